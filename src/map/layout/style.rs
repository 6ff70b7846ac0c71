//! The measures and colours of the drawing.

use crate::{
    map::{derive::Status, layout::layered::Spacing},
    page::{Colour, Dash, Style},
};

pub(in crate::map) const INK: Colour = Colour::rgb(0x1b_24_30);
/// For small print; 7 to 1 on every ground used.
pub(in crate::map) const FAINT: Colour = Colour::rgb(0x3d_47_54);
pub(super) const BORDER: Colour = Colour::rgb(0x2b_36_42);
pub(in crate::map) const PAPER: Colour = Colour::WHITE;
/// What has nothing to do with what is highlighted: words that can still be read, and lines.
pub(super) const DIM: Colour = Colour::rgb(0x66_6d_76);
pub(super) const PALE: Colour = Colour::rgb(0x8b_92_9a);
/// The ground of claims on no side.
pub(super) const NEUTRAL: Colour = Colour::rgb(0xf5_f5_f3);

/// How large the words on a drawing are, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Letters {
    /// The text of a claim; above 0.
    pub body: f64,
    /// Its small print and the words on plates; above 0.
    pub small: f64,
}

impl Letters {
    /// What is read at arm's length.
    pub const STANDARD: Self = Self { body: 11.0, small: 7.5 };
    /// What people read who need large print.
    pub const LARGE: Self = Self { body: 18.0, small: 14.0 };

    pub(super) const fn leading(self) -> f64 {
        self.body * (13.5 / 11.0)
    }

    pub(super) const fn small_leading(self) -> f64 {
        self.small + 2.0
    }

    /// The side of a badge.
    pub(super) const fn badge(self) -> f64 {
        11.0 * self.small_scale()
    }

    pub(super) const fn plate_height(self) -> f64 {
        13.0 * self.small_scale()
    }

    /// From a box's border to its text.
    pub(super) const fn padding(self) -> f64 {
        9.0 * self.scale()
    }

    /// What the strip of its side takes of a box.
    pub(super) const fn strip(self) -> f64 {
        5.0 * self.scale()
    }

    /// The room that a line's head takes.
    pub(super) const fn head(self) -> f64 {
        HEAD * self.small_scale()
    }

    /// By how much boxes and headings are larger than usual.
    pub(super) const fn scale(self) -> f64 {
        self.body / Self::STANDARD.body
    }

    /// By how much the words below the drawing are larger than usual.
    pub(super) const fn small_scale(self) -> f64 {
        self.small / Self::STANDARD.small
    }
}

pub(super) const TITLE: f64 = 21.0;
pub(super) const QUESTION: f64 = 13.0;
pub(super) const MARGIN: f64 = 28.0;

/// The length of a line's head.
pub(super) const HEAD: f64 = 8.0;

pub(super) const SPACING: Spacing = Spacing {
    vertices: 14.0,
    lines: 10.0,
    layers: 28.0,
    knots: 17.0,
    tracks: 5.0,
    most_tracks: 50.0,
    parts: 36.0,
};

/// A side's colours: of the ground, and of strip and badge, on which white has a contrast of 4.5 or more.
pub(in crate::map) const fn side_colours(side: usize) -> (Colour, Colour) {
    const GROUNDS: [u32; 5] = [0xfb_f3_e1, 0xe6_f1_f3, 0xf4_eb_f5, 0xf0_f3_e1, 0xf1_ec_e8];
    const BADGES: [u32; 5] = [0x8a_5e_0c, 0x35_64_6f, 0x74_45_7a, 0x56_64_2a, 0x63_53_48];
    let at = side % GROUNDS.len();
    (Colour::rgb(GROUNDS[at]), Colour::rgb(BADGES[at]))
}

/// The border of a claim by its status: no two are interrupted and as wide alike. A disputed claim has a second line
/// inside the first.
pub(super) fn border(status: Status, letters: Letters) -> Style {
    let scale = letters.small_scale();
    let stroked = |width: f64| Style::stroked(BORDER, width * scale);
    let dashed = |width: f64, dash: [f64; 4]| {
        stroked(width).dashed(Dash::alternating(dash.map(|length| length * scale)))
    };
    match status {
        Status::Asserted | Status::Disputed => stroked(1.0),
        Status::Settled => stroked(2.4),
        Status::Reported => dashed(1.2, [7.0, 3.0, 7.0, 3.0]),
        Status::Denied => dashed(1.6, [9.0, 3.0, 2.0, 3.0]),
        Status::Forecast => dashed(1.4, [2.0, 2.5, 2.0, 2.5]),
        Status::Unstated => dashed(0.9, [3.0, 5.0, 3.0, 5.0]),
    }
}
