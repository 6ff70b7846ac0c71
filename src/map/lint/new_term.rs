use std::collections::BTreeSet;

use crate::{
    ground::{Code, Diagnostic, Lang, Phrase},
    map::{
        lint::{
            Doc, Lint,
            words::{Term, marks_of, place, terms},
        },
        model::{Inference, Map},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W109", "new-term"),
    doc: Doc {
        what: "An inference has one premise and no implicit one, and at least half of the words that carry the \
               conclusion stand nowhere in the premise, in no language of the map. A scheme is a bridge of its own: \
               with one, premise and conclusion must have no word at all in common. (The first rule of Rationale: \
               what the conclusion speaks of comes from the premises. Words count as the same where five letters in \
               a row or the first four agree.)",
        why: "Whoever grants the premise has been given no bridge to what the conclusion speaks of.",
        example: r#"// “Most deaths happen off the motorways”, therefore “The minister should resign”
"resign": (from: ["few-motorways"], to: "minister-resigns"),"#,
        instead: "Write the missing premise as a claim and name it in `implicit`: *A minister who neglects country \
                  roads should resign*.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    map.inferences.iter().filter_map(|inference| finding(map, inference)).collect()
}

/// Whether this lint warns of an inference.
pub(super) fn warns(map: &Map, inference: &Inference) -> bool {
    finding(map, inference).is_some()
}

fn finding(map: &Map, inference: &Inference) -> Option<Diagnostic> {
    let ([premise], []) = (inference.premises.as_slice(), inference.implicit.as_slice()) else { return None };
    let premise = &map[*premise];
    let claim = &map[inference.conclusion];
    let short = &claim.short;
    let mut told: Option<(Vec<Term<'_>>, &Phrase)> = None;
    for lang in map.languages.iter().copied() {
        let conclusion = short.phrase(lang)?;
        let known = marks_of(lang, premise);
        if inference.scheme.is_some() && !known.is_disjoint(&marks_of(lang, claim)) {
            return None;
        }
        let new = new_terms(lang, &conclusion.text, &known)?;
        told.get_or_insert((new, conclusion));
    }
    let (new, conclusion) = told?;
    let names: Vec<_> = new.iter().map(|term| format!("*{}*", term.word.text)).collect();
    let first = new.first()?.word.range.clone();
    let finding = Diagnostic::new(LINT.code, inference.at).arg("name", inference.id.as_str());
    Some(finding.arg("terms", names.join(", ")).note(place(conclusion, first), "lint-first-new-term"))
}

/// The words of a text that come from nowhere, if they are at least half of those that carry it.
fn new_terms<'a>(lang: Lang, text: &'a str, known: &BTreeSet<u64>) -> Option<Vec<Term<'a>>> {
    let all = terms(lang, text);
    let count = all.len();
    let new: Vec<_> =
        all.into_iter().filter(|term| term.marks.iter().all(|mark| !known.contains(mark))).collect();
    (count > 0 && 2 * new.len() >= count).then_some(new)
}
