//! Results go to standard output, everything else to standard error.

use std::io::{self, ErrorKind, IsTerminal, Write};

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
    written.map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::Closed,
        _ => Failure::Output(error),
    })
}

const fn is_plain(byte: &u8) -> bool {
    (*byte >= b' ' && *byte != 0x7f) || byte.is_ascii_whitespace()
}

fn send(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    out.write_all(bytes)?;
    out.flush()
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

/// Tells the person what should not stay as it is, though all was done.
pub(crate) fn warning_line(lang: Lang, words: &str) {
    eprintln!("{}: {words}", say(lang, "level-warning", &[]));
}

const fn anstyle_error() -> clap::builder::styling::Style {
    use clap::builder::styling::{AnsiColor, Color, Style};
    Style::new().bold().fg_color(Some(Color::Ansi(AnsiColor::Red)))
}
