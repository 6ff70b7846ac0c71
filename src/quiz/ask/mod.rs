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
mod toward;
mod unstated;
mod weaken;
mod what_stands;

use crate::{
    map::model::{ActorIx, ClaimIx, Node},
    quiz::{
        context::Context,
        draft::{Ask, Offer},
        item::Misconception,
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

/// What a claim has to do with another, as far as it makes it a tempting wrong answer.
fn relation_to(context: &Context<'_>, claim: ClaimIx, about: ClaimIx) -> (Misconception, Saying) {
    let map = context.map;
    let said = |key: &'static str| Saying::new(key).claim("about", about);
    let follows = map.inferences_from(about).iter().any(|step| map[*step].conclusion == claim);
    let signs = context.closure.bears(claim, about).unwrap_or_default();
    if signs.only_minus() {
        (Misconception::OpposingAsSupporting, said("why-not-opposes"))
    } else if signs.only_plus() {
        (Misconception::SupportingAsOpposing, said("why-not-supports"))
    } else if follows {
        (Misconception::ConclusionAsReason, said("why-not-follows"))
    } else {
        elsewhere(context, claim)
    }
}

/// The part that a claim has in another line of argument.
fn elsewhere(context: &Context<'_>, claim: ClaimIx) -> (Misconception, Saying) {
    let map = context.map;
    let attack = map.attacks_from(Node::Claim(claim)).first();
    let reason_for = map.inferences_from(claim).first().map(|step| map[*step].conclusion);
    let concluded = map.inferences_to(claim).first().and_then(|step| map[*step].premises.first().copied());
    if let Some(other) = reason_for {
        return (Misconception::OtherBranch, Saying::new("why-not-reason-for").claim("other", other));
    }
    match attack.map(|attack| map[*attack].on) {
        Some(Node::Claim(target)) => {
            (Misconception::OtherTarget, Saying::new("why-not-against").claim("other", target))
        }
        Some(Node::Inference(step)) => {
            let target = map[step].conclusion;
            (Misconception::OtherTarget, Saying::new("why-not-against-step").claim("other", target))
        }
        _ => match concluded {
            Some(premise) => {
                (Misconception::OtherBranch, Saying::new("why-not-follows").claim("about", premise))
            }
            None => (Misconception::OtherBranch, Saying::new("why-not-elsewhere")),
        },
    }
}

/// The claims around another as distractors about it.
fn lures_about(context: &Context<'_>, about: ClaimIx) -> Vec<Offer> {
    let around = context.around(about).into_iter();
    around
        .map(|claim| {
            let (misconception, why) = relation_to(context, claim, about);
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
