use std::{collections::BTreeMap, ops::Index};

use crate::{
    ground::{Id, Lang, Span, Text},
    map::model::{
        actor::Actor,
        claim::Claim,
        relation::{Attack, Closed, Inference, Preference, Relation},
        source::{Source, Term, Unit},
    },
};

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident => $field:ident: $element:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(in crate::map) u32);

        impl $name {
            /// Its place in the map's list.
            pub const fn get(self) -> usize {
                self.0 as usize
            }
        }

        impl Index<$name> for Map {
            type Output = $element;

            fn index(&self, at: $name) -> &$element {
                &self.$field[at.get()]
            }
        }
    )*};
}

index! {
    /// A claim of a map.
    ClaimIx => claims: Claim;
    /// An inference of a map.
    InferenceIx => inferences: Inference;
    /// An attack of a map.
    AttackIx => attacks: Attack;
    /// A relation of a map.
    RelationIx => relations: Relation;
    /// An actor of a map.
    ActorIx => actors: Actor;
    /// A source of a map.
    SourceIx => sources: Source;
}

/// What can be attacked, or weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Node {
    Claim(ClaimIx),
    Inference(InferenceIx),
    Attack(AttackIx),
}

/// A position in the debate.
#[derive(Clone, Debug)]
pub struct Side {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// Its name: a noun phrase.
    pub name: Text,
    /// What it holds.
    pub thesis: ClaimIx,
}

/// A debate, resolved. References are only made by reading, so they are valid in their own map.
#[derive(Clone, Debug)]
pub struct Map {
    /// Its id: the name of its file.
    pub id: Id,
    /// Where the map begins in its file.
    pub at: Span,
    /// The title.
    pub title: Text,
    /// The question at issue.
    pub question: Text,
    /// Maps of one topic lend each other distractors.
    pub topic: Option<String>,
    /// The languages in which every text stands.
    pub languages: Vec<Lang>,
    /// The positions.
    pub sides: Vec<Side>,
    /// Why one side has so much more to say, where it has.
    pub balance_note: Option<Text>,
    /// The claims, in the order of the file; those taken from the catalogue stand first.
    pub claims: Vec<Claim>,
    /// The inferences.
    pub inferences: Vec<Inference>,
    /// The attacks.
    pub attacks: Vec<Attack>,
    /// The relations.
    pub relations: Vec<Relation>,
    /// The preferences.
    pub preferences: Vec<Preference>,
    /// What is listed in full.
    pub closed: Vec<Closed>,
    /// Everyone the catalogue or the map names.
    pub actors: Vec<Actor>,
    /// Every source the catalogue or the map names.
    pub sources: Vec<Source>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// The units of figures.
    pub units: Vec<Unit>,
    pub(in crate::map) links: Links,
}

/// Who points at whom, so that looking it up takes no search.
#[derive(Clone, Debug, Default)]
pub(in crate::map) struct Links {
    inferences_to: Vec<Vec<InferenceIx>>,
    inferences_from: Vec<Vec<InferenceIx>>,
    /// By the place of a node: claims, then inferences, then attacks.
    attacks_on: Vec<Vec<AttackIx>>,
    attacks_from: Vec<Vec<AttackIx>>,
    relations_of: Vec<Vec<RelationIx>>,
    nodes: BTreeMap<Id, Node>,
}

impl Map {
    /// Fills the links anew after the lists have changed.
    pub(in crate::map) fn link(&mut self) {
        let nodes = self.claims.len() + self.inferences.len() + self.attacks.len();
        let mut links = Links {
            attacks_on: vec![Vec::new(); nodes],
            attacks_from: vec![Vec::new(); nodes],
            inferences_to: vec![Vec::new(); self.claims.len()],
            inferences_from: vec![Vec::new(); self.claims.len()],
            relations_of: vec![Vec::new(); self.claims.len()],
            ..Links::default()
        };
        for at in self.claim_ixs() {
            links.nodes.insert(self[at].id.clone(), Node::Claim(at));
        }
        for at in self.inference_ixs() {
            links.nodes.insert(self[at].id.clone(), Node::Inference(at));
            links.inferences_to[self[at].conclusion.get()].push(at);
            for premise in self[at].all_premises() {
                links.inferences_from[premise.get()].push(at);
            }
        }
        for at in self.attack_ixs() {
            links.nodes.insert(self[at].id.clone(), Node::Attack(at));
            links.attacks_on[self.place(self[at].on)].push(at);
            links.attacks_from[self.place(self[at].from)].push(at);
        }
        for at in self.relation_ixs() {
            for claim in self[at].between {
                links.relations_of[claim.get()].push(at);
            }
        }
        self.links = links;
    }

    /// The place of a node among all: claims, then inferences, then attacks.
    const fn place(&self, node: Node) -> usize {
        match node {
            Node::Claim(claim) => claim.get(),
            Node::Inference(inference) => self.claims.len() + inference.get(),
            Node::Attack(attack) => self.claims.len() + self.inferences.len() + attack.get(),
        }
    }

    /// All claims.
    pub fn claim_ixs(&self) -> impl DoubleEndedIterator<Item = ClaimIx> + use<> {
        (0..self.claims.len() as u32).map(ClaimIx)
    }

    /// The claim at a place in the list.
    pub(crate) fn claim_at(&self, place: usize) -> Option<ClaimIx> {
        (place < self.claims.len()).then_some(ClaimIx(place as u32))
    }

    /// All inferences.
    pub fn inference_ixs(&self) -> impl DoubleEndedIterator<Item = InferenceIx> + use<> {
        (0..self.inferences.len() as u32).map(InferenceIx)
    }

    /// All attacks.
    pub fn attack_ixs(&self) -> impl DoubleEndedIterator<Item = AttackIx> + use<> {
        (0..self.attacks.len() as u32).map(AttackIx)
    }

    /// All relations.
    pub fn relation_ixs(&self) -> impl DoubleEndedIterator<Item = RelationIx> + use<> {
        (0..self.relations.len() as u32).map(RelationIx)
    }

    /// All actors, of the catalogue too.
    pub fn actor_ixs(&self) -> impl DoubleEndedIterator<Item = ActorIx> + use<> {
        (0..self.actors.len() as u32).map(ActorIx)
    }

    /// All sources, of the catalogue too.
    pub fn source_ixs(&self) -> impl DoubleEndedIterator<Item = SourceIx> + use<> {
        (0..self.sources.len() as u32).map(SourceIx)
    }

    /// The claim, inference or attack of that id.
    pub fn find(&self, id: &str) -> Option<Node> {
        self.links.nodes.get(id).copied()
    }

    /// The claim of that id.
    pub fn find_claim(&self, id: &str) -> Option<ClaimIx> {
        match self.find(id) {
            Some(Node::Claim(claim)) => Some(claim),
            _ => None,
        }
    }

    /// The id of a claim, inference or attack.
    pub fn id_of(&self, node: Node) -> &Id {
        match node {
            Node::Claim(claim) => &self[claim].id,
            Node::Inference(inference) => &self[inference].id,
            Node::Attack(attack) => &self[attack].id,
        }
    }

    /// The ids of its claims, inferences, attacks, relations, terms and actors.
    pub fn ids(&self) -> impl Iterator<Item = &Id> {
        let claims = self.claims.iter().map(|claim| &claim.id);
        let steps = self.inferences.iter().map(|step| &step.id);
        let attacks = self.attacks.iter().map(|attack| &attack.id);
        let relations = self.relations.iter().map(|relation| &relation.id);
        let terms = self.terms.iter().map(|term| &term.id);
        let actors = self.actors.iter().map(|actor| &actor.id);
        claims.chain(steps).chain(attacks).chain(relations).chain(terms).chain(actors)
    }

    /// The inferences that conclude a claim.
    pub fn inferences_to(&self, claim: ClaimIx) -> &[InferenceIx] {
        &self.links.inferences_to[claim.get()]
    }

    /// The inferences that use a claim as a premise, stated or not.
    pub fn inferences_from(&self, claim: ClaimIx) -> &[InferenceIx] {
        &self.links.inferences_from[claim.get()]
    }

    /// The attacks on something.
    pub fn attacks_on(&self, target: Node) -> &[AttackIx] {
        &self.links.attacks_on[self.place(target)]
    }

    /// The attacks that come from something.
    pub fn attacks_from(&self, attacker: Node) -> &[AttackIx] {
        &self.links.attacks_from[self.place(attacker)]
    }

    /// The relations a claim stands in.
    pub fn relations_of(&self, claim: ClaimIx) -> &[RelationIx] {
        &self.links.relations_of[claim.get()]
    }

    /// The name of a unit behind a number; the id itself for a unit nobody names.
    pub fn unit_name<'a>(&'a self, unit: &'a Id, lang: Lang) -> &'a str {
        let known = self.units.iter().find(|known| known.id == *unit);
        known.map_or(unit.as_str(), |unit| unit.name.get(lang))
    }

    /// The sources that some claim of the map cites, in the catalogue's order.
    pub fn cited_sources(&self) -> Vec<SourceIx> {
        let cited: std::collections::BTreeSet<_> =
            self.claims.iter().flat_map(|claim| &claim.said).map(|said| said.source).collect();
        cited.into_iter().collect()
    }

    /// The actors who say something in the map, in the catalogue's order.
    pub fn speakers(&self) -> Vec<ActorIx> {
        let speakers: std::collections::BTreeSet<_> =
            self.claims.iter().flat_map(|claim| &claim.said).map(|said| said.actor).collect();
        speakers.into_iter().collect()
    }

    /// What an actor belongs to, directly or by further parts; itself is not among it.
    pub fn wholes(&self, actor: ActorIx) -> std::collections::BTreeSet<ActorIx> {
        let mut found = std::collections::BTreeSet::new();
        let mut open = vec![actor];
        while let Some(part) = open.pop() {
            open.extend(self[part].part_of.iter().copied().filter(|whole| found.insert(*whole)));
        }
        found
    }

    /// Whether one of two actors is the other or a part of it: what one says may be taken for the other's word.
    pub fn are_akin(&self, one: ActorIx, other: ActorIx) -> bool {
        one == other || self.wholes(one).contains(&other) || self.wholes(other).contains(&one)
    }
}
