use std::path::Path;

use crate::{
    cli::{arguments::Import, desk::Desk, failure::Failure, formats::ImportFormat, output},
    ground::{Arg, Diagnostic, FileId, Files, Id, Lang, Named, Span, say},
    map::{
        foreign::{self, Format, Input, codes, guess_format, guess_language},
        ron::{Catalogue, read_map},
    },
};

/// Makes a map of a foreign file, or of two files of one text in two languages.
pub(super) fn run(desk: &mut Desk, arguments: Import, lang: Option<Lang>) -> Result<(), Failure> {
    let id = map_id(&arguments)?;
    if let Some(path) = arguments.output.as_deref().filter(|path| path.exists() && !arguments.force) {
        let path = path.display().to_string();
        return Err(Failure::usage("cli-import-exists", [("path", Arg::from(path))]));
    }
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
    check(desk, inputs[0].file, &text, id)?;
    output::result_to(arguments.output.as_deref(), text.as_bytes())?;
    if let Some(path) = &arguments.output {
        let format = first.name().to_owned();
        let args = [("path", Arg::from(path.display().to_string())), ("format", Arg::from(format))];
        output::tell(&say(desk.lang, "cli-import-done", &args));
    }
    Ok(())
}

fn open(desk: &mut Desk, path: &Path, arguments: &Import, lang: Option<Lang>) -> Result<Input, Failure> {
    let (file, findings) = desk.open(path)?;
    if !findings.is_empty() {
        desk.tell(&findings);
        return Err(Failure::Findings);
    }
    let text = desk.files.text(file);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Some(format) = arguments.from.and_then(ImportFormat::map).or_else(|| guess_format(&name, text))
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
