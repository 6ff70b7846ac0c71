//! The outside world: arguments, files, terminal. One file a verb.

use std::{ffi::OsString, process::ExitCode};

/// Runs the program on its arguments.
pub fn run(_args: impl IntoIterator<Item = OsString>) -> ExitCode {
    ExitCode::SUCCESS
}
