use std::collections::BTreeMap;

use crate::{
    ground::{Code, Diagnostic, Lang, Span, Text},
    map::{
        foreign::codes,
        model::{Claim, Map},
    },
};

/// What an export leaves out: each kind of thing once, with its first place and how often it occurs.
#[derive(Debug, Default)]
pub(super) struct Losses(BTreeMap<Code, (Span, usize)>);

impl Losses {
    /// Notes that something at `at` is left out.
    pub(super) fn add(&mut self, code: Code, at: Span) {
        self.0.entry(code).or_insert((at, 0)).1 += 1;
    }

    /// Notes it if `lost`.
    pub(super) fn add_if(&mut self, lost: bool, code: Code, at: Span) {
        if lost {
            self.add(code, at);
        }
    }

    /// The findings.
    pub(super) fn findings(self) -> Vec<Diagnostic> {
        let told =
            self.0.into_iter().map(|(code, (at, count))| Diagnostic::new(code, at).arg("count", count));
        told.collect()
    }

    /// Notes what few formats carry: everything about claims, steps and the map that is not a text, a premise, a
    /// conclusion or an attack. `keeps` names what this one carries all the same.
    pub(super) fn usual(&mut self, map: &Map, lang: Lang, keeps: &[Code]) {
        let mut all = Self::default();
        all.of_map(map);
        for claim in &map.claims {
            all.of_claim(claim, lang);
        }
        for inference in &map.inferences {
            all.add_if(inference.scheme.is_some(), codes::LOST_SCHEME, inference.at);
            all.add_if(inference.strength.is_some(), codes::LOST_STRENGTH, inference.at);
            all.add_if(!inference.questions.is_empty(), codes::LOST_QUESTIONS, inference.at);
            all.add_if(!inference.by.is_empty(), codes::LOST_BY, inference.at);
            all.add_if(!inference.implicit.is_empty(), codes::LOST_IMPLICIT, inference.at);
        }
        for attack in &map.attacks {
            all.add_if(!attack.by.is_empty(), codes::LOST_BY, attack.at);
        }
        all.0.retain(|code, _| !keeps.contains(code));
        for (code, (at, count)) in all.0 {
            self.0.entry(code).or_insert((at, 0)).1 += count;
        }
    }

    fn of_map(&mut self, map: &Map) {
        self.add_if(map.topic.is_some() || map.balance_note.is_some(), codes::LOST_HEAD, map.at);
        for side in &map.sides {
            self.add(codes::LOST_SIDES, side.at);
        }
        for preference in &map.preferences {
            self.add(codes::LOST_PREFERENCE, preference.at);
        }
        for _ in &map.closed {
            self.add(codes::LOST_CLOSED, map.at);
        }
        for term in map.terms.iter().filter(|term| term.at.file == map.at.file) {
            self.add(codes::LOST_TERMS, term.at);
        }
    }

    fn of_claim(&mut self, claim: &Claim, lang: Lang) {
        self.add_if(
            claim.short.phrase(lang.other()).is_some() && claim.short.phrase(lang).is_some(),
            codes::LOST_LANGUAGE,
            claim.at,
        );
        self.add_if(differs(&claim.short, &claim.full, lang), codes::LOST_SHORT, claim.at);
        self.add(codes::LOST_KIND, claim.at);
        self.add_if(claim.settled, codes::LOST_SETTLED, claim.at);
        self.add_if(!claim.said.is_empty(), codes::LOST_SAID, claim.at);
        self.add_if(!claim.said.is_empty(), codes::LOST_PLACE, claim.at);
        let figures = !claim.figures.is_empty() || !claim.events.is_empty();
        self.add_if(figures, codes::LOST_FIGURES, claim.at);
    }
}

/// Whether two texts differ in a language.
pub(super) fn differs(one: &Text, other: &Text, lang: Lang) -> bool {
    one.get(lang) != other.get(lang)
}
