use crate::quiz::{
    audit::question::Question,
    traits::{Traits, count_marked, split},
};

/// A question with what guessers look at, worked out once.
pub(super) struct View<'a> {
    pub(super) question: &'a Question,
    pub(super) stem: Traits,
    pub(super) options: Vec<Look<'a>>,
}

/// An option.
pub(super) struct Look<'a> {
    pub(super) text: &'a str,
    /// Its words in small letters, in order.
    pub(super) words: Vec<String>,
    pub(super) traits: Traits,
}

impl<'a> View<'a> {
    pub(super) fn new(question: &'a Question) -> Self {
        let look = |text: &'a String| Look {
            text,
            words: split(&text.to_lowercase()).map(str::to_owned).collect(),
            traits: Traits::of(text, question.lang),
        };
        Self {
            question,
            stem: Traits::of(&question.stem, question.lang),
            options: question.options.iter().map(look).collect(),
        }
    }

    /// How many words of an option are of a class.
    pub(super) fn marked(&self, option: &Look<'_>, mark: u32) -> f64 {
        count_marked(option.words.iter().map(String::as_str), self.question.lang, mark) as f64
    }

    /// A score for each option.
    pub(super) fn each(&self, score: impl Fn(&Look<'a>) -> f64) -> Vec<f64> {
        self.options.iter().map(score).collect()
    }
}
