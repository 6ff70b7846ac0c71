//! Words without their inflection, by which texts are held against each other.

use crate::{
    ground::Lang,
    quiz::traits::{Word, lexicon::STOP},
};

/// A stem with its first and last four bytes, by which most that are not related are told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stem {
    ends: [u32; 2],
    text: String,
}

impl Stem {
    fn new(text: String) -> Self {
        let fold = |ends: u32, byte: &u8| ends << 8 | u32::from(*byte);
        let bytes = text.as_bytes();
        let head = bytes.iter().take(4).fold(0, fold);
        let tail = bytes.iter().rev().take(4).fold(0, fold);
        Self { ends: [head, tail], text }
    }

    /// Whether two stems are the same word or one is a part of the other's compound.
    pub(super) fn is_related(&self, other: &Self) -> bool {
        let [head, tail] = [0, 1].map(|end| self.ends[end] == other.ends[end]);
        (head || tail) && related(&self.text, &other.text)
    }
}

/// The stems of the content words, sorted, each once.
pub(super) fn stems(words: &[Word<'_>], lang: Lang) -> Vec<Stem> {
    let content = words.iter().filter(|word| word.marks & STOP == 0);
    let mut stems: Vec<Stem> = content.map(|word| Stem::new(stem(word.text, lang))).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// A word without its inflection: a light stemmer in the manner of Savoy (2006), which only has to treat all
/// options alike.
fn stem(word: &str, lang: Lang) -> String {
    let endings: &[&str] = match lang {
        Lang::De => &["ern", "en", "er", "es", "em", "e", "s", "n"],
        Lang::En => &["'s", "’s", "ing", "es", "ed", "s"],
    };
    let mut folded: String = if word.is_ascii() { word.to_owned() } else { word.chars().map(fold).collect() };
    let shorter = endings
        .iter()
        .find_map(|ending| folded.strip_suffix(ending).filter(|rest| rest.chars().nth(3).is_some()));
    folded.truncate(shorter.map_or(folded.len(), str::len));
    folded
}

const fn fold(c: char) -> char {
    match c {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        _ => c,
    }
}

/// Whether two stems are the same word or one is a part of the other's compound.
fn related(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.len() == long.len() {
        return short == long;
    }
    short.len() >= 5 && (long.starts_with(short) || long.ends_with(short))
}
