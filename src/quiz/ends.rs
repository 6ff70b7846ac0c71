use crate::map::{
    derive::Closure,
    model::{ClaimIx, Map},
};

/// What each claim comes down to: the claims it leads to by reasons alone that are reasons for nothing themselves. Kept
/// by claim, so that two are compared by what they lead to and not by going through all that lines of argument end in.
#[derive(Debug, Default)]
pub(crate) struct Ends {
    /// For the first claim of each class, the places of its ends, growing.
    of: Vec<Vec<usize>>,
}

impl Ends {
    pub(crate) fn new(map: &Map, closure: &Closure) -> Self {
        let mut of = vec![Vec::new(); map.claims.len()];
        for end in map.claim_ixs().filter(|claim| map.inferences_from(*claim).is_empty()) {
            for claim in closure.leading_to(end) {
                of[claim.get()].push(end.get());
            }
        }
        Self { of }
    }

    /// Whether two claims have an end in common.
    pub(crate) fn meet(&self, closure: &Closure, one: ClaimIx, other: ClaimIx) -> bool {
        let ends = |claim: ClaimIx| {
            let first = closure.same(claim).first().copied().unwrap_or(claim);
            self.of[first.get()].as_slice()
        };
        let (few, many) = (ends(one), ends(other));
        let (few, many) = if few.len() > many.len() { (many, few) } else { (few, many) };
        few.iter().any(|end| many.binary_search(end).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ground::{Files, Id},
        map::ron::{Catalogue, read_map},
    };

    #[test]
    fn what_two_claims_come_down_to_is_what_both_lead_to() {
        let text = include_str!("../../tests/suite/quiz/speed_limit.ron");
        let mut files = Files::default();
        let (file, _) = files.add("speed-limit.ron", text.as_bytes().to_vec());
        let id = Id::new("speed-limit").expect("a good id");
        let map = read_map(&files, file, id, &Catalogue::default()).0.expect("a sound map");
        let closure = Closure::new(&map);
        let ends = Ends::new(&map, &closure);
        let leads = |from: ClaimIx, to: ClaimIx| closure.bears(from, to).is_some_and(|signs| signs.pure);
        let mut met = [0, 0];
        for one in map.claim_ixs() {
            for other in map.claim_ixs() {
                let mut all = map.claim_ixs().filter(|end| map.inferences_from(*end).is_empty());
                let meet = all.any(|end| leads(one, end) && leads(other, end));
                assert_eq!(ends.meet(&closure, one, other), meet, "{} {}", map[one].id, map[other].id);
                met[usize::from(meet)] += 1;
            }
        }
        assert!(met[0] > 20 && met[1] > 20, "{met:?}");
    }
}
