use std::collections::BTreeMap;

use crate::{
    ground::{
        Arg, Diagnostic, FileId, Files, Id, Lang, Span, Text, Word, nearest,
        ron::{Entries, Located, MOST_FINDINGS, Reading, listed, read},
    },
    map::{
        model::{ClaimIx, Map, Node, Side},
        ron::{
            codes::{NO_CLAIMS, ONE_THESIS, REPEATED, UNKNOWN_ID},
            resolver::{Meaning, Resolver},
            surface,
        },
    },
};

/// What maps share: actors, sources, units, terms and claims.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub(super) surface: surface::Catalogue,
    file: Option<FileId>,
}

/// Reads a catalogue and checks it on its own.
pub fn read_catalogue(files: &Files, file: FileId) -> (Catalogue, Vec<Diagnostic>) {
    let mut reading: Reading<surface::Catalogue> = read(files, file);
    let mut resolver = Resolver::new();
    resolver.forgive(&reading);
    let surface = reading.value.take().unwrap_or_default();
    let catalogue = Catalogue { surface: surface.clone(), file: Some(file) };
    let empty = Catalogue::default();
    let map = surface::Map {
        claims: surface.claims,
        actors: surface.actors,
        sources: surface.sources,
        units: surface.units,
        terms: surface.terms,
        ..surface::Map::default()
    };
    resolver.resolve(map, &empty, Id::default(), Span::new(file, 0, 0));
    let findings = reading.findings.into_iter().chain(resolver.findings).collect();
    (catalogue, listed(findings))
}

/// Reads a map with the catalogue beside it. There is a map only if nothing found is an error, and the file is text.
pub fn read_map(
    files: &Files,
    file: FileId,
    id: Id,
    catalogue: &Catalogue,
) -> (Option<Map>, Vec<Diagnostic>) {
    let mut reading: Reading<surface::Map> = read(files, file);
    let mut resolver = Resolver::new();
    resolver.forgive(&reading);
    let Some(surface) = reading.value.take() else { return (None, listed(reading.findings)) };
    let start = Span::new(file, 0, 0);
    let (title_missing, question_missing) = (surface.title.is_none(), surface.question.is_none());
    let no_claims = surface.claims.0.is_empty() && surface.shared.is_empty();
    let mut map = resolver.resolve(surface, catalogue, id, start);
    for (missing, field) in [(title_missing, "title"), (question_missing, "question")] {
        if missing {
            resolver.missing(field, start);
        }
    }
    if no_claims && reading.lost.is_empty() {
        resolver.report(NO_CLAIMS, start);
    }
    let own = resolver.findings.into_iter().filter(|finding| Some(finding.at.file) != catalogue.file);
    let findings = listed(reading.findings.into_iter().chain(own).collect());
    if files.is_damaged(file) || findings.iter().any(Diagnostic::is_error) {
        return (None, findings);
    }
    map.link();
    (Some(map), findings)
}

impl Resolver {
    fn resolve(&mut self, map: surface::Map, catalogue: &Catalogue, id: Id, at: Span) -> Map {
        if let Some(languages) = &map.languages {
            let mut seen = Vec::new();
            for lang in languages {
                let Some(Word(known)) = lang.value else { continue };
                if seen.contains(&known) {
                    self.report_with(REPEATED, lang.at, "name", known.code());
                }
                seen.push(known);
            }
            let known: Vec<Lang> = languages.iter().filter_map(|lang| Some(lang.value?.0)).collect();
            self.languages = if known.is_empty() { Lang::BOTH.to_vec() } else { known };
        }
        let shared = self.shared_claims(&map.shared, &catalogue.surface.claims);
        let actors = joined(&catalogue.surface.actors, map.actors);
        let sources = joined(&catalogue.surface.sources, map.sources);
        let units = joined(&catalogue.surface.units, map.units);
        let terms = joined(&catalogue.surface.terms, map.terms);
        let actors = self.resolve_actors(actors);
        let sources = self.resolve_sources(sources);
        let units = self.resolve_units(units);
        let terms = self.resolve_terms(terms);

        let claims = joined(&Entries(shared), map.claims);
        let claims =
            self.enter(|r| &mut r.nodes, claims, |at| Meaning::Node(Node::Claim(ClaimIx(at as u32))));
        let inferences = self.enter_inferences(map.inferences);
        let attacks = self.enter_attacks(map.attacks);
        let relations = self.enter(|r| &mut r.nodes, map.relations, |_| Meaning::Other);
        let preferences = self.enter(|r| &mut r.nodes, map.preferences, |_| Meaning::Other);

        let sides = self.enter(|r| &mut r.sides, map.sides, |at| at);
        let sides: Vec<Side> =
            sides.into_iter().filter_map(|(id, at, side)| self.side(id, at, side)).collect();
        for (later, side) in sides.iter().enumerate() {
            if let Some(first) = sides[..later].iter().find(|first| first.thesis == side.thesis) {
                let finding = Diagnostic::new(ONE_THESIS, side.at).arg("name", side.id.as_str());
                let finding = finding.arg("other", first.id.as_str());
                self.findings.push(finding.note(first.at, "first-here"));
            }
        }
        let claims = claims.into_iter().map(|(id, at, claim)| self.resolve_claim(id, at, claim)).collect();
        Map {
            id,
            at,
            title: map.title.and_then(|text| self.optional_text(text, at)).unwrap_or_default(),
            question: map.question.and_then(|text| self.optional_text(text, at)).unwrap_or_default(),
            topic: self.line(map.topic),
            languages: self.languages.clone(),
            sides,
            balance_note: map.balance_note.and_then(|text| self.optional_text(text, at)),
            claims,
            inferences: self.resolve_inferences(inferences),
            attacks: self.resolve_attacks(attacks),
            relations: self.resolve_relations(relations),
            preferences: self.resolve_preferences(preferences),
            closed: map.closed.into_iter().filter_map(|closed| self.resolve_closed(closed)).collect(),
            actors,
            sources,
            terms,
            units,
            links: crate::map::model::Links::default(),
        }
    }

    fn side(&mut self, id: Id, at: Span, side: surface::Side) -> Option<Side> {
        let name = self.text(side.name, "name", at).unwrap_or_default();
        let thesis = self.require(side.thesis, "thesis", at)?;
        let thesis = self.claim(&Located { value: Some(thesis.0), at: thesis.1 })?;
        Some(Side { id, at, name, thesis })
    }

    /// The catalogue's claims that a map takes over.
    fn shared_claims(
        &mut self,
        wanted: &[Located<String>],
        known: &Entries<surface::Claim>,
    ) -> Vec<(Located<String>, surface::Claim)> {
        let mut index = BTreeMap::new();
        for (key, claim) in &known.0 {
            key.value.as_deref().map(|key| index.entry(key).or_insert(claim));
        }
        let mut taken = Vec::new();
        for id in wanted {
            let Some(name) = id.value.as_deref() else { continue };
            match index.get(name) {
                Some(claim) => taken.push((id.clone(), (*claim).clone())),
                None => {
                    let near = nearest(name, index.keys().copied()).map(str::to_owned);
                    let finding = Diagnostic::new(UNKNOWN_ID, id.at).arg("name", name);
                    let finding = finding.arg("sort", Arg::Key("sort-shared"));
                    self.findings
                        .push(finding.suggest(near.filter(|_| self.findings.len() <= MOST_FINDINGS)));
                }
            }
        }
        taken
    }

    fn resolve_units(&mut self, units: Entries<surface::Text>) -> Vec<crate::map::model::Unit> {
        let units = self.enter(|r| &mut r.units, units, |_| ());
        let mut resolved = Vec::new();
        for (id, at, name) in units {
            let name: Text = self.optional_text(name, at).unwrap_or_default();
            resolved.push(crate::map::model::Unit { id, name });
        }
        resolved
    }
}

fn joined<T: Clone>(first: &Entries<T>, second: Entries<T>) -> Entries<T> {
    Entries(first.0.iter().cloned().chain(second.0).collect())
}
