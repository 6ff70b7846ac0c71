use crate::ground::{Arg, Lang, say};

/// Parts a stem from the note that tells how to answer with a number: the stem, and the unit if there was a note.
pub(super) fn without_note(stem: &str, lang: Lang) -> (String, Option<String>) {
    let pattern = say(lang, "export-number", &[("unit", Arg::from("\u{1}"))]);
    let (before, after) = pattern.split_once('\u{1}').unwrap_or((&pattern, ""));
    let last = stem.trim_end().rsplit_once('\n');
    let unit = last.and_then(|(head, note)| {
        let unit = note.trim().strip_prefix(before)?.strip_suffix(after)?;
        Some((head.trim_end().to_owned(), unit.to_owned()))
    });
    match unit {
        Some((stem, unit)) => (stem, Some(unit)),
        None => (stem.to_owned(), None),
    }
}
