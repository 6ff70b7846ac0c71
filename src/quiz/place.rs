use crate::{
    ground::rng::{Chance, fnv1a},
    quiz::item::{Item, Shape, Step},
};

/// Among so many options most questions are asked.
const OPTIONS: usize = 3;
/// Chance is asked again where it puts the keys so unevenly as it does one time in five (chi-squared of two degrees
/// of freedom).
const UNEVEN: f64 = 3.2;
/// From so many questions on: of fewer, an uneven draw tells nothing, and drawing it again would only make what is
/// right in other maps rarer in this one.
const ENOUGH: usize = 30;
/// How often chance is asked at most.
const TURNS: usize = 20;

/// Puts the keys of a map's questions where chance wants them. A draw that happens to favour one place would teach a
/// few points to whoever counts, and is drawn again; more evenly than that they are not dealt, for if all places were
/// right equally often, whoever knows the keys of half the questions would know where those of the others are.
pub(crate) fn deal<'a>(items: impl Iterator<Item = &'a mut Item>) {
    let mut items: Vec<&mut Item> =
        items.filter(|item| matches!(item.shape, Shape::Single) && !item.sorted).collect();
    let mut drawn = Vec::new();
    for turn in 0..TURNS {
        drawn = items.iter().map(|item| draw(item, turn)).collect();
        let asked = items.iter().zip(&drawn).filter(|(item, _)| item.choices.len() == OPTIONS);
        if items.len() < ENOUGH || unevenness(asked.map(|(_, place)| *place)) <= UNEVEN {
            break;
        }
    }
    items.iter_mut().zip(drawn).for_each(|(item, place)| put_key(item, place));
}

/// A place for the key of a question.
fn draw(item: &Item, turn: usize) -> usize {
    let seed = fnv1a(item.id.as_str().as_bytes());
    Chance::for_purpose(seed, &format!("place {turn}")).below(item.choices.len() as u32) as usize
}

/// The chi-squared of places against equal shares (Pearson 1900).
fn unevenness(places: impl Iterator<Item = usize>) -> f64 {
    let mut counts = [0.0; OPTIONS];
    places.for_each(|place| counts[place] += 1.0);
    let share = counts.iter().sum::<f64>() / OPTIONS as f64;
    if share == 0.0 {
        0.0
    } else {
        counts.iter().map(|count| (count - share) * (count - share) / share).sum()
    }
}

/// Exchanges the key with what stands at a place.
fn put_key(item: &mut Item, place: usize) {
    let Some(key) = item.choices.iter().position(|choice| choice.correct) else { return };
    if place >= item.choices.len() {
        return;
    }
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
