use crate::map::model::{ActorIx, AttackIx, ClaimIx, ClaimKind, InferenceIx, RelationIx, Scheme};

pub use crate::quiz::fill::{Aim, Bearing, Bound, Dimension, Fill, Link, Reason, Role, Standing, Tie};

/// What a question asks of its map. The indices are those of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// The one conclusion of an actor's arguments that they use for nothing further.
    MainClaim(ActorIx),
    /// The thesis of the side of that index.
    Thesis(usize),
    /// The one claim of a map without sides that is neither a reason nor an objection.
    Central,
    /// Who says a claim.
    Says(ClaimIx),
    /// What an actor says.
    SaidBy(ActorIx),
    /// Who passes a claim on from others.
    Passes(ClaimIx),
    /// What an actor passes on from others.
    PassedOn(ActorIx),
    /// What is taken for granted and said by nobody.
    Tacit,
    /// What is a statement of that kind.
    OfKind(ClaimKind),
    /// What supports the position of the side of that index.
    Backs(usize),
    /// What speaks against the position of the side of that index.
    Counters(usize),
    /// Who holds a claim in their own name.
    Holds(ClaimIx),
    /// Who denies a claim.
    Denies(ClaimIx),
    /// A direct reason for a claim.
    ReasonFor(ClaimIx),
    /// A direct objection to a claim.
    ObjectionTo(ClaimIx),
    /// A direct objection to a step.
    ObjectionToStep(InferenceIx),
    /// A direct objection to an objection, that is, to its being one.
    ObjectionToAttack(AttackIx),
    /// The part that a claim plays in an actor's argument.
    Role(ActorIx, ClaimIx),
    /// What plays that part in an actor's argument.
    Plays(ActorIx, Role),
    /// What an attack is aimed at.
    AttackKind(AttackIx),
    /// An objection that is aimed at that.
    AimedAt(Aim),
    /// The claim that a claim is a direct reason for.
    BearsOn(ClaimIx),
    /// What the first actor says and the second denies.
    Issue(ActorIx, ActorIx),
    /// What the first actor says, where the second says what excludes it.
    Accounts(ActorIx, ActorIx),
    /// The claim that a claim is a direct objection to.
    Against(ClaimIx),
    /// The claim a step to which a claim is a direct objection to.
    AgainstStep(ClaimIx),
    /// What an actor denies.
    DeniedBy(ActorIx),
    /// The one source in which a claim is found.
    Place(ClaimIx),
    /// As of when the figure of that index of a claim holds.
    AsOf(ClaimIx, usize),
    /// How the first claim bears on the second.
    Toward(ClaimIx, ClaimIx),
    /// How the two claims of a relation go together.
    Related(RelationIx),
    /// Which of these reasons is for which claim, each a reason and what it is for.
    Reasons(Vec<(ClaimIx, ClaimIx)>),
    /// Whether an objection is left against the second claim if the first is accepted.
    Stands(ClaimIx, ClaimIx),
    /// Whether an objection is left against a step if a claim is accepted.
    StepStands(ClaimIx, InferenceIx),
    /// What has no reason left if a claim is given up.
    Bereft(ClaimIx),
    /// A reason for the second claim that counts by itself if the first, another reason for it, is given up.
    StillBacks(ClaimIx, ClaimIx),
    /// A reason for the second claim that falls if the first, another reason for it, is given up.
    FallsWith(ClaimIx, ClaimIx),
    /// The reason for the second claim that loses its force if the first is accepted.
    StruckIf(ClaimIx, ClaimIx),
    /// The objection that loses its force if a claim is accepted.
    AnsweredIf(ClaimIx),
    /// The smallest set of claims that leaves no reason for a claim if it is given up.
    Topples(ClaimIx),
    /// The smallest set of claims that leaves no objection to a claim, nor to a step to it, if it is refuted.
    Clears(ClaimIx),
    /// The claim that leaves an objection unanswered if it is given up.
    Restores(ClaimIx),
    /// The claim that lets an objection to a claim stand if it is accepted.
    Defeats(ClaimIx),
    /// What both actors hold.
    CommonGround(ActorIx, ActorIx),
    /// The pattern of a step.
    Scheme(InferenceIx),
    /// What is concluded by that pattern.
    ByScheme(Scheme),
    /// A critical question of a step.
    Critical(InferenceIx),
    /// A critical question that the map answers.
    Answered,
    /// A critical question that the map leaves open.
    Open,
    /// What answers the critical question of that index of a step.
    AnswerTo(InferenceIx, usize),
    /// What a step takes for granted.
    Unstated(InferenceIx),
    /// What speaks against the case for a claim.
    Weakens(ClaimIx),
    /// What speaks for the case for a claim.
    Strengthens(ClaimIx),
    /// What the map gives as a reason for a reason for a claim.
    LeadsTo(ClaimIx),
    /// The step that has the same structure as a step.
    SameStructure(InferenceIx),
    /// What kind of statement a claim is.
    Kind(ClaimIx),
    /// What an actor does with a claim.
    Act(ActorIx, ClaimIx),
    /// The figure of that index of a claim.
    Figure(ClaimIx, usize),
    /// What the figure of that index of a claim is given for.
    Counted(ClaimIx, usize),
    /// How a source gives the figure of that index of a claim.
    Bound(ClaimIx, usize),
    /// In what respect two related claims differ.
    Dimension(RelationIx),
    /// What cannot be true together with a claim, or gives another figure.
    Opposes(ClaimIx),
    /// The step between a claim and what it supports indirectly.
    Between(ClaimIx, ClaimIx),
    /// The order of a chain of reasons.
    Steps(Vec<ClaimIx>),
    /// How two reasons count.
    Linked(ClaimIx, ClaimIx),
    /// The reason that counts in that way beside a reason.
    Beside(ClaimIx, Link),
    /// When the event of that index of a claim happened.
    When(ClaimIx, usize),
    /// What happened when the event of that index of a claim did.
    Happened(ClaimIx, usize),
    /// What happened before the event of that index of a claim.
    Before(ClaimIx, usize),
    /// What happened after the event of that index of a claim.
    After(ClaimIx, usize),
    /// The order of events, each the event of that index of a claim.
    Order(Vec<(ClaimIx, usize)>),
    /// Who says which of these claims.
    Speakers(Vec<ClaimIx>),
    /// Which of these words, by their place in the map's glossary, means what.
    Terms(Vec<usize>),
    /// What the word of that place in the map's glossary means.
    Meaning(usize),
    /// The word that means what that of that place in the map's glossary does.
    Word(usize),
}

impl Query {
    /// Its name in the ids of items.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::MainClaim(_) => "main-claim",
            Self::Thesis(_) => "thesis",
            Self::Central => "central",
            Self::Says(_) => "says",
            Self::SaidBy(_) => "said-by",
            Self::Passes(_) => "passes",
            Self::PassedOn(_) => "passed-on",
            Self::Tacit => "tacit",
            Self::OfKind(_) => "of-kind",
            Self::Backs(_) => "backs",
            Self::Counters(_) => "counters",
            Self::Holds(_) => "holds",
            Self::Denies(_) => "denies",
            Self::ReasonFor(_) => "reason-for",
            Self::ObjectionTo(_) => "objection-to",
            Self::ObjectionToStep(_) => "objection-to-step",
            Self::ObjectionToAttack(_) => "objection-to-attack",
            Self::Role(..) => "role",
            Self::Plays(..) => "plays",
            Self::AttackKind(_) => "attack-kind",
            Self::AimedAt(_) => "aimed-at",
            Self::BearsOn(_) => "bears-on",
            Self::Against(_) => "against",
            Self::AgainstStep(_) => "against-step",
            Self::DeniedBy(_) => "denied-by",
            Self::Place(_) => "place",
            Self::AsOf(..) => "as-of",
            Self::Toward(..) => "toward",
            Self::Related(_) => "related",
            Self::Reasons(_) => "reasons",
            Self::Stands(..) => "stands",
            Self::StepStands(..) => "step-stands",
            Self::Bereft(_) => "bereft",
            Self::StillBacks(..) => "still-backs",
            Self::FallsWith(..) => "falls-with",
            Self::StruckIf(..) => "struck-if",
            Self::AnsweredIf(_) => "answered-if",
            Self::Topples(_) => "topples",
            Self::Clears(_) => "clears",
            Self::Restores(_) => "restores",
            Self::Defeats(_) => "defeats",
            Self::Issue(..) => "issue",
            Self::Accounts(..) => "accounts",
            Self::CommonGround(..) => "common-ground",
            Self::Scheme(_) => "scheme",
            Self::ByScheme(_) => "by-scheme",
            Self::Critical(_) => "critical",
            Self::Answered => "answered",
            Self::Open => "open",
            Self::AnswerTo(..) => "answer-to",
            Self::Unstated(_) => "unstated",
            Self::Weakens(_) => "weakens",
            Self::Strengthens(_) => "strengthens",
            Self::LeadsTo(_) => "leads-to",
            Self::SameStructure(_) => "same-structure",
            Self::Kind(_) => "kind",
            Self::Act(..) => "act",
            Self::Figure(..) => "figure",
            Self::Counted(..) => "counted",
            Self::Bound(..) => "bound",
            Self::Dimension(_) => "dimension",
            Self::Opposes(_) => "opposes",
            Self::Between(..) => "between",
            Self::Steps(_) => "steps",
            Self::Linked(..) => "linked",
            Self::Beside(..) => "beside",
            Self::When(..) => "when",
            Self::Happened(..) => "happened",
            Self::Before(..) => "before",
            Self::After(..) => "after",
            Self::Order(_) => "order",
            Self::Speakers(_) => "speakers",
            Self::Terms(_) => "terms",
            Self::Meaning(_) => "meaning",
            Self::Word(_) => "word",
        }
    }
}
