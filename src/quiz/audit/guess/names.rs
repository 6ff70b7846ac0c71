use std::collections::BTreeMap;

use crate::quiz::{
    audit::{guess::Scores, view::View},
    traits::split,
};

/// How often each option is named over a bank, in stems and options of the other questions: what one keeps reading one
/// recognises (Goldstein and Gigerenzer, *Models of ecological rationality: the recognition heuristic*, 2002). Names are
/// words with a capital that do not begin a text; an option is as well known as its best-known name.
fn known(views: &[View<'_>]) -> Scores {
    let mut often: BTreeMap<String, f64> = BTreeMap::new();
    for view in views {
        for name in texts(view).flat_map(names) {
            *often.entry(name).or_default() += 1.0;
        }
    }
    let one = |view: &View<'_>| {
        let here: Vec<String> = texts(view).flat_map(names).collect();
        view.each(|option| {
            let elsewhere = |name: String| {
                let own = here.iter().filter(|known| **known == name).count() as f64;
                often.get(&name).copied().unwrap_or_default() - own
            };
            names(option.text).map(elsewhere).fold(0.0, f64::max)
        })
    };
    views.iter().map(one).collect()
}

fn texts<'a>(view: &'a View<'_>) -> impl Iterator<Item = &'a str> {
    std::iter::once(view.question.stem.as_str()).chain(view.options.iter().map(|option| option.text))
}

/// Words with a capital. A text that is one word only, or has no other capital, is a name as a whole.
fn names(text: &str) -> impl Iterator<Item = String> {
    let begins = |word: &&str| word.starts_with(char::is_uppercase);
    let inner: Vec<String> = split(text).skip(1).filter(begins).map(str::to_owned).collect();
    let first = split(text).next().filter(|_| inner.is_empty()).map(str::to_owned);
    inner.into_iter().chain(first)
}

/// The option with the name that stands most often in the bank.
pub(super) fn best_known(views: &[View<'_>]) -> Scores {
    known(views)
}

/// The option with the rarest names.
pub(super) fn least_known(views: &[View<'_>]) -> Scores {
    known(views).into_iter().map(|scores| scores.into_iter().map(|score| -score).collect()).collect()
}
