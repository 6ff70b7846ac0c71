use std::collections::BTreeMap;

use crate::{
    ground::{Id, rng::fnv1a},
    quiz::item::{Item, Refusal, Shape, Why},
};

/// How much more often than by chance an option may be the key of the questions of its type that offer it.
const SLACK: f64 = 0.05;

/// Lets go of questions whose key is right too often among those of its type that offer it, so that a well-known
/// answer is no good guess. What would leave an element of a map without a question stays.
pub(crate) fn trim(items: Vec<Item>, refused: &mut Vec<Refusal>) -> Vec<Item> {
    let mut cover = Cover::of(&items);
    let mut dropped = vec![false; items.len()];
    for keys in listed(&items).into_values() {
        let most = cap(&keys.values().map(Vec::len).collect::<Vec<_>>());
        for places in keys.into_values().filter(|places| places.len() > most) {
            let mut over = places.len() - most;
            for (_, _, at) in by_share(&items, &places) {
                if over > 0 && cover.spares(&items[at]) {
                    cover.drop(&items[at]);
                    dropped[at] = true;
                    over -= 1;
                }
            }
        }
    }
    for mut uses in offers(&items, &dropped).into_values() {
        uses.right.retain(|at| !dropped[*at]);
        let most = |offered: usize| ((1.0 / 3.0 + SLACK) * offered as f64 + 1.0) as usize;
        let mut right = uses.right.len();
        let mut offered = uses.offered;
        for (_, _, at) in by_share(&items, &uses.right) {
            if right <= most(offered) {
                break;
            }
            if cover.spares(&items[at]) {
                cover.drop(&items[at]);
                dropped[at] = true;
                right -= 1;
                offered -= 1;
            }
        }
    }
    let mut kept = Vec::new();
    for (item, dropped) in items.into_iter().zip(dropped) {
        if dropped {
            refused.push(Refusal { kind: item.kind, map: item.map, facts: item.facts, why: Why::Balance });
        } else {
            kept.push(item);
        }
    }
    kept
}

/// Where an option is offered: in how many questions, and the places of those in which it is right.
#[derive(Default)]
struct Uses {
    offered: usize,
    right: Vec<usize>,
}

/// The options of questions with one right option, by type and words.
fn offers<'a>(items: &'a [Item], dropped: &[bool]) -> BTreeMap<(&'a str, &'a str), Uses> {
    let mut offers: BTreeMap<(&str, &str), Uses> = BTreeMap::new();
    let single = |(at, item): &(usize, &Item)| matches!(item.shape, Shape::Single) && !dropped[*at];
    for (at, item) in items.iter().enumerate().filter(single) {
        let (Some(derivation), Some(lang)) = (&item.derivation, item.languages.first()) else { continue };
        for choice in &item.choices {
            let uses = offers.entry((derivation.query.name(), choice.text.get(*lang))).or_default();
            uses.offered += 1;
            if choice.correct {
                uses.right.push(at);
            }
        }
    }
    offers
}

/// The places of the questions whose options come from a fixed list, by type and key.
fn listed(items: &[Item]) -> BTreeMap<&str, BTreeMap<&str, Vec<usize>>> {
    let mut keys: BTreeMap<&str, BTreeMap<&str, Vec<usize>>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate().filter(|(_, item)| item.listed) {
        let (Some(derivation), Some(lang)) = (&item.derivation, item.languages.first()) else { continue };
        for key in item.keys().take(1) {
            let keys = keys.entry(derivation.query.name()).or_default();
            keys.entry(key.text.get(*lang)).or_default().push(at);
        }
    }
    keys
}

/// The most questions with one key such that none is right more often than by chance and a little.
fn cap(counts: &[usize]) -> usize {
    let most = counts.iter().copied().max().unwrap_or(0);
    let share = 1.0 / 3.0 + SLACK / 2.0;
    let fits = |cap: &usize| {
        let total: usize = counts.iter().map(|count| count.min(cap)).sum();
        (*cap as f64) <= share * total as f64
    };
    (1..=most).rev().find(fits).unwrap_or(1).max(2)
}

/// Questions with the same key, those of the map that has most of them first; among them by the hash of their ids.
fn by_share(items: &[Item], places: &[usize]) -> Vec<(std::cmp::Reverse<usize>, u64, usize)> {
    let mut counts: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut shares = Vec::new();
    let mut mixed = places.to_vec();
    mixed.sort_by_key(|at| fnv1a(items[*at].id.as_str().as_bytes()));
    for at in mixed.into_iter().rev() {
        // The last of a map goes last: so the maps are brought down to the same number.
        let count = counts.entry(&items[at].map).or_default();
        *count += 1;
        shares.push((std::cmp::Reverse(*count), fnv1a(items[at].id.as_str().as_bytes()), at));
    }
    shares.sort_unstable();
    shares
}

/// How many questions test each element of each map.
struct Cover(BTreeMap<(Id, Id), usize>);

impl Cover {
    fn of(items: &[Item]) -> Self {
        let mut counts = BTreeMap::new();
        for item in items {
            for fact in &item.facts {
                *counts.entry((item.map.clone(), fact.clone())).or_default() += 1;
            }
        }
        Self(counts)
    }

    /// Whether everything that a question tests is tested elsewhere too.
    fn spares(&self, item: &Item) -> bool {
        let tested = |fact: &Id| self.0.get(&(item.map.clone(), fact.clone())).copied().unwrap_or_default();
        item.facts.iter().all(|fact| tested(fact) > 1)
    }

    fn drop(&mut self, item: &Item) {
        for fact in &item.facts {
            if let Some(count) = self.0.get_mut(&(item.map.clone(), fact.clone())) {
                *count -= 1;
            }
        }
    }
}
