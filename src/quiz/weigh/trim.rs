use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Id, rng::fnv1a},
    quiz::{
        item::Kind,
        weigh::{lots::Lots, scales::Group},
    },
};

/// How much more often than by chance an option may be the key of the questions of its type that offer it.
const SLACK: f64 = 0.04;

/// A question with one right option, as far as it matters for which of them may go.
pub(crate) struct Asked<'a> {
    pub(crate) id: &'a Id,
    pub(crate) kind: Kind,
    pub(crate) group: Group,
    /// Whether its options come from a fixed list.
    pub(crate) listed: bool,
    /// Whether its options are claims, which no other map has.
    pub(crate) of_claims: bool,
    /// What its options say, the key first.
    pub(crate) options: [&'a str; 3],
    /// What it tests.
    pub(crate) facts: &'a [Id],
}

/// How often an option is right, and offered, and its lot.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) keys: usize,
    pub(crate) offered: usize,
    pub(crate) lot: i64,
}

impl Tally {
    /// How many offers it lacks for how often it is right, beyond its lot: three make up for every key.
    pub(crate) const fn lack(self) -> i64 {
        3 * self.keys as i64 - self.offered as i64 - self.lot
    }

    /// Whether it is right too often for how often it is offered. What stands on a fixed list comes back in other maps; a
    /// claim or a name hardly does.
    pub(crate) fn is_usual(self, listed: bool) -> bool {
        let (slack, least) = if listed { (SLACK / 2.0, 0.34) } else { (SLACK, 1.0) };
        self.lack() as f64 > 3.0 * (slack * self.offered as f64 + least)
    }

    /// Whether it is right too seldom for how often it is offered. More is let pass than in what is right too often: banks
    /// in which all are right alike often tell those who know some of their keys the others.
    pub(crate) fn is_rare(self) -> bool {
        (self.lack() as f64) < -3.0 * (SLACK * self.offered as f64 + 1.5)
    }

    /// Both together.
    pub(crate) const fn and(self, other: Self) -> Self {
        let (keys, offered) = (self.keys + other.keys, self.offered + other.offered);
        Self { keys, offered, lot: self.lot + other.lot }
    }
}

/// Which questions of a map to let go of, because their key is right too often for how often it is offered in
/// questions of its type, or a distractor too seldom. So neither a usual answer nor an unusual one tells anything. What
/// would leave an element of the map without a question stays.
pub(crate) fn trim(asked: &[Asked<'_>], lots: &Lots, cover: &mut Cover, usual: &Usual) -> BTreeSet<usize> {
    let mut dropped = BTreeSet::new();
    let offered: Vec<((Group, &str), Uses)> = offers(asked, lots).into_iter().collect();
    too_usual(asked, offered.clone(), cover, usual, &mut dropped);
    too_rare(asked, offered, cover, usual, &mut dropped);
    dropped
}

fn too_usual(
    asked: &[Asked<'_>],
    mut offered: Vec<((Group, &str), Uses)>,
    cover: &mut Cover,
    usual: &Usual,
    dropped: &mut BTreeSet<usize>,
) {
    offered
        .sort_by_key(|((group, text), uses)| std::cmp::Reverse(usual.of(group, text).and(uses.tally).lack()));
    for ((group, text), Uses { listed, mut tally, right, .. }) in offered {
        let before = usual.of(group, text);
        for at in by_chance(asked, right) {
            if !tally.is_usual(listed) && !tally.and(before).is_usual(listed) {
                break;
            }
            if cover.take(asked[at].kind, asked[at].facts) {
                dropped.insert(at);
                tally.keys -= 1;
                tally.offered -= 1;
            }
        }
    }
}

/// Claims and names only: fixed lists are evened out before.
fn too_rare(
    asked: &[Asked<'_>],
    mut offered: Vec<((Group, &str), Uses)>,
    cover: &mut Cover,
    usual: &Usual,
    dropped: &mut BTreeSet<usize>,
) {
    offered.retain(|(_, uses)| !uses.listed);
    offered.sort_by_key(|((group, text), uses)| usual.of(group, text).and(uses.tally).lack());
    for ((group, text), Uses { mut tally, right, wrong, .. }) in offered {
        let before = usual.of(group, text);
        let gone = |places: &[usize]| places.iter().filter(|at| dropped.contains(at)).count();
        tally.keys -= gone(&right);
        tally.offered -= gone(&right) + gone(&wrong);
        for at in by_chance(asked, wrong) {
            if !tally.is_rare() && !tally.and(before).is_rare() {
                break;
            }
            if !dropped.contains(&at) && cover.take(asked[at].kind, asked[at].facts) {
                dropped.insert(at);
                tally.offered -= 1;
            }
        }
    }
}

/// How often options were right and were offered in the maps before, by type and words.
#[derive(Debug, Default)]
pub(crate) struct Usual(BTreeMap<Group, BTreeMap<String, Tally>>);

impl Usual {
    pub(super) fn of(&self, group: Group, text: &str) -> Tally {
        self.0.get(group).and_then(|texts| texts.get(text)).copied().unwrap_or_default()
    }

    fn at(&mut self, group: Group, text: &str) -> &mut Tally {
        self.0.entry(group).or_default().entry(text.to_owned()).or_default()
    }

    /// Counts a question that stays.
    pub(crate) fn add(&mut self, asked: &Asked<'_>) {
        for (option, text) in asked.options.iter().enumerate() {
            let tally = self.at(asked.group, text);
            tally.keys += usize::from(option == 0);
            tally.offered += 1;
        }
    }

    /// Counts the lots of a map.
    pub(crate) fn add_lots(&mut self, lots: &Lots) {
        for (group, text, miss) in lots.iter() {
            self.at(group, text).lot += miss;
        }
    }
}

/// Where an option is offered: how often, and the places of those questions in which it is right, and wrong.
#[derive(Clone, Default)]
struct Uses {
    listed: bool,
    tally: Tally,
    right: Vec<usize>,
    wrong: Vec<usize>,
}

/// The options by type and words.
fn offers<'a>(asked: &[Asked<'a>], lots: &Lots) -> BTreeMap<(Group, &'a str), Uses> {
    let mut offers: BTreeMap<(Group, &str), Uses> = BTreeMap::new();
    for (at, one) in asked.iter().enumerate() {
        for (option, text) in one.options.iter().enumerate() {
            let uses = offers.entry((one.group, text)).or_default();
            uses.tally.offered += 1;
            uses.tally.lot = lots.of(one.group, text);
            uses.listed = one.listed;
            if option == 0 {
                uses.tally.keys += 1;
                uses.right.push(at);
            } else {
                uses.wrong.push(at);
            }
        }
    }
    offers
}

/// In an order that only their ids decide.
fn by_chance(asked: &[Asked<'_>], mut places: Vec<usize>) -> Vec<usize> {
    places.sort_by_key(|at| fnv1a(asked[*at].id.as_str().as_bytes()));
    places
}

/// How many questions test each element of a map.
#[derive(Debug, Default)]
pub(crate) struct Cover {
    facts: BTreeMap<Id, usize>,
    kinds: BTreeMap<Kind, usize>,
}

/// So many questions of each type stay, for forms that share none, where there are so many questions that several forms
/// can be filled.
const LEAST: usize = 3;
const ENOUGH: usize = 60;

impl Cover {
    /// Counts a question of a type that may go.
    pub(crate) fn add_asked(&mut self, asked: &Asked<'_>) {
        self.add(asked.kind, asked.facts);
    }

    /// Counts a question of a type that tests these.
    pub(crate) fn add(&mut self, kind: Kind, facts: &[Id]) {
        *self.kinds.entry(kind).or_default() += 1;
        for fact in facts {
            *self.facts.entry(fact.clone()).or_default() += 1;
        }
    }

    /// Takes a question away if everything that it tests is tested elsewhere too, and others of its type stay.
    pub(crate) fn take(&mut self, kind: Kind, facts: &[Id]) -> bool {
        let enough = self.kinds.values().sum::<usize>() >= ENOUGH;
        let least = if enough { LEAST } else { 0 };
        let others = self.kinds.get(&kind).is_some_and(|count| *count > least);
        let spare = others && facts.iter().all(|fact| self.facts.get(fact).is_some_and(|count| *count > 1));
        if spare {
            for fact in facts {
                self.facts.entry(fact.clone()).and_modify(|count| *count -= 1);
            }
            self.kinds.entry(kind).and_modify(|count| *count -= 1);
        }
        spare
    }
}
