use std::collections::BTreeSet;

use crate::{
    ground::{
        Diagnostic, Id, Span,
        ron::{Entries, Located},
    },
    map::{
        model::{
            Attack, AttackIx, ClaimIx, Closed, CriticalQuestion, Inference, InferenceIx, Node, Preference,
            Relation, RelationKind, Scheme,
        },
        ron::{
            codes::{
                NO_PREMISE, NO_SCHEME, NOT_TWO, REPEATED, SELF_RELATION, SELF_SUPPORT, UNKNOWN_QUESTION,
            },
            resolver::{Meaning, Resolver},
            surface,
        },
    },
};

type Entered<T> = Vec<(Id, Span, T)>;

impl Resolver {
    // An entry that cannot be resolved is dropped, and the indices of those behind it move up. What refers to an
    // inference or attack is therefore entered in two steps: first the ids of those that have all their parts.

    pub(super) fn enter_inferences(
        &mut self,
        entries: Entries<surface::Inference>,
    ) -> Entered<surface::Inference> {
        let whole = |inference: &surface::Inference| !inference.from.is_empty() && inference.to.is_some();
        let (whole, broken): (Vec<_>, Vec<_>) = entries.0.into_iter().partition(|(_, entry)| whole(entry));
        let entered = self.enter(
            |r| &mut r.nodes,
            Entries(whole),
            |at| Meaning::Node(Node::Inference(InferenceIx(at as u32))),
        );
        for (_, at, inference) in self.enter(|r| &mut r.nodes, Entries(broken), |_| Meaning::Broken) {
            if inference.from.is_empty() && !self.is_lossy(at) {
                self.report(NO_PREMISE, at);
            }
            if inference.to.is_none() {
                self.missing("to", at);
            }
        }
        entered
    }

    pub(super) fn enter_attacks(&mut self, entries: Entries<surface::Attack>) -> Entered<surface::Attack> {
        let whole = |attack: &surface::Attack| attack.from.is_some() && attack.on.is_some();
        let (whole, broken): (Vec<_>, Vec<_>) = entries.0.into_iter().partition(|(_, entry)| whole(entry));
        let entered = self.enter(
            |r| &mut r.nodes,
            Entries(whole),
            |at| Meaning::Node(Node::Attack(AttackIx(at as u32))),
        );
        for (_, at, attack) in self.enter(|r| &mut r.nodes, Entries(broken), |_| Meaning::Broken) {
            for (missing, field) in [(attack.from.is_none(), "from"), (attack.on.is_none(), "on")] {
                if missing {
                    self.missing(field, at);
                }
            }
        }
        entered
    }

    pub(super) fn resolve_inferences(&mut self, entries: Entered<surface::Inference>) -> Vec<Inference> {
        entries.into_iter().map(|(id, at, inference)| self.resolve_inference(id, at, inference)).collect()
    }

    fn resolve_inference(&mut self, id: Id, at: Span, inference: surface::Inference) -> Inference {
        let conclusion = inference.to.as_ref().and_then(|to| self.claim(to));
        let mut seen = BTreeSet::new();
        let premises = self.premises(&inference.from, conclusion, &mut seen);
        let implicit = self.premises(&inference.implicit, conclusion, &mut seen);
        let named = inference.scheme.is_some();
        let scheme = inference.scheme.and_then(|scheme| scheme.value).map(|word| word.0);
        let questions = match scheme {
            Some(scheme) => self.questions(inference.questions, scheme, at),
            None => {
                let first = inference.questions.first().and_then(|question| question.ask.as_ref());
                if let Some(ask) = first.filter(|_| !named) {
                    self.report(NO_SCHEME, ask.at);
                }
                Vec::new()
            }
        };
        Inference {
            questions,
            by: self.actors_of(&inference.by),
            strength: inference.strength.and_then(|strength| strength.value).map(|word| word.0),
            // A broken reference was reported; the first claim holds its place in a map that is not used.
            conclusion: conclusion.unwrap_or(ClaimIx(0)),
            premises,
            implicit,
            scheme,
            id,
            at,
        }
    }

    fn premises(
        &mut self,
        ids: &[Located<String>],
        conclusion: Option<ClaimIx>,
        seen: &mut BTreeSet<ClaimIx>,
    ) -> Vec<ClaimIx> {
        let mut premises = Vec::new();
        for id in ids {
            let Some(premise) = self.claim(id) else { continue };
            let name = || id.value.clone().unwrap_or_default();
            if Some(premise) == conclusion {
                self.report_with(SELF_SUPPORT, id.at, "name", name());
            } else if seen.insert(premise) {
                premises.push(premise);
            } else {
                self.report_with(REPEATED, id.at, "name", name());
            }
        }
        premises
    }

    fn questions(
        &mut self,
        questions: Vec<surface::Question>,
        scheme: Scheme,
        at: Span,
    ) -> Vec<CriticalQuestion> {
        let mut kept: Vec<CriticalQuestion> = Vec::new();
        for question in questions {
            let Some(question) = self.question(question, scheme, at) else { continue };
            if kept
                .iter()
                .any(|known| (known.ask.id, known.raised_by) == (question.ask.id, question.raised_by))
            {
                self.report_with(REPEATED, question.at, "name", question.ask.id);
            } else {
                kept.push(question);
            }
        }
        kept
    }

    fn question(
        &mut self,
        question: surface::Question,
        scheme: Scheme,
        at: Span,
    ) -> Option<CriticalQuestion> {
        let (ask, at) = self.require(question.ask, "ask", at)?;
        let known = scheme.questions();
        let found = known.iter().find(|known| known.id == ask);
        if found.is_none() {
            let near = crate::ground::nearest(&ask, known.iter().map(|known| known.id)).map(str::to_owned);
            let names: Vec<_> = known.iter().map(|known| format!("`{}`", known.id)).collect();
            let finding = Diagnostic::new(UNKNOWN_QUESTION, at).arg("name", ask.as_str());
            self.findings.push(finding.arg("known", names.join(", ")).suggest(near));
        }
        let text = question.text.and_then(|text| self.optional_text(text, at));
        let raised_by = question.raised_by.and_then(|actor| self.actor(&actor));
        let answered_by = question.answered_by.and_then(|claim| self.claim(&claim));
        Some(CriticalQuestion { at, ask: found?, text, raised_by, answered_by })
    }

    pub(super) fn resolve_attacks(&mut self, entries: Entered<surface::Attack>) -> Vec<Attack> {
        let numbered = entries.into_iter().enumerate();
        numbered
            .map(|(own, (id, at, attack))| self.resolve_attack(AttackIx(own as u32), id, at, attack))
            .collect()
    }

    fn resolve_attack(&mut self, own: AttackIx, id: Id, at: Span, attack: surface::Attack) -> Attack {
        let from = attack.from.as_ref().and_then(|from| match self.node(from)? {
            Node::Attack(_) => self.wrong_sort(from),
            node => Some(node),
        });
        let on = attack.on.as_ref().and_then(|on| self.node(on));
        let itself = matches!(on, Some(Node::Attack(target)) if target == own);
        if itself || (from.is_some() && from == on) {
            let on_at = attack.on.as_ref().map_or(at, |on| on.at);
            self.report_with(SELF_RELATION, on_at, "name", id.as_str());
        }
        let by = self.actors_of(&attack.by);
        let nowhere = Node::Claim(ClaimIx(0));
        Attack { from: from.unwrap_or(nowhere), on: on.unwrap_or(nowhere), by, id, at }
    }

    pub(super) fn resolve_relations(&mut self, entries: Entered<surface::Relation>) -> Vec<Relation> {
        entries.into_iter().filter_map(|(id, at, relation)| self.resolve_relation(id, at, relation)).collect()
    }

    fn resolve_relation(&mut self, id: Id, at: Span, relation: surface::Relation) -> Option<Relation> {
        let kind = self.word(relation.kind, "kind", at).unwrap_or(RelationKind::Contrary);
        let claims: Vec<_> = relation.between.iter().filter_map(|id| self.claim(id)).collect();
        if relation.between.len() != 2 {
            if !self.is_lossy(at) {
                self.report(NOT_TWO, at);
            }
            return None;
        }
        let &[first, second] = claims.as_slice() else { return None };
        if first == second {
            self.report_with(SELF_RELATION, relation.between[1].at, "name", id.as_str());
        }
        Some(Relation { id, at, kind, between: [first, second] })
    }

    pub(super) fn resolve_preferences(&mut self, entries: Entered<surface::Preference>) -> Vec<Preference> {
        entries.into_iter().filter_map(|(id, at, one)| self.resolve_preference(id, at, one)).collect()
    }

    fn resolve_preference(
        &mut self,
        id: Id,
        at: Span,
        preference: surface::Preference,
    ) -> Option<Preference> {
        for (missing, field) in [
            (preference.prefer.is_none(), "prefer"),
            (preference.over.is_none(), "over"),
            (preference.by.is_none(), "by"),
        ] {
            if missing {
                self.missing(field, at);
            }
        }
        let over_at = preference.over.as_ref().map_or(at, |over| over.at);
        let prefer = preference.prefer.and_then(|node| self.node(&node));
        let over = preference.over.and_then(|node| self.node(&node));
        if prefer.is_some() && prefer == over {
            self.report_with(SELF_RELATION, over_at, "name", id.as_str());
        }
        let by = preference.by.and_then(|actor| self.actor(&actor));
        Some(Preference { id, at, prefer: prefer?, over: over?, by: by? })
    }

    pub(super) fn resolve_closed(&mut self, closed: surface::Closed) -> Option<Closed> {
        Some(match closed {
            surface::Closed::SpeakersOf(claim) => Closed::SpeakersOf(self.claim(&claim)?),
            surface::Closed::ReasonsFor(claim) => Closed::ReasonsFor(self.claim(&claim)?),
            surface::Closed::ObjectionsTo(claim) => Closed::ObjectionsTo(self.claim(&claim)?),
            surface::Closed::ReasonsBy(actor, claim) => {
                let (actor, claim) = (self.actor(&actor), self.claim(&claim));
                Closed::ReasonsBy(actor?, claim?)
            }
        })
    }
}
