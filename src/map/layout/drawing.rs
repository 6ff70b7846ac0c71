use std::rc::Rc;

use crate::{
    map::{
        layout::{
            Direction, DrawOptions, DrawingJson,
            atlas::Atlas,
            boxes::ClaimBox,
            choice::{SQUEEZE, WIDTHS, is_large, plans},
            frame,
            layered::{Aim, Placement, Plan, Ranked, SIDE, Sizes},
            like::stood,
            lines::{Plate, Stretch, stretches},
            mark::Tie,
            network::{Network, Strand, What},
            skeleton::Alike,
            stroke::met,
            style::SPACING,
            view::View,
        },
        model::Map,
    },
    page::{Point, Scene},
};

/// A map laid out: every box, knot and line at its place, in points from the upper left corner of what is drawn.
#[derive(Clone, Debug)]
pub struct Drawing<'a> {
    pub(super) map: &'a Map,
    pub(super) options: DrawOptions,
    pub(super) view: View,
    pub(super) direction: Direction,
    /// The usual width of its boxes, how many a layer may hold, and how much it is squeezed.
    pub(super) usual: f64,
    pub(super) most: Option<usize>,
    pub(super) squeeze: f64,
    /// What its parts were packed to come near to, width by height.
    pub(super) shape: f64,
    pub(super) network: Rc<Network>,
    /// Those of the claims, which are the network's first vertices.
    pub(super) boxes: Vec<ClaimBox>,
    /// The plate of each vertex that is a knot, and of each line that bears its word where it begins.
    pub(super) plates: Vec<Option<Plate>>,
    pub(super) tags: Vec<Option<Plate>>,
    /// The size of what is drawn.
    pub(super) size: [f64; 2],
    /// The upper left corner of each vertex.
    pub(super) corners: Vec<Point>,
    /// Each line from where it begins to where it arrives; empty if it leads back to where it begins.
    pub(super) lines: Vec<Vec<Stretch>>,
}

/// Between two words where lines begin.
const TAG_GAP: f64 = 5.0;
/// Between two heads that arrive at the same box or plate, at least.
const PITCH: f64 = 5.0;

impl<'a> Drawing<'a> {
    /// Everything with its size, nothing at its place.
    pub(super) fn measured(
        map: &'a Map,
        options: &DrawOptions,
        view: View,
        network: Rc<Network>,
        direction: Direction,
        boxes: Vec<ClaimBox>,
    ) -> Self {
        let (lang, letters) = (options.lang, options.letters);
        let plate = |(what, tie): (&What, &Option<Tie>)| match what {
            What::Inference(at) => Some(Plate::of_inference(map, *at, lang, direction, letters)),
            What::Attack(at) => Some(Plate::of_attack(map, *at, lang, direction, letters)),
            _ => tie.map(|tie| Plate::new(tie, lang, direction, letters)),
        };
        let plates = network.whats.iter().zip(&network.ties).map(plate).collect();
        let tag = |strand: &Strand| match strand.what {
            _ if !strand.tag => None,
            What::Attack(at) => Some(Plate::of_attack(map, at, lang, direction, letters)),
            _ => Some(Plate::new(strand.tie, lang, direction, letters)),
        };
        let tags = network.strands.iter().map(tag).collect();
        let (size, corners, lines) = ([0.0; 2], Vec::new(), Vec::new());
        let (usual, most, squeeze, shape) = (0.0, None, 0.0, 0.0);
        Self {
            map,
            options: *options,
            view,
            direction,
            usual,
            most,
            squeeze,
            shape,
            network,
            boxes,
            plates,
            tags,
            size,
            corners,
            lines,
        }
        .make_room()
        .make_room_for_heads()
    }

    /// With boxes and plates all alike, in that of several measures, and in the direction and by the plan, with which it
    /// comes out largest in a room, given as width and height.
    pub(super) fn alike(map: &'a Map, options: &DrawOptions, alikes: &[Alike], room: [f64; 2]) -> Self {
        let network = network_alike(map, alikes);
        let plans = plans(&network, is_large(map));
        let network = Rc::new(network);
        let boxes = Atlas::new(map, options).boxes(&network, WIDTHS[0]);
        let part = |drawn: &Self| (drawn.size[0] / room[0]).max(drawn.size[1] / room[1]);
        let mut best: Option<Self> = None;
        for direction in [Direction::Down, Direction::Right] {
            let view = View::default();
            let measured = Self::measured(map, options, view, Rc::clone(&network), direction, boxes.clone());
            for alike in alikes {
                let measured = measured.clone().resized(*alike);
                for plan in &plans {
                    let drawn = measured.clone().placed(plan, options.sheet, SQUEEZE);
                    if best.as_ref().is_none_or(|best| part(&drawn) < part(best)) {
                        best = Some(drawn);
                    }
                }
            }
        }
        best.expect("there is a direction, a measure and a plan")
    }

    /// With boxes and plates all alike, everything where it stood in an earlier drawing that need not give way.
    pub(super) fn alike_before(
        map: &'a Map,
        options: &DrawOptions,
        alike: Alike,
        before: &DrawingJson,
    ) -> Self {
        let network = network_alike(map, &[alike]);
        let direction = if before.laid.right { Direction::Right } else { Direction::Down };
        let boxes = Atlas::new(map, options).boxes(&network, WIDTHS[0]);
        let ranked = Ranked::new(&network.graph);
        let network = Rc::new(network.clone());
        let measured =
            Self::measured(map, options, View::default(), network, direction, boxes).resized(alike);
        let plan = ranked.plan_like(before.laid.most, &stood(&measured, before));
        measured.placed(&plan, before.laid.shape, before.laid.squeeze)
    }

    /// Every box, plate and knot of the sizes given, the boxes larger if one of them needs the room for its lines.
    fn resized(mut self, alike: Alike) -> Self {
        let [width, height] = alike.claim;
        self.boxes.iter_mut().for_each(|claim| (claim.width, claim.height) = (width, height));
        for (plates, [width, height]) in [(&mut self.plates, alike.knot), (&mut self.tags, alike.tag)] {
            for plate in plates.iter_mut().flatten() {
                (plate.width, plate.height, plate.rounding) = (width, height, height / 2.0);
            }
        }
        let mut roomy = self.make_room();
        let most = |size: fn(&ClaimBox) -> f64| roomy.boxes.iter().map(size).fold(0.0, f64::max);
        let (width, height) = (most(|claim| claim.width), most(|claim| claim.height));
        roomy.boxes.iter_mut().for_each(|claim| (claim.width, claim.height) = (width, height));
        roomy
    }

    /// The room that words take where lines begin at boxes, along.
    fn tag_room(&self) -> f64 {
        let along = |tag: &Plate| turn([tag.width, tag.height], self.direction)[1];
        self.tags.iter().flatten().map(along).fold(0.0, f64::max)
    }

    /// How far above (or left of) each vertex its room begins.
    pub(super) fn tops(&self) -> Vec<f64> {
        let room = self.tag_room();
        let top = |what: &What| if matches!(what, What::Claim(_)) { room } else { 0.0 };
        self.network.whats.iter().map(top).collect()
    }

    /// How far above (or left of) a vertex its room begins, and how far below it ends.
    fn margins(&self, plan: &Plan) -> Vec<[f64; 2]> {
        let room = self.tag_room();
        let mut margins: Vec<_> = self.tops().into_iter().map(|top| [top, 0.0]).collect();
        for (at, edge) in self.network.graph.edges.iter().enumerate() {
            if plan.is_turned(at) && self.tags[at].is_some() {
                margins[edge.lower][1] = room;
            }
        }
        margins
    }

    /// The room that each line's upper and lower end takes across.
    fn ends(&self) -> Vec<[f64; 2]> {
        let head = self.options.letters.head();
        let room = |tag: &Option<Plate>| match tag {
            Some(tag) => turn([tag.width, tag.height], self.direction)[0] + TAG_GAP,
            None => head,
        };
        self.tags.iter().map(|tag| [2.0 * head, room(tag)]).collect()
    }

    /// Makes boxes as large as the words need that stand where their lines begin.
    fn make_room(mut self) -> Self {
        let mut needed = vec![0.0; self.network.whats.len()];
        for (edge, [_, room]) in self.network.graph.edges.iter().zip(self.ends()) {
            needed[edge.lower] += room / SIDE;
        }
        for (claim, needed) in self.boxes.iter_mut().zip(needed) {
            match self.direction {
                Direction::Down => claim.width = claim.width.max(needed),
                Direction::Right => claim.height = claim.height.max(needed),
            }
        }
        self
    }

    /// Makes boxes and plates longer at which so many heads arrive that they would lie over each other.
    fn make_room_for_heads(mut self) -> Self {
        let pitch = PITCH * self.options.letters.small_scale();
        let mut needed = vec![0.0; self.network.whats.len()];
        for (edge, strand) in self.network.graph.edges.iter().zip(&self.network.strands) {
            needed[edge.upper] += if strand.head { pitch / SIDE } else { 0.0 };
        }
        for (vertex, needed) in needed.into_iter().enumerate() {
            let (width, height) = match (self.boxes.get_mut(vertex), &mut self.plates[vertex]) {
                (Some(claim), _) => (&mut claim.width, &mut claim.height),
                (_, Some(plate)) => (&mut plate.width, &mut plate.height),
                (_, None) => continue,
            };
            let across = if self.direction == Direction::Down { width } else { height };
            *across = across.max(needed);
        }
        self
    }

    fn sizes(&self, margins: &[[f64; 2]]) -> Sizes {
        let size = |vertex: usize| {
            let [across, along] = turn(self.measure(vertex), self.direction);
            [across, along + margins[vertex][0] + margins[vertex][1]]
        };
        Sizes { vertices: (0..margins.len()).map(size).collect(), ends: self.ends() }
    }

    /// The sizes where no line is turned.
    pub(super) fn sizes_as_they_come(&self) -> Sizes {
        self.sizes(&self.tops().into_iter().map(|top| [top, 0.0]).collect::<Vec<_>>())
    }

    /// The width and height of a vertex.
    pub(super) fn measure(&self, vertex: usize) -> [f64; 2] {
        match (self.boxes.get(vertex), &self.plates[vertex]) {
            (Some(claim), _) => [claim.width, claim.height],
            (_, Some(plate)) => [plate.width, plate.height],
            (_, None) => [0.0; 2],
        }
    }

    /// With everything at its place; parts that nothing joins are packed to come near a shape, width by height, and
    /// each is squeezed (as [`Aim::squeeze`] tells).
    pub(super) fn placed(mut self, plan: &Plan, shape: f64, squeeze: f64) -> Self {
        let margins = self.margins(plan);
        let sizes = self.sizes(&margins);
        let aspect = match self.direction {
            Direction::Down => shape,
            Direction::Right => 1.0 / shape,
        };
        let placement = plan.place(&sizes, &SPACING, Aim { aspect, squeeze });
        (self.most, self.squeeze, self.shape) = (plan.most(), squeeze, shape);
        self.size = turn(placement.size, self.direction);
        self.corners = self.corners(&placement, &margins);
        self.lines =
            (0..placement.routes.len()).map(|edge| self.line(edge, plan, &placement, &margins)).collect();
        self
    }

    fn corners(&self, placement: &Placement, margins: &[[f64; 2]]) -> Vec<Point> {
        let corner = |vertex: usize| {
            let [across, along] = placement.corners[vertex];
            let [x, y] = turn([across, along + margins[vertex][0]], self.direction);
            Point::new(x, y)
        };
        (0..margins.len()).map(corner).collect()
    }

    /// A line from its lower to its upper end, drawn out over the margins to the boxes themselves.
    fn line(&self, edge: usize, plan: &Plan, placement: &Placement, margins: &[[f64; 2]]) -> Vec<Stretch> {
        let mut runs = placement.routes[edge].clone();
        let ends = self.network.graph.edges[edge];
        let sign = if plan.is_turned(edge) { -1.0 } else { 1.0 };
        let side = usize::from(plan.is_turned(edge));
        if let Some(run) = runs.first_mut() {
            run.from -= sign * margins[ends.upper][1 - side];
        }
        if let Some(run) = runs.last_mut() {
            run.to += sign * margins[ends.lower][side];
        }
        stretches(&runs, self.direction)
    }

    /// A line as it is inked: drawn out to the round ends of the plates it joins.
    pub(super) fn inked(&self, edge: usize) -> Vec<Stretch> {
        let ends = self.network.graph.edges[edge];
        let plate = |vertex: usize| self.plates[vertex].as_ref().map(|plate| (plate, self.corners[vertex]));
        met(self.lines[edge].clone(), plate(ends.lower), plate(ends.upper))
    }

    /// How long its lines are in the mean, as if they ran straight from bend to bend, against the mean height of what they
    /// join; 1 if there are none.
    pub(super) fn mean_line(&self) -> f64 {
        let length = |line: &Vec<Stretch>| {
            let way = |pair: &[Stretch]| {
                let (from, to) = (pair[0].end(), pair[1].end());
                let (dx, dy) = (to.x() - from.x(), to.y() - from.y());
                (dx * dx + dy * dy).sqrt()
            };
            line.windows(2).map(way).sum::<f64>()
        };
        let lines: f64 = self.lines.iter().map(length).sum();
        let heights: f64 = (0..self.corners.len()).map(|vertex| self.measure(vertex)[1]).sum();
        if lines > 0.0 && heights > 0.0 {
            lines / self.lines.len() as f64 / (heights / self.corners.len() as f64)
        } else {
            1.0
        }
    }

    /// The finished drawing.
    pub fn scene(&self) -> Scene {
        frame::scene(self)
    }
}

/// The network of a map whose lines are drawn as the measures want it.
fn network_alike(map: &Map, alikes: &[Alike]) -> Network {
    let mut network = Network::new(map, &View::default().of(map));
    if alikes.iter().any(|alike| alike.every_line) {
        network.tag_every_line();
    }
    network
}

/// Across and along as width and height, or the other way round.
pub(super) const fn turn([one, other]: [f64; 2], direction: Direction) -> [f64; 2] {
    match direction {
        Direction::Down => [one, other],
        Direction::Right => [other, one],
    }
}
