//! Open questions that come home: what is asked without a key, and what a good answer mentions.

use crate::{
    ground::{Arg, Diagnostic, Id, Lang, Phrase, Span, Text, say},
    quiz::{
        foreign::{
            codes,
            moodle::idnumber,
            read::{Change, lack::Lacks, nowhere},
            sheet::one_line,
        },
        form::Form,
        open::OpenPrompt,
        words::places,
    },
};

/// An open question of a file, in one language.
#[derive(Debug)]
pub(super) struct FoundOpen {
    /// What the file calls it.
    pub name: String,
    pub at: Span,
    pub map: Id,
    pub stem: String,
    /// What a good answer mentions; where it can be read may stand among it.
    pub rubric: Vec<String>,
    pub lacks: Lacks,
}

impl FoundOpen {
    pub(super) fn new(name: String, at: Span) -> Self {
        Self { name, at, map: nowhere(), stem: String::new(), rubric: Vec::new(), lacks: Lacks::new() }
    }
}

/// The open questions of a form, with what a file says of them. Formats with room for them carry all, so one that the
/// file has not was taken out.
pub(super) fn merge_open(
    found: Vec<FoundOpen>,
    onto: &Form,
    lang: Lang,
    changes: &mut Vec<Change>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<OpenPrompt> {
    let mut open: Vec<OpenPrompt> = Vec::new();
    for (at, mut found) in found.into_iter().enumerate() {
        found.rubric.retain(|line| !line.trim().is_empty());
        if found.stem.trim().is_empty() {
            findings.push(Diagnostic::new(codes::UNSOUND, found.at).arg("item", found.name));
            continue;
        }
        let free = |prompt: &&OpenPrompt| !open.iter().any(|other| other.id == prompt.id);
        let named = |prompt: &&OpenPrompt| {
            prompt.id.as_str() == found.name || idnumber(prompt.id.as_str()) == found.name
        };
        let alike = |prompt: &&OpenPrompt| one_line(prompt.stem.get(lang)) == one_line(&found.stem);
        let old = onto.open.iter().find(named).or_else(|| onto.open.iter().filter(free).find(alike));
        let known = old.or_else(|| open.iter().find(named)).map(|prompt| prompt.id.clone());
        if known.is_some_and(|id| open.iter().any(|other| other.id == id)) {
            findings.push(Diagnostic::new(codes::TWICE, found.at).arg("item", found.name));
            continue;
        }
        let made = match old {
            Some(old) => Merger { old, lang, changes, findings }.merge(&found),
            None => fresh(found, at, onto, lang, changes),
        };
        open.push(made);
    }
    for gone in onto.open.iter().filter(|old| !open.iter().any(|new| new.id == old.id)) {
        changes.push(Change::new(&gone.id, "import-item", "").old(gone.stem.get(lang)));
    }
    open
}

fn fresh(found: FoundOpen, at: usize, onto: &Form, lang: Lang, changes: &mut Vec<Change>) -> OpenPrompt {
    let id =
        Id::new(&found.name).or_else(|| Id::new(&format!("imported-open-{}", at + 1))).unwrap_or_default();
    if !onto.entries.is_empty() || !onto.open.is_empty() {
        changes.push(Change::new(&id, "import-item", "").now(found.stem.as_str()));
    }
    let rubric = found.rubric.into_iter().map(|line| Text::of(lang, line)).collect();
    OpenPrompt { id, map: found.map, stem: Text::of(lang, found.stem), rubric, cites: Vec::new() }
}

struct Merger<'a> {
    old: &'a OpenPrompt,
    lang: Lang,
    changes: &'a mut Vec<Change>,
    findings: &'a mut Vec<Diagnostic>,
}

impl Merger<'_> {
    fn merge(self, found: &FoundOpen) -> OpenPrompt {
        let (old, lang) = (self.old, self.lang);
        let reading = say(lang, "play-place", &[("places", Arg::from(places(&old.cites, lang)))]);
        let even = |line: &str| one_line(line);
        let new: Vec<String> =
            found.rubric.iter().map(|line| even(line)).filter(|line| *line != even(&reading)).collect();
        let before: Vec<String> = old.rubric.iter().map(|line| even(line.get(lang))).collect();
        let mut made = old.clone();
        if even(old.stem.get(lang)) != even(&found.stem) {
            let change = Change::new(&old.id, "import-stem", "");
            self.changes.push(change.old(old.stem.get(lang)).now(found.stem.as_str()));
            made.stem = reworded(&old.stem, &found.stem, lang);
        }
        if new != before {
            let change = Change::new(&old.id, "import-rubric", "");
            self.changes.push(change.old(before.join("\n")).now(new.join("\n")));
            made.rubric = lines(old, &before, &new, lang);
        }
        let changed = made.stem != old.stem || made.rubric != old.rubric;
        let other = lang.other();
        if changed && old.stem.phrase(other).is_some() {
            let finding = Diagnostic::new(codes::ONE_LANGUAGE, Span::NOWHERE);
            let finding = finding.arg("item", old.id.as_str()).arg("lang", lang.code());
            self.findings.push(finding.arg("other", other.code()));
        }
        made
    }
}

/// The lines of a rubric: those that stay keep their other language, and so do edited ones where their number stays.
fn lines(old: &OpenPrompt, before: &[String], new: &[String], lang: Lang) -> Vec<Text> {
    let line = |(at, line): (usize, &String)| match before.iter().position(|known| known == line) {
        Some(known) => old.rubric[known].clone(),
        None if before.len() == new.len() && !new.contains(&before[at]) => {
            reworded(&old.rubric[at], line, lang)
        }
        None => Text::of(lang, line.as_str()),
    };
    new.iter().enumerate().map(line).collect()
}

/// A text with other words in one language.
fn reworded(old: &Text, words: &str, lang: Lang) -> Text {
    let other = old.phrase(lang.other()).map(|phrase| (lang.other(), phrase.clone()));
    let own = (lang, Phrase { text: words.to_owned(), at: Span::NOWHERE });
    Text::new(other.into_iter().chain([own])).unwrap_or_default()
}
