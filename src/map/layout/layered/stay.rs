//! What gives way where something new comes among what stood.

/// Where one of several that stand in order would be if the others let it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    pub at: f64,
    /// How much it matters; nothing for what stood there and should stay.
    pub weight: Option<f64>,
}

/// The places of several in rising order, as few of those that should stay as can be away from where they stood, and all
/// others as near as that allows to where they would be, by weighted squares.
///
/// Adjacent violators are pooled (Barlow, Bartholomew, Bremner and Brunk, *Statistical Inference under Order Restrictions*,
/// 1972) at the median of what should stay: where half a layer would have to make way on either side, the fewer do.
pub(super) fn stay(wishes: impl Iterator<Item = Wish>) -> Vec<f64> {
    let mut pools: Vec<Pool> = Vec::new();
    for wish in wishes {
        let mut pool = Pool::new(wish);
        while let Some(before) = pools.pop_if(|before| before.at() > pool.at()) {
            pool = before.with(pool);
        }
        pools.push(pool);
    }
    pools.iter().flat_map(|pool| std::iter::repeat_n(pool.at(), pool.count)).collect()
}

/// Neighbours that touch and move as one.
struct Pool {
    count: usize,
    /// Where those would be that should stay, rising.
    stood: Vec<f64>,
    /// The weight of the others, and their mean wish.
    weight: f64,
    mean: f64,
}

impl Pool {
    fn new(wish: Wish) -> Self {
        match wish.weight {
            None => Self { count: 1, stood: vec![wish.at], weight: 0.0, mean: 0.0 },
            Some(weight) => Self { count: 1, stood: Vec::new(), weight, mean: wish.at },
        }
    }

    fn at(&self) -> f64 {
        match self.stood.len() {
            0 => self.mean,
            count => {
                let (low, high) = (self.stood[(count - 1) / 2], self.stood[count / 2]);
                if self.weight > 0.0 { self.mean.max(low).min(high) } else { low }
            }
        }
    }

    fn with(mut self, next: Self) -> Self {
        let weight = self.weight + next.weight;
        if weight > 0.0 {
            self.mean = (self.weight * self.mean + next.weight * next.mean) / weight;
        }
        self.weight = weight;
        self.count += next.count;
        self.stood.extend(next.stood);
        self.stood.sort_by(f64::total_cmp);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fewer_make_way() {
        let held = |at: f64| Wish { at, weight: None };
        let new = |at: f64| Wish { at, weight: Some(1.0) };
        // What is new takes ten between the first of five that touch and the others.
        assert_eq!(stay([held(0.0), new(-5.0), held(-10.0), held(-10.0)].into_iter()), [-10.0; 4]);
        assert_eq!(stay([held(0.0), held(0.0), new(-5.0), held(-10.0)].into_iter()), [0.0; 4]);
        // Those that do not touch what is in the way stay.
        assert_eq!(stay([held(-90.0), new(0.0), held(4.0)].into_iter()), [-90.0, 0.0, 4.0]);
        // Among what is new, squares decide.
        assert_eq!(stay([new(3.0), new(1.0)].into_iter()), [2.0, 2.0]);
    }
}
