use std::fmt::Write;

use base64::{Engine, engine::general_purpose::STANDARD};
use elenchus::{
    ground::{Files, Id, Lang, Text},
    map::{
        html::{HtmlOptions, Shelf, ShelfFile, Shelved, html, index},
        layout::{DrawOptions, draw},
        model::Map,
        ron::{read_catalogue, read_map},
    },
};
use indoc::indoc;
use sha2::{Digest, Sha256};

use crate::map::html_page::{Tag, assert_sound, tags, unescape};

const PEOPLE: &str = indoc! {r#"
    Catalogue(
        actors: {
            "council": (kind: Body, name: {"de": "Verkehrsrat", "en": "traffic council"},
                role: {"de": "berät die Regierung", "en": "advises the government"},
                german: (gender: Masculine, nominative: "der Verkehrsrat", genitive: "des Verkehrsrats", dative: "dem Verkehrsrat", accusative: "den Verkehrsrat"),
                english: (name: "the traffic council", possessive: "the traffic council's")),
            "club": (kind: Body, name: {"de": "Autoclub", "en": "car club"},
                german: (gender: Masculine, nominative: "der Autoclub", genitive: "des Autoclubs", dative: "dem Autoclub", accusative: "den Autoclub"),
                english: (name: "the car club", possessive: "the car club's")),
        },
        sources: {
            "daily": (name: {"de": "Tageblatt", "en": "daily"}, outlet: "Tageblatt", date: "2024-10-23", genre: Report, language: De),
        },
        units: { "deaths": {"de": "Tote", "en": "deaths"} },
        terms: {
            "limit": (term: {"de": "Tempolimit", "en": "speed limit"}, definition: {"de": "Höchstgeschwindigkeit für alle", "en": "a top speed for everyone"}, coined_by: ["council"], in: "daily", para: 1),
            "toll": (term: {"de": "Maut", "en": "toll"}, definition: {"de": "Gebühr", "en": "fee"}),
        },
    )
"#};

const LIMIT: &str = indoc! {r#"
    Map(
        title: {"de": "Tempolimit", "en": "Speed limit"},
        question: {"de": "Soll ein Tempolimit gelten?", "en": "Should there be a speed limit?"},
        sides: {
            "for": (name: {"de": "Dafür", "en": "For"}, thesis: "introduce"),
            "against": (name: {"de": "Dagegen", "en": "Against"}, thesis: "leave"),
        },
        balance_note: {"de": "Der Rat kommt öfter zu Wort.", "en": "The council is heard more often."},
        claims: {
            "introduce": (kind: Policy, short: {"de": "Ein Tempolimit soll gelten", "en": "There should be a speed limit"}, said: [(by: "council", act: Asserts, in: "daily", para: 2, anchor: "ein Limit ist fällig", hedge: Certainly)]),
            "leave": (kind: Policy, short: {"de": "Die Autobahn soll frei bleiben", "en": "Motorways should stay free"}, said: [(by: "club", act: Asserts, in: "daily", para: 5), (by: "council", act: Denies, in: "daily", para: 6)]),
            "fewer": (kind: Forecast, short: {"de": "Es sterben weniger Menschen", "en": "Fewer people die"}, full: {"de": "Mit einem Tempolimit sterben weniger Menschen.", "en": "With a speed limit fewer people die."},
                said: [(by: "council", act: Forecasts, in: "daily", para: 3, on: "2024-10", hedge: Probably)],
                figures: [(value: 140, unit: "deaths", kind: Forecast, approx: true, as_of: "2024")],
                events: [(what: {"de": "Studie des Rats", "en": "study of the council"}, on: "2023-05")]),
            "few": (kind: Fact, short: {"de": "Es geht um wenige Menschen", "en": "It is about few people"}, said: [(by: "club", act: Asserts, in: "daily", para: 5)],
                figures: [(high: 20, unit: "deaths", kind: Estimate)],
                events: [(what: {"de": "erstes Limit", "en": "first limit"}, on: "1973-11-24", until: "1974")]),
            "lives-first": (kind: Value, short: {"de": "Leben gehen vor Minuten", "en": "Lives outrank minutes"}),
        },
        inferences: {
            "save": (from: ["fewer"], implicit: ["lives-first"], to: "introduce", scheme: Consequences, by: ["council"], strength: Moderate,
                questions: [(ask: "likely", raised_by: "club", answered_by: "fewer"), (ask: "evidence")]),
        },
        attacks: {
            "not-worth-it": (from: "few", on: "save", by: ["club"]),
            "exclude": (from: "introduce", on: "leave"),
        },
        relations: { "counts": (kind: DifferentEstimate, between: ["fewer", "few"]) },
        preferences: { "weigh": (prefer: "lives-first", over: "leave", by: "council") },
        closed: [SpeakersOf("leave"), ReasonsBy("council", "introduce")],
    )
"#};

fn read(text: &str) -> Map {
    let mut files = Files::default();
    let (people, _) = files.add("catalogue.ron", PEOPLE.into());
    let (catalogue, found) = read_catalogue(&files, people);
    assert!(found.is_empty(), "{found:?}");
    let (file, _) = files.add("map.ron", text.into());
    let (map, found) = read_map(&files, file, Id::new("map").expect("an id"), &catalogue);
    map.unwrap_or_else(|| panic!("{found:?}"))
}

fn page(map: &Map) -> String {
    let drawings = Lang::BOTH.map(|lang| draw(map, &DrawOptions::new(lang)));
    html(map, &drawings, &HtmlOptions { lang: Lang::De, home: Some("../index.html".to_owned()) })
}

fn with_class<'a>(tags: &'a [Tag], class: &str) -> Vec<&'a Tag> {
    let has =
        |tag: &&Tag| tag.get("class").is_some_and(|classes| classes.split(' ').any(|word| word == class));
    tags.iter().filter(has).collect()
}

#[test]
fn a_page_is_sound() {
    assert_sound(&page(&read(LIMIT)));
    let bare = html(&read(LIMIT), &[], &HtmlOptions { lang: Lang::En, home: None });
    assert_sound(&bare);
    assert!(!bare.contains("class=\"canvas"), "without a drawing there is no place for one");
}

#[test]
fn both_languages_are_there_and_marked() {
    let page = page(&read(LIMIT));
    let tags = tags(&page);
    let editions = with_class(&tags, "edition");
    let langs: Vec<_> = editions.iter().map(|edition| (edition.get("id"), edition.get("lang"))).collect();
    assert_eq!(langs, [(Some("de"), Some("de")), (Some("en"), Some("en"))]);
    for lang in ["de", "en"] {
        for claim in ["introduce", "leave", "fewer", "few", "lives-first"] {
            let lines = tags.iter().filter(|tag| tag.get("id") == Some(&format!("{lang}-{claim}"))).count();
            let drawn =
                tags.iter().filter(|tag| tag.get("id") == Some(&format!("map-{lang}-claim-{claim}"))).count();
            assert_eq!((lines, drawn), (1, 1), "{claim} in {lang}");
        }
    }
}

#[test]
fn a_map_in_one_language_has_one_edition() {
    let text = indoc! {r#"
        Map(languages: [De], title: {"de": "Allein"}, question: {"de": "Allein?"}, claims: {"one": (kind: Fact, short: {"de": "Eins"})})
    "#};
    let page = html(&read(text), &[], &HtmlOptions { lang: Lang::En, home: None });
    assert_sound(&page);
    assert!(page.contains("<html lang=\"de\">") && !page.contains("id=\"en\""));
}

#[test]
fn the_policy_admits_what_stands_in_the_page_and_nothing_else() {
    let page = page(&read(LIMIT));
    let tags = tags(&page);
    let policy = tags.iter().find_map(|tag| tag.get("http-equiv").and(tag.get("content"))).expect("a policy");
    let digest = |tag: &Tag| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(tag.text.as_bytes())));
    let of = |name: &str| -> Vec<String> {
        let runs = |tag: &&Tag| tag.name == name && tag.get("type") != Some("application/json");
        tags.iter().filter(runs).map(digest).collect()
    };
    let (styles, scripts) = (of("style").join(" "), of("script").join(" "));
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; style-src {styles}; script-src {scripts}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
        )
    );
}

#[test]
fn fonts_are_embedded_once() {
    assert_eq!(page(&read(LIMIT)).matches("@font-face").count(), 2, "regular and bold");
}

#[test]
fn whatever_a_text_holds_stays_text() {
    let nasty =
        r#"</script></style><script>alert(1)</script><img src=x onerror=alert(2)> \"'&lt; ]]> שלום 🦊"#;
    let text = LIMIT
        .replace("Es sterben weniger Menschen\"", &format!("{nasty}\""))
        .replace("Studie des Rats", nasty)
        .replace("ein Limit ist fällig", "<b>\\\"x\\\"</b>")
        .replace("Der Rat kommt öfter zu Wort.", nasty)
        .replace("title: {\"de\": \"Tempolimit\"", &format!("title: {{\"de\": \"{nasty}\""));
    let (tame, wild) = (page(&read(LIMIT)), page(&read(&text)));
    assert_sound(&wild.replace("xmlns", ""));
    let names = |page: &str, name: &str| tags(page).iter().filter(|tag| tag.name == name).count();
    for name in ["script", "style", "img", "b"] {
        assert_eq!(names(&wild, name), names(&tame, name), "elements `{name}`");
    }
    let said = nasty.replace("\\\"", "\"");
    let shorts = tags(&wild).into_iter().filter(|tag| tag.get("class") == Some("short"));
    assert!(shorts.map(|tag| unescape(&tag.text)).any(|short| short == said), "the text is there, unharmed");
}

#[test]
fn a_cycle_is_read_once_round() {
    let text = indoc! {r#"
        Map(
            title: {"de": "Kreis", "en": "Circle"}, question: {"de": "Rund?", "en": "Round?"},
            claims: {
                "hen": (kind: Fact, short: {"de": "Die Henne war zuerst", "en": "The hen was first"}),
                "egg": (kind: Fact, short: {"de": "Das Ei war zuerst", "en": "The egg was first"}),
            },
            inferences: { "lays": (from: ["hen"], to: "egg"), "hatches": (from: ["egg"], to: "hen") },
            attacks: { "no": (from: "hen", on: "egg"), "nor": (from: "egg", on: "hen"), "but": (from: "egg", on: "nor"), "yet": (from: "lays", on: "but") },
        )
    "#};
    let page = page(&read(text));
    assert_sound(&page);
    let tags = tags(&page);
    let read_out = tags.iter().filter(|tag| tag.get("id") == Some("de-hen")).count();
    assert_eq!(read_out, 1);
    assert!(with_class(&tags, "again").len() >= 4, "what was read before is named by its number");
}

#[test]
fn a_long_chain_nests_only_so_deep() {
    let mut text = String::from(
        "Map(title: {\"de\": \"Kette\", \"en\": \"Chain\"}, question: {\"de\": \"?\", \"en\": \"?\"}, claims: {",
    );
    for at in 0..600 {
        write!(text, "\"c{at}\": (kind: Fact, short: {{\"de\": \"Glied {at}\", \"en\": \"Link {at}\"}}),")
            .expect("a string takes it");
    }
    text.push_str("}, inferences: {");
    for at in 1..600 {
        write!(text, "\"i{at}\": (from: [\"c{at}\"], to: \"c{}\"),", at - 1).expect("a string takes it");
    }
    text.push_str("})");
    let page = html(&read(&text), &[], &HtmlOptions { lang: Lang::De, home: None });
    let deepest = tags(&page).iter().map(|tag| tag.depth).max();
    assert!(deepest.is_some_and(|depth| depth < 60), "{deepest:?}");
    assert_eq!(with_class(&tags(&page), "claim").len(), 1200, "each claim once in each language");
}

#[test]
fn words_of_the_glossary_are_marked_where_they_are_used() {
    let page = page(&read(LIMIT));
    let tags = tags(&page);
    let terms: Vec<&str> = with_class(&tags, "term").iter().map(|tag| tag.text.as_str()).collect();
    assert!(terms.contains(&"Tempolimit") && terms.contains(&"speed limit"), "{terms:?}");
    assert!(tags.iter().any(|tag| tag.get("id") == Some("de_term-limit")));
    assert!(tags.iter().all(|tag| tag.get("id") != Some("de_term-toll")), "a word nobody uses is left out");
}

/// The reading as it stands in the page, a line for each element that opens with text.
fn reading(page: &str, lang: &str) -> String {
    let tags = tags(page);
    let start =
        tags.iter().position(|tag| tag.get("id") == Some(&format!("{lang}_reading"))).expect("a reading");
    let outer = tags[start].depth;
    let inside = tags[start + 1..].iter().take_while(|tag| tag.depth > outer);
    let mut text = String::new();
    for tag in inside {
        let id = tag.get("id").map(|id| format!("#{id}")).unwrap_or_default();
        let words = unescape(format!("{} {}", tag.text.trim(), tag.tail.trim()).trim());
        if !words.is_empty() || !id.is_empty() {
            writeln!(text, "{}{}{id} {words}", "  ".repeat(tag.depth - outer - 1), tag.name)
                .expect("a string takes it");
        }
    }
    text
}

#[test]
fn the_reading_in_german() {
    insta::assert_snapshot!(reading(&page(&read(LIMIT)), "de"));
}

#[test]
fn the_reading_in_english() {
    insta::assert_snapshot!(reading(&page(&read(LIMIT)), "en"));
}

#[test]
fn lists_tell_what_differs_and_when() {
    let page = page(&read(LIMIT));
    let tags = tags(&page);
    let rows = tags.iter().filter(|tag| tag.get("scope") == Some("row")).count();
    assert_eq!(rows, 4, "two claims with different figures, in two languages");
    let dates: Vec<_> = with_class(&tags, "when").len().to_string().chars().collect();
    assert_eq!(dates, ['4'], "two events, in two languages");
    let order = page.find("24. November 1973").zip(page.find("Studie des Rats"));
    assert!(order.is_some());
}

#[test]
fn the_index_is_sound() {
    let both = |de: &str, en: &str| {
        let mut text = Text::of(Lang::De, de);
        for (lang, phrase) in Text::of(Lang::En, en).phrases() {
            text = Text::new(
                text.phrases().map(|(lang, phrase)| (lang, phrase.clone())).chain([(lang, phrase.clone())]),
            )
            .expect("two wordings");
        }
        text
    };
    let file =
        |name: &str, href: &str, lang| ShelfFile { name: both(name, name), href: href.to_owned(), lang };
    let shelf = Shelf {
        title: both("Karten", "Maps"),
        entries: vec![Shelved {
            title: both("Tempolimit <1>", "Speed limit <1>"),
            note: Some(both("Soll es gelten?", "Should it hold?")),
            files: vec![
                file("Karte", "maps/limit.html", None),
                file("PDF", "maps/limit.de.pdf", Some(Lang::De)),
            ],
        }],
    };
    let page = index(&both("Debatten", "Debates"), &both("Zum Lesen", "To read"), &[shelf], Lang::En);
    assert_sound(&page);
    assert!(page.contains("maps/limit.html#en") && page.contains("maps/limit.html#de"));
    assert_eq!(page.matches("limit.de.pdf").count(), 1, "a file in German stands with the German");
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
}
