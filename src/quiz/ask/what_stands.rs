use std::collections::BTreeSet;

use crate::{
    ground::Named,
    map::model::{ClaimIx, Node},
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception},
        prove::standing,
        query::{Fill, Query, Standing},
        saying::Saying,
    },
};

/// 17: whether an objection is left against a claim if another is accepted, one or two objections away.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let near = strikers(context, Node::Claim(claim));
        let far: BTreeSet<ClaimIx> =
            near.iter().flat_map(|near| strikers(context, Node::Claim(*near))).collect();
        for accepted in near.union(&far).filter(|accepted| **accepted != claim) {
            if let Some(found) = standing(context, *accepted, claim) {
                asked.push(draft(context, *accepted, claim, found));
            }
        }
    }
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

fn draft(context: &Context<'_>, accepted: ClaimIx, claim: ClaimIx, own: Standing) -> Draft {
    let offer = |standing: Standing, why: Saying| {
        let text = Saying::new(format!("option-standing-{}", standing.name())).lower(context.map);
        Offer::text(Fill::Standing(standing), text, why.claim("accepted", accepted).claim("about", claim))
    };
    let others = Standing::ALL.iter().filter(|other| **other != own).map(|other| {
        offer(*other, Saying::new(format!("why-not-standing-{}", other.name())))
            .mistaken(Misconception::WrongTag)
    });
    let stem = Saying::new("ask-stands").claim("accepted", accepted).claim("about", claim);
    Draft::new(Kind::WhatStands, Query::Stands(accepted, claim), stem)
        .facts([context.id(claim), context.id(accepted)])
        .facts(context.counters(accepted))
        .cites(context.cites(claim))
        .cites(context.cites(accepted))
        .asked([accepted, claim])
        .side(context.sides.of(claim))
        .key(offer(own, Saying::new(format!("why-standing-{}", own.name()))))
        .lures(others)
        .listed()
        .distance(3)
}
