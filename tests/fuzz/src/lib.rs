//! The houses that reading needs, and no more: a build with sanitizers of the whole crate, typesetting and all,
//! takes many times as long and checks nothing else.

#![allow(dead_code, unused_imports, unreachable_pub)]

#[path = "../../../src/ground/mod.rs"]
pub mod ground;

pub mod map;

use ground::{Diagnostic, Files, Id, Lang, report, ron::format};
use map::{
    derive::{attack_kind, status},
    ron::{Catalogue, read_catalogue, read_map},
};

/// Reads bytes as a map, tells all findings in both languages, and holds what was read to its laws.
pub fn map(bytes: &[u8]) {
    let mut files = Files::default();
    let (file, mut findings) = files.add("fuzz.ron", bytes.to_vec());
    let (map, found) = read_map(&files, file, Id::new("fuzz").expect("an id"), &Catalogue::default());
    findings.extend(found);
    tell(&findings, &files);
    if let Some(map) = map {
        assert!(!findings.iter().any(|finding| finding.is_error() && finding.code.id != "E001"), "a map in spite of an error");
        for claim in map.claim_ixs() {
            status(&map, claim);
        }
        for attack in map.attack_ixs() {
            attack_kind(&map, attack);
        }
        lay_out(&files, file);
    }
}

/// Reads bytes as a catalogue, and a small map beside it.
pub fn catalogue(bytes: &[u8]) {
    let mut files = Files::default();
    let (file, mut findings) = files.add("catalogue.ron", bytes.to_vec());
    let (catalogue, found) = read_catalogue(&files, file);
    findings.extend(found);
    let (beside, _) = files.add("map.ron", MAP.into());
    let (_, found) = read_map(&files, beside, Id::new("map").expect("an id"), &catalogue);
    findings.extend(found);
    tell(&findings, &files);
}

/// A map that refers into the catalogue.
const MAP: &str = r#"Map(title: {"en": "t"}, question: {"en": "q"}, languages: [En], shared: ["a"],
    claims: {"b": (kind: Fact, short: {"en": "b"}, said: [(by: "a", act: Asserts, in: "a", para: 1, anchor: "x")])},
    inferences: {"i": (from: ["a"], to: "b")}, attacks: {"c": (from: "b", on: "a")})"#;

/// The most findings that are put into words: one is like another.
const TOLD: usize = 3;

fn tell(findings: &[Diagnostic], files: &Files) {
    for finding in findings.iter().take(TOLD) {
        let file = files.get(finding.at.file).expect("a finding lies in a file");
        let text = file.text();
        let (start, end) = (finding.at.start as usize, finding.at.end as usize);
        assert!(start <= end && end <= text.len().max(start), "{finding:?} ends before it begins, or past the end");
        for lang in Lang::BOTH {
            let told = report::human(finding, files, lang, false);
            assert!(!told.is_empty(), "{finding:?} says nothing");
        }
    }
}

/// What is canonical stays as it is.
fn lay_out(files: &Files, file: ground::FileId) {
    if let Some(once) = format(files.text(file)) {
        assert_eq!(format(&once).as_deref(), Some(once.as_str()), "laying out twice differs from once");
    }
}
