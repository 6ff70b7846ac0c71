use std::collections::BTreeSet;

use crate::{
    ground::{Code, Diagnostic},
    map::{
        lint::{Doc, Lint},
        model::Map,
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W116", "unknown-unit"),
    doc: Doc {
        what: "A figure counts in a unit that neither the map nor the catalogue names. Each unit is told once.",
        why: "Pages and questions then show the bare id behind the number, in every language the same.",
        example: r#"figures: [(value: 58, unit: "percent", kind: Measured)],"#,
        instead: r#"Name it: `units: { "percent": {"de": "Prozent", "en": "per cent"} }`."#,
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let mut known: BTreeSet<_> = map.units.iter().map(|unit| &unit.id).collect();
    let mut findings = Vec::new();
    for figure in map.claims.iter().flat_map(|claim| &claim.figures) {
        if known.insert(&figure.unit) {
            findings.push(Diagnostic::new(LINT.code, figure.at).arg("name", figure.unit.as_str()));
        }
    }
    findings
}
