use serde::{Deserialize, Serialize};

use crate::{
    map::layout::{Direction, drawing::Drawing, lines::Stretch, network::What},
    page::Point,
};

/// Where everything stands, for those who measure drawings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DrawingJson {
    /// Claims, and the knots of steps, attacks and relations.
    pub nodes: Vec<BoxJson>,
    /// The lines.
    pub edges: Vec<LineJson>,
    /// How it was laid out, for a later drawing to be like it.
    #[serde(default)]
    pub laid: LaidJson,
}

/// What was chosen for a drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LaidJson {
    /// Whether reasons stand to the right and not below.
    pub right: bool,
    /// The usual width of boxes in points; 0 where it is not known.
    pub width: f64,
    /// How many boxes a layer may hold, if that is bounded.
    pub most: Option<usize>,
    /// How much narrower than its lines would have it the drawing was made, from 0 to 1.
    #[serde(default)]
    pub squeeze: f64,
    /// What parts that nothing joins were packed to come near to, width by height; 0 where it is not known.
    #[serde(default)]
    pub shape: f64,
}

/// A box, in points from the upper left corner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BoxJson {
    /// The id of the claim, inference, attack or relation.
    pub id: String,
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Its width.
    pub w: f64,
    /// Its height.
    pub h: f64,
}

/// A line from a box to a box; bends are broken into short straights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LineJson {
    /// The id of the box it begins at.
    pub s: String,
    /// The id of the box it arrives at.
    pub t: String,
    /// Its points.
    pub pts: Vec<[f64; 2]>,
}

impl Drawing<'_> {
    /// Where everything stands.
    pub fn json(&self) -> DrawingJson {
        let node = |vertex: usize| {
            let [w, h] = self.measure(vertex).map(rounded);
            let corner = self.corners[vertex];
            BoxJson { id: self.id(vertex), x: rounded(corner.x()), y: rounded(corner.y()), w, h }
        };
        let line = |edge: usize| {
            let ends = self.network.graph.edges[edge];
            LineJson { s: self.id(ends.lower), t: self.id(ends.upper), pts: points(&self.lines[edge]) }
        };
        let edges = (0..self.lines.len()).filter(|edge| !self.lines[*edge].is_empty()).map(line).collect();
        let right = self.direction == Direction::Right;
        let (width, most, squeeze, shape) = (self.usual, self.most, self.squeeze, self.shape);
        let laid = LaidJson { right, width, most, squeeze, shape };
        DrawingJson { nodes: (0..self.corners.len()).map(node).collect(), edges, laid }
    }

    pub(super) fn id(&self, vertex: usize) -> String {
        match self.network.whats[vertex] {
            What::Claim(at) => self.map[at].id.to_string(),
            What::Inference(at) => self.map[at].id.to_string(),
            What::Attack(at) => self.map[at].id.to_string(),
            What::Relation(at) => self.map[at].id.to_string(),
        }
    }
}

/// How many straights stand for a bend.
const PIECES: u32 = 12;

fn points(line: &[Stretch]) -> Vec<[f64; 2]> {
    let mut points: Vec<Point> = Vec::new();
    for stretch in line {
        match *stretch {
            Stretch::Start(at) | Stretch::Straight(at) => points.push(at),
            Stretch::Bend(one, other, end) => {
                let start = points.last().copied().unwrap_or(end);
                let pieces = (1..=PIECES).map(|n| f64::from(n) / f64::from(PIECES));
                points.extend(pieces.map(|t| on_bend([start, one, other, end], t)));
            }
        }
    }
    points.dedup();
    points.into_iter().map(|point| [rounded(point.x()), rounded(point.y())]).collect()
}

fn on_bend(points: [Point; 4], t: f64) -> Point {
    let u = 1.0 - t;
    let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
    let sum =
        |axis: fn(Point) -> f64| points.into_iter().zip(weights).map(|(point, w)| axis(point) * w).sum();
    Point::new(sum(Point::x), sum(Point::y))
}

fn rounded(points: f64) -> f64 {
    (points * 100.0).round() / 100.0
}
