//! Acceptance on random frameworks, against sets tried one by one and, by `tests/peers/acceptance`, a foreign solver.

use std::{collections::BTreeSet, fs};

use elenchus::{
    ground::rng::Chance,
    map::derive::{Extension, Framework},
};

struct Made {
    count: usize,
    attacks: Vec<(usize, usize)>,
}

/// A framework of up to nine arguments; cycles and self-attacks among them.
fn made(seed: u64) -> Made {
    let mut chance = Chance::new(seed);
    let count = 1 + chance.below(9) as usize;
    let attacks = (0..chance.below(3 * count as u32))
        .map(|_| (chance.below(count as u32) as usize, chance.below(count as u32) as usize));
    let attacks: BTreeSet<(usize, usize)> = attacks.collect();
    Made { count, attacks: attacks.into_iter().collect() }
}

/// Every semantics of a framework by name.
fn all(made: &Made) -> [(&'static str, Vec<Extension>); 5] {
    let framework = Framework::new(made.count, &made.attacks);
    let few = "a framework of nine arguments is small";
    [
        ("GR", vec![framework.grounded()]),
        ("CO", framework.complete().expect(few)),
        ("PR", framework.preferred().expect(few)),
        ("ST", framework.stable().expect(few)),
        ("SST", framework.semi_stable().expect(few)),
    ]
}

/// The complete extensions by their definition, over all sets.
fn complete(made: &Made) -> Vec<Extension> {
    let attacks = |from: usize, on: usize| made.attacks.contains(&(from, on));
    let sets =
        (0..1_u32 << made.count).map(|bits| (0..made.count).filter(|at| bits >> at & 1 == 1).collect());
    let is_complete = |set: &Extension| {
        let free = set.iter().all(|one| set.iter().all(|other| !attacks(*one, *other)));
        let defends = |one: usize| {
            (0..made.count)
                .filter(|from| attacks(*from, one))
                .all(|from| set.iter().any(|own| attacks(*own, from)))
        };
        free && (0..made.count).all(|one| set.contains(&one) == defends(one))
    };
    let mut found: Vec<Extension> = sets.filter(is_complete).collect();
    found.sort_unstable();
    found
}

#[test]
fn complete_extensions_are_those_of_the_definition() {
    for seed in 0..300 {
        let made = made(seed);
        let complete = complete(&made);
        let found = all(&made);
        assert_eq!(found[1].1, complete, "seed {seed}: {:?}", made.attacks);
        let least = complete.iter().min_by_key(|set| set.len());
        assert_eq!(found[0].1.first(), least, "seed {seed}");
        assert!(complete.iter().all(|set| found[0].1[0].is_subset(set)), "seed {seed}");
        for (name, extensions) in &found[2..] {
            assert!(extensions.iter().all(|set| complete.contains(set)), "seed {seed}: {name}");
        }
        assert!(!found[2].1.is_empty() && !found[4].1.is_empty(), "seed {seed}");
        if !found[3].1.is_empty() {
            assert_eq!(
                found[3].1, found[4].1,
                "seed {seed}: where there are stable ones, they are the semi-stable ones"
            );
        }
    }
}

#[test]
fn odd_cycles_leave_no_stable_extension() {
    let framework = Framework::new(3, &[(0, 1), (1, 2), (2, 0)]);
    assert_eq!(framework.stable(), Some(Vec::new()));
    assert_eq!(framework.preferred(), Some(vec![Extension::new()]));
}

/// Writes frameworks with all their extensions for `tests/peers/acceptance`.
#[test]
#[ignore = "writes a file for another program"]
fn write_frameworks() {
    let Some(path) = std::env::var_os("ELENCHUS_FRAMEWORKS") else { return };
    let lists = |extensions: &[Extension]| format!("{extensions:?}").replace('{', "[").replace('}', "]");
    let one = |seed: u64| {
        let made = made(seed);
        let attacks: Vec<[usize; 2]> = made.attacks.iter().map(|(from, on)| [*from, *on]).collect();
        let found = all(&made).map(|(name, extensions)| format!("\"{name}\": {}", lists(&extensions)));
        format!("{{\"count\": {}, \"attacks\": {attacks:?}, {}}}", made.count, found.join(", "))
    };
    let lines: Vec<String> = (1000..2000).map(one).collect();
    fs::write(path, format!("[{}]", lines.join(",\n"))).expect("the file can be written");
}
