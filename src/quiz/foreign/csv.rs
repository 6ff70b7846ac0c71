//! One row a question, for whoever wants to work with a table of them.

use crate::quiz::{
    foreign::md::key,
    foreign::{
        report::Report,
        sheet::{Body, Question, Sheet},
        table::{Row, csv},
    },
};

/// The names of the columns before those of the options.
const HEAD: [&str; 14] = [
    "id",
    "type",
    "process",
    "bloom",
    "map",
    "side",
    "shape",
    "points",
    "difficulty",
    "question",
    "key",
    "right",
    "place",
    "prompts",
];

/// Everything about every question. Options take two columns each: text and feedback.
pub(super) fn write(sheet: &Sheet<'_>, report: &mut Report) -> Vec<u8> {
    let most = sheet.questions.iter().map(|question| question.told().len()).max().unwrap_or(0);
    let mut head: Row = HEAD.iter().map(|name| (*name).to_owned()).collect();
    for at in 1..=most {
        head.extend([format!("option {at}"), format!("feedback {at}")]);
    }
    let width = head.len();
    let mut rows = vec![(head, None)];
    for question in &sheet.questions {
        let mut row = row(question);
        row.resize(width, String::new());
        rows.push((row, Some(question)));
    }
    csv(&rows, b',', report)
}

fn row(question: &Question<'_>) -> Row {
    let tag = |name: &str| {
        let tag = question.tags.iter().find(|(known, _)| *known == name);
        tag.map_or_else(String::new, |(_, value)| value.clone())
    };
    let prompts = match &question.body {
        Body::Matching(prompts, _) => prompts.iter().map(|(prompt, _)| prompt.as_str()).collect(),
        Body::Open(rubric) => rubric.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let mut row = vec![
        question.id.to_owned(),
        tag("type"),
        tag("process"),
        tag("bloom"),
        tag("map"),
        tag("side"),
        question.shape().to_owned(),
        question.points.to_string(),
        question.difficulty.to_string(),
        question.stem.clone(),
        key(question),
        right(question),
        question.place.clone(),
        prompts.join("\n"),
    ];
    for choice in question.told() {
        row.extend([choice.text.clone(), choice.why.clone()]);
    }
    row
}

/// The right answer in words.
fn right(question: &Question<'_>) -> String {
    let choices = question.choices();
    let words: Vec<String> = match &question.body {
        Body::Matching(prompts, _) => {
            prompts.iter().map(|(prompt, at)| format!("{prompt} → {}", choices[*at].text)).collect()
        }
        Body::Ordering(_, pairs) => {
            let order = crate::quiz::words::order(choices.len(), pairs);
            order
                .into_iter()
                .enumerate()
                .map(|(at, step)| format!("{}. {}", at + 1, choices[step].text))
                .collect()
        }
        Body::Gap(words, _) => words.clone(),
        Body::Number(_, choice) => vec![choice.text.clone()],
        _ => choices.iter().filter(|choice| choice.right).map(|choice| choice.text.clone()).collect(),
    };
    words.join("\n")
}
