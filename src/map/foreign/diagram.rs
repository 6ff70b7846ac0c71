//! A map as boxes and arrows, for the languages that only draw.

use crate::{
    ground::{Diagnostic, Lang, Named, say},
    map::{
        derive::attack_kind,
        foreign::{codes, loss::Losses},
        model::{AttackIx, InferenceIx, Map, Node},
    },
};

/// What a box stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Claim,
    Step,
    Attack,
}

/// A box: its name in the diagram, the id of the element, and what it says.
#[derive(Debug)]
pub(super) struct Box {
    pub name: String,
    pub id: String,
    pub kind: Kind,
    pub label: String,
}

/// What an arrow means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Support,
    /// Support by a premise that nobody states.
    Unstated,
    Attack,
    Relation,
}

/// An arrow between two boxes, with a word on it.
#[derive(Debug)]
pub(super) struct Arrow {
    pub from: String,
    pub to: String,
    pub meaning: Meaning,
    pub label: String,
}

#[derive(Debug, Default)]
pub(super) struct Diagram {
    pub boxes: Vec<Box>,
    pub arrows: Vec<Arrow>,
}

/// The diagram of a map, with what no diagram shows. A step or attack has a box of its own where something points at
/// it or it joins premises.
pub(super) fn diagram(map: &Map, lang: Lang) -> (Diagram, Vec<Diagnostic>) {
    let mut losses = Losses::default();
    losses.usual(map, lang, &[codes::LOST_SCHEME, codes::LOST_IMPLICIT, codes::LOST_SHORT]);
    let mut drawing = Drawing { map, lang, diagram: Diagram::default() };
    drawing.all();
    (drawing.diagram, losses.findings())
}

struct Drawing<'a> {
    map: &'a Map,
    lang: Lang,
    diagram: Diagram,
}

impl Drawing<'_> {
    fn add(&mut self, name: String, id: &str, kind: Kind, label: String) {
        self.diagram.boxes.push(Box { name, id: id.to_owned(), kind, label });
    }

    fn arrow(&mut self, from: String, to: String, meaning: Meaning, label: String) {
        self.diagram.arrows.push(Arrow { from, to, meaning, label });
    }

    fn all(&mut self) {
        let map = self.map;
        for claim in map.claim_ixs() {
            let label = map[claim].short.get(self.lang).to_owned();
            self.add(name(Node::Claim(claim)), map[claim].id.as_str(), Kind::Claim, label);
        }
        for step in map.inference_ixs() {
            self.step(step);
        }
        for attack in map.attack_ixs() {
            self.attack(attack);
        }
        for relation in &map.relations {
            let [one, other] = relation.between.map(|claim| name(Node::Claim(claim)));
            let label = say(self.lang, &format!("relation-{}", relation.kind.name()), &[]);
            self.arrow(one, other, Meaning::Relation, label);
        }
    }

    fn step(&mut self, at: InferenceIx) {
        let map = self.map;
        let step = &map[at];
        let to = name(Node::Claim(step.conclusion));
        let node = Node::Inference(at);
        let alone = step.all_premises().count() == 1 && step.scheme.is_none();
        let touched = !map.attacks_on(node).is_empty() || !map.attacks_from(node).is_empty();
        if alone && !touched {
            self.premises(at, &to);
            return;
        }
        let label = step.scheme.map_or_else(
            || say(self.lang, "show-reason", &[]),
            |scheme| say(self.lang, &format!("scheme-{}", scheme.name()), &[]),
        );
        self.add(name(node), step.id.as_str(), Kind::Step, label);
        self.premises(at, &name(node));
        self.arrow(name(node), to, Meaning::Support, String::new());
    }

    fn premises(&mut self, at: InferenceIx, to: &str) {
        let step = &self.map[at];
        for premise in &step.premises {
            self.arrow(name(Node::Claim(*premise)), to.to_owned(), Meaning::Support, String::new());
        }
        for premise in &step.implicit {
            let label = say(self.lang, "show-unstated", &[]);
            self.arrow(name(Node::Claim(*premise)), to.to_owned(), Meaning::Unstated, label);
        }
    }

    fn attack(&mut self, at: AttackIx) {
        let map = self.map;
        let label = say(self.lang, &format!("attack-{}", attack_kind(map, at).name()), &[]);
        let (from, on) = (name(map[at].from), name(map[at].on));
        let node = Node::Attack(at);
        if map.attacks_on(node).is_empty() {
            return self.arrow(from, on, Meaning::Attack, label);
        }
        self.add(name(node), map[at].id.as_str(), Kind::Attack, label);
        self.arrow(from, name(node), Meaning::Attack, String::new());
        self.arrow(name(node), on, Meaning::Attack, String::new());
    }
}

/// The name of a box: a letter and a number, which every diagram language takes.
fn name(node: Node) -> String {
    match node {
        Node::Claim(at) => format!("c{}", at.get() + 1),
        Node::Inference(at) => format!("s{}", at.get() + 1),
        Node::Attack(at) => format!("a{}", at.get() + 1),
    }
}

/// A text broken into lines of about that many characters.
pub(super) fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
