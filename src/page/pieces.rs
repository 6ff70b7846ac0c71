//! Where a text may be broken: pieces that are never broken themselves.

use unicode_segmentation::UnicodeSegmentation;

use crate::{
    ground::Lang,
    page::{
        font::Face,
        hyphen::{LEAST_LETTERS, breaks},
        words::words,
    },
};

/// The author's own place to break a word at.
pub(super) const SOFT_HYPHEN: char = '\u{ad}';

/// A stretch of text that is never broken; widths in font units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    pub(super) width: u64,
    /// The width of the space that follows, if the line goes on.
    pub(super) space: u64,
    /// The width of the hyphen that is added if the line ends here.
    pub(super) hyphen: u64,
}

/// Which words are hyphenated. Each splits more than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Split {
    /// Those too long for a line, at the joints of compounds if that is enough.
    Needed,
    /// All compounds, at their joints.
    Joints,
    /// All long words, wherever their language allows.
    Syllables,
}

/// Takes a text apart into pieces that fit.
pub(super) struct Splitter {
    pub(super) face: Face,
    pub(super) lang: Lang,
    /// The width of a line in font units.
    pub(super) room: u64,
    pub(super) split: Split,
    /// Whether there are soft hyphens in the text.
    pub(super) is_soft: bool,
}

impl Splitter {
    /// The pieces of a text, in order.
    pub(super) fn pieces<'t>(&self, text: &'t str) -> Vec<Piece<'t>> {
        let space = self.face.units(" ");
        let words = words(text);
        let mut pieces = Vec::with_capacity(words.len());
        for (word, is_spaced) in words {
            if !self.glue_dash(text, word, &mut pieces) {
                self.words(word, space, &mut pieces);
            }
            if let Some(last) = pieces.last_mut() {
                last.space = if is_spaced { space } else { 0 };
            }
        }
        pieces
    }

    /// A dash between spaces stays on the line of the word before it, as German and English set it.
    fn glue_dash<'t>(&self, text: &'t str, word: &str, pieces: &mut [Piece<'t>]) -> bool {
        let Some(last) = pieces.last_mut().filter(|last| last.space > 0 && ["–", "—"].contains(&word))
        else {
            return false;
        };
        let width = last.width + last.space + self.face.units(word);
        if width > self.room {
            return false;
        }
        let start = last.text.as_ptr().addr() - text.as_ptr().addr();
        *last = Piece { text: &text[start..start + last.text.len() + 1 + word.len()], width, ..*last };
        true
    }

    /// Splits what Unicode holds to be one word: it forbids a break at some spaces, as after `(`. Where that leaves
    /// too long a word, it is not heard.
    fn words<'t>(&self, word: &'t str, space: u64, pieces: &mut Vec<Piece<'t>>) {
        if !(word.contains(' ') && self.face.units(word) > self.room) {
            return self.word(word, pieces);
        }
        for part in word.split(' ').filter(|part| !part.is_empty()) {
            self.word(part, pieces);
            if let Some(last) = pieces.last_mut() {
                last.space = space;
            }
        }
    }

    /// Splits a word after its own hyphens, which are enough if they let it fit.
    fn word<'t>(&self, word: &'t str, pieces: &mut Vec<Piece<'t>>) {
        let mut start = 0;
        for (at, _) in word.match_indices('-').filter(|(at, _)| is_compound_hyphen(word, *at)) {
            self.hyphenate(&word[start..=at], false, pieces);
            start = at + 1;
        }
        self.hyphenate(&word[start..], start == 0 && self.split != Split::Needed, pieces);
    }

    /// Splits at the author's soft hyphens, or else by the language's patterns where that is wished or needed.
    fn hyphenate<'t>(&self, part: &'t str, wished: bool, pieces: &mut Vec<Piece<'t>>) {
        let width = self.face.units(part);
        if self.is_soft && part.contains(SOFT_HYPHEN) {
            self.push_all(part.split(SOFT_HYPHEN), pieces);
        } else if wished && part.len() >= LEAST_LETTERS || width > self.room {
            self.push_all(self.syllables(part).into_iter(), pieces);
        } else {
            pieces.push(Piece { text: part, width, space: 0, hyphen: 0 });
        }
    }

    /// The parts of a compound; what of them is too long, or everything if that is wished, as syllables.
    fn syllables<'t>(&self, part: &'t str) -> Vec<&'t str> {
        let breaks = breaks(part, self.lang);
        let hyphen = self.face.units("-");
        let joints = breaks.iter().filter(|b| b.is_joint).map(|b| b.at);
        let mut found = Vec::new();
        let mut start = 0;
        for end in joints.chain([part.len()]) {
            if self.split == Split::Syllables || self.face.units(&part[start..end]) + hyphen > self.room {
                let inner = start + 1..end;
                for at in breaks.iter().map(|b| b.at).filter(|at| inner.contains(at)) {
                    found.push(&part[start..at]);
                    start = at;
                }
            }
            found.push(&part[start..end]);
            start = end;
        }
        found
    }

    fn push_all<'t>(&self, syllables: impl Iterator<Item = &'t str>, pieces: &mut Vec<Piece<'t>>) {
        let hyphen = self.face.units("-");
        let mut syllables = syllables.filter(|syllable| !syllable.is_empty()).peekable();
        while let Some(text) = syllables.next() {
            let hyphen = if syllables.peek().is_some() { hyphen } else { 0 };
            let width = self.face.units(text);
            if width + hyphen <= self.room {
                pieces.push(Piece { text, width, space: 0, hyphen });
            } else {
                self.cut(text, pieces);
            }
        }
    }

    /// Cuts what has no better place to break into as long stretches of whole graphemes as fit.
    fn cut<'t>(&self, text: &'t str, pieces: &mut Vec<Piece<'t>>) {
        let (mut start, mut width) = (0, 0);
        for (at, grapheme) in text.grapheme_indices(true) {
            let next = self.face.units(grapheme);
            if at > start && width + next > self.room {
                pieces.push(Piece { text: &text[start..at], width, space: 0, hyphen: 0 });
                (start, width) = (at, 0);
            }
            width += next;
        }
        pieces.push(Piece { text: &text[start..], width, space: 0, hyphen: 0 });
    }
}

/// Whether a hyphen stands between two parts of a compound, each of two letters or more: not in `E-Mail` or `-5`.
fn is_compound_hyphen(word: &str, at: usize) -> bool {
    let ends_well = word[..at].chars().rev().take(2).filter(|c| c.is_alphanumeric()).count() == 2;
    ends_well && word[at + 1..].chars().take(2).filter(|c| c.is_alphabetic()).count() == 2
}
