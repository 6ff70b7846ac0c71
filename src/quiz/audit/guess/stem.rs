use crate::quiz::{
    audit::{guess::Scores, view::View},
    traits::split,
};

/// The option that shares most content words with the stem, compounds taken apart.
pub(super) fn most(views: &[View<'_>]) -> Scores {
    views.iter().map(|view| view.each(|option| option.traits.overlap(&view.stem) as f64)).collect()
}

/// The option that shares fewest.
pub(super) fn least(views: &[View<'_>]) -> Scores {
    views.iter().map(|view| view.each(|option| -(option.traits.overlap(&view.stem) as f64))).collect()
}

/// The option with the largest share of words, of whatever kind, that stand in the stem just so.
pub(super) fn most_words(views: &[View<'_>]) -> Scores {
    let one = |view: &View<'_>| {
        let stem = view.question.stem.to_lowercase();
        let stem: Vec<&str> = split(&stem).collect();
        view.each(|option| {
            let shared = option.words.iter().filter(|word| stem.contains(&word.as_str())).count();
            shared as f64 / option.words.len().max(1) as f64
        })
    };
    views.iter().map(one).collect()
}
