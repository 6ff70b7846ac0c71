use std::ops::Range;

use crate::map::layout::layered::{
    Sizes, Spacing,
    kept::Kept,
    layers::{Chain, Layers, Link},
    ports::Ports,
    stay::{Wish, stay},
};

/// How many times the layers are gone through, and the movement in points below which nothing is gained any more.
const MOST_ROUNDS: usize = 120;
const WORK: usize = 12_000_000;
const STILL: f64 = 0.2;
/// How many times at most after everything was brought into a narrower lane.
const SQUEEZED_ROUNDS: usize = 12;

/// Gives every cell its place across, but for bends that could still stand straighter ([`Places::line_up`]).
///
/// The squared lengths of the links, weighted, are brought to their least under the distances to keep: layer by layer
/// each cell is drawn to the mean of its neighbours, and the layer as a whole is solved exactly by pooling adjacent
/// violators (Barlow, Bartholomew, Bremner and Brunk, *Statistical Inference under Order Restrictions*, 1972). The
/// distances to keep bind only cells of one layer and the sum is smooth and convex, so going on arrives at the least
/// of all (Tseng, *Convergence of a Block Coordinate Descent Method*, 2001).
/// Where that leaves much room empty, because few layers reach far out, all are brought into a narrower lane: `squeeze` tells
/// by which part of what is wider than the fullest layer, from 0 to 1.
/// What was `kept` is held where it stood, and gives way only as far as it must.
pub(super) fn settled<'a>(
    layers: &'a Layers,
    sizes: &Sizes,
    spacing: &Spacing,
    ports: &Ports,
    kept: Option<&Kept>,
    squeeze: f64,
) -> Places<'a> {
    let mut state = Places::new(layers, sizes, spacing, ports);
    state.held = kept.map_or_else(Vec::new, |kept| state.in_order(|cell| kept.cells[cell]));
    let size = layers.cells.len() + layers.links.len();
    let rounds = (WORK / (size + 1)).clamp(4, MOST_ROUNDS);
    state.sweep(true, [true, false]);
    state.sweep(false, [false, true]);
    for round in 0..rounds {
        let moved = state.sweep(round % 2 == 0, [true, true]);
        if moved < STILL {
            break;
        }
    }
    if kept.is_none() {
        state.squeeze(squeeze);
        for round in 0..rounds.min(SQUEEZED_ROUNDS) {
            if state.sweep(round % 2 == 0, [true, true]) < STILL {
                break;
            }
        }
    }
    state
}

/// Where the cells stand. They are known by their places in all layers one behind the other, so that going through the
/// layers goes through memory as it comes.
pub(super) struct Places<'a> {
    layers: &'a Layers,
    /// The place of each cell.
    place: Vec<usize>,
    /// Where each layer begins, and the last ends.
    rows: Vec<usize>,
    /// The neighbours at each place, those above before those below.
    pulls: Vec<Pull>,
    /// Where the pulls at each place from above begin, and those from below.
    starts: Vec<[usize; 2]>,
    half: Vec<f64>,
    /// The distance each middle must keep from that before it.
    distance: Vec<f64>,
    /// The middle at each place, across.
    middle: Vec<f64>,
    /// Where each place is held, if any is.
    held: Vec<Option<f64>>,
    /// Where the lane begins and ends in which everything stands.
    lane: [f64; 2],
}

/// Which neighbour draws, with what weight, and how far off its middle.
#[derive(Clone, Copy)]
struct Pull {
    other: u32,
    weight: f32,
    offset: f64,
}

/// How much more a link matters that joins a bend to a vertex, and one that joins two bends (Gansner and others, 1993,
/// section 4): long lines should be straight.
const WEIGHTS: [f32; 3] = [1.0, 2.0, 8.0];

impl<'a> Places<'a> {
    fn new(layers: &'a Layers, sizes: &Sizes, spacing: &Spacing, ports: &Ports) -> Self {
        let count = layers.cells.len();
        let mut state = Self {
            layers,
            place: vec![0; count],
            rows: Vec::with_capacity(layers.rows.len() + 1),
            pulls: Vec::with_capacity(2 * layers.links.len()),
            starts: Vec::with_capacity(count + 1),
            half: Vec::new(),
            distance: vec![0.0; count],
            middle: vec![0.0; count],
            held: vec![],
            lane: [f64::NEG_INFINITY, f64::INFINITY],
        };
        state.rows.push(0);
        for row in &layers.rows {
            let start = state.rows[state.rows.len() - 1];
            row.iter().enumerate().for_each(|(at, cell)| state.place[*cell] = start + at);
            state.rows.push(start + row.len());
        }
        let half =
            |cell: usize| layers.cells[cell].vertex.map_or(0.0, |vertex| sizes.vertices[vertex][0] / 2.0);
        state.half = state.in_order(half);
        layers.rows.iter().flatten().for_each(|cell| state.add_pulls(*cell, ports));
        state.starts.push([state.pulls.len(); 2]);
        let mut at = 0;
        for row in &layers.rows {
            for pair in row.windows(2) {
                let is_line = |cell: usize| layers.cells[cell].vertex.is_none();
                let gap = if is_line(pair[0]) || is_line(pair[1]) { spacing.lines } else { spacing.vertices };
                state.distance[at + 1] = state.half[at] + gap + state.half[at + 1];
                at += 1;
            }
            at += usize::from(!row.is_empty());
        }
        (0..layers.rows.len()).for_each(|row| state.set_side_by_side(row));
        state
    }

    /// What is known of each cell, layer by layer.
    fn in_order<T>(&self, known: impl Fn(usize) -> T) -> Vec<T> {
        self.layers.rows.iter().flatten().map(|cell| known(*cell)).collect()
    }

    /// Adds what draws a cell.
    fn add_pulls(&mut self, cell: usize, ports: &Ports) {
        let layers = self.layers;
        let weight = |link: &Link| {
            let is_bend = |cell: &usize| layers.cells[*cell].vertex.is_none();
            WEIGHTS[[link.upper, link.lower].iter().filter(|cell| is_bend(cell)).count()] * link.weight as f32
        };
        let above = self.pulls.len();
        for at in &layers.up[cell] {
            let (link, [above, below]) = (&layers.links[*at], ports[*at]);
            let other = self.place[link.upper] as u32;
            self.pulls.push(Pull { other, weight: weight(link), offset: above - below });
        }
        self.starts.push([above, self.pulls.len()]);
        for at in &layers.down[cell] {
            let (link, [above, below]) = (&layers.links[*at], ports[*at]);
            let other = self.place[link.lower] as u32;
            self.pulls.push(Pull { other, weight: weight(link), offset: below - above });
        }
    }

    fn set_side_by_side(&mut self, row: usize) {
        let row = self.rows[row]..self.rows[row + 1];
        let width: f64 = self.distance[row.clone()].iter().sum();
        let mut at = -width / 2.0;
        for place in row {
            at += self.distance[place];
            self.middle[place] = at;
        }
    }

    /// Goes through all layers, drawn by the neighbours on the given sides. The most that a cell moved.
    fn sweep(&mut self, down: bool, sides: [bool; 2]) -> f64 {
        let count = self.layers.rows.len();
        let (mut most, mut blocks) = (0.0_f64, Vec::new());
        for step in 0..count {
            let row = if down { step } else { count - 1 - step };
            most = most.max(self.settle(self.rows[row]..self.rows[row + 1], sides, &mut blocks));
        }
        most
    }

    /// Gives the places of a layer where things are held their best middles. The most that one moved.
    fn give_way(&mut self, row: Range<usize>, sides: [bool; 2]) -> f64 {
        let mut shift = 0.0;
        let wishes = row.clone().map(|place| {
            shift += self.distance[place];
            let (weight, target) = self.target(place, sides);
            Wish { at: target - shift, weight: self.held[place].is_none().then_some(weight) }
        });
        let targets = stay(wishes);
        self.take(row, targets.into_iter())
    }

    /// Gives the cells of a layer their best places under their neighbours' pull. The most that one moved. `blocks` is
    /// room to work in.
    fn settle(&mut self, row: Range<usize>, sides: [bool; 2], blocks: &mut Vec<Block>) -> f64 {
        if !self.held.is_empty() {
            return self.give_way(row, sides);
        }
        blocks.clear();
        let mut shift = 0.0;
        for place in row.clone() {
            shift += self.distance[place];
            let (weight, target) = self.target(place, sides);
            let mut block = Block { weight, target: target - shift, cells: 1 };
            while let Some(before) = blocks.pop_if(|before| before.target > block.target) {
                block = before.with(block);
            }
            blocks.push(block);
        }
        self.keep_in_lane(row.clone(), shift, blocks);
        let targets = blocks.iter().flat_map(|block| std::iter::repeat_n(block.target, block.cells));
        self.take(row, targets)
    }

    /// Moves what stands in a layer to how far each would be before those that stand before it. The most that one moved.
    fn take(&mut self, row: Range<usize>, targets: impl Iterator<Item = f64>) -> f64 {
        let (mut most, mut shift) = (0.0_f64, 0.0);
        for (place, target) in row.zip(targets) {
            shift += self.distance[place];
            let at = target + shift;
            most = most.max((at - self.middle[place]).abs());
            self.middle[place] = at;
        }
        most
    }

    /// Moves the blocks of a layer, whose last cell stands `shift` behind its block's target, into the lane: the least
    /// squares with bounds are those without, moved to the bounds. A layer too wide for the lane keeps its beginning.
    fn keep_in_lane(&self, row: Range<usize>, shift: f64, blocks: &mut [Block]) {
        if row.is_empty() {
            return;
        }
        let least = self.lane[0] + self.half[row.start] - self.distance[row.start];
        let most = (self.lane[1] - self.half[row.end - 1] - shift).max(least);
        blocks.iter_mut().for_each(|block| block.target = block.target.max(least).min(most));
    }

    /// Makes the lane narrower than what stands in it, where the layers reach out of it least in all.
    fn squeeze(&mut self, part: f64) {
        let rows = self.rows.windows(2).map(|ends| (ends[0], ends[1])).filter(|(first, end)| first < end);
        let reach = |(first, end): (usize, usize)| {
            let last = end - 1;
            [self.middle[first] - self.half[first], self.middle[last] + self.half[last]]
        };
        let reaches: Vec<_> = rows.clone().map(reach).collect();
        let full = |(first, end): (usize, usize)| {
            let apart: f64 = self.distance[first + 1..end].iter().sum();
            self.half[first] + apart + self.half[end - 1]
        };
        let fullest = rows.map(full).fold(0.0, f64::max);
        let start = reaches.iter().map(|reach| reach[0]).fold(f64::INFINITY, f64::min);
        let end = reaches.iter().map(|reach| reach[1]).fold(f64::NEG_INFINITY, f64::max);
        let width = fullest + (end - start - fullest).max(0.0) * (1.0 - part);
        // The sum of what reaches out on both sides is least at the median of where it begins to.
        let mut starts: Vec<f64> = reaches.iter().flat_map(|[start, end]| [*start, end - width]).collect();
        starts.sort_by(f64::total_cmp);
        let Some(start) = starts.get(starts.len() / 2) else { return };
        self.lane = [*start, start + width];
    }

    /// Where a place is drawn to, and with what weight; what nothing draws stays where it is, but gives way.
    fn target(&self, place: usize, sides: [bool; 2]) -> (f64, f64) {
        if let Some(held) = self.held.get(place).copied().flatten() {
            return (1.0, held);
        }
        let (mut weight, mut sum) = (0.0, 0.0);
        let ([above, below], [end, _]) = (self.starts[place], self.starts[place + 1]);
        let from = if sides[0] { above } else { below };
        let to = if sides[1] { end } else { below };
        for pull in &self.pulls[from..to] {
            weight += f64::from(pull.weight);
            sum += f64::from(pull.weight) * (self.middle[pull.other as usize] + pull.offset);
        }
        if weight > 0.0 { (weight, sum / weight) } else { (1e-3, self.middle[place]) }
    }

    /// Lets every line run straight from where it begins, as far as what stands beside it lets it, then bend as seldom
    /// as can be on its way up.
    pub(super) fn line_up(&mut self, ports: &Ports) {
        let is_held = |cell: &usize| self.held.get(self.place[*cell]).is_some_and(Option::is_some);
        let is_free = |chain: &&Chain| {
            let bends = &chain.cells[1..chain.cells.len() - 1];
            !bends.is_empty() && !bends.iter().any(is_held)
        };
        for chain in self.layers.chains.iter().filter(is_free).collect::<Vec<_>>() {
            let mut stretch: Vec<usize> = Vec::new();
            let start = self.port(chain, chain.cells.len() - 1, ports);
            let (mut low, mut high) = (start, start);
            for cell in chain.cells[1..chain.cells.len() - 1].iter().rev() {
                let (bend, row) = (self.place[*cell], self.layers.cells[*cell].row);
                let (least, most) = self.room(bend, row);
                if least.max(low) > most.min(high) {
                    self.straighten(&stretch, low, high);
                    stretch.clear();
                    (low, high) = (least, most);
                }
                (low, high) = (least.max(low), most.min(high));
                stretch.push(bend);
            }
            let end = self.port(chain, 0, ports);
            let at = end.max(low).min(high);
            stretch.iter().for_each(|bend| self.middle[*bend] = at);
        }
    }

    /// Where a line meets the vertex at the end of its chain.
    fn port(&self, chain: &Chain, at: usize, ports: &Ports) -> f64 {
        let (side, cell) = if at == 0 { (0, chain.cells[0]) } else { (1, chain.cells[at]) };
        let links = if side == 0 { &self.layers.down[cell] } else { &self.layers.up[cell] };
        let own = links.iter().find(|link| self.layers.links[**link].edge == chain.edge);
        self.middle[self.place[cell]] + own.map_or(0.0, |link| ports[*link][side])
    }

    /// Brings bends onto one place as near as can be to where they are.
    fn straighten(&mut self, bends: &[usize], low: f64, high: f64) {
        let mean = bends.iter().map(|bend| self.middle[*bend]).sum::<f64>() / bends.len().max(1) as f64;
        bends.iter().for_each(|bend| self.middle[*bend] = mean.max(low).min(high));
    }

    /// How far what stands at a place of a layer may move without pushing its neighbours.
    fn room(&self, place: usize, row: usize) -> (f64, f64) {
        let (is_first, is_last) = (place == self.rows[row], place + 1 == self.rows[row + 1]);
        let low = if is_first { f64::NEG_INFINITY } else { self.middle[place - 1] + self.distance[place] };
        let high = if is_last { f64::INFINITY } else { self.middle[place + 1] - self.distance[place + 1] };
        (low, high)
    }

    /// The middle of each cell, across.
    pub(super) fn middles(&self) -> Vec<f64> {
        self.place.iter().map(|place| self.middle[*place]).collect()
    }

    /// Where everything begins, and the middles from there.
    pub(super) fn beginning_at_zero(self) -> (f64, Vec<f64>) {
        let edges = self.middle.iter().zip(&self.half).map(|(middle, half)| middle - half);
        let least = edges.fold(f64::INFINITY, f64::min);
        (least, self.place.iter().map(|place| self.middle[*place] - least).collect())
    }
}

/// Neighbours that touch and move as one.
#[derive(Clone, Copy)]
struct Block {
    weight: f64,
    target: f64,
    cells: usize,
}

impl Block {
    fn with(self, next: Self) -> Self {
        let weight = self.weight + next.weight;
        let target = (self.weight * self.target + next.weight * next.target) / weight;
        Self { weight, target, cells: self.cells + next.cells }
    }
}
