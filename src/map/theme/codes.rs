//! What can be wrong with a theme that is valid RON.

use crate::ground::Code;

/// A theme to begin from that there is not.
pub const UNKNOWN_THEME: Code = Code::error("E140", "theme-unknown-base");
/// Something that has no colour of its own.
pub const UNKNOWN_HUE: Code = Code::error("E141", "theme-unknown-colour");
/// A colour that is not written `#rrggbb`.
pub const BAD_COLOUR: Code = Code::error("E142", "theme-bad-colour");
/// Letters that nobody can read, or that fill a page.
pub const BAD_SIZE: Code = Code::error("E143", "theme-bad-size");
/// Words that stand out too little from what they stand on.
pub const LOW_CONTRAST: Code = Code::warning("W140", "theme-low-contrast");
