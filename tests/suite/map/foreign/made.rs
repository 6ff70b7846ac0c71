//! Maps made by chance, with everything a format may carry.

use elenchus::ground::rng::Chance;

const WORDS: &[&str] = &[
    "Radwege",
    "kosten",
    "Geld",
    "und",
    "sparen",
    "Zeit",
    "Größe",
    "\\\"so\\\"",
    "[Klammer]",
    "{Rest}",
    "a_b*c*",
    "#eins",
    "1. zwei",
    "<spitz>",
    "http://x.de/y",
    "50 %",
    "(3)",
    "--",
    "z.B.",
    "&amp;",
    "//",
    "===",
    "@[x]",
    ":A:",
    "\\\\",
    "Schule",
    "morgens",
    "später",
    "Pausen",
    "Lärm",
    "-",
    "+",
    "->",
];

const SCHEMES: &[&str] = &["Sign", "Example", "ExpertOpinion", "CauseToEffect", "AdHominemCircumstantial"];
const KINDS: &[&str] = &["Fact", "Forecast", "Value", "Policy", "Definition"];

/// What a made map may hold.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Holds {
    pub bilingual: bool,
    pub full: bool,
    pub sides: bool,
    pub said: bool,
    pub attacks_from_steps: bool,
    pub relations: bool,
    pub preferences: bool,
    /// Figures, events, critical questions, closed sets, a note, a glossary.
    pub more: bool,
}

pub(super) const ALL: Holds = Holds {
    bilingual: true,
    full: true,
    sides: true,
    said: true,
    attacks_from_steps: true,
    relations: true,
    preferences: true,
    more: true,
};

struct Maker {
    chance: Chance,
    holds: Holds,
}

impl Maker {
    fn words(&mut self, seed: usize) -> String {
        let count = 2 + self.chance.below(6);
        let words: Vec<_> =
            (0..count).map(|_| *self.chance.choose(WORDS).expect("there are words")).collect();
        format!("Satz {seed} {}", words.join(" ").trim())
    }

    fn text(&mut self, seed: usize) -> String {
        let de = self.words(seed);
        if self.holds.bilingual {
            let en = self.words(seed);
            return format!("{{\"de\": \"{de}\", \"en\": \"{en}\"}}");
        }
        format!("{{\"de\": \"{de}\"}}")
    }

    fn often(&mut self) -> bool {
        self.chance.below(3) == 0
    }
}

/// The text of a map file for a seed.
pub(super) fn made(seed: u64, holds: Holds) -> String {
    let mut maker = Maker { chance: Chance::new(seed), holds };
    let claims = 2 + maker.chance.below(9) as usize;
    let mut out = format!("Map(\n    title: {},\n    question: {},\n", maker.text(900), maker.text(901));
    out += "    topic: \"verkehr\",\n";
    if !holds.bilingual {
        out += "    languages: [De],\n";
    }
    if holds.sides {
        let sides: Vec<_> = (0..2)
            .map(|at| format!("\"side-{at}\": (name: {}, thesis: \"c{at}\")", maker.text(910 + at)))
            .collect();
        out += &format!("    sides: {{{}}},\n", sides.join(", "));
    }
    out += "    claims: {\n";
    for at in 0..claims {
        out += &claim(&mut maker, at);
    }
    out += "    },\n    inferences: {\n";
    let steps = maker.chance.below(6) as usize;
    for at in 0..steps {
        out += &step(&mut maker, at, claims);
    }
    out += "    },\n    attacks: {\n";
    let attacks = maker.chance.below(6) as usize;
    for at in 0..attacks {
        out += &attack(&mut maker, at, claims, steps);
    }
    out += "    },\n";
    out += &rest(&mut maker, claims);
    out + ")\n"
}

fn claim(maker: &mut Maker, at: usize) -> String {
    let mut out = format!("        \"c{at}\": (kind: {}, short: {}", kind(maker), maker.text(at));
    if maker.holds.full && maker.often() {
        out += &format!(", full: {}", maker.text(100 + at));
    }
    if maker.holds.sides && maker.often() {
        out += &format!(", side: \"side-{}\"", maker.chance.below(2));
    }
    if maker.holds.full && maker.often() {
        out += ", settled: true";
    }
    if maker.holds.said && maker.often() {
        let act = *maker.chance.choose(&["Asserts", "Denies", "Asks", "Concedes", "Reports"]).expect("acts");
        out += &format!(
            ", said: [(by: \"anna\", act: {act}, in: \"zeitung\", para: {}, anchor: \"ein Wort\")]",
            at + 1
        );
    }
    if maker.holds.more && maker.often() {
        let value = ["value: 140", "value: 2.5", "low: -3", "low: 1.25, high: 7"][at % 4];
        let of = maker.text(200 + at);
        out += &format!(
            ", figures: [({value}, unit: \"percent\", of: {of}, kind: Forecast, as_of: \"2024-10\", approx: true)]"
        );
    }
    if maker.holds.more && maker.often() {
        out += &format!(", events: [(what: {}, on: \"2024-07\", until: \"2025\")]", maker.text(300 + at));
    }
    out + "),\n"
}

fn kind(maker: &mut Maker) -> &'static str {
    maker.chance.choose(KINDS).expect("kinds")
}

fn step(maker: &mut Maker, at: usize, claims: usize) -> String {
    let mut order: Vec<usize> = (0..claims).collect();
    maker.chance.shuffle(&mut order);
    let count = 1 + maker.chance.below(2) as usize;
    let premises: Vec<_> = order[1..].iter().take(count).map(|at| format!("\"c{at}\"")).collect();
    let mut out = format!("        \"step-{at}\": (from: [{}]", premises.join(", "));
    if let Some(unstated) = order.get(1 + count).filter(|_| maker.chance.below(3) == 0) {
        out += &format!(", implicit: [\"c{unstated}\"]");
    }
    out += &format!(", to: \"c{}\"", order[0]);
    if maker.holds.more && maker.often() {
        let text = maker.text(400 + at);
        out += ", scheme: Sign, questions: [(ask: \"strength\", raised_by: \"anna\"), ";
        out += &format!("(ask: \"other-explanation\", text: {text}, answered_by: \"c{}\")]", order[0]);
    } else if maker.often() {
        out += &format!(", scheme: {}", maker.chance.choose(SCHEMES).expect("schemes"));
    }
    if maker.holds.said && maker.often() {
        out += ", by: [\"anna\"]";
    }
    if maker.often() {
        out += ", strength: Strong";
    }
    out + "),\n"
}

fn attack(maker: &mut Maker, at: usize, claims: usize, steps: usize) -> String {
    let from_step = maker.holds.attacks_from_steps && steps > 0 && maker.often();
    let from = if from_step {
        format!("step-{}", maker.chance.below(steps as u32))
    } else {
        format!("c{}", maker.chance.below(claims as u32))
    };
    let on = match maker.chance.below(3) {
        0 if steps > 0 => format!("step-{}", maker.chance.below(steps as u32)),
        1 if at > 0 => format!("attack-{}", maker.chance.below(at as u32)),
        _ => format!("c{}", maker.chance.below(claims as u32)),
    };
    let on = if on == from { format!("c{}", usize::from(from == "c0")) } else { on };
    let by = if maker.holds.more && maker.often() { ", by: [\"anna\"]" } else { "" };
    format!("        \"attack-{at}\": (from: \"{from}\", on: \"{on}\"{by}),\n")
}

fn rest(maker: &mut Maker, claims: usize) -> String {
    let mut out = String::new();
    if maker.holds.relations && claims > 3 {
        let kinds = ["SameAs", "Rephrase", "Contrary", "Contradictory", "DifferentEstimate"];
        let kind = maker.chance.choose(&kinds).expect("kinds");
        out += &format!("    relations: {{\"rel\": (kind: {kind}, between: [\"c1\", \"c3\"])}},\n");
    }
    if maker.holds.preferences {
        out += "    preferences: {\"pref\": (prefer: \"c0\", over: \"c1\", by: \"anna\")},\n";
    }
    if maker.holds.said || maker.holds.preferences {
        let role = if maker.holds.more { format!(", role: {}", maker.text(500)) } else { String::new() };
        out += &format!("    actors: {{\"anna\": (kind: Person, name: {}{role})}},\n", name(maker));
        out += &format!("    sources: {{\"zeitung\": (name: {}, genre: Report)}},\n", name(maker));
    }
    if maker.holds.more {
        out += &format!("    balance_note: {},\n", maker.text(600));
        out += "    closed: [SpeakersOf(\"c0\"), ReasonsBy(\"anna\", \"c1\")],\n";
        out += &format!("    units: {{\"percent\": {}}},\n", name(maker));
        let (term, definition) = (maker.text(601), maker.text(602));
        out += &format!("    terms: {{\"wort\": (term: {term}, definition: {definition}, ");
        out += "coined_by: [\"anna\"], in: \"zeitung\", para: 2, anchor: \"ein Wort\")},\n";
    }
    out
}

fn name(maker: &mut Maker) -> &'static str {
    if maker.holds.bilingual { r#"{"de": "Anna", "en": "Anna"}"# } else { r#"{"de": "Anna"}"# }
}
