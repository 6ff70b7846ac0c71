use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Id, Lang, Text},
    map::model::{ClaimIx, Map, Quantity},
    quiz::traits::word_set,
};

/// Two figures may count the same thing if the words for it are alike beyond this share (Jaccard 1901).
pub(crate) const ALIKE: f64 = 0.6;

/// Which figures of a topic may count the same thing as a figure of a map, going by the words for it.
#[derive(Debug, Default)]
pub(crate) struct Rivals<'a> {
    of: BTreeMap<(ClaimIx, usize), Vec<&'a Quantity>>,
    nested: BTreeMap<(ClaimIx, usize), Vec<&'a Quantity>>,
}

/// A figure with the hashed words for what it counts, in a language.
struct Counted<'a> {
    figure: &'a Quantity,
    words: Vec<u64>,
}

impl<'a> Rivals<'a> {
    /// Compares every figure of `map` with every figure of the topic that shares a rare word or name with it. Whatever is
    /// alike beyond the limit does (prefix filtering; Chaudhuri, Ganti and Kaushik, *A primitive operator for
    /// similarity joins in data cleaning*, 2006).
    pub(crate) fn new(map: &'a Map, topic: &[&'a Map]) -> Self {
        let mut rivals = Self::default();
        for lang in Lang::BOTH {
            rivals.add(map, topic, lang);
            rivals.add_nested(map, topic, lang);
        }
        rivals
    }

    /// The figures that may count the same thing as that of an index of a claim.
    pub(crate) fn of(&self, claim: ClaimIx, at: usize) -> &[&'a Quantity] {
        self.of.get(&(claim, at)).map_or(&[], Vec::as_slice)
    }

    /// The figures for what may be a part of what that figure counts, or the whole of it.
    pub(crate) fn nested(&self, claim: ClaimIx, at: usize) -> &[&'a Quantity] {
        self.nested.get(&(claim, at)).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, map: &'a Map, topic: &[&'a Map], lang: Lang) {
        let figures = topic.iter().flat_map(|map| &map.claims).flat_map(|claim| &claim.figures);
        let all: Vec<Counted<'a>> = figures.filter_map(|figure| counted(figure, lang)).collect();
        let mut common: BTreeMap<u64, usize> = BTreeMap::new();
        for word in all.iter().flat_map(|counted| &counted.words) {
            *common.entry(*word).or_default() += 1;
        }
        let mut index: BTreeMap<(&Id, u64), Vec<usize>> = BTreeMap::new();
        for (at, counted) in all.iter().enumerate() {
            for word in rare(&counted.words, &common) {
                index.entry((&counted.figure.unit, word)).or_default().push(at);
            }
        }
        for claim in map.claim_ixs() {
            for (at, figure) in map[claim].figures.iter().enumerate() {
                let Some(asked) = counted(figure, lang) else { continue };
                let words = rare(&asked.words, &common);
                let near = words.iter().filter_map(|word| index.get(&(&figure.unit, *word))).flatten();
                let near: BTreeSet<usize> = near.copied().collect();
                let alike = near.into_iter().filter(|near| likeness(&asked.words, &all[*near].words) > ALIKE);
                self.of.entry((claim, at)).or_default().extend(alike.map(|near| all[near].figure));
            }
        }
    }
}

impl<'a> Rivals<'a> {
    /// Adds to every figure of `map` those of the topic of which one may contain the other. What is named least often is
    /// looked up: whatever contains it names that too.
    fn add_nested(&mut self, map: &'a Map, topic: &[&'a Map], lang: Lang) {
        let figures = topic.iter().flat_map(|map| &map.claims).flat_map(|claim| &claim.figures);
        let all: Vec<(&Quantity, Vec<u64>)> =
            figures.filter_map(|figure| Some((figure, names(figure.of.as_ref()?, lang)?))).collect();
        let mut common: BTreeMap<u64, usize> = BTreeMap::new();
        for name in all.iter().flat_map(|(_, names)| names) {
            *common.entry(*name).or_default() += 1;
        }
        let mut naming: BTreeMap<(&Id, u64), Vec<usize>> = BTreeMap::new();
        let mut rarest: BTreeMap<(&Id, u64), Vec<usize>> = BTreeMap::new();
        for (at, (figure, names)) in all.iter().enumerate() {
            names.iter().for_each(|name| naming.entry((&figure.unit, *name)).or_default().push(at));
            let least = names.iter().min_by_key(|name| (common.get(name), **name));
            least.into_iter().for_each(|name| rarest.entry((&figure.unit, *name)).or_default().push(at));
        }
        for claim in map.claim_ixs() {
            for (at, figure) in map[claim].figures.iter().enumerate() {
                let Some(own) = figure.of.as_ref().and_then(|of| names(of, lang)) else { continue };
                let narrower = own.iter().filter_map(|name| rarest.get(&(&figure.unit, *name)));
                let least = own.iter().min_by_key(|name| (common.get(name), **name));
                let wider = least.and_then(|name| naming.get(&(&figure.unit, *name)));
                let near: BTreeSet<usize> = narrower.chain(wider).flatten().copied().collect();
                let found = near.into_iter().filter(|near| is_within(&own, &all[*near].1));
                self.nested.entry((claim, at)).or_default().extend(found.map(|near| all[near].0));
            }
        }
    }
}

/// What is named in the words for what a figure counts: in German the nouns, in English places and peoples. Nothing if that
/// is nothing.
fn names(of: &Text, lang: Lang) -> Option<Vec<u64>> {
    let text = &of.phrase(lang)?.text;
    let bare = text.split(|c: char| !c.is_alphanumeric());
    let named = bare.filter(|word| word.chars().count() > 1 && word.starts_with(char::is_uppercase));
    let named: Vec<u64> = named.flat_map(word_set).collect::<BTreeSet<u64>>().into_iter().collect();
    (!named.is_empty()).then_some(named)
}

/// Whether all that is named in one is named in the other: then nothing keeps one from containing the other, as all
/// soldiers those who came first.
fn is_within(one: &[u64], other: &[u64]) -> bool {
    let (few, many) = if one.len() > other.len() { (other, one) } else { (one, other) };
    few.iter().all(|name| many.binary_search(name).is_ok())
}

fn counted(figure: &Quantity, lang: Lang) -> Option<Counted<'_>> {
    let words = words(figure.of.as_ref()?, lang)?;
    Some(Counted { figure, words })
}

fn words(of: &Text, lang: Lang) -> Option<Vec<u64>> {
    of.phrase(lang).map(|phrase| word_set(&phrase.text))
}

/// The rarest words of a set, so many that a set alike beyond the limit shares one of its own rarest with them.
fn rare(words: &[u64], common: &BTreeMap<u64, usize>) -> Vec<u64> {
    let mut words = words.to_vec();
    words.sort_by_key(|word| (common.get(word).copied().unwrap_or(0), *word));
    let shared = (words.len() as f64 * ALIKE).ceil() as usize;
    words.truncate(words.len() - shared.min(words.len()) + 1);
    words
}

fn likeness(one: &[u64], other: &[u64]) -> f64 {
    let both = one.iter().filter(|word| other.binary_search(word).is_ok()).count();
    both as f64 / (one.len() + other.len() - both).max(1) as f64
}

/// Whether two figures may count the same thing; one that says nothing of it may count anything.
pub(crate) fn alike(one: &Quantity, other: &Quantity) -> bool {
    let (Some(one), Some(other)) = (&one.of, &other.of) else { return true };
    Lang::BOTH.iter().any(|lang| {
        let both = words(one, *lang).zip(words(other, *lang));
        both.is_some_and(|(one, other)| likeness(&one, &other) > ALIKE)
    })
}
