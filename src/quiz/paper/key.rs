use serde::Serialize;

use crate::{
    ground::Lang,
    quiz::{
        item::{Item, Shape},
        paper::question::Lettered,
        words::{key, letter, places},
    },
};

/// The key of a question.
#[derive(Serialize)]
pub(super) struct Solution<'a> {
    number: String,
    answer: String,
    why: String,
    place: String,
    others: Vec<Lettered<'a>>,
}

/// Why the right answer is right, why each other is not, and where it can be read.
pub(super) fn solution(number: usize, item: &Item, lang: Lang) -> Solution<'_> {
    let plain = matches!(item.shape, Shape::Single | Shape::Several) || item.shape.is_written();
    let why: Vec<&str> = item.keys().map(|choice| choice.why.get(lang)).filter(|_| plain).collect();
    let others = item.choices.iter().enumerate().filter(|(_, choice)| !plain || !choice.correct);
    Solution {
        number: number.to_string(),
        answer: key(item, lang),
        why: why.join(" "),
        place: places(&item.cites, lang),
        others: others
            .map(|(at, choice)| Lettered { letter: letter(at), text: choice.why.get(lang) })
            .collect(),
    }
}
