//! Maps as boxes below boxes: claims, and groups of claims that speak for or against what stands above.

use crate::{
    ground::Span,
    map::foreign::{
        codes,
        draft::{Draft, Node},
    },
};

/// What a box is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A claim; below another it is neither for nor against it.
    Claim,
    /// A claim that speaks for what stands above.
    Reason,
    /// A claim that speaks against what stands above.
    Objection,
    /// Claims that only together speak for what stands above.
    Reasons,
    /// Claims that only together speak against what stands above.
    Objections,
}

impl Sort {
    const fn is_group(self) -> bool {
        matches!(self, Self::Reasons | Self::Objections)
    }
}

/// A box.
#[derive(Debug)]
pub(super) struct Box {
    pub key: Option<String>,
    pub at: Span,
    pub sort: Sort,
    pub text: String,
    /// The box above.
    pub above: Option<usize>,
    /// Whether nobody states it.
    pub unstated: bool,
}

/// Enters boxes into a draft. Boxes come before those below them.
pub(super) fn enter(boxes: &[Box], draft: &mut Draft) {
    let mut below = vec![Vec::new(); boxes.len()];
    for (at, it) in boxes.iter().enumerate() {
        if let Some(list) = it.above.and_then(|above| below.get_mut(above)) {
            list.push(at);
        }
    }
    let mut claims = vec![None; boxes.len()];
    for (at, it) in boxes.iter().enumerate() {
        if !it.sort.is_group() {
            claims[at] = Some(draft.claim(it.key.clone(), it.at, it.text.clone()));
        } else if !it.text.trim().is_empty() {
            draft.report_name(codes::LEFT_OUT, it.at, &it.text);
        }
    }
    let mut entry = Entry { boxes, below: &below, claims: &claims, nodes: vec![None; boxes.len()], draft };
    for at in 0..boxes.len() {
        entry.enter(at);
    }
}

struct Entry<'a> {
    boxes: &'a [Box],
    below: &'a [Vec<usize>],
    claims: &'a [Option<usize>],
    /// What each box became as seen from below: its claim, or the step or attack of its group.
    nodes: Vec<Option<Node>>,
    draft: &'a mut Draft,
}

impl Entry<'_> {
    fn enter(&mut self, at: usize) {
        let it = &self.boxes[at];
        self.nodes[at] = self.claims[at].map(Node::Claim);
        let above = it.above.and_then(|above| self.nodes[above]);
        let in_group = it.above.is_some_and(|above| self.boxes[above].sort.is_group());
        match (it.sort, above) {
            (Sort::Reasons | Sort::Objections, None) => self.draft.report(codes::INCOMPLETE, it.at),
            (Sort::Claim, None) | (Sort::Reason | Sort::Objection, None) => {}
            (Sort::Claim, Some(_)) if in_group => {}
            (Sort::Claim, Some(above)) => {
                self.draft.report(codes::UNMARKED, it.at);
                self.support(at, vec![at], above);
            }
            (Sort::Reason, Some(above)) => self.support(at, vec![at], above),
            (Sort::Objection, Some(above)) => self.attack(at, vec![at], above),
            (Sort::Reasons, Some(above)) => self.support(at, self.members(at), above),
            (Sort::Objections, Some(above)) => self.attack(at, self.members(at), above),
        }
    }

    /// The claims that make up a group.
    fn members(&self, group: usize) -> Vec<usize> {
        let members = self.below[group].iter().copied();
        members.filter(|at| self.boxes[*at].sort == Sort::Claim).collect()
    }

    fn support(&mut self, at: usize, members: Vec<usize>, above: Node) {
        let it = &self.boxes[at];
        let claims = |unstated: bool| -> Vec<usize> {
            let wanted = members.iter().filter(|member| self.boxes[**member].unstated == unstated);
            wanted.filter_map(|member| self.claims[*member]).collect()
        };
        let (premises, implicit) = (claims(false), claims(true));
        if premises.is_empty() && implicit.is_empty() {
            return self.draft.report(codes::INCOMPLETE, it.at);
        }
        let key = it.key.clone().filter(|_| it.sort.is_group());
        match above {
            Node::Claim(target) => {
                let step = self.draft.infer(key, it.at, premises, target);
                self.draft.inferences[step].implicit = implicit;
                if it.sort.is_group() {
                    self.nodes[at] = Some(Node::Inference(step));
                }
            }
            Node::Inference(step) => {
                self.draft.report(codes::STEP_SUPPORT, it.at);
                self.draft.inferences[step].premises.extend(premises);
                self.draft.inferences[step].implicit.extend(implicit);
            }
            Node::Attack(_) => self.draft.report(codes::INCOMPLETE, it.at),
        }
    }

    fn attack(&mut self, at: usize, members: Vec<usize>, above: Node) {
        let it = &self.boxes[at];
        if members.is_empty() {
            return self.draft.report(codes::INCOMPLETE, it.at);
        }
        if members.len() > 1 {
            self.draft.report(codes::JOINT_ATTACK, it.at);
        }
        let key = it.key.clone().filter(|_| it.sort.is_group());
        for member in members {
            let Some(claim) = self.claims[member] else { continue };
            let attack = self.draft.attack(key.clone(), it.at, Node::Claim(claim), above);
            if it.sort.is_group() && self.nodes[at].is_none() {
                self.nodes[at] = Some(Node::Attack(attack));
            }
        }
    }
}
