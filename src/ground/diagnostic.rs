use crate::ground::{span::Span, wording::Arg};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file cannot be used as it stands.
    Error,
    /// It can be used; an editor would change it.
    Warning,
}

/// A stable name for a kind of finding: `id` for machines, `name` for its wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// Such as `E101`; never reused.
    pub id: &'static str,
    /// Such as `unknown-id`: the key of message (`unknown-id`) and hint (`unknown-id-hint`) in the wording.
    pub name: &'static str,
    /// Error or warning.
    pub severity: Severity,
}

impl Code {
    /// A kind of error.
    pub const fn error(id: &'static str, name: &'static str) -> Self {
        Self { id, name, severity: Severity::Error }
    }

    /// A kind of warning.
    pub const fn warning(id: &'static str, name: &'static str) -> Self {
        Self { id, name, severity: Severity::Warning }
    }
}

/// A finding: what, where, and what to do about it. Its words come from the wording, so that it can be said in
/// any language.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What kind of finding.
    pub code: Code,
    /// The token it is about.
    pub at: Span,
    /// What message and hint fill in.
    pub args: Vec<(&'static str, Arg)>,
    /// Further places that matter, each with the wording key that says why.
    pub notes: Vec<(Span, &'static str)>,
    /// What could stand there instead.
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// A finding of a kind at a place.
    pub fn new(code: Code, at: Span) -> Self {
        Self { code, at, args: Vec::new(), notes: Vec::new(), suggestion: None }
    }

    /// Fills `name` in message and hint.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Points at a further place, with the wording key `why`.
    #[must_use]
    pub fn note(mut self, at: Span, why: &'static str) -> Self {
        self.notes.push((at, why));
        self
    }

    /// Offers `replacement` for the token.
    #[must_use]
    pub fn suggest(mut self, replacement: Option<String>) -> Self {
        self.suggestion = replacement;
        self
    }

    /// Whether it makes the file unusable.
    pub fn is_error(&self) -> bool {
        self.code.severity == Severity::Error
    }
}
