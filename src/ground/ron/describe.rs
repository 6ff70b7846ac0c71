use ron::Error;
use ronin_core::DiagnosticCode;

use crate::ground::{
    diagnostic::{Code, Diagnostic},
    id::nearest,
    span::Span,
};

/// The text is not RON at this place.
pub const SYNTAX: Code = Code::error("E010", "syntax");
/// A bracket, quotation mark or comment is never closed.
pub const UNCLOSED: Code = Code::error("E011", "unclosed");
/// Brackets nest deeper than any map needs.
pub const DEPTH: Code = Code::error("E012", "too-deep");
/// There are more problems of form than are listed.
pub const TOO_MANY: Code = Code::error("E013", "too-many-problems");
/// A number, text or word could not be read.
pub const NOT_A_VALUE: Code = Code::error("E014", "not-a-value");
/// A field that does not exist here.
pub const UNKNOWN_FIELD: Code = Code::error("E020", "unknown-field");
/// A field that stands twice.
pub const DUPLICATE_FIELD: Code = Code::error("E021", "duplicate-field");
/// A word that is none of those allowed here.
pub const UNKNOWN_WORD: Code = Code::error("E022", "unknown-word");
/// A value of another type than the field's.
pub const WRONG_TYPE: Code = Code::error("E023", "wrong-type");

/// Says what ron found wrong with the token at `at`.
pub(super) fn describe(error: &Error, at: Span) -> Diagnostic {
    match error {
        Error::NoSuchStructField { expected, found, .. } => choice(UNKNOWN_FIELD, at, found, expected),
        Error::NoSuchEnumVariant { expected, found, .. } => choice(UNKNOWN_WORD, at, found, expected),
        Error::DuplicateStructField { field, .. } => Diagnostic::new(DUPLICATE_FIELD, at).arg("name", *field),
        Error::InvalidValueForType { expected, found } => {
            wrong_type(at, expected).arg("found", found.as_str())
        }
        Error::ExceededRecursionLimit => Diagnostic::new(DEPTH, at),
        Error::ExpectedStringEnd | Error::UnclosedBlockComment | Error::Eof => Diagnostic::new(UNCLOSED, at),
        Error::InvalidEscape(why) => Diagnostic::new(NOT_A_VALUE, at).arg("why", *why),
        other => match expected_type(other) {
            Some(expected) => wrong_type(at, expected),
            None => Diagnostic::new(SYNTAX, at).arg("why", other.to_string()),
        },
    }
}

fn choice(code: Code, at: Span, found: &str, expected: &[&'static str]) -> Diagnostic {
    let near = nearest(found, expected.iter().copied()).map(str::to_owned);
    Diagnostic::new(code, at).arg("name", found).arg("known", list(expected)).suggest(near)
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn wrong_type(at: Span, expected: &str) -> Diagnostic {
    Diagnostic::new(WRONG_TYPE, at).arg("expected", expected)
}

const fn expected_type(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedArray => "[ … ]",
        Error::ExpectedBoolean => "true / false",
        Error::ExpectedFloat => "1.5",
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } | Error::IntegerOutOfBounds => "1500",
        Error::ExpectedMap => "{ \"…\": … }",
        Error::ExpectedNamedStructLike(_)
        | Error::ExpectedStructLike
        | Error::ExpectedStructName(_)
        | Error::ExpectedDifferentStructName { .. } => "( … )",
        Error::ExpectedString => "\"…\"",
        Error::ExpectedIdentifier => "Word",
        _ => return None,
    })
}

/// Says what the tolerant parser found wrong at `at`.
pub(super) fn describe_syntax(code: DiagnosticCode, at: Span) -> Diagnostic {
    let why = match code {
        DiagnosticCode::UnclosedDelimiter => return Diagnostic::new(UNCLOSED, at),
        DiagnosticCode::NestingDepthExceeded => return Diagnostic::new(DEPTH, at),
        DiagnosticCode::MissingSeparator => "expected `:`",
        DiagnosticCode::MissingValue => "expected a value after `:`",
        _ => "unexpected token",
    };
    Diagnostic::new(SYNTAX, at).arg("why", why)
}
