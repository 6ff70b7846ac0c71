//! A map on paper: posters, handouts, cards to cut out, maps to fill in and maps to mend.
//!
//! ```text
//! Map + options → data (JSON) and pictures (Scene → SVG) = Sheet → template of Typst → PDF
//! ```
//!
//! Everything a sheet says is in its data; the templates beside this file only set it. Whoever wants other sheets
//! writes another template over the same data ([`House`]). The same map, options and seed make the same bytes.

mod alike;
mod blanks;
mod broken;
mod cards;
mod chart;
mod excerpt;
mod handout;
mod legible;
mod mend;
mod pack;
mod paint;
mod part;
mod patched;
mod plan;
mod plant;
mod poster;
mod refusal;
mod register;
mod repair;
mod room;
mod sheet;
mod stand;
mod tiles;
mod timeline;
mod timescale;
mod words;
mod worksheet;

pub use broken::{BrokenOptions, TooMany, broken};
pub use cards::{CardOptions, cards};
pub use chart::chart;
pub use excerpt::excerpt_claims;
pub use handout::handout;
pub use legible::{ARM, Demand, reading_distance, size_for};
pub use pack::{PackOptions, pack};
pub use poster::{Poster, PosterOptions, poster};
pub use refusal::{Fitting, TooSmall, in_metres, in_points};
pub use sheet::{House, Printed, Sheet, SheetPart};
pub use tiles::{Format, Tile, Tiling};
pub(in crate::map) use timeline::chronicle;
pub use timeline::timeline;
pub use timescale::timescale;
pub use worksheet::{Hide, WorksheetOptions, worksheet};
