//! The canonical layout: what it makes of a file, that it changes nothing twice, and that no comment moves.

use std::fs;

use elenchus::ground::{
    Files,
    ron::{self, format, layout},
};
use indoc::indoc;
use proptest::prelude::*;

/// Lays out `text`, and holds the layout to be stable.
fn laid_out(text: &str) -> String {
    let once = format(text).unwrap_or_else(|| panic!("this cannot be laid out:\n{text}"));
    assert_eq!(format(&once).as_ref(), Some(&once), "laid out twice, it changes");
    once
}

#[test]
fn one_line_stays_one_line_and_several_lines_get_one_entry_each() {
    let text = indoc! {r#"
        Map( title :{"de":"Eins" , "en" : "One" ,},
          claims: {"a": (kind: Fact,
              short: {"de": "x",
            "en": "y"}, said: []),
          }, shared: [
          ], sides : { }, closed: [SpeakersOf( "a" ),ReasonsFor("a")])
    "#};
    let wanted = indoc! {r#"
        Map(
            title: {"de": "Eins", "en": "One"},
            claims: {
                "a": (
                    kind: Fact,
                    short: {
                        "de": "x",
                        "en": "y",
                    },
                    said: [],
                ),
            },
            shared: [],
            sides: {},
            closed: [SpeakersOf("a"), ReasonsFor("a")],
        )
    "#};
    assert_eq!(laid_out(text), wanted);
}

#[test]
fn a_blank_line_before_a_comment_stays_before_the_comment() {
    let text = indoc! {r#"
        Map(

            // first


            // --- a part
            a: 1,



            // --- another part
            b: 2,
            // right below

            // set apart
            c: 3,

        )


        // the end
    "#};
    let wanted = indoc! {r#"
        Map(
            // first

            // --- a part
            a: 1,

            // --- another part
            b: 2,
            // right below

            // set apart
            c: 3,
        )

        // the end
    "#};
    assert_eq!(laid_out(text), wanted);
}

#[test]
fn comments_stay_where_they_are() {
    let text = indoc! {r#"
        // above all
        Map( // behind the bracket
            // above an entry
            a: 1, // behind an entry
            b: 2 // before a comma
            , /* block behind */
            /* block above */
            c: /* before a value */ 3,
            /* before a name */ d: 4 /* behind a value */,
            e: // why
                5,
            f: [1, /* between */ 2, 3 /* last */],
            g: [ /* alone */ ],
            h: [
                // alone on its line
            ],
            i: [ // behind an empty one
            ],
            j: (x: 1), /* one */ // two
            // above the closing bracket
        ) // behind all
        // below all
    "#};
    let wanted = indoc! {r#"
        // above all
        Map( // behind the bracket
            // above an entry
            a: 1, // behind an entry
            b: 2, // before a comma
            /* block behind */
            /* block above */
            c: /* before a value */ 3,
            /* before a name */ d: 4 /* behind a value */,
            e: // why
                5,
            f: [1, /* between */ 2, 3 /* last */],
            g: [/* alone */],
            h: [
                // alone on its line
            ],
            i: [ // behind an empty one
            ],
            j: (x: 1), /* one */ // two
            // above the closing bracket
        ) // behind all
        // below all
    "#};
    assert_eq!(laid_out(text), wanted);
}

#[test]
fn attributes_texts_and_carriage_returns_are_kept() {
    let text = "// first\r\n#![enable(implicit_some)]\r\n\r\n(a: r#\"raw \"text\"\"#,\r\n b: \"two\r\nlines\", c: 'x', d: -1.5e3)";
    let wanted = "// first\n#![enable(implicit_some)]\n\n(\n    a: r#\"raw \"text\"\"#,\n    b: \"two\r\nlines\",\n    c: 'x',\n    d: -1.5e3,\n)\n";
    assert_eq!(laid_out(text), wanted);
}

#[test]
fn what_cannot_be_laid_out_says_why() {
    for (text, code) in [
        ("Map(a: 1 b: 2)", ron::MISSING_COMMA),
        ("Map(a: [1)", ron::UNCLOSED),
        ("Map(", ron::UNCLOSED),
        ("", ron::SYNTAX),
        ("Map(a: \"x\\q\")", ron::NOT_A_VALUE),
    ] {
        let mut files = Files::default();
        let (file, _) = files.add("broken.ron", text.as_bytes().to_vec());
        let findings = layout(&files, file).expect_err("it is broken");
        assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [code], "{text}");
        assert_eq!(format(text), None);
    }
}

#[test]
fn every_shipped_file_has_a_stable_layout_that_keeps_its_lines() {
    let lines = |text: &str| -> Vec<String> {
        let comments = text.lines().filter(|line| line.trim_start().starts_with("//"));
        comments.map(|line| line.trim().to_owned()).collect()
    };
    for folder in ["maps", "quizzes"] {
        let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
        for entry in fs::read_dir(folder).expect("it is there") {
            let path = entry.expect("it can be read").path();
            let text = fs::read_to_string(&path).expect("it is text");
            assert_eq!(lines(&laid_out(&text)), lines(&text), "{}", path.display());
        }
    }
}

/// What may stand between two tokens.
const GAPS: &[&str] = &[
    "",
    " ",
    "\n",
    "\n\n",
    "\n\n\n    ",
    "// c\n",
    " // c\n\n",
    "/* b */",
    " /* b */ ",
    "\n/* b */\n",
    "\n\n// c\n// d\n",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_layout_becomes_stable_and_loses_nothing(gaps in prop::collection::vec(0..GAPS.len(), 60)) {
        let tokens = [
            "Map", "(", "a", ":", "1", ",", "b", ":", "{", "\"x\"", ":", "[", "1", ",", "2", "]", ",", "\"y\"", ":",
            "Some", "(", "(", "c", ":", "()", ",", ")", ")", ",", "}", ",", "d", ":", "[", "]", ",", "e", ":", "{",
            "}", ")",
        ];
        let mut text = String::new();
        for (token, gap) in tokens.iter().zip(&gaps) {
            text.push_str(GAPS[*gap]);
            text.push_str(token);
        }
        text.push_str(GAPS[gaps[tokens.len()]]);
        text.push('\n');
        let once = format(&text).expect("it is sound");
        // Left as it was, it would have lost its layout to a comment that moved.
        prop_assert_ne!(&once, &text);
        let comments = |text: &str| (text.matches("// c").count(), text.matches("// d").count(), text.matches("/* b */").count());
        prop_assert_eq!(comments(&once), comments(&text));
        let squeezed = |text: &str| text.replace([' ', '\n', ','], "");
        prop_assert_eq!(squeezed(&once), squeezed(&text));
        prop_assert_eq!(format(&once), Some(once));
    }
}
