use std::collections::BTreeMap;

use crate::quiz::audit::{
    guess::{Scores, bayes::folds},
    view::View,
};

fn at(views: &[View<'_>], place: impl Fn(&View<'_>) -> usize) -> Scores {
    let one = |view: &View<'_>| {
        let place = place(view);
        (0..view.options.len()).map(|at| f64::from(u8::from(at == place))).collect()
    };
    views.iter().map(one).collect()
}

/// The first option.
pub(super) fn first(views: &[View<'_>]) -> Scores {
    at(views, |_| 0)
}

/// The second option.
pub(super) fn second(views: &[View<'_>]) -> Scores {
    at(views, |_| 1)
}

/// The last option.
pub(super) fn last(views: &[View<'_>]) -> Scores {
    at(views, |view| view.options.len().saturating_sub(1))
}

/// The place that is most often right in the other maps.
pub(super) fn usual(views: &[View<'_>]) -> Scores {
    let mut keys: BTreeMap<usize, BTreeMap<&String, f64>> = BTreeMap::new();
    let folds = folds(views.iter().map(|view| view.question));
    for (view, fold) in views.iter().zip(&folds) {
        *keys.entry(view.question.key).or_default().entry(fold).or_default() += 1.0;
    }
    let elsewhere = |place: usize, own: &str| {
        let folds = keys.get(&place).into_iter().flatten();
        folds.filter(|(fold, _)| fold.as_str() != own).map(|(_, count)| count).sum::<f64>()
    };
    let one = |(view, own): (&View<'_>, &String)| {
        (0..view.options.len()).map(|place| elsewhere(place, own)).collect()
    };
    views.iter().zip(&folds).map(one).collect()
}
