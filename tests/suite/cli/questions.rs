//! What is no question is refused wherever it could be asked.

use std::fs;

use crate::cli::program::{SOUND, folder, names, put, run_in};

/// A blueprint with one question written by hand.
fn blueprint(question: &str) -> String {
    let stem = r#"stem: {"de": "Was davon?", "en": "Which of these?"}"#;
    format!(
        "Blueprint(\n    maps: [\"sound\"],\n    count: 1,\n    items: [(id: \"hand\", map: \"sound\", {stem}, {question})],\n)\n"
    )
}

/// Options, each with whether it is right.
fn options(right: &[bool]) -> String {
    let words = ["eins", "zwo", "drei", "vier"];
    let option = |(right, word): (&bool, &str)| {
        format!(
            r#"(text: {{"de": "{word}", "en": "{word}"}}, correct: {right}, why: {{"de": "So.", "en": "So."}})"#
        )
    };
    format!("options: [{}]", right.iter().zip(words).map(option).collect::<Vec<_>>().join(", "))
}

#[test]
fn a_question_without_one_right_answer_is_refused_everywhere() {
    let folder = folder("questions_laws");
    for sub in ["maps", "quizzes"] {
        fs::create_dir(folder.join(sub)).expect("a folder can be made");
    }
    put(&folder, "maps/sound.ron", SOUND);
    let order = |pairs| format!("order: {pairs}, {}", options(&[true, true, true]));
    for (question, code) in [
        (options(&[false, false, false]), "E234"),
        (options(&[true, true, false]), "E234"),
        (options(&[true, true, true]), "E234"),
        (format!("several: true, {}", options(&[false, false, false])), "E234"),
        (options(&[]), "E233"),
        (options(&[true]), "E233"),
        (order("[(0, 1), (1, 2), (2, 0)]"), "E236"),
        ("number: (low: 5, high: 1)".to_owned(), "E235"),
        ("number: (low: 5, tolerance: -3)".to_owned(), "E235"),
        (format!("points: -5, {}", options(&[true, false, false])), "E207"),
        (format!("difficulty: 7.25, {}", options(&[true, false, false])), "E209"),
    ] {
        put(&folder, "quizzes/hand.ron", blueprint(&question));
        let checked = run_in(&folder, ["check", "quizzes/hand.ron"]);
        assert_eq!(checked.code, 1, "{question}: {}", checked.out);
        assert!(checked.out.contains(&format!("error[{code}]")), "{question}: {}", checked.out);
        let asked = run_in(&folder, ["quiz", "hand"]);
        assert_eq!((asked.code, asked.out.as_str()), (1, ""), "{question}");
        assert!(asked.err.contains(code), "{question}: {}", asked.err);
    }
    for args in
        [&["play", "hand"][..], &["print", "hand", "-o", "hand.pdf"], &["export", "hand", "--to", "gift"]]
    {
        let ended = run_in(&folder, args);
        assert_eq!((ended.code, ended.out.as_str()), (1, ""), "{args:?}: {}", ended.err);
    }
    assert_eq!(names(&folder), ["maps", "quizzes"], "nothing was made");
}

#[test]
fn a_question_with_its_answer_is_asked() {
    let folder = folder("questions_sound");
    for sub in ["maps", "quizzes"] {
        fs::create_dir(folder.join(sub)).expect("a folder can be made");
    }
    put(&folder, "maps/sound.ron", SOUND);
    for (question, keys) in [
        (options(&[true, false, false]), &["eins"][..]),
        (format!("several: true, {}", options(&[true, true, false])), &["eins", "zwo"]),
        (format!("order: [(0, 1), (1, 2)], {}", options(&[true, true, true])), &["eins", "zwo", "drei"]),
        ("number: (low: 1500, high: 2000)".to_owned(), &["1,500–2,000"]),
        (r#"gap: [{"de": "eins", "en": "one"}]"#.to_owned(), &["one"]),
    ] {
        put(&folder, "quizzes/hand.ron", blueprint(&question));
        let ended = run_in(&folder, ["quiz", "hand"]);
        assert_eq!(ended.code, 0, "{question}: {}", ended.err);
        let told =
            ended.out.lines().rev().find(|line| line.trim_start().starts_with("1.")).unwrap_or_default();
        // What is chosen is told by its letter, and where that stands is left to chance.
        let letter = |key: &&str| {
            let option = ended.out.lines().find(|line| line.ends_with(&format!("  {key}")));
            option.map_or_else(|| (*key).to_owned(), |line| line.trim()[..1].to_owned())
        };
        let mut letters: Vec<String> = keys.iter().map(letter).collect();
        if question.starts_with("several") {
            letters.sort();
        }
        assert!(told.contains(&letters.join(", ")), "{question}: {}", ended.out);
    }
}

#[test]
fn every_flaw_of_a_place_is_told_once_and_in_words() {
    let folder = folder("questions_flaws");
    for sub in ["maps", "quizzes"] {
        fs::create_dir(folder.join(sub)).expect("a folder can be made");
    }
    put(&folder, "maps/sound.ron", SOUND);
    put(&folder, "quizzes/hand.ron", blueprint(&options(&[false, false])));
    let checked = run_in(&folder, ["check", "quizzes/hand.ron"]).out;
    assert_eq!(checked.matches("E234").count(), 1, "{checked}");
    assert_eq!(checked.matches("(option-count)").count(), 1, "once for both languages: {checked}");
    assert!(checked.contains("three or four options"), "{checked}");
    let german = run_in(&folder, ["check", "--lang", "de", "quizzes/hand.ron"]).out;
    assert!(german.contains("keine richtige Antwort") && german.contains("drei oder vier"), "{german}");
    put(&folder, "empty.ron", "Form(id: \"f\", title: {\"en\": \"F\"}, items: [])\n");
    let empty = run_in(&folder, ["check", "empty.ron"]);
    assert!(empty.code == 1 && empty.out.contains("E237"), "{}", empty.out);
}

#[test]
fn an_answer_that_begins_with_a_percent_sign_does_not_break_a_file() {
    let folder = folder("questions_percent");
    let form = |option: &str| {
        let right = |text: &str, right| {
            format!(r#"(text: {{"en": "{text}"}}, correct: {right}, why: {{"en": "So."}})"#)
        };
        let options =
            [right(option, false), right("other words", true), right("third words", false)].join(", ");
        let item = |id: &str, options: &str| {
            format!(
                r#"(id: "{id}", map: "no", stem: {{"en": "Which share does {id} name?"}}, options: [{options}])"#
            )
        };
        let sound = [right("one", true), right("two", false), right("three", false)].join(", ");
        let items = [item("odd", &options), item("even", &sound)].join(", ");
        format!(r#"Form(id: "f", title: {{"en": "F"}}, items: [{items}])"#)
    };
    for (option, refused) in
        [("% of drivers", true), ("%x", true), ("  %{x}", true), ("%50% x", true), ("50 % of drivers", false)]
    {
        put(&folder, "form.ron", form(option));
        let ended = run_in(&folder, ["export", "form.ron", "--to", "gift"]);
        assert_eq!(ended.code, 0, "{option}: {}", ended.err);
        assert_eq!(
            ended.err.contains("X301") && ended.err.contains("odd"),
            refused,
            "{option}: {}",
            ended.err
        );
        assert_eq!(ended.out.contains("drivers"), !refused, "{option}: {}", ended.out);
        assert!(ended.out.contains("[id:even]"), "{option}: {}", ended.out);
    }
}

#[test]
fn only_german_has_a_shorthand_to_switch_off() {
    let folder = folder("questions_amc");
    let map = concat!(env!("CARGO_MANIFEST_DIR"), "/maps/blood-debt.ron");
    for (lang, switched) in [("de", true), ("en", false)] {
        let ended = run_in(&folder, ["export", map, "--count", "3", "--to", "amc", "--lang", lang]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert_eq!(ended.out.contains("\\shorthandoff"), switched, "{lang}");
        assert!(ended.out.contains("\\AMCrandomseed"));
    }
}

#[test]
fn a_quiz_that_cannot_be_made_does_not_keep_back_the_rest() {
    let folder = folder("questions_build");
    for sub in ["maps", "quizzes"] {
        fs::create_dir(folder.join(sub)).expect("a folder can be made");
    }
    put(&folder, "maps/sound.ron", SOUND);
    put(&folder, "quizzes/broken.ron", blueprint(&options(&[false, false])));
    put(&folder, "quizzes/empty.ron", "Blueprint(maps: [\"sound\"], count: 3)\n");
    put(&folder, "quizzes/whole.ron", blueprint(&options(&[true, false, false])));
    let built = run_in(&folder, ["build", "--out", "site"]);
    assert_eq!(built.code, 1, "{}", built.err);
    for left_out in ["broken", "empty"] {
        assert!(built.err.contains(&format!("quizzes/{left_out}.ron` is left out")), "{}", built.err);
    }
    let made = names(&folder.join("site/quizzes"));
    assert_eq!(made, ["whole.de.pdf", "whole.en.pdf", "whole.html"]);
    let index = fs::read_to_string(folder.join("site/index.html")).expect("there is an index");
    assert!(index.contains("whole.html") && !index.contains("empty.html"));
    assert_eq!(run_in(&folder, ["build", "--out", "site"]).code, 1, "it is told again");
}

/// A form is held against its map wherever one keeps it, even beside a blueprint with the name of the map; without any
/// map nothing was checked, and that is no success.
#[test]
fn a_form_finds_its_map() {
    let folder = folder("questions_homes");
    for sub in ["maps", "quizzes", "desk", "desk/maps"] {
        fs::create_dir(folder.join(sub)).expect("a folder can be made");
    }
    let map = fs::read_to_string("maps/china.ron").expect("a shipped map");
    let catalogue = fs::read_to_string("maps/catalogue.ron").expect("the shipped catalogue");
    put(&folder, "maps/china.ron", map);
    put(&folder, "maps/catalogue.ron", catalogue);
    let frozen = run_in(&folder, ["quiz", "china", "--count", "3", "--format", "ron"]).out;
    put(
        &folder,
        "quizzes/china.ron",
        r#"Blueprint(title: {"de": "China", "en": "China"}, maps: ["china"], count: 3)"#,
    );
    for form in ["quizzes/form.ron", "form.ron"] {
        put(&folder, form, &frozen);
        let checked = run_in(&folder, ["check", form, "--lang", "en"]);
        assert_eq!(checked.code, 0, "{form}: {}", checked.err);
        assert_eq!(checked.out.matches("still valid, unchanged").count(), 3, "{form}: {}", checked.out);
    }
    // The map beside the form comes before that beside its folder.
    put(&folder, "desk/maps/china.ron", "Blueprint(count: 1)");
    put(&folder, "desk/form.ron", &frozen);
    let checked = run_in(&folder, ["check", "desk/form.ron", "--lang", "en"]);
    assert_eq!(checked.out.matches("still valid, unchanged").count(), 3, "{}", checked.out);
    put(
        &folder,
        "desk/maps/china.ron",
        r#"Map(title: {"en": "Other"}, question: {"en": "Which?"}, languages: [En], claims: {"one": (kind: Fact, short: {"en": "It is another map"})})"#,
    );
    let checked = run_in(&folder, ["check", "desk/form.ron", "--lang", "en"]);
    assert_eq!((checked.code, checked.out.matches("not found").count()), (1, 3), "{}", checked.out);
    fs::remove_dir_all(folder.join("maps")).expect("the folder can go");
    let checked = run_in(&folder, ["check", "quizzes/form.ron", "--lang", "en"]);
    assert_eq!((checked.code, checked.out.matches("not checked").count()), (1, 3), "{}", checked.out);
}
