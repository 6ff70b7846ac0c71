//! The set: all kinds of one map, with one seed.

use std::collections::BTreeSet;

use elenchus::{
    ground::Lang,
    map::paper::{PackOptions, pack},
};

use crate::quiz::maps::shipped;

#[test]
fn the_set_holds_every_kind_with_one_seed() {
    let maps = shipped();
    let map = maps.iter().find(|map| map.id.as_str() == "western-answer").expect("the map is shipped");
    let others = &maps[..];
    let set = pack(map, others, &PackOptions::new(Lang::En, 42));
    let names: Vec<_> = set.iter().map(|(name, _)| name.as_str()).collect();
    insta::assert_snapshot!(names.join(" "), @"poster handout cards cards-solution worksheet-texts worksheet-texts-solution worksheet-relations worksheet-relations-solution worksheet-roles worksheet-roles-solution worksheet-speakers worksheet-speakers-solution worksheet-branches worksheet-branches-solution worksheet-broken-A worksheet-broken-A-solution worksheet-broken-B worksheet-broken-B-solution");
    for (name, sheet) in &set {
        let footer = sheet.data()["footer"].as_str().expect("a footer");
        assert!(footer.contains(map.title.get(Lang::En)), "{name}");
        let by_chance = !["poster", "handout"].contains(&name.as_str());
        let seed = if name.contains("broken-B") { "seed 43" } else { "seed 42" };
        assert_eq!(footer.contains(seed), by_chance, "{name}: {footer}");
    }
    let titles: BTreeSet<String> = set.iter().map(|(_, sheet)| sheet.document()).collect();
    assert_eq!(titles.len(), set.len(), "every file says what it is");
    let again = pack(map, others, &PackOptions::new(Lang::En, 42));
    assert!(set.iter().zip(&again).all(|((_, one), (_, two))| one.data() == two.data()));
}
