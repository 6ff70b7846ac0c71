//! Whatever stands in a file: a result or findings, within seconds, without a panic, on a small stack.

use std::{fmt::Write, time::Instant};

use elenchus::{
    ground::{
        Diagnostic, Files, Id,
        ron::{self, DEPTH, MOST_FINDINGS, TOO_MANY, UNCLOSED},
    },
    map::{
        model::Map,
        ron::{Catalogue, read_map},
    },
};

const SOUND: &str = include_str!("ron_errors/sound.ron");

/// What may be taken for seconds on a slow and busy machine, in a build without optimisation.
const SECONDS: u64 = 120;

fn read(bytes: &[u8]) -> (Option<Map>, Vec<Diagnostic>) {
    let started = Instant::now();
    let mut files = Files::default();
    let (file, mut findings) = files.add("any.ron", bytes.to_vec());
    let (map, found) = read_map(&files, file, Id::new("any").expect("an id"), &Catalogue::default());
    findings.extend(found);
    assert!(map.is_none() || !findings.iter().any(Diagnostic::is_error), "a map in spite of an error");
    assert!(map.is_some() || findings.iter().any(Diagnostic::is_error), "neither a map nor an error");
    assert!(started.elapsed().as_secs() < SECONDS, "this took {:?}", started.elapsed());
    (map, findings)
}

fn refused(bytes: impl AsRef<[u8]>) -> Vec<Diagnostic> {
    let (map, findings) = read(bytes.as_ref());
    assert!(map.is_none());
    findings
}

/// Runs in a thread with the stack that other threads have: 2 MB.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run).expect("a thread can be made");
    thread.join().expect("it ends in order");
}

#[test]
fn every_beginning_of_a_file_is_refused() {
    for end in 0..SOUND.trim_end().len() {
        let findings = refused(&SOUND.as_bytes()[..end]);
        assert!(findings.len() <= 2, "{end}: {findings:#?}");
    }
}

#[test]
fn every_end_of_a_file_is_refused() {
    let body = SOUND.find("Map(").expect("there is a map");
    // Without its name, `Map`, it is whole.
    for start in
        (body + 1..SOUND.len()).filter(|start| !SOUND.as_bytes()[*start..].starts_with(b"(\n    title"))
    {
        refused(&SOUND.as_bytes()[start..]);
    }
}

#[test]
fn deep_brackets_overflow_no_stack() {
    on_a_small_stack(|| {
        for open in [
            "(", "[", "{", "Map(", "Some(", "(a:", "{\"a\":", "[(", "({[", "{{", "a(", "/*", "((a:(", "\"",
            "'", "r#",
        ] {
            let deep = open.repeat(100_000);
            refused(&deep);
            refused(format!("Map(topic: {deep}"));
            refused(format!("Map(claims: {deep}"));
            refused(format!("Map(claims: {{\"a\": (short: {deep}"));
            refused(format!("Map({deep}"));
        }
    });
}

#[test]
fn deep_and_balanced_brackets_overflow_no_stack() {
    on_a_small_stack(|| {
        for (open, close) in [("(", ")"), ("[", "]"), ("{", "}"), ("Some(", ")"), ("(a:", ")"), ("/*", "*/")]
        {
            let deep = open.repeat(100_000) + &close.repeat(100_000);
            refused(&deep);
            let findings = refused(format!("Map(topic: {deep}, title: {deep}, claims: {deep})"));
            assert!(open == "/*" || findings.iter().any(|finding| finding.code == DEPTH), "{open}");
        }
    });
}

#[test]
fn brackets_just_deep_enough_are_no_matter() {
    on_a_small_stack(|| {
        for depth in [20, 50, 100, 120, 127, 128, 129, 200] {
            for (open, close) in [("(", ")"), ("[", "]"), ("{", "}"), ("Some(", ")"), ("(a:", ")")] {
                let deep = open.repeat(depth) + "1" + &close.repeat(depth);
                refused(format!("Map(topic: {deep})"));
                refused(format!("Map(claims: {deep})"));
                refused(format!("Map(shared: [{deep}])"));
            }
        }
    });
}

/// A map of many claims: a chain of reasons.
fn large(claims: usize) -> String {
    let mut text = String::from("Map(\n    title: {\"de\": \"Groß\", \"en\": \"Large\"},\n");
    text.push_str("    question: {\"de\": \"Wie groß?\", \"en\": \"How large?\"},\n    claims: {\n");
    for at in 0..claims {
        let _ = writeln!(
            text,
            "        \"c{at}\": (kind: Fact, short: {{\"de\": \"These {at}\", \"en\": \"Claim {at}\"}}),"
        );
    }
    text.push_str("    },\n    inferences: {\n");
    for at in 1..claims {
        let _ = writeln!(text, "        \"i{at}\": (from: [\"c{at}\"], to: \"c{}\"),", at - 1);
    }
    text.push_str("    },\n)\n");
    text
}

#[test]
fn a_hundred_thousand_claims_are_read_in_seconds() {
    let (map, findings) = read(large(100_000).as_bytes());
    assert_eq!(findings, []);
    assert_eq!(map.map(|map| map.claims.len()), Some(100_000));
}

#[test]
fn a_hundred_thousand_claims_with_a_slip_are_read_in_seconds() {
    let text = large(100_000).replacen("\"c50000\": (kind: Fact,", "\"c50000\": (kind: Fakt", 1);
    assert_eq!(refused(text).len(), 2);
}

#[test]
fn a_long_line_full_of_errors_is_read_in_seconds() {
    let claim =
        "\"a\": (kind: Fakt, short: {\"de\": 5, \"en\": \"x\"}, color: 3, said: [(by: \"nobody\")]), ";
    let text = format!("Map(claims: {{{}}})", claim.repeat((30 << 20) / claim.len()));
    let findings = refused(text);
    assert_eq!(findings.len(), MOST_FINDINGS + 1);
    assert_eq!(findings.last().map(|last| last.code), Some(TOO_MANY));
}

#[test]
fn a_long_line_of_broken_syntax_is_read_in_seconds() {
    for slip in [
        "\"a\" (kind Fact short {\"de\": \"x\"y\"}, ",
        "„a“ ",
        "] ",
        "a b c, ",
        "(((",
        "\"a\"b",
        "\"\\",
        "= ",
        "#",
        "\u{a0}",
    ] {
        let text = format!("Map(claims: {{{}}})", slip.repeat((3 << 20) / slip.len()));
        let findings = refused(text);
        assert!(findings.len() <= MOST_FINDINGS + 1);
    }
}

#[test]
fn ten_thousand_dangling_references_are_listed_in_seconds() {
    let text = large(20_000).replace("to: \"c", "to: \"k");
    let findings = refused(text);
    assert_eq!(findings.len(), MOST_FINDINGS + 1);
}

#[test]
fn a_byte_order_mark_and_carriage_returns_are_no_matter() {
    let (plain, _) = read(SOUND.as_bytes());
    let (map, findings) = read(format!("\u{feff}{}", SOUND.replace('\n', "\r\n")).as_bytes());
    assert_eq!(findings, []);
    let titles = [plain, map].map(|map| map.map(|map| map.title.get(elenchus::ground::Lang::De).to_owned()));
    assert_eq!(titles[0], titles[1]);
}

#[test]
fn places_count_characters_behind_a_byte_order_mark() {
    let mut files = Files::default();
    let text = "\u{feff}Map(\r\n    titel: {\"de\": \"ü\"}, köpfe: 3)";
    let (file, _) = files.add("bom.ron", text.as_bytes().to_vec());
    let (_, found) = read_map(&files, file, Id::new("bom").expect("an id"), &Catalogue::default());
    let places: Vec<_> = found
        .iter()
        .filter(|finding| finding.code == ron::UNKNOWN_FIELD)
        .filter_map(|finding| Some(files.get(file)?.place(finding.at.start)))
        .map(|place| (place.line, place.column))
        .collect();
    assert_eq!(places, [(2, 5), (2, 25)]);
}

#[test]
fn bytes_that_are_no_text_have_their_place_behind_a_byte_order_mark() {
    for mark in ["", "\u{feff}"] {
        let mut files = Files::default();
        let (file, found) = files.add("latin.ron", [mark.as_bytes(), b"Map(\n  Stra\xdfe)"].concat());
        let place = files.get(file).expect("it is there").place(found[0].at.start);
        assert_eq!((place.line, place.column), (2, 7));
    }
}

#[test]
fn bytes_that_are_no_text_are_told() {
    let latin = SOUND.replace('ß', "\u{fffd}").into_bytes();
    let latin: Vec<u8> = latin.into_iter().filter(|byte| !matches!(byte, 0xef | 0xbf)).collect();
    let findings = refused(&latin);
    assert_eq!(findings[0].code.id, "E001");
    for bytes in [&b"\xff\xfeM\0a\0p\0(\0)\0"[..], b"\xc3", b"Map(\xe2\x82", &[0x80; 300], &[0; 300]] {
        refused(bytes);
    }
}

#[test]
fn strange_values_are_refused_where_they_stand() {
    let long = "x".repeat(300_000);
    let digits = "9".repeat(50_000);
    for value in [
        &format!("\"{long}\""),
        &format!("\"{}\"", "a-".repeat(1000)),
        &digits,
        &format!("-{digits}"),
        &format!("0.{digits}e{digits}"),
        "NaN",
        "inf",
        "-inf",
        "1..2",
        "0x",
        "0b2",
        "1_000",
        "_1",
        "1__",
        "'x'",
        "b\"x\"",
        "b'x'",
        "br#\"x\"#",
        "r#\"x\"#",
        "r##\"x\"#",
        "r#x",
        "\"\\u{110000}\"",
        "\"\\x\"",
        "\"\0\"",
        "\"é-à-第\"",
        "()",
        "Some(1)",
        "Some \"x\"",
        "Some(\"x\")",
        "None",
        "Some(Some(Some(None)))",
        "[]",
        "{}",
        "(())",
        "a::b",
        "..",
        "/**/",
        "//",
        "\u{feff}",
        "\u{202e}",
    ] {
        for place in [
            format!("Map(topic: {value})"),
            format!("Map(shared: [{value}])"),
            format!("Map(claims: {{{value}: (kind: Fact)}})"),
            format!(
                "Map(claims: {{\"a\": (kind: {value}, short: {value}, said: {value}, settled: {value})}})"
            ),
            format!("Map(claims: {{\"a\": (figures: [(value: {value}, unit: {value}, low: {value})])}})"),
            format!("Map(closed: [{value}, SpeakersOf({value}), ReasonsBy({value})])"),
            format!("Map{value}"),
            format!("{value}(title: 3)"),
        ] {
            refused(place);
        }
    }
}

#[test]
fn headers_are_taken_or_refused() {
    let (map, findings) =
        read(format!("#![enable(implicit_some)]\n#![enable(unwrap_newtypes)]\n{SOUND}").as_bytes());
    assert!(map.is_some(), "{findings:?}");
    for header in [
        "#![enable(magic)]",
        "#![enable(",
        "#![",
        "#!",
        "#",
        "#![allow(x)]",
        "#![enable(explicit_struct_names)]",
    ] {
        refused(format!("{header}\n{SOUND}"));
    }
}

#[test]
fn an_endless_comment_is_one_finding() {
    let findings = refused(format!("/* {SOUND}"));
    assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [UNCLOSED]);
}
