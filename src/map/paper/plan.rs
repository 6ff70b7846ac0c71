use crate::{
    ground::{Arg, Lang, say},
    map::{
        derive::{Sides, sides},
        layout::{Alike, INK, PAPER, SkeletonLine, Stretch, Tie, What, draw_line, side_colours},
        model::{ClaimIx, Map},
        paper::{
            paint::{Ink, fitted, paint},
            part::Part,
        },
        show::side_letter,
    },
    page::{Anchor, Face, Group, Point, Rect, Scene, Style, Text},
};

const ALIKE: Alike = Alike { claim: [58.0, 30.0], tag: [19.0, 19.0], knot: [19.0, 19.0], every_line: false };
const NUMBER: f64 = 21.0;

/// The smallest numbers that can be told apart on a plan, in points.
const LEAST: f64 = 5.5;
/// The claims that are shown however small they come out.
const FEWEST: usize = 8;

/// The plan of a map: numbers in boxes with the letter of their side, signs on the lines, as large as a room takes it.
/// Of a map whose numbers would be too small, it shows the claims nearest to what the sides hold. With how many claims
/// it shows.
pub(super) fn plan(map: &Map, lang: Lang, room: [f64; 2]) -> (Scene, usize) {
    let mut part = Part { map: map.clone(), whole: map.claim_ixs().collect() };
    loop {
        let (skeleton, scale) = fitted(&part.map, lang, &[ALIKE], room);
        let size = scale * NUMBER;
        let shown = part.map.claims.len();
        if size >= LEAST || shown <= FEWEST {
            let numbers = Numbers { part: &part, map: &part.map, sides: sides(&part.map) };
            return (paint(&skeleton, &numbers, map.title.get(lang), lang), shown);
        }
        // The scale falls about as the number of claims in a row grows.
        let next = (shown as f64 * (size / LEAST).clamp(0.5, 0.9)) as usize;
        part = Part::near_theses(map, next.max(FEWEST));
    }
}

/// What a sheet says below a plan of so many of a map's claims, nothing where it shows them all.
pub(super) fn part_note(map: &Map, lang: Lang, shown: usize) -> Option<String> {
    let args = [("all", Arg::Count(map.claims.len())), ("count", Arg::Count(shown))];
    (shown < map.claims.len()).then(|| say(lang, "sheet-plan-part", &args))
}

struct Numbers<'a> {
    part: &'a Part,
    map: &'a Map,
    sides: Sides,
}

impl Ink for Numbers<'_> {
    fn line(&self, line: &SkeletonLine, path: &[Stretch], group: &mut Group) {
        draw_line(path, line.tie, line.head, 1.0, group);
    }

    fn tag(&self, line: &SkeletonLine, corner: Point, group: &mut Group) {
        sign(line.tie, corner, group);
    }

    fn knot(&self, what: What, corner: Point, group: &mut Group) {
        sign(tie_of(self.map, what), corner, group);
    }

    fn claim(&self, claim: ClaimIx, corner: Point, [width, height]: [f64; 2], group: &mut Group) {
        let side = self.sides.of(claim);
        let is_thesis = self.map.sides.iter().any(|side| side.thesis == claim);
        let ground = side.map_or(PAPER, |side| side_colours(side).0);
        let frame = Style::stroked(INK, if is_thesis { 2.6 } else { 1.0 }).fill(ground);
        group.push(Rect::new(corner, width, height, frame).rounded(4.0));
        let letter = side.map(side_letter).unwrap_or_default();
        let middle =
            Point::new(corner.x() + width / 2.0 - if side.is_some() { 7.0 } else { 0.0 }, corner.y() + 22.6);
        let face = if is_thesis { Face::Bold } else { Face::Regular };
        group.push(
            Text::new(middle, NUMBER, face, [self.part.number(claim).to_string()])
                .anchored(Anchor::Middle)
                .coloured(INK),
        );
        let place = Point::new(corner.x() + width - 12.0, corner.y() + 20.0);
        group.push(Text::new(place, 15.0, Face::Bold, [letter]).anchored(Anchor::Middle).coloured(INK));
    }
}

/// What a knot tells.
pub(super) fn tie_of(map: &Map, what: What) -> Tie {
    match what {
        What::Claim(_) | What::Inference(_) => Tie::Support,
        What::Attack(at) => Tie::Attack(crate::map::derive::attack_kind(map, at)),
        What::Relation(at) => Tie::Relation(map[at].kind),
    }
}

/// A sign in a disc of its colour.
fn sign(tie: Tie, corner: Point, group: &mut Group) {
    let [width, height] = ALIKE.tag;
    group.push(Rect::new(corner, width, height, Style::filled(tie.colour())).rounded(height / 2.0));
    let middle = Point::new(corner.x() + width / 2.0, corner.y() + height / 2.0 + 6.0);
    group.push(Text::new(middle, 17.0, Face::Bold, [tie.sign()]).anchored(Anchor::Middle).coloured(PAPER));
}
