use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Code, Diagnostic, Lang, Phrase},
    map::{
        lint::{Doc, Lint},
        model::Map,
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W115", "doubled-text"),
    doc: Doc {
        what: "Two claims have the same short text in a language.",
        why: "Nobody can tell them apart, in the drawing or among the answers of a question.",
        example: r#""saves": (kind: Forecast, short: {"en": "A speed limit saves lives"}),
"rescues": (kind: Value, short: {"en": "A speed limit saves lives"}),"#,
        instead: "Make one claim of them, or say what distinguishes them.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let mut first: BTreeMap<(Lang, &str), &Phrase> = BTreeMap::new();
    let mut told = BTreeSet::new();
    let mut findings = Vec::new();
    for claim in map.claim_ixs() {
        for (lang, phrase) in map[claim].short.phrases() {
            let before = *first.entry((lang, phrase.text.trim())).or_insert(phrase);
            if before.at != phrase.at && told.insert(claim) {
                let finding = Diagnostic::new(LINT.code, phrase.at).arg("name", map[claim].id.as_str());
                findings.push(finding.note(before.at, "first-here"));
            }
        }
    }
    findings
}
