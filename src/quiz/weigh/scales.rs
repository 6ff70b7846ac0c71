use std::collections::BTreeMap;

use crate::{
    ground::Id,
    quiz::weigh::{
        cues::{ALL, HITS, Meeting, Shown},
        look::SLOTS,
    },
};

/// How much a word that gives itself away weighs against a cue that does. A hit counts 6 in the sums of cues and 3 in
/// those of words, so that with squares 4 makes them equal.
const WORDS: i64 = 4;
/// The same for options of a fixed list: their words come back in every map, and their lengths are given.
const LISTED: i64 = 20;

/// The sums of some questions.
#[derive(Clone, Debug)]
struct Sums {
    /// Of having the most of each number, and of having the least of it.
    cues: [[i32; 2]; ALL],
    words: Vec<i32>,
}

impl Default for Sums {
    fn default() -> Self {
        Self { cues: [[0; 2]; ALL], words: vec![0; SLOTS] }
    }
}

/// The question types are told apart by the names of their queries.
pub(crate) type Group = &'static str;

/// The sums over the bank by type, and those of the map that is being asked about, all together and by type.
#[derive(Debug, Default)]
pub(crate) struct Scales {
    bank: BTreeMap<Group, Sums>,
    map: Sums,
    types: BTreeMap<Group, Sums>,
    own: Option<Id>,
}

/// A question in the sums: its type, how its key compares with its distractors, and key and distractors for words.
pub(crate) struct Load<'a> {
    pub(crate) group: Group,
    pub(crate) meeting: &'a Meeting,
    pub(crate) options: [&'a [Shown]; 3],
}

impl Scales {
    /// Begins the sums of another map.
    pub(crate) fn turn_to(&mut self, map: &Id) {
        if self.own.as_ref() != Some(map) {
            self.own = Some(map.clone());
            self.map = Sums::default();
            self.types.clear();
        }
    }

    /// What the sums of the map, of the type in it and of the type over the bank make together for a type.
    pub(crate) fn lean(&self, group: Group, listed: bool) -> Lean<'_> {
        let mut sums = vec![&self.map];
        sums.extend(self.types.get(group));
        sums.extend(self.bank.get(group));
        let mut cues = [[0; 2]; ALL];
        for sum in &sums {
            let both = cues.as_flattened_mut().iter_mut().zip(sum.cues.as_flattened());
            both.for_each(|(cue, more)| *cue += i64::from(*more));
        }
        let mut growths = [[0; HITS.len()]; ALL];
        for (growths, cues) in growths.iter_mut().zip(cues) {
            for (growth, hits) in growths.iter_mut().zip(HITS) {
                let [most, least] = [0, 1].map(|side| grown(cues[side], i64::from(hits[side])));
                *growth = most + least;
            }
        }
        let weight = if listed { LISTED } else { WORDS };
        Lean { growths, weight, words: sums.into_iter().map(|sums| sums.words.as_slice()).collect() }
    }

    /// Has the words of an option be in keys by so much more than in distractors as its lot says.
    pub(crate) fn aim(&mut self, group: Group, option: &[Shown], miss: i64) {
        let types = self.types.entry(group).or_default();
        let bank = self.bank.entry(group).or_default();
        for sums in [&mut self.map, types, bank] {
            for slot in option.iter().flat_map(|shown| &shown.look.slots) {
                sums.words[usize::from(*slot)] -= miss as i32;
            }
        }
    }

    /// Adds a question, or with −1 takes it out again.
    pub(crate) fn add(&mut self, load: &Load<'_>, times: i32) {
        let types = self.types.entry(load.group).or_default();
        let bank = self.bank.entry(load.group).or_default();
        for sums in [&mut self.map, types, bank] {
            for (cues, met) in sums.cues.iter_mut().zip(load.meeting) {
                let hits = HITS[usize::from(*met)];
                cues.iter_mut().zip(hits).for_each(|(cue, more)| *cue += times * i32::from(more));
            }
            for (at, option) in load.options.iter().enumerate() {
                let excess = if at == 0 { 2 } else { -1 };
                for slot in option.iter().flat_map(|shown| &shown.look.slots) {
                    sums.words[usize::from(*slot)] += times * excess;
                }
            }
        }
    }
}

/// By how much the squares of three sums that make `sum` together grow with `more` in each.
const fn grown(sum: i64, more: i64) -> i64 {
    more * (2 * sum + 3 * more)
}

/// Which way the sums lean, for the choice of one question.
pub(crate) struct Lean<'a> {
    /// By how much the squares of the sums of each number grow with each of [`HITS`].
    growths: [[i64; HITS.len()]; ALL],
    weight: i64,
    words: Vec<&'a [i32]>,
}

impl Lean<'_> {
    /// How much the words of an option have been in keys so far, more than in distractors.
    pub(crate) fn words(&self, option: &[Shown]) -> i64 {
        let slots = option.iter().flat_map(|shown| &shown.look.slots);
        let sum =
            |slot: &u16| self.words.iter().map(|words| i64::from(words[usize::from(*slot)])).sum::<i64>();
        slots.map(sum).sum()
    }

    /// By how much the squares of the sums would grow with a question whose key compares so with its distractors and
    /// whose words have the leans `key`, `one` and `other`.
    pub(crate) fn growth(&self, meeting: &Meeting, [key, one, other]: [i64; 3]) -> i64 {
        let cues: i64 =
            self.growths.iter().zip(meeting).map(|(growths, met)| growths[usize::from(*met)]).sum();
        cues + 2 * self.weight * (2 * key - one - other)
    }
}
