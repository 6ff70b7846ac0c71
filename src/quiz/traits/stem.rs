//! Words without their inflection, by which texts are held against each other.

use std::ops::Range;

use crate::{
    ground::Lang,
    quiz::traits::{Word, lexicon::STOP},
};

/// The stems of the content words of a text, each once.
#[derive(Clone, Debug, Default)]
pub(super) struct Stems {
    stems: Vec<Stem>,
    /// Their letters, one behind the other.
    letters: String,
}

/// A stem with its first and last four bytes, by which most that are not related are told apart.
#[derive(Clone, Debug)]
struct Stem {
    ends: [u32; 2],
    /// Where it stands among the letters.
    place: Range<usize>,
}

impl Stem {
    fn new(letters: &str, from: usize) -> Self {
        let fold = |ends: u32, byte: &u8| ends << 8 | u32::from(*byte);
        let bytes = &letters.as_bytes()[from..];
        let head = bytes.iter().take(4).fold(0, fold);
        let tail = bytes.iter().rev().take(4).fold(0, fold);
        Self { ends: [head, tail], place: from..letters.len() }
    }
}

impl Stems {
    pub(super) fn new(words: &[Word<'_>], lang: Lang) -> Self {
        let content = || words.iter().filter(|word| word.marks & STOP == 0);
        let mut letters = String::with_capacity(content().map(|word| word.text.len()).sum());
        let mut stems = Vec::with_capacity(words.len());
        for word in content() {
            let from = letters.len();
            push_stem(&mut letters, word.text, lang);
            stems.push(Stem::new(&letters, from));
        }
        stems.sort_unstable_by(|one, other| {
            let text = |stem: &Stem| &letters[stem.place.clone()];
            one.ends.cmp(&other.ends).then_with(|| text(one).cmp(text(other)))
        });
        stems.dedup_by(|next, kept| {
            next.ends == kept.ends && letters[next.place.clone()] == letters[kept.place.clone()]
        });
        Self { stems, letters }
    }

    /// How many of them are related to one of the others.
    pub(super) fn overlap(&self, other: &Self) -> usize {
        let is_shared = |stem: &&Stem| other.stems.iter().any(|theirs| self.is_related(stem, other, theirs));
        self.stems.iter().filter(is_shared).count()
    }

    /// Whether two stems are the same word or one is a part of the other's compound.
    fn is_related(&self, stem: &Stem, other: &Self, theirs: &Stem) -> bool {
        let [head, tail] = [0, 1].map(|end| stem.ends[end] == theirs.ends[end]);
        (head || tail) && related(&self.letters[stem.place.clone()], &other.letters[theirs.place.clone()])
    }
}

/// Adds a word without its inflection: a light stemmer in the manner of Savoy (2006), which only has to treat all
/// options alike.
fn push_stem(letters: &mut String, word: &str, lang: Lang) {
    let endings: &[&str] = match lang {
        Lang::De => &["ern", "en", "er", "es", "em", "e", "s", "n"],
        Lang::En => &["'s", "’s", "ing", "es", "ed", "s"],
    };
    let from = letters.len();
    if word.is_ascii() {
        letters.push_str(word);
    } else {
        letters.extend(word.chars().map(fold));
    }
    let folded = &letters[from..];
    let shorter = endings
        .iter()
        .find_map(|ending| folded.strip_suffix(ending).filter(|rest| rest.chars().nth(3).is_some()));
    letters.truncate(from + shorter.unwrap_or(folded).len());
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
