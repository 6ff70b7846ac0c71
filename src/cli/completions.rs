use crate::{
    cli::{arguments::Completions, failure::Failure, help, output},
    ground::Lang,
};

/// Writes the completion script of a shell, with the help texts of the language.
pub(super) fn run(lang: Lang, arguments: Completions) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut help::command(lang), "elenchus", &mut script);
    output::result(&script)
}
