//! What the maps of a bank teach about each other: words that stand in right options more often than in wrong ones, by
//! type. Balance keeps such sums small while distractors are chosen; what is left of them after that is let go of here.

use std::collections::BTreeMap;

use crate::{
    ground::{Id, Lang, rng::fnv1a},
    quiz::{
        audit::{Row, learnt_elsewhere, odds, questions},
        item::{Item, Kind, Refusal, Why},
        weigh::Cover,
    },
};

/// How often it is looked again, as long as something is left that can be spared, and how often in all: what stays
/// teaches a little else than before.
const SPARING: usize = 6;
const ROUNDS: usize = 12;
/// A type with no more questions than that in all maps together is spared as long as anything is.
const RARE: usize = 40;

/// Lets go of questions that one who knows the other maps would get right, until such knowledge is worth nothing. What
/// would leave an element of a map without a question stays, unless without it the bank would surely give keys away:
/// that a type has the same answer in nearly all maps of few claims.
pub(crate) fn unlearn(items: &mut Vec<Item>) -> Vec<Refusal> {
    let mut refused = Vec::new();
    for round in 0..ROUNDS {
        let sparing = round < SPARING;
        let told: Vec<Id> = Lang::BOTH.into_iter().flat_map(|lang| telling(items, lang, sparing)).collect();
        if told.is_empty() {
            break;
        }
        let (dropped, kept) = std::mem::take(items).into_iter().partition(|item| told.contains(&item.id));
        *items = kept;
        refused.extend(dropped.iter().map(refuse));
    }
    refused
}

fn refuse(item: &Item) -> Refusal {
    Refusal { kind: item.kind, map: item.map.clone(), facts: item.facts.clone(), why: Why::Balance }
}

/// The questions to let go of, so that in a language what others teach is worth nothing: first those that can be
/// spared, and then any, where a guesser would surely do better than is allowed.
fn telling(items: &[Item], lang: Lang, sparing: bool) -> Vec<Id> {
    let asked =
        items.iter().filter_map(|item| Some((item, questions(std::slice::from_ref(item), lang).0.pop()?)));
    let (asked, questions): (Vec<&Item>, Vec<_>) = asked.unzip();
    let [by_all, by_type] = learnt_elsewhere(&questions);
    let mut cover: BTreeMap<&Id, Cover> = BTreeMap::new();
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    for item in items {
        cover.entry(&item.map).or_default().add(item.kind, &item.facts);
        *kinds.entry(item.kind).or_default() += 1;
    }
    if sparing {
        let lesson = Lesson { asked: &asked, guessed: &by_type, slack: 0.0 };
        let is_rare = |item: &Item| kinds.get(&item.kind).is_some_and(|count| *count <= RARE);
        let is_spare = |item: &Item| {
            let mut own = cover.get_mut(&item.map);
            !is_rare(item) && own.as_mut().is_some_and(|cover| cover.take(item.kind, &item.facts))
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

/// What the other maps teach about some questions.
struct Lesson<'a> {
    asked: &'a [&'a Item],
    /// The chance of one who has learnt it, and the blind one.
    guessed: &'a [[f64; 2]],
    /// How many hits more than by chance are no harm.
    slack: f64,
}

impl Lesson<'_> {
    /// The questions to let go of where what is learnt is surely worth more than is allowed.
    fn beyond(&self) -> Vec<Id> {
        let sum = |at: usize| self.guessed.iter().map(|chances| chances[at]).sum::<f64>();
        let odds = odds(sum(0), sum(1), self.guessed.len());
        let is_beyond = odds.low > 0.0 && odds.advantage > Row::TRAINED_SLACK;
        if is_beyond { self.told(|_| true) } else { Vec::new() }
    }

    /// The questions to let go of among those that may go: of the types where what is learnt is worth most.
    fn told(&self, mut may_go: impl FnMut(&Item) -> bool) -> Vec<Id> {
        let excess: f64 = self.guessed.iter().map(|[hit, chance]| hit - chance).sum::<f64>() - self.slack;
        if excess <= 0.0 {
            return Vec::new();
        }
        let mut gains: BTreeMap<Kind, f64> = BTreeMap::new();
        for (item, [hit, chance]) in self.asked.iter().zip(self.guessed) {
            *gains.entry(item.kind).or_default() += hit - chance;
        }
        let hits = self.asked.iter().zip(self.guessed).filter(|(_, [hit, _])| *hit >= 1.0);
        let mut told: Vec<(&Item, f64)> = hits.map(|(item, _)| (*item, gains[&item.kind])).collect();
        let order = |item: &Item| fnv1a(item.id.as_str().as_bytes());
        told.sort_by(|(one, gain), (other, more)| {
            more.total_cmp(gain).then_with(|| order(one).cmp(&order(other)))
        });
        // Each takes two thirds of a hit above chance with it.
        let wanted = (excess * 1.5).ceil() as usize;
        let mut ids = Vec::new();
        for (item, _) in told {
            // No type is brought below chance while others are above it.
            let gain = gains.entry(item.kind).or_default();
            if ids.len() < wanted && *gain > 0.0 && may_go(item) {
                *gain -= 2.0 / 3.0;
                ids.push(item.id.clone());
            }
        }
        ids
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
            let [by_all, by_type] = learnt_elsewhere(&questions(&items, lang).0);
            for guessed in [by_all, by_type] {
                let asked: Vec<&Item> = items.iter().collect();
                assert_eq!(
                    Lesson { asked: &asked, guessed: &guessed, slack: 0.0 }.beyond(),
                    [],
                    "{}",
                    items.len()
                );
            }
        }
    }
}
