//! What questions and feedback say: of whatever statements and names a map has, and of the shipped maps.

use elenchus::{
    ground::{Lang, Named},
    quiz::{Item, Kind, Query, bank},
};

use crate::quiz::maps::{map, shipped, shipped_bank};

/// Statements that ask, call out, quote, end in stops, begin with a subordinate clause, are very short or very long;
/// speakers of whose names nothing is known.
const ODD_STATEMENTS: &str = include_str!("odd_statements.ron");

fn odd() -> Vec<Item> {
    bank(&[&map("odd", ODD_STATEMENTS)]).0
}

fn stem<'a>(items: &'a [Item], id: &str, lang: Lang) -> &'a str {
    let found = items.iter().find(|item| item.id.as_str() == id);
    found.unwrap_or_else(|| panic!("no {id}")).stem.get(lang)
}

#[test]
fn a_step_is_named_by_both_its_ends() {
    let items = odd();
    for (id, lang, right) in [
        (
            "odd.scheme.i4",
            Lang::De,
            "Nach welchem Muster wird laut Karte von „Warum sollte man Kindern nicht vertrauen?“ und „Der Umgang mit \
             Handys gehört in die Schule“ auf „Ein Verbot ist falsch“ geschlossen?",
        ),
        (
            "odd.scheme.i3",
            Lang::En,
            "According to the map, what pattern does the step from “Bullying will become rarer” to “Phones out!” follow?",
        ),
    ] {
        assert_eq!(stem(&items, id, lang), right);
    }
    // With the long statement it would be too long: both are set apart.
    let (cited, question) = stem(&items, "odd.scheme.i6", Lang::De).rsplit_once('\n').expect("two parts");
    assert_eq!(question, "Nach welchem Muster wird laut Karte von (1) auf (2) geschlossen?");
    assert!(cited.starts_with("(1) „") && cited.ends_with("(2) „Mobbing wird seltener“"), "{cited}");
}

#[test]
fn the_steps_of_the_shipped_maps_are_named_by_both_their_ends() {
    let mut asked = 0;
    for map in shipped() {
        for item in shipped_bank().iter().filter(|item| item.map == map.id && item.kind == Kind::Scheme) {
            let Some(Query::Scheme(step)) = item.derivation.as_ref().map(|derivation| &derivation.query)
            else {
                continue;
            };
            let step = &map[*step];
            // The stem has other marks around what the statements quote.
            let plain = |text: &str| text.replace(['„', '“', '‚', '‘'], "");
            let stem = plain(item.stem.get(Lang::De));
            let says =
                |claim: elenchus::map::model::ClaimIx| stem.contains(&plain(map[claim].short.get(Lang::De)));
            let whole = says(step.conclusion) && step.premises.iter().any(|premise| says(*premise));
            assert!(whole, "{stem}");
            asked += 1;
        }
    }
    assert!(asked > 20, "{asked} are asked about");
}

#[test]
fn a_figure_is_named_with_its_value() {
    let mut asked = 0;
    for item in shipped_bank() {
        let query = item.derivation.as_ref().map(|derivation| &derivation.query);
        if matches!(query, Some(Query::AsOf(..) | Query::Bound(..))) {
            asked += 1;
            for lang in Lang::BOTH {
                let stem = item.stem.get(lang);
                assert!(stem.contains(|c: char| c.is_ascii_digit()), "{}: {stem}", item.id);
            }
        }
    }
    assert!(asked > 3, "{asked}");
}

#[test]
fn names_and_statements_of_any_form_are_said_in_sentences() {
    let items = odd();
    let said = |lang: Lang| {
        let whys = items.iter().flat_map(|item| &item.choices).map(|choice| choice.why.get(lang));
        items.iter().map(|item| item.stem.get(lang)).chain(whys).collect::<Vec<_>>().join("\n")
    };
    for (lang, right) in [
        (Lang::De, "als eigene allein von der Stimme „Vereinte Nationen“"),
        (Lang::De, "‚Wir müssen unser Kind erreichen können‘“"),
        (Lang::En, "only the speaker “United Nations”"),
        (Lang::En, "comes from the speaker “parents’ council”"),
        (Lang::En, "“Because nobody is distracted, all learn more”"),
    ] {
        assert!(said(lang).contains(right), "{right}\n{}", said(lang));
    }
    for (lang, wrong) in [(Lang::En, "from parents’"), (Lang::En, "does Education"), (Lang::De, "falsch.“")]
    {
        assert!(!said(lang).contains(wrong), "{wrong}");
    }
}

#[test]
fn feedback_says_by_which_way_a_claim_bears_on_another() {
    let items = odd();
    let item =
        items.iter().find(|item| item.id.as_str() == "odd.toward.skill.ban.i2.x2").expect("it is asked");
    let why = |right: bool| {
        let choices = item.choices.iter().filter(move |choice| choice.correct == right);
        choices.map(|choice| choice.why.get(Lang::En)).collect::<Vec<_>>()
    };
    let right = "According to the map, “Using phones well belongs in school” is an objection only to a step to “Phones out!”, not to that statement itself.";
    assert_eq!(why(true), [right]);
    for why in why(false) {
        let is_told = why.starts_with(
            "According to the map, the first statement is an objection to a step to the second, not ",
        );
        assert!(is_told, "{why}");
    }
}

/// What explains nothing: that something is otherwise, without how.
#[test]
fn no_feedback_leaves_open_what_it_could_say() {
    const EMPTY: [&str; 6] = [
        "direkt oder über weitere Schritte",
        "oder gegen das, was zu ihr führt",
        "gehört laut Karte zu etwas anderem.",
        "einem anderen Muster zu:",
        "directly or by further steps",
        "belongs to something else.",
    ];
    for item in shipped_bank() {
        for (lang, choice) in
            Lang::BOTH.iter().flat_map(|lang| item.choices.iter().map(move |one| (*lang, one)))
        {
            let why = choice.why.get(lang);
            let empty = EMPTY.iter().find(|empty| why.contains(**empty));
            assert!(empty.is_none(), "{} ({}): {why}", item.id, item.kind.name());
        }
    }
}

/// A wording whose hole nobody fills shows the hole.
#[test]
fn every_hole_is_filled() {
    let odd = odd();
    for item in shipped_bank().iter().chain(&odd) {
        let choices = item.choices.iter().flat_map(|choice| [&choice.text, &choice.why]);
        for (lang, phrase) in choices.chain([&item.stem]).flat_map(|text| text.phrases()) {
            assert!(!phrase.text.contains("{$"), "{} ({}): {}", item.id, lang.code(), phrase.text);
        }
    }
}
