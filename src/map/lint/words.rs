//! Words in texts: where they stand, and which are akin.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    ground::{Lang, Phrase, Span},
    map::{
        lint::lexicon::{ENDINGS_DE, ENDINGS_EN, FILLERS_DE, FILLERS_EN, PARTICLES},
        model::Map,
    },
};

/// A word and its bytes in the text.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) lower: String,
    pub(super) range: Range<usize>,
}

impl Word<'_> {
    /// Whether its first letter is a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// The words of a text: runs of letters and digits.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let length = text[start..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - start);
        rest = start + length;
        let word = &text[start..rest];
        Some(Word { text: word, lower: word.to_lowercase(), range: start..rest })
    })
}

/// Where a part of a phrase stands in its file: the very bytes where the literal holds no escapes, else the whole
/// literal.
pub(super) fn place(phrase: &Phrase, part: Range<usize>) -> Span {
    let length = phrase.at.range().len();
    if length != phrase.text.len() + 2 {
        return phrase.at;
    }
    let start = phrase.at.start as usize + 1;
    Span::new(phrase.at.file, start + part.start, start + part.end)
}

/// Every short text in the languages of a map, with its language.
pub(super) fn short_texts(map: &Map) -> impl Iterator<Item = (Lang, &Phrase)> {
    map.claims.iter().flat_map(|claim| claim.short.phrases())
}

/// A word that carries meaning, and what it is recognised by in other words.
#[derive(Clone, Debug)]
pub(super) struct Term<'a> {
    pub(super) word: Word<'a>,
    pub(super) marks: BTreeSet<String>,
}

/// The words of a text that carry meaning.
pub(super) fn terms(lang: Lang, text: &str) -> Vec<Term<'_>> {
    let fillers = match lang {
        Lang::De => FILLERS_DE,
        Lang::En => FILLERS_EN,
    };
    let carries = |word: &Word<'_>| {
        word.lower.chars().count() >= 3
            && word.lower.chars().any(char::is_alphabetic)
            && fillers.binary_search(&word.lower.as_str()).is_err()
    };
    words(text).filter(carries).map(|word| Term { marks: marks(&stem(lang, &word.lower)), word }).collect()
}

/// What two akin words have in common: any five letters in a row of what is left without endings, so that parts of
/// compounds are found, or the first four, so that *Russland* and *russisch* are, or all of it.
fn marks(stem: &str) -> BTreeSet<String> {
    let letters: Vec<char> = stem.chars().collect();
    let mut marks: BTreeSet<String> = letters.windows(5).map(|run| run.iter().collect()).collect();
    let first: String = letters.iter().take(4).collect();
    if !PARTICLES.contains(&first.as_str()) {
        marks.insert(format!("^{first}"));
    }
    marks.insert(stem.to_owned());
    marks
}

/// A word without umlauts and ending, at least three letters of it.
fn stem(lang: Lang, lower: &str) -> String {
    let plain: String = lower.chars().map(without_umlaut).collect::<String>().replace('ß', "ss");
    let endings = match lang {
        Lang::De => ENDINGS_DE,
        Lang::En => ENDINGS_EN,
    };
    let left = |ending: &&&str| plain.strip_suffix(**ending).is_some_and(|stem| stem.chars().count() >= 3);
    let ending = endings.iter().find(left).map_or(0, |ending| ending.len());
    plain[..plain.len() - ending].to_owned()
}

const fn without_umlaut(letter: char) -> char {
    match letter {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{FILLERS_DE, FILLERS_EN, terms};
    use crate::ground::Lang;

    fn akin(lang: Lang, one: &str, other: &str) -> bool {
        let (one, other) = (terms(lang, one), terms(lang, other));
        !one[0].marks.is_disjoint(&other[0].marks)
    }

    #[test]
    fn fillers_can_be_searched() {
        assert!(FILLERS_DE.is_sorted() && FILLERS_EN.is_sorted());
    }

    #[test]
    fn akin_words_are_recognised() {
        assert!(akin(Lang::De, "Atomwaffen", "Waffe"));
        assert!(akin(Lang::De, "Länder", "Land"));
        assert!(akin(Lang::De, "russische", "Russland"));
        assert!(akin(Lang::En, "threatening", "threats"));
        assert!(!akin(Lang::De, "Soldaten", "Sanktionen"));
        assert!(!akin(Lang::De, "Unterstützung", "Unterlassung"));
        assert!(!akin(Lang::En, "missiles", "soldiers"));
    }
}
