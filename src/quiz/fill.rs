//! What can stand in the hole of a query, and why something surely does not.

use crate::{
    ground::{Date, Id, named},
    map::{
        derive::AttackKind,
        model::{Act, ClaimIx, ClaimKind, InferenceIx, Scheme},
    },
};

/// What can fill the hole of a query.
#[derive(Clone, Debug, PartialEq)]
pub enum Fill {
    /// A claim of the item's map.
    Claim(ClaimIx),
    /// Several claims of the item's map, together.
    Claims(Vec<ClaimIx>),
    /// An actor, perhaps of another map.
    Actor(Id),
    /// A source, perhaps of another map.
    Source(Id),
    /// A part in an argument.
    Role(Role),
    /// The aim of an attack.
    AttackKind(AttackKind),
    /// A pattern of argument.
    Scheme(Scheme),
    /// The critical question of that index of a step.
    Question(InferenceIx, usize),
    /// The critical question of that index of a scheme, of whatever step.
    SchemeQuestion(Scheme, usize),
    /// A step.
    Step(InferenceIx),
    /// A kind of statement.
    Kind(ClaimKind),
    /// What an actor does.
    Act(Act),
    /// A figure between two bounds, either of which may be missing.
    Range(Option<f64>, Option<f64>),
    /// How a figure is given.
    Bound(Bound),
    /// A respect in which claims differ.
    Dimension(Dimension),
    /// How a claim bears on another.
    Bearing(Bearing),
    /// How two claims go together.
    Tie(Tie),
    /// How two reasons count.
    Link(Link),
    /// What is left against a claim.
    Standing(Standing),
    /// From and until when.
    Dates(Date, Date),
    /// The event of that index of a claim.
    Event(ClaimIx, usize),
    /// What the figure of that index of a claim is given for.
    Counted(ClaimIx, usize),
    /// The meaning of the word of that place in the map's glossary.
    Meaning(usize),
}

/// The part that a claim plays in somebody's argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Only a premise.
    Reason,
    /// A conclusion that is used further.
    Intermediate,
    /// A conclusion that is not used further.
    Final,
    /// What they deny or object to.
    Opposed,
}

/// What an objection is aimed at, objections among it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aim {
    /// A result that is drawn or a thesis.
    Rebut,
    /// A step.
    Undercut,
    /// A reason that is given.
    Undermine,
    /// Another objection.
    Counter,
}

impl From<AttackKind> for Aim {
    fn from(kind: AttackKind) -> Self {
        match kind {
            AttackKind::Rebut => Self::Rebut,
            AttackKind::Undercut => Self::Undercut,
            AttackKind::Undermine => Self::Undermine,
        }
    }
}

/// How a claim bears on another directly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearing {
    /// As the only stated premise of a step to it.
    Reason,
    /// As a stated premise of a step to it, beside others.
    Joint,
    /// As an objection to it.
    Objection,
    /// As an objection to a step that leads to it.
    StepObjection,
    /// As the conclusion of a step of which it is the only stated premise.
    Result,
    /// As what it is an objection to.
    Target,
    /// As an objection to its being an objection.
    Counter,
}

/// How a source gives a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bound {
    /// At least so many.
    Least,
    /// At most so many.
    Most,
    /// Just so many, as far as the map says: never right, for that no word of the map makes it less is no proof.
    Exact,
    /// About so many.
    About,
}

/// How two claims go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// They say the same.
    Same,
    /// They cannot both be true.
    Excludes,
    /// They give different figures for the same thing.
    Estimates,
}

/// How two reasons count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// Only together.
    Together,
    /// Each alone, for the same claim.
    Alone,
    /// For different claims.
    Apart,
}

/// What is left against a claim once the objections of a map are weighed against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// No objection stands.
    Free,
    /// An objection stands.
    Struck,
    /// Whether one stands cannot be settled: it and the claim strike each other.
    Open,
}

/// A respect in which two accounts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// How much or how many.
    Value,
    /// As of when.
    Date,
    /// Measured, estimated or expected.
    Basis,
}

/// The positive reason for which a distractor fails, whatever else may be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// All paths have the opposite sign.
    OppositeSign,
    /// The map lists all of them, and this is not among them.
    ClosedSet,
    /// They do the opposite with it.
    OppositeAct,
    /// The map gives it another part.
    OtherRole,
    /// The map gives another word of a list whose words exclude each other.
    OtherTag,
    /// It cannot be the same figure or date.
    DisjointRange,
    /// Something that would have to fall is left standing.
    Insufficient,
    /// The map states another structure.
    OtherStructure,
}

named! {
    Role: Reason Intermediate Final Opposed;
    Aim: Rebut Undercut Undermine Counter;
    Bearing: Reason Joint Objection StepObjection Result Target Counter;
    Bound: Least Most Exact About;
    Tie: Same Excludes Estimates;
    Link: Together Alone Apart;
    Standing: Free Struck Open;
    Dimension: Value Date Basis;
    Reason: OppositeSign ClosedSet OppositeAct OtherRole OtherTag DisjointRange Insufficient OtherStructure;
}
