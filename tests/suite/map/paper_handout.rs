//! The handout: two pages, and chart and timeline that say what they draw.

use elenchus::{
    ground::Lang,
    map::html::{HtmlOptions, html},
    map::layout::{DrawOptions, draw},
    map::paper::{Format, House, chart, handout, timeline, timescale},
    page::{Anchor, Item, Scene},
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

/// The marks of a scale of time: where each begins and ends.
fn marks(scene: &Scene) -> Vec<[f64; 2]> {
    let groups = scene
        .items()
        .iter()
        .filter_map(|item| if let Item::Group(group) = item { Some(group) } else { None });
    let rects = groups
        .flat_map(|group| group.items())
        .filter_map(|item| if let Item::Rect(rect) = item { Some(rect) } else { None });
    rects.map(|rect| [rect.corner().x(), rect.corner().x() + rect.width()]).collect()
}

#[test]
fn a_scale_of_time_tells_what_the_list_tells() {
    let map = map("speed", MAP);
    let (scale, list) =
        (timescale(&map, Lang::En, 600.0).expect("events"), timeline(&map, Lang::En, 240.0).expect("events"));
    assert_eq!(told(&scale), told(&list));
    assert_eq!(classes(&scale), ["axis", "event", "event", "event"]);
    let marks = marks(&scale);
    let [trial, first, second] = marks[..] else { panic!("three events: {marks:?}") };
    assert!(trial[1] < first[0] && first[1] <= second[0] && second[1] <= 600.0, "{marks:?}");
    assert!(
        second[1] - second[0] > 8.0,
        "a month takes room, since the years between are cut out: {marks:?}"
    );
}

#[test]
fn words_beside_a_scale_of_time_stay_within_it() {
    for width in [300.0, 560.0, 720.0] {
        for map in shipped() {
            let Some(scene) = timescale(&map, Lang::De, width) else { continue };
            let groups = scene
                .items()
                .iter()
                .filter_map(|item| if let Item::Group(group) = item { Some(group) } else { None });
            for text in groups.flat_map(|group| group.items()) {
                let Item::Text(text) = text else { continue };
                for (at, line) in text.lines() {
                    let long = text.face().width(line, text.size());
                    let left = match text.anchor() {
                        Anchor::Start => at.x(),
                        Anchor::Middle => at.x() - long / 2.0,
                        Anchor::End => at.x() - long,
                    };
                    assert!(left > -1.0 && left + long < width + 1.0, "{line} in {width}");
                }
            }
        }
    }
}

#[test]
fn what_is_not_there_is_not_drawn() {
    let plain = r#"Map(title: {"en": "T"}, question: {"en": "Q?"}, languages: [En], claims: {"a": (kind: Fact, short: {"en": "A"})})"#;
    let map = map("plain", plain);
    assert!(chart(&map, Lang::En, 240.0).is_none() && timeline(&map, Lang::En, 240.0).is_none());
    assert!(timescale(&map, Lang::En, 240.0).is_none());
    assert!(handout(&map, Lang::En, Format::A4).pdf(&House::default()).is_ok());
}

#[test]
fn what_speakers_do_is_told_in_their_number() {
    let speaker = |german: &str, english: &str| {
        let text = format!(
            r#"Map(title: {{"de": "T", "en": "T"}}, question: {{"de": "F?", "en": "Q?"}},
                claims: {{"a": (kind: Fact, short: {{"de": "A", "en": "A"}}, said: [(by: "x", act: Denies, in: "s", para: 1)])}},
                actors: {{"x": (kind: Body, name: {{"de": "Kritik", "en": "critics"}}, german: ({german}), english: ({english}))}},
                sources: {{"s": (name: {{"de": "Bericht", "en": "report"}})}})"#
        );
        let map = map("numbers", &text);
        [Lang::De, Lang::En].map(|lang| {
            let scene = draw(&map, &DrawOptions::new(lang));
            let page = html(&map, &[scene], &HtmlOptions { lang, home: None });
            let line = told(&draw(&map, &DrawOptions::new(lang)));
            let shown =
                ["bestreiten es", "bestreitet es", "(Bestreiten)", "denies it", "deny it", "denied it"];
            let found = shown.into_iter().find(|words| line.contains(words)).expect("it is told");
            assert!(page.contains(found), "the page says so too: {found}");
            found
        })
    };
    assert_eq!(speaker("gender: Feminine", "number: Plural"), ["bestreitet es", "deny it"]);
    assert_eq!(speaker("number: Plural", "name: \"the critics\""), ["bestreiten es", "denies it"]);
    assert_eq!(speaker("", ""), ["(Bestreiten)", "denied it"], "nobody knows");
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
