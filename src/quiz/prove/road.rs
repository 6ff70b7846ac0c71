use crate::{map::model::ClaimIx, quiz::context::Context};

/// How a claim by itself leads to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Road {
    /// By one step.
    Direct,
    /// By a step to that claim and one from there.
    Via(ClaimIx),
}

/// How a claim leads to another by one step or two that state nothing else: what counts only beside other reasons
/// supports nothing alone, and of a longer way nobody sees whether it holds.
pub(crate) fn road(context: &Context<'_>, from: ClaimIx, to: ClaimIx) -> Option<Road> {
    if context.closure.are_same(from, to) || !context.closure.bears(from, to)?.pure {
        return None;
    }
    let next = results_alone(context, from);
    if next.iter().any(|one| context.closure.are_same(*one, to)) {
        return Some(Road::Direct);
    }
    let leads = |middle: &ClaimIx| {
        let results = results_alone(context, *middle);
        !context.closure.are_same(*middle, from)
            && results.iter().any(|one| context.closure.are_same(*one, to))
    };
    next.into_iter().find(leads).map(Road::Via)
}

/// What the map infers from a claim, in whatever words, and from nothing stated beside it.
fn results_alone(context: &Context<'_>, claim: ClaimIx) -> Vec<ClaimIx> {
    let map = context.map;
    let same = context.closure.same(claim).iter();
    let alone = same.flat_map(|same| {
        let steps = map.inferences_from(*same).iter().map(|step| &map[*step]);
        steps.filter(|step| step.premises == [*same]).map(|step| step.conclusion)
    });
    alone.collect()
}
