//! Every format carries every text, or says which question it leaves out.

use std::io::{Cursor, Read};

use elenchus::{
    ground::{Lang, Named},
    quiz::{
        Shape,
        foreign::{Format, codes},
    },
};
use proptest::prelude::*;
use zip::ZipArchive;

use crate::quiz::foreign::{BOTH_WAYS, form, made::made, read, told, write};

/// Everything in a file as one text: of a package, all its texts.
pub(super) fn whole(bytes: &[u8]) -> String {
    if bytes.starts_with(b"PK") {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a sound package");
        let mut all = Vec::new();
        for at in 0..zip.len() {
            zip.by_index(at).expect("an entry").read_to_end(&mut all).expect("it can be read");
        }
        return String::from_utf8_lossy(&all).into_owned();
    }
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// A text with no more in it than letters and digits: what no notation escapes.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic() || c.is_ascii_digit()).collect()
}

/// What a notation may put between letters of a text: entities, names of commands, the letter of a line end.
fn plain(text: &str) -> String {
    let mut text = text.to_owned();
    for (written, sign) in [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#10;", "\n"),
        ("&#9;", "\t"),
        ("&#91;", "["),
        ("&#92;", "\\"),
        ("&#123;", "{"),
        ("<br>", "\n"),
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#91;", "["),
        ("&#92;", "\\"),
        ("&#123;", "{"),
        ("<br>", "\n"),
        ("\\textbackslash{}", "\\"),
        ("\\textasciicircum{}", "^"),
        ("\\textasciitilde{}", "~"),
        ("\\char34{}", "\""),
        ("\\n", "\n"),
        ("\\t", "\t"),
        ("\\\"", "\""),
    ] {
        text = text.replace(written, sign);
    }
    text
}

/// The letters of a text, without those that look like an escape and may or may not be one.
fn letters(text: &str) -> String {
    bare(&plain(&text.replace("\\n", "").replace("\\t", "")))
}

#[test]
fn every_stem_and_option_is_there_or_its_question_is_told() {
    let form = form(include_str!("hard.ron"));
    for lang in Lang::BOTH {
        for format in Format::ALL {
            let exported = write(&form, *format, lang);
            let there = bare(&plain(&whole(&exported.bytes.expect("some questions fit"))));
            let told = told(&exported.findings);
            let mut carried = 0;
            for entry in &form.entries {
                let id = entry.item.id.as_str();
                let named = |code: &str| {
                    told.iter().any(|line| line.starts_with(code) && line.contains(&format!("`{id}`")))
                };
                if named(codes::REFUSED.id) {
                    continue;
                }
                carried += 1;
                if *format == Format::Quizlet || named(codes::CHANGED.id) {
                    continue;
                }
                let texts = entry.item.choices.iter().map(|choice| choice.text.get(lang));
                for text in texts.chain([entry.item.stem.get(lang)]) {
                    // A figure is a number where the format has questions for numbers.
                    let figure =
                        matches!(entry.item.shape, Shape::Figure(_)) && *text != *entry.item.stem.get(lang);
                    let unit = bare(text.rsplit(|c: char| c.is_ascii_digit()).next().unwrap_or_default());
                    let found = there.contains(&letters(text)) || figure && there.contains(&unit);
                    assert!(found, "{format:?} {lang}: “{text}” of {id} is lost");
                }
            }
            assert!(carried >= 2, "{format:?} {lang}: {told:#?}");
        }
    }
}

#[test]
fn what_is_left_out_or_changed_is_told_with_its_reason() {
    let form = form(include_str!("hard.ron"));
    let mut lines = String::new();
    for format in Format::ALL {
        lines += &format!("{}\n", format.name());
        for line in told(&write(&form, *format, Lang::En).findings) {
            lines += &format!("  {line}\n");
        }
    }
    insta::assert_snapshot!(lines);
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    let form = form(include_str!("hard.ron"));
    for format in Format::ALL {
        let [one, other] = [0, 1].map(|_| write(&form, *format, Lang::De).bytes);
        assert_eq!(one, other, "{format:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn no_text_is_too_hard_for_a_format(seed in any::<u64>()) {
        let form = made(seed, 9);
        for format in Format::ALL {
            let exported = write(&form, *format, Lang::De);
            let Some(bytes) = exported.bytes else { continue };
            crate::quiz::foreign::packed::hold(&bytes, *format);
        }
    }

    #[test]
    fn what_goes_out_comes_home(seed in any::<u64>()) {
        let form = made(seed, 9);
        for format in BOTH_WAYS {
            let exported = write(&form, format, Lang::De);
            let told = told(&exported.findings);
            let Some(bytes) = exported.bytes else { continue };
            let text = String::from_utf8(bytes).expect("it is text");
            let home = read(&text, format, Lang::De, Some(&form));
            for change in &home.changes {
                // What was told on the way out is known to differ.
                let id = format!("`{}`", change.item);
                let known = told.iter().any(|line| line.contains(&id));
                let (old, new) = (change.old.clone().unwrap_or_default(), change.new.clone().unwrap_or_default());
                let alike = even(&old) == even(&new);
                prop_assert!(known || alike, "{format:?}: {change:?}\n{text}");
            }
        }
    }
}

/// White space and signs that no file can hold are not carried as they are.
fn even(text: &str) -> String {
    let replaced = text.replace(['\u{7}', '\u{fffe}'], "\u{fffd}").replace('\u{a0}', " ");
    replaced.split_whitespace().collect::<Vec<_>>().join(" ")
}
