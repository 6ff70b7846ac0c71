//! What surely does not support and what surely does not oppose, from the words of the rule: opposite sign over one
//! objection at most, the way round, what else the map does with it; for positions the other one. That nothing is said
//! is no proof.

use std::collections::BTreeSet;

use elenchus::map::model::{ClaimIx, Closed, Inference, InferenceIx, Node, Strength};

use crate::quiz::brute::{NO, Naive, YES};

impl Naive<'_> {
    pub(super) fn steps_onto(&self, claim: ClaimIx) -> impl Iterator<Item = InferenceIx> {
        self.map.inference_ixs().filter(move |step| self.are_same(self.map[*step].conclusion, claim))
    }

    /// Whether one step that states nothing else leads from a claim to another.
    pub(super) fn leads_alone(&self, from: ClaimIx, to: ClaimIx) -> bool {
        self.steps().any(|step| {
            let sole = step.premises.len() == 1 && self.are_same(step.premises[0], from);
            sole && self.are_same(step.conclusion, to)
        })
    }

    /// Whether a step or two of that kind lead there.
    pub(super) fn leads_soon(&self, from: ClaimIx, to: ClaimIx) -> bool {
        let over = |middle: ClaimIx| self.leads_alone(from, middle) && self.leads_alone(middle, to);
        !self.are_same(from, to) && (self.leads_alone(from, to) || self.claims().any(over))
    }

    /// The positions whose thesis, or some claim that the map gives to them, a claim leads to or is.
    pub(super) fn positions(&self, claim: ClaimIx) -> BTreeSet<usize> {
        let sides = self.map.sides.iter().enumerate();
        let theses = sides.filter(|(_, side)| self.leads_to(claim, side.thesis)).map(|(at, _)| at);
        let given =
            self.claims().filter(|one| self.leads_to(claim, *one)).filter_map(|one| self.map[one].side);
        theses.chain(given).collect()
    }

    /// The positions of all that a claim attacks; nothing if it attacks attacks.
    fn targets(&self, claim: ClaimIx) -> Option<BTreeSet<usize>> {
        let mut all = BTreeSet::new();
        for attack in &self.map.attacks {
            let Node::Claim(from) = attack.from else { continue };
            match attack.on {
                _ if !self.are_same(from, claim) => {}
                Node::Claim(on) => all.extend(self.positions(on)),
                Node::Inference(step) => all.extend(self.positions(self.map[step].conclusion)),
                Node::Attack(_) => return None,
            }
        }
        Some(all)
    }

    /// Whether something is inferred from a claim that somebody states.
    fn is_stated(&self, claim: ClaimIx) -> bool {
        self.steps().any(|step| step.premises.iter().any(|one| self.are_same(*one, claim)))
    }

    /// Whether a claim, or what follows from it alone, is set against another or a reason for it, or it is itself set
    /// against a step to it.
    pub(super) fn speaks_against(&self, from: ClaimIx, on: ClaimIx) -> bool {
        self.hits(on, from, |by| self.are_same(from, by) || self.leads_alone(from, by))
    }

    /// The same of all that the claim is taken to lead to.
    fn hits(&self, on: ClaimIx, from: ClaimIx, leads: impl Fn(ClaimIx) -> bool) -> bool {
        let direct = |by: ClaimIx, target: ClaimIx| self.attacked_by(Node::Claim(target), by);
        self.claims().any(|by| {
            let led = leads(by);
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

    /// Whether a claim, if it is accepted, speaks itself and only against the case for another: against that, a reason for it,
    /// a step to it or to a reason.
    pub(super) fn only_opposes(&self, from: ClaimIx, on: ClaimIx) -> bool {
        let strikes_below = || {
            let reasons = self.claims().filter(|one| {
                self.steps_onto(on).any(|step| {
                    self.claims().any(|same| self.are_same(same, *one) && Self::uses(&self.map[step], same))
                })
            });
            let mut steps = reasons.flat_map(|reason| self.steps_onto(reason)).map(Node::Inference);
            steps.any(|step| self.strikes(from, step))
        };
        let itself = || self.hits(on, from, |by| self.are_same(from, by));
        self.on_claim(from, on) == [false, true] && (itself() || strikes_below())
    }

    /// Whether a claim is itself set against a stated reason for another, a step to that reason or one to the other.
    pub(super) fn strikes_case(&self, from: ClaimIx, on: ClaimIx) -> bool {
        let to = |claim: ClaimIx| {
            let steps = self.map.inference_ixs().filter(move |step| self.map[*step].conclusion == claim);
            steps.map(Node::Inference)
        };
        let reasons = self.steps().filter(|step| step.conclusion == on).flat_map(|step| &step.premises);
        let mut targets = reasons.flat_map(|reason| to(*reason).chain([Node::Claim(*reason)])).chain(to(on));
        targets.any(|target| self.attacked_by(target, from))
    }

    /// Whether one step is the case for what another ends in: it is not the map's own behind somebody's, nor weak before a
    /// weak one.
    pub(super) fn is_one_case(below: &Inference, above: &Inference) -> bool {
        let weak = |step: &Inference| step.strength == Some(Strength::Weak);
        (!below.by.is_empty() || above.by.is_empty()) && !(weak(below) && weak(above))
    }

    /// Whether a claim, if it is accepted, speaks only for another: it leads there by itself, or meets an objection to it.
    pub(super) fn only_supports(&self, from: ClaimIx, on: ClaimIx) -> bool {
        let meets = self.map.attack_ixs().any(|at| {
            let attack = &self.map[at];
            let met = self.strikes(from, attack.from) || self.strikes(from, Node::Attack(at));
            attack.on == Node::Claim(on) && matches!(attack.from, Node::Claim(_)) && met
        });
        self.on_claim(from, on) == [true, false]
            && (self.leads_soon(from, on) || meets || self.is_given_for(from, on))
    }

    /// Whether a claim, in whatever words, is a stated reason for another.
    fn is_given_for(&self, from: ClaimIx, on: ClaimIx) -> bool {
        let stated = |step: InferenceIx| self.map[step].premises.iter().any(|one| self.are_same(*one, from));
        self.steps_onto(on).any(stated)
    }

    /// Whether a claim, in whatever words, is set against a node.
    fn strikes(&self, from: ClaimIx, on: Node) -> bool {
        self.claims().any(|one| self.are_same(one, from) && self.attacked_by(on, one))
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

    /// Whether the plain grounds show that a claim is no support.
    fn surely_no_support(&self, from: ClaimIx, on: ClaimIx) -> bool {
        self.speaks_against(from, on)
            || self.is_closed(Closed::ReasonsFor(on))
            || (self.leads_soon(on, from) && !self.on_claim(from, on)[NO])
    }

    /// Whether the map surely infers nothing directly from one claim to another: it does something else with it.
    pub(super) fn no_step(&self, from: ClaimIx, on: ClaimIx) -> bool {
        if self.on_claim(from, on)[YES] || self.are_same(from, on) {
            return false;
        }
        if self.surely_no_support(from, on) || self.share_a_passage(from, on) {
            return self.surely_no_support(from, on);
        }
        if !self.only_objects(from) {
            return self.is_stated(from);
        }
        let (own, asked) = (self.positions(from), self.positions(on));
        let at_home = self.targets(from).is_some_and(|struck| struck.iter().all(|one| asked.contains(one)));
        own.is_disjoint(&asked) && self.on_claim(from, on) == [false; 2] && at_home
    }

    pub(super) fn no_support(&self, from: ClaimIx, on: ClaimIx) -> bool {
        let (own, asked) = (self.positions(from), self.positions(on));
        let both = !own.is_empty() && !asked.is_empty();
        let apart = own.is_disjoint(&asked) && (both || self.lie_apart(from, on));
        self.no_step(from, on) && (apart || self.only_objects(from) || self.surely_no_support(from, on))
    }

    pub(super) fn no_backing(&self, from: ClaimIx, side: usize) -> bool {
        let thesis = self.map.sides[side].thesis;
        if self.on_claim(from, thesis)[YES] || self.are_same(from, thesis) {
            return false;
        }
        if self.surely_no_support(from, thesis) || self.share_a_passage(from, thesis) {
            return self.surely_no_support(from, thesis);
        }
        let own = self.positions(from);
        let strikes_it = self.only_objects(from)
            && self.on_claim(from, thesis) == [false; 2]
            && self.targets(from) == Some(BTreeSet::from([side]));
        (own.len() == 1 && !own.contains(&side)) || (own.len() != 1 && strikes_it)
    }

    fn surely_no_objection(&self, from: ClaimIx, on: ClaimIx) -> bool {
        let reverse = self.leads_soon(on, from) || self.is_closed(Closed::ObjectionsTo(on));
        self.leads_soon(from, on) || (reverse && !self.leads_to(from, on))
    }

    pub(super) fn no_objection(&self, from: ClaimIx, on: ClaimIx) -> bool {
        if self.on_claim(from, on)[NO] {
            return false;
        }
        let sure = self.surely_no_objection(from, on);
        if sure || self.share_a_passage(from, on) || self.leads_to(from, on) {
            return sure;
        }
        let (own, asked) = (self.positions(from), self.positions(on));
        let silent = self.on_claim(from, on) == [false; 2];
        if self.only_objects(from) {
            let Some(struck) = self.targets(from) else { return false };
            let others = !asked.is_empty() && !struck.is_empty() && struck.is_disjoint(&asked);
            return silent && (others || self.map.sides.is_empty());
        }
        let of_it = own.len() == 1 && !own.is_disjoint(&asked);
        let unsorted = own.is_empty() || asked.is_empty();
        self.is_stated(from) && (of_it || (unsorted && silent && self.lie_apart(from, on)))
    }

    pub(super) fn no_counter(&self, from: ClaimIx, side: usize) -> bool {
        let thesis = self.map.sides[side].thesis;
        let far = self.leads_to(from, thesis) && !self.leads_soon(from, thesis);
        let same = self.positions(from) == BTreeSet::from([side]);
        (same && !far && !self.on_claim(from, thesis)[NO]) || self.no_objection(from, thesis)
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
        first == [false; 2] && self.leads_to(claim, to) && !self.helps_on_the_way(from, to, claim)
    }

    /// Whether a step from the first, or one that goes on from there to the second, uses a claim.
    fn helps_on_the_way(&self, from: ClaimIx, to: ClaimIx, claim: ClaimIx) -> bool {
        let uses = |step: &elenchus::map::model::Inference, what: ClaimIx| {
            self.claims().any(|one| self.are_same(one, what) && Self::uses(step, one))
        };
        self.steps().filter(|step| uses(step, from)).any(|step| {
            let next = self
                .steps()
                .filter(|next| Self::uses(next, step.conclusion) && self.are_same(next.conclusion, to));
            uses(step, claim) || next.into_iter().any(|next| uses(next, claim))
        })
    }
}
