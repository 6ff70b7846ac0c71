use std::collections::BTreeSet;

use crate::{
    ground::rng::Chance,
    map::paper::{
        mend::{Draft, DraftTie, Move, is_plantable},
        repair::repairs,
    },
};

/// Plants errors of all kinds in turn, each accepted only if the whole can still be mended in one way alone with as many
/// moves as errors; never two at one claim, and two at one step only where there are not enough others. With the errors in the order in which they
/// were planted.
pub(super) fn plant(sound: &Draft, errors: usize, seed: u64) -> (Draft, Vec<Move>) {
    let mut chance = Chance::for_purpose(seed, "broken");
    let mut kinds: Vec<Vec<Move>> = vec![Vec::new(); 4];
    for step in candidates(sound) {
        kinds[kind(step)].push(step);
    }
    kinds.iter_mut().for_each(|moves| chance.shuffle(moves));
    chance.shuffle(&mut kinds);
    let mut work = Work { sound, planted: sound.clone(), done: Vec::new() };
    for is_apart in [true, false] {
        work.plant(errors, kinds.clone(), is_apart);
    }
    (work.planted, work.done)
}

/// A map while errors are planted in it.
struct Work<'a> {
    sound: &'a Draft,
    planted: Draft,
    done: Vec<Move>,
}

impl Work<'_> {
    /// Plants from the end of each list in turn until there are so many or nothing is left that can be planted.
    fn plant(&mut self, errors: usize, mut kinds: Vec<Vec<Move>>, is_apart: bool) {
        let (mut idle, mut turn) = (0, 0);
        while self.done.len() < errors && idle < kinds.len() {
            let at = turn % kinds.len();
            let moves = &mut kinds[at];
            turn += 1;
            let next = std::iter::from_fn(|| moves.pop()).find_map(|step| {
                let place = subject(self.sound, step);
                let alone = self.done.iter().all(|other| subject(self.sound, *other) != place);
                let stands = alone && (!is_apart || self.done.iter().all(|other| are_apart(step, *other)));
                if stands { self.with(step).map(|next| (next, step)) } else { None }
            });
            idle = if next.is_some() { 0 } else { idle + 1 };
            if let Some((next, step)) = next {
                self.planted = next;
                self.done.push(step);
            }
        }
    }

    /// With one more error, if there is still only one way to mend them all.
    fn with(&self, step: Move) -> Option<Draft> {
        let next = self.planted.after(step).filter(|_| is_plantable(&self.planted, step))?;
        is_unique(self.sound, &next, self.done.len() + 1).then_some(next)
    }
}

/// The claim that an error is found at.
fn subject(sound: &Draft, step: Move) -> Option<usize> {
    match step {
        Move::Premise { claim, .. } | Move::Speaker { claim, .. } => Some(claim),
        Move::Flip { tie } | Move::Reason { tie } | Move::Undercut { tie, .. } => match &sound.ties[tie] {
            DraftTie::Reason { premises, .. } => premises.first().copied(),
            DraftTie::Objection { from, .. } => Some(*from),
        },
    }
}

/// Whether two errors are at different steps.
fn are_apart(one: Move, other: Move) -> bool {
    let ties = |step: Move| match step {
        Move::Flip { tie } | Move::Reason { tie } => BTreeSet::from([tie]),
        Move::Undercut { tie, step } => BTreeSet::from([tie, step]),
        Move::Premise { from, to, .. } => BTreeSet::from([from, to]),
        Move::Speaker { .. } => BTreeSet::new(),
    };
    ties(one).is_disjoint(&ties(other))
}

/// Whether the sound map is the only one that so many moves, and no fewer, mend a broken one to.
fn is_unique(sound: &Draft, broken: &Draft, errors: usize) -> bool {
    let found = repairs(broken, errors, 2);
    found.len() == 1 && found.contains_key(sound) && repairs(broken, errors - 1, 1).is_empty()
}

const fn kind(step: Move) -> usize {
    match step {
        Move::Flip { .. } => 0,
        Move::Premise { .. } => 1,
        Move::Speaker { .. } => 2,
        Move::Reason { .. } | Move::Undercut { .. } => 3,
    }
}

/// Every move that could be an error.
fn candidates(draft: &Draft) -> Vec<Move> {
    let ties = (0..draft.ties.len()).flat_map(|tie| draft.moves_of(tie));
    let speakers = (0..draft.said.len()).flat_map(|claim| draft.speakers_of(claim));
    // An objection drawn as a reason is no error the sheet speaks of.
    let moves: BTreeSet<Move> =
        ties.chain(speakers).filter(|step| !matches!(step, Move::Reason { .. })).collect();
    moves.into_iter().filter(|step| draft.after(*step).is_some()).collect()
}
