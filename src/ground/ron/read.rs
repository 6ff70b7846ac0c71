use std::collections::BTreeSet;

use ron::{
    Options,
    error::{Position, SpannedError},
    extensions::Extensions,
};
use serde::de::DeserializeOwned;

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        collect::{Collected, collect},
        describe::{TOO_MANY, UNCLOSED, WRONG_TYPE, describe},
        located::locate,
        parse::{Parsed, parse},
        plain::plain,
        token::{Lexer, TokenKind},
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
    /// Where something was left out: in order, apart from each other. What is missing there is no news.
    pub lost: Vec<Span>,
    /// The texts of the left-out entries that may have been ids. What refers to them does not dangle.
    pub lost_ids: BTreeSet<String>,
}

/// The dialect of RON that every file is written in: optional fields are written bare.
pub(super) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// No more findings are listed for one file.
pub const MOST_FINDINGS: usize = 1000;

/// Findings in the order of their places, each once, and no more than [`MOST_FINDINGS`] of them.
pub fn listed(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.retain(|finding| finding.code != TOO_MANY);
    findings.sort_by_key(|finding| (finding.at, finding.code));
    findings.dedup();
    if findings.len() > MOST_FINDINGS {
        let next = findings[MOST_FINDINGS].at;
        findings.truncate(MOST_FINDINGS);
        findings.push(Diagnostic::new(TOO_MANY, Span { end: next.start, ..next }));
    }
    findings
}

/// Reads a file as a `T`, with all that is wrong with its form.
///
/// A sound file is read as it usually is, or else by `ron`. Only what `ron` refuses is read again as a tree, which
/// tells of everything.
pub fn read<T: DeserializeOwned>(files: &Files, file: FileId) -> Reading<T> {
    let text = files.text(file);
    let sound = |value, findings| {
        let findings = listed(findings);
        Reading { value: Some(value), findings, lost: Vec::new(), lost_ids: BTreeSet::new() }
    };
    if let (Some(value), findings) = locate(file, text, || plain::<T>(text)) {
        return sound(value, findings);
    }
    match locate(file, text, || options().from_str::<T>(text)) {
        (Ok(value), findings) => sound(value, findings),
        (Err(error), _) => recover(file, text, &error),
    }
}

fn recover<T: DeserializeOwned>(file: FileId, text: &str, error: &SpannedError) -> Reading<T> {
    let Parsed { tree, problems, stopped } = parse(file, text, MOST_FINDINGS + 1);
    let mut reading =
        Reading { value: None, findings: problems, lost: Vec::new(), lost_ids: BTreeSet::new() };
    if !stopped {
        let Collected { value, mut findings, lost, lost_ids } = collect(file, text, &tree);
        // Of a bracket that was never closed nobody knows what it was to hold.
        let open = |finding: &Diagnostic| finding.code == UNCLOSED;
        let unclosed: BTreeSet<Span> =
            reading.findings.iter().filter(|one| open(one)).map(|one| one.at).collect();
        findings.retain(|finding| finding.code != WRONG_TYPE || !unclosed.contains(&finding.at));
        reading.findings.extend(findings);
        reading = Reading { value, lost: united(lost), lost_ids, ..reading };
    }
    if reading.findings.is_empty() {
        // What `ron` refuses is wrong, whatever the tree makes of it.
        let (start, end) = (offset(text, error.span.start), offset(text, error.span.end));
        let at = Span::new(file, start, end.max(start));
        reading.findings.push(describe(&error.code, at, &text[start..end.max(start)]));
        reading.value = None;
    }
    Reading { findings: listed(reading.findings), ..reading }
}

/// Ranges without those that touch or overlap others.
fn united(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort();
    let mut united: Vec<Span> = Vec::new();
    for span in spans {
        match united.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => united.push(span),
        }
    }
    united
}

pub(super) fn offset(text: &str, place: Position) -> usize {
    let before = text.split_inclusive('\n').take(place.line.saturating_sub(1));
    let line_start: usize = before.map(str::len).sum();
    let line = &text[line_start..];
    let column = place.col.saturating_sub(1);
    line_start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
}

/// The name in front of the outermost bracket, such as `Map`, with its place.
pub fn kind(files: &Files, file: FileId) -> Option<(&str, Span)> {
    let text = files.text(file);
    let mut lexer = Lexer::new(text);
    lexer.skip_header();
    let token = lexer.next();
    let word = (token.kind == TokenKind::Word).then(|| &text[token.range()])?;
    Some((word, Span::new(file, token.start, token.end)))
}
