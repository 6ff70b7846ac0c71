//! Every file of `ron_errors/` has exactly the findings that its comments say.

use std::{fs, path::PathBuf};

use elenchus::{
    ground::{Diagnostic, Files, Id, Lang, report, ron::kind},
    map::ron::{Catalogue, read_catalogue, read_map},
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
