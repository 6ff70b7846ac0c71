//! What stands in a file, before anything is looked up. Every field is optional here, so that a missing one is
//! reported with a place and the rest is still read.

use serde::Deserialize;

use crate::{
    ground::{
        Lang, Word,
        ron::{Entries, Located},
    },
    map::model::{
        Act, ActorKind, ClaimKind, Gender, Genre, GrammaticalNumber, Hedge, QuantityKind, RelationKind,
        Scheme, Strength,
    },
};

pub(crate) type Field<T> = Option<Located<T>>;
pub(crate) type Text = Entries<Located<String>>;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Map", deny_unknown_fields, default)]
pub(crate) struct Map {
    pub title: Option<Text>,
    pub question: Option<Text>,
    pub topic: Field<String>,
    pub languages: Option<Vec<Located<Word<Lang>>>>,
    pub sides: Entries<Side>,
    pub balance_note: Option<Text>,
    pub shared: Vec<Located<String>>,
    pub claims: Entries<Claim>,
    pub inferences: Entries<Inference>,
    pub attacks: Entries<Attack>,
    pub relations: Entries<Relation>,
    pub preferences: Entries<Preference>,
    pub closed: Vec<Closed>,
    pub actors: Entries<Actor>,
    pub sources: Entries<Source>,
    pub units: Entries<Text>,
    pub terms: Entries<Term>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Catalogue", deny_unknown_fields, default)]
pub(crate) struct Catalogue {
    pub actors: Entries<Actor>,
    pub sources: Entries<Source>,
    pub units: Entries<Text>,
    pub terms: Entries<Term>,
    pub claims: Entries<Claim>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Side {
    pub name: Option<Text>,
    pub thesis: Field<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Claim {
    pub kind: Field<Word<ClaimKind>>,
    pub short: Option<Text>,
    pub full: Option<Text>,
    pub side: Field<String>,
    pub settled: Field<bool>,
    pub said: Vec<Attribution>,
    pub figures: Vec<Quantity>,
    pub events: Vec<Event>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Attribution {
    pub by: Field<String>,
    pub act: Field<Word<Act>>,
    #[serde(rename = "in")]
    pub source: Field<String>,
    pub para: Field<u32>,
    pub anchor: Field<String>,
    pub on: Field<String>,
    pub hedge: Field<Word<Hedge>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Quantity {
    pub value: Field<f64>,
    pub low: Field<f64>,
    pub high: Field<f64>,
    pub unit: Field<String>,
    pub of: Option<Text>,
    pub kind: Field<Word<QuantityKind>>,
    pub as_of: Field<String>,
    pub approx: Field<bool>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Event {
    pub what: Option<Text>,
    pub on: Field<String>,
    pub until: Field<String>,
    pub approx: Field<bool>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Inference {
    pub from: Vec<Located<String>>,
    pub implicit: Vec<Located<String>>,
    pub to: Field<String>,
    pub scheme: Field<Word<Scheme>>,
    pub by: Vec<Located<String>>,
    pub strength: Field<Word<Strength>>,
    pub questions: Vec<Question>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Question {
    pub ask: Field<String>,
    pub text: Option<Text>,
    pub raised_by: Field<String>,
    pub answered_by: Field<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Attack {
    pub from: Field<String>,
    pub on: Field<String>,
    pub by: Vec<Located<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Relation {
    pub kind: Field<Word<RelationKind>>,
    pub between: Vec<Located<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Preference {
    pub prefer: Field<String>,
    pub over: Field<String>,
    pub by: Field<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) enum Closed {
    SpeakersOf(Located<String>),
    ReasonsFor(Located<String>),
    ObjectionsTo(Located<String>),
    ReasonsBy(Located<String>, Located<String>),
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Actor {
    pub kind: Field<Word<ActorKind>>,
    pub name: Option<Text>,
    pub role: Option<Text>,
    pub interest: Option<Text>,
    pub part_of: Vec<Located<String>>,
    pub german: Option<German>,
    pub english: Option<English>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct German {
    pub gender: Field<Word<Gender>>,
    pub number: Field<Word<GrammaticalNumber>>,
    pub nominative: Field<String>,
    pub genitive: Field<String>,
    pub dative: Field<String>,
    pub accusative: Field<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct English {
    pub number: Field<Word<GrammaticalNumber>>,
    pub name: Field<String>,
    pub possessive: Field<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Source {
    pub name: Option<Text>,
    pub outlet: Field<String>,
    pub title: Field<String>,
    pub author: Field<String>,
    pub date: Field<String>,
    pub genre: Field<Word<Genre>>,
    pub primary: Field<bool>,
    pub language: Field<Word<Lang>>,
    pub file: Field<String>,
    pub out_of_scope: Vec<OutOfScope>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct OutOfScope {
    pub from: Field<u32>,
    pub to: Field<u32>,
    pub reason: Option<Text>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Term {
    pub term: Option<Text>,
    pub definition: Option<Text>,
    pub coined_by: Vec<Located<String>>,
    #[serde(rename = "in")]
    pub source: Field<String>,
    pub para: Field<u32>,
    pub anchor: Field<String>,
}
