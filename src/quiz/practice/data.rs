use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    ground::{Id, Lang, Named, say},
    map::model::{Map, Node},
    quiz::{
        form::Form,
        item::{Item, Scale, Shape, Step},
    },
};

/// What the page's script knows: how answers are marked and what lights up on the map; no text of the questions.
#[derive(Serialize)]
struct Data {
    items: Vec<ItemData>,
    say: BTreeMap<&'static str, BTreeMap<&'static str, String>>,
}

#[derive(Serialize)]
struct ItemData {
    shape: &'static str,
    process: &'static str,
    points: f64,
    /// Which choices are right.
    right: Vec<bool>,
    /// The choice that belongs to each prompt.
    prompts: Vec<usize>,
    /// Which choice comes before which.
    pairs: Vec<(usize, usize)>,
    figure: Option<(f64, f64, f64)>,
    accepted: Vec<String>,
    map: String,
    /// The groups of the drawing that the answer follows from, without what all ids of a drawing begin with.
    lit: Vec<String>,
    /// Those of them that are the key itself.
    key: Vec<String>,
    drawing: Option<usize>,
}

const SAYINGS: [&str; 15] = [
    "right",
    "partly",
    "wrong",
    "empty",
    "no-number",
    "progress",
    "again",
    "points",
    "process",
    "certainty-gain",
    "certainty-total",
    "comes-again",
    "finish",
    "next",
    "moved",
];

pub(super) fn data(form: &Form, maps: &BTreeMap<Id, &Map>, langs: &[Lang]) -> String {
    let one = |entry: &crate::quiz::form::Entry| item_data(&entry.item, entry.points, maps);
    let data = Data {
        items: form.entries.iter().map(one).collect(),
        say: langs.iter().map(|lang| (lang.code(), sayings(*lang))).collect(),
    };
    serde_json::to_string(&data).expect("ids, numbers and words are JSON")
}

fn sayings(lang: Lang) -> BTreeMap<&'static str, String> {
    let holes = ["at", "all", "points", "most", "name", "step"].map(|name| (name, format!("#{name}").into()));
    let word = |key: &'static str| (key, say(lang, &format!("practice-say-{key}"), &holes));
    let process = |name: &'static str| (name, say(lang, &format!("process-{name}"), &[]));
    let processes = crate::quiz::item::Process::NAMES.iter().map(|name| process(name));
    SAYINGS.map(word).into_iter().chain(processes).collect()
}

fn item_data(item: &Item, points: f64, maps: &BTreeMap<Id, &Map>) -> ItemData {
    let map = maps.get(&item.map).copied();
    let groups = |ids: Vec<&Id>| -> Vec<String> {
        ids.into_iter().filter_map(|id| map.and_then(|map| group(map, id))).collect()
    };
    let held =
        item.derivation.iter().flat_map(|derivation| &derivation.proof.0).filter_map(|step| match step {
            Step::Holds(by) => Some(by),
            _ => None,
        });
    let key: Vec<&Id> = item.keys().filter_map(|choice| choice.about.as_ref()).collect();
    let lit: Vec<&Id> = item.facts.iter().chain(held.flatten()).chain(key.iter().copied()).collect();
    let ends = lit.iter().flat_map(|id| map.map_or_else(Vec::new, |map| ends(map, id)));
    let lit = lit.iter().copied().chain(ends).collect();
    let mut lit = groups(lit);
    lit.sort_unstable();
    lit.dedup();
    ItemData {
        shape: item.shape.name(),
        process: item.kind.process().name(),
        points,
        right: item.choices.iter().map(|choice| choice.correct).collect(),
        prompts: match &item.shape {
            Shape::Matching(prompts) => prompts.iter().map(|prompt| prompt.choice).collect(),
            _ => Vec::new(),
        },
        pairs: match &item.shape {
            Shape::Ordering(pairs) => pairs.clone(),
            _ => Vec::new(),
        },
        figure: match item.shape {
            Shape::Figure(Scale { low, high, tolerance }) => Some((low, high, tolerance)),
            _ => None,
        },
        accepted: match &item.shape {
            Shape::Gap(words) => {
                words.iter().flat_map(|word| word.phrases()).map(|(_, phrase)| phrase.text.clone()).collect()
            }
            _ => Vec::new(),
        },
        map: item.map.to_string(),
        drawing: maps.keys().position(|id| *id == item.map),
        key: groups(key),
        lit,
    }
}

/// What a step or an attack goes between: a line alone says little.
fn ends<'a>(map: &'a Map, id: &Id) -> Vec<&'a Id> {
    let nodes: Vec<Node> = match map.find(id.as_str()) {
        Some(Node::Inference(step)) => {
            let premises = map[step].premises.iter().map(|premise| Node::Claim(*premise));
            premises.chain([Node::Claim(map[step].conclusion)]).collect()
        }
        Some(Node::Attack(attack)) => vec![map[attack].from, map[attack].on],
        _ => Vec::new(),
    };
    nodes.into_iter().map(|node| map.id_of(node)).collect()
}

/// The group of the drawing for an element of a map.
fn group(map: &Map, id: &Id) -> Option<String> {
    let sort = match map.find(id.as_str()) {
        Some(Node::Claim(_)) => "claim",
        Some(Node::Inference(_)) => "inference",
        Some(Node::Attack(_)) => "attack",
        None if map.relations.iter().any(|relation| relation.id == *id) => "relation",
        None => return None,
    };
    Some(format!("{sort}-{id}"))
}
