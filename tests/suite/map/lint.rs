//! Every lint warns of what it is for, points at it, and keeps silent about what only looks like it.

use std::{fmt::Write, time::Instant};

use elenchus::{
    ground::{Diagnostic, Files, Id, Lang, knows, report},
    map::{
        lint::{LINTS, docs, lint},
        model::Map,
        ron::{Catalogue, read_map},
    },
};

use crate::docs::kept;

/// A map in the languages, with its text.
fn read(languages: &str, fields: &str) -> (Map, String) {
    let head = match languages {
        "De" => r#"title: {"de": "Tempolimit"}, question: {"de": "Tempolimit?"}"#,
        "En" => r#"title: {"en": "Speed"}, question: {"en": "A limit?"}"#,
        _ => r#"title: {"de": "Tempo", "en": "Speed"}, question: {"de": "Limit?", "en": "Limit?"}"#,
    };
    let text = format!("Map({head}, languages: [{languages}], {fields})");
    let mut files = Files::default();
    let (file, _) = files.add("map.ron", text.clone().into_bytes());
    let id = Id::new("map").expect("a good id");
    let (map, findings) = read_map(&files, file, id, &Catalogue::default());
    (map.unwrap_or_else(|| panic!("{findings:?}")), text)
}

/// What all lints find in a map that is given in the languages, as the token and the message of each finding.
fn all(languages: &str, fields: &str) -> Vec<(&'static str, String, String)> {
    let (map, text) = read(languages, fields);
    let told = |finding: Diagnostic| {
        let message = report::message(&finding, Lang::En);
        assert!(report::hint(&finding, Lang::De).is_some_and(|hint| !hint.contains("{ $")));
        (finding.code.id, text[finding.at.range()].to_owned(), message)
    };
    lint(&map).into_iter().map(told).collect()
}

/// The tokens that one lint points at.
pub(crate) fn tokens(code: &str, languages: &str, fields: &str) -> Vec<String> {
    all(languages, fields).into_iter().filter(|found| found.0 == code).map(|found| found.1).collect()
}

/// The messages of one lint.
pub(crate) fn messages(code: &str, languages: &str, fields: &str) -> Vec<String> {
    all(languages, fields).into_iter().filter(|found| found.0 == code).map(|found| found.2).collect()
}

/// English claims of the ids and short texts.
pub(crate) fn claims(texts: &[(&str, &str)]) -> String {
    let mut list = String::from("claims: {");
    for (id, text) in texts {
        write!(list, r#""{id}": (kind: Fact, short: {{"en": "{text}"}}),"#)
            .expect("strings can be written to");
    }
    list + "},"
}

const SPEAKERS: &str = r#"
    actors: {"council": (kind: Person, name: {"en": "Council"}), "club": (kind: Person, name: {"en": "Club"})},
    sources: {"daily": (name: {"en": "Daily"}), "weekly": (name: {"en": "Weekly"}), "yearly": (name: {"en": "Yearly"})},
"#;

#[test]
fn a_claim_that_nobody_says_is_told() {
    let listed = |role: &str| {
        format!(
            r#"claims: {{
                "said": (kind: Fact, short: {{"en": "One"}}, said: [(by: "club", act: Asserts, in: "daily", para: 1)]),
                "thesis": (kind: Fact, short: {{"en": "Two"}}, said: [(by: "club", act: Asserts, in: "daily", para: 1)]),
                "bare": (kind: Fact, short: {{"en": "Three"}}),
            }},
            inferences: {{"step": ({role}, to: "thesis")}}, {SPEAKERS}"#
        )
    };
    assert_eq!(tokens("W101", "En", &listed(r#"from: ["said", "bare"]"#)), [r#""bare""#]);
    assert_eq!(tokens("W101", "En", &listed(r#"from: ["said"], implicit: ["bare"]"#)), [""; 0]);
}

#[test]
fn a_claim_that_bears_on_nothing_is_told() {
    let claims = claims(&[("a", "One"), ("b", "Two"), ("c", "Three")]);
    let touched = format!(r#"{claims} inferences: {{"step": (from: ["a"], to: "b")}}"#);
    assert_eq!(tokens("W102", "En", &touched), [r#""c""#]);
    let all = format!(r#"{touched}, attacks: {{"no": (from: "c", on: "step")}}"#);
    assert_eq!(tokens("W102", "En", &all), [""; 0]);
}

#[test]
fn a_side_that_nobody_answers_is_told() {
    let claims = claims(&[("a", "One"), ("b", "Two"), ("c", "Three"), ("d", "Four")]);
    let sides = r#"sides: {"for": (name: {"en": "For"}, thesis: "a"), "against": (name: {"en": "Against"}, thesis: "b")},"#;
    let one = format!(r#"{sides} {claims} attacks: {{"no": (from: "b", on: "a")}},"#);
    assert_eq!(tokens("W103", "En", &one), [r#""against""#]);
    let step = r#"inferences: {"up": (from: ["d"], to: "b"), "more": (from: ["c"], to: "d")},"#;
    let both = format!(
        r#"{sides} {claims} {step} attacks: {{"no": (from: "b", on: "a"), "yes": (from: "a", on: "more")}},"#
    );
    assert_eq!(tokens("W103", "En", &both), [""; 0]);
}

#[test]
fn a_side_with_over_twice_as_much_is_told() {
    let claims = claims(&[("a", "One"), ("b", "Two"), ("c", "Three"), ("d", "Four")]);
    let sides = r#"sides: {"for": (name: {"en": "For"}, thesis: "a"), "against": (name: {"en": "Against"}, thesis: "b")},"#;
    let even = format!(r#"{sides} {claims} inferences: {{"up": (from: ["c"], to: "a")}}"#);
    assert_eq!(tokens("W104", "En", &even), [""; 0], "two to one is no more than twice");
    let uneven = format!(r#"{sides} {claims} inferences: {{"up": (from: ["c", "d"], to: "a")}}"#);
    assert_eq!(tokens("W104", "En", &uneven), [r#""against""#]);
    assert_eq!(messages("W104", "En", &uneven), ["`for` has 3 claims, `against` has 1"]);
    let noted = format!(r#"{uneven}, balance_note: {{"en": "The sources are one-sided"}}"#);
    assert_eq!(tokens("W104", "En", &noted), [""; 0]);
}

#[test]
fn more_words_or_sources_count_too() {
    let sides = r#"sides: {"for": (name: {"en": "For"}, thesis: "a"), "against": (name: {"en": "Against"}, thesis: "b")},"#;
    let wordy = format!("{sides} {}", claims(&[("a", "Limits save very many lives"), ("b", "They cost")]));
    assert_eq!(messages("W104", "En", &wordy), ["`for` has 5 words, `against` has 2"]);
    let said = |source: &str| format!(r#"(by: "club", act: Asserts, in: "{source}", para: 1),"#);
    let sources = format!(
        r#"{sides} claims: {{
            "a": (kind: Fact, short: {{"en": "One"}}, said: [{} {} {}]),
            "b": (kind: Fact, short: {{"en": "Two"}}, said: [{}]),
        }}, {SPEAKERS}"#,
        said("daily"),
        said("weekly"),
        said("yearly"),
        said("daily")
    );
    assert_eq!(messages("W104", "En", &sources), ["`for` has 3 sources, `against` has 1"]);
}

fn step(from: &str, to: &str, rest: &str) -> String {
    let claims = claims(&[("from", from), ("to", to), ("bridge", "Careless ministers should resign")]);
    format!(r#"{claims} inferences: {{"step": (from: ["from"], to: "to", {rest})}}"#)
}

#[test]
fn terms_that_come_from_nowhere_are_told() {
    let jump = |rest: &str| {
        step("Most deaths happen off the motorways", "Every careless minister should resign", rest)
    };
    assert_eq!(tokens("W109", "En", &jump("")), [r#""step""#]);
    let message = "in `step`, words of the conclusion come from no premise: *careless*, *minister*, *resign*";
    assert_eq!(messages("W109", "En", &jump("")), [message]);
    assert_eq!(tokens("W109", "En", &jump("scheme: Sign")), [r#""step""#], "no scheme bridges strangers");
    assert_eq!(tokens("W109", "En", &jump(r#"implicit: ["bridge"]"#)), [""; 0]);
    let inflected = step("Motorway deaths are frequent", "Deaths occur frequently on motorways", "");
    assert_eq!(tokens("W109", "En", &inflected), [""; 0]);
    let half = |rest: &str| step("Speeding kills children", "Speed limits deserve support", rest);
    assert_eq!(tokens("W109", "En", &half("")).len(), 1);
    assert_eq!(tokens("W109", "En", &half("scheme: Values")), [""; 0], "the scheme is a bridge");
}

#[test]
fn a_term_known_in_one_language_comes_from_somewhere() {
    let fields = r#"claims: {
        "a": (kind: Fact, short: {"de": "Panzer rollen", "en": "Russia moves tanks"}),
        "b": (kind: Fact, short: {"de": "Moskau greift an", "en": "Russia attacks"}),
    }, inferences: {"step": (from: ["a"], to: "b")}"#;
    assert_eq!(tokens("W109", "De, En", &fields.replace("Russia attacks", "Bombs fall")).len(), 1);
    assert_eq!(tokens("W109", "De, En", &fields.replace("Russia attacks", "Russia moves")), [""; 0]);
}

#[test]
fn a_premise_that_holds_no_hand_is_told() {
    let three = |third: &str| {
        let claims = claims(&[("one", "Limits save lives"), ("two", third), ("to", "Motorways need limits")]);
        format!(r#"{claims} inferences: {{"step": (from: ["one", "two"], to: "to")}}"#)
    };
    let message = "in `step`, the premise `two` shares no word with the rest";
    assert_eq!(messages("W110", "En", &three("Petrol is dear")), [message]);
    assert_eq!(messages("W110", "En", &three("Petrol matters less than life itself, and lives")), [""; 0]);
    assert_eq!(messages("W110", "En", &three("The motorway is crowded")), [""; 0]);
}

#[test]
fn a_lone_premise_is_told_unless_something_names_the_step() {
    let close = |rest: &str| step("Speed limits save lives", "Speed limits save the lives of children", rest);
    assert_eq!(tokens("W111", "En", &close("")), [r#""step""#]);
    assert_eq!(tokens("W111", "En", &close("scheme: Example")), [""; 0]);
    assert_eq!(tokens("W111", "En", &close(r#"implicit: ["bridge"]"#)), [""; 0]);
    let jump = step("Most deaths happen off the motorways", "Every careless minister should resign", "");
    assert_eq!((tokens("W109", "En", &jump).len(), tokens("W111", "En", &jump).len()), (1, 0));
}

#[test]
fn settled_needs_evidence_and_peace() {
    let settled = |said: &str, rest: &str| {
        format!(
            r#"claims: {{
                "a": (kind: Fact, settled: true, short: {{"en": "One"}}, said: [{said}]),
                "b": (kind: Fact, short: {{"en": "Two"}}, said: [(by: "club", act: Asserts, in: "daily", para: 1)]),
            }}, {rest} {SPEAKERS}"#
        )
    };
    let good = r#"(by: "council", act: Asserts, in: "daily", para: 1, anchor: "one"),"#;
    let denied = r#"(by: "club", act: Denies, in: "daily", para: 1, anchor: "not one"),"#;
    let found = |said: &str, rest: &str| messages("W112", "En", &settled(said, rest));
    assert_eq!(found(good, ""), [""; 0]);
    let bare = "`a` is `settled`, but no source asserts or reports it at an anchor";
    assert_eq!(found(r#"(by: "council", act: Asserts, in: "daily", para: 1)"#, ""), [bare]);
    assert_eq!(found(&format!("{good} {denied}"), ""), ["`a` is `settled`, but somebody denies it"]);
    let attack = r#"attacks: {"no": (from: "b", on: "a")},"#;
    assert_eq!(found(good, attack), ["`a` is `settled`, but an attack lands on it"]);
    let contrary = r#"relations: {"not-both": (kind: Contrary, between: ["a", "b"])},"#;
    assert_eq!(found(good, contrary), ["`a` is `settled`, but somebody says what excludes it"]);
}

#[test]
fn a_circle_of_support_is_told_once() {
    let claims = claims(&[("a", "One"), ("b", "Two"), ("c", "Three"), ("d", "Four")]);
    let steps = |last: &str| {
        format!(
            r#"{claims} inferences: {{"ab": (from: ["a"], to: "b"), "bc": (from: ["b", "d"], to: "c"), "cx": (from: ["c"], to: "{last}")}}"#
        )
    };
    assert_eq!(messages("W113", "En", &steps("a")), ["claims support each other in a circle: `a`, `b`, `c`"]);
    assert_eq!(tokens("W113", "En", &steps("a")), [r#""a""#]);
    let open = format!(
        r#"{claims} inferences: {{"ab": (from: ["a"], to: "b"), "cb": (from: ["c"], to: "b"), "ac": (from: ["a"], to: "c")}}"#
    );
    assert_eq!(messages("W113", "En", &open), [""; 0]);
}

#[test]
fn a_unit_without_a_name_is_told_once() {
    let figure = r#"(value: 58, unit: "percent", kind: Measured)"#;
    let fields =
        format!(r#"claims: {{"a": (kind: Fact, short: {{"en": "One"}}, figures: [{figure}, {figure}])}},"#);
    assert_eq!(messages("W116", "En", &fields), ["the unit `percent` has no name"]);
    let named = format!(r#"{fields} units: {{"percent": {{"en": "per cent"}}}}"#);
    assert_eq!(messages("W116", "En", &named), [""; 0]);
}

#[test]
fn a_speaker_whose_german_forms_are_missing_is_told() {
    let speaker = |kind: &str, rest: &str| {
        let fields = format!(
            r#"claims: {{"a": (kind: Fact, short: {{"de": "Eins"}}, said: [(by: "dienst", act: Asserts, in: "blatt", para: 1)])}},
            actors: {{
                "dienst": (kind: {kind}, name: {{"de": "Geheimdienst"}}, {rest}),
                "silent": (kind: Body, name: {{"de": "Verein"}}),
            }},
            sources: {{"blatt": (name: {{"de": "Blatt"}})}}"#
        );
        tokens("W117", "De", &fields)
    };
    assert_eq!(speaker("Body", ""), [r#""dienst""#]);
    assert_eq!(speaker("Person", ""), [""; 0]);
    assert_eq!(speaker("Body", r#"german: (nominative: "der Geheimdienst")"#), [""; 0]);
    assert_eq!(speaker("State", "german: (gender: Neuter)"), [""; 0], "a name without article");
}

#[test]
fn who_argues_is_found_saying_it() {
    let step = |said: &str, relations: &str| {
        let fields = format!(
            r#"claims: {{
                "rain": (kind: Fact, short: {{"en": "It rains"}}, said: [{said}]),
                "wet": (kind: Fact, short: {{"en": "The street is wet"}}, said: [(by: "post", act: Asserts, in: "blatt", para: 1)]),
                "shower": (kind: Fact, short: {{"en": "A shower falls"}}, said: [(by: "post", act: Asserts, in: "blatt", para: 2)]),
            }},
            inferences: {{"step": (from: ["rain"], to: "wet", scheme: Sign, by: ["post"])}},
            relations: {{{relations}}},
            actors: {{"post": (kind: Outlet, name: {{"en": "the Post"}}), "sun": (kind: Outlet, name: {{"en": "the Sun"}})}},
            sources: {{"blatt": (name: {{"en": "Blatt"}})}}"#
        );
        tokens("W118", "En", &fields)
    };
    let says = |who: &str, act: &str| format!(r#"(by: "{who}", act: {act}, in: "blatt", para: 1)"#);
    assert_eq!(step(&says("sun", "Asserts"), ""), [r#""step""#]);
    assert_eq!(step(&says("post", "Denies"), ""), [r#""step""#]);
    assert_eq!(step(&says("post", "Reports"), ""), [""; 0]);
    let same = r#""same": (kind: SameAs, between: ["rain", "shower"])"#;
    assert_eq!(step(&says("sun", "Asserts"), same), [""; 0], "in other words");
}

#[test]
fn every_lint_has_its_own_code_and_words() {
    for (lint, next) in LINTS.iter().zip(&LINTS[1..]) {
        assert!(lint.code.id < next.code.id);
    }
    for lint in LINTS {
        assert!(!lint.code.name.is_empty());
        for lang in Lang::BOTH {
            assert!(knows(lang, lint.code.name), "{lang}: {}", lint.code.name);
            assert!(knows(lang, &format!("{}-hint", lint.code.name)), "{lang}: {}", lint.code.name);
        }
    }
}

#[test]
fn the_page_of_lints_is_made_from_the_code() {
    kept("docs/lints.md", &docs());
}

/// A chain of supports with a circle at its end, as deep as it is long, all of whose premises also stand in one
/// wide inference.
#[test]
fn a_large_and_deep_map_is_linted_in_seconds() {
    const COUNT: usize = 10_000;
    let mut fields = String::from(
        r#"sides: {"s": (name: {"en": "S"}, thesis: "c0"), "t": (name: {"en": "T"}, thesis: "top")},"#,
    );
    let mut steps = String::new();
    let mut wide = String::new();
    fields += r#"claims: {"top": (kind: Fact, short: {"en": "Top"}),"#;
    for at in 0..COUNT {
        write!(fields, r#""c{at}": (kind: Fact, short: {{"en": "Motorway number {at} rests on another"}}),"#)
            .expect("strings can be written to");
        write!(steps, r#""i{at}": (from: ["c{}"], to: "c{at}"),"#, (at + 1) % COUNT)
            .expect("strings can be written to");
        write!(wide, r#""c{at}","#).expect("strings can be written to");
    }
    let fields = format!(
        r#"{fields}}}, inferences: {{{steps} "wide": (from: [{wide}], to: "top")}}, attacks: {{"no": (from: "top", on: "c7")}},"#
    );
    let (map, _) = read("En", &fields);
    let start = Instant::now();
    let found = lint(&map);
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
    assert_eq!(found.iter().filter(|found| found.code.id == "W113").count(), 1);
    assert_eq!(found.iter().filter(|found| found.code.id == "W103").count(), 0);
}
