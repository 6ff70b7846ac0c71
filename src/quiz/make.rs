use crate::{
    ground::{
        Id, Lang, Phrase, Text,
        rng::{Chance, fnv1a},
    },
    map::model::Map,
    quiz::{
        context::Context,
        distract::{Candidates, Pair, candidates, distract_several, seed_of, size},
        draft::{Draft, Form, Offer},
        fill_name::{name, print},
        item::{Choice, Derivation, Item, Process, Prompt, Proof, Refusal, Shape, Step, Why},
        judge::{judge, judge_stem},
        prove::{fails, holds, holds_in_order},
        query::Query,
        traits::Traits,
        weigh::Asked,
    },
};

/// A draft whose key is proved, before its distractors are chosen.
pub(crate) struct Ready<'a> {
    draft: Draft,
    id: Id,
    held: Vec<Id>,
    pub(crate) candidates: Candidates<'a>,
    pub(crate) pair: Option<Pair>,
}

impl Ready<'_> {
    /// What it is when all are weighed for which may go; nothing if no distractors could be chosen.
    pub(crate) fn asked<'b>(&'b self, map: &'b Map) -> Option<Asked<'b>> {
        let [one, other] = self.pair.as_ref()?.places;
        let lang = *map.languages.first()?;
        let offers = [self.draft.keys.first()?, self.draft.lures.get(one)?, self.draft.lures.get(other)?];
        Some(Asked {
            id: &self.id,
            group: self.candidates.group(),
            listed: self.draft.listed,
            options: offers.map(|offer| offer.words(map).get(lang)),
            facts: &self.draft.facts,
        })
    }

    /// What is asked and what is right, whatever step it follows from.
    pub(crate) fn question(&self) -> String {
        format!("{:?} {:?}", self.draft.query, self.draft.keys.first().map(|key| &key.answer))
    }

    /// Whether its options come from a fixed list.
    pub(crate) const fn is_listed(&self) -> bool {
        self.draft.listed
    }

    /// That it was not made after all.
    pub(crate) fn refuse(self, context: &Context<'_>, why: Why) -> Refusal {
        refusal(context, &self.draft, why)
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
    let id = id_of(context, &draft);
    let seed = seed_of(id.as_str());
    let parts = match &draft.form {
        Form::Single => match ready(context, &draft, seed) {
            Ok((held, candidates, places)) => {
                let draft = Draft { lures: keep(&draft.lures, &places), ..draft };
                return Made::Open(Box::new(Ready { draft, id, held, candidates, pair: None }));
            }
            Err(why) => Err(why),
        },
        Form::Several => several(context, &draft, seed),
        Form::Matching(_) => matching(context, &draft),
        Form::Ordering(_) => ordering(context, &draft),
    };
    let made = match parts {
        Ok(parts) => settle(context, &draft, id, seed, parts),
        Err(why) => Err(refusal(context, &draft, why)),
    };
    Made::Done(Box::new(made))
}

/// The item of a draft with the distractors that were chosen.
pub(crate) fn finish(context: &Context<'_>, ready: Ready<'_>) -> Result<Item, Refusal> {
    let Ready { draft, id, held, pair, .. } = ready;
    let Some(pair) = pair else { return Err(refusal(context, &draft, Why::TooFewAlike)) };
    let key = draft.keys.first().map(|key| (key, true));
    let mut parts = Parts { offers: key.into_iter().collect(), steps: vec![Step::Holds(held), Step::Unique] };
    for at in pair.places {
        parts.lure(context, &draft.query, &draft.lures[at]);
    }
    let seed = seed_of(id.as_str());
    settle(context, &draft, id, seed, parts)
}

fn keep(lures: &[Offer], places: &[usize]) -> Vec<Offer> {
    places.iter().map(|at| lures[*at].clone()).collect()
}

fn refusal(context: &Context<'_>, draft: &Draft, why: Why) -> Refusal {
    Refusal { kind: draft.kind, map: context.map.id.clone(), facts: draft.facts.clone(), why }
}

/// Puts an item together and judges it.
fn settle(
    context: &Context<'_>,
    draft: &Draft,
    id: Id,
    seed: u64,
    parts: Parts<'_>,
) -> Result<Item, Refusal> {
    let item = assemble(context, draft, id, seed, parts);
    if sourced(context) && item.cites.is_empty() {
        return Err(refusal(context, draft, Why::Flaw("no-place")));
    }
    match judge(&item).first() {
        Some(flaw) => Err(refusal(context, draft, Why::Flaw(flaw.code))),
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

fn ready<'a>(context: &'a Context<'_>, draft: &Draft, seed: u64) -> Result<Proved<'a>, Why> {
    let key = draft.keys.first().ok_or(Why::Missing)?;
    let held = holds(context, &draft.query, &key.answer).ok_or(Why::Missing)?;
    if let Some(flaw) = judge_stem(&draft.stem.in_all(context.map), &context.map.languages) {
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
    let (candidates, places) = candidates(context, draft, &proved, seed).ok_or(Why::TooFewAlike)?;
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
    draft.lures[lure].claim.is_some_and(|claim| draft.asked.contains(&claim))
}

fn several<'a>(context: &Context<'_>, draft: &'a Draft, seed: u64) -> Result<Parts<'a>, Why> {
    let holding = |at: &usize| holds(context, &draft.query, &draft.keys[*at].answer).is_some();
    let keys: Vec<usize> = (0..draft.keys.len()).filter(holding).collect();
    let failing = |at: &usize| fails(context, &draft.query, &draft.lures[*at].answer).is_some();
    let lures: Vec<usize> =
        (0..draft.lures.len()).filter(|at| !is_quoted(draft, *at)).filter(failing).collect();
    if lures.is_empty() || keys.is_empty() {
        return Err(Why::TooFewProved);
    }
    let (right, wrong) = distract_several(context, draft, &keys, &lures, seed).ok_or(Why::TooFewAlike)?;
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

fn assemble(context: &Context<'_>, draft: &Draft, id: Id, seed: u64, made: Parts<'_>) -> Item {
    let order = order(draft, &made, seed);
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
        stem: draft.stem.in_all(context.map),
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
            print: print_of(context, draft),
            proof: Proof(steps.collect()),
        }),
        id,
    }
}

/// An answer by name, with a fingerprint of its words.
fn sealed(context: &Context<'_>, offer: &Offer) -> String {
    format!("{} #{}", name(context.map, &offer.answer), print(&[offer.words(context.map)]))
}

/// A fingerprint of what a draft shows besides its choices.
pub(crate) fn print_of(context: &Context<'_>, draft: &Draft) -> String {
    let stem = draft.stem.in_all(context.map);
    let places = draft.cites.iter().map(|cite| format!("{} {}", cite.source, cite.paragraph));
    let places = Text::of(Lang::De, places.collect::<Vec<_>>().join(", "));
    let prompts = match &draft.form {
        Form::Matching(prompts) => prompts.as_slice(),
        _ => &[],
    };
    print(&[&stem, &places].into_iter().chain(prompts.iter().map(|(text, ..)| text)).collect::<Vec<_>>())
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
    let traits: Vec<Traits> = made
        .offers
        .iter()
        .map(|(offer, _)| Traits::of(offer.words(context.map).get(Lang::De), Lang::De))
        .collect();
    let likeness = traits.first().map_or(0.0, |key| {
        let others = traits.iter().skip(1).map(|other| key.likeness(other));
        others.sum::<f64>() / traits.len().saturating_sub(1).max(1) as f64
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
