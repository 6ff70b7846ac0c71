use crate::{
    ground::Id,
    map::model::{ClaimIx, InferenceIx, Node, Strength},
    quiz::{
        context::Context,
        prove::{
            Failure, Road, no_backing, no_counter, no_objection, no_step, no_strengthening, no_support,
            no_weakening, road,
        },
        query::{Fill, Query, Reason},
    },
};

/// Queries about which claim bears on which.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    let Fill::Claim(answer) = *answer else { return None };
    match *query {
        Query::ReasonFor(claim) => step(context, answer, claim).map(|step| ids(context, step, answer)),
        Query::BearsOn(claim) => step(context, claim, answer).map(|step| ids(context, step, answer)),
        Query::ObjectionTo(claim) if !leads(context, answer, claim) => {
            objection(context, answer, Node::Claim(claim))
        }
        Query::Against(claim) => objection(context, claim, Node::Claim(answer)),
        Query::AgainstStep(claim) => {
            let mut steps = context.map.inferences_to(answer).iter();
            steps.find_map(|step| objection(context, claim, Node::Inference(*step)))
        }
        Query::ObjectionToStep(step) if !leads(context, answer, context.map[step].conclusion) => {
            objection(context, answer, Node::Inference(step))
        }
        Query::ObjectionToAttack(attack) => objection(context, answer, Node::Attack(attack)),
        Query::Weakens(claim) => weakens(context, answer, claim),
        Query::Strengthens(claim) => strengthens(context, answer, claim),
        Query::LeadsTo(claim) => leads_over(context, answer, claim),
        Query::Backs(side) => backs(context, answer, side),
        Query::Counters(side) => counters(context, answer, side),
        Query::Between(from, to) => {
            let (first, second) = (step(context, from, answer)?, step(context, answer, to)?);
            let others = || {
                let on = context.map.inferences_from(from).iter().map(|on| context.map[*on].conclusion);
                on.into_iter().filter(|other| !context.closure.are_same(*other, answer))
            };
            if others().any(|other| step(context, other, to).is_some()) {
                return None;
            }
            Some(vec![context.node_id(Node::Inference(first)), context.node_id(Node::Inference(second))])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    let Fill::Claim(answer) = *answer else { return None };
    match *query {
        // What the map lists as reasons, near and far, it states whole: what leads elsewhere is none of them.
        Query::ReasonFor(claim) | Query::LeadsTo(claim) => {
            let other = !context.closure.are_same(answer, claim);
            Some(no_step(context, answer, claim).filter(|_| other)?.failure(context, answer, claim))
        }
        Query::Strengthens(claim) => {
            Some(no_strengthening(context, answer, claim)?.failure(context, answer, claim))
        }
        Query::Weakens(claim) => Some(no_weakening(context, answer, claim)?.failure(context, answer, claim)),
        Query::BearsOn(claim) => bears_not(context, claim, answer),
        Query::Against(claim) | Query::AgainstStep(claim) => {
            let ground = no_objection(context, claim, answer)?;
            Some(ground.failure(context, answer, claim))
        }
        Query::ObjectionTo(claim) => unopposed(context, answer, claim),
        Query::ObjectionToStep(step) => {
            let signs = context.closure.bears_on_step(answer, step)?;
            let conclusion = context.map[step].conclusion;
            if signs.minus { None } else { unopposed(context, answer, conclusion) }
        }
        Query::ObjectionToAttack(attack) => {
            let Node::Claim(attacker) = context.map[attack].from else { return None };
            let signs = context.closure.bears_on_attack(context.map, answer, attack)?;
            if signs.minus { None } else { unopposed(context, answer, attacker) }
        }
        Query::Backs(side) => {
            let thesis = context.map.sides.get(side)?.thesis;
            let other = !context.closure.are_same(answer, thesis);
            Some(no_backing(context, answer, side).filter(|_| other)?.failure(context, answer, thesis))
        }
        Query::Counters(side) => {
            let thesis = context.map.sides.get(side)?.thesis;
            Some(no_counter(context, answer, side)?.failure(context, answer, thesis))
        }
        Query::Between(from, to) => is_not_between(context, answer, from, to),
        _ => None,
    }
}

fn unsupported(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Failure> {
    if context.closure.are_same(claim, on) {
        return None;
    }
    Some(no_support(context, claim, on)?.failure(context, claim, on))
}

fn unopposed(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Failure> {
    Some(no_objection(context, claim, on)?.failure(context, claim, on))
}

/// That a claim is no reason for another; nor is what is itself a further reason for the only thing it is one for.
fn bears_not(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> Option<Failure> {
    if context.closure.are_same(claim, on) {
        return None;
    }
    match no_step(context, claim, on) {
        Some(ground) => Some(ground.failure(context, claim, on)),
        None => beside(context, claim, on).map(|step| (Reason::OtherRole, vec![step])),
    }
}

/// The step by which another claim, without any bearing on this one, is a reason for what this one is a reason for.
fn beside(context: &Context<'_>, claim: ClaimIx, other: ClaimIx) -> Option<Id> {
    let bears = |from, on| context.closure.bears(from, on).is_some_and(|signs| !signs.none());
    if bears(claim, other) || bears(other, claim) {
        return None;
    }
    let found = |one: &ClaimIx| {
        let to = context.map.inferences_from(*one).iter().map(|own| context.map[*own].conclusion);
        to.into_iter().find_map(|to| step(context, other, to))
    };
    let step = context.closure.same(claim).iter().find_map(found)?;
    Some(context.node_id(Node::Inference(step)))
}

/// That a claim is no step from one to another: it speaks against the end, comes before the beginning or after the end,
/// or leads to the end from elsewhere, unless a step of the way counts on it.
fn is_not_between(context: &Context<'_>, claim: ClaimIx, from: ClaimIx, to: ClaimIx) -> Option<Failure> {
    if context.closure.are_same(claim, from) || context.closure.are_same(claim, to) {
        return None;
    }
    let (first, second) = (context.closure.bears(from, claim)?, context.closure.bears(claim, to)?);
    if first.plus && second.plus {
        None
    } else if !second.plus {
        unsupported(context, claim, to)
    } else {
        let elsewhere = first.none() && second.pure && !is_on_the_way(context, claim, from, to);
        elsewhere.then(|| (Reason::OtherRole, vec![context.id(claim), context.id(to)]))
    }
}

/// Whether a step that uses one claim, or one from there to another, counts on a third as well, be it unsaid.
fn is_on_the_way(context: &Context<'_>, claim: ClaimIx, from: ClaimIx, to: ClaimIx) -> bool {
    let map = context.map;
    let is = |one: ClaimIx| context.closure.are_same(one, claim);
    let mut below = context.closure.same(from).iter().flat_map(|same| map.inferences_from(*same));
    below.any(|step| {
        let middle = map[*step].conclusion;
        let above = map.inferences_from(middle).iter();
        let mut above = above.filter(|above| context.closure.are_same(map[**above].conclusion, to));
        map[*step].all_premises().any(is) || above.any(|above| map[*above].all_premises().any(is))
    })
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
    steps_from(context, premise, conclusion).next()
}

/// The inferences that use a stated premise for a conclusion.
fn steps_from<'a>(
    context: &'a Context<'_>,
    premise: ClaimIx,
    conclusion: ClaimIx,
) -> impl Iterator<Item = InferenceIx> + 'a {
    let from = context.map.inferences_from(premise).iter().copied();
    from.filter(move |step| context.map[*step].conclusion == conclusion && context.states(*step, premise))
}

fn ids(context: &Context<'_>, step: InferenceIx, claim: ClaimIx) -> Vec<Id> {
    vec![context.node_id(Node::Inference(step)), context.id(claim)]
}

fn objection(context: &Context<'_>, from: ClaimIx, target: Node) -> Option<Vec<Id>> {
    let found = context.attackers(target).find(|(_, attacker)| *attacker == from)?;
    Some(vec![context.node_id(Node::Attack(found.0)), context.id(from)])
}

/// Whether a claim leads to another by reasons alone: then it is no mere objection to it.
fn leads(context: &Context<'_>, claim: ClaimIx, on: ClaimIx) -> bool {
    context.closure.bears(claim, on).is_none_or(|signs| signs.pure)
}

/// Attacks a step to the claim, a premise of one or a step to that premise, and nothing speaks the other way, the position of
/// neither either. What only leads to such an objection need not weaken anything by itself.
fn weakens(context: &Context<'_>, from: ClaimIx, claim: ClaimIx) -> Option<Vec<Id>> {
    let apart = context.positions(from).is_disjoint(context.positions(claim));
    if !apart || !context.closure.bears(from, claim)?.only_minus() {
        return None;
    }
    let steps = context.map.inferences_to(claim).iter();
    let mut targets = steps.flat_map(|step| {
        let premises = context.map[*step].premises.iter().flat_map(|premise| of_reason(context, *premise));
        std::iter::once(Node::Inference(*step)).chain(premises)
    });
    targets.find_map(|target| objection(context, from, target))
}

/// A reason and the steps to it.
fn of_reason(context: &Context<'_>, reason: ClaimIx) -> Vec<Node> {
    let steps = context.map.inferences_to(reason).iter().map(|step| Node::Inference(*step));
    std::iter::once(Node::Claim(reason)).chain(steps).collect()
}

/// What attacks a stated reason for a claim, or a step to that reason: each with the reason and whether it attacks the step.
pub(crate) fn opposing(context: &Context<'_>, claim: ClaimIx) -> Vec<(ClaimIx, ClaimIx, bool)> {
    let steps = context.map.inferences_to(claim).iter();
    let reasons = steps.flat_map(|step| context.map[*step].premises.iter().copied());
    let targets =
        reasons.flat_map(|reason| of_reason(context, reason).into_iter().map(move |at| (at, reason)));
    let by = |(target, reason): (Node, ClaimIx)| {
        let on_step = matches!(target, Node::Inference(_));
        context.attackers(target).map(move |(_, by)| (by, reason, on_step)).collect::<Vec<_>>()
    };
    targets.flat_map(by).collect()
}

/// Whether two steps in a row are one case for what the second ends in. What somebody infers from a claim is their case for
/// it; by what the map of its own finds behind that claim they need not stand. Over two weak steps little is left.
fn carry_on(context: &Context<'_>, below: InferenceIx, above: InferenceIx) -> bool {
    let (below, above) = (&context.map[below], &context.map[above]);
    let lent = below.by.is_empty() && !above.by.is_empty();
    let weak = [below, above].iter().all(|step| step.strength == Some(Strength::Weak));
    !lent && !weak
}

/// The steps to a claim, each with each of its stated premises.
fn grounds<'a>(
    context: &'a Context<'_>,
    claim: ClaimIx,
) -> impl Iterator<Item = (InferenceIx, ClaimIx)> + 'a {
    let steps = context.map.inferences_to(claim).iter();
    steps.flat_map(|step| context.map[*step].premises.iter().map(|premise| (*step, *premise)))
}

/// Supports a premise of a step to the claim by itself, or attacks an attacker of the claim, and nothing speaks the
/// other way.
fn strengthens(context: &Context<'_>, from: ClaimIx, claim: ClaimIx) -> Option<Vec<Id>> {
    if !context.closure.bears(from, claim)?.only_plus() {
        return None;
    }
    let supports = || {
        grounds(context, claim).find_map(|(above, premise)| {
            let mut below = steps_alone(context, from, premise);
            let below = below.find(|below| carry_on(context, *below, above))?;
            Some(ids(context, below, from))
        })
    };
    let mut attackers = context.attackers(Node::Claim(claim));
    supports().or_else(|| {
        attackers.find_map(|(attack, attacker)| {
            objection(context, from, Node::Claim(attacker))
                .or_else(|| objection(context, from, Node::Attack(attack)))
        })
    })
}

/// Is a stated reason for a stated reason for the claim, and nothing speaks the other way.
fn leads_over(context: &Context<'_>, from: ClaimIx, claim: ClaimIx) -> Option<Vec<Id>> {
    if !context.closure.bears(from, claim)?.only_plus() {
        return None;
    }
    grounds(context, claim).find_map(|(above, reason)| {
        let mut below = steps_from(context, from, reason);
        Some(ids(context, below.find(|below| carry_on(context, *below, above))?, from))
    })
}

/// The steps from a claim alone to another.
fn steps_alone<'a>(
    context: &'a Context<'_>,
    premise: ClaimIx,
    conclusion: ClaimIx,
) -> impl Iterator<Item = InferenceIx> + 'a {
    let alone = move |step: &InferenceIx| context.map[*step].premises == [premise];
    let steps = context.map.inferences_from(premise).iter().copied().filter(alone);
    steps.filter(move |step| context.map[*step].conclusion == conclusion)
}

/// Leads to the thesis of a side by itself, over one step or two, and nothing speaks the other way nor for another side.
fn backs(context: &Context<'_>, from: ClaimIx, side: usize) -> Option<Vec<Id>> {
    let thesis = context.map.sides.get(side)?.thesis;
    if context.position(from) != Some(side) || !context.closure.bears(from, thesis)?.only_plus() {
        return None;
    }
    let via = match road(context, from, thesis)? {
        Road::Direct => None,
        Road::Via(middle) => Some(middle),
    };
    Some([from].into_iter().chain(via).chain([thesis]).map(|claim| context.id(claim)).collect())
}

/// Is set against the thesis of a side or cannot be true beside it, and nothing speaks the other way.
fn counters(context: &Context<'_>, from: ClaimIx, side: usize) -> Option<Vec<Id>> {
    let thesis = context.map.sides.get(side)?.thesis;
    let own = context.positions(from).contains(&side);
    if own || !context.closure.bears(from, thesis)?.only_minus() {
        return None;
    }
    let excludes = context.closure.excludes(from, thesis).then(|| vec![context.id(from), context.id(thesis)]);
    objection(context, from, Node::Claim(thesis)).or(excludes)
}
