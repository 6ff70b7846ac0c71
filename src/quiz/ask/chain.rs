use std::collections::{BTreeMap, BTreeSet};

use crate::{
    map::model::{ClaimIx, Node},
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
/// How many orders may end in one claim.
const SAME_END: usize = 3;
/// Of so many pairs, in one more at the most the later claim is the one that more is said about. What that still tells of
/// names that are well known is let go of when the bank is whole.
const MOST_LEAN: i64 = 2;

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
    orders(context, asked);
}

/// What is put in order: parts of the chains of reasons. What much is said about mostly stands at the end of a chain, so
/// such parts are asked about that, taken together, this tells little; the others are spare.
fn orders(context: &Context<'_>, asked: &mut Asked<'_>) {
    let chains = context.map.claim_ixs().map(|claim| chain_from(context, claim));
    let parts = chains.flat_map(|chain| (3..=chain.len()).rev().map(move |end| chain[..end].to_vec()));
    let mut parts: Vec<(i64, Vec<ClaimIx>)> = parts.map(|part| (lean(context, &part), part)).collect();
    parts.sort_by_key(|(lean, _)| *lean);
    let (mut sum, mut pairs) = (0, 0);
    let mut starts = BTreeSet::new();
    let mut ends: BTreeMap<ClaimIx, usize> = BTreeMap::new();
    for (lean, part) in parts {
        let (Some(first), Some(last)) = (part.first(), part.last()) else { continue };
        let ending = ends.entry(*last).or_default();
        let own = (part.len() * (part.len() - 1) / 2) as i64;
        let is_even = pairs == 0 || MOST_LEAN * (sum + lean) <= pairs + own;
        let spare = !is_even || *ending >= SAME_END || !starts.insert(*first);
        if !spare {
            *ending += 1;
            sum += lean;
            pairs += own;
        }
        asked.push(order(context, part).spare(spare));
    }
}

/// In how many more pairs of a chain more is said about the later claim than in how many about the earlier.
fn lean(context: &Context<'_>, chain: &[ClaimIx]) -> i64 {
    let weights: Vec<usize> = chain.iter().map(|claim| weight(context, *claim)).collect();
    let pairs = (0..weights.len()).flat_map(|at| (at + 1..weights.len()).map(move |later| (at, later)));
    pairs.map(|(at, later)| weights[later].cmp(&weights[at]) as i64).sum()
}

/// How many steps and attacks a claim has to do with.
fn weight(context: &Context<'_>, claim: ClaimIx) -> usize {
    let map = context.map;
    let below = map.inferences_to(claim);
    let on_steps: usize = below.iter().map(|step| map.attacks_on(Node::Inference(*step)).len()).sum();
    let attacks = map.attacks_from(Node::Claim(claim)).len() + map.attacks_on(Node::Claim(claim)).len();
    map.inferences_from(claim).len() + below.len() + attacks + on_steps
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

/// Whether a claim leads to another without further reasons.
fn leads_alone(context: &Context<'_>, claim: ClaimIx, to: ClaimIx) -> bool {
    let mut steps = context.map.inferences_from(claim).iter().map(|step| &context.map[*step]);
    steps.any(|step| step.conclusion == to && step.all_premises().count() == 1)
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
            Some(next) if leads_alone(context, *claim, *next) => {
                Saying::new("why-step").claim("about", *next)
            }
            Some(next) => Saying::new("why-step-with").claim("about", *next),
            None => Saying::new("why-last-step"),
        };
        draft = draft.cites(context.cites(*claim)).key(Offer::claim(*claim, why));
    }
    draft
}
