use crate::{
    ground::{Lang, say},
    map::{
        layout::{
            Direction, Tie,
            drawing::turn,
            layered::Run,
            mark::tie_of,
            stroke::heading,
            style::{Letters, PAPER},
        },
        model::{AttackIx, InferenceIx, Map, Node},
    },
    page::{Anchor, Face, Group, Point, Rect, Style, Text},
};

/// A sign and a word on a plate of the line's colour.
#[derive(Clone, Debug)]
pub(super) struct Plate {
    pub tie: Tie,
    pub width: f64,
    pub height: f64,
    /// The radius of its corners.
    pub rounding: f64,
    words: Vec<String>,
    letters: Letters,
}

impl Plate {
    /// The plate of a tie; where lines run from right to left it is broken in two, to take less of their way.
    pub(super) fn new(tie: Tie, lang: Lang, direction: Direction, letters: Letters) -> Self {
        Self::worded(tie, &tie.word(lang), direction, letters)
    }

    fn worded(tie: Tie, word: &str, direction: Direction, letters: Letters) -> Self {
        let whole = format!("{} {word}", tie.sign());
        let words = match direction {
            Direction::Down => vec![whole],
            Direction::Right => halves(&whole),
        };
        let width = words.iter().map(|words| Face::Bold.width(words, letters.small)).fold(0.0, f64::max)
            + 11.0 * letters.small_scale();
        let height = letters.plate_height() + (words.len() - 1) as f64 * (letters.small + 1.5);
        Self { tie, width, height, rounding: letters.plate_height() / 2.0, words, letters }
    }

    pub(super) fn of_inference(
        map: &Map,
        inference: InferenceIx,
        lang: Lang,
        direction: Direction,
        letters: Letters,
    ) -> Self {
        let linked = map[inference].all_premises().count() > 1;
        let key = if linked { "draw-linked" } else { "draw-reason" };
        Self::worded(Tie::Support, &say(lang, key, &[]), direction, letters)
    }

    /// The plate of an objection, which tells one to another objection from one to a step.
    pub(super) fn of_attack(
        map: &Map,
        attack: AttackIx,
        lang: Lang,
        direction: Direction,
        letters: Letters,
    ) -> Self {
        let tie = tie_of(map, attack);
        match map[attack].on {
            Node::Attack(_) => {
                Self::worded(tie, &say(lang, "draw-against-objection", &[]), direction, letters)
            }
            Node::Claim(_) | Node::Inference(_) => Self::new(tie, lang, direction, letters),
        }
    }

    pub(super) fn draw(&self, corner: Point, group: &mut Group) {
        let ground = Style::filled(self.tie.colour());
        group.push(Rect::new(corner, self.width, self.height, ground).rounded(self.rounding));
        let below = (self.words.len() - 1) as f64 * (self.letters.small + 1.5);
        let middle = Point::new(
            corner.x() + self.width / 2.0,
            corner.y() + (self.height - below + 0.72 * self.letters.small) / 2.0,
        );
        let words = Text::new(middle, self.letters.small, Face::Bold, self.words.iter().cloned());
        group.push(words.leading(self.letters.small + 1.5).anchored(Anchor::Middle).coloured(PAPER));
    }
}

/// Words broken in two at the space that leaves them most alike; the sign before the first stays with it.
fn halves(words: &str) -> Vec<String> {
    let uneven = |at: &usize| words[..*at].len().abs_diff(words.len() - at);
    let spaces = words.match_indices(' ').map(|(at, _)| at).skip(1);
    match spaces.min_by_key(uneven) {
        Some(at) => vec![words[..at].to_owned(), words[at + 1..].to_owned()],
        None => vec![words.to_owned()],
    }
}

/// A stretch of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::map) enum Stretch {
    /// Begins at a place.
    Start(Point),
    /// Leads straight to a place.
    Straight(Point),
    /// Bends over two control points to a place.
    Bend(Point, Point, Point),
}

impl Stretch {
    pub(in crate::map) const fn end(self) -> Point {
        match self {
            Self::Start(end) | Self::Straight(end) | Self::Bend(_, _, end) => end,
        }
    }

    pub(in crate::map) fn moved(self, dx: f64, dy: f64) -> Self {
        let moved = |point: Point| Point::new(point.x() + dx, point.y() + dy);
        match self {
            Self::Start(to) => Self::Start(moved(to)),
            Self::Straight(to) => Self::Straight(moved(to)),
            Self::Bend(one, other, to) => Self::Bend(moved(one), moved(other), moved(to)),
        }
    }
}

/// Runs, given from the upper to the lower end, as a line from the lower to the upper end.
///
/// All bends between two layers leave and arrive upright and have their control points at the same height: two of them
/// meet only where their ends have changed places.
pub(super) fn stretches(runs: &[Run], direction: Direction) -> Vec<Stretch> {
    let point = |across: f64, along: f64| {
        let [x, y] = turn([across, along], direction);
        Point::new(x, y)
    };
    let mut line: Vec<Stretch> = Vec::new();
    let mut last: Option<(f64, f64)> = None;
    for run in runs.iter().rev() {
        let start = point(run.across, run.to);
        line.push(match last {
            None => Stretch::Start(start),
            Some((across, _)) if (across - run.across).abs() < 0.01 => Stretch::Straight(start),
            Some((across, along)) => {
                let middle = (along + run.to) / 2.0;
                Stretch::Bend(point(across, middle), point(run.across, middle), start)
            }
        });
        line.push(Stretch::Straight(point(run.across, run.from)));
        last = Some((run.across, run.from));
    }
    line
}

/// The upper left corner of the plate where a line begins: outside the box, in the middle of the line.
pub(super) fn tag_corner(line: &[Stretch], plate: &Plate) -> Option<Point> {
    let start = line.first()?.end();
    let (dx, dy) = setting_out(line);
    let (half_width, half_height) = (plate.width / 2.0, plate.height / 2.0);
    let middle = Point::new(start.x() + dx * half_width, start.y() + dy * half_height);
    Some(Point::new(middle.x() - half_width, middle.y() - half_height))
}

/// The direction in which a line leaves where it begins.
pub(super) fn setting_out(line: &[Stretch]) -> (f64, f64) {
    let mut back: Vec<Stretch> = Vec::with_capacity(line.len());
    let mut points: Vec<Point> = Vec::new();
    for stretch in line {
        if let Stretch::Bend(one, other, _) = *stretch {
            points.extend([one, other]);
        }
        points.push(stretch.end());
    }
    back.extend(points.into_iter().rev().map(Stretch::Straight));
    let (dx, dy) = heading(&back);
    (-dx, -dy)
}
