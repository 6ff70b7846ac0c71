use std::{collections::BTreeSet, rc::Rc};

use crate::{
    ground::{Arg, Lang, Named, say},
    map::{
        derive::{Status, sides, status},
        layout::{
            DrawOptions,
            style::{FAINT, INK, Letters, NEUTRAL, PAPER, border, side_colours},
        },
        model::{Act, ClaimIx, ClaimKind, Map, SourceIx},
        outline::number,
        show::side_letter,
        words::act,
    },
    page::{Anchor, Face, Group, Measure, Point, Rect, Style, Text, wrap},
};

/// A claim's box before it has a place: its size in points, and what is written in it.
#[derive(Clone, Debug)]
pub(super) struct ClaimBox {
    pub width: f64,
    pub height: f64,
    /// Whether there is room for the name of its side, here and in all other boxes of that.
    names_side: bool,
    texts: Rc<Texts>,
}

/// The texts of a box, broken.
#[derive(Debug)]
struct Texts {
    letters: Letters,
    claim: ClaimIx,
    status: Status,
    side: Option<usize>,
    tag: Option<Tag>,
    head: Vec<String>,
    side_name: String,
    face: Face,
    body: Vec<String>,
    foot: Vec<String>,
}

/// The width of a box whose text is very long.
const WIDEST: f64 = 420.0;
/// The most lines a box may have before a wider one is taken.
const MOST_LINES: usize = 6;
/// How many speakers are named in a box.
const MOST_SPEAKERS: usize = 3;

/// What is written in a claim's box beside its text, however wide that is.
#[derive(Clone, Debug)]
pub(super) struct Words {
    claim: ClaimIx,
    status: Status,
    side: Option<usize>,
    /// Number and kind, and the status where it does not go without saying.
    head: (String, Option<String>),
    /// Who says it.
    foot: String,
}

/// What is written in the boxes of all claims.
pub(super) fn words(map: &Map, options: &DrawOptions) -> Vec<Words> {
    let (sides, sources) = (sides(map), map.cited_sources());
    let words = |claim: ClaimIx| {
        let status = status(map, claim);
        Words {
            claim,
            status,
            side: sides.of(claim),
            head: head(map, claim, status, options),
            foot: if options.brief { String::new() } else { speakers(map, claim, &sources, options.lang) },
        }
    };
    map.claim_ixs().map(words).collect()
}

/// Has the boxes of a side name it where there is room in all of them: one that is named on some only would seem to be
/// two.
pub(super) fn agree_on_sides(boxes: &mut [ClaimBox]) {
    let lacking = boxes.iter().filter(|claim| !claim.names_side);
    let lacking: BTreeSet<usize> = lacking.filter_map(|claim| claim.texts.side).collect();
    let lacks = |claim: &ClaimBox| claim.texts.side.is_some_and(|side| lacking.contains(&side));
    boxes.iter_mut().filter(|claim| lacks(claim)).for_each(|claim| claim.names_side = false);
}

impl ClaimBox {
    /// As wide as is `usual` where the text is not too long for that.
    pub(super) fn new(map: &Map, words: &Words, options: &DrawOptions, usual: f64) -> Self {
        let (lang, letters) = (options.lang, options.letters);
        let usual = usual * letters.scale();
        let Words { claim, status, side, .. } = *words;
        let is_thesis = map.sides.iter().any(|side| side.thesis == claim);
        let face = if is_thesis { Face::Bold } else { Face::Regular };
        let text = &map[claim].short;
        let (width, body) = body(text.get(lang), face, text.lang(lang), usual, letters);
        let inner = inner(width, letters);
        let tag = options.numbers.then(|| Tag::new(claim, letters));
        let tag_room = tag.as_ref().map_or(0.0, |tag| tag.width + TAG_GAP);
        let badge_room = side.map_or(0.0, |_| letters.badge() + 4.0);
        let head = broken(&words.head, letters, inner - badge_room - tag_room, lang);
        let head_width = head.iter().map(|line| Face::Bold.width(line, letters.small)).fold(0.0, f64::max);
        let name = side.map_or("", |side| map.sides[side].name.get(lang));
        let fits = head_width + letters.badge() + 10.0 + Face::Regular.width(name, letters.small)
            <= inner - tag_room;
        let measure = Measure::new(inner, letters.small, Face::Regular, lang).whole();
        let foot = wrap(&words.foot, &measure).into_iter().map(|line| line.text).collect();
        let side_name = name.to_owned();
        let texts = Texts { letters, claim, status, side, tag, head, side_name, face, body, foot };
        Self { width, height: texts.height(), names_side: fits, texts: Rc::new(texts) }
    }

    /// The box with its upper left corner at a place.
    pub(super) fn draw(&self, map: &Map, corner: Point, lang: Lang) -> Group {
        let texts = &*self.texts;
        let claim = &map[texts.claim];
        let class =
            format!("claim {} {}", claim.kind.name().to_lowercase(), texts.status.name().to_lowercase());
        let side = texts.side.map(|side| format!(" side-{}", map.sides[side].id)).unwrap_or_default();
        let mut group = Group::new(&(class + &side)).id(&format!("claim-{}", claim.id)).title(format!(
            "{}. {}",
            number(texts.claim),
            claim.full.get(lang)
        ));
        self.draw_ground(corner, &mut group);
        texts.draw(corner, self.width, self.names_side, &mut group);
        group
    }

    fn draw_ground(&self, corner: Point, group: &mut Group) {
        let Texts { status, side, letters, .. } = *self.texts;
        let ground = if status == Status::Unstated {
            PAPER
        } else {
            side.map_or(NEUTRAL, |side| side_colours(side).0)
        };
        let outer = Rect::new(corner, self.width, self.height, Style::filled(ground)).rounded(5.0);
        group.push(outer);
        if let Some(side) = side {
            let strip = Style::filled(side_colours(side).1);
            let top = Point::new(corner.x() + 2.0, corner.y() + 5.0);
            group.push(Rect::new(top, letters.strip() - 2.0, self.height - 10.0, strip).rounded(1.5));
        }
        group.push(Rect::new(corner, self.width, self.height, border(status, letters)).rounded(5.0));
        if status == Status::Disputed {
            let in_by = 2.2 * letters.small_scale();
            let inner = Point::new(corner.x() + in_by, corner.y() + in_by);
            let [width, height] = [self.width, self.height].map(|length| length - 2.0 * in_by);
            group.push(Rect::new(inner, width, height, border(status, letters)).rounded(3.4));
        }
    }
}

impl Texts {
    /// How high a box they fill.
    fn height(&self) -> f64 {
        self.foot_at() + self.foot.len() as f64 * self.letters.small_leading() + self.letters.padding() - 5.0
    }

    /// Where the baseline of the body's first line stands below the top.
    fn body_at(&self) -> f64 {
        self.letters.padding() + self.letters.small + self.head_height() + self.letters.body + 3.5
    }

    /// How much lower the text stands than below a single line.
    fn head_height(&self) -> f64 {
        let lines = (self.head.len().max(1) - 1) as f64 * self.letters.small_leading();
        lines.max(self.tag.as_ref().map_or(0.0, |tag| tag.height - self.letters.small - 2.0))
    }

    /// Where the small print begins below the top.
    fn foot_at(&self) -> f64 {
        self.body_at() + (self.body.len().max(1) - 1) as f64 * self.letters.leading() + 5.5
    }

    /// Into a box so wide with its upper left corner at a place.
    fn draw(&self, corner: Point, width: f64, names_side: bool, group: &mut Group) {
        let left = corner.x() + self.letters.padding() + self.letters.strip();
        let head_at = corner.y() + self.letters.padding() + self.letters.small - 1.5;
        let mut head_left = left;
        if let Some(tag) = &self.tag {
            tag.draw(Point::new(left, corner.y() + self.letters.padding() - 3.0), self.letters, group);
            head_left += tag.width + TAG_GAP;
        }
        let head = Text::new(
            Point::new(head_left, head_at),
            self.letters.small,
            Face::Bold,
            self.head.iter().cloned(),
        );
        group.push(head.leading(self.letters.small_leading()).coloured(FAINT));
        if let Some(side) = self.side {
            let right = corner.x() + width - self.letters.padding();
            badge(
                side,
                Point::new(right - self.letters.badge(), head_at - self.letters.small - 1.1),
                self.letters,
                group,
            );
            if names_side {
                let place = Point::new(right - self.letters.badge() - 3.0, head_at);
                let name = Text::new(place, self.letters.small, Face::Regular, [&*self.side_name])
                    .anchored(Anchor::End);
                group.push(name.coloured(FAINT));
            }
        }
        let body_at = Point::new(left, corner.y() + self.body_at());
        group.push(
            Text::new(body_at, self.letters.body, self.face, self.body.iter().cloned())
                .leading(self.letters.leading())
                .coloured(INK),
        );
        if !self.foot.is_empty() {
            let foot_at = Point::new(left, corner.y() + self.foot_at() + self.letters.small - 0.5);
            let foot = Text::new(foot_at, self.letters.small, Face::Regular, self.foot.iter().cloned());
            group.push(foot.leading(self.letters.small_leading()).coloured(FAINT));
        }
    }
}

/// A claim's number where numbers stand out.
#[derive(Clone, Debug)]
struct Tag {
    words: String,
    width: f64,
    height: f64,
}

const TAG_GAP: f64 = 5.0;

impl Tag {
    fn new(claim: ClaimIx, letters: Letters) -> Self {
        let words = number(claim).to_string();
        let width = Face::Bold.width(&words, letters.body) + 8.0;
        Self { words, width, height: letters.body + 5.0 }
    }

    fn draw(&self, corner: Point, letters: Letters, group: &mut Group) {
        group.push(Rect::new(corner, self.width, self.height, Style::filled(INK)).rounded(3.0));
        let at = Point::new(corner.x() + self.width / 2.0, corner.y() + self.height - 4.0);
        let words = Text::new(at, letters.body, Face::Bold, [&*self.words]);
        group.push(words.anchored(Anchor::Middle).coloured(PAPER));
    }
}

/// A side's letter in its colour, with its upper left corner at a place.
pub(super) fn badge(side: usize, corner: Point, letters: Letters, group: &mut Group) {
    let size = letters.badge();
    group.push(Rect::new(corner, size, size, Style::filled(side_colours(side).1)).rounded(2.5));
    let middle = Point::new(corner.x() + size / 2.0, corner.y() + letters.small + 0.9);
    let letter = Text::new(middle, letters.small, Face::Bold, [side_letter(side)]);
    group.push(letter.anchored(Anchor::Middle).coloured(PAPER));
}

/// The width of the text in a box of a width.
fn inner(width: f64, letters: Letters) -> f64 {
    width - 2.0 * letters.padding() - letters.strip()
}

/// The text broken for the narrowest box that is not too high.
fn body(text: &str, face: Face, lang: Lang, usual: f64, letters: Letters) -> (f64, Vec<String>) {
    let lines = |width: f64| {
        let measure = Measure::new(inner(width, letters), letters.body, face, lang);
        wrap(text, &measure).into_iter().map(|line| line.text).collect::<Vec<_>>()
    };
    let whole = face.width(text, letters.body);
    for width in [usual, usual * 1.4] {
        // What cannot stand in so few lines need not be broken.
        if whole > inner(width, letters) * MOST_LINES as f64 {
            continue;
        }
        let lines = lines(width);
        if lines.len() <= MOST_LINES {
            return (width, lines);
        }
    }
    let widest = WIDEST * letters.scale();
    (widest, lines(widest))
}

/// Number and kind, and the status where it does not go without saying.
fn head(map: &Map, claim: ClaimIx, status: Status, options: &DrawOptions) -> (String, Option<String>) {
    let (kind, lang) = (map[claim].kind, options.lang);
    let kind_word = say(lang, &format!("kind-{}", kind.name()), &[]);
    // Apart from the number, and on one line with it.
    let own = if options.numbers { String::new() } else { format!("{}\u{a0}\u{a0}\u{a0}", number(claim)) };
    let first = format!("{own}{kind_word}");
    if status == Status::Asserted || (status == Status::Forecast && kind == ClaimKind::Forecast) {
        return (first, None);
    }
    (first, Some(say(lang, &format!("status-{}", status.name()), &[])))
}

/// Number, kind and status, on two lines if there is too little room, and on more where one of them is too long.
fn broken(
    (first, second): &(String, Option<String>),
    letters: Letters,
    room: f64,
    lang: Lang,
) -> Vec<String> {
    let fits = |line: &str| Face::Bold.width(line, letters.small) <= room;
    let whole = second.as_ref().map(|second| format!("{first} · {second}"));
    if let Some(whole) = whole.filter(|whole| fits(whole)) {
        return vec![whole];
    }
    let measure = Measure::new(room.max(1.0), letters.small, Face::Bold, lang);
    let lines = |line: &String| {
        if fits(line) {
            vec![line.clone()]
        } else {
            wrap(line, &measure).into_iter().map(|line| line.text).collect()
        }
    };
    [first].into_iter().chain(second).flat_map(lines).collect()
}

/// The number of a source, and paragraphs of it.
type Place = (usize, Vec<String>);

/// Who says the claim and where, the first few of them: each with the number of the source and the paragraphs.
fn speakers(map: &Map, claim: ClaimIx, sources: &[SourceIx], lang: Lang) -> String {
    let mut entries: Vec<(String, Vec<Place>)> = Vec::new();
    for said in &map[claim].said {
        let mut name = map[said.actor].name.get(lang).to_owned();
        if said.act != Act::Asserts && said.act != Act::Forecasts {
            name = format!("{name} {}", act(&map[said.actor], said.act, lang));
        }
        let source = sources.iter().position(|source| *source == said.source).map_or(0, |at| at + 1);
        let paragraph = said.paragraph.to_string();
        let at = entries.iter().position(|(known, _)| *known == name).unwrap_or(entries.len());
        if at == entries.len() {
            entries.push((name, Vec::new()));
        }
        let places = &mut entries[at].1;
        match places.iter_mut().find(|(known, _)| *known == source) {
            Some((_, paragraphs)) if paragraphs.contains(&paragraph) => {}
            Some((_, paragraphs)) => paragraphs.push(paragraph),
            None => places.push((source, vec![paragraph])),
        }
    }
    let more = entries.len().saturating_sub(MOST_SPEAKERS);
    // A place holds together: number of the source, paragraph.
    let cite = |(source, paragraphs): &Place| {
        let source = format!("[{source}]");
        let args = [("source", Arg::from(source)), ("paragraph", Arg::from(paragraphs.join(", ")))];
        say(lang, "draw-cite", &args).replace(' ', "\u{a0}")
    };
    let words = |(name, places): &(String, Vec<Place>)| {
        format!("{name} {}", places.iter().map(cite).collect::<Vec<_>>().join(", "))
    };
    let mut words: Vec<_> = entries.iter().take(MOST_SPEAKERS).map(words).collect();
    if more > 0 {
        words.push(say(lang, "draw-more", &[("count", Arg::Count(more))]));
    }
    words.join("; ")
}
