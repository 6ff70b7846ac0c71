use crate::{
    ground::Id,
    map::{
        derive::Signs,
        model::{AttackIx, ClaimIx, InferenceIx, Node},
    },
    quiz::{
        context::Context,
        prove::Failure,
        query::{Fill, Query, Reason},
    },
};

/// Queries about which claim bears on which.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    let Fill::Claim(answer) = *answer else { return None };
    match *query {
        Query::ReasonFor(claim) => step(context, answer, claim).map(|step| ids(context, step, answer)),
        Query::BearsOn(claim) => step(context, claim, answer).map(|step| ids(context, step, answer)),
        Query::ObjectionTo(claim) => objection(context, answer, Node::Claim(claim)),
        Query::Against(claim) => objection(context, claim, Node::Claim(answer)),
        Query::ObjectionToStep(step) => objection(context, answer, Node::Inference(step)),
        Query::ObjectionToAttack(attack) => objection(context, answer, Node::Attack(attack)),
        Query::Weakens(claim) => weakens(context, answer, claim),
        Query::Strengthens(claim) => strengthens(context, answer, claim),
        Query::Backs(side) => backs(context, answer, side),
        Query::Counters(side) => counters(context, answer, side),
        Query::Between(from, to) => {
            let (first, second) = (step(context, from, answer)?, step(context, answer, to)?);
            Some(vec![context.node_id(Node::Inference(first)), context.node_id(Node::Inference(second))])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    let Fill::Claim(answer) = *answer else { return None };
    let bears = |on| context.closure.bears(answer, on);
    match *query {
        Query::ReasonFor(claim) | Query::Strengthens(claim) if context.closure.are_same(answer, claim) => {
            None
        }
        Query::ReasonFor(claim) => {
            let listed = context.lists_reasons(claim);
            is_no_support(context, answer, bears(claim)?, listed.then_some(claim))
        }
        Query::Strengthens(claim) => is_no_support(context, answer, bears(claim)?, None),
        Query::BearsOn(claim) => {
            let signs = context.closure.bears(claim, answer)?;
            if context.closure.are_same(claim, answer) {
                None
            } else {
                is_no_support(context, answer, signs, None)
            }
        }
        Query::Against(claim) => {
            let signs = context.closure.bears(claim, answer)?;
            if context.closure.are_same(claim, answer) {
                None
            } else {
                is_no_objection(context, answer, signs, None)
            }
        }
        Query::ObjectionTo(claim) => {
            let listed = context.lists_objections(claim);
            is_no_objection(context, answer, bears(claim)?, listed.then_some(claim))
        }
        Query::ObjectionToStep(step) => {
            is_no_objection(context, answer, context.closure.bears_on_step(answer, step)?, None)
        }
        Query::ObjectionToAttack(attack) => {
            let signs = context.closure.bears_on_attack(context.map, answer, attack)?;
            is_no_objection(context, answer, signs, None)
        }
        Query::Weakens(claim) => is_no_objection(context, answer, bears(claim)?, None),
        Query::Backs(side) => {
            let thesis = context.map.sides.get(side)?.thesis;
            let signs = bears(thesis)?;
            if context.closure.are_same(answer, thesis) {
                None
            } else {
                is_no_support(context, answer, signs, None)
            }
        }
        Query::Counters(side) => {
            let thesis = context.map.sides.get(side)?.thesis;
            is_no_objection(context, answer, bears(thesis)?, None)
        }
        Query::Between(from, to) => is_not_between(context, answer, from, to),
        _ => None,
    }
}

fn is_no_support(
    context: &Context<'_>,
    claim: ClaimIx,
    signs: Signs,
    listed: Option<ClaimIx>,
) -> Option<Failure> {
    if signs.plus {
        None
    } else if signs.minus {
        Some((Reason::OppositeSign, vec![context.id(claim)]))
    } else {
        apart(context, claim, listed)
    }
}

fn is_no_objection(
    context: &Context<'_>,
    claim: ClaimIx,
    signs: Signs,
    listed: Option<ClaimIx>,
) -> Option<Failure> {
    if signs.minus {
        None
    } else if signs.plus {
        Some((Reason::OppositeSign, vec![context.id(claim)]))
    } else {
        apart(context, claim, listed)
    }
}

/// What has no path at all fails only if the map lists all that have one, or gives it a part elsewhere.
fn apart(context: &Context<'_>, claim: ClaimIx, listed: Option<ClaimIx>) -> Option<Failure> {
    match listed {
        Some(of) => Some((Reason::ClosedSet, vec![context.id(of)])),
        None => part(context, claim).map(|part| (Reason::OtherRole, vec![part])),
    }
}

fn is_not_between(context: &Context<'_>, claim: ClaimIx, from: ClaimIx, to: ClaimIx) -> Option<Failure> {
    if context.closure.are_same(claim, from) || context.closure.are_same(claim, to) {
        return None;
    }
    let (first, second) = (context.closure.bears(from, claim)?, context.closure.bears(claim, to)?);
    if first.plus && second.plus {
        None
    } else if second.only_minus() || first.only_minus() {
        Some((Reason::OppositeSign, vec![context.id(claim)]))
    } else {
        apart(context, claim, None)
    }
}

/// The inference or attack in which the map gives a claim a part.
pub(super) fn part(context: &Context<'_>, claim: ClaimIx) -> Option<Id> {
    let map = context.map;
    let inference = map.inferences_from(claim).first().or(map.inferences_to(claim).first());
    let attack =
        || map.attacks_from(Node::Claim(claim)).first().or(map.attacks_on(Node::Claim(claim)).first());
    inference
        .map(|inference| Node::Inference(*inference))
        .or_else(|| attack().map(|attack| Node::Attack(*attack)))
        .map(|node| context.node_id(node))
}

/// The first inference that uses a stated premise for a conclusion.
pub(super) fn step(context: &Context<'_>, premise: ClaimIx, conclusion: ClaimIx) -> Option<InferenceIx> {
    let from = context.map.inferences_from(premise).iter().copied();
    from.into_iter()
        .find(|step| context.map[*step].conclusion == conclusion && context.states(*step, premise))
}

fn ids(context: &Context<'_>, step: InferenceIx, claim: ClaimIx) -> Vec<Id> {
    vec![context.node_id(Node::Inference(step)), context.id(claim)]
}

fn objection(context: &Context<'_>, from: ClaimIx, target: Node) -> Option<Vec<Id>> {
    let found = context.attackers(target).find(|(_, attacker)| *attacker == from)?;
    Some(vec![context.node_id(Node::Attack(found.0)), context.id(from)])
}

/// Attacks a step to the claim or a premise of one, and nothing speaks the other way.
fn weakens(context: &Context<'_>, from: ClaimIx, claim: ClaimIx) -> Option<Vec<Id>> {
    if !context.closure.bears(from, claim)?.only_minus() {
        return None;
    }
    let steps = context.map.inferences_to(claim).iter();
    let mut targets = steps.flat_map(|step| {
        let premises = context.map[*step].premises.iter().map(|premise| Node::Claim(*premise));
        std::iter::once(Node::Inference(*step)).chain(premises)
    });
    targets.find_map(|target| objection(context, from, target))
}

/// Supports a premise of a step to the claim, or attacks an attacker of the claim, and nothing speaks the other way.
fn strengthens(context: &Context<'_>, from: ClaimIx, claim: ClaimIx) -> Option<Vec<Id>> {
    if !context.closure.bears(from, claim)?.only_plus() {
        return None;
    }
    let map = context.map;
    let premises = map.inferences_to(claim).iter().flat_map(|step| map[*step].premises.iter().copied());
    let grounds =
        || premises.clone().find_map(|premise| Some(ids(context, step(context, from, premise)?, from)));
    let mut attackers = context.attackers(Node::Claim(claim));
    grounds().or_else(|| {
        attackers.find_map(|(attack, attacker)| {
            objection(context, from, Node::Claim(attacker))
                .or_else(|| objection(context, from, Node::Attack(attack)))
        })
    })
}

/// Leads to the thesis of a side over stated premises, and nothing speaks the other way.
fn backs(context: &Context<'_>, from: ClaimIx, side: usize) -> Option<Vec<Id>> {
    let thesis = context.map.sides.get(side)?.thesis;
    if context.closure.are_same(from, thesis) || !context.closure.bears(from, thesis)?.only_plus() {
        return None;
    }
    context.serves(from, side).then(|| vec![context.id(from), context.id(thesis)])
}

/// Attacks the thesis of a side, what leads to it, or a step on the way, and nothing speaks the other way.
fn counters(context: &Context<'_>, from: ClaimIx, side: usize) -> Option<Vec<Id>> {
    let thesis = context.map.sides.get(side)?.thesis;
    if !context.closure.bears(from, thesis)?.only_minus() {
        return None;
    }
    let strikes = |attack: &AttackIx| match context.map[*attack].on {
        Node::Claim(claim) => claim == thesis || context.serves(claim, side),
        Node::Inference(step) => {
            let to = context.map[step].conclusion;
            to == thesis || context.serves(to, side)
        }
        Node::Attack(_) => false,
    };
    let attack = context.map.attacks_from(Node::Claim(from)).iter().find(|attack| strikes(attack))?;
    Some(vec![context.node_id(Node::Attack(*attack)), context.id(from)])
}
