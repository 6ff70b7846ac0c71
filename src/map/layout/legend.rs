use std::collections::BTreeSet;

use crate::{
    ground::{Lang, Named, say},
    map::{
        derive::{Status, status},
        layout::{
            Direction,
            drawing::Drawing,
            lines::{Plate, Stretch},
            mark::Tie,
            network::What,
            stroke::draw_line,
            style::{INK, Letters, NEUTRAL, border},
        },
        model::{InferenceIx, Node, SourceIx},
        words::named_source,
    },
    page::{Face, Group, Measure, Point, Rect, Text, wrap},
};

/// The size of the words below the drawing, as they are in usual letters.
const WORDS: f64 = 8.5;
const HEADING: f64 = 10.0;
const ROW: f64 = 19.0;
const SAMPLE: f64 = 34.0;
const LEADING: f64 = 11.0;

/// What stands below the drawing: a group and its height.
pub(super) struct Block {
    pub group: Group,
    pub height: f64,
}

/// What each line and border means, as far as they occur, in a column from a corner.
pub(super) fn legend(drawing: &Drawing<'_>, corner: Point, width: f64) -> Block {
    let mut rows = Rows::new("legend", "draw-legend", corner, width, drawing);
    let used: BTreeSet<Tie> = drawing.network.strands.iter().map(|strand| strand.tie).collect();
    for tie in Tie::ALL.into_iter().filter(|tie| used.contains(tie)) {
        for (plate, means) in plates(drawing, tie) {
            rows.tie(&plate, means);
        }
    }
    let statuses: BTreeSet<Status> =
        drawing.network.claim_ixs().map(|claim| status(drawing.map, claim)).collect();
    rows.begin_row();
    for status in Status::ALL.iter().filter(|status| statuses.contains(status)) {
        rows.status(*status);
    }
    rows.finish()
}

/// The sources that are cited in what is drawn, each with its number in the whole map, in a column from a corner.
pub(super) fn sources(drawing: &Drawing<'_>, corner: Point, width: f64) -> Option<Block> {
    let (map, lang) = (drawing.map, drawing.options.lang);
    let scale = drawing.options.letters.small_scale();
    let drawn: BTreeSet<SourceIx> =
        drawing.network.claim_ixs().flat_map(|claim| &map[claim].said).map(|said| said.source).collect();
    let cited = map.cited_sources();
    let cited: Vec<_> = (1..).zip(cited).filter(|(_, source)| drawn.contains(source)).collect();
    if cited.is_empty() || drawing.options.brief {
        return None;
    }
    let mut group = Group::new("sources");
    heading("show-sources", corner, lang, scale, &mut group);
    let mut at = corner.y() + HEADING * scale + 9.0;
    let (size, leading) = (WORDS * scale, LEADING * scale);
    let measure = Measure::new(width, size, Face::Regular, lang);
    for (number, source) in cited {
        let words = format!("[{number}] {}", named_source(&map[source], lang));
        let lines: Vec<_> = wrap(&words, &measure).into_iter().map(|line| line.text).collect();
        let height = lines.len() as f64 * leading;
        let text = Text::new(Point::new(corner.x(), at + size), size, Face::Regular, lines);
        group.push(text.leading(leading).coloured(INK));
        at += height + 3.0;
    }
    Some(Block { group, height: at - corner.y() })
}

fn heading(key: &str, corner: Point, lang: Lang, scale: f64, group: &mut Group) {
    let at = Point::new(corner.x(), corner.y() + HEADING * scale);
    group.push(Text::new(at, HEADING * scale, Face::Bold, [say(lang, key, &[])]).coloured(INK));
}

/// Samples with their meanings, in as many columns as there is room for.
struct Rows {
    group: Group,
    lang: Lang,
    letters: Letters,
    scale: f64,
    corner: Point,
    width: f64,
    across: f64,
    along: f64,
}

impl Rows {
    fn new(class: &str, key: &str, corner: Point, width: f64, drawing: &Drawing<'_>) -> Self {
        let (lang, letters) = (drawing.options.lang, drawing.options.letters);
        let scale = letters.small_scale();
        let mut group = Group::new(class);
        heading(key, corner, lang, scale, &mut group);
        let along = HEADING * scale + 10.0;
        Self { group, lang, letters, scale, corner, width, across: 0.0, along }
    }

    /// The upper left corner of the next sample, which with its words takes so much room.
    fn next(&mut self, room: f64) -> Point {
        if self.across + room > self.width {
            self.begin_row();
        }
        let corner = Point::new(self.corner.x() + self.across, self.corner.y() + self.along);
        self.across += room + 18.0;
        corner
    }

    /// What follows stands in a row of its own.
    fn begin_row(&mut self) {
        if self.across > 0.0 {
            self.across = 0.0;
            self.along += ROW * self.scale;
        }
    }

    fn words(&mut self, words: &str, at: Point, after: f64) {
        let place = Point::new(at.x() + after, at.y() + 9.7 * self.scale);
        self.group.push(Text::new(place, WORDS * self.scale, Face::Regular, [words]).coloured(INK));
    }

    fn tie(&mut self, plate: &Plate, means: &str) {
        let tie = plate.tie;
        let words = say(self.lang, &format!("draw-means-{means}"), &[]);
        let before = plate.width + SAMPLE + 6.0;
        let at = self.next(before + Face::Regular.width(&words, WORDS * self.scale));
        let mut sample = Group::new(&format!("sample {}", tie.class()));
        plate.draw(at, &mut sample);
        let level = at.y() + self.letters.plate_height() / 2.0;
        let line = [
            Stretch::Start(Point::new(at.x() + plate.width, level)),
            Stretch::Straight(Point::new(at.x() + plate.width + SAMPLE, level)),
        ];
        draw_line(&line, tie, true, self.scale, &mut sample);
        self.group.push(sample);
        self.words(&words, at, before);
    }

    fn status(&mut self, status: Status) {
        let words = say(self.lang, &format!("status-{}", status.name()), &[]);
        let at = self.next(SAMPLE + 6.0 + Face::Regular.width(&words, WORDS * self.scale));
        let mut sample = Group::new(&format!("sample {}", status.name().to_lowercase()));
        let frame = border(status, self.letters).fill(NEUTRAL);
        sample.push(Rect::new(at, SAMPLE, self.letters.plate_height(), frame).rounded(3.0));
        if status == Status::Disputed {
            let in_by = 2.2 * self.letters.small_scale();
            let inner = Point::new(at.x() + in_by, at.y() + in_by);
            let [width, height] = [SAMPLE, self.letters.plate_height()].map(|length| length - 2.0 * in_by);
            sample.push(Rect::new(inner, width, height, border(status, self.letters)).rounded(2.0));
        }
        self.group.push(sample);
        self.words(&words, at, SAMPLE + 6.0);
    }

    fn finish(self) -> Block {
        Block { group: self.group, height: self.along + ROW * self.scale }
    }
}

/// The plates that are drawn for what a line tells, each with the name of what it means: a step of several premises
/// and an objection to an objection have words of their own.
fn plates(drawing: &Drawing<'_>, tie: Tie) -> Vec<(Plate, &'static str)> {
    let (map, lang, letters) = (drawing.map, drawing.options.lang, drawing.options.letters);
    let whats: BTreeSet<What> =
        drawing.network.strands.iter().filter(|strand| strand.tie == tie).map(|strand| strand.what).collect();
    let linked = |at: InferenceIx| map[at].all_premises().count() > 1;
    let mut plates: Vec<(Plate, &'static str)> = Vec::new();
    for what in whats {
        let (plate, means) = match what {
            What::Inference(at) if linked(at) => {
                (Plate::of_inference(map, at, lang, Direction::Down, letters), "linked")
            }
            What::Attack(at) if matches!(map[at].on, Node::Attack(_)) => {
                (Plate::of_attack(map, at, lang, Direction::Down, letters), "against-objection")
            }
            _ => (Plate::new(tie, lang, Direction::Down, letters), tie_name(tie)),
        };
        if plates.iter().all(|(_, known)| *known != means) {
            plates.push((plate, means));
        }
    }
    // What is said of a sort by itself comes first.
    plates.sort_by_key(|(_, means)| *means != tie_name(tie));
    plates
}

fn tie_name(tie: Tie) -> &'static str {
    match tie {
        Tie::Support => "Support",
        Tie::Attack(kind) => kind.name(),
        Tie::Relation(kind) => kind.name(),
    }
}
