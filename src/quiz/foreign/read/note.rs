use crate::ground::{Arg, Lang, say};

/// A stem without the map it is about, which stands before it where a quiz asks about several.
pub(super) fn without_map(stem: &str, lang: Lang) -> &str {
    let pattern = say(lang, "form-map", &[("title", Arg::from("\u{1}"))]);
    let before = pattern.split_once('\u{1}').map_or(pattern.as_str(), |(before, _)| before);
    let (open, close) = if lang == Lang::De { ('„', "“: ") } else { ('“', "”: ") };
    let rest = stem.strip_prefix(before).and_then(|rest| rest.strip_prefix(open));
    rest.and_then(|rest| rest.split_once(close)).map_or(stem, |(_, stem)| stem)
}

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
