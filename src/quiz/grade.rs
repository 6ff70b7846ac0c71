use crate::quiz::item::{Item, Shape};

/// What somebody gives as their answer. Numbers are places among the item's choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One choice, or none.
    Single(Option<usize>),
    /// All choices that were picked.
    Several(Vec<usize>),
    /// The choice given to each prompt, or none.
    Matching(Vec<Option<usize>>),
    /// The choices in the order they were put.
    Ordering(Vec<usize>),
}

/// What an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The share of the item's points, 0–1.
    pub share: f64,
    /// Whether it is right in full.
    pub right: bool,
}

impl Mark {
    const NOTHING: Self = Self { share: 0.0, right: false };

    fn new(share: f64) -> Self {
        let share = share.clamp(0.0, 1.0);
        Self { share, right: share >= 1.0 }
    }

    /// The points it earns of so many.
    pub fn points(self, most: f64) -> f64 {
        self.share * most
    }
}

/// Marks an answer. An answer of another shape than the item's earns nothing.
///
/// - One right choice: right or wrong, no correction for guessing (number right; Diamond and Evans, *The correction
///   for guessing*, Review of Educational Research 43, 1973, on why to leave it off where all are told to answer).
/// - Several right choices: the share of the right ones picked less the share of the wrong ones picked, never below
///   nothing, so that picking everything earns nothing (plus/minus scoring of multiple response items; Muckle, Becker
///   and Wu, *Investigating the multiple answer multiple choice item format*, 2011).
/// - Matching: the share of prompts with the right choice; choices left over cost nothing, because lists of unequal
///   length already keep the last pair from falling out by elimination (Haladyna, Downing and Rodriguez, 2002).
/// - Ordering: Kendall's tau over the pairs that the map puts in order (Kendall, *A new measure of rank
///   correlation*, Biometrika 30, 1938; for partial orders Fagin et al., *Comparing partial rankings*, 2006), never
///   below nothing. Every order that keeps all pairs earns everything.
pub fn grade(item: &Item, answer: &Answer) -> Mark {
    match (&item.shape, answer) {
        (Shape::Single, Answer::Single(Some(picked))) => {
            Mark::new(f64::from(item.choices.get(*picked).is_some_and(|choice| choice.correct)))
        }
        (Shape::Several, Answer::Several(picked)) => several(item, picked),
        (Shape::Matching(prompts), Answer::Matching(given)) => {
            let pairs = prompts.iter().zip(given);
            let right = pairs.filter(|(prompt, given)| **given == Some(prompt.choice)).count();
            Mark::new(right as f64 / prompts.len().max(1) as f64)
        }
        (Shape::Ordering(pairs), Answer::Ordering(order)) => ordering(item, pairs, order),
        _ => Mark::NOTHING,
    }
}

fn several(item: &Item, picked: &[usize]) -> Mark {
    let is_picked = |at: &usize| picked.contains(at);
    let places = (0..item.choices.len()).filter(is_picked);
    let (right, wrong): (Vec<usize>, Vec<usize>) = places.partition(|at| item.choices[*at].correct);
    let keys = item.keys().count();
    let share = |picked: usize, of: usize| picked as f64 / of.max(1) as f64;
    Mark::new(share(right.len(), keys) - share(wrong.len(), item.choices.len() - keys))
}

fn ordering(item: &Item, pairs: &[(usize, usize)], order: &[usize]) -> Mark {
    let place = |choice: usize| order.iter().position(|at| *at == choice);
    let whole =
        (0..item.choices.len()).all(|choice| place(choice).is_some()) && order.len() == item.choices.len();
    if !whole || pairs.is_empty() {
        return Mark::NOTHING;
    }
    let kept = pairs.iter().filter(|(one, other)| place(*one) < place(*other)).count();
    Mark::new((2.0 * kept as f64 - pairs.len() as f64) / pairs.len() as f64)
}
