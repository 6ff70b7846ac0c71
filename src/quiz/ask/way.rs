use crate::{
    map::model::{ClaimIx, InferenceIx, Node},
    quiz::{context::Context, saying::Saying},
};

/// By which way a claim leads to another, said in the wording of a question: the key for any way, and its kin for a
/// reason, a reason beside another, a reason for a reason, and what is farther off.
pub(super) type Ways = [&'static str; 5];

/// That a claim supports another, and how.
pub(super) const SUPPORTS: Ways = [
    "why-not-supports",
    "why-not-supports-direct",
    "why-not-supports-with",
    "why-not-supports-over",
    "why-not-supports-far",
];

/// That a claim supports the thesis of a position, and how.
pub(super) const BACKS: Ways =
    ["why-backs", "why-backs-direct", "why-backs-with", "why-backs-over", "why-backs-far"];

/// Says by which way a claim leads to another.
pub(super) fn say_way(context: &Context<'_>, claim: ClaimIx, about: ClaimIx, ways: &Ways) -> Saying {
    let map = context.map;
    let [any, direct, with, over, far] = *ways;
    let saying = |key: &'static str| Saying::new(key).claim("about", about);
    if let Some(step) = straight(context, claim, about) {
        let mut others = map[step].premises.iter().filter(|other| !context.closure.are_same(**other, claim));
        return others.next().map_or_else(|| saying(direct), |other| saying(with).claim("with", *other));
    }
    let next = || steps_from(context, claim).map(|step| map[step].conclusion);
    if let Some(via) = next().find(|via| straight(context, *via, about).is_some()) {
        return saying(over).claim("via", via);
    }
    let leads = |via: &ClaimIx| context.closure.bears(*via, about).is_some_and(|signs| signs.pure);
    next().find(leads).map_or_else(|| saying(any), |via| saying(far).claim("via", via))
}

/// The steps that use a claim, in whatever words.
fn steps_from<'a>(context: &'a Context<'_>, claim: ClaimIx) -> impl Iterator<Item = InferenceIx> + 'a {
    let same = context.closure.same(claim).iter();
    same.flat_map(|same| context.map.inferences_from(*same)).copied()
}

/// The step from a claim straight to another; one that needs no other reason, if there is one.
fn straight(context: &Context<'_>, claim: ClaimIx, about: ClaimIx) -> Option<InferenceIx> {
    let map = context.map;
    let there = |step: &InferenceIx| context.closure.are_same(map[*step].conclusion, about);
    let steps = || steps_from(context, claim).filter(there);
    steps().find(|step| map[*step].premises.len() == 1).or_else(|| steps().next())
}

/// Says how a claim speaks against a position: against its thesis, against a reason for that, or against a step to it.
pub(super) fn say_against(context: &Context<'_>, claim: ClaimIx, thesis: ClaimIx) -> Saying {
    let map = context.map;
    let steps = map.inferences_to(thesis);
    let saying = |key: &'static str| Saying::new(key).claim("about", thesis);
    let told = map.attacks_from(Node::Claim(claim)).iter().find_map(|attack| match map[*attack].on {
        Node::Claim(on) if on == thesis => Some(saying("why-counters-thesis")),
        Node::Claim(on) if steps.iter().any(|step| context.states(*step, on)) => {
            Some(saying("why-counters-reason").claim("reason", on))
        }
        Node::Inference(step) if steps.contains(&step) => {
            Some(saying("why-counters-step").claims("from", &map[step].premises))
        }
        _ => None,
    });
    told.unwrap_or_else(|| saying("why-counters"))
}
