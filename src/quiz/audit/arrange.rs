//! Guessers at orders and pairs. One puts what is to be ordered in the order of a cue; another gives each prompt the option
//! that a cue sets beside it.

use std::{cmp::Ordering, collections::BTreeMap};

use crate::quiz::{
    audit::{
        ALL_TYPES, Question, Row,
        known::Known,
        odds::odds,
        puzzle::{Puzzle, Task},
    },
    traits::{CONNECTIVE, DEICTIC, Traits, count_marked, split},
};

/// Somebody who orders or pairs by one cue.
#[derive(Debug)]
pub struct Arranger {
    /// Its name in machine-readable output, and behind `guess-` in the wording.
    pub name: &'static str,
    cue: Cue,
}

#[derive(Clone, Copy, Debug)]
enum Cue {
    /// What scores least comes first, or, where the sign is −1, what scores most.
    Order(f64, fn(&Seen<'_>, usize) -> f64),
    /// Each prompt goes with the option that scores most beside it, or least.
    Pair(f64, fn(&Seen<'_>, usize, usize) -> f64),
}

const fn order(name: &'static str, sign: f64, cue: fn(&Seen<'_>, usize) -> f64) -> Arranger {
    Arranger { name, cue: Cue::Order(sign, cue) }
}

const fn pair(name: &'static str, sign: f64, cue: fn(&Seen<'_>, usize, usize) -> f64) -> Arranger {
    Arranger { name, cue: Cue::Pair(sign, cue) }
}

/// All of them, each cue both ways.
pub const ARRANGERS: &[Arranger] = &[
    order("order-as-listed", 1.0, |_, at| at as f64),
    order("order-reversed", -1.0, |_, at| at as f64),
    order("order-shortest-first", 1.0, length),
    order("order-longest-first", -1.0, length),
    order("order-fewest-words-first", 1.0, words),
    order("order-most-words-first", -1.0, words),
    order("order-alphabetical", 1.0, rank),
    order("order-alphabetical-last-first", -1.0, rank),
    order("order-no-connective-first", 1.0, connectives),
    order("order-connective-first", -1.0, connectives),
    order("order-fewest-figures-first", 1.0, figures),
    order("order-most-figures-first", -1.0, figures),
    order("order-by-number", 1.0, number),
    order("order-by-number-down", -1.0, number),
    order("order-unknown-first", 1.0, known),
    order("order-best-known-first", -1.0, known),
    pair("pair-as-listed", 1.0, |_, prompt, option| -(prompt as f64 - option as f64).abs()),
    pair("pair-shared-words", 1.0, shared),
    pair("pair-no-shared-words", -1.0, shared),
    pair("pair-alphabetical", 1.0, |seen, prompt, option| seen.beside(rank, prompt, option)),
    pair("pair-alphabetical-reversed", 1.0, |seen, prompt, option| seen.across(rank, prompt, option)),
    pair("pair-length", 1.0, |seen, prompt, option| seen.beside(length, prompt, option)),
    pair("pair-length-reversed", 1.0, |seen, prompt, option| seen.across(length, prompt, option)),
    pair("pair-known", 1.0, |seen, prompt, option| seen.beside(known, prompt, option)),
    pair("pair-known-reversed", 1.0, |seen, prompt, option| seen.across(known, prompt, option)),
];

/// A puzzle with what guessers look at: the texts of its options, and behind them those of its prompts.
pub(crate) struct Seen<'a> {
    puzzle: &'a Puzzle,
    texts: Vec<&'a str>,
    traits: Vec<Traits>,
    known: Vec<f64>,
}

impl<'a> Seen<'a> {
    pub(crate) fn new(puzzle: &'a Puzzle, known: &Known) -> Self {
        let prompts: &[(String, usize)] = match &puzzle.task {
            Task::Order(_) => &[],
            Task::Pairs(pairs) => pairs,
        };
        let options = puzzle.options.iter().map(String::as_str);
        let texts: Vec<&str> = options.chain(prompts.iter().map(|(text, _)| text.as_str())).collect();
        let traits = texts.iter().map(|text| Traits::of(text, puzzle.lang)).collect();
        let known = texts.iter().map(|text| known.beyond(text, &texts)).collect();
        Self { puzzle, texts, traits, known }
    }

    /// The places of the texts in the column of a text.
    fn column(&self, at: usize) -> std::ops::Range<usize> {
        let options = self.puzzle.options.len();
        if at < options { 0..options } else { options..self.texts.len() }
    }

    /// How far down its column a text stands by a cue, from 0 to 1.
    fn standing(&self, cue: fn(&Self, usize) -> f64, at: usize) -> f64 {
        let (own, column) = (cue(self, at), self.column(at));
        let others = (column.len() - 1).max(1) as f64;
        column.filter(|other| cue(self, *other) < own).count() as f64 / others
    }

    /// How near a prompt and an option stand to each other, each down its column by a cue.
    fn beside(&self, cue: fn(&Self, usize) -> f64, prompt: usize, option: usize) -> f64 {
        let prompt = self.standing(cue, self.puzzle.options.len() + prompt);
        -(prompt - self.standing(cue, option)).abs()
    }

    /// The same, with one of the columns the other way round.
    fn across(&self, cue: fn(&Self, usize) -> f64, prompt: usize, option: usize) -> f64 {
        let prompt = self.standing(cue, self.puzzle.options.len() + prompt);
        -(1.0 - prompt - self.standing(cue, option)).abs()
    }

    /// How an arranger does: how many tasks, hits and hits by chance, and whether it had something to go by; nothing for
    /// a task that is not its own.
    pub(crate) fn tried(&self, arranger: &Arranger) -> Option<Tried> {
        match (arranger.cue, &self.puzzle.task) {
            (Cue::Order(sign, cue), Task::Order(pairs)) => {
                let places = 0..self.puzzle.options.len();
                let scores: Vec<f64> = places.map(|at| sign * cue(self, at)).collect();
                Some(Tried {
                    items: 1,
                    hits: in_order(&scores, pairs),
                    chance: in_order(&vec![0.0; scores.len()], pairs),
                    told: usize::from(scores.iter().any(|score| *score != scores[0])),
                })
            }
            (Cue::Pair(sign, cue), Task::Pairs(pairs)) => {
                let mut tried = Tried::default();
                for (prompt, (_, option)) in pairs.iter().enumerate() {
                    let places = 0..self.puzzle.options.len();
                    let scores: Vec<f64> = places.map(|at| sign * cue(self, prompt, at)).collect();
                    let (hit, told) = best(&scores, *option);
                    tried.items += 1;
                    tried.hits += hit;
                    tried.chance += 1.0 / scores.len() as f64;
                    tried.told += usize::from(told);
                }
                Some(tried)
            }
            _ => None,
        }
    }
}

/// What an arranger got of some tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Tried {
    pub(crate) items: usize,
    pub(crate) told: usize,
    pub(crate) hits: f64,
    pub(crate) chance: f64,
}

impl Tried {
    fn add(&mut self, other: Self) {
        self.items += other.items;
        self.told += other.told;
        self.hits += other.hits;
        self.chance += other.chance;
    }
}

/// Two scores count as the same if they differ by less than sums of shares are rounded.
const TIE: f64 = 1e-9;

/// The chance that one who picks among the options of the highest score is right, and whether the scores tell them apart.
fn best(scores: &[f64], right: usize) -> (f64, bool) {
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let best = scores.iter().filter(|score| most - **score < TIE).count().max(1);
    let hits = scores.get(right).is_some_and(|score| most - score < TIE);
    (if hits { 1.0 / best as f64 } else { 0.0 }, best < scores.len())
}

/// The chance that an order by rising scores, chance deciding between equal ones, keeps all pairs in their order.
fn in_order(scores: &[f64], pairs: &[[usize; 2]]) -> f64 {
    let [mut kept, mut all] = [0_usize; 2];
    let mut order: Vec<usize> = Vec::with_capacity(scores.len());
    try_orders(scores, &mut order, &mut |order: &[usize]| {
        let place = |one: usize| order.iter().position(|at| *at == one);
        all += 1;
        kept += usize::from(pairs.iter().all(|[one, other]| place(*one) < place(*other)));
    });
    kept as f64 / all.max(1) as f64
}

/// Goes through all orders that go on from one by rising scores.
fn try_orders(scores: &[f64], order: &mut Vec<usize>, take: &mut impl FnMut(&[usize])) {
    let left = || (0..scores.len()).filter(|at| !order.contains(at));
    let Some(least) = left().map(|at| scores[at]).min_by(f64::total_cmp) else { return take(order) };
    for at in left().filter(|at| scores[*at] - least < TIE).collect::<Vec<_>>() {
        order.push(at);
        try_orders(scores, order, take);
        order.pop();
    }
}

fn length(seen: &Seen<'_>, at: usize) -> f64 {
    seen.traits[at].length as f64
}

fn words(seen: &Seen<'_>, at: usize) -> f64 {
    split(&seen.texts[at].to_lowercase()).count() as f64
}

/// The place by the alphabet.
fn rank(seen: &Seen<'_>, at: usize) -> f64 {
    let own = seen.texts[at].to_lowercase();
    let before = |other: &usize| seen.texts[*other].to_lowercase().cmp(&own) == Ordering::Less;
    seen.column(at).filter(before).count() as f64
}

fn connectives(seen: &Seen<'_>, at: usize) -> f64 {
    let lower = seen.texts[at].to_lowercase();
    count_marked(split(&lower), seen.puzzle.lang, CONNECTIVE | DEICTIC) as f64
}

fn figures(seen: &Seen<'_>, at: usize) -> f64 {
    seen.texts[at].chars().filter(char::is_ascii_digit).count() as f64
}

/// The first number, a year for instance; what has none stands before all that have one.
fn number(seen: &Seen<'_>, at: usize) -> f64 {
    let digits = seen.texts[at].chars().skip_while(|c| !c.is_ascii_digit());
    digits.take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or(-1.0)
}

fn known(seen: &Seen<'_>, at: usize) -> f64 {
    seen.known[at]
}

fn shared(seen: &Seen<'_>, prompt: usize, option: usize) -> f64 {
    let prompt = seen.puzzle.options.len() + prompt;
    seen.traits[prompt].overlap(&seen.traits[option]) as f64
}

/// Lets every arranger have a go at every puzzle; a row for each over all types and then for each type. How well names are
/// known is told from the questions beside them too. Of pairs each counts as one.
pub fn audit_puzzles(puzzles: &[Puzzle], questions: &[Question]) -> Vec<Row> {
    let known = Known::new(questions.iter()).and(puzzles.iter());
    let seen: Vec<Seen<'_>> =
        puzzles.iter().filter(|one| one.is_sound()).map(|one| Seen::new(one, &known)).collect();
    ARRANGERS.iter().flat_map(|arranger| rows(arranger, &seen)).collect()
}

fn rows(arranger: &Arranger, seen: &[Seen<'_>]) -> Vec<Row> {
    let mut all = Tried::default();
    let mut kinds: BTreeMap<&str, Tried> = BTreeMap::new();
    for seen in seen {
        let Some(tried) = seen.tried(arranger) else { continue };
        all.add(tried);
        kinds.entry(&seen.puzzle.kind).or_default().add(tried);
    }
    let row = |(kind, sum): (&str, Tried)| Row {
        guesser: arranger.name,
        kind: kind.to_owned(),
        items: sum.items,
        told: sum.told,
        hits: sum.hits,
        odds: odds(sum.hits, sum.chance, sum.items),
        trained: false,
    };
    let whole = (all.items > 0).then_some((ALL_TYPES, all));
    whole.into_iter().chain(kinds).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::{best, in_order};

    #[test]
    fn an_order_is_right_as_often_as_its_ties_allow() {
        let chain = [[0, 1], [1, 2], [0, 2]];
        assert_eq!(in_order(&[1.0, 2.0, 3.0], &chain), 1.0);
        assert_eq!(in_order(&[1.0, 2.0, 2.0], &chain), 0.5);
        assert_eq!(in_order(&[3.0, 2.0, 1.0], &chain), 0.0);
        assert!((in_order(&[0.0; 3], &chain) - 1.0 / 6.0).abs() < 1e-12);
        // Where the last two may stand either way, two orders of six are right.
        assert!((in_order(&[0.0; 3], &[[0, 1], [0, 2]]) - 1.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn a_pair_is_right_as_often_as_others_do_not_score_as_much() {
        assert_eq!(best(&[1.0, 3.0, 3.0, 0.0], 1), (0.5, true));
        assert_eq!(best(&[1.0, 1.0], 0), (0.5, false));
    }
}
