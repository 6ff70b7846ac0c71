//! Findings as people and machines read them.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use crate::ground::{
    diagnostic::{Diagnostic, Severity},
    lang::Lang,
    span::{Files, Place, Span},
    text::is_shapeless,
    wording::{Arg, knows, say},
};

/// The message of a finding, a line without a period.
pub fn message(finding: &Diagnostic, lang: Lang) -> String {
    say(lang, finding.code.name, &args(finding))
}

/// What to do about a finding, if there is something to say.
pub fn hint(finding: &Diagnostic, lang: Lang) -> Option<String> {
    if let Some(suggestion) = &finding.suggestion {
        return Some(say(lang, "did-you-mean", &[("name", Arg::from(suggestion.as_str()))]));
    }
    let key = format!("{}-hint", finding.code.name);
    knows(lang, &key).then(|| say(lang, &key, &args(finding)))
}

fn args(finding: &Diagnostic) -> Vec<(&str, Arg)> {
    let shown = |(name, value): &(&'static str, Arg)| match value {
        Arg::Text(text) if *name == "name" => (*name, Arg::Text(visible(text))),
        value => (*name, value.clone()),
    };
    finding.args.iter().map(shown).collect()
}

/// A name in which signs without a shape of their own can be seen.
fn visible(name: &str) -> String {
    let sign = |c: char| if is_shapeless(c) { c.escape_unicode().to_string() } else { c.to_string() };
    name.chars().map(sign).collect()
}

/// A finding with the lines it stands in.
pub fn human(finding: &Diagnostic, files: &Files, lang: Lang, colour: bool) -> String {
    let level = match finding.code.severity {
        Severity::Error => Level::ERROR.with_name(say(lang, "level-error", &[])),
        Severity::Warning => Level::WARNING.with_name(say(lang, "level-warning", &[])),
    };
    let title = message(finding, lang);
    let help = hint(finding, lang);
    let notes: Vec<String> = finding.notes.iter().map(|(_, why)| say(lang, why, &args(finding))).collect();
    let mut group = level
        .primary_title(title.as_str())
        .id(finding.code.id)
        .elements(std::iter::empty::<Snippet<'_, Annotation<'_>>>());
    for (file, windows) in windows(finding, files, &notes) {
        let mut snippet = Snippet::source(windows.text).path(file).line_start(windows.line).fold(true);
        for (range, label, primary) in windows.marks {
            let kind = if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            let mark = kind.span(range);
            snippet = snippet.annotation(match label {
                Some(label) => mark.label(label),
                None => mark,
            });
        }
        group = group.element(snippet);
    }
    if let Some(help) = &help {
        group = group.element(Level::HELP.with_name(say(lang, "level-help", &[])).message(help.as_str()));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The lines of one file that a finding speaks of.
struct Window<'a> {
    text: &'a str,
    line: usize,
    marks: Vec<(std::ops::Range<usize>, Option<&'a str>, bool)>,
}

/// The most bytes of a file that are shown around one finding.
const MOST_SHOWN: usize = 4000;

fn windows<'a>(finding: &'a Diagnostic, files: &'a Files, notes: &'a [String]) -> Vec<(&'a str, Window<'a>)> {
    let places = finding.notes.iter().zip(notes).map(|((at, _), note)| (*at, Some(note.as_str()), false));
    let mut shown: Vec<(&str, Window<'_>)> = Vec::new();
    for (at, label, primary) in std::iter::once((finding.at, None, true)).chain(places) {
        let Some(file) = files.get(at.file) else { continue };
        let text = file.text();
        let near =
            shown.iter_mut().find(|(name, window)| *name == file.name && contains(text, window.text, at));
        if let Some((_, window)) = near {
            let base = window.text.as_ptr() as usize - text.as_ptr() as usize;
            window.marks.push((local(at, base, window.text), label, primary));
            continue;
        }
        let (start, end) = frame(text, at);
        let part = &text[start..end];
        let line = file.place(start as u32).line;
        shown.push((
            &file.name,
            Window { text: part, line, marks: vec![(local(at, start, part), label, primary)] },
        ));
    }
    shown
}

fn contains(whole: &str, part: &str, at: Span) -> bool {
    let start = (part.as_ptr() as usize).wrapping_sub(whole.as_ptr() as usize);
    at.start as usize >= start && at.end as usize <= start + part.len()
}

/// The whole lines around a span with one line before and after, cut to [`MOST_SHOWN`] bytes on either side: a line
/// may be a whole file long.
fn frame(text: &str, at: Span) -> (usize, usize) {
    let first = floor(text, at.start as usize);
    let last = floor(text, (at.end as usize).clamp(first, first + MOST_SHOWN));
    let least = floor(text, first.saturating_sub(MOST_SHOWN / 2));
    let most = floor(text, last + MOST_SHOWN / 2);
    let line_start = |at: usize| text[least..at].rfind('\n').map_or(least, |newline| least + newline + 1);
    let line_end = |at: usize| text[at..most].find('\n').map_or(most, |newline| at + newline);
    let start = line_start(line_start(first).saturating_sub(1).max(least));
    (start, line_end((line_end(last) + 1).min(most)))
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn local(at: Span, base: usize, part: &str) -> std::ops::Range<usize> {
    let within = |at: u32| floor(part, (at as usize).saturating_sub(base));
    within(at.start)..within(at.end).max(within(at.start))
}

/// A finding as a machine reads it; `line` and `column` count from 1, the column in characters.
#[derive(Debug, Serialize)]
pub struct FindingJson {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    file: String,
    line: usize,
    column: usize,
    message: String,
    hint: Option<String>,
}

/// The machine's form of a finding.
pub fn json(finding: &Diagnostic, files: &Files, lang: Lang) -> FindingJson {
    let file = files.get(finding.at.file);
    let place = file.map_or(Place { line: 1, column: 1 }, |file| file.place(finding.at.start));
    FindingJson {
        code: finding.code.id,
        name: finding.code.name,
        severity: match finding.code.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        file: file.map_or_else(String::new, |file| file.name.clone()),
        line: place.line,
        column: place.column,
        message: message(finding, lang),
        hint: hint(finding, lang),
    }
}
