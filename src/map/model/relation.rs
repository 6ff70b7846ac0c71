use crate::{
    ground::{Id, Span, Text, named},
    map::model::{
        map::{ActorIx, ClaimIx, Node},
        scheme::{Scheme, SchemeQuestion},
    },
};

/// How strongly the source draws an inference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Strength {
    Weak,
    Moderate,
    Strong,
}

/// A question that the scheme of an inference invites.
#[derive(Clone, Debug)]
pub struct CriticalQuestion {
    /// Where it stands in the map file.
    pub at: Span,
    /// Which of the scheme's questions.
    pub ask: &'static SchemeQuestion,
    /// Its wording for this inference, where the general one will not do.
    pub text: Option<Text>,
    /// Who raises it.
    pub raised_by: Option<ActorIx>,
    /// What answers it; open without.
    pub answered_by: Option<ClaimIx>,
}

/// A step from premises to a conclusion. Several premises are linked: only together they support it.
#[derive(Clone, Debug)]
pub struct Inference {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// The stated premises; never empty.
    pub premises: Vec<ClaimIx>,
    /// Premises that nobody states but the step needs.
    pub implicit: Vec<ClaimIx>,
    /// What follows.
    pub conclusion: ClaimIx,
    /// The pattern it follows.
    pub scheme: Option<Scheme>,
    /// Who draws it.
    pub by: Vec<ActorIx>,
    /// How strongly.
    pub strength: Option<Strength>,
    /// The critical questions of its scheme that matter.
    pub questions: Vec<CriticalQuestion>,
}

impl Inference {
    /// Stated and unstated premises.
    pub fn all_premises(&self) -> impl Iterator<Item = ClaimIx> + '_ {
        self.premises.iter().chain(&self.implicit).copied()
    }
}

/// An objection: a claim or an inference against a claim, an inference or another attack. Whether it rebuts,
/// undercuts or undermines follows from its target.
#[derive(Clone, Debug)]
pub struct Attack {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// What attacks: a claim or an inference.
    pub from: Node,
    /// What is attacked.
    pub on: Node,
    /// Who raises it.
    pub by: Vec<ActorIx>,
}

/// How two claims lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RelationKind {
    /// They say the same.
    SameAs,
    /// One says the other in other words.
    Rephrase,
    /// They cannot both be true.
    Contrary,
    /// One of them is true and the other false.
    Contradictory,
    /// They measure the same and come to different figures or dates.
    DifferentEstimate,
}

/// A symmetric relation between two claims.
#[derive(Clone, Debug)]
pub struct Relation {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// Which relation.
    pub kind: RelationKind,
    /// The two claims, different from each other.
    pub between: [ClaimIx; 2],
}

/// Somebody gives one thing more weight than another.
#[derive(Clone, Debug)]
pub struct Preference {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// What weighs more.
    pub prefer: Node,
    /// What weighs less.
    pub over: Node,
    /// To whom.
    pub by: ActorIx,
}

/// What the map lists in full, so that what is missing counts as false.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Everyone whom the sources name as saying, reporting or denying the claim.
    SpeakersOf(ClaimIx),
    /// All reasons that the sources give for the claim.
    ReasonsFor(ClaimIx),
    /// All objections that the sources raise to the claim.
    ObjectionsTo(ClaimIx),
    /// All reasons that one actor gives for the claim.
    ReasonsBy(ActorIx, ClaimIx),
}

named! {
    Strength: Weak Moderate Strong;
    RelationKind: SameAs Rephrase Contrary Contradictory DifferentEstimate;
}
