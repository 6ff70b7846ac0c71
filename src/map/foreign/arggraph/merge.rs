use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Diagnostic, Span},
    map::foreign::{
        codes,
        draft::{Draft, Node, brief},
    },
};

/// Puts two drafts of one text in two languages together. Where they differ in structure, the first counts and the
/// difference is reported.
pub(in crate::map::foreign) fn merge(
    mut first: Draft,
    mut second: Draft,
    at: Span,
) -> Result<Draft, Diagnostic> {
    if first.lang() == second.lang() {
        return Err(Diagnostic::new(codes::NOT_MERGED, at)
            .arg("why", format!("`{}` = `{}`", first.lang(), second.lang())));
    }
    let parts = [Shape::of(&first), Shape::of(&second)];
    let mut findings = std::mem::take(&mut second.findings);
    parts[0].compare(&parts[1], &mut findings);
    first.languages.append(&mut second.languages);
    first.title.append(&mut second.title);
    first.question.append(&mut second.question);
    let places: BTreeMap<Option<String>, usize> =
        first.claims.iter().enumerate().map(|(at, claim)| (claim.key.clone(), at)).collect();
    let mut found = BTreeSet::new();
    for claim in second.claims {
        match places.get(&claim.key) {
            Some(place) => {
                found.insert(*place);
                first.claims[*place].short.extend(claim.short);
                first.claims[*place].full.extend(claim.full);
            }
            None => findings.push(only_one(claim.at, claim.key.as_deref())),
        }
    }
    for (place, claim) in first.claims.iter().enumerate() {
        if !found.contains(&place) {
            findings.push(only_one(claim.at, claim.key.as_deref()));
        }
    }
    for side in second.sides {
        if let Some(same) = first.sides.iter_mut().find(|same| same.key == side.key) {
            same.name.extend(side.name);
        }
    }
    for actor in second.actors {
        if let Some(same) = first.actors.iter_mut().find(|same| same.key == actor.key) {
            same.name.extend(actor.name);
        }
    }
    for source in second.sources {
        if let Some(same) = first.sources.iter_mut().find(|same| same.key == source.key) {
            same.name.extend(source.name);
        }
    }
    first.findings.append(&mut findings);
    Ok(first)
}

fn only_one(at: Span, key: Option<&str>) -> Diagnostic {
    Diagnostic::new(codes::ONE_LANGUAGE, at).arg("name", brief(key.unwrap_or_default()))
}

/// The edges of a draft in words that can be compared.
struct Shape(BTreeMap<String, Span>);

impl Shape {
    fn of(draft: &Draft) -> Self {
        let claim = |at: usize| draft.claims[at].key.clone().unwrap_or_default();
        let node = |node: Node| match node {
            Node::Claim(at) => claim(at),
            Node::Inference(at) => draft.inferences[at].key.clone().unwrap_or_default(),
            Node::Attack(at) => {
                draft.attacks.get(at).and_then(|attack| attack.key.clone()).unwrap_or_default()
            }
        };
        let mut edges = BTreeMap::new();
        for step in &draft.inferences {
            let mut premises: Vec<String> =
                step.premises.iter().chain(&step.implicit).map(|at| claim(*at)).collect();
            premises.sort();
            edges.insert(format!("{} → {}", premises.join(" + "), claim(step.conclusion)), step.at);
        }
        for attack in &draft.attacks {
            edges.insert(format!("{} ⊣ {}", node(attack.from), node(attack.on)), attack.at);
        }
        Self(edges)
    }

    fn compare(&self, other: &Self, findings: &mut Vec<Diagnostic>) {
        for (one, two) in [(self, other), (other, self)] {
            for (edge, at) in one.0.iter().filter(|(edge, _)| !two.0.contains_key(*edge)) {
                findings.push(Diagnostic::new(codes::DIFFERS, *at).arg("name", brief(edge)));
            }
        }
    }
}
