use std::collections::BTreeSet;

use crate::{
    ground::{Arg, Code, Diagnostic},
    map::{
        derive::sides,
        lint::{Doc, Lint, words::words},
        model::{Map, SourceIx},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W104", "one-sided"),
    doc: Doc {
        what: "One side has over twice as much as another: as many claims, as many words or as many sources.",
        why: "Whoever is to judge a debate must meet each side at its best; a long list against a short one decides \
              before reading.",
        example: r#"sides: { "for": (…), "against": (…) }, // nine claims for, three against"#,
        instead: "Look for what the short side says, or shorten the long one. Where the sources themselves are \
                  one-sided, say so in `balance_note`.",
    },
    check,
};

/// What is compared between sides: the key of its name.
const MEASURES: [&str; 3] = ["lint-measure-claims", "lint-measure-words", "lint-measure-sources"];

/// How many times the smallest side the largest may have.
const MOST_RATIO: usize = 2;

/// A map of more positions than this is a survey; its sides are not there to balance each other.
const MOST_SIDES: usize = 64;

fn check(map: &Map) -> Vec<Diagnostic> {
    if map.balance_note.is_some() || !(2..=MOST_SIDES).contains(&map.sides.len()) {
        return Vec::new();
    }
    let volumes = volumes(map);
    let uneven = (0..MEASURES.len()).find_map(|measure| {
        let (largest, smallest) = extremes(&volumes, measure);
        let (most, least) = (volumes[largest][measure], volumes[smallest][measure]);
        (most > MOST_RATIO * least)
            .then(|| finding(map, MEASURES[measure], (largest, most), (smallest, least)))
    });
    uneven.into_iter().collect()
}

fn finding(map: &Map, measure: &'static str, large: (usize, usize), small: (usize, usize)) -> Diagnostic {
    let (larger, smaller) = (&map.sides[large.0], &map.sides[small.0]);
    Diagnostic::new(LINT.code, smaller.at)
        .arg("name", smaller.id.as_str())
        .arg("other", larger.id.as_str())
        .arg("measure", Arg::Key(measure))
        .arg("least", small.1)
        .arg("most", large.1)
        .note(larger.at, "lint-larger-side")
}

/// The first of the largest and the first of the smallest sides.
fn extremes(volumes: &[[usize; 3]], measure: usize) -> (usize, usize) {
    let (mut largest, mut smallest) = (0, 0);
    for (at, volume) in volumes.iter().enumerate() {
        if volume[measure] > volumes[largest][measure] {
            largest = at;
        }
        if volume[measure] < volumes[smallest][measure] {
            smallest = at;
        }
    }
    (largest, smallest)
}

/// How many claims, words and sources each side has.
fn volumes(map: &Map) -> Vec<[usize; 3]> {
    let on = sides(map);
    let mut volumes = vec![[0; 3]; map.sides.len()];
    let mut sources: BTreeSet<(usize, SourceIx)> = BTreeSet::new();
    for claim in map.claim_ixs() {
        let Some(side) = on.of(claim) else { continue };
        let texts = map[claim].full.phrases();
        volumes[side][0] += 1;
        volumes[side][1] += texts.map(|(_, phrase)| words(&phrase.text).count()).sum::<usize>();
        sources.extend(map[claim].said.iter().map(|said| (side, said.source)));
    }
    for (side, _) in sources {
        volumes[side][2] += 1;
    }
    volumes
}
