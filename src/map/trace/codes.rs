//! What can be wrong between a map and its sources.

use crate::ground::Code;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $level:ident $id:literal $key:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code::$level($id, $key);)*

        /// All of them.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    /// An anchor that does not stand in the paragraph it names.
    WRONG_ANCHOR = error "E130" "wrong-anchor";
    /// A paragraph that the source does not have.
    NO_PARAGRAPH = error "E131" "no-paragraph";
    /// A source whose file is not in the folder.
    NO_SOURCE_FILE = error "E132" "no-source-file";
    /// A citation of what is no part of the article.
    CITES_OUT_OF_SCOPE = error "E133" "cites-out-of-scope";
    /// A range out of scope that ends behind the last paragraph.
    SCOPE_BEYOND = error "E134" "scope-beyond";
    /// Paragraphs that no claim cites.
    UNCITED = warning "W130" "uncited";
    /// A citation that cannot be looked up, for want of an anchor.
    NO_ANCHOR = warning "W131" "no-anchor";
    /// A cited source that names no file.
    FILELESS = warning "W132" "fileless";
}
