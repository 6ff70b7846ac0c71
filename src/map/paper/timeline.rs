use std::collections::BTreeMap;

use crate::{
    ground::{Date, Lang},
    map::{
        layout::{FAINT, INK},
        model::{ClaimIx, Event, Map},
        paper::words::Words,
    },
    page::{Face, Group, Measure, Path, Point, Rect, Scene, Style, Text, wrap},
};

const SIZE: f64 = 8.0;
const LEADING: f64 = 10.0;
/// From the left edge to the line of time, and from there to the words.
const LINE: f64 = 5.0;
const INDENT: f64 = 16.0;
const GAP: f64 = 5.0;

/// The events of a map in the order of time as a drawing so many points wide; none where it has no events. A disc is a
/// date known to the day, a ring one known to the month, an empty square one known to the year; a bar lasts.
pub fn timeline(map: &Map, lang: Lang, width: f64) -> Option<Scene> {
    let events = chronicle(map, lang);
    if events.is_empty() {
        return None;
    }
    let words = Words { map, lang };
    let mut rows = Vec::new();
    let mut at = 2.0;
    for (event, claims) in &events {
        let row = row(words, event, claims, at, width);
        at = row.end + GAP;
        rows.push(row);
    }
    let title = words.say("sheet-events");
    let mut scene = Scene::new(width.max(1.0), at, title, lang).described(marks_about(words));
    let spine =
        Path::from(Point::new(LINE, 4.0), Style::stroked(FAINT, 1.0)).line(Point::new(LINE, at - GAP));
    scene.push(Group::new("spine").with(spine));
    for row in rows {
        scene.read(0, row.words);
        scene.push(row.group);
    }
    Some(scene)
}

/// What the marks of events mean, as far as there are such.
pub(super) fn marks_about(words: Words<'_>) -> String {
    let events = chronicle(words.map, words.lang);
    let known = |exact: Exact| events.iter().any(|(event, _)| Exact::of(event.on) == exact);
    let marks = [
        (Exact::Day, "sheet-events-day"),
        (Exact::Month, "sheet-events-month"),
        (Exact::Year, "sheet-events-year"),
    ];
    let used = marks.into_iter().filter(|(exact, _)| known(*exact)).map(|(_, key)| words.say(key));
    used.collect::<Vec<_>>().join("; ")
}

/// How exactly a date is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Exact {
    Day,
    Month,
    Year,
}

impl Exact {
    fn of(date: Date) -> Self {
        match (date.month(), date.day()) {
            (_, Some(_)) => Self::Day,
            (Some(_), None) => Self::Month,
            (None, None) => Self::Year,
        }
    }
}

/// The events, each once, with the claims that date them; what may have happened at the same time keeps the order of
/// the map.
pub(in crate::map) fn chronicle(map: &Map, lang: Lang) -> Vec<(&Event, Vec<ClaimIx>)> {
    let mut events: Vec<(&Event, Vec<ClaimIx>)> = Vec::new();
    let mut known: BTreeMap<(u32, u32, &str), usize> = BTreeMap::new();
    for at in map.claim_ixs() {
        for event in &map[at].events {
            let key = (event.on.earliest(), event.on.latest(), event.what.get(lang));
            let place = *known.entry(key).or_insert(events.len());
            match events.get_mut(place) {
                Some((_, claims)) => claims.push(at),
                None => events.push((event, vec![at])),
            }
        }
    }
    events.sort_by_key(|(event, _)| (event.on.earliest(), event.on.latest()));
    events
}

struct Row {
    group: Group,
    words: String,
    end: f64,
}

fn row(words: Words<'_>, event: &Event, claims: &[ClaimIx], top: f64, width: f64) -> Row {
    let when = words.when(event);
    let what = format!("{} ({})", event.what.get(words.lang), Words::numbers(claims.iter().copied()));
    let measure = Measure::new(width - INDENT, SIZE, Face::Regular, words.lang);
    let lines: Vec<String> = wrap(&what, &measure).into_iter().map(|line| line.text).collect();
    let end = top + LEADING * (lines.len() + 1) as f64;
    let mut group = Group::new("event");
    if event.until.is_some() {
        let bar = Rect::new(Point::new(LINE - 2.0, top + 2.0), 4.0, end - top - 3.0, Style::filled(FAINT));
        group.push(bar.rounded(2.0));
    }
    group.push(bullet(event.on, Point::new(LINE, top + 5.0)));
    let at = |line: f64| Point::new(INDENT, top + SIZE + line * LEADING);
    group.push(Text::new(at(0.0), SIZE, Face::Bold, [&*when]).coloured(INK));
    group.push(Text::new(at(1.0), SIZE, Face::Regular, lines).leading(LEADING).coloured(INK));
    Row { group, words: format!("{when}: {what}"), end }
}

fn bullet(date: Date, middle: Point) -> Rect {
    let (size, radius, style) = match Exact::of(date) {
        Exact::Day => (7.0, 3.5, Style::filled(INK)),
        Exact::Month => (7.0, 3.5, Style::stroked(INK, 1.4).fill(crate::page::Colour::WHITE)),
        Exact::Year => (6.4, 0.0, Style::stroked(INK, 1.4).fill(crate::page::Colour::WHITE)),
    };
    let corner = Point::new(middle.x() - size / 2.0, middle.y() - size / 2.0);
    Rect::new(corner, size, size, style).rounded(radius)
}
