use std::collections::BTreeSet;

use crate::{
    ground::{Arg, Id, Lang, Span, Text, say},
    map::model::Map,
    quiz::{item::Item, open::OpenPrompt, saying::quote},
};

/// A question on a form, and what it counts.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The question, its choices in the order of this form.
    pub item: Item,
    /// The most points it can earn.
    pub points: f64,
    /// Where it stands in the form's file.
    pub at: Span,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a question comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was just made from its map.
    Made,
    /// It was frozen into a file.
    Frozen {
        /// A fingerprint of what its map said when it was frozen: the stem, the places, what is to be matched.
        print: String,
        /// For each choice what it puts into the hole of the query, and a fingerprint of its words; nothing for a
        /// choice added by hand.
        answers: Vec<Option<String>>,
    },
    /// A person wrote it.
    Hand,
}

/// The questions that are asked together.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its name: blueprint, seed and variant.
    pub id: Id,
    /// The title.
    pub title: Text,
    /// The seed it was drawn by.
    pub seed: u64,
    /// A, B, C …
    pub variant: String,
    /// The language it is meant for; any its items can be asked in if none is given.
    pub lang: Option<Lang>,
    /// How many minutes it takes.
    pub minutes: Option<u32>,
    /// The questions, from finding over understanding to judging.
    pub entries: Vec<Entry>,
    /// What is asked without a key, behind the questions; no points.
    pub open: Vec<OpenPrompt>,
    /// The titles of the maps it is about, as far as they are known: *according to the map* means one of them.
    pub maps: Vec<(Id, Text)>,
}

impl Form {
    /// The most points it can earn.
    pub fn points(&self) -> f64 {
        self.entries.iter().map(|entry| entry.points).sum()
    }

    /// Keeps the titles of those maps that it asks about.
    pub fn name_maps<'a>(&mut self, maps: impl IntoIterator<Item = &'a Map>) {
        let asked: BTreeSet<Id> = self.asked_maps().cloned().collect();
        let about = maps.into_iter().filter(|map| asked.contains(&map.id));
        self.maps = about.map(|map| (map.id.clone(), map.title.clone())).collect();
    }

    fn asked_maps(&self) -> impl Iterator<Item = &Id> {
        let entries = self.entries.iter().map(|entry| &entry.item.map);
        entries.chain(self.open.iter().map(|open| &open.map))
    }

    /// The map that a question is about, to be said with it: what is true of one map may be false of another. Nothing
    /// where the form asks about one map alone.
    pub fn heading(&self, map: &Id, lang: Lang) -> Option<String> {
        let several = self.asked_maps().any(|other| other != map);
        let (_, title) = self.maps.iter().find(|(id, _)| id == map).filter(|_| several)?;
        Some(say(lang, "form-map", &[("title", Arg::from(quote(lang, title.get(lang))))]))
    }

    /// The one map that all questions are about, to be said once.
    pub fn basis(&self, lang: Lang) -> Option<String> {
        let [(id, title)] = &self.maps[..] else { return None };
        let alone = self.asked_maps().all(|map| map == id);
        let args = [("title", Arg::from(quote(lang, title.get(lang))))];
        alone.then(|| say(lang, "form-basis", &args))
    }

    /// The mean predicted difficulty of its questions, 0–1.
    pub fn difficulty(&self) -> f64 {
        let sum: f64 = self.entries.iter().map(|entry| entry.item.difficulty).sum();
        let mean = sum / self.entries.len().max(1) as f64;
        (mean * 1000.0).round() / 1000.0
    }

    /// The languages in which every one of its questions can be asked.
    pub fn languages(&self) -> Vec<Lang> {
        let asked = |lang: &Lang| self.entries.iter().all(|entry| entry.item.languages.contains(lang));
        Lang::BOTH.into_iter().filter(asked).collect()
    }
}
