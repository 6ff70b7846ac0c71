//! Worksheets to fill in: no shape gives an answer away, every answer is in the bank.

use std::collections::BTreeSet;

use elenchus::{
    ground::Lang,
    map::{
        model::{Claim, Map, Node},
        paper::{Format, Hide, House, Sheet, WorksheetOptions, worksheet},
    },
};
use serde_json::Value;

use crate::{
    map::layout_made::{Made, read},
    quiz::maps::shipped,
};

const ALL: [Hide; 5] = [Hide::Texts, Hide::Relations, Hide::Roles, Hide::Speakers, Hide::Branches];

fn made(map: &Map, hide: Hide, level: u8, seed: u64) -> Sheet {
    let variants = vec!["A".into(), "B".into()];
    worksheet(map, &WorksheetOptions { variants, ..WorksheetOptions::new(Lang::De, hide, level, seed) })
}

fn some() -> Map {
    shipped().into_iter().find(|map| map.id.as_str() == "how-many").expect("the map is shipped")
}

fn picture<'a>(sheet: &'a Sheet, name: &str) -> &'a str {
    sheet.pictures().find(|(known, _)| *known == name).expect("the picture is there").1
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().expect("a list")
}

fn texts(entries: &[Value]) -> Vec<&str> {
    entries.iter().filter_map(|entry| entry["text"].as_str()).collect()
}

/// The sizes of the rectangles in a drawing, by the width of their outlines.
fn sizes(svg: &str, pen: &str) -> BTreeSet<(String, String)> {
    let attribute = |rect: &str, name: &str| {
        let after = rect.split(&format!(" {name}=\"")).nth(1).unwrap_or_default();
        after.split('"').next().unwrap_or_default().to_owned()
    };
    let rects = svg.split("<rect").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    let pen = format!("stroke-width=\"{pen}\"");
    rects
        .filter(|rect| rect.contains(&pen) && !rect.contains("dasharray"))
        .map(|rect| (attribute(rect, "width"), attribute(rect, "height")))
        .collect()
}

#[test]
fn boxes_and_blanks_are_of_one_size() {
    let map = some();
    for hide in ALL {
        for level in [1, 3, 5] {
            let sheet = made(&map, hide, level, 3);
            let svg = picture(&sheet, "sheet-0.svg");
            assert_eq!(sizes(svg, "1.1").len(), 1, "{hide:?}: one size of box");
            let blanks: BTreeSet<_> = sizes(svg, "1.4").into_iter().chain(sizes(svg, "0.8")).collect();
            assert!(blanks.len() <= 1, "{hide:?}: one size of plate, asked for or not");
        }
    }
}

/// Between two lines that lead to a knot nothing differs but where they run.
#[test]
fn lines_tell_nothing() {
    let svg_of = |hide| picture(&made(&some(), hide, 5, 3), "sheet-0.svg").to_owned();
    for hide in ALL {
        let svg = svg_of(hide);
        let pens: BTreeSet<&str> = svg
            .split("<path")
            .skip(1)
            .map(|rest| rest.split("/>").next().unwrap_or_default())
            .filter(|path| path.contains("stroke-width=\"1.3\""))
            .map(|path| path.split(" stroke=").nth(1).unwrap_or_default())
            .collect();
        assert_eq!(pens.len(), 1, "{hide:?}: {pens:?}");
    }
}

/// The letters of a text, whatever its lines and hyphens.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The letters of all texts of a drawing, one after the other.
fn words_in(svg: &str) -> String {
    let texts = svg.split('>').map(|part| part.split('<').next().unwrap_or_default());
    letters(&texts.collect::<String>())
}

/// Otherwise a hidden text could stand on the map without being found there.
#[test]
fn shown_texts_are_found_on_the_map() {
    let map = some();
    let sheet = made(&map, Hide::Roles, 1, 1);
    let words = words_in(picture(&sheet, "sheet-0.svg"));
    assert!(
        map.claims.iter().filter(|claim| words.contains(&letters(claim.short.get(Lang::De)))).count() > 4
    );
}

#[test]
fn what_is_hidden_is_in_the_bank_and_not_on_the_map() {
    let map = some();
    for level in 1..=5 {
        let sheet = made(&map, Hide::Texts, level, 11);
        for (at, variant) in list(sheet.data(), "variants").iter().enumerate() {
            let bank = list(variant, "bank");
            let svg = picture(&sheet, &format!("sheet-{at}.svg"));
            for answer in list(variant, "key") {
                let (letter, text) =
                    answer["text"].as_str().and_then(|text| text.split_once(' ')).expect("both");
                let offered =
                    bank.iter().find(|entry| entry["name"] == letter).expect("the letter is offered");
                assert_eq!(offered["text"], text);
                let number: usize =
                    answer["name"].as_str().and_then(|name| name.parse().ok()).expect("a number");
                assert_eq!(map.claims[number - 1].short.get(Lang::De), text, "the number is that of the map");
            }
            let extra = bank.len() - list(variant, "key").len();
            assert_eq!(extra, [0, 0, 1, 2, 4][level as usize - 1], "distractors");
            let words = words_in(svg);
            let drawn = texts(bank).iter().filter(|text| words.contains(&letters(text))).count();
            assert_eq!(drawn, 0, "no text of the bank stands on the map");
        }
    }
}

#[test]
fn higher_levels_hide_more() {
    let map = some();
    for hide in [Hide::Texts, Hide::Roles, Hide::Speakers] {
        let hidden: Vec<usize> = (1..=5)
            .map(|level| list(&list(made(&map, hide, level, 2).data(), "variants")[0], "key").len())
            .collect();
        assert!(hidden.is_sorted() && hidden[0] < hidden[4], "{hide:?}: {hidden:?}");
    }
}

#[test]
fn the_solution_fills_every_blank() {
    for hide in ALL {
        let sheet = made(&some(), hide, 4, 9);
        let count = |name: &str| picture(&sheet, name).matches("<text").count();
        assert!(count("key-0.svg") > count("sheet-0.svg"), "{hide:?}");
    }
}

#[test]
fn the_same_seed_makes_the_same_sheets() {
    let map = some();
    for hide in ALL {
        let (one, two) = (made(&map, hide, 3, 4), made(&map, hide, 3, 4));
        assert_eq!(one.data(), two.data());
        assert!(one.pictures().eq(two.pictures()));
    }
    let bytes = || made(&map, Hide::Texts, 3, 4).pdf(&House::default());
    assert_eq!(bytes(), bytes());
    assert_ne!(made(&map, Hide::Texts, 3, 4).data(), made(&map, Hide::Texts, 3, 5).data());
}

#[test]
fn no_objection_stands_apart_from_the_step_it_is_raised_against() {
    let made = Made {
        claims: vec![6; 34],
        inferences: vec![((1..30).collect(), 0), (vec![31, 32], 0)],
        attacks: vec![("c30".into(), "i0".into()), ("c33".into(), "c31".into())],
        relations: Vec::new(),
    };
    let sheet = worksheet(&made.map(), &WorksheetOptions::new(Lang::En, Hide::Roles, 1, 1));
    let svg = picture(&sheet, "sheet-0.svg");
    let shows = |number: usize| svg.contains(&format!(">{number}<"));
    assert!(shows(1) && shows(32) && shows(34), "what fits is shown with its objections");
    assert!(!shows(2) && !shows(31), "a step that does not fit is left out with its objections");
}

/// The claims of a sheet, hidden or not.
fn claims_on<'a>(map: &'a Map, variant: &Value, svg: &str) -> Vec<&'a Claim> {
    let words = words_in(svg);
    let hidden = letters(&texts(list(variant, "key")).join(" "));
    let text = |claim: &Claim| letters(claim.short.get(Lang::De));
    map.claims.iter().filter(|claim| words.contains(&text(claim)) || hidden.contains(&text(claim))).collect()
}

/// Whether a line of the map joins two claims, over a step or an objection.
fn are_joined(map: &Map, one: &Claim, other: &Claim) -> bool {
    let [one, other] = [one, other].map(|claim| map.find_claim(claim.id.as_str()).expect("a claim"));
    let step = |node| match node {
        Node::Inference(at) => map[at].all_premises().chain([map[at].conclusion]).collect(),
        Node::Claim(claim) => vec![claim],
        Node::Attack(_) => Vec::new(),
    };
    let steps = map.inference_ixs().map(|at| step(Node::Inference(at)));
    let attacks = map.attack_ixs().map(|at| [step(map[at].from), step(map[at].on)].concat());
    let relations = map.relations.iter().map(|relation| relation.between.to_vec());
    steps.chain(attacks).chain(relations).any(|ends| ends.contains(&one) && ends.contains(&other))
}

/// Otherwise it might as well belong there.
#[test]
fn what_is_left_over_has_no_line_to_anything_on_the_sheet() {
    let mut strays = 0;
    for map in shipped() {
        for (hide, seed) in [(Hide::Texts, 1), (Hide::Texts, 2), (Hide::Branches, 1)] {
            let sheet = made(&map, hide, 5, seed);
            let variant = &list(sheet.data(), "variants")[0];
            let shown = claims_on(&map, variant, picture(&sheet, "sheet-0.svg"));
            let is_key = |text: &str| texts(list(variant, "key")).iter().any(|key| key.ends_with(text));
            let bank = texts(list(variant, "bank"));
            for stray in map.claims.iter().filter(|claim| {
                bank.contains(&claim.short.get(Lang::De)) && !is_key(claim.short.get(Lang::De))
            }) {
                strays += 1;
                let joined = shown.iter().find(|claim| are_joined(&map, stray, claim));
                assert!(joined.is_none(), "{}: {} and {joined:?}", map.id, stray.id);
            }
            assert!(list(variant, "tasks").len() > usize::from(hide == Hide::Branches), "it says what to do");
        }
    }
    assert!(strays > 8, "{strays}");
}

/// Two branches of one shape: if all were blank, they could change places as a whole.
#[test]
fn there_is_one_solution_but_for_single_texts() {
    let claims = ["t", "a", "b", "not-a", "not-b", "c", "d"].map(|id| {
        format!("\"{id}\": (kind: Fact, short: {{\"de\": \"Hier steht der Satz {id}\"}}, said: []),")
    });
    let map = read(&format!(
        r#"Map(title: {{"de": "T"}}, question: {{"de": "Was?"}}, languages: [De], claims: {{{}}},
            inferences: {{"i": (from: ["a"], to: "t"), "k": (from: ["b"], to: "t"), "l": (from: ["c"], to: "t"),
                "m": (from: ["d"], to: "t")}},
            attacks: {{"x": (from: "not-a", on: "i"), "y": (from: "not-b", on: "k")}})"#,
        claims.concat()
    ));
    for seed in 0..10 {
        let sheet = made(&map, Hide::Texts, 5, seed);
        let variant = &list(sheet.data(), "variants")[0];
        let hidden = texts(list(variant, "key")).join(" ");
        let blank = ["a", "b", "not-a", "not-b"].iter().filter(|id| hidden.contains(&format!("Satz {id}")));
        assert!((2..4).contains(&blank.count()), "{hidden}");
        assert!(hidden.contains("Satz c") && hidden.contains("Satz d"), "single texts may change places");
        let notes = list(variant, "notes");
        assert!(notes.iter().any(|note| note.as_str().is_some_and(|note| note.contains("tauschen"))));
    }
}

/// The size that the smallest text of a sheet's map has on paper, in points.
fn smallest_type(sheet: &Sheet) -> f64 {
    let view = picture(sheet, "sheet-0.svg").split("viewBox=\"0 0 ").nth(1).expect("it has a size");
    let width: f64 = view.split(' ').next().and_then(|width| width.parse().ok()).expect("a width");
    11.0 * sheet.data()["room"][0].as_f64().expect("a width") / width
}

#[test]
fn the_type_grows_to_the_page_and_is_never_too_small() {
    let few = Made { claims: vec![5; 5], inferences: vec![(vec![1, 2], 0), (vec![3], 2)], ..Made::default() };
    let few = worksheet(&few.map(), &WorksheetOptions::new(Lang::De, Hide::Texts, 2, 1));
    let size = smallest_type(&few);
    assert!((10.5..=15.1).contains(&size), "few claims are set large: {size}");
    for map in shipped() {
        let size = smallest_type(&made(&map, Hide::Speakers, 3, 1));
        assert!((7.9..=15.1).contains(&size), "{}: {size}", map.id);
    }
}

/// What stands on the plates of a drawing: signs, by how often they do.
fn plates(svg: &str, sign: &str) -> usize {
    svg.matches(&format!(">{sign}<")).count()
}

/// A reason's plate says + and an objection's −: what is asked would be copied.
#[test]
fn no_plate_tells_a_role_that_is_asked() {
    let map = some();
    for level in 1..=5 {
        let sheet = made(&map, Hide::Roles, level, 3);
        let (asked, solved) = (picture(&sheet, "sheet-0.svg"), picture(&sheet, "key-0.svg"));
        let signs = |svg| plates(svg, "+") + plates(svg, "−");
        assert!(plates(asked, "?") > 0 && plates(solved, "?") == 0, "level {level}");
        assert_eq!(signs(asked) + plates(asked, "?"), signs(solved), "the solution has them all");
        assert!(level < 3 || signs(asked) == 0, "level {level}: no sign is left");
    }
}

/// Map, bank and notes on one page, the solution on one more: on the harder sheets, in both languages, on both papers.
#[test]
fn a_sheet_is_one_page_and_so_is_its_solution() {
    for (at, map) in shipped().iter().enumerate() {
        for (turn, hide) in [Hide::Texts, Hide::Branches].into_iter().enumerate() {
            let lang = Lang::BOTH[(at + turn) % 2];
            let paper = if at % 4 < 2 { Format::A4 } else { Format::Letter };
            let level = if at % 3 == 0 { 4 } else { 5 };
            let options = WorksheetOptions::new(lang, hide, level, 1);
            let sheet = worksheet(map, &WorksheetOptions { paper, both_sides: false, ..options });
            let printed = sheet.print(&House::default()).expect("the template is sound");
            assert_eq!((printed.pages, printed.too_long), (2, false), "{} {hide:?} {level} {lang:?}", map.id);
        }
    }
}

/// Reasons that count alone and such that count together for one claim: who judges otherwise is told so.
#[test]
fn the_solution_owns_what_is_a_matter_of_judgement() {
    let claims = ["t", "a", "b", "c"].map(|id| {
        format!("\"{id}\": (kind: Fact, short: {{\"de\": \"Hier steht der Satz {id}\"}}, said: []),")
    });
    let map = |inferences: &str| {
        read(&format!(
            r#"Map(title: {{"de": "T"}}, question: {{"de": "Was?"}}, languages: [De], claims: {{{}}},
                inferences: {{{inferences}}})"#,
            claims.concat()
        ))
    };
    let notes = |inferences: &str| {
        let sheet = made(&map(inferences), Hide::Texts, 5, 1);
        list(&list(sheet.data(), "variants")[0], "notes").to_vec()
    };
    let together = notes(r#""i": (from: ["a", "b"], to: "t"), "k": (from: ["c"], to: "t")"#);
    let said = |notes: &[Value], words: &str| {
        notes.iter().filter_map(Value::as_str).any(|note| note.contains(words) && note.contains("2, 3"))
    };
    assert!(said(&together, "andere Ordnung") && said(&together, "tauschen"), "{together:?}");
    let alone =
        notes(r#""i": (from: ["a"], to: "t"), "k": (from: ["b"], to: "t"), "l": (from: ["c"], to: "t")"#);
    assert!(said(&alone, "tauschen") && !said(&alone, "andere Ordnung"), "{alone:?}");
}

/// What is asked for is not answered by writing one name everywhere, as far as several speak.
#[test]
fn speakers_that_are_asked_for_differ() {
    for map in shipped() {
        let sheet = made(&map, Hide::Speakers, 1, 1);
        for variant in list(sheet.data(), "variants") {
            let bank = texts(list(variant, "bank"));
            assert!(bank.len() > 1, "{}: {bank:?}", map.id);
        }
    }
}

/// Whatever is hidden: who looks at a knot or a plate is told what it means.
#[test]
fn every_sheet_tells_what_its_knots_mean() {
    let map = some();
    for hide in ALL {
        let sheet = made(&map, hide, 2, 1);
        let tasks = texts_of(list(&list(sheet.data(), "variants")[0], "tasks"));
        assert!(tasks.contains("Knoten") && tasks.contains('+') && tasks.contains('−'), "{hide:?}: {tasks}");
    }
}

fn texts_of(lines: &[Value]) -> String {
    lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")
}
