use crate::{
    ground::{Code, Diagnostic},
    map::{
        lint::{Doc, Lint, new_term},
        model::{Inference, Map},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W111", "lone-premise"),
    doc: Doc {
        what: "An inference has one premise, no implicit one and no scheme. (The third rule of Rationale: behind \
               every reason stand at least two premises. Where the step also brings in new words, W109 says so.)",
        why: "Nobody can tell what the step rests on, so nobody can question it.",
        example: r#""save-lives": (from: ["fewer-deaths"], to: "introduce-limit"),"#,
        instead: "Name the pattern with `scheme`, or what is taken for granted with `implicit`.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let lone =
        map.inferences.iter().filter(|inference| is_lone(inference) && !new_term::warns(map, inference));
    lone.map(|inference| Diagnostic::new(LINT.code, inference.at).arg("name", inference.id.as_str()))
        .collect()
}

const fn is_lone(inference: &Inference) -> bool {
    inference.premises.len() == 1 && inference.implicit.is_empty() && inference.scheme.is_none()
}
