//! Where a claim stands in a map, as a worksheet asks for it.

use std::collections::BTreeSet;

use crate::map::{
    layout::What,
    model::{AttackIx, ClaimIx, InferenceIx, Map, Node},
    paper::blanks::Shown,
};

/// Where a claim stands that nothing leads to and no relation touches: what its lines lead to, and which of them it
/// shares. None for any other claim. A line whose sign is blank may be a reason or an objection.
pub(super) fn position(map: &Map, shown: &Shown, claim: ClaimIx) -> Option<Vec<(u8, Node)>> {
    let node = Node::Claim(claim);
    let alone = map.inferences_to(claim).is_empty()
        && map.attacks_on(node).is_empty()
        && map.relations_of(claim).is_empty();
    let line = |what: What, own: Node, shared: bool, sign: u8, to: Node| {
        let is_blank = shown.ties.contains(&what);
        if shared || !map.attacks_on(own).is_empty() {
            (0, own)
        } else {
            (if is_blank { 3 } else { sign }, to)
        }
    };
    let step = |at: &InferenceIx| {
        let shared = map[*at].all_premises().count() > 1;
        line(What::Inference(*at), Node::Inference(*at), shared, 1, Node::Claim(map[*at].conclusion))
    };
    let attack = |at: &AttackIx| line(What::Attack(*at), Node::Attack(*at), false, 2, map[*at].on);
    let mut lines: Vec<(u8, Node)> = map.inferences_from(claim).iter().map(step).collect();
    lines.extend(map.attacks_from(node).iter().map(attack));
    lines.sort();
    (alone && !lines.is_empty()).then_some(lines)
}

/// Every step, objection and relation.
pub(super) fn ties(map: &Map) -> Vec<What> {
    let steps = map.inference_ixs().map(What::Inference);
    let attacks = map.attack_ixs().map(What::Attack);
    steps.chain(attacks).chain(map.relation_ixs().map(What::Relation)).collect()
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

/// The claims that a claim has a line to, through a step, an objection or a relation.
pub(super) fn neighbours(map: &Map, claim: ClaimIx) -> BTreeSet<ClaimIx> {
    let steps = map.inferences_from(claim).iter().chain(map.inferences_to(claim));
    let own: Vec<Node> = steps.map(|step| Node::Inference(*step)).chain([Node::Claim(claim)]).collect();
    let attacks = own.iter().flat_map(|node| map.attacks_from(*node).iter().chain(map.attacks_on(*node)));
    let attacks = attacks.flat_map(|attack| claims_of(map, Node::Attack(*attack)));
    let relations = map.relations_of(claim).iter().flat_map(|relation| map[*relation].between);
    let found = own.iter().flat_map(|node| claims_of(map, *node)).chain(attacks).chain(relations);
    found.filter(|other| *other != claim).collect()
}

/// The claims of a node. Attacks may stand on attacks.
pub(super) fn claims_of(map: &Map, node: Node) -> Vec<ClaimIx> {
    let mut claims = Vec::new();
    let mut open = vec![node];
    let mut seen: BTreeSet<Node> = BTreeSet::new();
    while let Some(node) = open.pop() {
        if !seen.insert(node) {
            continue;
        }
        match node {
            Node::Claim(claim) => claims.push(claim),
            Node::Inference(step) => claims.extend(map[step].all_premises().chain([map[step].conclusion])),
            Node::Attack(attack) => open.extend([map[attack].from, map[attack].on]),
        }
    }
    claims
}
