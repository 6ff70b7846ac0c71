use std::collections::{BTreeSet, VecDeque};

use crate::map::model::{ClaimIx, Map, Node, RelationKind};

/// On which side each claim and attack stands: the index of a side, or nothing where it serves several or none.
#[derive(Clone, Debug)]
pub struct Sides {
    claims: Vec<Option<usize>>,
}

impl Sides {
    /// The side of a claim.
    pub fn of(&self, claim: ClaimIx) -> Option<usize> {
        self.claims[claim.get()]
    }
}

/// Follows supports and attacks down from the theses. What supports a claim stands on its side; what attacks one
/// of two sides stands on the other. The author's word goes before, and what is reached from several sides belongs
/// to none.
pub fn sides(map: &Map) -> Sides {
    let count = map.sides.len();
    let mut reached = vec![Vec::new(); map.claims.len()];
    let mut queue: VecDeque<(ClaimIx, usize)> =
        map.sides.iter().enumerate().map(|(at, side)| (side.thesis, at)).collect();
    queue.extend(map.claim_ixs().filter_map(|claim| Some((claim, map[claim].side?))));
    while let Some((claim, side)) = queue.pop_front() {
        if map[claim].side.is_some_and(|own| own != side) || reached[claim.get()].contains(&side) {
            continue;
        }
        reached[claim.get()].push(side);
        queue.extend(neighbours(map, claim, side, count));
    }
    let alone = |sides: Vec<usize>| match sides[..] {
        [side] => Some(side),
        _ => None,
    };
    Sides { claims: reached.into_iter().map(alone).collect() }
}

/// The claims right below one, with the side each falls on.
fn neighbours(map: &Map, claim: ClaimIx, side: usize, count: usize) -> Vec<(ClaimIx, usize)> {
    let mut below = Vec::new();
    let against = (count == 2).then(|| 1 - side.min(1));
    let attackers = |target: Node, below: &mut Vec<(ClaimIx, usize)>| {
        for attack in map.attacks_on(target) {
            let Some(against) = against else { continue };
            match map[*attack].from {
                Node::Claim(attacker) => below.push((attacker, against)),
                Node::Inference(inference) => {
                    below.extend(map[inference].all_premises().map(|premise| (premise, against)));
                }
                Node::Attack(_) => {}
            }
        }
    };
    attackers(Node::Claim(claim), &mut below);
    for inference in map.inferences_to(claim) {
        below.extend(map[*inference].all_premises().map(|premise| (premise, side)));
        attackers(Node::Inference(*inference), &mut below);
    }
    below
}

/// Which positions each claim surely belongs to: those whose thesis it is or leads to by reasons alone, and those that
/// the map names for it or for what it leads to so. What only attacks one side is not on the other by that.
pub fn positions(map: &Map) -> Vec<BTreeSet<usize>> {
    let mut reached = vec![BTreeSet::new(); map.claims.len()];
    let theses = map.sides.iter().enumerate().map(|(at, side)| (side.thesis, at));
    let named = map.claim_ixs().filter_map(|claim| Some((claim, map[claim].side?)));
    let mut queue: Vec<(ClaimIx, usize)> = theses.chain(named).collect();
    while let Some((claim, side)) = queue.pop() {
        if !reached[claim.get()].insert(side) {
            continue;
        }
        let premises = map.inferences_to(claim).iter().flat_map(|step| map[*step].all_premises());
        let same = map.relations_of(claim).iter().map(|relation| &map[*relation]);
        let same = same.filter(|one| matches!(one.kind, RelationKind::SameAs | RelationKind::Rephrase));
        queue.extend(premises.chain(same.flat_map(|one| one.between)).map(|below| (below, side)));
    }
    reached
}
