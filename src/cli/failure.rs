use std::{path::PathBuf, process::ExitCode};

use crate::{
    cli::{desk::Desk, output::error_line},
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
    pub(crate) fn report(self, desk: &Desk) -> ExitCode {
        let words = match self {
            Self::Findings => return ExitCode::from(1),
            Self::Closed => return ExitCode::SUCCESS,
            Self::File { path, error } => file_words(desk.lang, &path.display().to_string(), &error),
            Self::Usage { key, args } => say(desk.lang, key, &args),
            Self::Words(words) => words,
        };
        error_line(desk.lang, &words);
        ExitCode::from(2)
    }
}

fn file_words(lang: Lang, path: &str, error: &std::io::Error) -> String {
    use std::io::ErrorKind::{NotFound, PermissionDenied};
    let args = [("path", Arg::from(path)), ("why", Arg::from(error.to_string()))];
    match error.kind() {
        NotFound => say(lang, "cli-not-found", &args),
        PermissionDenied => say(lang, "cli-not-allowed", &args),
        _ => say(lang, "cli-file-trouble", &args),
    }
}
