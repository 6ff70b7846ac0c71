use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Id, Lang},
    quiz::{
        foreign::{moodle::idnumber, read::Found, sheet::one_line},
        form::Form,
        item::Item,
    },
};

/// For each question of a file the entry of a form that it was made from, by its place. Programs drop ids and give new
/// ones, so a question without a known one finds its home by its words: by its stem if that stands on the form once, or
/// else by its stem and options together.
pub(super) fn homes(found: &[&Found], onto: &Form, lang: Lang) -> Vec<Option<usize>> {
    let mut by_id: BTreeMap<String, usize> = BTreeMap::new();
    for (at, entry) in onto.entries.iter().enumerate() {
        by_id.entry(entry.item.id.to_string()).or_insert(at);
        by_id.entry(idnumber(entry.item.id.as_str())).or_insert(at);
    }
    let mut homes: Vec<Option<usize>> = found.iter().map(|found| by_id.get(&found.name).copied()).collect();
    let taken: BTreeSet<usize> = homes.iter().flatten().copied().collect();
    let free = || (0..onto.entries.len()).filter(|at| !taken.contains(at));
    let mut by_words = Words::default();
    free().for_each(|at| by_words.add(at, &onto.entries[at].item, lang));
    for (home, found) in homes.iter_mut().zip(found).filter(|(home, _)| home.is_none()) {
        *home = by_words.take(&found.item, lang);
    }
    homes
}

/// A new name for the question at a place of a file, unlike all that are taken.
pub(super) fn new_id(place: usize, taken: &mut BTreeSet<Id>) -> Id {
    let name = |at: usize| Id::new(&format!("imported-{}", at + 1)).unwrap_or_default();
    let id = (place..).map(name).find(|id| !taken.contains(id)).unwrap_or_default();
    taken.insert(id.clone());
    id
}

#[derive(Default)]
struct Words {
    stems: BTreeMap<String, Vec<usize>>,
    wholes: BTreeMap<(String, BTreeSet<String>), Vec<usize>>,
}

fn whole(item: &Item, lang: Lang) -> (String, BTreeSet<String>) {
    let options = item.choices.iter().map(|choice| one_line(choice.text.get(lang))).collect();
    (one_line(item.stem.get(lang)), options)
}

impl Words {
    fn add(&mut self, at: usize, item: &Item, lang: Lang) {
        let whole = whole(item, lang);
        self.stems.entry(whole.0.clone()).or_default().push(at);
        self.wholes.entry(whole).or_default().push(at);
    }

    /// The place of what has these words, once.
    fn take(&mut self, item: &Item, lang: Lang) -> Option<usize> {
        let whole = whole(item, lang);
        let alone =
            self.stems.get(&whole.0).filter(|places| places.len() == 1).and_then(|places| places.first());
        let at = alone.or_else(|| self.wholes.get(&whole)?.first()).copied()?;
        self.stems.entry(whole.0.clone()).or_default().retain(|other| *other != at);
        self.wholes.values_mut().for_each(|places| places.retain(|other| *other != at));
        Some(at)
    }
}
