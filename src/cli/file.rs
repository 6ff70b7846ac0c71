//! Files that results go to: whole or not at all, and with the care that what stands there asks for.

use std::{
    ffi::OsString,
    fs::{self, File, Metadata, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};

use crate::cli::failure::Failure;

/// Writes a file whole or not at all: beside it first, then renamed over it. Missing folders are made. Links are
/// followed, and who may read the file stays as it was. What may not be written is not, and what is no file, such as a
/// device or a pipe, is written into.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    put(path, bytes).map_err(Failure::file(path))
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = &followed(path)?;
    let there = match fs::metadata(path) {
        Ok(there) if there.is_dir() => return Err(ErrorKind::IsADirectory.into()),
        Ok(there) if !there.is_file() || is_descriptor(path) => return into(path, bytes),
        Ok(there) => Some(there),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if let Some(there) = &there {
        may_write(path, there)?;
    } else if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    replace(path, bytes, there.as_ref())
}

/// The most links that are followed, as the system has it.
const MOST_LINKS: usize = 40;

/// Where the links that a path may be lead to, whether or not there is something.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let is_link = path.symlink_metadata().is_ok_and(|there| there.is_symlink());
        if !is_link || is_descriptor(&path) {
            return Ok(path);
        }
        let target = fs::read_link(&path)?;
        path = path.parent().map_or_else(|| target.clone(), |folder| folder.join(&target));
    }
    // Links that lead in a circle: the system says so.
    fs::metadata(&path).map(|_| path)
}

/// Whether a path names what a program has open already, whose links lead nowhere that could be named.
fn is_descriptor(path: &Path) -> bool {
    ["/proc", "/dev/fd", "/dev/stdout", "/dev/stderr"].iter().any(|known| path.starts_with(known))
}

/// Writes into what is there, behind what it holds.
fn into(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).open(path)?;
    file.write_all(bytes)?;
    file.flush()
}

/// Whether a file that is there may be written. A name in a folder of one's own could be given anew all the same, and
/// an administrator may do anything; but who took the right to write away meant it.
fn may_write(path: &Path, there: &Metadata) -> io::Result<()> {
    if there.permissions().readonly() {
        return Err(ErrorKind::PermissionDenied.into());
    }
    OpenOptions::new().write(true).open(path).map(drop)
}

fn replace(path: &Path, bytes: &[u8], there: Option<&Metadata>) -> io::Result<()> {
    let (mut file, beside) = beside(path)?;
    let written = there
        .map_or(Ok(()), |there| keep_rights(&file, there))
        .and_then(|()| file.write_all(bytes))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // What cannot be removed was most likely never made.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Gives a new file to whom the old one belongs, as far as that may be done, and to those who might read it.
fn keep_rights(file: &File, there: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let made = file.metadata()?;
        if (made.uid(), made.gid()) != (there.uid(), there.gid()) {
            // Only an administrator may give files away.
            let _ = fchown(file, Some(there.uid()), Some(there.gid()));
        }
    }
    file.set_permissions(there.permissions())
}

/// The most names that are tried for the file beside.
const MOST_NAMES: u32 = 1000;

/// A new file in the folder of another, of a name that no file has.
fn beside(path: &Path) -> io::Result<(File, PathBuf)> {
    let mut tried = 0;
    loop {
        let mut name = OsString::from(".elenchus.");
        name.push(format!("{}.{tried}.tmp", std::process::id()));
        let beside = path.with_file_name(name);
        match OpenOptions::new().write(true).create_new(true).open(&beside) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && tried < MOST_NAMES => tried += 1,
            opened => return opened.map(|file| (file, beside)),
        }
    }
}
