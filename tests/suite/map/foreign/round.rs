//! Out and in again gives what the format can carry, exactly.

use elenchus::{
    ground::Lang,
    map::{
        foreign::{Format, export},
        json,
        model::Map,
    },
};
use proptest::{prelude::*, test_runner::TestCaseError};
use serde_json::{Value, json};

use crate::map::foreign::{
    import_text,
    made::{ALL, Holds, made},
    read,
};

/// The map that an exported text reads as.
fn again(map: &Map, format: Format) -> Map {
    let (text, _) = export(map, format, Lang::De);
    let (files, imported) = import_text(&text, format, Lang::De);
    let made = imported.text.clone();
    let broken =
        imported.findings.iter().any(|finding| finding.code == elenchus::map::foreign::codes::BAD_CARRIED);
    assert!(!broken, "{}\n{text}", super::findings(&files, &imported));
    read(&made.unwrap_or_else(|| panic!("{}\n{text}", super::findings(&files, &imported))))
}

/// A map as JSON, of every element only the fields named.
fn part(map: &Map, wanted: &[(&str, &[&str])]) -> String {
    let mut whole =
        serde_json::to_value(json::export(std::slice::from_ref(map))).expect("a map is always JSON");
    let whole = whole["maps"][0].take();
    let mut kept = serde_json::Map::new();
    for (list, fields) in wanted {
        let value = &whole[*list];
        let pick = |element: &Value| -> Value {
            fields
                .iter()
                .map(|field| ((*field).to_owned(), element[*field].clone()))
                .collect::<serde_json::Map<_, _>>()
                .into()
        };
        let value = match value.as_array() {
            Some(elements) if !fields.is_empty() => {
                let mut picked: Vec<Value> = elements.iter().map(pick).collect();
                picked.sort_by_key(Value::to_string);
                json!(picked)
            }
            _ => value.clone(),
        };
        kept.insert((*list).to_owned(), value);
    }
    serde_json::to_string_pretty(&kept).expect("JSON is JSON")
}

/// A map as JSON, whole, its elements by their ids: their order means nothing.
fn whole(map: &Map) -> String {
    let mut whole =
        serde_json::to_value(json::export(std::slice::from_ref(map))).expect("a map is always JSON");
    for list in ["claims", "inferences", "attacks", "relations"] {
        if let Some(list) = whole["maps"][0][list].as_array_mut() {
            list.sort_by_key(|element| element["id"].to_string());
        }
    }
    serde_json::to_string_pretty(&whole).expect("JSON is JSON")
}

/// Fails where two texts first differ.
fn same(one: &str, other: &str) -> Result<(), TestCaseError> {
    for (at, (one, other)) in one.lines().zip(other.lines()).enumerate() {
        prop_assert_eq!(one, other, "line {}", at);
    }
    prop_assert_eq!(one.lines().count(), other.lines().count());
    Ok(())
}

const ATTACK: &[&str] = &["id", "from", "on", "kind"];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn argdown(seed in any::<u64>()) {
        let map = read(&made(seed, ALL));
        same(&whole(&again(&map, Format::Argdown)), &whole(&map))?;
    }

    #[test]
    fn aif_and_xaif(seed in any::<u64>()) {
        let holds = Holds { bilingual: false, full: false, sides: false, ..ALL };
        let map = read(&made(seed, holds));
        let wanted: &[(&str, &[&str])] = &[
            ("claims", &["id", "text"]),
            ("inferences", &["id", "conclusion", "scheme", "by"]),
            ("attacks", &["id", "from", "on", "kind", "by"]),
            ("relations", &["id", "kind", "between"]),
            ("preferences", &["id", "prefer", "over", "by"]),
        ];
        for format in [Format::Aif, Format::Xaif] {
            let back = again(&map, format);
            same(&part(&back, wanted), &part(&map, wanted))?;
            for (one, two) in back.claims.iter().zip(&map.claims) {
                let acts = |map: &Map, at: usize| -> Vec<_> {
                    map.claims[at].said.iter().map(|said| (map[said.actor].id.clone(), said.act)).collect()
                };
                let at = map.find_claim(one.id.as_str()).expect("the same claims").get();
                prop_assert_eq!(acts(&back, at), acts(&map, at), "{} {}", one.id, two.id);
            }
            for (one, two) in back.inferences.iter().zip(&map.inferences) {
                prop_assert_eq!(one.all_premises().collect::<Vec<_>>(), two.all_premises().collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn arggraph(seed in any::<u64>()) {
        let map = read(&made(seed, Holds::default()));
        let wanted: &[(&str, &[&str])] = &[
            ("topic", &[]),
            ("claims", &["id", "text"]),
            ("inferences", &["id", "conclusion"]),
            ("attacks", ATTACK),
        ];
        let back = again(&map, Format::Arggraph);
        same(&part(&back, wanted), &part(&map, wanted))?;
        for (one, two) in back.inferences.iter().zip(&map.inferences) {
            let premises = |step: &elenchus::map::model::Inference| {
                step.all_premises().collect::<std::collections::BTreeSet<_>>()
            };
            prop_assert_eq!(premises(one), premises(two));
        }
    }

    #[test]
    fn kialo(seed in any::<u64>()) {
        let map = read(&made(seed, Holds { sides: true, ..Holds::default() }));
        let back = again(&map, Format::Kialo);
        prop_assert_eq!(reasons(&back), reasons(&map));
        prop_assert_eq!(objections(&back), objections(&map));
        prop_assert_eq!(texts(&back), texts(&map));
    }
}

fn words(map: &Map, claim: elenchus::map::model::ClaimIx) -> String {
    let text = map[claim].full.get(Lang::De);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(map: &Map) -> Vec<String> {
    let mut texts: Vec<_> = map.claim_ixs().map(|claim| words(map, claim)).collect();
    texts.sort();
    texts
}

/// Premise and conclusion of every step, each premise on its own.
fn reasons(map: &Map) -> Vec<(String, String)> {
    let steps = map.inferences.iter();
    let pairs = steps.flat_map(|step| {
        step.all_premises().map(|premise| (words(map, premise), words(map, step.conclusion)))
    });
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort();
    pairs
}

/// Attacker and target of every attack on a claim.
fn objections(map: &Map) -> Vec<(String, String)> {
    use elenchus::map::model::Node::Claim;
    let pairs = map.attacks.iter().filter_map(|attack| match (attack.from, attack.on) {
        (Claim(from), Claim(on)) => Some((words(map, from), words(map, on))),
        _ => None,
    });
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort();
    pairs
}
