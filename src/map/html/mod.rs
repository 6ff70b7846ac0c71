//! The map as one HTML file that asks the network for nothing.
//!
//! ```text
//! Map ─┬→ outline → reading (nested lists; needs no script)  ─┐
//!      ├→ about (a claim's details), lists (terms, sources …) ┤→ edition, one a language ─→ document → String
//!      ├→ graph (who is linked to whom, for the script)       ┤
//! Scene ─→ svg (the drawing)                                 ─┘
//! ```
//!
//! The linear reading holds every word; the script only shows, hides and copies what is there, so that nothing is
//! lost without it. An element's id in the page is its language and its own id (`de-some-claim`), which is also what
//! the address ends in: `map.html#de-some-claim` leads to a claim in German. Ids of the page's own begin with the
//! language and `_`, those of the drawing with `map-` and the language.

mod about;
mod document;
mod edition;
mod graph;
mod index;
mod lists;
mod marks;
mod night;
mod reading;
mod tools;
mod words;

pub(crate) use document::Document;
pub use edition::{HtmlOptions, html};
pub use index::{Shelf, ShelfFile, Shelved, index};
pub(crate) use night::night;
