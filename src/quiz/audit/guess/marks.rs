use crate::quiz::{
    audit::{guess::Scores, view::View},
    traits::{ABSOLUTE, CONNECTIVE, DEICTIC, HEDGE, MODAL, MUST, NEGATION},
};

fn most(views: &[View<'_>], mark: u32) -> Scores {
    views.iter().map(|view| view.each(|option| view.marked(option, mark))).collect()
}

fn fewest(views: &[View<'_>], mark: u32) -> Scores {
    views.iter().map(|view| view.each(|option| -view.marked(option, mark))).collect()
}

/// Most words that tone down: perhaps, probably.
pub(super) fn hedge(views: &[View<'_>]) -> Scores {
    most(views, HEDGE)
}

/// Fewest of them.
pub(super) fn no_hedge(views: &[View<'_>]) -> Scores {
    fewest(views, HEDGE)
}

/// Most words that allow no exception: always, only.
pub(super) fn absolute(views: &[View<'_>]) -> Scores {
    most(views, ABSOLUTE)
}

/// Fewest of them.
pub(super) fn no_absolute(views: &[View<'_>]) -> Scores {
    fewest(views, ABSOLUTE)
}

/// Most words for what ought to or may be: should, can.
pub(super) fn modal(views: &[View<'_>]) -> Scores {
    most(views, MUST | MODAL)
}

/// Fewest of them.
pub(super) fn no_modal(views: &[View<'_>]) -> Scores {
    fewest(views, MUST | MODAL)
}

/// Most words that connect or point: but, therefore, this.
pub(super) fn connective(views: &[View<'_>]) -> Scores {
    most(views, CONNECTIVE | DEICTIC)
}

/// Fewest of them.
pub(super) fn no_connective(views: &[View<'_>]) -> Scores {
    fewest(views, CONNECTIVE | DEICTIC)
}

/// Most words that deny: not, no, never.
pub(super) fn negation(views: &[View<'_>]) -> Scores {
    most(views, NEGATION)
}

/// Fewest of them.
pub(super) fn no_negation(views: &[View<'_>]) -> Scores {
    fewest(views, NEGATION)
}
