use std::collections::BTreeMap;

use crate::{
    ground::{
        Named,
        rng::{Chance, fnv1a},
    },
    map::model::{ActorIx, ClaimIx, ClaimKind, RelationIx, RelationKind},
    quiz::{
        ask::{
            attribution::others_than,
            claim_kind::tells_kinds,
            lures_of_side, related_to,
            way::{BACKS, say_way},
        },
        context::Context,
        draft::{Asked, Draft, Form, Offer},
        item::{Kind, Misconception},
        prove::holds,
        query::{Fill, Query},
        saying::Saying,
    },
};

/// The most claims that are right in one question.
const MOST: u32 = 3;

/// 2, 8, 14, 19 and 21 with several right: what an actor says, what backs a position, what is taken for granted, what
/// is of one kind, what cannot be reconciled.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let all: Vec<ClaimIx> = context.map.claim_ixs().collect();
    let mut speakers: BTreeMap<ActorIx, Vec<ClaimIx>> = BTreeMap::new();
    for claim in &all {
        for speaker in context.speakers(*claim) {
            speakers.entry(speaker).or_default().push(*claim);
        }
    }
    for (speaker, claims) in speakers {
        said(context, asked, speaker, claims);
    }
    for actor in context.map.speakers() {
        passed_on(context, asked, actor, context.spoken_by(actor));
    }
    for side in 0..context.map.sides.len() {
        backing(context, asked, side, &all);
    }
    for kind in ClaimKind::ALL.iter().filter(|_| tells_kinds(context.map)) {
        of_kind(context, asked, *kind, &all);
    }
    tacit(context, asked, &all);
    all.iter().for_each(|claim| opposing(context, asked, *claim));
}

/// Claims in the order of the map, cut into groups of one to three: by nothing that an edit of their words changes, so
/// that the questions keep their names.
fn groups(mut claims: Vec<ClaimIx>, purpose: &str) -> Vec<Vec<ClaimIx>> {
    let mut chance = Chance::new(fnv1a(purpose.as_bytes()));
    let mut groups = Vec::new();
    while !claims.is_empty() {
        let size = (1 + chance.below(MOST) as usize).min(claims.len());
        groups.push(claims.drain(..size).collect());
    }
    groups
}

/// The stem of a group: in the plural, which promises more than one answer, or for a claim alone in the singular.
fn stem(group: &[ClaimIx], [several, one]: [&'static str; 2]) -> Saying {
    Saying::new(if group.len() > 1 { several } else { one })
}

fn said(context: &Context<'_>, asked: &mut Asked<'_>, speaker: ActorIx, claims: Vec<ClaimIx>) {
    // What is asked of one claim alone, `attribution` asks.
    let groups = groups(claims, context.map[speaker].id.as_str()).into_iter();
    for group in groups.filter(|group| group.len() > 1) {
        let why = Saying::new("why-said-by").actor("who", speaker);
        let stem = Saying::new("ask-said-by").actor("who", speaker);
        let cites: Vec<_> = group.iter().flat_map(|claim| context.cites_by(speaker, *claim)).collect();
        let draft =
            gathered(context, Kind::Attribution, Query::SaidBy(speaker), stem, &group, |_| why.clone());
        let lures = others_than(context, speaker, group[0]);
        asked.push(draft.also([context.actor_id(speaker)]).cites(cites).lures(lures));
    }
}

/// 2, of what an actor only passes on from others.
fn passed_on(context: &Context<'_>, asked: &mut Asked<'_>, actor: ActorIx, all: &[ClaimIx]) {
    let passed = all.iter().copied().filter(|claim| context.passes_on(actor, *claim)).collect();
    for group in groups(passed, context.map[actor].id.as_str()) {
        let own = context.spoken_by(actor).iter().filter(|claim| !group.contains(claim)).map(|claim| {
            let why = Saying::new("why-not-passed-on").actor("who", actor);
            Offer::claim(*claim, why).mistaken(Misconception::WrongTag)
        });
        let own: Vec<Offer> = own.collect();
        let others = others_than(context, actor, group[0]).into_iter();
        let others = others.filter(|other| !own.iter().any(|known| known.claim == other.claim));
        let why = Saying::new("why-passed-on").actor("who", actor);
        let stem = stem(&group, ["ask-passed-on", "ask-passed-on-one"]).actor("who", actor);
        let cites: Vec<_> = group.iter().flat_map(|claim| context.cites_by(actor, *claim)).collect();
        let draft =
            gathered(context, Kind::Attribution, Query::PassedOn(actor), stem, &group, |_| why.clone());
        asked.push(
            draft
                .also([context.actor_id(actor)])
                .cites(cites)
                .lures(others.collect::<Vec<_>>())
                .lures(own.iter().cloned()),
        );
    }
}

fn backing(context: &Context<'_>, asked: &mut Asked<'_>, side: usize, all: &[ClaimIx]) {
    let own = &context.map.sides[side];
    let query = Query::Backs(side);
    let backs = |claim: &ClaimIx| holds(context, &query, &Fill::Claim(*claim)).is_some();
    let [lures, _] = lures_of_side(context, side);
    let groups = groups(all.iter().copied().filter(backs).collect(), own.id.as_str()).into_iter();
    for group in groups.filter(|group| group.len() > 1) {
        let stem = Saying::new("ask-backs-several").quoted("side", &own.name);
        let why = |claim: ClaimIx| say_way(context, claim, own.thesis, &BACKS);
        let draft = gathered(context, Kind::BearsOn, query.clone(), stem, &group, why);
        let cites: Vec<_> = group.iter().flat_map(|claim| context.cites(*claim)).collect();
        asked.push(draft.also([own.id.clone()]).cites(cites).lures(lures.iter().cloned()));
    }
}

fn of_kind(context: &Context<'_>, asked: &mut Asked<'_>, kind: ClaimKind, all: &[ClaimIx]) {
    let query = Query::OfKind(kind);
    let is = |claim: &ClaimIx| holds(context, &query, &Fill::Claim(*claim)).is_some();
    let named = format!("kinds-{}", kind.name());
    let own = all.iter().copied().filter(|claim| context.map[*claim].kind == kind);
    for mut group in groups(own.collect(), kind.name()) {
        // What is not worded as its kind leaves the group, so that an edit of its words changes no other.
        group.retain(is);
        if group.is_empty() {
            continue;
        }
        let lures = context.around(group[0]).into_iter().map(|near| {
            let why = Saying::new(format!("why-kind-{}", context.map[near].kind.name()));
            Offer::claim(near, why).mistaken(Misconception::WrongTag)
        });
        let stem = match group[..] {
            [_] => Saying::new("ask-of-kind-one").word("kind", format!("option-kind-{}", kind.name())),
            _ => Saying::new("ask-of-kind").word("kind", named.clone()),
        };
        let why = Saying::new(format!("why-kind-{}", kind.name()));
        let draft = gathered(context, Kind::ClaimKind, query.clone(), stem, &group, |_| why.clone());
        let cites: Vec<_> = group.iter().flat_map(|claim| context.cites(*claim)).collect();
        asked.push(draft.cites(cites).lures(lures.collect::<Vec<_>>()));
    }
}

/// 14 with several right: what is only taken for granted.
fn tacit(context: &Context<'_>, asked: &mut Asked<'_>, all: &[ClaimIx]) {
    let map = context.map;
    let is = |claim: &ClaimIx| holds(context, &Query::Tacit, &Fill::Claim(*claim)).is_some();
    for group in groups(all.iter().copied().filter(is).collect(), "tacit") {
        // Beside rules that nobody utters, news is told by its look: only what speaks of nobody in particular is offered.
        let mut around = context.around(group[0]).to_vec();
        let rules = group.iter().all(|claim| context.worded(*claim).general);
        around.retain(|near| !rules || context.worded(*near).general);
        let lures = around.into_iter().map(|near| {
            let why = match context.affirmers(near).first() {
                Some(speaker) => Saying::new("why-not-tacit").actor("who", *speaker),
                None => Saying::new("why-not-tacit-any"),
            };
            Offer::claim(near, why).mistaken(Misconception::StatedAsUnstated)
        });
        let why = Saying::new("why-tacit");
        let draft = gathered(
            context,
            Kind::Unstated,
            Query::Tacit,
            stem(&group, ["ask-tacit", "ask-tacit-one"]),
            &group,
            |_| why.clone(),
        );
        let taking = group.iter().flat_map(|claim| map.inferences_from(*claim));
        let cites: Vec<_> = taking.flat_map(|step| context.cites(map[*step].conclusion)).collect();
        asked.push(draft.cites(cites).lures(lures.collect::<Vec<_>>()));
    }
}

/// 21 with several right: what a claim cannot be reconciled with, or what gives another figure.
fn opposing(context: &Context<'_>, asked: &mut Asked<'_>, about: ClaimIx) {
    let map = context.map;
    for (estimates, stem, why) in
        [(false, "ask-opposites", "why-opposite"), (true, "ask-estimates", "why-estimate")]
    {
        let fits = |kind: RelationKind| match kind {
            RelationKind::Contrary | RelationKind::Contradictory => !estimates,
            RelationKind::DifferentEstimate => estimates,
            RelationKind::SameAs | RelationKind::Rephrase => false,
        };
        let relations: Vec<RelationIx> =
            map.relations_of(about).iter().copied().filter(|at| fits(map[*at].kind)).collect();
        let other = |at: &RelationIx| map[*at].between.into_iter().find(|claim| *claim != about);
        let group: Vec<ClaimIx> = relations.iter().filter_map(other).take(MOST as usize).collect();
        if group.len() < 2 {
            continue;
        }
        let lures = context.around(about).into_iter().filter(|near| !group.contains(near)).map(|near| {
            let (_, why) = related_to(context, near, about);
            Offer::claim(near, why).mistaken(Misconception::Compatible)
        });
        let stem = Saying::new(stem).claim("about", about);
        let why = Saying::new(why).claim("about", about);
        let cites: Vec<_> = group.iter().flat_map(|claim| context.cites(*claim)).collect();
        let draft = gathered(context, Kind::Differ, Query::Opposes(about), stem, &group, |_| why.clone())
            .facts([context.id(about)])
            .facts(relations.iter().take(MOST as usize).map(|at| map[*at].id.clone()));
        asked.push(draft.cites(cites).cites(context.cites(about)).lures(lures.collect::<Vec<_>>()));
    }
}

fn gathered(
    context: &Context<'_>,
    kind: Kind,
    query: Query,
    stem: Saying,
    group: &[ClaimIx],
    why: impl Fn(ClaimIx) -> Saying,
) -> Draft {
    let mut draft = Draft::new(kind, query, stem)
        .facts(group.iter().map(|claim| context.id(*claim)))
        .side(context.sides.of(group[0]))
        .form(if group.len() > 1 { Form::Several } else { Form::Single })
        .distance(2);
    for claim in group {
        draft = draft.key(Offer::claim(*claim, why(*claim)));
    }
    draft
}
