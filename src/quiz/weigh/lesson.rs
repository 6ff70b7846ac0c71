//! What the maps of a bank teach about each other: words that stand in right options more often than in wrong ones, by
//! type. Balance keeps such sums small while distractors are chosen; what is left of them after that is let go of here.

use std::collections::BTreeMap;

use crate::{
    ground::{Id, Lang, rng::fnv1a},
    quiz::{
        audit::{learnt_elsewhere, questions},
        item::{Item, Kind, Refusal, Why},
        weigh::Cover,
    },
};

/// How often it is looked again: what stays teaches a little else than before.
const ROUNDS: usize = 6;

/// Lets go of questions that one who knows the other maps would get right, until such knowledge is worth nothing. What
/// would leave an element of a map without a question stays.
pub(crate) fn unlearn(items: &mut Vec<Item>) -> Vec<Refusal> {
    let mut refused = Vec::new();
    for _ in 0..ROUNDS {
        let told: Vec<Id> = Lang::BOTH.into_iter().flat_map(|lang| telling(items, lang)).collect();
        if told.is_empty() {
            break;
        }
        let (dropped, kept) = std::mem::take(items).into_iter().partition(|item| told.contains(&item.id));
        *items = kept;
        refused.extend(dropped.iter().map(refuse));
    }
    refused
}

fn refuse(item: &Item) -> Refusal {
    Refusal { kind: item.kind, map: item.map.clone(), facts: item.facts.clone(), why: Why::Balance }
}

/// A question that others teach, and by how much its type is guessed better than by chance.
struct Told<'a> {
    item: &'a Item,
    gain: f64,
}

/// The questions to let go of, so that in a language what others teach is worth nothing: of the types where it is worth
/// most.
fn telling(items: &[Item], lang: Lang) -> Vec<Id> {
    let asked =
        items.iter().filter_map(|item| Some((item, questions(std::slice::from_ref(item), lang).0.pop()?)));
    let (asked, questions): (Vec<&Item>, Vec<_>) = asked.unzip();
    let guessed = learnt_elsewhere(&questions);
    let excess: f64 = guessed.iter().map(|[hit, chance]| hit - chance).sum();
    if excess <= 0.0 {
        return Vec::new();
    }
    let mut gains: BTreeMap<Kind, f64> = BTreeMap::new();
    for (item, [hit, chance]) in asked.iter().zip(&guessed) {
        *gains.entry(item.kind).or_default() += hit - chance;
    }
    let hits = asked.iter().zip(&guessed).filter(|(_, [hit, _])| *hit >= 1.0);
    let mut told: Vec<Told<'_>> = hits.map(|(item, _)| Told { item, gain: gains[&item.kind] }).collect();
    let order = |told: &Told<'_>| fnv1a(told.item.id.as_str().as_bytes());
    told.sort_by(|one, other| other.gain.total_cmp(&one.gain).then_with(|| order(one).cmp(&order(other))));
    let mut cover: BTreeMap<&Id, Cover> = BTreeMap::new();
    for item in items {
        cover.entry(&item.map).or_default().add(item.kind, &item.facts);
    }
    // Each takes two thirds of a hit above chance with it.
    let wanted = (excess * 1.5).ceil() as usize;
    let mut ids = Vec::new();
    for Told { item, .. } in &told {
        // No type is brought below chance while others are above it.
        let gain = gains.entry(item.kind).or_default();
        let mut is_spare =
            || cover.get_mut(&item.map).is_some_and(|cover| cover.take(item.kind, &item.facts));
        if ids.len() < wanted && *gain > 0.0 && is_spare() {
            *gain -= 2.0 / 3.0;
            ids.push(item.id.clone());
        }
    }
    ids
}
