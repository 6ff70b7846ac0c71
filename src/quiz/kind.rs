//! The types of questions, what they ask of a reader, and what wrong answers show.

use crate::ground::named;

/// The types of questions, numbered as in the table of `docs/questions.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// 1: what somebody's argument, or a side, comes down to.
    MainClaim,
    /// 2: according to whom?
    Attribution,
    /// 3: who says so, who denies it? Several are right.
    Stance,
    /// 4: a direct reason for a claim.
    Reason,
    /// 5: a direct objection to a claim or a step.
    Objection,
    /// 6: the part a claim plays in somebody's argument.
    Role,
    /// 7: what an objection is aimed at.
    AttackKind,
    /// 8: what a claim is a reason for.
    BearsOn,
    /// 9: what two actors disagree about.
    Issue,
    /// 10: what two actors agree about.
    CommonGround,
    /// 11: the pattern of an argument.
    Scheme,
    /// 12: the critical question that fits an argument.
    CriticalQuestion,
    /// 13: which critical question is answered, which is open, and what answers it.
    Answered,
    /// 14: what an argument takes for granted.
    Unstated,
    /// 15: what would weaken or strengthen the case for a claim.
    Weaken,
    /// 16: the argument of the same structure.
    SameStructure,
    /// 17: what stands if something is accepted.
    WhatStands,
    /// 18: the smallest change that defeats a claim.
    SmallestChange,
    /// 19: fact, forecast, value or demand? Said, passed on or denied?
    ClaimKind,
    /// 20: a figure.
    Figure,
    /// 21: where sources differ.
    Differ,
    /// 22: the steps of a chain, or the one that is missing.
    Chain,
    /// 23: reasons that count together or each alone.
    Linked,
    /// 24: when, and in what order.
    Events,
    /// 25: who says what, which word means what.
    Matching,
}

named! {
    Kind: MainClaim Attribution Stance Reason Objection Role AttackKind BearsOn Issue CommonGround Scheme
        CriticalQuestion Answered Unstated Weaken SameStructure WhatStands SmallestChange ClaimKind Figure Differ Chain
        Linked Events Matching;
    Process: Locate Understand Evaluate;
    Bloom: Remember Understand Apply Analyse Evaluate;
    Misconception: OpposingAsSupporting SupportingAsOpposing ConclusionAsReason ReasonAsConclusion OtherBranch
        OtherTarget WrongSpeaker OpponentAsSpeaker WrongSide WrongRole WrongTag OneSided Shared OtherInference
        OtherScheme OpenAsAnswered AnsweredAsOpen StatedAsUnstated WrongFigure WrongDate WrongWord Compatible TooLittle
        OtherStructure;
}

/// What a reader does (after the PISA reading framework).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Process {
    /// Finds it in the text.
    Locate,
    /// Puts it together.
    Understand,
    /// Judges and weighs it.
    Evaluate,
}

/// The step of Bloom's taxonomy as revised by Anderson and Krathwohl (2001).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Bloom {
    Remember,
    Understand,
    Apply,
    Analyse,
    Evaluate,
}

impl Kind {
    /// The reading process it asks for.
    pub const fn process(self) -> Process {
        match self {
            Self::Attribution | Self::Figure | Self::Events => Process::Locate,
            Self::AttackKind
            | Self::CriticalQuestion
            | Self::Answered
            | Self::Unstated
            | Self::Weaken
            | Self::WhatStands
            | Self::SmallestChange
            | Self::Differ => Process::Evaluate,
            _ => Process::Understand,
        }
    }

    /// The step of Bloom's taxonomy.
    pub const fn bloom(self) -> Bloom {
        match self {
            Self::Attribution | Self::Figure | Self::Events => Bloom::Remember,
            Self::MainClaim | Self::Stance | Self::Reason | Self::Objection | Self::Matching => {
                Bloom::Understand
            }
            Self::BearsOn | Self::Chain => Bloom::Apply,
            Self::Role
            | Self::AttackKind
            | Self::Issue
            | Self::CommonGround
            | Self::Scheme
            | Self::SameStructure
            | Self::ClaimKind
            | Self::Linked => Bloom::Analyse,
            _ => Bloom::Evaluate,
        }
    }
}

/// What somebody who picks a distractor has mistaken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Misconception {
    /// Takes what speaks against a claim as a reason for it.
    OpposingAsSupporting,
    /// Takes what supports a claim as an objection to it.
    SupportingAsOpposing,
    /// Takes what follows for what it follows from.
    ConclusionAsReason,
    /// Takes a reason for what it is meant to show.
    ReasonAsConclusion,
    /// Takes what belongs to another line of argument.
    OtherBranch,
    /// Takes an objection for one to something else.
    OtherTarget,
    /// Takes somebody who does not say so.
    WrongSpeaker,
    /// Takes somebody who says the opposite.
    OpponentAsSpeaker,
    /// Takes what the other side holds.
    WrongSide,
    /// Takes another part in the argument.
    WrongRole,
    /// Takes another word of a fixed list.
    WrongTag,
    /// Takes what only one of two says.
    OneSided,
    /// Takes what both say for what divides them.
    Shared,
    /// Takes what belongs to another argument.
    OtherInference,
    /// Takes another pattern of argument.
    OtherScheme,
    /// Takes an open question for an answered one.
    OpenAsAnswered,
    /// Takes an answered question for an open one.
    AnsweredAsOpen,
    /// Takes a stated premise for an unstated one.
    StatedAsUnstated,
    /// Takes another figure.
    WrongFigure,
    /// Takes another date.
    WrongDate,
    /// Takes the meaning of another word.
    WrongWord,
    /// Takes for incompatible what goes together.
    Compatible,
    /// Takes for enough what leaves something standing.
    TooLittle,
    /// Takes another number of reasons for the same structure.
    OtherStructure,
}
