use std::collections::BTreeMap;

use crate::{
    ground::rng::fnv1a,
    quiz::audit::{guess::Scores, view::View},
};

/// How many parts a bank of one map is cut into, each guessed at by what the others teach.
const PARTS: u64 = 5;

/// What is learnt from a question is not tried on its own fold: the map, or, where there is only one, a fifth of it.
pub(super) fn fold(views: &[View<'_>], at: usize) -> String {
    let own = &views[at].question.map;
    let alone = views.iter().all(|view| view.question.map == *own);
    if !alone {
        return own.clone();
    }
    (fnv1a(views[at].question.stem.as_bytes()) % PARTS).to_string()
}

/// How often a word stands in right and in wrong options.
type Counts = BTreeMap<u64, [f64; 2]>;

#[derive(Default)]
struct Learnt {
    words: Counts,
    total: [f64; 2],
}

impl Learnt {
    fn learn(&mut self, view: &View<'_>) {
        for (at, option) in view.options.iter().enumerate() {
            let class = usize::from(at != view.question.key);
            for word in &option.traits.words {
                self.words.entry(*word).or_default()[class] += 1.0;
                self.total[class] += 1.0;
            }
        }
    }

    /// How much more likely the words of an option are in right options than in wrong ones, without what `own` has
    /// taught: the product of their ratios, each with one added (Laplace). Products of so few words stay finite, and
    /// unlike sums of logarithms they are the same on every platform.
    fn ratio(&self, own: &Self, words: &[u64]) -> f64 {
        let size = self.words.len() as f64;
        let total = |class: usize| self.total[class] - own.total[class] + size;
        let count = |word: &u64, class: usize| {
            let of = |learnt: &Self| learnt.words.get(word).map_or(0.0, |counts| counts[class]);
            of(self) - of(own) + 1.0
        };
        let one = |word: &u64| (count(word, 0) / total(0)) / (count(word, 1) / total(1));
        words.iter().map(one).product()
    }
}

/// Naive Bayes over the words of options (Maron, *Automatic indexing*, 1961), learnt from the other maps.
pub(in crate::quiz::audit) fn words(views: &[View<'_>]) -> Scores {
    learn(views, |_| "")
}

/// The same, each type of question learnt by itself.
pub(in crate::quiz::audit) fn words_by_type(views: &[View<'_>]) -> Scores {
    learn(views, |view| view.question.kind.as_str())
}

fn learn<'a>(views: &'a [View<'_>], class: impl Fn(&'a View<'_>) -> &'a str) -> Scores {
    let folds: Vec<String> = (0..views.len()).map(|at| fold(views, at)).collect();
    let mut all: BTreeMap<&str, Learnt> = BTreeMap::new();
    let mut own: BTreeMap<(&str, &str), Learnt> = BTreeMap::new();
    for (view, fold) in views.iter().zip(&folds) {
        all.entry(class(view)).or_default().learn(view);
        own.entry((class(view), fold)).or_default().learn(view);
    }
    let one = |(view, fold): (&'a View<'_>, &String)| {
        let (all, own) = (&all[class(view)], &own[&(class(view), fold.as_str())]);
        view.each(|option| all.ratio(own, &option.traits.words))
    };
    views.iter().zip(&folds).map(one).collect()
}
