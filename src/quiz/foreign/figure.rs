//! Questions for a figure can be answered with a number where a format has such questions.

use crate::{
    ground::{Lang, number::number, say},
    quiz::{
        foreign::sheet::{Body, Choice, Question},
        item::Kind,
    },
};

/// A figure as it is asked for: the right number and the wrong ones, all in one unit.
#[derive(Debug)]
pub(super) struct Figure<'a> {
    pub unit: &'a str,
    /// A range and the option it stands for, in the order of the options.
    pub options: Vec<(Range, &'a Choice)>,
}

/// A number, or all between two numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Range {
    pub low: f64,
    pub high: f64,
}

impl Range {
    /// The number in the middle.
    pub(super) fn middle(self) -> f64 {
        (self.low + self.high) / 2.0
    }

    /// How far a right number may lie from the middle.
    pub(super) fn tolerance(self) -> f64 {
        (self.high - self.low) / 2.0
    }

    fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

/// The figure that a question asks for; nothing if its options are not numbers of one unit that exclude each other.
/// Bare years are no figures: a date is not typed as a number.
pub(super) fn figure<'a>(question: &'a Question<'_>, lang: Lang) -> Option<Figure<'a>> {
    let Body::Single(choices) = &question.body else { return None };
    if question.kind != Kind::Figure || !question.sorted {
        return None;
    }
    let read: Vec<(Range, &str)> =
        choices.iter().map(|choice| range(&choice.text, lang)).collect::<Option<_>>()?;
    let unit = read.first()?.1;
    let alike = !unit.is_empty() && read.iter().all(|(_, other)| *other == unit);
    let apart = read.iter().enumerate().all(|(at, (one, _))| {
        let mut others = read.iter().skip(at + 1);
        !others.any(|(other, _)| one.meets(*other))
    });
    let options = read.iter().zip(choices).map(|((range, _), choice)| (*range, choice)).collect();
    (alike && apart).then_some(Figure { unit, options })
}

/// A number with its unit, or two numbers with `to` between them.
fn range(text: &str, lang: Lang) -> Option<(Range, &str)> {
    let (low, rest) = first_number(text, lang)?;
    let to = format!("{} ", say(lang, "figure-to", &[]));
    let high = rest.strip_prefix(to.as_str()).and_then(|rest| first_number(rest, lang));
    let (high, unit) = high.unwrap_or((low, rest));
    let unit_is_words = !unit.starts_with(|c: char| c.is_ascii_digit());
    (low <= high && unit_is_words).then_some((Range { low, high }, unit))
}

fn first_number(text: &str, lang: Lang) -> Option<(f64, &str)> {
    let (word, rest) = text.split_once(' ')?;
    Some((parse(word, lang)?, rest.trim()))
}

/// The number that a language writes so.
pub(super) fn parse(word: &str, lang: Lang) -> Option<f64> {
    let (group, point) = match lang {
        Lang::De => ('.', ','),
        Lang::En => (',', '.'),
    };
    let plain: String =
        word.chars().filter(|c| *c != group).map(|c| if c == point { '.' } else { c }).collect();
    let value: f64 = plain.replace('−', "-").parse().ok()?;
    // What would be written otherwise is no number of this language: `1.5` in German.
    (value.is_finite() && number(lang, value) == word).then_some(value)
}

/// A number with a decimal point and no grouping, as files have it.
pub(super) fn plain(value: f64) -> String {
    format!("{value}")
}
/// The words of a range in a unit.
pub(super) fn words(range: Range, unit: &str, lang: Lang) -> String {
    let low = number(lang, range.low);
    if range.low < range.high {
        let to = say(lang, "figure-to", &[]);
        return format!("{low} {to} {} {unit}", number(lang, range.high));
    }
    format!("{low} {unit}")
}
