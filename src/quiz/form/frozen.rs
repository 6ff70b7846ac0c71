//! A frozen question held against what its map yields now: its key against the proof, its words against the map's.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Arg, Code, Diagnostic, Id, Span, Text, nearest},
    map::model::{ClaimIx, Map},
    quiz::{
        ask,
        assemble::{print_of, seal},
        context::Context,
        draft::{Asked, Draft},
        fill_name::{name, parse},
        form::{
            codes::{CHANGED, CONTRARY, GONE, OTHER_WORDS, REWORDED, UNKNOWN},
            differ::{Difference, difference, is_said_by, is_sealed, nearest_of},
            hold::State,
            model::Entry,
            written::place,
        },
        item::{Cite, Item, Prompt, Shape},
        judge::states,
        make::id_of,
        numerals::numerals,
        query::{Fill, Query},
        traits::split,
        typed::gap,
    },
};

/// A map with all it could be asked.
pub(super) struct Known<'a> {
    context: Context<'a>,
    drafts: BTreeMap<Id, Draft>,
}

impl<'a> Known<'a> {
    pub(super) fn new(map: &'a Map, maps: &[&'a Map]) -> Self {
        let context = Context::new(map, maps);
        let mut drafts = BTreeMap::new();
        let mut keep = |draft: Draft| _ = drafts.entry(id_of(&context, &draft)).or_insert(draft);
        ask::ALL.iter().for_each(|ask| ask(&context, &mut Asked::new(&mut keep)));
        Self { context, drafts }
    }

    /// What becomes of a frozen question, and what is to be told of it: `sealed` is the fingerprint it was frozen with,
    /// `answers` the names and fingerprints of its choices, `elements` all its map has by id.
    pub(super) fn hold(
        &self,
        elements: &BTreeSet<&str>,
        entry: &Entry,
        sealed: &str,
        answers: &[Option<String>],
    ) -> (State, Vec<Diagnostic>) {
        let item = &entry.item;
        let Some(draft) = self.drafts.get(&item.id).or_else(|| self.sibling(item)) else {
            let missing = item.facts.iter().find(|id| !is_there(id, elements));
            let near = missing.and_then(|id| nearest(id.as_str(), elements.iter().copied()));
            let told = missing.map_or_else(String::new, |id| format!(" (`{id}`)"));
            let finding = Diagnostic::new(GONE, entry.at).arg("name", item.id.as_str()).arg("missing", told);
            let state = if missing.is_some() { State::Missing } else { State::Wrong };
            return (state, vec![finding.suggest(near.map(str::to_owned))]);
        };
        let mut held = Holding {
            context: &self.context,
            map: self.context.map,
            elements,
            entry,
            draft,
            answers: answers_of(self.context.map, answers, item.choices.len()),
            state: State::Kept,
            findings: Vec::new(),
        };
        held.missing();
        held.keys();
        held.stem(sealed);
        held.choices();
        (held.state, held.findings)
    }

    /// What the map asks in the same words about the same, where the name of a question says its answer and that is
    /// another now.
    fn sibling(&self, item: &Item) -> Option<&Draft> {
        let asks_same = |draft: &&Draft| {
            let stem = || draft.stem.in_all(self.context.map);
            draft.kind == item.kind && draft.facts == item.facts && is_said_by(&item.stem, &stem())
        };
        self.drafts.values().find(asks_same)
    }
}

/// Whether a question may be about something: an element of the map, or what one has by number, such as its second
/// event.
pub(super) fn is_there(id: &Id, elements: &BTreeSet<&str>) -> bool {
    elements.contains(id.as_str()) || id.as_str().bytes().all(|digit| digit.is_ascii_digit())
}

/// What ties a choice to its map.
pub(super) struct AnswerOf<'a> {
    name: &'a str,
    /// The fingerprint of its words when it was frozen; empty if it has none.
    sealed: &'a str,
    pub(super) fill: Option<Fill>,
}

fn answers_of<'a>(map: &Map, answers: &'a [Option<String>], count: usize) -> Vec<AnswerOf<'a>> {
    let one = |answer: Option<&'a String>| {
        let whole = answer.map_or("", |answer| answer.as_str());
        let (name, sealed) = whole.split_once(" #").unwrap_or((whole, ""));
        AnswerOf { name, sealed, fill: parse(map, name) }
    };
    (0..count).map(|at| one(answers.get(at).and_then(Option::as_ref))).collect()
}

/// What fills a message.
type Args = Vec<(&'static str, Arg)>;

fn beside(said: impl Into<Arg>, now: impl Into<Arg>) -> Args {
    vec![("said", said.into()), ("now", now.into())]
}

/// A frozen question beside what its map would ask.
pub(super) struct Holding<'a, 'b> {
    pub(super) context: &'b Context<'a>,
    pub(super) map: &'b Map,
    elements: &'b BTreeSet<&'b str>,
    pub(super) entry: &'b Entry,
    pub(super) draft: &'b Draft,
    pub(super) answers: Vec<AnswerOf<'b>>,
    state: State,
    findings: Vec<Diagnostic>,
}

impl Holding<'_, '_> {
    pub(super) fn tell(&mut self, state: State, code: Code, at: Option<Span>, args: Args) {
        self.state = self.state.max(state);
        let mut finding = Diagnostic::new(code, at.unwrap_or(self.entry.at));
        finding.args.push(("name", Arg::from(self.entry.item.id.as_str())));
        finding.args.extend(args);
        self.findings.push(finding);
    }

    pub(super) fn place_of(&self, choice: usize) -> Option<Span> {
        self.entry.item.choices.get(choice).and_then(|choice| place(&choice.text))
    }

    /// Choices that are tied to what the map has not: it may have another name there now.
    fn missing(&mut self) {
        for at in 0..self.answers.len() {
            let AnswerOf { name, fill: None, .. } = &self.answers[at] else { continue };
            let Some(id) = name.split_whitespace().skip(1).find(|id| !self.elements.contains(id)) else {
                continue;
            };
            let near = nearest(id, self.elements.iter().copied()).map(str::to_owned);
            let finding = Diagnostic::new(UNKNOWN, self.place_of(at).unwrap_or(self.entry.at));
            self.findings.push(finding.arg("name", id).suggest(near));
            self.state = self.state.max(State::Missing);
        }
    }

    pub(super) fn is_missing(&self, choice: usize) -> bool {
        let AnswerOf { name, fill, .. } = &self.answers[choice];
        fill.is_none() && name.split_whitespace().skip(1).any(|id| !self.elements.contains(id))
    }

    /// Every way in which the map would put the question now.
    fn stems(&self) -> Vec<Text> {
        match (&self.entry.item.shape, gap(self.map, &self.draft.query)) {
            (Shape::Gap(_), Some((stem, _))) => vec![stem],
            _ => {
                let ways = self.draft.ways.iter().map(|(stem, _)| stem);
                std::iter::once(&self.draft.stem).chain(ways).map(|stem| stem.in_all(self.map)).collect()
            }
        }
    }

    /// The words of the stem, of what is to be matched, and the places: one fingerprint is for all of them.
    fn stem(&mut self, sealed: &str) {
        let Entry { item, .. } = self.entry;
        let prompts: &[Prompt] = if let Shape::Matching(prompts) = &item.shape { prompts } else { &[] };
        let is_edited = seal(&item.stem, &item.cites, prompts.iter().map(|prompt| &prompt.text)) != sealed;
        let stems = self.stems();
        let has_moved = !stems.iter().any(|stem| print_of(self.draft, stem) == sealed);
        let told = self.findings.len();
        let now = nearest_of(&stems, &item.stem).cloned().unwrap_or_default();
        let told_of = Told { own: &item.stem, now: &now, is_edited, has_moved, is_stem: true };
        self.words(told_of, |held| held.quotes(&item.stem, &now));
        for prompt in prompts {
            let Some((now, ..)) = self.prompts().iter().find(|(.., id)| *id == prompt.about).cloned() else {
                continue;
            };
            let told_of = Told { own: &prompt.text, now: &now, is_edited, has_moved, is_stem: false };
            self.words(told_of, |held| {
                held.claim_of(&prompt.text).filter(|id| *id != prompt.about.as_str()).map(str::to_owned)
            });
        }
        if told == self.findings.len()
            && has_moved
            && !is_edited
            && !same_places(&item.cites, &self.draft.cites)
        {
            let [said, now] = [&item.cites, &self.draft.cites].map(|cites| places(cites));
            self.tell(State::Changed, CHANGED, None, beside(said, now));
        }
    }

    /// The words of each choice.
    fn choices(&mut self) {
        for (at, choice) in self.entry.item.choices.iter().enumerate() {
            let AnswerOf { sealed, fill: Some(fill), .. } = &self.answers[at] else { continue };
            let (sealed, fill) = (*sealed, fill.clone());
            let own = &choice.text;
            let is_edited = !sealed.is_empty() && !is_sealed(own, sealed);
            let Some(now) = self.words_now(&fill) else {
                self.unoffered(own, &fill, is_edited);
                continue;
            };
            let has_moved = !is_sealed(&now, sealed);
            self.words(Told { own, now: &now, is_edited, has_moved, is_stem: false }, |held| {
                held.other_answer(own, &fill)
            });
        }
    }

    /// The words an answer has in the map now; nothing where the question does not offer it.
    fn words_now(&self, fill: &Fill) -> Option<Text> {
        if let (Shape::Gap(_), Some((_, term))) = (&self.entry.item.shape, gap(self.map, &self.draft.query)) {
            return Some(term);
        }
        if let Fill::Claim(claim) = fill {
            return Some(self.map[*claim].short.clone());
        }
        let mut offers = self.draft.keys.iter().chain(&self.draft.lures);
        offers.find(|offer| offer.answer == *fill).map(|offer| offer.words(self.map).clone())
    }

    /// A choice of which the map has no words to compare: its number must still be that which it is tied to.
    fn unoffered(&mut self, own: &Text, fill: &Fill, is_edited: bool) {
        let says = |bound: &f64| {
            let has = |value: f64| (value - bound).abs() < 1e-9 * bound.abs().max(1.0);
            own.phrases().all(|(lang, own)| numerals(&own.text, lang).iter().any(|said| has(said.value)))
        };
        let bounds = if let Fill::Range(low, high) = fill { [*low, *high] } else { [None, None] };
        let at = place(own);
        if is_edited && !bounds.iter().flatten().all(says) {
            let now = bounds.map(|bound| bound.map_or_else(String::new, |bound| bound.to_string()));
            let said = own.phrases().next().map_or_else(String::new, |(_, own)| own.text.clone());
            self.tell(State::Wrong, CONTRARY, at, beside(said, now.concat()));
        } else if is_edited {
            self.tell(State::Reworded, REWORDED, at, Vec::new());
        }
    }

    /// Tells what is wrong with a text beside what the map would say there now; `states` is asked what other element of
    /// the map the text states.
    fn words(&mut self, told: Told<'_>, states: impl FnOnce(&Self) -> Option<String>) {
        let Told { own, now, is_edited, has_moved, is_stem } = told;
        let Some(Difference { said, now: instead, is_contrary, is_dated }) = difference(self.map, own, now)
        else {
            return;
        };
        let at = place(own);
        if let Some(id) = states(self) {
            self.tell(State::Wrong, OTHER_WORDS, at, vec![("other", id.into())]);
        } else if is_contrary || is_dated && (has_moved || !is_stem) || has_moved && self.drops_unit(own, now)
        {
            self.tell(State::Wrong, CONTRARY, at, beside(said, instead));
        } else if has_moved {
            self.tell(State::Changed, CHANGED, at, beside(said, instead));
        }
        if is_edited {
            self.tell(State::Reworded, REWORDED, at, Vec::new());
        }
    }

    /// Whether the unit of the figure that is asked about stands in what the map would say, and not in the text.
    fn drops_unit(&self, own: &Text, now: &Text) -> bool {
        let (claim, at) = match self.draft.query {
            Query::Figure(claim, at)
            | Query::Counted(claim, at)
            | Query::Bound(claim, at)
            | Query::AsOf(claim, at) => (claim, at),
            _ => return false,
        };
        let Some(figure) = self.map[claim].figures.get(at) else { return false };
        own.phrases().any(|(lang, own)| {
            let unit = self.map.unit_name(&figure.unit, lang);
            let says = |text: &str| states(&text.to_lowercase(), unit);
            now.phrase(lang).is_some_and(|now| says(&now.text)) && !says(&own.text)
        })
    }

    /// The claim that has the words of a text, by its id.
    fn claim_of(&self, own: &Text) -> Option<&str> {
        let found = self.map.claim_ixs().find(|claim| is_said_by(own, &self.map[*claim].short));
        found.map(|claim| self.map[claim].id.as_str())
    }

    /// What else the words of a choice are those of: another claim, another actor, another answer of the question.
    fn other_answer(&self, own: &Text, fill: &Fill) -> Option<String> {
        let is_own = |claim: &ClaimIx| *fill == Fill::Claim(*claim);
        let claim =
            self.claim_of(own).filter(|id| !self.map.find_claim(id).is_some_and(|claim| is_own(&claim)));
        let offers = || self.draft.keys.iter().chain(&self.draft.lures);
        let other = || {
            offers().find(|offer| offer.answer != *fill && is_said_by(own, offer.words(self.map))).map(
                |offer| {
                    let name = name(self.map, &offer.answer);
                    name.split_once(' ').map_or(name.clone(), |(_, id)| id.to_owned())
                },
            )
        };
        let actor = || {
            let mut actors = self.map.actors.iter().filter(|actor| *fill != Fill::Actor(actor.id.clone()));
            actors.find(|actor| is_said_by(own, &actor.name)).map(|actor| actor.id.to_string())
        };
        claim.map(str::to_owned).or_else(other).or_else(actor)
    }

    /// The first claim that a stem states and that the map would not state there.
    fn quotes(&self, own: &Text, now: &Text) -> Option<String> {
        /// Fewer words may stand in other sentences too.
        const STATEMENT: usize = 4;
        let plain = |text: &str| split(&text.to_lowercase()).collect::<Vec<_>>().join(" ");
        let states_claim = |claim: &ClaimIx| {
            own.phrases().any(|(lang, own)| {
                let Some(statement) = self.map[*claim].short.phrase(lang) else { return false };
                let statement = plain(&statement.text);
                let now = now.phrase(lang).map_or_else(String::new, |now| plain(&now.text));
                statement.split(' ').count() >= STATEMENT
                    && states(&plain(&own.text), &statement)
                    && !states(&now, &statement)
            })
        };
        self.map.claim_ixs().find(states_claim).map(|claim| self.map[claim].id.to_string())
    }
}

/// A text of the form beside what the map would say there.
struct Told<'a> {
    own: &'a Text,
    now: &'a Text,
    /// Whether the text is not the one that was frozen.
    is_edited: bool,
    /// Whether the map does not say what was frozen.
    has_moved: bool,
    is_stem: bool,
}

fn same_places(one: &[Cite], other: &[Cite]) -> bool {
    let places =
        |cites: &[Cite]| cites.iter().map(|cite| (cite.source.clone(), cite.paragraph)).collect::<Vec<_>>();
    places(one) == places(other)
}

fn places(cites: &[Cite]) -> String {
    cites.iter().map(|cite| format!("{} {}", cite.source, cite.paragraph)).collect::<Vec<_>>().join(", ")
}
