use serde::Serialize;

use crate::{
    ground::Lang,
    quiz::{form::Form, open::OpenPrompt, words::places},
};

/// What is asked without a key; what a good answer mentions and where it can be read stands with the key.
#[derive(Serialize)]
pub(super) struct Open<'a> {
    /// The map it is about, where the sheet asks about several.
    map: Option<String>,
    stem: &'a str,
    rubric: Vec<&'a str>,
    place: String,
}

pub(super) fn open<'a>(form: &Form, prompt: &'a OpenPrompt, lang: Lang) -> Open<'a> {
    Open {
        map: form.heading(&prompt.map, lang),
        stem: prompt.stem.get(lang),
        rubric: prompt.rubric.iter().map(|line| line.get(lang)).collect(),
        place: places(&prompt.cites, lang),
    }
}
