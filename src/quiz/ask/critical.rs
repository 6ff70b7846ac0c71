use crate::{
    ground::{Named, Text},
    map::model::{InferenceIx, Scheme},
    quiz::{
        ask::scheme::about_step,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// 12: the critical question that fits an argument, for each that the map puts to it.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked) {
    for step in context.map.inference_ixs() {
        let Some(scheme) = context.map[step].scheme else { continue };
        let known = scheme.questions();
        let declared = context.map[step].questions.iter();
        let mut at: Vec<usize> =
            declared.filter_map(|question| known.iter().position(|one| one.id == question.ask.id)).collect();
        at.dedup();
        if at.is_empty() {
            at.push(0);
        }
        for at in at {
            asked.push(draft(context, step, scheme, at));
        }
    }
}

fn draft(context: &Context<'_>, step: InferenceIx, scheme: Scheme, at: usize) -> Draft {
    let own = format!("option-scheme-{}", scheme.key());
    let key = offer(context, scheme, at, Saying::new("why-critical").word("own", own.clone()));
    let others = Scheme::ALL.iter().filter(|other| **other != scheme);
    let others = others.flat_map(|other| (0..other.questions().len()).map(|at| (*other, at)));
    let others = others.map(|(other, at)| {
        let other_name = format!("option-scheme-{}", other.key());
        let why = Saying::new("why-not-critical").word("other", other_name).word("own", own.clone());
        offer(context, other, at, why).mistaken(Misconception::OtherScheme)
    });
    let question = crate::ground::Id::new(scheme.questions()[at].id);
    about_step(context, Kind::CriticalQuestion, Query::Critical(step), step, "ask-critical")
        .also(question)
        .key(key)
        .lures(others)
        .listed()
}

fn offer(context: &Context<'_>, scheme: Scheme, at: usize, why: Saying) -> Offer {
    let text = words(context, scheme, at);
    Offer::text(Fill::SchemeQuestion(scheme, at), text, why)
}

fn words(context: &Context<'_>, scheme: Scheme, at: usize) -> Text {
    let question = scheme.questions().get(at).map_or("", |question| question.id);
    Saying::new(format!("critical-{}-{question}", scheme.key())).in_all(context.map)
}
