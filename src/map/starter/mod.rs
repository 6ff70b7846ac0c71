//! A small map to start from.

use crate::ground::{Id, Lang};

/// A commented map of that id: an example with everything a first debate needs, in both languages, its comments in
/// `lang`.
pub fn starter(id: &Id, lang: Lang) -> String {
    let map = match lang {
        Lang::De => include_str!("de.ron"),
        Lang::En => include_str!("en.ron"),
    };
    map.replace("{id}", id.as_str())
}
