use serde::Serialize;

use crate::{
    ground::{Lang, say},
    quiz::{
        item::{Item, Shape},
        paper::question::prompts,
        words::letter,
    },
};

/// A row of an answer sheet.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Row {
    /// The question, with the line where it has several: `4.2`.
    number: String,
    /// What can be marked.
    letters: Vec<String>,
    /// Whether one of them is right, and not several.
    one: bool,
    /// Whether each letter has a blank for its place in an order.
    ordered: bool,
}

/// The rows of a question: one, or one for each line to be matched. What is answered in words has no letters.
pub(super) fn rows(number: usize, item: &Item) -> Vec<Row> {
    let shown = if item.shape.is_written() { 0 } else { item.choices.len() };
    let letters: Vec<String> = (0..shown).map(letter).collect();
    let marked = |number: String| Row { number, letters: letters.clone(), one: true, ordered: false };
    match item.shape {
        Shape::Matching(_) => {
            (1..=prompts(item).len()).map(|line| marked(format!("{number}.{line}"))).collect()
        }
        Shape::Ordering(_) => vec![Row { ordered: true, ..marked(number.to_string()) }],
        Shape::Several => vec![Row { one: false, ..marked(number.to_string()) }],
        _ => vec![marked(number.to_string())],
    }
}

/// How rows of each sort that there are among some are marked.
pub(super) fn manners(rows: &[Row], lang: Lang) -> Vec<String> {
    let marked = |row: &&Row| !row.letters.is_empty();
    let one = rows.iter().filter(marked).any(|row| row.one && !row.ordered);
    let several = rows.iter().filter(marked).any(|row| !row.one);
    let ordered = rows.iter().any(|row| row.ordered);
    let manners = [(one, "paper-mark-one"), (several, "paper-mark-several"), (ordered, "paper-mark-order")];
    manners.into_iter().filter(|(is_there, _)| *is_there).map(|(_, key)| say(lang, key, &[])).collect()
}
