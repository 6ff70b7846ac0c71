use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Diagnostic, Id, Lang, Span},
    map::model::Map,
    quiz::{
        form::{
            clash::{Before, Clash, Shown},
            codes::{CUE, DUPLICATE, NEGATIONS, SIDES},
            model::Entry,
        },
        judge::is_negated,
    },
};

/// At most one in so many questions of a form is negated.
const NEGATED: usize = 10;

/// More questions than anybody answers in one sitting: a bank, of which each reader sees a part.
const BANK: usize = 300;

/// Every limit that the questions of a form break together, whatever each is by itself: two test the same, one gives
/// another away, too many are negated, or one side of a map is keyed much more often than another. In a bank, questions
/// may test the same and give each other away.
pub fn form_limits(entries: &[Entry], maps: &[&Map]) -> Vec<Diagnostic> {
    let mut findings = if entries.len() > BANK { Vec::new() } else { clashes(entries) };
    findings.extend(negations(entries));
    findings.extend(maps.iter().filter_map(|map| one_sided(entries, map)));
    findings
}

/// Of each question, the first before it that it tests again, and the first whose answer one of both gives away.
fn clashes(entries: &[Entry]) -> Vec<Diagnostic> {
    let shown: Vec<Shown> = entries.iter().map(Shown::of_entry).collect();
    let places: BTreeMap<&Id, Span> = entries.iter().rev().map(|entry| (&entry.item.id, entry.at)).collect();
    let mut before = Before::default();
    let mut findings = Vec::new();
    for (one, shown) in entries.iter().zip(&shown) {
        for (clash, other) in before.clashes(&one.item, shown) {
            let (code, note) = match clash {
                Clash::Duplicate => (DUPLICATE, "form-duplicate-note"),
                Clash::Cue => (CUE, "form-cue-note"),
            };
            let finding = Diagnostic::new(code, one.at).arg("name", one.item.id.as_str());
            let place = places.get(&other.id).copied().unwrap_or_default();
            findings.push(finding.arg("other", other.id.as_str()).note(place, note));
        }
        before.add(&one.item, shown);
    }
    findings
}

/// At the first question beyond the limit, in the language that has most of them.
fn negations(entries: &[Entry]) -> Option<Diagnostic> {
    let most = entries.len() / NEGATED;
    let languages: BTreeSet<Lang> = entries.iter().flat_map(|entry| &entry.item.languages).copied().collect();
    let negated = |lang: Lang| -> Vec<&Entry> {
        entries.iter().filter(|entry| is_negated(entry.item.stem.get(lang), lang)).collect()
    };
    let negated = languages.into_iter().map(negated).max_by_key(Vec::len)?;
    let finding = Diagnostic::new(NEGATIONS, negated.get(most)?.at).arg("count", negated.len());
    Some(finding.arg("most", most).arg("all", entries.len()))
}

/// The first of some sides whose share of what is keyed is over a fifth from an even one; that not every number of
/// questions divides evenly is no fault.
pub(crate) fn most_uneven(counts: &[usize]) -> Option<usize> {
    let (all, sides) = (counts.iter().sum::<usize>(), counts.len());
    // In parts of the number of sides, so that nothing is rounded.
    let slack = sides.max(all * sides / 5);
    counts.iter().position(|count| (count * sides).abs_diff(all) > slack)
}

fn one_sided(entries: &[Entry], map: &Map) -> Option<Diagnostic> {
    let keyed = |side: &Id| {
        let of_side = |entry: &&Entry| entry.item.map == map.id && entry.item.side.as_ref() == Some(side);
        entries.iter().filter(of_side).count()
    };
    let counts: Vec<usize> = map.sides.iter().map(|side| keyed(&side.id)).collect();
    let (side, all) = (most_uneven(&counts)?, counts.iter().sum::<usize>());
    let at = entries.iter().find(|entry| entry.item.map == map.id && entry.item.side.is_some())?.at;
    let finding = Diagnostic::new(SIDES, at).arg("map", map.id.as_str());
    Some(finding.arg("side", map.sides[side].id.as_str()).arg("count", counts[side]).arg("all", all))
}
