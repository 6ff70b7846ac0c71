//! Maps to be drawn: those we ship, and made ones.

use std::{fmt::Write, fs, path::Path};

use elenchus::{
    ground::{Files, Id, rng::Chance},
    map::{
        model::Map,
        ron::{Catalogue, read_catalogue, read_map},
    },
};

/// A map with one of everything.
pub(crate) const EVERYTHING: &str = include_str!("../../../src/map/html/everything.ron");

pub(crate) fn read(text: &str) -> Map {
    let mut files = Files::default();
    let (file, _) = files.add("made.ron", text.as_bytes().to_vec());
    let (map, findings) = read_map(&files, file, Id::new("made").expect("an id"), &Catalogue::default());
    map.unwrap_or_else(|| panic!("the map reads: {findings:?}\n{text}"))
}

/// Every map of the folder `maps`.
pub(crate) fn shipped() -> Vec<Map> {
    let mut files = Files::default();
    let mut load = |path: &Path| files.add(path.display().to_string(), fs::read(path).expect("a file")).0;
    let catalogue = load(Path::new("maps/catalogue.ron"));
    let mut paths: Vec<_> =
        fs::read_dir("maps").expect("maps").map(|entry| entry.expect("entry").path()).collect();
    paths.retain(|path| path.file_stem().is_some_and(|stem| stem != "catalogue"));
    paths.sort();
    let opened: Vec<_> = paths.iter().map(|path| (path, load(path))).collect();
    let (catalogue, _) = read_catalogue(&files, catalogue);
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let read = |(path, file): (&std::path::PathBuf, _)| {
        read_map(&files, file, Id::new(&stem(path)).expect("an id"), &catalogue).0
    };
    opened.into_iter().map(|opened| read(opened).expect("shipped maps read")).collect()
}

/// A map as plain data, from which its RON is written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Made {
    /// How many words each claim has.
    pub claims: Vec<usize>,
    /// Premises and conclusion.
    pub inferences: Vec<(Vec<usize>, usize)>,
    /// From an id on an id.
    pub attacks: Vec<(String, String)>,
    pub relations: Vec<(usize, usize)>,
}

impl Made {
    pub(crate) fn ron(&self) -> String {
        let mut ron = String::from(
            "Map(title: {\"en\": \"Made\"}, question: {\"en\": \"What follows?\"}, languages: [En],\n claims: {\n",
        );
        for (at, words) in self.claims.iter().enumerate() {
            let text = "reasons matter to whoever doubts ".repeat(words / 5 + 1);
            let text: Vec<_> = text.split(' ').take(*words).collect();
            let text = text.join(" ");
            writeln!(ron, "  \"c{at}\": (kind: Fact, short: {{\"en\": \"{text}\"}}, said: []),")
                .expect("written");
        }
        ron += " },\n inferences: {\n";
        for (at, (premises, conclusion)) in self.inferences.iter().enumerate() {
            let premises: Vec<_> = premises.iter().map(|premise| format!("\"c{premise}\"")).collect();
            writeln!(ron, "  \"i{at}\": (from: [{}], to: \"c{conclusion}\"),", premises.join(", "))
                .expect("written");
        }
        ron += " },\n attacks: {\n";
        for (at, (from, on)) in self.attacks.iter().enumerate() {
            writeln!(ron, "  \"a{at}\": (from: \"{from}\", on: \"{on}\"),").expect("written");
        }
        ron += " },\n relations: {\n";
        for (at, (one, other)) in self.relations.iter().enumerate() {
            writeln!(ron, "  \"r{at}\": (kind: Contrary, between: [\"c{one}\", \"c{other}\"]),")
                .expect("written");
        }
        ron + " },\n)\n"
    }

    pub(crate) fn map(&self) -> Map {
        read(&self.ron())
    }
}

/// A tree of claims with some lines across: every claim supports or attacks an earlier one, some a second, and every
/// seventh reason is attacked itself.
pub(crate) fn tree(claims: usize, seed: u64) -> Made {
    let mut chance = Chance::new(seed);
    let mut below = |bound: usize| chance.below(u32::try_from(bound).expect("a small map")) as usize;
    let mut made = Made { claims: vec![], ..Made::default() };
    for at in 0..claims {
        made.claims.push(4 + below(16));
        if at == 0 {
            continue;
        }
        let targets = if below(12) == 0 { vec![below(at), below(at)] } else { vec![below(at)] };
        for to in targets {
            if below(5) < 3 {
                // A linked premise is later than the conclusion, so that there is no cycle.
                let linked = to + 1 + below(at - to);
                let premises = if linked != at && below(3) == 0 { vec![at, linked] } else { vec![at] };
                made.inferences.push((premises, to));
            } else if below(7) == 0 && !made.inferences.is_empty() {
                let on = below(made.inferences.len());
                made.attacks.push((format!("c{at}"), format!("i{on}")));
            } else {
                made.attacks.push((format!("c{at}"), format!("c{to}")));
            }
        }
    }
    made
}
