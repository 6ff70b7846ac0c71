//! What can be wrong with a foreign file, and what cannot be carried over, in or out.

use crate::ground::Code;

macro_rules! codes {
    ($($(#[$doc:meta])* $make:ident $name:ident = $id:literal $key:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code::$make($id, $key);)*

        /// All of them.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    /// No format can be told from name and content.
    error UNKNOWN_FORMAT = "F101" "foreign-unknown-format";
    /// The notation is broken at this place.
    error SYNTAX = "F102" "foreign-syntax";
    /// There is no claim in the file.
    error EMPTY = "F103" "foreign-empty";
    /// The file is well formed but not of this format.
    error NOT_THIS = "F104" "foreign-not-this";
    /// What was made of the file is no valid map.
    error NO_MAP = "F105" "foreign-no-map";
    /// Only texts of the same structure can be put together.
    error NOT_MERGED = "F106" "foreign-not-merged";

    /// A reference to nothing.
    warning DANGLING = "F201" "foreign-dangling";
    /// A claim without words.
    warning NO_TEXT = "F202" "foreign-no-text";
    /// The format does not say of what kind claims are.
    warning KINDS = "F203" "foreign-kinds";
    /// The format does not say what is at issue.
    warning NO_QUESTION = "F204" "foreign-no-question";
    /// Something that a map has no place for.
    warning LEFT_OUT = "F205" "foreign-left-out";
    /// What supports, attacks or relates to itself.
    warning ITSELF = "F206" "foreign-itself";
    /// Two elements of one id.
    warning TWICE = "F207" "foreign-twice";
    /// A step without premise or conclusion, or an attack without one of its ends.
    warning INCOMPLETE = "F208" "foreign-incomplete";
    /// A premise that is named twice in one step.
    warning REPEATED = "F209" "foreign-repeated";
    /// Support for an argument, without saying for which of its premises.
    warning WHICH_PREMISE = "F210" "foreign-which-premise";
    /// Support for a step.
    warning STEP_SUPPORT = "F211" "foreign-step-support";
    /// Several claims that attack together.
    warning JOINT_ATTACK = "F212" "foreign-joint-attack";
    /// A relation that an empty line cuts off.
    warning CUT_OFF = "F213" "foreign-cut-off";
    /// A sign that belongs to something is missing before this place.
    warning LOOSE_FORM = "F214" "foreign-loose-form";
    /// A relation to what it cannot stand to.
    warning WRONG_END = "F215" "foreign-wrong-end";
    /// Data that cannot be read.
    warning BAD_DATA = "F216" "foreign-bad-data";
    /// A link whose address a map has no place for.
    warning LINK = "F217" "foreign-link";
    /// A preference that nobody holds.
    warning NOBODY = "F218" "foreign-nobody";
    /// The order of the file gives several arguments one description.
    warning SECOND_RECONSTRUCTION = "F219" "foreign-second-reconstruction";
    /// The two files differ in structure.
    warning DIFFERS = "F220" "foreign-differs";
    /// A text that one of the two files lacks.
    warning ONE_LANGUAGE = "F221" "foreign-one-language";
    /// What is marked neither as a reason nor as an objection.
    warning UNMARKED = "F222" "foreign-unmarked";
    /// Attributions, figures, events and the like that break a law of our files.
    warning BAD_CARRIED = "F223" "foreign-bad-carried";
    /// Who says what is stated of every claim.
    warning VOICES = "F224" "foreign-voices";
    /// More findings than are listed.
    warning MORE = "F299" "foreign-more";

    /// Texts in another language.
    warning LOST_LANGUAGE = "F301" "lost-language";
    /// Short texts beside full ones.
    warning LOST_SHORT = "F302" "lost-short";
    /// The kinds of claims.
    warning LOST_KIND = "F303" "lost-kind";
    /// Who says what.
    warning LOST_SAID = "F304" "lost-said";
    /// Where it is said: source, paragraph, anchor.
    warning LOST_PLACE = "F305" "lost-place";
    /// Figures and events.
    warning LOST_FIGURES = "F306" "lost-figures";
    /// Sides.
    warning LOST_SIDES = "F307" "lost-sides";
    /// Schemes of steps.
    warning LOST_SCHEME = "F308" "lost-scheme";
    /// Who draws a step or raises an objection.
    warning LOST_BY = "F309" "lost-by";
    /// The strength of steps.
    warning LOST_STRENGTH = "F310" "lost-strength";
    /// Critical questions.
    warning LOST_QUESTIONS = "F311" "lost-questions";
    /// That premises count only together.
    warning LOST_LINKED = "F312" "lost-linked";
    /// That a premise is unstated.
    warning LOST_IMPLICIT = "F313" "lost-implicit";
    /// Steps.
    warning LOST_INFERENCE = "F314" "lost-inference";
    /// Attacks.
    warning LOST_ATTACK = "F315" "lost-attack";
    /// Relations.
    warning LOST_RELATION = "F316" "lost-relation";
    /// Preferences.
    warning LOST_PREFERENCE = "F317" "lost-preference";
    /// What is closed.
    warning LOST_CLOSED = "F318" "lost-closed";
    /// The glossary.
    warning LOST_TERMS = "F319" "lost-terms";
    /// Title, question or topic.
    warning LOST_HEAD = "F320" "lost-head";
    /// The ids of steps, attacks and relations.
    warning LOST_ID = "F321" "lost-id";
    /// That a claim is settled.
    warning LOST_SETTLED = "F322" "lost-settled";
    /// Claims.
    warning LOST_CLAIM = "F323" "lost-claim";
    /// That an attack comes from a step and not from a claim.
    warning LOST_ATTACKER = "F324" "lost-attacker";
}
