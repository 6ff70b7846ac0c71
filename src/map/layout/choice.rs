//! Which of all drawings of a map is taken.

use std::{collections::BTreeSet, rc::Rc};

use crate::map::{
    layout::{
        Direction, DrawOptions, Fit,
        atlas::Atlas,
        boxes::ClaimBox,
        drawing::{Drawing, turn},
        layered::{Plan, Ranked, Sizes},
        network::Network,
        style::SPACING,
        view::View,
    },
    model::Map,
};

/// The usual widths of boxes that are tried, the middle one alone for large maps.
pub(super) const WIDTHS: [f64; 3] = [152.0, 176.0, 208.0];
/// One more that is tried where the page is narrow.
const NARROW: f64 = 128.0;
/// From how many claims on only one width is tried, and the shape of a plan is told before it is made.
const LARGE: usize = 300;
/// From how many boxes in a layer on some are put into the next, and down to which part of the fullest layer.
const FULL: usize = 6;
const FOLDS: [f64; 3] = [0.8, 0.65, 0.5];
/// What title, legend and sources take of the height, more or less.
const AROUND: f64 = 220.0;
/// How far a drawing's shape may be from the page's, and by how much more its lines may cross.
const MISS: f64 = 1.45;
const CROSSINGS: f64 = 1.35;
/// Boxes are wider than high, so that a large map's lines are shorter where they run along them: by about so much.
const RIGHT: f64 = 0.85;
/// How many plans are made for a large map to come nearer to a shape.
const TRIES: usize = 5;
/// How far from the best width of layers others are tried where none came near enough.
const NEAR: usize = 8;
/// How many widths of layers are tried for a small map.
const STEPS: usize = 14;
/// How much a drawing is squeezed where no page is asked for.
pub(super) const SQUEEZE: f64 = 0.5;
/// How much else it may be squeezed to come near a page.
const OTHER_SQUEEZES: [f64; 3] = [0.0, 0.8, 1.0];

/// The drawing of a map that suits the options best.
pub(super) fn choose<'a>(atlas: &Atlas<'a>, view: &View) -> Drawing<'a> {
    let (network, options) = (atlas.network(view), &atlas.options);
    let ranked = &Ranked::new(&network.graph);
    let choice = Choice { atlas, options, view, ranked, network: &network };
    match (network.whats.len() >= LARGE, options.fit) {
        (true, None) => choice.large(Fit::Sheet(options.sheet), 1),
        (true, Some(fit)) => choice.large(fit, TRIES),
        (false, None) => choice.small(),
        (false, Some(fit)) => choice.fitted(fit),
    }
}

/// The plans to choose from: as it comes, and with fewer boxes in a layer.
pub(super) fn plans(network: &Network, is_large: bool) -> Vec<Plan> {
    candidates(&Ranked::new(&network.graph), is_large)
}

/// Whether a map is so large that one plan must do.
pub(super) fn is_large(map: &Map) -> bool {
    map.claims.len() >= LARGE
}

fn candidates(ranked: &Ranked<'_>, is_large: bool) -> Vec<Plan> {
    let plan = ranked.plan(None);
    let fullest = plan.fullest();
    let mut plans = vec![plan];
    if !is_large && fullest >= FULL {
        let folded = FOLDS.map(|part| ranked.plan(Some((fullest as f64 * part).ceil() as usize)));
        plans.extend(folded);
    }
    plans
}

struct Choice<'a, 'n> {
    atlas: &'n Atlas<'a>,
    options: &'n DrawOptions,
    view: &'n View,
    network: &'n Rc<Network>,
    ranked: &'n Ranked<'n>,
}

/// A drawing with how it was judged, the least being the best.
struct Judged<'a> {
    drawing: Drawing<'a>,
    price: f64,
    /// Whether it misses the shape, or its lines cross too often.
    is_dear: bool,
}

/// A page to be come near to, and how often lines may cross for that.
#[derive(Clone, Copy)]
struct Page {
    fit: Fit,
    allowed: u64,
}

impl Page {
    /// A drawing with the page it takes, dearer by far where it misses the shape or its lines cross too often.
    fn judged<'a>(self, drawing: Drawing<'a>, crossings: u64) -> Judged<'a> {
        let [width, height] = drawing.size;
        let miss = self.fit.miss(width, height).max(self.fit.miss(width, height + AROUND) / 1.1);
        let more = ((crossings + 1) as f64 / self.allowed.saturating_add(1) as f64).max(1.0);
        let far = (miss / MISS).max(1.0);
        let dear = far * far * more;
        let price = self.fit.page(width, height + AROUND) * dear * dear * dear * dear;
        Judged { drawing, price, is_dear: dear > 1.0 }
    }
}

impl<'a> Choice<'a, '_> {
    fn directions(&self) -> Vec<Direction> {
        match self.options.direction {
            Some(direction) => vec![direction],
            None => vec![Direction::Down, Direction::Right],
        }
    }

    fn boxes(&self, width: f64) -> Vec<ClaimBox> {
        self.atlas.boxes(self.network, width)
    }

    fn measured(&self, direction: Direction, boxes: Vec<ClaimBox>) -> Drawing<'a> {
        Drawing::measured(
            self.atlas.map,
            self.options,
            self.view.clone(),
            Rc::clone(self.network),
            direction,
            boxes,
        )
    }

    /// Of all widths, directions and plans, the drawing that comes out largest on the sheet with short lines that seldom
    /// cross.
    fn small(&self) -> Drawing<'a> {
        let plans = candidates(self.ranked, false);
        let least = plans.iter().map(Plan::crossings).min().unwrap_or(0);
        let mut best: Option<Judged<'a>> = None;
        let sheet = Fit::Sheet(self.options.sheet);
        self.each_measured(&WIDTHS, |measured| {
            for plan in &plans {
                let drawing = measured.clone().placed(plan, self.options.sheet, SQUEEZE);
                let [width, height] = drawing.size;
                let more = (1 + plan.crossings()) as f64 / (1 + least) as f64;
                let price = sheet.page(width, height + AROUND) * drawing.mean_line() * more.sqrt();
                keep(&mut best, Judged { drawing, price, is_dear: false });
            }
        });
        best.expect("there is a direction, a width and a plan").drawing
    }

    /// Of all widths, directions and many plans, the largest on the page of those that have its shape and whose lines
    /// cross little more than they must.
    fn fitted(&self, fit: Fit) -> Drawing<'a> {
        let mut plans = candidates(self.ranked, false);
        // The drawing that no page is asked for is made by one of these.
        let usual = self.small().most;
        let allowed = allowed(plans.iter().find(|plan| plan.most() == usual).map_or(0, Plan::crossings));
        let mut most = plans.first().map_or(1, Plan::fullest);
        while most > 1 && plans.len() < STEPS {
            most = (most - 1).min(most * 7 / 8).max(1);
            plans.push(self.ranked.plan(Some(most)));
        }
        // Only parts that nothing joins are packed to a shape.
        let mut shapes = fit.shapes();
        shapes.truncate(if self.ranked.parts() > 1 { shapes.len() } else { 1 });
        let page = Page { fit, allowed };
        let mut best: Option<Judged<'a>> = None;
        self.judge(&plans, &shapes, &[SQUEEZE], page, &mut best);
        let is_dear = |best: &Option<Judged<'a>>| best.as_ref().is_some_and(|best| best.is_dear);
        if is_dear(&best) {
            self.judge(&plans, &shapes, &OTHER_SQUEEZES, page, &mut best);
        }
        if is_dear(&best) {
            let near = best.as_ref().and_then(|best| best.drawing.most);
            let tried: BTreeSet<_> = plans.iter().map(Plan::most).collect();
            let beside = beside(near.unwrap_or(most), NEAR).filter(|most| !tried.contains(&Some(*most)));
            let plans: Vec<_> = beside.map(|most| self.ranked.plan(Some(most))).collect();
            self.judge(&plans, &shapes, &[SQUEEZE, 0.0, 1.0], page, &mut best);
        }
        best.expect("there is a direction, a width and a plan").drawing
    }

    /// Holds drawings of all widths and directions by some plans against the best so far.
    fn judge(
        &self,
        plans: &[Plan],
        shapes: &[f64],
        squeezes: &[f64],
        page: Page,
        best: &mut Option<Judged<'a>>,
    ) {
        let ways: Vec<_> = shapes.iter().flat_map(|shape| squeezes.iter().map(|by| (*shape, *by))).collect();
        let narrow = matches!(page.fit, Fit::Window(shape) if shape < 1.0).then_some(NARROW);
        let widths: Vec<f64> = narrow.into_iter().chain(WIDTHS).collect();
        self.each_measured(&widths, |measured| {
            for plan in plans {
                for (shape, squeeze) in &ways {
                    let drawing = measured.clone().placed(plan, *shape, *squeeze);
                    keep(best, page.judged(drawing, plan.crossings()));
                }
            }
        });
    }

    fn each_measured(&self, widths: &[f64], mut each: impl FnMut(&Drawing<'a>)) {
        for width in widths {
            let boxes = self.boxes(*width);
            for direction in self.directions() {
                each(&Drawing { usual: *width, ..self.measured(direction, boxes.clone()) });
            }
        }
    }

    /// For each direction the width of layers that should give the shape is found without drawing; then so many plans
    /// are made, each corrected by how the last came out.
    fn large(&self, fit: Fit, tries: usize) -> Drawing<'a> {
        let boxes = self.boxes(WIDTHS[1]);
        let directions = self.directions().into_iter();
        let measured: Vec<_> = directions
            .map(|direction| Drawing { usual: WIDTHS[1], ..self.measured(direction, boxes.clone()) })
            .collect();
        let mut goals = self.goals(&measured, fit);
        let allowed = if tries > 1 { allowed(self.least(&measured)) } else { u64::MAX };
        let page = Page { fit, allowed };
        let mut best: Option<Judged<'a>> = None;
        for goal in goals.iter_mut().take(if tries > 1 { 2 } else { 1 }) {
            for again in (0..tries).rev() {
                let drawing = self.planned(&measured, goal, goal.most, page, &mut best);
                if again == 0 || !self.correct(goal, &measured[goal.measured], drawing[0] / drawing[1]) {
                    break;
                }
            }
        }
        let near = best.as_ref().filter(|best| tries > 1 && best.is_dear).and_then(|best| best.drawing.most);
        if let (Some(near), Some(goal)) = (near, goals.first()) {
            for most in std::iter::once(near).chain(beside(near, NEAR / 2)) {
                self.planned(&measured, goal, Some(most), page, &mut best);
            }
        }
        best.expect("there is a direction and a shape").drawing
    }

    /// Holds a drawing by one more plan against the best so far. Its size.
    fn planned(
        &self,
        measured: &[Drawing<'a>],
        goal: &Goal,
        most: Option<usize>,
        page: Page,
        best: &mut Option<Judged<'a>>,
    ) -> [f64; 2] {
        let plan = self.ranked.plan(most);
        let placed = |squeeze: f64| measured[goal.measured].clone().placed(&plan, goal.shape, squeeze);
        let drawing = placed(SQUEEZE);
        let size = drawing.size;
        let judged = page.judged(drawing, plan.crossings());
        let is_dear = judged.is_dear;
        keep(best, judged);
        if is_dear {
            for squeeze in OTHER_SQUEEZES {
                keep(best, page.judged(placed(squeeze), plan.crossings()));
            }
        }
        size
    }

    /// How often lines cross in the drawing that no page is asked for, or unfolded if that is less.
    fn least(&self, measured: &[Drawing<'a>]) -> u64 {
        let goals = self.goals(measured, Fit::Sheet(self.options.sheet));
        let usual = goals.first().map(|goal| self.ranked.plan(goal.most).crossings());
        usual.into_iter().chain([self.ranked.plan(None).crossings()]).min().unwrap_or(0)
    }

    /// For each direction and shape of a page the width of layers to begin with, the best first.
    fn goals(&self, measured: &[Drawing<'a>], fit: Fit) -> Vec<Goal> {
        let shapes = |at: usize| fit.shapes().into_iter().map(move |shape| (at, shape));
        let goal = |(at, shape): (usize, f64)| self.goal(at, &measured[at], fit, shape);
        let mut goals: Vec<Goal> = (0..measured.len()).flat_map(shapes).map(goal).collect();
        goals.sort_by(|one, other| one.page.total_cmp(&other.page));
        goals
    }

    /// The width of layers with which a drawing should come out in a shape.
    fn goal(&self, at: usize, drawing: &Drawing<'a>, fit: Fit, shape: f64) -> Goal {
        let sizes = drawing.sizes_as_they_come();
        let most = self.most_for(drawing.direction, &sizes, shape);
        let [width, height] = self.told(drawing.direction, &sizes, most, shape);
        let part = if drawing.direction == Direction::Right { RIGHT } else { 1.0 };
        Goal { measured: at, shape, aim: shape, most, page: fit.page(width, height) * part }
    }

    /// About how large a drawing comes out, as width and height.
    fn told(&self, direction: Direction, sizes: &Sizes, most: Option<usize>, shape: f64) -> [f64; 2] {
        let aspect = if direction == Direction::Down { shape } else { 1.0 / shape };
        turn(self.ranked.shape(most, sizes, &SPACING, aspect), direction)
    }

    /// The widest layers that do not make the drawing longer across than a shape, by halving.
    fn most_for(&self, direction: Direction, sizes: &Sizes, shape: f64) -> Option<usize> {
        let is_broad = |most: Option<usize>| {
            let [width, height] = self.told(direction, sizes, most, shape);
            match direction {
                Direction::Down => width > height * shape,
                Direction::Right => height * shape > width,
            }
        };
        if !is_broad(None) {
            return None;
        }
        let (mut low, mut high) = (1, self.network.claims().max(2));
        while low + 1 < high {
            let middle = low.midpoint(high);
            *(if is_broad(Some(middle)) { &mut high } else { &mut low }) = middle;
        }
        Some(low)
    }

    /// Aims beside the shape by as much as it was missed. Whether that leads to another plan.
    fn correct(&self, goal: &mut Goal, drawing: &Drawing<'a>, came: f64) -> bool {
        goal.aim *= goal.shape / came;
        let most = self.most_for(drawing.direction, &drawing.sizes_as_they_come(), goal.aim);
        std::mem::replace(&mut goal.most, most) != most
    }
}

/// A shape to be come near to in one direction.
struct Goal {
    measured: usize,
    shape: f64,
    /// The shape to aim at so that the other comes out.
    aim: f64,
    most: Option<usize>,
    page: f64,
}

/// Widths of layers beside one, the nearest first.
fn beside(most: usize, far: usize) -> impl Iterator<Item = usize> {
    (1..=far).flat_map(move |by| [most.saturating_sub(by), most + by]).filter(|most| *most > 0)
}

fn keep<'a>(best: &mut Option<Judged<'a>>, other: Judged<'a>) {
    if best.as_ref().is_none_or(|best| other.price < best.price) {
        *best = Some(other);
    }
}

fn allowed(crossings: u64) -> u64 {
    (crossings as f64 * CROSSINGS) as u64
}
