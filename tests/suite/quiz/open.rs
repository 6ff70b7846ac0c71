//! Open prompts: neutral, and with a rubric that gives every side as much.

use elenchus::{
    ground::{Id, Lang},
    map::model::Map,
    quiz::{Coverage, bank, coverage, open_for, open_prompts},
};

use crate::quiz::maps::shipped;

/// Words that take a side when they tell what somebody says.
const LOADED: [&str; 8] =
    ["behaupte", "leugne", "gibt zu", "räumt", "angeblich", "claims that", "admits", "allege"];

#[test]
fn every_map_has_open_prompts_that_take_no_side() {
    for map in shipped() {
        let prompts = open_prompts(&map);
        assert!(prompts.len() > map.sides.len(), "{}", map.id);
        for prompt in &prompts {
            for lang in Lang::BOTH {
                let stem = prompt.stem.get(lang);
                assert!(stem.ends_with('?'), "{stem}");
                assert!(stem.split_whitespace().count() <= 60, "{stem}");
                assert!(LOADED.iter().all(|word| !stem.to_lowercase().contains(word)), "{stem}");
                assert!(
                    prompt.rubric.len() >= 3 && prompt.rubric.iter().all(|line| !line.get(lang).is_empty())
                );
            }
        }
    }
}

#[test]
fn the_rubric_of_a_judgement_names_as_much_of_every_side() {
    for map in shipped() {
        let prompt = &open_prompts(&map)[0];
        let lines: Vec<&str> = prompt.rubric.iter().map(|line| line.get(Lang::En)).collect();
        let heads: Vec<usize> =
            (0..lines.len()).filter(|at| lines[*at].starts_with("Names a reason for")).collect();
        assert_eq!(heads.len(), map.sides.len(), "{}: {lines:?}", map.id);
        let examples =
            |from: &usize| lines[from + 1..].iter().take_while(|line| line.starts_with("Such as")).count();
        let counts: Vec<usize> = heads.iter().map(examples).collect();
        assert!(counts.iter().all(|count| *count == counts[0]), "{}: {counts:?}", map.id);
    }
}

#[test]
fn a_form_has_as_many_open_prompts_as_it_asks_for_of_all_its_maps() {
    let maps = shipped();
    let maps: Vec<&Map> = maps.iter().take(3).collect();
    let of =
        |seed: u64| -> Vec<Id> { open_for(&maps, 4, seed).into_iter().map(|prompt| prompt.map).collect() };
    let mut first: Vec<Id> = Vec::new();
    for seed in 0..40 {
        let found = of(seed);
        assert_eq!(found, of(seed));
        // One of every map before a second of any.
        assert!(found[0] != found[1] && found[1] != found[2] && found[2] != found[0] && found[3] == found[0]);
        first.push(found[0].clone());
    }
    assert!(maps.iter().all(|map| first.contains(&map.id)), "{first:?}");
    assert!(open_for(&maps, 0, 1).is_empty());
}

fn untouched(coverage: &Coverage, sort: &str) -> usize {
    coverage.untouched.iter().filter(|untouched| untouched.sort == sort).count()
}

#[test]
fn coverage_adds_up_and_sees_what_no_item_touches() {
    let maps = shipped();
    let maps: Vec<&Map> = maps.iter().collect();
    let (items, _) = bank(&maps);
    for (map, found) in maps.iter().zip(coverage(&maps, &items)) {
        assert_eq!(found.elements[0].total, map.claims.len());
        for covered in &found.elements {
            assert_eq!(covered.total - covered.touched, untouched(&found, covered.sort), "{}", covered.sort);
        }
        let own = items.iter().filter(|item| item.map == map.id).count();
        assert_eq!(found.types.values().sum::<usize>(), own);
    }
    // Without items nothing is touched.
    let bare = &coverage(&maps[..1], &[])[0];
    assert!(bare.elements.iter().all(|covered| covered.touched == 0));
    assert_eq!(untouched(bare, "claims"), maps[0].claims.len());
}
