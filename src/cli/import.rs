use std::path::Path;

use crate::{
    cli::{
        arguments::Import,
        desk::Desk,
        failure::Failure,
        formats::{ImportFormat, small},
        guard::Over,
        output,
    },
    ground::{Arg, Diagnostic, FileId, Files, Id, Lang, Named, Span, say},
    map::{
        foreign::{self, Format, Input, codes, guess_format, guess_language},
        ron::{Catalogue, read_map},
    },
    quiz::{
        foreign::{self as quiz, Format as QuizFormat},
        write_form,
    },
};

/// The most bytes of a map that is read again before it is written. What is made always reads, as tests hold; of a
/// large file the second look would take as long as all the rest.
const MOST_CHECKED: usize = 500_000;

/// Makes a map of a foreign file, or of two files of one text in two languages.
pub(super) fn run(desk: &mut Desk, arguments: Import, lang: Option<Lang>) -> Result<(), Failure> {
    if let Some(path) = arguments.output.as_deref().filter(|path| path.exists() && !arguments.force) {
        let path = path.display().to_string();
        return Err(Failure::usage("cli-import-exists", [("path", Arg::from(path))]));
    }
    if let Some(format) = quiz_format(desk, &arguments)? {
        return quiz(desk, &arguments, format, lang);
    }
    let id = map_id(&arguments)?;
    let mut inputs = Vec::new();
    for path in &arguments.files {
        inputs.push(open(desk, path, &arguments, lang)?);
    }
    let first = inputs[0].format;
    if inputs.len() > 1 && (inputs.len() > 2 || inputs.iter().any(|input| input.format != Format::Arggraph)) {
        return Err(Failure::usage("cli-import-several", []));
    }
    let name = stem(&arguments.files[0]);
    let imported = foreign::import(&desk.files, &inputs, &name);
    desk.tell(&imported.findings);
    let Some(text) = imported.text else { return Err(Failure::Findings) };
    if text.len() <= MOST_CHECKED {
        check(desk, inputs[0].file, &text, id)?;
    }
    desk.put(arguments.output.as_deref(), text.as_bytes(), Over { force: true, ..Over::default() })?;
    if let Some(path) = &arguments.output {
        let format = small(first.name());
        let args = [("path", Arg::from(path.display().to_string())), ("format", Arg::from(format))];
        output::tell(&say(desk.lang, "cli-import-done", &args));
    }
    Ok(())
}

/// The format of quizzes that the one file is in.
fn quiz_format(desk: &mut Desk, arguments: &Import) -> Result<Option<QuizFormat>, Failure> {
    if let Some(given) = &arguments.from {
        return Ok(given.quiz());
    }
    let [path] = &arguments.files[..] else { return Ok(None) };
    let (file, _) = desk.open(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(quiz::guess_format(&name, desk.files.text(file)))
}

/// Makes a form of a quiz of another program, and tells what was changed against the form that it was made from.
fn quiz(desk: &mut Desk, arguments: &Import, format: QuizFormat, lang: Option<Lang>) -> Result<(), Failure> {
    let [path] = &arguments.files[..] else { return Err(Failure::usage("cli-import-one", [])) };
    let onto = arguments.onto.as_ref().map(|onto| desk.whole(onto)).transpose()?;
    let (file, findings) = desk.open(path)?;
    if !findings.is_empty() {
        desk.tell(&findings);
        return Err(Failure::Findings);
    }
    let of_form = onto.as_ref().and_then(|form| form.lang);
    let lang = lang.or(of_form).unwrap_or_else(|| guess_language(desk.files.text(file)));
    let imported = quiz::import(&desk.files, file, format, lang, onto.as_ref(), &stem(path));
    desk.tell(&imported.findings);
    let Some(form) = imported.form else { return Err(Failure::Findings) };
    if onto.is_some() {
        let told = quiz::write_changes(&imported.changes, desk.lang);
        let none = imported.changes.is_empty();
        output::tell(if none { say(desk.lang, "cli-import-unchanged", &[]) } else { told }.trim_end());
    }
    let over = Over { force: true, ..Over::default() };
    desk.put(arguments.output.as_deref(), write_form(&form).as_bytes(), over)
}

fn open(desk: &mut Desk, path: &Path, arguments: &Import, lang: Option<Lang>) -> Result<Input, Failure> {
    let (file, findings) = desk.open(path)?;
    if !findings.is_empty() {
        desk.tell(&findings);
        return Err(Failure::Findings);
    }
    let text = desk.files.text(file);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Some(format) =
        arguments.from.as_ref().and_then(ImportFormat::map).or_else(|| guess_format(&name, text))
    else {
        desk.tell(&[Diagnostic::new(codes::UNKNOWN_FORMAT, Span::new(file, 0, 0))]);
        return Err(Failure::Findings);
    };
    // Of two files, each is in the language it is in; of one, the person knows best.
    let lang = lang.filter(|_| arguments.files.len() == 1).unwrap_or_else(|| guess_language(text));
    Ok(Input { file, format, lang })
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The id the map will have: the name of its file.
fn map_id(arguments: &Import) -> Result<Id, Failure> {
    let Some(path) = &arguments.output else { return Ok(Id::default()) };
    let name = stem(path);
    Id::new(&name).ok_or_else(|| Failure::usage("bad-file-name", [("name", Arg::from(name))]))
}

/// Reads what was made as any map is read, so that every law is checked in one place.
fn check(desk: &mut Desk, source: FileId, text: &str, id: Id) -> Result<(), Failure> {
    let mut files = Files::default();
    let (file, _) = files.add("", text.as_bytes().to_vec());
    let (map, findings) = read_map(&files, file, id, &Catalogue::default());
    if map.is_some() {
        return Ok(());
    }
    let why: Vec<_> =
        findings.iter().map(|finding| crate::ground::report::message(finding, desk.lang)).collect();
    let finding = Diagnostic::new(codes::NO_MAP, Span::new(source, 0, 0)).arg("why", why.join("; "));
    desk.tell(&[finding]);
    Err(Failure::Findings)
}
