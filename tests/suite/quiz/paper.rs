//! Quizzes on paper: versions of the same questions, what stands where in each, answer sheets.

use elenchus::{
    ground::Lang,
    map::{
        model::Map,
        paper::{Format, House},
    },
    quiz::{Form, PaperOptions, Shape, bank, blueprint::Blueprint, forms, quiz_sheet, same_again},
};
use serde_json::Value;

use crate::quiz::maps::shipped;

fn made(count: usize, seed: u64, variants: usize) -> Vec<Form> {
    let maps = shipped();
    let map: &Map = maps.iter().find(|map| map.id.as_str() == "weak-or-axis").expect("the map is shipped");
    forms(&bank(&[map]).0, &Blueprint::standard(count), seed, variants).0
}

fn same(seed: u64) -> Vec<Form> {
    let first = made(12, seed, 1).swap_remove(0);
    (0..3).map(|version| same_again(&first, version)).collect()
}

fn data(forms: &[Form], options: PaperOptions) -> Value {
    quiz_sheet(forms, options).data().clone()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap_or_else(|| panic!("{name} is a list"))
}

fn word<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} is a text"))
}

#[test]
fn versions_of_the_same_questions_differ_in_order_alone() {
    for seed in 0..5 {
        let forms = same(seed);
        let ids = |form: &Form| {
            let mut ids: Vec<_> = form.entries.iter().map(|entry| entry.item.id.clone()).collect();
            ids.sort();
            ids
        };
        let order =
            |form: &Form| -> Vec<_> { form.entries.iter().map(|entry| entry.item.id.clone()).collect() };
        assert!(forms.iter().all(|form| ids(form) == ids(&forms[0]) && form.points() == forms[0].points()));
        assert_ne!(order(&forms[0]), order(&forms[1]));
        assert_ne!(order(&forms[1]), order(&forms[2]));
        for form in &forms {
            let processes: Vec<_> = form.entries.iter().map(|entry| entry.item.kind.process()).collect();
            assert!(processes.is_sorted(), "from finding over understanding to judging");
        }
        for entry in &forms[1].entries {
            let first =
                forms[0].entries.iter().find(|other| other.item.id == entry.item.id).expect("it is there");
            let right = |item: &elenchus::quiz::Item| -> Vec<String> {
                let mut right: Vec<_> = match &item.shape {
                    Shape::Matching(prompts) => prompts
                        .iter()
                        .map(|prompt| {
                            format!(
                                "{}: {}",
                                prompt.text.get(Lang::De),
                                item.choices[prompt.choice].text.get(Lang::De)
                            )
                        })
                        .collect(),
                    Shape::Ordering(pairs) => pairs
                        .iter()
                        .map(|(one, other)| {
                            [one, other].map(|at| item.choices[*at].text.get(Lang::De)).join(" < ")
                        })
                        .collect(),
                    _ => item.keys().map(|choice| choice.text.get(Lang::De).to_owned()).collect(),
                };
                right.sort();
                right
            };
            assert_eq!(right(&entry.item), right(&first.item), "what is right stays right");
        }
    }
}

/// Whoever follows the map of the versions from the first to another finds the same question with the same options.
#[test]
fn the_map_of_the_versions_leads_to_the_same_question_and_options() {
    let forms = same(3);
    let options = PaperOptions { key: true, ..PaperOptions::new(Lang::En) };
    let told = data(&forms, options);
    let rows = list(&told["versions"], "shared");
    assert_eq!(rows.len(), 12, "all questions are shared");
    let sheets = list(&told, "sheets");
    for (at, row) in rows.iter().enumerate() {
        let model = &list(&sheets[0], "items")[at];
        assert_eq!(row["name"], model["stem"]);
        for (version, cell) in list(row, "cells").iter().enumerate() {
            let (number, letters) =
                cell.as_str().and_then(|cell| cell.split_once(": ")).expect("a number and letters");
            let number: usize = number.parse().expect("a number");
            let there = &list(&sheets[version], "items")[number - 1];
            assert_eq!(there["stem"], model["stem"]);
            for (option, letter) in list(model, "options").iter().zip(letters.split(' ')) {
                let moved = list(there, "options").iter().find(|other| word(other, "letter") == letter);
                assert_eq!(moved.expect("it is there")["text"], option["text"]);
            }
        }
    }
    let answers = list(&told["versions"], "answers");
    for (version, key) in list(&told, "keys").iter().enumerate() {
        for (row, item) in answers.iter().zip(list(key, "items")) {
            assert_eq!(list(row, "cells")[version], item["answer"]);
        }
    }
}

#[test]
fn versions_with_questions_of_their_own_share_none() {
    let told = data(&made(8, 2, 2), PaperOptions { key: true, ..PaperOptions::new(Lang::De) });
    assert!(list(&told["versions"], "shared").is_empty());
    assert_eq!(word(&told["versions"], "note"), "Keine Frage steht in zwei Fassungen.");
    let alone = data(&made(8, 2, 1), PaperOptions { key: true, ..PaperOptions::new(Lang::De) });
    assert!(alone["versions"].is_null());
}

#[test]
fn every_sheet_says_its_seed_and_every_question_how_it_is_answered() {
    let told =
        data(&made(20, 77, 2), PaperOptions { key: true, extra: Some(25), ..PaperOptions::new(Lang::De) });
    for sheet in list(&told, "sheets").iter().chain(list(&told, "keys")) {
        assert!(word(sheet, "footer").contains("Startwert 77"));
    }
    for item in list(&told, "sheets").iter().flat_map(|sheet| list(sheet, "items")) {
        let how = match word(item, "shape") {
            "Single" => "Eine Antwort ist richtig.",
            "Several" => "Eine oder mehrere Antworten sind richtig.",
            _ => continue,
        };
        assert_eq!(word(item, "how"), how);
    }
}

#[test]
fn extended_time_is_told_in_whole_minutes() {
    let mut forms = made(4, 1, 1);
    forms[0].minutes = Some(45);
    let facts = |extra| {
        let told = data(&forms, PaperOptions { extra, ..PaperOptions::new(Lang::En) });
        list(&told["words"], "facts").iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(facts(None), "45 minutes");
    assert_eq!(facts(Some(25)), "45 minutes; with extended time (25 % more): 57 minutes");
}

#[test]
fn an_answer_sheet_has_a_row_for_everything_that_is_marked() {
    let forms = made(20, 5, 1);
    let told = data(&forms, PaperOptions { grid: true, ..PaperOptions::new(Lang::En) });
    let rows = list(&list(&told, "sheets")[0], "answers");
    let marks: usize = forms[0]
        .entries
        .iter()
        .map(|entry| if let Shape::Matching(prompts) = &entry.item.shape { prompts.len() } else { 1 })
        .sum();
    assert_eq!(rows.len(), marks);
    for entry in
        forms[0].entries.iter().enumerate().filter(|(_, entry)| matches!(entry.item.shape, Shape::Single))
    {
        let row =
            rows.iter().find(|row| word(row, "number") == (entry.0 + 1).to_string()).expect("it has a row");
        assert_eq!(list(row, "letters").len(), entry.1.item.choices.len());
    }
    let ordered = rows.iter().filter(|row| row["ordered"] == true);
    assert!(ordered.clone().all(|row| !list(row, "letters").is_empty()), "each place belongs to a letter");
    assert_eq!(ordered.count(), orderings(&forms[0]));
    let manners = list(&list(&told, "sheets")[0], "manners").len();
    assert!((1..=3).contains(&manners), "it says how to mark");
    let inline = data(&forms, PaperOptions::new(Lang::En));
    assert!(list(&list(&inline, "sheets")[0], "answers").is_empty());
}

#[test]
fn every_way_to_print_it_can_be_set() {
    let forms = same(1);
    let usual = PaperOptions { key: true, ..PaperOptions::new(Lang::De) };
    for options in [
        PaperOptions { large: true, grid: true, paper: Format::Letter, ..usual },
        PaperOptions { wide: true, code: true, extra: Some(50), both_sides: false, lang: Lang::En, ..usual },
    ] {
        let pdf = quiz_sheet(&forms[..2], options).pdf(&House::default()).expect("the template is sound");
        assert!(pdf.starts_with(b"%PDF-1.7"));
    }
}

fn orderings(form: &Form) -> usize {
    form.entries.iter().filter(|entry| matches!(entry.item.shape, Shape::Ordering(_))).count()
}

/// Who fills in places by the sheet's rule and who writes the letters in a row both find what they wrote.
#[test]
fn the_key_tells_an_order_both_ways() {
    let (mut seen, mut seed) = (0, 0);
    while seen < 2 {
        let form = made(20, seed, 1).swap_remove(0);
        let told =
            data(std::slice::from_ref(&form), PaperOptions { key: true, ..PaperOptions::new(Lang::En) });
        for (entry, item) in form.entries.iter().zip(list(&list(&told, "keys")[0], "items")) {
            if !matches!(entry.item.shape, Shape::Ordering(_)) {
                continue;
            }
            seen += 1;
            let (letters, places) = word(item, "answer").split_once(" (").expect("both ways");
            let letters: Vec<_> = letters.split(", ").collect();
            for place in places.trim_end_matches(')').split(", ") {
                let (letter, at) = place.split_once('\u{a0}').expect("a letter and its place");
                assert_eq!(letters[at.parse::<usize>().expect("a place") - 1], letter);
            }
        }
        seed += 1;
        assert!(seed < 40, "orders are asked for");
    }
}
