use crate::ground::Lang;

/// A place in a word where a hyphen may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Break {
    /// Bytes from the beginning of the word.
    pub(crate) at: usize,
    /// Whether the parts of a compound meet here: the best place, as each part can be read alone.
    pub(crate) is_joint: bool,
}

/// The shortest run of letters that is hyphenated, and the fewest letters before (in its part of a compound) and
/// after the hyphen.
pub(super) const LEAST_LETTERS: usize = 7;
const LEAST_BEFORE: usize = 3;
const LEAST_AFTER: usize = 4;

/// Where a word (with the punctuation around it) may be hyphenated, from left to right: by Liang's patterns for its
/// language, less the places where German would leave a prefix hanging.
pub(crate) fn breaks(word: &str, lang: Lang) -> Vec<Break> {
    let patterns = match lang {
        Lang::De => hypher::Lang::German,
        Lang::En => hypher::Lang::English,
    };
    let mut found = Vec::new();
    for (start, run) in runs(word).filter(|(_, run)| may_be_hyphenated(run)) {
        let (mut at, mut part) = (0, 0);
        for syllable in hypher::hyphenate_bounded(run, patterns, LEAST_BEFORE, LEAST_AFTER) {
            at += syllable.len();
            let is_joint = lang == Lang::De && ends_part(&run[..at]);
            let hangs = lang == Lang::De && PREFIXES.contains(&syllable);
            if at < run.len() && !hangs && run[part..at].chars().count() >= LEAST_BEFORE {
                found.push(Break { at: start + at, is_joint });
            }
            part = if is_joint { at } else { part };
        }
    }
    found
}

/// The runs of letters in a word, each with where it begins.
fn runs(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    word.split_inclusive(|c: char| !c.is_alphabetic()).map(move |run| {
        let start = at;
        at += run.len();
        (start, run.trim_end_matches(|c: char| !c.is_alphabetic()))
    })
}

/// Long enough, and neither an acronym nor a name with capitals inside.
fn may_be_hyphenated(run: &str) -> bool {
    run.chars().count() >= LEAST_LETTERS && run.chars().filter(|c| c.is_uppercase()).count() < 2
}

/// Prefixes that German does not like to see at the end of a line, away from their verb or noun.
const PREFIXES: [&str; 6] = ["be", "ver", "zer", "ent", "emp", "er"];

/// Endings after which a German compound nearly always goes on with its next part: suffixes with the linking `s`, and
/// some of the commonest first parts of political words.
const PART_ENDINGS: [&str; 17] = [
    "ungs", "heits", "keits", "ions", "schafts", "täts", "lings", "tums", "bundes", "landes", "staats",
    "verkehrs", "kriegs", "friedens", "arbeits", "volks", "rechts",
];

fn ends_part(head: &str) -> bool {
    let head = head.to_lowercase();
    PART_ENDINGS.iter().any(|ending| head.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use crate::{
        ground::Lang,
        page::hyphen::{Break, breaks},
    };

    /// Writes a word with its hyphens: `=` at joints, `-` elsewhere.
    fn shown(word: &str, lang: Lang) -> String {
        let mut out = word.to_owned();
        for Break { at, is_joint } in breaks(word, lang).into_iter().rev() {
            out.insert(at, if is_joint { '=' } else { '-' });
        }
        out
    }

    #[test]
    fn joints_are_told_from_syllables() {
        assert_eq!(shown("„Bundesverfassungsgericht“,", Lang::De), "„Bun-des=verfas-sungs=gericht“,");
        assert_eq!(shown("Geschwindigkeitsbegrenzung", Lang::De), "Geschwin-dig-keits=begren-zung");
    }

    #[test]
    fn english_has_its_own_patterns() {
        assert_eq!(shown("comprehension", Lang::En), "com-pre-hen-sion");
    }

    #[test]
    fn short_words_and_acronyms_are_left_alone() {
        for word in ["Kanone", "UNICEFBERICHT", "1234567", "", "–"] {
            assert_eq!(shown(word, Lang::De), word);
        }
    }
}
