//! The linear reading of a map: the order in which it is read aloud, printed line by line, or listened to.
//!
//! It begins with what each side holds. Below a claim stand the steps that lead to it, each with its premises and
//! the objections to the step, and then the objections to the claim. What was read before is only named again, so
//! that cycles and shared claims come to an end.

use crate::map::model::{AttackIx, ClaimIx, InferenceIx, Map, Node};

/// What a line of the reading is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A claim, and whether it was read before.
    Claim { claim: ClaimIx, again: bool },
    /// An unstated premise, and whether it was read before.
    Implicit { claim: ClaimIx, again: bool },
    /// A step to the claim above; its premises follow, one level deeper.
    Inference(InferenceIx),
    /// An objection to what stands above; what it comes from follows, one level deeper.
    Attack(AttackIx),
}

/// A line of the reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// How deep it stands below a beginning, which has depth 0.
    pub depth: usize,
    /// What it is about.
    pub step: Step,
}

/// The number of a claim, from 1 in the order of the file: the same wherever the map is shown or printed.
pub fn number(claim: ClaimIx) -> usize {
    claim.get() + 1
}

/// Reads a map from the theses of its sides down; then what concludes to nothing, then what is left.
pub fn outline(map: &Map) -> Vec<Line> {
    let mut reader = Reader::new(map);
    let mut lines = Vec::new();
    let theses = map.sides.iter().map(|side| side.thesis);
    let ends = map.claim_ixs().filter(|claim| leads_nowhere(map, *claim));
    for start in theses.chain(ends).chain(map.claim_ixs()) {
        if !reader.read[start.get()] {
            reader.read_from(start, &mut lines);
        }
    }
    lines
}

/// Reads a map from one claim down.
pub(in crate::map) fn outline_from(map: &Map, claim: ClaimIx) -> Vec<Line> {
    let mut lines = Vec::new();
    Reader::new(map).read_from(claim, &mut lines);
    lines
}

fn leads_nowhere(map: &Map, claim: ClaimIx) -> bool {
    map.inferences_from(claim).is_empty() && map.attacks_from(Node::Claim(claim)).is_empty()
}

struct Reader<'a> {
    map: &'a Map,
    read: Vec<bool>,
    said: Vec<bool>,
}

impl<'a> Reader<'a> {
    fn new(map: &'a Map) -> Self {
        Self { map, read: vec![false; map.claims.len()], said: vec![false; map.inferences.len()] }
    }
    fn read_from(&mut self, start: ClaimIx, lines: &mut Vec<Line>) {
        let mut waiting = vec![Line { depth: 0, step: Step::Claim { claim: start, again: false } }];
        while let Some(mut line) = waiting.pop() {
            let mut below = Vec::new();
            match &mut line.step {
                Step::Claim { claim, again } | Step::Implicit { claim, again } => {
                    *again = std::mem::replace(&mut self.read[claim.get()], true);
                    if !*again {
                        below = self.below_claim(*claim);
                    }
                }
                Step::Inference(inference) => {
                    if !std::mem::replace(&mut self.said[inference.get()], true) {
                        below = self.below_inference(*inference);
                    }
                }
                Step::Attack(attack) => below = self.below_attack(*attack),
            }
            lines.push(line);
            waiting.extend(below.into_iter().rev().map(|step| Line { depth: line.depth + 1, step }));
        }
    }

    fn below_claim(&self, claim: ClaimIx) -> Vec<Step> {
        let reasons = self.map.inferences_to(claim).iter().copied().map(Step::Inference);
        reasons.chain(self.objections(Node::Claim(claim))).collect()
    }

    fn below_inference(&self, inference: InferenceIx) -> Vec<Step> {
        let stated =
            self.map[inference].premises.iter().map(|claim| Step::Claim { claim: *claim, again: false });
        let implicit =
            self.map[inference].implicit.iter().map(|claim| Step::Implicit { claim: *claim, again: false });
        stated.chain(implicit).chain(self.objections(Node::Inference(inference))).collect()
    }

    /// What an objection comes from, and what is said against it. An inference is only spelled out where it has not
    /// been yet.
    fn below_attack(&self, attack: AttackIx) -> Vec<Step> {
        let from = match self.map[attack].from {
            Node::Claim(claim) => vec![Step::Claim { claim, again: false }],
            Node::Inference(inference) => vec![
                Step::Claim { claim: self.map[inference].conclusion, again: false },
                Step::Inference(inference),
            ],
            Node::Attack(_) => Vec::new(),
        };
        from.into_iter().chain(self.objections(Node::Attack(attack))).collect()
    }

    fn objections(&self, target: Node) -> Vec<Step> {
        self.map.attacks_on(target).iter().copied().map(Step::Attack).collect()
    }
}
