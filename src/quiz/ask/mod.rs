//! The question types, one a file: the query, its wording, its key and what could be mistaken for it. What is
//! offered here is a guess; `prove` decides.

mod answered;
mod attack_kind;
mod attribution;
mod bears_on;
mod chain;
mod claim_kind;
mod clearing;
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
mod suppose;
mod tell;
mod toward;
mod unstated;
mod way;
mod weaken;
mod what_stands;

use std::sync::Arc;

use crate::{
    ground::{Named, Text},
    map::model::{ActorIx, ClaimIx, Map, Node},
    quiz::{
        ask::{
            tell::{OTHER_SIDE, SAME_SIDE, elsewhere, on_side, tell_against},
            way::{SUPPORTS, say_way},
        },
        context::Context,
        draft::{Ask, Offer, Way},
        item::Misconception,
        material::is_long,
        prove::{
            Ground, Road, no_backing, no_counter, no_objection, no_step, no_strengthening, no_support,
            no_weakening,
        },
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
    suppose::ask,
    smallest_change::ask,
    clearing::ask,
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
    tell(context, no_support(context, claim, about), claim, about, "why-not-inferred")
}

/// Why the map infers nothing directly from one claim to another.
fn not_step(context: &Context<'_>, claim: ClaimIx, about: ClaimIx) -> (Misconception, Saying) {
    tell(context, no_step(context, claim, about), claim, about, "why-not-inferred")
}

/// Why a claim is no objection to another.
fn not_objection(context: &Context<'_>, claim: ClaimIx, about: ClaimIx) -> (Misconception, Saying) {
    tell(context, no_objection(context, claim, about), claim, about, "why-not-set-against")
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

/// The words for why a claim does not bear on another as asked; the last where the map infers something else from it.
fn tell(
    context: &Context<'_>,
    ground: Option<Ground>,
    claim: ClaimIx,
    about: ClaimIx,
    used: &str,
) -> (Misconception, Saying) {
    let map = context.map;
    let said = |key: &str| Saying::new(key.to_owned()).claim("about", about);
    let by = |key: &str, road: Road| match road {
        Road::Direct => said(key),
        Road::Via(middle) => said(&format!("{key}-via")).claim("via", middle),
    };
    match ground {
        Some(Ground::Against(against)) => {
            (Misconception::OpposingAsSupporting, tell_against(against, claim, about))
        }
        Some(Ground::Supports(_)) => {
            (Misconception::SupportingAsOpposing, say_way(context, claim, about, &SUPPORTS))
        }
        Some(Ground::Answers(objection)) => {
            (Misconception::SupportingAsOpposing, said("why-not-answers").claim("objection", objection))
        }
        Some(Ground::OtherSide(at)) => (Misconception::OtherBranch, on_side(context, claim, at, &OTHER_SIDE)),
        Some(Ground::SameSide(at)) => (Misconception::OtherTarget, on_side(context, claim, at, &SAME_SIDE)),
        Some(Ground::Reverse(road)) => (Misconception::ConclusionAsReason, by("why-not-reverse", road)),
        Some(Ground::Use(step)) => {
            let joint = if map[step].premises.len() > 1 { "-with" } else { "" };
            let said = said(&format!("{used}{joint}")).claim("other", map[step].conclusion);
            (Misconception::OtherBranch, said)
        }
        Some(Ground::Objection(attack)) => objects(context, map[attack].on),
        Some(Ground::Listed) | None => elsewhere(context, claim),
    }
}

/// That a claim is an objection to something else.
fn objects(context: &Context<'_>, on: Node) -> (Misconception, Saying) {
    let said = match on {
        Node::Claim(target) => Saying::new("why-not-against").claim("other", target),
        Node::Inference(step) => Saying::new("why-not-against-step")
            .claim("other", context.map[step].conclusion)
            .claims("from", &context.map[step].premises),
        Node::Attack(struck) => match context.map[struck].from {
            Node::Claim(objection) => Saying::new("why-not-against-objection").claim("other", objection),
            _ => Saying::new("why-not-elsewhere"),
        },
    };
    (Misconception::OtherTarget, said)
}

/// The claims around another as distractors for what the map directly infers it from.
fn lures_below(context: &Context<'_>, about: ClaimIx) -> Vec<Offer> {
    lures(context, about, not_step)
}

/// The claims around another as distractors for what speaks against it.
fn lures_against(context: &Context<'_>, about: ClaimIx) -> Vec<Offer> {
    lures(context, about, not_objection)
}

/// The claims around another as distractors for what strengthens the case for it, and for what weakens it.
fn lures_if_accepted(context: &Context<'_>, about: ClaimIx) -> [Vec<Offer>; 2] {
    let lures = |ground: fn(&Context<'_>, ClaimIx, ClaimIx) -> Option<Ground>| {
        lures(context, about, |context, claim, about| {
            tell(context, ground(context, claim, about), claim, about, "why-not-inferred")
        })
    };
    [lures(no_strengthening), lures(no_weakening)]
}

/// The claims around a thesis as distractors for what supports the position, and for what speaks against it.
fn lures_of_side(context: &Context<'_>, side: usize) -> [Vec<Offer>; 2] {
    let thesis = context.map.sides[side].thesis;
    let backing = lures(context, thesis, |context, claim, about| {
        tell(context, no_backing(context, claim, side), claim, about, "why-not-inferred")
    });
    let counter = lures(context, thesis, |context, claim, about| {
        tell(context, no_counter(context, claim, side), claim, about, "why-not-set-against")
    });
    [backing, counter]
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
            Offer::claim(claim, why).mistaken(misconception)
        })
        .collect()
}

/// How to ask about somebody's argument: on the question of the map, which tells it from what they say elsewhere, be the
/// statement set apart for it; without it only where it asks nothing, as in maps that were made from other files, or is too
/// long for any stem.
fn on_question(map: &Map, on: Saying, bare: &Saying) -> Vec<Way> {
    let is_asked = map.question.phrases().all(|(_, phrase)| phrase.text.trim_end().ends_with('?'));
    let on = on.quoted("question", &map.question);
    let goes = is_asked && on.in_all(map).phrases().all(|(_, phrase)| !is_long(&phrase.text));
    vec![(if goes { on } else { bare.clone() }, Vec::new())]
}

/// The words of the options of a fixed list, said once for all questions.
struct Options<T>(Vec<(T, Arc<Text>)>);

impl<T: Named + PartialEq> Options<T> {
    /// Those whose wording is behind `prefix`.
    fn new(map: &Map, prefix: &str) -> Self {
        let words = |option: &T| Saying::new(format!("{prefix}-{}", option.name())).lower(map).into();
        Self(T::ALL.iter().map(|option| (*option, words(option))).collect())
    }

    fn words(&self, option: T) -> Arc<Text> {
        self.0.iter().find(|(known, _)| *known == option).map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

/// The one actor who draws a step or raises an attack, if it is one.
const fn only(by: &[ActorIx]) -> Option<ActorIx> {
    match by {
        [one] => Some(*one),
        _ => None,
    }
}
