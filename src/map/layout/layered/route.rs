use crate::map::layout::layered::{
    Run, Sizes, Spacing,
    kept::Kept,
    layers::{Chain, Layers},
    place::settled,
    ports::{Ports, Sides},
    tracks::{Tracks, tracks},
};

/// A part with everything at its place.
#[derive(Clone, Debug, Default)]
pub(super) struct Laid {
    /// Where it begins if it stood somewhere before.
    pub start: Option<[f64; 2]>,
    pub size: [f64; 2],
    pub corners: Vec<(usize, [f64; 2])>,
    pub routes: Vec<(usize, Vec<Run>)>,
}

/// How much wider the space between two layers becomes for the farthest that a line runs across in it, and at most.
const SLOPE: f64 = 0.03;
const WIDEST: f64 = 32.0;
/// The most of a gap that tracks may take.
const TRACKS: f64 = 0.7;

/// Places a part whose layers are in order.
///
/// Every layer has a band as wide as its widest cell, and lines bend only between the bands: inside one they run
/// straight, at the place kept for them, so that none meets a box.
pub(super) fn lay(
    layers: &Layers,
    sizes: &Sizes,
    spacing: &Spacing,
    kept: Option<&Kept>,
    squeeze: f64,
) -> Laid {
    let sides = Sides::new(layers, sizes);
    let mut ports = sides.even(layers.links.len());
    let mut places = settled(layers, sizes, spacing, &ports, kept, squeeze);
    sides.straighten(layers, &places.middles(), &mut ports);
    places.line_up(&ports);
    let (start, middles) = places.beginning_at_zero();
    sides.straighten(layers, &middles, &mut ports);
    let tracks = tracks(layers, &middles, &ports);
    let gaps = gaps(layers, spacing, &spans(layers, &middles, &ports), &tracks);
    let mut bands = bands(layers, sizes, &gaps, kept);
    let top = bands.first().map_or(0.0, |band| band[0]);
    bands.iter_mut().flatten().for_each(|along| *along -= top);
    let mut laid = Laid { start: is_kept(kept).then_some([start, top]), ..Laid::default() };
    let mut across = 0.0_f64;
    for (cell, middle) in layers.cells.iter().zip(&middles) {
        let Some(vertex) = cell.vertex else { continue };
        let [width, length] = sizes.vertices[vertex];
        // A box stands at the upper edge of its band, next to what it leads to; a knot in the middle.
        let room = bands[cell.row][1] - bands[cell.row][0] - length;
        let along = bands[cell.row][0] + if cell.knot { room / 2.0 } else { 0.0 };
        laid.corners.push((vertex, [middle - width / 2.0, along]));
        across = across.max(middle + width / 2.0);
    }
    let widest = middles.iter().copied().fold(across, f64::max);
    laid.size = [widest, bands.last().map_or(0.0, |band| band[1])];
    let lines =
        Lines { layers, sizes, spacing, bands: &bands, middles: &middles, ports: &ports, tracks: &tracks };
    laid.routes = layers.chains.iter().map(|chain| (chain.edge, lines.runs(chain))).collect();
    laid
}

fn is_kept(kept: Option<&Kept>) -> bool {
    kept.is_some_and(|kept| kept.rows.iter().any(Option::is_some))
}

/// The room above each layer: the least, and what it has where nothing is kept.
fn gaps(layers: &Layers, spacing: &Spacing, spans: &[f64], tracks: &Tracks) -> Vec<[f64; 2]> {
    let mut gaps = Vec::with_capacity(layers.rows.len());
    let mut knots_before = false;
    for (at, row) in layers.rows.iter().enumerate() {
        let knots = row.iter().any(|cell| layers.cells[*cell].knot);
        let least = if knots || knots_before { spacing.knots } else { spacing.layers };
        let whole = least + (spans[at] * SLOPE).min(WIDEST) + tracks_room(spacing, tracks.above_row[at]);
        gaps.push([least, whole]);
        knots_before = knots;
    }
    gaps
}

/// Where the band of each layer begins and ends. A layer that is kept begins where it did unless the one before reaches
/// too near; what stands above all that is kept ends before it.
fn bands(layers: &Layers, sizes: &Sizes, gaps: &[[f64; 2]], kept: Option<&Kept>) -> Vec<[f64; 2]> {
    let length = |cell: &usize| layers.cells[*cell].vertex.map_or(0.0, |vertex| sizes.vertices[vertex][1]);
    let lengths: Vec<f64> =
        layers.rows.iter().map(|row| row.iter().map(length).fold(0.0, f64::max)).collect();
    let stood = |at: usize| {
        let along = kept.and_then(|kept| kept.rows[at])?;
        let knots = layers.rows[at].iter().any(|cell| layers.cells[*cell].knot);
        Some(if knots { along - lengths[at] / 2.0 } else { along })
    };
    let first = (0..lengths.len()).find_map(|at| Some((at, stood(at)?)));
    let mut next = first.map_or(0.0, |(first, start)| {
        start - (0..first).map(|at| lengths[at] + gaps[at + 1][1]).sum::<f64>()
    });
    let mut bands: Vec<[f64; 2]> = Vec::with_capacity(lengths.len());
    for (at, length) in lengths.iter().enumerate() {
        if let Some(before) = bands.last() {
            next = stood(at).map_or(before[1] + gaps[at][1], |start| start.max(before[1] + gaps[at][0]));
        }
        bands.push([next, next + length]);
    }
    bands
}

/// What the tracks between two layers take beyond the first.
fn tracks_room(spacing: &Spacing, tracks: usize) -> f64 {
    (tracks.saturating_sub(1) as f64 * spacing.tracks).min(spacing.most_tracks)
}

/// How far lines run across above each layer, at most.
fn spans(layers: &Layers, middles: &[f64], ports: &Ports) -> Vec<f64> {
    let mut spans = vec![0.0_f64; layers.rows.len()];
    for (link, [above, below]) in layers.links.iter().zip(ports) {
        let span = (middles[link.upper] + above - middles[link.lower] - below).abs();
        let row = layers.cells[link.lower].row;
        spans[row] = spans[row].max(span);
    }
    spans
}

struct Lines<'a> {
    layers: &'a Layers,
    sizes: &'a Sizes,
    spacing: &'a Spacing,
    bands: &'a [[f64; 2]],
    middles: &'a [f64],
    ports: &'a Ports,
    tracks: &'a Tracks,
}

impl Lines<'_> {
    /// The runs of a line: out of its upper vertex's band, straight through each band between, into its lower vertex.
    fn runs(&self, chain: &Chain) -> Vec<Run> {
        let mut runs = Vec::with_capacity(chain.cells.len());
        let last = chain.cells.len() - 1;
        for (at, cell) in chain.cells.iter().enumerate() {
            let band = self.bands[self.layers.cells[*cell].row];
            let run = if at == 0 {
                let link = self.link(chain, chain.cells[0], chain.cells[1]);
                Run { across: self.middles[*cell] + self.ports[link][0], from: self.foot(*cell), to: band[1] }
            } else if at == last {
                let link = self.link(chain, chain.cells[at - 1], *cell);
                Run { across: self.middles[*cell] + self.ports[link][1], from: band[0], to: self.head(*cell) }
            } else {
                Run { across: self.middles[*cell], from: band[0], to: band[1] }
            };
            runs.push(run);
        }
        for (at, pair) in chain.cells.windows(2).enumerate() {
            let [from, to] = self.bend(self.link(chain, pair[0], pair[1]));
            (runs[at].to, runs[at + 1].from) = (from, to);
        }
        if chain.turned {
            runs.reverse();
            runs.iter_mut().for_each(|run| std::mem::swap(&mut run.from, &mut run.to));
        }
        runs
    }

    /// Where a link bends between its two layers, along: on its track.
    fn bend(&self, link: usize) -> [f64; 2] {
        let row = self.layers.cells[self.layers.links[link].lower].row;
        let gap = [self.bands[row - 1][1], self.bands[row][0]];
        let others = self.tracks.above_row[row] - 1;
        // A gap that is kept may have less room for tracks than they would like.
        let room = tracks_room(self.spacing, others + 1).min((gap[1] - gap[0]) * TRACKS);
        let before =
            if others == 0 { 0.0 } else { room * (self.tracks.of_link[link] as f64 / others as f64) };
        [gap[0] + room - before, gap[1] - before]
    }

    fn link(&self, chain: &Chain, upper: usize, lower: usize) -> usize {
        let own = |link: &&usize| {
            self.layers.links[**link].edge == chain.edge && self.layers.links[**link].upper == upper
        };
        let found = self.layers.up[lower].iter().find(own);
        *found.expect("every two neighbours of a chain are linked")
    }

    /// Where a vertex begins along.
    fn head(&self, cell: usize) -> f64 {
        let cell = &self.layers.cells[cell];
        let band = self.bands[cell.row];
        let length = cell.vertex.map_or(0.0, |vertex| self.sizes.vertices[vertex][1]);
        band[0] + if cell.knot { (band[1] - band[0] - length) / 2.0 } else { 0.0 }
    }

    /// Where a vertex ends along.
    fn foot(&self, cell: usize) -> f64 {
        let length = self.layers.cells[cell].vertex.map_or(0.0, |vertex| self.sizes.vertices[vertex][1]);
        self.head(cell) + length
    }
}
