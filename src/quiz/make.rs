use crate::{
    ground::{
        Id, Lang, Phrase, Text,
        rng::{Chance, fnv1a},
    },
    map::model::Map,
    quiz::{
        context::Context,
        distract::{Candidates, Pair, candidates, distract_several, seed_of, size},
        draft::{Draft, Form, Offer, Way},
        fill_name::{name, print},
        item::{Choice, Derivation, Item, Process, Prompt, Proof, Refusal, Shape, Step, Why},
        judge::{judge_by, judge_stem},
        prove::{fails, holds, holds_in_order},
        query::Query,
        traits::{likeness, word_set},
        weigh::Asked,
    },
};

/// A draft with its name and its stem in words.
struct Posed {
    draft: Draft,
    id: Id,
    /// Of its own chances.
    seed: u64,
    stem: Text,
}

impl Posed {
    fn new(context: &Context<'_>, draft: Draft) -> Self {
        let id = id_of(context, &draft);
        Self { seed: seed_of(id.as_str()), stem: draft.stem.in_all(context.map), id, draft }
    }

    fn reword(&mut self, context: &Context<'_>, way: Way) {
        self.draft.reword(way);
        self.stem = self.draft.stem.in_all(context.map);
    }

    fn refuse(&self, context: &Context<'_>, why: Why) -> Refusal {
        let Draft { kind, facts, .. } = &self.draft;
        Refusal { kind: *kind, map: context.map.id.clone(), facts: facts.clone(), why }
    }
}

/// A draft whose key is proved, before its distractors are chosen.
pub(crate) struct Ready<'a> {
    posed: Posed,
    held: Vec<Id>,
    pub(crate) candidates: Candidates<'a>,
    pub(crate) pair: Option<Pair>,
}

impl Ready<'_> {
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
            options: offers.map(|offer| offer.words(map).get(lang)),
            facts: &draft.facts,
        })
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
pub(crate) enum Made<'a> {
    /// It is an item already, or refused: there was nothing to choose.
    Done(Box<Result<Item, Refusal>>),
    /// Two distractors are still to be chosen.
    Open(Box<Ready<'a>>),
}

/// Proves a draft. Where it has one right option, what could stand beside it is left open.
pub(crate) fn make<'a>(context: &'a Context<'_>, draft: Draft) -> Made<'a> {
    let mut posed = Posed::new(context, draft);
    let parts = match &posed.draft.form {
        Form::Single => match ready_in_some_way(context, &mut posed) {
            Ok((held, candidates, places)) => {
                let lures = std::mem::take(&mut posed.draft.lures);
                posed.draft.lures = keep(lures, &places);
                return Made::Open(Box::new(Ready { posed, held, candidates, pair: None }));
            }
            Err(why) => Err(why),
        },
        Form::Several => several(context, &posed),
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
pub(crate) fn finish(context: &Context<'_>, ready: Ready<'_>) -> Result<Item, Refusal> {
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
    match judge_by(&item, &context.seen).first() {
        Some(flaw) => Err(posed.refuse(context, Why::Flaw(flaw.code))),
        None => Ok(item),
    }
}

/// The chosen offers, each with whether it is right, and the steps of the proof.
struct Parts<'a> {
    offers: Vec<(&'a Offer, bool)>,
    steps: Vec<Step>,
}

/// What holds the key, what goes with it, and the places of that among the distractors.
type Proved<'a> = (Vec<Id>, Candidates<'a>, Vec<usize>);

/// A question put in the first way in which options go with it; in the first way of all where none does.
fn ready_in_some_way<'a>(context: &'a Context<'_>, posed: &mut Posed) -> Result<Proved<'a>, Why> {
    let first = ready(context, posed);
    let ways = std::mem::take(&mut posed.draft.ways);
    let goes = |found: &Result<Proved<'a>, Why>| found.as_ref().is_ok_and(|found| found.1.go_together());
    if ways.is_empty() || goes(&first) {
        return first;
    }
    let put = (posed.draft.stem.clone(), posed.draft.shown.clone());
    for way in ways {
        posed.reword(context, way);
        let found = ready(context, posed);
        if goes(&found) {
            return found;
        }
    }
    posed.reword(context, put);
    first
}

fn ready<'a>(context: &'a Context<'_>, posed: &Posed) -> Result<Proved<'a>, Why> {
    let Posed { draft, stem, seed, .. } = posed;
    let key = draft.keys.first().ok_or(Why::Missing)?;
    let held = holds(context, &draft.query, &key.answer).ok_or(Why::Missing)?;
    if let Some(flaw) = judge_stem(stem, &context.map.languages) {
        return Err(Why::Flaw(flaw));
    }
    let proved: Vec<usize> = (0..draft.lures.len())
        .filter(|at| !is_quoted(draft, *at))
        .filter(|at| fails(context, &draft.query, &draft.lures[*at].answer).is_some())
        .collect();
    if proved.len() < 2 {
        let whole = context.is_whole || !draft.lures.iter().any(|lure| lure.claim.is_some());
        return Err(if whole { Why::TooFewProved } else { Why::TooEntangled });
    }
    let (candidates, places) = candidates(context, draft, stem, &proved, *seed).ok_or(Why::TooFewAlike)?;
    Ok((held, candidates, places))
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
    let Posed { draft, stem, seed, .. } = posed;
    let holding = |at: &usize| holds(context, &draft.query, &draft.keys[*at].answer).is_some();
    let keys: Vec<usize> = (0..draft.keys.len()).filter(holding).collect();
    let failing = |at: &usize| fails(context, &draft.query, &draft.lures[*at].answer).is_some();
    let lures: Vec<usize> =
        (0..draft.lures.len()).filter(|at| !is_quoted(draft, *at)).filter(failing).collect();
    if lures.is_empty() || keys.is_empty() {
        return Err(Why::TooFewProved);
    }
    let (right, wrong) =
        distract_several(context, draft, stem, [&keys, &lures], *seed).ok_or(Why::TooFewAlike)?;
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

fn assemble(context: &Context<'_>, posed: &Posed, made: Parts<'_>) -> Item {
    let Posed { draft, id, seed, stem } = posed;
    let order = order(draft, &made, *seed);
    let place = |old: usize| order.iter().position(|at| *at == old).unwrap_or(old);
    let shape = match &draft.form {
        Form::Single => Shape::Single,
        Form::Several => Shape::Several,
        Form::Matching(prompts) => Shape::Matching(
            prompts
                .iter()
                .map(|(text, choice, about)| Prompt {
                    text: without_stop(text),
                    choice: place(*choice),
                    about: about.clone(),
                })
                .collect(),
        ),
        Form::Ordering(pairs) => {
            Shape::Ordering(pairs.iter().map(|(one, other)| (place(*one), place(*other))).collect())
        }
    };
    let steps = made.steps.iter().map(|step| match step {
        Step::Fails(at, reason, ids) => Step::Fails(place(*at), *reason, ids.clone()),
        other => other.clone(),
    });
    Item {
        kind: draft.kind,
        map: context.map.id.clone(),
        languages: context.map.languages.clone(),
        shape,
        stem: stem.clone(),
        choices: order.iter().map(|at| choice(context, &made.offers[*at])).collect(),
        cites: draft.cites.clone(),
        facts: draft.facts.clone(),
        also: draft.also.clone(),
        side: draft.side.and_then(|side| context.map.sides.get(side)).map(|side| side.id.clone()),
        difficulty: difficulty(context, draft, &made),
        sorted: draft.sorted,
        listed: draft.listed,
        derivation: Some(Derivation {
            query: draft.query.clone(),
            fills: order.iter().map(|at| made.offers[*at].0.answer.clone()).collect(),
            answers: order.iter().map(|at| sealed(context, made.offers[*at].0)).collect(),
            print: print_of(draft, stem),
            proof: Proof(steps.collect()),
        }),
        id: id.clone(),
    }
}

/// An answer by name, with a fingerprint of its words.
fn sealed(context: &Context<'_>, offer: &Offer) -> String {
    format!("{} #{}", name(context.map, &offer.answer), print(&[offer.words(context.map)]))
}

/// A fingerprint of what a draft with this stem shows besides its choices.
pub(crate) fn print_of(draft: &Draft, stem: &Text) -> String {
    let places = draft.cites.iter().map(|cite| format!("{} {}", cite.source, cite.paragraph));
    let places = Text::of(Lang::De, places.collect::<Vec<_>>().join(", "));
    let prompts = match &draft.form {
        Form::Matching(prompts) => prompts.as_slice(),
        _ => &[],
    };
    print(&[stem, &places].into_iter().chain(prompts.iter().map(|(text, ..)| text)).collect::<Vec<_>>())
}

/// The order of the choices: by their numbers, or by chance.
fn order(draft: &Draft, made: &Parts<'_>, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..made.offers.len()).collect();
    if draft.sorted {
        order.sort_by(|one, other| {
            let size = |at: &usize| size(&made.offers[*at].0.answer);
            size(one).total_cmp(&size(other))
        });
    } else {
        Chance::for_purpose(seed, "order").shuffle(&mut order);
    }
    order
}

/// A statement without the full stop that some maps end them with and others do not: options end alike. The stop of an
/// abbreviation stays.
fn without_stop(text: &Text) -> Text {
    const SHORT: [&str; 8] = ["etc", "usw", "bzw", "Inc", "Ltd", "Co", "Jr", "Dr"];
    let bare = |words: &str| {
        let rest = words.trim_end().strip_suffix('.')?;
        let last = rest.rsplit(char::is_whitespace).next()?;
        (!last.contains('.') && !SHORT.contains(&last)).then(|| rest.to_owned())
    };
    if text.phrases().all(|(_, phrase)| bare(&phrase.text).is_none()) {
        return text.clone();
    }
    let phrases = text.phrases().map(|(lang, phrase)| {
        let words = bare(&phrase.text).unwrap_or_else(|| phrase.text.clone());
        (lang, Phrase { text: words, at: phrase.at })
    });
    Text::new(phrases.collect::<Vec<_>>()).unwrap_or_else(|| text.clone())
}

fn choice(context: &Context<'_>, (offer, correct): &(&Offer, bool)) -> Choice {
    Choice {
        text: without_stop(offer.words(context.map)),
        correct: *correct,
        why: offer.why.in_all(context.map),
        misconception: offer.misconception,
        about: offer.about.clone(),
    }
}

/// How hard an item should be: by what the reader has to do, how far the key lies from the question, how many choices
/// there are to settle, and how alike key and distractors are. The weights are set by hand until answers are known.
fn difficulty(context: &Context<'_>, draft: &Draft, made: &Parts<'_>) -> f64 {
    let process = match draft.kind.process() {
        Process::Locate => 0.25,
        Process::Understand => 0.40,
        Process::Evaluate => 0.50,
    };
    let steps = 0.05 * f64::from(draft.distance.saturating_sub(1));
    let form = if matches!(draft.form, Form::Single) { 0.0 } else { 0.12 };
    let words: Vec<Vec<u64>> =
        made.offers.iter().map(|(offer, _)| word_set(offer.words(context.map).get(Lang::De))).collect();
    let likeness = words.first().map_or(0.0, |key| {
        let others = words.iter().skip(1).map(|other| likeness(key, other));
        others.sum::<f64>() / words.len().saturating_sub(1).max(1) as f64
    });
    let difficulty: f64 = process + steps + form + 0.4 * likeness;
    (difficulty.clamp(0.0, 1.0) * 1000.0).round() / 1000.0
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
