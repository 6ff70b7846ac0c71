use std::path::Path;

use crate::{
    cli::{
        arguments::Fmt,
        desk::{Desk, expand, some},
        failure::Failure,
        file, output,
    },
    ground::{Arg, ron::layout, say},
};

/// Writes files in the canonical layout, or tells which are not in it.
pub(super) fn run(desk: &mut Desk, arguments: Fmt) -> Result<(), Failure> {
    let paths =
        if arguments.paths.is_empty() { vec!["maps".into(), "quizzes".into()] } else { arguments.paths };
    let mut trouble = false;
    for path in some(expand(&paths, "maps")?)? {
        trouble |= !lay_out(desk, &path, arguments.check)?;
    }
    if trouble { Err(Failure::Findings) } else { Ok(()) }
}

/// False if the file could not be laid out, or should have been and was not to be touched.
fn lay_out(desk: &mut Desk, path: &Path, only_check: bool) -> Result<bool, Failure> {
    let (file, mut findings) = desk.open(path)?;
    let args = [("path", Arg::from(path.display().to_string()))];
    let laid_out = layout(&desk.files, file).unwrap_or_else(|found| {
        findings.extend(found);
        String::new()
    });
    if !findings.is_empty() {
        desk.tell(&findings);
        output::tell(&say(desk.lang, "cli-fmt-broken", &args));
        return Ok(false);
    }
    if laid_out == desk.files.text(file) {
        return Ok(true);
    }
    if only_check {
        output::tell(&say(desk.lang, "cli-fmt-differs", &args));
        return Ok(false);
    }
    file::write(path, laid_out.as_bytes())?;
    output::tell(&say(desk.lang, "cli-fmt-done", &args));
    Ok(true)
}
