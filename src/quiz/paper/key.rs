use serde::Serialize;

use crate::{
    ground::Lang,
    quiz::{
        item::{Choice, Item, Shape},
        paper::question::Lettered,
        words::{key, letter, places, right_order},
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

/// Why the right answer is right, why each other is not, and where it can be read. What holds of several choices is
/// said once.
pub(super) fn solution(number: usize, item: &Item, lang: Lang) -> Solution<'_> {
    let plain = matches!(item.shape, Shape::Single | Shape::Several) || item.shape.is_written();
    let (keys, others): (Vec<_>, Vec<_>) =
        item.choices.iter().enumerate().partition(|(_, choice)| plain && choice.correct);
    let why: Vec<&str> = reasons(&keys, lang).into_iter().map(|reason| reason.text).collect();
    Solution {
        number: number.to_string(),
        answer: answer(item, lang),
        why: why.join(" "),
        place: places(&item.cites, lang),
        others: reasons(&others, lang),
    }
}

fn reasons<'a>(choices: &[(usize, &'a Choice)], lang: Lang) -> Vec<Lettered<'a>> {
    let mut reasons: Vec<Lettered<'_>> = Vec::new();
    for (at, choice) in choices {
        let text = choice.why.get(lang);
        match reasons.iter_mut().find(|reason| reason.text == text) {
            Some(same) => same.letter.push_str(&format!(", {}", letter(*at))),
            None => reasons.push(Lettered { letter: letter(*at), text }),
        }
    }
    reasons
}

/// The right answer as it is looked up beside a sheet. An order is told both ways in which it may be written down: what
/// comes first, second, third, and which place each has. Pairs hold together.
pub(super) fn answer(item: &Item, lang: Lang) -> String {
    let told = key(item, lang);
    match &item.shape {
        Shape::Matching(_) => {
            told.split(", ").map(|pair| pair.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(", ")
        }
        Shape::Ordering(_) => {
            let order = right_order(item);
            let place =
                |at: usize| order.iter().position(|choice| *choice == at).map_or(0, |place| place + 1);
            let places = (0..order.len()).map(|at| format!("{}\u{a0}{}", letter(at), place(at)));
            format!("{told} ({})", places.collect::<Vec<_>>().join(", "))
        }
        _ => told,
    }
}
