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
    /// half as often.
    const fn most(self, kind: Kind, count: usize) -> usize {
        let share =
            if matches!(kind, Kind::Matching) && self.share > 1 { 2 * self.share } else { self.share };
        count.div_ceil(share)
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

    /// Whether no side of a map is keyed much oftener than another with the item, unless the blueprint says how often.
    fn keeps_sides(&self, candidate: usize, chosen: &[usize]) -> bool {
        if self.asks_for_sides || matches!(self.evenness.sides, Sided::Any) {
            return true;
        }
        self.sides.iter().all(|(map, sides)| {
            let keyed = |side: &&Id| {
                let of_side = |at: &&usize| {
                    let item = self.items[**at];
                    item.map == **map && item.side.as_ref() == Some(*side)
                };
                chosen.iter().chain([&candidate]).filter(of_side).count()
            };
            let counts: Vec<usize> = sides.iter().map(keyed).collect();
            let (least, most) = (counts.iter().min(), counts.iter().max());
            match self.evenness.sides {
                Sided::Alike => least.zip(most).is_none_or(|(least, most)| *most <= least + 1),
                Sided::Within | Sided::Any => most_uneven(&counts).is_none(),
            }
        })
    }
}

/// The sides of each map that some item keys.
pub(super) type Sides<'a> = BTreeMap<&'a Id, Vec<&'a Id>>;
