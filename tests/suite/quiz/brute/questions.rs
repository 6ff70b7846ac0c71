//! Which critical questions the map answers and which it leaves open.

use elenchus::map::model::{ClaimIx, InferenceIx, Node, QuestionKind, RelationKind};

use crate::quiz::brute::Naive;

impl Naive<'_> {
    /// Whether nothing in the map could answer a critical question of a step: no claim is named, no objection meets
    /// the step or any part of it, nothing is tacit, no part clashes with anything, and no reason backs what is asked for.
    pub(super) fn stays_open(&self, step: InferenceIx, at: usize) -> bool {
        let own = &self.map[step];
        let (asked, id) = (&own.questions[at], own.questions[at].ask.id);
        let part = |claim: ClaimIx| {
            let mut parts = own.premises.iter().chain(std::iter::once(&own.conclusion));
            parts.any(|one| self.are_same(*one, claim))
        };
        let met = self.map.attacks.iter().any(|attack| match attack.on {
            Node::Claim(claim) => part(claim),
            node => node == Node::Inference(step),
        });
        let clash = self.map.relations.iter().any(|relation| {
            let alike = [RelationKind::SameAs, RelationKind::Rephrase].contains(&relation.kind);
            !alike && relation.between.into_iter().any(part)
        });
        let reasoned = |claim: ClaimIx| self.steps_onto(claim).any(|other| other != step);
        let interested = own.premises.iter().any(|premise| {
            self.map[*premise].said.iter().any(|said| self.map[said.actor].interest.is_some())
        });
        let backed = own.premises.iter().any(|premise| reasoned(*premise))
            || (asked.ask.kind == QuestionKind::Premise && own.premises.len() != 1)
            || (id == "evidence" && reasoned(own.conclusion))
            || (id == "biased" && interested);
        let given = ["evidence", "strength", "causal-strength", "feasible", "likely"].contains(&id);
        let own_words = asked.text.as_ref().is_some_and(|text| {
            text.phrases().any(|(lang, phrase)| {
                let mut parts = own.premises.iter().chain(std::iter::once(&own.conclusion));
                parts.any(|claim| shared(&phrase.text, self.map[*claim].short.get(lang)) > 1)
            })
        });
        let beyond =
            ["typical", "differences", "generalises", "interference", "other-explanation"].contains(&id);
        !given
            && (beyond || !own_words)
            && asked.answered_by.is_none()
            && own.implicit.is_empty()
            && !met
            && !clash
            && !backed
    }

    /// Whether a claim says that something is not known or not settled.
    pub(super) fn leaves_open(&self, claim: ClaimIx) -> bool {
        let claim = &self.map[claim];
        let texts = [&claim.short, &claim.full].into_iter().flat_map(|text| text.phrases());
        let words: String = texts.map(|(_, phrase)| format!(" {} ", phrase.text.to_lowercase())).collect();
        let words = words.replace(|c: char| !c.is_alphabetic(), " ");
        let open = " unbekannt offen unklar ungeklärt ungewiss ungesichert unbestätigt ungeprüft geklärt gesichert belegt \
                    unknown open unclear unsettled uncertain unverified unconfirmed settled verified";
        open.split_whitespace().any(|word| words.contains(&format!(" {word} ")))
    }
}

/// How many long words two texts have in common, as they stand.
fn shared(one: &str, other: &str) -> usize {
    let long = |text: &str| -> std::collections::BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
        words.filter(|word| word.chars().count() > 8).collect()
    };
    long(one).intersection(&long(other)).count()
}
