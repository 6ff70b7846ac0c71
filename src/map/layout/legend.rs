use std::collections::BTreeSet;

use crate::{
    ground::{Lang, Named, say},
    map::{
        derive::{Status, status},
        layout::{
            Direction,
            drawing::Drawing,
            lines::{Plate, Stretch, draw_line},
            mark::Tie,
            style::{INK, NEUTRAL, PLATE_HEIGHT, SMALL_LEADING, border},
        },
        model::Map,
        words::source as source_words,
    },
    page::{Face, Group, Measure, Point, Rect, Text, wrap},
};

/// The size of the words below the drawing.
const WORDS: f64 = 8.5;
const HEADING: f64 = 10.0;
const ROW: f64 = 19.0;
const SAMPLE: f64 = 34.0;

/// What stands below the drawing: a group and its height.
pub(super) struct Block {
    pub group: Group,
    pub height: f64,
}

/// What each line and border means, as far as they occur, in a column from a corner.
pub(super) fn legend(drawing: &Drawing<'_>, corner: Point, width: f64) -> Block {
    let lang = drawing.options.lang;
    let mut rows = Rows::new("legend", "draw-legend", corner, width, lang);
    let used: BTreeSet<Tie> = drawing.network.strands.iter().map(|strand| strand.tie).collect();
    for tie in Tie::ALL.into_iter().filter(|tie| used.contains(tie)) {
        rows.tie(tie);
    }
    let statuses: BTreeSet<Status> =
        drawing.map.claim_ixs().map(|claim| status(drawing.map, claim)).collect();
    for status in Status::ALL.iter().filter(|status| statuses.contains(status)) {
        rows.status(*status);
    }
    rows.finish()
}

/// The sources that are cited, in a column from a corner.
pub(super) fn sources(map: &Map, lang: Lang, corner: Point, width: f64) -> Option<Block> {
    let cited = map.cited_sources();
    if cited.is_empty() {
        return None;
    }
    let mut group = Group::new("sources");
    heading("show-sources", corner, lang, &mut group);
    let mut at = corner.y() + HEADING + 9.0;
    let measure = Measure::new(width, WORDS, Face::Regular, lang);
    for (number, source) in cited.into_iter().enumerate() {
        let words =
            format!("[{}] {}: {}", number + 1, map[source].name.get(lang), source_words(&map[source], lang));
        let lines: Vec<_> = wrap(&words, &measure).into_iter().map(|line| line.text).collect();
        let height = lines.len() as f64 * (SMALL_LEADING + 1.5);
        let text = Text::new(Point::new(corner.x(), at + WORDS), WORDS, Face::Regular, lines);
        group.push(text.leading(SMALL_LEADING + 1.5).coloured(INK));
        at += height + 3.0;
    }
    Some(Block { group, height: at - corner.y() })
}

fn heading(key: &str, corner: Point, lang: Lang, group: &mut Group) {
    let at = Point::new(corner.x(), corner.y() + HEADING);
    group.push(Text::new(at, HEADING, Face::Bold, [say(lang, key, &[])]).coloured(INK));
}

/// Samples with their meanings, in as many columns as there is room for.
struct Rows {
    group: Group,
    lang: Lang,
    corner: Point,
    width: f64,
    across: f64,
    along: f64,
}

impl Rows {
    fn new(class: &str, key: &str, corner: Point, width: f64, lang: Lang) -> Self {
        let mut group = Group::new(class);
        heading(key, corner, lang, &mut group);
        Self { group, lang, corner, width, across: 0.0, along: HEADING + 10.0 }
    }

    /// The upper left corner of the next sample, which with its words takes so much room.
    fn next(&mut self, room: f64) -> Point {
        if self.across > 0.0 && self.across + room > self.width {
            self.across = 0.0;
            self.along += ROW;
        }
        let corner = Point::new(self.corner.x() + self.across, self.corner.y() + self.along);
        self.across += room + 18.0;
        corner
    }

    fn words(&mut self, words: &str, at: Point, after: f64) {
        let place = Point::new(at.x() + after, at.y() + 9.7);
        self.group.push(Text::new(place, WORDS, Face::Regular, [words]).coloured(INK));
    }

    fn tie(&mut self, tie: Tie) {
        let plate = Plate::new(tie, self.lang, Direction::Down);
        let words = say(self.lang, &format!("draw-means-{}", tie_name(tie)), &[]);
        let before = plate.width + SAMPLE + 6.0;
        let at = self.next(before + Face::Regular.width(&words, WORDS));
        let mut sample = Group::new(&format!("sample {}", tie.class()));
        plate.draw(at, &mut sample);
        let level = at.y() + PLATE_HEIGHT / 2.0;
        let line = [
            Stretch::Start(Point::new(at.x() + plate.width, level)),
            Stretch::Straight(Point::new(at.x() + plate.width + SAMPLE, level)),
        ];
        draw_line(&line, tie, true, &mut sample);
        self.group.push(sample);
        self.words(&words, at, before);
    }

    fn status(&mut self, status: Status) {
        let words = say(self.lang, &format!("status-{}", status.name()), &[]);
        let at = self.next(SAMPLE + 6.0 + Face::Regular.width(&words, WORDS));
        let mut sample = Group::new(&format!("sample {}", status.name().to_lowercase()));
        let frame = border(status).fill(NEUTRAL);
        sample.push(Rect::new(at, SAMPLE, PLATE_HEIGHT, frame).rounded(3.0));
        if status == Status::Disputed {
            let inner = Point::new(at.x() + 2.2, at.y() + 2.2);
            sample.push(Rect::new(inner, SAMPLE - 4.4, PLATE_HEIGHT - 4.4, border(status)).rounded(2.0));
        }
        self.group.push(sample);
        self.words(&words, at, SAMPLE + 6.0);
    }

    fn finish(self) -> Block {
        Block { group: self.group, height: self.along + ROW }
    }
}

fn tie_name(tie: Tie) -> &'static str {
    match tie {
        Tie::Support => "Support",
        Tie::Attack(kind) => kind.name(),
        Tie::Relation(kind) => kind.name(),
    }
}
