//! The guessers, a small group a file. Each gives every option of every question a score; it picks the highest.

mod bayes;
mod figures;
mod length;
mod likeness;
mod marks;
mod names;
mod order;
mod place;
mod stem;

pub(super) use bayes::Course;

use crate::quiz::audit::view::View;

/// Somebody who guesses by one cue.
#[derive(Debug)]
pub struct Guesser {
    /// Its name in machine-readable output, and behind `guess-` in the wording.
    pub name: &'static str,
    /// Whether it learns from the keys of other questions.
    pub trained: bool,
    /// A score for every option of every question.
    pub(super) guess: fn(&[View<'_>]) -> Scores,
}

/// Scores of the options of each question.
pub(super) type Scores = Vec<Vec<f64>>;

const fn by_cue(name: &'static str, guess: fn(&[View<'_>]) -> Scores) -> Guesser {
    Guesser { name, trained: false, guess }
}

const fn trained(name: &'static str, guess: fn(&[View<'_>]) -> Scores) -> Guesser {
    Guesser { name, trained: true, guess }
}

/// All of them.
pub const GUESSERS: &[Guesser] = &[
    by_cue("longest", length::longest),
    by_cue("shortest", length::shortest),
    by_cue("middle-length", length::middle),
    by_cue("most-words", length::most_words),
    by_cue("fewest-words", length::fewest_words),
    by_cue("first", place::first),
    by_cue("second", place::second),
    by_cue("last", place::last),
    trained("usual-place", place::usual),
    by_cue("hedge", marks::hedge),
    by_cue("no-hedge", marks::no_hedge),
    by_cue("absolute", marks::absolute),
    by_cue("no-absolute", marks::no_absolute),
    by_cue("modal", marks::modal),
    by_cue("no-modal", marks::no_modal),
    by_cue("connective", marks::connective),
    by_cue("no-connective", marks::no_connective),
    by_cue("negation", marks::negation),
    by_cue("no-negation", marks::no_negation),
    by_cue("stem-overlap", stem::most),
    by_cue("no-stem-overlap", stem::least),
    by_cue("stem-words", stem::most_words),
    by_cue("odd-one-out", likeness::odd),
    by_cue("centroid", likeness::centroid),
    by_cue("alphabetical", order::first),
    by_cue("alphabetical-last", order::last),
    by_cue("most-figures", figures::most),
    by_cue("fewest-figures", figures::fewest),
    by_cue("middle-number", figures::middle),
    by_cue("name-recognition", names::best_known),
    by_cue("unknown-name", names::least_known),
    trained("naive-bayes", bayes::words),
    trained("naive-bayes-by-type", bayes::words_by_type),
];
