//! Where a claim stands in a map, as a worksheet asks for it.

use std::collections::BTreeSet;

use crate::map::{
    layout::What,
    model::{ClaimIx, Map, Node},
};

/// Where a claim stands that nothing leads to and no relation touches: what its lines lead to, and which of them it
/// shares. None for any other claim.
pub(super) fn position(map: &Map, claim: ClaimIx) -> Option<Vec<(u8, Node)>> {
    let node = Node::Claim(claim);
    let alone = map.inferences_to(claim).is_empty()
        && map.attacks_on(node).is_empty()
        && map.relations_of(claim).is_empty();
    let step = |at: &crate::map::model::InferenceIx| {
        let shared = map[*at].all_premises().count() > 1;
        let attacked = !map.attacks_on(Node::Inference(*at)).is_empty();
        if shared || attacked { (0, Node::Inference(*at)) } else { (1, Node::Claim(map[*at].conclusion)) }
    };
    let attack = |at: &crate::map::model::AttackIx| {
        let attacked = !map.attacks_on(Node::Attack(*at)).is_empty();
        if attacked { (2, Node::Attack(*at)) } else { (3, map[*at].on) }
    };
    let mut lines: Vec<(u8, Node)> = map.inferences_from(claim).iter().map(step).collect();
    lines.extend(map.attacks_from(node).iter().map(attack));
    lines.sort();
    (alone && !lines.is_empty()).then_some(lines)
}

/// The role of a claim, as a wording key; none where it has several.
pub(super) fn role(map: &Map, claim: ClaimIx) -> Option<&'static str> {
    let thesis = map.sides.iter().any(|side| side.thesis == claim);
    let reason = !map.inferences_from(claim).is_empty();
    let objection = !map.attacks_from(Node::Claim(claim)).is_empty();
    match (thesis, reason, objection) {
        (true, false, false) => Some("sheet-role-thesis"),
        (false, true, false) => Some("sheet-role-reason"),
        (false, false, true) => Some("sheet-role-objection"),
        _ => None,
    }
}

/// The claims that an element's lines come from.
pub(super) fn sources_of(map: &Map, what: What) -> Vec<ClaimIx> {
    match what {
        What::Claim(_) | What::Relation(_) => Vec::new(),
        What::Inference(at) => map[at].all_premises().collect(),
        What::Attack(at) => match map[at].from {
            Node::Claim(claim) => vec![claim],
            _ => Vec::new(),
        },
    }
}

/// A claim and everything that leads to it.
pub(super) fn below(map: &Map, claim: ClaimIx) -> BTreeSet<ClaimIx> {
    let mut found = BTreeSet::from([claim]);
    let mut waiting = vec![claim];
    while let Some(claim) = waiting.pop() {
        let steps = map.inferences_to(claim).iter();
        let mut next: Vec<ClaimIx> = steps.clone().flat_map(|step| map[*step].all_premises()).collect();
        let targets = steps.map(|step| Node::Inference(*step)).chain([Node::Claim(claim)]);
        for attack in targets.flat_map(|target| map.attacks_on(target)) {
            next.extend(sources_of(map, What::Attack(*attack)));
        }
        waiting.extend(next.into_iter().filter(|claim| found.insert(*claim)));
    }
    found
}
