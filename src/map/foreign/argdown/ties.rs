//! What hangs on what: support, attack, undercut and contradiction.

use crate::{
    ground::Span,
    map::{
        foreign::{
            argdown::{
                read::{End, Meaning, TieNumber},
                tree::{Host, Tie, Tree},
            },
            codes,
            draft::Node,
        },
        model::RelationKind,
    },
};

impl Meaning<'_> {
    pub(super) fn ties(&mut self, tree: &Tree) {
        let mut undercuts = Vec::new();
        for (at, element) in tree.elements.iter().enumerate() {
            let Some(hanging) = element.hanging else { continue };
            let undercut = hanging.tie == Tie::Undercut && !hanging.outward;
            let host = match hanging.host {
                // What undercuts a conclusion undercuts the step to it.
                Host::Element(host) => match self.concluded.get(&host).filter(|_| undercut) {
                    Some(step) => End::Step(*step),
                    None => self.ends[host],
                },
                Host::Step(step) => match self.steps[step] {
                    Some(step) => End::Step(step),
                    None => continue,
                },
            };
            let (from, to) = if hanging.outward { (host, self.ends[at]) } else { (self.ends[at], host) };
            if !self.done.insert((hanging.tie as TieNumber, from, to)) {
                continue;
            }
            match hanging.tie {
                Tie::Support => self.support(from, to, element.at),
                Tie::Attack => self.attack(from, to, element.at),
                Tie::Undercut => undercuts.push((from, to, element.at)),
                Tie::Contradiction => self.contradiction(from, to, element.at),
            }
        }
        for (from, to, at) in undercuts {
            self.undercut(from, to, at);
        }
    }

    /// The claim that supports where `end` does.
    pub(super) fn reason(&self, end: End) -> usize {
        match end {
            End::Claim(claim) => claim,
            End::Step(step) => self.draft.inferences[step].conclusion,
            End::Argument(argument) => {
                let argument = &self.arguments[argument];
                let concluded = argument.main.map(|main| self.draft.inferences[main].conclusion);
                concluded.or(argument.gist).unwrap_or(0)
            }
        }
    }

    pub(super) fn attacker(&self, end: End) -> Node {
        match end {
            End::Step(step) => Node::Inference(step),
            End::Argument(argument) => {
                self.arguments[argument].main.map_or(Node::Claim(self.reason(end)), Node::Inference)
            }
            End::Claim(claim) => Node::Claim(claim),
        }
    }

    pub(super) fn remember(&mut self, end: End, deed: Node) {
        if let End::Argument(argument) = end {
            self.arguments[argument].deeds.push(deed);
        }
    }

    pub(super) fn support(&mut self, from: End, to: End, at: Span) {
        let reason = self.reason(from);
        let target = match to {
            End::Claim(claim) => claim,
            End::Step(step) => {
                self.draft.report(codes::STEP_SUPPORT, at);
                self.draft.inferences[step].premises.push(reason);
                return;
            }
            End::Argument(argument) => match self.arguments[argument].main {
                None => self.reason(to),
                Some(main) => {
                    let premises = &self.draft.inferences[main].premises;
                    let first = premises.first().copied().unwrap_or(self.draft.inferences[main].conclusion);
                    if premises.len() > 1 {
                        self.draft.report(codes::WHICH_PREMISE, at);
                    }
                    first
                }
            },
        };
        let concluded = matches!(from, End::Argument(argument) if self.arguments[argument].main.is_some());
        if reason == target && concluded {
            return;
        }
        let step = self.draft.infer(None, at, vec![reason], target);
        self.remember(from, Node::Inference(step));
    }

    pub(super) fn attack(&mut self, from: End, to: End, at: Span) {
        let concluded = match from {
            End::Argument(argument) if self.arguments[argument].main.is_some() => {
                End::Claim(self.reason(from))
            }
            _ => from,
        };
        if let (true, End::Claim(one), End::Claim(other)) = (self.strict, concluded, to) {
            if self.done.insert((9, End::Claim(one.min(other)), End::Claim(one.max(other)))) {
                self.draft.relate(None, at, RelationKind::Contrary, [one, other]);
            }
            return;
        }
        let on = match to {
            End::Claim(claim) => Node::Claim(claim),
            other => self.attacker(other),
        };
        let attack = self.draft.attack(None, at, self.attacker(from), on);
        self.remember(from, Node::Attack(attack));
    }

    pub(super) fn undercut(&mut self, from: End, to: End, at: Span) {
        let attacker = self.attacker(from);
        let on = match to {
            End::Step(step) => vec![Node::Inference(step)],
            End::Claim(claim) => {
                self.draft.report(codes::WRONG_END, at);
                vec![Node::Claim(claim)]
            }
            End::Argument(argument) => match self.arguments[argument].main {
                Some(main) => vec![Node::Inference(main)],
                None if self.arguments[argument].deeds.is_empty() => {
                    self.draft.report(codes::WRONG_END, at);
                    vec![Node::Claim(self.reason(to))]
                }
                None => self.arguments[argument].deeds.clone(),
            },
        };
        for on in on {
            self.draft.attack(None, at, attacker, on);
        }
    }

    pub(super) fn contradiction(&mut self, from: End, to: End, at: Span) {
        for end in [from, to] {
            if !matches!(end, End::Claim(_)) {
                self.draft.report(codes::WRONG_END, at);
            }
        }
        let (one, other) = (self.reason(from), self.reason(to));
        if self.done.insert((8, End::Claim(one.min(other)), End::Claim(one.max(other)))) {
            self.draft.relate(None, at, RelationKind::Contradictory, [one, other]);
        }
    }
}
