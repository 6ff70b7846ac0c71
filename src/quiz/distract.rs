use std::borrow::Cow;

use crate::{
    ground::{
        Lang, Text,
        rng::{Chance, fnv1a},
    },
    map::model::Node,
    quiz::{
        context::Context,
        draft::{Draft, Offer},
        item::Misconception,
        query::{Fill, Query},
        traits::{CONNECTIVE, DEICTIC, DIGIT, MODAL, MUST, NEGATION, PAST, Traits},
        weigh::{Group, Lean, Load, Look, Shown, Vector, vector},
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
pub(crate) struct Seen<'a> {
    shown: Vec<Shown<'a>>,
    sources: Vec<usize>,
    range: Option<(f64, f64)>,
    class: u32,
    twin: usize,
    misconception: Option<Misconception>,
}

/// A key and the distractors that go with it.
#[derive(Clone, Debug)]
pub(crate) struct Candidates<'a> {
    group: Group,
    key: Seen<'a>,
    lures: Vec<Seen<'a>>,
    /// The mistake that one of two distractors must stand for.
    beside: Option<Misconception>,
}

/// Two distractors that are chosen, by their places among the candidates, and what they add to the sums of the bank.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) places: [usize; 2],
    pub(crate) vector: Vector,
}

/// The distractors of a draft, among those of the given places, that go with its key: alike in length and form, none
/// pointing anywhere. Their places are given beside them, the nearest misses first.
pub(crate) fn candidates<'a>(
    context: &'a Context<'_>,
    draft: &Draft,
    stem: &Text,
    proved: &[usize],
    seed: u64,
) -> Option<(Candidates<'a>, Vec<usize>)> {
    let stem = stem_traits(context, stem);
    let mut key = see(context, draft.keys.first()?, &stem);
    if matches!(draft.query, Query::SaidBy(_)) {
        // Who speaks in an article settles the source, and no other claim of theirs may stand beside it.
        key.sources.clear();
    }
    let mut order = proved.to_vec();
    if draft.listed {
        // No word of a list is a nearer miss than another, and in a small map nothing else decides.
        Chance::for_purpose(seed, "list").shuffle(&mut order);
    } else {
        shuffle_far(&mut order, seed);
    }
    let seen =
        order.into_iter().filter_map(|at| Some((see_beside(context, &draft.lures[at], &stem, &key)?, at)));
    let (lures, places) = seen.take(MOST_KEPT).unzip();
    Some((Candidates { group: draft.query.name(), key, lures, beside: draft.beside }, places))
}

/// Keeps the first few in their order, the nearest misses, and mixes the rest.
fn shuffle_far(order: &mut [usize], seed: u64) {
    const NEAREST: usize = 10;
    if order.len() > NEAREST {
        Chance::for_purpose(seed, "far").shuffle(&mut order[NEAREST..]);
    }
}

/// What options can have in common with a stem, in each language of the map.
fn stem_traits(context: &Context<'_>, stem: &Text) -> Vec<Traits> {
    context.map.languages.iter().map(|lang| Traits::of(stem.get(*lang), *lang)).collect()
}

fn see<'a>(context: &'a Context<'_>, offer: &Offer, stem: &[Traits]) -> Seen<'a> {
    see_looks(context, offer, stem, looks(context, offer))
}

/// The same for what can stand beside a key; nothing for what cannot.
fn see_beside<'a>(
    context: &'a Context<'_>,
    offer: &Offer,
    stem: &[Traits],
    key: &Seen<'_>,
) -> Option<Seen<'a>> {
    if !are_apart(key.range, range(&offer.answer)) || !is_as_long(context, offer, key) {
        return None;
    }
    let looks = looks(context, offer);
    let fits = key.shown.iter().zip(&looks).all(|(key, look)| go_together(&key.look.traits, &look.traits));
    fits.then(|| see_looks(context, offer, stem, looks))
}

/// Whether an option is about as long as the key. Of a claim that is known; of other words, to see how long they are
/// takes far less than to see how they look.
fn is_as_long(context: &Context<'_>, offer: &Offer, key: &Seen<'_>) -> bool {
    let words = || offer.words(context.map);
    let length = |lang: &Lang| words().get(*lang).chars().count();
    let is_near =
        |(key, lang): (&Shown<'_>, &Lang)| ratio(key.look.traits.length, length(lang)) <= MOST_RATIO;
    offer.claim.is_some() || key.shown.iter().zip(&context.map.languages).all(is_near)
}

fn see_looks<'a>(
    context: &'a Context<'_>,
    offer: &Offer,
    stem: &[Traits],
    looks: Vec<Cow<'a, Look>>,
) -> Seen<'a> {
    let (size, weight) = (size(&offer.answer), weight(context, offer));
    let shown = |(look, stem): (Cow<'a, Look>, &Traits)| {
        let beside = [look.traits.overlap(stem) as f64, look.shared(stem), size, weight];
        Shown { look, beside }
    };
    let sources = offer.claim.map(|claim| context.map[claim].said.iter().map(|said| said.source.get()));
    Seen {
        shown: looks.into_iter().zip(stem).map(shown).collect(),
        sources: sources.into_iter().flatten().collect(),
        range: range(&offer.answer),
        class: offer.class,
        twin: offer.twin,
        misconception: offer.misconception,
    }
}

/// How an option looks in each language of the map.
fn looks<'a>(context: &'a Context<'_>, offer: &Offer) -> Vec<Cow<'a, Look>> {
    let look = |lang: &Lang| match offer.claim {
        Some(claim) => Cow::Borrowed(context.look(claim, *lang)),
        None => Cow::Owned(Look::clone(&context.seen.of(offer.words(context.map).get(*lang), *lang))),
    };
    context.map.languages.iter().map(look).collect()
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
fn goes_with(one: &Seen<'_>, other: &Seen<'_>) -> bool {
    are_apart(one.range, other.range)
        && one
            .shown
            .iter()
            .zip(&other.shown)
            .all(|(one, other)| go_together(&one.look.traits, &other.look.traits))
}

/// Whether two options, if they are numbers, lie so far apart that neither could be the other.
fn are_apart(one: Option<(f64, f64)>, other: Option<(f64, f64)>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one.1 < other.0 || other.1 < one.0)
}

/// Whether two texts are alike in length, unlike in words and free of pointers.
fn go_together(one: &Traits, other: &Traits) -> bool {
    !other.has(CONNECTIVE | DEICTIC)
        && !one.has(CONNECTIVE | DEICTIC)
        && ratio(one.length, other.length) <= MOST_RATIO
        && one.likeness(other) <= MOST_LIKENESS
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

impl<'a> Candidates<'a> {
    /// Whether nothing sets the key apart from two distractors: no telling mark is its alone, it does not share most
    /// words with the stem, and a distractor comes from one of its sources.
    fn is_hidden(&self, one: &Seen<'_>, other: &Seen<'_>) -> bool {
        let key = &self.key;
        let same_source = |lure: &Seen<'_>| lure.sources.iter().any(|source| key.sources.contains(source));
        (0..key.shown.len()).all(|at| {
            let [key, one, other] = [key, one, other].map(|seen| &seen.shown[at]);
            let marks = [key, one, other].map(|shown| shown.look.traits.marks);
            odd(marks[0], marks[1], marks[2]) & TELLING == 0
                && key.beside[0] <= one.beside[0].max(other.beside[0])
        }) && (key.sources.is_empty() || same_source(one) || same_source(other))
    }

    /// The two distractors that go best with the key and with each other, given which way the sums lean; nothing if
    /// no two can be taken.
    pub(crate) fn choose(&self, lean: &Lean<'_>) -> Option<Pair> {
        let words: Vec<i64> = self.lures.iter().map(|lure| lean.words(&lure.shown)).collect();
        let own = lean.words(&self.key.shown);
        // Words that were in keys too often are wanted in distractors; the nearest misses come first among equals.
        let mut order: Vec<usize> = (0..self.lures.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(words[*at]));
        TRIED.iter().find_map(|tried| {
            let tried = &order[..order.len().min(*tried)];
            self.best(tried, lean, |one, other| [own, words[one], words[other]])
        })
    }

    /// Whether any two distractors can be taken.
    pub(crate) fn go_together(&self) -> bool {
        !self.pairs().is_empty()
    }

    /// Every two distractors that may stand together, by their places.
    pub(crate) fn pairs(&self) -> Vec<[usize; 2]> {
        let places = 0..self.lures.len();
        let all = places.clone().flat_map(|one| (one + 1..places.end).map(move |other| [one, other]));
        all.filter(|[one, other]| self.may_stand(&self.lures[*one], &self.lures[*other])).collect()
    }

    /// Two distractors by their places, with what they add to the sums.
    pub(crate) fn pair(&self, places: [usize; 2]) -> Pair {
        let [one, other] = places.map(|at| self.lures[at].shown.as_slice());
        Pair { places, vector: vector(&self.key.shown, one, other) }
    }

    fn may_stand(&self, one: &Seen<'_>, other: &Seen<'_>) -> bool {
        let stands_for = |lure: &Seen<'_>| lure.misconception == self.beside;
        one.twin == other.twin
            && (self.beside.is_none() || stands_for(one) || stands_for(other))
            && self.is_hidden(one, other)
            && goes_with(one, other)
    }

    fn best(
        &self,
        places: &[usize],
        lean: &Lean<'_>,
        words: impl Fn(usize, usize) -> [i64; 3],
    ) -> Option<Pair> {
        let mut best: Option<(i64, Pair)> = None;
        for (at, first) in places.iter().enumerate() {
            for second in &places[at + 1..] {
                let (one, other) = (&self.lures[*first], &self.lures[*second]);
                if self.may_stand(one, other) {
                    let vector = vector(&self.key.shown, &one.shown, &other.shown);
                    let cost = lean.growth(&vector, words(*first, *second)) - self.merit(one, other);
                    if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                        best = Some((cost, Pair { places: [*first, *second], vector }));
                    }
                }
            }
        }
        best.map(|(_, pair)| pair)
    }

    /// What two distractors are worth by themselves: they stand for different misconceptions, and the key is of a
    /// class with one of them.
    fn merit(&self, one: &Seen<'_>, other: &Seen<'_>) -> i64 {
        let misconceptions = i64::from(one.misconception != other.misconception);
        20 * misconceptions - 40 * i64::from(odd(self.key.class, one.class, other.class).count_ones())
    }

    /// What a choice adds to the sums.
    pub(crate) fn load<'b>(&'b self, pair: &'b Pair) -> Load<'b, 'a> {
        let [one, other] = pair.places.map(|at| self.lures[at].shown.as_slice());
        Load { group: self.group, vector: &pair.vector, options: [&self.key.shown, one, other] }
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

/// Chooses four of several keys and distractors, two or three of them right: the places of the keys and of the
/// distractors.
pub(crate) fn distract_several(
    context: &Context<'_>,
    draft: &Draft,
    stem: &Text,
    [keys, lures]: [&[usize]; 2],
    seed: u64,
) -> Option<(Vec<usize>, Vec<usize>)> {
    const TRIES: usize = 60;
    let mut chance = Chance::for_purpose(seed, "several");
    let stem = stem_traits(context, stem);
    let right: Vec<_> = keys.iter().map(|at| (see(context, &draft.keys[*at], &stem), *at)).collect();
    let wrong: Vec<_> =
        lures.iter().take(30).map(|at| (see(context, &draft.lures[*at], &stem), *at)).collect();
    let most = right.len().min(3) as u32;
    // Claims that a question gathers are all in it; of actors who hold one claim, some are.
    let gathers = draft.keys.first().is_some_and(|key| key.claim.is_some());
    let fewest = if gathers { most } else { 4_u32.saturating_sub(wrong.len() as u32) }.max(2);
    if fewest > most {
        return None;
    }
    for _ in 0..TRIES {
        let count = (fewest + chance.below(most - fewest + 1)) as usize;
        let mut set: Vec<&(Seen<'_>, usize)> = Vec::new();
        for (from, until) in [(&right, count), (&wrong, 4)] {
            let mut from: Vec<_> = from.iter().collect();
            chance.shuffle(&mut from);
            for seen in from {
                if set.len() < until && set.iter().all(|chosen| goes_with(&chosen.0, &seen.0)) {
                    set.push(seen);
                }
            }
        }
        if set.len() == 4 {
            let is_right = |seen: &&&(Seen<'_>, usize)| right.iter().any(|one| std::ptr::eq(one, **seen));
            let (right, wrong): (Vec<_>, Vec<_>) = set.iter().partition(|seen| is_right(seen));
            if right.len() < 2 {
                continue;
            }
            let places = |set: Vec<&(Seen<'_>, usize)>| set.iter().map(|seen| seen.1).collect();
            return Some((places(right), places(wrong)));
        }
    }
    None
}

/// The seed of an item's own chances.
pub(crate) fn seed_of(id: &str) -> u64 {
    fnv1a(id.as_bytes())
}
