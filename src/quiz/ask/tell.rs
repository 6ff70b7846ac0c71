use crate::{
    map::model::{ClaimIx, Node},
    quiz::{
        context::Context,
        item::Misconception,
        prove::{Against, Hit},
        saying::Saying,
    },
};

/// Which way a claim speaks against another.
pub(super) fn tell_against(against: Against, claim: ClaimIx, about: ClaimIx) -> Saying {
    let via = |key: &'static str| Saying::new(key).claim("about", about).claim("via", against.by);
    match (against.hits, against.by == claim) {
        (Hit::Claim, true) => Saying::new("why-not-opposes").claim("about", about),
        (Hit::Claim, false) => via("why-not-opposes-via"),
        (Hit::Step, _) => Saying::new("why-not-undercuts").claim("about", about),
        (Hit::Reason(reason), true) => {
            Saying::new("why-not-opposes-reason").claim("about", about).claim("reason", reason)
        }
        (Hit::Reason(reason), false) => via("why-not-opposes-far").claim("reason", reason),
        (Hit::StepTo(reason), _) => {
            Saying::new("why-not-undercuts-reason").claim("about", about).claim("reason", reason)
        }
    }
}

/// How the part that a claim has in a map is said: that it is a reason, an objection, an objection to a step, what
/// follows from something, or none of these.
pub(super) type Parts = [&'static str; 5];

/// Beside whatever is asked.
const PARTS: Parts =
    ["why-not-reason-for", "why-not-against", "why-not-against-step", "why-not-follows", "why-not-elsewhere"];

/// The wording for the thesis of a position, and for the other parts that a claim has in it.
pub(super) type SideParts = (&'static str, Parts);

/// Where it serves another position than what is asked about.
pub(super) const OTHER_SIDE: SideParts = (
    "why-not-thesis",
    [
        "why-not-other-side-reason-for",
        "why-not-other-side-against",
        "why-not-other-side-against-step",
        "why-not-other-side-follows",
        "why-not-other-side",
    ],
);

/// Where it serves the same position, and so is no objection.
pub(super) const SAME_SIDE: SideParts = (
    "why-not-same-side-thesis",
    [
        "why-not-same-side-reason-for",
        "why-not-same-side-against",
        "why-not-same-side-against-step",
        "why-not-same-side-follows",
        "why-not-same-side",
    ],
);

/// How many of the things that a claim is a reason for are told.
const TOLD: usize = 3;

/// The part that a claim has in another line of argument.
pub(super) fn elsewhere(context: &Context<'_>, claim: ClaimIx) -> (Misconception, Saying) {
    part_in(context, claim, &PARTS)
}

/// The part that a claim has in the map, in the words of a question.
pub(super) fn part_in(context: &Context<'_>, claim: ClaimIx, words: &Parts) -> (Misconception, Saying) {
    let map = context.map;
    let [reason, against, against_step, follows, none] = *words;
    let mut reason_for: Vec<ClaimIx> =
        map.inferences_from(claim).iter().map(|step| map[*step].conclusion).take(TOLD).collect();
    reason_for.dedup();
    if !reason_for.is_empty() {
        return (Misconception::OtherBranch, Saying::new(reason).claims("other", &reason_for));
    }
    let attack = map.attacks_from(Node::Claim(claim)).first().map(|attack| map[*attack].on);
    match (attack, map.inferences_to(claim).first()) {
        (Some(Node::Claim(target)), _) => {
            (Misconception::OtherTarget, Saying::new(against).claim("other", target))
        }
        (Some(Node::Inference(step)), _) => {
            let to = Saying::new(against_step).claim("other", map[step].conclusion);
            (Misconception::OtherTarget, to.claims("from", &map[step].premises))
        }
        (_, Some(step)) => {
            (Misconception::OtherBranch, Saying::new(follows).claims("about", &map[*step].premises))
        }
        _ => (Misconception::OtherBranch, Saying::new(none)),
    }
}

/// The part of a claim that stands on a side. The side is named only where the map puts the claim there or leads from it
/// to the thesis: of what merely objects to the other, nobody could see on which side it stands.
pub(super) fn on_side(context: &Context<'_>, claim: ClaimIx, side: usize, words: &SideParts) -> Saying {
    let (thesis, words) = words;
    let own = &context.map.sides[side];
    if context.closure.are_same(own.thesis, claim) {
        return Saying::new(*thesis).quoted("side", &own.name);
    }
    let openly = context.positions(claim).contains(&side);
    let words = if openly { words } else { &PARTS };
    part_in(context, claim, words).1.quoted("side", &own.name)
}
