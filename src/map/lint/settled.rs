use crate::{
    ground::{Arg, Code, Diagnostic},
    map::{
        derive::affirms,
        lint::{Doc, Lint},
        model::{Act, Attribution, ClaimIx, Map, Node, RelationKind},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W112", "settled-without-evidence"),
    doc: Doc {
        what: "A claim is `settled`, but no source asserts or reports it at an anchor, or somebody denies it, attacks \
               it or says what excludes it.",
        why: "Settled is what nobody in the debate disputes and anybody can look up; quizzes treat it as true.",
        example: r#""few-motorways": (kind: Fact, settled: true, short: {"en": "Most deaths happen elsewhere"}),"#,
        instead: "Cite a source with `anchor`, or leave `settled` out where the claim is disputed.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let doubtful = map.claim_ixs().filter(|claim| map[*claim].settled);
    doubtful
        .filter_map(|claim| {
            let finding = Diagnostic::new(LINT.code, map[claim].at).arg("name", map[claim].id.as_str());
            Some(finding.arg("reason", Arg::Key(reason(map, claim)?)))
        })
        .collect()
}

/// The key of what speaks against taking a claim as settled.
fn reason(map: &Map, claim: ClaimIx) -> Option<&'static str> {
    let said = &map[claim].said;
    if !said.iter().any(is_evidence) {
        Some("lint-settled-bare")
    } else if said.iter().any(|said| said.act == Act::Denies) {
        Some("lint-settled-denied")
    } else if !map.attacks_on(Node::Claim(claim)).is_empty() {
        Some("lint-settled-attacked")
    } else {
        is_excluded(map, claim).then_some("lint-settled-excluded")
    }
}

const fn is_evidence(said: &Attribution) -> bool {
    matches!(said.act, Act::Asserts | Act::Reports) && said.anchor.is_some()
}

/// Whether somebody says what cannot be true beside the claim.
fn is_excluded(map: &Map, claim: ClaimIx) -> bool {
    map.relations_of(claim).iter().map(|relation| &map[*relation]).any(|relation| {
        let excludes = matches!(relation.kind, RelationKind::Contrary | RelationKind::Contradictory);
        let others = relation.between.into_iter().filter(|one| *one != claim);
        excludes && others.flat_map(|other| &map[other].said).any(|said| affirms(said.act))
    })
}
