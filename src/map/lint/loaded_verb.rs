use std::ops::Range;

use crate::{
    ground::{Code, Diagnostic, Lang, Phrase},
    map::{
        lint::{
            Doc, Lint,
            words::{Word, place, words},
        },
        model::Map,
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W105", "loaded-verb"),
    doc: Doc {
        what: "A word takes sides: *behauptet*, *leugnet*, *gibt zu*, *räumt ein*, *droht nur*, *angeblich*, \
               *sogenannt*; *claims that*, *alleges*, *admits that*, *merely threatens*, *purported*, *so-called*.",
        why: "Such words tell readers that something is untrue, or true after all, before they have seen a reason.",
        example: r#"short: {"en": "Moscow claims that the convoy carried food"},"#,
        instead: "State the claim plainly and leave to `said` who says so, with which act and which `hedge`: *The \
                  convoy carried food*.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for claim in &map.claims {
        for (lang, short) in claim.short.phrases() {
            look(lang, short, &mut findings);
            let full = claim.full.phrase(lang).filter(|full| *full != short);
            full.into_iter().for_each(|full| look(lang, full, &mut findings));
        }
    }
    findings
}

fn look(lang: Lang, phrase: &Phrase, findings: &mut Vec<Diagnostic>) {
    let words: Vec<Word<'_>> = words(&phrase.text).collect();
    for at in 0..words.len() {
        let loaded = match lang {
            Lang::De => german(&phrase.text, &words, at),
            Lang::En => english(&phrase.text, &words, at),
        };
        if let Some(range) = loaded {
            let finding = Diagnostic::new(LINT.code, place(phrase, range.clone()));
            findings.push(finding.arg("word", &phrase.text[range]));
        }
    }
}

/// The loaded words that begin at a German word. A capital inside the text makes a noun of a verb.
fn german(text: &str, words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    let word = &words[at];
    if at > 0 && word.is_capital() {
        return None;
    }
    let next = words.get(at + 1);
    let pair = || Some(word.range.start..next?.range.end);
    match word.lower.as_str() {
        "angeblich" | "angebliche" | "angeblichem" | "angeblichen" | "angeblicher" | "angebliches"
        | "sogenannt" | "sogenannte" | "sogenanntem" | "sogenannten" | "sogenannter" | "sogenanntes"
        | "vorgeblich" | "vorgebliche" | "vorgeblichem" | "vorgeblichen" | "vorgeblicher"
        | "vorgebliches" | "leugnet" | "leugnen" | "leugnete" | "leugneten" | "geleugnet" => {
            Some(word.range.clone())
        }
        "behauptet" | "behaupten" | "behauptete" | "behaupteten" => {
            is_said_of_others(words, at).then(|| word.range.clone())
        }
        "gibt" | "gab" | "geben" | "gaben" if is_particle(text, next, "zu") => pair(),
        "räumt" | "räumte" | "räumen" | "räumten" if is_particle(text, next, "ein") => pair(),
        "droht" | "drohte" | "drohen" | "drohten" if is_belittled(next) => pair(),
        _ => None,
    }
}

/// Whether *behaupten* is not *sich behaupten*, to stand one's ground.
fn is_said_of_others(words: &[Word<'_>], at: usize) -> bool {
    const REACH: usize = 6;
    let near = &words[at.saturating_sub(REACH)..(at + REACH).min(words.len())];
    !near.iter().any(|word| matches!(word.lower.as_str(), "sich" | "uns" | "mich" | "euch"))
}

/// Whether a separated particle follows and ends its clause: *gibt zu, dass*, but not *gibt zu bedenken*.
fn is_particle(text: &str, next: Option<&Word<'_>>, particle: &str) -> bool {
    next.is_some_and(|next| {
        let rest = text[next.range.end..].trim_start();
        next.lower == particle && (rest.is_empty() || rest.starts_with([',', '.', ';', ':', '!']))
    })
}

fn is_belittled(next: Option<&Word<'_>>) -> bool {
    next.is_some_and(|next| matches!(next.lower.as_str(), "nur" | "bloß" | "lediglich"))
}

/// The loaded words that begin at an English word.
fn english(text: &str, words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    let word = &words[at];
    let next = words.get(at + 1);
    let before = at.checked_sub(1).map(|at| &words[at]);
    let pair = || Some(word.range.start..next?.range.end);
    let follows = |that: &str| next.is_some_and(|next| next.lower == that);
    match word.lower.as_str() {
        "alleges" | "alleged" | "allegedly" | "purports" | "purported" | "purportedly" => {
            Some(word.range.clone())
        }
        "claims" | "claimed" if (follows("that") || follows("to")) && before.is_some_and(is_name) => {
            Some(word.range.clone())
        }
        "admits" | "admitted" if follows("that") || follows("to") && !is_passive(before) => {
            Some(word.range.clone())
        }
        "so" if follows("called") => pair().filter(|range| text[range.clone()].contains('-')),
        "merely" | "only" if follows("threatens") || follows("threatened") => pair(),
        _ => None,
    }
}

/// Whether somebody *was admitted to* something, say a hospital.
fn is_passive(before: Option<&Word<'_>>) -> bool {
    let passive = |word: &Word<'_>| {
        matches!(word.lower.as_str(), "was" | "were" | "is" | "are" | "be" | "been" | "being" | "not")
    };
    before.is_some_and(passive)
}

/// Whether a word before *claims that* names somebody, rather than making a noun of it: *The claims that*.
fn is_name(word: &Word<'_>) -> bool {
    const QUALIFIERS: [&str; 20] = [
        "a",
        "all",
        "any",
        "both",
        "different",
        "false",
        "her",
        "his",
        "its",
        "many",
        "no",
        "other",
        "some",
        "such",
        "the",
        "their",
        "these",
        "those",
        "true",
        "two",
    ];
    word.is_capital() && QUALIFIERS.binary_search(&word.lower.as_str()).is_err()
}
