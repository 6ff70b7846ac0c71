use std::path::PathBuf;

use clap::Args;

use crate::{
    cli::{
        desk::Desk,
        failure::Failure,
        print::{poster::TileSize, style::Restyle},
    },
    map::paper::{CardOptions, cards},
};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[arg(required = true, value_name = "MAP")]
    pub maps: Vec<PathBuf>,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long, default_value = "0")]
    pub stray: usize,
    #[arg(long, default_value = "1")]
    pub seed: u64,
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: TileSize,
    #[command(flatten)]
    pub restyle: Restyle,
}

/// Prints the first map as cards, with strays from the others.
pub(super) fn run(desk: &mut Desk, arguments: &Arguments) -> Result<(), Failure> {
    let maps = desk.maps(&arguments.maps)?;
    let Some((map, others)) = maps.split_first() else { return Ok(()) };
    if arguments.stray > 0 && others.is_empty() {
        return Err(Failure::usage("cli-print-no-strays", []));
    }
    let options = CardOptions {
        lang: desk.lang,
        seed: arguments.seed,
        strays: arguments.stray,
        paper: arguments.paper.format(),
    };
    arguments.restyle.print(desk, &cards(map, others, &options), &arguments.output)
}
