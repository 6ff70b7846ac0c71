use serde::Serialize;

use crate::{
    ground::Lang,
    quiz::{open::OpenPrompt, words::places},
};

/// What is asked without a key; what a good answer mentions and where it can be read stands with the key.
#[derive(Serialize)]
pub(super) struct Open<'a> {
    stem: &'a str,
    rubric: Vec<&'a str>,
    place: String,
}

pub(super) fn open(prompt: &OpenPrompt, lang: Lang) -> Open<'_> {
    Open {
        stem: prompt.stem.get(lang),
        rubric: prompt.rubric.iter().map(|line| line.get(lang)).collect(),
        place: places(&prompt.cites, lang),
    }
}
