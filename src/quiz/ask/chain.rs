use std::collections::BTreeSet;

use crate::{
    map::model::ClaimIx,
    quiz::{
        ask::not_support,
        context::Context,
        draft::{Asked, Draft, Form, Offer},
        item::{Kind, Misconception},
        query::Query,
        saying::Saying,
    },
};

/// How many reasons for a claim, and how many results of it, are asked what lies between them.
const STARTS: usize = 4;
const ENDS: usize = 2;
/// The most steps that are put in order.
const LONGEST: usize = 4;

/// 22: the steps of a chain of reasons, and the one that is missing.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let map = context.map;
    for middle in map.claim_ixs() {
        let above = map.inferences_from(middle).iter().filter(|step| context.states(**step, middle));
        let ends: BTreeSet<ClaimIx> = above.map(|step| map[*step].conclusion).take(ENDS).collect();
        let below = map.inferences_to(middle).iter().flat_map(|step| &map[*step].premises);
        let starts: BTreeSet<ClaimIx> = below.copied().take(STARTS).collect();
        for (from, to) in starts.iter().flat_map(|from| ends.iter().map(move |to| (*from, *to))) {
            if from != to {
                asked.push(between(context, from, middle, to));
            }
        }
    }
    for claim in map.claim_ixs().filter(|claim| map.inferences_to(*claim).is_empty()) {
        let chain = chain_from(context, claim);
        if chain.len() > 2 {
            asked.push(order(context, chain));
        }
    }
}

fn between(context: &Context<'_>, from: ClaimIx, middle: ClaimIx, to: ClaimIx) -> Draft {
    let near = context.around_both(to, from);
    let lures = near.into_iter().filter(|near| ![from, middle, to].contains(near)).map(|near| {
        let leads = context.closure.bears(near, to).is_some_and(|signs| signs.pure);
        let (misconception, why) = if leads {
            let why = Saying::new("why-not-from-there").claim("from", from).claim("to", to);
            (Misconception::OtherBranch, why)
        } else {
            not_support(context, near, to)
        };
        Offer::claim(near, why).mistaken(misconception)
    });
    let stem = Saying::new("ask-between").claim("from", from).claim("to", to);
    let why = Saying::new("why-between").claim("from", from).claim("to", to);
    Draft::new(Kind::Chain, Query::Between(from, to), stem)
        .facts([context.id(middle), context.id(from), context.id(to)])
        .cites(context.cites(middle))
        .cites(context.cites(to))
        .asked([from, to])
        .side(context.sides.of(middle))
        .key(Offer::claim(middle, why))
        .lures(lures)
        .distance(2)
}

/// The chain of reasons that begins with a claim, following the first step of each up.
fn chain_from(context: &Context<'_>, claim: ClaimIx) -> Vec<ClaimIx> {
    let map = context.map;
    let mut chain = vec![claim];
    while let Some(last) = chain.last().filter(|_| chain.len() < LONGEST) {
        let Some(step) = map.inferences_from(*last).iter().find(|step| context.states(**step, *last)) else {
            break;
        };
        let above = map[*step].conclusion;
        if chain.iter().any(|known| context.closure.are_same(*known, above)) {
            break;
        }
        chain.push(above);
    }
    chain
}

fn order(context: &Context<'_>, chain: Vec<ClaimIx>) -> Draft {
    let pairs = (0..chain.len()).flat_map(|at| (at + 1..chain.len()).map(move |later| (at, later))).collect();
    let mut draft = Draft::new(Kind::Chain, Query::Steps(chain.clone()), Saying::new("ask-steps"))
        .facts(chain.iter().rev().map(|claim| context.id(*claim)))
        .side(chain.last().and_then(|last| context.sides.of(*last)))
        .form(Form::Ordering(pairs))
        .distance(chain.len() as u8);
    for (at, claim) in chain.iter().enumerate() {
        let why = match chain.get(at + 1) {
            Some(next) => Saying::new("why-step").claim("about", *next),
            None => Saying::new("why-last-step"),
        };
        draft = draft.cites(context.cites(*claim)).key(Offer::claim(*claim, why));
    }
    draft
}
