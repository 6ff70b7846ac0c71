//! What the questions of a form break together: flaws planted in sound forms are found, each under its code.

use std::sync::LazyLock;

use elenchus::{
    ground::{Id, Lang, Phrase, Span, Text},
    map::model::Map,
    quiz::{Entry, Form, Item, Kind, Shape, blueprint::Blueprint, form_limits, forms},
};

use crate::quiz::maps::{shipped, shipped_bank};

/// How often each flaw is planted at least; every one must be found.
const PLANTED: usize = 200;

static MAPS: LazyLock<Vec<Map>> = LazyLock::new(shipped);

/// Sound forms of every shipped map.
static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let of_map = |map: &Map| {
        let own: Vec<Item> = shipped_bank().iter().filter(|item| item.map == map.id).cloned().collect();
        (0..8).flat_map(move |seed| forms(&own, &Blueprint::standard(12), seed, 2).0).collect::<Vec<_>>()
    };
    MAPS.iter().flat_map(of_map).collect()
});

fn codes(entries: &[Entry]) -> Vec<&'static str> {
    let maps: Vec<&Map> = MAPS.iter().collect();
    form_limits(entries, &maps).iter().map(|finding| finding.code.id).collect()
}

/// A text with other words in every language.
fn reworded(text: &Text, words: impl Fn(Lang, &str) -> String) -> Text {
    let phrases = text.phrases();
    let new = phrases.map(|(lang, old)| (lang, Phrase { text: words(lang, &old.text), at: Span::default() }));
    Text::new(new.collect::<Vec<_>>()).expect("it has words")
}

/// Whether a question asks for a figure of some size that is no year.
fn asks_figure(item: &Item) -> bool {
    let key = item.keys().next().map_or("", |key| key.text.get(Lang::De));
    let number = key.split(' ').next().unwrap_or_default();
    item.kind == Kind::Figure && number.contains('.') && !key.contains(" bis ")
}

/// Whether claims are offered, and not who says them.
fn answers_claims(item: &Item) -> bool {
    let answers = item.derivation.iter().flat_map(|derivation| &derivation.answers);
    answers.into_iter().all(|answer| answer.starts_with("claim "))
}

/// The same question once more, about something else and in other words.
fn again(entry: &Entry) -> Entry {
    let mut again = entry.clone();
    again.item.id = Id::new("again").expect("a good id");
    again.item.facts.clear();
    again.item.stem = reworded(&again.item.stem, |_, old| format!("{} so?", old.trim_end_matches('?')));
    again
}

/// Plants a flaw in a form, by a number that tells where; false if it cannot be planted there.
type Plant = fn(&mut Vec<Entry>, usize) -> bool;

const PLANTS: &[(&str, Plant)] = &[
    // The stem of one question says what is right for another.
    ("W228", |entries, turn| {
        let (from, into) = (turn % entries.len(), (turn + 1) % entries.len());
        if !matches!(entries[from].item.shape, Shape::Single) || entries[from].item.listed {
            return false;
        }
        let key = entries[from].item.keys().next().expect("one is right").text.clone();
        let stem = &mut entries[into].item.stem;
        *stem = reworded(stem, |lang, old| format!("{} ({})?", old.trim_end_matches('?'), key.get(lang)));
        true
    }),
    // An answer of one question, right or wrong, says the figure that another asks for.
    ("W228", |entries, turn| {
        let Some(from) = entries.iter().position(|entry| asks_figure(&entry.item)) else { return false };
        let into = (0..entries.len()).cycle().skip(turn).find(|at| *at != from).expect("there are twelve");
        let figure = entries[from].item.keys().next().expect("one is right").text.clone();
        let choice = &mut entries[into].item.choices[turn % 3];
        choice.text = reworded(&choice.text, |lang, old| format!("{old}: {}", figure.get(lang)));
        choice.text.get(Lang::De).split(' ').count() > 4
    }),
    // What is right for one question is wrong for another of its type, and the other way round.
    ("W228", |entries, turn| {
        let states = |entry: &&Entry| {
            let claims = entry
                .item
                .choices
                .iter()
                .all(|choice| choice.about.is_some() && choice.text.get(Lang::De).split(' ').count() > 4);
            matches!(entry.item.shape, Shape::Single)
                && !entry.item.listed
                && claims
                && answers_claims(&entry.item)
        };
        let found: Vec<&Entry> = entries.iter().filter(states).collect();
        let Some(entry) = found.get(turn % found.len().max(1)) else { return false };
        let mut again = again(entry);
        let right = again.item.choices.iter().position(|choice| choice.correct).expect("one is right");
        let wrong = again.item.choices.iter().position(|choice| !choice.correct).expect("others are wrong");
        again.item.choices[right].correct = false;
        again.item.choices[wrong].correct = true;
        entries.push(again);
        true
    }),
    // Two questions on words that share the words to choose from.
    ("W228", |entries, _| {
        let on_words = |entry: &&Entry| {
            entry.item.kind == Kind::Matching
                && entry.item.choices.iter().all(|choice| choice.about.is_none())
        };
        let Some(entry) = entries.iter().find(on_words) else { return false };
        entries.push(again(entry));
        true
    }),
    // A question that tests what another tests already.
    ("W230", |entries, turn| {
        let (from, into) = (turn % entries.len(), (turn + 1) % entries.len());
        entries[into].item.facts = entries[from].item.facts.clone();
        true
    }),
    // A question of the same type that tests all that another tests, and more.
    ("W230", |entries, turn| {
        let (from, into) = (turn % entries.len(), (turn + 1) % entries.len());
        let (kind, facts) = (entries[from].item.kind, entries[from].item.facts.clone());
        entries[into].item.kind = kind;
        entries[into].item.facts.extend(facts);
        true
    }),
    // A question that is there twice, under another name.
    ("W230", |entries, turn| {
        let mut again = entries[turn % entries.len()].clone();
        again.item.id = Id::new("again").expect("a good id");
        again.item.facts.clear();
        entries.push(again);
        true
    }),
    // Two of twelve are negated.
    ("W231", |entries, turn| {
        let size = entries.len();
        for at in [turn % size, (turn + 1) % size] {
            let stem = &mut entries[at].item.stem;
            *stem = reworded(stem, |lang, old| {
                let no = if lang == Lang::De { "NICHT" } else { "NOT" };
                format!("{} {no}?", old.trim_end_matches('?'))
            });
        }
        true
    }),
    // Only one side of the map is keyed.
    ("W232", |entries, turn| {
        let map = MAPS.iter().find(|map| map.id == entries[0].item.map).expect("it is shipped");
        let side = map.sides[turn % map.sides.len()].id.clone();
        let sided = entries.iter_mut().filter(|entry| entry.item.side.is_some());
        sided.map(|entry| entry.item.side = Some(side.clone())).count() > 3
    }),
];

#[test]
fn every_flaw_of_a_form_is_found() {
    for (at, (code, plant)) in PLANTS.iter().enumerate() {
        let mut planted = 0;
        for (turn, form) in FORMS.iter().cycle().take(60 * FORMS.len()).enumerate() {
            if planted == PLANTED {
                break;
            }
            let mut entries = form.entries.clone();
            if plant(&mut entries, turn / FORMS.len() + turn % 5) {
                planted += 1;
                let found = codes(&entries);
                assert!(found.contains(code), "{at} {code}: {} {turn}: {found:?}", form.id);
            }
        }
        assert!(planted >= PLANTED, "{at} {code} was planted {planted} times");
    }
}

#[test]
fn sound_forms_have_none() {
    for form in FORMS.iter() {
        assert_eq!(codes(&form.entries), [""; 0], "{}", form.id);
    }
}

#[test]
fn one_negation_in_ten_may_be_and_an_odd_number_of_sides_too() {
    let mut entries = FORMS[0].entries.clone();
    let stem = &mut entries[0].item.stem;
    *stem = reworded(stem, |_, old| format!("{} NICHT NOT?", old.trim_end_matches('?')));
    assert_eq!(codes(&entries), [""; 0]);
    assert_eq!(codes(&[]), [""; 0]);
    let entries = &FORMS[0].entries;
    let sided: Vec<Entry> =
        entries.iter().filter(|entry| entry.item.side.is_some()).take(1).cloned().collect();
    assert_eq!((sided.len(), codes(&sided)), (1, vec![]));
}
