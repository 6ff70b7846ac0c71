use crate::{
    ground::Id,
    map::{
        derive::{AttackKind, attack_kind},
        model::{Act, AttackIx, ClaimIx, ClaimKind, InferenceIx, Node, Scheme},
    },
    quiz::{
        context::Context,
        prove::{Failure, against, argument::part, is_telling, standing, structure, worded::suggests},
        query::{Aim, Fill, Link, Query, Reason},
    },
};

/// Queries about patterns of argument, critical questions, tacit premises and tags.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    let map = context.map;
    let step_id = |step: InferenceIx| vec![map[step].id.clone()];
    match (query, answer) {
        (Query::AttackKind(attack), Fill::AttackKind(kind)) => {
            (attack_aim(context, *attack)? == *kind).then(|| vec![map[*attack].id.clone()])
        }
        (Query::Scheme(step), Fill::Scheme(scheme)) => {
            let own = map[*step].scheme?;
            (own == *scheme && !suggests(context, *step, own)).then(|| step_id(*step))
        }
        (Query::ByScheme(scheme), Fill::Claim(claim)) => {
            let mut steps = map.inferences_to(*claim).iter();
            let fits =
                |step: InferenceIx| map[step].scheme == Some(*scheme) && !suggests(context, step, *scheme);
            steps.find(|step| fits(**step)).map(|step| step_id(*step))
        }
        (Query::SameStructure(step), Fill::Step(other)) => {
            let same = step != other
                && structure::structure(context, *step) == structure::structure(context, *other);
            same.then(|| vec![map[*step].id.clone(), map[*other].id.clone()])
        }
        // What is accepted must not be the objection itself: that it then stands says nothing.
        (Query::Stands(accepted, claim), Fill::Standing(found)) => {
            let opposed = context.attackers(Node::Claim(*claim)).any(|(_, by)| by == *accepted)
                || context.closure.excludes(*accepted, *claim);
            let found = !opposed
                && is_telling(context, *accepted, Node::Claim(*claim))
                && standing(context, *accepted, Node::Claim(*claim))? == *found;
            found.then(|| vec![context.id(*accepted), context.id(*claim)])
        }
        (Query::StepStands(accepted, step), Fill::Standing(found)) => {
            let opposed = context.attackers(Node::Inference(*step)).any(|(_, by)| by == *accepted);
            let stands = !opposed
                && is_telling(context, *accepted, Node::Inference(*step))
                && standing(context, *accepted, Node::Inference(*step))? == *found;
            stands.then(|| vec![context.id(*accepted), map[*step].id.clone()])
        }
        (Query::AimedAt(aim), Fill::Claim(claim)) => {
            (aim_of(context, *claim)? == *aim).then(|| raised_from(context, *claim))
        }
        (Query::Critical(step), Fill::SchemeQuestion(scheme, _)) => {
            let own = map[*step].scheme?;
            (own == *scheme && !suggests(context, *step, own)).then(|| step_id(*step))
        }
        (Query::Unstated(step), Fill::Claim(claim)) => {
            (map[*step].implicit == [*claim]).then(|| step_id(*step))
        }
        (Query::Kind(claim), Fill::Kind(kind)) => {
            (map[*claim].kind == *kind && is_plain(context, *claim)).then(|| vec![context.id(*claim)])
        }
        (Query::Tacit, Fill::Claim(claim)) => {
            let step =
                map.inferences_from(*claim).iter().find(|step| map[**step].implicit.contains(claim))?;
            (!is_voiced(context, *claim)).then(|| vec![map[*step].id.clone(), context.id(*claim)])
        }
        (Query::OfKind(kind), Fill::Claim(claim)) => {
            (map[*claim].kind == *kind && is_plain(context, *claim)).then(|| vec![context.id(*claim)])
        }
        (Query::Linked(one, other), Fill::Link(kind)) | (Query::Beside(one, kind), Fill::Claim(other)) => {
            let (found, ids) = link(context, *one, *other)?;
            (found == *kind).then_some(ids)
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    let map = context.map;
    match (query, answer) {
        (Query::AttackKind(attack), Fill::AttackKind(kind)) => (attack_aim(context, *attack)? != *kind)
            .then(|| (Reason::OtherTag, vec![map[*attack].id.clone()])),
        (Query::Scheme(step), Fill::Scheme(scheme)) => {
            let own = map[*step].scheme?;
            // What another step to the same result follows may well be read in this one too.
            let beside = patterns_to(context, map[*step].conclusion).any(|other| other == *scheme);
            (own != *scheme && !overlapping(own, *scheme) && !beside)
                .then(|| (Reason::OtherTag, vec![map[*step].id.clone()]))
        }
        (Query::ByScheme(scheme), Fill::Claim(claim)) => {
            let all = context.closure.same(*claim).iter().flat_map(|same| map.inferences_to(*same));
            let classed = |step: &InferenceIx| {
                map[*step].scheme.is_some_and(|own| own != *scheme && !overlapping(own, *scheme))
            };
            let steps: Vec<InferenceIx> = all.copied().collect();
            let first = steps.first().and_then(|step| map[*step].scheme);
            let of_one = steps.iter().all(|step| map[*step].scheme == first);
            (of_one && !steps.is_empty() && steps.iter().all(classed))
                .then(|| (Reason::OtherTag, steps.iter().map(|step| map[*step].id.clone()).collect()))
        }
        (Query::SameStructure(step), Fill::Step(other)) => structure::fails(context, *step, *other),
        (Query::Stands(accepted, claim), Fill::Standing(other)) => {
            (standing(context, *accepted, Node::Claim(*claim))? != *other)
                .then(|| (Reason::OtherTag, vec![context.id(*claim)]))
        }
        (Query::StepStands(accepted, step), Fill::Standing(other)) => {
            let stands = standing(context, *accepted, Node::Inference(*step))? == *other;
            (!stands).then(|| (Reason::OtherTag, vec![map[*step].id.clone()]))
        }
        (Query::AimedAt(aim), Fill::Claim(claim)) => {
            (aim_of(context, *claim)? != *aim).then(|| (Reason::OtherTag, raised_from(context, *claim)))
        }
        (Query::Critical(step), Fill::SchemeQuestion(scheme, at)) => {
            let mut present = patterns_to(context, map[*step].conclusion);
            let absent = present.all(|own| own != *scheme && !overlapping(own, *scheme));
            // Whoever draws a step can be asked whether they know.
            let of_source =
                [Scheme::ExpertOpinion, Scheme::PositionToKnow, Scheme::WitnessTestimony].contains(scheme);
            let apart = map[*step].by.is_empty() || !of_source;
            let telling = map[*step].scheme.is_some() && apart && !fits_elsewhere(*scheme, *at);
            (absent && telling).then(|| (Reason::OtherTag, vec![map[*step].id.clone()]))
        }
        (Query::Unstated(step), Fill::Claim(claim)) => is_not_unstated(context, *step, *claim),
        (Query::Kind(claim), Fill::Kind(kind)) => {
            (map[*claim].kind != *kind).then(|| (Reason::OtherTag, vec![context.id(*claim)]))
        }
        (Query::Tacit, Fill::Claim(claim)) => (!is_taken(context, *claim) && is_voiced(context, *claim))
            .then(|| (Reason::OtherRole, vec![context.id(*claim)])),
        (Query::OfKind(kind), Fill::Claim(claim)) => {
            let sure = map[*claim].kind != *kind && is_plain(context, *claim);
            sure.then(|| (Reason::OtherTag, vec![context.id(*claim)]))
        }
        (Query::Linked(one, other), Fill::Link(kind)) | (Query::Beside(one, kind), Fill::Claim(other)) => {
            let (found, ids) = link(context, *one, *other)?;
            (found != *kind).then_some((Reason::OtherTag, ids))
        }
        _ => None,
    }
}

/// Whether somebody says a claim, or a step states it, in whatever words.
fn is_voiced(context: &Context<'_>, claim: ClaimIx) -> bool {
    context.closure.same(claim).iter().any(|same| {
        let stated = context.map.inferences_from(*same).iter().any(|step| context.states(*step, *same));
        stated || !context.map[*same].said.is_empty()
    })
}

/// The patterns of the steps to a claim, in whatever words.
fn patterns_to<'a>(context: &'a Context<'_>, claim: ClaimIx) -> impl Iterator<Item = Scheme> + 'a {
    let same = context.closure.same(claim).iter();
    same.flat_map(|same| context.map.inferences_to(*same)).filter_map(|step| context.map[*step].scheme)
}

/// What an attack is aimed at, where that is beyond doubt: a conclusion or thesis, a premise, or a step.
pub(crate) fn attack_aim(context: &Context<'_>, attack: AttackIx) -> Option<AttackKind> {
    let map = context.map;
    let kind = attack_kind(map, attack);
    match map[attack].on {
        Node::Inference(_) => Some(kind),
        Node::Attack(_) => None,
        Node::Claim(claim) => {
            let same = context.closure.same(claim).iter();
            let concluded = same.clone().any(|one| !map.inferences_to(*one).is_empty())
                || map.sides.iter().any(|side| context.closure.are_same(side.thesis, claim));
            let used = same.into_iter().any(|one| !map.inferences_from(*one).is_empty());
            // What the claim is by itself and what it is in all its wordings must be one.
            let liberal = if concluded { AttackKind::Rebut } else { AttackKind::Undermine };
            (concluded != used && kind == liberal).then_some(kind)
        }
    }
}

/// What the objections of a claim, in all its wordings, are aimed at, if there are any and all are aimed alike.
pub(crate) fn aim_of(context: &Context<'_>, claim: ClaimIx) -> Option<Aim> {
    let map = context.map;
    let same = context.closure.same(claim).iter();
    let mut aims =
        same.flat_map(|one| map.attacks_from(Node::Claim(*one))).map(|attack| match map[*attack].on {
            Node::Attack(_) => Some(Aim::Counter),
            _ => attack_aim(context, *attack).map(Aim::from),
        });
    let first = aims.next()??;
    aims.all(|aim| aim == Some(first)).then_some(first)
}

/// The attacks of a claim in its own wording.
fn raised_from(context: &Context<'_>, claim: ClaimIx) -> Vec<Id> {
    let attacks = context.map.attacks_from(Node::Claim(claim)).iter();
    attacks.map(|attack| context.map[*attack].id.clone()).collect()
}

/// Whether one argument can well be read as following both patterns.
pub(crate) fn overlapping(one: Scheme, other: Scheme) -> bool {
    const FAMILIES: &[&[Scheme]] = &[
        &[Scheme::ExpertOpinion, Scheme::PositionToKnow, Scheme::WitnessTestimony],
        &[Scheme::Sign, Scheme::CauseToEffect, Scheme::CorrelationToCause, Scheme::Example],
        &[Scheme::Sign, Scheme::WitnessTestimony, Scheme::PositionToKnow],
        &[Scheme::Sign, Scheme::VerbalClassification, Scheme::Example],
        &[Scheme::Analogy, Scheme::Precedent, Scheme::Example],
        &[Scheme::Consequences, Scheme::SlipperySlope, Scheme::PracticalReasoning, Scheme::Values],
        &[Scheme::Consequences, Scheme::CauseToEffect, Scheme::SlipperySlope],
        &[Scheme::PracticalReasoning, Scheme::Rule, Scheme::Consequences, Scheme::Values],
        &[Scheme::PracticalReasoning, Scheme::Alternatives],
        &[Scheme::PopularOpinion, Scheme::PopularPractice],
        &[Scheme::Commitment, Scheme::AdHominemCircumstantial, Scheme::Bias],
        &[Scheme::Rule, Scheme::Precedent, Scheme::VerbalClassification],
        &[Scheme::Bias, Scheme::WitnessTestimony],
        &[Scheme::Rule, Scheme::Values],
    ];
    FAMILIES.iter().any(|family| family.contains(&one) && family.contains(&other))
}

/// Whether the general wording of the critical question of that index of a scheme could be asked of almost any
/// argument: it names nothing that only arguments of its pattern have, as a sign, a cause or an expert.
pub(crate) fn fits_elsewhere(scheme: Scheme, at: usize) -> bool {
    const ANYWHERE: &[(Scheme, &str)] = &[
        (Scheme::ExpertOpinion, "really-said"),
        (Scheme::ExpertOpinion, "fits-evidence"),
        (Scheme::PositionToKnow, "really-said"),
        (Scheme::PositionToKnow, "unreliable"),
        (Scheme::Precedent, "exception"),
        (Scheme::CorrelationToCause, "real"),
        (Scheme::AdHominemCircumstantial, "advocates"),
        (Scheme::AdHominemCircumstantial, "explained"),
    ];
    scheme.questions().get(at).is_none_or(|question| ANYWHERE.contains(&(scheme, question.id)))
}

/// A claim is asked for its kind only where its words show it beyond dispute and what actors do with it goes with it. It
/// is in dispute too if it uses a word that the glossary calls judging or disputed or somebody coined.
fn is_plain(context: &Context<'_>, claim: ClaimIx) -> bool {
    let own = &context.map[claim];
    let agree = own.kind == ClaimKind::Forecast || own.said.iter().all(|said| said.act != Act::Forecasts);
    let worded = context.worded(claim);
    // What a step only takes for granted, nobody has made a statement of.
    let clear = !worded.disputable && !context.is_loaded(claim) && !is_taken(context, claim);
    agree && worded.as_kind && clear
}

/// It is stated, it is the conclusion, it speaks against the step, or it has a part elsewhere and
/// does not support the step.
fn is_not_unstated(context: &Context<'_>, step: InferenceIx, claim: ClaimIx) -> Option<Failure> {
    let map = context.map;
    let inference = &map[step];
    let is = |other: &ClaimIx| context.closure.are_same(*other, claim);
    if inference.implicit.iter().any(is) {
        return None;
    }
    if inference.premises.iter().any(is) || is(&inference.conclusion) {
        return Some((Reason::OtherRole, vec![inference.id.clone()]));
    }
    let signs = context.closure.bears_on_step(claim, step)?;
    if signs.only_minus() {
        let against = against(context, claim, inference.conclusion)?;
        return Some((Reason::OppositeSign, vec![context.id(claim), context.id(against.by)]));
    }
    if signs.plus { None } else { part(context, claim).map(|part| (Reason::OtherRole, vec![part])) }
}

/// Whether some step takes a claim for granted, in whatever words.
fn is_taken(context: &Context<'_>, claim: ClaimIx) -> bool {
    let map = context.map;
    context
        .closure
        .same(claim)
        .iter()
        .any(|same| map.inferences_from(*same).iter().any(|step| map[*step].implicit.contains(same)))
}

/// How two stated reasons count, where the map leaves no doubt, and the steps that show it.
pub(crate) fn link(context: &Context<'_>, one: ClaimIx, other: ClaimIx) -> Option<(Link, Vec<Id>)> {
    let map = context.map;
    let steps = |claim: ClaimIx| -> Vec<InferenceIx> {
        let same = context.closure.same(claim).iter();
        same.flat_map(|same| map.inferences_from(*same)).copied().collect()
    };
    match (&steps(one)[..], &steps(other)[..]) {
        (&[first], &[second]) => link_of_steps(context, (one, first), (other, second)),
        _ => None,
    }
}

fn link_of_steps(
    context: &Context<'_>,
    (one, first): (ClaimIx, InferenceIx),
    (other, second): (ClaimIx, InferenceIx),
) -> Option<(Link, Vec<Id>)> {
    let map = context.map;
    let stated =
        context.states(first, one) && context.states(second, other) && !context.closure.are_same(one, other);
    let (to, and_to) = (map[first].conclusion, map[second].conclusion);
    let ids = vec![map[first].id.clone(), map[second].id.clone()];
    if !stated {
        None
    } else if first == second {
        // Each of several examples or signs carries a little by itself.
        let loose = matches!(map[first].scheme, Some(Scheme::Example | Scheme::Sign));
        (!loose).then_some((Link::Together, ids))
    } else if to == and_to {
        let sole = [first, second].iter().all(|step| map[*step].all_premises().count() == 1);
        sole.then_some((Link::Alone, ids))
    } else {
        let apart = context.closure.bears(one, and_to)?.none() && context.closure.bears(other, to)?.none();
        (apart && !context.meet(one, other)).then_some((Link::Apart, ids))
    }
}
