//! The picture of a map to mend: everything the rules speak of is printed on it.

use crate::{
    ground::{Lang, Text as Texts},
    map::{
        layout::{
            Alike, DrawOptions, FAINT, INK, PAPER, Skeleton, SkeletonLine, Stretch, What, draw_line,
            skeleton_like,
        },
        model::{ClaimIx, Map},
        paper::{
            broken::{place_words, tie_at},
            mend::{Draft, DraftTie},
            paint::{Ink, fitted, paint_on},
            part::Part,
            plan::tie_of,
            room::LARGEST,
            words::Words,
        },
        show::side_letter,
    },
    page::{Anchor, Face, Group, Measure, Point, Rect, Scene, Style, Text, wrap},
};

/// The widths of boxes that are tried.
const WIDTHS: [f64; 6] = [124.0, 144.0, 164.0, 186.0, 212.0, 242.0];
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

/// The sizes of boxes and plates, for boxes of each width, large enough for the texts of some drawings of one map.
pub(super) fn alikes(maps: &[&Map], lang: Lang) -> Vec<Alike> {
    WIDTHS.into_iter().map(|width| alike(maps, width, lang)).collect()
}

fn alike(maps: &[&Map], width: f64, lang: Lang) -> Alike {
    let most = |lines: &dyn Fn(&Map, ClaimIx) -> usize| {
        let each = maps.iter().flat_map(|map| map.claim_ixs().map(|claim| lines(map, claim)));
        each.max().unwrap_or(1) as f64
    };
    let text = most(&|map, claim| body(&map[claim].short, width, lang).len());
    let foot = most(&|map, claim| {
        let words = Words { map, lang };
        let each = map[claim].said.iter().map(|said| {
            let place = place_words(words, (said.source, said.paragraph));
            foot(map[said.actor].name.get(lang), &place, width, lang).len()
        });
        each.max().unwrap_or(0)
    });
    let height = PADDING + HEAD + 4.0 + text * LEADING + 4.0 + foot * (FOOT + 2.0) + PADDING - 3.0;
    Alike { claim: [width, height], tag: TAG, knot: TAG, every_line: false }
}

fn body(text: &Texts, width: f64, lang: Lang) -> Vec<String> {
    let measure = Measure::new(width - 2.0 * PADDING, BODY, Face::Regular, text.lang(lang));
    wrap(text.get(lang), &measure).into_iter().map(|line| line.text).collect()
}

/// Who says it, in a line or two, then where.
fn foot(speaker: &str, place: &str, width: f64, lang: Lang) -> Vec<String> {
    let measure = Measure::new(width - 2.0 * PADDING, FOOT, Face::Regular, lang).whole();
    [speaker, place].into_iter().flat_map(|text| wrap(text, &measure)).map(|line| line.text).collect()
}

/// The drawings of a map with its errors and of the map as it should be, for a room: boxes stand in both where they stand
/// in the first, as far as what is mended lets them, so that one can be laid on the other. With the room they take.
pub(super) fn pictures(wrong: &Patched<'_>, right: &Patched<'_>, room: [f64; 2]) -> ([Scene; 2], [f64; 2]) {
    let (lang, maps) = (wrong.lang, [&wrong.part.map, &right.part.map]);
    let (first, _) = fitted(maps[0], lang, &alikes(&maps, lang), room);
    let measures = Alike { claim: first.claim, tag: TAG, knot: TAG, every_line: false };
    let second = skeleton_like(maps[1], &DrawOptions::new(lang), measures, &first);
    let size = [0, 1].map(|axis| first.size[axis].max(second.size[axis]));
    let draw = |skeleton: &Skeleton, patched: &Patched<'_>| {
        paint_on(skeleton, size, patched, patched.part.map.title.get(lang), lang)
    };
    let scenes = [draw(&first, wrong), draw(&second, right)];
    let [width, height] = [scenes[0].width(), scenes[0].height()];
    let scale = (room[0] / width).min(room[1] / height).min(LARGEST / SMALLEST);
    (scenes, [width * scale, height * scale])
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
        let lines = body(&map[claim].short, width, self.lang);
        let at = Point::new(left, corner.y() + PADDING + HEAD + 4.0 + BODY - 1.0);
        group.push(Text::new(at, BODY, Face::Regular, lines).leading(LEADING).coloured(INK));
        if let Some((place, actor)) = self.draft.said[claim.get()] {
            let words = Words { map, lang: self.lang };
            let lines = foot(map[actor].name.get(self.lang), &place_words(words, place), width, self.lang);
            let first = corner.y() + height - PADDING - (lines.len() as f64 - 1.0) * (FOOT + 2.0);
            let text = Text::new(Point::new(left, first), FOOT, Face::Regular, lines);
            group.push(text.leading(FOOT + 2.0).coloured(FAINT));
        }
    }
}
