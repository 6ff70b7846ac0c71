mod books;
mod cookbook;
mod edits;
mod elsewhere;
mod excerpts;
mod fill;
mod h5p;
mod hard;
mod made;
mod moodle;
mod packed;
mod robust;
mod schema;

use elenchus::{
    ground::{Diagnostic, Files, Lang, report},
    quiz::{
        Form,
        foreign::{ExportOptions, Exported, Format, Imported, export, import},
        read_form,
    },
};

/// Reads a frozen form that must be without error.
fn form(text: &str) -> Form {
    let mut files = Files::default();
    let (file, _) = files.add("form.ron", text.as_bytes().to_vec());
    let (form, findings) = read_form(&files, file);
    let words: Vec<_> =
        findings.iter().map(|finding| report::human(finding, &files, Lang::En, false)).collect();
    form.unwrap_or_else(|| panic!("{}", words.join("\n")))
}

fn write(form: &Form, format: Format, lang: Lang) -> Exported {
    export(form, &[], format, ExportOptions { lang, stamp: 1_600_000_000, fill_in: false })
}

/// A form in a format, as text.
fn text(form: &Form, format: Format, lang: Lang) -> String {
    String::from_utf8(write(form, format, lang).bytes.expect("there are questions")).expect("it is text")
}

fn read(text: &str, format: Format, lang: Lang, onto: Option<&Form>) -> Imported {
    let mut files = Files::default();
    let (file, _) = files.add("quiz", text.as_bytes().to_vec());
    import(&files, file, format, lang, onto, "quiz")
}

/// Findings about questions, a line each: code and message.
fn told(findings: &[Diagnostic]) -> Vec<String> {
    let line = |finding: &Diagnostic| format!("{} {}", finding.code.id, report::message(finding, Lang::En));
    findings.iter().map(line).collect()
}

/// The formats that are read too.
const BOTH_WAYS: [Format; 3] = [Format::Moodle, Format::Gift, Format::Json];
