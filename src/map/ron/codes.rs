//! What can be wrong with a map that is valid RON.

use crate::ground::Code;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal $key:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code::error($id, $key);)*

        /// All of them.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    /// A field that must be there is not.
    MISSING_FIELD = "E100" "missing-field";
    /// An id of letters that ids may not have.
    BAD_ID = "E101" "bad-id";
    /// Two elements of one id.
    DUPLICATE_ID = "E102" "duplicate-id";
    /// Two ids that differ only by case.
    CASE_ID = "E103" "case-id";
    /// A reference to nothing.
    UNKNOWN_ID = "E104" "unknown-id";
    /// A reference to an element of the wrong sort.
    WRONG_SORT = "E105" "wrong-sort";
    /// A text without a wording in one of the map's languages.
    MISSING_TRANSLATION = "E106" "missing-translation";
    /// A text of no letters.
    EMPTY_TEXT = "E107" "empty-text";
    /// A language that maps cannot be written in, or that this map does not declare.
    UNKNOWN_LANGUAGE = "E108" "unknown-language";
    /// A claim that is its own premise.
    SELF_SUPPORT = "E109" "self-support";
    /// Something that attacks itself, or a relation of a claim with itself.
    SELF_RELATION = "E110" "self-relation";
    /// An inference from nothing.
    NO_PREMISE = "E111" "no-premise";
    /// A relation that is not between two claims.
    NOT_TWO = "E112" "not-two";
    /// A premise or reference that stands twice in one list.
    REPEATED = "E113" "repeated";
    /// A figure that is no figure.
    BAD_QUANTITY = "E114" "bad-quantity";
    /// A date that does not exist.
    BAD_DATE = "E115" "bad-date";
    /// An anchor of more than six words.
    LONG_ANCHOR = "E116" "long-anchor";
    /// A paragraph number 0, or a range that ends before it begins.
    BAD_PARAGRAPH = "E117" "bad-paragraph";
    /// A critical question that the scheme does not have.
    UNKNOWN_QUESTION = "E118" "unknown-question";
    /// A file that does not say what it is.
    UNKNOWN_KIND = "E119" "unknown-kind";
    /// A map without a single claim.
    NO_CLAIMS = "E120" "no-claims";
    /// The file name cannot be an id.
    BAD_FILE_NAME = "E121" "bad-file-name";
    /// A text with a character that no page can show.
    CONTROL_CHARACTER = "E122" "control-character";
    /// An actor that is a part of itself.
    PART_CYCLE = "E123" "part-cycle";
    /// An event that ends before it begins.
    ENDS_EARLY = "E124" "ends-early";
    /// Two sides of one thesis.
    ONE_THESIS = "E125" "one-thesis";
    /// A critical question of an inference without a scheme.
    NO_SCHEME = "E126" "no-scheme";
}
