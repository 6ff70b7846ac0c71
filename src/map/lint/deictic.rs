use crate::{
    ground::{Code, Diagnostic, Lang},
    map::{
        lint::{
            Doc, Lint,
            words::{Word, beginnings},
        },
        model::Map,
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W108", "deictic"),
    doc: Doc {
        what: "A short text begins with a word that points elsewhere: *Dies ist*, *Er*, *Hier*; *This*, *They*, \
               *Now*.",
        why: "A claim stands alone, in the drawing and in questions; what *this* or *he* means cannot be seen there, \
              and *now* soon is not now.",
        example: r#"short: {"en": "This saves lives on the motorways"},"#,
        instead: "Name the thing: *A speed limit saves lives on the motorways*.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    beginnings(map, LINT.code, points_elsewhere)
}

fn points_elsewhere(lang: Lang, _: &str, first: &Word<'_>, next: Option<&Word<'_>>) -> bool {
    let before = |verbs: &[&str]| next.is_some_and(|next| verbs.contains(&next.lower.as_str()));
    match (lang, first.lower.as_str()) {
        (
            Lang::De,
            "er" | "sie" | "ich" | "wir" | "hier" | "dort" | "jetzt" | "nun" | "heute" | "gestern" | "damals"
            | "diese" | "dieser" | "dieses" | "diesem" | "diesen",
        )
        | (
            Lang::En,
            "he" | "she" | "they" | "we" | "this" | "these" | "here" | "now" | "today" | "yesterday",
        ) => true,
        // An article before a noun, “das Bündnis”, points nowhere; before a verb it does.
        (Lang::De, "das" | "dies") => before(&VERBS_DE),
        (Lang::En, "that" | "those") => before(&VERBS_EN),
        // “Es gibt” and “it is likely that” point nowhere: only who acts is somebody.
        (Lang::De, "es") => {
            before(&["hat", "hatte", "will", "wollte", "besitzt", "braucht", "liefert", "erhält"])
        }
        (Lang::En, "it") => before(&["has", "had", "wants", "wanted", "needs", "owns", "supplies", "gets"]),
        _ => false,
    }
}

/// Forms that can only be verbs behind *das*.
const VERBS_DE: [&str; 44] = [
    "ist",
    "sind",
    "war",
    "waren",
    "wird",
    "wurde",
    "würde",
    "wäre",
    "hat",
    "hatte",
    "hätte",
    "kann",
    "könnte",
    "soll",
    "sollte",
    "muss",
    "müsste",
    "darf",
    "dürfte",
    "will",
    "zeigt",
    "bedeutet",
    "heißt",
    "gilt",
    "beweist",
    "belegt",
    "spricht",
    "führt",
    "macht",
    "lässt",
    "hilft",
    "nützt",
    "schadet",
    "schwächt",
    "stärkt",
    "gefährdet",
    "verstößt",
    "reicht",
    "bleibt",
    "geht",
    "stimmt",
    "kostet",
    "rettet",
    "spart",
];

/// Forms that can only be verbs behind *that*.
const VERBS_EN: [&str; 27] = [
    "is",
    "are",
    "was",
    "were",
    "will",
    "would",
    "has",
    "had",
    "can",
    "could",
    "should",
    "must",
    "may",
    "might",
    "shows",
    "means",
    "proves",
    "makes",
    "leads",
    "helps",
    "hurts",
    "weakens",
    "strengthens",
    "saves",
    "costs",
    "violates",
    "remains",
];
