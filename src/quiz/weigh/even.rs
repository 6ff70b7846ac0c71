use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Id, rng::fnv1a},
    quiz::{
        item::Kind,
        weigh::{
            scales::Group,
            trim::{Cover, Tally, Usual},
        },
    },
};

/// How often all distractors are looked at again before questions are let go of, and how often some are.
const LOOKS: usize = 4;
const ROUNDS: usize = 10;

/// A question whose options come from a fixed list.
pub(crate) struct Listed<'a> {
    pub(crate) id: &'a Id,
    pub(crate) kind: Kind,
    pub(crate) group: Group,
    pub(crate) facts: &'a [Id],
    /// What its key says, and what each of its distractors does.
    pub(crate) key: &'a str,
    pub(crate) lures: Vec<&'a str>,
    /// Which two of them can stand together, and which of these pairs stands now.
    pub(crate) pairs: Vec<[usize; 2]>,
    pub(crate) now: Option<usize>,
}

/// Chooses the distractors of all questions of a list together, so that each word of it is right about one time in three
/// that it is offered, and lets go of questions where no choice can bring that about. Each question in turn takes the two
/// words that lack offers most, which lowers the sum of the squares of what is lacking, until nothing changes (local
/// search, as in Aarts and Lenstra 1997); what makes a word right too often then goes, half of it at a time. The places
/// of the questions that go are given; the pairs are changed where they stand.
pub(crate) fn even(all: &mut [Listed<'_>], cover: &mut Cover, usual: &Usual) -> BTreeSet<usize> {
    let mut groups: BTreeMap<Group, Vec<usize>> = BTreeMap::new();
    for (at, one) in all.iter().enumerate().filter(|(_, one)| one.now.is_some()) {
        groups.entry(one.group).or_default().push(at);
    }
    let mut dropped = BTreeSet::new();
    for (group, mut places) in groups {
        // Neither the wording nor the order in the map decides which question goes first.
        places.sort_by_key(|at| fnv1a(all[*at].id.as_str().as_bytes()));
        let mut words = Words::new(all, &places, |word| usual.of(group, word));
        for _ in 0..ROUNDS {
            for _ in 0..LOOKS {
                if !words.choose(all, &places) {
                    break;
                }
            }
            let gone = words.drop_some(all, &places, cover);
            if gone.is_empty() {
                break;
            }
            places.retain(|at| !gone.contains(at));
            dropped.extend(gone);
        }
    }
    dropped
}

/// How often a word of a list is right and offered, here and in the maps before.
#[derive(Clone, Copy, Default)]
struct Uses {
    here: Tally,
    before: Tally,
}

impl Uses {
    const fn all(self) -> Tally {
        self.here.and(self.before)
    }

    /// By how much the squares of what is lacking, here and in all maps, sink with one more offer.
    const fn gain(self) -> i64 {
        2 * self.here.lack() + 2 * self.all().lack() - 2
    }

    fn is_usual(self) -> bool {
        self.here.is_usual(true) || self.all().is_usual(true)
    }
}

/// The uses of the words of a list, by their numbers.
struct Words<'a> {
    numbers: BTreeMap<&'a str, usize>,
    uses: Vec<Uses>,
    /// Of each question the numbers of its key and distractors.
    asked: BTreeMap<usize, (usize, Vec<usize>)>,
}

impl<'a> Words<'a> {
    /// `known` tells how often a word was right and offered in the maps before.
    fn new(all: &[Listed<'a>], places: &[usize], known: impl Fn(&str) -> Tally) -> Self {
        let mut words = Self { numbers: BTreeMap::new(), uses: Vec::new(), asked: BTreeMap::new() };
        for at in places {
            let one = &all[*at];
            let key = words.number(one.key, &known);
            let lures: Vec<usize> = one.lures.iter().map(|lure| words.number(lure, &known)).collect();
            words.asked.insert(*at, (key, lures));
            words.uses[key].here.keys += 1;
            words.uses[key].here.offered += 1;
            words.offer(*at, one, 1);
        }
        words
    }

    fn number(&mut self, word: &'a str, known: impl Fn(&str) -> Tally) -> usize {
        let next = self.uses.len();
        let number = *self.numbers.entry(word).or_insert(next);
        if number == next {
            self.uses.push(Uses { here: Tally::default(), before: known(word) });
        }
        number
    }

    /// Counts the distractors of a question in, or with −1 out.
    fn offer(&mut self, at: usize, one: &Listed<'_>, times: isize) {
        let Some(pair) = one.now.map(|now| one.pairs[now]) else { return };
        for place in pair {
            let uses = &mut self.uses[self.asked[&at].1[place]].here;
            uses.offered = uses.offered.saturating_add_signed(times);
        }
    }

    /// Has each question take the pair that is lacking most; whether any took another than it had.
    fn choose(&mut self, all: &mut [Listed<'_>], places: &[usize]) -> bool {
        let mut changed = false;
        for at in places {
            self.offer(*at, &all[*at], -1);
            let one = &all[*at];
            let lures = &self.asked[at].1;
            let gain =
                |pair: &[usize; 2]| -> i64 { pair.iter().map(|place| self.uses[lures[*place]].gain()).sum() };
            let best =
                (0..one.pairs.len()).max_by_key(|pair| (gain(&one.pairs[*pair]), one.now == Some(*pair)));
            changed |= best != one.now;
            all[*at].now = best;
            self.offer(*at, &all[*at], 1);
        }
        changed
    }

    /// Takes out half of what makes a word right too often, as far as everything stays tested.
    fn drop_some(&mut self, all: &[Listed<'_>], places: &[usize], cover: &mut Cover) -> BTreeSet<usize> {
        let mut over: Vec<usize> = (0..self.uses.len()).filter(|word| self.uses[*word].is_usual()).collect();
        over.sort_by_key(|word| std::cmp::Reverse(self.uses[*word].here.lack()));
        let mut gone = BTreeSet::new();
        for word in over {
            let mut wanted = self.beyond(word).div_ceil(2);
            for at in places {
                let one = &all[*at];
                if self.asked[at].0 != word || gone.contains(at) {
                    continue;
                }
                if wanted == 0 || !self.uses[word].is_usual() {
                    break;
                }
                if cover.take(one.kind, one.facts) {
                    self.uses[word].here.keys -= 1;
                    self.uses[word].here.offered -= 1;
                    self.offer(*at, one, -1);
                    gone.insert(*at);
                    wanted -= 1;
                }
            }
        }
        gone
    }

    /// How many questions with a key would have to go until it is not right too often, all else being as it is.
    fn beyond(&self, word: usize) -> usize {
        let mut uses = self.uses[word];
        let mut count = 0;
        while uses.here.keys > 0 && uses.is_usual() {
            uses.here.keys -= 1;
            uses.here.offered -= 1;
            count += 1;
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(at: usize) -> Id {
        Id::new(&format!("q{at}")).expect("an id")
    }

    /// Two words are right ten times each, a third four times: each is offered with the other two, and all may stay
    /// but some of the first.
    #[test]
    fn what_can_be_evened_out_stays() {
        let ids: Vec<Id> = (0..24).map(id).collect();
        let words = ["reason", "result", "objection", "target", "step"];
        let facts = [id(99)];
        let key = |at: usize| match at {
            0..9 => 0,
            9..18 => 1,
            18..20 => 2,
            20..22 => 3,
            _ => 4,
        };
        let mut all: Vec<Listed<'_>> = (0..24)
            .map(|at| Listed {
                id: &ids[at],
                kind: Kind::Role,
                group: "toward",
                facts: &facts,
                key: words[key(at)],
                lures: words.iter().copied().filter(|word| *word != words[key(at)]).collect(),
                pairs: vec![[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]],
                now: Some(5),
            })
            .collect();
        let mut cover = Cover::default();
        all.iter().for_each(|one| cover.add(one.kind, one.facts));
        let dropped = even(&mut all, &mut cover, &Usual::default());
        assert!(dropped.len() <= 2, "{dropped:?}");
        for word in words {
            let stay = || all.iter().enumerate().filter(|(at, _)| !dropped.contains(at)).map(|(_, one)| one);
            let keys = stay().filter(|one| one.key == word).count();
            let lures =
                |one: &&Listed<'_>| one.pairs[one.now.unwrap_or(0)].iter().any(|at| one.lures[*at] == word);
            let offered = keys + stay().filter(lures).count();
            let tally = Tally { keys, offered, lot: 0 };
            assert!(!tally.is_usual(true), "{word}: {tally:?}");
        }
    }
}
