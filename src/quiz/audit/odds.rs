/// A share of hits against chance.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Odds {
    /// The share that blind guessing gets right.
    pub chance: f64,
    /// By how much the share of hits lies above it; negative below it.
    pub advantage: f64,
    /// The lower bound of the advantage at 95 % confidence.
    pub low: f64,
    /// The upper bound.
    pub high: f64,
}

/// The standard normal quantile of 0.975: two-sided intervals of 95 %.
const Z: f64 = 1.959_963_984_540_054;

impl Odds {
    /// Whether the interval leaves chance out.
    pub fn is_surely_off(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// How `hits` of `items` compare to the sum of the chances of each. The interval is the score interval of Wilson,
/// *Probable inference, the law of succession, and statistical inference* (1927), moved by the mean chance; where hits
/// are expected ones, which vary less than counted ones, it is wider than need be.
pub fn odds(hits: f64, chances: f64, items: usize) -> Odds {
    if items == 0 {
        return Odds::default();
    }
    let count = items as f64;
    let (share, chance) = (hits / count, chances / count);
    let spread = Z * Z / count;
    let middle = (share + spread / 2.0) / (1.0 + spread);
    let half = (Z / (1.0 + spread)) * (share * (1.0 - share) / count + spread / (4.0 * count)).sqrt();
    Odds {
        chance,
        advantage: share - chance,
        low: (middle - half).max(0.0) - chance,
        high: (middle + half).min(1.0) - chance,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_is_that_of_wilson() {
        // Newcombe, *Two-sided confidence intervals for the single proportion* (1998), gives 81 of 263 as these.
        let found = odds(81.0, 0.0, 263);
        assert!((found.low - 0.2553).abs() < 5e-5 && (found.high - 0.3662).abs() < 5e-5, "{found:?}");
        assert!(!odds(33.0, 33.3, 100).is_surely_off());
        assert!(odds(60.0, 33.3, 100).is_surely_off());
        assert_eq!(odds(0.0, 0.0, 0), Odds::default());
    }
}
