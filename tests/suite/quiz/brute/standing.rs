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

impl Naive<'_> {
    /// How a claim or step stands in every complete labelling with another taken as accepted, by trying them all.
    pub(super) fn standing(&self, accepted: ClaimIx, on: Node) -> Option<Standing> {
        let mut nodes = vec![on];
        let mut at = 0;
        while at < nodes.len() {
            let node = nodes[at];
            let mut next = self.strikers(node, accepted);
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
        self.label(&nodes, accepted, &mut Vec::new(), &mut found);
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

    pub(super) fn strikers(&self, node: Node, accepted: ClaimIx) -> Vec<Node> {
        if node == Node::Claim(accepted) {
            return Vec::new();
        }
        let on = |at: &AttackIx| self.map[*at].on == node;
        let mut by: Vec<Node> = self.map.attack_ixs().filter(on).map(Node::Attack).collect();
        if let Node::Claim(claim) = node {
            by.extend(self.excluding(claim, false).into_iter().map(Node::Claim));
        }
        by
    }

    pub(super) fn need(&self, node: Node) -> Option<Node> {
        match node {
            Node::Attack(attack) => Some(self.map[attack].from),
            _ => None,
        }
    }

    /// Collects the labels of the first node over all complete labellings that begin as given.
    pub(super) fn label(
        &self,
        nodes: &[Node],
        accepted: ClaimIx,
        labels: &mut Vec<u8>,
        found: &mut BTreeSet<u8>,
    ) {
        if labels.len() < nodes.len() {
            for label in [IN, OUT, UNDECIDED] {
                labels.push(label);
                self.label(nodes, accepted, labels, found);
                labels.pop();
            }
            return;
        }
        let of =
            |node: &Node| nodes.iter().position(|known| known == node).map_or(UNDECIDED, |at| labels[at]);
        let legal = nodes.iter().zip(labels.iter()).all(|(node, label)| {
            let by: Vec<u8> = self.strikers(*node, accepted).iter().map(of).collect();
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
