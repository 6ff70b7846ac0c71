use crate::{
    ground::{Code, Diagnostic},
    map::{
        lint::{Doc, Lint, words::short_texts},
        model::Map,
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W107", "long-short-text"),
    doc: Doc {
        what: "A short text has over 90 characters.",
        why: "It stands in a box of the drawing and among the answers of a question; beyond that length boxes grow \
              uneven and answers give themselves away.",
        example: r#"short: {"en": "Motorways need a general speed limit of 130 km/h, for that has saved many lives in all our neighbouring countries"},"#,
        instead: "Say the point in short and move the rest to `full`. A reason in it is a claim of its own.",
    },
    check,
};

/// The most characters a short text may have.
const MOST: usize = 90;

fn check(map: &Map) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (_, phrase) in short_texts(map) {
        let length = phrase.text.chars().count();
        if length > MOST {
            let finding = Diagnostic::new(LINT.code, phrase.at);
            findings.push(finding.arg("length", length).arg("most", MOST));
        }
    }
    findings
}
