use crate::quiz::audit::{guess::Scores, view::View};

/// How alike each option is to the others, by words in common (Jaccard 1901).
fn likeness(view: &View<'_>) -> Vec<f64> {
    let to_others = |at: usize| {
        let others = view.options.iter().enumerate().filter(|(other, _)| *other != at);
        others.map(|(_, other)| view.options[at].traits.likeness(&other.traits)).sum()
    };
    (0..view.options.len()).map(to_others).collect()
}

/// The option least like the others.
pub(super) fn odd(views: &[View<'_>]) -> Scores {
    views.iter().map(|view| likeness(view).into_iter().map(|likeness| -likeness).collect()).collect()
}

/// The option most like the others: distractors are often made by changing the key.
pub(super) fn centroid(views: &[View<'_>]) -> Scores {
    views.iter().map(likeness).collect()
}
