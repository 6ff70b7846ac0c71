use crate::{
    ground::Lang,
    map::{
        layout::{Alike, DrawOptions, Skeleton, SkeletonLine, Stretch, What, heading, skeleton},
        model::{ClaimIx, Map},
    },
    page::{Colour, Group, Path, Point, Scene, Style},
};

/// What is drawn at the places of a skeleton. Corners are upper left ones; plates and knots have the sizes of the [`Alike`] given, boxes that of
/// the skeleton.
pub(super) trait Ink {
    fn line(&self, line: &SkeletonLine, path: &[Stretch], group: &mut Group);
    fn tag(&self, line: &SkeletonLine, corner: Point, group: &mut Group);
    fn knot(&self, what: What, corner: Point, group: &mut Group);
    fn claim(&self, claim: ClaimIx, corner: Point, size: [f64; 2], group: &mut Group);
}

/// Draws a skeleton in some ink: lines first, then what they join. The drawing is as large as the skeleton.
pub(super) fn paint(skeleton: &Skeleton, ink: &impl Ink, title: &str, lang: Lang) -> Scene {
    paint_on(skeleton, skeleton.size, ink, title, lang)
}

/// Draws a skeleton in some ink on a ground of a size, from its upper left corner.
pub(super) fn paint_on(
    skeleton: &Skeleton,
    size: [f64; 2],
    ink: &impl Ink,
    title: &str,
    lang: Lang,
) -> Scene {
    let [width, height] = size.map(|length| length.max(1.0) + 2.0 * EDGE);
    let mut scene = Scene::new(width, height, title, lang);
    let mut tags = Group::new("tags");
    for line in &skeleton.lines {
        let path: Vec<_> = line.path.iter().map(|stretch| stretch.moved(EDGE, EDGE)).collect();
        let mut group = Group::new("line");
        ink.line(line, &path, &mut group);
        scene.push(group);
        if let Some(corner) = line.tag {
            ink.tag(line, moved(corner), &mut tags);
        }
    }
    scene.push(tags);
    for (what, corner) in &skeleton.spots {
        let mut group = Group::new("spot");
        match what {
            What::Claim(claim) => ink.claim(*claim, moved(*corner), skeleton.claim, &mut group),
            knot => ink.knot(*knot, moved(*corner), &mut group),
        }
        scene.push(group);
    }
    scene
}

/// What is left free around a drawing, for the pens of its outermost lines.
const EDGE: f64 = 3.0;

fn moved(point: Point) -> Point {
    Point::new(point.x() + EDGE, point.y() + EDGE)
}

/// The skeleton as large as it gets in a room with one of several measures, and by how much it is then enlarged.
pub(super) fn fitted(map: &Map, lang: Lang, alikes: &[Alike], room: [f64; 2]) -> (Skeleton, f64) {
    let skeleton = skeleton(map, &DrawOptions::new(lang), alikes, room);
    let scale = scale(&skeleton, room);
    (skeleton, scale)
}

/// By how much a skeleton can be enlarged in a room.
fn scale(skeleton: &Skeleton, [width, height]: [f64; 2]) -> f64 {
    let [w, h] = drawn_size(skeleton);
    (width / w).min(height / h)
}

/// The size of the drawing of a skeleton.
pub(super) fn drawn_size(skeleton: &Skeleton) -> [f64; 2] {
    skeleton.size.map(|length| length.max(1.0) + 2.0 * EDGE)
}

/// A line that tells nothing but where it leads to: plain, with an open arrow if it arrives.
pub(super) fn plain_line(line: &SkeletonLine, path: &[Stretch], colour: Colour, group: &mut Group) {
    let [Stretch::Start(start), rest @ ..] = path else { return };
    let stroke = Style::stroked(colour, 1.3);
    let drawn = rest.iter().fold(Path::from(*start, stroke), |drawn, stretch| match *stretch {
        Stretch::Start(to) | Stretch::Straight(to) => drawn.line(to),
        Stretch::Bend(one, other, to) => drawn.cubic(one, other, to),
    });
    group.push(drawn);
    let Some(tip) = path.last().map(|stretch| stretch.end()).filter(|_| line.head) else { return };
    let (dx, dy) = heading(path);
    let place =
        |back: f64, side: f64| Point::new(tip.x() - dx * back - dy * side, tip.y() - dy * back + dx * side);
    group.push(Path::from(place(7.0, 4.0), stroke).line(tip).line(place(7.0, -4.0)));
}
