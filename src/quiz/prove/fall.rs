use crate::{
    ground::Id,
    map::model::{AttackIx, ClaimIx, InferenceIx, Node, Scheme},
    quiz::{
        context::Context,
        prove::{Failure, left_standing, no_support, standing, steps_to},
        query::{Fill, Query, Reason, Standing},
    },
};

/// Queries about what falls and what holds if a reason is given up or an objection accepted.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    if let (Query::StruckIf(accepted, claim), Fill::Claims(set)) = (query, answer) {
        return struck_with(context, set, *accepted, *claim)
            .map(|(attack, step)| vec![context.map[attack].id.clone(), context.map[step].id.clone()]);
    }
    let Fill::Claim(answer) = *answer else { return None };
    let named = |step: InferenceIx| vec![context.map[step].id.clone(), context.id(answer)];
    match *query {
        Query::Bereft(given_up) => {
            let steps = steps_to(context, answer);
            let leans = |step: &InferenceIx| leans(context, *step, given_up);
            let apart = !steps.is_empty() && !context.closure.are_same(answer, given_up);
            let ids = || steps.iter().map(|step| context.map[*step].id.clone()).collect();
            (apart && steps.iter().all(leans)).then(ids)
        }
        Query::StillBacks(given_up, claim) => {
            leaning(context, given_up, claim)?;
            untouched(context, answer, given_up, claim)
                .filter(|step| context.map[*step].premises == [answer])
                .map(named)
        }
        Query::FallsWith(given_up, claim) => falls_with(context, answer, given_up, claim).map(named),
        Query::AnsweredIf(accepted) => {
            let attack = answer_to(context, accepted, answer)?;
            let raised = context.map.attacks_from(Node::Claim(answer)).iter();
            let fall = all_stand(context, accepted, raised.copied(), Standing::Struck);
            fall.then(|| vec![context.map[attack].id.clone(), context.id(answer)])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    if let (Query::StruckIf(accepted, claim), Fill::Claims(set)) = (query, answer) {
        return is_not_struck(context, set, *accepted, *claim);
    }
    let Fill::Claim(answer) = *answer else { return None };
    let no_reason = |claim: ClaimIx| {
        let other = !context.closure.are_same(answer, claim);
        Some(no_support(context, answer, claim).filter(|_| other)?.failure(context, answer, claim))
    };
    let shown = |reason: Reason, step: InferenceIx| Some((reason, vec![context.map[step].id.clone()]));
    match *query {
        Query::Bereft(given_up) => {
            let left = left_standing(context, answer, &[given_up])?;
            shown(Reason::Insufficient, left)
        }
        Query::StillBacks(given_up, claim) => match falls_with(context, answer, given_up, claim) {
            Some(step) => shown(Reason::OtherStructure, step),
            None => no_reason(claim),
        },
        Query::FallsWith(given_up, claim) => match untouched(context, answer, given_up, claim) {
            Some(step) => shown(Reason::OtherStructure, step),
            None => no_reason(claim),
        },
        Query::AnsweredIf(accepted) => {
            let raised = context.map.attacks_from(Node::Claim(answer));
            let spared = |attack: &AttackIx| {
                let signs = context.closure.bears_on_attack(context.map, accepted, *attack);
                signs.is_some_and(|signs| !signs.minus)
            };
            let stand = !raised.is_empty()
                && raised.iter().all(spared)
                && all_stand(context, accepted, raised.iter().copied(), Standing::Free);
            let ids = || raised.iter().map(|attack| context.map[*attack].id.clone()).collect();
            stand.then(|| (Reason::Insufficient, ids()))
        }
        _ => None,
    }
}

/// Whether a step falls with one of its premises. Each of several examples or signs carries a little by itself.
fn leans(context: &Context<'_>, step: InferenceIx, on: ClaimIx) -> bool {
    let step = &context.map[step];
    let loose = step.premises.len() > 1 && matches!(step.scheme, Some(Scheme::Example | Scheme::Sign));
    !loose && step.all_premises().any(|premise| context.closure.are_same(premise, on))
}

/// A step to a claim that falls with a stated premise of it.
fn leaning(context: &Context<'_>, premise: ClaimIx, claim: ClaimIx) -> Option<InferenceIx> {
    let stated = |step: &InferenceIx| context.states(*step, premise) && leans(context, *step, premise);
    context.map.inferences_to(claim).iter().copied().find(stated)
}

/// The steps from a claim to another, in whatever words.
fn steps_between(context: &Context<'_>, from: ClaimIx, to: ClaimIx) -> Vec<InferenceIx> {
    let uses = |step: &InferenceIx| {
        context.map[*step].all_premises().any(|premise| context.closure.are_same(premise, from))
    };
    steps_to(context, to).into_iter().filter(uses).collect()
}

/// A step from a reason to a claim that counts on nothing that is given up, if all from there do so.
pub(crate) fn untouched(
    context: &Context<'_>,
    reason: ClaimIx,
    given_up: ClaimIx,
    claim: ClaimIx,
) -> Option<InferenceIx> {
    let steps = steps_between(context, reason, claim);
    let free = |step: &InferenceIx| {
        let premises = context.map[*step].all_premises();
        let signs = context.closure.bears_on_step(given_up, *step);
        !premises.into_iter().any(|premise| context.closure.are_same(premise, given_up))
            && signs.is_some_and(|signs| !signs.plus)
    };
    let other = !context.closure.are_same(reason, given_up);
    steps.first().copied().filter(|_| other && steps.iter().all(free))
}

/// The step in which a reason for a claim counts only together with what is given up, if it serves the claim in no other
/// way.
pub(crate) fn falls_with(
    context: &Context<'_>,
    reason: ClaimIx,
    given_up: ClaimIx,
    claim: ClaimIx,
) -> Option<InferenceIx> {
    let map = context.map;
    let other = !context.closure.are_same(reason, given_up);
    let joint = |step: &InferenceIx| {
        let ends_there = context.closure.are_same(map[*step].conclusion, claim);
        ends_there && leans(context, *step, given_up) && leans(context, *step, reason)
    };
    let silent = |step: &InferenceIx| {
        context.closure.bears(map[*step].conclusion, claim).is_some_and(|signs| signs.none())
    };
    let same = context.closure.same(reason).iter();
    let all: Vec<InferenceIx> = same.flat_map(|same| map.inferences_from(*same)).copied().collect();
    let stated = |step: &InferenceIx| context.states(*step, reason) && context.states(*step, given_up);
    let first = all.iter().copied().find(|step| joint(step) && stated(step))?;
    (other && all.iter().all(|step| joint(step) || silent(step))).then_some(first)
}

/// The steps to a claim, in whatever words, that state just these premises.
fn steps_stating(context: &Context<'_>, set: &[ClaimIx], claim: ClaimIx) -> Vec<InferenceIx> {
    let has = |all: &[ClaimIx], one: ClaimIx| all.iter().any(|other| context.closure.are_same(*other, one));
    let states = |step: &InferenceIx| {
        let stated = &context.map[*step].premises;
        stated.iter().all(|one| has(set, *one)) && set.iter().all(|one| has(stated, *one))
    };
    steps_to(context, claim).into_iter().filter(states).collect()
}

/// The attack with which what is accepted strikes the step from these premises to a claim, and that step.
pub(crate) fn struck_with(
    context: &Context<'_>,
    set: &[ClaimIx],
    accepted: ClaimIx,
    claim: ClaimIx,
) -> Option<(AttackIx, InferenceIx)> {
    let struck = |step: &InferenceIx| {
        let target = Node::Inference(*step);
        let by = context.attackers(target).find(|(_, from)| *from == accepted);
        by.filter(|_| standing(context, accepted, target) == Some(Standing::Struck))
    };
    let leads = context.closure.bears(accepted, claim).is_none_or(|signs| signs.pure);
    let used = set.iter().any(|one| context.closure.are_same(*one, accepted));
    let steps = steps_stating(context, set, claim);
    let first = steps.first().copied().filter(|_| !leads && !used)?;
    let (attack, _) = struck(&first)?;
    steps.iter().all(|step| struck(step).is_some()).then_some((attack, first))
}

/// That no step from these premises to a claim is struck by what is accepted: the map sets something else against it.
fn is_not_struck(
    context: &Context<'_>,
    set: &[ClaimIx],
    accepted: ClaimIx,
    claim: ClaimIx,
) -> Option<Failure> {
    let steps = steps_stating(context, set, claim);
    let used = set
        .iter()
        .any(|one| context.closure.are_same(*one, accepted) || context.closure.are_same(*one, claim));
    if used {
        return None;
    }
    let first = steps.first()?;
    let spared = |step: &InferenceIx| {
        let signs = context.closure.bears_on_step(accepted, *step);
        signs.is_some_and(|signs| signs.none()) && struck_otherwise(context, *step, accepted).is_some()
    };
    steps.iter().all(spared).then(|| (Reason::Insufficient, vec![context.map[*first].id.clone()]))
}

/// What is set against a step other than what is accepted.
pub(crate) fn struck_otherwise(
    context: &Context<'_>,
    step: InferenceIx,
    accepted: ClaimIx,
) -> Option<ClaimIx> {
    let mut by = context.attackers(Node::Inference(step)).map(|(_, by)| by);
    by.find(|by| !context.closure.are_same(*by, accepted))
}

/// The attack by which one claim answers another that objects to something: on that claim, or on its objection. What is
/// objected to by the other is no answer to it.
pub(crate) fn answer_to(context: &Context<'_>, answer: ClaimIx, objection: ClaimIx) -> Option<AttackIx> {
    let map = context.map;
    let raised = map.attacks_from(Node::Claim(objection));
    let back = raised.iter().any(|attack| map[*attack].on == Node::Claim(answer));
    let by = |target: Node| context.attackers(target).find(|(_, from)| *from == answer);
    let mut targets = raised.iter().map(|attack| Node::Attack(*attack)).chain([Node::Claim(objection)]);
    let found = targets.find_map(by).map(|(attack, _)| attack);
    found.filter(|_| !back && !raised.is_empty() && !context.closure.are_same(answer, objection))
}

fn all_stand(
    context: &Context<'_>,
    accepted: ClaimIx,
    mut attacks: impl Iterator<Item = AttackIx>,
    so: Standing,
) -> bool {
    attacks.all(|attack| standing(context, accepted, Node::Attack(attack)) == Some(so))
}
