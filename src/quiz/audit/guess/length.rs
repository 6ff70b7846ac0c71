use crate::quiz::audit::{guess::Scores, view::View};

fn letters(views: &[View<'_>], score: impl Fn(f64, f64) -> f64) -> Scores {
    let one = |view: &View<'_>| {
        let lengths = view.each(|option| option.traits.length as f64);
        let mean = lengths.iter().sum::<f64>() / lengths.len() as f64;
        lengths.iter().map(|length| score(*length, mean)).collect()
    };
    views.iter().map(one).collect()
}

/// The option of most characters.
pub(super) fn longest(views: &[View<'_>]) -> Scores {
    letters(views, |length, _| length)
}

/// The option of fewest characters.
pub(super) fn shortest(views: &[View<'_>]) -> Scores {
    letters(views, |length, _| -length)
}

/// The option nearest to the mean length.
pub(super) fn middle(views: &[View<'_>]) -> Scores {
    letters(views, |length, mean| -(length - mean).abs())
}

/// The option of most words.
pub(super) fn most_words(views: &[View<'_>]) -> Scores {
    views.iter().map(|view| view.each(|option| option.words.len() as f64)).collect()
}

/// The option of fewest words.
pub(super) fn fewest_words(views: &[View<'_>]) -> Scores {
    views.iter().map(|view| view.each(|option| -(option.words.len() as f64))).collect()
}
