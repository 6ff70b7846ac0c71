//! What orders and pairs give away: that what is much spoken of comes last, or that the longest goes with the shortest. Nothing
//! is chosen in them, so what shows over a bank is let go of.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Id, Lang, rng::fnv1a},
    quiz::{
        audit::{
            arrange::{ARRANGERS, Seen},
            known::Known,
            puzzles, questions,
        },
        item::{Item, Refusal, Why},
        weigh::Cover,
    },
};

/// How many points better or worse than chance one cue may do over a bank, less than is allowed, since what is let go of
/// elsewhere moves it; and how many hits in any case, of which a few questions are too few to tell.
const SLACK: f64 = 0.035;
const LEAST: f64 = 1.0;
/// How often it is looked again what would best go.
const ROUNDS: usize = 8;

/// By how much each cue does better than chance in a question, in each language, and in how many tasks.
type Excess = Vec<[f64; 2]>;

/// Lets go of orders and pairs until no cue does better or worse than chance over the bank, as far as what they test is
/// tested elsewhere too.
pub(crate) fn level(items: &mut Vec<Item>) -> Vec<Refusal> {
    let all = excesses(items);
    let mut sums = vec![[0.0; 2]; Lang::BOTH.len() * ARRANGERS.len()];
    all.values().for_each(|own| add(&mut sums, own, 1.0));
    let mut cover: BTreeMap<Id, Cover> = BTreeMap::new();
    items.iter().for_each(|item| cover.entry(item.map.clone()).or_default().add(item.kind, &item.facts));
    let mut gone: BTreeSet<usize> = BTreeSet::new();
    for _ in 0..ROUNDS {
        let before = gone.len();
        for at in by_gain(items, &all, &sums, &gone) {
            let item = &items[at];
            let mut may_go =
                || cover.get_mut(&item.map).is_some_and(|cover| cover.take(item.kind, &item.facts));
            if gain(&sums, &all[&at]) > 0.0 && may_go() {
                add(&mut sums, &all[&at], -1.0);
                gone.insert(at);
            }
        }
        if gone.len() == before {
            break;
        }
    }
    let refuse = |at: &usize| {
        let Item { kind, map, facts, .. } = &items[*at];
        Refusal { kind: *kind, map: map.clone(), facts: facts.clone(), why: Why::Balance }
    };
    let refused = gone.iter().map(refuse).collect();
    let mut place = 0..;
    items.retain(|_| place.next().is_none_or(|at| !gone.contains(&at)));
    refused
}

/// What each order and each matching gives away, by the place of its item.
fn excesses(items: &[Item]) -> BTreeMap<usize, Excess> {
    let mut all: BTreeMap<usize, Excess> = BTreeMap::new();
    for (first, lang) in Lang::BOTH.into_iter().enumerate() {
        let puzzles = puzzles(items, lang);
        if puzzles.is_empty() {
            continue;
        }
        let known = Known::new(questions(items, lang).0.iter()).and(puzzles.iter().map(|(_, puzzle)| puzzle));
        for (at, puzzle) in &puzzles {
            let seen = Seen::new(puzzle, &known);
            let own = all.entry(*at).or_insert_with(|| vec![[0.0; 2]; Lang::BOTH.len() * ARRANGERS.len()]);
            for (cue, arranger) in ARRANGERS.iter().enumerate() {
                if let Some(tried) = seen.tried(arranger) {
                    own[first * ARRANGERS.len() + cue] = [tried.hits - tried.chance, tried.items as f64];
                }
            }
        }
    }
    all
}

fn add(sums: &mut [[f64; 2]], own: &[[f64; 2]], times: f64) {
    for (sum, one) in sums.iter_mut().zip(own) {
        sum[0] += times * one[0];
        sum[1] += times * one[1];
    }
}

/// What a sum adds to what is to become small: the square of what is beyond the slack.
fn beyond([excess, count]: [f64; 2]) -> f64 {
    let over = (excess.abs() - LEAST.max(SLACK * count)).max(0.0);
    over * over
}

/// By how much what is beyond the slack becomes less without a question.
fn gain(sums: &[[f64; 2]], own: &[[f64; 2]]) -> f64 {
    let without =
        |(sum, one): (&[f64; 2], &[f64; 2])| beyond(*sum) - beyond([sum[0] - one[0], sum[1] - one[1]]);
    sums.iter().zip(own).map(without).sum()
}

/// The places of the questions that would be better gone, those first of which that would change most.
fn by_gain(
    items: &[Item],
    all: &BTreeMap<usize, Excess>,
    sums: &[[f64; 2]],
    gone: &BTreeSet<usize>,
) -> Vec<usize> {
    let left = all.iter().filter(|(at, _)| !gone.contains(at));
    let mut gains: Vec<(f64, u64, usize)> = left
        .map(|(at, own)| (gain(sums, own), fnv1a(items[*at].id.as_str().as_bytes()), *at))
        .filter(|(gain, ..)| *gain > 0.0)
        .collect();
    gains.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    gains.into_iter().map(|(.., at)| at).collect()
}
