//! Maps to mend: as many errors as asked for, each with its repair, or a refusal that says how many can be planted.

use std::sync::LazyLock;

use elenchus::{
    ground::Lang,
    map::{
        model::Map,
        paper::{BrokenOptions, Format, Sheet, broken},
    },
};

use crate::quiz::maps::shipped;

fn options(errors: usize, seed: u64) -> BrokenOptions {
    BrokenOptions { lang: Lang::En, errors, seed, paper: Format::A4, variant: None }
}

#[test]
fn as_many_errors_are_planted_as_the_solution_tells() {
    let mut made = 0;
    for map in shipped() {
        {
            let errors = 2;
            match broken(&map, &options(errors, 1)) {
                Ok(sheet) => {
                    made += 1;
                    assert_eq!(sheet.data()["key"].as_array().map(Vec::len), Some(errors), "{}", map.id);
                    let (wrong, right) = {
                        let svg = |wanted: &str| {
                            sheet.pictures().find(|(name, _)| *name == wanted).map(|(_, svg)| svg)
                        };
                        (svg("sheet.svg"), svg("key.svg"))
                    };
                    assert_ne!(wrong, right, "the errors can be seen");
                }
                Err(many) => {
                    assert!(many.planted < many.asked);
                    assert!(
                        many.planted == 0 || broken(&map, &options(many.planted, 1)).is_ok(),
                        "what is offered works"
                    );
                    assert_eq!(many.message(Lang::De).contains("--broken"), many.planted > 0);
                }
            }
        }
    }
    assert!(made > 4, "most maps carry errors, {made} sheets were made");
}

#[test]
fn the_same_seed_plants_the_same_errors() {
    let maps = shipped();
    let map = maps.iter().find(|map| map.id.as_str() == "blood-debt").expect("the map is shipped");
    let key = |seed| broken(map, &options(3, seed)).map(|sheet| sheet.data()["key"].clone());
    assert_eq!(key(3), key(3));
    assert!((1..8).any(|seed| key(seed) != key(3)), "other seeds plant others");
}

/// The upper left corners of the boxes of a drawing, in their order.
fn corners(svg: &str) -> Vec<[f64; 2]> {
    let attribute = |rect: &str, name: &str| -> f64 {
        let after = rect.split(&format!(" {name}=\"")).nth(1).unwrap_or_default();
        after.split('"').next().and_then(|number| number.parse().ok()).unwrap_or_default()
    };
    let rects = svg.split("<rect").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    let boxes = rects.filter(|rect| rect.contains("stroke-width=\"1.1\""));
    boxes.map(|rect| [attribute(rect, "x"), attribute(rect, "y")]).collect()
}

/// The sheets of all maps that take two errors.
static SHEETS: LazyLock<Vec<(Map, Sheet)>> = LazyLock::new(|| {
    let made = |map: Map| broken(&map, &options(2, 1)).ok().map(|sheet| (map, sheet));
    shipped().into_iter().filter_map(made).collect()
});

/// Otherwise one could not be laid on the other.
#[test]
fn nearly_all_boxes_of_the_solution_stand_where_they_stand_on_the_sheet() {
    let (mut all, mut moved) = (0, 0);
    for (map, sheet) in SHEETS.iter() {
        let of = |wanted: &str| {
            let svg = sheet.pictures().find(|(name, _)| *name == wanted).expect("the picture is there").1;
            (
                svg.split("viewBox=").nth(1).and_then(|rest| rest.split('"').nth(1)).map(str::to_owned),
                corners(svg),
            )
        };
        let ((size, sheet), (other, key)) = (of("sheet.svg"), of("key.svg"));
        assert_eq!(size, other, "{}: both are as large", map.id);
        assert_eq!(sheet.len(), key.len());
        let far =
            |(one, other): &(&[f64; 2], &[f64; 2])| (0..2).any(|axis| (one[axis] - other[axis]).abs() > 6.0);
        (all, moved) = (all + sheet.len(), moved + sheet.iter().zip(&key).filter(far).count());
    }
    assert!(all > 30 && 4 * moved < all, "{moved} of {all}");
}

/// What is wrong, by how the solution says it.
#[test]
fn errors_are_of_several_kinds_where_they_can_be() {
    let mut several = 0;
    for (map, sheet) in SHEETS.iter() {
        let key = sheet.data()["key"].as_array().expect("a list").clone();
        let says = |words: &str| {
            key.iter().filter(|line| line.as_str().is_some_and(|line| line.contains(words))).count()
        };
        let kinds =
            [says("wrong name"), says("together with"), says("not an objection") + says("not a reason")];
        several += usize::from(kinds.iter().filter(|kind| **kind > 0).count() > 1);
        assert!(kinds[1] < 2 || key.len() > 3, "{}: two premises of one step tell the same: {key:?}", map.id);
    }
    assert!(several > 3, "{several}");
}

#[test]
fn the_register_holds_what_the_sheet_names_and_little_else() {
    for (map, sheet) in SHEETS.iter() {
        let listed = sheet.data()["voices"].as_array().map_or(0, Vec::len);
        let boxes = corners(sheet.pictures().next().expect("a picture").1).len();
        assert!((1..=boxes + 6).contains(&listed), "{}: {listed} places for {boxes} claims", map.id);
        assert!(
            sheet.data()["legend"].as_str().is_some_and(|legend| legend.contains('×')),
            "every sign is told"
        );
    }
}

/// Without sides nothing tells a reason from an objection: no rule speaks of letters, no sign is told that is not drawn.
#[test]
fn only_rules_that_can_be_broken_are_given() {
    let map = shipped().swap_remove(0);
    let mut plain = map.clone();
    plain.sides.clear();
    let rules = |map: &Map| {
        let sheet = broken(map, &options(1, 1)).expect("there is room for one");
        let words = sheet.data()["rules"].to_string();
        (words, sheet.data()["moves"].as_array().map_or(0, Vec::len))
    };
    let (sided, moves) = rules(&map);
    assert!(sided.contains("letter") && moves == 4, "{sided}");
    plain.claims.iter_mut().for_each(|claim| claim.side = None);
    let (words, moves) = rules(&plain);
    assert!(!words.contains("letter") && (1..=2).contains(&moves), "{words}");
}
