//! What stands beside a map to mend to check it by: who speaks where, and what its signs mean.

use std::collections::BTreeSet;

use crate::{
    ground::{Named, rng::Chance},
    map::{
        layout::Tie,
        model::{ActorIx, Map},
        paper::{
            mend::{Draft, Place},
            plan::tie_of,
            stand::ties,
            words::Words,
        },
    },
};

/// How many places stand in the register that the sheet does not show, so that it does not tell what is asked.
const MORE: usize = 6;

/// Who speaks at the places that a sheet names, and at a few others.
pub(super) fn register(draft: &Draft, seed: u64) -> Vec<(Place, &BTreeSet<ActorIx>)> {
    let shown: BTreeSet<Place> = draft.said.iter().flatten().map(|(place, _)| *place).collect();
    let mut others: Vec<Place> =
        draft.voices.keys().filter(|place| !shown.contains(place)).copied().collect();
    Chance::for_purpose(seed, "register").shuffle(&mut others);
    others.truncate(MORE);
    let is_listed = |place: &Place| shown.contains(place) || others.contains(place);
    draft
        .voices
        .iter()
        .filter(|(place, _)| is_listed(place))
        .map(|(place, actors)| (*place, actors))
        .collect()
}

/// The signs that maps draw, each with what it means; objections of every sort where there is one of any and one may be
/// an error, so that which of them are there tells nothing.
pub(super) fn legend(words: Words<'_>, maps: &[&Map], with_sides: bool) -> String {
    let drawn: BTreeSet<Tie> =
        maps.iter().flat_map(|map| ties(map).into_iter().map(|what| tie_of(map, what))).collect();
    let objects = with_sides && drawn.iter().any(|tie| matches!(tie, Tie::Attack(_)));
    let told = |tie: &Tie| match tie {
        tie @ Tie::Attack(_) => objects || drawn.contains(tie),
        tie => drawn.contains(tie),
    };
    let entry = |tie: Tie| {
        let name = match tie {
            Tie::Support => "Support",
            Tie::Attack(kind) => kind.name(),
            Tie::Relation(kind) => kind.name(),
        };
        format!("{} {}", tie.sign(), words.say(&format!("draw-means-{name}")))
    };
    Tie::ALL.into_iter().filter(told).map(entry).collect::<Vec<_>>().join(" · ")
}
