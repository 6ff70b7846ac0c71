//! Questions about a map: a question is a query on the map with one hole, its key is the query's answer, its
//! distractors are near misses.

mod ask;
mod bank;
pub mod blueprint;
mod context;
mod distract;
mod draft;
pub mod foreign;
mod form;
mod grade;
mod item;
pub mod json;
mod judge;
mod lure;
mod make;
mod paper;
mod plain;
mod play;
mod prove;
mod query;
mod rival;
mod saying;
mod traits;
mod words;

pub use bank::bank;
pub use form::{Entry, Form, form, forms, read_form, write_form};
pub use grade::{Answer, Mark, grade};
pub use item::{
    Bloom, Choice, Cite, Derivation, Item, Kind, Misconception, Process, Prompt, Proof, Refusal, Shape, Step,
    Why,
};
pub use judge::{Flaw, judge};
pub use paper::{PaperOptions, paper};
pub use plain::{plain, write_items, write_refusals};
pub use play::Game;
pub use query::{Dimension, Fill, Link, Query, Reason, Role, Standing};
