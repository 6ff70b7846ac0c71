//! A map with errors, and the proof that each can be mended in one way only.
//!
//! What is drawn must keep four rules, all of which stand on the sheet:
//!
//! 1. a reason stands on the side of what it supports;
//! 2. an objection stands on another side than what it is raised against (a step stands where its conclusion stands, an
//!    objection where it comes from);
//! 3. a step has as many reasons as its plate says;
//! 4. a claim is said by somebody who speaks at the place it is cited from.
//!
//! A *fault* is a breach of a rule at one tie or claim. The errors are mended by *moves*: turning a single reason into an
//! objection or back, moving one premise from a step to another, naming another speaker, and turning an objection to a
//! step into a reason for its conclusion or back. Uniqueness is not assumed but searched: whether a fault is there
//! depends only on the tie or claim it is found at and, for an objection to a tie, on that tie. So whatever mends the
//! map must hold, for any fault that is left, a move that touches that place. [`repairs`] therefore takes the first
//! fault, tries every move that touches its place, and goes on until no fault is left or as many moves are made as
//! errors were planted: it finds every way to mend the map in which no move is idle. It leaves a branch only where a
//! lower bound says that the moves left cannot do. Where no fewer moves mend the map, none of so many can be idle, and
//! the search has found every way there is.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::model::{ActorIx, SourceIx};

/// A paragraph of a source.
pub(super) type Place = (SourceIx, u32);

/// A map as it is drawn on a sheet to mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Draft {
    /// The side of each claim, where its letter is printed.
    pub sides: Vec<Option<usize>>,
    /// Who says each claim, and where, as far as the sheet tells.
    pub said: Vec<Option<(Place, ActorIx)>>,
    pub ties: Vec<DraftTie>,
    /// Who speaks where.
    pub voices: BTreeMap<Place, BTreeSet<ActorIx>>,
}

/// A step or an objection, its claims by their places in the list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum DraftTie {
    /// A step that needs so many premises.
    Reason { premises: Vec<usize>, to: usize, needs: usize },
    /// An objection.
    Objection { from: usize, on: On },
}

/// What an objection is raised against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum On {
    Claim(usize),
    Tie(usize),
}

/// A breach of a rule, at a tie or a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// A premise of a step, or the objection itself, stands on the wrong side.
    Side { tie: usize, claim: usize },
    /// A step has too many premises or too few.
    Count { tie: usize },
    /// Somebody who does not speak at that place.
    Speaker { claim: usize },
}

/// A change of the draft. Each is its own kind of mending, and of breaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Move {
    /// A single reason becomes an objection to the claim it supported, or the other way round.
    Flip { tie: usize },
    /// A premise goes from one step to another.
    Premise { claim: usize, from: usize, to: usize },
    /// Another speaker is named.
    Speaker { claim: usize, actor: ActorIx },
    /// An objection to a step becomes a reason for the step's conclusion.
    Reason { tie: usize },
    /// A single reason becomes an objection to another step to the same conclusion.
    Undercut { tie: usize, step: usize },
}

impl Draft {
    /// All breaches of the rules.
    pub(super) fn faults(&self) -> BTreeSet<Fault> {
        let ties = (0..self.ties.len()).flat_map(|tie| self.faults_at(tie));
        let speakers = self.said.iter().enumerate().filter_map(|(claim, said)| {
            let (place, actor) = (*said)?;
            let known = self.voices.get(&place).is_some_and(|voices| voices.contains(&actor));
            (!known).then_some(Fault::Speaker { claim })
        });
        ties.chain(speakers).collect()
    }

    fn faults_at(&self, tie: usize) -> Vec<Fault> {
        match &self.ties[tie] {
            DraftTie::Reason { premises, to, needs } => {
                let apart = |claim: &&usize| differ(self.sides[**claim], self.sides[*to]) == Some(true);
                let sides = premises.iter().filter(apart).map(|claim| Fault::Side { tie, claim: *claim });
                let count = (premises.len() != *needs).then_some(Fault::Count { tie });
                sides.chain(count).collect()
            }
            DraftTie::Objection { from, on } => {
                let together = differ(self.sides[*from], self.side_of(*on)) == Some(false);
                together.then_some(Fault::Side { tie, claim: *from }).into_iter().collect()
            }
        }
    }

    fn side_of(&self, on: On) -> Option<usize> {
        match on {
            On::Claim(claim) => self.sides[claim],
            On::Tie(tie) => match &self.ties[tie] {
                DraftTie::Reason { to, .. } => self.sides[*to],
                DraftTie::Objection { from, .. } => self.sides[*from],
            },
        }
    }

    /// Whether an objection is raised against a tie.
    fn is_attacked(&self, tie: usize) -> bool {
        self.ties
            .iter()
            .any(|other| matches!(other, DraftTie::Objection { on: On::Tie(on), .. } if *on == tie))
    }

    /// Does a move; nothing where it cannot be done.
    pub(super) fn after(&self, step: Move) -> Option<Self> {
        let mut next = self.clone();
        match step {
            Move::Flip { tie } => next.ties[tie] = self.flipped(tie)?,
            Move::Reason { tie } => next.ties[tie] = self.as_reason(tie)?,
            Move::Undercut { tie, step } => next.ties[tie] = self.as_undercut(tie, step)?,
            Move::Speaker { claim, actor } => {
                let (place, old) = self.said[claim]?;
                next.said[claim] = (old != actor).then_some(Some((place, actor)))?;
            }
            Move::Premise { claim, from, to } => {
                if from == to {
                    return None;
                }
                let DraftTie::Reason { premises, .. } = &mut next.ties[from] else { return None };
                let at = premises.iter().position(|premise| *premise == claim)?;
                if premises.len() < 2 {
                    return None;
                }
                premises.remove(at);
                let DraftTie::Reason { premises, to, .. } = &mut next.ties[to] else { return None };
                if premises.contains(&claim) || *to == claim {
                    return None;
                }
                premises.push(claim);
                premises.sort_unstable();
            }
        }
        Some(next)
    }

    fn flipped(&self, tie: usize) -> Option<DraftTie> {
        match &self.ties[tie] {
            DraftTie::Reason { premises, to, needs: 1 } if premises.len() == 1 => {
                Some(DraftTie::Objection { from: premises[0], on: On::Claim(*to) })
            }
            DraftTie::Objection { from, on: On::Claim(to) } => {
                Some(DraftTie::Reason { premises: vec![*from], to: *to, needs: 1 })
            }
            _ => None,
        }
    }

    fn as_reason(&self, tie: usize) -> Option<DraftTie> {
        let DraftTie::Objection { from, on: On::Tie(step) } = &self.ties[tie] else { return None };
        let DraftTie::Reason { to, .. } = &self.ties[*step] else { return None };
        (to != from).then(|| DraftTie::Reason { premises: vec![*from], to: *to, needs: 1 })
    }

    fn as_undercut(&self, tie: usize, step: usize) -> Option<DraftTie> {
        let DraftTie::Reason { premises, to, needs: 1 } = &self.ties[tie] else { return None };
        let DraftTie::Reason { to: conclusion, premises: others, .. } = &self.ties[step] else { return None };
        let fits = premises.len() == 1 && tie != step && to == conclusion && !others.contains(&premises[0]);
        fits.then(|| DraftTie::Objection { from: premises[0], on: On::Tie(step) })
    }

    /// Every move that changes a tie.
    pub(super) fn moves_of(&self, tie: usize) -> Vec<Move> {
        let mut moves = vec![Move::Flip { tie }, Move::Reason { tie }];
        for other in 0..self.ties.len() {
            moves.push(Move::Undercut { tie, step: other });
            for (from, to) in [(tie, other), (other, tie)] {
                if let DraftTie::Reason { premises, .. } = &self.ties[from] {
                    moves.extend(premises.iter().map(|claim| Move::Premise { claim: *claim, from, to }));
                }
            }
        }
        moves
    }

    /// Every move that names another speaker of a claim.
    pub(super) fn speakers_of(&self, claim: usize) -> Vec<Move> {
        let actors: BTreeSet<ActorIx> = self.voices.values().flatten().copied().collect();
        actors.into_iter().map(|actor| Move::Speaker { claim, actor }).collect()
    }

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

/// Whether two sides differ, where both are known.
fn differ(one: Option<usize>, other: Option<usize>) -> Option<bool> {
    Some(one? != other?)
}

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

/// Whether a move plants an error worth finding: at a tie that nothing is raised against, and where it is noticed.
pub(super) fn is_plantable(draft: &Draft, step: Move) -> bool {
    match step {
        Move::Flip { tie } | Move::Reason { tie } | Move::Undercut { tie, .. } => !draft.is_attacked(tie),
        Move::Premise { .. } | Move::Speaker { .. } => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::paper::plant::plant;

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
