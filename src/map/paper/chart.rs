use crate::{
    ground::{Arg, Lang, number::number as in_words, say},
    map::{
        layout::{FAINT, INK},
        model::{ClaimIx, Map, Quantity, QuantityKind, RelationKind},
        outline::number,
        paper::words::Words,
    },
    page::{Anchor, Colour, Dash, Face, Group, Measure, Path, Point, Rect, Scene, Style, Text, wrap},
};

const SIZE: f64 = 8.0;
const SMALL: f64 = 7.5;
const LEADING: f64 = 9.6;
/// The height of the strip in which a mark stands.
const STRIP: f64 = 11.0;
const GAP: f64 = 5.0;
/// Room at the right for arrows of *at least*.
const ARROW: f64 = 18.0;

/// The figures that claims of a map give for the same thing and that differ, each as a mark on a common axis: a value,
/// a range, or an arrow for *at least* and *at most*; with who gives it, as of when. None where no figures differ.
///
/// Marks differ by shape: a disc is measured, a ring estimated, a diamond expected.
pub fn chart(map: &Map, lang: Lang, width: f64) -> Option<Scene> {
    let panels: Vec<Vec<(ClaimIx, &Quantity)>> =
        differing(map).into_iter().map(|group| figures(map, &group)).filter(|rows| rows.len() > 1).collect();
    if panels.is_empty() {
        return None;
    }
    let words = Words { map, lang };
    let mut drawing = Drawing { words, width, at: 0.0, items: Vec::new(), reading: Vec::new() };
    for (at, rows) in panels.iter().enumerate() {
        drawing.panel((panels.len() > 1).then_some(at + 1), rows);
    }
    drawing.key(&panels);
    let mut scene = Scene::new(width.max(1.0), drawing.at.max(1.0), words.say("sheet-figures"), lang);
    drawing.items.into_iter().for_each(|group| scene.push(group));
    drawing.reading.into_iter().for_each(|line| scene.read(0, line));
    Some(scene)
}

/// The claims that relations of different estimates join, directly or through others, in the order of the map.
pub(super) fn differing(map: &Map) -> Vec<Vec<ClaimIx>> {
    let mut groups: Vec<Vec<ClaimIx>> = Vec::new();
    for relation in map.relations.iter().filter(|relation| relation.kind == RelationKind::DifferentEstimate) {
        let (mut joined, rest): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| relation.between.iter().any(|claim| group.contains(claim)));
        joined.push(relation.between.to_vec());
        let mut group: Vec<ClaimIx> = joined.concat();
        group.sort();
        group.dedup();
        groups = rest;
        groups.push(group);
    }
    groups.sort();
    groups
}

/// The figure of each claim that it is about: the first; by date where there is one.
fn figures<'a>(map: &'a Map, group: &[ClaimIx]) -> Vec<(ClaimIx, &'a Quantity)> {
    let mut rows: Vec<_> =
        group.iter().filter_map(|claim| Some((*claim, map[*claim].figures.first()?))).collect();
    rows.sort_by_key(|(claim, figure)| (figure.as_of.map_or(u32::MAX, |date| date.earliest()), *claim));
    rows
}

struct Drawing<'a> {
    words: Words<'a>,
    width: f64,
    at: f64,
    items: Vec<Group>,
    reading: Vec<String>,
}

impl Drawing<'_> {
    fn panel(&mut self, at: Option<usize>, rows: &[(ClaimIx, &Quantity)]) {
        if let Some(at) = at {
            let name = say(self.words.lang, "html-difference", &[("number", Arg::from(at.to_string()))]);
            self.at += SIZE;
            let heading = Text::new(Point::new(0.0, self.at), SIZE, Face::Bold, [name]).coloured(FAINT);
            self.items.push(Group::new("heading").with(heading));
            self.at += 5.0;
        }
        let most = rows.iter().flat_map(|(_, figure)| [figure.low(), figure.high()]).flatten();
        let end = round_up(most.fold(0.0, f64::max));
        for (claim, figure) in rows {
            self.row(*claim, figure, end);
        }
        self.axis(end);
    }

    fn place(&self, value: f64, end: f64) -> f64 {
        4.0 + (self.width - 8.0 - ARROW) * if end > 0.0 { (value / end).clamp(0.0, 1.0) } else { 0.0 }
    }

    fn row(&mut self, claim: ClaimIx, figure: &Quantity, end: f64) {
        let words = self.words;
        let amount = format!("{} ({})", words.amount(figure), number(claim));
        let of = figure.of.as_ref().map(|of| of.get(words.lang).to_owned()).unwrap_or_default();
        let mut facts = vec![of, words.voices(claim).join(", ")];
        facts.push(words.places(claim).join("; "));
        facts.extend(figure.as_of.map(|date| format!("{} {}", words.say("html-as-of"), words.date(date))));
        facts.retain(|fact| !fact.is_empty());
        let facts = facts.join(" · ");
        let measure = Measure::new(self.width, SMALL, Face::Regular, words.lang).whole();
        let lines: Vec<String> = wrap(&facts, &measure).into_iter().map(|line| line.text).collect();
        let height = lines.len() as f64 * LEADING;
        let mut group = Group::new("figure");
        let at = Point::new(0.0, self.at + SIZE + 1.0);
        group.push(Text::new(at, SIZE, Face::Bold, [&*amount]).coloured(INK));
        let below = Point::new(0.0, at.y() + LEADING);
        group.push(Text::new(below, SMALL, Face::Regular, lines).leading(LEADING).coloured(INK));
        self.at += LEADING + height + 3.0;
        self.ticks(end, &mut group);
        self.mark(figure, end, &mut group);
        self.at += STRIP + GAP;
        self.items.push(group);
        self.reading.push(if facts.is_empty() { amount } else { format!("{amount}: {facts}") });
    }

    fn mark(&self, figure: &Quantity, end: f64, group: &mut Group) {
        let level = self.at + STRIP / 2.0;
        let x = |value: f64| self.place(value, end);
        let bar = |from: f64, to: f64, style: Style| {
            Path::from(Point::new(from, level), style).line(Point::new(to, level))
        };
        let thin = Style::stroked(INK, 1.2);
        let dashed = Style::stroked(INK, 1.2).dashed(Dash::new(2.0, 2.0));
        match (figure.low(), figure.high()) {
            (Some(low), Some(high)) if low < high => {
                group.push(bar(x(low), x(high), Style::stroked(INK, 3.0)));
                shape(figure.kind, Point::new(x(low), level), group);
                shape(figure.kind, Point::new(x(high), level), group);
            }
            (Some(low), None) => {
                let tip = self.width - 2.0;
                group.push(bar(x(low), tip, dashed));
                let head = Path::from(Point::new(tip - 5.0, level - 3.0), thin).line(Point::new(tip, level));
                group.push(head.line(Point::new(tip - 5.0, level + 3.0)));
                shape(figure.kind, Point::new(x(low), level), group);
            }
            (None, Some(high)) => {
                let tip = x(0.0);
                group.push(bar(x(high), tip, dashed));
                let head = Path::from(Point::new(tip + 5.0, level - 3.0), thin).line(Point::new(tip, level));
                group.push(head.line(Point::new(tip + 5.0, level + 3.0)));
                shape(figure.kind, Point::new(x(high), level), group);
            }
            (Some(value), _) => {
                group.push(bar(x(0.0), x(value), thin));
                shape(figure.kind, Point::new(x(value), level), group);
            }
            (None, None) => {}
        }
    }

    /// Where the quarters of the axis stand, beside each mark.
    fn ticks(&self, end: f64, group: &mut Group) {
        let line = Style::stroked(Colour::rgb(0x9a_a2_aa), 0.5);
        for step in 0..=4 {
            let x = self.place(end * f64::from(step) / 4.0, end);
            group.push(Path::from(Point::new(x, self.at), line).line(Point::new(x, self.at + STRIP)));
        }
    }

    fn axis(&mut self, end: f64) {
        let mut group = Group::new("axis");
        self.at -= GAP;
        for step in 0..=4 {
            let value = end * f64::from(step) / 4.0;
            let (x, anchor) =
                if step == 0 { (0.0, Anchor::Start) } else { (self.place(value, end), Anchor::Middle) };
            let at = Point::new(x, self.at + SMALL);
            let label = Text::new(at, SMALL, Face::Regular, [in_words(self.words.lang, value)]);
            group.push(label.anchored(anchor).coloured(FAINT));
        }
        self.items.push(group);
        self.at += SMALL + 8.0;
    }

    /// What the shapes mean, as far as they occur.
    fn key(&mut self, panels: &[Vec<(ClaimIx, &Quantity)>]) {
        let mut group = Group::new("key");
        let mut x = 4.0;
        self.at += 2.0;
        for kind in [QuantityKind::Measured, QuantityKind::Estimate, QuantityKind::Forecast] {
            if !panels.iter().flatten().any(|(_, figure)| figure.kind == kind) {
                continue;
            }
            let word = self.words.named("html-known", kind);
            shape(kind, Point::new(x, self.at + 4.0), &mut group);
            let at = Point::new(x + 8.0, self.at + 7.0);
            group.push(Text::new(at, SMALL, Face::Regular, [&*word]).coloured(FAINT));
            x += Face::Regular.width(&word, SMALL) + 26.0;
        }
        self.items.push(group);
        self.at += 12.0;
    }
}

/// A disc for what was measured, a ring for an estimate, a diamond for what is expected.
fn shape(kind: QuantityKind, middle: Point, group: &mut Group) {
    let (x, y) = (middle.x(), middle.y());
    let disc = |style: Style| Rect::new(Point::new(x - 3.6, y - 3.6), 7.2, 7.2, style).rounded(3.6);
    match kind {
        QuantityKind::Measured => group.push(disc(Style::filled(INK))),
        QuantityKind::Estimate => group.push(disc(Style::stroked(INK, 1.4).fill(Colour::WHITE))),
        QuantityKind::Forecast => {
            let style = Style::stroked(INK, 1.4).fill(Colour::WHITE);
            let path = Path::from(Point::new(x, y - 4.8), style).line(Point::new(x + 4.8, y));
            group.push(path.line(Point::new(x, y + 4.8)).line(Point::new(x - 4.8, y)).close());
        }
    }
}

/// The next number that quarters well: 1, 2, 4 or 8 times a power of ten, or 1.2 or 1.6 times one.
fn round_up(value: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= value {
        power *= 10.0;
    }
    let steps = [1.0, 1.2, 1.6, 2.0, 4.0, 6.0, 8.0, 10.0];
    steps.into_iter().map(|step| step * power).find(|end| *end >= value).unwrap_or(value)
}
