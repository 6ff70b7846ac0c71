use std::rc::Rc;

use crate::{
    ground::{
        Lang,
        rng::{Chance, fnv1a},
    },
    map::model::{Node, SourceIx},
    quiz::{
        context::Context,
        draft::{Draft, Offer},
        item::Misconception,
        query::{Fill, Query},
        traits::{CONNECTIVE, DEICTIC, DIGIT, MODAL, MUST, NEGATION, PAST, Traits, WordSet},
        weigh::{Compared, Group, Lean, Load, Look, Meeting, Shown, meeting},
    },
};

/// The longest option is at most so many times as long as the shortest.
pub(crate) const MOST_RATIO: f64 = 1.4;
/// The largest share of words that two options may have in common.
pub(crate) const MOST_LIKENESS: f64 = 0.6;
/// How many distractors that go with the key are kept of a draft.
const MOST_KEPT: usize = 24;
/// How many of them are tried with each other at first, and where no two of them can be taken.
const TRIED: [usize; 2] = [9, MOST_KEPT];

/// An option with what can be seen of it in each language.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(super) shown: Vec<Shown>,
    range: Option<(f64, f64)>,
    class: u32,
    twin: usize,
    sort: usize,
}

/// A distractor beside its key.
#[derive(Clone, Debug)]
struct Lure {
    seen: Seen,
    compared: Vec<Compared>,
    /// What sets the key apart from it, a bit each: what sets it apart from both distractors gives it away.
    apart: u64,
    misconception: Option<Misconception>,
}

/// A key and the distractors that go with it.
#[derive(Clone, Debug)]
pub(crate) struct Candidates {
    group: Group,
    key: Seen,
    lures: Vec<Lure>,
    /// Every two of them that may stand together.
    twos: Vec<Two>,
}

/// Two distractors by their places, the first one first. A large bank holds millions of them: how the key compares with
/// them is told from how it compares with each.
#[derive(Clone, Copy, Debug)]
struct Two {
    places: [u8; 2],
    /// What they are worth by themselves.
    merit: i32,
    /// The share of words that they have in common in each language.
    likeness: [f64; 2],
}

impl Two {
    fn places(&self) -> [usize; 2] {
        self.places.map(usize::from)
    }

    fn meeting(&self, lures: &[Lure]) -> Meeting {
        let [one, other] = self.places().map(|at| &lures[at].compared);
        meeting(one, other, self.likeness)
    }
}

/// Two distractors that are chosen, by their places among the candidates, and how the key compares with them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) places: [usize; 2],
    meeting: Meeting,
}

/// The distractors of a draft, among those of the given places, that go with its key: alike in length and form, none
/// pointing anywhere. Their places are given beside them, the nearest misses first.
pub(crate) fn candidates(
    context: &Context<'_>,
    draft: &Draft,
    stem: &[WordSet],
    proved: &[usize],
    seed: u64,
) -> Option<(Candidates, Vec<usize>)> {
    let key = draft.keys.first()?;
    // Who speaks in an article settles the source, and no other claim of theirs may stand beside it.
    let sources: Vec<SourceIx> =
        if matches!(draft.query, Query::SaidBy(_)) { Vec::new() } else { sources(context, key).collect() };
    let key = see(context, key, stem);
    let mut order = proved.to_vec();
    if draft.listed {
        // No word of a list is a nearer miss than another, and in a small map nothing else decides.
        Chance::for_purpose(seed, "list").shuffle(&mut order);
    } else {
        shuffle_far(&mut order, seed);
    }
    let seen = order
        .into_iter()
        .filter_map(|at| Some((see_beside(context, &draft.lures[at], stem, &key, &sources)?, at)));
    let (lures, places): (Vec<Lure>, Vec<usize>) = seen.take(MOST_KEPT).unzip();
    let twos = twos(&key, &lures, draft.beside);
    Some((Candidates { group: draft.query.name(), key, lures, twos }, places))
}

/// Keeps the first few in their order, the nearest misses, and mixes the rest.
fn shuffle_far(order: &mut [usize], seed: u64) {
    const NEAREST: usize = 10;
    if order.len() > NEAREST {
        Chance::for_purpose(seed, "far").shuffle(&mut order[NEAREST..]);
    }
}

pub(super) fn see(context: &Context<'_>, offer: &Offer, stem: &[WordSet]) -> Seen {
    see_looks(context, offer, stem, looks(context, offer))
}

/// What can stand beside a key whose claim is found at `places`; nothing for what cannot.
fn see_beside(
    context: &Context<'_>,
    offer: &Offer,
    stem: &[WordSet],
    key: &Seen,
    places: &[SourceIx],
) -> Option<Lure> {
    if !are_apart(key.range, range(&offer.answer)) || !is_as_long(context, offer, key) {
        return None;
    }
    let looks = looks(context, offer);
    let likeness = go_together(traits(&key.shown), looks.iter().map(|look| &*look.traits))?;
    let seen = see_looks(context, offer, stem, looks);
    let both = || key.shown.iter().zip(&seen.shown);
    let compared = both().zip(likeness).map(|((key, lure), likeness)| Compared::new(key, lure, likeness));
    let elsewhere = !places.is_empty() && !sources(context, offer).any(|source| places.contains(&source));
    let apart = both().fold(u64::from(elsewhere), |apart, (key, lure)| apart << 16 | set_apart(key, lure));
    Some(Lure { compared: compared.collect(), apart, misconception: offer.misconception, seen })
}

/// What sets a key apart in one language: telling marks, and that it shares more with the stem.
fn set_apart(key: &Shown, lure: &Shown) -> u64 {
    let marks = (key.look.traits.marks ^ lure.look.traits.marks) & TELLING;
    u64::from(marks << 1 | u32::from(key.beside[0] > lure.beside[0]))
}

/// Whether an option is about as long as the key. Of a claim that is known; of other words, to see how long they are
/// takes far less than to see how they look.
fn is_as_long(context: &Context<'_>, offer: &Offer, key: &Seen) -> bool {
    let words = || offer.words(context.map);
    let length = |lang: &Lang| words().get(*lang).chars().count();
    let is_near = |(key, lang): (&Shown, &Lang)| ratio(key.look.traits.length, length(lang)) <= MOST_RATIO;
    offer.claim.is_some() || key.shown.iter().zip(&context.map.languages).all(is_near)
}

fn see_looks(context: &Context<'_>, offer: &Offer, stem: &[WordSet], looks: Vec<Rc<Look>>) -> Seen {
    let (size, weight) = (size(&offer.answer), weight(context, offer));
    let shown = |(look, stem): (Rc<Look>, &WordSet)| {
        let beside = [look.traits.words.overlap(stem) as f64, look.shared(stem), size, weight];
        Shown { look, beside }
    };
    Seen {
        shown: looks.into_iter().zip(stem).map(shown).collect(),
        range: range(&offer.answer),
        class: offer.classes(context.map),
        twin: offer.twin,
        sort: offer.sort,
    }
}

/// How an option looks in each language of the map.
fn looks(context: &Context<'_>, offer: &Offer) -> Vec<Rc<Look>> {
    context.map.languages.iter().map(|lang| look(context, offer, *lang)).collect()
}

/// How an option looks in a language.
pub(crate) fn look(context: &Context<'_>, offer: &Offer, lang: Lang) -> Rc<Look> {
    match offer.claim.filter(|_| context.map.languages.contains(&lang)) {
        Some(claim) => Rc::clone(context.look(claim, lang)),
        None => context.seen.of(offer.words(context.map).get(lang), lang),
    }
}

/// The sources in which the claim of an offer is found, if it is one.
fn sources(context: &Context<'_>, offer: &Offer) -> impl Iterator<Item = SourceIx> {
    let said = offer.claim.map(|claim| context.map[claim].said.iter());
    said.into_iter().flatten().map(|said| said.source)
}

/// How much of the map is about what is offered: one reads of that most often in a bank.
fn weight(context: &Context<'_>, offer: &Offer) -> f64 {
    let map = context.map;
    let count = match (&offer.answer, offer.claim) {
        (Fill::Actor(actor), _) => context.actor(actor).map_or(0, |actor| context.spoken_by(actor).len()),
        (_, Some(claim)) => {
            let node = Node::Claim(claim);
            let steps = map.inferences_to(claim).len() + map.inferences_from(claim).len();
            steps + map.attacks_on(node).len() + map.attacks_from(node).len() + map.relations_of(claim).len()
        }
        _ => 0,
    };
    count as f64
}

/// Whether two options can stand side by side.
pub(super) fn goes_with(one: &Seen, other: &Seen) -> bool {
    are_apart(one.range, other.range) && go_together(traits(&one.shown), traits(&other.shown)).is_some()
}

/// Whether two options, if they are numbers, lie so far apart that neither could be the other.
fn are_apart(one: Option<(f64, f64)>, other: Option<(f64, f64)>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one.1 < other.0 || other.1 < one.0)
}

fn traits(shown: &[Shown]) -> impl Iterator<Item = &Traits> {
    shown.iter().map(|shown| &*shown.look.traits)
}

/// The share of words that two options have in common in each language, if they are alike in length, unlike in words and
/// free of pointers in all.
fn go_together<'a>(
    one: impl Iterator<Item = &'a Traits>,
    other: impl Iterator<Item = &'a Traits>,
) -> Option<[f64; 2]> {
    let mut likenesses = [0.0; 2];
    for (likeness, (one, other)) in likenesses.iter_mut().zip(one.zip(other)) {
        let alike = (one.marks | other.marks) & (CONNECTIVE | DEICTIC) == 0
            && ratio(one.length, other.length) <= MOST_RATIO;
        *likeness = alike.then(|| one.likeness(other)).filter(|likeness| *likeness <= MOST_LIKENESS)?;
    }
    Some(likenesses)
}

/// How many times the longer is as long as the shorter.
pub(crate) fn ratio(one: usize, other: usize) -> f64 {
    one.max(other) as f64 / one.min(other).max(1) as f64
}

/// The marks of which the key has none alone, and lacks none alone.
pub(crate) const TELLING: u32 = MUST | MODAL | PAST | DIGIT | NEGATION;

/// Where a key differs from both distractors.
const fn odd(key: u32, one: u32, other: u32) -> u32 {
    (key ^ one) & (key ^ other)
}

/// Every two distractors that may stand together, one of them for the mistake that is wanted: they go with each other, and nothing sets the key apart from both. No
/// telling mark is its alone, it does not share most words with the stem, and a distractor comes from one of its sources.
fn twos(key: &Seen, lures: &[Lure], beside: Option<Misconception>) -> Vec<Two> {
    let places = 0..lures.len();
    let all = places.clone().flat_map(|one| (one + 1..places.end).map(move |other| [one, other]));
    let two = |places: [usize; 2]| {
        let [one, other] = places.map(|at| &lures[at]);
        let wanted = beside.is_none() || [one, other].iter().any(|lure| lure.misconception == beside);
        let unlike = one.seen.sort == 0 || one.seen.sort != other.seen.sort;
        let of_one_kind = one.seen.twin == other.seen.twin && unlike && wanted;
        if !of_one_kind || one.apart & other.apart != 0 || !are_apart(one.seen.range, other.seen.range) {
            return None;
        }
        let likeness = go_together(traits(&one.seen.shown), traits(&other.seen.shown))?;
        Some(Two { places: places.map(|at| at as u8), merit: merit(key, one, other), likeness })
    };
    all.filter_map(two).collect()
}

/// What two distractors are worth by themselves: they stand for different misconceptions, and the key is of a class
/// with one of them.
fn merit(key: &Seen, one: &Lure, other: &Lure) -> i32 {
    let misconceptions = i32::from(one.misconception != other.misconception);
    20 * misconceptions - 40 * odd(key.class, one.seen.class, other.seen.class).count_ones() as i32
}

impl Candidates {
    /// The two distractors that go best with the key and with each other, given which way the sums lean; nothing if
    /// no two can be taken.
    pub(crate) fn choose(&self, lean: &Lean<'_>) -> Option<Pair> {
        if self.twos.is_empty() {
            return None;
        }
        let words: Vec<i64> = self.lures.iter().map(|lure| lean.words(&lure.seen.shown)).collect();
        let own = lean.words(&self.key.shown);
        // Words that were in keys too often are wanted in distractors; the nearest misses come first among equals.
        let mut order: Vec<usize> = (0..self.lures.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(words[*at]));
        let mut ranks = vec![0; order.len()];
        order.iter().enumerate().for_each(|(rank, at)| ranks[*at] = rank);
        let cost = |two: &Two| {
            let [one, other] = two.places();
            lean.growth(&two.meeting(&self.lures), [own, words[one], words[other]]) - i64::from(two.merit)
        };
        let in_order = |two: &Two| {
            let [one, other] = two.places();
            if ranks[one] < ranks[other] { [one, other] } else { [other, one] }
        };
        let best = |tried: usize| {
            let tried = self.twos.iter().filter(|two| two.places().iter().all(|at| ranks[*at] < tried));
            tried.min_by_key(|two| (cost(two), in_order(two).map(|at| ranks[at])))
        };
        let two = TRIED.into_iter().find_map(best)?;
        Some(Pair { places: in_order(two), meeting: two.meeting(&self.lures) })
    }

    /// Whether any two distractors can be taken.
    pub(crate) const fn go_together(&self) -> bool {
        !self.twos.is_empty()
    }

    /// Every two distractors that may stand together, by their places.
    pub(crate) fn pairs(&self) -> Vec<[usize; 2]> {
        self.twos.iter().map(Two::places).collect()
    }

    /// One of these pairs.
    pub(crate) fn pair(&self, places: [usize; 2]) -> Option<Pair> {
        let two = self.twos.iter().find(|two| two.places() == places)?;
        Some(Pair { places, meeting: two.meeting(&self.lures) })
    }

    /// What a choice adds to the sums.
    pub(crate) fn load<'a>(&'a self, pair: &'a Pair) -> Load<'a> {
        let [one, other] = pair.places.map(|at| self.lures[at].seen.shown.as_slice());
        Load { group: self.group, meeting: &pair.meeting, options: [&self.key.shown, one, other] }
    }

    pub(crate) const fn group(&self) -> Group {
        self.group
    }
}

/// The number by which an answer is sorted.
pub(crate) fn size(answer: &Fill) -> f64 {
    match answer {
        Fill::Range(low, high) => low.or(*high).unwrap_or_default(),
        Fill::Dates(from, _) => f64::from(from.earliest()),
        _ => 0.0,
    }
}

/// From which number to which an answer reaches, if it is one of numbers or dates.
pub(crate) fn range(answer: &Fill) -> Option<(f64, f64)> {
    match answer {
        Fill::Range(low, high) => Some((low.unwrap_or(f64::NEG_INFINITY), high.unwrap_or(f64::INFINITY))),
        Fill::Dates(from, until) => Some((f64::from(from.earliest()), f64::from(until.latest()))),
        _ => None,
    }
}

/// The seed of an item's own chances.
pub(crate) fn seed_of(id: &str) -> u64 {
    fnv1a(id.as_bytes())
}
