use std::{fmt, sync::Arc};

/// A name that elements are referred to by.
///
/// Law: it is not empty, holds only ASCII letters and digits, `-`, `_` and `.`, begins with a letter or digit and
/// is at most 120 bytes long. Copies share their letters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id, if it keeps the law.
    pub fn new(text: &str) -> Option<Self> {
        let inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let fits = text.len() <= 120
            && text.starts_with(|c: char| c.is_ascii_alphanumeric())
            && text.chars().all(inner);
        fits.then(|| Self(text.into()))
    }

    /// The letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// The name among `known` that `word` was most likely meant to be: nearest by Damerau–Levenshtein distance, at
/// most a third of its length away; ties go to the first.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 120;
    if word.len() > LONGEST {
        return None;
    }
    let lower = word.to_lowercase();
    let most = (lower.chars().count() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for name in known.into_iter().filter(|name| name.chars().count().abs_diff(lower.chars().count()) <= most)
    {
        let distance = strsim::damerau_levenshtein(&lower, &name.to_lowercase());
        if distance <= most && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}
