//! What can be wrong with a frozen form or a question written by hand.

use crate::ground::Code;

/// A question about a map that is not there.
pub const NO_MAP: Code = Code::warning("W220", "form-no-map");
/// A frozen question that its map does not yield any more.
pub const GONE: Code = Code::error("E221", "form-gone");
/// A choice marked as right that the map does not show to be right.
pub const WRONG_KEY: Code = Code::error("E222", "form-wrong-key");
/// A choice marked as wrong that the map does not show to be wrong.
pub const WRONG_CHOICE: Code = Code::error("E223", "form-wrong-choice");
/// A place among the choices that there is none at.
pub const BAD_PLACE: Code = Code::error("E224", "form-bad-place");
/// Two questions of one id.
pub const DOUBLED: Code = Code::error("E225", "form-doubled");
/// A frozen question that its map now words or cites otherwise.
pub const CHANGED: Code = Code::warning("W226", "form-changed");
/// A question that breaks a limit.
pub const FLAW: Code = Code::warning("W227", "form-flaw");
/// A question whose stem says what is right for another.
pub const CUE: Code = Code::warning("W228", "form-cue");
/// A reference of a question to nothing in its map.
pub const UNKNOWN: Code = Code::error("E229", "form-unknown");

/// Two questions that test the same.
pub const DUPLICATE: Code = Code::warning("W230", "form-duplicate");
/// Too many questions with a negation.
pub const NEGATIONS: Code = Code::warning("W231", "form-negations");
/// Sides of a map of which one is keyed much more often than another.
pub const SIDES: Code = Code::warning("W232", "form-sides");
/// A question with nothing to choose from.
pub const TOO_FEW: Code = Code::error("E233", "form-too-few");
/// A question without a right answer, or with several where one is right.
pub const KEYS: Code = Code::error("E234", "form-keys");
/// A number to be written that no number is: bounds the wrong way round, or a tolerance below nothing.
pub const BAD_SCALE: Code = Code::error("E235", "form-bad-scale");
/// An order that contradicts itself.
pub const ORDER: Code = Code::error("E236", "form-order");
/// A form that asks nothing.
pub const NOTHING: Code = Code::error("E237", "form-nothing");

/// Words of a frozen question that cannot mean what its map says.
pub const CONTRARY: Code = Code::error("E238", "form-contrary");
/// A text of a frozen question with the words of another element than it is tied to.
pub const OTHER_WORDS: Code = Code::error("E239", "form-other-words");
/// A frozen question whose words somebody changed.
pub const REWORDED: Code = Code::warning("W240", "form-reworded");

/// All of them.
pub const ALL: &[Code] = &[
    NO_MAP,
    GONE,
    WRONG_KEY,
    WRONG_CHOICE,
    BAD_PLACE,
    DOUBLED,
    CHANGED,
    FLAW,
    CUE,
    UNKNOWN,
    DUPLICATE,
    NEGATIONS,
    SIDES,
    TOO_FEW,
    KEYS,
    BAD_SCALE,
    ORDER,
    NOTHING,
    CONTRARY,
    OTHER_WORDS,
    REWORDED,
];
