use std::collections::BTreeSet;

use ron::{
    Options,
    error::{Position, SpannedError},
    extensions::Extensions,
};
use ronin_core::CstDocument;
use serde::de::DeserializeOwned;

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        describe::{TOO_MANY, describe, describe_syntax},
        located::locate,
        outline::{Entry, entry_at, names_in},
    },
    span::{FileId, Files, Span},
};

/// What a file held.
#[derive(Debug)]
pub struct Reading<T> {
    /// The value, without the entries that could not be read; nothing if the file is broken at its root.
    pub value: Option<T>,
    /// Everything that is wrong with the form of the file.
    pub findings: Vec<Diagnostic>,
    /// Where entries were left out. What is missing there is no news.
    pub lost: Vec<Span>,
    /// The texts of the left-out entries that may have been ids. What refers to them does not dangle.
    pub lost_ids: BTreeSet<String>,
}

/// The dialect of RON that every file is written in: optional fields are written bare.
pub(super) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The most problems of form that are listed, and the most bytes read again to find them.
const MOST_PROBLEMS: usize = 200;
const MOST_WORK: usize = 200 << 20;

/// Reads a file as a `T`, with all that is wrong with its form.
pub fn read<T: DeserializeOwned>(files: &Files, file: FileId) -> Reading<T> {
    let text = files.text(file);
    let (parsed, findings) = parse::<T>(file, text);
    match parsed {
        Ok(value) => Reading { value: Some(value), findings, lost: Vec::new(), lost_ids: BTreeSet::new() },
        Err(error) => Recovery::new(file, text).run(error),
    }
}

fn parse<T: DeserializeOwned>(file: FileId, text: &str) -> (Result<T, SpannedError>, Vec<Diagnostic>) {
    locate(file, text, || options().from_str::<T>(text))
}

/// The name in front of the outermost bracket, such as `Map`, with its place.
pub fn kind(files: &Files, file: FileId) -> Option<(&str, Span)> {
    let text = files.text(file);
    let mut at = 0;
    loop {
        let rest = &text[at..];
        at += rest.len() - rest.trim_start().len();
        let rest = &text[at..];
        at += match rest.get(..2) {
            Some("//") => rest.find('\n')?,
            Some("/*") => rest.find("*/")? + 2,
            Some("#!") => rest.find(']')? + 1,
            _ => break,
        };
    }
    let length = text[at..].find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len() - at);
    (length > 0).then(|| (&text[at..at + length], Span::new(file, at, at + length)))
}

struct Recovery<'a> {
    file: FileId,
    text: &'a str,
    document: CstDocument,
    work: Vec<u8>,
    findings: Vec<Diagnostic>,
    lost: Vec<Span>,
    lost_ids: BTreeSet<String>,
}

impl<'a> Recovery<'a> {
    fn new(file: FileId, text: &'a str) -> Self {
        let document = ronin_core::parse(text);
        let work = text.as_bytes().to_vec();
        Self { file, text, document, work, findings: Vec::new(), lost: Vec::new(), lost_ids: BTreeSet::new() }
    }

    fn run<T: DeserializeOwned>(mut self, first: SpannedError) -> Reading<T> {
        self.report_syntax();
        let mut error = first;
        let mut value = None;
        if !self.findings.is_empty() {
            match self.again() {
                Ok(read) => return self.finish(Some(read)),
                Err(next) => error = next,
            }
        }
        loop {
            if self.exhausted() {
                self.findings.push(Diagnostic::new(TOO_MANY, self.span(0..0)));
                break;
            }
            if !self.report(&error) {
                break;
            }
            match self.again() {
                Ok(read) => {
                    value = Some(read);
                    break;
                }
                Err(next) => error = next,
            }
        }
        self.finish(value)
    }

    fn finish<T>(mut self, value: Option<T>) -> Reading<T> {
        self.findings.sort_by_key(|finding| (finding.at, finding.code));
        self.findings.dedup_by_key(|finding| (finding.at, finding.code));
        Reading { value, findings: self.findings, lost: self.lost, lost_ids: self.lost_ids }
    }

    fn exhausted(&self) -> bool {
        self.lost.len() >= MOST_PROBLEMS || self.lost.len() * self.work.len() > MOST_WORK
    }

    /// Reads what is left. Leaves of the wrong type are only told of once all else is in order.
    fn again<T: DeserializeOwned>(&mut self) -> Result<T, SpannedError> {
        let text = std::str::from_utf8(&self.work).expect("blanking replaces whole entries by spaces");
        let (parsed, leaves) = parse::<T>(self.file, text);
        if parsed.is_ok() {
            self.findings.extend(leaves);
        }
        parsed
    }

    fn report_syntax(&mut self) {
        let problems: Vec<_> = self
            .document
            .diagnostics()
            .iter()
            .take(MOST_PROBLEMS)
            .map(|problem| (problem.code(), problem.range().start()..problem.range().end()))
            .collect();
        for (code, range) in problems {
            self.findings.push(describe_syntax(code, self.span(range.clone())));
            if let Some(entry) = entry_at(&self.document, range.start) {
                self.blank(&entry);
            }
        }
    }

    /// Tells of `error` and leaves its entry out. False if there is nothing left to leave out.
    fn report(&mut self, error: &SpannedError) -> bool {
        let (start, end) = (self.offset(error.span.start), self.offset(error.span.end));
        let entry = self.entry_around(start, end);
        let place = entry.as_ref().map_or(start..end.max(start), |entry| self.token(error, entry));
        self.findings.push(describe(&error.code, self.span(place)));
        entry.is_some_and(|entry| self.blank(&entry))
    }

    fn entry_around(&self, start: usize, end: usize) -> Option<Entry> {
        [end.saturating_sub(1), start, end, start.saturating_sub(1)]
            .into_iter()
            .filter_map(|at| entry_at(&self.document, at))
            .find(|entry| self.work[entry.range.clone()].iter().any(|byte| !byte.is_ascii_whitespace()))
    }

    /// The token of an entry that an error is about: its name if that is what is wrong, or else its value.
    fn token(&self, error: &SpannedError, entry: &Entry) -> std::ops::Range<usize> {
        use ron::Error::{DuplicateStructField, NoSuchStructField};
        let about_name = matches!(error.code, NoSuchStructField { .. } | DuplicateStructField { .. });
        let token = if about_name { &entry.name } else { &entry.value };
        token.clone().unwrap_or_else(|| entry.range.clone())
    }

    fn blank(&mut self, entry: &Entry) -> bool {
        let range = entry.range.clone();
        if self.work[range.clone()].iter().all(u8::is_ascii_whitespace) {
            return false;
        }
        for name in names_in(&self.document, &range) {
            let unquoted = self.text[name].trim_matches('"').to_owned();
            self.lost_ids.insert(unquoted);
        }
        self.lost.push(self.span(range.clone()));
        let comma = self.comma_after(range.end);
        for byte in &mut self.work[range.start..comma.map_or(range.end, |comma| comma + 1)] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        true
    }

    /// The comma that follows an entry, if only white space stands between.
    fn comma_after(&self, end: usize) -> Option<usize> {
        let gap = self.work[end..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        (self.work.get(end + gap) == Some(&b',')).then_some(end + gap)
    }

    fn offset(&self, place: Position) -> usize {
        let before = self.text.split_inclusive('\n').take(place.line.saturating_sub(1));
        let line_start: usize = before.map(str::len).sum();
        let line = &self.text[line_start..];
        let column = place.col.saturating_sub(1);
        line_start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
    }

    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }
}
