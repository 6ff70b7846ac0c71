//! What a format cannot carry, on the way out, and what came back changed, on the way in.

use crate::ground::Code;

macro_rules! codes {
    ($($(#[$doc:meta])* $make:ident $name:ident = $id:literal $key:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code::$make($id, $key);)*

        /// All of them.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    /// There is no question that the format can carry.
    error EMPTY = "X101" "export-empty";
    /// A format that quizzes are not read from, or a file that is not of its format.
    error NOT_READ = "X102" "import-not-read";
    /// A file that is broken.
    error SYNTAX = "X103" "import-syntax";
    /// A file without a question that a form can hold.
    error NO_QUESTIONS = "X104" "import-no-questions";

    /// A question of a type that a form does not have.
    warning LEFT_OUT = "X201" "import-left-out";
    /// Two questions of one id.
    warning TWICE = "X202" "import-twice";
    /// Something said to every answer, for which an item has no room.
    warning NOT_TAKEN = "X203" "import-not-taken";
    /// A text that was changed in one of its languages.
    warning ONE_LANGUAGE = "X204" "import-one-language";
    /// A question whose words or key are missing.
    warning UNSOUND = "X205" "import-unsound";

    /// An option that is right in part, which a form does not know.
    warning PARTLY = "X206" "import-partly";
    /// Answers that begin and never end.
    warning UNCLOSED = "X207" "import-unclosed";
    /// A number that cannot be read.
    warning NO_NUMBER = "X208" "import-no-number";

    /// Two questions with nothing between them.
    warning MERGED = "X209" "import-merged";
    /// Something of a question that a form has no room for.
    warning NO_ROOM = "X210" "import-no-room";

    /// A question that the format cannot carry.
    warning REFUSED = "X301" "export-refused";
    /// A question that is put in another shape or in fewer words.
    warning CHANGED = "X302" "export-changed";
    /// Something that the format carries for no question at all. No question is changed by it.
    warning WITHOUT = "X303" "export-without";
    /// A map that is not at hand, so that no excerpt of it can be shown.
    warning NO_MAP = "X304" "export-no-map";
    /// Questions about more of a map than an excerpt can show.
    warning NO_EXCERPT = "X305" "export-no-excerpt";
}
