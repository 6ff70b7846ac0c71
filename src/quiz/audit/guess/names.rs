use crate::quiz::audit::{
    guess::Scores,
    known::{Known, texts},
    view::View,
};

/// How well known each option is from the other questions of a bank.
fn known(views: &[View<'_>]) -> Scores {
    let known = Known::new(views.iter().map(|view| view.question));
    let one = |view: &View<'_>| {
        let here: Vec<&str> = texts(view.question).collect();
        view.each(|option| known.beyond(option.text, &here))
    };
    views.iter().map(one).collect()
}

/// The option with the name that stands most often in the bank.
pub(super) fn best_known(views: &[View<'_>]) -> Scores {
    known(views)
}

/// The option with the rarest names.
pub(super) fn least_known(views: &[View<'_>]) -> Scores {
    known(views).into_iter().map(|scores| scores.into_iter().map(|score| -score).collect()).collect()
}
