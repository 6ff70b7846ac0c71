use std::{
    fs,
    path::{Component, Path, PathBuf},
};

use clap::Args;

use crate::{
    cli::{desk::Desk, draw::page_failure, failure::Failure, guard::Over, output},
    ground::{Arg, say},
    map::paper::{House, Printed, Sheet},
    page::PageError,
};

/// How a school restyles its sheets, and whether they may take the place of what is there.
#[derive(Debug, Default, Args)]
pub(crate) struct Restyle {
    #[arg(long, value_name = "FILE.typ")]
    pub template: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub letterhead: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

/// How many further files a template may use.
const MOST: usize = 64;

impl Restyle {
    /// Reads the files it names.
    fn house(&self) -> Result<House, Failure> {
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
        Ok(House { template, letterhead, files: Vec::new() })
    }

    /// Sets a sheet and writes it to a file; tells when it has become longer than it should be.
    pub(super) fn print(&self, desk: &Desk, sheet: &Sheet, path: &Path) -> Result<(), Failure> {
        desk.tell_letters_of_sheet(sheet);
        let printed = self.set(sheet).map_err(|trouble| trouble.told(desk))?;
        let inputs: Vec<&Path> =
            [&self.template, &self.letterhead].into_iter().flatten().map(PathBuf::as_path).collect();
        let over = Over { force: self.force, inputs: &inputs, kind: None };
        desk.put(Some(path), &printed.pdf, over)?;
        if printed.too_long {
            output::tell(&say(desk.lang, "cli-print-too-long", &[("pages", Arg::Count(printed.pages))]));
        }
        Ok(())
    }

    /// Sets a sheet. What template and letterhead ask for beyond what they are given is looked for in their folders,
    /// file by file, so that nothing else is read.
    fn set(&self, sheet: &Sheet) -> Result<Printed, Trouble> {
        let mut house = self.house().map_err(Trouble::File)?;
        loop {
            let error = match sheet.print(&house) {
                Ok(printed) => return Ok(printed),
                Err(error) => error,
            };
            match self.beside(&error).filter(|(name, _)| is_new(&house, name)) {
                Some(file) => house.files.push(file),
                None => return Err(Trouble::Page(error)),
            }
        }
    }

    /// The file that was missing, from the folder of the template or else of the letterhead.
    fn beside(&self, error: &PageError) -> Option<(String, Vec<u8>)> {
        let PageError::Template { missing: Some(name), .. } = error else { return None };
        let folders =
            [&self.template, &self.letterhead].into_iter().flatten().filter_map(|path| path.parent());
        let bytes = folders.into_iter().find_map(|folder| read_within(folder, name))?;
        Some((name.clone(), bytes))
    }
}

fn is_new(house: &House, name: &str) -> bool {
    house.files.len() < MOST && house.files.iter().all(|(known, _)| known != name)
}

/// The bytes of a file of a folder or below it; nothing of what lies elsewhere, by whatever way it is named.
fn read_within(folder: &Path, name: &str) -> Option<Vec<u8>> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    let folder = folder.canonicalize().ok()?;
    let path = folder.join(name).canonicalize().ok()?;
    if plain && path.starts_with(&folder) { fs::read(path).ok() } else { None }
}

/// What can go wrong with a sheet in a school's style.
enum Trouble {
    File(Failure),
    Page(PageError),
}

impl Trouble {
    fn told(self, desk: &Desk) -> Failure {
        match self {
            Self::File(failure) => failure,
            Self::Page(error) => page_failure(&error, desk.lang),
        }
    }
}
