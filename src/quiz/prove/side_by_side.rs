use crate::{
    ground::Id,
    map::model::{ClaimIx, InferenceIx, Node, RelationIx, RelationKind, Scheme},
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
        (Query::Toward(from, to), Fill::Bearing(bearing)) => {
            toward(context, *from, *to)?;
            let adds_up = *bearing == Bearing::Reason && adds_up(context, *from, *to);
            // Where one speaks against the other, that speaks against it: only how the arrow is drawn tells them apart.
            let turned = [Bearing::Objection, Bearing::Target].contains(bearing)
                && matches!(toward(context, *from, *to)?, Bearing::Objection | Bearing::Target);
            let is_other = !adds_up && !turned && !both_ways(context, *from, *to).contains(&Some(*bearing));
            is_other.then(|| (Reason::OtherTag, vec![context.id(*from), context.id(*to)]))
        }
        (Query::Related(relation), Fill::Tie(other)) => {
            let own = tie(context, *relation)?;
            // Different figures for one thing do exclude each other.
            let both = own == Tie::Estimates && *other == Tie::Excludes;
            // That they give different figures is no answer where they give none: nobody would pick it.
            let between = context.map[*relation].between;
            let idle = *other == Tie::Estimates
                && between.iter().any(|claim| context.map[*claim].figures.is_empty());
            (own != *other && !both && !idle)
                .then(|| (Reason::OtherTag, vec![context.map[*relation].id.clone()]))
        }
        _ => None,
    }
}

/// How a claim bears on another directly, or the other on it, where there is but one way and all paths agree with it.
/// Claims that object to each other are asked about as objections.
pub(crate) fn toward(context: &Context<'_>, from: ClaimIx, to: ClaimIx) -> Option<Bearing> {
    let [Some(found)] = both_ways(context, from, to)[..] else { return None };
    let signs = match found {
        Bearing::Result | Bearing::Target => context.closure.bears(to, from)?,
        _ => context.closure.bears(from, to)?,
    };
    let is_agreed = match found {
        Bearing::Reason | Bearing::Joint | Bearing::Result => signs.only_plus(),
        // It is an objection to the objection, and bears on what that says in no way.
        Bearing::Counter => signs.none(),
        Bearing::Objection | Bearing::StepObjection | Bearing::Target => signs.only_minus(),
    };
    is_agreed.then_some(found)
}

/// The ways in which a claim bears on another directly, and those in which the other bears on it; nothing for one of
/// those that has no name from there. Objections to each other are one way.
fn both_ways(context: &Context<'_>, from: ClaimIx, to: ClaimIx) -> Vec<Option<Bearing>> {
    let there = direct(context, from, to);
    let mutual = there.contains(&Bearing::Objection);
    let back = direct(context, to, from);
    let back = back.into_iter().filter(|bearing| !(mutual && *bearing == Bearing::Objection));
    let back = back.map(|bearing| match bearing {
        Bearing::Reason => Some(Bearing::Result),
        Bearing::Objection => Some(Bearing::Target),
        // What a claim is whose support the other objects to has no short name.
        _ => None,
    });
    there.iter().copied().map(Some).chain(back).collect()
}

/// The ways in which a claim bears on another directly, in whatever words.
fn direct(context: &Context<'_>, from: ClaimIx, to: ClaimIx) -> Vec<Bearing> {
    let map = context.map;
    let same = context.closure.same(to).iter();
    let steps = || same.clone().flat_map(|to| map.inferences_to(*to));
    let from_same = context.closure.same(from);
    let strikes = |target: Node| context.attackers(target).any(|(_, by)| from_same.contains(&by));
    let mut found = Vec::new();
    let states = |step: &&InferenceIx| from_same.iter().any(|from| context.states(**step, *from));
    let alone = |step: &InferenceIx| map[*step].premises.len() == 1;
    let reasons = || steps().filter(states);
    found.extend(reasons().any(alone).then_some(Bearing::Reason));
    // What stands by itself but for something unsaid can be called either.
    let joint = |step: &InferenceIx| map[*step].all_premises().count() > 1;
    found.extend(reasons().any(joint).then_some(Bearing::Joint));
    found.extend(same.clone().any(|to| strikes(Node::Claim(*to))).then_some(Bearing::Objection));
    found.extend(steps().any(|step| strikes(Node::Inference(*step))).then_some(Bearing::StepObjection));
    let raised = || same.clone().flat_map(|to| map.attacks_from(Node::Claim(*to)));
    found.extend(raised().any(|attack| strikes(Node::Attack(*attack))).then_some(Bearing::Counter));
    found
}

/// Whether a claim is one of several examples or signs for another: each carries a little by itself.
fn adds_up(context: &Context<'_>, from: ClaimIx, to: ClaimIx) -> bool {
    let map = context.map;
    let mut steps = context.closure.same(to).iter().flat_map(|to| map.inferences_to(*to));
    steps.any(|step| {
        let states = context.closure.same(from).iter().any(|from| context.states(*step, *from));
        states && matches!(map[*step].scheme, Some(Scheme::Example | Scheme::Sign))
    })
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
