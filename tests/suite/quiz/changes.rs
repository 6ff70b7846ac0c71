//! Structures and smallest changes, worked out the long way: by trying every pairing and every set.

use elenchus::{
    map::{
        derive::attack_kind,
        model::{ClaimIx, InferenceIx, Map, Node},
    },
    quiz::{Kind, Query, bank},
};
use indoc::indoc;

use crate::quiz::maps::map;

/// How deep arguments are compared.
const DEPTH: usize = 2;

/// Whether two arguments can be laid over each other, part by part.
pub(crate) fn same_argument(map: &Map, one: InferenceIx, other: InferenceIx) -> bool {
    let (to, and_to) = (map[one].conclusion, map[other].conclusion);
    let convergent =
        |claim: ClaimIx| map.inferences.iter().filter(|step| step.conclusion == claim).count() > 1;
    convergent(to) == convergent(and_to)
        && same_attacks(map, Node::Claim(to), Node::Claim(and_to), DEPTH - 1)
        && same_step(map, one, other, DEPTH)
}

fn same_step(map: &Map, one: InferenceIx, other: InferenceIx, depth: usize) -> bool {
    let (a, b) = (&map[one], &map[other]);
    a.scheme == b.scheme
        && a.implicit.len() == b.implicit.len()
        && pairs_up(&a.premises, &b.premises, &|one, other| same_support(map, *one, *other, depth - 1))
        && same_attacks(map, Node::Inference(one), Node::Inference(other), depth - 1)
}

fn same_support(map: &Map, one: ClaimIx, other: ClaimIx, depth: usize) -> bool {
    depth == 0
        || (pairs_up(map.inferences_to(one), map.inferences_to(other), &|one, other| {
            same_step(map, *one, *other, depth)
        }) && same_attacks(map, Node::Claim(one), Node::Claim(other), depth))
}

fn same_attacks(map: &Map, one: Node, other: Node, depth: usize) -> bool {
    depth == 0
        || pairs_up(map.attacks_on(one), map.attacks_on(other), &|one, other| {
            let behind = match (map[*one].from, map[*other].from) {
                (Node::Claim(a), Node::Claim(b)) => {
                    same_attacks(map, Node::Claim(a), Node::Claim(b), depth - 1)
                }
                (Node::Claim(_), _) | (_, Node::Claim(_)) => depth == 1,
                _ => true,
            };
            attack_kind(map, *one) == attack_kind(map, *other)
                && behind
                && same_attacks(map, Node::Attack(*one), Node::Attack(*other), depth - 1)
        })
}

/// Whether the elements of two lists can be paired one to one.
fn pairs_up<T: Copy>(one: &[T], other: &[T], fits: &dyn Fn(&T, &T) -> bool) -> bool {
    let Some((first, rest)) = one.split_first() else { return other.is_empty() };
    one.len() == other.len()
        && (0..other.len()).any(|at| {
            let left: Vec<T> =
                other.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, x)| *x).collect();
            fits(first, &other[at]) && pairs_up(rest, &left, fits)
        })
}

/// Whether a set has a premise of every step to a claim, and no other set of its size or smaller has.
pub(crate) fn topples(
    map: &Map,
    same: &dyn Fn(ClaimIx, ClaimIx) -> bool,
    claim: ClaimIx,
    set: &[ClaimIx],
) -> bool {
    let hits = |set: &[ClaimIx]| {
        let steps = map.inferences.iter().filter(|step| same(step.conclusion, claim));
        steps.into_iter().all(|step| {
            let mut premises = step.premises.iter().chain(&step.implicit);
            premises.any(|premise| set.iter().any(|one| same(*one, *premise)))
        })
    };
    let is_same_set = |other: &[ClaimIx]| {
        other.iter().all(|one| set.iter().any(|own| same(*one, *own)))
            && set.iter().all(|own| other.iter().any(|one| same(*one, *own)))
    };
    let mut others = vec![Vec::new()];
    for _ in 0..set.len() {
        let longer: Vec<Vec<ClaimIx>> = others
            .iter()
            .flat_map(|shorter: &Vec<ClaimIx>| {
                let after = shorter.last().map_or(0, |last| last.get() + 1);
                map.claim_ixs()
                    .filter(move |one| one.get() >= after)
                    .map(|one| shorter.iter().copied().chain([one]).collect())
            })
            .collect();
        if longer.iter().any(|other| hits(other) && !is_same_set(other)) {
            return false;
        }
        others = longer;
    }
    hits(set)
}

const CLAIMS: &str = indoc! {r#"
    Map(
        languages: [En],
        title: {"en": "Park"},
        question: {"en": "Should the car park become a park?"},
        claims: {
            "park": (kind: Policy, short: {"en": "The car park becomes a green park"}),
            "shade": (kind: Fact, short: {"en": "Grown trees give the whole street shade"}),
            "quiet": (kind: Forecast, short: {"en": "Fewer cars will drive through at night"}),
            "rain": (kind: Fact, short: {"en": "Open soil takes up the heavy rain well"}),
            "shops": (kind: Forecast, short: {"en": "The shops will lose many of their guests"}),
            "buses": (kind: Fact, short: {"en": "Most of the guests come to town by bus"}),
            "fair": (kind: Fact, short: {"en": "The yearly fair takes place by the river"}),
            "stage": (kind: Fact, short: {"en": "The river meadow has a stage of its own"}),
        },
"#};

pub(crate) fn park(rest: &str) -> Map {
    map("park", &format!("{CLAIMS}{rest})"))
}

pub(crate) fn asked(map: &Map, kind: Kind) -> Vec<(Query, String)> {
    let (items, _) = bank(&[map]);
    let own = items.into_iter().filter(|item| item.kind == kind);
    own.filter_map(|item| {
        let key = item.keys().next()?.text.get(elenchus::ground::Lang::En).to_owned();
        Some((item.derivation?.query, key))
    })
    .collect()
}

#[test]
fn one_premise_in_every_step_is_the_smallest_change() {
    let map = park(indoc! {r#"
        inferences: {
            "one": (from: ["shade", "rain"], to: "park"),
            "two": (from: ["shade", "quiet"], to: "park"),
            "three": (from: ["stage"], to: "fair"),
            "four": (from: ["buses"], to: "stage"),
        },
        attacks: { "against": (from: "shops", on: "park") },
    "#});
    let found = asked(&map, Kind::SmallestChange);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, "Grown trees give the whole street shade");
}

#[test]
fn two_equally_small_changes_are_not_asked_for() {
    let map = park(indoc! {r#"
        inferences: {
            "one": (from: ["shade", "rain"], to: "park"),
            "two": (from: ["quiet"], to: "park"),
            "three": (from: ["stage"], to: "fair"),
        },
        attacks: { "against": (from: "shops", on: "park") },
    "#});
    let found = asked(&map, Kind::SmallestChange);
    assert!(found.is_empty(), "{found:?}");
    let (_, refused) = bank(&[&map]);
    let own = refused.iter().find(|refusal| refusal.kind == Kind::SmallestChange);
    assert_eq!(own.map(|refusal| refusal.why.name()), Some("several-keys"));
}

#[test]
fn the_only_struck_objection_is_the_one_to_accept() {
    let map = park(indoc! {r#"
        inferences: { "one": (from: ["shade"], to: "park"), "three": (from: ["stage"], to: "fair") },
        attacks: {
            "against": (from: "shops", on: "park"),
            "answer": (from: "buses", on: "shops"),
        },
    "#});
    let found = asked(&map, Kind::SmallestChange);
    let key = |name: &str| {
        let own = found.iter().filter(|(query, _)| query.name() == name);
        own.map(|(_, key)| key.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(key("defeats"), ["The shops will lose many of their guests"]);
    // And the only answer to it is the one to give up.
    assert_eq!(key("restores"), ["Most of the guests come to town by bus"]);
}

#[test]
fn an_objection_that_is_answered_need_not_be_refuted() {
    let map = park(indoc! {r#"
        inferences: { "one": (from: ["shade"], to: "park"), "three": (from: ["stage"], to: "fair") },
        attacks: {
            "against": (from: "shops", on: "park"),
            "step": (from: "rain", on: "one"),
            "second": (from: "quiet", on: "one"),
            "answer": (from: "buses", on: "second"),
        },
    "#});
    let found = asked(&map, Kind::SmallestChange);
    let clears: Vec<&str> =
        found.iter().filter(|(query, _)| query.name() == "clears").map(|(_, key)| key.as_str()).collect();
    assert_eq!(
        clears,
        ["“Open soil takes up the heavy rain well” and “The shops will lose many of their guests”"]
    );
}

fn twins(second_cut: &str) -> Map {
    park(&format!(
        r#"
        inferences: {{
            "one": (from: ["shade"], to: "park", scheme: Consequences),
            "same": (from: ["stage"], to: "fair", scheme: Consequences),
            "linked": (from: ["buses", "fair"], to: "shops", scheme: Consequences),
            "pattern": (from: ["rain"], to: "quiet", scheme: ExpertOpinion),
            "other": (from: ["stage", "rain"], to: "buses", scheme: ExpertOpinion),
        }},
        attacks: {{ "cut": (from: "buses", on: "one"), "cut-too": (from: "shops", on: "{second_cut}") }},
    "#
    ))
}

#[test]
fn arguments_of_the_same_structure_have_as_many_reasons_and_like_objections() {
    let found = asked(&twins("same"), Kind::SameStructure);
    let keys: Vec<&str> = found.iter().map(|(_, key)| key.as_str()).collect();
    assert_eq!(keys.len(), 2, "{keys:?}");
    assert!(keys.iter().any(|key| key.contains("meadow")) && keys.iter().any(|key| key.contains("trees")));
    // An objection to the conclusion is of another kind than one to the step.
    assert!(asked(&twins("fair"), Kind::SameStructure).is_empty());
}
