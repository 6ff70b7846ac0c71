use std::collections::BTreeMap;

use crate::{
    ground::rng::{Chance, fnv1a},
    quiz::item::{Item, Shape, Step},
};

/// Puts the keys of a map's questions where chance wants them, so that over all questions of a type none of the places
/// is a better guess than another. Chance alone would leave a few points to whoever counts; so the places are dealt in
/// permuted blocks, as patients are to treatments (Zelen, *The randomization and stratification of patients to clinical
/// trials*, 1974). Who is in which block goes by the hashes of the questions' names, not by the order they are shown in.
pub(crate) fn deal<'a>(items: impl Iterator<Item = &'a mut Item>) {
    let mut types: BTreeMap<(&str, usize), Vec<(u64, &mut Item)>> = BTreeMap::new();
    for item in items.filter(|item| matches!(item.shape, Shape::Single) && !item.sorted) {
        let query = item.derivation.as_ref().map_or("", |derivation| derivation.query.name());
        let hash = fnv1a(item.id.as_str().as_bytes());
        types.entry((query, item.choices.len())).or_default().push((hash, item));
    }
    for ((query, places), mut items) in types {
        items.sort_by_key(|(hash, _)| *hash);
        for block in items.chunks_mut(places.max(1)) {
            let mut free: Vec<usize> = (0..places).collect();
            let seed = block.first().map_or(0, |(hash, _)| *hash);
            Chance::for_purpose(seed, query).shuffle(&mut free);
            block.iter_mut().zip(free).for_each(|((_, item), place)| put_key(item, place));
        }
    }
}

/// Exchanges the key with what stands at a place.
fn put_key(item: &mut Item, place: usize) {
    let Some(key) = item.choices.iter().position(|choice| choice.correct) else { return };
    item.choices.swap(key, place);
    let Some(derivation) = &mut item.derivation else { return };
    derivation.fills.swap(key, place);
    derivation.answers.swap(key, place);
    for step in &mut derivation.proof.0 {
        match step {
            Step::Fails(at, ..) if *at == place => *at = key,
            Step::Fails(at, ..) if *at == key => *at = place,
            _ => {}
        }
    }
}
