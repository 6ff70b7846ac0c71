use ron::Error;

use crate::ground::{
    diagnostic::{Code, Diagnostic},
    id::nearest,
    span::Span,
    wording::Arg,
};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal $key:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code::error($id, $key);)*

        /// All that can be wrong with the form of a file.
        pub const CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    /// The text is not RON at this place.
    SYNTAX = "E010" "syntax";
    /// A bracket, quotation mark or comment is never closed.
    UNCLOSED = "E011" "unclosed";
    /// Brackets nest deeper than any map needs.
    DEPTH = "E012" "too-deep";
    /// There are more problems in a file than are listed.
    TOO_MANY = "E013" "too-many-problems";
    /// A number, text or word could not be read.
    NOT_A_VALUE = "E014" "not-a-value";
    /// Two entries without a comma between them.
    MISSING_COMMA = "E015" "missing-comma";
    /// A name and its value without a colon between them.
    MISSING_COLON = "E016" "missing-colon";
    /// A name without a value.
    MISSING_VALUE = "E017" "missing-value";
    /// A text without quotation marks, or in others than `"…"`.
    NOT_QUOTED = "E018" "not-quoted";
    /// A closing bracket that closes nothing.
    STRAY_BRACKET = "E019" "stray-bracket";
    /// A field that does not exist here.
    UNKNOWN_FIELD = "E020" "unknown-field";
    /// A field that stands twice.
    DUPLICATE_FIELD = "E021" "duplicate-field";
    /// A word that is none of those allowed here.
    UNKNOWN_WORD = "E022" "unknown-word";
    /// A value of another type than the field's.
    WRONG_TYPE = "E023" "wrong-type";
    /// A field without which its surroundings cannot be read.
    LACKING_FIELD = "E024" "lacking-field";
    /// A closing bracket of another sort than the open one.
    WRONG_BRACKET = "E025" "wrong-bracket";
    /// A quotation mark inside a text.
    INNER_QUOTE = "E026" "inner-quote";
}

/// Says what ron found wrong with the token at `at`, whose letters are `token`.
pub(super) fn describe(error: &Error, at: Span, token: &str) -> Diagnostic {
    match error {
        Error::NoSuchStructField { expected, found, .. } => choice(UNKNOWN_FIELD, at, found, expected),
        Error::NoSuchEnumVariant { expected, found, .. } => choice(UNKNOWN_WORD, at, found, expected),
        Error::ExpectedDifferentStructName { expected, found } => {
            choice(UNKNOWN_WORD, at, found, &[expected])
        }
        Error::DuplicateStructField { field, .. } => Diagnostic::new(DUPLICATE_FIELD, at).arg("name", *field),
        Error::MissingStructField { field, .. } => Diagnostic::new(LACKING_FIELD, at).arg("field", *field),
        Error::InvalidValueForType { expected, .. } => {
            Diagnostic::new(WRONG_TYPE, at).arg("expected", expected.as_str())
        }
        Error::ExceededRecursionLimit => Diagnostic::new(DEPTH, at),
        Error::ExpectedStringEnd => Diagnostic::new(UNCLOSED, at).arg("close", "\""),
        Error::UnclosedBlockComment => Diagnostic::new(UNCLOSED, at).arg("close", "*/"),
        Error::ExpectedString if token.starts_with(char::is_alphabetic) => Diagnostic::new(NOT_QUOTED, at),
        other => match (expected_type(other), unreadable(other)) {
            (Some(expected), _) => wrong_type(at, expected),
            (None, Some(why)) => Diagnostic::new(NOT_A_VALUE, at).arg("why", Arg::Key(why)),
            // What only `ron` knows to refuse, it says in English.
            (None, None) => {
                let why = Diagnostic::new(SYNTAX, at).arg("why", Arg::Key("why-refused"));
                why.arg("found", other.to_string())
            }
        },
    }
}

/// A finding about one of several words.
pub(super) fn choice(code: Code, at: Span, found: &str, expected: &[&str]) -> Diagnostic {
    let near = nearest(found, expected.iter().copied()).map(str::to_owned);
    Diagnostic::new(code, at).arg("name", found).arg("known", list(expected)).suggest(near)
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A value where the wording `expected` names what should stand.
pub(super) fn wrong_type(at: Span, expected: &'static str) -> Diagnostic {
    Diagnostic::new(WRONG_TYPE, at).arg("expected", Arg::Key(expected))
}

const fn expected_type(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedArray => "type-list",
        Error::ExpectedBoolean => "type-bool",
        Error::ExpectedFloat => "type-number",
        Error::ExpectedInteger => "type-count",
        Error::ExpectedMap => "type-map",
        Error::ExpectedNamedStructLike(_) | Error::ExpectedStructLike | Error::ExpectedStructName(_) => {
            "type-struct"
        }
        Error::ExpectedString => "type-text",
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            "type-word"
        }
        _ => return None,
    })
}

const fn unreadable(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::InvalidEscape(_) => "why-escape",
        Error::IntegerOutOfBounds => "why-out-of-bounds",
        Error::InvalidIntegerDigit { .. } | Error::FloatUnderscore | Error::UnderscoreAtBeginning => {
            "why-digits"
        }
        Error::ExpectedAttribute | Error::ExpectedAttributeEnd | Error::NoSuchExtension(_) => "why-attribute",
        Error::TrailingCharacters => "why-behind",
        Error::ExpectedStructLikeEnd => "why-too-many",
        Error::ExpectedDifferentLength { .. } => "why-other-count",
        Error::UnexpectedChar(_) | Error::Eof => "why-unreadable",
        _ => return None,
    })
}
