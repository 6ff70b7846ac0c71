use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::cli::{failure::Failure, file};

/// The file in the output folder that remembers what every other was made from.
const NAME: &str = ".elenchus.json";

/// What was built before: for each file, a fingerprint of all that went into it, and its length.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Manifest {
    files: BTreeMap<PathBuf, Made>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Made {
    from: String,
    length: u64,
}

impl Manifest {
    /// What the output folder remembers; nothing if it does not, or not in a form we know.
    pub(super) fn read(folder: &Path) -> Self {
        let text = fs::read(folder.join(NAME)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    pub(super) fn write(&self, folder: &Path) -> Result<(), Failure> {
        file::write(&folder.join(NAME), &crate::cli::check::pretty_json(self))
    }

    /// Whether the file stands in the folder as it was made from just this.
    pub(super) fn is_current(&self, folder: &Path, file: &Path, from: &str) -> bool {
        let made = self.files.get(file).filter(|made| made.from == from);
        let there = || fs::metadata(folder.join(file)).map(|there| there.len()).ok();
        made.is_some_and(|made| there() == Some(made.length))
    }

    pub(super) fn remember(&mut self, file: &Path, from: &str, length: u64) {
        self.files.insert(file.to_owned(), Made { from: from.to_owned(), length });
    }

    /// Removes what was built before and is not among `wanted` any more.
    pub(super) fn forget_all_but(&mut self, folder: &Path, wanted: &[PathBuf]) {
        self.files.retain(|file, _| {
            let keep = wanted.contains(file);
            if !keep {
                // It may have been removed by hand.
                let _ = fs::remove_file(folder.join(file));
            }
            keep
        });
    }
}

/// A fingerprint of some bytes, in order.
pub(super) fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What tells this program from another build of it: what it makes may differ.
pub(super) fn program() -> String {
    let itself = std::env::current_exe().and_then(fs::metadata);
    let stamp = itself.ok().map(|itself| {
        let changed = itself.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        (itself.len(), changed.map(|changed| changed.as_nanos()))
    });
    format!("{} {stamp:?}", env!("CARGO_PKG_VERSION"))
}
