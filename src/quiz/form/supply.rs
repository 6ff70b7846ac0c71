use std::{cell::RefCell, collections::BTreeMap};

use crate::{
    ground::{Diagnostic, Id},
    quiz::{
        blueprint::Blueprint,
        form::{
            build::Pool,
            clash::{Common, Shown, are_twins, common},
            hint::Traces,
            model::Form,
        },
        item::{Item, Kind},
    },
};

/// So many items at most are remembered in pairs: of more, most pairs are never looked at.
const REMEMBERED: usize = 4000;

/// What forms are made of, whatever their seed: the items a blueprint allows, by their ids, with what decides which of
/// them can meet.
pub(super) struct Supply<'a> {
    pub(super) items: Vec<&'a Item>,
    shown: Vec<Shown>,
    /// What pairs have in common, as far as that was asked.
    known: RefCell<Vec<Option<Common>>>,
    /// For each item those that test the same in the same way.
    pub(super) twins: Vec<Vec<usize>>,
}

impl<'a> Supply<'a> {
    pub(super) fn new(bank: &'a [Item], blueprint: &'a Blueprint) -> Self {
        let written = blueprint.items.iter().map(|entry| &entry.item);
        let mut items: Vec<&Item> =
            bank.iter().filter(|item| blueprint.allows(item)).chain(written).collect();
        items.sort_by(|one, other| one.id.cmp(&other.id));
        let pairs = if items.len() <= REMEMBERED { items.len() * items.len() } else { 0 };
        Self {
            shown: items.iter().map(|item| Shown::of(item)).collect(),
            known: RefCell::new(vec![None; pairs]),
            twins: twins(&items),
            items,
        }
    }

    /// What the texts of an item tell about others.
    pub(super) fn traces(&self, at: usize) -> &Traces {
        &self.shown[at].traces
    }

    /// How much two items have in common. What was found is remembered.
    pub(super) fn common(&self, one: usize, other: usize) -> Common {
        let (one, other) = (one.min(other), one.max(other));
        let pair = one * self.items.len() + other;
        if let Some(known) = self.known.borrow().get(pair).copied().flatten() {
            return known;
        }
        let found = common((self.items[one], &self.shown[one]), (self.items[other], &self.shown[other]));
        if let Some(place) = self.known.borrow_mut().get_mut(pair) {
            *place = Some(found);
        }
        found
    }
}

/// For each item those that test the same in the same way: whatever does is about some element that it is about.
fn twins(items: &[&Item]) -> Vec<Vec<usize>> {
    let mut of_fact: BTreeMap<(&Id, Kind, &Id), Vec<usize>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        item.facts.iter().for_each(|fact| of_fact.entry((&item.map, item.kind, fact)).or_default().push(at));
    }
    let of = |(at, item): (usize, &&Item)| {
        let near = item.facts.iter().filter_map(|fact| of_fact.get(&(&item.map, item.kind, fact))).flatten();
        let mut twins: Vec<usize> =
            near.copied().filter(|other| *other != at && are_twins(item, items[*other])).collect();
        twins.sort_unstable();
        twins.dedup();
        twins
    };
    items.iter().enumerate().map(of).collect()
}

/// The forms of many seeds, each as [`forms`](crate::quiz::forms) makes them: what does not hang on the seed is looked at
/// once. They are handed on one seed after the other.
pub fn forms_of_seeds(
    bank: &[Item],
    blueprint: &Blueprint,
    seeds: impl IntoIterator<Item = u64>,
    variants: usize,
    mut hand_on: impl FnMut(u64, Vec<Form>, Vec<Diagnostic>),
) {
    let supply = Supply::new(bank, blueprint);
    for seed in seeds {
        let (forms, findings) = Pool::new(&supply, blueprint, seed).forms(variants);
        hand_on(seed, forms, findings);
    }
}
