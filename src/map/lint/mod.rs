//! What an editor would change in a map that can be read: a table of lints, one a file.

mod claim_in_no_relation;
mod claim_without_source;
mod connective;
mod deictic;
mod doubled_text;
mod lexicon;
mod loaded_verb;
mod lone_premise;
mod long_short_text;
mod new_term;
mod one_sided;
mod settled;
mod side_without_answer;
mod silent_arguer;
mod speaker_forms;
mod stranger;
mod support_cycle;
mod unknown_unit;
mod unlike_lengths;
mod words;

use std::fmt::Write;

use crate::{
    ground::{Code, Diagnostic},
    map::model::Map,
};

/// What the page of lints says about one of them, in English.
#[derive(Clone, Copy, Debug)]
pub struct Doc {
    /// When it warns.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What it warns of, in RON.
    pub example: &'static str,
    /// What to write instead.
    pub instead: &'static str,
}

/// A question asked of every map.
#[derive(Clone, Copy, Debug)]
pub struct Lint {
    /// The kind of its findings.
    pub code: Code,
    /// What it is about.
    pub doc: Doc,
    /// All it finds in a map. Its time grows hardly faster than the map.
    pub check: fn(&Map) -> Vec<Diagnostic>,
}

/// All of them, in the order of their codes.
pub const LINTS: &[Lint] = &[
    claim_without_source::LINT,
    claim_in_no_relation::LINT,
    side_without_answer::LINT,
    one_sided::LINT,
    loaded_verb::LINT,
    connective::LINT,
    long_short_text::LINT,
    deictic::LINT,
    new_term::LINT,
    stranger::LINT,
    lone_premise::LINT,
    settled::LINT,
    support_cycle::LINT,
    unlike_lengths::LINT,
    doubled_text::LINT,
    unknown_unit::LINT,
    speaker_forms::LINT,
    silent_arguer::LINT,
];

/// All warnings about a map, in the order of their places.
pub fn lint(map: &Map) -> Vec<Diagnostic> {
    let mut findings: Vec<_> = LINTS.iter().flat_map(|lint| (lint.check)(map)).collect();
    findings.sort_by_key(|finding| (finding.at, finding.code));
    findings
}

/// The page `docs/lints.md`.
pub fn docs() -> String {
    let mut page = String::from(INTRODUCTION);
    for lint in LINTS {
        let Doc { what, why, example, instead } = lint.doc;
        let (id, name) = (lint.code.id, lint.code.name);
        write!(page, "\n## {id} `{name}`\n\n{what} {why}\n\n```ron\n{example}\n```\n\n{instead}\n")
            .expect("law of strings: they can be written to");
    }
    page
}

const INTRODUCTION: &str = "# Warnings

`elenchus check` tells what is wrong with a map and, where nothing is, what an editor would change: the warnings on
this page. They never keep a map from being used. Each looks at one thing and says nothing where it cannot be sure.

This page is made from the code; `UPDATE_DOCS=1 cargo test --test suite made_from_the_code` writes it anew.
";
