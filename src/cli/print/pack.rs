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
    set.extend(quiz(desk, &maps[..1], arguments).map(|sheet| ("quiz", sheet)));
    for (name, sheet) in set {
        let path = arguments.output.join(format!("{name}.pdf"));
        arguments.restyle.print(desk, &sheet, &path)?;
        output::tell(&path.display().to_string());
    }
    Ok(())
}

/// A quiz about the map with its keys, in as many versions as the worksheets have; nothing where there is nothing to ask.
fn quiz(desk: &mut Desk, map: &[Map], arguments: &Arguments) -> Option<Sheet> {
    let (mut forms, findings) =
        desk.draw_forms(map, &plain_blueprint(map), arguments.seed, arguments.variants.len());
    forms.retain(|form| !form.entries.is_empty());
    if forms.is_empty() {
        return None;
    }
    desk.tell(&findings);
    for (form, name) in forms.iter_mut().zip(&arguments.variants) {
        form.variant.clone_from(name);
    }
    let paper = arguments.paper.format();
    Some(quiz_sheet(&forms, PaperOptions { key: true, paper, ..PaperOptions::new(desk.lang) }))
}
