use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::{
    cli::{
        arguments::{Check, ReportFormat},
        desk::{Desk, FileKind, expand, some},
        failure::Failure,
        output,
    },
    ground::{Arg, Diagnostic, Lang, Named, report, say},
    map::{lint::lint, ron::read_catalogue, theme::read_theme},
    quiz::{Held, State},
};

/// Checks files and tells everything that is wrong with them.
pub(super) fn run(desk: &mut Desk, arguments: Check) -> Result<(), Failure> {
    let paths = if arguments.paths.is_empty() { default_paths() } else { arguments.paths };
    let paths = some(expand(&paths, "maps")?)?;
    let (mut findings, mut held) = (Vec::new(), Vec::new());
    for path in &paths {
        findings.extend(check_file(desk, path, &mut held)?);
    }
    tell_once(&mut findings, desk.lang);
    match arguments.format {
        ReportFormat::Json => {
            let rows: Vec<_> =
                findings.iter().map(|finding| report::json(finding, &desk.files, desk.lang)).collect();
            output::result(&pretty_json(&rows))?;
        }
        ReportFormat::Human => {
            for finding in &findings {
                let words = report::human(finding, &desk.files, desk.lang, true);
                output::result(format!("{words}\n").as_bytes())?;
            }
            tell_held(desk, &held)?;
            output::tell(&summary(desk, &findings, paths.len()));
        }
    }
    let is_broken = findings.iter().any(Diagnostic::is_error) || is_in_vain(&held);
    if is_broken { Err(Failure::Findings) } else { Ok(()) }
}

/// Whether there are frozen questions, and a map for none of them: nobody should take silence for a check.
fn is_in_vain(held: &[Held]) -> bool {
    !held.is_empty() && held.iter().all(|held| held.state == State::Unchecked)
}

fn default_paths() -> Vec<PathBuf> {
    ["maps", "quizzes"].into_iter().map(PathBuf::from).filter(|path| path.is_dir()).collect()
}

/// Says of every question of a frozen form what became of it.
fn tell_held(desk: &Desk, held: &[Held]) -> Result<(), Failure> {
    for Held { id, state } in held {
        let state = say(desk.lang, &format!("form-state-{}", state.name()), &[]);
        output::result(format!("{id}: {state}\n").as_bytes())?;
    }
    Ok(())
}

fn check_file(desk: &mut Desk, path: &Path, held: &mut Vec<Held>) -> Result<Vec<Diagnostic>, Failure> {
    let (file, mut findings) = desk.open(path)?;
    match desk.kind(file) {
        Ok(FileKind::Map) => {
            let (map, found) = desk.map(file, path)?;
            findings.extend(found);
            findings.extend(map.iter().flat_map(lint));
        }
        Ok(FileKind::Catalogue) => findings.extend(read_catalogue(&desk.files, file).1),
        Ok(FileKind::Blueprint) => findings.extend(desk.check_blueprint(path, file)?),
        Ok(FileKind::Theme) => findings.extend(read_theme(&desk.files, file).1),
        Ok(FileKind::Form) => {
            let form = desk.check_form(path, file)?;
            findings.extend(form.findings);
            held.extend(form.held);
        }
        Err(finding) => findings.push(*finding),
    }
    Ok(findings)
}

/// Drops what several files say of one place, such as maps of their catalogue, but the first. The same place may have
/// more than one flaw.
fn tell_once(findings: &mut Vec<Diagnostic>, lang: Lang) {
    let mut told = BTreeSet::new();
    findings.retain(|finding| {
        told.insert((finding.at, finding.code, report::message(finding, lang), finding.notes.clone()))
    });
}

fn summary(desk: &Desk, findings: &[Diagnostic], files: usize) -> String {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    let args = [
        ("files", Arg::Count(files)),
        ("errors", Arg::Count(errors)),
        ("warnings", Arg::Count(findings.len() - errors)),
    ];
    say(desk.lang, "cli-check-summary", &args)
}

/// A machine-readable result, indented, with a line end.
pub(super) fn pretty_json<T: serde::Serialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("our results have text keys and finite numbers");
    bytes.push(b'\n');
    bytes
}
