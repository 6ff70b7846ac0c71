//! The set: all kinds of one map, with one seed.

use elenchus::{
    ground::Lang,
    map::paper::{PackOptions, pack},
};

use crate::quiz::maps::shipped;

#[test]
fn the_set_holds_every_kind_with_one_seed() {
    let maps = shipped();
    let (map, others) = maps.split_first().expect("maps are shipped");
    let set = pack(map, others, &PackOptions::new(Lang::En, 42));
    let names: Vec<_> = set.iter().map(|(name, _)| *name).collect();
    insta::assert_snapshot!(names.join(" "), @"poster handout cards worksheet-texts worksheet-relations worksheet-roles worksheet-speakers worksheet-branches worksheet-broken");
    for (name, sheet) in &set {
        let footer = sheet.data()["footer"].as_str().expect("a footer");
        assert!(footer.contains(map.title.get(Lang::En)), "{name}");
        let by_chance = !["poster", "handout"].contains(name);
        assert_eq!(footer.contains("seed 42"), by_chance, "{name}: {footer}");
    }
    let again = pack(map, others, &PackOptions::new(Lang::En, 42));
    assert!(set.iter().zip(&again).all(|((_, one), (_, two))| one.data() == two.data()));
}
