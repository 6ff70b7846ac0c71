//! Paper: quizzes, and maps in every form that a workshop needs.

mod cards;
mod handout;
mod pack;
mod poster;
mod quiz;
mod style;
mod worksheet;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::{desk::Desk, failure::Failure};

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
