use crate::{
    ground::Named,
    map::model::{InferenceIx, Scheme},
    quiz::{
        ask::step::about_step,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::overlapping,
        query::{Fill, Query},
        saying::Saying,
    },
};

/// 11: the pattern of an argument.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for step in context.map.inference_ixs() {
        let Some(scheme) = context.map[step].scheme else { continue };
        let rival = context
            .map
            .inferences_to(context.map[step].conclusion)
            .iter()
            .any(|other| *other != step && context.map[*other].premises == context.map[step].premises);
        if rival {
            asked.refuse(context, Kind::Scheme, [context.map[step].id.clone()], Why::SeveralKeys);
        } else {
            asked.push(draft(context, step, scheme));
        }
    }
}

fn draft(context: &Context<'_>, step: InferenceIx, scheme: Scheme) -> Draft {
    let offer = |scheme: Scheme, why: Saying| {
        let text = Saying::new(format!("option-scheme-{}", scheme.key())).lower(context.map);
        Offer::text(Fill::Scheme(scheme), text, why)
    };
    let others = Scheme::ALL.iter().filter(|other| **other != scheme && !overlapping(scheme, **other));
    let others = others.map(|other| {
        let why = Saying::new("why-not-scheme").word("mark", mark(*other)).word("own", mark(scheme));
        offer(*other, why).mistaken(Misconception::OtherScheme)
    });
    let inference = &context.map[step];
    let why = Saying::new("why-scheme")
        .word("mark", mark(scheme))
        .claims("from", &inference.premises)
        .claim("about", inference.conclusion);
    about_step(context, Kind::Scheme, Query::Scheme(step), step, "ask-scheme")
        .key(offer(scheme, why))
        .lures(others)
        .listed()
}

/// The wording of what arguments of a pattern do.
pub(super) fn mark(scheme: Scheme) -> String {
    format!("mark-scheme-{}", scheme.key())
}
