//! Who says what, as the map states it directly.

use std::collections::BTreeSet;

use crate::{
    ground::{Id, Lang},
    map::model::{Act, ActorIx, Attribution, ClaimIx, Hedge, InferenceIx, Map},
    quiz::{
        context::Context,
        item::Cite,
        traits::{HEDGE, MODAL, Traits, split},
    },
};

impl Context<'_> {
    /// Where an actor says a claim.
    pub(crate) fn cites_by(&self, actor: ActorIx, claim: ClaimIx) -> Vec<Cite> {
        let said = self.map[claim].said.iter().filter(|said| said.actor == actor);
        let mut cites: Vec<Cite> = said.map(|said| self.cite(said.source, said.paragraph)).collect();
        cites.dedup();
        cites
    }

    /// The actors who say a claim as it stands, as the map states it directly.
    pub(crate) fn speakers(&self, claim: ClaimIx) -> BTreeSet<ActorIx> {
        let said = self.map[claim].said.iter().filter(|said| self.is_plain(claim, said));
        said.map(|said| said.actor).collect()
    }

    /// Whether an actor does that with a claim, as the map states it directly.
    pub(crate) fn does(&self, actor: ActorIx, claim: ClaimIx, fits: impl Fn(&Attribution) -> bool) -> bool {
        self.map[claim].said.iter().any(|said| said.actor == actor && fits(said))
    }

    /// Whether somebody surely says what a claim's short text says: in their own name, with no reserve that the text leaves
    /// out, and not only granting it.
    pub(crate) fn is_plain(&self, claim: ClaimIx, said: &Attribution) -> bool {
        let reserved = !matches!(said.hedge, None | Some(Hedge::Certainly));
        let short = self.map[claim].short.phrases();
        said.is_own()
            && said.act != Act::Concedes
            && (!reserved || short.into_iter().all(|(lang, phrase)| reserve(&phrase.text, lang)))
    }

    /// Whether an actor only passes a claim on: says it nowhere in their own name, and denies it nowhere.
    pub(crate) fn passes_on(&self, actor: ActorIx, claim: ClaimIx) -> bool {
        let same = || self.closure.same(claim).iter();
        let else_than = |said: &Attribution| said.act != Act::Reports && said.act != Act::Asks;
        // What somebody says as hearsay is passed on from nobody in particular.
        self.does(actor, claim, |said| said.act == Act::Reports)
            && !same().any(|same| self.does(actor, *same, else_than))
    }

    /// Whether what one actor says may be taken for what the other says, be they of another map.
    pub(crate) fn may_be_one(&self, one: ActorIx, other: &Id) -> bool {
        self.kin.may_be_one(&self.map[one].id, other)
    }

    /// Whether an actor is given as denying something.
    pub(crate) fn denies_anything(&self, actor: ActorIx) -> bool {
        self.spoken_by(actor).iter().any(|claim| self.does(actor, *claim, denies))
    }
}

/// Whether an actor says, in their own name, the conclusion of a step and all its stated premises.
pub(super) fn speaks_for(map: &Map, actor: ActorIx, step: InferenceIx) -> bool {
    let step = &map[step];
    let says = |claim: &ClaimIx| map[*claim].said.iter().any(|said| said.actor == actor && said.is_own());
    says(&step.conclusion) && step.premises.iter().all(says)
}

/// Whether words say that something may only be so, or is only said to be.
fn reserve(words: &str, lang: Lang) -> bool {
    const SAID: [&str; 4] = ["soll", "sollen", "sei", "seien"];
    let found = Traits::of(words, lang).has(HEDGE | MODAL);
    found || split(&words.to_lowercase()).any(|word| SAID.contains(&word))
}

/// Says that it is not so.
pub(crate) const fn denies(said: &Attribution) -> bool {
    matches!(said.act, Act::Denies)
}
