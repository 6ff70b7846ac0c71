//! Cards: backs lie behind their fronts, tokens are as many as needed, strays are told at the end.

use std::collections::{BTreeMap, BTreeSet};

use elenchus::{
    ground::{Lang, Text},
    map::{
        model::Map,
        paper::{CardOptions, Format, House, Sheet, cards},
    },
    page::Face,
};
use indoc::formatdoc;
use serde_json::Value;

use crate::{
    map::layout_made::read,
    quiz::maps::{map, shipped},
};

fn made(seed: u64, strays: usize) -> Sheet {
    let maps = shipped();
    let (map, others) = maps.split_first().expect("maps are shipped");
    cards(map, others, &CardOptions { lang: Lang::En, seed, strays, paper: Format::A4 })
}

/// The texts by the numbers on the backs that lie behind them: turned over the long edge, left lies behind right.
fn by_number(data: &Value) -> BTreeMap<usize, String> {
    let mut found = BTreeMap::new();
    for page in data["pages"].as_array().expect("pages") {
        let (fronts, backs) = (&page["fronts"], &page["backs"]);
        for row in 0..data["rows"].as_u64().expect("rows") as usize {
            for column in 0..2 {
                let (front, back) = (&fronts[row * 2 + column], &backs[row * 2 + 1 - column]);
                assert_eq!(front.is_null(), back.is_null());
                let Some(lines) = front["lines"].as_array() else { continue };
                let text: Vec<_> = lines.iter().filter_map(Value::as_str).collect();
                let number =
                    back["number"].as_str().and_then(|number| number.parse().ok()).expect("a number");
                assert_eq!(found.insert(number, text.join(" ")), None, "each number once");
            }
        }
    }
    found
}

#[test]
fn every_back_lies_behind_its_front() {
    let sheet = made(7, 3);
    let map = &shipped()[0];
    let cards = by_number(sheet.data());
    assert_eq!(cards.len(), map.claims.len() + 3);
    let letters = |text: &str| text.replace(['-', ' '], "");
    for (at, claim) in map.claims.iter().enumerate() {
        assert_eq!(letters(&cards[&(at + 1)]), letters(claim.short.get(Lang::En)));
    }
    let told: Vec<_> = sheet.data()["strays"].as_array().expect("strays").iter().collect();
    assert_eq!(told.len(), 3);
    for (at, stray) in told.iter().enumerate() {
        let number = map.claims.len() + 1 + at;
        assert!(stray.as_str().is_some_and(|told| told.starts_with(&format!("{number}. "))));
        assert!(map.claims.iter().all(|claim| claim.short.get(Lang::En) != cards[&number]));
    }
}

#[test]
fn there_is_a_token_for_each_step_objection_and_relation() {
    let map = &shipped()[0];
    let sheet = made(1, 0);
    let tokens = sheet.data()["tokens"].as_array().expect("tokens").clone();
    let count = |fits: fn(&str) -> bool| -> u64 {
        let fitting = tokens.iter().filter(|token| token["sign"].as_str().is_some_and(fits));
        fitting.filter_map(|token| token["count"].as_u64()).sum()
    };
    assert_eq!(count(|sign| sign == "+"), map.inferences.len() as u64);
    assert_eq!(count(|sign| ["−", "÷", "×"].contains(&sign)), map.attacks.len() as u64);
    let links: usize = map.inferences.iter().map(|step| step.all_premises().count() - 1).sum();
    assert_eq!(count(|sign| sign == "&"), links as u64);
    let lines = sheet.data()["steps"].as_array().map_or(0, Vec::len);
    assert_eq!(lines, map.inferences.len() + map.attacks.len() + map.relations.len());
}

#[test]
fn the_seed_decides_and_nothing_else() {
    assert_eq!(made(5, 2).data(), made(5, 2).data());
    assert_ne!(made(5, 2).data()["pages"], made(6, 2).data()["pages"]);
    assert_eq!(made(5, 2).pdf(&House::default()), made(5, 2).pdf(&House::default()));
}

#[test]
fn a_school_can_set_them_its_own_way() {
    let house = House {
        template: Some("#set text(fill: luma(40))\n#include \"ours.typ\"".into()),
        letterhead: Some(("head.typ".into(), b"*School*".to_vec())),
        files: Vec::new(),
    };
    let sheet = made(1, 0);
    let own = sheet.pdf(&house).expect("template and letterhead are sound");
    assert_ne!(Ok(own), sheet.pdf(&House::default()));
    let broken = House { template: Some("\n#foo".into()), letterhead: None, ..House::default() };
    assert_eq!(
        sheet.pdf(&broken).expect_err("there is no foo").message(Lang::En),
        "the template, line 2: unknown variable: foo"
    );
}

#[test]
fn long_texts_stay_on_their_cards() {
    let mut map = shipped().swap_remove(0);
    let words =
        "Die Kommission hat in ihrem Bericht festgestellt, dass die Geschwindigkeitsbegrenzung wirkt. ";
    for (at, claim) in map.claims.iter_mut().enumerate() {
        claim.short = Text::of(Lang::De, words.repeat(at % 6 + 1));
    }
    let mut sizes = BTreeSet::new();
    for paper in [Format::A4, Format::Letter, Format::A3] {
        let sheet = cards(&map, &[], &CardOptions { lang: Lang::De, seed: 1, strays: 0, paper });
        let [width, height] = paper.size();
        let rows = sheet.data()["rows"].as_f64().expect("rows");
        let pages = sheet.data()["pages"].as_array().expect("pages").iter();
        for front in
            pages.flat_map(|page| page["fronts"].as_array().expect("fronts")).filter(|card| !card.is_null())
        {
            let (size, lines) =
                (front["size"].as_f64().expect("a size"), front["lines"].as_array().expect("lines"));
            sizes.insert(front["size"].to_string());
            assert!(
                lines.len() as f64 * size * 1.36 < height / rows - 40.0,
                "{} lines of {size}",
                lines.len()
            );
            for line in lines.iter().filter_map(Value::as_str) {
                assert!(Face::Regular.width(line, size) < width / 2.0 - 40.0, "{line}");
            }
        }
    }
    assert!(sizes.len() > 2, "longer texts are set smaller: {sizes:?}");
}

/// A map of claims that nothing joins.
fn unjoined<'a>(shorts: impl Iterator<Item = &'a &'a str>) -> Map {
    let claim = |(at, short)| format!("\"c{at}\": (kind: Fact, short: {{\"en\": {short:?}}}),\n");
    let claims: String = shorts.enumerate().map(claim).collect();
    map(
        "unjoined",
        &formatdoc! {r#"
            Map(
                title: {{"en": "Unjoined"}}, question: {{"en": "Is it so?"}}, languages: [En],
                claims: {{{claims}}},
            )
        "#},
    )
}

/// A sheet of paper for a card or two is a waste; so is room for many that are not there.
#[test]
fn few_cards_are_not_left_for_a_page_of_their_own() {
    let whole = shipped().swap_remove(0);
    let shorts: Vec<&str> = whole.claims.iter().map(|claim| claim.short.get(Lang::En)).collect();
    for (count, pages, rows) in
        [(1, 1, 4), (8, 1, 4), (9, 1, 5), (10, 1, 5), (11, 2, 4), (16, 2, 4), (33, 4, 5)]
    {
        let map = unjoined(shorts.iter().cycle().take(count));
        let sheet = cards(&map, &[], &CardOptions { lang: Lang::En, seed: 1, strays: 0, paper: Format::A4 });
        let data = sheet.data();
        assert_eq!(
            (data["pages"].as_array().map(Vec::len), data["rows"].as_u64()),
            (Some(pages), Some(rows)),
            "{count}"
        );
        let words = data["words"].to_string();
        assert!(
            !words.contains("those of the sides") && !words.contains("another debate"),
            "only what is there: {words}"
        );
    }
}

/// Objections to objections to objections: each line is told to its end.
#[test]
fn the_solution_tells_every_objection_whole() {
    let map = read(
        r#"Map(title: {"en": "T"}, question: {"en": "What?"}, languages: [En], claims: {
            "a": (kind: Fact, short: {"en": "A"}, said: []), "b": (kind: Fact, short: {"en": "B"}, said: []),
            "c": (kind: Fact, short: {"en": "C"}, said: []), "d": (kind: Fact, short: {"en": "D"}, said: []),
            "e": (kind: Fact, short: {"en": "E"}, said: [])},
            inferences: {"i": (from: ["b"], to: "a")},
            attacks: {"x": (from: "c", on: "i"), "y": (from: "d", on: "x"), "z": (from: "e", on: "y")})"#,
    );
    let options = CardOptions { lang: Lang::En, seed: 1, strays: 0, paper: Format::A4 };
    let sheet = cards(&map, &[], &options);
    let lines: Vec<_> = sheet.data()["steps"].as_array().expect("lines").iter().collect();
    assert_eq!(lines.last().and_then(|line| line.as_str()), Some("5 × → (4 × → (3 × → (2 + → 1)))"));
    for map in shipped() {
        let sheet = cards(&map, &[], &options);
        assert!(!sheet.data()["steps"].to_string().contains('…'), "{}", map.id);
    }
}
