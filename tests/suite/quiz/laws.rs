use std::collections::BTreeSet;

use elenchus::{
    map::model::Map,
    quiz::{Item, bank, judge},
};

use crate::quiz::{brute::Naive, generate::generated, maps::shipped};

/// Holds every item of a bank to the second evaluation and to the judge, and gives their number.
fn hold(maps: &[Map]) -> usize {
    let maps: Vec<&Map> = maps.iter().collect();
    let (items, _) = bank(&maps);
    let mut wrong = Vec::new();
    for map in &maps {
        let naive = Naive::new(map, &maps);
        let own = items.iter().filter(|item| item.map == map.id);
        wrong.extend(own.filter_map(|item| naive.agrees(item).err()));
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), items.len(), wrong.join("\n"));
    for item in &items {
        assert_eq!(judge(item), [], "{}", item.id);
    }
    let ids: BTreeSet<_> = items.iter().map(|item| &item.id).collect();
    assert_eq!(ids.len(), items.len(), "an id stands twice");
    items.len()
}

#[test]
fn a_second_evaluation_agrees_on_the_shipped_maps() {
    hold(&shipped());
}

/// Holds generated maps until so many items have been held.
fn hold_generated(least: usize) {
    let (mut items, mut seed) = (0, 0);
    while items < least {
        let more = hold(&[generated(seed)]);
        assert!(more > 20, "only {more} items of seed {seed}");
        items += more;
        seed += 1;
    }
    println!("{items} items of {seed} generated maps");
}

#[test]
fn a_second_evaluation_agrees_on_generated_maps() {
    hold_generated(2_000);
}

/// `cargo test --test suite hundred_thousand -- --ignored`, which `.ci/run` does.
#[test]
#[ignore = "takes minutes"]
fn a_second_evaluation_agrees_on_a_hundred_thousand_items() {
    hold_generated(100_000);
}

fn shown(items: &[Item]) -> Vec<String> {
    items.iter().map(|item| format!("{item:?}")).collect()
}

#[test]
fn the_same_maps_give_the_same_bank() {
    let map = generated(3);
    assert_eq!(shown(&bank(&[&map]).0), shown(&bank(&[&map]).0));
}

#[test]
#[ignore = "shows one generated map"]
fn show_generated() {
    let seed: u64 = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    println!("{}", crate::quiz::generate::text(seed, 24));
}

/// `cargo test --test suite time_grows -- --ignored --nocapture`.
#[test]
#[ignore = "takes its time"]
fn time_grows_with_the_number_of_claims() {
    for claims in [25, 100, 200, 400] {
        let map = crate::quiz::maps::map("large", &crate::quiz::generate::text(1, claims));
        let begin = std::time::Instant::now();
        let (items, refused) = bank(&[&map]);
        let taken = begin.elapsed();
        println!("{claims} claims: {} items, {} refused in {taken:?}", items.len(), refused.len());
    }
}
