use crate::{
    ground::{Arg, Lang, Named, say},
    map::{
        derive::{Sides, Status, status},
        layout::style::{
            BODY, FAINT, INK, LEADING, NEUTRAL, PAPER, SMALL, SMALL_LEADING, border, side_colours,
        },
        model::{Act, ClaimIx, ClaimKind, Map},
        outline::number,
        show::side_letter,
    },
    page::{Anchor, Face, Group, Measure, Point, Rect, Style, Text, wrap},
};

/// A claim's box before it has a place: its texts, broken, and its size in points.
#[derive(Clone, Debug)]
pub(super) struct ClaimBox {
    pub width: f64,
    pub height: f64,
    claim: ClaimIx,
    status: Status,
    side: Option<usize>,
    head: String,
    side_name: String,
    face: Face,
    body: Vec<String>,
    foot: Vec<String>,
}

/// From border to text.
const PADDING: f64 = 9.0;
const STRIP: f64 = 5.0;
const BADGE: f64 = 11.0;
/// The width of a box whose text is of a usual length, and of one whose text is long.
const USUAL: f64 = 186.0;
const WIDE: f64 = 260.0;
const WIDEST: f64 = 420.0;
/// The most lines a box may have before a wider one is taken.
const MOST_LINES: usize = 6;
/// How many speakers are named in a box.
const MOST_SPEAKERS: usize = 3;

impl ClaimBox {
    pub(super) fn new(map: &Map, claim: ClaimIx, sides: &Sides, lang: Lang) -> Self {
        let is_thesis = map.sides.iter().any(|side| side.thesis == claim);
        let face = if is_thesis { Face::Bold } else { Face::Regular };
        let (width, body) = body(map[claim].short.get(lang), face, lang);
        let inner = width - 2.0 * PADDING - STRIP;
        let status = status(map, claim);
        let side = sides.of(claim);
        let head = head(map, claim, status, lang);
        let head_width = Face::Bold.width(&head, SMALL) + BADGE + 8.0;
        let name = side.map_or("", |side| map.sides[side].name.get(lang));
        let fits = head_width + Face::Regular.width(name, SMALL) <= inner;
        let measure = Measure::new(inner, SMALL, Face::Regular, lang);
        let foot: Vec<_> =
            wrap(&speakers(map, claim, lang), &measure).into_iter().map(|line| line.text).collect();
        let mut claim = Self {
            width,
            height: 0.0,
            claim,
            status,
            side,
            head,
            side_name: if fits { name.to_owned() } else { String::new() },
            face,
            body,
            foot,
        };
        claim.height = claim.foot_at() + claim.foot.len() as f64 * SMALL_LEADING + PADDING - 5.0;
        claim
    }

    /// Where the baseline of the body's first line stands below the top.
    const fn body_at() -> f64 {
        PADDING + SMALL + BODY + 3.5
    }

    /// Where the small print begins below the top.
    fn foot_at(&self) -> f64 {
        Self::body_at() + (self.body.len().max(1) - 1) as f64 * LEADING + 5.5
    }

    /// The box with its upper left corner at a place.
    pub(super) fn draw(&self, map: &Map, corner: Point, lang: Lang) -> Group {
        let claim = &map[self.claim];
        let class =
            format!("claim {} {}", claim.kind.name().to_lowercase(), self.status.name().to_lowercase());
        let side = self.side.map(|side| format!(" side-{}", map.sides[side].id)).unwrap_or_default();
        let mut group = Group::new(&(class + &side)).id(&format!("claim-{}", claim.id)).title(format!(
            "{}. {}",
            number(self.claim),
            claim.full.get(lang)
        ));
        self.draw_ground(corner, &mut group);
        self.draw_texts(corner, &mut group);
        group
    }

    fn draw_ground(&self, corner: Point, group: &mut Group) {
        let ground = if self.status == Status::Unstated {
            PAPER
        } else {
            self.side.map_or(NEUTRAL, |side| side_colours(side).0)
        };
        let outer = Rect::new(corner, self.width, self.height, Style::filled(ground)).rounded(5.0);
        group.push(outer);
        if let Some(side) = self.side {
            let strip = Style::filled(side_colours(side).1);
            let top = Point::new(corner.x() + 2.0, corner.y() + 5.0);
            group.push(Rect::new(top, STRIP - 2.0, self.height - 10.0, strip).rounded(1.5));
        }
        let frame = border(self.status);
        group.push(Rect::new(corner, self.width, self.height, frame).rounded(5.0));
        if self.status == Status::Disputed {
            let inner = Point::new(corner.x() + 2.2, corner.y() + 2.2);
            group.push(
                Rect::new(inner, self.width - 4.4, self.height - 4.4, border(self.status)).rounded(3.4),
            );
        }
    }

    fn draw_texts(&self, corner: Point, group: &mut Group) {
        let left = corner.x() + PADDING + STRIP;
        let head_at = corner.y() + PADDING + SMALL - 1.5;
        group.push(Text::new(Point::new(left, head_at), SMALL, Face::Bold, [&*self.head]).coloured(FAINT));
        if let Some(side) = self.side {
            let right = corner.x() + self.width - PADDING;
            badge(side, Point::new(right - BADGE, head_at - 8.6), group);
            if !self.side_name.is_empty() {
                let place = Point::new(right - BADGE - 3.0, head_at);
                let name = Text::new(place, SMALL, Face::Regular, [&*self.side_name]).anchored(Anchor::End);
                group.push(name.coloured(FAINT));
            }
        }
        let body_at = Point::new(left, corner.y() + Self::body_at());
        group.push(
            Text::new(body_at, BODY, self.face, self.body.iter().cloned()).leading(LEADING).coloured(INK),
        );
        if !self.foot.is_empty() {
            let foot_at = Point::new(left, corner.y() + self.foot_at() + SMALL - 0.5);
            let foot = Text::new(foot_at, SMALL, Face::Regular, self.foot.iter().cloned());
            group.push(foot.leading(SMALL_LEADING).coloured(FAINT));
        }
    }
}

/// A side's letter in its colour, with its upper left corner at a place.
pub(super) fn badge(side: usize, corner: Point, group: &mut Group) {
    group.push(Rect::new(corner, BADGE, BADGE, Style::filled(side_colours(side).1)).rounded(2.5));
    let middle = Point::new(corner.x() + BADGE / 2.0, corner.y() + 8.4);
    let letter = Text::new(middle, SMALL, Face::Bold, [side_letter(side)]);
    group.push(letter.anchored(Anchor::Middle).coloured(PAPER));
}

/// The text broken for the narrowest box that is not too high.
fn body(text: &str, face: Face, lang: Lang) -> (f64, Vec<String>) {
    let lines = |width: f64| {
        let measure = Measure::new(width - 2.0 * PADDING - STRIP, BODY, face, lang);
        wrap(text, &measure).into_iter().map(|line| line.text).collect::<Vec<_>>()
    };
    let tried = [USUAL, WIDE, WIDEST].map(|width| (width, lines(width)));
    let [usual, wide, widest] = tried;
    [usual, wide].into_iter().find(|(_, lines)| lines.len() <= MOST_LINES).unwrap_or(widest)
}

const fn kind_sign(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::Fact => "●",
        ClaimKind::Forecast => "→",
        ClaimKind::Value => "±",
        ClaimKind::Policy => "!",
        ClaimKind::Definition => "§",
    }
}

/// Number, kind and status.
fn head(map: &Map, claim: ClaimIx, status: Status, lang: Lang) -> String {
    let kind = map[claim].kind;
    let kind_word = say(lang, &format!("kind-{}", kind.name()), &[]);
    let mut head = format!("{}  {} {kind_word}", number(claim), kind_sign(kind));
    let plain = status == Status::Asserted || (status == Status::Forecast && kind == ClaimKind::Forecast);
    if !plain {
        head = format!("{head} · {}", say(lang, &format!("status-{}", status.name()), &[]));
    }
    head
}

/// Who says the claim and where, the first few of them.
fn speakers(map: &Map, claim: ClaimIx, lang: Lang) -> String {
    let mut entries: Vec<(String, Vec<String>)> = Vec::new();
    for said in &map[claim].said {
        let args = [
            ("source", Arg::from(map[said.source].name.get(lang))),
            ("paragraph", Arg::from(said.paragraph.to_string())),
        ];
        let cite = say(lang, "show-cite", &args);
        let speaks_itself = map[said.source].author == Some(said.actor);
        let mut name = if speaks_itself { String::new() } else { map[said.actor].name.get(lang).to_owned() };
        if said.act != Act::Asserts && said.act != Act::Forecasts {
            let act = say(lang, &format!("act-{}", said.act.name()), &[]);
            name = if name.is_empty() { act } else { format!("{name} {act}") };
        }
        match entries.iter_mut().find(|(known, _)| *known == name) {
            Some((_, cites)) if cites.contains(&cite) => {}
            Some((_, cites)) => cites.push(cite),
            None => entries.push((name, vec![cite])),
        }
    }
    let more = entries.len().saturating_sub(MOST_SPEAKERS);
    let words = |(name, cites): &(String, Vec<String>)| {
        let cites = cites.join(", ");
        if name.is_empty() { cites } else { format!("{name} ({cites})") }
    };
    let mut words: Vec<_> = entries.iter().take(MOST_SPEAKERS).map(words).collect();
    if more > 0 {
        words.push(say(lang, "draw-more", &[("count", Arg::Count(more))]));
    }
    words.join("; ")
}
