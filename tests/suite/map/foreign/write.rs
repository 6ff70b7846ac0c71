//! Writing a map and reading it again gives the same map, in a layout that needs no change.

use elenchus::{
    ground::{Files, Id, ron::format},
    map::{
        json::export,
        model::Map,
        ron::{Catalogue, read_catalogue, read_map, write},
    },
};
use proptest::prelude::*;

use crate::map::foreign::{
    made::{ALL, made},
    read,
};

fn json(map: &Map) -> serde_json::Value {
    serde_json::to_value(export(std::slice::from_ref(map))).expect("a map is always JSON")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn a_map_survives_writing(seed in any::<u64>()) {
        let map = read(&made(seed, ALL));
        let text = write(&map);
        prop_assert_eq!(format(&text), Some(text.clone()));
        prop_assert_eq!(json(&read(&text)), json(&map));
    }
}

/// Shipped maps use a catalogue; written out they stand alone.
#[test]
fn shipped_maps_survive_writing() {
    let mut files = Files::default();
    let bytes = std::fs::read("maps/catalogue.ron").expect("the catalogue is there");
    let (file, _) = files.add("catalogue.ron", bytes);
    let (catalogue, _) = read_catalogue(&files, file);
    let mut seen = 0;
    for entry in std::fs::read_dir("maps").expect("maps are there") {
        let path = entry.expect("a folder that can be read").path();
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        if stem == "catalogue" {
            continue;
        }
        let (file, _) = files.add(&stem, std::fs::read(&path).expect("a map"));
        let (map, _) = read_map(&files, file, Id::new(&stem).expect("a good id"), &catalogue);
        let map = map.expect("shipped maps are whole");
        let text = write(&map);
        assert_eq!(format(&text).as_deref(), Some(text.as_str()), "{stem}: layout");
        let (file, _) = files.add("again", text.into_bytes());
        let (again, _) = read_map(&files, file, Id::new(&stem).expect("a good id"), &Catalogue::default());
        let (mut one, mut two) =
            (json(&map)["maps"].take(), json(&again.expect("written maps are whole"))["maps"].take());
        // The glossary of the catalogue belongs to the catalogue.
        one[0]["terms"].take();
        two[0]["terms"].take();
        assert_eq!(one, two, "{stem}");
        seen += 1;
    }
    assert!(seen > 5);
}
