use crate::ground::named;

/// A pattern of argument (Walton, Reed and Macagno, *Argumentation Schemes*, 2008).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Scheme {
    ExpertOpinion,
    PositionToKnow,
    WitnessTestimony,
    Sign,
    Example,
    Analogy,
    Precedent,
    CauseToEffect,
    CorrelationToCause,
    Consequences,
    SlipperySlope,
    PracticalReasoning,
    Values,
    Alternatives,
    PopularOpinion,
    PopularPractice,
    Commitment,
    AdHominemCircumstantial,
    Bias,
    VerbalClassification,
    Rule,
}

/// What a critical question puts in doubt (after Carneades; Gordon, Prakken and Walton, 2007).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// A premise: an answer undermines.
    Premise,
    /// An assumption: an implicit premise.
    Assumption,
    /// An exception: an answer undercuts the inference.
    Exception,
}

/// A critical question of a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchemeQuestion {
    /// Its name in files and, behind the scheme's, in the wording.
    pub id: &'static str,
    /// What it puts in doubt.
    pub kind: QuestionKind,
}

const fn premise(id: &'static str) -> SchemeQuestion {
    SchemeQuestion { id, kind: QuestionKind::Premise }
}

const fn assumption(id: &'static str) -> SchemeQuestion {
    SchemeQuestion { id, kind: QuestionKind::Assumption }
}

const fn exception(id: &'static str) -> SchemeQuestion {
    SchemeQuestion { id, kind: QuestionKind::Exception }
}

impl Scheme {
    /// Its name in the wording: the scheme itself, and the first half of the names of its questions.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ExpertOpinion => "expert-opinion",
            Self::PositionToKnow => "position-to-know",
            Self::WitnessTestimony => "witness-testimony",
            Self::Sign => "sign",
            Self::Example => "example",
            Self::Analogy => "analogy",
            Self::Precedent => "precedent",
            Self::CauseToEffect => "cause-to-effect",
            Self::CorrelationToCause => "correlation-to-cause",
            Self::Consequences => "consequences",
            Self::SlipperySlope => "slippery-slope",
            Self::PracticalReasoning => "practical-reasoning",
            Self::Values => "values",
            Self::Alternatives => "alternatives",
            Self::PopularOpinion => "popular-opinion",
            Self::PopularPractice => "popular-practice",
            Self::Commitment => "commitment",
            Self::AdHominemCircumstantial => "ad-hominem-circumstantial",
            Self::Bias => "bias",
            Self::VerbalClassification => "verbal-classification",
            Self::Rule => "rule",
        }
    }

    /// The critical questions of the scheme.
    pub const fn questions(self) -> &'static [SchemeQuestion] {
        match self {
            Self::ExpertOpinion => {
                &const {
                    [
                        premise("genuine-expert"),
                        premise("really-said"),
                        premise("in-domain"),
                        assumption("clear"),
                        exception("biased"),
                        exception("experts-disagree"),
                        assumption("fits-evidence"),
                    ]
                }
            }
            Self::PositionToKnow => {
                &const { [premise("placed-to-know"), premise("really-said"), exception("unreliable")] }
            }
            Self::WitnessTestimony => {
                &const {
                    [
                        assumption("consistent"),
                        exception("contradicts-facts"),
                        exception("contradicts-witnesses"),
                        exception("biased"),
                        assumption("plausible"),
                    ]
                }
            }
            Self::Sign => &const { [premise("strength"), exception("other-explanation")] },
            Self::Example => {
                &const {
                    [
                        premise("true"),
                        premise("instance"),
                        assumption("typical"),
                        assumption("generalises"),
                        exception("special-circumstances"),
                    ]
                }
            }
            Self::Analogy => {
                &const {
                    [
                        premise("alike"),
                        premise("holds-there"),
                        exception("differences"),
                        exception("counter-case"),
                    ]
                }
            }
            Self::Precedent => {
                &const {
                    [
                        premise("decided-so"),
                        premise("legitimate"),
                        exception("exception"),
                        exception("differences"),
                    ]
                }
            }
            Self::CauseToEffect => {
                &const { [premise("causal-strength"), assumption("evidence"), exception("interference")] }
            }
            Self::CorrelationToCause => {
                &const {
                    [
                        premise("real"),
                        exception("reverse"),
                        exception("third-factor"),
                        assumption("range"),
                        exception("artefact"),
                    ]
                }
            }
            Self::Consequences => {
                &const { [premise("likely"), assumption("evidence"), exception("opposite-consequences")] }
            }
            Self::SlipperySlope => {
                &const {
                    [
                        premise("proposed"),
                        assumption("weakest-link"),
                        premise("that-bad"),
                        exception("stoppable"),
                    ]
                }
            }
            Self::PracticalReasoning => {
                &const {
                    [
                        exception("goal-conflict"),
                        exception("better-means"),
                        assumption("feasible"),
                        exception("side-effects"),
                        premise("worthy-goal"),
                    ]
                }
            }
            Self::Values => &const { [premise("is-value"), premise("promotes"), exception("higher-value")] },
            Self::Alternatives => {
                &const { [premise("all-options"), premise("excluded"), exception("drawbacks")] }
            }
            Self::PopularOpinion => &const { [premise("evidence"), exception("doubt")] },
            Self::PopularPractice => &const { [premise("practised"), exception("caution")] },
            Self::Commitment => {
                &const { [premise("evidence"), exception("exception"), premise("same-proposition")] }
            }
            Self::AdHominemCircumstantial => {
                &const { [premise("advocates"), premise("inconsistent"), exception("explained")] }
            }
            Self::Bias => &const { [premise("evidence"), exception("two-sided")] },
            Self::VerbalClassification => &const { [premise("has-property"), assumption("firm")] },
            Self::Rule => {
                &const {
                    [
                        premise("says-so"),
                        premise("applies"),
                        exception("exception"),
                        exception("competing-rule"),
                    ]
                }
            }
        }
    }
}

named! {
    Scheme: ExpertOpinion PositionToKnow WitnessTestimony Sign Example Analogy Precedent CauseToEffect CorrelationToCause Consequences SlipperySlope PracticalReasoning Values Alternatives PopularOpinion PopularPractice Commitment AdHominemCircumstantial Bias VerbalClassification Rule;
}
