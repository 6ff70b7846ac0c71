//! What forms do not say again and again, and what their variants do not share.

use elenchus::{
    ground::Lang,
    map::model::Map,
    quiz::{Entry, Fill, Form, Item, Kind, Shape, blueprint::Blueprint, form_limits, forms_of_seeds},
};

use crate::quiz::maps::{shipped, shipped_bank};

/// So many seeds of each map.
const SEEDS: u64 = 6;

/// Hands on the variants A, B and C of twelve questions of every shipped map, and of all of them together.
fn each(mut hold: impl FnMut(&str, &[Form])) {
    let maps = shipped();
    let plan = Blueprint::standard(12);
    for map in &maps {
        let own: Vec<Item> = shipped_bank().iter().filter(|item| item.map == map.id).cloned().collect();
        forms_of_seeds(&own, &plan, 0..SEEDS, 3, |_, made, _| hold(map.id.as_str(), &made));
    }
    forms_of_seeds(shipped_bank(), &plan, 0..2, 3, |_, made, _| hold("all", &made));
}

/// The claims that are right answers of a question, by their text.
fn keyed(entry: &Entry) -> Vec<&str> {
    let Some(derivation) = &entry.item.derivation else { return Vec::new() };
    let chosen = matches!(entry.item.shape, Shape::Single | Shape::Several);
    let right =
        entry.item.choices.iter().zip(&derivation.fills).filter(|(choice, _)| choice.correct && chosen);
    right
        .filter(|(_, fill)| matches!(fill, Fill::Claim(_)))
        .map(|(choice, _)| choice.text.get(Lang::De))
        .collect()
}

/// Whether a question shows a statement, as an answer or quoted.
fn shows(entry: &Entry, statement: &str) -> bool {
    let item = &entry.item;
    let prompts: &[_] = if let Shape::Matching(prompts) = &item.shape { prompts } else { &[] };
    item.stem.get(Lang::De).contains(&format!("„{statement}“"))
        || item.choices.iter().any(|choice| choice.text.get(Lang::De) == statement)
        || prompts.iter().any(|prompt| prompt.text.get(Lang::De) == statement)
}

#[test]
fn no_form_gives_away_what_it_asks() {
    let maps = shipped();
    let maps: Vec<&Map> = maps.iter().collect();
    each(|name, made| {
        for form in made {
            let found = form_limits(&form.entries, &maps);
            assert!(found.iter().all(|finding| finding.code.id != "W228"), "{name} {}: {found:?}", form.seed);
        }
    });
}

#[test]
fn a_statement_stands_in_few_questions_and_is_keyed_once() {
    let maps = shipped();
    let (mut forms, mut often, mut again) = (0, Vec::new(), Vec::new());
    each(|name, made| {
        for form in made {
            forms += 1;
            let claims = maps.iter().flat_map(|map| &map.claims).map(|claim| claim.short.get(Lang::De));
            let mut claims: Vec<&str> = claims.collect();
            claims.sort_unstable();
            claims.dedup();
            let seen = |claim: &&str| form.entries.iter().filter(|entry| shows(entry, claim)).count();
            let most = claims.iter().map(seen).max().unwrap_or(0);
            if most > 3 {
                often.push(format!("{name} {} {}: {most}", form.seed, form.variant));
            }
            let mut keys: Vec<&str> = form.entries.iter().flat_map(|entry| keyed(entry)).collect();
            let all = keys.len();
            keys.sort_unstable();
            keys.dedup();
            if keys.len() < all {
                again.push(format!("{name} {} {}", form.seed, form.variant));
            }
        }
    });
    println!("{forms} forms; in more than three questions: {often:?}; keyed twice: {again:?}");
    assert!(often.len() * 50 <= forms, "{} of {forms}: {often:?}", often.len());
    assert!(again.len() * 20 <= forms, "{} of {forms}: {again:?}", again.len());
}

#[test]
fn variants_do_not_test_the_same_in_the_same_way() {
    let same = |one: &Item, other: &Item| {
        let (few, many) = if one.facts.len() > other.facts.len() { (other, one) } else { (one, other) };
        let nested = !few.facts.is_empty() && few.facts.iter().all(|fact| many.facts.contains(fact));
        one.map == other.map && one.kind == other.kind && nested
    };
    let (mut pairs, mut twins) = (0, Vec::new());
    each(|name, made| {
        for (at, form) in made.iter().enumerate() {
            for (other, one) in
                made[at + 1..].iter().flat_map(|other| other.entries.iter().map(move |entry| (other, entry)))
            {
                pairs += 1;
                let twin = form.entries.iter().find(|own| same(&own.item, &one.item));
                twins.extend(twin.map(|own| {
                    format!(
                        "{name} {} {}{}: {} {}",
                        form.seed, form.variant, other.variant, own.item.id, one.item.id
                    )
                }));
            }
        }
    });
    println!("{} of {pairs}: {twins:?}", twins.len());
    assert!(twins.len() * 200 <= pairs, "{} of {pairs}: {twins:?}", twins.len());
}

/// What somebody says and what they pass on, and what is answered and what is open, are told by each other.
#[test]
fn no_form_asks_in_two_ways_that_answer_each_other() {
    let (mut pairs, mut twice, mut forms) = (Vec::new(), Vec::new(), 0);
    each(|name, made| {
        for form in made {
            forms += 1;
            let named = |entry: &Entry| entry.item.derivation.as_ref().map_or("", |own| own.query.name());
            let on_one = |one: &Entry, other: &Entry| one.item.map == other.item.map;
            let alike = |one: &Entry, other: &Entry| on_one(one, other) && one.item.also == other.item.also;
            for (at, one) in form.entries.iter().enumerate() {
                for other in &form.entries[at + 1..] {
                    let both = [named(one), named(other)];
                    let told = |one: &[&str], other: &[&str]| {
                        one.contains(&both[0]) && other.contains(&both[1])
                            || one.contains(&both[1]) && other.contains(&both[0])
                    };
                    let voice = told(&["passed-on", "passes"], &["says", "said-by"]) && alike(one, other);
                    let open = told(&["open"], &["answered"]) && on_one(one, other);
                    let say =
                        format!("{name} {} {}: {} {}", form.seed, form.variant, one.item.id, other.item.id);
                    let both_say = [one, other].iter().all(|entry| entry.item.kind == Kind::Attribution);
                    if voice || open {
                        pairs.push(say);
                    } else if both_say && !one.item.also.is_empty() && alike(one, other) {
                        twice.push(say);
                    }
                }
            }
        }
    });
    assert!(pairs.is_empty(), "{pairs:?}");
    assert!(twice.len() * 50 <= forms, "{} of {forms}: {twice:?}", twice.len());
}
