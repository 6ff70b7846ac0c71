use serde::Serialize;

use crate::{
    ground::{Lang, number::number as in_words, say},
    quiz::{
        form::{Entry, Form},
        item::{Item, Prompt, Shape},
        words::letter,
    },
};

/// A question as a sheet shows it.
#[derive(Serialize)]
pub(super) struct Question<'a> {
    number: String,
    /// The map it is about, where the sheet asks about several.
    map: Option<String>,
    shape: &'static str,
    stem: &'a str,
    /// How it is answered: one answer, several, letters, an order.
    how: String,
    points: String,
    left: Vec<Lettered<'a>>,
    options: Vec<Lettered<'a>>,
}

/// A text under a letter or a number, or under the letters it holds of.
#[derive(Serialize)]
pub(super) struct Lettered<'a> {
    pub letter: String,
    pub text: &'a str,
}

pub(super) fn question<'a>(form: &Form, number: usize, entry: &'a Entry, lang: Lang) -> Question<'a> {
    let item = &entry.item;
    let left = prompts(item).iter().enumerate();
    let shown = if item.shape.is_written() { &[][..] } else { &item.choices };
    let options = shown.iter().enumerate();
    Question {
        number: number.to_string(),
        map: form.heading(&item.map, lang),
        shape: item.shape.name(),
        stem: item.stem.get(lang),
        how: say(lang, &format!("paper-note-{}", item.shape.name()), &[]),
        points: in_words(lang, entry.points),
        left: left.map(|(at, prompt)| lettered((at + 1).to_string(), prompt.text.get(lang))).collect(),
        options: options.map(|(at, choice)| lettered(letter(at), choice.text.get(lang))).collect(),
    }
}

/// What is to be matched; nothing of other questions.
pub(super) fn prompts(item: &Item) -> &[Prompt] {
    match &item.shape {
        Shape::Matching(prompts) => prompts,
        _ => &[],
    }
}

const fn lettered(letter: String, text: &str) -> Lettered<'_> {
    Lettered { letter, text }
}
