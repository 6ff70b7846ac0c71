use std::collections::BTreeSet;

use crate::{
    ground::Named,
    map::model::{Act, ActorIx, ClaimIx, ClaimKind, Map},
    quiz::{
        ask::Options,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::holds,
        query::{Fill, Query},
        saying::Saying,
    },
};

/// What actors do with claims, as far as it is asked for.
const ACTS: [Act; 4] = [Act::Asserts, Act::Reports, Act::Denies, Act::Concedes];

/// 19: what kind of statement a claim is, and whether somebody says it, passes it on, denies or concedes it. A map
/// where all are of one kind, as those of formats that know of none, tells nothing apart that could be asked for; the
/// same goes for what speakers do.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let (tells_kinds, tells_acts) = (tells_kinds(context.map), tells_acts(context.map));
    let kinds = Options::new(context.map, "option-kind");
    for claim in context.map.claim_ixs() {
        let own = Fill::Kind(context.map[claim].kind);
        if tells_kinds && holds(context, &Query::Kind(claim), &own).is_some() {
            asked.push(kind(context, claim, &kinds));
        } else if tells_kinds {
            asked.refuse(context, Kind::ClaimKind, [context.id(claim)], Why::Ambiguous);
        } else {
            asked.refuse(context, Kind::ClaimKind, [context.id(claim)], Why::Missing);
        }
        if !tells_acts {
            continue;
        }
        let speakers: BTreeSet<ActorIx> = context.map[claim].said.iter().map(|said| said.actor).collect();
        for actor in speakers.into_iter().take(6) {
            let query = Query::Act(actor, claim);
            let found = ACTS.into_iter().find(|act| holds(context, &query, &Fill::Act(*act)).is_some());
            asked.extend(found.map(|found| act(context, actor, claim, found)));
        }
    }
}

/// Whether a map has claims of several kinds.
pub(super) fn tells_kinds(map: &Map) -> bool {
    let mut kinds = map.claims.iter().map(|claim| claim.kind);
    let first = kinds.next();
    kinds.any(|kind| Some(kind) != first)
}

fn tells_acts(map: &Map) -> bool {
    let mut acts = map.claims.iter().flat_map(|claim| &claim.said).map(|said| said.act);
    let first = acts.next();
    acts.any(|act| Some(act) != first)
}

fn kind(context: &Context<'_>, claim: ClaimIx, options: &Options<ClaimKind>) -> Draft {
    let own = context.map[claim].kind;
    let offer = |kind: ClaimKind, why: Saying| Offer::text(Fill::Kind(kind), options.words(kind), why);
    let others = ClaimKind::ALL.iter().filter(|other| **other != own).map(|other| {
        let why = Saying::new(format!("why-not-kind-{}", other.name()));
        let why = why.word("does", format!("does-kind-{}", own.name()));
        offer(*other, why).mistaken(Misconception::WrongTag)
    });
    Draft::new(Kind::ClaimKind, Query::Kind(claim), Saying::new("ask-kind").claim("about", claim))
        .facts([context.id(claim)])
        .cites(context.cites(claim))
        .asked([claim])
        .side(context.sides.of(claim))
        .key(offer(own, Saying::new(format!("why-kind-{}", own.name()))))
        .lures(others)
        .listed()
}

fn act(context: &Context<'_>, actor: ActorIx, claim: ClaimIx, own: Act) -> Draft {
    let offer = |act: Act, why: Saying| {
        let text = Saying::new(format!("option-act-{}", act.name())).actor("who", actor).lower(context.map);
        Offer::text(Fill::Act(act), text, why.actor("who", actor))
    };
    // What nobody in the map grants would be a wrong answer that can be told without reading.
    let said = || context.map.claims.iter().flat_map(|claim| &claim.said);
    let granted = said().any(|said| said.act == Act::Concedes);
    let others = ACTS.into_iter().filter(|other| *other != own && (granted || *other != Act::Concedes));
    let others = others.map(|other| {
        offer(other, Saying::new(format!("why-not-act-{}", other.name()))).mistaken(Misconception::WrongTag)
    });
    let stem = Saying::new("ask-act").claim("about", claim).actor("who", actor);
    Draft::new(Kind::ClaimKind, Query::Act(actor, claim), stem)
        .facts([context.id(claim)])
        .also([context.actor_id(actor)])
        .cites(context.cites_by(actor, claim))
        .asked([claim])
        .side(context.sides.of(claim))
        .key(offer(own, Saying::new(format!("why-act-{}", own.name()))))
        .lures(others)
        .listed()
}
