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
    outline_where(map, &|_| true)
}

/// Reads a part of a map as if there were nothing else; `is_shown` tells what is of it.
pub(in crate::map) fn outline_where(map: &Map, is_shown: &dyn Fn(Step) -> bool) -> Vec<Line> {
    let mut reader = Reader::new(map, is_shown);
    let mut lines = Vec::new();
    let claims: Vec<ClaimIx> =
        map.claim_ixs().filter(|claim| is_shown(Step::Claim { claim: *claim, again: false })).collect();
    let theses = map.sides.iter().map(|side| side.thesis).filter(|thesis| claims.contains(thesis));
    let ends = claims.iter().copied().filter(|claim| reader.leads_nowhere(*claim)).collect::<Vec<_>>();
    for start in theses.chain(ends).chain(claims.iter().copied()) {
        if !reader.read[start.get()] {
            reader.read_from(start, &mut lines);
        }
    }
    lines
}

/// Reads a map from one claim down.
pub(in crate::map) fn outline_from(map: &Map, claim: ClaimIx) -> Vec<Line> {
    let mut lines = Vec::new();
    Reader::new(map, &|_| true).read_from(claim, &mut lines);
    lines
}

struct Reader<'a> {
    map: &'a Map,
    is_shown: &'a dyn Fn(Step) -> bool,
    read: Vec<bool>,
    said: Vec<bool>,
}

impl<'a> Reader<'a> {
    fn new(map: &'a Map, is_shown: &'a dyn Fn(Step) -> bool) -> Self {
        let (read, said) = (vec![false; map.claims.len()], vec![false; map.inferences.len()]);
        Self { map, is_shown, read, said }
    }

    fn leads_nowhere(&self, claim: ClaimIx) -> bool {
        let steps = self.map.inferences_from(claim).iter().copied().map(Step::Inference);
        let attacks = self.map.attacks_from(Node::Claim(claim)).iter().copied().map(Step::Attack);
        !steps.chain(attacks).any(self.is_shown)
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
            let shown = below.into_iter().rev().filter(|step| (self.is_shown)(*step));
            waiting.extend(shown.map(|step| Line { depth: line.depth + 1, step }));
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
