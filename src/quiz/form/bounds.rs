use std::collections::BTreeMap;

use crate::{
    ground::Id,
    quiz::{
        form::{build::Pool, limits::most_uneven},
        item::Kind,
    },
};

/// How evenly a form is filled: what no blueprint says, but every form should keep as far as the bank allows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evenness {
    /// No type has more than one in so many of the places.
    share: usize,
    sides: Sided,
}

/// How unequally the sides of a map may be keyed.
#[derive(Clone, Copy, Debug)]
enum Sided {
    /// None more than once oftener than another.
    Alike,
    /// Within the limit that forms are held to.
    Within,
    Any,
}

/// From what is wished for to what any bank can fill. The first with which nothing is short is taken.
pub(super) const EVENNESS: [Evenness; 8] = [
    Evenness { share: 4, sides: Sided::Alike },
    Evenness { share: 4, sides: Sided::Within },
    Evenness { share: 2, sides: Sided::Alike },
    Evenness { share: 2, sides: Sided::Within },
    Evenness { share: 1, sides: Sided::Within },
    Evenness { share: 4, sides: Sided::Any },
    Evenness { share: 2, sides: Sided::Any },
    Evenness { share: 1, sides: Sided::Any },
];

impl Evenness {
    /// How many items of a type a form of `count` may have. Words are no argument: to match and explain them is asked
    /// half as often, and not once more for what does not divide.
    fn most(self, kind: Kind, count: usize) -> usize {
        if matches!(kind, Kind::Matching) && self.share > 1 {
            return (count / (2 * self.share)).max(1);
        }
        count.div_ceil(self.share)
    }
}

impl<'a> Pool<'a> {
    /// Counts what is on a form.
    pub(super) fn tally<'b>(&self, chosen: &'b [usize]) -> Tally<'a, 'b> {
        let mut tally = Tally {
            chosen,
            kinds: BTreeMap::new(),
            maps: BTreeMap::new(),
            sides: BTreeMap::new(),
            cells: vec![0; self.blueprint.quotas.len()],
            uneven: Vec::new(),
        };
        for at in chosen {
            let item = self.items[*at];
            *tally.kinds.entry(item.kind).or_default() += 1;
            *tally.maps.entry(&item.map).or_default() += 1;
            if let Some(side) = &item.side {
                *tally.sides.entry((&item.map, side)).or_default() += 1;
            }
            tally.cells.iter_mut().zip(&self.cells[*at]).for_each(|(has, fits)| *has += usize::from(*fits));
        }
        let uneven = self.sides.keys().copied().filter(|map| !self.keeps_map(&tally, map, None));
        tally.uneven = uneven.collect();
        tally
    }

    /// Whether an item may be added to a form: none on it clashes with it, and no quota, type or side is full.
    pub(super) fn goes_with(&self, candidate: usize, form: &Tally<'_, '_>) -> bool {
        self.has_room(candidate, form) && form.chosen.iter().all(|known| !self.clashes(candidate, *known))
    }

    fn has_room(&self, candidate: usize, form: &Tally<'_, '_>) -> bool {
        let within_quotas = self.blueprint.quotas.iter().enumerate().all(|(at, quota)| {
            !self.cells[candidate][at] || quota.most.is_none_or(|most| form.cells[at] < most)
        });
        within_quotas && self.keeps_types(candidate, form) && self.keeps_sides(candidate, form)
    }

    /// Whether the type still has room: its share of the form, or what a quota wants of it.
    fn keeps_types(&self, candidate: usize, form: &Tally<'_, '_>) -> bool {
        let kind = self.items[candidate].kind;
        let wanted = self.blueprint.quotas.iter().filter(|quota| quota.filter.kind == Some(kind));
        let wanted = wanted.map(|quota| quota.count).max().unwrap_or(0);
        form.of_kind(kind) < self.evenness.most(kind, self.blueprint.count).max(wanted)
    }

    /// Whether no side of a map is keyed much oftener than another with the item, unless the blueprint says how often.
    fn keeps_sides(&self, candidate: usize, form: &Tally<'_, '_>) -> bool {
        if self.asks_for_sides || matches!(self.evenness.sides, Sided::Any) {
            return true;
        }
        let item = self.items[candidate];
        form.uneven.iter().all(|map| **map == item.map) && self.keeps_map(form, &item.map, item.side.as_ref())
    }

    /// Whether the sides of a map are keyed alike, with one more of a side.
    fn keeps_map(&self, form: &Tally<'_, '_>, map: &Id, more: Option<&Id>) -> bool {
        let Some(sides) = self.sides.get(map) else { return true };
        let keyed = |side: &&Id| form.of_side(map, side) + usize::from(more == Some(*side));
        let counts: Vec<usize> = sides.iter().map(keyed).collect();
        let (least, most) = (counts.iter().min(), counts.iter().max());
        match self.evenness.sides {
            Sided::Alike => least.zip(most).is_none_or(|(least, most)| *most <= least + 1),
            Sided::Within => most_uneven(&counts).is_none(),
            Sided::Any => true,
        }
    }
}

/// The items on a form, counted once for all that could be added to it.
pub(super) struct Tally<'a, 'b> {
    pub(super) chosen: &'b [usize],
    kinds: BTreeMap<Kind, usize>,
    maps: BTreeMap<&'a Id, usize>,
    sides: BTreeMap<(&'a Id, &'a Id), usize>,
    /// How many count for each quota.
    pub(super) cells: Vec<usize>,
    /// The maps whose sides are not keyed alike.
    uneven: Vec<&'a Id>,
}

impl Tally<'_, '_> {
    pub(super) fn of_kind(&self, kind: Kind) -> usize {
        self.kinds.get(&kind).copied().unwrap_or(0)
    }

    pub(super) fn of_map(&self, map: &Id) -> usize {
        self.maps.get(map).copied().unwrap_or(0)
    }

    pub(super) fn of_side(&self, map: &Id, side: &Id) -> usize {
        self.sides.get(&(map, side)).copied().unwrap_or(0)
    }
}

/// The sides of each map that some item keys.
pub(super) type Sides<'a> = BTreeMap<&'a Id, Vec<&'a Id>>;
