//! A map as a drawing: from the model to a finished [`Scene`].
//!
//! ```text
//! Map → network (boxes, knots, lines) → layered plan → measures for each direction → places → Scene
//! ```
//!
//! Claims are boxes. A step with one premise that nothing attacks is a line from premise to conclusion; any other step,
//! an attack that is attacked itself and every symmetric relation is a *knot*: a small plate in which its lines meet, so
//! that linked premises are seen to be linked and an objection can end at the very step it is raised against.
//! What leads to a claim stands below it, or to its right.

mod atlas;
mod boxes;
mod choice;
mod drawing;
mod fit;
mod frame;
mod geometry;
mod layered;
mod legend;
mod like;
mod lines;
mod mark;
mod network;
mod reading;
mod skeleton;
mod stroke;
mod style;
mod theme;
mod view;

use crate::{ground::Lang, map::model::Map, page::Scene};

pub use atlas::Atlas;
pub use drawing::Drawing;
pub use fit::Fit;
pub use geometry::{BoxJson, DrawingJson, LaidJson, LineJson};
pub(in crate::map) use lines::Stretch;
pub use mark::Tie;
pub(in crate::map) use network::What;
pub(in crate::map) use skeleton::{Alike, Skeleton, SkeletonLine, skeleton, skeleton_like};
pub(in crate::map) use stroke::{draw_line, heading};
pub use style::Letters;
pub(in crate::map) use style::{FAINT, INK, PAPER, side_colours};
pub use theme::{Hue, Theme};
pub use view::{Only, View};

/// Where what leads to a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Below it: conclusions on top.
    Down,
    /// To its right: conclusions on the left.
    Right,
}

/// How a map is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DrawOptions {
    /// The language of words and texts.
    pub lang: Lang,
    /// The direction; without one, that in which the drawing comes out larger on a sheet.
    pub direction: Option<Direction>,
    /// The longer side of the sheet by the shorter, above 0.
    pub sheet: f64,
    /// What the drawing's shape is to come near to, at the price of longer lines; without it, the drawing takes the
    /// shape in which it is drawn best.
    pub fit: Option<Fit>,
    /// How large its words are.
    pub letters: Letters,
    /// Whether the claims' numbers stand out, for those who are sent to them from another sheet.
    pub numbers: bool,
    /// Whether it is left out who says what and which sources there are, for those who read from afar.
    pub brief: bool,
}

impl DrawOptions {
    /// For a sheet of the A series, in the direction that suits it.
    pub const fn new(lang: Lang) -> Self {
        Self {
            lang,
            direction: None,
            sheet: std::f64::consts::SQRT_2,
            fit: None,
            letters: Letters::STANDARD,
            numbers: false,
            brief: false,
        }
    }
}

/// Lays a map out.
pub fn layout<'a>(map: &'a Map, options: &DrawOptions) -> Drawing<'a> {
    layout_view(map, options, &View::default())
}

/// Lays a part of a map out.
pub fn layout_view<'a>(map: &'a Map, options: &DrawOptions, view: &View) -> Drawing<'a> {
    Atlas::new(map, options).layout(view)
}

/// Lays a part of a map out like an earlier drawing of it: in the same way, everything where it stood that need not give
/// way to what is new.
pub fn layout_like<'a>(
    map: &'a Map,
    options: &DrawOptions,
    view: &View,
    before: &DrawingJson,
) -> Drawing<'a> {
    like::like(map, options, view, before)
}

/// Draws a map.
pub fn draw(map: &Map, options: &DrawOptions) -> Scene {
    layout(map, options).scene()
}
