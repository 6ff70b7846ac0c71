use serde::Serialize;

use crate::quiz::{
    item::{Item, Shape},
    paper::question::prompts,
    words::letter,
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
    /// How many boxes for letters to be written in there are instead.
    boxes: usize,
}

/// The rows of a question: one, or one for each line to be matched. What is answered in words has neither letters nor
/// boxes.
pub(super) fn rows(number: usize, item: &Item) -> Vec<Row> {
    let shown = if item.shape.is_written() { 0 } else { item.choices.len() };
    let letters: Vec<String> = (0..shown).map(letter).collect();
    let marked = |number: String| Row { number, letters: letters.clone(), one: true, boxes: 0 };
    match item.shape {
        Shape::Matching(_) => {
            (1..=prompts(item).len()).map(|line| marked(format!("{number}.{line}"))).collect()
        }
        Shape::Ordering(_) => {
            vec![Row { boxes: letters.len(), letters: Vec::new(), ..marked(number.to_string()) }]
        }
        Shape::Several => vec![Row { one: false, ..marked(number.to_string()) }],
        _ => vec![marked(number.to_string())],
    }
}
