//! Numbers as other programs ask for them: between two bounds, or around a middle.

use crate::{
    ground::{Lang, number::number, say},
    quiz::item::Scale,
};

/// All numbers between two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Range {
    pub low: f64,
    pub high: f64,
}

impl Range {
    /// The number in the middle.
    pub(super) fn middle(self) -> f64 {
        round((self.low + self.high) / 2.0)
    }

    /// How far a right number may lie from the middle.
    pub(super) fn reach(self) -> f64 {
        round((self.high - self.low) / 2.0)
    }

    pub(super) fn is_finite(self) -> bool {
        self.low.is_finite() && self.high.is_finite()
    }
}

/// The numbers that are right, tolerance included.
pub(super) fn bounds(scale: Scale) -> Range {
    Range {
        low: scale.low - scale.tolerance * scale.low.abs(),
        high: scale.high + scale.tolerance * scale.high.abs(),
    }
}

/// Without the last digits, which arithmetic leaves behind.
fn round(value: f64) -> f64 {
    const STEPS: f64 = 1e6;
    let rounded = (value * STEPS).round() / STEPS;
    if rounded.is_finite() { rounded } else { value }
}

/// A number with a decimal point and no grouping, as files have it.
pub(super) fn plain(value: f64) -> String {
    format!("{value}")
}

/// The words of a range in a unit.
pub(super) fn words(range: Range, unit: &str, lang: Lang) -> String {
    let low = number(lang, range.low);
    if range.low < range.high {
        let to = say(lang, "figure-to", &[]);
        return format!("{low} {to} {} {unit}", number(lang, range.high));
    }
    format!("{low} {unit}")
}
