use std::collections::BTreeSet;

use crate::{
    ground::{Code, Diagnostic, Id, Named, Span, nearest},
    map::model::Map,
    quiz::{
        blueprint::{
            codes::{UNKNOWN_ITEM, UNKNOWN_MAP, UNKNOWN_POINTS, UNKNOWN_SIDE, UNKNOWN_SOURCE},
            model::{Blueprint, Reference},
        },
        item::{Item, Kind, Process},
    },
};

impl Blueprint {
    /// Looks up all that a blueprint refers to: in the maps there are, and in the items they yield.
    pub fn check(&self, maps: &[&Map], bank: &[Item]) -> Vec<Diagnostic> {
        let names = Names::of(maps, bank, self.items.iter().map(|entry| &entry.item));
        let mut findings = Vec::new();
        let mut look_up =
            |references: &mut dyn Iterator<Item = &Reference>, known: &BTreeSet<&str>, code: Code| {
                for reference in references {
                    findings.extend(
                        unknown(reference.id.as_str(), known, code)
                            .map(|finding| Diagnostic { at: reference.at, ..finding }),
                    );
                }
            };
        let filters = || self.quotas.iter().map(|quota| &quota.filter);
        look_up(
            &mut self.maps.iter().chain(filters().filter_map(|filter| filter.map.as_ref())),
            &names.maps,
            UNKNOWN_MAP,
        );
        look_up(&mut filters().filter_map(|filter| filter.side.as_ref()), &names.sides, UNKNOWN_SIDE);
        look_up(&mut filters().filter_map(|filter| filter.source.as_ref()), &names.sources, UNKNOWN_SOURCE);
        look_up(&mut self.include.iter(), &names.items, UNKNOWN_ITEM);
        look_up(&mut self.exclude.iter(), &names.tested, UNKNOWN_ITEM);
        for (name, _, at) in &self.points {
            findings.extend(
                unknown(name, &names.weighed, UNKNOWN_POINTS)
                    .map(|finding| Diagnostic { at: *at, ..finding }),
            );
        }
        findings
    }
}

/// Whether a name is none of the known, with the one it was most likely meant to be.
fn unknown(name: &str, known: &BTreeSet<&str>, code: Code) -> Option<Diagnostic> {
    if known.contains(name) {
        return None;
    }
    let near = nearest(name, known.iter().copied()).map(str::to_owned);
    Some(Diagnostic::new(code, Span::NOWHERE).arg("name", name).suggest(near))
}

/// All that a blueprint can refer to.
struct Names<'a> {
    maps: BTreeSet<&'a str>,
    sides: BTreeSet<&'a str>,
    sources: BTreeSet<&'a str>,
    items: BTreeSet<&'a str>,
    /// Items and all that items can test.
    tested: BTreeSet<&'a str>,
    /// Items, types and processes.
    weighed: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    fn of(maps: &[&'a Map], bank: &'a [Item], written: impl Iterator<Item = &'a Item>) -> Self {
        let items: BTreeSet<&str> = bank.iter().chain(written).map(|item| item.id.as_str()).collect();
        let sides = maps.iter().flat_map(|map| &map.sides).map(|side| side.id.as_str());
        let words = Kind::NAMES.iter().chain(Process::NAMES).copied();
        Self {
            maps: maps.iter().map(|map| map.id.as_str()).collect(),
            sides: sides.collect(),
            sources: maps.iter().flat_map(|map| &map.sources).map(|source| source.id.as_str()).collect(),
            tested: items
                .iter()
                .copied()
                .chain(maps.iter().flat_map(|map| map.ids()).map(Id::as_str))
                .collect(),
            weighed: items.iter().copied().chain(words).collect(),
            items,
        }
    }
}
