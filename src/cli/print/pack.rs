use std::path::PathBuf;

use clap::Args;

use crate::{
    cli::{
        asking::plain_blueprint,
        desk::Desk,
        failure::Failure,
        output,
        print::{poster::TileSize, style::Restyle},
    },
    ground::say,
    map::{
        model::Map,
        paper::{PackOptions, Sheet, pack},
    },
    quiz::{PaperOptions, quiz_sheet},
};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[arg(required = true, value_name = "MAP")]
    pub maps: Vec<PathBuf>,
    #[arg(short, long, value_name = "FOLDER")]
    pub output: PathBuf,
    #[arg(long, default_value = "2", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub level: u8,
    #[arg(long, default_value = "1")]
    pub seed: u64,
    #[arg(long, value_delimiter = ',', default_value = "A,B")]
    pub variants: Vec<String>,
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: TileSize,
    #[arg(long, value_name = "N", default_value = "3")]
    pub broken: usize,
    #[arg(long, default_value = "0")]
    pub stray: usize,
    #[command(flatten)]
    pub restyle: Restyle,
}

/// Prints the whole set of the first map into a folder, one PDF a kind, and a quiz about it.
pub(super) fn run(desk: &mut Desk, arguments: &Arguments) -> Result<(), Failure> {
    let maps = desk.maps(&arguments.maps)?;
    let Some((map, others)) = maps.split_first() else { return Ok(()) };
    let options = PackOptions {
        lang: desk.lang,
        seed: arguments.seed,
        level: arguments.level,
        variants: arguments.variants.clone(),
        paper: arguments.paper.format(),
        errors: arguments.broken,
        strays: arguments.stray,
    };
    let mut set = pack(map, others, &options);
    set.extend(quiz(desk, &maps[..1], arguments));
    for (name, sheet) in &set {
        let path = arguments.output.join(format!("{name}.pdf"));
        arguments.restyle.print(desk, sheet, &path)?;
        output::tell(&path.display().to_string());
    }
    tell_left_out(desk, &set, arguments);
    Ok(())
}

/// Tells of each sheet that could not be made.
fn tell_left_out(desk: &Desk, set: &[(String, Sheet)], arguments: &Arguments) {
    let is_there = |kind: &str| set.iter().any(|(name, _)| name.starts_with(kind));
    let wanted = [
        ("poster", "cli-pack-no-poster", true),
        ("worksheet-broken", "cli-pack-no-broken", arguments.broken > 0),
        ("quiz", "cli-pack-no-quiz", true),
    ];
    for (_, key, _) in wanted.into_iter().filter(|(kind, _, asked)| *asked && !is_there(kind)) {
        output::warning_line(desk.lang, &say(desk.lang, key, &[]));
    }
}

/// A quiz about the map with its keys, in as many versions as the worksheets have; nothing where there is nothing to ask.
fn quiz(desk: &mut Desk, map: &[Map], arguments: &Arguments) -> Vec<(String, Sheet)> {
    let (mut forms, findings) =
        desk.draw_forms(map, &plain_blueprint(map), arguments.seed, arguments.variants.len());
    forms.retain(|form| !form.entries.is_empty());
    if forms.is_empty() {
        return Vec::new();
    }
    desk.tell(&findings);
    for (form, name) in forms.iter_mut().zip(&arguments.variants) {
        form.variant.clone_from(name);
    }
    let paper = arguments.paper.format();
    let usual = PaperOptions { paper, ..PaperOptions::new(desk.lang) };
    let key = PaperOptions { sheets: false, key: true, ..usual };
    [("quiz", usual), ("quiz-solution", key)]
        .map(|(name, options)| (name.to_owned(), quiz_sheet(&forms, options)))
        .into()
}
