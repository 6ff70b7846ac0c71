use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::model::{AttackIx, ClaimIx, Node},
    quiz::{
        context::Context,
        prove::{Failure, standing_without, stands_now, steps_to},
        query::{Fill, Query, Reason, Standing},
    },
};

/// The most objections that are asked for at once.
const LARGEST: usize = 3;

/// Queries about the smallest change that clears objections away, or brings one back.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    let Fill::Claims(answer) = answer else { return None };
    match *query {
        Query::Clears(claim) => {
            let open = open_objections(context, claim)?;
            let ids = || open.iter().map(|(attack, _)| context.map[*attack].id.clone()).collect();
            (clearing(context, claim)? == *answer).then(ids)
        }
        Query::Restores(objection) => {
            let [given_up] = answer[..] else { return None };
            let (attack, answering) = restoring(context, objection)?;
            (answering == given_up).then(|| vec![context.map[attack].id.clone(), context.id(given_up)])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    let Fill::Claims(answer) = answer else { return None };
    match *query {
        Query::Clears(claim) => {
            let (attack, _) = left_open(context, claim, answer)?;
            Some((Reason::Insufficient, vec![context.map[attack].id.clone()]))
        }
        Query::Restores(objection) => {
            let ([given_up], (answered, by)) = (&answer[..], restoring(context, objection)?) else {
                return None;
            };
            let mut raised = context.map.attacks_from(Node::Claim(objection)).iter();
            let stays = !context.closure.are_same(*given_up, by)
                && serves_not(context, *given_up, answered)
                && raised.all(|attack| {
                    standing_without(context, *given_up, Node::Attack(*attack)) == Some(Standing::Struck)
                });
            stays.then(|| (Reason::Insufficient, vec![context.map[answered].id.clone()]))
        }
        _ => None,
    }
}

/// The objections to a claim and to the steps to it that stand as the map is; nothing where that is not settled.
pub(crate) fn open_objections(context: &Context<'_>, claim: ClaimIx) -> Option<Vec<(AttackIx, ClaimIx)>> {
    let map = context.map;
    let same = context.closure.same(claim);
    let steps = steps_to(context, claim).into_iter().map(Node::Inference);
    let targets: Vec<Node> = same.iter().copied().map(Node::Claim).chain(steps).collect();
    if same.iter().any(|same| context.closure.opposites(*same).next().is_some()) {
        return None;
    }
    let mut open = Vec::new();
    for attack in targets.iter().flat_map(|target| map.attacks_on(*target)) {
        let Node::Claim(from) = map[*attack].from else { return None };
        match stands_now(context, Node::Attack(*attack))? {
            Standing::Free => open.push((*attack, from)),
            Standing::Struck => {}
            Standing::Open => return None,
        }
    }
    Some(open)
}

/// The claims to refute so that no objection is left against a claim and the steps to it: several, or one where another
/// is answered already.
pub(crate) fn clearing(context: &Context<'_>, claim: ClaimIx) -> Option<Vec<ClaimIx>> {
    let open: BTreeSet<ClaimIx> =
        open_objections(context, claim)?.into_iter().map(|(_, from)| from).collect();
    let apart = open.iter().all(|one| {
        let others = open.iter().filter(|other| *other != one);
        others.into_iter().all(|other| !context.closure.are_same(*one, *other))
    });
    let leads = |one: &ClaimIx| context.closure.bears(*one, claim).is_none_or(|signs| signs.pure);
    (apart && (2..=LARGEST).contains(&open.len()) && !open.iter().any(leads))
        .then(|| open.into_iter().collect())
}

/// An objection to a claim, or to a step to it, that stands although some claims are refuted.
pub(crate) fn left_open(
    context: &Context<'_>,
    claim: ClaimIx,
    refuted: &[ClaimIx],
) -> Option<(AttackIx, ClaimIx)> {
    let untouched = |(attack, from): &(AttackIx, ClaimIx)| {
        refuted.iter().all(|one| !context.closure.are_same(*one, *from) && serves_not(context, *one, *attack))
    };
    let about = refuted.iter().any(|one| context.closure.are_same(*one, claim));
    if about || refuted.is_empty() {
        None
    } else {
        open_objections(context, claim)?.into_iter().find(untouched)
    }
}

/// Whether nothing leads from a claim to an attack or to what that comes from.
fn serves_not(context: &Context<'_>, claim: ClaimIx, attack: AttackIx) -> bool {
    context.closure.bears_on_attack(context.map, claim, attack).is_some_and(|signs| !signs.plus)
}

/// The one claim that answers an objection, with its attack: given up, all that the objection is raised against is
/// struck again.
pub(crate) fn restoring(context: &Context<'_>, objection: ClaimIx) -> Option<(AttackIx, ClaimIx)> {
    let raised = context.map.attacks_from(Node::Claim(objection));
    let targets = raised.iter().map(|attack| Node::Attack(*attack)).chain([Node::Claim(objection)]);
    let against: Vec<AttackIx> = targets.flat_map(|target| context.map.attacks_on(target)).copied().collect();
    let [answer] = against[..] else { return None };
    let Node::Claim(by) = context.map[answer].from else { return None };
    let back = raised.iter().any(|attack| context.map[*attack].on == Node::Claim(by));
    let falls = |attack: &AttackIx| {
        let node = Node::Attack(*attack);
        stands_now(context, node) == Some(Standing::Struck)
            && standing_without(context, by, node) == Some(Standing::Free)
    };
    let sole = !raised.is_empty() && !back && raised.iter().all(falls);
    sole.then_some((answer, by))
}
