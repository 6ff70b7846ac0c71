//! No file makes the program fall over, and what it makes of one is always a map or a located finding.

use elenchus::{
    ground::{Files, Lang, rng::Chance},
    map::foreign::{Format, Input, export, import},
};
use serde_json::{Value, json};

use crate::map::foreign::{
    import_text,
    made::{ALL, made},
    read,
    samples::SAMPLES,
};

/// An import gives a text that reads without error, or errors.
fn holds(text: &str, format: Format) {
    let (_, imported) = import_text(text, format, Lang::De);
    match &imported.text {
        Some(made) => {
            read(made);
        }
        None => assert!(imported.findings.iter().any(elenchus::ground::Diagnostic::is_error), "{text}"),
    }
}

/// Cuts out, doubles, swaps or writes over pieces of a text.
fn mutate(text: &str, chance: &mut Chance) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=chance.below(4) {
        let length = chars.len().max(1) as u32;
        let from = chance.below(length) as usize;
        let to = (from + chance.below(40) as usize).min(chars.len());
        let from = from.min(to);
        match chance.below(4) {
            0 => {
                chars.drain(from..to);
            }
            1 => {
                let piece: Vec<char> = chars[from..to].to_vec();
                let at = chance.below(length) as usize;
                chars.splice(at.min(chars.len())..at.min(chars.len()), piece);
            }
            2 => chars[from..to].reverse(),
            _ => {
                let signs: Vec<char> = "[]<>{}()\"\\/#@*_-+=:.,\n\r\t ä0😀\u{0}".chars().collect();
                let sign = *chance.choose(&signs).expect("there are signs");
                chars.splice(from..from, [sign]);
            }
        }
    }
    chars.into_iter().collect()
}

#[test]
fn broken_samples() {
    let mut chance = Chance::new(7);
    for (format, text) in SAMPLES {
        holds(text, *format);
        for _ in 0..400 {
            holds(&mutate(text, &mut chance), *format);
        }
    }
}

/// What our own export carries in data is broken, too.
#[test]
fn broken_exports() {
    let mut chance = Chance::new(11);
    for seed in 0..4 {
        let (text, _) = export(&read(&made(seed, ALL)), Format::Argdown, Lang::De);
        for _ in 0..100 {
            holds(&mutate(&text, &mut chance), Format::Argdown);
        }
    }
}

/// Whatever a file loses from its end on, it is a map or an error with a place inside it.
#[test]
fn files_cut_short_anywhere() {
    for (format, text) in SAMPLES {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let (_, imported) = import_text(&text[..end], *format, Lang::De);
            let told = imported.findings.iter().any(elenchus::ground::Diagnostic::is_error);
            assert_eq!(imported.text.is_none(), told, "{format:?} {end}");
            let inside = imported.findings.iter().all(|finding| finding.at.range().end <= end);
            assert!(inside, "{format:?} {end}");
        }
    }
}

/// Every value of a JSON file in turn is of another type.
#[test]
fn wrong_types() {
    let others = [json!(null), json!(true), json!(-1.5e300), json!("x"), json!([[1]]), json!({"id": {}})];
    for (format, text) in SAMPLES {
        let Ok(whole) = serde_json::from_str::<Value>(text) else { continue };
        for place in pointers(&whole) {
            for other in &others {
                let mut changed = whole.clone();
                *changed.pointer_mut(&place).expect("the place is there") = other.clone();
                holds(&changed.to_string(), *format);
            }
        }
    }
}

/// The places of all values below a value.
fn pointers(value: &Value) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Array(values) => {
            values.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
        }
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        _ => Vec::new(),
    };
    let inner = below
        .iter()
        .flat_map(|(name, value)| pointers(value).into_iter().map(move |inner| format!("/{name}{inner}")));
    std::iter::once(String::new()).chain(inner).collect()
}

#[test]
fn every_format_takes_every_sample() {
    for (format, _) in SAMPLES {
        for (_, text) in SAMPLES {
            holds(text, *format);
        }
        for text in
            ["", "\n", " ", "{}", "[]", "<a/>", "{\"nodes\": [], \"edges\": []}", "===", "(1)", "--", "\u{0}"]
        {
            holds(text, *format);
        }
    }
}

#[test]
fn line_ends_do_not_matter() {
    for (format, text) in SAMPLES {
        let (_, unix) = import_text(text, *format, Lang::De);
        let (_, dos) = import_text(&text.replace('\n', "\r\n"), *format, Lang::De);
        let (_, marked) = import_text(&format!("\u{feff}{text}"), *format, Lang::De);
        assert_eq!(unix.text, dos.text, "{format:?}");
        assert_eq!(unix.text, marked.text, "{format:?}");
    }
}

#[test]
fn depth_and_rings_hang_nothing() {
    let deep = format!(
        "{{\"formatVersion\": 2, \"title\": \"t\"{}{}",
        ", \"ideas\": {\"1\": {\"title\": \"x\"".repeat(3000),
        "}}".repeat(3000) + "}"
    );
    holds(&deep, Format::Mindmup);
    let count = 3000;
    let nodes: Vec<_> = (0..count)
        .map(|at| {
            format!(
                "{{\"nodeID\": {at}, \"text\": \"n{at}\", \"type\": \"{}\"}}",
                if at % 2 == 0 { "I" } else { "RA" }
            )
        })
        .collect();
    let edges: Vec<_> = (0..count)
        .map(|at| format!("{{\"edgeID\": {at}, \"fromID\": {at}, \"toID\": {}}}", (at + 1) % count))
        .collect();
    let ring = format!("{{\"nodes\": [{}], \"edges\": [{}]}}", nodes.join(","), edges.join(","));
    holds(&ring, Format::Aif);
    let nested: String = (0..300).map(|depth| format!("{}+ <a{depth}>: x\n", " ".repeat(depth))).collect();
    holds(&format!("[c]: y\n{nested}"), Format::Argdown);
    holds(&"[".repeat(50_000), Format::Argdown);
    holds(&"{".repeat(50_000), Format::Argdown);
    holds(&format!("1. {}", "[".repeat(50_000)), Format::Kialo);
    holds(&"<a>".repeat(20_000), Format::Arggraph);
}

/// Programs of Windows write UTF-16 and line ends of two characters.
#[test]
fn utf16_and_crlf_are_read_as_anything_else() {
    for (format, text) in SAMPLES {
        let made = |bytes: Vec<u8>| {
            let mut files = Files::default();
            let (file, findings) = files.add("file", bytes);
            assert!(findings.is_empty(), "{format:?}: {findings:?}");
            let imported = import(&files, &[Input { file, format: *format, lang: Lang::En }], "file");
            imported.text.unwrap_or_else(|| panic!("{format:?}"))
        };
        let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let units: Vec<u16> = marked.encode_utf16().collect();
        let plain = made(text.as_bytes().to_vec());
        assert_eq!(made(units.iter().flat_map(|unit| unit.to_le_bytes()).collect()), plain, "{format:?}");
        assert_eq!(made(units.iter().flat_map(|unit| unit.to_be_bytes()).collect()), plain, "{format:?}");
        assert_eq!(made(marked.into_bytes()), plain, "{format:?}");
    }
    let mut files = Files::default();
    let (_, findings) = files.add("file", vec![0xff, 0xfe, b'a', 0, 0, 0xd8]);
    assert_eq!(findings[0].code.id, "E001", "half a pair is no letter");
}
