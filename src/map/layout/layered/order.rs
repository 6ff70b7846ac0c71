use crate::{
    ground::rng::Chance,
    map::layout::layered::{
        branches::by_branches,
        crossings::inversions,
        kept::Kept,
        layers::Layers,
        near::{Ends, Near},
    },
};

/// How many cells and links are looked at before an order counts as good enough: what a few hundredths of a second can do.
const WORK: usize = 20_000;
/// How many rounds without progress end the search from one beginning.
const PATIENCE: usize = 4;
const MOST_ROUNDS: usize = 24;
const MOST_BEGINNINGS: usize = 12;
/// How often a layer is gone through to swap neighbours.
const MOST_SWAPS: usize = 12;
/// How many places are tried for all cells of a layer together, and how many at least for each.
const SIFTED: usize = 30_000;
const NEAREST: usize = 20;
/// Any will do, but it must stay the same, for the same map to give the same drawing.
const SEED: u64 = 1981;

/// Orders every layer so that few lines cross.
///
/// From several beginnings, each a walk down a tree whose branches are in a good order for all other lines, layers are
/// sorted by the mean place of their neighbours above, then below (Sugiyama and others, 1981), neighbours swapped where
/// that helps (Gansner and others, 1993, section 3) and cells moved to their best place in the layer (Matuszewski,
/// Schönfeld and Molitor, *Using Sifting for k-Layer Straightline Crossing Minimization*, 1999). The best order seen is
/// kept. How many lines then cross.
pub(super) fn order(layers: &mut Layers) -> u64 {
    let size = layers.cells.len() + layers.links.len();
    let rounds = (WORK / (size + 1)).clamp(2, MOST_ROUNDS * MOST_BEGINNINGS);
    let mut state = Order::new(layers);
    let mut best: Option<(u64, Vec<Vec<usize>>)> = None;
    let mut done = 0;
    for beginning in 0..MOST_BEGINNINGS {
        state.set(by_branches(layers, beginning_order(layers, beginning).as_deref()));
        let (rows, crossings, used) = state.improve((rounds - done).min(MOST_ROUNDS));
        if best.as_ref().is_none_or(|(least, _)| crossings < *least) {
            best = Some((crossings, rows));
        }
        done += used;
        if done >= rounds || best.as_ref().is_some_and(|(least, _)| *least == 0) {
            break;
        }
    }
    let (crossings, rows) = best.unwrap_or_default();
    layers.rows = rows;
    crossings
}

/// Orders every layer as it stood before; what is new goes where its lines cross the fewest others, of such places near
/// what it leads to. How many lines then cross.
pub(super) fn order_like(layers: &mut Layers, kept: &Kept) -> u64 {
    let guesses = kept.guesses(layers);
    let mut rows = layers.rows.clone();
    for row in &mut rows {
        row.sort_by(|one, other| guesses[*one].total_cmp(&guesses[*other]).then(one.cmp(other)));
    }
    let mut state = Order::new(layers);
    state.set(rows);
    (0..state.rows.len()).for_each(|row| state.sift(row, |cell| kept.cells[cell].is_none()));
    let crossings = state.crossings();
    layers.rows = state.rows;
    crossings
}

/// The order of the lines from which a search begins: that of the file, then any.
fn beginning_order(layers: &Layers, beginning: usize) -> Option<Vec<usize>> {
    let count = layers.chains.iter().map(|chain| chain.edge + 1).max().unwrap_or(0);
    let mut order: Vec<usize> = (0..count).collect();
    Chance::new(SEED + beginning as u64).shuffle(&mut order);
    (beginning > 0).then_some(order)
}

struct Order {
    /// The neighbours of each cell: above, below.
    near: [Near; 2],
    rows: Vec<Vec<usize>>,
    position: Vec<usize>,
}

impl Order {
    fn new(layers: &Layers) -> Self {
        Self { near: Near::of(layers), rows: layers.rows.clone(), position: layers.positions() }
    }

    fn set(&mut self, rows: Vec<Vec<usize>>) {
        self.rows = rows;
        (0..self.rows.len()).for_each(|row| self.renumber(row));
    }

    fn renumber(&mut self, row: usize) {
        for (at, cell) in self.rows[row].iter().enumerate() {
            self.position[*cell] = at;
        }
    }

    /// The best order found in so many rounds, its crossings, and how many rounds were used.
    fn improve(&mut self, rounds: usize) -> (Vec<Vec<usize>>, u64, usize) {
        self.swap_neighbours();
        let (mut best, mut least) = (self.rows.clone(), self.crossings());
        let (mut used, mut idle) = (0, 0);
        while used < rounds && idle < PATIENCE && least > 0 {
            self.sort_rows(used % 2 == 0, used % 4 > 1);
            self.swap_neighbours();
            if idle + 1 == PATIENCE {
                (0..self.rows.len()).for_each(|row| self.sift(row, |_| true));
            }
            let crossings = self.crossings();
            used += 1;
            idle += 1;
            if crossings < least {
                (least, idle) = (crossings, 0);
                best.clone_from(&self.rows);
            }
        }
        (best, least, used)
    }

    fn crossings(&self) -> u64 {
        let mut places = Vec::new();
        let mut between = |pair: &[Vec<usize>]| {
            places.clear();
            for cell in &pair[0] {
                self.near[1].add_places(*cell, &self.position, &mut places);
            }
            inversions(&places, pair[1].len())
        };
        self.rows.windows(2).map(&mut between).sum()
    }

    /// Sorts each layer by the mean place of its neighbours in the one before, from the top down or from the bottom
    /// up. What has no neighbours there stays where it is; `flip` turns round what is equal.
    fn sort_rows(&mut self, down: bool, flip: bool) {
        let count = self.rows.len();
        for step in 1..count {
            let row = if down { step } else { count - 1 - step };
            self.sort_row(row, usize::from(!down), flip);
        }
    }

    fn sort_row(&mut self, row: usize, side: usize, flip: bool) {
        let mut places = Vec::new();
        let mut keyed = Vec::new();
        for (at, cell) in self.rows[row].iter().enumerate() {
            let near = self.near[side].cells(*cell);
            if !near.is_empty() {
                let sum: usize = near.iter().map(|other| self.position[*other]).sum();
                places.push(at);
                keyed.push((sum as f64 / near.len() as f64, *cell));
            }
        }
        if flip {
            keyed.reverse();
        }
        keyed.sort_by(|one, other| one.0.total_cmp(&other.0));
        for (at, (_, cell)) in places.into_iter().zip(keyed) {
            self.rows[row][at] = cell;
        }
        self.renumber(row);
    }

    /// Swaps neighbours in every layer as long as that takes crossings away.
    fn swap_neighbours(&mut self) {
        let mut restless = vec![true; self.rows.len()];
        for _ in 0..PATIENCE {
            let mut swapped = vec![false; self.rows.len()];
            for row in 0..self.rows.len() {
                if restless[row] {
                    swapped[row] = self.swap_in(row);
                }
            }
            let near = |row: usize| row.saturating_sub(1)..(row + 2).min(swapped.len());
            restless = (0..swapped.len()).map(|row| near(row).any(|other| swapped[other])).collect();
            if !restless.contains(&true) {
                return;
            }
        }
    }

    fn swap_in(&mut self, row: usize) -> bool {
        let ends = Ends::of(&self.near, &self.rows[row], &self.position);
        let mut order: Vec<usize> = (0..self.rows[row].len()).collect();
        let mut any = false;
        // Which cells are known to stand well behind the one before them, until one of both changes.
        let mut settled = vec![false; order.len() + 1];
        for _ in 0..MOST_SWAPS.min(order.len()) {
            let mut again = false;
            for at in 1..order.len() {
                if !settled[at] && ends.gain(order[at - 1], order[at]) > 0 {
                    order.swap(at - 1, at);
                    (settled[at - 1], settled[at + 1]) = (false, false);
                    again = true;
                }
                settled[at] = true;
            }
            any |= again;
            if !again {
                break;
            }
        }
        if any {
            self.reorder(row, &order);
        }
        any
    }

    /// Brings a row into another order of its own.
    fn reorder(&mut self, row: usize, order: &[usize]) {
        self.rows[row] = order.iter().map(|at| self.rows[row][*at]).collect();
        self.renumber(row);
    }

    /// Moves each of some cells of a layer to the place where its lines cross the fewest others.
    fn sift(&mut self, row: usize, is_free: impl Fn(usize) -> bool) {
        if !self.rows[row].iter().any(|cell| is_free(*cell)) {
            return;
        }
        let ends = Ends::of(&self.near, &self.rows[row], &self.position);
        let count = self.rows[row].len();
        let reach = (SIFTED / count.max(1)).max(NEAREST);
        let mut order: Vec<usize> = (0..count).collect();
        let mut place = order.clone();
        let mut crossed = ends.crossed(&order);
        for cell in (0..count).filter(|at| is_free(self.rows[row][*at])) {
            // Lines that cross none cannot cross fewer elsewhere.
            if !crossed[cell] {
                continue;
            }
            let from = place[cell];
            let to = best_place(&ends, &order, from, reach);
            if to != from {
                let moved = order.remove(from);
                order.insert(to, moved);
                (from.min(to)..=from.max(to)).for_each(|at| place[order[at]] = at);
                crossed = ends.crossed(&order);
            }
        }
        self.reorder(row, &order);
    }
}

/// Where in a row, not farther off than `reach`, a cell's lines cross the fewest others.
fn best_place(ends: &Ends, order: &[usize], from: usize, reach: usize) -> usize {
    let (mut best, mut to) = (0, from);
    let mut gain = 0;
    for at in (from.saturating_sub(reach)..from).rev() {
        gain += ends.gain(order[at], order[from]);
        if gain > best {
            (best, to) = (gain, at);
        }
    }
    gain = 0;
    for at in from + 1..order.len().min(from + 1 + reach) {
        gain += ends.gain(order[from], order[at]);
        if gain > best {
            (best, to) = (gain, at);
        }
    }
    to
}
