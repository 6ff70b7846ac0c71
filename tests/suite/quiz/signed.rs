//! What a strict reader would sign: objections and steps that the map has, chains that are one case.

use elenchus::{
    ground::Lang,
    map::model::Node,
    quiz::{Bound, Fill, Kind, Query, bank},
};
use indoc::indoc;

use crate::quiz::{
    maps::{map, shipped},
    sound::of_map,
};

/// Where nothing that is itself an objection can stand beside what strengthens a case, it is not asked what does.
#[test]
fn what_stands_beside_what_strengthens_is_itself_an_objection() {
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::Strengthens(_) = query else { continue };
            for (fill, _) in fills.iter().filter(|(_, right)| !right) {
                let Fill::Claim(claim) = fill else { continue };
                let related = map.relations_of(*claim).len();
                assert!(map.attacks_from(Node::Claim(*claim)).len() + related > 0, "{}", item.id);
            }
        }
    }
}

/// A chain of reasons is somebody's, or the map's: what the map finds behind somebody's reason is no part of their case.
#[test]
fn no_chain_leads_over_a_step_of_the_map_into_one_of_a_speaker() {
    let mut seen = 0;
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::LeadsTo(claim) = query else { continue };
            for (fill, _) in fills.iter().filter(|(_, right)| *right) {
                let Fill::Claim(key) = fill else { continue };
                let mut ways = map.inferences_from(*key).iter().flat_map(|below| {
                    let above = map.inferences_from(map[*below].conclusion).iter();
                    above.filter(|above| map[**above].conclusion == *claim).map(move |above| (below, above))
                });
                let lent = ways.all(|(below, above)| map[*below].by.is_empty() && !map[*above].by.is_empty());
                assert!(!lent, "{}", item.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 5, "{seen}");
}

/// Which step is attacked is asked among steps to one and the same claim.
#[test]
fn the_step_that_is_struck_stands_beside_steps_of_the_map() {
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::StruckIf(_, about) = query else { continue };
            for (fill, _) in fills {
                let Fill::Claims(set) = fill else { panic!("{}", item.id) };
                let mut steps = map.inferences_to(*about).iter();
                assert!(steps.any(|step| map[*step].premises == *set), "{}", item.id);
            }
        }
    }
}

/// What is set against one step may well be meant against another to the same.
#[test]
fn beside_an_objection_stands_none_to_a_step_to_the_same() {
    let mut seen = 0;
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::ObjectionToStep(asked) = query else { continue };
            for (fill, _) in fills.iter().filter(|(_, right)| !right) {
                let Fill::Claim(claim) = fill else { continue };
                let mut attacks = map.attacks_from(Node::Claim(*claim)).iter();
                let strikes = |on: Node| matches!(on, Node::Inference(step) if map[step].conclusion == map[*asked].conclusion);
                assert!(!attacks.any(|attack| strikes(map[*attack].on)), "{}", item.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 10, "{seen}");
}

const FERRIES: &str = indoc! {r#"
    Map(
        languages: [En],
        title: {"en": "Ferries"},
        question: {"en": "Are there enough ferries for the island?"},
        units: { "ships": {"en": "ships"} },
        claims: {
            "first": (kind: Fact, short: {"en": "The islanders were sent a few ships before all others"},
                figures: [(value: 20, unit: "ships", of: {"en": "ships sent first"}, kind: Measured)]),
            "all": (kind: Fact, short: {"en": "The mainland sent the islanders many ships for the summer"},
                figures: [(low: 300, unit: "ships", of: {"en": "ships sent from Hull"}, kind: Measured)]),
            "north": (kind: Fact, short: {"en": "The council moved a number of old boats to the north pier"},
                figures: [(value: 90, unit: "ships", of: {"en": "old boats from Hull moved to Whitby"}, kind: Measured)]),
            "york": (kind: Fact, short: {"en": "The harbour of the town is home to some of the new ships"},
                figures: [(value: 800, unit: "ships", of: {"en": "ships at home in York"}, kind: Measured, approx: true)]),
            "bath": (kind: Fact, short: {"en": "The yard on the river builds a number of ships every year"},
                figures: [(value: 4000, unit: "ships", of: {"en": "ships built in Bath"}, kind: Measured)]),
            "enough": (kind: Value, short: {"en": "There are enough ferries for all who live on the island"}),
        },
        inferences: { "one": (from: ["first"], to: "enough"), "two": (from: ["all"], to: "enough"),
            "three": (from: ["north"], to: "enough"), "four": (from: ["york"], to: "enough"),
            "five": (from: ["bath"], to: "enough") },
    )
"#};

/// What came from Hull may be what went from Hull to Whitby; what lies in York is not what was built in Bath. A rough number
/// is neither asked for as such nor offered beside a least one, which *over twenty* is at once.
#[test]
fn figures_of_which_one_may_contain_the_other_do_not_stand_side_by_side() {
    let map = map("ferries", FERRIES);
    let (items, _) = bank(&[&map]);
    let mut seen = 0;
    for item in items.iter().filter(|item| item.kind == Kind::Figure) {
        let derivation = item.derivation.as_ref().expect("it is made");
        let texts: Vec<&str> = item.choices.iter().map(|choice| choice.text.get(Lang::En)).collect();
        match &derivation.query {
            Query::Counted(..) => {
                let both = ["ships sent from Hull", "old boats from Hull moved to Whitby"];
                assert!(!both.iter().all(|of| texts.contains(of)), "{}", item.id);
                seen += 1;
            }
            Query::Bound(..) => {
                assert!(!derivation.fills.contains(&Fill::Bound(Bound::About)), "{}", item.id);
                assert!(item.stem.get(Lang::En).contains("“300 ships”"), "{}", item.id);
            }
            _ => {}
        }
    }
    assert!(seen > 0, "{seen}");
}

/// A country and its minister are one voice, and of what one of two denies it is not said that they speak of it alone.
#[test]
fn two_who_agree_are_two_voices() {
    let mut seen = 0;
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            let Query::CommonGround(one, other) = query else { continue };
            let apart = !map[*one].part_of.contains(other) && !map[*other].part_of.contains(one);
            assert!(apart, "{}", item.id);
            for ((fill, _), choice) in fills.iter().zip(&item.choices) {
                let Fill::Claim(claim) = fill else { continue };
                let denies = map[*claim].said.iter().any(|said| {
                    [one, other].contains(&&said.actor) && said.act == elenchus::map::model::Act::Denies
                });
                let alone = choice.why.get(Lang::En).contains("only");
                assert!(!(denies && alone), "{}", item.id);
            }
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}

/// One comment comes down to one thing on one question and to another on another: the question is named, as far as it goes
/// into a stem.
#[test]
fn what_an_argument_comes_down_to_is_asked_with_the_question_of_the_map() {
    let mut seen = 0;
    for map in shipped() {
        for (item, query, fills) in of_map(&map) {
            if !matches!(query, Query::MainClaim(_) | Query::Role(..)) {
                continue;
            }
            let question = map.question.get(Lang::En);
            let plain = |text: &str| text.replace(['“', '”', '‘', '’'], "");
            let is_long = question.split(' ').count() > 11;
            assert!(is_long || plain(item.stem.get(Lang::En)).contains(&plain(question)), "{}", item.id);
            for (fill, _) in fills.iter().filter(|_| matches!(query, Query::MainClaim(_))) {
                let Fill::Claim(claim) = fill else { continue };
                assert!(!map[*claim].said.is_empty(), "{}", item.id);
            }
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}
