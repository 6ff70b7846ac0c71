//! A proved question put together: its choices in their order, its difficulty, and its proof.

use std::rc::Rc;

use crate::{
    ground::{Lang, Phrase, Text, rng::Chance},
    quiz::{
        context::Context,
        distract::{look, size},
        draft::{Draft, Form, Offer},
        fill_name::{name, print},
        item::{Choice, Cite, Derivation, Item, Process, Prompt, Proof, Shape, Step},
        make::{Parts, Posed},
        weigh::Look,
    },
};

/// The item of a draft with the choices that were made for it.
pub(super) fn assemble(context: &Context<'_>, posed: &Posed, made: Parts<'_>) -> Item {
    let Posed { draft, id, seed, stem, .. } = posed;
    let order = order(draft, &made, *seed);
    let place = |old: usize| order.iter().position(|at| *at == old).unwrap_or(old);
    let shape = match &draft.form {
        Form::Single => Shape::Single,
        Form::Several => Shape::Several,
        Form::Matching(prompts) => Shape::Matching(
            prompts
                .iter()
                .map(|(text, choice, about)| Prompt {
                    text: without_stop(text),
                    choice: place(*choice),
                    about: about.clone(),
                })
                .collect(),
        ),
        Form::Ordering(pairs) => {
            Shape::Ordering(pairs.iter().map(|(one, other)| (place(*one), place(*other))).collect())
        }
    };
    let steps = made.steps.iter().map(|step| match step {
        Step::Fails(at, reason, ids) => Step::Fails(place(*at), *reason, ids.clone()),
        other => other.clone(),
    });
    Item {
        kind: draft.kind,
        map: context.map.id.clone(),
        languages: context.map.languages.clone(),
        shape,
        stem: stem.clone(),
        choices: order.iter().map(|at| choice(context, &made.offers[*at])).collect(),
        cites: draft.cites.clone(),
        facts: draft.facts.clone(),
        also: draft.also.clone(),
        side: draft.side.and_then(|side| context.map.sides.get(side)).map(|side| side.id.clone()),
        difficulty: difficulty(context, draft, &made),
        sorted: draft.sorted,
        listed: draft.listed,
        derivation: Some(Derivation {
            query: draft.query.clone(),
            fills: order.iter().map(|at| made.offers[*at].0.answer.clone()).collect(),
            answers: order.iter().map(|at| sealed(context, made.offers[*at].0)).collect(),
            print: print_of(draft, stem),
            proof: Proof(steps.collect()),
        }),
        id: id.clone(),
    }
}

/// An answer by name, with a fingerprint of its words.
fn sealed(context: &Context<'_>, offer: &Offer) -> String {
    format!("{} #{}", name(context.map, &offer.answer), print(&[&without_stop(offer.words(context.map))]))
}

/// A fingerprint of what a draft with this stem shows besides its choices.
pub(crate) fn print_of(draft: &Draft, stem: &Text) -> String {
    let prompts = match &draft.form {
        Form::Matching(prompts) => prompts.as_slice(),
        _ => &[],
    };
    let prompts: Vec<Text> = prompts.iter().map(|(text, ..)| without_stop(text)).collect();
    seal(stem, &draft.cites, &prompts)
}

/// A fingerprint of a stem, the places, and what is to be matched.
pub(crate) fn seal<'a>(
    stem: &'a Text,
    cites: &[Cite],
    prompts: impl IntoIterator<Item = &'a Text>,
) -> String {
    let places = cites.iter().map(|cite| format!("{} {}", cite.source, cite.paragraph));
    let places = Text::of(Lang::De, places.collect::<Vec<_>>().join(", "));
    let texts: Vec<&Text> = prompts.into_iter().collect();
    print(&[&[stem, &places][..], &texts].concat())
}

/// The order of the choices: by their numbers, or by chance.
fn order(draft: &Draft, made: &Parts<'_>, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..made.offers.len()).collect();
    if draft.sorted {
        order.sort_by(|one, other| {
            let size = |at: &usize| size(&made.offers[*at].0.answer);
            size(one).total_cmp(&size(other))
        });
    } else {
        Chance::for_purpose(seed, "order").shuffle(&mut order);
    }
    order
}

/// A statement without the full stop that some maps end them with and others do not: options end alike. The stop of an
/// abbreviation stays.
fn without_stop(text: &Text) -> Text {
    const SHORT: [&str; 8] = ["etc", "usw", "bzw", "Inc", "Ltd", "Co", "Jr", "Dr"];
    let bare = |words: &str| {
        let rest = words.trim_end().strip_suffix('.')?;
        let last = rest.rsplit(char::is_whitespace).next()?;
        (!last.contains('.') && !SHORT.contains(&last)).then(|| rest.to_owned())
    };
    if text.phrases().all(|(_, phrase)| bare(&phrase.text).is_none()) {
        return text.clone();
    }
    let phrases = text.phrases().map(|(lang, phrase)| {
        let words = bare(&phrase.text).unwrap_or_else(|| phrase.text.clone());
        (lang, Phrase { text: words, at: phrase.at })
    });
    Text::new(phrases.collect::<Vec<_>>()).unwrap_or_else(|| text.clone())
}

fn choice(context: &Context<'_>, (offer, correct): &(&Offer, bool)) -> Choice {
    Choice {
        text: without_stop(offer.words(context.map)),
        correct: *correct,
        why: offer.why.in_all(context.map),
        misconception: offer.misconception,
        about: offer.names(context.map),
    }
}

/// How hard an item should be: by what the reader has to do, how far the key lies from the question, how many choices
/// there are to settle, and how alike key and distractors are. The weights are set by hand until answers are known.
fn difficulty(context: &Context<'_>, draft: &Draft, made: &Parts<'_>) -> f64 {
    let process = match draft.kind.process() {
        Process::Locate => 0.25,
        Process::Understand => 0.40,
        Process::Evaluate => 0.50,
    };
    let steps = 0.05 * f64::from(draft.distance.saturating_sub(1));
    let form = if matches!(draft.form, Form::Single) { 0.0 } else { 0.12 };
    let looks: Vec<Rc<Look>> = made.offers.iter().map(|(offer, _)| look(context, offer, Lang::De)).collect();
    let likeness = looks.first().map_or(0.0, |key| {
        let others = looks.iter().skip(1).map(|other| key.traits.likeness(&other.traits));
        others.sum::<f64>() / looks.len().saturating_sub(1).max(1) as f64
    });
    let difficulty: f64 = process + steps + form + 0.4 * likeness;
    (difficulty.clamp(0.0, 1.0) * 1000.0).round() / 1000.0
}
