use clap::Command;
use clap_mangen::Man;

use crate::{
    cli::{failure::Failure, help, output},
    ground::{Lang, say},
};

/// Writes the manual page: the program, then every verb with its arguments and options.
pub(super) fn run(lang: Lang) -> Result<(), Failure> {
    let page = page(lang).map_err(|error| Failure::Words(error.to_string()))?;
    output::result(page.as_bytes())
}

fn page(lang: Lang) -> std::io::Result<String> {
    let command = help::command(lang);
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut page = headed(&String::from_utf8_lossy(&page), lang);
    page += &format!(".SH {}\n", say(lang, "cli-man-verbs", &[]));
    for verb in command.get_subcommands() {
        page += &section(verb, lang)?;
    }
    Ok(page)
}

/// A verb: how it is called, what for, and with what.
fn section(verb: &Command, lang: Lang) -> std::io::Result<String> {
    let mut options = Vec::new();
    Man::new(verb.clone()).render_options_section(&mut options)?;
    let options = String::from_utf8_lossy(&options);
    // What stands before the heading is set up once, at the top of the page.
    let options = options.split_once(".SH OPTIONS\n").map_or("", |(_, options)| options);
    let about = verb.get_about().map(ToString::to_string).unwrap_or_default();
    let usage = help::usage(verb, lang).replace('-', "\\-");
    Ok(format!(".SS \"{usage}\"\n{about}\n{options}"))
}

/// The page with the headings that are English by themselves in the language.
fn headed(page: &str, lang: Lang) -> String {
    let headings =
        [("NAME", "cli-man-name"), ("DESCRIPTION", "cli-man-description"), ("OPTIONS", "cli-man-options")];
    headings.iter().fold(page.to_owned(), |page, (english, key)| {
        page.replace(&format!(".SH {english}\n"), &format!(".SH {}\n", say(lang, key, &[])))
    })
}
