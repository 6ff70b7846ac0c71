use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;

use crate::{
    cli::{desk::Desk, draw::page_failure, failure::Failure, output},
    ground::Arg,
    map::paper::{House, Sheet},
};

/// How a school restyles its sheets.
#[derive(Debug, Default, Args)]
pub(crate) struct Restyle {
    #[arg(long, value_name = "FILE.typ")]
    pub template: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub letterhead: Option<PathBuf>,
}

impl Restyle {
    /// Reads the files it names.
    pub(super) fn house(&self) -> Result<House, Failure> {
        let template = match &self.template {
            None => None,
            Some(path) => {
                let bytes = fs::read(path).map_err(Failure::file(path))?;
                let name = path.display().to_string();
                let text = String::from_utf8(bytes)
                    .map_err(|_| Failure::usage("cli-print-not-text", [("path", Arg::from(name))]))?;
                Some(text)
            }
        };
        let letterhead = match &self.letterhead {
            None => None,
            Some(path) => Some((path.display().to_string(), fs::read(path).map_err(Failure::file(path))?)),
        };
        Ok(House { template, letterhead })
    }

    /// Sets a sheet and writes it to a file.
    pub(super) fn print(&self, desk: &Desk, sheet: &Sheet, path: &Path) -> Result<(), Failure> {
        let bytes = sheet.pdf(&self.house()?).map_err(|error| page_failure(&error, desk.lang))?;
        output::write(path, &bytes)
    }
}
