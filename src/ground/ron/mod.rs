//! Located RON: values that know where they stand, and all problems of a file at once.
//!
//! A file is read by serde and ron in one go. Only where that fails does recovery begin: the smallest entry around
//! the error is reported, blanked out without moving anything else, and the rest is read again.

mod describe;
mod entries;
mod format;
mod located;
mod outline;
mod read;

pub use describe::{
    DEPTH, DUPLICATE_FIELD, NOT_A_VALUE, SYNTAX, TOO_MANY, UNCLOSED, UNKNOWN_FIELD, UNKNOWN_WORD, WRONG_TYPE,
};
pub use entries::Entries;
pub use format::format;
pub use located::Located;
pub use read::{Reading, kind, read};
