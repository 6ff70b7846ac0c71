use crate::{
    map::model::{ClaimIx, InferenceIx},
    quiz::{
        ask::lures_below,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::Kind,
        query::Query,
        saying::Saying,
    },
};

/// 4: a direct reason for a claim, one question for each.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for step in context.map.inference_ixs() {
        let lures = lures_below(context, context.map[step].conclusion);
        for premise in &context.map[step].premises {
            asked.push(draft(context, step, *premise).lures(lures.iter().cloned()));
        }
    }
}

fn draft(context: &Context<'_>, step: InferenceIx, premise: ClaimIx) -> Draft {
    let inference = &context.map[step];
    let claim = inference.conclusion;
    let (stem, why) = match context.drawer(step) {
        Some(actor) => (
            Saying::new("ask-reason-by").actor("who", actor),
            Saying::new("why-reason-by").actor("who", actor),
        ),
        None => (Saying::new("ask-reason"), Saying::new("why-reason")),
    };
    // Half of a joint step supports nothing by itself: it is asked for beside its partner.
    let partner = inference.premises.iter().copied().find(|other| *other != premise);
    let (stem, why) = match partner {
        Some(with) => (
            Saying::new("ask-reason-with").claim("with", with),
            Saying::new("why-reason-with").claim("with", with),
        ),
        None => (stem, why),
    };
    Draft::new(Kind::Reason, Query::ReasonFor(claim), stem.claim("about", claim))
        .asked(partner)
        .facts([context.id(claim), inference.id.clone(), context.id(premise)])
        .cites(context.cites(premise))
        .cites(context.cites(claim))
        .asked([claim])
        .side(context.sides.of(premise))
        .key(Offer::claim(premise, why.claim("about", claim)))
}
