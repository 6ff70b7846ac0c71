use std::{ffi::OsString, process::ExitCode};

use anstream::eprint;
use clap::{
    Command, CommandFactory, FromArgMatches, Parser,
    error::{ContextKind, ContextValue, ErrorKind},
};

use crate::{
    cli::{
        arguments::{Arguments, GROUPS},
        output::{self, error_line},
    },
    ground::{Arg, Lang, knows, say},
};

/// The language asked for on the command line, or else the system's, or else English.
pub(super) fn language(args: &[OsString]) -> Lang {
    let args: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
    let after = args.iter().position(|arg| arg == "--lang").and_then(|at| args.get(at + 1));
    let joined = args.iter().find_map(|arg| arg.strip_prefix("--lang="));
    let asked = after.map(AsRef::as_ref).or(joined).and_then(|code| code.parse().ok());
    asked.unwrap_or_else(|| match sys_locale::get_locale() {
        Some(locale) if locale.split(['-', '_', '.', '@']).next() == Some("de") => Lang::De,
        _ => Lang::En,
    })
}

/// The parsed arguments; nothing where help was asked for and given.
pub(super) fn parse(args: &[OsString], lang: Lang) -> Result<Option<Arguments>, ExitCode> {
    if args.len() <= 1 {
        return show(&command(lang).render_help().ansi().to_string(), lang);
    }
    // The help texts are only worked out where they are read.
    if let Ok(arguments) = Arguments::try_parse_from(args) {
        return Ok(Some(arguments));
    }
    let asked = asked_for_help(args);
    let matches = command(lang).try_get_matches_from(asked.as_deref().unwrap_or(args));
    match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => Ok(Some(arguments)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                show(&error.render().ansi().to_string(), lang)
            }
            // No more than a language was named.
            ErrorKind::MissingSubcommand => show(&command(lang).render_help().ansi().to_string(), lang),
            _ => Err(usage_error(&error, lang)),
        },
    }
}

/// `help` and `help VERB` as `--help` and `VERB --help`.
fn asked_for_help(args: &[OsString]) -> Option<Vec<OsString>> {
    let mut at = 1;
    while args.get(at).is_some_and(|arg| arg.to_string_lossy().starts_with("--lang")) {
        at += if args[at] == "--lang" { 2 } else { 1 };
    }
    let mut args = args.to_vec();
    (args.get(at)? == "help").then(|| {
        args.remove(at);
        args.push("--help".into());
        args
    })
}

fn show(help: &str, lang: Lang) -> Result<Option<Arguments>, ExitCode> {
    output::result(help.as_bytes()).map_or_else(|failure| Err(failure.report(lang)), |()| Ok(None))
}

/// The command with every help text in `lang`, its verbs grouped.
pub(super) fn command(lang: Lang) -> Command {
    let verbs = Arguments::command();
    let names: Vec<String> = verbs.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let mut command = worded(verbs, "elenchus", lang)
        .about(say(lang, "cli-about", &[]))
        .subcommand_required(true)
        .subcommand_value_name(say(lang, "cli-value-verb", &[]))
        .override_usage(format!(
            "elenchus [{}] <{}>",
            say(lang, "cli-value-options", &[]),
            say(lang, "cli-value-verb", &[])
        ))
        .arg_required_else_help(false);
    for name in &names {
        command = command.mut_subcommand(name, |verb| {
            let about = say(lang, &format!("cli-{name}"), &[]);
            let arguments = verb.get_positionals().next().is_some();
            let kinds = kinds(&verb, name, lang);
            let verb = worded_kinds(worded(verb, name, lang), name, lang)
                .about(about)
                .help_template(template(lang, arguments, &kinds));
            let usage = usage(&verb, lang);
            verb.override_usage(usage)
        });
    }
    let groups = groups(&names, lang);
    command.help_template(template(lang, false, &groups))
}

/// What stands in a help text: the call, the arguments if there are any, the verbs in their groups, the options.
fn template(lang: Lang, arguments: bool, groups: &str) -> String {
    let head = |key| {
        let words = say(lang, key, &[]);
        format!("\u{1b}[1m\u{1b}[4m{words}:\u{1b}[0m")
    };
    let (usage, options) = (head("cli-usage"), head("cli-options"));
    let listed =
        if arguments { format!("{}\n{{positionals}}\n\n", head("cli-arguments")) } else { String::new() };
    format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{listed}{groups}{options}\n{{options}}\n")
}

fn groups(names: &[String], lang: Lang) -> String {
    let mut text = String::new();
    for (key, verbs) in GROUPS {
        let verbs: Vec<_> = verbs.iter().filter(|verb| names.iter().any(|name| name == *verb)).collect();
        if verbs.is_empty() {
            continue;
        }
        text += &format!("\u{1b}[1m\u{1b}[4m{}:\u{1b}[0m\n", say(lang, key, &[]));
        for verb in verbs {
            text += &format!("  \u{1b}[1m{verb:<12}\u{1b}[0m {}\n", say(lang, &format!("cli-{verb}"), &[]));
        }
        text.push('\n');
    }
    text
}

/// The kinds of a verb that has some, listed like verbs.
fn kinds(verb: &Command, name: &str, lang: Lang) -> String {
    if !verb.has_subcommands() {
        return String::new();
    }
    let mut text = format!("\u{1b}[1m\u{1b}[4m{}:\u{1b}[0m\n", say(lang, &format!("cli-{name}-kinds"), &[]));
    for kind in verb.get_subcommands().map(Command::get_name) {
        let about = say(lang, &format!("cli-{name}-{kind}"), &[]);
        text += &format!("  \u{1b}[1m{kind:<12}\u{1b}[0m {about}\n");
    }
    text + "\n"
}

/// Gives the kinds of a verb their help texts; a kind's own keys begin with `cli-VERB-KIND`.
fn worded_kinds(verb: Command, name: &str, lang: Lang) -> Command {
    let names: Vec<String> = verb.get_subcommands().map(|kind| kind.get_name().to_owned()).collect();
    names.iter().fold(verb, |verb, kind| {
        let own = format!("{name}-{kind}");
        verb.mut_subcommand(kind, |kind| {
            let about = say(lang, &format!("cli-{own}"), &[]);
            worded(kind, &own, lang).about(about).help_template(template(lang, true, ""))
        })
    })
}

/// Gives every argument of a verb its help text.
fn worded(verb: Command, name: &str, lang: Lang) -> Command {
    let verb = verb.disable_help_flag(true).arg(
        clap::Arg::new("help").short('h').long("help").action(clap::ArgAction::Help).help(say(
            lang,
            "cli-arg-help",
            &[],
        )),
    );
    let verb = if name == "elenchus" {
        verb.disable_version_flag(true).arg(
            clap::Arg::new("version").short('V').long("version").action(clap::ArgAction::Version).help(say(
                lang,
                "cli-arg-version",
                &[],
            )),
        )
    } else {
        verb
    };
    verb.mut_args(|arg| {
        let own = format!("cli-{name}-{}", arg.get_id());
        let key = if knows(lang, &own) { own } else { format!("cli-arg-{}", arg.get_id()) };
        let help = say(lang, &key, &[]) + &choices(&arg, lang);
        let own = format!("cli-value-{name}-{}", arg.get_id());
        let value = if knows(lang, &own) { own } else { format!("cli-value-{}", arg.get_id()) };
        let arg = arg.help(help);
        if !arg.get_action().takes_values() {
            return arg;
        }
        let arg = arg.hide_possible_values(true).hide_default_value(true);
        if knows(lang, &value) { arg.value_name(say(lang, &value, &[])) } else { arg }
    })
}

/// What an argument can be, and is where it is not given; clap would say it in English.
fn choices(arg: &clap::Arg, lang: Lang) -> String {
    if !arg.get_action().takes_values() {
        return String::new();
    }
    let known: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let default: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let mut words = String::new();
    for (key, values) in [("cli-choices", known.join(", ")), ("cli-default", default.join(", "))] {
        if !values.is_empty() {
            words += &format!(" [{}]", say(lang, key, &[("values", Arg::from(values))]));
        }
    }
    words
}

/// How a verb is called: its options in one word, but for those that must be given, then its arguments.
pub(super) fn usage(verb: &Command, lang: Lang) -> String {
    let mut words = vec!["elenchus".to_owned(), verb.get_name().to_owned()];
    words.push(format!("[{}]", say(lang, "cli-value-options", &[])));
    let value = |arg: &clap::Arg| match arg.get_value_names() {
        Some([name, ..]) => name.to_string(),
        _ => arg.get_id().as_str().to_uppercase(),
    };
    for option in verb.get_opts().filter(|option| option.is_required_set()) {
        let flag = option.get_long().unwrap_or_default();
        words.push(format!("--{flag} <{}>", value(option)));
    }
    for argument in verb.get_positionals() {
        let many = if matches!(argument.get_action(), clap::ArgAction::Append) { "..." } else { "" };
        let value = value(argument);
        words.push(if argument.is_required_set() {
            format!("<{value}>{many}")
        } else {
            format!("[{value}]{many}")
        });
    }
    words.join(" ")
}

/// Tells what was wrong with the call, in the person's language.
fn usage_error(error: &clap::Error, lang: Lang) -> ExitCode {
    let part = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let args = [
        ("arg", Arg::from(part(ContextKind::InvalidArg))),
        ("value", Arg::from(part(ContextKind::InvalidValue))),
        ("verb", Arg::from(part(ContextKind::InvalidSubcommand))),
        ("known", Arg::from(part(ContextKind::ValidValue))),
    ];
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "cli-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-unknown-verb",
        ErrorKind::MissingRequiredArgument => "cli-missing-argument",
        ErrorKind::InvalidValue if part(ContextKind::InvalidValue).is_empty() => "cli-missing-value",
        ErrorKind::InvalidValue => "cli-invalid-value",
        ErrorKind::ValueValidation => "cli-bad-value",
        _ => "",
    };
    if key.is_empty() {
        eprint!("{}", error.render().ansi());
        return ExitCode::from(2);
    }
    error_line(lang, &say(lang, key, &args));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(near) = near.into_iter().map(part).find(|near| !near.is_empty()) {
        output::tell(&say(lang, "did-you-mean", &[("name", Arg::from(near))]));
    }
    output::tell(&say(lang, "cli-see-help", &[]));
    ExitCode::from(2)
}
