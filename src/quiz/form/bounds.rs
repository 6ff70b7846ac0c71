use std::collections::BTreeMap;

use crate::{
    ground::Id,
    quiz::{form::build::Pool, item::Kind},
};

/// How evenly a form is filled: what no blueprint says, but every form should keep as far as the bank allows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evenness {
    /// No type has more than one in so many of the places.
    share: usize,
    /// How much oftener one side of a map may be keyed than another.
    lead: Lead,
}

#[derive(Clone, Copy, Debug)]
enum Lead {
    /// Once.
    One,
    /// One in six of the places: within what the limits of a form allow.
    Sixth,
    Any,
}

/// From what is wished for to what any bank can fill. The first with which nothing is short is taken.
pub(super) const EVENNESS: [Evenness; 7] = [
    Evenness { share: 4, lead: Lead::One },
    Evenness { share: 4, lead: Lead::Sixth },
    Evenness { share: 2, lead: Lead::One },
    Evenness { share: 2, lead: Lead::Sixth },
    Evenness { share: 4, lead: Lead::Any },
    Evenness { share: 2, lead: Lead::Any },
    Evenness { share: 1, lead: Lead::Any },
];

impl Evenness {
    /// How many items of a type a form of `count` may have. Words are no argument: to match and explain them is asked
    /// half as often.
    const fn most(self, kind: Kind, count: usize) -> usize {
        let share =
            if matches!(kind, Kind::Matching) && self.share > 1 { 2 * self.share } else { self.share };
        count.div_ceil(share)
    }

    /// How much oftener one side may be keyed than another on a form of `count`; nothing if as often as one likes.
    fn lead(self, count: usize) -> Option<usize> {
        match self.lead {
            Lead::One => Some(1),
            Lead::Sixth => Some((count / 6).max(1)),
            Lead::Any => None,
        }
    }
}

impl Pool<'_> {
    /// Whether an item may be added to the chosen ones: none clashes with it, and no quota, type or side is full.
    pub(super) fn goes_with(&self, candidate: usize, chosen: &[usize]) -> bool {
        self.has_room(candidate, chosen) && chosen.iter().all(|known| !self.clashes(candidate, *known))
    }

    fn has_room(&self, candidate: usize, chosen: &[usize]) -> bool {
        let within_quotas = self.blueprint.quotas.iter().enumerate().all(|(at, quota)| {
            let has = || chosen.iter().filter(|known| self.cells[**known][at]).count();
            !self.cells[candidate][at] || quota.most.is_none_or(|most| has() < most)
        });
        within_quotas && self.keeps_types(candidate, chosen) && self.keeps_sides(candidate, chosen)
    }

    /// Whether the type still has room: its share of the form, or what a quota wants of it.
    fn keeps_types(&self, candidate: usize, chosen: &[usize]) -> bool {
        let kind = self.items[candidate].kind;
        let has = chosen.iter().filter(|known| self.items[**known].kind == kind).count();
        let wanted = self.blueprint.quotas.iter().filter(|quota| quota.filter.kind == Some(kind));
        let wanted = wanted.map(|quota| quota.count).max().unwrap_or(0);
        has < self.evenness.most(kind, self.blueprint.count).max(wanted)
    }

    /// Whether no other side of the map is keyed much less often, unless the blueprint says how often.
    fn keeps_sides(&self, candidate: usize, chosen: &[usize]) -> bool {
        let item = self.items[candidate];
        let (Some(side), Some(lead), false) =
            (&item.side, self.evenness.lead(self.blueprint.count), self.asks_for_sides)
        else {
            return true;
        };
        let keyed = |side: &Id| {
            let of_side = |known: &&usize| {
                let known = self.items[**known];
                known.map == item.map && known.side.as_ref() == Some(side)
            };
            chosen.iter().filter(of_side).count()
        };
        let sides = self.sides.get(&item.map).into_iter().flatten();
        sides.map(|other| keyed(other)).min().is_none_or(|least| keyed(side) < least + lead)
    }
}

/// The sides of each map that some item keys.
pub(super) type Sides<'a> = BTreeMap<&'a Id, Vec<&'a Id>>;
