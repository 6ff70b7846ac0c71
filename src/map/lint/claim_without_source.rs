use crate::{
    ground::{Code, Diagnostic},
    map::{
        lint::{Doc, Lint},
        model::{Map, Node},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W101", "claim-without-source"),
    doc: Doc {
        what: "Nobody says this claim: it has no `said`, and it is more than an unstated premise.",
        why: "Whoever reads the map cannot look up where the claim comes from, and no question can ask who says so.",
        example: r#""fewer-deaths": (kind: Forecast, short: {"en": "A speed limit saves lives"}),"#,
        instead: "Give actor, source, paragraph and anchor in `said`. A premise that nobody states belongs in the \
                  `implicit` of the inferences that need it.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let unstated = unstated_premises(map);
    let bare = map.claim_ixs().filter(|claim| map[*claim].said.is_empty() && !unstated[claim.get()]);
    bare.map(|claim| Diagnostic::new(LINT.code, map[claim].at).arg("name", map[claim].id.as_str())).collect()
}

/// Which claims are unstated premises and neither stated ones nor objections.
fn unstated_premises(map: &Map) -> Vec<bool> {
    let mut unstated = vec![false; map.claims.len()];
    for implicit in map.inferences.iter().flat_map(|inference| &inference.implicit) {
        unstated[implicit.get()] = true;
    }
    for premise in map.inferences.iter().flat_map(|inference| &inference.premises) {
        unstated[premise.get()] = false;
    }
    for attack in &map.attacks {
        if let Node::Claim(claim) = attack.from {
            unstated[claim.get()] = false;
        }
    }
    unstated
}
