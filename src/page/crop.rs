use crate::page::{
    scene::{Anchor, Group, Item, Scene, Text},
    shape::{Path, Point, Step},
};

/// A rectangle of a scene, in points: left, upper, right and lower edge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The left edge.
    pub left: f64,
    /// The upper edge.
    pub top: f64,
    /// The right edge.
    pub right: f64,
    /// The lower edge.
    pub bottom: f64,
}

impl Area {
    /// Whether two areas have a point in common.
    pub fn meets(self, other: Self) -> bool {
        self.left <= other.right
            && other.left <= self.right
            && self.top <= other.bottom
            && other.top <= self.bottom
    }

    /// The smallest area that holds some points; one that meets nothing where there are none.
    fn around(points: impl IntoIterator<Item = Point>) -> Self {
        let none = Self {
            left: f64::INFINITY,
            top: f64::INFINITY,
            right: f64::NEG_INFINITY,
            bottom: f64::NEG_INFINITY,
        };
        points.into_iter().fold(none, |area, point| Self {
            left: area.left.min(point.x()),
            top: area.top.min(point.y()),
            right: area.right.max(point.x()),
            bottom: area.bottom.max(point.y()),
        })
    }

    fn grown(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }
}

/// The scene with only what meets an area; size and places stay. A sheet that shows a part of a large drawing neither
/// carries nor reads out the rest of it.
pub fn crop(scene: &Scene, area: Area) -> Scene {
    let mut part = Scene::new(scene.width(), scene.height(), scene.title(), scene.lang());
    scene.items().iter().filter_map(|item| within(item, area)).for_each(|item| part.push(item));
    part
}

/// Where a scene is drawn on, in small areas: what meets none of them is white. Lines are followed, so that one that only
/// passes around an area does not count.
pub fn ink(scene: &Scene) -> Vec<Area> {
    let mut areas = Vec::new();
    scene.items().iter().for_each(|item| add_ink(item, &mut areas));
    areas
}

fn add_ink(item: &Item, areas: &mut Vec<Area>) {
    match item {
        Item::Group(group) => group.items().iter().for_each(|item| add_ink(item, areas)),
        Item::Path(path) => {
            let mut from: Option<Point> = None;
            for step in path.steps() {
                let ends = points(step);
                let around: Vec<Point> = from.into_iter().chain(ends.iter().copied()).collect();
                from = ends.last().copied().or(from);
                areas.extend(pieces(&around).map(|piece| Area::around(piece).grown(path_pen(path))));
            }
        }
        item => areas.push(extent(item)),
    }
}

/// A stretch of a path in pieces, each by two of its corners: a straight one in short ones, a bend as it is.
fn pieces(stretch: &[Point]) -> Box<dyn Iterator<Item = Vec<Point>> + '_> {
    const PIECES: u32 = 32;
    let &[from, to] = stretch else { return Box::new(std::iter::once(stretch.to_vec())) };
    let at = move |part: u32| {
        let share = f64::from(part) / f64::from(PIECES);
        Point::new(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share)
    };
    Box::new((0..PIECES).map(move |part| vec![at(part), at(part + 1)]))
}

fn within(item: &Item, area: Area) -> Option<Item> {
    let Item::Group(group) = item else {
        return extent(item).meets(area).then(|| item.clone());
    };
    let mut part = Group::new(group.class());
    group.items().iter().filter_map(|item| within(item, area)).for_each(|item| part.push(item));
    if let Some(id) = group.id_name() {
        part = part.id(id);
    }
    (!part.items().is_empty()).then(|| part.into())
}

/// The room an item takes, a little generous.
fn extent(item: &Item) -> Area {
    match item {
        Item::Group(_) => Area::around([]),
        Item::Rect(rect) => {
            let corner = rect.corner();
            let far = Point::new(corner.x() + rect.width(), corner.y() + rect.height());
            Area::around([corner, far]).grown(rect.style().stroke_width())
        }
        // A curve stays within its control points.
        Item::Path(path) => Area::around(path.steps().iter().flat_map(points)).grown(path_pen(path)),
        Item::Text(text) => Area::around(text.lines().flat_map(|(at, line)| line_corners(text, at, line))),
    }
}

fn path_pen(path: &Path) -> f64 {
    path.style().stroke_width()
}

fn points(step: &Step) -> Vec<Point> {
    match *step {
        Step::Move(to) | Step::Line(to) => vec![to],
        Step::Cubic(one, other, to) => vec![one, other, to],
        Step::Close => Vec::new(),
    }
}

fn line_corners(text: &Text, at: Point, line: &str) -> [Point; 2] {
    let (size, metrics) = (text.size(), text.face().metrics());
    let width = text.face().width(line, size);
    let left = match text.anchor() {
        Anchor::Start => at.x(),
        Anchor::Middle => at.x() - width / 2.0,
        Anchor::End => at.x() - width,
    };
    let (top, bottom) = (at.y() - metrics.ascent * size, at.y() + metrics.descent * size);
    [Point::new(left, top), Point::new(left + width, bottom)]
}

/// The size of the smallest text of a scene, in points; none where it has no text.
pub fn smallest_text(scene: &Scene) -> Option<f64> {
    fn smallest(items: &[Item]) -> Option<f64> {
        let sizes = items.iter().filter_map(|item| match item {
            Item::Group(group) => smallest(group.items()),
            Item::Text(text) if text.lines().any(|(_, line)| !line.trim().is_empty()) => Some(text.size()),
            _ => None,
        });
        sizes.min_by(f64::total_cmp)
    }
    smallest(scene.items())
}
