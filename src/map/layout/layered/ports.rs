use crate::map::layout::layered::{SIDE, Sizes, layers::Layers};

/// Where each link meets its cells, across, from the cell's middle: at its upper cell, at its lower cell.
pub(super) type Ports = Vec<[f64; 2]>;

/// How much it matters that a line meets a vertex near its place in the middle, against that it runs straight.
const EVEN: f64 = 0.03;
/// How often both ends of all lines are drawn towards each other.
const ROUNDS: usize = 6;
/// A line that bends so little, in points, is made straight where there is room for that.
const SLIGHT: f64 = 6.0;

/// The lines that meet one side of a vertex, in the order in which they arrive.
#[derive(Clone, Debug)]
struct Side {
    cell: usize,
    /// Whether it is their upper end (0) or their lower (1).
    end: usize,
    links: Vec<usize>,
    /// The room that each takes, and the place of each from the vertex's middle if all stand together there.
    rooms: Vec<f64>,
    even: Vec<f64>,
    /// What all of them may take.
    length: f64,
}

/// All sides of vertices that lines meet.
#[derive(Clone, Debug)]
pub(super) struct Sides(Vec<Side>);

impl Sides {
    pub(super) fn new(layers: &Layers, sizes: &Sizes) -> Self {
        let position = layers.positions();
        let turned = turned_edges(layers);
        let mut sides = Vec::new();
        for (cell, vertex) in
            layers.cells.iter().enumerate().filter_map(|(at, cell)| Some((at, cell.vertex?)))
        {
            // What leads down from a cell meets it with its upper end, unless the line is turned.
            for (end, links) in [&layers.down[cell], &layers.up[cell]].into_iter().enumerate() {
                let other =
                    |link: usize| if end == 0 { layers.links[link].lower } else { layers.links[link].upper };
                let mut links = links.clone();
                links.sort_by_key(|link| (position[other(*link)], layers.links[*link].edge));
                let room = |link: &usize| {
                    let edge = layers.links[*link].edge;
                    sizes.ends[edge][if turned.binary_search(&edge).is_ok() { 1 - end } else { end }]
                };
                let rooms = links.iter().map(room).collect();
                sides.push(Side::new(cell, end, links, rooms, sizes.vertices[vertex][0] * SIDE));
            }
        }
        Self(sides)
    }

    /// Every side's lines side by side in its middle.
    pub(super) fn even(&self, links: usize) -> Ports {
        let mut ports = vec![[0.0; 2]; links];
        for side in &self.0 {
            side.links.iter().zip(&side.even).for_each(|(link, at)| ports[*link][side.end] = *at);
        }
        ports
    }

    /// Moves the ends of lines along the sides they meet towards each other, so that lines run straighter: each side
    /// gets the places with the least sum of squares, by pooling adjacent violators, one side after the other.
    pub(super) fn straighten(&self, layers: &Layers, middles: &[f64], ports: &mut Ports) {
        let mut blocks = Vec::new();
        for _ in 0..ROUNDS {
            self.0.iter().for_each(|side| side.settle(layers, middles, ports, &mut blocks));
        }
        self.take_wiggles_away(layers, middles, ports);
    }

    /// Makes lines quite straight that are nearly so.
    fn take_wiggles_away(&self, layers: &Layers, middles: &[f64], ports: &mut Ports) {
        for side in &self.0 {
            for (at, link) in side.links.iter().copied().enumerate() {
                let (own, wanted) = (ports[link][side.end], side.wanted(link, layers, middles, ports));
                let room = side.room(at, ports);
                if (wanted - own).abs() <= SLIGHT && room[0] <= wanted && wanted <= room[1] {
                    ports[link][side.end] = wanted;
                }
            }
        }
    }
}

impl Side {
    fn new(cell: usize, end: usize, links: Vec<usize>, rooms: Vec<f64>, length: f64) -> Self {
        let whole: f64 = rooms.iter().sum();
        let scale = if whole > length { length / whole } else { 1.0 };
        let mut start = -whole / 2.0;
        let mut place = |room: &f64| {
            start += room;
            (start - room / 2.0) * scale
        };
        let even = rooms.iter().map(&mut place).collect();
        Self { cell, end, links, rooms, even, length }
    }

    /// Where a line would have to meet the side to run straight, from the vertex's middle.
    fn wanted(&self, link: usize, layers: &Layers, middles: &[f64], ports: &Ports) -> f64 {
        let ends = layers.links[link];
        let other = if self.end == 0 { ends.lower } else { ends.upper };
        middles[other] + ports[link][1 - self.end] - middles[self.cell]
    }

    /// How far a line's end may move without coming too near those beside it.
    fn room(&self, at: usize, ports: &Ports) -> [f64; 2] {
        let apart = |other: usize| f64::midpoint(self.rooms[at], self.rooms[other]);
        let end = (self.length - self.rooms[at]) / 2.0;
        let place = |other: usize| ports[self.links[other]][self.end];
        let before = at.checked_sub(1).map_or(-end, |before| place(before) + apart(before));
        let behind = if at + 1 < self.links.len() { place(at + 1) - apart(at + 1) } else { end };
        [before, behind]
    }

    /// Brings its lines to the places nearest to those wanted that keep the order, the distances and the side's length.
    /// `blocks` is what is worked with.
    fn settle(&self, layers: &Layers, middles: &[f64], ports: &mut Ports, blocks: &mut Vec<(f64, usize)>) {
        let free = (self.length - self.rooms.iter().sum::<f64>()).max(0.0);
        // What each wants beyond its even place: these may be anything that rises, within the free room.
        blocks.clear();
        for (link, even) in self.links.iter().zip(&self.even) {
            let wanted = self.wanted(*link, layers, middles, ports);
            let mut block = ((wanted - even) / (1.0 + EVEN), 1);
            while let Some(before) = blocks.pop_if(|before| before.0 > block.0) {
                let count = before.1 + block.1;
                block = ((before.0 * before.1 as f64 + block.0 * block.1 as f64) / count as f64, count);
            }
            blocks.push(block);
        }
        let shifts = blocks.iter().flat_map(|(shift, count)| std::iter::repeat_n(*shift, *count));
        for ((shift, even), link) in shifts.zip(&self.even).zip(&self.links) {
            ports[*link][self.end] = even + shift.clamp(-free / 2.0, free / 2.0);
        }
    }
}

fn turned_edges(layers: &Layers) -> Vec<usize> {
    let mut turned: Vec<_> =
        layers.chains.iter().filter(|chain| chain.turned).map(|chain| chain.edge).collect();
    turned.sort_unstable();
    turned
}
