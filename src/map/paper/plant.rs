use std::collections::BTreeSet;

use crate::{
    ground::rng::Chance,
    map::paper::mend::{Draft, Move, is_plantable, repairs},
};

/// Plants errors of all kinds in turn, each accepted only if the whole can still be mended in one way alone with as many
/// moves as errors. With the errors in the order in which they were planted.
pub(super) fn plant(sound: &Draft, errors: usize, seed: u64) -> (Draft, Vec<Move>) {
    let mut chance = Chance::for_purpose(seed, "broken");
    let mut kinds: Vec<Vec<Move>> = vec![Vec::new(); 4];
    for step in candidates(sound) {
        kinds[kind(step)].push(step);
    }
    kinds.iter_mut().for_each(|moves| chance.shuffle(moves));
    chance.shuffle(&mut kinds);
    let (mut planted, mut done) = (sound.clone(), Vec::new());
    let mut idle = 0;
    let mut turn = 0;
    while done.len() < errors && idle < kinds.len() {
        let at = turn % kinds.len();
        turn += 1;
        let next = std::iter::from_fn(|| kinds[at].pop()).find_map(|step| {
            let next = planted.after(step).filter(|_| is_plantable(&planted, step))?;
            is_unique(sound, &next, done.len() + 1).then_some((next, step))
        });
        idle = if next.is_some() { 0 } else { idle + 1 };
        if let Some((next, step)) = next {
            planted = next;
            done.push(step);
        }
    }
    (planted, done)
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
