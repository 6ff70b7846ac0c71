//! What belongs into the blanks of a worksheet: offered below the map, and told by the solution.

use std::collections::BTreeSet;

use crate::{
    ground::{Text, rng::Chance},
    map::{
        layout::{Tie, What},
        model::{ActorIx, ClaimIx},
        paper::{
            blanks::{Answers, Shown, sign},
            plan::tie_of,
            stand::neighbours,
            words::Words,
            worksheet::{Entry, Hide, Maker},
        },
        show::side_letter,
    },
};

impl Maker<'_> {
    /// What belongs into the blanks and, from level 3 on, what does not, shuffled; texts under letters, which the
    /// answers then bear; with how many do not.
    pub(super) fn bank(
        &self,
        shown: &Shown,
        answers: &mut Answers,
        chance: &mut Chance,
    ) -> (Vec<Entry>, usize) {
        let (mut bank, strays) = match self.options.hide {
            Hide::Texts | Hide::Branches => self.text_bank(shown, answers, chance),
            Hide::Speakers => self.speaker_bank(shown, answers, chance),
            Hide::Relations => (Vec::new(), 0),
            Hide::Roles => {
                let roles = ["sheet-role-thesis", "sheet-role-reason", "sheet-role-objection"];
                (roles.map(|key| self.told("•", self.words().say(key))).into(), 0)
            }
        };
        if !shown.ties.is_empty() {
            bank.extend(self.sign_bank(shown));
        }
        (bank, strays)
    }

    fn text_bank(&self, shown: &Shown, answers: &mut Answers, chance: &mut Chance) -> (Vec<Entry>, usize) {
        let lang = self.options.lang;
        let mut texts: Vec<(Option<ClaimIx>, &Text)> =
            shown.texts.iter().map(|claim| (Some(*claim), &self.part.map[*claim].short)).collect();
        let mut others = self.strangers();
        chance.shuffle(&mut others);
        others.truncate(self.options.distractors());
        texts.extend(others.iter().map(|claim| (None, &self.whole[*claim].short)));
        chance.shuffle(&mut texts);
        let mut bank = Vec::new();
        for (at, (claim, text)) in texts.into_iter().enumerate() {
            // Capital letters are the sides'.
            let letter = side_letter(at).to_lowercase();
            if let Some(claim) = claim {
                answers.texts[claim.get()].clone_from(&letter);
            }
            bank.push(Entry {
                name: letter,
                text: text.get(lang).to_owned(),
                lang: Some(text.lang(lang).code()),
            });
        }
        (bank, others.len())
    }

    /// Claims that have nothing to do with any on the sheet: the others might as well belong there.
    fn strangers(&self) -> Vec<ClaimIx> {
        let shown = |claim: &ClaimIx| self.part.whole.contains(claim);
        let is_stranger =
            |claim: &ClaimIx| !shown(claim) && !neighbours(self.whole, *claim).iter().any(shown);
        self.whole.claim_ixs().filter(is_stranger).collect()
    }

    fn speaker_bank(&self, shown: &Shown, answers: &Answers, chance: &mut Chance) -> (Vec<Entry>, usize) {
        let mut names: BTreeSet<String> =
            shown.speakers.iter().map(|claim| answers.speakers[claim.get()].clone()).collect();
        let whole = Words { map: self.whole, lang: self.options.lang };
        let mut others: Vec<String> = self
            .whole
            .claim_ixs()
            .flat_map(|claim| whole.voices(claim))
            .filter(|name| !names.contains(name))
            .collect();
        others.sort();
        others.dedup();
        chance.shuffle(&mut others);
        // Where one speaker says all that is asked, two others stand beside: else there would be nothing to choose.
        let map = &self.part.map;
        let said = shown.speakers.iter().filter_map(|claim| map[*claim].said.first());
        let actors: BTreeSet<ActorIx> = said.map(|said| said.actor).collect();
        let least = if actors.len() < 2 { 2 } else { 0 };
        others.truncate(self.options.distractors().max(least));
        let strays = others.len();
        names.extend(others);
        let mut names: Vec<String> = names.into_iter().collect();
        chance.shuffle(&mut names);
        (names.into_iter().map(|text| Entry { name: "•".into(), text, lang: None }).collect(), strays)
    }

    /// The signs there are; up to level 2 with how often each is wanted, if all are.
    fn sign_bank(&self, shown: &Shown) -> Vec<Entry> {
        let map = &self.part.map;
        let wanted: Vec<&str> = shown.ties.iter().flat_map(|what| self.signs_of(*what)).collect();
        let relations = Tie::ALL.into_iter().filter(|tie| {
            let used = map.relations.iter().any(|relation| Tie::Relation(relation.kind) == *tie);
            matches!(tie, Tie::Relation(_)) && (used || self.options.level >= 4)
        });
        let mut entries = vec![
            ("+", self.words().say("draw-means-Support")),
            ("−", self.words().say("sheet-means-objection")),
        ];
        if shown.ties.iter().any(|what| matches!(what, What::Relation(_))) {
            entries.extend(relations.map(|tie| (tie.sign(), tie.word(self.options.lang))));
        }
        let count = |sign: &str| wanted.iter().filter(|other| **other == sign).count();
        let counted = self.options.level < 3 && entries.iter().all(|(sign, _)| count(sign) > 0);
        let entry = |(sign, text): (&str, String)| {
            let text = if counted { format!("{text} ({}×)", count(sign)) } else { text };
            self.told(sign, text)
        };
        entries.into_iter().map(entry).collect()
    }

    /// An entry in the sheet's own words.
    fn told(&self, name: &str, text: String) -> Entry {
        Entry { name: name.to_owned(), text, lang: Some(self.options.lang.code()) }
    }

    /// The signs in the blanks of an element: one for each line that comes from a claim.
    fn signs_of(&self, what: What) -> Vec<&'static str> {
        let map = &self.part.map;
        let sign = sign(tie_of(map, what));
        let blanks = match what {
            What::Inference(at) => map[at].all_premises().count(),
            _ => 1,
        };
        vec![sign; blanks]
    }

    pub(super) fn key(&self, shown: &Shown, answers: &Answers) -> Vec<Entry> {
        let number = |claim: &ClaimIx| self.part.number(*claim).to_string();
        let texts = shown.texts.iter().map(|claim| {
            let text = &self.part.map[*claim].short;
            let lang = self.options.lang;
            let words = format!("{} {}", answers.texts[claim.get()], text.get(lang));
            Entry { name: number(claim), text: words, lang: Some(text.lang(lang).code()) }
        });
        let speakers = shown.speakers.iter().map(|claim| Entry {
            name: number(claim),
            text: answers.speakers[claim.get()].clone(),
            lang: None,
        });
        let roles =
            shown.roles.iter().map(|claim| self.told(&number(claim), answers.roles[claim.get()].clone()));
        texts.chain(speakers).chain(roles).collect()
    }
}
