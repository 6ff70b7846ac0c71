use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use elenchus::{
    ground::{Lang, Named},
    quiz::{Item, Shape, bank},
};
use indoc::indoc;

use crate::quiz::maps::map;

const SPEED_LIMIT: &str = include_str!("speed_limit.ron");

fn name(item: &Item) -> &'static str {
    item.derivation.as_ref().map_or("", |derivation| derivation.query.name())
}

/// An item as a teacher would read it, in both languages.
fn shown(item: &Item) -> String {
    let mut text = format!("{} {} {}\n", item.id, item.kind.name(), item.difficulty);
    for lang in Lang::BOTH {
        let _ = writeln!(text, "{}", item.stem.get(lang));
        if let Shape::Matching(prompts) = &item.shape {
            for prompt in prompts {
                let _ = writeln!(text, "  {} → {}", prompt.text.get(lang), prompt.choice + 1);
            }
        }
        for choice in &item.choices {
            let mark = if choice.correct { '+' } else { '-' };
            let _ = writeln!(text, "  {mark} {} | {}", choice.text.get(lang), choice.why.get(lang));
        }
    }
    text
}

#[test]
fn one_question_of_each_sort_reads_well_in_both_languages() {
    let map = map("speed-limit", SPEED_LIMIT);
    let (items, _) = bank(&[&map]);
    let mut seen = BTreeSet::new();
    let first: Vec<String> = items.iter().filter(|item| seen.insert(name(item))).map(shown).collect();
    insta::assert_snapshot!(first.join("\n"));
}

#[test]
fn what_is_refused_says_why() {
    let map = map("speed-limit", SPEED_LIMIT);
    let (_, refused) = bank(&[&map]);
    let said: BTreeSet<String> = refused
        .iter()
        .map(|refusal| {
            let facts: Vec<&str> = refusal.facts.iter().map(|fact| fact.as_str()).collect();
            format!("{} {}: {}", refusal.kind.name(), facts.join(" "), refusal.why.name())
        })
        .collect();
    insta::assert_snapshot!(said.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn ids_survive_edits_of_texts() {
    let before = bank(&[&map("speed-limit", SPEED_LIMIT)]).0;
    let edited = SPEED_LIMIT.replace("Hindernissen", "Hürden").replace("obstacles", "hurdles");
    let after = bank(&[&map("speed-limit", &edited)]).0;
    let ids = |items: &[Item]| -> BTreeSet<String> { items.iter().map(|item| item.id.to_string()).collect() };
    let (old, new) = (ids(&before), ids(&after));
    // A bank is balanced by its words: of a hundred questions, an edit may exchange one or two for others.
    let exchanged: Vec<_> = old.symmetric_difference(&new).collect();
    assert!(exchanged.len() * 100 <= 3 * old.len(), "{exchanged:?}");
    let asked = |items: &[Item]| -> BTreeMap<String, String> {
        let query = |item: &Item| {
            format!("{:?} {:?} {:?}", item.derivation.as_ref().map(|own| &own.query), item.facts, item.also)
        };
        items.iter().map(|item| (query(item), item.id.to_string())).collect()
    };
    let after_ids = asked(&after);
    assert!(asked(&before).iter().all(|(query, id)| after_ids.get(query).is_none_or(|other| other == id)));
    assert_ne!(before.iter().map(shown).collect::<String>(), after.iter().map(shown).collect::<String>());
}

#[test]
fn an_item_stands_alone_in_each_language_of_its_map() {
    let german = SPEED_LIMIT.replacen("Map(", "Map(languages: [De],", 1);
    let map = map("speed-limit", &german);
    let (items, _) = bank(&[&map]);
    assert!(items.len() > 20);
    for item in &items {
        assert_eq!(item.languages, [Lang::De]);
        assert!(item.stem.phrase(Lang::En).is_none(), "{}", item.id);
    }
}

#[test]
fn maps_of_almost_nothing_are_no_trouble() {
    let one = indoc! {r#"
        Map(title: {"de": "T", "en": "T"}, question: {"de": "F?", "en": "Q?"},
            claims: { "a": (kind: Fact, short: {"de": "A gilt", "en": "A holds"}) })
    "#};
    assert!(bank(&[]).0.is_empty());
    assert!(bank(&[&map("one", one)]).0.is_empty());
    // Where all claims are of one kind, as in maps from formats that know of none, kinds are not told apart.
    let two = one.replace(
        "holds\"}) }",
        "holds\"}), \"b\": (kind: Value, short: {\"de\": \"B ist besser\", \"en\": \"B is better\"}) }",
    );
    let (items, _) = bank(&[&map("two", &two)]);
    assert!(!items.is_empty() && items.iter().all(|item| name(item) == "kind"), "{items:?}");
}

#[test]
fn circles_are_no_trouble() {
    let circle = indoc! {r#"
        Map(title: {"de": "T", "en": "T"}, question: {"de": "F?", "en": "Q?"},
            claims: {
                "a": (kind: Fact, short: {"de": "Alpha folgt Omega", "en": "Alpha follows omega"}),
                "b": (kind: Fact, short: {"de": "Beta lenkt Sigma", "en": "Beta steers sigma"}),
                "c": (kind: Fact, short: {"de": "Gamma hebt Delta", "en": "Gamma lifts delta"}),
            },
            inferences: {
                "ab": (from: ["a"], to: "b"), "bc": (from: ["b"], to: "c"), "ca": (from: ["c"], to: "a"),
            },
            attacks: {
                "x": (from: "a", on: "c"), "y": (from: "c", on: "x"), "z": (from: "b", on: "y"),
            },
            relations: { "r": (kind: SameAs, between: ["a", "c"]), "s": (kind: Contradictory, between: ["a", "b"]) })
    "#};
    // Everything supports and opposes everything: what bears on what cannot be proved.
    let (items, refused) = bank(&[&map("circle", circle)]);
    assert!(items.iter().all(|item| ["ClaimKind", "Differ"].contains(&item.kind.name())), "{items:?}");
    assert!(!refused.is_empty());
}
