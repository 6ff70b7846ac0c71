//! Where texts use the words of the glossary.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use crate::{ground::Lang, map::model::Map};

/// The glossary's words in one language, ready to be found in texts.
pub(crate) struct Mentions {
    lang: Lang,
    /// By their first letter in lowercase: index and lowercase letters of terms; long terms first, so that they win
    /// over those they begin with.
    wanted: BTreeMap<char, Vec<(usize, Vec<char>)>>,
}

/// What a term may end in beside the form it is listed in.
const fn endings(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::De => &["", "s", "es", "e", "n", "en", "er", "em", "ern"],
        Lang::En => &["", "s", "es", "’s", "'s"],
    }
}

impl Mentions {
    pub(crate) fn new(map: &Map, lang: Lang) -> Self {
        let mut wanted: BTreeMap<char, Vec<(usize, Vec<char>)>> = BTreeMap::new();
        for (at, term) in map.terms.iter().enumerate() {
            let letters: Vec<char> = term.term.get(lang).chars().flat_map(char::to_lowercase).collect();
            if let Some(first) = letters.first() {
                wanted.entry(*first).or_default().push((at, letters));
            }
        }
        for terms in wanted.values_mut() {
            terms.sort_by_key(|(at, letters)| (Reverse(letters.len()), *at));
        }
        Self { lang, wanted }
    }

    /// The first mention of each term: index of the term, and the bytes where it begins and ends; in order.
    pub(crate) fn find(&self, text: &str) -> Vec<(usize, usize, usize)> {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        let mut inside = false;
        for (at, (start, letter)) in letters.iter().enumerate() {
            let begins = letter.is_alphanumeric() && !inside;
            inside = letter.is_alphanumeric();
            if !begins || found.last().is_some_and(|(_, _, end)| start < end) {
                continue;
            }
            let first = letter.to_lowercase().next().unwrap_or(*letter);
            for (term, wanted) in self.wanted.get(&first).into_iter().flatten() {
                if found.iter().any(|(known, _, _)| known == term) {
                    continue;
                }
                if let Some(end) = self.ends(text, &letters[at..], wanted) {
                    found.push((*term, *start, end));
                    break;
                }
            }
        }
        found
    }

    /// The byte where a term ends that begins with the first of these letters of a text, if it does and ends there
    /// as a word of its own.
    fn ends(&self, text: &str, letters: &[(usize, char)], wanted: &[char]) -> Option<usize> {
        let fits = wanted.iter().enumerate().all(|(n, wanted)| {
            letters.get(n).is_some_and(|(_, c)| c.to_lowercase().eq(std::iter::once(*wanted)))
        });
        let byte = |at: usize| letters.get(at).map_or(text.len(), |(byte, _)| *byte);
        let rest = &text[byte(wanted.len())..];
        let whole = |ending: &&&str| {
            rest.strip_prefix(**ending).is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        };
        let ending = endings(self.lang).iter().find(whole).filter(|_| fits)?;
        Some(byte(wanted.len()) + ending.len())
    }
}

/// The terms that a claim, the title or the question of the map mentions, in whichever language.
pub(crate) fn mentioned(map: &Map) -> BTreeSet<usize> {
    let mut mentioned = BTreeSet::new();
    for lang in Lang::BOTH {
        let mentions = Mentions::new(map, lang);
        let claims = map.claims.iter().flat_map(|claim| [&claim.short, &claim.full]);
        for text in claims.chain([&map.title, &map.question]) {
            mentioned.extend(mentions.find(text.get(lang)).into_iter().map(|(term, _, _)| term));
        }
    }
    mentioned
}
