//! Every shipped map yields plenty of questions, and everything in it is asked about.

use std::collections::{BTreeMap, BTreeSet};

use elenchus::{
    ground::{Id, Lang, Named},
    map::model::{Map, Quantity, Relation, RelationKind},
    quiz::{Item, Kind, bank, judge},
};

use crate::quiz::maps::{shipped, shipped_bank};

/// A map of 25 claims yields at least so many questions: six a claim.
const PLENTY: usize = 150;
const TYPES: usize = 15;

fn tested(items: &[Item]) -> BTreeSet<&Id> {
    items.iter().flat_map(|item| &item.facts).collect()
}

/// What a reader tells questions apart by.
fn said(item: &Item) -> (String, Vec<String>) {
    let keys = item.keys().map(|key| key.text.get(Lang::De).to_owned()).collect();
    (item.stem.get(Lang::De).to_owned(), keys)
}

#[test]
fn every_shipped_map_alone_yields_plenty() {
    for map in shipped() {
        let (items, _) = bank(&[&map]);
        let least = PLENTY.min(6 * map.claims.len());
        assert!(items.len() >= least, "{}: {} of {} claims", map.id, items.len(), map.claims.len());
        let kinds: BTreeSet<_> = items.iter().map(|item| item.kind).collect();
        assert!(kinds.len() >= TYPES, "{}: {kinds:?}", map.id);
        let ids: BTreeSet<&Id> = items.iter().map(|item| &item.id).collect();
        assert_eq!(ids.len(), items.len(), "{}", map.id);
        assert!(items.iter().all(|item| judge(item).is_empty()), "{}", map.id);
    }
}

/// Of every type there are several to choose from over the shipped maps. Few of their actors deny what others say, and few
/// statements give figures for one thing that are no estimates of another.
#[test]
fn no_type_is_rare() {
    for kind in Kind::ALL {
        let least = if matches!(kind, Kind::Issue | Kind::Differ) { 4 } else { 8 };
        let count = shipped_bank().iter().filter(|item| item.kind == *kind).count();
        assert!(count >= least, "{}: {count}", kind.name());
    }
}

#[test]
fn no_two_questions_of_a_map_ask_the_same() {
    let mut seen: BTreeMap<_, &Id> = BTreeMap::new();
    for item in shipped_bank() {
        if let Some(other) = seen.insert((item.map.clone(), item.kind, said(item)), &item.id) {
            // Rows of the same claims or events are told apart by what is in them.
            assert!(!matches!(item.shape, elenchus::quiz::Shape::Single), "{other} and {}", item.id);
        }
    }
}

/// Whether two figures are said to differ that could well be one, as *at least 11* and *12*: nothing is asked of that.
fn is_open(map: &Map, relation: &Relation) -> bool {
    let [one, other] = relation.between.map(|claim| map[claim].figures.first());
    let below =
        |one: &Quantity, other: &Quantity| one.high().zip(other.low()).is_some_and(|(high, low)| high < low);
    let apart = one.zip(other).is_some_and(|(one, other)| below(one, other) || below(other, one));
    relation.kind == RelationKind::DifferentEstimate && !apart
}

/// Whether two claims are said to exclude each other that give no figures: where it can only be asked how they go together,
/// their words would tell.
fn is_plain_to_see(map: &Map, relation: &Relation) -> bool {
    let excludes = matches!(relation.kind, RelationKind::Contrary | RelationKind::Contradictory);
    excludes && relation.between.iter().any(|claim| map[*claim].figures.is_empty())
}

/// Everything in a map that no question tests.
fn untested(map: &Map, items: &[Item]) -> Vec<String> {
    let tested = tested(items);
    let claims = map.claims.iter().map(|claim| &claim.id);
    let steps = map.inferences.iter().map(|step| &step.id);
    let attacks = map.attacks.iter().map(|attack| &attack.id);
    let asked = |relation: &&Relation| !is_open(map, relation) && !is_plain_to_see(map, relation);
    let relations = map.relations.iter().filter(asked).map(|relation| &relation.id);
    let all = claims.chain(steps).chain(attacks).chain(relations);
    all.filter(|id| !tested.contains(id)).map(Id::to_string).collect()
}

#[test]
fn every_claim_and_relation_is_tested() {
    let mut missing = Vec::new();
    for map in shipped() {
        let (items, _) = bank(&[&map]);
        missing.extend(untested(&map, &items).into_iter().map(|id| format!("{}: {id}", map.id)));
    }
    assert!(missing.is_empty(), "no question tests these: {missing:?}");
}
