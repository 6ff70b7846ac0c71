use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::{
    ground::Lang,
    map::{html::words::Words, model::Map},
};

/// The glossary's words in one language, ready to be found in texts.
pub(super) struct Marks<'a> {
    words: Words<'a>,
    /// Index of the term and its lowercase letters; long terms first, so that they win over their parts.
    wanted: Vec<(usize, Vec<char>)>,
}

/// What a term may end in beside the form it is listed in.
const fn endings(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::De => &["", "s", "es", "e", "n", "en", "er", "em", "ern"],
        Lang::En => &["", "s", "es", "’s", "'s"],
    }
}

impl<'a> Marks<'a> {
    pub(super) fn new(words: Words<'a>) -> Self {
        let letters =
            |at: usize| words.map.terms[at].term.get(words.lang).chars().flat_map(char::to_lowercase);
        let mut wanted: Vec<(usize, Vec<char>)> =
            (0..words.map.terms.len()).map(|at| (at, letters(at).collect())).collect();
        wanted.retain(|(_, letters)| !letters.is_empty());
        wanted.sort_by_key(|(at, letters)| (std::cmp::Reverse(letters.len()), *at));
        Self { words, wanted }
    }

    /// A text in which the first mention of each term is a button that explains it.
    pub(super) fn text(&self, text: &str) -> Markup {
        let mut rest = 0;
        html! {
            @for (term, start, end) in self.find(text) {
                (text[rest..start])
                button .term type="button" popovertarget=(self.popover(term)) { (text[start..end]) }
                ({ rest = end; "" })
            }
            (text[rest..])
        }
    }

    /// The id of the card that explains a term.
    pub(super) fn popover(&self, term: usize) -> String {
        format!("{}{}", self.words.own("card-"), self.words.map.terms[term].id)
    }

    /// The first mention of each term: index of the term, and the bytes where it begins and ends; in order.
    fn find(&self, text: &str) -> Vec<(usize, usize, usize)> {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        for (term, wanted) in &self.wanted {
            let free =
                |start: usize, end: usize| found.iter().all(|(_, from, to)| end <= *from || *to <= start);
            let mention = (0..letters.len())
                .filter_map(|at| Some((letters[at].0, self.ends(text, &letters, at, wanted)?)))
                .find(|(start, end)| free(*start, *end));
            found.extend(mention.map(|(start, end)| (*term, start, end)));
        }
        found.sort_by_key(|(_, start, _)| *start);
        found
    }

    /// Where the term ends in the text, if it stands at a place as a word of its own.
    fn ends(&self, text: &str, letters: &[(usize, char)], at: usize, wanted: &[char]) -> Option<usize> {
        let inside = |at: usize| letters.get(at).is_some_and(|(_, c)| c.is_alphanumeric());
        let fits = wanted.iter().enumerate().all(|(n, wanted)| {
            letters.get(at + n).is_some_and(|(_, c)| c.to_lowercase().eq(std::iter::once(*wanted)))
        });
        if !fits || at > 0 && inside(at - 1) {
            return None;
        }
        let end = at + wanted.len();
        let byte = |at: usize| letters.get(at).map_or(text.len(), |(byte, _)| *byte);
        let ending = endings(self.words.lang).iter().find(|ending| {
            text[byte(end)..].starts_with(**ending) && !inside(end + ending.chars().count())
        })?;
        Some(byte(end) + ending.len())
    }
}

/// The terms that some text of the map mentions, in whichever language, or that it alone defines.
pub(in crate::map) fn mentioned(map: &Map) -> BTreeSet<usize> {
    let mut mentioned = BTreeSet::new();
    for lang in Lang::BOTH {
        let marks = Marks::new(Words { map, lang });
        let claims = map.claims.iter().flat_map(|claim| [&claim.short, &claim.full]);
        for text in claims.chain([&map.title, &map.question]) {
            mentioned.extend(marks.find(text.get(lang)).into_iter().map(|(term, _, _)| term));
        }
    }
    mentioned
}
