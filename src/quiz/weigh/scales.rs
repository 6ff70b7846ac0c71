use std::collections::BTreeMap;

use crate::{
    ground::Id,
    quiz::weigh::{
        cues::{CUES, Shown, Vector},
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
    cues: [i32; CUES],
    words: Vec<i32>,
}

impl Default for Sums {
    fn default() -> Self {
        Self { cues: [0; CUES], words: vec![0; SLOTS] }
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

/// A question in the sums: its type, what it adds for cues, and its key and distractors for words.
pub(crate) struct Load<'a, 'b> {
    pub(crate) group: Group,
    pub(crate) vector: &'a Vector,
    pub(crate) options: [&'a [Shown<'b>]; 3],
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
        let mut cues = [0; CUES];
        for sum in &sums {
            cues.iter_mut().zip(&sum.cues).for_each(|(cue, more)| *cue += i64::from(*more));
        }
        let weight = if listed { LISTED } else { WORDS };
        Lean { cues, weight, words: sums.into_iter().map(|sums| sums.words.as_slice()).collect() }
    }

    /// Has the words of an option be in keys by so much more than in distractors as its lot says.
    pub(crate) fn aim(&mut self, group: Group, option: &[Shown<'_>], miss: i64) {
        let types = self.types.entry(group).or_default();
        let bank = self.bank.entry(group).or_default();
        for sums in [&mut self.map, types, bank] {
            for slot in option.iter().flat_map(|shown| &shown.look.slots) {
                sums.words[usize::from(*slot)] -= miss as i32;
            }
        }
    }

    /// Adds a question, or with −1 takes it out again.
    pub(crate) fn add(&mut self, load: &Load<'_, '_>, times: i32) {
        let types = self.types.entry(load.group).or_default();
        let bank = self.bank.entry(load.group).or_default();
        for sums in [&mut self.map, types, bank] {
            sums.cues.iter_mut().zip(load.vector).for_each(|(cue, more)| *cue += times * i32::from(*more));
            for (at, option) in load.options.iter().enumerate() {
                let excess = if at == 0 { 2 } else { -1 };
                for slot in option.iter().flat_map(|shown| &shown.look.slots) {
                    sums.words[usize::from(*slot)] += times * excess;
                }
            }
        }
    }
}

/// Which way the sums lean, for the choice of one question.
pub(crate) struct Lean<'a> {
    cues: [i64; CUES],
    weight: i64,
    words: Vec<&'a [i32]>,
}

impl Lean<'_> {
    /// How much the words of an option have been in keys so far, more than in distractors.
    pub(crate) fn words(&self, option: &[Shown<'_>]) -> i64 {
        let slots = option.iter().flat_map(|shown| &shown.look.slots);
        let sum =
            |slot: &u16| self.words.iter().map(|words| i64::from(words[usize::from(*slot)])).sum::<i64>();
        slots.map(sum).sum()
    }

    /// By how much the squares of the sums would grow with a question that adds `vector` and whose words have the
    /// leans `key`, `one` and `other`.
    pub(crate) fn growth(&self, vector: &Vector, [key, one, other]: [i64; 3]) -> i64 {
        let cue = |(sum, more): (&i64, &i8)| i64::from(*more) * (2 * sum + 3 * i64::from(*more));
        let cues: i64 = self.cues.iter().zip(vector).map(cue).sum();
        cues + 2 * self.weight * (2 * key - one - other)
    }
}
