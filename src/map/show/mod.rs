//! A map in the terminal: its linear reading, line by line.

mod tell;

use std::collections::BTreeSet;

use textwrap::{Options, WrapAlgorithm, core::display_width};

use crate::{
    ground::{Lang, say},
    map::{
        derive::sides,
        model::{AttackIx, ClaimIx, InferenceIx, Map},
        outline::{Line, Step, number, outline, outline_from},
    },
};

pub(in crate::map) use tell::Tell;

/// How a map is shown.
#[derive(Clone, Copy, Debug)]
pub struct ShowOptions {
    /// The language of words and texts.
    pub lang: Lang,
    /// Columns; 40 at least are used.
    pub width: usize,
    /// Whether to write ANSI colours.
    pub colour: bool,
    /// How many levels of reasons and objections are shown below the theses; all without.
    pub depth: Option<usize>,
    /// Whether only the claims' texts are shown, without who says them and where.
    pub brief: bool,
    /// The claim to begin at; the theses without.
    pub from: Option<ClaimIx>,
}

impl ShowOptions {
    /// All of a map, without colours.
    pub const fn new(lang: Lang, width: usize) -> Self {
        Self { lang, width, colour: false, depth: None, brief: false, from: None }
    }
}

const NARROWEST: usize = 40;
/// A quarter of a wide terminal at most is spent on depth.
const DEEPEST: usize = 40;

/// ANSI styles, each used beside a sign or word that says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::map) enum Ink {
    Plain,
    Bold,
    Faint,
    Support,
    Attack,
    Undercut,
}

impl Ink {
    /// The numbers of its escape sequence.
    pub(in crate::map) const fn code(self) -> &'static str {
        match self {
            Self::Plain => "0",
            Self::Bold => "1",
            Self::Faint => "2",
            Self::Support => "32",
            Self::Attack => "31",
            Self::Undercut => "35",
        }
    }
}

/// The map as text: title, question, positions, then every claim with its reasons and objections, then the sources.
pub fn show(map: &Map, options: ShowOptions) -> String {
    let tell = Tell { map, lang: options.lang };
    let width = options.width.max(NARROWEST);
    let mut page = Page { tell, options, width, text: String::new(), told: BTreeSet::new() };
    let sides = sides(map);
    let lines = match options.from {
        Some(claim) => outline_from(map, claim),
        None => outline(map),
    };
    page.head();
    for (at, line) in lines.iter().enumerate() {
        if page.is_shown(line.depth) {
            page.line(*line, |claim| sides.of(claim));
            page.left_out(&lines[at..]);
        }
    }
    if !options.brief && options.from.is_none() && options.depth.is_none() {
        page.sources();
    }
    page.text
}

struct Page<'a> {
    tell: Tell<'a>,
    options: ShowOptions,
    width: usize,
    text: String,
    /// The claims told so far.
    told: BTreeSet<ClaimIx>,
}

impl Page<'_> {
    fn ink(&self, ink: Ink, text: &str) -> String {
        let plain = ink == Ink::Plain || !self.options.colour;
        if plain { text.to_owned() } else { format!("\u{1b}[{}m{text}\u{1b}[0m", ink.code()) }
    }

    /// Writes `text` behind `first`, broken at the width, later lines indented to match.
    fn write(&mut self, first: &str, text: &str, ink: Ink) {
        let indent = " ".repeat(display_width(first));
        let options = Options::new(self.width.saturating_sub(display_width(first)).max(10))
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for (at, line) in textwrap::wrap(text, options).iter().enumerate() {
            let line = self.ink(ink, line);
            self.text.push_str(if at == 0 { first } else { &indent });
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    fn head(&mut self) {
        let Tell { map, lang } = self.tell;
        self.write("", map.title.get(lang), Ink::Bold);
        if map.question.get(lang) != map.title.get(lang) {
            self.write("", map.question.get(lang), Ink::Plain);
        }
        if map.sides.is_empty() {
            return;
        }
        self.text.push('\n');
        let heading = say(lang, "show-sides", &[]);
        self.write("", &heading, Ink::Bold);
        for (at, side) in map.sides.iter().enumerate() {
            let words = format!("{} → {}", side.name.get(lang), number(side.thesis));
            self.write(&format!("  {}  ", side_letter(at)), &words, Ink::Plain);
        }
    }

    /// A level has two depths: the step or objection, and what it comes from.
    fn is_shown(&self, depth: usize) -> bool {
        self.options.depth.is_none_or(|levels| depth <= 2 * levels)
    }

    /// How many claims below the first of these lines are not shown, if it is the last of its branch that is.
    fn left_out(&mut self, lines: &[Line]) {
        let [first, below @ ..] = lines else { return };
        let below = below.iter().take_while(|line| line.depth > first.depth);
        let hidden = below.clone().any(|line| self.is_shown(line.depth));
        let is_claim = |line: &&Line| matches!(line.step, Step::Claim { .. } | Step::Implicit { .. });
        let count = below.filter(is_claim).count();
        if !hidden && count > 0 {
            let words = self.tell.with("show-left-out", "count", count);
            self.write(&format!("{}   … ", self.indent(first.depth)), &words, Ink::Faint);
        }
    }

    fn indent(&self, depth: usize) -> String {
        " ".repeat((depth * 2).min(self.width / 3).min(DEEPEST))
    }

    fn line(&mut self, line: Line, side: impl Fn(ClaimIx) -> Option<usize>) {
        let indent = self.indent(line.depth);
        if line.depth == 0 {
            self.text.push('\n');
        }
        match line.step {
            Step::Claim { claim, again } => self.claim(&indent, claim, again, side(claim), false),
            Step::Implicit { claim, again } => self.claim(&indent, claim, again, side(claim), true),
            Step::Inference(inference) => self.inference(&indent, inference),
            Step::Attack(attack) => self.attack(&indent, attack),
        }
    }

    fn claim(&mut self, indent: &str, claim: ClaimIx, again: bool, side: Option<usize>, implicit: bool) {
        let Tell { map, lang } = self.tell;
        let first = format!("{indent}{:>2} ", number(claim));
        let short = map[claim].short.get(lang).to_owned();
        // Where it was read first may lie too deep to be shown.
        let is_told = !self.told.insert(claim);
        if again && is_told {
            let words = format!("{short} ({})", self.tell.word("show-again"));
            return self.write(&first, &words, Ink::Faint);
        }
        self.write(&first, &short, Ink::Bold);
        if self.options.brief {
            return;
        }
        let below = " ".repeat(first.len());
        let facts = self.tell.facts(claim, side, implicit);
        self.write(&below, &facts, Ink::Faint);
        for said in self.tell.sayings(&map[claim]) {
            self.write(&below, &said, Ink::Plain);
        }
        for relation in self.tell.relations(claim) {
            self.write(&format!("{below}↔ "), &relation, Ink::Plain);
        }
    }

    fn inference(&mut self, indent: &str, inference: InferenceIx) {
        let words = self.tell.inference(inference);
        self.write(&format!("{indent}+ "), &words, Ink::Support);
        let questions = if self.options.brief { Vec::new() } else { self.tell.questions(inference) };
        for question in questions {
            self.write(&format!("{indent}? "), &question, Ink::Plain);
        }
    }

    fn attack(&mut self, indent: &str, attack: AttackIx) {
        let (sign, ink, words) = self.tell.attack(attack);
        self.write(&format!("{indent}{sign} "), &words, ink);
    }

    fn sources(&mut self) {
        let cited = self.tell.map.cited_sources();
        if cited.is_empty() {
            return;
        }
        self.text.push('\n');
        let heading = self.tell.word("show-sources");
        self.write("", &heading, Ink::Bold);
        for source in cited {
            let line = self.tell.source(source);
            self.write("  ", &line, Ink::Plain);
        }
    }
}

/// `A` for the first side; numbers from the 27th on.
pub fn side_letter(side: usize) -> String {
    match u8::try_from(side) {
        Ok(at) if at < 26 => char::from(b'A' + at).to_string(),
        _ => (side + 1).to_string(),
    }
}
