use std::collections::BTreeMap;

use crate::quiz::{
    audit::{
        Question,
        puzzle::{Puzzle, Task},
    },
    traits::split,
};

/// How often each name stands in the texts of a bank: what one keeps reading one recognises (Goldstein and Gigerenzer,
/// *Models of ecological rationality: the recognition heuristic*, 2002). Names are words with a capital that do not begin a
/// text.
#[derive(Debug, Default)]
pub(crate) struct Known(BTreeMap<String, f64>);

impl Known {
    /// What is known from questions.
    pub(crate) fn new<'a>(questions: impl Iterator<Item = &'a Question>) -> Self {
        let mut known = Self::default();
        questions.flat_map(texts).for_each(|text| known.add(text));
        known
    }

    /// What is known from puzzles too.
    pub(crate) fn and<'a>(mut self, puzzles: impl Iterator<Item = &'a Puzzle>) -> Self {
        puzzles.for_each(|puzzle| self.read(puzzle));
        self
    }

    fn add(&mut self, text: &str) {
        for name in names(text) {
            *self.0.entry(name).or_default() += 1.0;
        }
    }

    fn read(&mut self, puzzle: &Puzzle) {
        puzzle.options.iter().for_each(|text| self.add(text));
        if let Task::Pairs(pairs) = &puzzle.task {
            pairs.iter().for_each(|(text, _)| self.add(text));
        }
    }

    /// How well known a text is, that is, its best-known name, but for where it stands in the texts beside it.
    pub(super) fn beyond(&self, text: &str, beside: &[&str]) -> f64 {
        let here: Vec<String> = beside.iter().flat_map(|text| names(text)).collect();
        let elsewhere = |name: String| {
            let own = here.iter().filter(|known| **known == name).count() as f64;
            self.0.get(&name).copied().unwrap_or_default() - own
        };
        names(text).map(elsewhere).fold(0.0, f64::max)
    }
}

/// What is read in a question: the stem and the options.
pub(super) fn texts(question: &Question) -> impl Iterator<Item = &str> {
    std::iter::once(question.stem.as_str()).chain(question.options.iter().map(String::as_str))
}

/// Words with a capital. A text that is one word only, or has no other capital, is a name as a whole.
fn names(text: &str) -> impl Iterator<Item = String> {
    let begins = |word: &&str| word.starts_with(char::is_uppercase);
    let inner: Vec<String> = split(text).skip(1).filter(begins).map(str::to_owned).collect();
    let first = split(text).next().filter(|_| inner.is_empty()).map(str::to_owned);
    inner.into_iter().chain(first)
}
