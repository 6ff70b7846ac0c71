use std::cell::RefCell;

use crate::{
    ground::Diagnostic,
    quiz::{
        blueprint::Blueprint,
        form::{
            build::Pool,
            clash::{Common, Shown, common},
            model::Form,
        },
        item::Item,
    },
};

/// So many items at most are remembered in pairs: of more, most pairs are never looked at.
const REMEMBERED: usize = 2000;

/// What forms are made of, whatever their seed: the items a blueprint allows, by their ids, with what decides which of
/// them can meet.
pub(super) struct Supply<'a> {
    pub(super) items: Vec<&'a Item>,
    shown: Vec<Shown>,
    /// What pairs have in common, as far as that was asked.
    known: RefCell<Vec<Option<Common>>>,
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
            items,
        }
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
