use crate::quiz::audit::{guess::Scores, view::View};

fn ranked(view: &View<'_>) -> Vec<f64> {
    let lower = view.options.iter().map(|option| option.text.to_lowercase()).collect::<Vec<_>>();
    lower.iter().map(|own| lower.iter().filter(|other| *other < own).count() as f64).collect()
}

/// The first by the alphabet.
pub(super) fn first(views: &[View<'_>]) -> Scores {
    views.iter().map(|view| ranked(view).into_iter().map(|rank| -rank).collect()).collect()
}

/// The last by the alphabet.
pub(super) fn last(views: &[View<'_>]) -> Scores {
    views.iter().map(ranked).collect()
}
