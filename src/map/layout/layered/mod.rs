//! Layered drawing of any graph: it knows vertices and lines, no claims.
//!
//! ```text
//! graph → parts → acyclic → ranks → layers with bends → order → ports, places → runs → packed parts
//! ```
//!
//! The frame is that of Sugiyama, Tagawa and Toda, *Methods for Visual Understanding of Hierarchical System
//! Structures* (1981). Measures are told apart as `across` (along a layer) and `along` (from layer to layer), so that
//! one order serves drawings from top to bottom and from left to right.

mod branches;
mod crossings;
mod cycles;
mod fold;
mod kept;
mod layers;
mod near;
mod order;
mod pack;
mod parts;
mod place;
mod ports;
mod ranks;
mod route;
mod shape;
mod simplex;
mod stay;
mod tracks;

use crate::map::layout::layered::{
    kept::Kept,
    layers::Layers,
    pack::{leave, pack},
    parts::{Part, joined, parts},
    ranks::Levels,
    route::{Laid, lay},
};

pub(super) use kept::Before;

/// Something to be placed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vertex {
    /// Whether it is a knot of lines, which stands between two layers of boxes.
    pub knot: bool,
}

/// A line between two vertices; what it leads up to stands above where there is no cycle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    /// What it leads up to.
    pub upper: usize,
    /// Where it comes from.
    pub lower: usize,
    /// How much it matters that the line is short and straight; above 0.
    pub weight: i64,
}

/// What is to be drawn.
///
/// Law: the ends of every edge are vertices.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    pub vertices: Vec<Vertex>,
    pub edges: Vec<Edge>,
}

/// The measures of everything, in points.
#[derive(Clone, Debug)]
pub(super) struct Sizes {
    /// Across and along, for each vertex.
    pub vertices: Vec<[f64; 2]>,
    /// The room that a line's upper and lower end take across, for each edge.
    pub ends: Vec<[f64; 2]>,
}

/// What part of a vertex's side the lines that meet it may take.
pub(super) const SIDE: f64 = 0.9;

/// The distances to keep, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spacing {
    /// Between two vertices of a layer.
    pub vertices: f64,
    /// Between a line and whatever is beside it.
    pub lines: f64,
    /// The least between two layers of boxes.
    pub layers: f64,
    /// The least between a layer of knots and any other.
    pub knots: f64,
    /// Between lines that run across between two layers, and the most that all of them take.
    pub tracks: f64,
    pub most_tracks: f64,
    /// Between parts that no line joins.
    pub parts: f64,
}

/// What a placement is to come out like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Aim {
    /// What the parts that no line joins are packed to come near to, across by along.
    pub aspect: f64,
    /// How much narrower than its lines would have it a part becomes: from 0, not at all, to 1, hardly wider than its
    /// fullest layer.
    pub squeeze: f64,
}

/// A straight stretch of a line, from its upper to its lower end: across, then where it begins and ends along.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Run {
    pub across: f64,
    pub from: f64,
    pub to: f64,
}

/// Everything at its place, all coordinates from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Placement {
    /// The whole, across and along.
    pub size: [f64; 2],
    /// The corner of each vertex nearest to the origin.
    pub corners: Vec<[f64; 2]>,
    /// The straight runs of each edge, from its upper to its lower end; between two of them the line bends. None for
    /// an edge from a vertex to itself.
    pub routes: Vec<Vec<Run>>,
}

/// A graph with its vertices on levels, from which plans of several widths are made.
#[derive(Clone, Debug)]
pub(super) struct Ranked<'a> {
    graph: &'a Graph,
    turned: Vec<bool>,
    parts: Vec<(Part, Levels)>,
    /// The place of each vertex in its part.
    place: Vec<usize>,
}

impl<'a> Ranked<'a> {
    pub(super) fn new(graph: &'a Graph) -> Self {
        let turned = cycles::turned(graph);
        let found = parts(graph);
        let mut place = vec![0; graph.vertices.len()];
        for part in &found {
            part.vertices.iter().enumerate().for_each(|(at, vertex)| place[*vertex] = at);
        }
        let level = |part: Part| {
            let levels = Levels::new(graph, &part, &turned, &place);
            (part, levels)
        };
        let parts = found.into_iter().map(level).collect();
        Self { graph, turned, parts, place }
    }

    /// How many parts there are that nothing joins.
    pub(super) fn parts(&self) -> usize {
        self.parts.len()
    }

    /// The plan with at most so many boxes in a layer, more or less.
    pub(super) fn plan(&self, most: Option<usize>) -> Plan {
        let layers = |(part, levels): &(Part, Levels)| {
            Layers::new(self.graph, part, &self.turned, &self.place, &levels.rows(most))
        };
        let mut parts: Vec<_> = self.parts.iter().map(layers).collect();
        let crossings = parts.iter_mut().map(order::order).sum();
        Plan {
            vertices: self.graph.vertices.len(),
            turned: self.turned.clone(),
            parts,
            crossings,
            most,
            kept: Vec::new(),
        }
    }

    /// The plan that keeps what stood in its layer and its order there.
    pub(super) fn plan_like(&self, most: Option<usize>, before: &Before) -> Plan {
        let parts = joined(self.parts.iter().map(|(part, _)| part), |part| before.frame(part));
        let mut place = self.place.clone();
        for part in &parts {
            part.vertices.iter().enumerate().for_each(|(at, vertex)| place[*vertex] = at);
        }
        let mut crossings = 0;
        let keep = |part: &Part| {
            let lines: Vec<_> = part.edges.iter().map(|edge| self.ends(*edge, &place)).collect();
            let (rows, along) = kept::rows(self.graph, part, &lines, before);
            let mut layers = Layers::new(self.graph, part, &self.turned, &place, &rows);
            let kept = Kept::new(&layers, along, before);
            crossings += order::order_like(&mut layers, &kept);
            (layers, kept)
        };
        let (parts, kept) = parts.iter().map(keep).unzip();
        let turned = self.turned.clone();
        Plan { vertices: self.graph.vertices.len(), turned, parts, crossings, most, kept }
    }

    /// The vertices, by their places in a part, that a line leads from and to, downwards.
    fn ends(&self, edge: usize, place: &[usize]) -> (usize, usize) {
        let Edge { upper, lower, .. } = self.graph.edges[edge];
        if self.turned[edge] { (place[lower], place[upper]) } else { (place[upper], place[lower]) }
    }

    /// About how large a plan comes out, across and along, told without making it.
    pub(super) fn shape(
        &self,
        most: Option<usize>,
        sizes: &Sizes,
        spacing: &Spacing,
        aspect: f64,
    ) -> [f64; 2] {
        let size = |(part, levels): &(Part, Levels)| shape::shape(part, levels, most, sizes, spacing);
        pack(&self.parts.iter().map(size).collect::<Vec<_>>(), spacing.parts, aspect).0
    }
}

/// A graph in layers, each in its order: all that does not depend on measures.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    vertices: usize,
    turned: Vec<bool>,
    parts: Vec<Layers>,
    crossings: u64,
    most: Option<usize>,
    /// Where everything stood in the drawing it is to be like, beside the parts; nothing where there is none.
    kept: Vec<Kept>,
}

impl Plan {
    /// How many boxes a layer may hold, if that is bounded.
    pub(super) fn most(&self) -> Option<usize> {
        self.most
    }

    /// How many lines cross.
    pub(super) fn crossings(&self) -> u64 {
        self.crossings
    }

    /// How many boxes the fullest layer holds.
    pub(super) fn fullest(&self) -> usize {
        let boxes = |layers: &Layers, row: &[usize]| {
            row.iter()
                .filter(|cell| layers.cells[**cell].vertex.is_some() && !layers.cells[**cell].knot)
                .count()
        };
        let fullest = |layers: &Layers| layers.rows.iter().map(|row| boxes(layers, row)).max().unwrap_or(0);
        self.parts.iter().map(fullest).max().unwrap_or(0)
    }

    /// Whether an edge runs against the layers because it closes a cycle: its upper end then stands below.
    pub(super) fn is_turned(&self, edge: usize) -> bool {
        self.turned[edge]
    }

    /// Gives everything its place.
    pub(super) fn place(&self, sizes: &Sizes, spacing: &Spacing, aim: Aim) -> Placement {
        let lay = |(at, part)| lay(part, sizes, spacing, self.kept.get(at), aim.squeeze);
        let laid: Vec<_> = self.parts.iter().enumerate().map(lay).collect();
        let measures: Vec<_> = laid.iter().map(|part| part.size).collect();
        let (size, offsets) = if self.kept.is_empty() {
            pack(&measures, spacing.parts, aim.aspect)
        } else {
            let starts: Vec<_> = laid.iter().map(|part| part.start).collect();
            leave(&starts, &measures, [spacing.vertices, spacing.parts])
        };
        let mut placement = Placement {
            size,
            corners: vec![[0.0; 2]; self.vertices],
            routes: vec![Vec::new(); self.turned.len()],
        };
        for (part, offset) in laid.into_iter().zip(offsets) {
            placement.add(part, offset);
        }
        placement
    }
}

impl Placement {
    /// Adds a part so far off.
    fn add(&mut self, part: Laid, [across, along]: [f64; 2]) {
        for (vertex, corner) in part.corners {
            self.corners[vertex] = [corner[0] + across, corner[1] + along];
        }
        let moved =
            |run: Run| Run { across: run.across + across, from: run.from + along, to: run.to + along };
        for (edge, runs) in part.routes {
            self.routes[edge] = runs.into_iter().map(moved).collect();
        }
    }
}
