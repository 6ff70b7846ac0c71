use std::collections::BTreeSet;

use crate::{
    ground::rng::fnv1a,
    map::model::{ActorIx, Attribution, ClaimIx},
    quiz::{
        ask::attribution::other_speakers,
        context::{Context, denies},
        draft::{Asked, Draft, Form, Offer},
        item::{Kind, Misconception, Why},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// 3: who holds a claim, who denies it? Several may be right.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let holders = doing(context, claim, Attribution::is_firm);
        let deniers = doing(context, claim, denies);
        if holders.len() > 1 {
            if context.lists_speakers(claim) || !deniers.is_empty() {
                asked.push(draft(context, claim, &holders, Query::Holds(claim)));
                asked.push(one_of(context, claim, &holders));
            } else {
                asked.refuse(context, Kind::Stance, [context.id(claim)], Why::NotClosed);
            }
        }
        if !deniers.is_empty() {
            asked.push(draft(context, claim, &deniers, Query::Denies(claim)));
        }
        for actor in deniers.into_iter().take(DENIERS) {
            asked.push(denied_by(context, actor, claim));
        }
    }
}

/// How many of those who deny a claim are asked what they deny.
const DENIERS: usize = 2;

/// What an actor denies: the same from the other end.
fn denied_by(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> Draft {
    let spoken = context.spoken_by(actor).iter().copied().filter(|spoken| *spoken != claim);
    let mut near: Vec<ClaimIx> = spoken.collect();
    near.extend(context.around(claim).into_iter().filter(|other| !near.contains(other)).collect::<Vec<_>>());
    let lures = near.into_iter().map(|near| {
        let affirmed = context.affirmers(near).contains(&actor);
        let why = if affirmed { "why-said-by" } else { "why-not-denied-by" };
        Offer::claim(near, Saying::new(why).actor("who", actor)).mistaken(if affirmed {
            Misconception::OpponentAsSpeaker
        } else {
            Misconception::WrongSpeaker
        })
    });
    let lures: Vec<Offer> = lures.collect();
    Draft::new(Kind::Stance, Query::DeniedBy(actor), Saying::new("ask-denied-by").actor("who", actor))
        .facts([context.id(claim)])
        .also([context.actor_id(actor)])
        .cites(context.cites_by(actor, claim))
        .side(context.sides.of(claim))
        .key(Offer::claim(claim, Saying::new("why-denies").actor("who", actor)))
        .lures(lures)
}

/// Which one of those named holds a claim that several hold: one of them, by the name of the claim.
fn one_of(context: &Context<'_>, claim: ClaimIx, holders: &BTreeSet<ActorIx>) -> Draft {
    let chance = fnv1a(context.map[claim].id.as_str().as_bytes()) as usize;
    let one = holders.iter().nth(chance % holders.len().max(1)).copied();
    let mut draft = draft(context, claim, &one.into_iter().collect(), Query::Holds(claim))
        .also(one.map(|one| context.actor_id(one)));
    draft.stem = Saying::new("ask-holds-one").claim("about", claim);
    let others: Vec<Fill> = holders.iter().map(|holder| Fill::Actor(context.actor_id(*holder))).collect();
    draft.lures.retain(|lure| !others.contains(&lure.answer));
    draft
}

fn doing(context: &Context<'_>, claim: ClaimIx, fits: impl Fn(&Attribution) -> bool) -> BTreeSet<ActorIx> {
    context.map[claim].said.iter().filter(|said| fits(said)).map(|said| said.actor).collect()
}

fn draft(context: &Context<'_>, claim: ClaimIx, actors: &BTreeSet<ActorIx>, query: Query) -> Draft {
    let denies = matches!(query, Query::Denies(_));
    let (stem, right) = match (denies, actors.len()) {
        (true, 1) => ("ask-denies-one", "why-denies"),
        (true, _) => ("ask-denies", "why-denies"),
        (false, _) => ("ask-holds", "why-holds"),
    };
    let lures = if denies { holders_as_lures(context, claim) } else { Vec::new() };
    let cites: Vec<_> = actors.iter().flat_map(|actor| context.cites_by(*actor, claim)).collect();
    let mut draft = Draft::new(Kind::Stance, query, Saying::new(stem).claim("about", claim))
        .facts([context.id(claim)])
        .cites(cites)
        .asked([claim])
        .side(context.sides.of(claim))
        .lures(lures)
        .lures(other_speakers(context, claim))
        .form(if actors.len() > 1 { Form::Several } else { Form::Single });
    for actor in actors {
        draft = draft.key(Offer::actor(context, *actor, Saying::new(right).actor("who", *actor)));
    }
    draft.lures.retain(|lure| !draft.keys.iter().any(|key| key.answer == lure.answer));
    dedup(&mut draft.lures);
    draft
}

fn holders_as_lures(context: &Context<'_>, claim: ClaimIx) -> Vec<Offer> {
    let holders = doing(context, claim, Attribution::is_firm).into_iter();
    holders
        .map(|actor| {
            let why = Saying::new("why-not-holds").actor("who", actor);
            Offer::actor(context, actor, why).mistaken(Misconception::OpponentAsSpeaker)
        })
        .collect()
}

fn dedup(offers: &mut Vec<Offer>) {
    let mut known: Vec<Fill> = Vec::new();
    offers.retain(|offer| {
        let new = !known.contains(&offer.answer);
        known.push(offer.answer.clone());
        new
    });
}
