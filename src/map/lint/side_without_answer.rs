use crate::{
    ground::{Code, Diagnostic},
    map::{
        lint::{Doc, Lint},
        model::{ClaimIx, Map, Node, RelationKind},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W103", "side-without-answer"),
    doc: Doc {
        what: "No objection lands on this side: not on its thesis, not on anything that supports the thesis.",
        why: "A position that nobody answers is no side of a debate, and readers learn only what it says of itself.",
        example: r#"sides: {
    "for": (name: {"en": "For a limit"}, thesis: "introduce-limit"),
    "against": (name: {"en": "Against a limit"}, thesis: "few-motorways"),
},
attacks: { "elsewhere": (from: "few-motorways", on: "introduce-limit") }, // and nothing on `few-motorways`"#,
        instead: "Look for an objection to the thesis, to one of its reasons or to a step, and enter it as an attack.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let answered = answered(map);
    let unanswered = map.sides.iter().filter(|side| !answered[side.thesis.get()]);
    unanswered
        .map(|side| {
            let finding = Diagnostic::new(LINT.code, side.at).arg("name", side.id.as_str());
            finding.note(map[side.thesis].at, "lint-this-thesis")
        })
        .collect()
}

/// Which claims are attacked, or supported by something that is: followed upwards from every attack, so that each
/// claim is visited once. What is said in other words is the same claim.
fn answered(map: &Map) -> Vec<bool> {
    let attacked = map.attacks.iter().filter_map(|attack| match attack.on {
        Node::Claim(claim) => Some(claim),
        Node::Inference(inference) => Some(map[inference].conclusion),
        Node::Attack(_) => None,
    });
    let mut answered = vec![false; map.claims.len()];
    let mut queue: Vec<ClaimIx> = attacked.collect();
    while let Some(claim) = queue.pop() {
        if std::mem::replace(&mut answered[claim.get()], true) {
            continue;
        }
        queue.extend(map.inferences_from(claim).iter().map(|inference| map[*inference].conclusion));
        for relation in map.relations_of(claim).iter().map(|relation| &map[*relation]) {
            if matches!(relation.kind, RelationKind::SameAs | RelationKind::Rephrase) {
                queue.extend(relation.between);
            }
        }
    }
    answered
}
