use crate::{
    ground::Diagnostic,
    quiz::{
        blueprint::codes::INCLUDE_CLASH,
        form::{bounds::EVENNESS, build::Pool, clash::Common, level::EQUAL, lockstep::TOGETHER},
    },
};

/// How many beginnings are tried before a form is filled less evenly: which items go together hangs on the first.
const BEGINNINGS: usize = 4;

impl Pool<'_> {
    /// The variants, as evenly filled as the bank allows, and what it could not give. No two items of a form are about
    /// one element of a map, unless only then there are enough.
    pub(super) fn choose(&mut self, variants: usize) -> (Vec<Vec<usize>>, Vec<Diagnostic>) {
        let mut last = (Vec::new(), Vec::new());
        for most_common in [Common::Nothing, Common::Element, Common::Type, Common::Hint] {
            self.most_common = most_common;
            if let Some(together) = self.any_together() {
                return (together, Vec::new());
            }
            last = self.any_first();
            if is_met(&last.1) {
                break;
            }
        }
        let (first, mut findings) = last;
        (self.one_by_one(first, variants, &mut findings), findings)
    }

    /// Variants side by side, as evenly as they can be had, and of those the first that are equally difficult, or else
    /// those that are most nearly so.
    fn any_together(&mut self) -> Option<Vec<Vec<usize>>> {
        let own = self.blueprint.count.saturating_sub(self.fixed.len());
        if self.items.len() < own.saturating_mul(TOGETHER) {
            return None;
        }
        for evenness in EVENNESS {
            self.evenness = evenness;
            let mut nearest: Option<(f64, Vec<Vec<usize>>)> = None;
            for (apart, beginning) in
                [true, false].into_iter().flat_map(|apart| (0..BEGINNINGS).map(move |at| (apart, at)))
            {
                self.apart = apart;
                self.begin = beginning * self.items.len() / BEGINNINGS;
                let Some(together) = self.together() else { continue };
                let together = self.levelled(together);
                let spread = self.spread(&together);
                if spread <= EQUAL {
                    return Some(together);
                }
                if nearest.as_ref().is_none_or(|(least, _)| spread < *least) {
                    nearest = Some((spread, together));
                }
            }
            if let Some((_, nearest)) = nearest {
                return Some(nearest);
            }
        }
        None
    }

    /// One form, as evenly as it can be filled, with what it lacks in the end.
    fn any_first(&mut self) -> (Vec<usize>, Vec<Diagnostic>) {
        (self.begin, self.apart) = (0, true);
        // Where the bank is smaller than the form, only the least even way takes in all of it.
        let is_large = self.items.len() >= self.blueprint.count;
        let begin = if is_large { 0 } else { EVENNESS.len() - 1 };
        let mut last = (Vec::new(), Vec::new());
        for evenness in EVENNESS.into_iter().skip(begin) {
            self.evenness = evenness;
            let mut findings = Vec::new();
            let first = self.first(&mut findings);
            last = (first, findings);
            if is_met(&last.1) {
                break;
            }
        }
        last
    }

    /// Variants that were chosen together, brought to like difficulty.
    fn levelled(&self, mut variants: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
        let target = self.target(&variants[0]);
        for at in 0..variants.len() {
            let mut own = std::mem::take(&mut variants[at]);
            self.level(&mut own, &variants, target);
            variants[at] = own;
        }
        variants
    }

    /// One variant after the other, from a bank that cannot fill several side by side.
    fn one_by_one(
        &self,
        mut first: Vec<usize>,
        variants: usize,
        findings: &mut Vec<Diagnostic>,
    ) -> Vec<Vec<usize>> {
        let target = self.target(&first);
        self.level(&mut first, &[], target);
        let mut chosen = vec![first];
        for variant in 1..variants {
            let mut next = self.counterpart(&chosen, variant, findings);
            self.level(&mut next, &chosen, target);
            chosen.push(next);
        }
        chosen
    }
}

/// Whether a form lacks nothing but what it was told to hold together.
fn is_met(findings: &[Diagnostic]) -> bool {
    findings.iter().all(|finding| finding.code == INCLUDE_CLASH)
}
