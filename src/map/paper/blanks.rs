//! The picture of a worksheet: every box and every blank of one size, every line alike.

use std::collections::BTreeSet;

use crate::{
    ground::{Lang, Text as Texts},
    map::{
        derive::{Status, status},
        layout::{Alike, FAINT, INK, PAPER, Skeleton, SkeletonLine, Stretch, Tie, What},
        model::{ClaimIx, Node},
        paper::{
            paint::{Ink, paint, plain_line},
            part::Part,
            plan::tie_of,
            stand::sources_of,
            words::Words,
        },
        show::side_letter,
    },
    page::{Anchor, Dash, Face, Group, Measure, Path, Point, Rect, Scene, Style, Text, wrap},
};

/// The measures of a box, in points of the drawing; the smallest text is [`SMALLEST`]. Of the widths that one is taken with
/// which the map comes out largest.
const WIDTHS: [f64; 6] = [118.0, 138.0, 158.0, 180.0, 206.0, 236.0];
const PADDING: f64 = 8.0;
const BODY: f64 = 11.5;
const LEADING: f64 = 14.0;
const HEAD: f64 = 11.5;
/// The height of a line to write on, at least.
const LINE: f64 = 25.0;
/// The leading of the lines of a speaker, of which there are two at most.
const FOOT: f64 = 12.5;
pub(super) const SMALLEST: f64 = 11.0;
const TAG: [f64; 2] = [27.0, 21.0];
const KNOT: [f64; 2] = [27.0, 21.0];

/// What stands on a plate whose sign would tell what is asked.
pub(super) const VEIL: &str = "?";

/// What of a part is shown, and what is left to be filled in.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    /// Whose text is to be filled in.
    pub texts: BTreeSet<ClaimIx>,
    /// Whose speaker is to be filled in.
    pub speakers: BTreeSet<ClaimIx>,
    /// Whose role is to be filled in.
    pub roles: BTreeSet<ClaimIx>,
    /// What of steps, objections and relations is to be filled in.
    pub ties: BTreeSet<What>,
    /// Whether boxes have a line for a speaker.
    pub with_speakers: bool,
    /// Whether boxes have a place for a role.
    pub with_roles: bool,
    /// Whose sign is not shown though nobody fills it in: it would tell what is asked.
    pub veiled: BTreeSet<What>,
    /// Whether boxes bear the letter of their side.
    pub with_sides: bool,
}

/// What stands in the place of a blank where it is filled in.
pub(super) struct Answers {
    pub texts: Vec<String>,
    pub speakers: Vec<String>,
    pub roles: Vec<String>,
}

/// A part with its blanks, drawn for a room; `solved` fills them in.
pub(super) struct Picture<'a> {
    pub part: &'a Part,
    pub lang: Lang,
    pub shown: &'a Shown,
    pub answers: &'a Answers,
    pub solved: bool,
}

/// The sizes of a part's boxes and blanks, for boxes of each width: one for all, large enough for the longest text.
pub(super) fn alikes(part: &Part, lang: Lang, shown: &Shown) -> Vec<Alike> {
    let foot = if shown.with_speakers { LINE + 6.0 } else { 0.0 };
    let alike = |width: f64| {
        let lines = part.map.claims.iter().map(|claim| body(&claim.short, width, lang).len()).max();
        let height = PADDING + head(shown) + 5.0 + lines.unwrap_or(1) as f64 * LEADING + foot + PADDING - 3.0;
        Alike { claim: [width, height], tag: TAG, knot: KNOT, every_line: true }
    };
    WIDTHS.into_iter().map(alike).collect()
}

/// The height of the line with the number; a role is written into it.
const fn head(shown: &Shown) -> f64 {
    if shown.with_roles { LINE - 5.0 } else { HEAD }
}

fn body(text: &Texts, width: f64, lang: Lang) -> Vec<String> {
    let measure = Measure::new(width - 2.0 * PADDING, BODY, Face::Regular, text.lang(lang));
    wrap(text.get(lang), &measure).into_iter().map(|line| line.text).collect()
}

/// Draws a worksheet or its solution.
pub(super) fn picture(skeleton: &Skeleton, picture: &Picture<'_>) -> Scene {
    paint(skeleton, picture, picture.part.map.title.get(picture.lang), picture.lang)
}

/// What is written into the blank of a line: that it supports, that it objects, or the sign of a relation.
pub(super) const fn sign(tie: Tie) -> &'static str {
    match tie {
        Tie::Support => "+",
        Tie::Attack(_) => "−",
        Tie::Relation(_) => tie.sign(),
    }
}

impl Picture<'_> {
    /// Whether an arrow would tell a sign that is asked for. Where a text is too, its place must be told apart.
    fn tells_more(&self, what: What) -> bool {
        let withheld = self.shown.ties.contains(&what) || self.shown.veiled.contains(&what);
        let blank = sources_of(&self.part.map, what).iter().any(|claim| self.shown.texts.contains(claim));
        withheld && !blank
    }

    /// A blank, or what belongs into it: bold where it was to be filled in.
    fn blank(&self, what: What, corner: Point, size: [f64; 2], group: &mut Group) {
        let asked = self.shown.ties.contains(&what);
        let pen = if asked { 1.4 } else { 0.8 };
        let frame = Style::stroked(INK, pen).fill(PAPER);
        group.push(Rect::new(corner, size[0], size[1], frame).rounded(4.0));
        let veiled = self.shown.veiled.contains(&what);
        if !asked || self.solved {
            let middle = Point::new(corner.x() + size[0] / 2.0, corner.y() + size[1] / 2.0 + 5.6);
            let face = if asked { Face::Bold } else { Face::Regular };
            let words = [if veiled && !self.solved { VEIL } else { sign(tie_of(&self.part.map, what)) }];
            group.push(Text::new(middle, 16.0, face, words).anchored(Anchor::Middle).coloured(INK));
        }
    }

    fn head(&self, claim: ClaimIx, corner: Point, width: f64, group: &mut Group) {
        // On one line with the role, where there is one.
        let low = if self.shown.with_roles { head(self.shown) - 2.5 } else { HEAD - 1.5 };
        let at = Point::new(corner.x() + PADDING, corner.y() + PADDING + low);
        let number = self.part.number(claim).to_string();
        group.push(Text::new(at, HEAD, Face::Bold, [number]).coloured(INK));
        if self.shown.with_sides {
            let letter = self.part.map[claim].side.map(side_letter).unwrap_or_default();
            let place = Point::new(at.x() + 26.0, at.y());
            group.push(Text::new(place, SMALLEST, Face::Regular, [letter]).coloured(FAINT));
        }
        if self.shown.with_roles {
            let right = corner.x() + width - PADDING;
            let asked = self.shown.roles.contains(&claim);
            let answer = if asked && !self.solved { "" } else { &*self.answers.roles[claim.get()] };
            self.ruled(answer, asked, [(at.x() + 40.0).max(right - 106.0), right], at.y(), group);
        }
    }

    /// A word on a line to write on; the line only where something is asked.
    fn ruled(&self, answer: &str, asked: bool, [left, right]: [f64; 2], base: f64, group: &mut Group) {
        if asked {
            let rule = Style::stroked(FAINT, 0.8);
            group.push(Path::from(Point::new(left, base + 2.5), rule).line(Point::new(right, base + 2.5)));
        }
        if answer.is_empty() {
            return;
        }
        let face = if asked { Face::Bold } else { Face::Regular };
        let lines = two_lines(answer, face, right - left, self.lang);
        let first = base - (lines.len() as f64 - 1.0) * FOOT;
        group.push(Text::new(Point::new(left, first), SMALLEST, face, lines).leading(FOOT).coloured(INK));
    }

    fn text(&self, claim: ClaimIx, corner: Point, width: f64, group: &mut Group) {
        let top = corner.y() + PADDING + head(self.shown) + 5.0;
        let asked = self.shown.texts.contains(&claim);
        if !asked {
            let lines = body(&self.part.map[claim].short, width, self.lang);
            let at = Point::new(corner.x() + PADDING, top + BODY - 1.0);
            group.push(Text::new(at, BODY, Face::Regular, lines).leading(LEADING).coloured(INK));
            return;
        }
        let middle = Point::new(corner.x() + width / 2.0, top + 15.0);
        let slot = Style::stroked(FAINT, 1.0).dashed(Dash::new(3.0, 2.0));
        group.push(Rect::new(Point::new(middle.x() - 17.0, top - 3.0), 34.0, 25.0, slot).rounded(3.0));
        if self.solved {
            let letter = &*self.answers.texts[claim.get()];
            let words = Text::new(middle, 17.0, Face::Bold, [letter]);
            group.push(words.anchored(Anchor::Middle).coloured(INK));
        }
    }
}

impl Ink for Picture<'_> {
    fn line(&self, line: &SkeletonLine, path: &[Stretch], group: &mut Group) {
        // At a step's knot no line has an arrow: it would tell premises from objections. At that of an objection, who
        // objects to it could not be told from whom it comes from without one.
        let at_claim = match line.what {
            What::Attack(at) => match self.part.map[at].on {
                Node::Claim(_) => true,
                Node::Inference(_) => false,
                Node::Attack(_) => !self.tells_more(line.what),
            },
            _ => true,
        };
        plain_line(&SkeletonLine { head: line.head && at_claim, ..line.clone() }, path, INK, group);
    }

    fn tag(&self, line: &SkeletonLine, corner: Point, group: &mut Group) {
        self.blank(line.what, corner, TAG, group);
    }

    fn knot(&self, what: What, corner: Point, group: &mut Group) {
        if matches!(what, What::Relation(_)) {
            self.blank(what, corner, KNOT, group);
            return;
        }
        group.push(Rect::new(corner, KNOT[0], KNOT[1], Style::filled(INK)).rounded(KNOT[1] / 2.0));
    }

    fn claim(&self, claim: ClaimIx, corner: Point, [width, height]: [f64; 2], group: &mut Group) {
        let frame = Style::stroked(INK, 1.1).fill(PAPER);
        group.push(Rect::new(corner, width, height, frame).rounded(5.0));
        self.head(claim, corner, width, group);
        self.text(claim, corner, width, group);
        if self.shown.with_speakers {
            let asked = self.shown.speakers.contains(&claim);
            let answer = if asked && !self.solved { "" } else { &*self.answers.speakers[claim.get()] };
            let base = corner.y() + height - PADDING + 0.5;
            self.ruled(answer, asked, [corner.x() + PADDING, corner.x() + width - PADDING], base, group);
        }
    }
}

/// A text in two lines at most; what does not fit is cut with an ellipsis.
fn two_lines(text: &str, face: Face, width: f64, lang: Lang) -> Vec<String> {
    let measure = Measure::new(width, SMALLEST, face, lang).whole();
    let mut lines: Vec<String> = wrap(text, &measure).into_iter().map(|line| line.text).collect();
    if lines.len() > 2 {
        let rest = lines.split_off(1);
        lines.push(clipped(&joined(&rest), face, width));
    }
    lines
}

/// Lines as one; a line may end in the hyphen of a compound.
fn joined(lines: &[String]) -> String {
    lines.iter().fold(String::new(), |mut whole, line| {
        if !whole.is_empty() && !whole.ends_with('-') {
            whole.push(' ');
        }
        whole + line
    })
}

/// A text cut with an ellipsis where it is wider than its place.
fn clipped(text: &str, face: Face, width: f64) -> String {
    if face.width(text, SMALLEST) <= width {
        return text.to_owned();
    }
    let mut short = text.to_owned();
    while short.pop().is_some() {
        if face.width(&format!("{short}…"), SMALLEST) <= width {
            break;
        }
    }
    format!("{}…", short.trim_end())
}

/// Who says a claim, in short; that nobody does, if so.
pub(super) fn speaker(words: Words<'_>, claim: ClaimIx) -> String {
    let unstated = (status(words.map, claim) == Status::Unstated).then(|| words.say("status-Unstated"));
    unstated.unwrap_or_else(|| words.voices(claim).join(", "))
}
