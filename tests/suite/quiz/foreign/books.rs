//! Tables keep to the lengths of the programs that read them, and never cut a text off.

use elenchus::{
    ground::{Id, Lang, Text},
    quiz::{Form, foreign::Format},
};

use crate::quiz::foreign::{form, hard::whole, told, write};

/// The hard form with only its first question, of that stem and with that first option.
fn with(stem: &str, option: &str) -> Form {
    let mut form = form(include_str!("hard.ron"));
    form.entries.truncate(2);
    form.open.clear();
    form.entries[0].item.stem = Text::of(Lang::De, stem);
    form.entries[0].item.choices[0].text = Text::of(Lang::De, option);
    form
}

#[test]
fn kahoot_takes_what_fits_and_no_more() {
    let fits = "ü".repeat(119) + "?";
    let exported = write(&with(&fits, &"ß".repeat(75)), Format::Kahoot, Lang::De);
    assert!(whole(&exported.bytes.expect("a table")).contains(&fits));
    assert_eq!(told(&exported.findings).len(), 1, "nothing but what the format never carries");
    for (stem, option) in [("ü".repeat(120) + "?", "a".to_owned()), (fits, "ß".repeat(76))] {
        let exported = write(&with(&stem, &option), Format::Kahoot, Lang::De);
        let told = told(&exported.findings);
        assert!(told.iter().any(|line| line.starts_with("X301 `hard.marks` is left out")), "{told:?}");
        assert!(
            !whole(&exported.bytes.expect("the other one")).contains(&"ü".repeat(20)),
            "nothing is cut off"
        );
    }
}

#[test]
fn a_long_stem_is_shortened_by_its_rule() {
    let long =
        format!("Welche Aussage ist laut Karte (Blatt 2) ein direkter Grund für „{}“?", "x".repeat(62));
    let exported = write(&with(&long, "a"), Format::Kahoot, Lang::De);
    let short = format!("Welche Aussage ist laut Karte ein direkter Grund für „{}“?", "x".repeat(62));
    assert!(whole(&exported.bytes.expect("a table")).contains(&short));
    assert!(told(&exported.findings).iter().any(|line| line.starts_with("X302 `hard.marks` is changed")));
}

#[test]
fn a_full_table_says_what_is_not_in_it() {
    let mut form = form(include_str!("hard.ron"));
    form.entries.truncate(1);
    form.open.clear();
    let one = form.entries[0].clone();
    form.entries = (0..100)
        .map(|at| {
            let mut entry = one.clone();
            entry.item.id = Id::new(&format!("hard.{at}")).expect("a good id");
            entry
        })
        .collect();
    let exported = write(&form, Format::Classquiz, Lang::De);
    assert!(exported.bytes.is_some());
    let left = told(&exported.findings).iter().filter(|line| line.starts_with("X301")).count();
    assert_eq!(left, 13, "the lines 14 to 100 hold 87");
}

#[test]
fn a_title_that_classquiz_refuses_says_more() {
    let titled = |title: &str| {
        let form = Form { title: Text::of(Lang::De, title), ..with("Was?", "a") };
        whole(&write(&form, Format::Classquiz, Lang::De).bytes.expect("a table"))
    };
    assert!(titled("Öl").contains(">Öl · "));
    assert!(titled("Ölk").contains(">Ölk<"));
}

#[test]
fn a_form_that_nothing_fits_is_an_error() {
    let mut form = form(include_str!("hard.ron"));
    form.entries.retain(|entry| entry.item.id.as_str().ends_with("order"));
    form.open.clear();
    let exported = write(&form, Format::Kahoot, Lang::De);
    assert!(exported.bytes.is_none());
    assert!(exported.findings.iter().any(elenchus::ground::Diagnostic::is_error));
}
