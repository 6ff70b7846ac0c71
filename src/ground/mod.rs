//! What knows no claim and no question: places in text, findings, located RON, languages, dates, chance.

mod date;
mod diagnostic;
mod id;
mod lang;
mod named;
pub mod number;
pub mod report;
pub mod rng;
pub mod ron;
mod span;
mod text;
mod wording;

pub use date::Date;
pub use diagnostic::{Code, Diagnostic, Severity};
pub use id::{Id, nearest};
pub use lang::Lang;
pub(crate) use named::named;
pub use named::{Named, Word};
pub use span::{FileId, Files, MAX_BYTES, NOT_UTF8, Place, SourceFile, Span, TOO_LARGE};
pub use text::{Phrase, Text, is_blank};
pub use wording::{Arg, knows, say};
