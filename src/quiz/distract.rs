use std::borrow::Cow;

use crate::{
    ground::{
        Lang,
        rng::{Chance, fnv1a},
    },
    quiz::{
        context::Context,
        draft::{Draft, Offer},
        query::Fill,
        traits::{CONNECTIVE, DEICTIC, DIGIT, MODAL, MUST, NEGATION, PAST, Traits},
    },
};

/// The longest option is at most so many times as long as the shortest.
pub(crate) const MOST_RATIO: f64 = 1.4;
/// The largest share of words that two options may have in common.
pub(crate) const MOST_LIKENESS: f64 = 0.6;
/// How many distractors of a draft are weighed against each other: at first, and where no two of them do.
const POOLS: [usize; 2] = [16, 44];

/// A choice with what can be seen of it in each language.
struct Seen<'a> {
    offer: &'a Offer,
    at: usize,
    traits: Vec<(Lang, Cow<'a, Traits>)>,
    sources: Vec<usize>,
}

/// Chooses the two distractors that go best with the key of a draft, among those of the given places: alike in length,
/// form and modality, none of them giving the key away. The lengths' rank of the key falls by the seed, so that over a
/// bank neither the longest nor the shortest is the best guess.
pub(crate) fn distract(
    context: &Context<'_>,
    draft: &Draft,
    proved: &[usize],
    seed: u64,
) -> Option<[usize; 2]> {
    let key = see(context, draft.keys.first()?, 0);
    let stem = stem_traits(context, draft);
    let mut order = proved.to_vec();
    shuffle_far(&mut order, seed);
    let fits = |lure: &Seen<'_>| goes_with(&key, lure);
    let lures: Vec<Seen<'_>> =
        order.into_iter().map(|at| see(context, &draft.lures[at], at)).filter(fits).take(POOLS[1]).collect();
    let wanted = Wanted::new(draft, seed);
    let pools = POOLS.iter().map(|pool| &lures[..lures.len().min(*pool)]);
    pools.into_iter().find_map(|pool| best_pair(&key, pool, &stem, &wanted))
}

fn best_pair(
    key: &Seen<'_>,
    lures: &[Seen<'_>],
    stem: &[(Lang, Traits)],
    wanted: &Wanted,
) -> Option<[usize; 2]> {
    let mut best: Option<(i32, [usize; 2])> = None;
    for (at, one) in lures.iter().enumerate() {
        for other in &lures[at + 1..] {
            if is_hidden(key, one, other, stem) && goes_with(one, other) {
                let score = wanted.score(key, one, other) - (at as i32) / 3;
                if best.is_none_or(|(most, _)| score > most) {
                    best = Some((score, [one.at, other.at]));
                }
            }
        }
    }
    best.map(|(_, chosen)| chosen)
}

/// Keeps the first few in their order, the nearest misses, and mixes the rest.
fn shuffle_far(order: &mut [usize], seed: u64) {
    const NEAREST: usize = 10;
    if order.len() > NEAREST {
        Chance::for_purpose(seed, "far").shuffle(&mut order[NEAREST..]);
    }
}

fn see<'a>(context: &'a Context<'_>, offer: &'a Offer, at: usize) -> Seen<'a> {
    let traits = |lang: &Lang| match offer.claim {
        Some(claim) => Cow::Borrowed(context.traits(claim, *lang)),
        None => Cow::Owned(Traits::of(offer.words(context.map).get(*lang), *lang)),
    };
    let sources =
        offer.claim.map(|claim| context.map[claim].said.iter().map(|said| said.source.get()).collect());
    Seen {
        offer,
        at,
        traits: context.map.languages.iter().map(|lang| (*lang, traits(lang))).collect(),
        sources: sources.unwrap_or_default(),
    }
}

/// What the stem shows: the claims and names in it.
fn stem_traits(context: &Context<'_>, draft: &Draft) -> Vec<(Lang, Traits)> {
    let stem = draft.stem.in_all(context.map);
    context.map.languages.iter().map(|lang| (*lang, Traits::of(stem.get(*lang), *lang))).collect()
}

/// Whether two options can stand side by side: alike in length, unlike in words, free of pointers.
fn goes_with(one: &Seen<'_>, other: &Seen<'_>) -> bool {
    one.traits.iter().zip(&other.traits).all(|((_, one), (_, other))| {
        !other.has(CONNECTIVE | DEICTIC)
            && !one.has(CONNECTIVE | DEICTIC)
            && ratio(one.length, other.length) <= MOST_RATIO
            && one.likeness(other) <= MOST_LIKENESS
    })
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

/// Whether nothing sets the key apart: no telling mark is its alone, it does not share most words with the stem, and a
/// distractor comes from one of its sources.
fn is_hidden(key: &Seen<'_>, one: &Seen<'_>, other: &Seen<'_>, stem: &[(Lang, Traits)]) -> bool {
    let same_source = |lure: &Seen<'_>| lure.sources.iter().any(|source| key.sources.contains(source));
    let sourced = key.sources.is_empty() || same_source(one) || same_source(other);
    sourced
        && stem.iter().enumerate().all(|(at, (_, stem))| {
            let [key, one, other] = [key, one, other].map(|seen| &seen.traits[at].1);
            odd(key.marks, one.marks, other.marks) & TELLING == 0
                && key.overlap(stem) <= one.overlap(stem).max(other.overlap(stem))
        })
}

/// What would be best for the bank as a whole: which rank the key should have among its options.
struct Wanted {
    rank: u32,
    sorted: bool,
}

impl Wanted {
    fn new(draft: &Draft, seed: u64) -> Self {
        Self { rank: Chance::for_purpose(seed, "rank").below(3), sorted: draft.sorted }
    }

    fn score(&self, key: &Seen<'_>, one: &Seen<'_>, other: &Seen<'_>) -> i32 {
        let misconceptions = i32::from(one.offer.misconception != other.offer.misconception);
        if self.sorted {
            let [key, one, other] = [key, one, other].map(|seen| size(&seen.offer.answer));
            let rank = u32::from(one < key) + u32::from(other < key);
            return 6 * i32::from(rank == self.rank) + misconceptions;
        }
        let mut score = 2 * misconceptions
            - 2 * odd(key.offer.class, one.offer.class, other.offer.class).count_ones() as i32;
        for (at, (_, key)) in key.traits.iter().enumerate() {
            let [first, second] = [one, other].map(|seen| seen.traits[at].1.marks);
            // An odd mark tells, on the key most of all.
            score -= 2 * odd(key.marks, first, second).count_ones() as i32;
            score -= ((key.marks ^ first) | (key.marks ^ second)).count_ones() as i32;
            let [one, other] = [one, other].map(|seen| seen.traits[at].1.length);
            let rank = u32::from(one < key.length) + u32::from(other < key.length);
            score += 4 * i32::from(rank == self.rank);
        }
        score
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

/// Chooses four of several keys and distractors, one to three of them right: the places of the keys and of the
/// distractors.
pub(crate) fn distract_several(
    context: &Context<'_>,
    draft: &Draft,
    keys: &[usize],
    lures: &[usize],
    seed: u64,
) -> Option<(Vec<usize>, Vec<usize>)> {
    const TRIES: usize = 60;
    let mut chance = Chance::for_purpose(seed, "several");
    let right: Vec<Seen<'_>> = keys.iter().map(|at| see(context, &draft.keys[*at], *at)).collect();
    let wrong: Vec<Seen<'_>> = lures.iter().take(30).map(|at| see(context, &draft.lures[*at], *at)).collect();
    let most = right.len().min(3) as u32;
    let fewest = 4_u32.saturating_sub(wrong.len() as u32).max(1);
    if fewest > most {
        return None;
    }
    for _ in 0..TRIES {
        let count = (fewest + chance.below(most - fewest + 1)) as usize;
        let mut set: Vec<&Seen<'_>> = Vec::new();
        for (from, until) in [(&right, count), (&wrong, 4)] {
            let mut from: Vec<&Seen<'_>> = from.iter().collect();
            chance.shuffle(&mut from);
            for seen in from {
                if set.len() < until && set.iter().all(|chosen| goes_with(chosen, seen)) {
                    set.push(seen);
                }
            }
        }
        if set.len() == 4 {
            let is_right = |seen: &&&Seen<'_>| right.iter().any(|one| std::ptr::eq(one, **seen));
            let (right, wrong): (Vec<_>, Vec<_>) = set.iter().partition(|seen| is_right(seen));
            let places = |set: Vec<&Seen<'_>>| set.iter().map(|seen| seen.at).collect();
            return Some((places(right), places(wrong)));
        }
    }
    None
}

/// The seed of an item's own chances.
pub(crate) fn seed_of(id: &str) -> u64 {
    fnv1a(id.as_bytes())
}
