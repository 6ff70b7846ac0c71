//! Results go to standard output, everything else to standard error.

use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

use anstream::{eprintln, stdout};

use crate::{
    cli::failure::Failure,
    ground::{Lang, say},
};

/// Whether what is written to standard error may be coloured. `anstream` strips colours elsewhere.
pub(crate) fn colour() -> bool {
    let choice = anstream::AutoStream::choice(&io::stderr());
    choice != anstream::ColorChoice::Never
}

/// Whether somebody watches standard error.
pub(crate) fn watched() -> bool {
    io::stderr().is_terminal()
}

/// Writes a result to standard output.
pub(crate) fn result(bytes: &[u8]) -> Result<(), Failure> {
    // Colours are looked for letter by letter, which takes long where there are none.
    let written = if bytes.iter().all(is_plain) {
        send(&mut io::stdout().lock(), bytes)
    } else {
        send(&mut stdout().lock(), bytes)
    };
    written.map_err(|_| Failure::Closed)
}

const fn is_plain(byte: &u8) -> bool {
    (*byte >= b' ' && *byte != 0x7f) || byte.is_ascii_whitespace()
}

fn send(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    out.write_all(bytes)?;
    out.flush()
}

/// Writes a result to a file, or to standard output where none is named.
pub(crate) fn result_to(path: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    match path {
        Some(path) => write(path, bytes),
        None => result(bytes),
    }
}

/// Tells the person something that is no result.
pub(crate) fn tell(words: &str) {
    eprintln!("{words}");
}

/// Tells the person what went wrong.
pub(crate) fn error_line(lang: Lang, words: &str) {
    let style = anstyle_error();
    eprintln!("{style}{}{style:#}: {words}", say(lang, "level-error", &[]));
}

const fn anstyle_error() -> clap::builder::styling::Style {
    use clap::builder::styling::{AnsiColor, Color, Style};
    Style::new().bold().fg_color(Some(Color::Ansi(AnsiColor::Red)))
}

/// Writes a file whole or not at all: beside it first, then renamed over it. Missing folders are made.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    }
    let beside = beside(path);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // What cannot be removed was most likely never made.
        let _ = fs::remove_file(&beside);
    }
    written.map_err(Failure::file(path))
}

fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.tmp", std::process::id()));
    path.with_file_name(name)
}
