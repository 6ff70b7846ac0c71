//! Every file of `ron_errors/` has exactly the findings that its comments say.

use std::{fs, path::PathBuf};

use elenchus::{
    ground::{
        Diagnostic, Files, Id, Lang, report,
        ron::{self, kind},
    },
    map::{
        self,
        ron::{Catalogue, read_catalogue, read_map},
    },
};

use crate::ground::expected::{differences, expected};

fn cases() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/ground/ron_errors");
    let entries = fs::read_dir(folder).expect("the folder of cases is there");
    let mut cases: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    cases.sort();
    cases
}

/// Reads a file as what it says it is. True if it can be used.
fn check(files: &mut Files, name: &str, bytes: Vec<u8>) -> (bool, Vec<Diagnostic>) {
    let (file, mut findings) = files.add(name, bytes);
    if kind(files, file).is_some_and(|(kind, _)| kind == "Catalogue") {
        let (_, found) = read_catalogue(files, file);
        findings.extend(found);
        return (false, findings);
    }
    let id = Id::new("case").expect("this is an id");
    let (map, found) = read_map(files, file, id, &Catalogue::default());
    findings.extend(found);
    (map.is_some(), findings)
}

#[test]
fn every_case_has_the_findings_it_names() {
    let mut wrong = Vec::new();
    for case in cases() {
        let bytes = fs::read(&case).expect("a case can be read");
        let name = case.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut files = Files::default();
        let (usable, found) = check(&mut files, &name, bytes.clone());
        let expected = expected(&String::from_utf8_lossy(&bytes));
        assert!(!usable || !found.iter().any(Diagnostic::is_error), "{name}: a map in spite of an error");
        for difference in differences(&found, expected, &files) {
            wrong.push(format!("{name}: {difference}"));
        }
        for finding in &found {
            for lang in Lang::BOTH {
                let told = report::human(finding, &files, lang, false);
                assert!(!told.contains("{$") && !told.contains("{ $"), "{name}: a hole is left in {told}");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_kind_of_error_has_a_case() {
    // Of these a file says nothing, or too much.
    let elsewhere = ["E013", "E024", "E119", "E121"];
    let texts: Vec<_> = cases().iter().map(|case| fs::read(case).expect("a case can be read")).collect();
    let named: Vec<_> = texts.iter().flat_map(|text| expected(&String::from_utf8_lossy(text))).collect();
    let codes = ron::CODES.iter().chain(map::ron::codes::ALL);
    let without: Vec<_> = codes
        .filter(|code| !elsewhere.contains(&code.id) && !named.iter().any(|one| one.code == code.id))
        .map(|code| format!("{} {}", code.id, code.name))
        .collect();
    assert!(without.is_empty(), "no case for {without:?}");
}
