use clap::CommandFactory;

use crate::cli::{
    arguments::{Arguments, Completions},
    failure::Failure,
    output,
};

/// Writes the completion script of a shell.
pub(super) fn run(arguments: Completions) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "elenchus", &mut script);
    output::result(&script)
}
