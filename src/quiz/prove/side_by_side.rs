use crate::{
    ground::Id,
    map::model::{ClaimIx, Node, RelationIx, RelationKind},
    quiz::{
        context::Context,
        prove::Failure,
        query::{Bearing, Fill, Query, Reason, Tie},
    },
};

/// Queries about how two claims stand to each other.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    match (query, answer) {
        (Query::Toward(from, to), Fill::Bearing(bearing)) => {
            (toward(context, *from, *to)? == *bearing).then(|| vec![context.id(*from), context.id(*to)])
        }
        (Query::Related(relation), Fill::Tie(found)) => {
            (tie(context, *relation)? == *found).then(|| vec![context.map[*relation].id.clone()])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    match (query, answer) {
        (Query::Toward(from, to), Fill::Bearing(bearing)) => (toward(context, *from, *to)? != *bearing)
            .then(|| (Reason::OtherTag, vec![context.id(*from), context.id(*to)])),
        (Query::Related(relation), Fill::Tie(other)) => (tie(context, *relation)? != *other)
            .then(|| (Reason::OtherTag, vec![context.map[*relation].id.clone()])),
        _ => None,
    }
}

/// How a claim bears on another directly, where it does so in one way only and all paths agree with it.
pub(crate) fn toward(context: &Context<'_>, from: ClaimIx, to: ClaimIx) -> Option<Bearing> {
    let map = context.map;
    let signs = context.closure.bears(from, to)?;
    let same = context.closure.same(to).iter();
    let steps = || same.clone().flat_map(|to| map.inferences_to(*to));
    let from_same = context.closure.same(from);
    let reason = steps().any(|step| from_same.iter().any(|from| context.states(*step, *from)));
    let strikes = |target: Node| context.attackers(target).any(|(_, by)| from_same.contains(&by));
    let objection = same.clone().any(|to| strikes(Node::Claim(*to)));
    let undercut = steps().any(|step| strikes(Node::Inference(*step)));
    match (reason, objection, undercut) {
        (true, false, false) if signs.only_plus() => Some(Bearing::Reason),
        (false, true, false) if signs.only_minus() => Some(Bearing::Objection),
        (false, false, true) if signs.only_minus() => Some(Bearing::StepObjection),
        _ => None,
    }
}

/// How two claims of a relation go together, where all relations between them agree.
pub(crate) fn tie(context: &Context<'_>, relation: RelationIx) -> Option<Tie> {
    let [one, other] = context.map[relation].between;
    let kind = |kind: RelationKind| match kind {
        RelationKind::SameAs | RelationKind::Rephrase => Tie::Same,
        RelationKind::Contrary | RelationKind::Contradictory => Tie::Excludes,
        RelationKind::DifferentEstimate => Tie::Estimates,
    };
    let own = kind(context.map[relation].kind);
    let alike = |claim: ClaimIx, to: ClaimIx| context.closure.are_same(claim, to);
    let (is_same, excludes) = (alike(one, other), context.closure.excludes(one, other));
    let estimates =
        context.closure.same(one).iter().flat_map(|one| context.map.relations_of(*one)).any(|at| {
            let [first, second] = context.map[*at].between;
            let both =
                (alike(first, one) && alike(second, other)) || (alike(first, other) && alike(second, one));
            both && context.map[*at].kind == RelationKind::DifferentEstimate
        });
    match (own, is_same, excludes, estimates) {
        (Tie::Same, true, false, false)
        | (Tie::Excludes, false, true, false)
        | (Tie::Estimates, false, false, true) => Some(own),
        _ => None,
    }
}
