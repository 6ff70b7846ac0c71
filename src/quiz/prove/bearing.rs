use crate::{
    ground::Id,
    map::model::{ClaimIx, Node},
    quiz::{context::Context, prove::Failure, query::Reason},
};

/// The positive reason for which a claim is surely no support of another, or no objection to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// It speaks against it: by itself or by what it leads to.
    Against(Against),
    /// It supports it, by reasons alone.
    Supports,
    /// The map lists all that do, and it is not among them.
    Listed,
    /// It stands on that side, and the other does not.
    OtherSide(usize),
    /// It stands on the same side of that index.
    SameSide(usize),
    /// The map leads from the other to it.
    Reverse,
    /// It is used as an objection to something else, and for nothing.
    Objection,
    /// It belongs to another line of argument, which comes down to something else.
    Branch,
}

/// How a claim speaks against another: `by` is itself or what it leads to by reasons alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Against {
    /// What is set against it.
    pub(crate) by: ClaimIx,
    /// What that is set against.
    pub(crate) hits: Hit,
}

/// What an objection strikes, of the case for a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hit {
    /// The claim.
    Claim,
    /// A step to it.
    Step,
    /// That reason for it.
    Reason(ClaimIx),
}

impl Ground {
    /// The failure that it proves.
    pub(super) fn failure(self, context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Failure {
        let ids = |claims: &[ClaimIx]| -> Vec<Id> { claims.iter().map(|claim| context.id(*claim)).collect() };
        match self {
            Self::Against(against) => (Reason::OppositeSign, ids(&[claim, against.by])),
            Self::Supports => (Reason::OppositeSign, ids(&[claim])),
            Self::Listed => (Reason::ClosedSet, ids(&[on])),
            Self::OtherSide(side) | Self::SameSide(side) => {
                (Reason::OtherRole, vec![context.map.sides[side].id.clone(), context.id(claim)])
            }
            Self::Reverse => (Reason::OtherRole, ids(&[on, claim])),
            Self::Objection | Self::Branch => (Reason::OtherRole, ids(&[claim])),
        }
    }
}

/// Why a claim is surely no reason for another, near or far. Half of a step that only counts together with another
/// premise is never sure: by itself it is neither.
pub(crate) fn no_support(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Ground> {
    let signs = context.closure.bears(claim, on)?;
    if signs.plus || is_half(context, claim) {
        return None;
    }
    let back = context.closure.bears(on, claim)?;
    if let Some(against) = against(context, claim, on) {
        return Some(Ground::Against(against));
    }
    if context.lists_reasons(on) {
        return Some(Ground::Listed);
    }
    if back.pure && !signs.minus {
        return Some(Ground::Reverse);
    }
    if in_one_passage(context, claim, on) {
        return None;
    }
    match (context.sides.of(claim), context.sides.of(on)) {
        (Some(own), Some(side)) if own != side => return Some(Ground::OtherSide(own)),
        (Some(_), Some(_)) => return None,
        _ => {}
    }
    if !signs.none() {
        return None;
    }
    if objects_only(context, claim) {
        return Some(Ground::Objection);
    }
    (back.none() && other_branch(context, claim, on)).then_some(Ground::Branch)
}

/// Why a claim is surely no objection to another or to a step to it.
pub(crate) fn no_objection(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Ground> {
    let signs = context.closure.bears(claim, on)?;
    if signs.minus {
        return None;
    }
    if signs.pure {
        return Some(Ground::Supports);
    }
    let back = context.closure.bears(on, claim)?;
    if context.lists_objections(on) {
        return Some(Ground::Listed);
    }
    if back.pure {
        return Some(Ground::Reverse);
    }
    match (context.sides.of(claim), context.sides.of(on)) {
        (Some(own), Some(side)) => return (own == side).then_some(Ground::SameSide(own)),
        _ if in_one_passage(context, claim, on) => return None,
        _ => {}
    }
    if !signs.none() {
        return None;
    }
    if objects_only(context, claim) && context.map.sides.is_empty() {
        return Some(Ground::Objection);
    }
    (back.none() && other_branch(context, claim, on)).then_some(Ground::Branch)
}

/// How a claim surely speaks against another: it is, or leads by reasons alone to, what is set against the other or
/// against a direct reason for it; or it is itself set against a step to it. Two objections in a row prove nothing.
pub(crate) fn against(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Against> {
    let map = context.map;
    let leads = |by: ClaimIx| context.closure.bears(claim, by).is_some_and(|signs| signs.pure);
    let steps = || context.closure.same(on).iter().flat_map(|same| map.inferences_to(*same));
    let attackers = |claim: ClaimIx| context.attackers(Node::Claim(claim)).map(|(_, by)| by);
    let on_claim = context.closure.same(on).iter().flat_map(|same| attackers(*same));
    let opposite = context.closure.opposites(on).map(|(by, _)| by);
    if let Some(by) = nearest(claim, on_claim.chain(opposite).filter(|by| leads(*by))) {
        return Some(Against { by, hits: Hit::Claim });
    }
    let mut on_steps = steps().flat_map(|step| context.attackers(Node::Inference(*step)));
    if let Some((_, by)) = on_steps.find(|(_, by)| context.closure.are_same(*by, claim)) {
        return Some(Against { by, hits: Hit::Step });
    }
    let reasons = steps().flat_map(|step| map[*step].all_premises());
    let mut on_reasons = reasons.flat_map(|reason| attackers(reason).map(move |by| (by, reason)));
    let (by, reason) = on_reasons.find(|(by, _)| leads(*by))?;
    Some(Against { by, hits: Hit::Reason(reason) })
}

/// The claim itself if it is among them, else the first.
fn nearest(claim: ClaimIx, found: impl Iterator<Item = ClaimIx>) -> Option<ClaimIx> {
    let found: Vec<ClaimIx> = found.collect();
    found.iter().copied().find(|by| *by == claim).or(found.first().copied())
}

/// Whether a claim is used as a premise, and only beside others.
pub(crate) fn is_half(context: &Context<'_>, claim: ClaimIx) -> bool {
    let same = context.closure.same(claim).iter();
    let mut steps = same.flat_map(|same| context.map.inferences_from(*same)).peekable();
    steps.peek().is_some() && steps.all(|step| context.map[*step].premises.len() > 1)
}

/// Whether a claim is an objection to something, and a reason for nothing.
fn objects_only(context: &Context<'_>, claim: ClaimIx) -> bool {
    let same = context.closure.same(claim);
    let attacks = |one: &ClaimIx| !context.map.attacks_from(Node::Claim(*one)).is_empty();
    same.iter().any(attacks) && same.iter().all(|one| context.map.inferences_from(*one).is_empty())
}

/// Whether somebody says both in one paragraph: there one may well be meant as a reason for the other.
fn in_one_passage(context: &Context<'_>, one: ClaimIx, other: ClaimIx) -> bool {
    let said = &context.map[other].said;
    context.map[one].said.iter().any(|own| {
        said.iter().any(|their| {
            (own.actor, own.source, own.paragraph) == (their.actor, their.source, their.paragraph)
        })
    })
}

/// Whether two claims lead by reasons alone to results of which none is the same.
fn other_branch(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> bool {
    super::argument::part(context, claim).is_some() && !context.meet(claim, on)
}
