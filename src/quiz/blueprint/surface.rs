//! What stands in a blueprint's file, before anything is looked up.

use serde::Deserialize;

use crate::{
    ground::{
        Lang, Word,
        ron::{Entries, Located},
    },
    quiz::{
        blueprint::model::Spread,
        form::written::ItemIn,
        item::{Kind, Process},
    },
};

pub(super) type Field<T> = Option<Located<T>>;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename = "Blueprint", deny_unknown_fields, default)]
pub(super) struct Blueprint {
    pub title: Option<Entries<Located<String>>>,
    pub maps: Vec<Located<String>>,
    pub count: Field<usize>,
    pub minutes: Field<u32>,
    pub lang: Field<Word<Lang>>,
    pub quotas: Vec<Quota>,
    pub items: Vec<ItemIn>,
    pub open: Field<usize>,
    pub typed: Field<bool>,
    pub include: Vec<Located<String>>,
    pub exclude: Vec<Located<String>>,
    pub points: Entries<Located<f64>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Quota {
    pub count: Field<usize>,
    pub most: Field<usize>,
    pub process: Field<Word<Process>>,
    pub kind: Field<Word<Kind>>,
    pub map: Field<String>,
    pub side: Field<String>,
    pub source: Field<String>,
    pub spread: Field<Word<Spread>>,
    pub easier: Field<f64>,
    pub harder: Field<f64>,
}
