//! Located RON: values that know where they stand, and all problems of a file at once.
//!
//! A file is read by serde and ron in one go. Only where that fails is it read again as a tree that keeps every
//! place ([`parse`]), from which the value is gathered with all that is wrong ([`collect`]).

mod access;
mod balance;
mod collect;
mod describe;
mod divide;
mod entries;
mod format;
mod located;
mod mend;
mod parse;
mod plain;
mod read;
mod tell;
mod token;
mod tree;
mod written;

pub use describe::{
    CODES, DEPTH, DUPLICATE_FIELD, INNER_QUOTE, LACKING_FIELD, MISSING_COLON, MISSING_COMMA, MISSING_VALUE,
    NOT_A_VALUE, NOT_QUOTED, STRAY_BRACKET, SYNTAX, TOO_MANY, UNCLOSED, UNKNOWN_FIELD, UNKNOWN_WORD,
    WRONG_BRACKET, WRONG_TYPE,
};
pub use entries::Entries;
pub use format::{format, layout};
pub use located::Located;
pub use read::{MOST_FINDINGS, Reading, kind, listed, read};
