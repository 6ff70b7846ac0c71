use crate::quiz::form::build::Pool;

/// How many variants are chosen together, however many are asked for: so A is the same whether B is asked for or not.
pub(super) const TOGETHER: usize = 3;
/// How many items are tried for one place of the forms before it is given up.
const TRIES: usize = 60;

impl Pool<'_> {
    /// Variants A, B and C, place by place: every item has its counterparts of the same quotas and reading process in
    /// the other two. Nothing if the bank cannot fill all three without sharing.
    pub(super) fn together(&self) -> Option<Vec<Vec<usize>>> {
        let fixed = self.included(&mut Vec::new());
        let mut variants = vec![fixed; TOGETHER];
        let mut hopeless = vec![false; self.blueprint.quotas.len()];
        while variants[0].len() < self.blueprint.count {
            let quota = self.scarcest(&self.tally(&variants[0]), &hopeless);
            let fits = |at: usize| quota.is_none_or(|quota| self.cells[at][quota]);
            match (self.place(&variants, fits), quota) {
                (Some(found), _) => variants.iter_mut().zip(found).for_each(|(chosen, at)| chosen.push(at)),
                (None, Some(quota)) => hopeless[quota] = true,
                (None, None) => return None,
            }
        }
        let is_met = self.blueprint.is_standard() || !hopeless.contains(&true);
        is_met.then_some(variants)
    }

    /// The best item for the next place of the first variant that has counterparts for the others, with them.
    fn place(&self, variants: &[Vec<usize>], fits: impl Fn(usize) -> bool) -> Option<Vec<usize>> {
        let (mut free, form) = (self.free(variants.iter().flatten()), self.tally(&variants[0]));
        self.keep_apart(&mut free, variants.iter().flatten());
        let mut candidates: Vec<(i64, usize, usize)> = (0..self.items.len())
            .filter(|at| fits(*at) && free[*at])
            .map(|at| (-self.worth(at, &form), self.turned(at), at))
            .collect();
        candidates.sort_unstable();
        let going = candidates.into_iter().map(|(.., at)| at).filter(|at| self.goes_with(*at, &form));
        // What burdens the form waits until nothing else has counterparts.
        let mut waiting = Vec::new();
        for model in going.take(TRIES) {
            match self.burden(model, &variants[0]) {
                0 => match self.with_counterparts(model, variants, &free) {
                    Some(found) => return Some(found),
                    None => continue,
                },
                burden => waiting.push((burden, model)),
            }
        }
        waiting.sort_by_key(|(burden, _)| *burden);
        waiting.into_iter().find_map(|(_, model)| self.with_counterparts(model, variants, &free))
    }

    fn with_counterparts(&self, model: usize, variants: &[Vec<usize>], free: &[bool]) -> Option<Vec<usize>> {
        let mut free = free.to_vec();
        let mut found = Vec::new();
        let mut next = model;
        for chosen in &variants[1..] {
            free[next] = false;
            self.keep_apart(&mut free, [&next]);
            found.push(next);
            let alike = |at: usize| {
                let same = self.items[at].kind.process() == self.items[model].kind.process();
                same && self.cells[at] == self.cells[model] && free[at]
            };
            next = self.nearest(model, chosen, alike)?;
        }
        found.push(next);
        Some(found)
    }
}
