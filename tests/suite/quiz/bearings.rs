//! What is no reason and no objection: proved by what the map says, not by what it leaves out.

use std::collections::BTreeSet;

use elenchus::{
    ground::Lang,
    map::{
        derive::positions,
        model::{ClaimIx, Map},
    },
    quiz::{Bearing, Fill, Item, Query, Shape, bank},
};

use crate::quiz::maps::{map, shipped, shipped_bank};

/// What an item asks for the support of, with the claims offered as wrong.
fn wrong_supports(map: &Map, item: &Item) -> Option<(ClaimIx, Vec<ClaimIx>)> {
    let derivation = item.derivation.as_ref()?;
    let about = match derivation.query {
        Query::ReasonFor(claim) | Query::Strengthens(claim) => claim,
        Query::Backs(side) => map.sides[side].thesis,
        _ => return None,
    };
    let wrong = derivation.fills.iter().zip(&item.choices).filter_map(|(fill, choice)| match fill {
        Fill::Claim(claim) if !choice.correct => Some(*claim),
        _ => None,
    });
    Some((about, wrong.collect()))
}

/// Whether a claim is set against another directly: by an attack, or because both cannot be true.
fn clash(map: &Map, one: ClaimIx, other: ClaimIx) -> bool {
    use elenchus::map::model::{Node, RelationKind};
    let attacks = map.attacks.iter().any(|attack| {
        let on = match attack.on {
            Node::Inference(step) => map[step].conclusion == other,
            Node::Claim(target) => {
                target == other
                    || map
                        .inferences
                        .iter()
                        .any(|step| step.conclusion == other && step.premises.contains(&target))
            }
            Node::Attack(_) => false,
        };
        attack.from == Node::Claim(one) && on
    });
    let exclude = map.relations.iter().any(|relation| {
        matches!(relation.kind, RelationKind::Contrary | RelationKind::Contradictory)
            && relation.between.contains(&one)
            && relation.between.contains(&other)
    });
    attacks || exclude
}

/// What a claim leads to over reasons alone, itself among it.
fn results(map: &Map, claim: ClaimIx) -> BTreeSet<ClaimIx> {
    let mut found = BTreeSet::from([claim]);
    let mut open = vec![claim];
    while let Some(at) = open.pop() {
        let used = |step: &&elenchus::map::model::Inference| {
            step.premises.contains(&at) || step.implicit.contains(&at)
        };
        for step in map.inferences.iter().filter(used) {
            if found.insert(step.conclusion) {
                open.push(step.conclusion);
            }
        }
    }
    found
}

#[test]
fn what_serves_the_same_position_is_no_wrong_support() {
    let mut held = 0;
    for map in shipped() {
        let positions = positions(&map);
        for item in shipped_bank().iter().filter(|item| item.map == map.id) {
            let direct = matches!(item.derivation.as_ref().map(|one| &one.query), Some(Query::ReasonFor(_)));
            let Some((about, wrong)) = wrong_supports(&map, item).filter(|_| !direct) else { continue };
            for claim in wrong {
                let both = !positions[claim.get()].is_disjoint(&positions[about.get()]);
                let against = results(&map, claim).iter().any(|result| clash(&map, *result, about));
                let follows = results(&map, about).contains(&claim);
                assert!(!both || against || follows, "{}: {}", item.id, map[claim].id);
                held += 1;
            }
        }
    }
    assert!(held > 60, "{held}");
}

#[test]
fn what_the_map_infers_something_from_is_wrong_only_if_nothing_of_it_leads_there() {
    let mut held = 0;
    for map in shipped() {
        for item in shipped_bank().iter().filter(|item| item.map == map.id) {
            let Some((about, wrong)) = wrong_supports(&map, item) else { continue };
            for claim in wrong {
                assert!(!results(&map, claim).contains(&about), "{}: {}", item.id, map[claim].id);
                held += 1;
            }
        }
    }
    assert!(held > 150, "{held}");
}

/// `p` and `q` jointly lead to `r`, `s` alone does; `u` strikes a thesis, `v` only a step to it.
const JOINT: &str = r#"Map(
    title: {"de": "T", "en": "T"}, question: {"de": "F?", "en": "Q?"},
    sides: {
        "one": (name: {"de": "Eins", "en": "One"}, thesis: "r"),
        "two": (name: {"de": "Zwei", "en": "Two"}, thesis: "w"),
    },
    claims: {
        "p": (kind: Fact, short: {"de": "Alba bringt Korn nach Norden", "en": "Alba brings grain northwards"}),
        "q": (kind: Fact, short: {"de": "Bruno bringt Holz nach Süden", "en": "Bruno brings timber southwards"}),
        "r": (kind: Fact, short: {"de": "Cora sperrt Wege im Westen", "en": "Cora blocks roads in the west"}),
        "s": (kind: Fact, short: {"de": "Dolf räumt Steine am Pass", "en": "Dolf clears stones at the pass"}),
        "u": (kind: Fact, short: {"de": "Elsa zählt Säcke im Speicher", "en": "Elsa counts sacks in the store"}),
        "v": (kind: Fact, short: {"de": "Fritz misst Balken im Hafen", "en": "Fritz gauges beams in the port"}),
        "w": (kind: Fact, short: {"de": "Greta kauft Wagen im Dorf", "en": "Greta buys carts in the village"}),
        "x": (kind: Fact, short: {"de": "Hanna mietet Boote am See", "en": "Hanna rents boats on the lake"}),
        "y": (kind: Fact, short: {"de": "Ivo pflanzt Bäume am Hang", "en": "Ivo plants trees on the slope"}),
        "z": (kind: Fact, short: {"de": "Jana malt Tore am Markt", "en": "Jana paints gates in the square"}),
    },
    inferences: {
        "pq": (from: ["p", "q"], to: "r"), "sr": (from: ["s"], to: "r"), "xw": (from: ["x"], to: "w"),
        "yw": (from: ["y"], to: "w"), "zw": (from: ["z"], to: "w"),
    },
    attacks: {"ur": (from: "u", on: "r"), "vr": (from: "v", on: "sr")},
)"#;

#[test]
fn half_of_a_step_is_no_reason_alone_and_a_step_is_no_thesis() {
    let map = map("joint", JOINT);
    let (items, _) = bank(&[&map]);
    let id = |claim: ClaimIx| map[claim].id.as_str();
    let mut seen = BTreeSet::new();
    for item in &items {
        let Some(derivation) = &item.derivation else { continue };
        for (fill, choice) in derivation.fills.iter().zip(&item.choices).filter(|(_, choice)| choice.correct)
        {
            match (&derivation.query, fill) {
                (Query::Toward(from, _), Fill::Bearing(bearing)) if ["p", "q"].contains(&id(*from)) => {
                    assert_eq!(*bearing, Bearing::Joint, "{}", item.id);
                    seen.insert("toward");
                }
                (Query::Backs(_) | Query::Strengthens(_), Fill::Claim(key)) => {
                    assert!(!["p", "q"].contains(&id(*key)), "{}", item.id);
                    seen.insert("backs");
                }
                (Query::Counters(_), Fill::Claim(key)) => {
                    assert_ne!(id(*key), "v", "{}: {}", item.id, choice.text.get(Lang::En));
                    seen.insert("counters");
                }
                _ => {}
            }
        }
    }
    assert!(seen.contains("toward") && seen.contains("backs"), "{seen:?}");
}

/// `d` strikes `c`, `c` strikes `a`, which is one of two theses; `b`, the other, rests on something by itself.
const TWICE: &str = r#"Map(
    title: {"de": "T", "en": "T"}, question: {"de": "F?", "en": "Q?"},
    claims: {
        "a": (kind: Fact, short: {"de": "Alba bringt Korn nach Norden", "en": "Alba brings grain northwards"}),
        "b": (kind: Fact, short: {"de": "Bruno bringt Holz nach Süden", "en": "Bruno brings timber southwards"}),
        "c": (kind: Fact, short: {"de": "Cora sperrt Wege im Westen", "en": "Cora blocks roads in the west"}),
        "d": (kind: Fact, short: {"de": "Dolf räumt Steine am Pass", "en": "Dolf clears stones at the pass"}),
        "e": (kind: Fact, short: {"de": "Elsa zählt Säcke im Speicher", "en": "Elsa counts sacks in the store"}),
        "f": (kind: Fact, short: {"de": "Fritz misst Balken im Hafen", "en": "Fritz gauges beams in the port"}),
        "g": (kind: Fact, short: {"de": "Greta kauft Wagen im Dorf", "en": "Greta buys carts in the village"}),
    },
    inferences: {
        "ea": (from: ["e"], to: "a"), "fb": (from: ["f"], to: "b"), "gb": (from: ["g"], to: "b"),
    },
    attacks: {"ca": (from: "c", on: "a"), "dc": (from: "d", on: "c")},
)"#;

#[test]
fn two_objections_in_a_row_are_no_support() {
    let map = map("twice", TWICE);
    let (items, _) = bank(&[&map]);
    let mut asked = 0;
    for item in &items {
        if let Some((about, wrong)) = wrong_supports(&map, item) {
            asked += 1;
            // What answers an objection is no reason, but nobody can be told off for taking it for one.
            let defends = map[about].id.as_str() == "a";
            assert!(!defends || wrong.iter().all(|claim| map[*claim].id.as_str() != "d"), "{}", item.id);
        }
        for choice in &item.choices {
            let tells = choice.text.get(Lang::En).starts_with("Dolf")
                && choice.why.get(Lang::En).contains("supports “Alba");
            assert!(!tells, "{}", item.id);
        }
    }
    assert!(asked > 1, "{asked}");
}

#[test]
fn half_of_a_joint_step_is_not_asked_for_alone() {
    let mut joint = 0;
    for map in shipped() {
        for item in shipped_bank().iter().filter(|item| item.map == map.id) {
            let Some(derivation) = &item.derivation else { continue };
            let about = match &derivation.query {
                Query::ReasonFor(claim) => *claim,
                _ => continue,
            };
            for (fill, choice) in
                derivation.fills.iter().zip(&item.choices).filter(|(_, choice)| choice.correct)
            {
                let Fill::Claim(key) = fill else { continue };
                let steps = map
                    .inferences
                    .iter()
                    .filter(|step| step.conclusion == about && step.premises.contains(key));
                let counts: Vec<usize> = steps.map(|step| step.premises.len()).collect();
                if counts.iter().all(|count| *count > 1) {
                    assert!(
                        item.stem.get(Lang::En).contains("together"),
                        "{}: {}",
                        item.id,
                        choice.text.get(Lang::En)
                    );
                    joint += 1;
                }
            }
        }
    }
    assert!(joint > 3, "{joint}");
}

#[test]
fn a_plural_has_several_answers() {
    for item in shipped_bank().iter().filter(|item| matches!(item.shape, Shape::Several)) {
        assert!(item.keys().count() > 1, "{}", item.id);
    }
}

#[test]
fn no_question_has_for_an_answer_what_another_calls_wrong() {
    let mut seen = std::collections::BTreeMap::new();
    for item in shipped_bank().iter().filter(|item| matches!(item.shape, Shape::Single | Shape::Several)) {
        for choice in &item.choices {
            let place = (item.map.clone(), item.stem.get(Lang::De), choice.text.get(Lang::De));
            let (right, id) = *seen.entry(place).or_insert((choice.correct, &item.id));
            assert_eq!(right, choice.correct, "{id} and {}: {}", item.id, choice.text.get(Lang::De));
        }
    }
}
