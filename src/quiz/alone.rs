//! Whether statements stand alone where they are quoted or offered.

use crate::{
    ground::Lang,
    quiz::traits::{CONNECTIVE, DEICTIC, marks},
};

/// Whether a sentence as it is quoted hangs on what stands before it, or is but half of one: it begins with a word that
/// connects or points, or with a conjunction behind which no main clause follows.
pub(crate) fn is_tied(text: &str, lang: Lang) -> bool {
    let (connecting, subordinating): (&[&str], &[&str]) = match lang {
        Lang::De => (
            &["und", "oder", "sondern", "denn", "zumal", "sodass"],
            &["da", "dass", "weil", "obwohl", "obgleich", "während", "falls", "damit", "wohingegen"],
        ),
        Lang::En => (
            &["and", "or", "nor", "plus", "besides", "granted", "including"],
            &["as", "because", "since", "although", "though", "while", "whereas", "unless"],
        ),
    };
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    let first = first.trim_matches(|c: char| !c.is_alphanumeric());
    if subordinating.contains(&first) {
        return !text.contains(',');
    }
    connecting.contains(&first) || marks(first, lang) & (CONNECTIVE | DEICTIC) != 0
}

/// Whether a text breaks off.
pub(crate) fn is_cut_off(text: &str) -> bool {
    text.trim_end_matches(['“', '”', ' ']).ends_with(['…', '⋯']) || text.trim_end().ends_with("...")
}

#[cfg(test)]
mod tests {
    use super::{is_cut_off, is_tied};
    use crate::ground::Lang::{De, En};

    #[test]
    fn half_sentences_and_those_that_point_are_tied() {
        for (lang, text) in [
            (De, "da viele Banken ihre Kunden drängen"),
            (De, "Dies führt zu nichts"),
            (De, "und behält mehr davon im Kopf"),
            (En, "as not everyone is open on one day"),
            (En, "This is a crime"),
            (En, "but is no cure for all"),
        ] {
            assert!(is_tied(text, lang), "{text}");
        }
        for (lang, text) in [
            (De, "Dass alle mehr zahlen, ist ungerecht"),
            (De, "Die Bank drängt ihre Kunden"),
            (En, "As rents rise, people move away"),
            (En, "Uniforms are cheap"),
        ] {
            assert!(!is_tied(text, lang), "{text}");
        }
    }

    #[test]
    fn what_breaks_off_is_seen_behind_quotation_marks_too() {
        assert!(["It is not a…", "“It is not a…”", "It goes on ..."].into_iter().all(is_cut_off));
        assert!(!is_cut_off("It ends."));
    }
}
