//! From how far print can be read.
//!
//! The rule is that of Legge and Bigelow, *Does print size matter for reading?* (Journal of Vision 11(5):8, 2011):
//! people with normal sight read at full speed as long as the height of a small `x` takes up at least 0.2° of their
//! view, 12 minutes of arc. It is on the safe side of signage rules, which ask for capitals of 16 minutes or more.

use crate::page::Face;

/// The tangent of 0.2°, written out because platforms may compute it differently.
const TANGENT: f64 = 0.003_490_672_7;
const MILLIMETRES: f64 = 25.4 / 72.0;

/// What is held in the hands is read from here, in metres.
pub const ARM: f64 = 0.4;

/// How legible a sheet must be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Demand {
    /// All of it from so many metres.
    Distance(f64),
    /// No text smaller than so many points.
    MinPt(f64),
}

impl Demand {
    /// The smallest size that meets it, in points.
    pub fn points(self) -> f64 {
        match self {
            Self::Distance(metres) => size_for(metres),
            Self::MinPt(points) => points,
        }
    }

    /// The same to a hundredth of a point, as sizes are told and compared, and never less than meets it.
    pub(super) fn least(self) -> f64 {
        // A hair less: what is meant as a whole number of hundredths may come out a little above it.
        (self.points() * 100.0 - 1e-6).ceil() / 100.0
    }
}

/// From how many metres text of so many points can be read.
pub fn reading_distance(points: f64) -> f64 {
    points * Face::Regular.metrics().x_height * MILLIMETRES / TANGENT / 1000.0
}

/// How many points text needs to be read from so many metres.
pub fn size_for(metres: f64) -> f64 {
    metres / reading_distance(1.0)
}
