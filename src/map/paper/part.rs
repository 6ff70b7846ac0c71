use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::map::{
    model::{AttackIx, ClaimIx, InferenceIx, Links, Map, Node, Relation},
    outline::number,
};

/// A part of a map that is a map itself, in which every claim keeps the number it has in the whole.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub map: Map,
    /// Each claim's place in the whole map.
    pub whole: Vec<ClaimIx>,
}

impl Part {
    /// The claims nearest to what the sides hold, at most so many: always whole steps, with every line between them.
    pub(super) fn near_theses(map: &Map, most: usize) -> Self {
        let mut kept: BTreeSet<ClaimIx> = BTreeSet::new();
        let mut waiting: VecDeque<Unit> = map.sides.iter().map(|side| Unit::of(vec![side.thesis])).collect();
        if waiting.is_empty() {
            waiting.extend(map.claim_ixs().next().map(|first| Unit::of(vec![first])));
        }
        while let Some(unit) = waiting.pop_front() {
            let new: Vec<ClaimIx> = unit.claims.into_iter().filter(|claim| !kept.contains(claim)).collect();
            let stands = unit.below.iter().all(|claim| kept.contains(claim));
            if !stands || new.is_empty() || kept.len() + new.len() > most {
                continue;
            }
            kept.extend(&new);
            waiting.extend(new.into_iter().flat_map(|claim| units_below(map, claim)));
        }
        Self::of(map, &kept)
    }

    /// The part of some claims.
    pub(super) fn of(map: &Map, kept: &BTreeSet<ClaimIx>) -> Self {
        let whole: Vec<ClaimIx> = kept.iter().copied().collect();
        Self { map: restrict(map, &whole), whole }
    }

    /// The number of a claim of the part, that of the whole map.
    pub(super) fn number(&self, claim: ClaimIx) -> usize {
        number(self.whole[claim.get()])
    }
}

/// Claims that come into a part together, if those they are raised against are in it.
struct Unit {
    claims: Vec<ClaimIx>,
    below: Vec<ClaimIx>,
}

impl Unit {
    const fn of(claims: Vec<ClaimIx>) -> Self {
        Self { claims, below: Vec::new() }
    }
}

/// What leads to a claim, step by step and objection by objection, with the objections to its steps.
fn units_below(map: &Map, claim: ClaimIx) -> Vec<Unit> {
    let attackers = |target: Node| {
        let below = claims_of(map, target);
        map.attacks_on(target).iter().flat_map(move |attack| {
            let own = claims_of(map, map[*attack].from);
            let with_own = below.iter().chain(&own).copied().collect::<Vec<_>>();
            let counter = map.attacks_on(Node::Attack(*attack)).iter();
            let counter =
                counter.map(|at| Unit { claims: claims_of(map, map[*at].from), below: with_own.clone() });
            let counter = counter.collect::<Vec<_>>();
            std::iter::once(Unit { claims: own, below: below.clone() }).chain(counter)
        })
    };
    let mut units = Vec::new();
    for step in map.inferences_to(claim) {
        units.push(Unit::of(map[*step].all_premises().collect()));
        units.extend(attackers(Node::Inference(*step)));
    }
    units.extend(attackers(Node::Claim(claim)));
    units
}

fn claims_of(map: &Map, node: Node) -> Vec<ClaimIx> {
    match node {
        Node::Claim(claim) => vec![claim],
        Node::Inference(step) => map[step].all_premises().chain([map[step].conclusion]).collect(),
        Node::Attack(_) => Vec::new(),
    }
}

/// The map of some claims: what does not lie wholly among them is left out.
fn restrict(map: &Map, kept: &[ClaimIx]) -> Map {
    let places: BTreeMap<ClaimIx, ClaimIx> =
        kept.iter().enumerate().map(|(at, claim)| (*claim, ClaimIx(at as u32))).collect();
    let mut part = around(map);
    part.claims = kept.iter().map(|claim| map[*claim].clone()).collect();
    let sides = crate::map::derive::sides(map);
    for (claim, whole) in part.claims.iter_mut().zip(kept) {
        // A side that followed from what is left out is written down.
        claim.side = sides.of(*whole);
    }
    let steps = steps(map, &places, &mut part);
    attacks(map, &places, &steps, &mut part);
    let whole = |relation: &&Relation| relation.between.iter().all(|claim| places.contains_key(claim));
    part.relations = map.relations.iter().filter(whole).cloned().collect();
    for relation in &mut part.relations {
        relation.between = relation.between.map(|claim| places[&claim]);
    }
    // A side without its thesis still names those who stand on it.
    for side in &mut part.sides {
        side.thesis = places.get(&side.thesis).copied().unwrap_or(ClaimIx(0));
    }
    part.link();
    part
}

/// A map of no claims, with all that is not about claims.
fn around(map: &Map) -> Map {
    Map {
        id: map.id.clone(),
        at: map.at,
        title: map.title.clone(),
        question: map.question.clone(),
        topic: map.topic.clone(),
        languages: map.languages.clone(),
        sides: map.sides.clone(),
        balance_note: map.balance_note.clone(),
        claims: Vec::new(),
        inferences: Vec::new(),
        attacks: Vec::new(),
        relations: Vec::new(),
        preferences: Vec::new(),
        closed: Vec::new(),
        actors: map.actors.clone(),
        sources: map.sources.clone(),
        terms: map.terms.clone(),
        units: map.units.clone(),
        links: Links::default(),
    }
}

fn steps(
    map: &Map,
    places: &BTreeMap<ClaimIx, ClaimIx>,
    part: &mut Map,
) -> BTreeMap<InferenceIx, InferenceIx> {
    let mut kept = BTreeMap::new();
    for at in map.inference_ixs() {
        let step = &map[at];
        let whole = step.all_premises().chain([step.conclusion]).all(|claim| places.contains_key(&claim));
        if whole {
            let mut step = step.clone();
            step.premises.iter_mut().chain(&mut step.implicit).for_each(|claim| *claim = places[&*claim]);
            step.conclusion = places[&step.conclusion];
            step.questions.clear();
            kept.insert(at, InferenceIx(part.inferences.len() as u32));
            part.inferences.push(step);
        }
    }
    kept
}

/// Attacks may land on attacks that stand further down: they are kept in rounds until no more can be.
fn attacks(
    map: &Map,
    places: &BTreeMap<ClaimIx, ClaimIx>,
    steps: &BTreeMap<InferenceIx, InferenceIx>,
    part: &mut Map,
) {
    let mut kept: BTreeSet<AttackIx> = map.attack_ixs().collect();
    let there = |node: Node, kept: &BTreeSet<AttackIx>| match node {
        Node::Claim(claim) => places.contains_key(&claim),
        Node::Inference(step) => steps.contains_key(&step),
        Node::Attack(attack) => kept.contains(&attack),
    };
    loop {
        let next: BTreeSet<AttackIx> = kept
            .iter()
            .copied()
            .filter(|at| there(map[*at].from, &kept) && there(map[*at].on, &kept))
            .collect();
        if next == kept {
            break;
        }
        kept = next;
    }
    let order: BTreeMap<AttackIx, AttackIx> =
        kept.iter().enumerate().map(|(at, attack)| (*attack, AttackIx(at as u32))).collect();
    let moved = |node: Node| match node {
        Node::Claim(claim) => Node::Claim(places[&claim]),
        Node::Inference(step) => Node::Inference(steps[&step]),
        Node::Attack(attack) => Node::Attack(order[&attack]),
    };
    part.attacks = kept.iter().map(|at| map[*at].clone()).collect();
    for attack in &mut part.attacks {
        attack.from = moved(attack.from);
        attack.on = moved(attack.on);
    }
}
