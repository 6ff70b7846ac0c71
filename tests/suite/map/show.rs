//! Maps in the terminal: in any width, as deep as asked for, from any claim on.

use elenchus::{
    ground::Lang,
    map::show::{ShowOptions, show},
};

use crate::quiz::maps::{map, shipped};

const MAP: &str = r#"Map(
    title: {"en": "Speed limit"},
    question: {"en": "Should there be a speed limit?"},
    languages: [En],
    claims: {
        "limit": (kind: Policy, short: {"en": "Motorways need a speed limit"}),
        "lives": (kind: Forecast, short: {"en": "A limit saves lives"}, said: [(by: "experts", act: Forecasts, in: "daily", para: 3)]),
        "study": (kind: Fact, short: {"en": "A study counts 140 lives a year"}, said: [(by: "experts", act: Asserts, in: "daily", para: 4)]),
        "small": (kind: Fact, short: {"en": "The study is small"}),
    },
    inferences: {"saves": (from: ["lives"], to: "limit"), "counts": (from: ["study"], to: "lives")},
    attacks: {"doubt": (from: "small", on: "counts")},
    actors: {"experts": (kind: Group, name: {"en": "experts"}, english: (number: Plural, name: "the experts", possessive: "the experts’"))},
    sources: {"daily": (name: {"en": "Daily"}, genre: Report)},
)"#;

fn shown(options: ShowOptions) -> String {
    show(&map("limit", MAP), options)
}

#[test]
fn all_of_it_is_shown() {
    insta::assert_snapshot!(shown(ShowOptions::new(Lang::En, 60)));
}

#[test]
fn depth_leaves_out_what_lies_deeper_and_says_how_much() {
    insta::assert_snapshot!(shown(ShowOptions {
        depth: Some(1),
        brief: true,
        ..ShowOptions::new(Lang::En, 60)
    }));
    let none = shown(ShowOptions { depth: Some(0), brief: true, ..ShowOptions::new(Lang::En, 60) });
    assert!(none.contains("3 more claims below") && !none.contains("saves lives"), "{none}");
    let deep = ShowOptions { depth: Some(9), brief: true, ..ShowOptions::new(Lang::En, 60) };
    assert_eq!(shown(deep), shown(ShowOptions { depth: None, ..deep }), "nothing is left out");
}

#[test]
fn it_begins_at_any_claim() {
    let map = map("limit", MAP);
    let from = map.find_claim("lives");
    let text = show(&map, ShowOptions { from, ..ShowOptions::new(Lang::En, 60) });
    assert!(text.contains("A study counts") && !text.contains("Motorways need"), "{text}");
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for map in &shipped() {
        for lang in &map.languages {
            for width in [40, 60, 80, 120, 200] {
                let text = show(map, ShowOptions::new(*lang, width));
                for line in text.lines() {
                    assert!(textwrap::core::display_width(line) <= width, "{} {width}: {line}", map.id);
                }
            }
        }
    }
}
