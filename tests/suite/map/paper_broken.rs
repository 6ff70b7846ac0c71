//! Maps to mend: as many errors as asked for, each with its repair, or a refusal that says how many can be planted.

use elenchus::{
    ground::Lang,
    map::paper::{BrokenOptions, Format, broken},
};

use crate::quiz::maps::shipped;

fn options(errors: usize, seed: u64) -> BrokenOptions {
    BrokenOptions { lang: Lang::En, errors, seed, paper: Format::A4 }
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
