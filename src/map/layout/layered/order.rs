use crate::{
    ground::rng::Chance,
    map::layout::layered::{
        crossings::{falling, inversions},
        layers::Layers,
    },
};

/// How many cells and links are looked at before an order counts as good enough: what a second or so can do.
const WORK: usize = 6_000_000;
/// How many rounds without progress end the search from one beginning.
const PATIENCE: usize = 4;
const MOST_ROUNDS: usize = 24;
const MOST_BEGINNINGS: usize = 12;
/// Any will do, but it must stay the same, for the same map to give the same drawing.
const SEED: u64 = 1981;

/// Orders every layer so that few lines cross.
///
/// From several beginnings, each a depth-first walk (which draws a tree without crossings), layers are sorted by the
/// mean place of their neighbours above, then below (Sugiyama and others, 1981), neighbours swapped where that helps
/// (Gansner and others, 1993, section 3) and cells moved to their best place in the layer (Matuszewski, Schönfeld and
/// Molitor, *Using Sifting for k-Layer Straightline Crossing Minimization*, 1999). The best order seen is kept.
pub(super) fn order(layers: &mut Layers) {
    let size = layers.cells.len() + layers.links.len();
    let rounds = (WORK / (size + 1)).clamp(2, MOST_ROUNDS * MOST_BEGINNINGS);
    let mut state = Order::new(layers);
    let mut best: Option<(u64, Vec<Vec<usize>>)> = None;
    let mut done = 0;
    for beginning in 0..MOST_BEGINNINGS {
        state.begin(beginning);
        let (rows, crossings, used) = state.improve((rounds - done).min(MOST_ROUNDS));
        if best.as_ref().is_none_or(|(least, _)| crossings < *least) {
            best = Some((crossings, rows));
        }
        done += used;
        if done >= rounds || best.as_ref().is_some_and(|(least, _)| *least == 0) {
            break;
        }
    }
    if let Some((_, rows)) = best {
        layers.rows = rows;
    }
}

struct Order {
    /// The neighbours of each cell: above, below.
    neighbours: [Vec<Vec<usize>>; 2],
    rows: Vec<Vec<usize>>,
    row_of: Vec<usize>,
    position: Vec<usize>,
}

impl Order {
    fn new(layers: &Layers) -> Self {
        Self {
            neighbours: layers.neighbours(),
            rows: layers.rows.clone(),
            row_of: layers.cells.iter().map(|cell| cell.row).collect(),
            position: layers.positions(),
        }
    }

    /// Puts the cells in the order of a depth-first walk: of the file's order, of its reverse, then of chance.
    fn begin(&mut self, beginning: usize) {
        let mut chance = Chance::new(SEED + beginning as u64);
        let mut starts: Vec<usize> = self.rows.iter().flatten().copied().collect();
        starts.sort_by_key(|cell| (!self.neighbours[0][*cell].is_empty(), self.row_of[*cell], *cell));
        let mut seen = vec![false; self.position.len()];
        self.rows.iter_mut().for_each(Vec::clear);
        for start in starts {
            let mut waiting = vec![start];
            while let Some(cell) = waiting.pop() {
                if std::mem::replace(&mut seen[cell], true) {
                    continue;
                }
                self.rows[self.row_of[cell]].push(cell);
                let mut next = self.neighbours[1][cell].clone();
                match beginning {
                    0 => next.reverse(),
                    1 => {}
                    _ => chance.shuffle(&mut next),
                }
                waiting.extend(next.into_iter().filter(|cell| !seen[*cell]));
            }
        }
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
                (0..self.rows.len()).for_each(|row| self.sift(row));
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

    /// The places of a cell's neighbours above or below, rising.
    fn ends(&self, side: usize, cell: usize) -> Vec<usize> {
        let mut ends: Vec<_> =
            self.neighbours[side][cell].iter().map(|other| self.position[*other]).collect();
        ends.sort_unstable();
        ends
    }

    fn crossings(&self) -> u64 {
        let between = |pair: &[Vec<usize>]| {
            inversions(pair[0].iter().flat_map(|cell| self.ends(1, *cell)), pair[1].len())
        };
        self.rows.windows(2).map(between).sum()
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
            let near = &self.neighbours[side][*cell];
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

    /// By how much fewer lines cross if `right` stands before `left` than if it stands behind.
    fn gain(left: &[Vec<usize>; 2], right: &[Vec<usize>; 2]) -> i64 {
        let cost = |one: &[Vec<usize>; 2], other: &[Vec<usize>; 2]| {
            falling(&one[0], &other[0]) + falling(&one[1], &other[1])
        };
        cost(left, right) as i64 - cost(right, left) as i64
    }

    fn ends_of_row(&self, row: usize) -> Vec<[Vec<usize>; 2]> {
        self.rows[row].iter().map(|cell| [self.ends(0, *cell), self.ends(1, *cell)]).collect()
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
        let mut ends = self.ends_of_row(row);
        let mut any = false;
        for _ in 0..ends.len() {
            let mut again = false;
            for at in 1..ends.len() {
                if Self::gain(&ends[at - 1], &ends[at]) > 0 {
                    ends.swap(at - 1, at);
                    self.rows[row].swap(at - 1, at);
                    again = true;
                }
            }
            any |= again;
            if !again {
                break;
            }
        }
        self.renumber(row);
        any
    }

    /// Moves each cell of a layer to the place where its lines cross the fewest others.
    fn sift(&mut self, row: usize) {
        let mut cells: Vec<_> = self.rows[row].iter().copied().zip(self.ends_of_row(row)).collect();
        for cell in self.rows[row].clone() {
            let Some(from) = cells.iter().position(|(other, _)| *other == cell) else { continue };
            let (mut best, mut to) = (0, from);
            let mut gain = 0;
            for at in (0..from).rev() {
                gain += Self::gain(&cells[at].1, &cells[from].1);
                if gain > best {
                    (best, to) = (gain, at);
                }
            }
            gain = 0;
            for at in from + 1..cells.len() {
                gain += Self::gain(&cells[from].1, &cells[at].1);
                if gain > best {
                    (best, to) = (gain, at);
                }
            }
            let moved = cells.remove(from);
            cells.insert(to, moved);
        }
        self.rows[row] = cells.into_iter().map(|(cell, _)| cell).collect();
        self.renumber(row);
    }
}
