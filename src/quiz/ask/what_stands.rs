use std::collections::BTreeSet;

use crate::{
    ground::Named,
    map::model::{ClaimIx, Map, Node},
    quiz::{
        ask::step::name_step,
        context::Context,
        draft::{Asked, Draft, Offer, Way},
        item::{Kind, Misconception},
        prove::standing,
        query::{Fill, Query, Standing},
        saying::Saying,
    },
};

/// 17: whether an objection is left against a claim or a step if another claim is accepted, which is up to three
/// objections away.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let map = context.map;
    for claim in map.claim_ixs().filter(|claim| is_struck(map, *claim)) {
        let pose = |accepted| Posed {
            query: Query::Stands(accepted, claim),
            ways: vec![(
                Saying::new("ask-stands").claim("about", claim).claim("accepted", accepted),
                vec![claim],
            )],
            about: claim,
            prefix: "",
        };
        about(context, asked, Node::Claim(claim), pose);
        // A reason settles nothing between a claim and what it excludes.
        let reasons: BTreeSet<ClaimIx> =
            map.inferences_to(claim).iter().flat_map(|step| map[*step].premises.iter().copied()).collect();
        for reason in reasons.into_iter().take(REASONS) {
            if standing(context, reason, Node::Claim(claim)) == Some(Standing::Open) {
                asked.push(draft(context, reason, Node::Claim(claim), pose(reason), Standing::Open));
            }
        }
    }
    for step in map.inference_ixs().filter(|step| !map.attacks_on(Node::Inference(*step)).is_empty()) {
        about(context, asked, Node::Inference(step), |accepted| {
            let ways = name_step(context, step, "ask-step-stands", &[("accepted", accepted)]);
            let about = map[step].conclusion;
            Posed { query: Query::StepStands(accepted, step), ways, about, prefix: "step-" }
        });
    }
}

/// A question on a claim or a step, before anything is offered.
struct Posed {
    query: Query,
    /// The ways to put it.
    ways: Vec<Way>,
    /// The claim that the feedback speaks of.
    about: ClaimIx,
    /// What the wordings of the feedback begin with.
    prefix: &'static str,
}

fn about(context: &Context<'_>, asked: &mut Asked<'_>, on: Node, pose: impl Fn(ClaimIx) -> Posed) {
    for accepted in within_reach(context, on) {
        if let Some(found) = standing(context, accepted, on) {
            asked.push(draft(context, accepted, on, pose(accepted), found));
        }
    }
}

/// Whether anything strikes a claim, by an attack or because it excludes it.
fn is_struck(map: &Map, claim: ClaimIx) -> bool {
    !map.attacks_on(Node::Claim(claim)).is_empty() || !map.relations_of(claim).is_empty()
}

/// How many reasons for a claim are tried as accepted.
const REASONS: usize = 4;

/// How many objections may lie between what is accepted and what is asked about.
const REACH: usize = 3;
/// How many claims are tried as accepted for one claim or step.
const MOST: usize = 24;

/// The claims that object to something, or to an objection to it, and so on.
fn within_reach(context: &Context<'_>, on: Node) -> BTreeSet<ClaimIx> {
    let mut found = BTreeSet::new();
    let mut last = vec![on];
    for _ in 0..REACH {
        let next: Vec<ClaimIx> = last.iter().flat_map(|node| strikers(context, *node)).collect();
        let new = next.into_iter().filter(|claim| Node::Claim(*claim) != on && found.insert(*claim));
        last = new.map(Node::Claim).collect();
        if found.len() > MOST {
            break;
        }
    }
    found
}

/// The claims that attack something, or attack an attack on it.
fn strikers(context: &Context<'_>, target: Node) -> BTreeSet<ClaimIx> {
    let mut strikers = BTreeSet::new();
    for (attack, from) in context.attackers(target) {
        strikers.insert(from);
        strikers.extend(context.attackers(Node::Attack(attack)).map(|(_, from)| from));
    }
    strikers
}

fn draft(context: &Context<'_>, accepted: ClaimIx, on: Node, posed: Posed, own: Standing) -> Draft {
    let Posed { query, ways, about, prefix } = posed;
    let offer = |standing: Standing, why: String| {
        let text = Saying::new(format!("option-standing-{}", standing.name())).lower(context.map);
        let why = Saying::new(why).claim("accepted", accepted).claim("about", about);
        Offer::text(Fill::Standing(standing), text, why)
    };
    let others = Standing::ALL.iter().filter(|other| **other != own).map(|other| {
        let why = match other {
            Standing::Open => format!("why-not-{prefix}standing-Open-{}", own.name()),
            other => format!("why-not-{prefix}standing-{}", other.name()),
        };
        offer(*other, why).mistaken(Misconception::WrongTag)
    });
    Draft::new(Kind::WhatStands, query, Saying::new("ask-stands"))
        .put(ways)
        .facts([context.node_id(on), context.id(accepted)])
        .facts(context.counters(accepted, |struck| struck == on))
        .cites(context.cites(about))
        .cites(context.cites(accepted))
        .asked([accepted])
        .side(context.sides.of(about))
        .key(offer(own, format!("why-{prefix}standing-{}", own.name())))
        .lures(others)
        .listed()
        .distance(3)
}
