use std::{path::PathBuf, process::ExitCode};

use crate::{
    cli::output::error_line,
    ground::{Arg, Lang, say},
};

/// Why a verb did not end well.
#[derive(Debug)]
pub(crate) enum Failure {
    /// There are findings, and they have been told.
    Findings,
    /// A file or folder could not be read or written.
    File { path: PathBuf, error: std::io::Error },
    /// Standard output is closed, as when a pager was quit.
    Closed,
    /// A result could not be written to standard output, for want of room or otherwise.
    Output(std::io::Error),
    /// The call was wrong: a wording key and what fills it.
    Usage { key: &'static str, args: Vec<(&'static str, Arg)> },
    /// Something went wrong that is already in words.
    Words(String),
}

impl Failure {
    pub(crate) fn usage(key: &'static str, args: impl IntoIterator<Item = (&'static str, Arg)>) -> Self {
        Self::Usage { key, args: args.into_iter().collect() }
    }

    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        |error| Self::File { path, error }
    }

    /// Tells of the failure on standard error and gives the exit code.
    pub(crate) fn report(self, lang: Lang) -> ExitCode {
        let words = match self {
            Self::Findings => return ExitCode::from(1),
            Self::Closed => return ExitCode::SUCCESS,
            Self::File { path, error } => file_words(lang, &path.display().to_string(), &error),
            Self::Output(error) => say(lang, "cli-output-trouble", &[("why", Arg::from(why(lang, &error)))]),
            Self::Usage { key, args } => say(lang, key, &args),
            Self::Words(words) => words,
        };
        error_line(lang, &words);
        ExitCode::from(2)
    }
}

fn file_words(lang: Lang, path: &str, error: &std::io::Error) -> String {
    use std::io::ErrorKind::{NotFound, PermissionDenied};
    let args = [("path", Arg::from(path)), ("why", Arg::from(why(lang, error)))];
    match error.kind() {
        NotFound => say(lang, "cli-not-found", &args),
        PermissionDenied => say(lang, "cli-not-allowed", &args),
        _ => say(lang, "cli-file-trouble", &args),
    }
}

/// Why something could not be read or written, in the person's language where the system has a name for it.
fn why(lang: Lang, error: &std::io::Error) -> String {
    use std::io::ErrorKind as Kind;
    let key = match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => "cli-io-full",
        Kind::IsADirectory => "cli-io-folder",
        Kind::NotADirectory => "cli-io-no-folder",
        Kind::AlreadyExists => "cli-io-there",
        Kind::ReadOnlyFilesystem => "cli-io-read-only",
        Kind::InvalidFilename => "cli-io-name",
        Kind::FileTooLarge => "cli-io-large",
        _ => return error.to_string(),
    };
    say(lang, key, &[])
}
