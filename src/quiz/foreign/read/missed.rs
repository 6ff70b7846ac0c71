//! Why a question of a file does not come home.

use crate::{
    ground::{Diagnostic, Span},
    quiz::foreign::codes,
};

/// What is wrong with a question that is left out.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Missed {
    /// Forms have no questions of this type; it is named as the file names it.
    Kind(String),
    /// Words or its right answer are missing.
    Unsound,
    /// Its answers have no end.
    Unclosed,
    /// Answers of another question follow its own.
    Merged,
    /// This is no finite number.
    NoNumber(String),
}

impl Missed {
    /// The finding, for the question `item`.
    pub(super) fn told(self, item: &str, at: Span) -> Diagnostic {
        let finding = match self {
            Self::Kind(kind) => Diagnostic::new(codes::LEFT_OUT, at).arg("kind", kind.as_str()),
            Self::Unsound => Diagnostic::new(codes::UNSOUND, at),
            Self::Unclosed => Diagnostic::new(codes::UNCLOSED, at),
            Self::Merged => Diagnostic::new(codes::MERGED, at),
            Self::NoNumber(text) => Diagnostic::new(codes::NO_NUMBER, at).arg("text", text.as_str()),
        };
        finding.arg("item", item)
    }
}

/// A finite number; `text` is what is told where it is none.
pub(super) fn number(text: &str) -> Result<f64, Missed> {
    let text = text.trim();
    let number = text.parse().ok().filter(|number: &f64| number.is_finite());
    number.ok_or_else(|| Missed::NoNumber(text.to_owned()))
}
