//! Who says what: passing on is no saying, only a denial contradicts, and parts speak for wholes.

use elenchus::{
    ground::Lang,
    map::model::{Act, Hedge, Map},
    quiz::{Fill, Item, Query, bank},
};

use crate::quiz::maps::{map, shipped, shipped_bank};

fn fills(item: &Item) -> Option<(&Query, &[Fill])> {
    item.derivation.as_ref().map(|derivation| (&derivation.query, derivation.fills.as_slice()))
}

/// Every pair of an actor and a claim that an item keys or offers as said.
fn pairs(map: &Map, item: &Item) -> Vec<(String, usize, bool)> {
    let Some((query, fills)) = fills(item) else { return Vec::new() };
    let rights = item.choices.iter().map(|choice| choice.correct);
    let pair = |(fill, right): (&Fill, bool)| match (query, fill) {
        (Query::Says(claim) | Query::Holds(claim), Fill::Actor(actor)) => {
            Some((actor.to_string(), claim.get(), right))
        }
        (Query::SaidBy(actor), Fill::Claim(claim)) => Some((map[*actor].id.to_string(), claim.get(), right)),
        _ => None,
    };
    fills.iter().zip(rights).filter_map(pair).collect()
}

#[test]
fn what_is_only_passed_on_is_neither_right_nor_wrong_as_said() {
    let mut asked = 0;
    for map in shipped() {
        for item in shipped_bank().iter().filter(|item| item.map == map.id) {
            for (actor, claim, right) in pairs(&map, item) {
                let said: Vec<_> = map.claims[claim]
                    .said
                    .iter()
                    .filter(|said| map[said.actor].id.as_str() == actor)
                    .collect();
                let own = said.iter().any(|said| {
                    let in_own_name = matches!(said.act, Act::Asserts | Act::Forecasts | Act::Concedes);
                    in_own_name && said.hedge != Some(Hedge::Allegedly)
                });
                let other = said.iter().any(|said| said.act != Act::Denies) && !own;
                assert!(!other && own == right, "{}: {actor}", item.id);
                asked += 1;
            }
        }
    }
    assert!(asked > 300, "{asked}");
}

#[test]
fn what_is_passed_on_is_asked_as_such() {
    let kinds = |name: &str| {
        let named = |item: &&Item| fills(item).is_some_and(|(query, _)| query.name() == name);
        shipped_bank().iter().filter(named).count()
    };
    assert!(kinds("passed-on") > 5, "{}", kinds("passed-on"));
}

#[test]
fn nobody_is_said_to_contradict_what_they_do_not_deny() {
    for map in shipped() {
        for item in shipped_bank().iter().filter(|item| item.map == map.id) {
            for ((actor, claim, _), choice) in pairs(&map, item).iter().zip(&item.choices) {
                let denies = map.claims.iter().enumerate().any(|(at, one)| {
                    let denied = |said: &elenchus::map::model::Attribution| {
                        said.act == Act::Denies && map[said.actor].id.as_str() == actor
                    };
                    one.said.iter().any(denied) && (at == *claim || one.short != map.claims[*claim].short)
                });
                let told = choice.why.get(Lang::En).contains("contradict");
                assert!(!told || denies, "{}: {actor}", item.id);
            }
            if let Some((Query::Issue(_, other), fills)) = fills(item) {
                for (fill, choice) in fills.iter().zip(&item.choices).filter(|(_, choice)| choice.correct) {
                    let Fill::Claim(claim) = fill else { continue };
                    let said = &map[*claim].said;
                    assert!(
                        said.iter().any(|said| said.actor == *other && said.act == Act::Denies),
                        "{}: {}",
                        item.id,
                        choice.text.get(Lang::En)
                    );
                }
            }
        }
    }
}

/// A minister says one of four claims that are listed in full; their state says another.
fn states(part_of: &str) -> Map {
    let claim = |id: &str, word: &str, by: &str| {
        format!(
            "\"{id}\": (kind: Fact, short: {{\"de\": \"{word} bringt Korn nach Norden\", \
             \"en\": \"{word} brings grain northwards\"}}, \
             said: [(by: \"{by}\", act: Asserts, in: \"paper\", para: 1)]),"
        )
    };
    let actor = |id: &str, more: &str| {
        format!("\"{id}\": (kind: Person, name: {{\"de\": \"Frau {id}\", \"en\": \"Ms {id}\"}}{more}),")
    };
    let claims: String = [
        ("a", "Alba", "minister"),
        ("b", "Bruno", "state"),
        ("c", "Cora", "stranger"),
        ("d", "Dolf", "neighbour"),
        ("e", "Elsa", "guest"),
    ]
    .map(|(id, word, by)| claim(id, word, by))
    .concat();
    let actors = ["state", "stranger", "neighbour", "guest"].map(|id| actor(id, "")).concat();
    let minister = actor("minister", part_of);
    map(
        "states",
        &format!(
            "Map(title: {{\"de\": \"T\", \"en\": \"T\"}}, question: {{\"de\": \"F?\", \"en\": \"Q?\"}}, \
             actors: {{{actors}{minister}}}, sources: {{\"paper\": (name: {{\"de\": \"Blatt\", \"en\": \"Paper\"}})}}, \
             claims: {{{claims}}}, closed: [SpeakersOf(\"a\"), SpeakersOf(\"b\"), SpeakersOf(\"c\"), \
             SpeakersOf(\"d\"), SpeakersOf(\"e\")])"
        ),
    )
}

/// Whether some item offers a claim of the minister's as wrong for the state, or the other way round.
fn sets_apart(map: &Map) -> bool {
    let (items, _) = bank(&[map]);
    assert!(items.len() > 3, "{}", items.len());
    items.iter().flat_map(|item| pairs(map, item)).any(|(actor, claim, right)| {
        let of = ["minister", "state"].get(claim).copied().unwrap_or_default();
        !right && ["minister", "state"].contains(&actor.as_str()) && !of.is_empty() && of != actor
    })
}

#[test]
fn a_part_and_its_whole_are_no_wrong_answers_for_each_other() {
    assert!(sets_apart(&states("")));
    assert!(!sets_apart(&states(", part_of: [\"state\"]")));
}

#[test]
fn nobody_is_named_as_reasoner_of_what_they_do_not_say() {
    for map in shipped() {
        for item in shipped_bank().iter().filter(|item| item.map == map.id) {
            let Some((Query::Role(actor, claim), _)) = fills(item) else { continue };
            let says = |claim: &elenchus::map::model::ClaimIx| {
                map[*claim].said.iter().any(|said| said.actor == *actor && said.is_own())
            };
            let drawn = map.inferences.iter().filter(|step| step.by.contains(actor));
            let drawn: Vec<_> =
                drawn.filter(|step| says(&step.conclusion) && step.premises.iter().all(says)).collect();
            let denied = map[*claim].said.iter().any(|said| said.actor == *actor && said.act == Act::Denies);
            assert!(denied || !drawn.is_empty(), "{}", item.id);
        }
    }
}

/// Two say what cannot both be true; whether one denies what the other says is left open.
fn accounts(act: &str) -> Map {
    let claim = |id: &str, de: &str, en: &str, said: &str| {
        format!(r#""{id}": (kind: Fact, short: {{"de": "{de}", "en": "{en}"}}, said: [{said}]),"#)
    };
    let said = |by: &str, act: &str| format!(r#"(by: "{by}", act: {act}, in: "paper", para: 1), "#);
    let (ada, ben) = (said("ada", "Asserts"), said("ben", "Asserts"));
    let text = [
        r#"Map(title: {"de": "T", "en": "T"}, question: {"de": "F?", "en": "Q?"}, claims: {"#.to_owned(),
        claim("warm", "Der Sommer war warm im Tal", "The summer was warm in the valley", &ada),
        claim("cold", "Der Juni war kalt auf den Höhen", "The June was cold on the heights", &(ben.clone() + act)),
        claim("rain", "Der Regen war spät gekommen", "The rain was late in coming down", &ada),
        claim("corn", "Das Korn war hoch gewachsen", "The corn was tall in the fields", &ben),
        claim("bees", "Die Bienen waren früh im Stock", "The bees were early in the hive", &ada),
        claim("wine", "Die Reben waren schwer behangen", "The vines were heavy with grapes", &ben),
        r#"}, relations: {"clash": (kind: Contrary, between: ["warm", "cold"])},
        closed: [SpeakersOf("rain"), SpeakersOf("corn"), SpeakersOf("bees"), SpeakersOf("wine")],
        actors: {"ada": (kind: Person, name: {"de": "Ada", "en": "Ada"}), "ben": (kind: Person, name: {"de": "Ben", "en": "Ben"})},
        sources: {"paper": (name: {"de": "Blatt", "en": "paper"})})"#
            .to_owned(),
    ];
    map("accounts", &text.concat())
}

#[test]
fn who_says_what_excludes_a_claim_gives_another_account_of_it() {
    let asked = |map: &Map| -> Vec<String> {
        let items = bank(&[map]).0.into_iter();
        let accounts = items.filter(|item| matches!(fills(item), Some((Query::Accounts(..), _))));
        accounts
            .flat_map(|item| item.keys().map(|key| key.text.get(Lang::En).to_owned()).collect::<Vec<_>>())
            .collect()
    };
    assert_eq!(asked(&accounts("")), ["The summer was warm in the valley"]);
    let both = r#"(by: "ada", act: Denies, in: "paper", para: 2), "#;
    assert_eq!(asked(&accounts(both)), [""; 0], "who denies it contradicts it");
}
