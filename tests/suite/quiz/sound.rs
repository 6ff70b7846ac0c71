//! Keys that a careful teacher would sign: silence proves nothing, and what words leave open is not asked.

use std::collections::BTreeSet;

use elenchus::{
    ground::{Id, Lang},
    map::model::{Act, ClaimIx, Map, Node},
    quiz::{Bound, Fill, Form, Item, Query, Shape, Tie, bank, open_prompts, plain},
};
use indoc::indoc;

use crate::quiz::maps::{map, shipped, shipped_bank};

/// What an item asks, with every choice and whether it is right.
fn asked(item: &Item) -> Option<(&Query, Vec<(&Fill, bool)>)> {
    let derivation = item.derivation.as_ref()?;
    let fills = derivation.fills.iter().zip(&item.choices).map(|(fill, choice)| (fill, choice.correct));
    Some((&derivation.query, fills.collect()))
}

pub(super) fn of_map<'a>(
    map: &'a Map,
) -> impl Iterator<Item = (&'static Item, &'static Query, Vec<(&'static Fill, bool)>)> + 'a {
    let items = shipped_bank().iter().filter(|item| item.map == map.id);
    items.filter_map(|item| asked(item).map(|(query, fills)| (item, query, fills)))
}

/// A map of two arguments whose patterns raise a question each, and a third that answers one.
const QUESTIONS: &str = indoc! {r#"
    Map(
        languages: [En],
        title: {"en": "Lanes"},
        question: {"en": "Should the town paint lanes for bicycles?"},
        claims: {
            "lanes": (kind: Policy, short: {"en": "The town should paint new lanes for bicycles"}),
            "riders": (kind: Fact, short: {"en": "More people ride where lanes were painted before"}),
            "safer": (kind: Fact, short: {"en": "Riders have fewer accidents on roads with lanes"}),
            "cheap": (kind: Fact, short: {"en": "Paint for a lane costs less than a new pavement"}),
            "elsewhere": (kind: Fact, short: {"en": "Neighbouring towns report that riders like the lanes"}),
            "costly": (kind: Fact, short: {"en": "Money that goes into lanes is missing in the schools"}),
            "wishes": (kind: Fact, short: {"en": "Many inhabitants signed a list in favour of lanes"}),
            "signed": (kind: Fact, short: {"en": "The list holds the names of three hundred riders"}),
            "paper": (kind: Fact, short: {"en": "A reporter counted the names on the list twice over"}),
        },
        inferences: {
            "a": (from: ["riders"], to: "lanes", scheme: Sign, questions: [
                (ask: "other-explanation", text: {"en": "Did more people ride there for another reason?"})]),
            "b": (from: ["safer"], to: "lanes", scheme: Sign, questions: [
                (ask: "other-explanation", text: {"en": "Did fewer accidents happen for another reason?"})]),
            "c": (from: ["cheap"], to: "costly", scheme: Sign, questions: [
                (ask: "other-explanation", text: {"en": "Is the pavement dear for quite another reason?"})]),
            "d": (from: ["signed"], to: "wishes", scheme: Sign, questions: [
                (ask: "other-explanation", text: {"en": "Were names added by the council for a reason?"}, answered_by: "paper")]),
        },
        ATTACKS
    )
"#};

/// Every critical question that an item of the map says is left open, by its words.
fn left_open(text: &str) -> BTreeSet<String> {
    let map = map("lanes", text);
    let (items, _) = bank(&[&map]);
    let mut found = BTreeSet::new();
    for item in &items {
        let Some((query, fills)) = asked(item) else { continue };
        let open = |right: bool| (*query == Query::Open && right) || (*query == Query::Answered && !right);
        for (fill, _) in fills.iter().filter(|(_, right)| open(*right)) {
            if let Fill::Question(step, at) = fill {
                found.extend(
                    map[*step].questions[*at].text.as_ref().map(|text| text.get(Lang::En).to_owned()),
                );
            }
        }
    }
    found.extend(open_prompts(&map).iter().filter(|prompt| prompt.id.as_str().contains("question")).map(
        |prompt| {
            let stem = prompt.stem.get(Lang::En);
            map.inferences
                .iter()
                .flat_map(|step| &step.questions)
                .find_map(|question| {
                    let text = question.text.as_ref()?.get(Lang::En);
                    stem.contains(text).then(|| text.to_owned())
                })
                .unwrap_or_default()
        },
    ));
    found
}

#[test]
fn a_question_that_an_objection_may_answer_is_not_left_open() {
    let free = left_open(&QUESTIONS.replace("ATTACKS", ""));
    assert!(free.contains("Did more people ride there for another reason?"), "{free:?}");
    let attacks = r#"attacks: { "x": (from: "elsewhere", on: "a") },"#;
    let struck = left_open(&QUESTIONS.replace("ATTACKS", attacks));
    assert!(!struck.contains("Did more people ride there for another reason?"), "{struck:?}");
    let implicit = QUESTIONS.replace(r#"from: ["riders"],"#, r#"from: ["riders"], implicit: ["elsewhere"],"#);
    let taken = left_open(&implicit.replace("ATTACKS", ""));
    assert!(!taken.contains("Did more people ride there for another reason?"), "{taken:?}");
}

#[test]
fn no_shipped_question_is_called_open_that_an_attack_or_assumption_may_answer() {
    let mut seen = 0;
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let open =
                |right: bool| (*query == Query::Open && right) || (*query == Query::Answered && !right);
            for (fill, _) in fills.iter().filter(|(_, right)| open(*right)) {
                let Fill::Question(step, _) = fill else { continue };
                assert!(map[*step].implicit.is_empty(), "{}", item.id);
                assert!(map.attacks_on(Node::Inference(*step)).is_empty(), "{}", item.id);
                seen += 1;
            }
        }
    }
    // What a step answers itself is not left open either: few questions are.
    assert!(seen > 10, "{seen}");
}

#[test]
fn a_figure_is_never_called_exact() {
    let mut bounds = 0;
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            if let Query::Bound(claim, at) = query {
                bounds += 1;
                let figure = &map[*claim].figures[*at];
                assert!(figure.approx || figure.exact().is_none(), "{}: {figure:?}", item.id);
                assert!(!fills.contains(&(&Fill::Bound(Bound::Exact), true)), "{}", item.id);
            }
        }
    }
    assert!(bounds > 3, "{bounds}");
}

#[test]
fn about_is_said_of_dates() {
    for map in shipped() {
        for (item, query, _) in of_map(&map) {
            let (Query::When(claim, at) | Query::Happened(claim, at)) = query else { continue };
            if map[*claim].events[*at].approx {
                let (de, en) = (item.stem.get(Lang::De), item.stem.get(Lang::En));
                assert!(de.contains("etwa") || de.contains("ungefähr"), "{de}");
                assert!(en.contains("about") || en.contains("approximate"), "{en}");
            }
        }
    }
}

#[test]
fn what_gives_another_figure_stands_beside_no_figure_of_the_sort() {
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::Opposes(claim) = query else { continue };
            for (fill, _) in fills.iter().filter(|(_, right)| !right) {
                let Fill::Claim(other) = fill else { continue };
                let units =
                    |claim: ClaimIx| map[claim].figures.iter().map(|one| &one.unit).collect::<BTreeSet<_>>();
                let alike = |key: &(&Fill, bool)| match key {
                    (Fill::Claim(key), true) => !units(*key).is_disjoint(&units(*other)),
                    _ => false,
                };
                let figures = item.stem.get(Lang::De).contains("Angabe");
                assert!(units(*claim).is_disjoint(&units(*other)), "{}", item.id);
                assert!(!figures || !fills.iter().any(alike), "{}", item.id);
            }
        }
    }
}

#[test]
fn that_figures_differ_is_offered_only_where_there_are_figures() {
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::Related(relation) = query else { continue };
            let offered = fills.iter().any(|(fill, _)| **fill == Fill::Tie(Tie::Estimates));
            let numbers = map[*relation].between.iter().all(|claim| !map[*claim].figures.is_empty());
            assert!(!offered || numbers, "{}", item.id);
        }
    }
}

/// One claim of a kind in both languages, among others that tell kinds apart.
fn kinds_asked(kind: &str, de: &str, en: &str, terms: &str) -> usize {
    let text = indoc! {r#"
        Map(
            title: {"de": "Hafen", "en": "Harbour"},
            question: {"de": "Soll der Hafen wachsen?", "en": "Should the harbour grow?"},
            TERMS
            claims: {
                "it": (kind: KIND, short: {"de": "DE", "en": "EN"}),
                "wider": (kind: Policy, short: {"de": "Die Stadt sollte den alten Hafen erweitern", "en": "The town should widen the old harbour"}),
                "ships": (kind: Fact, short: {"de": "Große Schiffe legen im Nachbarort an", "en": "Large ships call at the next town"}),
                "soon": (kind: Forecast, short: {"de": "Bald werden die Schiffe wieder kommen", "en": "Soon the ships will come back"}),
            },
            inferences: { "a": (from: ["it", "ships", "soon"], to: "wider") },
        )
    "#};
    let text = text.replace("KIND", kind).replace("DE", de).replace("EN", en).replace("TERMS", terms);
    let map = map("harbour", &text);
    let it = map.find_claim("it").expect("it is there");
    let (items, _) = bank(&[&map]);
    items.iter().filter_map(asked).filter(|(query, _)| **query == Query::Kind(it)).count()
}

#[test]
fn the_kind_of_a_claim_is_asked_only_where_its_words_leave_no_doubt() {
    let asked = |kind: &str, de: &str, en: &str| kinds_asked(kind, de, en, "");
    assert_eq!(
        asked("Fact", "Der Hafen hat drei Kräne aus Stahl", "The harbour has three cranes of steel"),
        1
    );
    assert_eq!(
        asked(
            "Value",
            "Der Hafen ist wichtiger als der Strand",
            "The harbour is more important than the beach"
        ),
        1
    );
    // Something begins, somebody holds it, it is judged and called a fact, or nothing in it judges.
    assert_eq!(
        asked(
            "Value",
            "Mit dem Kran beginnt der Weg zum Großhafen",
            "The crane begins the road to a big harbour"
        ),
        0
    );
    assert_eq!(
        asked("Fact", "Die Werft hält den Kran für zu klein", "The yard considers the crane too small"),
        0
    );
    assert_eq!(
        asked("Fact", "Der alte Kran ist gefährlich für alle", "The old crane is dangerous to everyone"),
        0
    );
    assert_eq!(
        asked(
            "Value",
            "Der neue Kran ist ein Schritt zum Großhafen",
            "The new crane is a step to a big harbour"
        ),
        0
    );
    // The glossary says that a word judges.
    let fact = ("Der Hafen ist ein Schrotthafen am Meer", "The harbour is a junk harbour by the sea");
    let term = |definition: &str| {
        format!(
            r#"terms: {{ "junk": (term: {{"de": "Schrotthafen", "en": "junk harbour"}}, definition: {{"de": "{definition}", "en": "A harbour"}}) }},"#
        )
    };
    assert_eq!(kinds_asked("Fact", fact.0, fact.1, &term("Abwertender Ausdruck")), 0);
    assert_eq!(kinds_asked("Fact", fact.0, fact.1, &term("Ein Hafen für Altmetall")), 1);
}

#[test]
fn what_reports_a_view_is_nobodys_own_statement() {
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::Act(_, claim) = query else { continue };
            let reports = map[*claim].short.get(Lang::De).contains("hält den");
            let keyed = fills.iter().any(|(fill, right)| *right && **fill != Fill::Act(Act::Denies));
            assert!(!(reports && keyed), "{}", item.id);
        }
    }
}

#[test]
fn promises_are_not_keyed_as_another_pattern() {
    for map in shipped() {
        for (item, query, _) in of_map(&map) {
            let Query::Scheme(step) = query else { continue };
            let promised = map[*step].premises.iter().any(|one| {
                let text = map[*one].short.get(Lang::De);
                text.contains("sagen einander") && text.ends_with(" zu")
            });
            let commitment = map[*step].scheme == Some(elenchus::map::model::Scheme::Commitment);
            assert!(!promised || commitment, "{}", item.id);
        }
    }
}

#[test]
fn telling_words_do_not_part_what_is_right_from_what_is_wrong() {
    const MAY: [&str; 8] = ["kann", "können", "könnte", "könnten", "will", "wollen", "dürfte", "dürften"];
    let may = |text: &str| text.split(' ').any(|word| MAY.contains(&word));
    for item in shipped_bank().iter().filter(|item| matches!(item.shape, Shape::Several)) {
        let (right, wrong): (Vec<_>, Vec<_>) = item.choices.iter().partition(|choice| choice.correct);
        let all = |set: &[&elenchus::quiz::Choice]| set.iter().all(|choice| may(choice.text.get(Lang::De)));
        let none = |set: &[&elenchus::quiz::Choice]| set.iter().all(|choice| !may(choice.text.get(Lang::De)));
        let parted = (all(&right) && none(&wrong)) || (none(&right) && all(&wrong));
        assert!(!parted, "{}", item.id);
    }
}

#[test]
fn what_weakens_is_itself_set_against_a_reason_or_a_step_to_it() {
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::Weakens(claim) = query else { continue };
            let (Fill::Claim(key), _) = fills.iter().find(|(_, right)| *right).expect("a key") else {
                continue;
            };
            let is_reason =
                |one| map.inferences_to(*claim).iter().any(|step| map[*step].premises.contains(&one));
            let strikes = map.attacks_from(Node::Claim(*key)).iter().any(|attack| match map[*attack].on {
                Node::Claim(struck) => is_reason(struck),
                Node::Inference(step) => is_reason(map[step].conclusion),
                Node::Attack(_) => false,
            });
            assert!(strikes, "{}", item.id);
        }
    }
}

#[test]
fn a_form_on_several_maps_says_of_each_question_which_map_it_is_about() {
    let maps = shipped();
    let [one, other] = &maps[..2] else { panic!("two maps are shipped") };
    let entries = [one, other].into_iter().flat_map(|map| {
        shipped_bank().iter().filter(|item| item.map == map.id).take(2).map(|item| elenchus::quiz::Entry {
            item: item.clone(),
            points: 1.0,
            at: Default::default(),
            origin: elenchus::quiz::Origin::Made,
        })
    });
    let mut form = Form {
        id: Id::new("two").expect("a good id"),
        title: one.title.clone(),
        seed: 1,
        variant: "A".to_owned(),
        lang: None,
        minutes: None,
        entries: entries.collect(),
        open: Vec::new(),
        maps: Vec::new(),
    };
    form.name_maps(&maps);
    for map in [one, other] {
        let heading = format!("Argumentkarte „{}“", map.title.get(Lang::De));
        assert_eq!(form.heading(&map.id, Lang::De), Some(heading.clone()));
        assert_eq!(plain(&form, Lang::De).matches(&heading).count(), 2);
    }
    assert_eq!(form.basis(Lang::De), None);
    form.entries.truncate(2);
    form.name_maps(&maps);
    assert_eq!(form.heading(&one.id, Lang::De), None);
    let basis = format!("Grundlage: Argumentkarte „{}“", one.title.get(Lang::De));
    assert!(plain(&form, Lang::De).contains(&basis));
}

/// Three ways over a water. The map calls two pairs of them incompatible, and is silent on the third.
const RIVALS: &str = indoc! {r#"
    Map(
        languages: [En],
        title: {"en": "Crossing"},
        question: {"en": "How should people cross the water?"},
        claims: {
            "bridge": (kind: Policy, short: {"en": "The town should build a bridge over the water"}),
            "ferry": (kind: Policy, short: {"en": "The town should keep the ferry over the water"}),
            "tunnel": (kind: Policy, short: {"en": "The town should dig a tunnel under the water"}),
            "queues": (kind: Fact, short: {"en": "Cars queue at the landing for over an hour"}),
            "jobs": (kind: Fact, short: {"en": "Twenty people live on the work at the landing"}),
            "rock": (kind: Fact, short: {"en": "The rock below the water is easy to dig"}),
            "views": (kind: Fact, short: {"en": "Visitors come for the view over the open water"}),
            "poor": (kind: Policy, short: {"en": "The town should spend its money on the landing"}),
            "toll": (kind: Policy, short: {"en": "The town should ask a toll from every driver"}),
        },
        inferences: {
            "a": (from: ["queues"], to: "bridge"),
            "b": (from: ["jobs"], to: "ferry"),
            "c": (from: ["rock"], to: "tunnel"),
            "d": (from: ["views"], to: "ferry"),
            "e": (from: ["poor"], to: "bridge"),
            "f": (from: ["toll"], to: "bridge"),
            "g": (from: ["poor"], to: "tunnel"),
            "h": (from: ["toll"], to: "tunnel"),
        },
        relations: {
            "one": (kind: Contrary, between: ["bridge", "ferry"]),
            "two": (kind: Contrary, between: ["ferry", "tunnel"]),
        },
    )
"#};

#[test]
fn what_goes_with_neither_of_two_is_never_said_to_go_with_a_third() {
    let map = map("crossing", RIVALS);
    let items = bank(&[&map]).0;
    let rivals = ["bridge", "ferry", "tunnel"].map(|id| map.find_claim(id).expect("it is there"));
    let mut asked_about = 0;
    for item in &items {
        let Some((Query::Opposes(_), fills)) = asked(item) else { continue };
        asked_about += 1;
        let wrong = fills.iter().filter(|(_, correct)| !correct);
        let offered = wrong.filter(|(fill, _)| matches!(fill, Fill::Claim(claim) if rivals.contains(claim)));
        assert_eq!(offered.count(), 0, "{}", item.id);
    }
    assert!(asked_about > 0, "what is incompatible is asked");
}

/// A statement of a map that was not cut from a text is offered word for word: *Besides Iran* without *besides* says the
/// contrary.
#[test]
fn statements_of_the_shipped_maps_are_offered_whole() {
    for map in shipped() {
        for (item, _, fills) in of_map(&map) {
            for ((fill, _), choice) in fills.iter().zip(&item.choices) {
                let Fill::Claim(claim) = fill else { continue };
                for lang in [Lang::De, Lang::En] {
                    assert_eq!(choice.text.get(lang), map[*claim].short.get(lang), "{}", item.id);
                }
            }
        }
    }
}
