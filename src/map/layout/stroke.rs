//! The lines of a drawing as they are inked: stroke, head, and where they meet a round plate.

use crate::{
    map::layout::{
        Tie,
        lines::{Plate, Stretch, setting_out},
        mark::Head,
        style::HEAD,
    },
    page::{Group, Path, Point, Style},
};

/// How far behind the tip a bar stands, so that it is not taken for the edge of the box that it points at.
const BAR: f64 = 3.5;
/// How far apart two bars are.
const BARS: f64 = 4.0;

/// Draws a line, with its head if it has one, both so many times as large as usual.
pub(in crate::map) fn draw_line(line: &[Stretch], tie: Tie, head: bool, size: f64, group: &mut Group) {
    let (dx, dy) = heading(line);
    let line = if head { straightened(line, HEAD * size) } else { line.to_vec() };
    let [Stretch::Start(start), rest @ ..] = &*line else { return };
    let back = if head { covered(tie) * size } else { 0.0 };
    let mut path = Path::from(*start, tie.stroke(size));
    let mut at = *start;
    let last = line.windows(2).rposition(|pair| pair[0].end() != pair[1].end()).unwrap_or(0);
    for (n, stretch) in rest.iter().enumerate() {
        let end = stretch.end();
        path = match *stretch {
            _ if end == at => path,
            Stretch::Start(to) | Stretch::Straight(to) if n == last => {
                let room = (to.x() - at.x()).abs() + (to.y() - at.y()).abs();
                let back = back.min(room);
                path.line(Point::new(to.x() - dx * back, to.y() - dy * back))
            }
            Stretch::Start(to) | Stretch::Straight(to) => path.line(to),
            Stretch::Bend(one, other, to) => path.cubic(one, other, to),
        };
        at = end;
    }
    group.push(path);
    if head {
        draw_head(&line, (dx, dy), tie, size, group);
    }
}

/// A line whose last so many points run straight, so that it arrives behind its head and not beside it: a bend that ends
/// too near gives way, by half of its length at most.
fn straightened(line: &[Stretch], room: f64) -> Vec<Stretch> {
    let mut line = line.to_vec();
    let Some(bend) = line.iter().rposition(|stretch| matches!(stretch, Stretch::Bend(..))) else {
        return line;
    };
    let (tip, (dx, dy)) = (line[line.len() - 1].end(), heading(&line));
    let (from, to) = (line[bend - 1].end(), line[bend].end());
    let along = |one: Point, other: Point| ((other.x() - one.x()) * dx + (other.y() - one.y()) * dy).max(0.0);
    let less = (room - along(to, tip)).min(along(from, to) / 2.0);
    if less <= 0.0 {
        return line;
    }
    let end = Point::new(to.x() - dx * less, to.y() - dy * less);
    let half = along(from, end) / 2.0;
    let one = Point::new(from.x() + dx * half, from.y() + dy * half);
    let other = Point::new(end.x() - dx * half, end.y() - dy * half);
    line[bend] = Stretch::Bend(one, other, end);
    line.insert(bend + 1, Stretch::Straight(to));
    line
}

/// How much of a line's end its head covers.
const fn covered(tie: Tie) -> f64 {
    match tie.head() {
        Head::Arrow => HEAD - 2.0,
        Head::Bar | Head::Bars => BAR,
        Head::Cross | Head::Plain => 0.0,
    }
}

fn draw_head(line: &[Stretch], (dx, dy): (f64, f64), tie: Tie, size: f64, group: &mut Group) {
    let Some(tip) = line.last().map(|stretch| stretch.end()) else { return };
    // A place so far back from the tip and so far to the side.
    let place = |back: f64, side: f64| {
        let (back, side) = (back * size, side * size);
        Point::new(tip.x() - dx * back - dy * side, tip.y() - dy * back + dx * side)
    };
    let stroke = Style::stroked(tie.colour(), 2.0 * size);
    let bar = |at: f64| Path::from(place(at, 6.0), stroke).line(place(at, -6.0));
    match tie.head() {
        Head::Arrow => {
            let path = Path::from(tip, Style::filled(tie.colour()));
            group.push(path.line(place(HEAD, 4.2)).line(place(HEAD, -4.2)).close());
        }
        Head::Bar => group.push(bar(BAR)),
        Head::Bars => {
            group.push(bar(BAR).jump(place(BAR + BARS, 6.0)).line(place(BAR + BARS, -6.0)));
        }
        Head::Cross => {
            let first = Path::from(place(1.0, 4.0), stroke).line(place(8.5, -4.0));
            group.push(first.jump(place(1.0, -4.0)).line(place(8.5, 4.0)));
        }
        Head::Plain => {}
    }
}

/// The direction in which a line arrives, upright or level, as all lines do.
pub(in crate::map) fn heading(line: &[Stretch]) -> (f64, f64) {
    let Some(tip) = line.last().map(|stretch| stretch.end()) else { return (0.0, -1.0) };
    let before = line.iter().rev().flat_map(|stretch| match *stretch {
        Stretch::Bend(_, control, end) => vec![end, control],
        stretch => vec![stretch.end()],
    });
    let away = |point: &Point| (point.x() - tip.x()).abs() + (point.y() - tip.y()).abs() > 0.01;
    let Some(before) = before.into_iter().find(away) else { return (0.0, -1.0) };
    let (dx, dy) = (tip.x() - before.x(), tip.y() - before.y());
    if dx.abs() > dy.abs() { (dx.signum(), 0.0) } else { (0.0, dy.signum()) }
}

/// A line drawn out to the round ends of the plates it begins and arrives at, each with its upper left corner.
pub(super) fn met(
    mut line: Vec<Stretch>,
    from: Option<(&Plate, Point)>,
    to: Option<(&Plate, Point)>,
) -> Vec<Stretch> {
    let on =
        |point: Point, (dx, dy): (f64, f64), by: f64| Point::new(point.x() + dx * by, point.y() + dy * by);
    if let (Some((plate, corner)), Some(last)) = (to, line.last().map(|stretch| stretch.end())) {
        let way = heading(&line);
        line.push(Stretch::Straight(on(last, way, round(plate, corner, last, way))));
    }
    if let (Some((plate, corner)), Some(first)) = (from, line.first().map(|stretch| stretch.end())) {
        let way = setting_out(&line);
        let start = on(first, way, -round(plate, corner, first, way));
        line[0] = Stretch::Straight(first);
        line.insert(0, Stretch::Start(start));
    }
    line
}

/// How far behind a plate's edge its outline is, where a line meets that edge.
fn round(plate: &Plate, corner: Point, at: Point, (dx, _): (f64, f64)) -> f64 {
    let (place, from, length) =
        if dx == 0.0 { (at.x(), corner.x(), plate.width) } else { (at.y(), corner.y(), plate.height) };
    let radius = plate.rounding.min(plate.width / 2.0).min(plate.height / 2.0);
    let beside = (from + radius - place).max(place - (from + length - radius)).clamp(0.0, radius);
    radius - (radius * radius - beside * beside).sqrt()
}

#[cfg(test)]
mod tests {
    use super::{met, straightened};
    use crate::{
        ground::Lang,
        map::layout::{
            Direction, Letters, Tie,
            lines::{Plate, Stretch},
        },
        page::Point,
    };

    fn disc() -> Plate {
        let mut plate = Plate::new(Tie::Support, Lang::En, Direction::Down, Letters::STANDARD);
        (plate.width, plate.height, plate.rounding) = (20.0, 20.0, 10.0);
        plate
    }

    /// At 8 beside the middle of a disc of 10 its outline is 6 from the middle, 4 behind the edge of its box.
    #[test]
    fn a_line_ends_where_a_disc_begins() {
        let line = vec![Stretch::Start(Point::new(2.0, 50.0)), Stretch::Straight(Point::new(2.0, 20.0))];
        let (plate, corner) = (disc(), Point::new(0.0, 0.0));
        let up = met(line.clone(), None, Some((&plate, corner)));
        assert_eq!(up.last().map(|stretch| stretch.end()), Some(Point::new(2.0, 16.0)));
        let down: Vec<_> =
            vec![Stretch::Start(Point::new(2.0, 20.0)), Stretch::Straight(Point::new(2.0, 50.0))];
        let from = met(down, Some((&plate, corner)), None);
        assert_eq!(from.first().map(|stretch| stretch.end()), Some(Point::new(2.0, 16.0)));
        assert_eq!(met(line.clone(), None, None), line, "boxes have edges");
        let middle = vec![Stretch::Start(Point::new(10.0, 50.0)), Stretch::Straight(Point::new(10.0, 20.0))];
        let met = met(middle, None, Some((&plate, corner)));
        assert_eq!(met.last().map(|stretch| stretch.end()), Some(Point::new(10.0, 20.0)));
    }

    #[test]
    fn a_bend_ends_before_the_head() {
        let bend = Stretch::Bend(Point::new(0.0, 30.0), Point::new(80.0, 30.0), Point::new(80.0, 0.0));
        let line = vec![Stretch::Start(Point::new(0.0, 60.0)), bend];
        let straight = straightened(&line, 8.0);
        assert_eq!(straight.last(), Some(&Stretch::Straight(Point::new(80.0, 0.0))));
        assert_eq!(straight[1].end(), Point::new(80.0, 8.0));
        let low = Stretch::Bend(Point::new(0.0, 3.0), Point::new(80.0, 3.0), Point::new(80.0, 0.0));
        let line = vec![Stretch::Start(Point::new(0.0, 6.0)), low];
        assert_eq!(straightened(&line, 8.0)[1].end(), Point::new(80.0, 3.0), "a low one gives half of it");
    }
}
