use std::rc::Rc;

use crate::quiz::weigh::look::{ALONE, Look};

/// How many numbers an option shows beside its question: shared content, shared words, its size in a row of numbers,
/// how much of the map is about it.
pub(crate) const BESIDE: usize = 4;

/// Numbers that an option has, whatever else is offered.
const OWN: usize = ALONE + BESIDE;
/// Numbers of each option in one language; the last is its likeness to the others.
const NUMBERS: usize = OWN + 1;
/// The same in two languages.
pub(super) const ALL: usize = NUMBERS * 2;

/// An option in one language, beside its question.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) look: Rc<Look>,
    pub(crate) beside: [f64; BESIDE],
}

impl Shown {
    fn number(&self, at: usize) -> f64 {
        at.checked_sub(ALONE).map_or_else(|| self.look.scores[at], |at| self.beside[at])
    }
}

/// How a distractor compares with the key of its question in one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compared {
    /// Of each number, whether the key has less of it (0), as much (1) or more (2).
    ranks: [u8; OWN],
    /// The share of words in common.
    likeness: f64,
}

impl Compared {
    pub(crate) fn new(key: &Shown, lure: &Shown, likeness: f64) -> Self {
        Self { ranks: std::array::from_fn(|at| rank(key.number(at), lure.number(at))), likeness }
    }
}

fn rank(key: f64, lure: f64) -> u8 {
    1 + u8::from(key > lure) - u8::from(key < lure)
}

/// How a key compares with two distractors in every number, an index of [`HITS`] each.
pub(crate) type Meeting = [u8; ALL];

/// For having the most of a number and for having the least of it, six times the hit of one who guesses by that, less the
/// two of blind chance: by how the key compares with one distractor, three times over, and with the other. Options that
/// tie share the hit.
pub(super) const HITS: [[i8; 2]; 9] =
    [[-2, 4], [-2, 1], [-2, -2], [-2, 1], [0, 0], [1, -2], [-2, -2], [1, -2], [4, -2]];
/// That all tie, which adds nothing.
const TIE: u8 = 4;

/// How a key compares with two distractors: each is compared with it in the same languages, in the same order, and
/// `likeness` is that of the two to each other.
pub(crate) fn meeting(one: &[Compared], other: &[Compared], likeness: [f64; 2]) -> Meeting {
    let mut meeting = [TIE; ALL];
    let languages = one.iter().zip(other).zip(likeness);
    for (numbers, ((one, other), between)) in meeting.chunks_exact_mut(NUMBERS).zip(languages) {
        for (number, (one, other)) in numbers.iter_mut().zip(one.ranks.iter().zip(&other.ranks)) {
            *number = 3 * one + other;
        }
        let key = one.likeness + other.likeness;
        numbers[OWN] = 3 * rank(key, one.likeness + between) + rank(key, other.likeness + between);
    }
    meeting
}
