use std::collections::BTreeMap;

use crate::{
    ground::{Id, Lang, rng::fnv1a},
    map::model::Map,
    quiz::{
        ask,
        context::Context,
        draft::{Asked, Draft},
        item::{Item, Refusal, Why},
        make::make,
    },
};

/// Every question that the maps yield, proved and judged, and those that were not made. The same maps give the same
/// bank; the work grows with the number of claims.
pub fn bank(maps: &[&Map]) -> (Vec<Item>, Vec<Refusal>) {
    let (mut items, mut refused) = (Vec::new(), Vec::new());
    for map in maps {
        let context = Context::new(map, maps);
        let mut asked = Asked::default();
        for ask in ask::ALL {
            ask(&context, &mut asked);
        }
        refused.append(&mut asked.refused);
        let mut made: BTreeMap<Id, Item> = BTreeMap::new();
        for draft in asked.drafts {
            answer(&context, draft, &mut made, &mut refused);
        }
        items.extend(made.into_values());
    }
    let items = balance(items, &mut refused);
    (items, refused)
}

fn answer(context: &Context<'_>, draft: Draft, made: &mut BTreeMap<Id, Item>, refused: &mut Vec<Refusal>) {
    match make(context, draft) {
        Ok(item) => {
            made.entry(item.id.clone()).or_insert(item);
        }
        Err(refusal) => refused.push(refusal),
    }
}

/// How much more often than by chance one word of a fixed list may be the key.
const SLACK: f64 = 0.05;

/// The items with each key: the hash of their ids, by which some are let go, and their places.
type ByKey = BTreeMap<String, Vec<(u64, usize)>>;

/// Lets go of items with a fixed list whose key is too often the same, so that the most frequent word is no good guess.
/// Which of them go is settled by their ids.
fn balance(items: Vec<Item>, refused: &mut Vec<Refusal>) -> Vec<Item> {
    let mut groups: BTreeMap<&'static str, ByKey> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        if let Some(key) = item.listed.then(|| item.keys().next()).flatten() {
            let Some(derivation) = &item.derivation else { continue };
            let group = groups.entry(derivation.query.name()).or_default();
            let word = key.text.get(Lang::En).to_owned();
            group.entry(word).or_default().push((fnv1a(item.id.as_str().as_bytes()), at));
        }
    }
    let mut dropped = vec![false; items.len()];
    for group in groups.into_values() {
        let most = cap(&group.values().map(Vec::len).collect::<Vec<_>>());
        for mut with_key in group.into_values() {
            with_key.sort_unstable();
            for (_, at) in with_key.into_iter().skip(most) {
                dropped[at] = true;
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

/// The most items with one key such that none is the key more often than by chance and a little.
fn cap(counts: &[usize]) -> usize {
    let most = counts.iter().copied().max().unwrap_or(0);
    let share = 1.0 / 3.0 + SLACK;
    let fits = |cap: &usize| {
        let total: usize = counts.iter().map(|count| count.min(cap)).sum();
        (*cap as f64) <= share * total as f64
    };
    (1..=most).rev().find(fits).unwrap_or(1).max(2)
}
