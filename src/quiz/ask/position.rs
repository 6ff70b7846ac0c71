use crate::{
    map::model::ClaimIx,
    quiz::{
        ask::{
            lures_of_side,
            way::{BACKS, say_against, say_way},
        },
        context::Context,
        draft::{Asked, Draft, Offer},
        item::Kind,
        prove::holds,
        query::{Fill, Query},
        saying::Saying,
    },
};

/// 8, from the other end: what supports a position of the debate in a step or two, and what is set against its thesis.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for side in 0..context.map.sides.len() {
        let lures = lures_of_side(context, side);
        for claim in context.map.claim_ixs() {
            for (query, lures) in [Query::Backs(side), Query::Counters(side)].into_iter().zip(&lures) {
                if holds(context, &query, &Fill::Claim(claim)).is_some() {
                    asked.push(draft(context, query, side, claim, lures));
                }
            }
        }
    }
}

fn draft(context: &Context<'_>, query: Query, side: usize, claim: ClaimIx, lures: &[Offer]) -> Draft {
    let own = &context.map.sides[side];
    let backs = matches!(query, Query::Backs(_));
    let (stem, why) = if backs {
        ("ask-backs", say_way(context, claim, own.thesis, &BACKS))
    } else {
        ("ask-counters", say_against(context, claim, own.thesis))
    };
    Draft::new(Kind::BearsOn, query, Saying::new(stem).quoted("side", &own.name))
        .facts([context.id(claim), context.id(own.thesis)])
        .also([own.id.clone()])
        .cites(context.cites(claim))
        .cites(context.cites(own.thesis))
        .side(context.sides.of(claim))
        .key(Offer::claim(claim, why))
        .lures(lures.iter().filter(|lure| lure.claim != Some(claim)).cloned())
        .distance(2)
}
