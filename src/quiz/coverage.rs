use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    ground::{Arg, Id, Lang, Named, Text, say},
    map::{
        derive::mentioned,
        model::{Map, Node},
    },
    quiz::{
        form::most_uneven,
        item::{Item, Kind, Process, Step},
        saying::quote,
    },
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
    /// What some item touches, where that is asked for: of a form, not of a bank.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub touched: Vec<Untouched>,
    /// How many items there are of each type, those without any too.
    pub types: BTreeMap<&'static str, usize>,
    /// How many there are of each reading process.
    pub processes: BTreeMap<&'static str, usize>,
    /// How many have their key on each side.
    pub sides: BTreeMap<String, usize>,
    /// The names of the sides, in their order.
    #[serde(skip)]
    names: Vec<(Id, Text)>,
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

/// An element that no item touches, or that some item does.
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

/// The same of the questions of one form: what they touch is named, not the much that they leave out. Maps that none of
/// them is about are left out.
pub fn form_coverage(maps: &[&Map], items: &[Item]) -> Vec<Coverage> {
    let asked = maps.iter().filter(|map| items.iter().any(|item| item.map == map.id));
    let mut coverage = coverage(&asked.copied().collect::<Vec<_>>(), items);
    for one in &mut coverage {
        let Some(map) = maps.iter().find(|map| map.id.as_str() == one.map) else { continue };
        for (sort, ids) in SORTS.into_iter().zip(elements(map)) {
            let left =
                |id: &&Id| !one.untouched.iter().any(|left| left.sort == sort && left.id == id.as_str());
            let touched = ids.into_iter().filter(left).map(|id| Untouched { sort, id: id.to_string() });
            let touched: Vec<Untouched> = touched.collect();
            one.touched.extend(touched);
        }
    }
    coverage
}

fn of_map(map: &Map, items: &[Item]) -> Coverage {
    let own: Vec<&Item> = items.iter().filter(|item| item.map == map.id).collect();
    let touched: BTreeSet<&Id> = own.iter().flat_map(|item| touched(item)).collect();
    let mut coverage = Coverage {
        map: map.id.to_string(),
        elements: Vec::new(),
        untouched: Vec::new(),
        touched: Vec::new(),
        names: map.sides.iter().map(|side| (side.id.clone(), side.name.clone())).collect(),
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
    let word = |key: &str, name: &str| say(lang, &format!("{key}-{name}"), &[]);
    let counts = coverage.processes.iter().map(|(name, count)| format!("{} {count}", word("process", name)));
    text += &format!("   {}\n", counts.collect::<Vec<_>>().join(", "));
    if !coverage.names.is_empty() {
        text += &format!("   {}\n", sides(coverage, lang));
    }
    let absent: Vec<String> = coverage
        .types
        .iter()
        .filter(|(_, count)| **count == 0)
        .map(|(name, _)| format!("{} ({name})", word("coverage-type", name)))
        .collect();
    // No form has questions of all types.
    if !absent.is_empty() && coverage.touched.is_empty() {
        text += &format!("   {}\n", say(lang, "coverage-absent", &[("types", Arg::from(absent.join(", ")))]));
    }
    let (key, shown) = match coverage.touched.is_empty() {
        true => ("coverage-untouched", &coverage.untouched),
        false => ("coverage-touched", &coverage.touched),
    };
    for sort in SORTS {
        let ids = shown.iter().filter(|shown| shown.sort == sort);
        let ids: Vec<&str> = ids.map(|shown| shown.id.as_str()).collect();
        if !ids.is_empty() {
            let sort = say(lang, &format!("coverage-{sort}"), &[]);
            let args = [("sort", Arg::from(sort)), ("id", Arg::from(ids.join(", ")))];
            text += &format!("   {}\n", say(lang, key, &args));
        }
    }
    text + "\n"
}

/// How many answers are for each side, by its name; and whether one has far more than another.
fn sides(coverage: &Coverage, lang: Lang) -> String {
    let count = |id: &Id| coverage.sides.get(id.as_str()).copied().unwrap_or(0);
    let counts: Vec<usize> = coverage.names.iter().map(|(id, _)| count(id)).collect();
    let named: Vec<String> = coverage
        .names
        .iter()
        .map(|(id, name)| format!("{} {}", quote(lang, name.get(lang)), count(id)))
        .collect();
    let key = if most_uneven(&counts).is_some() { "coverage-sides-uneven" } else { "coverage-sides" };
    say(lang, key, &[("sides", Arg::from(named.join(", ")))])
}
