use crate::{
    ground::{
        Diagnostic, FileId, Files, Id, Lang, Phrase, Span, Text, is_blank,
        ron::{Entries, Located, Reading, read},
    },
    map::ron::codes::{BAD_ID, EMPTY_TEXT, UNKNOWN_LANGUAGE},
    quiz::{
        blueprint::{
            codes::{BAD_DIFFICULTY, BAD_POINTS, EMPTY_QUOTA, MOST_UNDER_COUNT, OVER_COUNT, ZERO_COUNT},
            model::{Blueprint, COUNT, Filter, Quota, Reference, in_both},
            surface::{self, Field},
        },
        form::{
            Entry, Origin,
            written::{ItemIn, Reader},
        },
    },
};

/// Reads a blueprint, with all that is wrong with it on its own. What it refers to is looked up by
/// [`Blueprint::check`]. Nothing is returned if it has errors.
pub fn read_blueprint(files: &Files, file: FileId, id: Id) -> (Option<Blueprint>, Vec<Diagnostic>) {
    let mut reading: Reading<surface::Blueprint> = read(files, file);
    let mut resolver = Resolver { findings: std::mem::take(&mut reading.findings) };
    let at = Span::new(file, 0, files.text(file).len().min(1));
    let blueprint = reading.value.map(|surface| resolver.resolve(surface, id, at));
    let mut findings = resolver.findings;
    findings.sort_by_key(|finding| (finding.at, finding.code));
    findings.dedup();
    (blueprint.filter(|_| !findings.iter().any(Diagnostic::is_error)), findings)
}

struct Resolver {
    findings: Vec<Diagnostic>,
}

fn value<T: Copy>(field: &Field<T>) -> Option<T> {
    field.as_ref().and_then(|field| field.value)
}

impl Resolver {
    fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    fn resolve(&mut self, surface: surface::Blueprint, id: Id, at: Span) -> Blueprint {
        let count = self.count(&surface.count).unwrap_or(COUNT);
        let quotas: Vec<Quota> =
            surface.quotas.into_iter().filter_map(|quota| self.quota(quota, count, at)).collect();
        self.opposed(&quotas);
        Blueprint {
            id,
            at,
            title: surface.title.and_then(|title| self.text(title)).unwrap_or_else(|| in_both("form-title")),
            maps: self.references(surface.maps),
            count,
            minutes: self.minutes(&surface.minutes),
            lang: value(&surface.lang).map(|word| word.0),
            quotas,
            items: self.items(surface.items, at),
            open: value(&surface.open).unwrap_or(0),
            typed: value(&surface.typed).unwrap_or(false),
            include: self.references(surface.include),
            exclude: self.references(surface.exclude),
            points: surface
                .points
                .0
                .into_iter()
                .filter_map(|(name, points)| self.points(name, points))
                .collect(),
        }
    }

    fn items(&mut self, items: Vec<ItemIn>, at: Span) -> Vec<Entry> {
        let mut reader = Reader { findings: &mut self.findings, at };
        let entries = items.into_iter().map(|item| reader.entry(item));
        entries.map(|entry| Entry { origin: Origin::Hand, ..entry }).collect()
    }

    /// A number of items; a count of nothing is reported.
    fn count(&mut self, field: &Field<usize>) -> Option<usize> {
        let count = value(field)?;
        if let (0, Some(field)) = (count, field) {
            self.report(Diagnostic::new(ZERO_COUNT, field.at));
        }
        Some(count)
    }

    fn minutes(&mut self, field: &Field<u32>) -> Option<u32> {
        let minutes = value(field)?;
        if let (0, Some(field)) = (minutes, field) {
            self.report(Diagnostic::new(ZERO_COUNT, field.at));
        }
        Some(minutes)
    }

    fn text(&mut self, text: Entries<Located<String>>) -> Option<Text> {
        let mut phrases = Vec::new();
        for (code, words) in text.0 {
            let name = code.value.unwrap_or_default();
            let Ok(lang) = name.parse::<Lang>() else {
                self.report(Diagnostic::new(UNKNOWN_LANGUAGE, code.at).arg("name", name));
                continue;
            };
            let text = words.value.unwrap_or_default();
            if is_blank(&text) {
                self.report(Diagnostic::new(EMPTY_TEXT, words.at));
            }
            phrases.push((lang, Phrase { text, at: words.at }));
        }
        Text::new(phrases)
    }

    fn references(&mut self, ids: Vec<Located<String>>) -> Vec<Reference> {
        ids.into_iter().filter_map(|id| self.reference(id)).collect()
    }

    fn reference(&mut self, id: Located<String>) -> Option<Reference> {
        let (text, at) = (id.value?, id.at);
        let id = Id::new(&text);
        if id.is_none() {
            self.report(Diagnostic::new(BAD_ID, at).arg("name", text));
        }
        id.map(|id| Reference { id, at })
    }

    /// Quotas that ask for more than another allows.
    fn opposed(&mut self, quotas: &[Quota]) {
        for (at, quota) in quotas.iter().enumerate() {
            let opposes = |(other, limit): &(usize, &Quota)| {
                let too_few = limit.most.is_some_and(|most| most < quota.count);
                *other != at && too_few && limit.filter.covers(&quota.filter)
            };
            if let Some((_, limit)) = quotas.iter().enumerate().find(opposes) {
                self.report(Diagnostic::new(MOST_UNDER_COUNT, limit.at).arg("count", quota.count));
            }
        }
    }

    fn quota(&mut self, quota: surface::Quota, most: usize, at: Span) -> Option<Quota> {
        let at = quota_place(&quota).unwrap_or(at);
        let says = says_which(&quota);
        let limit = value(&quota.most);
        let count = self.count(&quota.count).unwrap_or(usize::from(limit.is_none()));
        if let (true, Some(field)) = (limit.is_some_and(|limit| limit < count), &quota.most) {
            self.report(Diagnostic::new(MOST_UNDER_COUNT, field.at).arg("count", count));
        }
        if let (true, Some(field)) = (count > most, &quota.count) {
            self.report(Diagnostic::new(OVER_COUNT, field.at).arg("count", count).arg("most", most));
        }
        let filter = Filter {
            process: value(&quota.process).map(|word| word.0),
            kind: value(&quota.kind).map(|word| word.0),
            map: quota.map.and_then(|map| self.reference(map)),
            side: quota.side.and_then(|side| self.reference(side)),
            source: quota.source.and_then(|source| self.reference(source)),
            spread: value(&quota.spread).map(|word| word.0),
            easier: self.difficulty(&quota.easier),
            harder: self.difficulty(&quota.harder),
        };
        if let (Some(easier), Some(harder), Some(field)) = (filter.easier, filter.harder, &quota.harder)
            && easier < harder
        {
            self.report(Diagnostic::new(BAD_DIFFICULTY, field.at));
        }
        if filter == Filter::default() {
            // What is misspelt has been told already.
            if !says {
                self.report(Diagnostic::new(EMPTY_QUOTA, at));
            }
            return None;
        }
        Some(Quota { at, filter, count, most: limit })
    }

    fn difficulty(&mut self, field: &Field<f64>) -> Option<f64> {
        let difficulty = value(field)?;
        if let (false, Some(field)) = ((0.0..=1.0).contains(&difficulty), field) {
            self.report(Diagnostic::new(BAD_DIFFICULTY, field.at));
        }
        Some(difficulty)
    }

    fn points(&mut self, name: Located<String>, points: Located<f64>) -> Option<(String, f64, Span)> {
        let (text, number) = (name.value?, points.value?);
        if !(number.is_finite() && number >= 0.0) {
            self.report(Diagnostic::new(BAD_POINTS, points.at));
        }
        Some((text, number, name.at))
    }
}

/// Whether a quota says at all which items it means.
const fn says_which(quota: &surface::Quota) -> bool {
    quota.process.is_some()
        || quota.kind.is_some()
        || quota.map.is_some()
        || quota.side.is_some()
        || quota.source.is_some()
        || quota.spread.is_some()
        || quota.easier.is_some()
        || quota.harder.is_some()
}

/// The first token of a quota that has a place.
fn quota_place(quota: &surface::Quota) -> Option<Span> {
    let place = |field: &Field<usize>| field.as_ref().map(|field| field.at);
    let counts = [place(&quota.count), place(&quota.most), quota.process.as_ref().map(|field| field.at)];
    let texts = [&quota.map, &quota.side, &quota.source];
    let numbers = [&quota.easier, &quota.harder];
    let tags = [quota.kind.as_ref().map(|field| field.at), quota.spread.as_ref().map(|field| field.at)];
    let all = counts.into_iter().chain(tags);
    let all = all.chain(texts.into_iter().map(|field| field.as_ref().map(|field| field.at)));
    all.chain(numbers.into_iter().map(|field| field.as_ref().map(|field| field.at))).flatten().min()
}
