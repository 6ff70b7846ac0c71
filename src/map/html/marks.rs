use maud::{Markup, html};

use crate::{
    ground::Lang,
    map::{derive::Mentions, model::Map},
};

/// The glossary's words, made buttons wherever a text of the page mentions them.
pub(super) struct Marks<'a> {
    map: &'a Map,
    lang: Lang,
    mentions: Mentions,
}

impl<'a> Marks<'a> {
    pub(super) fn new(map: &'a Map, lang: Lang) -> Self {
        Self { map, lang, mentions: Mentions::new(map, lang) }
    }

    /// A text in which the first mention of each term is a button that explains it.
    pub(super) fn text(&self, text: &str) -> Markup {
        let mut rest = 0;
        let mut pieces = Vec::new();
        for (term, start, end) in self.mentions.find(text) {
            pieces.push((&text[rest..start], self.popover(term), &text[start..end]));
            rest = end;
        }
        html! {
            @for (before, card, word) in pieces {
                (before) button .term type="button" popovertarget=(card) { (word) }
            }
            (text[rest..])
        }
    }

    /// The id of the card that explains a term.
    pub(super) fn popover(&self, term: usize) -> String {
        format!("{}_card-{}", self.lang, self.map.terms[term].id)
    }
}
