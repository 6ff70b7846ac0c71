use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Arg, Diagnostic, Id, Named, Span, named, nearest},
    map::model::{Map, Scheme},
    quiz::{
        ask,
        assemble::print_of,
        context::Context,
        draft::{self, Asked, Draft},
        fill_name::{parse, print},
        form::{
            codes::{CHANGED, DOUBLED, FLAW, GONE, KEYS, NO_MAP, TOO_FEW, UNKNOWN, WRONG_CHOICE, WRONG_KEY},
            law::broken,
            limits::form_limits,
            model::{Entry, Origin},
            written::place,
        },
        freed::freed,
        item::{Item, Shape},
        judge::judge_by,
        make::{id_of, prompt_query},
        prove::{fails, holds, holds_in_order},
        query::{Fill, Query},
        saying::Saying,
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
    /// Its key does not hold any more.
    Wrong,
    /// A person wrote it: there is no proof to hold it to.
    Hand,
    /// There is no map to hold it against.
    Unchecked,
}

named! {
    State: Kept Changed Wrong Hand Unchecked;
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

/// A map with all it could be asked.
struct Known<'a> {
    context: Context<'a>,
    drafts: BTreeMap<Id, Draft>,
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
        let context = Context::new(map, self.maps);
        let mut drafts = BTreeMap::new();
        let mut keep = |draft: Draft| _ = drafts.entry(id_of(&context, &draft)).or_insert(draft);
        ask::ALL.iter().for_each(|ask| ask(&context, &mut Asked::new(&mut keep)));
        self.known.insert(id.clone(), Known { context, drafts });
        true
    }

    fn frozen(&mut self, entry: &Entry, sealed: &str, answers: &[Option<String>]) -> State {
        let item = &entry.item;
        if !self.learn(&item.map) {
            self.miss(entry);
            return State::Unchecked;
        }
        let known = &self.known[&item.map];
        let Some(draft) = known.drafts.get(&item.id) else {
            let missing =
                missing(&self.elements[&item.map], item).map_or_else(String::new, |id| format!(" (`{id}`)"));
            self.findings
                .push(Diagnostic::new(GONE, entry.at).arg("name", item.id.as_str()).arg("missing", missing));
            return State::Wrong;
        };
        let (wrong, changed) = compare(known, entry, draft, answers);
        let stems = std::iter::once(&draft.stem).chain(draft.ways.iter().map(|(stem, _)| stem));
        let says = |stem: &Saying| print_of(draft, &stem.in_all(known.context.map)) == sealed;
        let moved = changed || !stems.into_iter().any(says);
        if !wrong.is_empty() {
            self.findings.extend(wrong);
            return State::Wrong;
        }
        if moved {
            self.findings.push(Diagnostic::new(CHANGED, entry.at).arg("name", item.id.as_str()));
            return State::Changed;
        }
        State::Kept
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

/// What is wrong with the choices of a frozen question, and whether the words of one have changed in the map.
fn compare(
    known: &Known<'_>,
    entry: &Entry,
    draft: &Draft,
    answers: &[Option<String>],
) -> (Vec<Diagnostic>, bool) {
    let context = &known.context;
    let mut changed = false;
    let mut fills = Vec::new();
    for answer in answers {
        let (name, sealed) = answer.as_deref().and_then(|answer| answer.split_once(" #")).unwrap_or(("", ""));
        let fill = parse(context.map, name);
        changed |=
            fill.as_ref().and_then(|fill| words_now(known, draft, fill)).is_some_and(|now| now != sealed);
        fills.push(fill);
    }
    fills.resize(entry.item.choices.len(), None);
    let mut wrong = Vec::new();
    let mut tell = |code, at: usize| {
        let at = entry.item.choices.get(at).and_then(|choice| place(&choice.text)).unwrap_or(entry.at);
        wrong.push(Diagnostic::new(code, at).arg("name", entry.item.id.as_str()));
    };
    match &entry.item.shape {
        Shape::Matching(prompts) => {
            for prompt in prompts {
                let query = prompt_at(draft, &prompt.about).and_then(|at| prompt_query(&draft.query, at));
                let Some(query) = query else {
                    tell(WRONG_KEY, prompt.choice);
                    continue;
                };
                for (at, fill) in fills.iter().enumerate() {
                    let right = at == prompt.choice;
                    if !proved(context, &query, fill.as_ref(), right) {
                        tell(if right { WRONG_KEY } else { WRONG_CHOICE }, at);
                    }
                }
            }
        }
        Shape::Ordering(pairs) => {
            let rank = |at: usize| {
                let fill = fills.get(at).and_then(Option::as_ref)?;
                draft.keys.iter().position(|key| key.answer == *fill)
            };
            let kept =
                |(one, other): &(usize, usize)| rank(*one).zip(rank(*other)).is_some_and(|(a, b)| a < b);
            let wrong = pairs.iter().find(|pair| !kept(pair)).map(|(one, _)| *one);
            let all = holds_in_order(context, &draft.query);
            wrong.or((!all).then_some(0)).into_iter().for_each(|at| tell(WRONG_KEY, at));
        }
        _ => {
            for (at, fill) in fills.iter().enumerate() {
                let right = entry.item.choices.get(at).is_some_and(|choice| choice.correct);
                if !proved(context, &draft.query, fill.as_ref(), right) {
                    tell(if right { WRONG_KEY } else { WRONG_CHOICE }, at);
                }
            }
        }
    }
    (wrong, changed)
}

/// Whether the map shows an answer to be right, or wrong.
fn proved(context: &Context<'_>, query: &Query, fill: Option<&Fill>, right: bool) -> bool {
    let Some(fill) = fill else { return false };
    if right { holds(context, query, fill).is_some() } else { fails(context, query, fill).is_some() }
}

fn prompt_at(draft: &Draft, about: &Id) -> Option<usize> {
    match &draft.form {
        draft::Form::Matching(prompts) => prompts.iter().position(|(.., id)| id == about),
        _ => None,
    }
}

/// A fingerprint of the words an answer has in the map now; nothing where the draft does not offer it.
fn words_now(known: &Known<'_>, draft: &Draft, fill: &Fill) -> Option<String> {
    let map = known.context.map;
    if let Fill::Claim(claim) = fill {
        return Some(print(&[&map[*claim].short]));
    }
    let mut offers = draft.keys.iter().chain(&draft.lures);
    offers.find(|offer| offer.answer == *fill).map(|offer| print(&[offer.words(map)]))
}

/// The first element a question tests that its map has not.
fn missing<'a>(elements: &BTreeSet<&str>, item: &'a Item) -> Option<&'a Id> {
    item.facts.iter().find(|id| !is_there(id, elements))
}

/// Whether a question may be about something: an element of the map, or what one has by number, such as its second
/// event.
fn is_there(id: &Id, elements: &BTreeSet<&str>) -> bool {
    elements.contains(id.as_str()) || id.as_str().bytes().all(|digit| digit.is_ascii_digit())
}

/// The ids of all that questions can be about, the critical questions of schemes among them.
fn elements(map: &Map) -> BTreeSet<&str> {
    let sources = map.sources.iter().map(|source| source.id.as_str());
    let sides = map.sides.iter().map(|side| side.id.as_str());
    let schemes = Scheme::ALL.iter().flat_map(|scheme| scheme.questions());
    let questions = schemes.map(|question| question.id);
    map.ids().map(Id::as_str).chain(sources).chain(sides).chain(questions).collect()
}
