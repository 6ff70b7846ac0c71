//! The events of a map on a scale of time.

use crate::{
    ground::{Date, Lang},
    map::{
        layout::{FAINT, INK},
        model::{ClaimIx, Event, Map},
        paper::{timeline::chronicle, words::Words},
    },
    page::{Anchor, Colour, Dash, Face, Group, Measure, Path, Point, Rect, Scene, Style, Text, wrap},
};

const SIZE: f64 = 10.0;
const LEADING: f64 = 12.5;
/// The height of the axis with its years, and the room between rows.
const AXIS: f64 = 20.0;
const GAP: f64 = 7.0;
/// Between a mark and its words, and the least width beside it that words need.
const APART: f64 = 7.0;
const NARROW: f64 = 110.0;
/// The least width of a mark, and half its height.
const MARK: f64 = 7.0;
const HALF: f64 = 3.5;
/// Room at both ends of the axis.
const END: f64 = 8.0;
/// A time in which nothing happens is cut out where it takes more than this part of the whole; a cut is so wide.
const EMPTY: f64 = 0.3;
/// What is cut out is at least so many days long.
const LONG: f64 = 2.0 * YEAR;
const CUT: f64 = 26.0;
/// The least width between two years that are named.
const YEARS: f64 = 34.0;

/// The events of a map on a scale of time, so many points wide, each in a row of its own with its words beside it; none
/// where it has no events, or where all of them happen at once. A disc is a day; a frame is the month or year of which
/// no more is known; a bar lasts. Long times in which nothing happens are cut out, which two strokes tell.
pub fn timescale(map: &Map, lang: Lang, width: f64) -> Option<Scene> {
    let events = chronicle(map, lang);
    let scale = Scale::new(&events.iter().map(|(event, _)| span(event)).collect::<Vec<_>>(), width)?;
    let words = Words { map, lang };
    let (mut rows, mut at) = (Vec::new(), AXIS + GAP);
    for (event, claims) in &events {
        let row = row(words, (event, claims), &scale, at);
        at = row.end + GAP;
        rows.push(row);
    }
    let title = words.say("sheet-events");
    let mut scene = Scene::new(width.max(1.0), at, title, lang).described(words.say("sheet-timescale-about"));
    scene.push(axis(&scale, at - GAP));
    for row in rows {
        scene.read(0, row.words);
        scene.push(row.group);
    }
    Some(scene)
}

/// The first and the last day of an event, counted from the year 0.
fn span(event: &Event) -> [f64; 2] {
    [day(event.on.earliest()), day(event.until.unwrap_or(event.on).latest())]
}

/// The days up to a date that is written as a number, year, month and day; every month counts 31, since a scale needs
/// no more.
fn day(number: u32) -> f64 {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    f64::from(year) * YEAR + (f64::from(month) - 1.0) * 31.0 + f64::from(day) - 1.0
}

/// The days of a year of such months.
const YEAR: f64 = 372.0;

/// Where the days stand across.
struct Scale {
    width: f64,
    /// What is shown of the time, in order: first and last day, and where these stand.
    parts: Vec<[f64; 4]>,
}

impl Scale {
    /// A scale for the spans of some events, nothing where they are all at once.
    fn new(spans: &[[f64; 2]], width: f64) -> Option<Self> {
        let parts = covered(spans);
        let days: f64 = parts.iter().map(|[first, last]| last - first).sum();
        let room = width - 2.0 * END - CUT * (parts.len() as f64 - 1.0);
        if days <= 1.0 || room <= 0.0 {
            return None;
        }
        let mut at = END;
        let place = |[first, last]: [f64; 2]| {
            let end = at + (last - first) / days * room;
            let part = [first, last, at, end];
            at = end + CUT;
            part
        };
        Some(Self { width, parts: parts.into_iter().map(place).collect() })
    }

    /// Where a day stands.
    fn place(&self, day: f64) -> f64 {
        let within = |[first, last, from, to]: &[f64; 4]| match last - first {
            days if days > 0.0 => from + ((day - first) / days).clamp(0.0, 1.0) * (to - from),
            _ => *from,
        };
        let part = self.parts.iter().find(|[_, last, ..]| day <= *last).or(self.parts.last());
        part.map_or(END, within)
    }
}

/// The times in which something happens, each widened to whole years, without the long times between them.
fn covered(spans: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let year = |day: f64| (day / YEAR).floor() * YEAR;
    let mut spans: Vec<[f64; 2]> =
        spans.iter().map(|[first, last]| [year(*first), year(*last) + YEAR]).collect();
    spans.sort_by(|one, other| one[0].total_cmp(&other[0]));
    let mut parts: Vec<[f64; 2]> = Vec::new();
    for [first, last] in spans {
        match parts.last_mut() {
            Some([_, end]) if first <= *end => *end = end.max(last),
            _ => parts.push([first, last]),
        }
    }
    // What is short beside the whole is not worth a cut.
    let whole = parts.last().map_or(0.0, |[_, last]| *last) - parts.first().map_or(0.0, |[first, _]| *first);
    let mut joined: Vec<[f64; 2]> = Vec::new();
    for [first, last] in parts {
        match joined.last_mut() {
            Some([_, end]) if first - *end < LONG || first - *end <= whole * EMPTY => *end = last,
            _ => joined.push([first, last]),
        }
    }
    joined
}

/// The axis with its years, thin lines down to the last row, and two strokes where time is cut out.
fn axis(scale: &Scale, bottom: f64) -> Group {
    let mut group = Group::new("axis");
    let line = |from: [f64; 2], to: [f64; 2], style: Style| {
        Path::from(Point::new(from[0], from[1]), style).line(Point::new(to[0], to[1]))
    };
    let mut free = f64::NEG_INFINITY;
    for (part, [first, last, from, to]) in scale.parts.iter().enumerate() {
        group.push(line([*from, AXIS], [*to, AXIS], Style::stroked(INK, 1.0)));
        let years = ((last - first) / YEAR).round() as u32;
        // Where time is cut out, the year in which it goes on is named.
        let named = if part + 1 < scale.parts.len() { years } else { years + 1 };
        for year in 0..named {
            let day = first + f64::from(year) * YEAR;
            let at = from + (to - from) * f64::from(year) / f64::from(years.max(1));
            if at < free {
                continue;
            }
            free = at + YEARS;
            let style = Style::stroked(FAINT, 0.4).dashed(Dash::new(1.0, 2.0));
            group.push(line([at, AXIS], [at, bottom], style));
            let name = format!("{}", (day / YEAR).round());
            let anchor = if at < 2.0 * END {
                Anchor::Start
            } else if at > scale.width - 3.0 * END {
                Anchor::End
            } else {
                Anchor::Middle
            };
            let place = Point::new(if anchor == Anchor::Start { 0.0 } else { at }, AXIS - 6.0);
            group.push(Text::new(place, SIZE, Face::Regular, [name]).anchored(anchor).coloured(FAINT));
        }
    }
    for pair in scale.parts.windows(2) {
        let middle = (pair[0][3] + pair[1][2]) / 2.0;
        for dx in [-3.0, 3.0] {
            let (low, high) = ([middle + dx - 2.5, AXIS + 5.0], [middle + dx + 2.5, AXIS - 5.0]);
            group.push(line(low, high, Style::stroked(INK, 1.0)));
        }
    }
    group
}

struct Row {
    group: Group,
    words: String,
    end: f64,
}

/// Where the words of a row stand: their edge, how they hang on it, the room they have, and how far below the mark.
struct Place {
    x: f64,
    anchor: Anchor,
    room: f64,
    down: f64,
}

/// Behind a mark where there is room enough, or else before it, or else below it.
fn place([from, to]: [f64; 2], width: f64) -> Place {
    let (before, after) = (from - APART, width - to - APART);
    if before.max(after) < NARROW {
        Place { x: 0.0, anchor: Anchor::Start, room: width, down: 2.0 * HALF + 3.0 }
    } else if after >= before.min(NARROW * 2.0) {
        Place { x: to + APART, anchor: Anchor::Start, room: after, down: 0.0 }
    } else {
        Place { x: from - APART, anchor: Anchor::End, room: before, down: 0.0 }
    }
}

/// A row: the mark at its time, the words beside it.
fn row(words: Words<'_>, (event, claims): (&Event, &[ClaimIx]), scale: &Scale, top: f64) -> Row {
    let [first, last] = span(event);
    let ends = marked(scale.place(first), scale.place(last), scale.width);
    let place = place(ends, scale.width);
    let when = words.when(event);
    let what = format!("{} ({})", event.what.get(words.lang), Words::numbers(claims.iter().copied()));
    let broken = |text: &str, face| -> Vec<String> {
        let measure = Measure::new(place.room, SIZE, face, words.lang);
        wrap(text, &measure).into_iter().map(|line| line.text).collect()
    };
    let (head, body) = (broken(&when, Face::Bold), broken(&what, Face::Regular));
    let line = |at: usize| Point::new(place.x, top + place.down + SIZE + at as f64 * LEADING);
    let end = top + place.down + (head.len() + body.len()) as f64 * LEADING;
    let mark = mark(event.on, event.until.is_some(), ends, top + HALF + 2.0);
    let below = line(head.len());
    let mut group = Group::new("event").with(mark);
    for (at, face, lines) in [(line(0), Face::Bold, head), (below, Face::Regular, body)] {
        group.push(Text::new(at, SIZE, face, lines).leading(LEADING).anchored(place.anchor).coloured(INK));
    }
    Row { group, words: format!("{when}: {what}"), end }
}

/// The ends of a mark, at least as far apart as it is high, within the drawing.
fn marked(from: f64, to: f64, width: f64) -> [f64; 2] {
    let more = (MARK - (to - from)).max(0.0) / 2.0;
    let from = (from - more).clamp(0.0, width - MARK);
    [from, (to + more).max(from + MARK).min(width)]
}

fn mark(date: Date, lasts: bool, [from, to]: [f64; 2], middle: f64) -> Rect {
    let is_known = lasts || date.day().is_some();
    let style = if is_known { Style::filled(INK) } else { Style::stroked(INK, 1.2).fill(Colour::WHITE) };
    let radius = if date.month().is_some() { HALF } else { 0.0 };
    Rect::new(Point::new(from, middle - HALF), to - from, 2.0 * HALF, style).rounded(radius)
}
