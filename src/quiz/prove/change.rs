use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::model::{ClaimIx, InferenceIx, Node},
    quiz::{
        context::Context,
        prove::{Failure, standing, standing_now},
        query::{Fill, Query, Reason, Standing},
    },
};

/// The largest set that is looked for, and the most claims it is looked for among.
const LARGEST: usize = 3;
const MOST: usize = 24;

/// Queries about the smallest change that defeats a claim.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    let Fill::Claims(answer) = answer else { return None };
    match *query {
        Query::Topples(claim) => {
            let steps = steps_to(context, claim).into_iter();
            let steps = steps.map(|step| context.node_id(Node::Inference(step)));
            (toppling(context, claim).ok()? == *answer).then(|| steps.collect())
        }
        Query::Defeats(claim) => {
            let [accepted] = answer[..] else { return None };
            let sole = defeating(context, claim).ok()? == accepted;
            sole.then(|| vec![context.id(accepted), context.id(claim)])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    let Fill::Claims(answer) = answer else { return None };
    match *query {
        Query::Topples(claim) => {
            let left = left_standing(context, claim, answer)?;
            Some((Reason::Insufficient, vec![context.node_id(Node::Inference(left))]))
        }
        Query::Defeats(claim) => {
            let free =
                |accepted: &ClaimIx| standing(context, *accepted, Node::Claim(claim)) == Some(Standing::Free);
            (!answer.is_empty() && answer.iter().all(free))
                .then(|| (Reason::Insufficient, vec![context.id(claim)]))
        }
        _ => None,
    }
}

/// Why there is no one smallest change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoChange {
    /// There is nothing to change, or nothing that would help.
    Nothing,
    /// Several changes are equally small.
    Several,
    /// There is too much to try.
    TooMuch,
}

/// The steps to a claim and to all that says the same.
pub(crate) fn steps_to(context: &Context<'_>, claim: ClaimIx) -> Vec<InferenceIx> {
    let same = context.closure.same(claim).iter();
    same.flat_map(|same| context.map.inferences_to(*same)).copied().collect()
}

/// The one smallest set of claims such that every step to `claim` has a premise in it: given up, it leaves the map no
/// reason for the claim. All sets are tried, the smaller first (a smallest hitting set; Reiter, *A theory of diagnosis
/// from first principles*, 1987). Claims that say the same stand and fall together.
pub(crate) fn toppling(context: &Context<'_>, claim: ClaimIx) -> Result<Vec<ClaimIx>, NoChange> {
    let steps: Vec<BTreeSet<ClaimIx>> =
        steps_to(context, claim).into_iter().map(|step| grounds(context, step)).collect();
    let all: BTreeSet<ClaimIx> = steps.iter().flatten().copied().collect();
    if steps.len() < 2 || all.contains(&first_same(context, claim)) {
        return Err(NoChange::Nothing);
    }
    if all.len() > MOST {
        return Err(NoChange::TooMuch);
    }
    let all: Vec<ClaimIx> = all.into_iter().collect();
    for size in 1..=LARGEST {
        let hits = |set: &Vec<ClaimIx>| steps.iter().all(|step| set.iter().any(|one| step.contains(one)));
        let found: Vec<Vec<ClaimIx>> = sets(&all, size).into_iter().filter(hits).collect();
        match &found[..] {
            [] => {}
            [one] => return Ok(named(context, claim, one)),
            _ => return Err(NoChange::Several),
        }
    }
    Err(NoChange::Nothing)
}

/// The premises of a step, each by the first claim that says the same.
fn grounds(context: &Context<'_>, step: InferenceIx) -> BTreeSet<ClaimIx> {
    context.map[step].all_premises().map(|premise| first_same(context, premise)).collect()
}

fn first_same(context: &Context<'_>, claim: ClaimIx) -> ClaimIx {
    context.closure.same(claim).iter().copied().min().unwrap_or(claim)
}

/// The premises in the words in which the steps use them.
fn named(context: &Context<'_>, claim: ClaimIx, set: &[ClaimIx]) -> Vec<ClaimIx> {
    let steps = steps_to(context, claim);
    let used = |one: &ClaimIx| {
        let mut premises = steps.iter().flat_map(|step| context.map[*step].all_premises());
        premises.find(|premise| context.closure.are_same(*premise, *one)).unwrap_or(*one)
    };
    set.iter().map(used).collect()
}

/// All sets of that size, in the order of their members.
fn sets(of: &[ClaimIx], size: usize) -> Vec<Vec<ClaimIx>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let with = |at: usize| {
        let rest = sets(&of[at + 1..], size - 1).into_iter();
        rest.map(move |rest| std::iter::once(of[at]).chain(rest).collect())
    };
    (0..of.len()).flat_map(with).collect()
}

/// A step to the claim that stands although the set is given up: none of the set is a premise of it or bears on one.
pub(crate) fn left_standing(context: &Context<'_>, claim: ClaimIx, set: &[ClaimIx]) -> Option<InferenceIx> {
    let untouched = |step: &InferenceIx| {
        set.iter().all(|given_up| {
            let premise =
                context.map[*step].all_premises().any(|one| context.closure.are_same(one, *given_up));
            let bears = context.closure.bears_on_step(*given_up, *step);
            !premise && bears.is_some_and(|signs| !signs.plus)
        })
    };
    let about = set.iter().any(|one| context.closure.are_same(*one, claim));
    if about || set.is_empty() { None } else { steps_to(context, claim).into_iter().find(untouched) }
}

/// The one claim whose acceptance lets an objection to `claim` stand, where none stands without.
pub(crate) fn defeating(context: &Context<'_>, claim: ClaimIx) -> Result<ClaimIx, NoChange> {
    let (now, others) = standing_now(context, claim).ok_or(NoChange::TooMuch)?;
    if now != Some(Standing::Free) {
        return Err(NoChange::Nothing);
    }
    let defeats =
        |accepted: &ClaimIx| standing(context, *accepted, Node::Claim(claim)) != Some(Standing::Free);
    match others.into_iter().filter(defeats).collect::<Vec<_>>()[..] {
        [] => Err(NoChange::Nothing),
        [one] if standing(context, one, Node::Claim(claim)) == Some(Standing::Struck) => Ok(one),
        _ => Err(NoChange::Several),
    }
}
