//! What a result may not be written over without being told to: what it was made from, and other work of a person's.

use std::{fs, path::Path};

use crate::{
    cli::{
        desk::{Desk, FileKind},
        failure::Failure,
        file, output,
    },
    ground::{Arg, Files, ron::kind},
};

/// How a result goes to where it is to go.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Over<'a> {
    /// Over whatever is there.
    pub force: bool,
    /// What the result says it is: one of these may take the place of another.
    pub kind: Option<FileKind>,
    /// What it was made from besides what was opened.
    pub inputs: &'a [&'a Path],
}

/// The largest file that is looked into; no debate is as large.
const MOST_BYTES: u64 = 1 << 24;

impl Desk {
    /// Writes a result to a file, or to standard output where none is named. What it was made from and what a person
    /// has written is not written over.
    pub(super) fn put(&self, path: Option<&Path>, bytes: &[u8], over: Over<'_>) -> Result<(), Failure> {
        let Some(path) = path else { return output::result(bytes) };
        if !over.force {
            self.spare(path, over)?;
        }
        file::write(path, bytes)
    }

    fn spare(&self, path: &Path, over: Over<'_>) -> Result<(), Failure> {
        let Ok(real) = path.canonicalize() else { return Ok(()) };
        let is_it = |input: &Path| input.canonicalize().is_ok_and(|input| input == real);
        let told = |key, kind: &str| {
            let path = Arg::from(path.display().to_string());
            Err(Failure::usage(key, [("path", path), ("kind", Arg::from(kind))]))
        };
        if self.read.keys().any(|input| is_it(input)) || over.inputs.iter().any(|input| is_it(input)) {
            return told("cli-over-input", "");
        }
        match work(&real) {
            Some((kind, name)) if over.kind != Some(kind) => told("cli-over-work", &name),
            _ => Ok(()),
        }
    }
}

/// What a file says it is, if it is one that people write.
fn work(path: &Path) -> Option<(FileKind, String)> {
    if !fs::metadata(path).is_ok_and(|there| there.is_file() && there.len() <= MOST_BYTES) {
        return None;
    }
    let mut files = Files::default();
    let (file, _) = files.add("", fs::read(path).ok()?);
    let (name, _) = kind(&files, file)?;
    Some((FileKind::named(name)?, name.to_owned()))
}
