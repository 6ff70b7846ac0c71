use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    cli::{
        arguments::{ReportFormat, Trace},
        check::pretty_json,
        desk::Desk,
        failure::Failure,
        output,
    },
    ground::{Arg, Diagnostic, FileId, MAX_BYTES, Span, TOO_LARGE, report, say},
    map::{
        model::Map,
        trace::{self, Folder, SourceText, trace},
    },
};

/// Looks every anchor up in the sources. Wrong citations are findings; paragraphs nobody cites are only told, for
/// they are wrong in no map.
pub(super) fn run(desk: &mut Desk, arguments: Trace) -> Result<(), Failure> {
    let paths = if arguments.maps.is_empty() { vec!["maps".into()] } else { arguments.maps };
    let maps = desk.maps(&paths)?;
    let mut shelf = Shelf::default();
    let mut findings = shelf.take(desk, &maps, &arguments.sources)?;
    let texts: Vec<SourceText<'_>> = shelf.texts(desk).collect();
    let trace = trace(&maps, Folder { texts: &texts, names: &shelf.names });
    findings.extend(trace.findings.iter().cloned());
    match arguments.format {
        ReportFormat::Json => {
            output::result(&pretty_json(&trace::json(&trace, &desk.files)))?;
            desk.tell(&findings);
        }
        ReportFormat::Human => {
            for finding in &findings {
                let words = report::human(finding, &desk.files, desk.lang, true);
                output::result(format!("{words}\n").as_bytes())?;
            }
            output::result(format!("{}\n", summary(desk, &trace)).as_bytes())?;
        }
    }
    if findings.iter().any(Diagnostic::is_error) { Err(Failure::Findings) } else { Ok(()) }
}

fn summary(desk: &Desk, trace: &trace::Trace) -> String {
    let in_scope = trace.in_scope();
    let args = [
        ("found", Arg::Count(trace.found())),
        ("anchors", Arg::Count(trace.anchors)),
        ("cited", Arg::Count(trace.cited())),
        ("paragraphs", Arg::Count(in_scope)),
        ("beyond", Arg::Count(trace.paragraphs.len() - in_scope)),
    ];
    say(desk.lang, "cli-trace-summary", &args)
}

/// The files of sources that were read.
#[derive(Default)]
struct Shelf {
    names: Vec<String>,
    /// Name, number, and whether it holds text.
    read: Vec<(String, FileId, bool)>,
}

impl Shelf {
    /// Reads the files that sources name and that are there. Only what the folder itself lists is read, so that no
    /// name, whatever it is made of, leads out of it.
    fn take(&mut self, desk: &mut Desk, maps: &[Map], folder: &Path) -> Result<Vec<Diagnostic>, Failure> {
        let files = listed(folder)?;
        let wanted: BTreeSet<&str> =
            maps.iter().flat_map(|map| &map.sources).filter_map(|source| source.file.as_deref()).collect();
        let mut findings = Vec::new();
        for (name, path) in files {
            if wanted.contains(name.as_str()) {
                let (file, found) = read(desk, &path)?;
                self.read.push((name.clone(), file, !found.iter().any(|finding| finding.code == TOO_LARGE)));
                findings.extend(found);
            }
            self.names.push(name);
        }
        Ok(findings)
    }

    fn texts<'a>(&'a self, desk: &'a Desk) -> impl Iterator<Item = SourceText<'a>> {
        self.read.iter().map(|(name, file, is_text)| SourceText {
            name,
            text: is_text.then(|| desk.files.text(*file)),
            file: *file,
        })
    }
}

/// The files of a folder, not of those in it, with their names, in order.
fn listed(folder: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        // What waits for a writer, such as a pipe, is no source.
        if let Some(name) = path.file_name().filter(|_| path.is_file()) {
            files.push((name.to_string_lossy().into_owned(), path.clone()));
        }
    }
    files.sort();
    Ok(files)
}

/// Reads a file in, unless it is larger than any source.
fn read(desk: &mut Desk, path: &Path) -> Result<(FileId, Vec<Diagnostic>), Failure> {
    let length = fs::metadata(path).map_err(Failure::file(path))?.len();
    if length <= MAX_BYTES as u64 {
        return desk.open(path);
    }
    let (file, _) = desk.files.add(path.display().to_string(), Vec::new());
    Ok((file, vec![Diagnostic::new(TOO_LARGE, Span::new(file, 0, 0))]))
}
