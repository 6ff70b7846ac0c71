mod lexicon;
mod stem;

use crate::{
    ground::{Lang, rng::fnv1a},
    quiz::traits::{
        lexicon::{AUXILIARY, STOP, marks_of},
        stem::Stems,
    },
};

pub(crate) use lexicon::{
    ABSOLUTE, COMMA, CONNECTIVE, DEICTIC, DIGIT, HEDGE, MODAL, MUST, NEGATION, PAST, QUOTE,
};

/// What can be seen of an option without knowing the map: all that might give a key away.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traits {
    /// Length in characters.
    pub(crate) length: usize,
    /// Its words.
    pub(crate) words: WordSet,
    /// Which classes of words and marks it holds.
    pub(crate) marks: u32,
}

/// What two texts can have in common.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordSet {
    /// The hashes of the words in small letters, sorted, each once.
    pub(crate) hashes: Vec<u64>,
    /// The stems of the content words.
    stems: Stems,
}

impl WordSet {
    pub(crate) fn of(text: &str, lang: Lang) -> Self {
        Self::of_words(&words(&text.to_lowercase(), lang), lang)
    }

    fn of_words(words: &[Word<'_>], lang: Lang) -> Self {
        Self { hashes: set(words.iter().map(|word| word.hash)), stems: Stems::new(words, lang) }
    }

    /// How many of its content words also stand in `other`.
    pub(crate) fn overlap(&self, other: &Self) -> usize {
        self.stems.overlap(&other.stems)
    }
}

impl Traits {
    pub(crate) fn of(text: &str, lang: Lang) -> Self {
        let lower = text.to_lowercase();
        Self::of_words(text, &lower, &words(&lower, lang), lang)
    }

    /// The traits of a text whose words are known already.
    pub(crate) fn of_words(text: &str, lower: &str, words: &[Word<'_>], lang: Lang) -> Self {
        Self {
            length: text.chars().count(),
            words: WordSet::of_words(words, lang),
            marks: word_marks(words, lang) & !POINTER | pointers(lower, words, lang) | sign_marks(text),
        }
    }

    /// The share of words in common.
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        likeness(&self.words.hashes, &other.words.hashes)
    }

    /// How many of its content words also stand in `other`.
    pub(crate) fn overlap(&self, other: &Self) -> usize {
        self.words.overlap(&other.words)
    }

    pub(crate) const fn has(&self, mark: u32) -> bool {
        self.marks & mark != 0
    }
}

/// What a character is to the words of a text.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    /// A letter or digit.
    Letter,
    /// Part of a word where it stands inside one.
    Inner,
    /// What parts words.
    Gap,
}

/// The signs of ASCII, looked up: most characters are among them.
const SIGNS: [Sign; 128] = {
    let mut signs = [Sign::Gap; 128];
    let mut at: u8 = 0;
    while at < 128 {
        if at.is_ascii_alphanumeric() {
            signs[at as usize] = Sign::Letter;
        } else if matches!(at, b'\'' | b'-' | b'.') {
            signs[at as usize] = Sign::Inner;
        }
        at += 1;
    }
    signs
};

/// The sign of a character beyond ASCII.
fn sign(c: char) -> Sign {
    match c {
        '’' => Sign::Inner,
        // Latin letters and quotation marks are most of what is beyond ASCII, and lie together.
        '\u{c0}'..='\u{24f}' => {
            if matches!(c, '×' | '÷') {
                Sign::Gap
            } else {
                Sign::Letter
            }
        }
        '\u{2010}'..='\u{2027}' => Sign::Gap,
        _ if c.is_alphanumeric() => Sign::Letter,
        _ => Sign::Gap,
    }
}

/// The words of a text in small letters.
pub(crate) fn split(lower: &str) -> impl Iterator<Item = &str> {
    // A word is the stretch from its first letter or digit to its last; signs inside it are part of it.
    let mut at = 0;
    std::iter::from_fn(move || {
        let (mut found, mut width) = sign_at(lower, at)?;
        while found != Sign::Letter {
            at += width;
            (found, width) = sign_at(lower, at)?;
        }
        let (start, mut end) = (at, at);
        while found != Sign::Gap {
            at += width;
            if found == Sign::Letter {
                end = at;
            }
            let Some(next) = sign_at(lower, at) else { break };
            (found, width) = next;
        }
        Some(&lower[start..end])
    })
}

/// The sign that begins at a byte of a text, and how many bytes it takes; nothing at the end.
#[inline]
fn sign_at(text: &str, at: usize) -> Option<(Sign, usize)> {
    let byte = *text.as_bytes().get(at)?;
    let beyond = || text[at..].chars().next().map_or((Sign::Gap, 1), |c| (sign(c), c.len_utf8()));
    Some(SIGNS.get(usize::from(byte)).map_or_else(beyond, |sign| (*sign, 1)))
}

/// A word of a text in small letters.
pub(crate) struct Word<'a> {
    text: &'a str,
    pub(crate) hash: u64,
    /// Its classes.
    pub(crate) marks: u32,
}

/// The words of a text in small letters, as they come.
pub(crate) fn words(lower: &str, lang: Lang) -> Vec<Word<'_>> {
    // A word and what parts it from the next take six bytes or so.
    let mut words = Vec::with_capacity(lower.len() / 5 + 1);
    words.extend(split(lower).map(|text| {
        let hash = hash(text);
        Word { text, hash, marks: marks_of(text, hash, lang) }
    }));
    words
}

/// The hashes of the words of a text in small letters, sorted, each once.
pub(crate) fn word_set(text: &str) -> Vec<u64> {
    set(split(&text.to_lowercase()).map(hash))
}

/// The share of words that two sets have in common (Jaccard 1901).
pub(crate) fn likeness(one: &[u64], other: &[u64]) -> f64 {
    let (mut at, mut beside, mut both) = (0, 0, 0);
    while let (Some(word), Some(theirs)) = (one.get(at), other.get(beside)) {
        both += usize::from(word == theirs);
        at += usize::from(word <= theirs);
        beside += usize::from(theirs <= word);
    }
    let any = one.len() + other.len() - both;
    if any == 0 { 1.0 } else { both as f64 / any as f64 }
}

fn set(hashes: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut set: Vec<u64> = hashes.collect();
    set.sort_unstable();
    set.dedup();
    set
}

fn hash(word: &str) -> u64 {
    fnv1a(word.as_bytes())
}

/// The classes of the words of a text in small letters.
pub(crate) fn marks(lower: &str, lang: Lang) -> u32 {
    split(lower).fold(0, |marks, word| marks | marks_of(word, hash(word), lang))
}

/// How many of some words in small letters are of a class.
pub(crate) fn count_marked<'a>(words: impl Iterator<Item = &'a str>, lang: Lang, mark: u32) -> usize {
    words.filter(|word| marks_of(word, hash(word), lang) & mark != 0).count()
}

fn word_marks(words: &[Word<'_>], lang: Lang) -> u32 {
    let marks = words.iter().fold(0, |marks, word| marks | word.marks) & !STOP;
    let past = marks & AUXILIARY != 0 && has_participle(words, lang);
    (marks & !AUXILIARY) | if past { PAST } else { 0 }
}

/// Words that connect or point, outside of what is quoted: names of papers may hold such words.
const POINTER: u32 = CONNECTIVE | DEICTIC;

fn pointers(lower: &str, words: &[Word<'_>], lang: Lang) -> u32 {
    if !lower.contains(['„', '“', '”']) {
        return words.iter().fold(0, |marks, word| marks | word.marks) & POINTER;
    }
    let mut quoted = false;
    let mut said = String::new();
    for c in lower.chars() {
        match c {
            '„' => quoted = true,
            '“' => quoted = !quoted,
            '”' => quoted = false,
            _ if !quoted => said.push(c),
            _ => {}
        }
    }
    marks(&said, lang) & POINTER
}

/// Whether a participle stands where one makes past tense: at the end of a German clause, behind an English auxiliary.
fn has_participle(words: &[Word<'_>], lang: Lang) -> bool {
    match lang {
        Lang::De => words.last().is_some_and(|last| {
            let last = last.text;
            let prefixed =
                ["be", "ver", "ent", "er", "zer", "ge"].iter().any(|prefix| last.starts_with(prefix));
            let inner = last.contains("ge") && !last.starts_with("ge");
            last.ends_with("iert") || ((prefixed || inner) && (last.ends_with('t') || last.ends_with("en")))
        }),
        Lang::En => words.windows(2).any(|pair| {
            let participle = ["ed", "en", "wn", "ne", "nt", "ght", "id", "ade"]
                .iter()
                .any(|end| pair[1].text.ends_with(end));
            pair[0].marks & AUXILIARY != 0 && participle
        }),
    }
}

fn sign_marks(text: &str) -> u32 {
    let mut marks = 0;
    for c in text.chars() {
        marks |= match c {
            '0'..='9' => DIGIT,
            '„' | '“' | '”' | '"' => QUOTE,
            ',' => COMMA,
            _ => 0,
        };
    }
    // Grouped thousands are no clause.
    if marks & COMMA != 0 && !text.contains(", ") { marks & !COMMA } else { marks }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_compounds_and_inflections() {
        let stem = Traits::of("Nordkoreanische Soldaten kommen nach Kursk", Lang::De);
        let option = Traits::of("Der Soldateneinsatz hilft", Lang::De);
        assert_eq!(option.overlap(&stem), 1);
        assert_eq!(Traits::of("Die Ukraine kämpft", Lang::De).overlap(&stem), 0);
    }

    #[test]
    fn words_are_stretches_without_the_signs_around_them() {
        let plain = |text: &'static str| -> Vec<&str> {
            let inner = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '.');
            let trimmed =
                text.split(move |c: char| !inner(c)).map(|word| word.trim_matches(['.', '-', '\'', '’']));
            trimmed.filter(|word| !word.is_empty()).collect()
        };
        for text in [
            "",
            "-",
            "a",
            "'a' b.c. -- d-e-",
            "1,500 \u{201e}ä’s\u{201c} …x",
            "..a..b ’’ c\u{301}d-",
            "é-.—f",
        ] {
            assert_eq!(split(text).collect::<Vec<_>>(), plain(text), "{text}");
        }
    }

    #[test]
    fn likeness_is_the_share_of_words_in_common() {
        for (one, other, share) in [
            (&[1, 3, 5, 9][..], &[0, 3, 4, 9, 10][..], 2.0 / 7.0),
            (&[1, 2], &[1, 2], 1.0),
            (&[7], &[], 0.0),
            (&[], &[], 1.0),
        ] {
            assert_eq!((likeness(one, other), likeness(other, one)), (share, share), "{one:?} {other:?}");
        }
    }

    #[test]
    fn sees_modality_and_digits() {
        let traits = Traits::of("Europe should send 1,500 soldiers", Lang::En);
        assert!(traits.has(MUST) && traits.has(DIGIT) && !traits.has(COMMA));
    }
}
