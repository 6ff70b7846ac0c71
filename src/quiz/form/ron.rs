use serde::Deserialize;

use crate::{
    ground::{
        Diagnostic, FileId, Files, Lang, Span, Word,
        ron::{Entries, Located, read},
    },
    quiz::{
        blueprint::codes::ZERO_COUNT,
        form::{
            codes::NOTHING,
            model::Form,
            written::{ItemIn, OpenIn, Reader, value},
        },
    },
};

/// The surface of a form.
#[derive(Debug, Default, Deserialize)]
#[serde(rename = "Form", deny_unknown_fields, default)]
struct FormIn {
    id: Option<Located<String>>,
    title: Entries<Located<String>>,
    seed: Option<Located<u64>>,
    variant: Option<Located<String>>,
    lang: Option<Located<Word<Lang>>>,
    minutes: Option<Located<u32>>,
    items: Vec<ItemIn>,
    open: Vec<OpenIn>,
}

/// Reads a frozen form. Nothing is returned if it has errors. Whether its keys still hold is for
/// [`crate::quiz::hold`] to say.
pub fn read_form(files: &Files, file: FileId) -> (Option<Form>, Vec<Diagnostic>) {
    let mut reading = read::<FormIn>(files, file);
    let mut findings = std::mem::take(&mut reading.findings);
    let at = Span::new(file, 0, files.text(file).len().min(1));
    let form = reading.value.map(|form| resolve(form, &mut Reader { findings: &mut findings, at }));
    findings.sort_by_key(|finding| (finding.at, finding.code));
    (form.filter(|_| !findings.iter().any(Diagnostic::is_error)), findings)
}

fn resolve(form: FormIn, reader: &mut Reader<'_>) -> Form {
    if form.items.is_empty() && form.open.is_empty() {
        reader.findings.push(Diagnostic::new(NOTHING, reader.at));
    }
    if let Some(minutes) = form.minutes.as_ref().filter(|minutes| minutes.value == Some(0)) {
        reader.findings.push(Diagnostic::new(ZERO_COUNT, minutes.at));
    }
    Form {
        id: reader.id(form.id).unwrap_or_default(),
        title: reader.text(form.title),
        seed: value(&form.seed).unwrap_or_default(),
        variant: value(&form.variant).unwrap_or_else(|| "A".to_owned()),
        lang: value(&form.lang).map(|word| word.0),
        minutes: value(&form.minutes),
        entries: form.items.into_iter().map(|item| reader.entry(item)).collect(),
        open: form.open.into_iter().map(|open| reader.open(open)).collect(),
        maps: Vec::new(),
    }
}
