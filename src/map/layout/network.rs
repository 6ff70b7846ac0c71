use std::collections::BTreeMap;

use crate::map::{
    layout::{
        layered::{Edge, Graph, Vertex},
        mark::{Tie, tie_of},
        view::Seen,
    },
    model::{AttackIx, ClaimIx, InferenceIx, Map, Node, RelationIx},
};

/// What a vertex stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub(in crate::map) enum What {
    Claim(ClaimIx),
    Inference(InferenceIx),
    Attack(AttackIx),
    Relation(RelationIx),
}

/// A line of the drawing, beside its edge in the graph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Strand {
    /// What the line is part of.
    pub what: What,
    pub tie: Tie,
    /// Whether it ends in a head: it arrives at what is supported or attacked.
    pub head: bool,
    /// Whether its sign and word stand where it begins, because it runs through no knot that bears them.
    pub tag: bool,
}

/// A map as a graph.
///
/// Law: the claims are its first vertices.
#[derive(Clone, Debug, Default)]
pub(super) struct Network {
    pub graph: Graph,
    /// Beside the graph's vertices.
    pub whats: Vec<What>,
    /// What each vertex tells that is a knot.
    pub ties: Vec<Option<Tie>>,
    /// Beside the graph's edges.
    pub strands: Vec<Strand>,
    places: BTreeMap<What, usize>,
}

/// Lines at a step weigh more than lines of relations, which may run a longer way.
const STEP: i64 = 2;
const RELATION: i64 = 1;

impl Network {
    pub(super) fn new(map: &Map, seen: &Seen) -> Self {
        let mut network = Self::default();
        network.add_vertices(map, seen);
        let inferences = map.inference_ixs().filter(|at| seen.inference(map, *at));
        inferences.for_each(|inference| network.add_inference(map, inference));
        let attacks = map.attack_ixs().filter(|at| seen.attack(map, *at));
        attacks.for_each(|attack| network.add_attack(map, attack));
        for relation in map.relation_ixs() {
            let what = What::Relation(relation);
            let tie = Tie::Relation(map[relation].kind);
            for claim in map[relation].between {
                network.add(
                    what,
                    What::Claim(claim),
                    RELATION,
                    Strand { what, tie, head: false, tag: false },
                );
            }
        }
        network
    }

    /// How many claims are drawn.
    pub(super) fn claims(&self) -> usize {
        self.claim_ixs().count()
    }

    /// The claims that are drawn.
    pub(super) fn claim_ixs(&self) -> impl Iterator<Item = ClaimIx> {
        self.whats.iter().filter_map(|what| if let What::Claim(claim) = what { Some(*claim) } else { None })
    }

    /// Gives every line that comes from a claim, symmetric relations aside, a tag where it begins.
    pub(super) fn tag_every_line(&mut self) {
        for strand in &mut self.strands {
            strand.tag |= !strand.head && !matches!(strand.what, What::Relation(_));
        }
    }

    fn add_vertices(&mut self, map: &Map, seen: &Seen) {
        let claims = map.claim_ixs().filter(|at| seen.claim(*at)).map(What::Claim);
        let inferences = map.inference_ixs().filter(|at| is_knot(map, *at) && seen.inference(map, *at));
        let attacks = map.attack_ixs().filter(|at| is_attack_knot(map, *at) && seen.attack(map, *at));
        let relations = map.relation_ixs().filter(|at| seen.relation(map, *at));
        let (inferences, attacks) = (inferences.map(What::Inference), attacks.map(What::Attack));
        let relations = relations.map(What::Relation);
        for what in claims.chain(inferences).chain(attacks).chain(relations) {
            self.places.insert(what, self.whats.len());
            self.whats.push(what);
            self.ties.push(match what {
                What::Claim(_) => None,
                What::Inference(_) => Some(Tie::Support),
                What::Attack(attack) => Some(tie_of(map, attack)),
                What::Relation(relation) => Some(Tie::Relation(map[relation].kind)),
            });
            self.graph.vertices.push(Vertex { knot: !matches!(what, What::Claim(_)) });
        }
    }

    /// A line that comes from `lower`. What has no vertex gets no line.
    fn add(&mut self, upper: What, lower: What, weight: i64, strand: Strand) {
        let place = |what: &What| self.places.get(what).copied();
        let (Some(upper), Some(lower)) = (place(&upper), place(&lower)) else { return };
        self.graph.edges.push(Edge { upper, lower, weight });
        self.strands.push(strand);
    }

    fn add_inference(&mut self, map: &Map, inference: InferenceIx) {
        let what = What::Inference(inference);
        let conclusion = What::Claim(map[inference].conclusion);
        let line = Strand { what, tie: Tie::Support, head: true, tag: false };
        if is_knot(map, inference) {
            self.add(conclusion, what, STEP, line);
            for premise in map[inference].all_premises() {
                self.add(what, What::Claim(premise), STEP, Strand { head: false, ..line });
            }
        } else {
            for premise in map[inference].all_premises() {
                self.add(conclusion, What::Claim(premise), STEP, Strand { tag: true, ..line });
            }
        }
    }

    fn add_attack(&mut self, map: &Map, attack: AttackIx) {
        let what = What::Attack(attack);
        let (from, on) = (what_of(map[attack].from), what_of(map[attack].on));
        let line = Strand { what, tie: tie_of(map, attack), head: true, tag: false };
        if is_attack_knot(map, attack) {
            self.add(on, what, STEP, line);
            self.add(what, from, STEP, Strand { head: false, ..line });
        } else {
            self.add(on, from, STEP, Strand { tag: true, ..line });
        }
    }
}

const fn what_of(node: Node) -> What {
    match node {
        Node::Claim(claim) => What::Claim(claim),
        Node::Inference(inference) => What::Inference(inference),
        Node::Attack(attack) => What::Attack(attack),
    }
}

/// Whether a step needs a place of its own: for linked premises to meet, or for an objection to end or begin at.
pub(super) fn is_knot(map: &Map, inference: InferenceIx) -> bool {
    let node = Node::Inference(inference);
    map[inference].all_premises().count() > 1
        || !map.attacks_on(node).is_empty()
        || !map.attacks_from(node).is_empty()
}

fn is_attack_knot(map: &Map, attack: AttackIx) -> bool {
    let node = Node::Attack(attack);
    !map.attacks_on(node).is_empty()
        || !map.attacks_from(node).is_empty()
        || !matches!(map[attack].from, Node::Claim(_))
}
