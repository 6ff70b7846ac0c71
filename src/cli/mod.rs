//! The outside world: arguments, files, terminal. One file a verb.

mod arguments;
mod asking;
mod audit;
mod bank;
mod browse;
mod build;
mod check;
mod completions;
mod desk;
mod draw;
mod export;
mod failure;
mod file;
mod fmt;
mod formats;
mod guard;
mod help;
mod import;
mod letters;
mod man;
mod new;
mod output;
mod play;
mod print;
mod quiz;
mod show;
mod trace;
mod wishes;

use std::{ffi::OsString, process::ExitCode};

use crate::cli::{
    arguments::{Arguments, Verb},
    desk::Desk,
    failure::Failure,
};

/// Runs the program on its arguments, the first of which is its own name. The exit code is 0 where all is fine,
/// 1 where there are findings, 2 where the call itself was wrong.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let lang = help::language(&args);
    let arguments = match help::parse(&args, lang) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => return ExitCode::SUCCESS,
        Err(code) => return code,
    };
    let mut desk = Desk::new(lang);
    match dispatch(&mut desk, arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(desk.lang),
    }
}

fn dispatch(desk: &mut Desk, arguments: Arguments) -> Result<(), Failure> {
    let lang = arguments.lang.as_deref().and_then(|code| code.parse().ok());
    match arguments.verb {
        Verb::New(arguments) => new::run(desk, &arguments),
        Verb::Check(arguments) => check::run(desk, arguments),
        Verb::Fmt(arguments) => fmt::run(desk, arguments),
        Verb::Trace(arguments) => trace::run(desk, arguments),
        Verb::Show(arguments) => show::run(desk, arguments),
        Verb::Browse(arguments) => browse::run(desk, &arguments),
        Verb::Draw(arguments) => draw::run(desk, &arguments),
        Verb::Bank(arguments) => bank::run(desk, &arguments),
        Verb::Audit(arguments) => audit::run(desk, &arguments),
        Verb::Quiz(arguments) => quiz::run(desk, &arguments),
        Verb::Play(arguments) => play::run(desk, &arguments),
        Verb::Print(arguments) => print::run(desk, &arguments),
        Verb::Export(arguments) => export::run(desk, arguments, lang),
        Verb::Import(arguments) => import::run(desk, arguments, lang),
        Verb::Build(arguments) => build::run(desk, &arguments),
        Verb::Completions(arguments) => completions::run(desk.lang, arguments),
        Verb::Man => man::run(desk.lang),
    }
}

/// Whether arguments, the first of which is the program's own name, are a call the program understands.
pub fn parses(args: impl IntoIterator<Item = OsString>) -> bool {
    help::command(crate::ground::Lang::En).try_get_matches_from(args).is_ok()
}
