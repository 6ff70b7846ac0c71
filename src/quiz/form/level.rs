use crate::quiz::form::build::{OTHER_KIND, OTHER_PROCESS, Pool};

/// How far the mean predicted difficulties of variants may lie apart.
pub(super) const EQUAL: f64 = 0.02;
/// How far a variant may lie from the mean predicted difficulty that all aim at.
const ALIKE: f64 = 0.004;
/// How far it may at most, so that no two lie farther apart than that.
const APART: f64 = 0.0095;

impl Pool<'_> {
    /// The mean difficulty that a form of these cells should have: that of the items there are for each.
    pub(super) fn target(&self, chosen: &[usize]) -> f64 {
        let of_cell = |model: &usize| {
            let alike = (0..self.items.len()).filter(|at| self.distance(*model, *at) < OTHER_PROCESS);
            let alike: Vec<usize> = alike.collect();
            mean(self, &alike)
        };
        chosen.iter().map(of_cell).sum::<f64>() / chosen.len().max(1) as f64
    }

    /// Exchanges items for others of the same cell until the mean difficulty is near `target`: first for others of the
    /// same type, then for others of the same reading process, and before two variants come to lie too far apart, for some
    /// that say again what others say, or ask what another variant does.
    pub(super) fn level(&self, chosen: &mut [usize], others: &[Vec<usize>], target: f64) {
        const ROUNDS: usize = 12;
        for (farthest, near) in [(OTHER_KIND, ALIKE), (OTHER_PROCESS, ALIKE), (OTHER_PROCESS, APART)] {
            for _ in 0..ROUNDS {
                let gap = mean(self, chosen) - target;
                if gap.abs() <= near {
                    break;
                }
                let exchange = self.exchange(chosen, others, gap, (farthest, near < APART), near);
                let Some((place, by)) = exchange else { break };
                chosen[place] = by;
            }
        }
    }

    /// How far the mean difficulties of forms lie apart.
    pub(super) fn spread(&self, variants: &[Vec<usize>]) -> f64 {
        let means = || variants.iter().map(|chosen| mean(self, chosen));
        means().fold(f64::MIN, f64::max) - means().fold(f64::MAX, f64::min)
    }

    /// The first exchange in the order of the seed that brings the mean near to what it should be or half the way there, or
    /// else that which brings it nearest: the nearest of all would bring the same hard and easy items to the forms of every seed. Of items no
    /// farther from each other, and where it `weighs`, so that the form says no more again than before and asks what no
    /// variant does.
    fn exchange(
        &self,
        chosen: &[usize],
        others: &[Vec<usize>],
        gap: f64,
        (farthest, weighs): (i64, bool),
        near: f64,
    ) -> Option<(usize, usize)> {
        let mut best: Option<(f64, usize, usize)> = None;
        let mut free = self.free(chosen.iter().chain(others.iter().flatten()));
        if weighs {
            self.keep_apart(&mut free, others.iter().flatten());
        }
        for (place, model) in chosen.iter().enumerate() {
            let is_included = self.fixed.contains(&self.items[*model].id);
            let rest: Vec<usize> = chosen.iter().copied().filter(|at| at != model).collect();
            let rest = self.tally(&rest);
            let burden = self.burden(*model, rest.chosen);
            for at in (0..self.items.len()).filter(|at| !is_included && free[*at]) {
                let change =
                    (self.items[at].difficulty - self.items[*model].difficulty) / chosen.len() as f64;
                let left = (gap + change).abs();
                let is_light = |at: usize| !weighs || self.burden(at, rest.chosen) <= burden;
                let is_going = |at: usize| self.goes_with(at, &rest) && is_light(at);
                let better = left < best.map_or(gap.abs(), |(least, ..)| least);
                if better && self.distance(*model, at) < farthest && is_going(at) {
                    if left <= near.max(gap.abs() / 2.0) {
                        return Some((place, at));
                    }
                    best = Some((left, place, at));
                }
            }
        }
        best.map(|(_, place, at)| (place, at))
    }
}

fn mean(pool: &Pool<'_>, chosen: &[usize]) -> f64 {
    chosen.iter().map(|at| pool.items[*at].difficulty).sum::<f64>() / chosen.len().max(1) as f64
}
