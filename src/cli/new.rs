use std::path::PathBuf;

use crate::{
    cli::{
        arguments::New,
        desk::{CATALOGUE, Desk},
        failure::Failure,
        file, output,
    },
    ground::{Arg, Id, say},
    map::starter::starter,
};

/// Writes a commented map to start from, over nothing that is there already.
pub(super) fn run(desk: &Desk, arguments: &New) -> Result<(), Failure> {
    let name = arguments.name.strip_suffix(".ron").unwrap_or(&arguments.name);
    let id = Id::new(name).ok_or_else(|| Failure::usage("cli-new-bad-name", [("name", Arg::from(name))]))?;
    if id.as_str() == CATALOGUE.trim_end_matches(".ron") {
        return Err(Failure::usage("cli-new-catalogue", []));
    }
    let path = PathBuf::from("maps").join(format!("{id}.ron"));
    let shown = path.display().to_string();
    if path.symlink_metadata().is_ok() {
        return Err(Failure::usage("cli-new-exists", [("path", Arg::from(shown))]));
    }
    file::write(&path, starter(&id, desk.lang).as_bytes())?;
    output::tell(&say(desk.lang, "cli-new-done", &[("path", Arg::from(shown))]));
    Ok(())
}
