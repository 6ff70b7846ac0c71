//! Files are sound: XML is well formed, packages are safe and the same everywhere, cells are no formulas.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
};

use elenchus::{ground::Lang, quiz::foreign::Format};
use quick_xml::{Reader, events::Event};
use zip::{CompressionMethod, DateTime, ZipArchive};

use crate::quiz::foreign::{form, write};

/// Holds a file to what its format asks of every file.
pub(super) fn hold(bytes: &[u8], format: Format) {
    if format.is_binary() {
        package(bytes, format);
        return;
    }
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    match format {
        Format::Moodle => well_formed("moodle", text),
        Format::Json => assert!(serde_json::from_str::<serde_json::Value>(text).is_ok()),
        Format::Blooket | Format::Gimkit | Format::Csv => table(bytes),
        Format::Quizlet => assert!(text.lines().all(|line| line.split('\t').count() == 2), "{text}"),
        Format::Amc => braces(text),
        _ => {}
    }
}

fn package(bytes: &[u8], format: Format) {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a sound package");
    let mut names = BTreeSet::new();
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).expect("an entry");
        let name = entry.name().expect("a name in UTF-8").into_owned();
        assert!(entry.enclosed_name().is_some(), "{format:?}: `{name}` leads out of its folder");
        assert_eq!(entry.last_modified(), Some(DateTime::default()), "{name}: no clock is read");
        assert_eq!(entry.compression(), CompressionMethod::Stored, "{name}: compressors differ");
        let mut text = Vec::new();
        entry.read_to_end(&mut text).expect("it can be read");
        if name.ends_with(".xml") || name.ends_with(".rels") {
            well_formed(&name, std::str::from_utf8(&text).expect("UTF-8"));
        }
        if name.ends_with(".json") || name == "media" {
            assert!(serde_json::from_slice::<serde_json::Value>(&text).is_ok(), "{name}");
        }
        assert!(names.insert(name), "an entry stands twice");
    }
    assert!(names.len() > 1, "{format:?}");
}

fn well_formed(name: &str, text: &str) {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut depth = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                depth += 1;
                assert!(start.attributes().all(|attribute| attribute.is_ok()), "{name}: an attribute");
            }
            Ok(Event::End(_)) => depth -= 1,
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}\n{text}"),
        }
    }
    assert_eq!(depth, 0, "{name}");
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    assert!(!text.contains(control), "{name}: a sign that XML cannot hold");
}

fn table(bytes: &[u8]) {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    for row in reader.records() {
        for cell in row.expect("rows of one width").iter() {
            let formula =
                cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && cell.parse::<f64>().is_err();
            assert!(!formula, "a spreadsheet reads `{cell}` as a formula");
        }
    }
}

/// Every brace of a LaTeX text that is not a sign closes one that is open.
fn braces(text: &str) {
    let (mut depth, mut escaped) = (0_i32, false);
    for c in text.chars() {
        match c {
            '{' if !escaped => depth += 1,
            '}' if !escaped => depth -= 1,
            _ => {}
        }
        assert!(depth >= 0, "{text}");
        escaped = c == '\\' && !escaped;
    }
    assert_eq!(depth, 0, "{text}");
}

#[test]
fn every_file_is_sound() {
    let form = form(include_str!("hard.ron"));
    for lang in Lang::BOTH {
        for format in elenchus::ground::Named::ALL {
            let format: &Format = format;
            hold(&write(&form, *format, lang).bytes.expect("some questions fit"), *format);
        }
    }
}
