//! What a test file says about itself, in comments.
//!
//! - `//~ E020 did you mean` beside a line: this finding stands in it. The text must occur in message or hint.
//! - `//~^ E020 …`: it stands in the line above; `//~^^` two lines above.
//! - `//~ E020@14 …`: it stands in column 14.
//! - `//@ 3:14 E011 …` anywhere: it stands in line 3, column 14. For places that no comment can stand beside.

use elenchus::ground::{Diagnostic, Files, Lang, report};

/// A finding that a file says it has.
#[derive(Debug)]
pub(crate) struct Expected {
    pub(crate) line: usize,
    column: Option<usize>,
    pub(crate) code: String,
    text: String,
}

/// The findings that a file says it has.
pub(crate) fn expected(text: &str) -> Vec<Expected> {
    let lines = text.lines().enumerate();
    lines.flat_map(|(at, line)| beside(at + 1, line).into_iter().chain(anywhere(line))).collect()
}

fn beside(line: usize, text: &str) -> Vec<Expected> {
    let one = |note: &str| {
        let up = note.chars().take_while(|c| *c == '^').count();
        let (code, text) = note[up..].trim().split_once(' ').unwrap_or((note[up..].trim(), ""));
        let (code, column) = code.split_once('@').map_or((code, None), |(code, at)| (code, at.parse().ok()));
        Expected { line: line - up, column, code: code.to_owned(), text: text.to_owned() }
    };
    text.split("//~").skip(1).map(one).collect()
}

fn anywhere(line: &str) -> Option<Expected> {
    let (_, note) = line.split_once("//@ ")?;
    let mut words = note.trim().splitn(3, ' ');
    let (line, column) = words.next()?.split_once(':')?;
    let code = words.next()?.to_owned();
    let text = words.next().unwrap_or_default().to_owned();
    Some(Expected { line: line.parse().ok()?, column: column.parse().ok(), code, text })
}

/// Compares what was found with what was expected: one line for each difference.
pub(crate) fn differences(found: &[Diagnostic], mut expected: Vec<Expected>, files: &Files) -> Vec<String> {
    let mut differences = Vec::new();
    for finding in found {
        let place = files.get(finding.at.file).map(|file| file.place(finding.at.start));
        let Some(place) = place else {
            differences.push(format!("{finding:?} lies in no file"));
            continue;
        };
        let message = report::message(finding, Lang::En);
        let hint = report::hint(finding, Lang::En).unwrap_or_default();
        let fits = |one: &Expected| {
            one.line == place.line
                && one.column.is_none_or(|column| column == place.column)
                && one.code == finding.code.id
                && (message.contains(&one.text) || hint.contains(&one.text))
        };
        match expected.iter().position(fits) {
            Some(at) => drop(expected.remove(at)),
            None => differences.push(format!(
                "not expected: {}:{} {} {message} | {hint}",
                place.line, place.column, finding.code.id
            )),
        }
    }
    differences.extend(expected.iter().map(|one| format!("not found: {one:?}")));
    differences
}
