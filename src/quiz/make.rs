use crate::{
    ground::{Id, Text, rng::fnv1a},
    map::model::Map,
    quiz::{
        assemble::assemble,
        context::Context,
        distract::{Candidates, Pair, candidates, seed_of},
        draft::{Draft, Form, Offer, Way},
        item::{Item, Refusal, Step, Why},
        judge::{judge_by, judge_stem},
        prove::{fails, holds, holds_in_order},
        query::Query,
        several::distract_several,
        traits::WordSet,
        weigh::{Asked, Listed},
    },
};

/// A draft with its name and, once it is put, its stem in words.
pub(super) struct Posed {
    pub draft: Draft,
    pub id: Id,
    /// Of its own chances.
    pub seed: u64,
    pub stem: Text,
    /// The words of the stem in each language of the map.
    pub words: Vec<WordSet>,
}

impl Posed {
    fn new(context: &Context<'_>, draft: Draft) -> Self {
        let id = id_of(context, &draft);
        Self { seed: seed_of(id.as_str()), stem: Text::default(), words: Vec::new(), id, draft }
    }

    fn reword(&mut self, context: &Context<'_>, way: Way) {
        self.draft.reword(way);
        self.put(context);
    }

    /// Puts the stem in words.
    fn put(&mut self, context: &Context<'_>) {
        let map = context.map;
        self.stem = self.draft.stem.in_all(map);
        self.words = map.languages.iter().map(|lang| WordSet::of(self.stem.get(*lang), *lang)).collect();
    }

    fn refuse(&self, context: &Context<'_>, why: Why) -> Refusal {
        let Draft { kind, facts, .. } = &self.draft;
        Refusal { kind: *kind, map: context.map.id.clone(), facts: facts.clone(), why }
    }
}

/// A draft whose key is proved, before its distractors are chosen.
pub(crate) struct Ready {
    posed: Posed,
    held: Vec<Id>,
    pub(crate) candidates: Candidates,
    pub(crate) pair: Option<Pair>,
}

impl Ready {
    /// What it is when all are weighed for which may go; nothing if no distractors could be chosen.
    pub(crate) fn asked<'b>(&'b self, map: &'b Map) -> Option<Asked<'b>> {
        let [one, other] = self.pair.as_ref()?.places;
        let lang = *map.languages.first()?;
        let Posed { draft, id, .. } = &self.posed;
        let offers = [draft.keys.first()?, draft.lures.get(one)?, draft.lures.get(other)?];
        Some(Asked {
            id,
            kind: draft.kind,
            group: self.candidates.group(),
            listed: draft.listed,
            of_claims: offers.iter().all(|offer| offer.claim.is_some()),
            options: offers.map(|offer| offer.words(map).get(lang)),
            facts: &draft.facts,
        })
    }

    /// The same where the options come from a fixed list and could be others; nothing for all else.
    pub(crate) fn listed<'b>(&'b self, map: &'b Map) -> Option<Listed<'b>> {
        let Posed { draft, id, .. } = &self.posed;
        let (now, lang) = (self.pair.as_ref().filter(|_| draft.listed)?.places, *map.languages.first()?);
        let words = |offer: &'b Offer| offer.words(map).get(lang);
        let pairs = self.candidates.pairs();
        Some(Listed {
            id,
            kind: draft.kind,
            group: self.candidates.group(),
            facts: &draft.facts,
            key: words(draft.keys.first()?),
            lures: draft.lures.iter().map(words).collect(),
            now: pairs.iter().position(|pair| *pair == [now[0].min(now[1]), now[0].max(now[1])]),
            pairs,
        })
    }

    /// The claim and what the question asks of it, a claim or an actor: whatever else is in it, that is what one is
    /// asked. Nothing where that is one thing or more than two.
    pub(crate) fn twosome(&self, context: &Context<'_>) -> Option<[Id; 2]> {
        let Draft { facts, also, .. } = &self.posed.draft;
        let is_named =
            |id: &&Id| context.map.find_claim(id.as_str()).is_some() || context.actor(id).is_some();
        let mut named: Vec<&Id> = facts.iter().chain(also).filter(is_named).collect();
        named.sort();
        named.dedup();
        let [one, other] = named[..] else { return None };
        self.pair.as_ref().map(|_| [one.clone(), other.clone()])
    }

    /// What is asked and what is right, whatever step it follows from. How two claims stand to each other is asked once,
    /// from whichever of them.
    pub(crate) fn question(&self) -> String {
        let Draft { query, keys, .. } = &self.posed.draft;
        if let Query::Toward(one, other) = query {
            return format!("toward {:?} {:?}", one.min(other), one.max(other));
        }
        format!("{query:?} {:?}", keys.first().map(|key| &key.answer))
    }

    /// Whether its options come from a fixed list.
    pub(crate) const fn is_listed(&self) -> bool {
        self.posed.draft.listed
    }

    /// That it was not made after all.
    pub(crate) fn refuse(self, context: &Context<'_>, why: Why) -> Refusal {
        self.posed.refuse(context, why)
    }
}

/// What becomes of a draft at first.
pub(crate) enum Made {
    /// It is an item already, or refused: there was nothing to choose.
    Done(Box<Result<Item, Refusal>>),
    /// Two distractors are still to be chosen.
    Open(Box<Ready>),
}

/// Proves a draft. Where it has one right option, what could stand beside it is left open.
pub(crate) fn make(context: &Context<'_>, draft: Draft) -> Made {
    let mut posed = Posed::new(context, draft);
    if matches!(posed.draft.form, Form::Single) {
        return match ready_in_some_way(context, &mut posed) {
            Ok((held, candidates, places)) => {
                let lures = std::mem::take(&mut posed.draft.lures);
                posed.draft.lures = keep(lures, &places);
                Made::Open(Box::new(Ready { posed, held, candidates, pair: None }))
            }
            Err(why) => Made::Done(Box::new(Err(posed.refuse(context, why)))),
        };
    }
    posed.put(context);
    let parts = match posed.draft.form {
        Form::Single | Form::Several => several(context, &posed),
        Form::Matching(_) => matching(context, &posed.draft),
        Form::Ordering(_) => ordering(context, &posed.draft),
    };
    let made = match parts {
        Ok(parts) => settle(context, &posed, parts),
        Err(why) => Err(posed.refuse(context, why)),
    };
    Made::Done(Box::new(made))
}

/// The item of a draft with the distractors that were chosen.
pub(crate) fn finish(context: &Context<'_>, ready: Ready) -> Result<Item, Refusal> {
    let Ready { posed, held, pair, .. } = ready;
    let Some(pair) = pair else { return Err(posed.refuse(context, Why::TooFewAlike)) };
    let key = posed.draft.keys.first().map(|key| (key, true));
    let mut parts = Parts { offers: key.into_iter().collect(), steps: vec![Step::Holds(held), Step::Unique] };
    for at in pair.places {
        parts.lure(context, &posed.draft.query, &posed.draft.lures[at]);
    }
    settle(context, &posed, parts)
}

/// The offers at some places, each once, in their order.
fn keep(offers: Vec<Offer>, places: &[usize]) -> Vec<Offer> {
    let mut offers: Vec<Option<Offer>> = offers.into_iter().map(Some).collect();
    places.iter().filter_map(|at| offers[*at].take()).collect()
}

/// Puts an item together and judges it.
fn settle(context: &Context<'_>, posed: &Posed, parts: Parts<'_>) -> Result<Item, Refusal> {
    let item = assemble(context, posed, parts);
    if sourced(context) && item.cites.is_empty() {
        return Err(posed.refuse(context, Why::Flaw("no-place")));
    }
    match judge_by(&item, &posed.words, &context.seen).first() {
        Some(flaw) => Err(posed.refuse(context, Why::Flaw(flaw.code))),
        None => Ok(item),
    }
}

/// The chosen offers, each with whether it is right, and the steps of the proof.
pub(super) struct Parts<'a> {
    pub offers: Vec<(&'a Offer, bool)>,
    pub steps: Vec<Step>,
}

/// What holds the key, what goes with it, and the places of that among the distractors.
type Proved = (Vec<Id>, Candidates, Vec<usize>);

/// A question put in the first way in which options go with it; in the first way of all where none does. However it is
/// put, it asks the same, and is proved once.
fn ready_in_some_way(context: &Context<'_>, posed: &mut Posed) -> Result<Proved, Why> {
    let key = posed.draft.keys.first().ok_or(Why::Missing)?;
    let held = holds(context, &posed.draft.query, &key.answer).ok_or(Why::Missing)?;
    let failing = failing(context, &posed.draft);
    if failing.len() < 2 {
        return Err(too_few(context, &posed.draft));
    }
    let (candidates, places) = put_in_some_way(context, posed, &failing)?;
    Ok((held, candidates, places))
}

type Beside = (Candidates, Vec<usize>);

fn put_in_some_way(context: &Context<'_>, posed: &mut Posed, failing: &[usize]) -> Result<Beside, Why> {
    let ways = std::mem::take(&mut posed.draft.ways);
    posed.put(context);
    let first = beside(context, posed, failing);
    let goes = |found: &Result<Beside, Why>| found.as_ref().is_ok_and(|found| found.0.go_together());
    if ways.is_empty() || goes(&first) {
        return first;
    }
    let put = (posed.draft.stem.clone(), posed.draft.shown.clone());
    for way in ways {
        posed.reword(context, way);
        let found = beside(context, posed, failing);
        if goes(&found) {
            return found;
        }
    }
    posed.reword(context, put);
    first
}

/// What goes with a question as it is put, among the distractors that fail.
fn beside(context: &Context<'_>, posed: &Posed, failing: &[usize]) -> Result<Beside, Why> {
    let Posed { draft, stem, words, seed, .. } = posed;
    if let Some(flaw) = judge_stem(stem, &context.map.languages) {
        return Err(Why::Flaw(flaw));
    }
    let open = failing.iter().copied().filter(|at| !is_quoted(draft, *at));
    let open: Vec<usize> = open.collect();
    if open.len() < 2 {
        return Err(too_few(context, draft));
    }
    candidates(context, draft, words, &open, *seed).ok_or(Why::TooFewAlike)
}

/// That too few distractors surely fail, and whether the map is too entangled to tell.
fn too_few(context: &Context<'_>, draft: &Draft) -> Why {
    let whole = context.is_whole || !draft.lures.iter().any(|lure| lure.claim.is_some());
    if whole { Why::TooFewProved } else { Why::TooEntangled }
}

/// The places of the distractors that surely fail, but for those that the stem quotes in any case.
fn failing(context: &Context<'_>, draft: &Draft) -> Vec<usize> {
    let fails = |lure: &Offer| fails(context, &draft.query, &lure.answer).is_some();
    let open = |lure: &Offer| !lure.claim.is_some_and(|claim| draft.asked.contains(&claim));
    let lures = draft.lures.iter().enumerate();
    lures.filter(|(_, lure)| open(lure) && fails(lure)).map(|(at, _)| at).collect()
}
impl<'a> Parts<'a> {
    /// Adds a distractor with the reason for which it fails.
    fn lure(&mut self, context: &Context<'_>, query: &Query, lure: &'a Offer) {
        if let Some((reason, ids)) = fails(context, query, &lure.answer) {
            self.steps.push(Step::Fails(self.offers.len(), reason, ids));
        }
        self.offers.push((lure, false));
    }
}

/// Whether the stem quotes a distractor: nobody would pick that.
fn is_quoted(draft: &Draft, lure: usize) -> bool {
    draft.lures[lure].claim.is_some_and(|claim| draft.quotes(claim))
}

fn several<'a>(context: &Context<'_>, posed: &'a Posed) -> Result<Parts<'a>, Why> {
    let Posed { draft, words, seed, .. } = posed;
    let holding = |at: &usize| holds(context, &draft.query, &draft.keys[*at].answer).is_some();
    let keys: Vec<usize> = (0..draft.keys.len()).filter(holding).collect();
    let lures: Vec<usize> = failing(context, draft).into_iter().filter(|at| !is_quoted(draft, *at)).collect();
    if lures.is_empty() || keys.is_empty() {
        return Err(Why::TooFewProved);
    }
    let (right, wrong) =
        distract_several(context, draft, words, [&keys, &lures], *seed).ok_or(Why::TooFewAlike)?;
    let mut made = Parts { offers: Vec::new(), steps: Vec::new() };
    for at in right {
        let key = &draft.keys[at];
        made.steps.push(Step::Holds(holds(context, &draft.query, &key.answer).unwrap_or_default()));
        made.offers.push((key, true));
    }
    for at in wrong {
        made.lure(context, &draft.query, &draft.lures[at]);
    }
    Ok(made)
}

/// The query of one prompt of a matching item.
pub(crate) fn prompt_query(query: &Query, at: usize) -> Option<Query> {
    match query {
        Query::Speakers(claims) => claims.get(at).map(|claim| Query::Says(*claim)),
        Query::Reasons(pairs) => pairs.get(at).map(|(reason, _)| Query::BearsOn(*reason)),
        Query::Terms(terms) => terms.get(at).map(|term| Query::Meaning(*term)),
        _ => None,
    }
}

fn matching<'a>(context: &Context<'_>, draft: &'a Draft) -> Result<Parts<'a>, Why> {
    let mut made = Parts { offers: draft.keys.iter().map(|key| (key, true)).collect(), steps: Vec::new() };
    made.offers.extend(draft.lures.iter().map(|lure| (lure, false)));
    for at in 0..draft.keys.len() {
        let query = prompt_query(&draft.query, at).ok_or(Why::Missing)?;
        for (choice, (offer, _)) in made.offers.iter().enumerate() {
            if choice == at {
                let held = holds(context, &query, &offer.answer).ok_or(Why::Missing)?;
                made.steps.push(Step::Holds(held));
            } else {
                let (reason, ids) = fails(context, &query, &offer.answer).ok_or(Why::SeveralKeys)?;
                made.steps.push(Step::Fails(choice, reason, ids));
            }
        }
    }
    Ok(made)
}

fn ordering<'a>(context: &Context<'_>, draft: &'a Draft) -> Result<Parts<'a>, Why> {
    if !holds_in_order(context, &draft.query) {
        return Err(Why::Ambiguous);
    }
    let steps = vec![Step::Holds(draft.facts.clone()), Step::Unique];
    Ok(Parts { offers: draft.keys.iter().map(|key| (key, true)).collect(), steps })
}

/// The name of an item: its map, query and facts; where that would be too long, a hash of the facts.
pub(crate) fn id_of(context: &Context<'_>, draft: &Draft) -> Id {
    let facts: Vec<&str> = draft.facts.iter().chain(&draft.also).map(Id::as_str).collect();
    let facts = facts.join(".");
    let head = format!("{}.{}", context.map.id, draft.query.name());
    let whole = Id::new(&format!("{head}.{facts}"));
    let hashed = || Id::new(&format!("{head}.{:016x}", fnv1a(facts.as_bytes())));
    let bare =
        || Id::new(&format!("{}.{:016x}", draft.query.name(), fnv1a(format!("{head}.{facts}").as_bytes())));
    whole.or_else(hashed).or_else(bare).unwrap_or_default()
}

/// Whether the map has sources at all. What has none cannot be cited.
fn sourced(context: &Context<'_>) -> bool {
    context.map.claims.iter().any(|claim| !claim.said.is_empty())
}
