//! The rule of proof. An item is only made if its key holds as the map states it directly (STRICT), and every
//! distractor fails in all that follows from the map (LIBERAL), for a positive reason: opposite sign, a set that the
//! map lists in full, another declared role, a word that excludes it, a range apart. A missing edge is no reason.

mod argument;
mod bearing;
mod change;
mod clear;
mod fall;
mod figure;
mod pattern;
mod question;
mod road;
mod several;
mod side_by_side;
mod speaker;
mod stand;
mod structure;
mod voice;
mod worded;

pub(crate) use argument::opposing;
pub(crate) use bearing::{
    Against, Ground, Hit, against, is_half, no_backing, no_counter, no_objection, no_step, no_strengthening,
    no_support, no_weakening,
};
pub(crate) use change::{NoChange, defeating, left_standing, steps_to, toppling};
pub(crate) use clear::{clearing, left_open, restoring};
pub(crate) use fall::{answer_to, falls_with, struck_otherwise, struck_with, untouched};
pub(crate) use figure::{bound, event_dates, named_bounds};
pub(crate) use pattern::{aim_of, attack_aim, fits_elsewhere, link, overlapping};
pub(crate) use question::{question_of, stays_open};
pub(crate) use road::{Road, road};
pub(crate) use several::holds_in_order;
pub(crate) use side_by_side::{tie, toward};
pub(crate) use stand::{is_telling, standing, standing_now, standing_without, stands_now};
pub(crate) use structure::{differs, structure};
pub(crate) use voice::{central, final_claims, roles};
pub(crate) use worded::Worded;

use crate::{
    ground::Id,
    quiz::{
        context::Context,
        query::{Fill, Query, Reason},
    },
};

/// Why something fails, with the elements that show it.
pub(crate) type Failure = (Reason, Vec<Id>);

/// The elements that state directly that `answer` fills the hole of `query`; nothing if the map does not state it.
pub(crate) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    argument::holds(context, query, answer)
        .or_else(|| speaker::holds(context, query, answer))
        .or_else(|| voice::holds(context, query, answer))
        .or_else(|| figure::holds(context, query, answer))
        .or_else(|| pattern::holds(context, query, answer))
        .or_else(|| question::holds(context, query, answer))
        .or_else(|| side_by_side::holds(context, query, answer))
        .or_else(|| change::holds(context, query, answer))
        .or_else(|| clear::holds(context, query, answer))
        .or_else(|| fall::holds(context, query, answer))
}

/// Why `answer` surely does not fill the hole of `query`; nothing if that cannot be shown.
pub(crate) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    argument::fails(context, query, answer)
        .or_else(|| speaker::fails(context, query, answer))
        .or_else(|| voice::fails(context, query, answer))
        .or_else(|| figure::fails(context, query, answer))
        .or_else(|| pattern::fails(context, query, answer))
        .or_else(|| question::fails(context, query, answer))
        .or_else(|| side_by_side::fails(context, query, answer))
        .or_else(|| change::fails(context, query, answer))
        .or_else(|| clear::fails(context, query, answer))
        .or_else(|| fall::fails(context, query, answer))
}
