mod cookbook;
mod guess;
mod made;
mod robust;
mod round;
pub(crate) mod samples;
mod voices;
mod write;

use elenchus::{
    ground::{FileId, Files, Id, Lang, report},
    map::{
        foreign::{Format, Imported, Input, import},
        model::Map,
        ron::{Catalogue, read_map},
    },
};

/// Reads the text of a map file that must be without error.
fn read(text: &str) -> Map {
    let mut files = Files::default();
    let (file, _) = files.add("made.ron", text.as_bytes().to_vec());
    let (map, findings) = read_map(&files, file, Id::new("made").expect("a good id"), &Catalogue::default());
    let words: Vec<_> =
        findings.iter().map(|finding| report::human(finding, &files, Lang::En, false)).collect();
    map.unwrap_or_else(|| panic!("{}\n{text}", words.join("\n")))
}

/// Imports one text.
fn import_text(text: &str, format: Format, lang: Lang) -> (Files, Imported) {
    let mut files = Files::default();
    let (file, _) = files.add("file", text.as_bytes().to_vec());
    let imported = import(&files, &[Input { file, format, lang }], "file");
    (files, imported)
}

/// The findings of an import, a line each: place, code, message.
fn findings(files: &Files, imported: &Imported) -> String {
    let mut out = String::new();
    for finding in &imported.findings {
        let place = files.get(FileId::default()).expect("there is a file").place(finding.at.start);
        let words = report::message(finding, Lang::En);
        out += &format!("{}:{} {} {words}\n", place.line, place.column, finding.code.id);
    }
    out
}
