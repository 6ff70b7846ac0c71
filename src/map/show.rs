//! A map in the terminal: its linear reading, line by line.

use textwrap::{Options, WrapAlgorithm, core::display_width};

use crate::{
    ground::{Arg, Lang, Named, say},
    map::{
        derive::{attack_kind, sides, status},
        model::{
            Act, ActorIx, AttackIx, Attribution, Claim, ClaimIx, InferenceIx, Map, RelationKind, SourceIx,
        },
        outline::{Line, Step, number, outline},
        words,
    },
};

/// How a map is shown.
#[derive(Clone, Copy, Debug)]
pub struct ShowOptions {
    /// The language of words and texts.
    pub lang: Lang,
    /// Columns; 40 at least are used.
    pub width: usize,
    /// Whether to write ANSI colours.
    pub colour: bool,
}

const NARROWEST: usize = 40;

/// ANSI styles, each used beside a sign or word that says the same.
#[derive(Clone, Copy)]
enum Ink {
    Bold,
    Faint,
    Support,
    Attack,
    Undercut,
}

impl Ink {
    const fn code(self) -> &'static str {
        match self {
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
    let mut page = Page {
        map,
        lang: options.lang,
        width: options.width.max(NARROWEST),
        colour: options.colour,
        text: String::new(),
    };
    page.head();
    let sides = sides(map);
    for line in outline(map) {
        page.line(line, |claim| sides.of(claim));
    }
    page.sources();
    page.text
}

/// Paragraphs of a source.
type Place = (SourceIx, Vec<u32>);

fn add_place(places: &mut Vec<Place>, said: &Attribution) {
    match places.iter_mut().find(|(source, _)| *source == said.source) {
        Some((_, paragraphs)) if paragraphs.contains(&said.paragraph) => {}
        Some((_, paragraphs)) => paragraphs.push(said.paragraph),
        None => places.push((said.source, vec![said.paragraph])),
    }
}

struct Page<'a> {
    map: &'a Map,
    lang: Lang,
    width: usize,
    colour: bool,
    text: String,
}

impl Page<'_> {
    fn word(&self, key: &str) -> String {
        say(self.lang, key, &[])
    }

    fn named<T: Named>(&self, kind: &str, word: T) -> String {
        self.word(&format!("{kind}-{}", word.name()))
    }

    fn ink(&self, ink: Ink, text: &str) -> String {
        if self.colour { format!("\u{1b}[{}m{text}\u{1b}[0m", ink.code()) } else { text.to_owned() }
    }

    /// Writes `text` behind `first`, broken at the width, later lines indented to match.
    fn write(&mut self, first: &str, text: &str, ink: Option<Ink>) {
        let indent = " ".repeat(display_width(first));
        let options = Options::new(self.width.saturating_sub(display_width(first)).max(10))
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for (at, line) in textwrap::wrap(text, options).iter().enumerate() {
            let line = ink.map_or_else(|| line.to_string(), |ink| self.ink(ink, line));
            self.text.push_str(if at == 0 { first } else { &indent });
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    fn head(&mut self) {
        let (map, lang) = (self.map, self.lang);
        self.write("", map.title.get(lang), Some(Ink::Bold));
        self.write("", map.question.get(lang), None);
        if map.sides.is_empty() {
            return;
        }
        self.text.push('\n');
        let heading = self.word("show-sides");
        self.write("", &heading, Some(Ink::Bold));
        for (at, side) in map.sides.iter().enumerate() {
            let words = format!("{} → {}", side.name.get(lang), number(side.thesis));
            self.write(&format!("  {}  ", side_letter(at)), &words, None);
        }
    }

    fn line(&mut self, line: Line, side: impl Fn(ClaimIx) -> Option<usize>) {
        let indent = " ".repeat((line.depth * 2).min(self.width / 3));
        match line.step {
            Step::Claim { claim, again } => self.claim(&indent, line.depth, claim, again, side(claim), false),
            Step::Implicit { claim, again } => {
                self.claim(&indent, line.depth, claim, again, side(claim), true)
            }
            Step::Inference(inference) => self.inference(&indent, inference),
            Step::Attack(attack) => self.attack(&indent, attack),
        }
    }

    fn claim(
        &mut self,
        indent: &str,
        depth: usize,
        claim: ClaimIx,
        again: bool,
        side: Option<usize>,
        implicit: bool,
    ) {
        if depth == 0 {
            self.text.push('\n');
        }
        let first = format!("{indent}{:>2} ", number(claim));
        let short = self.map[claim].short.get(self.lang).to_owned();
        if again {
            let words = format!("{short} ({})", self.word("show-again"));
            return self.write(&first, &words, Some(Ink::Faint));
        }
        self.write(&first, &short, Some(Ink::Bold));
        let below = " ".repeat(first.len());
        let facts = self.facts(claim, side, implicit);
        self.write(&below, &facts, Some(Ink::Faint));
        for said in self.sayings(&self.map[claim]) {
            self.write(&below, &said, None);
        }
        for relation in self.relations(claim) {
            self.write(&format!("{below}↔ "), &relation, None);
        }
    }

    /// Kind, status and side of a claim.
    fn facts(&self, claim: ClaimIx, side: Option<usize>, implicit: bool) -> String {
        let mut facts = vec![self.named("kind", self.map[claim].kind)];
        let status = status(self.map, claim);
        let unsaid = implicit && self.map[claim].said.is_empty();
        facts.push(if unsaid { self.word("show-unstated") } else { self.named("status", status) });
        facts.extend(
            side.map(|side| format!("{} {}", side_letter(side), self.map.sides[side].name.get(self.lang))),
        );
        facts.join(" · ")
    }

    /// Who says the claim: one line for each actor and act, with the places.
    fn sayings(&self, claim: &Claim) -> Vec<String> {
        let mut sayings: Vec<((ActorIx, Act), Vec<Place>)> = Vec::new();
        for said in &claim.said {
            let who = (said.actor, said.act);
            if !sayings.iter().any(|(known, _)| *known == who) {
                sayings.push((who, Vec::new()));
            }
            for (_, places) in sayings.iter_mut().filter(|(known, _)| *known == who) {
                add_place(places, said);
            }
        }
        let line = |((actor, act), places): ((ActorIx, Act), Vec<Place>)| {
            let places: Vec<_> = places.iter().map(|place| self.place(place)).collect();
            format!(
                "{}: {} ({})",
                self.map[actor].name.get(self.lang),
                self.named("act", act),
                places.join("; ")
            )
        };
        sayings.into_iter().map(line).collect()
    }

    fn place(&self, (source, paragraphs): &Place) -> String {
        words::place(self.map[*source].name.get(self.lang), paragraphs.iter().copied(), self.lang)
    }

    fn relations(&self, claim: ClaimIx) -> Vec<String> {
        let other = |relation: &[ClaimIx; 2]| if relation[0] == claim { relation[1] } else { relation[0] };
        let words = |kind: RelationKind| self.named("relation", kind);
        let of = self.map.relations_of(claim).iter().map(|relation| &self.map[*relation]);
        of.map(|relation| format!("{} {}", words(relation.kind), number(other(&relation.between)))).collect()
    }

    fn inference(&mut self, indent: &str, inference: InferenceIx) {
        let inference = &self.map[inference];
        let linked = inference.all_premises().count() > 1;
        let mut words = vec![self.word(if linked { "show-linked" } else { "show-reason" })];
        words.extend(inference.scheme.map(|scheme| self.named("scheme", scheme)));
        words.extend(self.drawn_by(&inference.by));
        self.write(&format!("{indent}+ "), &words.join(" · "), Some(Ink::Support));
        for question in &inference.questions {
            let key = format!(
                "question-{}-{}",
                inference.scheme.map_or("", |scheme| scheme.key()),
                question.ask.id
            );
            let text =
                question.text.as_ref().map_or_else(|| self.word(&key), |text| text.get(self.lang).to_owned());
            let state = match question.answered_by {
                Some(claim) => say(
                    self.lang,
                    "show-answered-question",
                    &[("number", Arg::from(number(claim).to_string()))],
                ),
                None => self.word("show-open-question"),
            };
            self.write(&format!("{indent}? "), &format!("{text} ({state})"), None);
        }
    }

    fn attack(&mut self, indent: &str, attack: AttackIx) {
        let kind = attack_kind(self.map, attack);
        let undercut = kind == crate::map::derive::AttackKind::Undercut;
        let mut words = vec![self.named("attack", kind)];
        words.extend(self.drawn_by(&self.map[attack].by));
        let (sign, ink) = if undercut { ("×", Ink::Undercut) } else { ("−", Ink::Attack) };
        self.write(&format!("{indent}{sign} "), &words.join(" · "), Some(ink));
    }

    fn drawn_by(&self, actors: &[ActorIx]) -> Option<String> {
        let names: Vec<_> = actors.iter().map(|actor| self.map[*actor].name.get(self.lang)).collect();
        (!names.is_empty()).then(|| say(self.lang, "show-by", &[("names", Arg::from(names.join(", ")))]))
    }

    fn sources(&mut self) {
        let cited = self.map.cited_sources();
        if cited.is_empty() {
            return;
        }
        self.text.push('\n');
        let heading = self.word("show-sources");
        self.write("", &heading, Some(Ink::Bold));
        for source in cited {
            let source = &self.map[source];
            let line = format!("{}: {}", source.name.get(self.lang), words::source(source, self.lang));
            self.write("  ", &line, None);
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
