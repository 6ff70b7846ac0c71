//! Which question, and which of its options, stands where in each version.

use serde::Serialize;

use crate::{
    ground::{Lang, say},
    quiz::{form::Form, item::Item, paper::key::answer, words::letter},
};

/// What the key says of all versions together.
#[derive(Serialize)]
pub(super) struct Versions {
    title: String,
    question: String,
    /// The names of the versions.
    names: Vec<String>,
    /// By number, the right answers of each version.
    answers: Vec<Row>,
    note: String,
    /// The questions that several versions share, and where each has them; empty where none are shared.
    shared: Vec<Row>,
}

/// A row of a table: what it is about, then a cell for each version.
#[derive(Serialize)]
struct Row {
    name: String,
    cells: Vec<String>,
}

pub(super) fn versions(forms: &[Form], lang: Lang) -> Versions {
    let shared = shared(forms, lang);
    let note = if shared.is_empty() { "paper-versions-apart" } else { "paper-versions-note" };
    Versions {
        title: say(lang, "paper-versions", &[]),
        question: say(lang, "paper-question", &[]),
        names: forms.iter().map(|form| form.variant.clone()).collect(),
        answers: answers(forms, lang),
        note: say(lang, note, &[]),
        shared,
    }
}

fn answers(forms: &[Form], lang: Lang) -> Vec<Row> {
    let most = forms.iter().map(|form| form.entries.len()).max().unwrap_or(0);
    let cell = |form: &Form, at: usize| {
        form.entries.get(at).map(|entry| answer(&entry.item, lang)).unwrap_or_default()
    };
    let row = |at: usize| Row {
        name: (at + 1).to_string(),
        cells: forms.iter().map(|form| cell(form, at)).collect(),
    };
    (0..most).map(row).collect()
}

/// The number of a question in a form, with the question as it stands there.
fn place<'a>(form: &'a Form, item: &Item) -> Option<(usize, &'a Item)> {
    let at = form.entries.iter().position(|entry| entry.item.id == item.id && entry.item.map == item.map)?;
    Some((at + 1, &form.entries[at].item))
}

/// The questions that stand in more than one version, in the order of the first that has them.
fn shared(forms: &[Form], lang: Lang) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, form) in forms.iter().enumerate() {
        for model in form.entries.iter().map(|entry| &entry.item) {
            let is_new = forms[..at].iter().all(|earlier| place(earlier, model).is_none());
            let again = forms[at + 1..].iter().any(|later| place(later, model).is_some());
            if is_new && again {
                let cell = |form: &Form| place(form, model).map(|found| moved(model, found, lang));
                let cells = forms.iter().map(|form| cell(form).unwrap_or_else(|| "–".to_owned())).collect();
                rows.push(Row { name: model.stem.get(lang).to_owned(), cells });
            }
        }
    }
    rows
}

/// The number it has there, and behind it the letters that the options have there, in the order of the first version
/// that has it: `4: C A B`.
fn moved(model: &Item, (number, item): (usize, &Item), lang: Lang) -> String {
    let there = |text: &str| item.choices.iter().position(|choice| choice.text.get(lang) == text);
    let places = model.choices.iter().map(|choice| there(choice.text.get(lang)));
    let letters: Vec<String> = places.map(|at| at.map_or_else(|| "–".to_owned(), letter)).collect();
    if letters.is_empty() { number.to_string() } else { format!("{number}: {}", letters.join(" ")) }
}
