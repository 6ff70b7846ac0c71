use std::collections::VecDeque;

use crate::{
    ground::rng::{Chance, fnv1a},
    map::{
        derive::Closure,
        model::{ClaimIx, Map, Node},
    },
    quiz::context::Context,
};

/// How many claims near a question are tried as distractors, and how many from elsewhere.
const NEAR: usize = 40;
const FAR: usize = 20;
/// How many links of one kind are followed from a claim.
const WIDTH: usize = 12;

/// Claims that could be mistaken for an answer about `claim`: the nearest first, some from elsewhere behind.
pub(crate) fn around(map: &Map, closure: &Closure, claim: ClaimIx) -> Vec<ClaimIx> {
    let mut near = nearby(map, claim);
    near.retain(|other| !closure.are_same(*other, claim));
    let mut chance = Chance::new(fnv1a(map[claim].id.as_str().as_bytes()));
    let claims = map.claims.len() as u32;
    for _ in 0..FAR * 2 {
        let Some(far) = map.claim_at(chance.below(claims) as usize) else { break };
        if near.len() < NEAR + FAR && !closure.are_same(far, claim) && !near.contains(&far) {
            near.push(far);
        }
    }
    near
}

impl Context<'_> {
    /// Claims that could be mistaken for an answer about either of two, those around the first before the others.
    pub(crate) fn around_both(&self, one: ClaimIx, other: ClaimIx) -> Vec<ClaimIx> {
        let mut near = self.around(one);
        let further = self.around(other);
        near.extend(further.into_iter().filter(|claim| !near.contains(claim)).collect::<Vec<_>>());
        near
    }
}

/// The claims that lie nearest by premises, attacks and relations, in order of distance (breadth first).
fn nearby(map: &Map, claim: ClaimIx) -> Vec<ClaimIx> {
    let mut queue = VecDeque::from([claim]);
    let mut found = Vec::new();
    while let Some(at) = queue.pop_front() {
        for next in neighbours(map, at) {
            if found.len() >= NEAR {
                return found;
            }
            if next != claim && !found.contains(&next) {
                found.push(next);
                queue.push_back(next);
            }
        }
    }
    found
}

fn neighbours(map: &Map, claim: ClaimIx) -> Vec<ClaimIx> {
    let mut next = Vec::new();
    attackers(map, Node::Claim(claim), &mut next);
    for inference in map.inferences_to(claim).iter().take(WIDTH) {
        next.extend(map[*inference].all_premises().take(WIDTH));
        attackers(map, Node::Inference(*inference), &mut next);
    }
    for inference in map.inferences_from(claim).iter().take(WIDTH) {
        next.push(map[*inference].conclusion);
        next.extend(map[*inference].all_premises().take(WIDTH));
    }
    for attack in map.attacks_from(Node::Claim(claim)).iter().take(WIDTH) {
        touched(map, map[*attack].on, &mut next);
    }
    for relation in map.relations_of(claim).iter().take(WIDTH) {
        next.extend(map[*relation].between);
    }
    next
}

fn attackers(map: &Map, target: Node, next: &mut Vec<ClaimIx>) {
    for attack in map.attacks_on(target).iter().take(WIDTH) {
        touched(map, map[*attack].from, next);
    }
}

/// The claims that a node is made of.
fn touched(map: &Map, node: Node, next: &mut Vec<ClaimIx>) {
    match node {
        Node::Claim(claim) => next.push(claim),
        Node::Inference(inference) => {
            next.push(map[inference].conclusion);
            next.extend(map[inference].premises.iter().take(WIDTH));
        }
        Node::Attack(attack) => {
            if let Node::Claim(from) = map[attack].from {
                next.push(from);
            }
        }
    }
}
