//! The question types, one a file: the query, its wording, its key and what could be mistaken for it. What is
//! offered here is a guess; `prove` decides.

mod answered;
mod attack_kind;
mod attribution;
mod bears_on;
mod chain;
mod claim_kind;
mod common_ground;
mod critical;
mod differ;
mod events;
mod figure;
mod gather;
mod issue;
mod linked;
mod main_claim;
mod matching;
mod objection;
mod position;
mod reason;
mod role;
mod same_structure;
mod scheme;
mod smallest_change;
mod stance;
mod step;
mod toward;
mod unstated;
mod way;
mod weaken;
mod what_stands;

use crate::{
    map::model::{ActorIx, ClaimIx, Node},
    quiz::{
        ask::way::{SUPPORTS, say_way},
        context::Context,
        draft::{Ask, Offer},
        item::Misconception,
        prove::{Against, Ground, Hit, no_objection, no_support},
        saying::Saying,
    },
};

/// All question types, in the order of the table.
pub(crate) const ALL: &[Ask] = &[
    main_claim::ask,
    attribution::ask,
    stance::ask,
    reason::ask,
    objection::ask,
    role::ask,
    attack_kind::ask,
    bears_on::ask,
    position::ask,
    issue::ask,
    common_ground::ask,
    scheme::ask,
    critical::ask,
    answered::ask,
    unstated::ask,
    weaken::ask,
    same_structure::ask,
    what_stands::ask,
    smallest_change::ask,
    claim_kind::ask,
    figure::ask,
    differ::ask,
    chain::ask,
    linked::ask,
    events::ask,
    matching::ask,
    gather::ask,
    toward::ask,
];

/// Why a claim is no support of another, as far as that makes it a tempting wrong answer.
fn not_support(context: &Context<'_>, claim: ClaimIx, about: ClaimIx) -> (Misconception, Saying) {
    match no_support(context, claim, about) {
        Some(ground) => tell(context, ground, claim, about),
        None => elsewhere(context, claim),
    }
}

/// Why a claim is no objection to another.
fn not_objection(context: &Context<'_>, claim: ClaimIx, about: ClaimIx) -> (Misconception, Saying) {
    match no_objection(context, claim, about) {
        Some(ground) => tell(context, ground, claim, about),
        None => elsewhere(context, claim),
    }
}

/// What a claim has to do with another that it can well stand beside.
fn related_to(context: &Context<'_>, claim: ClaimIx, about: ClaimIx) -> (Misconception, Saying) {
    let pure = |from, on| context.closure.bears(from, on).is_some_and(|signs| signs.pure);
    let said = |key: &'static str| Saying::new(key).claim("about", about);
    if pure(claim, about) {
        (Misconception::SupportingAsOpposing, say_way(context, claim, about, &SUPPORTS))
    } else if pure(about, claim) {
        (Misconception::ConclusionAsReason, said("why-not-reverse"))
    } else {
        elsewhere(context, claim)
    }
}

/// The words for why a claim does not bear on another as asked.
fn tell(context: &Context<'_>, ground: Ground, claim: ClaimIx, about: ClaimIx) -> (Misconception, Saying) {
    let said = |key: &'static str| Saying::new(key).claim("about", about);
    let side = |key: &'static str, at: usize| Saying::new(key).quoted("side", &context.map.sides[at].name);
    match ground {
        Ground::Against(against) => {
            (Misconception::OpposingAsSupporting, tell_against(against, claim, about))
        }
        Ground::Supports => {
            (Misconception::SupportingAsOpposing, say_way(context, claim, about, &SUPPORTS))
        }
        Ground::OtherSide(at) => (Misconception::OtherBranch, side("why-not-other-side", at)),
        Ground::SameSide(at) => (Misconception::OtherTarget, side("why-not-same-side", at)),
        Ground::Reverse => (Misconception::ConclusionAsReason, said("why-not-reverse")),
        Ground::Listed | Ground::Objection | Ground::Branch => elsewhere(context, claim),
    }
}

/// Which way a claim speaks against another.
fn tell_against(against: Against, claim: ClaimIx, about: ClaimIx) -> Saying {
    let via = |key: &'static str| Saying::new(key).claim("about", about).claim("via", against.by);
    match (against.hits, against.by == claim) {
        (Hit::Claim, true) => Saying::new("why-not-opposes").claim("about", about),
        (Hit::Claim, false) => via("why-not-opposes-via"),
        (Hit::Step, _) => Saying::new("why-not-undercuts").claim("about", about),
        (Hit::Reason(reason), true) => {
            Saying::new("why-not-opposes-reason").claim("about", about).claim("reason", reason)
        }
        (Hit::Reason(reason), false) => via("why-not-opposes-far").claim("reason", reason),
    }
}

/// How the part that a claim has elsewhere is said: that it is a reason, an objection, an objection to a step, what
/// follows from something, or none of these.
type Parts = [&'static str; 5];

/// Beside whatever is asked.
const PARTS: Parts = [
    "why-not-reason-for",
    "why-not-against",
    "why-not-against-step",
    "why-not-follows",
    "why-not-elsewhere",
];

/// The part that a claim has in another line of argument.
fn elsewhere(context: &Context<'_>, claim: ClaimIx) -> (Misconception, Saying) {
    elsewhere_in(context, claim, &PARTS)
}

/// The same in the words of a question.
fn elsewhere_in(context: &Context<'_>, claim: ClaimIx, words: &Parts) -> (Misconception, Saying) {
    let map = context.map;
    let [reason, against, against_step, follows, none] = *words;
    let attack = map.attacks_from(Node::Claim(claim)).first().map(|attack| map[*attack].on);
    let reason_for = map.inferences_from(claim).first().map(|step| map[*step].conclusion);
    let concluded = map.inferences_to(claim).first();
    match (reason_for, attack, concluded) {
        (Some(other), ..) => (Misconception::OtherBranch, Saying::new(reason).claim("other", other)),
        (_, Some(Node::Claim(target)), _) => {
            (Misconception::OtherTarget, Saying::new(against).claim("other", target))
        }
        (_, Some(Node::Inference(step)), _) => {
            let to = Saying::new(against_step).claim("other", map[step].conclusion);
            (Misconception::OtherTarget, to.claims("from", &map[step].premises))
        }
        (.., Some(step)) => {
            (Misconception::OtherBranch, Saying::new(follows).claims("about", &map[*step].premises))
        }
        _ => (Misconception::OtherBranch, Saying::new(none)),
    }
}

/// The claims around another as distractors for what supports it.
fn lures_for(context: &Context<'_>, about: ClaimIx) -> Vec<Offer> {
    lures(context, about, not_support)
}

/// The claims around another as distractors for what speaks against it.
fn lures_against(context: &Context<'_>, about: ClaimIx) -> Vec<Offer> {
    lures(context, about, not_objection)
}

fn lures(
    context: &Context<'_>,
    about: ClaimIx,
    why: impl Fn(&Context<'_>, ClaimIx, ClaimIx) -> (Misconception, Saying),
) -> Vec<Offer> {
    let around = context.around(about).into_iter();
    around
        .map(|claim| {
            let (misconception, why) = why(context, claim, about);
            Offer::claim(context, claim, why).mistaken(misconception)
        })
        .collect()
}

/// The one actor who draws a step or raises an attack, if it is one.
const fn only(by: &[ActorIx]) -> Option<ActorIx> {
    match by {
        [one] => Some(*one),
        _ => None,
    }
}
