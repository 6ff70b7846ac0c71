//! What a bank gives away: guessers that never see the map, each against chance.

pub(crate) mod arrange;
mod guess;
pub(crate) mod known;
mod odds;
pub(crate) mod puzzle;
mod question;
mod read;
mod table;
mod view;

use std::collections::BTreeMap;

pub use arrange::{ARRANGERS, Arranger, audit_puzzles};
pub use guess::{GUESSERS, Guesser};
pub use odds::{Odds, odds};
pub use puzzle::{Puzzle, Task, puzzles};
pub use question::{Left, Question, questions};
pub use read::{Read, read_bank};
pub use table::{row_json, table};

use crate::quiz::{
    audit::{guess::Course, view::View},
    traits::word_set,
};

/// What stands for all types together.
pub const ALL_TYPES: &str = "all";

/// How one guesser does with the questions of one type, or of all.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The guesser's name.
    pub guesser: &'static str,
    /// The type of question, or [`ALL_TYPES`].
    pub kind: String,
    /// How many questions it guessed at.
    pub items: usize,
    /// In how many of them it had something to go by. In the others it picks blindly.
    pub told: usize,
    /// How many it is expected to get right: where it cannot choose between some options, each counts its share.
    pub hits: f64,
    /// The share of its hits against blind guessing, with an interval.
    pub odds: Odds,
    /// Whether it learns from other questions: then less is allowed it.
    pub trained: bool,
}

impl Row {
    /// By how much a guesser may do better or worse than blind chance.
    pub const SLACK: f64 = 0.05;
    /// By how much one that learns from other maps may do better.
    pub const TRAINED_SLACK: f64 = 0.03;

    /// Whether it does better or worse than is allowed, beyond what the size of the bank explains.
    pub fn is_beyond(&self) -> bool {
        let most = if self.trained { Self::TRAINED_SLACK } else { Self::SLACK };
        let odds = &self.odds;
        odds.is_surely_off() && (odds.advantage > most || odds.advantage < -Self::SLACK)
    }
}

/// What one learns of questions from the other maps, of all types together and type by type.
pub(crate) struct Elsewhere<'a> {
    questions: &'a [Question],
    courses: [Course<'a>; 2],
}

impl<'a> Elsewhere<'a> {
    pub(crate) fn new(questions: &'a [Question]) -> Self {
        let options = questions.iter().flat_map(|question| &question.options);
        let mut words: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
        options.for_each(|option| _ = words.entry(option).or_insert_with(|| word_set(option)));
        let course = |class: fn(&Question) -> &str| {
            let known = |option: &String| words[option.as_str()].as_slice();
            let options = |one: &Question| one.options.iter().map(known).collect();
            Course::new(questions.iter().map(|one| (one, options(one))), class)
        };
        Self { questions, courses: [course(|_| ""), course(|question| question.kind.as_str())] }
    }

    /// The chance that this gets each of the questions at some places right, given what the others among them teach,
    /// against blind chance.
    pub(crate) fn learnt(&self, places: &[usize]) -> [Vec<[f64; 2]>; 2] {
        self.courses.each_ref().map(|course| {
            let each = course.scores(places).into_iter().zip(places.iter().map(|at| &self.questions[*at]));
            each.map(|(scores, one)| [hit(&scores, one.key).0, 1.0 / one.options.len() as f64]).collect()
        })
    }
}

/// Lets every guesser have a go at every question; a row for each guesser over all types and then for each type.
pub fn audit(questions: &[Question]) -> Vec<Row> {
    let views: Vec<View<'_>> = questions.iter().map(View::new).collect();
    GUESSERS.iter().flat_map(|guesser| rows(guesser, &views)).collect()
}

#[derive(Default)]
struct Sum {
    items: usize,
    told: usize,
    hits: f64,
    chance: f64,
}

fn rows(guesser: &Guesser, views: &[View<'_>]) -> Vec<Row> {
    let mut all = Sum::default();
    let mut kinds: BTreeMap<&str, Sum> = BTreeMap::new();
    for (view, scores) in views.iter().zip((guesser.guess)(views)) {
        let (hit, told) = hit(&scores, view.question.key);
        for sum in [&mut all, kinds.entry(view.question.kind.as_str()).or_default()] {
            sum.items += 1;
            sum.told += usize::from(told);
            sum.hits += hit;
            sum.chance += 1.0 / view.question.options.len() as f64;
        }
    }
    let row = |(kind, sum): (&str, Sum)| Row {
        guesser: guesser.name,
        kind: kind.to_owned(),
        items: sum.items,
        told: sum.told,
        hits: sum.hits,
        odds: odds(sum.hits, sum.chance, sum.items),
        trained: guesser.trained,
    };
    std::iter::once((ALL_TYPES, all)).chain(kinds).map(row).collect()
}

/// The chance that one who picks among the options with the highest score is right, and whether the scores tell the
/// options apart at all.
fn hit(scores: &[f64], key: usize) -> (f64, bool) {
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let best = scores.iter().filter(|score| **score >= most).count().max(1);
    let hits = scores.get(key).is_some_and(|score| *score >= most);
    (if hits { 1.0 / best as f64 } else { 0.0 }, best < scores.len())
}

#[cfg(test)]
mod tests {
    use super::hit;

    #[test]
    fn those_with_the_highest_score_share_the_hit() {
        assert_eq!(hit(&[1.0, 3.0, 2.0], 1), (1.0, true));
        assert_eq!(hit(&[3.0, 3.0, 2.0], 0), (0.5, true));
        assert_eq!(hit(&[3.0, 3.0, 2.0], 2), (0.0, true));
        assert_eq!(hit(&[2.0, 2.0], 1), (0.5, false));
    }
}
