//! Acceptance, by trying every labelling.

use std::collections::BTreeSet;

use elenchus::{
    map::model::{AttackIx, ClaimIx, Node},
    quiz::Standing,
};

use crate::quiz::brute::Naive;

const IN: u8 = 0;
const OUT: u8 = 1;
const UNDECIDED: u8 = 2;

/// A claim whose label is given.
type Given = Option<(ClaimIx, u8)>;

impl Naive<'_> {
    /// How something stands in every complete labelling with a claim taken as accepted.
    pub(super) fn standing(&self, accepted: ClaimIx, on: Node) -> Option<Standing> {
        self.stands(Some((accepted, IN)), on)
    }

    /// The same with a claim given up.
    pub(super) fn standing_without(&self, given_up: ClaimIx, on: Node) -> Option<Standing> {
        self.stands(Some((given_up, OUT)), on)
    }

    /// How something stands in every complete labelling, with the label of a claim given or none, by trying them all.
    pub(super) fn stands(&self, given: Given, on: Node) -> Option<Standing> {
        let mut nodes = vec![on];
        let mut at = 0;
        while at < nodes.len() {
            let node = nodes[at];
            let mut next = self.strikers(node, given);
            next.extend(self.need(node));
            for next in next {
                if !nodes.contains(&next) {
                    nodes.push(next);
                }
            }
            at += 1;
            if nodes.len() > 14 {
                return None;
            }
        }
        let mut found = BTreeSet::new();
        self.label(&nodes, given, &mut Vec::new(), &mut found);
        match found.into_iter().collect::<Vec<_>>()[..] {
            [IN] => Some(Standing::Free),
            [OUT] => Some(Standing::Struck),
            [_, _, _] => Some(Standing::Open),
            _ => None,
        }
    }

    /// Whether accepting a claim plainly does something: it strikes an objection, turns how things stand, and neither
    /// leads there nor has an open question behind it; and nothing but the objections stands against it.
    pub(super) fn tells(&self, accepted: ClaimIx, on: Node) -> bool {
        let map = self.map;
        let strikes = map.attack_ixs().filter(|at| map[*at].on == on).any(|at| {
            self.attacked_by(Node::Attack(at), accepted)
                || matches!(map[at].from, Node::Claim(by) if self.attacked_by(Node::Claim(by), accepted))
        });
        let open = self
            .steps()
            .filter(|step| Self::uses(step, accepted))
            .any(|step| step.questions.iter().any(|question| question.answered_by.is_none()));
        let undercut = map.inference_ixs().any(|step| {
            let here = on == Node::Claim(map[step].conclusion);
            here && map.attacks.iter().any(|attack| attack.on == Node::Inference(step))
        });
        strikes && !open && !undercut && !self.leads(accepted, on)
    }

    fn strikers(&self, node: Node, given: Given) -> Vec<Node> {
        if given.is_some_and(|(claim, _)| node == Node::Claim(claim)) {
            return Vec::new();
        }
        let on = |at: &AttackIx| self.map[*at].on == node;
        let mut by: Vec<Node> = self.map.attack_ixs().filter(on).map(Node::Attack).collect();
        if let Node::Claim(claim) = node {
            by.extend(self.excluding(claim, false).into_iter().map(Node::Claim));
        }
        by
    }

    fn need(&self, node: Node) -> Option<Node> {
        match node {
            Node::Attack(attack) => Some(self.map[attack].from),
            _ => None,
        }
    }

    /// Collects the labels of the first node over all complete labellings that begin as given.
    fn label(&self, nodes: &[Node], given: Given, labels: &mut Vec<u8>, found: &mut BTreeSet<u8>) {
        if labels.len() < nodes.len() {
            for label in [IN, OUT, UNDECIDED] {
                labels.push(label);
                self.label(nodes, given, labels, found);
                labels.pop();
            }
            return;
        }
        let of =
            |node: &Node| nodes.iter().position(|known| known == node).map_or(UNDECIDED, |at| labels[at]);
        let legal = nodes.iter().zip(labels.iter()).all(|(node, label)| {
            if let Some((_, own)) = given.filter(|(claim, _)| *node == Node::Claim(*claim)) {
                return *label == own;
            }
            let by: Vec<u8> = self.strikers(*node, given).iter().map(of).collect();
            let need = self.need(*node).map_or(IN, |need| of(&need));
            let out = need == OUT || by.contains(&IN);
            let is_in = need == IN && by.iter().all(|label| *label == OUT);
            match *label {
                IN => is_in,
                OUT => out,
                _ => !out && !is_in,
            }
        });
        if legal {
            found.insert(labels[0]);
        }
    }
}
