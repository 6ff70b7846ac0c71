//! The handout: two pages, and chart and timeline that say what they draw.

use elenchus::{
    ground::Lang,
    map::paper::{Format, House, chart, handout, timeline},
    page::{Item, Scene},
};

use crate::quiz::maps::{map, shipped};

const MAP: &str = r#"Map(
    title: {"en": "Speed limit"},
    question: {"en": "Should motorways have a speed limit?"},
    languages: [En],
    sides: {"for": (name: {"en": "For"}, thesis: "limit"), "against": (name: {"en": "Against"}, thesis: "free")},
    claims: {
        "limit": (kind: Policy, short: {"en": "Motorways need a speed limit"}),
        "free": (kind: Policy, short: {"en": "Motorways need no speed limit"}),
        "few": (kind: Forecast, short: {"en": "A limit saves some lives"}, said: [(by: "club", act: Forecasts, in: "daily", para: 2)],
            figures: [(low: 50, high: 90, unit: "lives", kind: Forecast, as_of: "2023")],
            events: [(what: {"en": "first trial"}, on: "1973", until: "1974")]),
        "many": (kind: Forecast, short: {"en": "A limit saves many lives"}, said: [(by: "council", act: Forecasts, in: "daily", para: 3)],
            figures: [(value: 140, unit: "lives", kind: Estimate, approx: true)],
            events: [(what: {"en": "first count"}, on: "2019-05-04"), (what: {"en": "second count"}, on: "2019-06")]),
        "most": (kind: Fact, short: {"en": "A limit once saved over 100 lives"},
            figures: [(low: 100, unit: "lives", kind: Measured)]),
    },
    inferences: {"saves": (from: ["many"], to: "limit")},
    attacks: {"only": (from: "few", on: "saves")},
    relations: {
        "or": (kind: DifferentEstimate, between: ["few", "many"]),
        "nor": (kind: DifferentEstimate, between: ["many", "most"]),
    },
    actors: {"club": (kind: Body, name: {"en": "motor club"}), "council": (kind: Body, name: {"en": "safety council"})},
    sources: {"daily": (name: {"en": "Daily report"}, genre: Report)},
    units: {"lives": {"en": "lives a year"}},
)"#;

fn told(scene: &Scene) -> String {
    scene.reading().iter().map(|passage| passage.text.as_str()).collect::<Vec<_>>().join("\n")
}

fn classes(scene: &Scene) -> Vec<&str> {
    let class = |item: &Item| -> Option<usize> { matches!(item, Item::Group(_)).then_some(0) };
    assert!(scene.items().iter().all(|item| class(item).is_some()), "everything can be styled");
    scene
        .items()
        .iter()
        .filter_map(|item| if let Item::Group(group) = item { Some(group.class()) } else { None })
        .collect()
}

#[test]
fn figures_that_differ_are_charted_by_date() {
    let map = map("speed", MAP);
    let scene = chart(&map, Lang::En, 240.0).expect("three figures differ");
    insta::assert_snapshot!(told(&scene), @r"
    50–90 lives a year (3): motor club · Daily report ¶2 · as of 2023
    about 140 lives a year (4): safety council · Daily report ¶3
    at least 100 lives a year (5)
    ");
    assert_eq!(classes(&scene), ["figure", "figure", "figure", "axis", "key"]);
}

#[test]
fn events_stand_in_the_order_of_time() {
    let map = map("speed", MAP);
    let scene = timeline(&map, Lang::En, 240.0).expect("there are events");
    insta::assert_snapshot!(told(&scene), @r"
    1973 – 1974: first trial (3)
    4 May 2019: first count (4)
    June 2019: second count (4)
    ");
}

#[test]
fn what_is_not_there_is_not_drawn() {
    let plain = r#"Map(title: {"en": "T"}, question: {"en": "Q?"}, languages: [En], claims: {"a": (kind: Fact, short: {"en": "A"})})"#;
    let map = map("plain", plain);
    assert!(chart(&map, Lang::En, 240.0).is_none() && timeline(&map, Lang::En, 240.0).is_none());
    assert!(handout(&map, Lang::En, Format::A4).pdf(&House::default()).is_ok());
}

#[test]
fn the_handout_tells_the_whole_map() {
    let map = map("speed", MAP);
    let told = serde_json::to_string_pretty(handout(&map, Lang::En, Format::A4).data()).expect("it is JSON");
    insta::assert_snapshot!("handout", told);
}

/// The largest map is on two pages: a page of a PDF has one media box.
#[test]
fn the_debate_is_on_two_pages() {
    let maps = shipped();
    let map = maps.iter().max_by_key(|map| map.claims.len()).expect("maps are shipped");
    let file = handout(map, Lang::De, Format::A4).pdf(&House::default()).expect("the template is sound");
    let pages = file.windows(10).filter(|window| window == b"/MediaBox[").count();
    assert_eq!(pages, 2);
}
