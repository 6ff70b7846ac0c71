use std::sync::{Arc, LazyLock};

use crate::{
    ground::{Lang, Named, Phrase, Span, Text, say},
    map::model::{InferenceIx, Scheme},
    quiz::{
        ask::{
            scheme::{mark, named},
            step::about_step,
        },
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception},
        prove::fits_elsewhere,
        query::{Fill, Query},
        saying::Saying,
    },
};

/// 12: the critical question that fits an argument, for each that the map puts to it.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for step in context.map.inference_ixs() {
        let Some(scheme) = context.map[step].scheme else { continue };
        let known = scheme.questions();
        let declared = context.map[step].questions.iter();
        let mut at: Vec<usize> =
            declared.filter_map(|question| known.iter().position(|one| one.id == question.ask.id)).collect();
        at.dedup();
        // What could be asked of any argument is never a distractor, and so would tell that it is the key.
        at.retain(|at| !fits_elsewhere(scheme, *at));
        if at.is_empty() {
            at.extend((0..known.len()).find(|at| !fits_elsewhere(scheme, *at)));
        }
        for at in at {
            asked.push(draft(context, step, scheme, at));
        }
    }
}

fn draft(context: &Context<'_>, step: InferenceIx, scheme: Scheme, at: usize) -> Draft {
    let key =
        offer(scheme, at, Saying::new("why-critical").word("own", named(scheme)).word("mark", mark(scheme)));
    // Where the map follows no such pattern, its questions are out of place at a glance.
    let followed = |other: &Scheme| context.map.inferences.iter().any(|step| step.scheme == Some(*other));
    let others = Scheme::ALL.iter().filter(|other| **other != scheme && followed(other));
    let others = others.flat_map(|other| (0..other.questions().len()).map(|at| (*other, at)));
    let others = others.map(|(other, at)| {
        let why = Saying::new("why-not-critical").word("other", named(other)).word("mark", mark(scheme));
        offer(other, at, why).mistaken(Misconception::OtherScheme).sort(1 + other as usize)
    });
    let question = crate::ground::Id::new(scheme.questions()[at].id);
    about_step(context, Kind::CriticalQuestion, Query::Critical(step), step, "ask-critical")
        .also(question)
        .key(key)
        .lures(others)
        .listed()
}

fn offer(scheme: Scheme, at: usize, why: Saying) -> Offer {
    Offer::text(Fill::SchemeQuestion(scheme, at), WORDS[scheme as usize][at].clone(), why)
}

/// The general wordings of the critical questions of all schemes, each said once.
static WORDS: LazyLock<Vec<Vec<Arc<Text>>>> = LazyLock::new(|| {
    let of =
        |scheme: &Scheme| scheme.questions().iter().map(|question| words(*scheme, question.id)).collect();
    Scheme::ALL.iter().map(of).collect()
});

fn words(scheme: Scheme, question: &str) -> Arc<Text> {
    let key = format!("critical-{}-{question}", scheme.key());
    let phrase = |lang: Lang| (lang, Phrase { text: say(lang, &key, &[]), at: Span::NOWHERE });
    Text::new(Lang::BOTH.map(phrase)).unwrap_or_default().into()
}
