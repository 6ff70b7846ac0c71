//! Points and fonts only: text measuring and breaking, the scene, the printers.
//!
//! ```text
//! text → wrap → lines ┐
//! boxes, arrows ──────┴→ Scene → svg ─→ png
//!                                 └──→ pdf      template + data → typeset → pdf
//! ```
//!
//! A [`Scene`] is a finished drawing: a layout has put every item at its place (in points, `y` downwards) and broken
//! every text with [`wrap`]. The printers [`svg`], [`png`] and [`pdf`] only write it down, each in its format, and
//! [`typeset`] sets sheets of text. All are pure and give the same bytes for the same scene. Text is measured and drawn
//! in the same two faces, Noto Sans Regular and Bold, which the program brings along: no font of the machine is used.

mod colour;
mod crop;
mod error;
mod font;
mod hyphen;
mod pdf;
mod pieces;
mod png;
mod scene;
mod shape;
mod subset;
mod svg;
mod typeset;
mod words;
mod wrap;

pub use colour::Colour;
pub use crop::{Area, crop, ink, smallest_text};
pub use error::PageError;
pub use font::{Face, Metrics, missing};
pub use pdf::{Paper, PdfOptions, pdf};
pub use png::{MOST_PIXELS, png};
pub use scene::{Anchor, Group, Item, Landmark, Paint, Passage, Scene, Text};
pub use shape::{Dash, Path, Point, Rect, Step, Style};
pub(crate) use subset::font_for;
pub use svg::{SvgOptions, svg};
pub use typeset::{typeset, typeset_within};
pub use wrap::{Join, Line, Measure, rejoin, wrap};
