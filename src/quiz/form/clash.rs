use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Id, rng::fnv1a},
    quiz::{
        form::{hint::Traces, model::Entry},
        item::{Item, Shape},
        judge::states,
    },
};

/// What decides whether items can stand on one form, looked up once.
#[derive(Debug)]
pub(super) struct Shown {
    /// What each language says before an answer is given, in small letters.
    stems: Vec<String>,
    /// The hashes of the words of the stems, sorted.
    words: Vec<u64>,
    /// What is right, in small letters, and the hash of its longest word: a stem that lacks that cannot say it.
    keys: Vec<(String, Option<u64>)>,
    /// What its texts tell about other items.
    pub(super) traces: Traces,
}

impl Shown {
    /// What an item shows that was made from its map.
    pub(super) fn of(item: &Item) -> Self {
        Self::new(item, Traces::of(item))
    }

    /// What a question of a form shows.
    pub(super) fn of_entry(entry: &Entry) -> Self {
        Self::new(&entry.item, Traces::of_entry(entry))
    }

    fn new(item: &Item, traces: Traces) -> Self {
        let mut stems = Vec::new();
        let mut keys = Vec::new();
        for lang in &item.languages {
            let mut stem = item.stem.get(*lang).to_lowercase();
            if let Shape::Matching(prompts) = &item.shape {
                for prompt in prompts {
                    stem.push_str(" · ");
                    stem.push_str(&prompt.text.get(*lang).to_lowercase());
                }
            }
            stems.push(plain(&stem));
            if !matches!(item.shape, Shape::Ordering(_)) && !item.listed {
                keys.extend(item.keys().map(|key| {
                    let key = plain(&key.text.get(*lang).to_lowercase());
                    let longest = words(&key).max_by_key(|word| word.len()).map(hash);
                    (key, longest)
                }));
            }
        }
        let mut hashes: Vec<u64> = stems.iter().flat_map(|stem| words(stem)).map(hash).collect();
        hashes.sort_unstable();
        Self { stems, words: hashes, keys, traces }
    }

    fn gives_away(&self, other: &Self) -> bool {
        let said = |word: u64| self.words.binary_search(&word).is_ok();
        let possible = other.keys.iter().filter(|(_, word)| word.is_none_or(said));
        possible
            .into_iter()
            .any(|(key, _)| self.stems.iter().any(|stem| stem.contains(key.as_str()) && states(stem, key)))
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn hash(word: &str) -> u64 {
    fnv1a(word.as_bytes())
}

/// Without quotation marks, which change inside other quotation marks.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '„' | '“' | '”' | '‚' | '‘' | '’' | '"' | '\'')).collect()
}

/// Why two items cannot stand on one form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clash {
    /// They test the same, or ask the same.
    Duplicate,
    /// One of them says what is right for the other, or hints at it.
    Cue,
}

/// How much two items have in common, from nothing to what no form may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Common {
    Nothing,
    /// Some element of the map, which they ask about in different ways.
    Element,
    /// Some element of the map, and the way in which they ask.
    Type,
    /// Texts that hint at what is right for one of them.
    Hint,
    /// What they test, or one says in its stem what is right for the other.
    Clash,
}

/// How much two items have in common.
pub(super) fn common(one: (&Item, &Shown), other: (&Item, &Shown)) -> Common {
    let (item, by) = (one.0, other.0);
    let meet = item.map == by.map && item.facts.iter().any(|fact| by.facts.contains(fact));
    if is_duplicate(one, other) || one.1.gives_away(other.1) || other.1.gives_away(one.1) {
        return Common::Clash;
    }
    match (hints(one, other), meet) {
        (true, _) => Common::Hint,
        (_, true) if item.kind == by.kind => Common::Type,
        (_, true) => Common::Element,
        _ => Common::Nothing,
    }
}

fn is_duplicate((one, shown): (&Item, &Shown), (other, other_shown): (&Item, &Shown)) -> bool {
    one.id == other.id || tests_same(one, other) || shown.stems == other_shown.stems
}

fn hints((one, shown): (&Item, &Shown), (other, other_shown): (&Item, &Shown)) -> bool {
    shown.traces.hints(&other_shown.traces, one.kind == other.kind && one.map == other.map)
}

/// Whether two items test the same in the same way: no two variants should.
pub(super) fn are_twins(one: &Item, other: &Item) -> bool {
    one.kind == other.kind && tests_same(one, other)
}

/// Whether two items test the same: the same elements of a map, or items of one type no element that the other does
/// not test.
fn tests_same(one: &Item, other: &Item) -> bool {
    let (few, many) = if one.facts.len() > other.facts.len() { (other, one) } else { (one, other) };
    let alike = one.kind == other.kind || one.facts.len() == other.facts.len();
    let has_all = || few.facts.iter().all(|fact| many.facts.contains(fact));
    one.map == other.map && alike && !few.facts.is_empty() && has_all()
}

/// Which items clash with one, found without trying all pairs: what they would have in common is looked up.
#[derive(Debug, Default)]
pub(super) struct Before<'a> {
    all: Vec<(&'a Item, &'a Shown)>,
    /// By map and fact.
    facts: BTreeMap<(&'a Id, &'a Id), Vec<usize>>,
    stems: BTreeMap<&'a [String], Vec<usize>>,
    /// By the hash of a word that their stem says.
    said: BTreeMap<u64, Vec<usize>>,
    /// By the hash of the longest word of a key; what has none might be said by every stem.
    keyed: BTreeMap<Option<u64>, Vec<usize>>,
    /// By what two of them have in common if one hints at the other.
    tags: BTreeMap<u64, Vec<usize>>,
}

impl<'a> Before<'a> {
    /// The first items taken in so far that test the same as this one, and whose answer one of both gives away; what
    /// has its id is passed over.
    pub(super) fn clashes(&self, item: &Item, shown: &Shown) -> Vec<(Clash, &'a Item)> {
        let other_id = |at: &&usize| self.all[**at].0.id != item.id;
        let same = self.same(item, shown);
        let cue = self.cues(shown).into_iter().filter(|at| !same.contains(at));
        let gives_away = |at: &usize| {
            let (other, theirs) = self.all[*at];
            shown.gives_away(theirs) || theirs.gives_away(shown) || hints((item, shown), (other, theirs))
        };
        let cue = cue.filter(|at| other_id(&at)).find(gives_away).map(|at| (Clash::Cue, at));
        let same = same.iter().find(other_id).map(|at| (Clash::Duplicate, *at));
        let mut found: Vec<(Clash, usize)> = same.into_iter().chain(cue).collect();
        found.sort_by_key(|(_, at)| *at);
        found.into_iter().map(|(clash, at)| (clash, self.all[at].0)).collect()
    }

    fn same(&self, item: &Item, shown: &Shown) -> BTreeSet<usize> {
        let facts = item.facts.iter().filter_map(|fact| self.facts.get(&(&item.map, fact))).flatten();
        let same = facts.filter(|at| tests_same(self.all[**at].0, item));
        same.chain(self.stems.get(shown.stems.as_slice()).into_iter().flatten()).copied().collect()
    }

    /// Those whose stem might say a key of this one, or the other way round.
    fn cues(&self, shown: &Shown) -> BTreeSet<usize> {
        let said = shown.words.iter().filter_map(|word| self.keyed.get(&Some(*word)));
        let keyed = shown.keys.iter().filter_map(|(_, word)| self.said.get(word.as_ref()?));
        let tagged = shown.traces.tags().filter_map(|tag| self.tags.get(&tag)).collect::<Vec<_>>();
        let mut found: BTreeSet<usize> =
            said.chain(keyed).chain(self.keyed.get(&None)).chain(tagged).flatten().copied().collect();
        if shown.keys.iter().any(|(_, word)| word.is_none()) {
            found.extend(0..self.all.len());
        }
        found
    }

    /// Takes an item in.
    pub(super) fn add(&mut self, item: &'a Item, shown: &'a Shown) {
        let at = self.all.len();
        self.all.push((item, shown));
        item.facts.iter().for_each(|fact| self.facts.entry((&item.map, fact)).or_default().push(at));
        self.stems.entry(&shown.stems).or_default().push(at);
        let words: BTreeSet<u64> = shown.words.iter().copied().collect();
        words.into_iter().for_each(|word| self.said.entry(word).or_default().push(at));
        let longest: BTreeSet<Option<u64>> = shown.keys.iter().map(|(_, word)| *word).collect();
        longest.into_iter().for_each(|word| self.keyed.entry(word).or_default().push(at));
        let tags: BTreeSet<u64> = shown.traces.tags().collect();
        tags.into_iter().for_each(|tag| self.tags.entry(tag).or_default().push(at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ground::Files,
        map::ron::{Catalogue, read_map},
        quiz::bank,
    };

    /// Why two items cannot stand on one form, if they cannot.
    fn clash(one: (&Item, &Shown), other: (&Item, &Shown)) -> Option<Clash> {
        let cue = || common(one, other) >= Common::Hint;
        if is_duplicate(one, other) { Some(Clash::Duplicate) } else { cue().then_some(Clash::Cue) }
    }

    #[test]
    fn looking_up_finds_what_trying_all_pairs_finds() {
        let text = include_str!("../../../tests/suite/quiz/speed_limit.ron");
        let mut files = Files::default();
        let (file, _) = files.add("speed-limit.ron", text.as_bytes().to_vec());
        let id = Id::new("speed-limit").expect("a good id");
        let map = read_map(&files, file, id, &Catalogue::default()).0.expect("a sound map");
        let items = bank(&[&map]).0;
        let shown: Vec<Shown> = items.iter().map(Shown::of).collect();
        let mut before = Before::default();
        let (mut cues, mut doubles) = (0, 0);
        for (at, (item, own)) in items.iter().zip(&shown).enumerate() {
            let first = |kind: Clash| {
                let pairs = items[..at].iter().zip(&shown);
                let mut clashing = pairs.filter(|other| clash((item, own), *other) == Some(kind));
                clashing.next().map(|(other, _)| &other.id)
            };
            let found = before.clashes(item, own);
            let told = |kind: Clash| found.iter().find(|(own, _)| *own == kind).map(|(_, other)| &other.id);
            assert_eq!(told(Clash::Duplicate), first(Clash::Duplicate), "{}", item.id);
            assert_eq!(told(Clash::Cue), first(Clash::Cue), "{}", item.id);
            doubles += usize::from(told(Clash::Duplicate).is_some());
            cues += usize::from(told(Clash::Cue).is_some());
            before.add(item, own);
        }
        assert!(cues > 3 && doubles > 3, "{cues} {doubles}");
    }
}
