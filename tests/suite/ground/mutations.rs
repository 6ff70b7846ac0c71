//! A sound map with a few bytes taken out, put in or replaced: never a panic, never a map in spite of an error.

use elenchus::{
    ground::{Diagnostic, Files, Id, Lang, report},
    map::ron::{Catalogue, read_map},
};
use proptest::prelude::*;

const SOUND: &str = include_str!("ron_errors/sound.ron");

/// What writers type by mistake, and what is most likely to confuse a reader.
const SCRAPS: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    ",",
    "\"",
    "\\",
    "//",
    "/*",
    "*/",
    "\n",
    "#",
    "'",
    "„",
    "“",
    "Some(",
    "None",
    "\"de\": ",
    "kind: Fact, ",
    "limit",
    "0x",
    "-",
    "1e9",
    "NaN",
    "r#\"",
    "b\"",
    "\u{a0}",
    "\0",
    "ß",
    "=",
    ";",
];

#[derive(Clone, Debug)]
enum Slip {
    Delete { at: usize, length: usize },
    Insert { at: usize, scrap: usize },
    Byte { at: usize, byte: u8 },
    Copy { from: usize, length: usize, to: usize },
}

fn slip() -> impl Strategy<Value = Slip> {
    let at = 0..SOUND.len();
    prop_oneof![
        (at.clone(), 1..40_usize).prop_map(|(at, length)| Slip::Delete { at, length }),
        (at.clone(), 0..SCRAPS.len()).prop_map(|(at, scrap)| Slip::Insert { at, scrap }),
        (at.clone(), any::<u8>()).prop_map(|(at, byte)| Slip::Byte { at, byte }),
        (at.clone(), 1..200_usize, at).prop_map(|(from, length, to)| Slip::Copy { from, length, to }),
    ]
}

fn apply(text: &mut Vec<u8>, slip: &Slip) {
    let within = |at: usize| at.min(text.len());
    match *slip {
        Slip::Delete { at, length } => drop(text.drain(within(at)..within(at + length))),
        Slip::Insert { at, scrap } => drop(text.splice(within(at)..within(at), SCRAPS[scrap].bytes())),
        Slip::Byte { at, byte } => drop(text.splice(within(at)..within(at + 1), [byte])),
        Slip::Copy { from, length, to } => {
            let copied = text[within(from)..within(from + length)].to_vec();
            drop(text.splice(within(to)..within(to), copied));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn slips_never_give_a_map_in_spite_of_an_error(slips in prop::collection::vec(slip(), 1..6)) {
        let mut text = SOUND.as_bytes().to_vec();
        slips.iter().for_each(|slip| apply(&mut text, slip));
        let mut files = Files::default();
        let (file, mut findings) = files.add("slips.ron", text);
        let (map, found) = read_map(&files, file, Id::new("slips").expect("an id"), &Catalogue::default());
        findings.extend(found);
        prop_assert_eq!(map.is_none(), findings.iter().any(Diagnostic::is_error));
        let length = files.text(file).len();
        for finding in &findings {
            prop_assert!(finding.at.range().start <= length && finding.at.range().end <= length + 1);
            for lang in Lang::BOTH {
                prop_assert!(!report::human(finding, &files, lang, false).is_empty());
            }
        }
    }
}
