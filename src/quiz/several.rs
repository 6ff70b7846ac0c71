//! Questions with several right answers: which stand beside each other.

use crate::{
    ground::rng::Chance,
    quiz::{
        context::Context,
        distract::{Seen, goes_with, see},
        draft::Draft,
        judge::is_parted,
        traits::WordSet,
    },
};

/// Chooses four of several keys and distractors, two or three of them right: the places of the keys and of the
/// distractors.
pub(crate) fn distract_several(
    context: &Context<'_>,
    draft: &Draft,
    stem: &[WordSet],
    [keys, lures]: [&[usize]; 2],
    seed: u64,
) -> Option<(Vec<usize>, Vec<usize>)> {
    const TRIES: usize = 60;
    let mut chance = Chance::for_purpose(seed, "several");
    let right: Vec<_> = keys.iter().map(|at| (see(context, &draft.keys[*at], stem), *at)).collect();
    let wrong: Vec<_> =
        lures.iter().take(30).map(|at| (see(context, &draft.lures[*at], stem), *at)).collect();
    let most = right.len().min(3) as u32;
    // Claims that a question gathers are all in it; of actors who hold one claim, some are.
    let gathers = draft.keys.first().is_some_and(|key| key.claim.is_some());
    let fewest = if gathers { most } else { 4_u32.saturating_sub(wrong.len() as u32) }.max(2);
    if fewest > most {
        return None;
    }
    for _ in 0..TRIES {
        let count = (fewest + chance.below(most - fewest + 1)) as usize;
        let mut set: Vec<&(Seen, usize)> = Vec::new();
        for (from, until) in [(&right, count), (&wrong, 4)] {
            let mut from: Vec<_> = from.iter().collect();
            chance.shuffle(&mut from);
            for seen in from {
                if set.len() < until && set.iter().all(|chosen| goes_with(&chosen.0, &seen.0)) {
                    set.push(seen);
                }
            }
        }
        if set.len() == 4 {
            let is_right = |seen: &&&(Seen, usize)| right.iter().any(|one| std::ptr::eq(one, **seen));
            let (right, wrong): (Vec<_>, Vec<_>) = set.iter().partition(|seen| is_right(seen));
            if right.len() < 2 || are_parted(&right, &wrong) {
                continue;
            }
            let places = |set: Vec<&(Seen, usize)>| set.iter().map(|seen| seen.1).collect();
            return Some((places(right), places(wrong)));
        }
    }
    None
}

/// Whether a telling mark parts what is right from what is wrong in some language, or that all that is right shares
/// more words with the stem.
fn are_parted(right: &[&(Seen, usize)], wrong: &[&(Seen, usize)]) -> bool {
    let languages = right.first().map_or(0, |(seen, _)| seen.shown.len());
    (0..languages).any(|lang| {
        let marks = |set: &[&(Seen, usize)]| -> Vec<u32> {
            set.iter().map(|(seen, _)| seen.shown[lang].look.traits.marks).collect()
        };
        let shared = |set: &[&(Seen, usize)]| -> Vec<_> {
            set.iter().map(|(seen, _)| seen.shown[lang].beside[0]).collect()
        };
        let least = shared(right).into_iter().fold(f64::INFINITY, f64::min);
        let most = shared(wrong).into_iter().fold(0.0, f64::max);
        least > most || is_parted(&marks(right), &marks(wrong))
    })
}
