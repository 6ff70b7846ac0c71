//! A map with errors: its rules, their breaches, and the moves that mend them.
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
//! step into a reason for its conclusion or back.

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
}

/// Whether two sides differ, where both are known.
fn differ(one: Option<usize>, other: Option<usize>) -> Option<bool> {
    Some(one? != other?)
}

/// Whether a move plants an error worth finding: at a tie that nothing is raised against, and where it is noticed.
pub(super) fn is_plantable(draft: &Draft, step: Move) -> bool {
    match step {
        Move::Flip { tie } | Move::Reason { tie } | Move::Undercut { tie, .. } => !draft.is_attacked(tie),
        Move::Premise { .. } | Move::Speaker { .. } => true,
    }
}
