//! The proof that a map with errors can be mended in one way only.
//!
//! Uniqueness is not assumed but searched: whether a fault is there depends only on the tie or claim it is found at and,
//! for an objection to a tie, on that tie. So whatever mends the map must hold, for any fault that is left, a move that
//! touches that place. [`repairs`] therefore takes the first fault, tries every move that touches its place, and goes on
//! until no fault is left or as many moves are made as errors were planted: it finds every way to mend the map in which
//! no move is idle. It leaves a branch only where a lower bound says that the moves left cannot do. Where no fewer moves
//! mend the map, none of so many can be idle, and the search has found every way there is.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::paper::mend::{Draft, DraftTie, Fault, Move, On};

/// The maps without fault that at most so many moves lead to, each with its moves in order; no more than `enough` of
/// them are looked for.
pub(super) fn repairs(draft: &Draft, moves: usize, enough: usize) -> BTreeMap<Draft, BTreeSet<Move>> {
    let mut found = BTreeMap::new();
    search(draft, moves, enough, &mut BTreeSet::new(), &mut found);
    found
}

fn search(
    draft: &Draft,
    left: usize,
    enough: usize,
    done: &mut BTreeSet<Move>,
    found: &mut BTreeMap<Draft, BTreeSet<Move>>,
) {
    let faults = draft.faults();
    let Some(first) = faults.first().copied() else {
        found.entry(draft.clone()).or_insert_with(|| done.clone());
        return;
    };
    if found.len() >= enough || draft.at_least(&faults) > left {
        return;
    }
    for step in draft.touching(first) {
        if let Some(next) = draft.after(step).filter(|_| !done.contains(&step)) {
            done.insert(step);
            search(&next, left - 1, enough, done, found);
            done.remove(&step);
        }
    }
}

impl Draft {
    /// Every move that can make a fault come or go: those on its own place and those on the tie it is raised against.
    fn touching(&self, fault: Fault) -> Vec<Move> {
        let tie = match fault {
            Fault::Speaker { claim } => return self.speakers_of(claim),
            Fault::Side { tie, .. } | Fault::Count { tie } => tie,
        };
        let mut moves = self.moves_of(tie);
        if let DraftTie::Objection { on: On::Tie(on), .. } = &self.ties[tie] {
            moves.extend(self.moves_of(*on));
        }
        moves
    }

    /// No fewer moves can mend so many faults. A move other than that of a premise changes one tie, and with it at most
    /// the faults of that tie and of the objections to it: these form a group. The move of a premise changes two steps,
    /// so it serves two groups at most, and only such as hold a step. A speaker takes a move of its own.
    fn at_least(&self, faults: &BTreeSet<Fault>) -> usize {
        let speakers = faults.iter().filter(|fault| matches!(fault, Fault::Speaker { .. })).count();
        let mut groups: Vec<BTreeSet<usize>> = Vec::new();
        for fault in faults {
            let (Fault::Side { tie, .. } | Fault::Count { tie }) = *fault else { continue };
            let mut group = BTreeSet::from([tie]);
            if let DraftTie::Objection { on: On::Tie(on), .. } = &self.ties[tie] {
                group.insert(*on);
            }
            let (joined, rest): (Vec<_>, Vec<_>) =
                groups.into_iter().partition(|other| !other.is_disjoint(&group));
            group.extend(joined.into_iter().flatten());
            groups = rest;
            groups.push(group);
        }
        let is_step = |tie: &usize| matches!(self.ties[*tie], DraftTie::Reason { .. });
        let steps = groups.iter().filter(|group| group.iter().any(is_step)).count();
        speakers + (groups.len() - steps) + steps.div_ceil(2)
    }
}

#[cfg(test)]
mod tests {
    use super::repairs;
    use crate::map::{
        model::{ActorIx, SourceIx},
        paper::{
            mend::{Draft, DraftTie, Fault, Move, On},
            plant::plant,
        },
    };
    use std::collections::{BTreeMap, BTreeSet};

    /// Two sides: 0 ← (1 & 2), 3 ← (4 & 5), 6 → 0, 7 − → 0, 8 × → the first step, 0 − → 3; two speakers at two places.
    fn sound() -> Draft {
        let place = |paragraph| (SourceIx(0), paragraph);
        let reason = |premises: &[usize], to| DraftTie::Reason {
            premises: premises.to_vec(),
            to,
            needs: premises.len(),
        };
        let voices = BTreeMap::from([
            (place(1), BTreeSet::from([ActorIx(0)])),
            (place(2), BTreeSet::from([ActorIx(1)])),
            (place(3), BTreeSet::from([ActorIx(0), ActorIx(1)])),
            (place(4), BTreeSet::from([ActorIx(2)])),
        ]);
        let said = |paragraph, actor| Some((place(paragraph), ActorIx(actor)));
        Draft {
            sides: [0, 0, 0, 1, 1, 1, 0, 1, 1].map(Some).to_vec(),
            said: vec![said(1, 0), said(2, 1), said(3, 0), None, None, None, None, None, said(4, 2)],
            ties: vec![
                reason(&[1, 2], 0),
                reason(&[4, 5], 3),
                reason(&[6], 0),
                DraftTie::Objection { from: 7, on: On::Claim(0) },
                DraftTie::Objection { from: 8, on: On::Tie(0) },
                DraftTie::Objection { from: 0, on: On::Claim(3) },
            ],
            voices,
        }
    }

    fn every_move(draft: &Draft) -> BTreeSet<Move> {
        let ties = (0..draft.ties.len()).flat_map(|tie| draft.moves_of(tie));
        ties.chain((0..draft.said.len()).flat_map(|claim| draft.speakers_of(claim))).collect()
    }

    /// Every sound draft that at most so many moves lead to, whatever they touch.
    fn by_brute_force(draft: &Draft, moves: usize) -> BTreeSet<Draft> {
        if draft.faults().is_empty() {
            return BTreeSet::from([draft.clone()]);
        }
        if moves == 0 {
            return BTreeSet::new();
        }
        let next = every_move(draft).into_iter().filter_map(|step| draft.after(step));
        next.flat_map(|next| by_brute_force(&next, moves - 1)).collect()
    }

    #[test]
    fn the_sound_map_has_no_fault_and_each_rule_finds_its_breach() {
        let sound = sound();
        assert_eq!(sound.faults(), BTreeSet::new());
        let after = |step| sound.after(step).expect("the move can be made").faults();
        assert_eq!(after(Move::Flip { tie: 2 }), BTreeSet::from([Fault::Side { tie: 2, claim: 6 }]));
        assert_eq!(after(Move::Flip { tie: 3 }), BTreeSet::from([Fault::Side { tie: 3, claim: 7 }]));
        assert_eq!(
            after(Move::Undercut { tie: 2, step: 0 }),
            BTreeSet::from([Fault::Side { tie: 2, claim: 6 }])
        );
        let moved = Move::Premise { claim: 1, from: 0, to: 1 };
        let wrong = BTreeSet::from([
            Fault::Count { tie: 0 },
            Fault::Side { tie: 1, claim: 1 },
            Fault::Count { tie: 1 },
        ]);
        assert_eq!(after(moved), wrong);
        let named = Move::Speaker { claim: 0, actor: ActorIx(1) };
        assert_eq!(after(named), BTreeSet::from([Fault::Speaker { claim: 0 }]));
        assert_eq!(after(Move::Speaker { claim: 2, actor: ActorIx(1) }), BTreeSet::new(), "both speak there");
    }

    /// The search misses no way to mend a map: wherever two moves are needed, it finds what brute force finds.
    #[test]
    fn the_search_finds_what_brute_force_finds() {
        let sound = sound();
        let mut pairs = 0;
        let errors: Vec<Move> =
            every_move(&sound).into_iter().filter(|step| sound.after(*step).is_some()).collect();
        for (at, one) in errors.iter().enumerate() {
            for other in errors.iter().skip(at).step_by(3) {
                let Some(broken) = sound.after(*one).and_then(|next| next.after(*other)) else { continue };
                let found: BTreeSet<Draft> = repairs(&broken, 2, usize::MAX).into_keys().collect();
                let all = by_brute_force(&broken, 2);
                assert!(found.is_subset(&all), "{one:?} {other:?}");
                if !by_brute_force(&broken, 1).is_empty() {
                    continue;
                }
                assert_eq!(found, all, "{one:?} {other:?}");
                pairs += 1;
            }
        }
        assert!(pairs > 50, "{pairs} pairs");
    }

    #[test]
    fn what_is_planted_is_mended_in_one_way_only() {
        let sound = sound();
        for seed in 0..12 {
            let (broken, errors) = plant(&sound, 2, seed);
            assert_eq!(errors.len(), 2, "there is room for two");
            assert_eq!(
                by_brute_force(&broken, 2),
                BTreeSet::from([sound.clone()]),
                "seed {seed}: {errors:?}"
            );
            assert_eq!(by_brute_force(&broken, 1), BTreeSet::new(), "one move is not enough");
        }
    }

    /// Where two premises bear no letter, either could be the one that went astray.
    #[test]
    fn an_error_with_two_repairs_is_seen() {
        let mut sound = sound();
        (sound.sides[1], sound.sides[4]) = (None, None);
        let broken = sound.after(Move::Premise { claim: 4, from: 1, to: 0 }).expect("it can be moved");
        assert_eq!(repairs(&broken, 1, usize::MAX).len(), 2);
    }
}
