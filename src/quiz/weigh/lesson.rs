//! What the maps of a bank teach about each other: words that stand in right options more often than in wrong ones, by
//! type. Balance keeps such sums small while distractors are chosen; what is left of them after that is let go of here.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Id, Lang, rng::fnv1a},
    quiz::{
        audit::{Elsewhere, Question, Row, odds, questions},
        item::{Item, Kind, Refusal, Why},
        weigh::Cover,
    },
};

/// How often it is looked again, as long as something is left that can be spared, and how often in all: what stays
/// teaches a little else than before.
const SPARING: usize = 6;
const ROUNDS: usize = 12;
/// A type with no more questions than that in all maps together is spared as long as anything is.
const RARE: usize = 10;

/// Lets go of questions that one who knows the other maps would get right, until such knowledge is worth nothing. What
/// would leave an element of a map without a question stays, unless without it the bank would surely give keys away:
/// that a type has the same answer in nearly all maps of few claims.
pub(crate) fn unlearn(items: &mut Vec<Item>) -> Vec<Refusal> {
    let gone = gone(items);
    let refused = gone.iter().map(|at| refuse(&items[*at])).collect();
    let gone: BTreeSet<usize> = gone.into_iter().collect();
    let mut place = 0..;
    items.retain(|_| place.next().is_none_or(|at| !gone.contains(&at)));
    refused
}

fn refuse(item: &Item) -> Refusal {
    Refusal { kind: item.kind, map: item.map.clone(), facts: item.facts.clone(), why: Why::Balance }
}

/// The places of the items to let go of, in the order in which they go.
fn gone(items: &[Item]) -> Vec<usize> {
    let mut gone = Vec::new();
    let mut stays = vec![true; items.len()];
    let asked = Lang::BOTH.map(|lang| asked(items, lang));
    let pools = asked.each_ref().map(|(places, questions)| Pool {
        items,
        places,
        elsewhere: Elsewhere::new(questions),
    });
    for round in 0..ROUNDS {
        let sparing = round < SPARING;
        let told: BTreeSet<usize> = pools.iter().flat_map(|pool| pool.telling(&stays, sparing)).collect();
        if told.is_empty() {
            break;
        }
        told.iter().for_each(|at| stays[*at] = false);
        gone.extend(told);
    }
    gone
}

/// What is asked with one right option in a language, with the places of the items.
fn asked(items: &[Item], lang: Lang) -> (Vec<usize>, Vec<Question>) {
    let question = |item: &Item| questions(std::slice::from_ref(item), lang).0.pop();
    items.iter().enumerate().filter_map(|(at, item)| Some((at, question(item)?))).unzip()
}

/// The items of a bank, with what can be learnt of their questions in one language.
struct Pool<'a> {
    items: &'a [Item],
    places: &'a [usize],
    elsewhere: Elsewhere<'a>,
}

impl Pool<'_> {
    /// The places of the items to let go of among those that stay, so that what others teach is worth nothing: first
    /// those that can be spared, and then any, where a guesser would surely do better than is allowed.
    fn telling(&self, stays: &[bool], sparing: bool) -> Vec<usize> {
        let left: Vec<usize> = (0..self.places.len()).filter(|at| stays[self.places[*at]]).collect();
        let asked: Vec<(usize, &Item)> =
            left.iter().map(|at| (self.places[*at], &self.items[self.places[*at]])).collect();
        let [by_all, by_type] = self.elsewhere.learnt(&left);
        if sparing {
            let mut cover: BTreeMap<&Id, Cover> = BTreeMap::new();
            let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
            for item in self.items.iter().zip(stays).filter(|(_, stays)| **stays).map(|(item, _)| item) {
                cover.entry(&item.map).or_default().add(item.kind, &item.facts);
                *kinds.entry(item.kind).or_default() += 1;
            }
            let lesson = Lesson { asked: &asked, guessed: &by_type, slack: 0.0 };
            let is_rare = |item: &Item| kinds.get(&item.kind).is_some_and(|count| *count <= RARE);
            let is_spare = |item: &Item| {
                let own = cover.get_mut(&item.map);
                !is_rare(item) && own.is_some_and(|cover| cover.take(item.kind, &item.facts))
            };
            let told = lesson.told(is_spare);
            if !told.is_empty() {
                return told;
            }
        }
        let slack = Row::TRAINED_SLACK * asked.len() as f64;
        let lessons =
            [by_type, by_all].map(|guessed| Lesson { asked: &asked, guessed: &guessed, slack }.beyond());
        lessons.into_iter().find(|told| !told.is_empty()).unwrap_or_default()
    }
}

/// What the other maps teach about some questions.
struct Lesson<'a> {
    asked: &'a [(usize, &'a Item)],
    /// The chance of one who has learnt it, and the blind one.
    guessed: &'a [[f64; 2]],
    /// How many hits more than by chance are no harm.
    slack: f64,
}

impl Lesson<'_> {
    /// The questions to let go of where what is learnt is surely worth more than is allowed.
    fn beyond(&self) -> Vec<usize> {
        let sum = |at: usize| self.guessed.iter().map(|chances| chances[at]).sum::<f64>();
        let odds = odds(sum(0), sum(1), self.guessed.len());
        let is_beyond = odds.low > 0.0 && odds.advantage > Row::TRAINED_SLACK;
        if is_beyond { self.told(|_| true) } else { Vec::new() }
    }

    /// The questions to let go of among those that may go: of the types where what is learnt is worth most.
    fn told(&self, mut may_go: impl FnMut(&Item) -> bool) -> Vec<usize> {
        let excess: f64 = self.guessed.iter().map(|[hit, chance]| hit - chance).sum::<f64>() - self.slack;
        if excess <= 0.0 {
            return Vec::new();
        }
        let mut gains: BTreeMap<Kind, f64> = BTreeMap::new();
        for ((_, item), [hit, chance]) in self.asked.iter().zip(self.guessed) {
            *gains.entry(item.kind).or_default() += hit - chance;
        }
        let hits = self.asked.iter().zip(self.guessed).filter(|(_, [hit, _])| *hit >= 1.0);
        let order = |item: &Item| fnv1a(item.id.as_str().as_bytes());
        let mut told: Vec<_> =
            hits.map(|((at, item), _)| (*at, *item, gains[&item.kind], order(item))).collect();
        told.sort_by(|(.., gain, one), (.., more, other)| more.total_cmp(gain).then(one.cmp(other)));
        // Each takes two thirds of a hit above chance with it.
        let wanted = (excess * 1.5).ceil() as usize;
        let mut places = Vec::new();
        for (at, item, ..) in told {
            // No type is brought below chance while others are above it.
            let gain = gains.entry(item.kind).or_default();
            if places.len() < wanted && *gain > 0.0 && may_go(item) {
                *gain -= 2.0 / 3.0;
                places.push(at);
            }
        }
        places
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

    /// One question that every map asks alike, and with one answer: each is the only one on what it tests.
    #[test]
    fn what_all_maps_answer_alike_goes_even_if_nothing_else_tests_it() {
        let text = include_str!("../../../tests/suite/quiz/speed_limit.ron");
        let mut files = Files::default();
        let (file, _) = files.add("speed-limit.ron", text.as_bytes().to_vec());
        let id = |name: &str| Id::new(name).expect("a good id");
        let map = read_map(&files, file, id("speed-limit"), &Catalogue::default()).0.expect("a sound map");
        let listed = bank(&[&map]).0.into_iter().find(|item| item.kind == Kind::AttackKind && item.listed);
        let one = listed.expect("a question from a fixed list");
        let copy = |at: usize| Item {
            id: id(&format!("m{at}.{}", one.kind as usize)),
            map: id(&format!("m{at}")),
            ..one.clone()
        };
        let mut items: Vec<Item> = (0..20).map(copy).collect();
        let refused = unlearn(&mut items);
        assert_eq!(items.len() + refused.len(), 20);
        for lang in Lang::BOTH {
            let asked: Vec<(usize, &Item)> = items.iter().enumerate().collect();
            let questions = questions(&items, lang).0;
            for guessed in Elsewhere::new(&questions).learnt(&Vec::from_iter(0..items.len())) {
                let told = Lesson { asked: &asked, guessed: &guessed, slack: 0.0 }.beyond();
                assert!(told.is_empty(), "{told:?} of {}", items.len());
            }
        }
    }
}
