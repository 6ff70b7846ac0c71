//! A frozen form that somebody edits, from the outside: what is told, what is rendered, and what it asks about.

use std::{fs, path::Path};

use crate::cli::program::{folder, put, run_in};

/// A frozen form beside its map, in a folder of the test's own.
fn form(test: &str) -> (std::path::PathBuf, String) {
    let folder = folder(test);
    let maps = Path::new(env!("CARGO_MANIFEST_DIR")).join("maps");
    for name in ["china.ron", "catalogue.ron"] {
        put(&folder, name, fs::read(maps.join(name)).expect("it is shipped"));
    }
    let made = run_in(&folder, ["quiz", "china.ron", "--seed", "7", "--format", "ron", "-o", "form.ron"]);
    assert_eq!(made.code, 0, "{}", made.err);
    let text = fs::read_to_string(folder.join("form.ron")).expect("it was written");
    (folder, text)
}

#[test]
fn an_edit_of_words_is_told_and_rendered_and_a_contrary_one_is_not() {
    let (folder, text) = form("frozen_words");
    let sound = run_in(&folder, ["check", "form.ron"]);
    assert!(sound.code == 0 && sound.out.contains("still valid, unchanged"), "{}", sound.out);
    let edited = text.replacen("laut Karte", "der Karte zufolge", 1);
    assert_ne!(edited, text);
    put(&folder, "form.ron", &edited);
    let checked = run_in(&folder, ["check", "form.ron"]);
    assert!(checked.code == 0 && checked.out.contains("warning[W240]"), "{}", checked.out);
    assert_eq!(checked.out.matches("wording changed by hand").count(), 1, "{}", checked.out);
    let rendered = run_in(&folder, ["quiz", "form.ron", "--lang", "de"]);
    assert!(rendered.code == 0 && rendered.out.contains("der Karte zufolge"), "{}", rendered.err);
    assert!(rendered.err.contains("W240"), "{}", rendered.err);
    put(&folder, "form.ron", text.replacen("laut Karte", "laut Karte NICHT", 1));
    let checked = run_in(&folder, ["check", "form.ron"]);
    assert!(checked.code == 1 && checked.out.contains("error[E238]"), "{}", checked.out);
    let rendered = run_in(&folder, ["quiz", "form.ron"]);
    assert_eq!((rendered.code, rendered.out.as_str()), (1, ""));
}

#[test]
fn what_one_form_asks_about_is_told_in_the_words_of_the_language() {
    let (folder, _) = form("frozen_coverage");
    let told = run_in(&folder, ["bank", "form.ron", "--coverage", "--lang", "de"]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(told.out.starts_with("china\n") && told.out.contains("abgefragt (Aussagen): "), "{}", told.out);
    assert!(
        told.out.contains("Im Text finden") && told.out.contains("„China sieht das Bündnis ungern“"),
        "{}",
        told.out
    );
    assert!(!told.out.contains("ohne Frage"), "{}", told.out);
    let whole = run_in(&folder, ["bank", "china.ron", "--coverage", "--lang", "de"]);
    assert!(whole.out.contains("ohne Frage") && whole.out.contains("Unterschied (Differ)"), "{}", whole.out);
    let json = run_in(&folder, ["bank", "form.ron", "--coverage", "--format", "json"]);
    assert!(json.out.contains("\"touched\": ["), "{}", json.out);
}

#[test]
fn what_was_not_asked_is_summed_up_with_what_would_help() {
    let (folder, _) = form("frozen_refused");
    let told = run_in(&folder, ["bank", "china.ron", "--refused"]).out;
    let (sums, lines) = told.split_once("\n\n").expect("a sum, then each");
    let count = |line: &str| line.split(' ').next().and_then(|count| count.parse::<usize>().ok());
    let counts: Vec<usize> = sums.lines().filter_map(count).collect();
    assert_eq!(counts.iter().sum::<usize>(), lines.lines().count());
    assert!(counts.is_sorted_by(|one, other| one >= other) && sums.contains("   → "), "{sums}");
}
