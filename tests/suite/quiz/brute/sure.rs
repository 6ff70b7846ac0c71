//! What surely does not support and what surely does not oppose, from the words of the rule: opposite sign over one
//! objection at most, the other side, the way round, another line of argument. That nothing is said is no proof.

use elenchus::map::model::{ClaimIx, Closed, InferenceIx, Node};

use crate::quiz::brute::{NO, Naive, YES};

impl Naive<'_> {
    fn steps_onto(&self, claim: ClaimIx) -> impl Iterator<Item = InferenceIx> {
        self.map.inference_ixs().filter(move |step| self.are_same(self.map[*step].conclusion, claim))
    }

    /// Whether a claim, or what follows from it, is set against another or a reason for it, or it is itself set against
    /// a step to it.
    pub(super) fn speaks_against(&self, from: ClaimIx, on: ClaimIx) -> bool {
        let direct = |by: ClaimIx, target: ClaimIx| self.attacked_by(Node::Claim(target), by);
        self.claims().any(|by| {
            let led = self.leads_to(from, by);
            let on_claim = self.claims().any(|same| self.are_same(same, on) && direct(by, same));
            let excluded = self.excluding(on, false).contains(&by);
            let on_step = self.are_same(from, by)
                && self.steps_onto(on).any(|step| self.attacked_by(Node::Inference(step), by));
            let on_reason = self.steps_onto(on).any(|step| {
                self.claims().any(|reason| Self::uses(&self.map[step], reason) && direct(by, reason))
            });
            (led && (on_claim || excluded || on_reason)) || on_step
        })
    }

    /// Whether a claim is only ever used beside other stated premises.
    pub(super) fn is_half(&self, claim: ClaimIx) -> bool {
        let uses = |step: &&elenchus::map::model::Inference| {
            self.claims().any(|one| self.are_same(one, claim) && Self::uses(step, one))
        };
        let counts: Vec<usize> = self.steps().filter(uses).map(|step| step.premises.len()).collect();
        !counts.is_empty() && counts.iter().all(|count| *count > 1)
    }

    /// Whether a claim is an objection somewhere and a reason nowhere.
    fn only_objects(&self, claim: ClaimIx) -> bool {
        let all = || self.claims().filter(|one| self.are_same(*one, claim));
        let attacks = all().any(|one| self.map.attacks.iter().any(|attack| attack.from == Node::Claim(one)));
        attacks && !all().any(|one| self.steps().any(|step| Self::uses(step, one)))
    }

    fn share_a_passage(&self, one: ClaimIx, other: ClaimIx) -> bool {
        let places = |claim: ClaimIx| {
            let said = self.map[claim].said.iter();
            said.map(|said| (said.actor, said.source, said.paragraph)).collect::<Vec<_>>()
        };
        places(one).iter().any(|place| places(other).contains(place))
    }

    /// Whether two claims have no bearing on each other and come down to nothing in common.
    fn lie_apart(&self, one: ClaimIx, other: ClaimIx) -> bool {
        let free = self.on_claim(one, other) == [false; 2] && self.on_claim(other, one) == [false; 2];
        let ends = self.claims().filter(|end| !self.steps().any(|step| Self::uses(step, *end)));
        let mut shared = ends.filter(|end| self.leads_to(one, *end) && self.leads_to(other, *end));
        free && self.has_part(one) && shared.next().is_none()
    }

    pub(super) fn no_support(&self, from: ClaimIx, on: ClaimIx) -> bool {
        let [plus, minus] = self.on_claim(from, on);
        if plus || self.are_same(from, on) || self.is_half(from) {
            return false;
        }
        let sure = self.speaks_against(from, on)
            || self.is_closed(Closed::ReasonsFor(on))
            || (self.leads_to(on, from) && !minus);
        if sure || self.share_a_passage(from, on) {
            return sure;
        }
        match (self.sides.of(from), self.sides.of(on)) {
            (Some(own), Some(side)) => own != side,
            _ => {
                let silent = self.on_claim(from, on) == [false; 2];
                silent && (self.only_objects(from) || self.lie_apart(from, on))
            }
        }
    }

    pub(super) fn no_objection(&self, from: ClaimIx, on: ClaimIx) -> bool {
        if self.on_claim(from, on)[NO] {
            return false;
        }
        if self.leads_to(from, on) || self.leads_to(on, from) || self.is_closed(Closed::ObjectionsTo(on)) {
            return true;
        }
        match (self.sides.of(from), self.sides.of(on)) {
            (Some(own), Some(side)) => own == side,
            _ if self.share_a_passage(from, on) => false,
            _ => {
                let silent = self.on_claim(from, on) == [false; 2];
                let objects = self.map.sides.is_empty() && self.only_objects(from);
                silent && (objects || self.lie_apart(from, on))
            }
        }
    }

    /// Whether another claim is a reason for what this one is a reason for, and the two have no bearing on each other.
    pub(super) fn stands_beside(&self, claim: ClaimIx, other: ClaimIx) -> bool {
        let free = self.on_claim(claim, other) == [false; 2] && self.on_claim(other, claim) == [false; 2];
        let shared = self.steps().any(|step| {
            self.claims().any(|one| self.are_same(one, claim) && Self::uses(step, one))
                && self.reason(other, step.conclusion)
        });
        free && shared && !self.are_same(claim, other)
    }

    pub(super) fn not_between(&self, from: ClaimIx, to: ClaimIx, claim: ClaimIx) -> bool {
        let (first, second) = (self.on_claim(from, claim), self.on_claim(claim, to));
        if [from, to].iter().any(|end| self.are_same(*end, claim)) || (first[YES] && second[YES]) {
            return false;
        }
        if !second[YES] {
            return self.no_support(claim, to);
        }
        first == [false; 2] && self.leads_to(claim, to)
    }
}
