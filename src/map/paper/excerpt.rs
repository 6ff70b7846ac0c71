use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::{
        model::{ClaimIx, Map, Node},
        paper::stand::claims_of,
    },
};

/// How many claims an excerpt has at most that shows more than what it is asked for.
const MOST: usize = 6;

/// What some ids name: claims, and the claims of steps and attacks. A claim that would stand alone gets the step it is a
/// premise of, or else one that leads to it, or else what speaks against it.
pub fn excerpt_claims(map: &Map, ids: &[Id]) -> BTreeSet<ClaimIx> {
    let mut kept: BTreeSet<ClaimIx> = BTreeSet::new();
    for id in ids {
        if let Some(node) = map.find(id.as_str()) {
            kept.extend(claims_of(map, node));
        }
    }
    if let (Some(claim), 1) = (kept.first().copied(), kept.len()) {
        kept.extend(surroundings(map, claim));
    }
    kept
}

fn surroundings(map: &Map, claim: ClaimIx) -> Vec<ClaimIx> {
    let steps = map.inferences_from(claim).iter().chain(map.inferences_to(claim));
    let steps = steps.map(|step| claims_of(map, Node::Inference(*step)));
    let attacks = map.attacks_on(Node::Claim(claim)).iter().chain(map.attacks_from(Node::Claim(claim)));
    let attacks = attacks.map(|attack| claims_of(map, Node::Attack(*attack)));
    steps.chain(attacks).find(|claims| claims.len() <= MOST).unwrap_or_default()
}
