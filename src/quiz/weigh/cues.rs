use std::borrow::Cow;

use crate::quiz::weigh::look::{ALONE, Look};

/// How many numbers an option shows beside its question: shared content, shared words, its size in a row of numbers,
/// how much of the map is about it.
pub(crate) const BESIDE: usize = 4;

/// Numbers of each option; the last is its likeness to the others.
const NUMBERS: usize = ALONE + BESIDE + 1;
/// Two cues for each number, to have the most and to have the least of it, in each of two languages.
pub(super) const CUES: usize = NUMBERS * 2 * 2;

/// For every cue, six times the hit of one who guesses by it, less the two of blind chance: −2, 0, 1 or 4.
pub(crate) type Vector = [i8; CUES];

/// An option in one language, beside its question.
#[derive(Clone, Debug)]
pub(crate) struct Shown<'a> {
    pub(crate) look: Cow<'a, Look>,
    pub(crate) beside: [f64; BESIDE],
}

/// What a key and two distractors add to the sums: each is shown in the same languages, in the same order.
pub(crate) fn vector(key: &[Shown<'_>], one: &[Shown<'_>], other: &[Shown<'_>]) -> Vector {
    let mut vector = [0; CUES];
    let languages = key.iter().zip(one).zip(other).take(2);
    for (lang, ((key, one), other)) in languages.enumerate() {
        let cues = &mut vector[lang * NUMBERS * 2..][..NUMBERS * 2];
        for at in 0..ALONE {
            let [key, one, other] = [key, one, other].map(|shown| shown.look.scores[at]);
            put(cues, at, key, one, other);
        }
        for at in 0..BESIDE {
            let [key, one, other] = [key, one, other].map(|shown| shown.beside[at]);
            put(cues, ALONE + at, key, one, other);
        }
        let [key, one, other] = [key, one, other].map(|shown| &shown.look.traits);
        let (first, second, third) = (key.likeness(one), key.likeness(other), one.likeness(other));
        put(cues, NUMBERS - 1, first + second, first + third, second + third);
    }
    vector
}

fn put(cues: &mut [i8], number: usize, key: f64, one: f64, other: f64) {
    cues[number * 2] = hit(key >= one && key >= other, key, one, other);
    cues[number * 2 + 1] = hit(key <= one && key <= other, key, one, other);
}

/// Options that tie share the hit.
fn hit(is_extreme: bool, key: f64, one: f64, other: f64) -> i8 {
    let ties = usize::from(key == one) + usize::from(key == other);
    if is_extreme { [4, 1, 0][ties] } else { -2 }
}
