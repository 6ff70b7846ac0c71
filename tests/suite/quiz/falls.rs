//! What falls and what holds if something is given up or accepted.

use std::collections::BTreeSet;

use elenchus::{
    map::model::Map,
    quiz::{Kind, Query},
};
use indoc::indoc;

use crate::quiz::{
    changes::{asked, park},
    maps::shipped_bank,
};

/// What is asked and what is right, by names.
fn supposed(map: &Map) -> BTreeSet<String> {
    let id = |claim: &elenchus::map::model::ClaimIx| map[*claim].id.to_string();
    let said = |(query, key): (Query, String)| {
        let of = match &query {
            Query::StillBacks(one, _) | Query::FallsWith(one, _) | Query::StruckIf(one, _) => id(one),
            Query::Bereft(one) | Query::AnsweredIf(one) => id(one),
            _ => String::new(),
        };
        let words: Vec<&str> = key.split(' ').take(2).collect();
        format!("{} {of}: {}", query.name(), words.join(" "))
    };
    asked(map, Kind::WhatStands).into_iter().map(said).collect()
}

const ATTACKS: &str = indoc! {r#"
    attacks: { "against": (from: "shops", on: "four") },
"#};

#[test]
fn what_counts_only_together_falls_together_and_what_counts_alone_holds() {
    let map = park(&format!(
        "{}{ATTACKS}",
        indoc! {r#"
            inferences: {
                "one": (from: ["shade", "rain"], to: "park"),
                "two": (from: ["quiet"], to: "park"),
                "three": (from: ["buses"], to: "fair"),
                "four": (from: ["stage"], to: "park"),
                "five": (from: ["quiet"], to: "stage"),
            },
        "#}
    ));
    let found = supposed(&map);
    for right in ["bereft buses: The yearly", "bereft quiet: The river", "falls-with rain: Grown trees"] {
        assert!(found.contains(right), "{right} is not in {found:#?}");
    }
    let holds: Vec<&String> = found.iter().filter(|one| one.starts_with("still-backs")).collect();
    assert!(!holds.is_empty());
    for one in holds {
        assert!(one.ends_with("Fewer cars") || one.ends_with("The river"), "{one}");
    }
    // The car park keeps reasons whatever single one is given up.
    assert!(!found.iter().any(|one| one.starts_with("bereft") && one.ends_with("The car")), "{found:#?}");
}

/// A step that is not struck is told apart only by something else that is set against it.
#[test]
fn which_step_is_struck_is_asked_among_three_that_are_attacked() {
    let steps = |attacks: &str| {
        park(&format!(
            "{}attacks: {{ {attacks} }},",
            indoc! {r#"
                inferences: {
                    "two": (from: ["quiet"], to: "park"),
                    "four": (from: ["stage"], to: "park"),
                    "six": (from: ["buses"], to: "park"),
                    "seven": (from: ["rain"], to: "fair"),
                },
            "#}
        ))
    };
    let two = r#""against": (from: "shops", on: "four"), "other": (from: "fair", on: "two")"#;
    let three = format!(r#"{two}, "third": (from: "shade", on: "six")"#);
    let struck = |attacks: &str| supposed(&steps(attacks)).contains("struck-if shops: the one");
    assert!(struck(&three));
    assert!(!struck(two));
}

#[test]
fn each_of_several_signs_carries_a_little_by_itself() {
    let map = park(&format!(
        "{}{ATTACKS}",
        indoc! {r#"
            inferences: {
                "one": (from: ["shade", "rain"], to: "park", scheme: Sign),
                "four": (from: ["quiet"], to: "park"),
                "three": (from: ["buses", "stage"], to: "fair", scheme: Example),
            },
        "#}
    ));
    let found = supposed(&map);
    let tied = |one: &&String| {
        one.starts_with("falls-with") || one.starts_with("still-backs") || one.starts_with("bereft")
    };
    assert_eq!(found.iter().find(tied), None);
}

/// Of whatever falls in one question, something else holds in it: nothing is asked where all options have one fate.
#[test]
fn what_falls_stands_beside_what_holds() {
    let mut seen = BTreeSet::new();
    for item in shipped_bank().iter().filter(|item| item.kind == Kind::WhatStands) {
        let query = item.derivation.as_ref().map(|own| own.query.name()).expect("it is generated");
        seen.insert(query);
        let mistakes: Vec<_> = item.choices.iter().filter_map(|choice| choice.misconception).collect();
        use elenchus::quiz::Misconception::OtherStructure;
        match query {
            "still-backs" | "falls-with" => assert!(mistakes.contains(&OtherStructure), "{}", item.id),
            _ => {}
        }
    }
    let all = ["answered-if", "bereft", "falls-with", "still-backs"];
    assert!(all.iter().all(|one| seen.contains(one)), "{seen:?}");
}
