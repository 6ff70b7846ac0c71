//! What can be wrong with a blueprint that is valid RON, and what a bank cannot give it.

use crate::ground::Code;

/// A map that is not there.
pub const UNKNOWN_MAP: Code = Code::error("E200", "blueprint-unknown-map");
/// An item or element of a map that is not there.
pub const UNKNOWN_ITEM: Code = Code::error("E201", "blueprint-unknown-item");
/// A side that no map has.
pub const UNKNOWN_SIDE: Code = Code::error("E202", "blueprint-unknown-side");
/// A source that no map cites.
pub const UNKNOWN_SOURCE: Code = Code::error("E203", "blueprint-unknown-source");
/// Points for something that is neither a process nor a type nor an item.
pub const UNKNOWN_POINTS: Code = Code::error("E204", "blueprint-unknown-points");
/// A count of nothing.
pub const ZERO_COUNT: Code = Code::error("E205", "blueprint-zero-count");
/// A quota of more items than the form has.
pub const OVER_COUNT: Code = Code::error("E206", "blueprint-over-count");
/// Points below nothing.
pub const BAD_POINTS: Code = Code::error("E207", "blueprint-bad-points");
/// A quota that asks for nothing in particular.
pub const EMPTY_QUOTA: Code = Code::error("E208", "blueprint-empty-quota");
/// A difficulty outside 0–1, or a range that ends before it begins.
pub const BAD_DIFFICULTY: Code = Code::error("E209", "blueprint-bad-difficulty");
/// A quota that the bank cannot fill.
pub const QUOTA_SHORT: Code = Code::error("E210", "blueprint-quota-short");
/// A form with fewer items than asked for.
pub const FORM_SHORT: Code = Code::error("E211", "blueprint-form-short");
/// Included items that cannot stand on one form.
pub const INCLUDE_CLASH: Code = Code::error("E212", "blueprint-include-clash");
/// A variant that has to share items with another.
pub const VARIANT_SHARES: Code = Code::warning("W213", "blueprint-variant-shares");
/// Variants of unlike difficulty.
pub const VARIANTS_DIFFER: Code = Code::warning("W215", "blueprint-variants-differ");
/// A quota of more items at least than at most.
pub const MOST_UNDER_COUNT: Code = Code::error("E214", "blueprint-most-under-count");
/// The same where a form was made all the same.
pub const MADE_QUOTA_SHORT: Code = Code::warning("W210", "blueprint-quota-short");
/// The same where a form was made all the same.
pub const MADE_FORM_SHORT: Code = Code::warning("W211", "blueprint-form-short");

/// All of them.
pub const ALL: &[Code] = &[
    UNKNOWN_MAP,
    UNKNOWN_ITEM,
    UNKNOWN_SIDE,
    UNKNOWN_SOURCE,
    UNKNOWN_POINTS,
    ZERO_COUNT,
    OVER_COUNT,
    BAD_POINTS,
    EMPTY_QUOTA,
    BAD_DIFFICULTY,
    QUOTA_SHORT,
    FORM_SHORT,
    INCLUDE_CLASH,
    VARIANT_SHARES,
    VARIANTS_DIFFER,
    MOST_UNDER_COUNT,
    MADE_QUOTA_SHORT,
    MADE_FORM_SHORT,
];
