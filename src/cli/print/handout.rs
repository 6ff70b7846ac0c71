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
    for map in desk.maps(std::slice::from_ref(&arguments.map))? {
        arguments.restyle.print(
            desk,
            &handout(&map, desk.lang, arguments.paper.format()),
            &arguments.output,
        )?;
    }
    Ok(())
}
