use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    ground::{Arg, Id, Lang, Named, say},
    map::{
        derive::mentioned,
        model::{Map, Node},
    },
    quiz::item::{Item, Kind, Process, Step},
};

/// The sorts of elements a map has, by the wording key behind `coverage-`.
const SORTS: [&str; 5] = ["claims", "inferences", "attacks", "relations", "terms"];

/// What the items of a bank test of a map, and what no item touches.
#[derive(Clone, Debug, Serialize)]
pub struct Coverage {
    /// The map.
    pub map: String,
    /// For each sort of elements how many there are and how many some item touches.
    pub elements: Vec<Covered>,
    /// What no item touches.
    pub untouched: Vec<Untouched>,
    /// How many items there are of each type, those without any too.
    pub types: BTreeMap<&'static str, usize>,
    /// How many there are of each reading process.
    pub processes: BTreeMap<&'static str, usize>,
    /// How many have their key on each side.
    pub sides: BTreeMap<String, usize>,
}

/// The elements of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct Covered {
    /// The sort.
    pub sort: &'static str,
    /// How many some item touches.
    pub touched: usize,
    /// How many there are.
    pub total: usize,
}

/// An element that no item touches.
#[derive(Clone, Debug, Serialize)]
pub struct Untouched {
    /// Its sort.
    pub sort: &'static str,
    /// Its id.
    pub id: String,
}

/// What the items say of each map. An item touches what it asks about, what it offers as right, and what its key
/// follows from.
pub fn coverage(maps: &[&Map], items: &[Item]) -> Vec<Coverage> {
    maps.iter().map(|map| of_map(map, items)).collect()
}

fn of_map(map: &Map, items: &[Item]) -> Coverage {
    let own: Vec<&Item> = items.iter().filter(|item| item.map == map.id).collect();
    let touched: BTreeSet<&Id> = own.iter().flat_map(|item| touched(item)).collect();
    let mut coverage = Coverage {
        map: map.id.to_string(),
        elements: Vec::new(),
        untouched: Vec::new(),
        types: Kind::ALL.iter().map(|kind| (kind.name(), count(&own, |item| item.kind == *kind))).collect(),
        processes: Process::ALL
            .iter()
            .map(|process| (process.name(), count(&own, |item| item.kind.process() == *process)))
            .collect(),
        sides: map
            .sides
            .iter()
            .map(|side| (side.id.to_string(), count(&own, |item| item.side.as_ref() == Some(&side.id))))
            .collect(),
    };
    for (sort, ids) in SORTS.into_iter().zip(elements(map)) {
        let left: Vec<&Id> = ids.iter().copied().filter(|id| !touched.contains(id)).collect();
        coverage.elements.push(Covered { sort, touched: ids.len() - left.len(), total: ids.len() });
        coverage.untouched.extend(left.into_iter().map(|id| Untouched { sort, id: id.to_string() }));
    }
    coverage
}

fn count(items: &[&Item], fits: impl Fn(&Item) -> bool) -> usize {
    items.iter().filter(|item| fits(item)).count()
}

/// The ids of each sort of elements, in the order of [`SORTS`]; of the glossary only what the map mentions.
fn elements(map: &Map) -> [Vec<&Id>; 5] {
    [
        map.claim_ixs().map(|at| map.id_of(Node::Claim(at))).collect(),
        map.inference_ixs().map(|at| map.id_of(Node::Inference(at))).collect(),
        map.attack_ixs().map(|at| map.id_of(Node::Attack(at))).collect(),
        map.relations.iter().map(|relation| &relation.id).collect(),
        mentioned(map).into_iter().map(|at| &map.terms[at].id).collect(),
    ]
}

fn touched(item: &Item) -> impl Iterator<Item = &Id> {
    let steps = item.derivation.iter().flat_map(|derivation| &derivation.proof.0);
    let held = steps.filter_map(|step| match step {
        Step::Holds(by) => Some(by),
        _ => None,
    });
    let right = item.keys().filter_map(|choice| choice.about.as_ref());
    item.facts.iter().chain(held.flatten()).chain(right)
}

/// A coverage as text.
pub fn write_coverage(coverage: &[Coverage], lang: Lang) -> String {
    coverage.iter().map(|one| write_one(one, lang)).collect()
}

fn write_one(coverage: &Coverage, lang: Lang) -> String {
    let mut text = format!("{}\n", coverage.map);
    for Covered { sort, touched, total } in coverage.elements.iter().filter(|covered| covered.total > 0) {
        let sort = say(lang, &format!("coverage-{sort}"), &[]);
        let args = [("touched", Arg::from(touched.to_string())), ("total", Arg::from(total.to_string()))];
        text += &format!(
            "   {}\n",
            say(lang, "coverage-line", &[&args[..], &[("sort", Arg::from(sort))]].concat())
        );
    }
    let list = |counts: &BTreeMap<&'static str, usize>| {
        counts.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
    };
    text += &format!("   {}\n", list(&coverage.processes));
    let sides: Vec<String> = coverage.sides.iter().map(|(side, count)| format!("{side} {count}")).collect();
    if !sides.is_empty() {
        text += &format!("   {}\n", sides.join(", "));
    }
    let absent: Vec<&str> =
        coverage.types.iter().filter(|(_, count)| **count == 0).map(|(name, _)| *name).collect();
    if !absent.is_empty() {
        text += &format!("   {}\n", say(lang, "coverage-absent", &[("types", Arg::from(absent.join(", ")))]));
    }
    for sort in SORTS {
        let ids = coverage.untouched.iter().filter(|untouched| untouched.sort == sort);
        let ids: Vec<&str> = ids.map(|untouched| untouched.id.as_str()).collect();
        if !ids.is_empty() {
            let sort = say(lang, &format!("coverage-{sort}"), &[]);
            let args = [("sort", Arg::from(sort)), ("id", Arg::from(ids.join(", ")))];
            text += &format!("   {}\n", say(lang, "coverage-untouched", &args));
        }
    }
    text + "\n"
}
