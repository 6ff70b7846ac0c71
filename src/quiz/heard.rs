use std::collections::BTreeSet;

use crate::{
    map::{
        derive::Closure,
        model::{ActorIx, ClaimIx, Map},
    },
    quiz::context::Context,
};

/// Who brings a claim up, by what follows from the map: asked for again and again, and worked out once.
#[derive(Debug)]
pub(crate) struct Heard {
    affirmers: BTreeSet<ActorIx>,
    deniers: BTreeSet<ActorIx>,
    mentioners: BTreeSet<ActorIx>,
}

impl Heard {
    pub(crate) fn new(map: &Map, closure: &Closure, claim: ClaimIx) -> Self {
        Self {
            affirmers: closure.affirmers(map, claim),
            deniers: closure.deniers(map, claim),
            mentioners: closure.mentioners(map, claim),
        }
    }
}

impl Context<'_> {
    /// Whoever says a claim in their own name, in whatever words, or denies what contradicts it.
    pub(crate) fn affirmers(&self, claim: ClaimIx) -> &BTreeSet<ActorIx> {
        &self.heard[claim.get()].affirmers
    }

    /// Whoever denies a claim in whatever words.
    pub(crate) fn deniers(&self, claim: ClaimIx) -> &BTreeSet<ActorIx> {
        &self.heard[claim.get()].deniers
    }

    /// Whoever brings a claim up otherwise than to deny it, or is the voice of a source in which it stands.
    pub(crate) fn mentioners(&self, claim: ClaimIx) -> &BTreeSet<ActorIx> {
        &self.heard[claim.get()].mentioners
    }
}
