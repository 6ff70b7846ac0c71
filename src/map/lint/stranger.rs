use std::collections::BTreeMap;

use crate::{
    ground::{Code, Diagnostic, Lang},
    map::{
        lint::{Doc, Lint, words::marks_of},
        model::{ClaimIx, Inference, Map},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W110", "stranger"),
    doc: Doc {
        what: "A premise shares no word that carries meaning with the conclusion or another premise of its \
               inference, in no language of the map. (The second rule of Rationale: premises hold hands.)",
        why: "Linked premises support only together; one that speaks of something else belongs to another \
              inference, or the premise that ties it in is missing.",
        example: r#"// “A speed limit saves lives” and “Petrol is dear”, therefore “Motorways need a speed limit”
"save": (from: ["fewer-deaths", "dear-petrol"], to: "introduce-limit"),"#,
        instead: "Make it the premise of an inference of its own, or add the premise that ties it in.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    map.inferences.iter().flat_map(|inference| strangers(map, inference)).collect()
}

fn strangers(map: &Map, inference: &Inference) -> Vec<Diagnostic> {
    let premises: Vec<_> = inference.all_premises().collect();
    if premises.len() < 2 {
        return Vec::new();
    }
    let known: Vec<_> =
        map.languages.iter().map(|lang| tied(map, *lang, &premises, inference.conclusion)).collect();
    let alone = (0..premises.len()).filter(|at| known.iter().all(|tied| !tied[*at]));
    alone
        .map(|at| {
            let premise = &map[premises[at]];
            Diagnostic::new(LINT.code, inference.at)
                .arg("name", inference.id.as_str())
                .arg("premise", premise.id.as_str())
                .note(premise.at, "lint-this-premise")
        })
        .collect()
}

/// Which premises share a word with the conclusion or another premise. Every mark remembers who brought it first,
/// so that no pair of premises is compared.
fn tied(map: &Map, lang: Lang, premises: &[ClaimIx], conclusion: ClaimIx) -> Vec<bool> {
    let claims: Vec<_> = premises.iter().chain([&conclusion]).collect();
    let mut tied = vec![false; claims.len()];
    let mut first: BTreeMap<u64, usize> = BTreeMap::new();
    for (at, claim) in claims.into_iter().enumerate() {
        for mark in marks_of(lang, &map[*claim]) {
            let owner = *first.entry(mark).or_insert(at);
            if owner != at {
                tied[owner] = true;
                tied[at] = true;
            }
        }
    }
    tied
}
