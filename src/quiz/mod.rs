//! Questions about a map: a question is a query on the map with one hole, its key is the query's answer, its
//! distractors are near misses.

mod alone;
mod ask;
mod assemble;
pub mod audit;
mod bank;
pub mod blueprint;
mod context;
mod coverage;
mod dated;
mod distract;
mod draft;
mod ends;
mod fill;
mod fill_name;
pub mod foreign;
pub mod form;
mod freed;
mod gloss;
mod grade;
mod heard;
mod item;
pub mod json;
mod judge;
mod kin;
mod kind;
mod lure;
mod make;
mod material;
mod numerals;
mod open;
mod paper;
mod place;
mod plain;
mod play;
mod practice;
mod prove;
mod query;
mod rival;
mod saying;
mod several;
mod subject;
mod traits;
mod typed;
mod weigh;
mod words;

pub use bank::bank;
pub use coverage::{Coverage, Covered, Untouched, coverage, form_coverage, write_coverage};
pub use form::{
    Entry, Form, Held, Origin, State, form, form_limits, forms, forms_of_seeds, hold, read_form, same_again,
    write_form,
};
pub use grade::{Answer, Mark, grade, number_of};
pub use item::{
    Bloom, Choice, Cite, Derivation, Item, Kind, Misconception, Process, Prompt, Proof, Refusal, Scale,
    Shape, Step, Why,
};
pub use judge::{Flaw, flaw_codes, judge};
pub use open::{OpenPrompt, open_for, open_prompts};
pub use paper::{PaperOptions, quiz_sheet};
pub use plain::{plain, write_items, write_open, write_refusals};
pub use play::Game;
pub use practice::{PracticeOptions, practice};
pub use query::{Aim, Bearing, Bound, Dimension, Fill, Link, Query, Reason, Role, Standing, Tie};
pub use typed::typed;
