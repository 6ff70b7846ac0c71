use crate::{
    ground::{Code, Diagnostic},
    map::{
        lint::{Doc, Lint},
        model::{Map, Node},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W102", "claim-in-no-relation"),
    doc: Doc {
        what: "Nothing in the map touches this claim: no inference, attack, relation, preference or answer to a \
               critical question.",
        why: "A claim that bears on nothing stands in the drawing alone, and readers wonder what it is there for.",
        example: r#""few-motorways": (kind: Fact, short: {"en": "Most deaths happen elsewhere"}, said: […]),"#,
        instead: "Say with an inference, an attack or a relation what it speaks for or against, or leave it out.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let mut touched = vec![false; map.claims.len()];
    let mut touch = |node: Node| {
        if let Node::Claim(claim) = node {
            touched[claim.get()] = true;
        }
    };
    for inference in &map.inferences {
        inference.all_premises().chain([inference.conclusion]).for_each(|claim| touch(Node::Claim(claim)));
        let answers = inference.questions.iter().filter_map(|question| question.answered_by);
        answers.for_each(|claim| touch(Node::Claim(claim)));
    }
    map.attacks.iter().flat_map(|attack| [attack.from, attack.on]).for_each(&mut touch);
    map.relations.iter().flat_map(|relation| relation.between).for_each(|claim| touch(Node::Claim(claim)));
    map.preferences.iter().flat_map(|preference| [preference.prefer, preference.over]).for_each(&mut touch);
    let alone = map.claims.iter().zip(touched).filter(|(_, touched)| !touched);
    alone.map(|(claim, _)| Diagnostic::new(LINT.code, claim.at).arg("name", claim.id.as_str())).collect()
}
