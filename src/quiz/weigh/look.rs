use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use crate::{
    ground::Lang,
    quiz::traits::{
        ABSOLUTE, COMMA, CONNECTIVE, DEICTIC, HEDGE, MODAL, MUST, NEGATION, PAST, QUOTE, Traits, WordSet,
        split, words,
    },
};

/// How many numbers an option shows by itself.
pub(super) const ALONE: usize = 14;

/// The sums of words are kept in so many slots, each word in that of its hash (Weinberger and others, *Feature hashing
/// for large scale multitask learning*, 2009). Words that share a slot are balanced together, which does no harm.
pub(super) const SLOTS: usize = 1 << 12;

/// What an option shows without its question: what to balance over a bank.
#[derive(Clone, Debug, Default)]
pub(crate) struct Look {
    pub(crate) traits: Rc<Traits>,
    /// Numbers of which an option can have the most or the least.
    pub(super) scores: [f64; ALONE],
    /// The slots of its words.
    pub(super) slots: Vec<u16>,
    /// The hashes of its words as they come.
    words: Vec<u64>,
}

impl Look {
    pub(crate) fn of(text: &str, lang: Lang) -> Self {
        let lower = text.to_lowercase();
        let words = words(&lower, lang);
        let traits = Rc::new(Traits::of_words(text, &lower, &words, lang));
        let count = |mark: u32| words.iter().filter(|word| word.marks & mark != 0).count() as f64;
        let has = |mark: u32| f64::from(u8::from(traits.has(mark)));
        let scores = [
            traits.length as f64,
            words.len() as f64,
            count(HEDGE),
            count(ABSOLUTE),
            count(MUST | MODAL),
            count(MUST),
            count(CONNECTIVE | DEICTIC),
            count(NEGATION),
            has(PAST),
            has(COMMA),
            has(QUOTE),
            text.chars().filter(char::is_ascii_digit).count() as f64,
            split(text).skip(1).filter(|word| word.starts_with(char::is_uppercase)).count() as f64,
            place_in_alphabet(&lower),
        ];
        let slots = traits.words.hashes.iter().map(|hash| slot(*hash, lang)).collect();
        Self { traits, scores, slots, words: words.iter().map(|word| word.hash).collect() }
    }

    /// The share of words that stand in another text just so.
    pub(crate) fn shared(&self, other: &WordSet) -> f64 {
        let shared = self.words.iter().filter(|word| other.hashes.binary_search(word).is_ok()).count();
        shared as f64 / self.words.len().max(1) as f64
    }
}

/// How texts look, each looked at once: a bank offers the same claims and names again and again.
#[derive(Debug, Default)]
pub(crate) struct Looks {
    known: [RefCell<BTreeMap<String, Rc<Look>>>; 2],
}

impl Looks {
    pub(crate) fn of(&self, text: &str, lang: Lang) -> Rc<Look> {
        let mut known = self.known[lang as usize].borrow_mut();
        if let Some(look) = known.get(text) {
            return Rc::clone(look);
        }
        let look = Rc::new(Look::of(text, lang));
        known.insert(text.to_owned(), Rc::clone(&look));
        look
    }
}

/// A number that grows as the first letters go through the alphabet.
fn place_in_alphabet(lower: &str) -> f64 {
    let letters = lower.bytes().chain(std::iter::repeat(0)).take(6);
    letters.fold(0.0, |place, letter| place * 256.0 + f64::from(letter))
}

fn slot(hash: u64, lang: Lang) -> u16 {
    let mixed = hash.wrapping_add(lang as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52;
    mixed as u16 & (SLOTS - 1) as u16
}
