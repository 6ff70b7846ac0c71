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
mod tell;
mod toward;
mod unstated;
mod way;
mod weaken;
mod what_stands;

use crate::{
    map::model::{ActorIx, ClaimIx, Map},
    quiz::{
        ask::{
            tell::{OTHER_SIDE, SAME_SIDE, elsewhere, on_side, tell_against},
            way::{SUPPORTS, say_way},
        },
        context::Context,
        draft::{Ask, Offer, Way},
        item::Misconception,
        prove::{Ground, no_objection, no_support},
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
    match ground {
        Ground::Against(against) => {
            (Misconception::OpposingAsSupporting, tell_against(against, claim, about))
        }
        Ground::Supports => (Misconception::SupportingAsOpposing, say_way(context, claim, about, &SUPPORTS)),
        Ground::OtherSide(at) => (Misconception::OtherBranch, on_side(context, claim, at, &OTHER_SIDE)),
        Ground::SameSide(at) => (Misconception::OtherTarget, on_side(context, claim, at, &SAME_SIDE)),
        Ground::Reverse => {
            (Misconception::ConclusionAsReason, Saying::new("why-not-reverse").claim("about", about))
        }
        Ground::Listed | Ground::Objection | Ground::Branch => elsewhere(context, claim),
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

/// The ways to ask about somebody's argument: on the question of the map, which tells it from what they say elsewhere,
/// or without it.
fn on_question(map: &Map, on: Saying, bare: &Saying) -> Vec<Way> {
    let is_asked = map.question.phrases().all(|(_, phrase)| !phrase.text.trim().is_empty());
    let mut ways = vec![(bare.clone(), Vec::new())];
    let on = on.quoted("question", &map.question);
    if is_asked && on.fits(map) {
        ways.insert(0, (on, Vec::new()));
    }
    ways
}

/// The one actor who draws a step or raises an attack, if it is one.
const fn only(by: &[ActorIx]) -> Option<ActorIx> {
    match by {
        [one] => Some(*one),
        _ => None,
    }
}
