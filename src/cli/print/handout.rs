use std::path::PathBuf;

use clap::Args;

use crate::{
    cli::{
        desk::Desk,
        failure::Failure,
        print::{poster::TileSize, style::Restyle},
    },
    map::paper::handout,
};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    pub map: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: TileSize,
    #[command(flatten)]
    pub restyle: Restyle,
}

/// Prints the debate on two pages.
pub(super) fn run(desk: &mut Desk, arguments: &Arguments) -> Result<(), Failure> {
    let map = desk.lone_map(&arguments.map)?;
    let sheet = handout(&map, desk.lang, arguments.paper.format());
    arguments.restyle.print(desk, &sheet, &arguments.output)
}
