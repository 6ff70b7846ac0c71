use std::collections::BTreeSet;

use crate::{
    ground::rng::fnv1a,
    map::model::{ClaimIx, InferenceIx, Node},
    quiz::{
        ask::{not_support, objects},
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception},
        prove::{
            answer_to, falls_with, holds, left_standing, steps_to, struck_otherwise, struck_with, untouched,
        },
        query::{Fill, Query},
        saying::Saying,
    },
};

/// How many other objections are tried beside one that is answered.
const MOST: usize = 40;
/// How many of the reasons that hold are asked for beside one that is given up.
const ALONE: usize = 2;

/// 17, of reasons: what loses its last one if a claim is given up, which others fall with it and which hold, and which
/// lose their force if an objection is accepted; and which objection does if its answer is.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        bereft(context, asked, claim);
        given_up(context, asked, claim);
        struck(context, asked, claim);
        answered(context, asked, claim);
    }
}

/// What has no reason left in the map if a claim is given up.
fn bereft(context: &Context<'_>, asked: &mut Asked<'_>, given_up: ClaimIx) {
    let query = Query::Bereft(given_up);
    for claim in results(context, given_up) {
        if holds(context, &query, &Fill::Claim(claim)).is_none() {
            continue;
        }
        let lures: Vec<Offer> = context
            .around_both(claim, given_up)
            .into_iter()
            .filter_map(|other| {
                let left = left_standing(context, other, &[given_up])?;
                let why = Saying::new("why-not-bereft").claims("other", &context.map[left].premises);
                let backed = context.closure.bears(given_up, other).is_some_and(|signs| signs.plus);
                let misconception =
                    if backed { Misconception::TooLittle } else { Misconception::OtherBranch };
                Some(Offer::claim(other, why).mistaken(misconception))
            })
            .collect();
        let why = match steps_to(context, claim).len() {
            1 => Saying::new("why-bereft-one"),
            _ => Saying::new("why-bereft"),
        };
        let stem = Saying::new("ask-bereft").claim("given", given_up);
        let draft = draft(context, query.clone(), stem, given_up, claim)
            .facts([context.id(claim), context.id(given_up)])
            .asked([given_up])
            .key(Offer::claim(claim, why.claim("given", given_up)));
        // Where something else rests on it too, the question is which of them rests on it alone.
        let backed = lures.iter().any(|lure| lure.misconception == Some(Misconception::TooLittle));
        let draft = if backed { draft.beside(Misconception::TooLittle) } else { draft };
        asked.push(draft.lures(lures));
    }
}

/// What a claim is a stated reason for.
fn results(context: &Context<'_>, claim: ClaimIx) -> BTreeSet<ClaimIx> {
    let steps = context.map.inferences_from(claim).iter().filter(|step| context.states(**step, claim));
    steps.map(|step| context.map[*step].conclusion).collect()
}

/// Which reasons for the same claim fall with one that is given up, and which hold: each as the answer.
fn given_up(context: &Context<'_>, asked: &mut Asked<'_>, given_up: ClaimIx) {
    let map = context.map;
    for claim in results(context, given_up) {
        let mut falling: Vec<(ClaimIx, InferenceIx)> = Vec::new();
        let mut standing: Vec<(ClaimIx, InferenceIx)> = Vec::new();
        for reason in reasons(context, claim) {
            if let Some(step) = falls_with(context, reason, given_up, claim) {
                falling.push((reason, step));
            } else if let Some(step) = untouched(context, reason, given_up, claim) {
                standing.push((reason, step));
            }
        }
        if falling.is_empty() || standing.is_empty() {
            continue;
        }
        let around = context.around(claim);
        let key = |reason: ClaimIx, key| Offer::claim(reason, Saying::new(key).claim("given", given_up));
        let offers = |of: &[(ClaimIx, InferenceIx)], why: &'static str| -> Vec<Offer> {
            let offer = |(reason, _): &(ClaimIx, InferenceIx)| {
                key(*reason, why).mistaken(Misconception::OtherStructure)
            };
            of.iter().map(offer).collect()
        };
        let others: Vec<Offer> = around
            .iter()
            .filter(|near| !falling.iter().chain(&standing).any(|(reason, _)| reason == *near))
            .map(|near| {
                let (misconception, why) = not_support(context, *near, claim);
                Offer::claim(*near, why).mistaken(misconception)
            })
            .collect();
        let pose = |ask: &'static str, query: Query, (reason, step): (ClaimIx, InferenceIx)| {
            let stem = Saying::new(ask).claim("given", given_up).claim("about", claim);
            let mut sole = Saying::new(format!("{ask}-sole")).claim("given", given_up);
            let mut ways = vec![(stem.clone(), vec![claim])];
            if results(context, given_up).len() == 1 && sole.fits(map) {
                ways.push((sole, Vec::new()));
            }
            draft(context, query, stem, given_up, reason)
                .put(ways)
                .facts([context.id(reason), context.id(given_up), map[step].id.clone()])
                .cites(context.cites(claim))
                .asked([given_up])
        };
        for found in &falling {
            let draft = pose("ask-falls-with", Query::FallsWith(given_up, claim), *found)
                .key(key(found.0, "why-falls-with"))
                .lures(offers(&standing, "why-not-falls-with"))
                .lures(others.iter().cloned())
                .beside(Misconception::OtherStructure);
            asked.push(draft);
        }
        standing_alone(context, &standing).for_each(|found| {
            let draft = pose("ask-still-backs", Query::StillBacks(given_up, claim), found)
                .key(key(found.0, "why-not-falls-with"))
                .lures(offers(&falling, "why-falls-with"))
                .lures(others.iter().cloned())
                .beside(Misconception::OtherStructure);
            asked.push(draft);
        });
    }
}

/// Some of the reasons that each count alone, by nothing but their names.
fn standing_alone(
    context: &Context<'_>,
    standing: &[(ClaimIx, InferenceIx)],
) -> impl Iterator<Item = (ClaimIx, InferenceIx)> {
    let mut alone: Vec<_> =
        standing.iter().copied().filter(|(_, step)| context.map[*step].premises.len() == 1).collect();
    alone.sort_by_key(|(reason, _)| fnv1a(context.map[*reason].id.as_str().as_bytes()));
    alone.into_iter().take(ALONE)
}

/// The stated reasons for a claim, in the order of the map.
fn reasons(context: &Context<'_>, claim: ClaimIx) -> Vec<ClaimIx> {
    let mut found: Vec<ClaimIx> = Vec::new();
    for premise in context.map.inferences_to(claim).iter().flat_map(|step| &context.map[*step].premises) {
        if !found.contains(premise) {
            found.push(*premise);
        }
    }
    found
}

/// Which step to a claim an objection is directed against: named by all its reasons, for it is the step that is struck, and
/// neither of them.
fn struck(context: &Context<'_>, asked: &mut Asked<'_>, accepted: ClaimIx) {
    let map = context.map;
    for attack in map.attacks_from(Node::Claim(accepted)) {
        let Node::Inference(step) = map[*attack].on else { continue };
        let (premises, claim) = (&map[step].premises, map[step].conclusion);
        if struck_with(context, premises, accepted, claim).is_some_and(|found| found == (*attack, step)) {
            asked.push(struck_draft(context, accepted, step).facts([map[*attack].id.clone()]));
        }
    }
}

fn struck_draft(context: &Context<'_>, accepted: ClaimIx, step: InferenceIx) -> Draft {
    let map = context.map;
    let (premises, claim) = (&map[step].premises, map[step].conclusion);
    let said = |key: &'static str| Saying::new(key).claim("accepted", accepted).claim("about", claim);
    // Only other steps to the claim: by what is none, one would see that it is not meant, whatever is accepted.
    let beside = steps_to(context, claim).into_iter().filter(|other| *other != step);
    let attacked = beside.filter_map(|other| Some((other, struck_otherwise(context, other, accepted)?)));
    let lures = attacked.map(|(other, by)| {
        let why = Saying::new("why-not-struck").claim("other", by);
        from_reasons(context, &map[other].premises, why).mistaken(Misconception::TooLittle)
    });
    let mut lures: Vec<Offer> = lures.collect();
    let mut known: Vec<Fill> = Vec::new();
    lures.retain(|lure| {
        let new = !known.contains(&lure.answer);
        known.push(lure.answer.clone());
        new
    });
    Draft::new(Kind::WhatStands, Query::StruckIf(accepted, claim), said("ask-struck"))
        .facts(premises.iter().chain([&accepted, &claim]).map(|one| context.id(*one)))
        .cites(premises.iter().flat_map(|one| context.cites(*one)))
        .cites(context.cites(accepted))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .asked([accepted, claim])
        .key(from_reasons(context, premises, said("why-struck")))
        .lures(lures)
        .distance(3)
}

/// The step from these reasons.
fn from_reasons(context: &Context<'_>, reasons: &[ClaimIx], why: Saying) -> Offer {
    let text = Saying::new("option-step-from").claims("from", reasons).lower(context.map);
    Offer::text(Fill::Claims(reasons.to_vec()), text, why)
}

/// Which objection loses its force if what answers it is accepted.
fn answered(context: &Context<'_>, asked: &mut Asked<'_>, accepted: ClaimIx) {
    let map = context.map;
    let query = Query::AnsweredIf(accepted);
    let mut objections: Vec<ClaimIx> = Vec::new();
    for attack in map.attacks_from(Node::Claim(accepted)) {
        match map[*attack].on {
            Node::Claim(objection) => objections.push(objection),
            Node::Attack(struck) => objections.extend(claim_of(map[struck].from)),
            Node::Inference(_) => {}
        }
    }
    objections.dedup();
    for objection in objections {
        let Some(attack) = answer_to(context, accepted, objection) else { continue };
        let near = context.around_both(objection, accepted).into_iter();
        let lures = near.filter(|near| *near != objection).filter_map(|near| {
            let raised = map.attacks_from(Node::Claim(near)).first()?;
            let (misconception, why) = objects(context, map[*raised].on);
            Some(Offer::claim(near, why).mistaken(misconception))
        });
        let said = |key| Saying::new(key).claim("accepted", accepted);
        let draft = draft(context, query.clone(), said("ask-answered-if"), accepted, objection)
            .facts([map[attack].id.clone(), context.id(objection), context.id(accepted)])
            .asked([accepted])
            .key(Offer::claim(objection, said("why-answered-if")))
            .lures(lures.take(MOST).collect::<Vec<_>>());
        asked.push(draft);
    }
}

const fn claim_of(node: Node) -> Option<ClaimIx> {
    match node {
        Node::Claim(claim) => Some(claim),
        _ => None,
    }
}

fn draft(context: &Context<'_>, query: Query, stem: Saying, supposed: ClaimIx, key: ClaimIx) -> Draft {
    Draft::new(Kind::WhatStands, query, stem)
        .cites(context.cites(key))
        .cites(context.cites(supposed))
        .side(context.sides.of(key))
        .distance(3)
}
