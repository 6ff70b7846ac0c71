//! Frozen forms after edits and after changes of their map, and questions written by hand.

use std::{fs, path::Path, sync::LazyLock};

use elenchus::{
    ground::{Diagnostic, Files, Id, Lang, Named, Span, report},
    map::{
        model::Map,
        ron::{read_catalogue, read_map},
    },
    quiz::{
        Answer, Entry, Form, Item, Origin, Shape, State, bank,
        blueprint::{Blueprint, read_blueprint},
        form_limits, forms, grade, hold, read_form, typed, write_form,
    },
};
use indoc::indoc;

use crate::quiz::maps::shipped;

/// A shipped map, with its text changed.
fn changed(change: impl Fn(String) -> String) -> Map {
    let maps = Path::new(env!("CARGO_MANIFEST_DIR")).join("maps");
    let read = |name: &str| fs::read_to_string(maps.join(name)).expect("it is shipped");
    let mut files = Files::default();
    let (catalogue, _) = files.add("catalogue.ron", read("catalogue.ron").into_bytes());
    let (catalogue, _) = read_catalogue(&files, catalogue);
    let (file, _) = files.add("blood-debt.ron", change(read("blood-debt.ron")).into_bytes());
    let (map, findings) = read_map(&files, file, Id::new("blood-debt").expect("a good id"), &catalogue);
    map.unwrap_or_else(|| panic!("{findings:?}"))
}

fn same(text: String) -> String {
    text
}

static MAP: LazyLock<Map> = LazyLock::new(|| changed(same));
static BANK: LazyLock<Vec<Item>> = LazyLock::new(|| bank(&[&*MAP]).0);

/// A frozen form that holds just these items.
fn frozen(ids: &[&str]) -> String {
    let mut plan = Blueprint::standard(ids.len());
    plan.quotas.clear();
    let items: Vec<Item> = BANK.iter().filter(|item| ids.contains(&item.id.as_str())).cloned().collect();
    assert_eq!(items.len(), ids.len(), "the bank has all of them");
    let (made, findings) = forms(&items, &plan, 1, 1);
    assert!(findings.is_empty(), "{findings:?}");
    write_form(&made[0])
}

fn read(text: &str) -> (Option<Form>, Vec<Diagnostic>, Files) {
    let mut files = Files::default();
    let (file, _) = files.add("form.ron", text.as_bytes().to_vec());
    let (form, findings) = read_form(&files, file);
    (form, findings, files)
}

/// What a map says of the questions of a form's text: states by name, codes with the text they point at.
fn held(text: &str, map: &Map) -> (Vec<&'static str>, Vec<String>) {
    let (form, findings, _) = read(text);
    let form = form.unwrap_or_else(|| panic!("{findings:?}"));
    let (held, findings) = hold(&form.entries, &[map]);
    let told = |finding: &Diagnostic| {
        format!("{} {}", finding.code.id, &text[finding.at.start as usize..finding.at.end as usize])
    };
    (held.iter().map(|held| held.state.name()).collect(), findings.iter().map(told).collect())
}

fn asks(item: &Item, query: &str) -> bool {
    item.derivation.as_ref().is_some_and(|derivation| derivation.query.name() == query)
}

/// How a question begins that a person edits.
const WHO: &str = "Wer trifft laut Karte die Aussage";

/// A question where alone a claim stands: only who lists everybody can be asked that. The claim's words are those of
/// no other.
static PLACE: LazyLock<&Item> = LazyLock::new(|| {
    BANK.iter()
        .find(|item| asks(item, "says") && item.stem.get(Lang::De).contains(WHO))
        .expect("a map that lists all speakers is asked who says something")
});

/// A question that has nothing to do with the claim of the other nor with what is written by hand, and that may stand
/// beside it.
static REASON: LazyLock<&Item> = LazyLock::new(|| {
    let claim = &PLACE.facts[0];
    let apart = |item: &&Item| {
        let about = item.choices.iter().filter_map(|choice| choice.about.as_ref());
        asks(item, "bears-on")
            && !item.facts.contains(claim)
            && !about.into_iter().any(|id| id == claim)
            && item.facts.iter().all(|fact| !BY_HAND.contains(&format!("\"{fact}\"")))
            && held(&frozen(&[item.id.as_str(), PLACE.id.as_str()]), &MAP).1.is_empty()
    };
    BANK.iter().find(apart).expect("a map is asked for what its claims are reasons for")
});

/// The ids of both.
fn both() -> [&'static str; 2] {
    [REASON.id.as_str(), PLACE.id.as_str()]
}

#[test]
fn what_is_frozen_stays_valid_with_its_map_and_edits_of_words_are_told() {
    let text = frozen(&both());
    assert_eq!(held(&text, &MAP), (vec!["Kept", "Kept"], Vec::new()));
    let edited = text.replace(WHO, "Wer sagt laut Karte");
    assert_ne!(edited, text);
    let (states, told) = held(&edited, &MAP);
    assert_eq!(states.iter().filter(|state| **state == "Reworded").count(), 1, "{states:?}");
    assert!(
        states.contains(&"Kept") && told.len() == 1 && told[0].starts_with("W240"),
        "{states:?} {told:?}"
    );
    let (form, ..) = read(&edited);
    let form = form.expect("it reads");
    assert_eq!(write_form(&form), edited, "it is written as it was read");
    assert!(form.entries.iter().any(|entry| entry.item.id == PLACE.id), "an edit leaves the id alone");
}

#[test]
fn a_key_that_somebody_turned_round_is_found_at_its_place() {
    let text = frozen(&[PLACE.id.as_str()]);
    let turned = text.replacen("correct: false", "correct: true", 1);
    let (states, told) = held(&turned, &MAP);
    assert_eq!(states, ["Wrong"]);
    let wrong = told.iter().find(|told| told.starts_with("E222"));
    assert!(wrong.is_some_and(|told| told.len() > 8), "{told:?}");
    // Whatever the map says, two choices are right now.
    assert!(told.iter().any(|told| told.starts_with("E234")), "{told:?}");
}

#[test]
fn a_question_of_which_nothing_is_right_any_more_is_wrong() {
    let text = frozen(&[PLACE.id.as_str()]);
    let (without, dropped): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| !line.contains("correct: true"));
    assert_eq!(dropped.len(), 1);
    let (states, told) = held(&without.join("\n"), &MAP);
    assert_eq!(states, ["Wrong"]);
    assert!(told.iter().any(|told| told.starts_with("E234")), "{told:?}");
    let by_hand = BY_HAND.replace("correct: true, ", "").replace("number: (low: 3),", "");
    let text = text.replace("    items: [\n", &format!("    items: [\n{by_hand}"));
    let (states, told) = held(&text, &MAP);
    assert_eq!(states, ["Hand", "Kept"]);
    assert!(told.iter().any(|told| told.starts_with("E234")), "{told:?}");
}

#[test]
fn a_change_of_the_map_makes_questions_changed_or_wrong() {
    let text = frozen(&both());
    let claim = MAP.claims.iter().find(|claim| claim.id == PLACE.facts[0]).expect("it is asked about");
    let reworded = changed(|text| {
        let words = claim.short.get(Lang::De);
        let now = text.replace(words, &format!("{words} wohl"));
        assert_ne!(now, text);
        now
    });
    let (states, told) = held(&text, &reworded);
    assert!(states.contains(&"Changed") && !states.contains(&"Wrong"), "{states:?}");
    assert!(told.iter().all(|told| told.starts_with("W226")), "{told:?}");
    // Who no longer lists everybody cannot be asked where alone something stands.
    let opened = changed(|text| {
        let now = text.replace(&format!("SpeakersOf(\"{}\"),", claim.id), "");
        assert_ne!(now, text);
        now
    });
    let (states, told) = held(&text, &opened);
    assert!(states.contains(&"Wrong") && states.contains(&"Kept"), "{states:?}");
    assert!(told.iter().any(|told| told.starts_with("E221")), "{told:?}");
}

const BY_HAND: &str = indoc! {r#"
    (
        id: "hand.counting",
        map: "blood-debt",
        kind: Figure,
        stem: {"de": "Wie viele Positionen unterscheidet die Karte?", "en": "How many positions does the map tell apart?"},
        number: (low: 3),
        options: [(text: {"de": "drei", "en": "three"}, correct: true, why: {"de": "Es sind drei.", "en": "There are three."})],
        cites: [(source: "december", name: {"de": "Bericht", "en": "report"}, paragraph: 10)],
        facts: ["blood-debt-arises"],
    ),
"#};

#[test]
fn questions_written_by_hand_stand_beside_generated_ones_and_keep_the_limits() {
    let text = frozen(&[REASON.id.as_str()]).replace("    items: [\n", &format!("    items: [\n{BY_HAND}"));
    assert_eq!(held(&text, &MAP), (vec!["Hand", "Kept"], Vec::new()));
    let loaded = text.replace("Wie viele Positionen unterscheidet", "Wie viele Positionen behauptet");
    assert!(held(&loaded, &MAP).1.iter().any(|told| told.starts_with("W227")));
    let stranger = text.replace("\"blood-debt-arises\"]", "\"blood-dept-arises\"]");
    assert!(held(&stranger, &MAP).1.iter().any(|told| told.starts_with("E229")));
    let twice = text.replace("    items: [\n", &format!("    items: [\n{BY_HAND}"));
    assert!(held(&twice, &MAP).1.iter().any(|told| told.starts_with("E225")));
}

#[test]
fn a_figure_that_another_question_says_is_told() {
    let asked = BY_HAND
        .replace("hand.counting", "hand.minutes")
        .replace("low: 3", "low: 170")
        .replace("kind: Figure,", "");
    let says = BY_HAND
        .replace("hand.counting", "hand.saying")
        .replace("Wie viele Positionen", "Wie viele Positionen in 170 Minuten")
        .replace("How many positions", "How many positions in 170 minutes")
        .replace("\"blood-debt-arises\"", "\"help-is-repaid\"");
    let text = frozen(&[REASON.id.as_str()]);
    let is_cued = |by_hand: &str| {
        let (form, ..) = read(&text.replace("    items: [\n", &format!("    items: [\n{by_hand}")));
        let told = form_limits(&form.expect("it reads").entries, &[&MAP]);
        told.iter().any(|finding| finding.code.id == "W228")
    };
    assert!(is_cued(&format!("{asked}{says}")));
    assert!(!is_cued(&asked));
}

fn blueprint(text: &str) -> (Option<Blueprint>, Vec<Diagnostic>) {
    let mut files = Files::default();
    let (file, _) = files.add("b.ron", text.as_bytes().to_vec());
    read_blueprint(&files, file, Id::new("b").expect("a good id"))
}

#[test]
fn a_blueprint_brings_questions_of_its_own() {
    let (plan, findings) = blueprint(&format!("Blueprint(count: 6, items: [{BY_HAND}])"));
    let plan = plan.unwrap_or_else(|| panic!("{findings:?}"));
    assert_eq!(hold(&plan.items, &[&MAP]).1, []);
    let (made, findings) = forms(&BANK, &plan, 3, 2);
    assert!(findings.is_empty(), "{findings:?}");
    for form in &made {
        assert_eq!(form.entries.len(), 6);
        let own: Vec<_> =
            form.entries.iter().filter(|entry| entry.item.id.as_str() == "hand.counting").collect();
        assert_eq!(own.len(), 1);
        assert!(grade(&own[0].item, &Answer::Figure(3.0)).right);
    }
    assert!(blueprint("Blueprint(items: [(stem: {\"de\": \"Wer?\"})])").1.iter().any(Diagnostic::is_error));
}

/// A matching task, an order and a choice, about nothing on the map.
const FREELY: &str = indoc! {r#"
    (id: "letters", stem: {"de": "Wer schreibt was?", "en": "Who writes what?"},
        prompts: [(text: {"de": "Fabeln", "en": "fables"}, option: 0), (text: {"de": "Briefe", "en": "letters"}, option: 1)],
        options: [(text: {"de": "A", "en": "A"}), (text: {"de": "B", "en": "B"}), (text: {"de": "C", "en": "C"})]),
    (id: "seasons", stem: {"de": "Was kommt zuerst?", "en": "What comes first?"}, order: [(0, 1), (1, 2)],
        options: [(text: {"de": "Frühling", "en": "spring"}), (text: {"de": "Sommer", "en": "summer"}), (text: {"de": "Herbst", "en": "autumn"})]),
    (id: "word", stem: {"de": "Was wägt ab?", "en": "What weighs?"},
        options: [(text: {"de": "Aufsatz", "en": "essay"}, correct: true), (text: {"de": "Roman", "en": "novel"}), (text: {"de": "Brief", "en": "letter"})]),
"#};

#[test]
fn questions_written_by_hand_are_mixed_like_others_and_frozen_as_they_are() {
    let (plan, findings) = blueprint(&format!("Blueprint(count: 3, items: [{FREELY}])"));
    let plan = plan.unwrap_or_else(|| panic!("{findings:?}"));
    let mut places = [0; 3];
    for seed in 0..24 {
        let form = forms(&[], &plan, seed, 1).0.remove(0);
        let (again, findings, _) = read(&write_form(&form));
        assert_eq!(findings, []);
        let shape = |form: &Form, id: &str| {
            let entry = form.entries.iter().find(|entry| entry.item.id.as_str() == id);
            entry.expect("it is on the form").item.clone()
        };
        let again = again.expect("a frozen form");
        let letters = |form| match shape(form, "letters").shape {
            Shape::Matching(prompts) => prompts.iter().map(|prompt| prompt.choice).collect(),
            _ => Vec::new(),
        };
        assert_eq!(letters(&again), letters(&form));
        assert_eq!(letters(&again).len(), 2);
        let word = shape(&again, "word");
        places[word.choices.iter().position(|choice| choice.correct).expect("a key")] += 1;
        let Shape::Ordering(pairs) = shape(&again, "seasons").shape else { panic!("an order") };
        assert!(pairs.iter().any(|(one, other)| one > other), "printed as it is solved");
    }
    assert!(places.iter().all(|keyed| *keyed > 2), "{places:?}");
}

#[test]
fn figures_and_words_can_be_asked_to_be_written() {
    let maps: Vec<Map> = shipped();
    let maps: Vec<&Map> = maps.iter().collect();
    let chosen = bank(&maps).0;
    let items = typed(&maps, chosen.clone());
    assert_eq!(items.len(), chosen.len());
    let figures = items.iter().filter(|item| matches!(item.shape, Shape::Figure(_)));
    let gaps = items.iter().filter(|item| matches!(item.shape, Shape::Gap(_)));
    assert!(figures.clone().count() > 0 && gaps.clone().count() > 0);
    for item in figures.chain(gaps) {
        let key = item.choices[0].text.get(Lang::De);
        let answer = match item.shape {
            Shape::Figure(scale) => Answer::Figure(scale.low),
            _ => Answer::Gap(key.to_uppercase()),
        };
        assert!(grade(item, &answer).right, "{}", item.id);
        assert!(!grade(item, &Answer::Figure(-1.0)).right && !grade(item, &Answer::Gap("?".into())).right);
        assert_eq!(elenchus::quiz::judge(item), [], "{}", item.id);
    }
    // Frozen, they are held to the same proof.
    let mut plan = Blueprint::standard(8);
    plan.quotas.clear();
    let written: Vec<Item> = items.into_iter().filter(|item| item.choices.len() == 1).collect();
    let text = write_form(&forms(&written, &plan, 1, 1).0[0]);
    let (form, ..) = read(&text);
    let (states, told) = hold(&form.expect("it reads").entries, &maps);
    assert!(states.iter().all(|held| held.state == State::Kept) && states.len() > 3, "{states:?} {told:?}");
}

#[test]
fn places_among_the_choices_that_there_are_not_are_errors() {
    let text =
        r#"Form(items: [(id: "x", stem: {"de": "Was?"}, order: [(0, 7)], options: [(text: {"de": "a"})])])"#;
    let (form, findings, _) = read(text);
    assert!(form.is_none());
    assert!(findings.iter().any(|finding| finding.code.id == "E224"), "{findings:?}");
    let (form, findings, files) = read("Form(items: [()])");
    assert!(form.is_none());
    for lang in Lang::BOTH {
        let told: Vec<String> =
            findings.iter().map(|finding| report::human(finding, &files, lang, false)).collect();
        assert!(told.iter().any(|told| told.contains("`id`")), "{told:?}");
        assert!(told.iter().all(|told| !told.contains("{$")), "{told:?}");
    }
}

#[test]
fn a_map_that_is_not_there_is_told_once() {
    let text = frozen(&[PLACE.id.as_str(), REASON.id.as_str()]);
    let (form, _, _) = read(&text);
    let (held, findings) = hold(&form.expect("a sound form").entries, &[]);
    assert!(held.iter().all(|held| held.state == State::Unchecked), "{held:?}");
    let told: Vec<String> = findings
        .iter()
        .filter(|finding| finding.code.id == "W220")
        .map(|finding| report::message(finding, Lang::En))
        .collect();
    assert_eq!(told, ["the map `blood-debt` is not there to hold 2 questions against"]);
}

#[test]
fn whatever_a_bank_is_about_may_be_asked_by_hand() {
    let entry =
        |item: &Item| Entry { item: item.clone(), points: 1.0, at: Span::default(), origin: Origin::Hand };
    let entries: Vec<Entry> = BANK.iter().map(entry).collect();
    let unknown = |finding: &Diagnostic| finding.code.id == "E229";
    let told: Vec<Diagnostic> = hold(&entries, &[&*MAP]).1.into_iter().filter(unknown).collect();
    assert!(told.is_empty(), "{told:?}");
}
