//! Paper: quizzes, and maps in every form that a workshop needs.

mod cards;
mod handout;
mod pack;
mod poster;
mod quiz;
mod style;
mod worksheet;

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::{
    desk::Desk,
    failure::Failure,
    print::{poster::TileSize, style::Restyle},
};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Print {
    #[command(subcommand)]
    pub sheet: Option<Kind>,
    #[arg(required = true)]
    pub file: Option<PathBuf>,
    #[arg(short, long, required = true)]
    pub output: Option<PathBuf>,
    #[arg(long, value_delimiter = ',')]
    pub variants: Vec<String>,
    #[arg(long)]
    pub key: bool,
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    #[arg(long)]
    pub count: Option<usize>,
    #[arg(long)]
    pub same: bool,
    #[arg(long)]
    pub grid: bool,
    #[arg(long)]
    pub large: bool,
    #[arg(long, value_enum, default_value = "usual")]
    pub spacing: Spacing,
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u32).range(1..=400))]
    pub extra_time: Option<u32>,
    #[arg(long)]
    pub code: bool,
    #[arg(long)]
    pub one_sided: bool,
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: TileSize,
    #[command(flatten)]
    pub restyle: Restyle,
}

/// How far letters, words and lines stand apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Spacing {
    Usual,
    Dyslexia,
}

/// What can be made of a map.
#[derive(Debug, Subcommand)]
pub(crate) enum Kind {
    Poster(poster::Arguments),
    Handout(handout::Arguments),
    Cards(cards::Arguments),
    Worksheet(worksheet::Arguments),
    Pack(pack::Arguments),
}

/// Sets a quiz or a map on paper.
pub(super) fn run(desk: &mut Desk, arguments: &Print) -> Result<(), Failure> {
    match &arguments.sheet {
        Some(Kind::Poster(arguments)) => poster::run(desk, arguments),
        Some(Kind::Handout(arguments)) => handout::run(desk, arguments),
        Some(Kind::Cards(arguments)) => cards::run(desk, arguments),
        Some(Kind::Worksheet(arguments)) => worksheet::run(desk, arguments),
        Some(Kind::Pack(arguments)) => pack::run(desk, arguments),
        None => quiz::run(desk, arguments),
    }
}
