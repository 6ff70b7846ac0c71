//! YAML in Argdown: front matter, and data in braces behind an element.

use std::ops::Range;

use serde_yaml::{Mapping, Value};

use crate::{
    ground::{Diagnostic, FileId, Lang, Named, Span},
    map::foreign::{argdown::scan::Scan, codes, draft::Words},
};

/// The data of an element, with what could not be read.
pub(super) fn data(
    scan: &Scan,
    file: FileId,
    ranges: &[Range<usize>],
    findings: &mut Vec<Diagnostic>,
) -> Mapping {
    let mut all = Mapping::new();
    for range in ranges {
        let text = &scan.clean[range.clone()];
        match parse(text) {
            Some(data) => all.extend(data),
            None => findings.push(Diagnostic::new(codes::BAD_DATA, Span::new(file, range.start, range.end))),
        }
    }
    all
}

/// Data in braces: in one line as YAML writes it, over several lines as a block.
fn parse(text: &str) -> Option<Mapping> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    let block = inner.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    let block = block.then(|| serde_yaml::from_str::<Mapping>(inner).ok()).flatten();
    block.or_else(|| serde_yaml::from_str(text).ok())
}

/// The front matter.
pub(super) fn front(text: &str, scan: &Scan, file: FileId, findings: &mut Vec<Diagnostic>) -> Mapping {
    let Some(range) = scan.front.clone() else { return Mapping::new() };
    let yaml = &text[range.clone()];
    if yaml.trim().is_empty() {
        return Mapping::new();
    }
    serde_yaml::from_str(yaml).unwrap_or_else(|error| {
        let line = error.location().map_or(0, |place| place.index()).min(yaml.len());
        let start = range.start + (0..=line).rev().find(|at| yaml.is_char_boundary(*at)).unwrap_or(0);
        let at = Span::new(file, start, range.end.min(start + 1).max(start));
        findings.push(Diagnostic::new(codes::BAD_DATA, at));
        Mapping::new()
    })
}

/// A field's text; numbers and truth values as they are written.
pub(super) fn text(data: &Mapping, name: &str) -> Option<String> {
    scalar(data.get(name)?)
}

pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is) => Some(is.to_string()),
        _ => None,
    }
}

/// A field's word of a closed choice.
pub(super) fn word<T: Named>(data: &Mapping, name: &str) -> Option<T> {
    let text = text(data, name)?;
    T::NAMES.iter().position(|known| known.eq_ignore_ascii_case(&text)).map(|at| T::ALL[at])
}

pub(super) fn lang(data: &Mapping) -> Option<Lang> {
    text(data, "lang").or_else(|| text(data, "language"))?.parse().ok()
}

pub(super) fn flag(data: &Mapping, name: &str) -> bool {
    data.get(name) == Some(&Value::Bool(true))
}

/// A field that is a map.
pub(super) fn inner<'a>(data: &'a Mapping, name: &str) -> Option<&'a Mapping> {
    data.get(name)?.as_mapping()
}

/// A field that is a list of texts, or one text.
pub(super) fn texts(data: &Mapping, name: &str) -> Vec<String> {
    match data.get(name) {
        Some(Value::Sequence(values)) => values.iter().filter_map(scalar).collect(),
        Some(value) => scalar(value).into_iter().collect(),
        None => Vec::new(),
    }
}

/// A field that is `{de: …, en: …}`, or one text in `lang`.
pub(super) fn words(data: &Mapping, name: &str, lang: Lang) -> Words {
    match data.get(name) {
        Some(Value::Mapping(wordings)) => {
            let known = Lang::BOTH.into_iter();
            known.filter_map(|lang| Some((lang, text(wordings, lang.code())?))).collect()
        }
        Some(value) => scalar(value).map(|text| (lang, text)).into_iter().collect(),
        None => Words::new(),
    }
}

/// The fields beside those named.
pub(super) fn others(data: &Mapping, known: &[&str]) -> Vec<String> {
    let names = data.keys().filter_map(scalar);
    names.filter(|name| !known.contains(&name.as_str())).collect()
}
