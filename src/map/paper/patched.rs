//! The picture of a map to mend: everything the rules speak of is printed on it.

use crate::{
    ground::Lang,
    map::{
        layout::{Alike, FAINT, INK, PAPER, Skeleton, SkeletonLine, Stretch, What, draw_line},
        model::{ClaimIx, Map},
        paper::{
            broken::{place_words, tie_at},
            mend::{Draft, DraftTie},
            paint::{Ink, fitted, paint},
            part::Part,
            plan::tie_of,
            words::Words,
        },
        show::side_letter,
    },
    page::{Anchor, Face, Group, Measure, Point, Rect, Scene, Style, Text, wrap},
};

const WIDTH: f64 = 164.0;
const PADDING: f64 = 8.0;
const BODY: f64 = 11.5;
const LEADING: f64 = 14.0;
const HEAD: f64 = 12.0;
const FOOT: f64 = 11.0;
pub(super) const SMALLEST: f64 = FOOT;
const TAG: [f64; 2] = [34.0, 19.0];

/// A part drawn with its errors, or without.
pub(super) struct Patched<'a> {
    pub part: &'a Part,
    pub draft: &'a Draft,
    pub lang: Lang,
}

fn alike(map: &Map, lang: Lang) -> Alike {
    let most = |lines: &dyn Fn(ClaimIx) -> usize| map.claim_ixs().map(lines).max().unwrap_or(1) as f64;
    let text = most(&|claim| body(map[claim].short.get(lang), lang).len());
    let foot = most(&|claim| {
        let each = map[claim].said.iter().map(|said| {
            let words = Words { map, lang };
            foot(map[said.actor].name.get(lang), &place_words(words, (said.source, said.paragraph)), lang)
                .len()
        });
        each.max().unwrap_or(0)
    });
    let height = PADDING + HEAD + 4.0 + text * LEADING + 4.0 + foot * (FOOT + 2.0) + PADDING - 3.0;
    Alike { claim: [WIDTH, height], tag: TAG, knot: TAG, every_line: false }
}

fn body(text: &str, lang: Lang) -> Vec<String> {
    let measure = Measure::new(WIDTH - 2.0 * PADDING, BODY, Face::Regular, lang);
    wrap(text, &measure).into_iter().map(|line| line.text).collect()
}

/// Who says it, in a line or two, then where.
fn foot(speaker: &str, place: &str, lang: Lang) -> Vec<String> {
    let measure = Measure::new(WIDTH - 2.0 * PADDING, FOOT, Face::Regular, lang);
    [speaker, place].into_iter().flat_map(|text| wrap(text, &measure)).map(|line| line.text).collect()
}

/// Lays a part out for a room; with the scale at which it fits.
pub(super) fn lay(part: &Part, lang: Lang, room: [f64; 2]) -> (Skeleton, f64) {
    fitted(&part.map, lang, alike(&part.map, lang), room)
}

/// Draws the part for a room.
pub(super) fn picture(picture: &Patched<'_>, room: [f64; 2]) -> Scene {
    let (skeleton, _) = lay(picture.part, picture.lang, room);
    paint(&skeleton, picture, picture.part.map.title.get(picture.lang), picture.lang)
}

impl Patched<'_> {
    /// The sign, and behind that of a step how many reasons it needs, where it needs several.
    fn plate(&self, what: What, corner: Point, group: &mut Group) {
        let tie = tie_of(&self.part.map, what);
        let needs = tie_at(self.draft, what).and_then(|at| match &self.draft.ties[at] {
            DraftTie::Reason { needs, .. } if *needs > 1 => Some(*needs),
            _ => None,
        });
        let words = needs.map_or_else(|| tie.sign().to_owned(), |needs| format!("{} {needs}", tie.sign()));
        let ground = Style::filled(tie.colour());
        group.push(Rect::new(corner, TAG[0], TAG[1], ground).rounded(TAG[1] / 2.0));
        let middle = Point::new(corner.x() + TAG[0] / 2.0, corner.y() + TAG[1] / 2.0 + 5.0);
        let text = Text::new(middle, 14.0, Face::Bold, [words]).anchored(Anchor::Middle);
        group.push(text.coloured(PAPER));
    }
}

impl Ink for Patched<'_> {
    fn line(&self, line: &SkeletonLine, path: &[Stretch], group: &mut Group) {
        draw_line(path, line.tie, line.head, 1.0, group);
    }

    fn tag(&self, line: &SkeletonLine, corner: Point, group: &mut Group) {
        self.plate(line.what, corner, group);
    }

    fn knot(&self, what: What, corner: Point, group: &mut Group) {
        self.plate(what, corner, group);
    }

    fn claim(&self, claim: ClaimIx, corner: Point, [width, height]: [f64; 2], group: &mut Group) {
        let map = &self.part.map;
        group.push(Rect::new(corner, width, height, Style::stroked(INK, 1.1).fill(PAPER)).rounded(5.0));
        let left = corner.x() + PADDING;
        let top = corner.y() + PADDING + HEAD - 1.5;
        let number = self.part.number(claim).to_string();
        group.push(Text::new(Point::new(left, top), HEAD, Face::Bold, [number]).coloured(INK));
        let letter = self.draft.sides[claim.get()].map(side_letter).unwrap_or_default();
        let right = Point::new(corner.x() + width - PADDING, top);
        group.push(Text::new(right, HEAD, Face::Bold, [letter]).anchored(Anchor::End).coloured(INK));
        let lines = body(map[claim].short.get(self.lang), self.lang);
        let at = Point::new(left, corner.y() + PADDING + HEAD + 4.0 + BODY - 1.0);
        group.push(Text::new(at, BODY, Face::Regular, lines).leading(LEADING).coloured(INK));
        if let Some((place, actor)) = self.draft.said[claim.get()] {
            let words = Words { map, lang: self.lang };
            let lines = foot(map[actor].name.get(self.lang), &place_words(words, place), self.lang);
            let first = corner.y() + height - PADDING - (lines.len() as f64 - 1.0) * (FOOT + 2.0);
            let text = Text::new(Point::new(left, first), FOOT, Face::Regular, lines);
            group.push(text.leading(FOOT + 2.0).coloured(FAINT));
        }
    }
}
