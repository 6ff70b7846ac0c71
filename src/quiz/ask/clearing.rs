use crate::{
    map::model::ClaimIx,
    quiz::{
        ask::smallest_change::{changing, offer, swapped},
        context::Context,
        draft::{Asked, Draft, Offer},
        item::Misconception,
        prove::{clearing, left_open, restoring},
        query::Query,
        saying::Saying,
    },
};

/// 18, of objections: the smallest set of them to refute so that none is left, and what to give up so that one is
/// unanswered again.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        asked.extend(clearing(context, claim).map(|set| clear(context, claim, &set)));
        asked.extend(restoring(context, claim).map(|(_, by)| restore(context, claim, by)));
    }
}

fn clear(context: &Context<'_>, claim: ClaimIx, set: &[ClaimIx]) -> Draft {
    let wrong = |set: Vec<ClaimIx>| {
        let (_, left) = left_open(context, claim, &set)?;
        let why = Saying::new("why-not-clears").claim("other", left);
        Some(offer(context, set, why).mistaken(Misconception::TooLittle))
    };
    let lures: Vec<Offer> = swapped(context, context.around(claim), set, wrong);
    let why = Saying::new("why-clears").claim("about", claim);
    changing(context, Query::Clears(claim), Saying::new("ask-clears"), claim, set)
        .key(offer(context, set.to_vec(), why))
        .lures(lures)
}

fn restore(context: &Context<'_>, objection: ClaimIx, by: ClaimIx) -> Draft {
    let others = context.around_both(objection, by).into_iter().filter(|other| *other != by);
    let lures = others.map(|other| {
        let why = Saying::new("why-not-restores").claim("other", by);
        offer(context, vec![other], why).mistaken(Misconception::TooLittle)
    });
    changing(context, Query::Restores(objection), Saying::new("ask-restores"), objection, &[by])
        .key(offer(context, vec![by], Saying::new("why-restores")))
        .lures(lures.collect::<Vec<_>>())
}
