//! What the libraries of H5P make of a content: read off their source, because they are no part of this repository.

use std::io::{Cursor, Read};

use elenchus::{
    ground::{Lang, Text},
    quiz::{Form, Shape, foreign::Format},
};
use proptest::prelude::*;
use serde_json::Value;
use zip::ZipArchive;

use crate::quiz::foreign::{form, made::made, told, write};

/// A file of the package of a form.
fn file(form: &Form, name: &str) -> Option<Value> {
    let mut zip = ZipArchive::new(Cursor::new(write(form, Format::H5p, Lang::De).bytes?)).expect("a package");
    let mut text = String::new();
    zip.by_name(name).expect("a file").read_to_string(&mut text).expect("text");
    Some(serde_json::from_str(&text).expect("JSON"))
}

/// What counts as right in a blank: what stands between the first two asterisks and before a colon, parted by slashes.
fn accepted(line: &str) -> Vec<String> {
    let blank = line.split('*').nth(1).expect("a blank");
    let words = blank.split(':').next().expect("words").split('/');
    let plain = |word: &str| {
        let marks = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("<br>", " "), ("&amp;", "&")];
        marks.iter().fold(word.trim().to_owned(), |text, (written, sign)| text.replace(written, sign))
    };
    words.map(plain).collect()
}

/// Every question with a word to be written takes each word that the form takes; returns how many there are.
fn blanks(form: &Form) -> usize {
    let Some(content) = file(form, "content/content.json") else { return 0 };
    // Characters that no file may hold are replaced.
    let held = |c: &char| c.is_whitespace() || !c.is_control() && !matches!(c, '\u{fffd}' | '\u{fffe}');
    let one = |text: &str| {
        text.chars().filter(held).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let wanted: Vec<Vec<String>> = form
        .entries
        .iter()
        .filter_map(|entry| match &entry.item.shape {
            Shape::Gap(words) => Some(words.iter().map(|word| one(word.get(Lang::De))).collect()),
            _ => None,
        })
        .collect();
    let questions = content["questions"].as_array().expect("questions");
    let is_blank = |question: &&Value| question["library"].as_str().expect("a library").contains("Blanks");
    let mut count = 0;
    for question in questions.iter().filter(is_blank) {
        let own: Vec<String> = accepted(question["params"]["questions"][0].as_str().expect("a line"))
            .iter()
            .map(|word| one(word))
            .collect();
        // A number is exact, and stands there in both ways to write it.
        if own.iter().all(|word| word.parse::<f64>().is_ok() || word.replace(',', ".").parse::<f64>().is_ok())
        {
            continue;
        }
        count += 1;
        assert!(wanted.iter().any(|words| own.iter().all(|word| words.contains(word))), "{own:?} {wanted:?}");
    }
    count
}

#[test]
fn a_word_that_nobody_could_write_rightly_is_told() {
    let mut form = form(include_str!("hard.ron"));
    let before = blanks(&form);
    assert!(before > 0);
    for sign in ["km/h", "Bürger*innen", "Bürger:innen"] {
        for entry in &mut form.entries {
            if let Shape::Gap(words) = &mut entry.item.shape {
                *words = vec![Text::of(Lang::De, sign.to_owned())];
            }
        }
        assert_eq!(blanks(&form), 0, "{sign}");
        let findings = told(&write(&form, Format::H5p, Lang::De).findings);
        assert!(
            findings
                .iter()
                .any(|finding| finding.starts_with("X301") && finding.contains("takes for its own"))
        );
    }
}

#[test]
fn a_title_is_as_long_as_a_package_may_have_it() {
    let mut form = form(include_str!("hard.ron"));
    for (title, begins) in
        [("ä".repeat(400), "ää"), (String::new(), form.id.as_str())].map(|(t, b)| (t, b.to_owned()))
    {
        form.title = Text::of(Lang::De, title);
        let about = file(&form, "h5p.json").expect("there are questions");
        let own = about["title"].as_str().expect("a title");
        assert!((1..=255).contains(&own.len()) && own.starts_with(&begins), "{own}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn every_word_of_a_form_made_by_chance_is_taken_as_it_is(seed in any::<u64>()) {
        blanks(&made(seed, 12));
    }
}
