//! What a form should not hold as long as there is other: a statement again and again. It is preferred, item by item, and
//! never keeps a form from being filled.

use std::collections::BTreeMap;

use crate::quiz::form::{
    bounds::Tally,
    build::Pool,
    hint::{Traces, meet},
};

/// A statement stands in so many questions of a form at most where there is other, and in one more where there is not.
const SEEN: usize = 2;
/// How many items that would go onto a form are looked at before the one that burdens it least is taken.
const TRIES: usize = 60;

/// First that nothing stands in more than three questions, then that nothing is keyed twice, one question alone is about the
/// glossary and one alone asks who says what of a speaker, then that nothing stands in more than two.
const OFTEN: u32 = 10_000;
const AGAIN: u32 = 100;
const THRICE: u32 = 1;

impl Pool<'_> {
    /// How much an item would add to what a form says again and again.
    pub(super) fn burden(&self, candidate: usize, chosen: &[usize]) -> u32 {
        let own = self.traces(candidate);
        let mut seen: BTreeMap<u64, usize> = own.statements.iter().map(|statement| (*statement, 0)).collect();
        let mut burden = 0;
        for other in chosen.iter().map(|known| self.traces(*known)) {
            for statement in &other.statements {
                if let Some(count) = seen.get_mut(statement) {
                    *count += 1;
                }
            }
            let again = meet(&own.keyed, &other.keyed)
                || meet(&own.voices, &other.voices)
                || own.is_glossary() && other.is_glossary();
            burden += if again { AGAIN } else { 0 };
        }
        let often = seen.values().map(|count| match count {
            0 | 1 => 0,
            &SEEN => THRICE,
            _ => OFTEN,
        });
        burden + often.sum::<u32>()
    }

    fn traces(&self, at: usize) -> &Traces {
        self.shown(at)
    }

    /// Of some candidates in the order in which they are wanted the first that goes onto a form without burdening it, or
    /// else the one that burdens it least.
    pub(super) fn lightest(
        &self,
        wanted: impl Iterator<Item = usize>,
        form: &Tally<'_, '_>,
    ) -> Option<usize> {
        let mut least: Option<(u32, usize)> = None;
        for at in wanted.filter(|at| self.goes_with(*at, form)).take(TRIES) {
            let burden = self.burden(at, form.chosen);
            if burden == 0 {
                return Some(at);
            }
            if least.is_none_or(|(known, _)| burden < known) {
                least = Some((burden, at));
            }
        }
        least.map(|(_, at)| at)
    }
}
