//! Walking through a map: keys in, screens out.

use elenchus::{
    ground::{Lang, rng::Chance},
    map::{
        browse::{Browser, Key},
        model::Map,
    },
};

use crate::quiz::maps::{map, shipped};

const MAP: &str = r#"Map(
    title: {"de": "Tempolimit", "en": "Speed limit"},
    question: {"de": "Soll ein Tempolimit gelten?", "en": "Should there be a speed limit?"},
    sides: {
        "for": (name: {"de": "Dafür", "en": "For"}, thesis: "limit"),
        "against": (name: {"de": "Dagegen", "en": "Against"}, thesis: "free"),
    },
    claims: {
        "limit": (kind: Policy, short: {"de": "Autobahnen brauchen ein Tempolimit", "en": "Motorways need a speed limit"}),
        "free": (kind: Policy, short: {"de": "Autobahnen brauchen kein Tempolimit", "en": "Motorways need no speed limit"}),
        "lives": (
            kind: Forecast,
            short: {"de": "Ein Limit rettet Leben", "en": "A limit saves lives"},
            full: {"de": "Mit einem Limit sterben jedes Jahr 140 Menschen weniger.", "en": "With a limit 140 fewer people die each year."},
            said: [(by: "council", act: Forecasts, in: "daily", para: 3, anchor: "140 Tote weniger"), (by: "club", act: Denies, in: "weekly", para: 1)],
        ),
        "worth": (kind: Value, short: {"de": "Leben zählen mehr als Minuten", "en": "Lives count more than minutes"}),
        "rural": (kind: Fact, short: {"de": "Die meisten sterben auf Landstraßen", "en": "Most die on country roads"}, said: [(by: "club", act: Asserts, in: "daily", para: 5)]),
        "fun": (kind: Value, short: {"de": "Schnelles Fahren macht Freude", "en": "Driving fast is a joy"}, said: [(by: "club", act: Asserts, in: "weekly", para: 2)]),
    },
    inferences: {
        "saves": (from: ["lives", "worth"], to: "limit", scheme: Consequences, by: ["council"]),
        "joy": (from: ["fun"], to: "free"),
        "elsewhere": (from: ["rural"], to: "free"),
    },
    attacks: {"few": (from: "rural", on: "saves"), "joyless": (from: "fun", on: "limit")},
    actors: {
        "club": (kind: Body, name: {"de": "Autoklub", "en": "motor club"}),
        "council": (kind: Body, name: {"de": "Verkehrsrat", "en": "traffic council"}),
    },
    sources: {
        "daily": (name: {"de": "Tagblatt", "en": "Daily"}, genre: Report),
        "weekly": (name: {"de": "Wochenblatt", "en": "Weekly"}, genre: Comment),
    },
)"#;

/// Names of keys one after another; single letters are themselves.
fn press(browser: &mut Browser<'_>, keys: &str) {
    for name in keys.split_whitespace() {
        let key = match name {
            "Up" => Key::Up,
            "Down" => Key::Down,
            "Left" => Key::Left,
            "Right" => Key::Right,
            "End" => Key::End,
            "Enter" => Key::Enter,
            "Esc" => Key::Escape,
            "Tab" => Key::Tab,
            "Back" => Key::Backspace,
            letter => Key::Letter(letter.chars().next().expect("no name is empty")),
        };
        browser.press(key);
    }
}

fn after(keys: &str, [columns, rows]: [usize; 2]) -> String {
    let map = map("limit", MAP);
    let mut browser = Browser::new(&map, Lang::En, columns, rows);
    press(&mut browser, keys);
    browser.screen().text()
}

const NARROW: [usize; 2] = [60, 17];

#[test]
fn it_begins_at_the_first_thesis() {
    insta::assert_snapshot!(after("", [60, 20]));
}

#[test]
fn reasons_and_objections_are_walked_along() {
    insta::assert_snapshot!(after("Down Down", NARROW));
    assert_eq!(after("Right Right", NARROW), after("Down Down", NARROW), "to the right lies what is below");
    assert_eq!(after("+ Down Down", NARROW), after("Down Down Down", NARROW));
    assert_eq!(after("-", NARROW), after("Down Down Down Down", NARROW), "the first objection");
    assert_eq!(after("- - -", NARROW), after("-", NARROW), "there are two, then it goes round");
    assert_eq!(after("Down Down Left", NARROW), after("Down", NARROW), "back to the step");
}

#[test]
fn branches_fold_and_numbers_find_what_is_folded_away() {
    insta::assert_snapshot!(after("Left", NARROW));
    assert_eq!(after("Left Right", NARROW), after("", NARROW));
    assert_eq!(after("z z", NARROW), after("", NARROW));
    assert_eq!(after("z 4", NARROW), after("4", NARROW).replace("▾  2", "▸  2").replace("▾  3", "▸  3"));
}

#[test]
fn a_claim_that_stands_twice_is_found_again() {
    let here = after("5", NARROW);
    assert!(here.contains(">         5 B"), "{here}");
    assert_ne!(after("5 Tab", NARROW), here);
    assert_eq!(after("5 Tab Tab", NARROW), here);
    assert!(after("4 Tab", NARROW).contains("This claim stands here only."));
}

#[test]
fn words_and_names_are_sought() {
    insta::assert_snapshot!(after("/ m o t o r x Back", NARROW));
    insta::assert_snapshot!(after("/ m o t o r Enter n n", NARROW));
    assert!(after("/ z e b r a Enter", NARROW).contains("“zebra” is not found."));
    assert_eq!(after("/ m o t o r Esc", NARROW), after("", NARROW));
    let back = |keys| after(keys, NARROW).replace(|letter: char| letter.is_ascii_digit(), "");
    assert_eq!(back("/ l i m i t Enter n N"), back("/ l i m i t Enter"));
}

#[test]
fn the_tree_can_be_confined_to_a_speaker() {
    insta::assert_snapshot!(after("f Down Down Down", NARROW));
    insta::assert_snapshot!(after("f Down Down Down Enter", NARROW));
    assert_eq!(after("f Down Down Down Enter Esc 1", NARROW), after("1", NARROW));
}

#[test]
fn a_source_is_read_paragraph_by_paragraph_and_leads_back() {
    insta::assert_snapshot!(after("5 s", NARROW));
    assert_eq!(after("5 s Up Enter", NARROW), after("3", NARROW));
    assert!(after("5 s Right", NARROW).contains("Weekly"));
    assert!(after("1 s", NARROW).contains("Nobody says this in a source."));
}

#[test]
fn all_about_a_line_has_the_screen_for_itself() {
    insta::assert_snapshot!(after("+ Down Enter", NARROW));
    assert_eq!(after("+ Down Enter Esc", NARROW), after("3", NARROW));
    assert_eq!(after("3 Enter", NARROW), after("3", NARROW), "Enter behind a number only ends it");
}

#[test]
fn a_wide_terminal_has_the_reading_beside_the_tree() {
    insta::assert_snapshot!(after("3 l", [120, 14]));
}

#[test]
fn the_keys_are_told_in_both_languages() {
    insta::assert_snapshot!(after("?", [70, 24]));
    insta::assert_snapshot!(after("l ?", [70, 24]));
}

#[test]
fn q_ends_it_but_not_while_typing() {
    let map = map("limit", MAP);
    let mut browser = Browser::new(&map, Lang::De, 80, 24);
    press(&mut browser, "/ q");
    assert!(!browser.is_done());
    press(&mut browser, "Esc q");
    assert!(browser.is_done());
}

/// Whatever is pressed on whatever map in whatever size, each screen has the rows and at most the columns it should.
#[test]
fn no_key_leads_out_of_the_screen() {
    const KEYS: [Key; 14] = [
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::PageUp,
        Key::PageDown,
        Key::Home,
        Key::End,
        Key::Enter,
        Key::Escape,
        Key::Tab,
        Key::Backspace,
        Key::Letter('f'),
        Key::Letter('s'),
    ];
    const LETTERS: &str = "+-zwnNlq?/ 0123456789aekG";
    let mut maps: Vec<Map> = shipped();
    maps.push(map("bare", r#"Map(title: {"en": "T"}, question: {"en": "Q?"}, languages: [En], claims: {"a": (kind: Fact, short: {"en": "A"})})"#));
    let mut chance = Chance::new(7);
    for map in &maps {
        let mut browser = Browser::new(map, Lang::De, 80, 24);
        for _ in 0..150 {
            let letters: Vec<Key> = LETTERS.chars().map(Key::Letter).collect();
            let key = if chance.below(2) == 0 { chance.choose(&KEYS) } else { chance.choose(&letters) };
            browser.press(*key.expect("there are keys"));
            let (columns, rows) = (chance.below(140) as usize, chance.below(50) as usize);
            browser.resize(columns, rows);
            let screen = browser.screen();
            assert_eq!(screen.rows.len(), rows);
            for row in &screen.rows {
                let text = row.text();
                assert!(textwrap::core::display_width(&text) <= columns, "{columns}: {text}");
            }
        }
    }
}
