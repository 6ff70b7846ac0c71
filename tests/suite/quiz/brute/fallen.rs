//! What falls and what holds if something is given up or accepted, step by step over the lists of the map.

use elenchus::{
    map::model::{ClaimIx, Inference, InferenceIx, Node, Scheme},
    quiz::{Query, Standing},
};

use crate::quiz::brute::{NO, Naive, YES};

impl Naive<'_> {
    /// Whether a claim fills the hole of a question on what falls.
    pub(super) fn falls(&self, query: &Query, claim: ClaimIx) -> bool {
        match *query {
            Query::Bereft(given) => {
                let mut steps = self.steps().filter(|step| self.are_same(step.conclusion, claim)).peekable();
                let any = steps.peek().is_some();
                any && !self.are_same(given, claim) && steps.all(|step| self.needs(step, given))
            }
            Query::StillBacks(given, about) => {
                let alone =
                    |step: &Inference| step.premises == [claim] && self.are_same(step.conclusion, about);
                self.is_reason(given, about)
                    && self.steps().any(alone)
                    && self.is_untouched(claim, given, about)
            }
            Query::FallsWith(given, about) => self.falls_beside(claim, given, about),
            Query::AnsweredIf(accepted) => {
                let raised = self.raised(claim);
                let hit = |node: Node| self.attacked_by(node, accepted);
                let back = self.attacked_by(Node::Claim(accepted), claim);
                (hit(Node::Claim(claim)) || raised.iter().any(|attack| hit(*attack)))
                    && !back
                    && raised.iter().all(|attack| self.standing(accepted, *attack) == Some(Standing::Struck))
            }
            _ => false,
        }
    }

    /// Whether a claim surely does not.
    pub(super) fn falls_not(&self, query: &Query, claim: ClaimIx) -> bool {
        let map = self.map;
        match *query {
            Query::Bereft(given) => self.steps().zip(map.inference_ixs()).any(|(step, at)| {
                let premises = step.premises.iter().chain(&step.implicit);
                self.are_same(step.conclusion, claim)
                    && !premises.into_iter().any(|premise| self.are_same(*premise, given))
                    && !self.bears(given, Node::Inference(at))[YES]
            }),
            Query::StillBacks(given, about) => {
                self.falls_beside(claim, given, about) || self.no_support(claim, about)
            }
            Query::FallsWith(given, about) => {
                self.is_untouched(claim, given, about) || self.no_support(claim, about)
            }
            Query::AnsweredIf(accepted) => {
                let raised = self.raised(claim);
                let spared = |attack: &Node| {
                    !self.bears(accepted, *attack)[NO]
                        && self.standing(accepted, *attack) == Some(Standing::Free)
                };
                !raised.is_empty() && raised.iter().all(spared)
            }
            _ => false,
        }
    }

    /// The steps to a claim from just these premises.
    fn stating(&self, set: &[ClaimIx], about: ClaimIx) -> Vec<Node> {
        let within = |these: &[ClaimIx], those: &[ClaimIx]| {
            these.iter().all(|one| those.iter().any(|other| self.are_same(*one, *other)))
        };
        let same = |step: &InferenceIx| {
            let premises = &self.map[*step].premises;
            within(premises, set) && within(set, premises)
        };
        self.steps_onto(about).filter(same).map(Node::Inference).collect()
    }

    /// Whether what is accepted is set against the step from just these premises, and it falls.
    pub(super) fn strikes_step(&self, accepted: ClaimIx, about: ClaimIx, set: &[ClaimIx]) -> bool {
        let steps = self.stating(set, about);
        let struck = |step: &Node| {
            self.attacked_by(*step, accepted) && self.standing(accepted, *step) == Some(Standing::Struck)
        };
        !steps.is_empty() && steps.iter().all(struck) && !self.leads_to(accepted, about)
    }

    /// Whether it surely is not: it is there, and something else is set against it.
    pub(super) fn spares_step(&self, accepted: ClaimIx, about: ClaimIx, set: &[ClaimIx]) -> bool {
        let steps = self.stating(set, about);
        let other =
            |step: &Node| self.claims().any(|by| !self.are_same(by, accepted) && self.attacked_by(*step, by));
        !steps.is_empty() && steps.iter().all(|step| self.bears(accepted, *step) == [false; 2] && other(step))
    }

    /// Whether a step does not hold without a claim: it is one of what only counts together.
    fn needs(&self, step: &Inference, claim: ClaimIx) -> bool {
        let each = matches!(step.scheme, Some(Scheme::Example | Scheme::Sign)) && step.premises.len() > 1;
        let mut premises = step.premises.iter().chain(&step.implicit);
        !each && premises.any(|premise| self.are_same(*premise, claim))
    }

    /// Whether some step to a claim needs another that it states.
    fn is_reason(&self, claim: ClaimIx, about: ClaimIx) -> bool {
        self.steps()
            .any(|step| step.conclusion == about && step.premises.contains(&claim) && self.needs(step, claim))
    }

    /// The steps from a claim to another, in whatever words.
    fn between(&self, from: ClaimIx, to: ClaimIx) -> Vec<InferenceIx> {
        let uses = |step: &InferenceIx| {
            let step = &self.map[*step];
            let mut premises = step.premises.iter().chain(&step.implicit);
            self.are_same(step.conclusion, to) && premises.any(|premise| self.are_same(*premise, from))
        };
        self.map.inference_ixs().filter(uses).collect()
    }

    fn raised(&self, claim: ClaimIx) -> Vec<Node> {
        let from = |node: &Node| matches!(node, Node::Attack(at) if self.map[*at].from == Node::Claim(claim));
        self.map.attack_ixs().map(Node::Attack).filter(from).collect()
    }

    /// Whether all steps from a claim to another do without a third.
    fn is_untouched(&self, claim: ClaimIx, given: ClaimIx, about: ClaimIx) -> bool {
        let steps = self.between(claim, about);
        let without = |step: &InferenceIx| {
            let mut premises = self.map[*step].premises.iter().chain(&self.map[*step].implicit);
            !premises.any(|premise| self.are_same(*premise, given))
                && !self.bears(given, Node::Inference(*step))[YES]
        };
        !steps.is_empty() && steps.iter().all(without) && !self.are_same(claim, given)
    }

    /// Whether a claim serves another only in steps that need a third beside it.
    fn falls_beside(&self, claim: ClaimIx, given: ClaimIx, about: ClaimIx) -> bool {
        let beside = |step: &Inference| {
            self.are_same(step.conclusion, about) && self.needs(step, given) && self.needs(step, claim)
        };
        let stated = |step: &Inference| step.premises.contains(&given) && step.premises.contains(&claim);
        let uses = |step: &&Inference| {
            step.premises.iter().chain(&step.implicit).any(|premise| self.are_same(*premise, claim))
        };
        !self.are_same(claim, given)
            && self.steps().any(|step| beside(step) && stated(step))
            && self
                .steps()
                .filter(uses)
                .all(|step| beside(step) || self.on_claim(step.conclusion, about) == [false; 2])
    }

    /// The objections to a claim and to the steps to it, each with whether it stands; nothing where that is not settled.
    fn objections(&self, about: ClaimIx) -> Option<Vec<(Node, ClaimIx, bool)>> {
        let on = |node: Node| match node {
            Node::Claim(claim) => self.are_same(claim, about),
            Node::Inference(step) => self.are_same(self.map[step].conclusion, about),
            Node::Attack(_) => false,
        };
        let mut found = Vec::new();
        for at in self.map.attack_ixs().filter(|at| on(self.map[*at].on)) {
            let Node::Claim(from) = self.map[at].from else { return None };
            match self.stands(None, Node::Attack(at))? {
                Standing::Free => found.push((Node::Attack(at), from, true)),
                Standing::Struck => found.push((Node::Attack(at), from, false)),
                Standing::Open => return None,
            }
        }
        self.excluding(about, false).is_empty().then_some(found)
    }

    /// Whether a set is just what must be refuted so that nothing stands against a claim and the steps to it.
    pub(super) fn clears(&self, about: ClaimIx, set: &[ClaimIx]) -> bool {
        let Some(objections) = self.objections(about) else { return false };
        let standing = |claim: ClaimIx| objections.iter().any(|(_, from, stands)| *from == claim && *stands);
        let all = objections.iter().all(|(_, from, stands)| !stands || set.contains(from));
        all && set.len() > 1 && set.iter().all(|one| standing(*one) && !self.leads_to(*one, about))
    }

    /// Whether an objection surely stands although a set is refuted.
    pub(super) fn clears_not(&self, about: ClaimIx, set: &[ClaimIx]) -> bool {
        let left = |(attack, from, stands): &(Node, ClaimIx, bool)| {
            let spares = |one: &ClaimIx| !self.are_same(*one, *from) && !self.bears(*one, *attack)[YES];
            *stands && set.iter().all(spares)
        };
        self.objections(about).is_some_and(|objections| objections.iter().any(left))
    }

    /// Whether all that an objection is raised against is struck if a claim is given up, and not as the map is.
    pub(super) fn restores(&self, objection: ClaimIx, given_up: ClaimIx) -> bool {
        let raised = self.raised(objection);
        let answers = self.attacked_by(Node::Claim(objection), given_up)
            || raised.iter().any(|attack| self.attacked_by(*attack, given_up));
        answers
            && raised.iter().all(|attack| {
                self.stands(None, *attack) == Some(Standing::Struck)
                    && self.standing_without(given_up, *attack) == Some(Standing::Free)
            })
    }

    /// Whether it surely stays answered.
    pub(super) fn restores_not(&self, objection: ClaimIx, given_up: ClaimIx) -> bool {
        let raised = self.raised(objection);
        let targets = || raised.iter().copied().chain([Node::Claim(objection)]);
        let answers: Vec<Node> = self
            .map
            .attack_ixs()
            .filter(|at| targets().any(|target| self.map[*at].on == target))
            .map(Node::Attack)
            .collect();
        let spared = answers.iter().all(|attack| !self.bears(given_up, *attack)[YES]);
        let struck = |attack: &Node| self.standing_without(given_up, *attack) == Some(Standing::Struck);
        !raised.is_empty() && spared && raised.iter().all(struck)
    }
}
