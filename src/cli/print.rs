//! Paper: quizzes.

mod quiz;

use std::path::PathBuf;

use clap::Args;

use crate::cli::{desk::Desk, failure::Failure};

#[derive(Debug, Args)]
pub(crate) struct Print {
    pub file: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long, value_delimiter = ',')]
    pub variants: Vec<String>,
    #[arg(long)]
    pub key: bool,
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    #[arg(long)]
    pub count: Option<usize>,
}

/// Sets a quiz on paper.
pub(super) fn run(desk: &mut Desk, arguments: &Print) -> Result<(), Failure> {
    quiz::run(desk, arguments)
}
