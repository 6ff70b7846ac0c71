use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Arg, Diagnostic, Id, Named, Span, named, nearest},
    map::model::{Map, Scheme},
    quiz::{
        form::{
            codes::{DOUBLED, FLAW, KEYS, NO_MAP, TOO_FEW, UNKNOWN},
            frozen::{Known, is_there},
            law::broken,
            limits::form_limits,
            model::{Entry, Origin},
        },
        freed::freed,
        item::{Item, Shape},
        judge::judge_by,
        weigh::Looks,
    },
};

/// What a map says of a question on a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Its key holds, and the map says of it what it said.
    Kept,
    /// Its key holds, but the map words or cites it otherwise.
    Changed,
    /// Somebody changed its words: the key was proved for others.
    Reworded,
    /// It is about what the map has not, or not under that name.
    Missing,
    /// Its key does not hold any more, or its words say what the map does not.
    Wrong,
    /// A person wrote it: there is no proof to hold it to.
    Hand,
    /// There is no map to hold it against.
    Unchecked,
}

named! {
    State: Kept Changed Reworded Missing Wrong Hand Unchecked;
}

/// A question with what its map says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The question's id.
    pub id: Id,
    /// What the map says.
    pub state: State,
}

/// Holds every question of a form against its map, frozen keys to their proof, and all of them to the limits; says of
/// each whether it is kept, changed or wrong, and what is wrong where.
pub fn hold(entries: &[Entry], maps: &[&Map]) -> (Vec<Held>, Vec<Diagnostic>) {
    let alone = freed(maps);
    let freed: Vec<&Map> = alone.iter().map(AsRef::as_ref).collect();
    let mut keeper = Keeper {
        maps: &freed,
        known: BTreeMap::new(),
        elements: freed.iter().rev().map(|map| (&map.id, elements(map))).collect(),
        absent: BTreeMap::new(),
        looks: Looks::default(),
        findings: Vec::new(),
    };
    keeper.doubled(entries);
    let held = entries.iter().map(|entry| keeper.hold(entry)).collect();
    keeper.tell_absent();
    keeper.findings.extend(form_limits(entries, maps));
    (held, keeper.findings)
}

struct Keeper<'a> {
    maps: &'a [&'a Map],
    known: BTreeMap<Id, Known<'a>>,
    /// The ids of all that questions about a map can be about.
    elements: BTreeMap<&'a Id, BTreeSet<&'a str>>,
    /// Maps that are not there, with the place of the first question about each and how many there are.
    absent: BTreeMap<Id, (Span, usize)>,
    looks: Looks,
    findings: Vec<Diagnostic>,
}

impl<'a> Keeper<'a> {
    fn hold(&mut self, entry: &Entry) -> Held {
        let state = match &entry.origin {
            Origin::Made => State::Kept,
            Origin::Hand => self.by_hand(entry),
            Origin::Frozen { print, answers } => self.frozen(entry, print, answers),
        };
        if entry.origin != Origin::Made {
            self.limits(entry);
        }
        let state = if is_keyless(&entry.item) && state != State::Hand { State::Wrong } else { state };
        Held { id: entry.item.id.clone(), state }
    }

    /// Learns what a map could be asked, once.
    fn learn(&mut self, id: &Id) -> bool {
        if self.known.contains_key(id) {
            return true;
        }
        let Some(map) = self.maps.iter().find(|map| map.id == *id) else { return false };
        self.known.insert(id.clone(), Known::new(map, self.maps));
        true
    }

    fn frozen(&mut self, entry: &Entry, sealed: &str, answers: &[Option<String>]) -> State {
        let item = &entry.item;
        if !self.learn(&item.map) {
            self.miss(entry);
            return State::Unchecked;
        }
        let elements = &self.elements[&item.map];
        let (state, findings) = self.known[&item.map].hold(elements, entry, sealed, answers);
        self.findings.extend(findings);
        state
    }

    /// What a question written by hand names must be there.
    fn by_hand(&mut self, entry: &Entry) -> State {
        let item = &entry.item;
        let Some(map) = self.maps.iter().find(|map| map.id == item.map) else {
            if !item.map.as_str().is_empty() {
                self.miss(entry);
            }
            return State::Hand;
        };
        let sources: BTreeSet<&str> = map.sources.iter().map(|source| source.id.as_str()).collect();
        let cited = item.cites.iter().map(|cite| &cite.source).filter(|id| !sources.contains(id.as_str()));
        let all = &self.elements[&map.id];
        let about = item.choices.iter().filter_map(|choice| choice.about.as_ref());
        let named = item.facts.iter().chain(&item.also).chain(about).filter(|id| !is_there(id, all));
        for (id, known) in cited.map(|id| (id, &sources)).chain(named.map(|id| (id, all))) {
            let near = nearest(id.as_str(), known.iter().copied()).map(str::to_owned);
            self.findings.push(Diagnostic::new(UNKNOWN, entry.at).arg("name", id.as_str()).suggest(near));
        }
        State::Hand
    }

    fn miss(&mut self, entry: &Entry) {
        self.absent.entry(entry.item.map.clone()).or_insert((entry.at, 0)).1 += 1;
    }

    /// Tells once of each map that is not there, however many questions are about it.
    fn tell_absent(&mut self) {
        for (map, (at, count)) in std::mem::take(&mut self.absent) {
            let finding = Diagnostic::new(NO_MAP, at).arg("name", map.as_str());
            self.findings.push(finding.arg("count", count));
        }
    }

    /// Every law that a question breaks, and every limit, once for both languages. Where a law is broken, the limit on
    /// the same is not told too.
    fn limits(&mut self, entry: &Entry) {
        let broken = broken(entry);
        let told = |code| match code {
            "option-count" => broken.iter().any(|finding| finding.code == TOO_FEW),
            "key-count" => broken.iter().any(|finding| [TOO_FEW, KEYS].contains(&finding.code)),
            _ => false,
        };
        let mut seen = BTreeSet::new();
        for flaw in judge_by(&entry.item, &[], &self.looks) {
            if told(flaw.code) || !seen.insert(flaw.code) {
                continue;
            }
            let at = entry.item.stem.phrase(flaw.lang).map_or(entry.at, |phrase| phrase.at);
            let finding = Diagnostic::new(FLAW, at).arg("name", entry.item.id.as_str());
            self.findings.push(finding.arg("flaw", flaw.code).arg("meaning", Arg::Key(flaw.key)));
        }
        self.findings.extend(broken);
    }

    fn doubled(&mut self, entries: &[Entry]) {
        let mut first: BTreeMap<&Id, Span> = BTreeMap::new();
        for entry in entries {
            match first.get(&entry.item.id) {
                Some(at) => {
                    let finding = Diagnostic::new(DOUBLED, entry.at).arg("name", entry.item.id.as_str());
                    self.findings.push(finding.note(*at, "form-doubled-note"));
                }
                None => _ = first.insert(&entry.item.id, entry.at),
            }
        }
    }
}

/// Whether one is to choose, and nothing is right.
fn is_keyless(item: &Item) -> bool {
    matches!(item.shape, Shape::Single | Shape::Several) && item.keys().next().is_none()
}

/// The ids of all that questions can be about, the critical questions of schemes among them.
fn elements(map: &Map) -> BTreeSet<&str> {
    let sources = map.sources.iter().map(|source| source.id.as_str());
    let sides = map.sides.iter().map(|side| side.id.as_str());
    let schemes = Scheme::ALL.iter().flat_map(|scheme| scheme.questions());
    let questions = schemes.map(|question| question.id);
    map.ids().map(Id::as_str).chain(sources).chain(sides).chain(questions).collect()
}
