//! Quizzes that come home: files of other programs as items, put onto the form they were once made from.

// A file fails once, and its finding is told at once: its size does not matter.
#![allow(clippy::result_large_err)]

mod change;
mod gift;
mod home;
mod html;
mod json;
mod lack;
mod merge;
mod missed;
mod moodle;
mod note;
mod open;

use std::collections::BTreeSet;

use crate::{
    ground::{Diagnostic, FileId, Files, Id, Lang, Span, Text},
    quiz::{
        foreign::{
            Format, codes,
            read::{
                home::{homes, new_id},
                lack::Lacks,
                missed::Missed,
                open::{FoundOpen, merge_open},
            },
            sheet::one_line,
        },
        form::{Entry, Form},
        item::{Choice, Item, Kind, Shape},
    },
};

pub use change::{Change, write_changes};

/// A quiz that was read.
#[derive(Debug)]
pub struct Imported {
    /// The form; nothing if there is an error.
    pub form: Option<Form>,
    /// What was changed against the form it was once made from.
    pub changes: Vec<Change>,
    /// What could not be read or taken over.
    pub findings: Vec<Diagnostic>,
}

/// A question of a file, in one language.
#[derive(Debug)]
struct Found {
    /// What the file calls it.
    name: String,
    at: Span,
    item: Item,
    points: Option<f64>,
    /// What is said whatever was answered, as far as the format says it.
    general: Option<String>,
    /// The unit, for a question that is answered with a number.
    unit: Option<String>,
    /// Options that the file holds to be right in part, beside the one that is right.
    partly: Vec<String>,
    lacks: Lacks,
}

impl Found {
    fn new(name: String, at: Span, lang: Lang) -> Self {
        let item = Item {
            id: Id::default(),
            kind: Kind::Reason,
            map: nowhere(),
            languages: vec![lang],
            shape: Shape::Single,
            stem: Text::default(),
            choices: Vec::new(),
            cites: Vec::new(),
            facts: Vec::new(),
            also: Vec::new(),
            side: None,
            difficulty: 0.0,
            sorted: false,
            listed: false,
            derivation: None,
        };
        Self {
            name,
            at,
            item,
            points: None,
            general: None,
            unit: None,
            partly: Vec::new(),
            lacks: Lacks::new(),
        }
    }

    /// Takes what a question is filed under for what it says: `type:Reason`.
    fn tagged(&mut self, tag: &str) {
        use crate::ground::Named;
        match tag.split_once(':') {
            Some(("type", name)) => {
                self.item.kind =
                    Kind::ALL.iter().copied().find(|kind| kind.name() == name).unwrap_or(self.item.kind);
            }
            Some(("map", id)) => self.item.map = Id::new(id).unwrap_or_else(nowhere),
            Some(("side", id)) => self.item.side = Id::new(id),
            _ => {}
        }
    }
}

/// The map of what no map is known of.
fn nowhere() -> Id {
    Id::new("imported").unwrap_or_default()
}

/// What a prompt names where nothing says it.
fn pair(at: usize) -> Id {
    Id::new(&format!("pair-{}", at + 1)).unwrap_or_default()
}

fn choice(lang: Lang, text: impl Into<String>, correct: bool, why: impl Into<String>) -> Choice {
    let why = why.into();
    let why = if why.is_empty() { Text::default() } else { Text::of(lang, why) };
    Choice { text: Text::of(lang, text), correct, why, misconception: None, about: None }
}

/// What a reader makes of a file.
#[derive(Debug, Default)]
struct Reading {
    title: Option<String>,
    found: Vec<Found>,
    open: Vec<FoundOpen>,
    findings: Vec<Diagnostic>,
}

/// The format of quizzes that a file is in by its name and content, if it can be told.
pub fn guess_format(name: &str, text: &str) -> Option<Format> {
    let head: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(4000).collect();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    if ending == "gift" || head.contains("\n// [id:") || head.contains("\n$CATEGORY:") {
        Some(Format::Gift)
    } else if head.starts_with('<') && head.contains("<quiz>") && head.contains("<question ") {
        Some(Format::Moodle)
    } else if head.starts_with(['{', '[']) && head.contains("\"stem\"") && head.contains("\"options\"") {
        Some(Format::Json)
    } else {
        None
    }
}

/// Reads a quiz in GIFT, Moodle XML or our JSON. `onto` is the form that it was made from: its items keep what the file
/// says nothing about, their other language included. `name` stands in for ids and titles that are missing.
pub fn import(
    files: &Files,
    file: FileId,
    format: Format,
    lang: Lang,
    onto: Option<&Form>,
    name: &str,
) -> Imported {
    let text = files.text(file);
    let read = match format {
        Format::Gift => Ok(gift::read(text, file, lang)),
        Format::Moodle => moodle::read(text, file, lang),
        Format::Json => json::read(text, file, lang),
        _ => Err(Diagnostic::new(codes::NOT_READ, Span::new(file, 0, 0))),
    };
    match read {
        Ok(reading) => finish(reading, file, lang, onto, name),
        Err(finding) => Imported { form: None, changes: Vec::new(), findings: vec![finding] },
    }
}

fn finish(mut reading: Reading, file: FileId, lang: Lang, onto: Option<&Form>, name: &str) -> Imported {
    if reading.found.is_empty() && reading.open.is_empty() {
        reading.findings.push(Diagnostic::new(codes::NO_QUESTIONS, Span::new(file, 0, 0)));
        return Imported { form: None, changes: Vec::new(), findings: reading.findings };
    }
    for found in &mut reading.found {
        called(&mut found.name, found.item.stem.get(lang));
    }
    reading.open.iter_mut().for_each(|open| called(&mut open.name, &open.stem));
    let mut changes = Vec::new();
    let head = onto.cloned().unwrap_or_else(|| Form {
        id: Id::new(name).unwrap_or_else(|| Id::new("imported").unwrap_or_default()),
        title: Text::of(lang, reading.title.clone().unwrap_or_else(|| name.to_owned())),
        seed: 0,
        variant: "A".to_owned(),
        lang: None,
        minutes: None,
        entries: Vec::new(),
        open: Vec::new(),
        maps: Vec::new(),
    });
    let mut entries: Vec<Entry> = Vec::new();
    let (sound, unsound): (Vec<Found>, Vec<Found>) =
        reading.found.into_iter().partition(|found| is_sound(&found.item, lang));
    for found in unsound {
        reading.findings.push(Missed::Unsound.told(&found.name, found.at));
    }
    let homes = homes(&sound.iter().collect::<Vec<_>>(), &head, lang);
    let all = head.entries.iter().map(|entry| &entry.item.id).chain(sound.iter().map(|found| &found.item.id));
    let mut taken: BTreeSet<Id> = all.cloned().collect();
    let mut kept: BTreeSet<Id> = BTreeSet::new();
    for found in &sound {
        for text in &found.partly {
            let finding = Diagnostic::new(codes::PARTLY, found.at).arg("item", found.name.as_str());
            reading.findings.push(finding.arg("text", text.as_str()));
        }
    }
    let closed = sound.iter().map(|found| (found.name.as_str(), found.at, &found.lacks));
    let open = reading.open.iter().map(|open| (open.name.as_str(), open.at, &open.lacks));
    reading.findings.extend(lack::told(closed.chain(open)));
    for (at, (mut found, home)) in sound.into_iter().zip(homes).enumerate() {
        let home = home.map(|home| &head.entries[home]);
        if home.is_none() && found.item.id == Id::default() {
            found.item.id = new_id(at, &mut taken);
        }
        let place = found.at;
        let entry = merge::merge(found, home, &head, lang, &mut changes, &mut reading.findings);
        if !kept.insert(entry.item.id.clone()) {
            let finding = Diagnostic::new(codes::TWICE, place);
            reading.findings.push(finding.arg("item", entry.item.id.as_str()));
            continue;
        }
        entries.push(entry);
    }
    for gone in head.entries.iter().filter(|old| !kept.contains(&old.item.id)) {
        changes.push(Change::gone(&gone.item, lang));
    }
    let open = merge_open(reading.open, &head, lang, &mut changes, &mut reading.findings);
    if entries.is_empty() && open.is_empty() {
        reading.findings.push(Diagnostic::new(codes::NO_QUESTIONS, Span::new(file, 0, 0)));
        return Imported { form: None, changes: Vec::new(), findings: reading.findings };
    }
    Imported { form: Some(Form { entries, open, ..head }), changes, findings: reading.findings }
}

/// What a question without a name is called where it is spoken of: how it begins.
fn called(name: &mut String, stem: &str) {
    const MOST: usize = 60;
    if name.is_empty() {
        *name = one_line(stem).chars().take(MOST).collect();
    }
}

/// Whether a form can hold an item: its texts have words, something is right, and what it refers to is there.
fn is_sound(item: &Item, lang: Lang) -> bool {
    let words = |text: &Text| !text.get(lang).trim().is_empty();
    let count = item.choices.len();
    let shape = match &item.shape {
        Shape::Matching(prompts) => {
            !prompts.is_empty() && prompts.iter().all(|prompt| words(&prompt.text) && prompt.choice < count)
        }
        Shape::Ordering(pairs) => {
            !pairs.is_empty() && pairs.iter().all(|(one, other)| *one < count && *other < count)
        }
        Shape::Gap(accepted) => !accepted.is_empty() && accepted.iter().all(words),
        Shape::Single => item.keys().count() == 1,
        Shape::Several | Shape::Figure(_) => item.keys().next().is_some(),
    };
    shape && count > 0 && words(&item.stem) && item.choices.iter().all(|choice| words(&choice.text))
}
