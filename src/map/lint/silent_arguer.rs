use crate::{
    ground::{Code, Diagnostic},
    map::{
        lint::{Doc, Lint},
        model::{Act, ActorIx, ClaimIx, Map, RelationKind},
    },
};

pub(super) const LINT: Lint = Lint {
    code: Code::warning("W118", "silent-arguer"),
    doc: Doc {
        what: "An inference is somebody’s by `by`, but they neither say nor pass on its conclusion or one of its \
               premises, in whatever words: no `said` of these claims is theirs.",
        why: "Who is said to argue must be found saying what they argue from and for; else the map puts a step into \
              somebody’s mouth, and no question can ask for their reasons.",
        example: r#""lives-first": (from: ["fewer-deaths"], to: "introduce-limit", by: ["drivers"]), // no `said` of the drivers"#,
        instead: "Enter with `said` where they say it, or leave `by` out where the step is the map’s own.",
    },
    check,
};

fn check(map: &Map) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for inference in &map.inferences {
        let parts = || inference.premises.iter().chain([&inference.conclusion]);
        for actor in &inference.by {
            if let Some(silent) = parts().find(|claim| !speaks(map, *actor, **claim)) {
                let finding = Diagnostic::new(LINT.code, inference.at).arg("name", inference.id.as_str());
                let finding = finding.arg("actor", map[*actor].id.as_str());
                findings.push(finding.arg("claim", map[*silent].id.as_str()));
            }
        }
    }
    findings
}

/// Whether an actor says a claim or passes it on, as it stands or in the words of a claim that says the same.
fn speaks(map: &Map, actor: ActorIx, claim: ClaimIx) -> bool {
    let same = map.relations_of(claim).iter().map(|relation| &map[*relation]);
    let same = same.filter(|relation| matches!(relation.kind, RelationKind::SameAs | RelationKind::Rephrase));
    let all = same.flat_map(|relation| relation.between).chain([claim]);
    let says = |act: Act| !matches!(act, Act::Denies | Act::Asks);
    all.into_iter().any(|one| map[one].said.iter().any(|said| said.actor == actor && says(said.act)))
}
