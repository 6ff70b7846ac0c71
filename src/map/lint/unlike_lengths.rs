use crate::{
    ground::{Code, Diagnostic, Lang, Phrase},
    map::{
        lint::{Doc, Lint},
        model::Map,
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W114", "unlike-lengths"),
    doc: Doc {
        what: "A short text is over 1.8 times as long as the map's middle one in its language, or less than 1/1.8 \
               of it.",
        why: "Short texts are answers of questions, and the one that looks unlike the rest gives itself away.",
        example: r#"short: {"en": "Limits save lives"}, // where the others have about fifty characters"#,
        instead: "Say it in about as many characters as the others.",
    },
    check,
};

/// Fewer texts than this have no usual length.
const FEWEST: usize = 6;

fn check(map: &Map) -> Vec<Diagnostic> {
    Lang::BOTH.into_iter().flat_map(|lang| unlike(map, lang)).collect()
}

fn unlike(map: &Map, lang: Lang) -> Vec<Diagnostic> {
    let texts: Vec<(usize, &Phrase)> = map
        .claims
        .iter()
        .filter_map(|claim| claim.short.phrase(lang))
        .map(|phrase| (phrase.text.chars().count(), phrase))
        .collect();
    if texts.len() < FEWEST {
        return Vec::new();
    }
    let mut lengths: Vec<usize> = texts.iter().map(|(length, _)| *length).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    let unlike =
        texts.into_iter().filter(|(length, _)| length * 10 > median * 18 || length * 18 < median * 10);
    unlike
        .map(|(length, phrase)| {
            Diagnostic::new(LINT.code, phrase.at).arg("length", length).arg("median", median)
        })
        .collect()
}
