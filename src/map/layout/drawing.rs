use crate::{
    map::{
        derive::sides,
        layout::{
            Direction, DrawOptions,
            boxes::ClaimBox,
            frame,
            layered::{Placement, Plan, Sizes},
            lines::{Plate, Stretch, stretches},
            mark::Tie,
            network::{Network, What},
            skeleton::Alike,
            style::{HEAD, PLATE_HEIGHT, SPACING},
        },
        model::{ClaimIx, Map},
    },
    page::{Point, Scene},
};

/// A map laid out: every box, knot and line at its place, in points from the upper left corner of what is drawn.
#[derive(Clone, Debug)]
pub struct Drawing<'a> {
    pub(super) map: &'a Map,
    pub(super) options: DrawOptions,
    /// The one size of all boxes, plates and knots, where their words shall not decide it.
    pub(super) alike: Option<Alike>,
    pub(super) direction: Direction,
    pub(super) network: Network,
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

impl<'a> Drawing<'a> {
    pub(super) fn new(map: &'a Map, options: &DrawOptions) -> Self {
        Self::measured(map, options, None)
    }

    /// With everything as large as its words need, or all alike.
    pub(super) fn measured(map: &'a Map, options: &DrawOptions, alike: Option<Alike>) -> Self {
        let mut network = Network::new(map);
        if alike.is_some_and(|alike| alike.every_line) {
            network.tag_every_line();
        }
        let sides = sides(map);
        let boxes = map.claim_ixs().map(|claim| ClaimBox::new(map, claim, &sides, options.lang)).collect();
        let lang = options.lang;
        let plate = |what: &What| match what {
            What::Claim(_) => None,
            What::Inference(at) => Some(Plate::of_inference(map, *at, lang)),
            What::Attack(_) | What::Relation(_) => Some(Plate::new(tie(&network, *what), lang)),
        };
        let plates = network.whats.iter().map(plate).collect();
        let tag =
            |strand: &crate::map::layout::network::Strand| strand.tag.then(|| Plate::new(strand.tie, lang));
        let tags = network.strands.iter().map(tag).collect();
        let plan = Plan::new(&network.graph);
        let blank = Self {
            map,
            options: *options,
            alike,
            direction: Direction::Down,
            network,
            boxes,
            plates,
            tags,
            size: [0.0; 2],
            corners: Vec::new(),
            lines: Vec::new(),
        };
        let directions = match options.direction {
            Some(direction) => vec![direction],
            None => vec![Direction::Down, Direction::Right],
        };
        let drawn = directions.into_iter().map(|direction| blank.clone().placed(&plan, direction));
        let largest = drawn.min_by(|one, other| one.sheet().total_cmp(&other.sheet()));
        largest.expect("there is a direction")
    }

    /// The longer side of the smallest sheet that holds the drawing.
    fn sheet(&self) -> f64 {
        let [long, short] =
            if self.size[0] > self.size[1] { self.size } else { [self.size[1], self.size[0]] };
        long.max(short * self.options.sheet)
    }

    /// The room that words take where lines begin at boxes, along.
    fn tag_room(&self, direction: Direction) -> f64 {
        let sizes = self.tags.iter().flatten().map(|tag| self.tag_size(tag));
        let [widest, highest] = sizes.fold([0.0; 2], |most, size| [0, 1].map(|at| size[at].max(most[at])));
        match direction {
            Direction::Down if widest > 0.0 => highest,
            Direction::Down => 0.0,
            Direction::Right => widest,
        }
    }

    /// How far above (or left of) a vertex its room begins, and how far below it ends.
    fn margins(&self, plan: &Plan, direction: Direction) -> Vec<[f64; 2]> {
        let room = self.tag_room(direction);
        let margin = |what: &What| [if matches!(what, What::Claim(_)) { room } else { 0.0 }, 0.0];
        let mut margins: Vec<_> = self.network.whats.iter().map(margin).collect();
        for (at, edge) in self.network.graph.edges.iter().enumerate() {
            if plan.is_turned(at) && self.tags[at].is_some() {
                margins[edge.lower][1] = room;
            }
        }
        margins
    }

    fn sizes(&self, margins: &[[f64; 2]], direction: Direction) -> Sizes {
        let ends = self.tags.iter().map(|tag| {
            let room = match (tag, direction) {
                (Some(tag), Direction::Down) => self.tag_size(tag)[0] + 6.0,
                (Some(tag), Direction::Right) => self.tag_size(tag)[1] + 3.0,
                (None, _) => HEAD,
            };
            [2.0 * HEAD, room]
        });
        let ends: Vec<[f64; 2]> = ends.collect();
        let mut beginning = vec![0.0; margins.len()];
        for (edge, [_, room]) in self.network.graph.edges.iter().zip(&ends) {
            beginning[edge.lower] += room;
        }
        let size = |vertex: usize| {
            let [width, height] = self.measure(vertex);
            let [across, along] = turn([width, height], direction);
            [across.max(beginning[vertex]), along + margins[vertex][0] + margins[vertex][1]]
        };
        Sizes { vertices: (0..margins.len()).map(size).collect(), ends }
    }

    /// The width and height of a vertex.
    pub(super) fn measure(&self, vertex: usize) -> [f64; 2] {
        match (&self.network.whats[vertex], &self.plates[vertex]) {
            (What::Claim(_), _) if self.alike.is_some() => self.alike.map_or([0.0; 2], |alike| alike.claim),
            (What::Claim(claim), _) => [self.claim_box(*claim).width, self.claim_box(*claim).height],
            (_, Some(plate)) => self.alike.map_or([plate.width, PLATE_HEIGHT], |alike| alike.knot),
            (_, None) => [0.0; 2],
        }
    }

    /// The width and height of the plate where a line begins.
    pub(super) fn tag_size(&self, tag: &Plate) -> [f64; 2] {
        self.alike.map_or([tag.width, PLATE_HEIGHT], |alike| alike.tag)
    }

    pub(super) fn claim_box(&self, claim: ClaimIx) -> &ClaimBox {
        &self.boxes[claim.get()]
    }

    fn placed(mut self, plan: &Plan, direction: Direction) -> Self {
        let margins = self.margins(plan, direction);
        let sizes = self.sizes(&margins, direction);
        let aspect = match direction {
            Direction::Down => self.options.sheet,
            Direction::Right => 1.0 / self.options.sheet,
        };
        let placement = plan.place(&sizes, &SPACING, aspect);
        self.direction = direction;
        self.size = turn(placement.size, direction);
        self.corners = self.corners(&placement, &sizes, &margins);
        self.lines =
            (0..placement.routes.len()).map(|edge| self.line(edge, plan, &placement, &margins)).collect();
        self
    }

    fn corners(&self, placement: &Placement, sizes: &Sizes, margins: &[[f64; 2]]) -> Vec<Point> {
        let corner = |vertex: usize| {
            let [across, along] = placement.corners[vertex];
            // The room may be wider than the box, for the words above it.
            let spare = sizes.vertices[vertex][0] - turn(self.measure(vertex), self.direction)[0];
            let [x, y] = turn([across + spare / 2.0, along + margins[vertex][0]], self.direction);
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

    /// The finished drawing.
    pub fn scene(&self) -> Scene {
        frame::scene(self)
    }
}

fn tie(network: &Network, what: What) -> Tie {
    let strand = network.strands.iter().find(|strand| strand.what == what);
    strand.map_or(Tie::Support, |strand| strand.tie)
}

/// Across and along as width and height, or the other way round.
pub(super) const fn turn([one, other]: [f64; 2], direction: Direction) -> [f64; 2] {
    match direction {
        Direction::Down => [one, other],
        Direction::Right => [other, one],
    }
}
