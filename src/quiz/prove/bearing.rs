use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::model::{AttackIx, ClaimIx, InferenceIx, Node},
    quiz::{
        context::Context,
        prove::{Failure, Road, road},
        query::Reason,
    },
};

/// The positive reason for which a claim is surely no support of another, or no objection to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// It speaks against it: by itself or by what it leads to.
    Against(Against),
    /// It supports it by itself, over one step or two.
    Supports(Road),
    /// The map lists all that do, and it is not among them.
    Listed,
    /// It belongs to the position of that side, and the other does not.
    OtherSide(usize),
    /// It belongs to the same position.
    SameSide(usize),
    /// The map leads from the other to it.
    Reverse(Road),
    /// The map infers something else from it, by that step.
    Use(InferenceIx),
    /// The map sets it against something else, by that attack.
    Objection(AttackIx),
    /// The map sets it against that, which is an objection to the other.
    Answers(ClaimIx),
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
    /// A step to that reason for it.
    StepTo(ClaimIx),
}

impl Ground {
    /// The failure that it proves.
    pub(super) fn failure(self, context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Failure {
        let ids = |claims: &[ClaimIx]| -> Vec<Id> { claims.iter().map(|claim| context.id(*claim)).collect() };
        match self {
            Self::Against(against) => (Reason::OppositeSign, ids(&[claim, against.by])),
            Self::Supports(_) => (Reason::OppositeSign, ids(&[claim])),
            Self::Answers(objection) => (Reason::OppositeSign, ids(&[claim, objection])),
            Self::Listed => (Reason::ClosedSet, ids(&[on])),
            Self::OtherSide(side) | Self::SameSide(side) => {
                (Reason::OtherRole, vec![context.map.sides[side].id.clone(), context.id(claim)])
            }
            Self::Reverse(_) => (Reason::OtherRole, ids(&[on, claim])),
            Self::Use(step) => (Reason::OtherRole, vec![context.map[step].id.clone(), context.id(claim)]),
            Self::Objection(attack) => {
                (Reason::OtherRole, vec![context.map[attack].id.clone(), context.id(claim)])
            }
        }
    }
}

/// Why the map surely does not infer one claim from another directly: what it does with it instead, as long as nothing
/// of that leads there. On which side a claim stands proves nothing here, for it may serve both.
pub(crate) fn no_step(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Ground> {
    let plain = plainly_no_support(context, claim, on)?;
    if plain.is_some() || in_one_passage(context, claim, on) {
        return plain;
    }
    if objects_only(context, claim) {
        objects(context, claim, on)
    } else {
        used_for(context, claim).map(Ground::Use)
    }
}

/// Why a claim is surely no reason for another, near or far: what the map does with it instead, if that serves nothing
/// that the other serves too.
pub(crate) fn no_support(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Ground> {
    let found = no_step(context, claim, on)?;
    if !matches!(found, Ground::Use(_)) {
        return Some(found);
    }
    let (own, asked) = (context.positions(claim), context.positions(on));
    let signs = [context.closure.bears(claim, on)?, context.closure.bears(on, claim)?];
    let apart = signs.iter().all(|signs| signs.none()) && other_branch(context, claim, on);
    let elsewhere = own.is_disjoint(asked) && ((!own.is_empty() && !asked.is_empty()) || apart);
    elsewhere.then_some(found)
}

/// That a claim is an objection, and to nothing that another claim's opponents would defend.
fn objects(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Ground> {
    let asked = context.positions(on);
    let at_home = context.positions(claim).is_disjoint(asked) && strikes(context, claim)?.is_subset(asked);
    let silent = context.closure.bears(claim, on)?.none();
    (silent && at_home).then(|| objection(context, claim)).flatten().map(Ground::Objection)
}

/// Why a claim is surely no support of the position of a side.
pub(crate) fn no_backing(context: &Context<'_>, claim: ClaimIx, side: usize) -> Option<Ground> {
    let thesis = context.map.sides.get(side)?.thesis;
    let plain = plainly_no_support(context, claim, thesis)?;
    if plain.is_some() || in_one_passage(context, claim, thesis) {
        return plain;
    }
    match context.position(claim) {
        Some(own) if own != side => Some(Ground::OtherSide(own)),
        Some(_) => None,
        None if objects_only(context, claim) && context.closure.bears(claim, thesis)?.none() => {
            let only_here = strikes(context, claim)? == BTreeSet::from([side]);
            only_here.then(|| objection(context, claim)).flatten().map(Ground::Objection)
        }
        None => None,
    }
}

/// What proves by itself that a claim is no support; nothing at all if it may be some.
fn plainly_no_support(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Option<Ground>> {
    let signs = context.closure.bears(claim, on)?;
    if signs.plus {
        return None;
    }
    if let Some(against) = against(context, claim, on) {
        return Some(Some(Ground::Against(against)));
    }
    if context.lists_reasons(on) {
        return Some(Some(Ground::Listed));
    }
    let back = road(context, on, claim).filter(|_| !signs.minus);
    Some(back.map(Ground::Reverse))
}

/// Why a claim is surely no objection to another or to a step to it. What supports it only from afar or only beside
/// other reasons is neither: by itself it may well speak against it.
pub(crate) fn no_objection(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Ground> {
    let plain = plainly_no_objection(context, claim, on)?;
    if plain.is_some() || in_one_passage(context, claim, on) {
        return plain;
    }
    let (own, asked) = (context.positions(claim), context.positions(on));
    let silent = context.closure.bears(claim, on)?.none();
    if objects_only(context, claim) {
        let attack = silent.then(|| objection(context, claim)).flatten()?;
        let struck = strikes(context, claim)?;
        let elsewhere = !asked.is_empty() && !struck.is_empty() && struck.is_disjoint(asked);
        return (elsewhere || context.map.sides.is_empty()).then_some(Ground::Objection(attack));
    }
    let apart = silent && context.closure.bears(on, claim)?.none() && other_branch(context, claim, on);
    let of_one = !own.is_disjoint(asked) && own.len() == 1;
    let elsewhere = of_one || ((own.is_empty() || asked.is_empty()) && apart);
    elsewhere.then(|| used_for(context, claim)).flatten().map(Ground::Use)
}

/// Why a claim surely does not speak against the position of a side.
pub(crate) fn no_counter(context: &Context<'_>, claim: ClaimIx, side: usize) -> Option<Ground> {
    let thesis = context.map.sides.get(side)?.thesis;
    let plain = plainly_no_objection(context, claim, thesis)?;
    if plain.is_some() {
        return plain;
    }
    if context.position(claim) == Some(side) {
        return Some(Ground::SameSide(side));
    }
    no_objection(context, claim, thesis)
}

fn plainly_no_objection(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Option<Ground>> {
    let signs = context.closure.bears(claim, on)?;
    if signs.minus {
        return None;
    }
    if let Some(road) = road(context, claim, on) {
        return Some(Some(Ground::Supports(road)));
    }
    if signs.pure {
        return None;
    }
    if context.lists_objections(on) {
        return Some(Some(Ground::Listed));
    }
    Some(road(context, on, claim).map(Ground::Reverse))
}

/// The step by which the map infers something from a claim: where it can by one from that alone.
fn used_for(context: &Context<'_>, claim: ClaimIx) -> Option<InferenceIx> {
    let map = context.map;
    let same = context.closure.same(claim).iter();
    let stated = same.flat_map(|same| map.inferences_from(*same).iter().map(move |step| (*same, *step)));
    let mut stated = stated.filter(|(same, step)| context.states(*step, *same)).map(|(_, step)| step);
    let alone = |step: &InferenceIx| map[*step].premises.len() == 1;
    stated.clone().find(alone).or_else(|| stated.next())
}

/// The first attack of a claim on a claim or step.
fn objection(context: &Context<'_>, claim: ClaimIx) -> Option<AttackIx> {
    let same = context.closure.same(claim).iter();
    let mut attacks = same.flat_map(|same| context.map.attacks_from(Node::Claim(*same))).copied();
    attacks.find(|attack| !matches!(context.map[*attack].on, Node::Attack(_)))
}

/// The positions of all that a claim is set against; nothing if it answers an objection, for that helps somebody.
fn strikes(context: &Context<'_>, claim: ClaimIx) -> Option<BTreeSet<usize>> {
    let map = context.map;
    let same = context.closure.same(claim).iter();
    let mut struck = BTreeSet::new();
    for attack in same.flat_map(|same| map.attacks_from(Node::Claim(*same))) {
        let target = match map[*attack].on {
            Node::Claim(target) => target,
            Node::Inference(step) => map[step].conclusion,
            Node::Attack(_) => return None,
        };
        struck.extend(context.positions(target));
    }
    Some(struck)
}

/// How a claim surely speaks against another: it is what is set against the other or against a direct reason for it,
/// or leads to that by one step and by itself; or it is itself set against a step to it. Two objections in a row prove
/// nothing, and a long way little.
pub(crate) fn against(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Against> {
    let direct = |by: ClaimIx| road(context, claim, by) == Some(Road::Direct);
    against_by(context, claim, on, |by| context.closure.are_same(claim, by) || direct(by))
}

/// How a claim speaks against another, itself or by some of what it leads to.
fn against_by(
    context: &Context<'_>,
    claim: ClaimIx,
    on: ClaimIx,
    leads: impl Fn(ClaimIx) -> bool,
) -> Option<Against> {
    let map = context.map;
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

/// Why a claim, if it is accepted, surely does not strengthen the case for another: it is itself set against that claim, a
/// reason for it or a step on the way, and speaks in no way for it. What an objection rests on may by itself leave the other
/// as it is. That the map does something else with it, or infers it from the
/// other, says nothing: who accepts it may well find the other the likelier.
pub(crate) fn no_strengthening(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Ground> {
    if !context.closure.bears(claim, on)?.only_minus() {
        return None;
    }
    let itself = against_by(context, claim, on, |by| context.closure.are_same(claim, by));
    let found = || itself.or_else(|| against_step_below(context, claim, on));
    found().map(Ground::Against)
}

/// Why a claim, if it is accepted, surely does not weaken the case for another: it supports it by itself, is one of the
/// reasons of a step to it, or answers an objection to it, and in no way speaks against it.
pub(crate) fn no_weakening(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Ground> {
    if !context.closure.bears(claim, on)?.only_plus() {
        return None;
    }
    let joint = || steps_with(context, claim, on).then_some(Road::Direct);
    let supports = road(context, claim, on).or_else(joint).map(Ground::Supports);
    supports.or_else(|| answered_by(context, claim, on).map(Ground::Answers))
}

/// Whether a step to a claim states another among its reasons.
fn steps_with(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> bool {
    let mut steps = context.closure.same(on).iter().flat_map(|same| context.map.inferences_to(*same));
    let is = |premise: &ClaimIx| context.closure.are_same(*premise, claim);
    steps.any(|step| context.map[*step].premises.iter().any(is))
}

/// The objection to a claim against which, or against the being an objection of which, another is set.
fn answered_by(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<ClaimIx> {
    let strikes = |target: Node| context.attackers(target).any(|(_, by)| context.closure.are_same(by, claim));
    let mut objections = context.attackers(Node::Claim(on));
    let found = objections.find(|(attack, by)| strikes(Node::Claim(*by)) || strikes(Node::Attack(*attack)));
    found.map(|(_, by)| by)
}

/// That a claim is set against a step to a direct reason for another.
fn against_step_below(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Against> {
    let map = context.map;
    let steps = |to: ClaimIx| context.closure.same(to).iter().flat_map(|same| map.inferences_to(*same));
    let mut reasons = steps(on).flat_map(|step| map[*step].all_premises());
    let struck = |reason: &ClaimIx| {
        let mut by = steps(*reason).flat_map(|step| context.attackers(Node::Inference(*step)));
        by.any(|(_, by)| context.closure.are_same(by, claim))
    };
    reasons.find(struck).map(|reason| Against { by: claim, hits: Hit::StepTo(reason) })
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
