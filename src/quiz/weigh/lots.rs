use std::collections::BTreeMap;

use crate::{
    ground::rng::Chance,
    quiz::weigh::{scales::Group, trim::Asked},
};

/// By how much claims are to be right more or less often than a third of the time that they are offered.
///
/// If every option were right exactly a third of the time, one who knows some answers of a map could tell others: what was
/// right seldom so far must still come. So each claim is given a miss by lot, as large as those of keys that are drawn at
/// random. Words of fixed lists and names are given none: they come back in other maps, and what is right there too often
/// is evened out more surely than what is right too seldom, so that misses would not cancel.
#[derive(Debug, Default)]
pub(crate) struct Lots(BTreeMap<Group, BTreeMap<String, i64>>);

impl Lots {
    /// Draws for the claims that some questions offer, the same for the same seed.
    pub(crate) fn draw(asked: &[Asked<'_>], seed: u64) -> Self {
        let mut offered: BTreeMap<(Group, &str), u32> = BTreeMap::new();
        for one in asked.iter().filter(|one| one.of_claims) {
            for text in one.options {
                *offered.entry((one.group, text)).or_default() += 1;
            }
        }
        let mut lots = Self::default();
        for ((group, text), count) in offered {
            lots.add(group, text, miss(count, &mut Chance::for_purpose(seed, &format!("{group} {text}"))));
        }
        lots
    }

    /// How many offers too few an option is to have for how often it is right: three times it makes one, less the offers.
    pub(crate) fn of(&self, group: Group, text: &str) -> i64 {
        self.0.get(group).and_then(|texts| texts.get(text)).copied().unwrap_or_default()
    }

    /// Every option and its miss.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Group, &str, i64)> {
        self.0
            .iter()
            .flat_map(|(group, texts)| texts.iter().map(|(text, miss)| (*group, text.as_str(), *miss)))
    }

    pub(crate) fn add(&mut self, group: Group, text: &str, miss: i64) {
        *self.0.entry(group).or_default().entry(text.to_owned()).or_default() += miss;
    }
}

/// Three times the keys less the offers, where each of so many offers is the key one time in three.
fn miss(offered: u32, chance: &mut Chance) -> i64 {
    (0..offered).map(|_| if chance.below(3) == 0 { 2 } else { -1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mean of many misses is nothing, and their variance that of random keys: twice the offers.
    #[test]
    fn misses_are_those_of_keys_drawn_at_random() {
        const OFFERED: u32 = 12;
        let misses = (0..4000).map(|seed| miss(OFFERED, &mut Chance::new(seed)) as f64);
        let (sum, squares) =
            misses.fold((0.0, 0.0), |(sum, squares), miss| (sum + miss, squares + miss * miss));
        assert!((sum / 4000.0).abs() < 0.3, "{sum}");
        let variance = squares / 4000.0 / f64::from(2 * OFFERED);
        assert!((0.9..1.1).contains(&variance), "{variance}");
    }
}
