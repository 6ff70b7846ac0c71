//! The words of statements and arguments: one claim may have several wordings, in several languages.

use serde_yaml::Mapping;

use crate::{
    ground::Span,
    map::{
        foreign::{
            argdown::{
                carry::{self, Carried},
                data,
                read::{End, Meaning, Wording},
                tree::Element,
            },
            draft::Side,
        },
        model::ClaimKind,
    },
};

impl Meaning<'_> {
    /// Fields of our own files in data.
    pub(super) fn carried(&mut self, data: &Mapping, names: &'static [&'static str], at: Span) -> Carried {
        let (carried, unknown) = carry::fields(data, names);
        for name in unknown {
            self.left_out(&name, at);
        }
        carried
    }

    /// Takes in the words and data of an element.
    pub(super) fn word(&mut self, end: End, element: &Element, data: &Mapping) {
        const KNOWN: &[&str] = &[
            "lang",
            "language",
            "full",
            "kind",
            "settled",
            "side",
            "implicit",
            "isCanonical",
            "uses",
            "scheme",
            "strength",
            "said",
            "figures",
            "events",
            "by",
            "questions",
        ];
        for name in data::others(data, KNOWN) {
            self.left_out(&name, element.at);
        }
        if let End::Claim(claim) = end {
            let carried = self.carried(data, carry::OF_CLAIM, element.at);
            let claim = &mut self.draft.claims[claim];
            claim.carried.extend(carried);
            claim.kind = data::word::<ClaimKind>(data, "kind").or(claim.kind);
            claim.settled |= data::flag(data, "settled");
            if let Some(side) = data::text(data, "side") {
                let known = self.draft.sides.iter().position(|known| known.key == side);
                claim.side = known;
                if known.is_none() {
                    claim.side = Some(self.draft.sides.len());
                    self.draft.sides.push(Side { key: side, ..Side::default() });
                }
            }
        }
        if element.content.text.is_empty() {
            return;
        }
        let lang = data::lang(data).unwrap_or_else(|| self.draft.lang());
        if !self.draft.languages.contains(&lang) {
            self.draft.languages.push(lang);
        }
        let wording = Wording {
            lang,
            text: element.content.text.clone(),
            at: element.at,
            canonical: data::flag(data, "isCanonical"),
            full: data::flag(data, "full"),
        };
        match end {
            End::Claim(claim) => self.wordings[claim].push(wording),
            End::Argument(argument) => self.arguments[argument].wordings.push(wording),
            End::Step(_) => {}
        }
    }

    /// Chooses among the wordings of a claim: the last, or the one marked so, is the one that counts; of another the
    /// longer becomes the full text. More than two cannot be kept.
    pub(super) fn settle_words(&mut self) {
        for argument in &mut self.arguments {
            if let Some(gist) = argument.gist {
                self.wordings[gist].append(&mut argument.wordings);
            }
        }
        let languages = self.draft.languages.clone();
        for (claim, wordings) in std::mem::take(&mut self.wordings).into_iter().enumerate() {
            let mut spare = Vec::new();
            for lang in &languages {
                let mut own: Vec<Wording> =
                    wordings.iter().filter(|wording| wording.lang == *lang).cloned().collect();
                own.dedup_by(|one, other| one.text == other.text);
                let marked = own.iter().position(|wording| wording.canonical && !wording.full);
                let last = own.iter().rposition(|wording| !wording.full).or(own.len().checked_sub(1));
                let Some(chosen) = marked.or(last) else { continue };
                let mut short = own.remove(chosen);
                let longest = (0..own.len()).max_by_key(|at| (own[*at].full, own[*at].text.len(), *at));
                if let Some(mut full) = longest.map(|at| own.remove(at)) {
                    if !full.full && full.text.len() < short.text.len() {
                        std::mem::swap(&mut short, &mut full);
                    }
                    self.draft.claims[claim].full.push((*lang, full.text));
                }
                self.draft.claims[claim].short.retain(|(_, text)| !text.is_empty());
                self.draft.claims[claim].short.push((*lang, short.text));
                spare.extend(own);
            }
            let full = &mut self.draft.claims[claim].full;
            if !full.is_empty() && full.len() < languages.len() {
                let short = self.draft.claims[claim].short.clone();
                let full = &mut self.draft.claims[claim].full;
                let missing: Vec<_> =
                    short.into_iter().filter(|(lang, _)| full.iter().all(|(own, _)| own != lang)).collect();
                full.extend(missing);
            }
            for wording in spare {
                self.left_out(&wording.text, wording.at);
            }
            self.name_wordless(claim);
        }
        for argument in 0..self.arguments.len() {
            for wording in std::mem::take(&mut self.arguments[argument].wordings) {
                self.left_out(&wording.text, wording.at);
            }
        }
    }

    /// What is only ever named says what its title says.
    pub(super) fn name_wordless(&mut self, claim: usize) {
        let wordless = self.draft.claims[claim].short.iter().all(|(_, text)| text.is_empty());
        if let Some(title) = self.draft.claims[claim].key.clone().filter(|_| wordless) {
            self.draft.claims[claim].short = self.draft.words(title);
        }
    }
}
