//! Forms made by chance, of every shape, with texts that are hard on every notation.

use elenchus::{
    ground::{Id, Lang, Text, rng::Chance},
    quiz::{Choice, Cite, Entry, Form, Item, Kind, Prompt, Scale, Shape, form::Origin},
};

/// Pieces that mean something in one format or another.
const PIECES: &[&str] = &[
    "Wort",
    "größer",
    "„Zitat“",
    "“quote”",
    "'so'",
    "\"",
    "&",
    "&amp;",
    "<b>",
    "</p>",
    "]]>",
    "<!--",
    "{",
    "}",
    "{{x}}",
    "~",
    "=",
    "#",
    "####",
    ":",
    "::",
    "\\",
    "\\n",
    "\\(",
    "->",
    "//",
    "%50%",
    "50 %",
    "*",
    "_",
    "[id:x]",
    "[html]",
    "$x$",
    "^",
    "`",
    "=1+1",
    "+2",
    "-3",
    "@A1",
    "\t",
    "\n",
    "\r\n",
    "a\u{a0}b",
    "שלום",
    "مرحبا",
    "\u{200f}",
    "👩‍👩‍👧‍👦",
    "👋🏽",
    "e\u{301}",
    "\u{7}",
    "1.200",
    "2,5",
    "|",
    ";",
    ",",
    "T",
    "TRUE",
    "(…)",
    "–",
    "…",
    "$CATEGORY: x",
    "\u{fffe}",
];

/// A text that has a letter in it.
pub(super) fn phrase(chance: &mut Chance) -> String {
    let mut text = String::new();
    for _ in 0..=chance.below(5) {
        text += PIECES[chance.below(PIECES.len() as u32) as usize];
        text += ["", " "][chance.below(2) as usize];
    }
    // Nobody asks a question without a letter, and no two options are alike.
    format!("{text}{}", chance.below(1_000_000))
}

fn words(chance: &mut Chance) -> Text {
    Text::of(Lang::De, phrase(chance))
}

fn item(at: usize, chance: &mut Chance) -> Item {
    let count = 2 + chance.below(3) as usize;
    let id = |name: &str, at: usize| Id::new(&format!("{name}-{at}")).expect("a good id");
    let shape = match at % 6 {
        4 => Shape::Gap(vec![words(chance), words(chance)]),
        5 => Shape::Figure(Scale { low: 10.0, high: 12.5, tolerance: 0.05 }),
        0 => Shape::Single,
        1 => Shape::Several,
        2 => Shape::Matching(
            (0..2 + at % 3)
                .map(|at| Prompt { text: words(chance), choice: at % count, about: id("claim", at) })
                .collect(),
        ),
        _ => Shape::Ordering((1..count).map(|at| (at - 1, at)).collect()),
    };
    let prompts = if let Shape::Matching(prompts) = &shape { prompts.len() } else { 0 };
    let right = |at: usize| match &shape {
        Shape::Single => at == 1,
        Shape::Several => at == 1 || at == 3,
        Shape::Matching(_) => at < prompts,
        _ => true,
    };
    let count = if shape.is_written() { 1 } else { count };
    let choices = (0..count)
        .map(|at| Choice {
            text: words(chance),
            correct: right(at),
            why: words(chance),
            misconception: None,
            about: None,
        })
        .collect();
    let mut choices: Vec<Choice> = choices;
    match &shape {
        Shape::Gap(words) => choices[0].text = words[0].clone(),
        Shape::Figure(_) => choices[0].text = Text::of(Lang::De, "10 bis 12,5 Tonnen"),
        _ => {}
    }
    Item {
        id: id("item", at),
        kind: Kind::Reason,
        map: id("map", at % 2),
        languages: vec![Lang::De],
        shape,
        stem: words(chance),
        choices,
        cites: vec![Cite { source: id("source", at), name: words(chance), paragraph: 1 + at as u32 }],
        facts: Vec::new(),
        also: Vec::new(),
        side: None,
        difficulty: 0.5,
        sorted: at.is_multiple_of(5),
        listed: false,
        derivation: None,
    }
}

/// A form of so many questions.
pub(super) fn made(seed: u64, count: usize) -> Form {
    let mut chance = Chance::new(seed);
    let entries = (0..count)
        .map(|at| Entry {
            item: item(at, &mut chance),
            points: 1.0 + (at % 3) as f64,
            at: Default::default(),
            origin: Origin::Hand,
        })
        .collect();
    Form {
        id: Id::new("made").expect("a good id"),
        title: words(&mut chance),
        seed,
        variant: "A".to_owned(),
        lang: None,
        minutes: Some(30),
        entries,
        open: Vec::new(),
        maps: Vec::new(),
    }
}
