use serde::Serialize;

use crate::{
    ground::{Arg, Lang, Named, rng::Chance, say},
    map::{
        derive::attack_kind,
        layout::Tie,
        model::{AttackIx, ClaimIx, InferenceIx, Map, Node, RelationIx},
        outline::number,
        paper::{
            blanks::speaker,
            plan::{part_note, plan, tie_of},
            sheet::Sheet,
            stand::ties,
            tiles::{Format, MM, rounded},
            words::Words,
        },
    },
    page::{Face, Measure, Scene, wrap},
};

/// How cards are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardOptions {
    /// The language.
    pub lang: Lang,
    /// The order of the cards, and which strays are taken.
    pub seed: u64,
    /// How many claims of other maps are mixed in.
    pub strays: usize,
    /// The paper.
    pub paper: Format,
}

/// In how many rows cards stand on a page, in two columns: more where few would be left for the last page and no page
/// would be needed for them so.
const ROWS: [usize; 2] = [4, 5];
const FEW: usize = 3;
/// The sizes of text tried for a front, and for what a back says, in points.
const FRONTS: [f64; 11] = [22.0, 20.0, 18.5, 17.0, 15.0, 13.5, 12.0, 10.5, 9.0, 8.0, 7.0];
const BACKS: [f64; 5] = [9.5, 8.5, 7.5, 6.5, 5.5];
/// What a line takes of its size; what number and kind take of a back; and the room that the template leaves around a
/// page of cards and within each.
const PITCH: f64 = 1.37;
const ABOVE_SAID: f64 = 52.0;
const AROUND: [f64; 2] = [10.0 * MM, 10.5 * MM];
const INSET: f64 = 7.0 * MM;
/// The room for the plan of the solution, in points.
const ROOM: [f64; 2] = [500.0, 330.0];

/// One claim a card, with backs that lie behind them when printed on both sides, tokens for reasons, objections and
/// relations, as many as the map has, and the solution. Strays come from the other maps; what the map says itself is
/// not taken.
pub fn cards(map: &Map, others: &[Map], options: &CardOptions) -> Sheet {
    let lang = options.lang;
    let (solution, shown) = plan(map, lang, ROOM);
    let mut data = Data::new(map, others, options, &solution);
    if let Some(note) = part_note(map, lang, shown) {
        data.words.plan = format!("{} {note}", data.words.plan);
    }
    Sheet::new(lang, ("cards.typ", include_str!("cards.typ")), &data)
        .picture("plan.svg", &solution)
        .sorted("sheet-sort-cards")
}

#[derive(Serialize)]
struct Data {
    lang: &'static str,
    title: String,
    question: String,
    footer: String,
    paper: &'static str,
    /// The paper's width and height, in points.
    sheet: [f64; 2],
    words: Wording,
    /// Pages of cards, each with its fronts row by row and its backs as they lie behind them.
    pages: Vec<Page>,
    /// The rows of cards on a page.
    rows: usize,
    tokens: Vec<Token>,
    steps: Vec<String>,
    strays: Vec<String>,
    alt: String,
}

#[derive(Serialize)]
struct Wording {
    page: String,
    letterhead: String,
    how: Vec<String>,
    solution: String,
    tokens: String,
    strays: String,
    plan: String,
}

#[derive(Serialize)]
struct Page {
    fronts: Vec<Option<Front>>,
    backs: Vec<Option<Back>>,
}

/// A claim's text broken into lines, which are hyphenated only where a word would not fit.
#[derive(Clone, Serialize)]
struct Front {
    lines: Vec<String>,
    size: f64,
}

#[derive(Clone, Serialize)]
struct Back {
    number: String,
    kind: String,
    said: String,
    size: f64,
}

/// A token to lay between cards, and how often it is there.
#[derive(Serialize)]
struct Token {
    sign: &'static str,
    word: String,
    /// Whether it leads from one card to another, so that it needs an arrow.
    leads: bool,
    count: usize,
}

struct Card {
    front: Front,
    back: Back,
}

impl Data {
    fn new(map: &Map, others: &[Map], options: &CardOptions, solution: &Scene) -> Self {
        let lang = options.lang;
        let words = Words { map, lang };
        let strays = strays(map, others, options);
        let rows = rows(map.claims.len() + strays.len());
        let room = room(options.paper, rows);
        let mut cards: Vec<Card> =
            map.claim_ixs().map(|claim| card(words, claim, number(claim), room)).collect();
        let first = cards.len() + 1;
        for (at, (other, claim)) in strays.iter().enumerate() {
            cards.push(card(Words { map: other, lang }, *claim, first + at, room));
        }
        let told = strays.iter().enumerate().map(|(at, (other, claim))| {
            format!("{}. {} ({})", first + at, other[*claim].short.get(lang), other.title.get(lang))
        });
        let told = told.collect();
        Chance::for_purpose(options.seed, "cards").shuffle(&mut cards);
        let footer =
            [("title", Arg::from(map.title.get(lang))), ("seed", Arg::from(options.seed.to_string()))];
        Self {
            lang: lang.code(),
            title: map.title.get(lang).to_owned(),
            question: map.question.get(lang).to_owned(),
            footer: say(lang, "sheet-footer", &footer),
            paper: options.paper.page_name(),
            sheet: options.paper.size().map(rounded),
            words: wording(words, !strays.is_empty()),
            pages: cards.chunks(2 * rows).map(|cards| page(cards, rows)).collect(),
            rows,
            tokens: tokens(map, lang),
            steps: solution_lines(words),
            strays: told,
            alt: format!("{}\n{}", solution.title(), words.say("sheet-cards-plan")),
        }
    }
}

fn wording(words: Words<'_>, with_strays: bool) -> Wording {
    let mut how = ["sheet-cards-print", "sheet-cards-sort", "sheet-cards-check"].map(|key| words.say(key));
    if with_strays {
        how[1] = format!("{} {}", how[1], words.say("sheet-cards-strays"));
    }
    let plan = if words.map.sides.is_empty() { "sheet-cards-plan-plain" } else { "sheet-cards-plan" };
    Wording {
        page: words.say("sheet-page"),
        letterhead: words.say("sheet-letterhead"),
        how: how.into(),
        solution: words.say("sheet-solution"),
        tokens: words.say("sheet-tokens"),
        strays: words.say("sheet-strays"),
        plan: words.say(plan),
    }
}

/// In how many rows so many cards stand on a page.
fn rows(cards: usize) -> usize {
    let [usual, more] = ROWS;
    let left = cards % (2 * usual);
    let saves = cards.div_ceil(2 * more) < cards.div_ceil(2 * usual);
    if (1..=FEW).contains(&left) && saves { more } else { usual }
}

/// The room for text on a card, as width and height.
fn room(paper: Format, rows: usize) -> [f64; 2] {
    let [width, height] = paper.size();
    let [beside, above] = AROUND;
    [(width - 2.0 * beside) / 2.0 - 2.0 * INSET, (height - 2.0 * above) / rows as f64 - 2.0 * INSET]
}

fn card(words: Words<'_>, claim: ClaimIx, number: usize, [width, height]: [f64; 2]) -> Card {
    let said = Some(words.said(claim)).filter(|said| !said.is_empty());
    let said = said.unwrap_or_else(|| speaker(words, claim));
    let kind = words.named("kind", words.map[claim].kind);
    let (size, _) = largest(&said, &BACKS, [width, height - ABOVE_SAID], words.lang);
    let back = Back { number: number.to_string(), kind, said, size };
    let text = &words.map[claim].short;
    let (size, lines) = largest(text.get(words.lang), &FRONTS, [width, height], text.lang(words.lang));
    Card { front: Front { lines, size }, back }
}

/// The largest of some sizes in which a text fits into a room, or else the last, with the text's lines in it.
fn largest(text: &str, sizes: &[f64], [width, height]: [f64; 2], lang: Lang) -> (f64, Vec<String>) {
    let broken = |size: f64| {
        let lines = wrap(text, &Measure::new(width, size, Face::Regular, lang));
        (size, lines.into_iter().map(|line| line.text).collect::<Vec<_>>())
    };
    let fits = |(size, lines): &(f64, Vec<String>)| lines.len() as f64 * size * PITCH <= height;
    let mut tried = sizes.iter().copied().map(broken);
    let found = tried.find(fits);
    found.or_else(|| sizes.last().copied().map(broken)).unwrap_or_default()
}

/// A page of cards. Turned over its long edge, the left column comes to lie behind the right one: each row of backs
/// runs the other way.
fn page(cards: &[Card], rows: usize) -> Page {
    let mut fronts: Vec<_> = cards.iter().map(|card| Some(card.front.clone())).collect();
    let mut backs: Vec<_> = cards.iter().map(|card| Some(card.back.clone())).collect();
    fronts.resize_with(2 * rows, || None);
    backs.resize_with(2 * rows, || None);
    backs.chunks_mut(2).for_each(<[_]>::reverse);
    Page { fronts, backs }
}

/// Claims of other maps, chosen by the seed; none whose text or id stands in this map.
fn strays<'a>(map: &Map, others: &'a [Map], options: &CardOptions) -> Vec<(&'a Map, ClaimIx)> {
    let own = |other: &Map, claim: ClaimIx| {
        let text = other[claim].short.get(options.lang);
        map.claims.iter().any(|known| known.id == other[claim].id || known.short.get(options.lang) == text)
    };
    let mut found: Vec<(&Map, ClaimIx)> = Vec::new();
    for other in others.iter().filter(|other| other.id != map.id) {
        for claim in other.claim_ixs().filter(|claim| !own(other, *claim)) {
            let text = other[claim].short.get(options.lang);
            if !found.iter().any(|(map, at)| map[*at].short.get(options.lang) == text) {
                found.push((other, claim));
            }
        }
    }
    Chance::for_purpose(options.seed, "strays").shuffle(&mut found);
    found.truncate(options.strays);
    found
}

/// As many tokens of each sort as the map has steps, objections and relations, and one that links premises for each
/// premise after a step's first.
fn tokens(map: &Map, lang: Lang) -> Vec<Token> {
    let all: Vec<Tie> = ties(map).into_iter().map(|what| tie_of(map, what)).collect();
    let count = |tie: Tie| all.iter().filter(|other| **other == tie).count();
    let leads = |tie: Tie| !matches!(tie, Tie::Relation(_));
    let token =
        |tie: Tie| Token { sign: tie.sign(), word: tie.word(lang), leads: leads(tie), count: count(tie) };
    let mut tokens: Vec<Token> = Tie::ALL.into_iter().map(token).collect();
    let links = map.inferences.iter().map(|step| step.all_premises().count().saturating_sub(1)).sum();
    tokens.insert(1, Token { sign: "&", word: say(lang, "sheet-and", &[]), leads: false, count: links });
    tokens.retain(|token| token.count > 0);
    tokens
}

/// The map in lines of numbers: *3 & 4 + → 1*, *5 − → 1*.
pub(super) fn solution_lines(words: Words<'_>) -> Vec<String> {
    let map = words.map;
    let steps = map.inference_ixs().map(|at| step_line(map, at));
    let attacks = map.attack_ixs().map(|at| attack_line(words, at));
    steps.chain(attacks).chain(map.relation_ixs().map(|at| relation_line(words, at))).collect()
}

fn step_line(map: &Map, at: InferenceIx) -> String {
    let premises: Vec<_> = map[at].all_premises().map(|claim| number(claim).to_string()).collect();
    format!("{} + → {}", premises.join(" & "), number(map[at].conclusion))
}

fn attack_line(words: Words<'_>, at: AttackIx) -> String {
    told(words, at, &mut Vec::new())
}

/// How many objections are told within each other before a line breaks off: no reader would follow it further, and a
/// map may have them in a circle.
const NESTED: usize = 6;

/// An objection; `around` are those within which it is told.
fn told(words: Words<'_>, at: AttackIx, around: &mut Vec<AttackIx>) -> String {
    if around.len() >= NESTED || around.contains(&at) {
        return "…".to_owned();
    }
    around.push(at);
    let attack = &words.map[at];
    let [from, on] = [attack.from, attack.on].map(|node| named(words, node, around));
    around.pop();
    format!("{from} {} → {on}", Tie::Attack(attack_kind(words.map, at)).sign())
}

/// What an attack comes from or lands on, by its numbers: *27 × → (25 × → (4 + → 2))*.
fn named(words: Words<'_>, node: Node, around: &mut Vec<AttackIx>) -> String {
    match node {
        Node::Claim(claim) => number(claim).to_string(),
        Node::Inference(at) => format!("({})", step_line(words.map, at)),
        Node::Attack(at) => format!("({})", told(words, at, around)),
    }
}

fn relation_line(words: Words<'_>, at: RelationIx) -> String {
    let relation = &words.map[at];
    let [one, other] = relation.between.map(number);
    let word = words.say(&format!("draw-{}", relation.kind.name()));
    format!("{one} {} {other} ({word})", Tie::Relation(relation.kind).sign())
}
