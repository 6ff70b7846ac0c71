use std::collections::BTreeMap;

use crate::{
    ground::{Id, Text},
    map::model::Map,
    quiz::{
        assemble::seal,
        fill_name::print,
        item::{Choice, Item, Scale, Shape},
        judge::judge,
        query::{Fill, Query},
        saying::Saying,
    },
};

/// By which share of a figure a written number may miss it: not at all, for it is to be found in the text. A form's
/// editor may allow more.
const TOLERANCE: f64 = 0.0;

/// The items with figures and glossary words to be written instead of chosen. Their ids stay: an answer that is
/// written tests the same as one that is chosen.
pub fn typed(maps: &[&Map], items: Vec<Item>) -> Vec<Item> {
    let maps: BTreeMap<&Id, &Map> = maps.iter().map(|map| (&map.id, *map)).collect();
    let one = |item: Item| {
        let map = maps.get(&item.map).copied();
        map.and_then(|map| written(map, &item)).unwrap_or(item)
    };
    items.into_iter().map(one).collect()
}

fn written(map: &Map, item: &Item) -> Option<Item> {
    let derivation = item.derivation.as_ref().filter(|_| matches!(item.shape, Shape::Single))?;
    let key = item.choices.iter().position(|choice| choice.correct)?;
    let (shape, stem, words) = match (&derivation.query, derivation.fills.get(key)?) {
        (Query::Figure(..), Fill::Range(Some(low), Some(high))) => {
            let scale = Scale { low: *low, high: *high, tolerance: TOLERANCE };
            (Shape::Figure(scale), item.stem.clone(), item.choices[key].text.clone())
        }
        (query, _) => {
            let (stem, term) = gap(map, query)?;
            (Shape::Gap(vec![term.clone()]), stem, term)
        }
    };
    // What would break a limit is left to be chosen.
    Some(with_one_choice(item, key, shape, stem, words)).filter(|item| judge(item).is_empty())
}

/// How a question is put whose answer is a word of the glossary to be written, and that word; nothing for others.
pub(crate) fn gap(map: &Map, query: &Query) -> Option<(Text, Text)> {
    let Query::Meaning(at) = query else { return None };
    let term = map.terms.get(*at)?;
    let stem = Saying::new("ask-word").quoted("meaning", &term.definition).in_all(map);
    Some((stem, term.term.clone()))
}

/// The item with its key as the only choice, sealed in its new words.
fn with_one_choice(item: &Item, key: usize, shape: Shape, stem: Text, words: Text) -> Item {
    let mut item = item.clone();
    item.choices = vec![Choice { text: words, ..item.choices[key].clone() }];
    if let Some(derivation) = &mut item.derivation {
        derivation.reorder(&[key], |_| 0);
        derivation.print = seal(&stem, &item.cites, []);
        for answer in &mut derivation.answers {
            let name = answer.split_once(" #").map_or(answer.as_str(), |(name, _)| name);
            *answer = format!("{name} #{}", print(&[&item.choices[0].text]));
        }
        derivation.proof.0.retain(|step| !matches!(step, crate::quiz::item::Step::Fails(..)));
    }
    (item.shape, item.stem) = (shape, stem);
    item
}
