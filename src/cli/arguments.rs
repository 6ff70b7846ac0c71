use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::cli::{
    formats::{ExportFormat, ImportFormat},
    print::Print,
};

// Help texts are not here but in the wording, as `cli-VERB` and `cli-VERB-ARGUMENT` or `cli-arg-ARGUMENT`.

#[derive(Debug, Parser)]
#[command(name = "elenchus", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "LANG", value_parser = ["de", "en"])]
    pub lang: Option<String>,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    New(New),
    Check(Check),
    Fmt(Fmt),
    Trace(Trace),
    Show(Show),
    Browse(Browse),
    Draw(Draw),
    Bank(Bank),
    Audit(Audit),
    Quiz(Quiz),
    Play(Play),
    Print(Print),
    Export(Export),
    Import(Import),
    Build(Build),
    Completions(Completions),
    Man,
}

/// The verbs by what a person wants, each group under its wording key.
pub(crate) const GROUPS: &[(&str, &[&str])] = &[
    ("cli-group-write", &["new", "check", "fmt", "trace"]),
    ("cli-group-look", &["show", "browse", "draw"]),
    ("cli-group-ask", &["bank", "audit", "quiz", "play", "print"]),
    ("cli-group-pass-on", &["import", "export", "build"]),
    ("cli-group-program", &["completions", "man"]),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Human,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    pub paths: Vec<PathBuf>,
    #[arg(long, value_enum, default_value = "human")]
    pub format: ReportFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    pub paths: Vec<PathBuf>,
    #[arg(long)]
    pub check: bool,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    pub name: String,
}

#[derive(Debug, Args)]
pub(crate) struct Trace {
    pub maps: Vec<PathBuf>,
    #[arg(long)]
    pub sources: PathBuf,
    #[arg(long, value_enum, default_value = "human")]
    pub format: ReportFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    pub map: PathBuf,
    #[arg(long)]
    pub width: Option<usize>,
    #[arg(long)]
    pub depth: Option<usize>,
    #[arg(long)]
    pub brief: bool,
    #[arg(long, value_name = "CLAIM")]
    pub from: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Browse {
    pub map: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DrawDirection {
    Down,
    Right,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sheet {
    A4,
    A3,
    A2,
    A1,
    A0,
    Letter,
    Tabloid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FitTo {
    A4,
    A3,
    A0,
    Letter,
    Tabloid,
    Screen,
    Phone,
}

#[derive(Debug, Args)]
pub(crate) struct Draw {
    pub map: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long)]
    pub force: bool,
    #[arg(long, value_enum)]
    pub direction: Option<DrawDirection>,
    #[arg(long, value_enum)]
    pub paper: Option<Sheet>,
    #[arg(long, value_enum)]
    pub fit: Option<FitTo>,
    #[arg(long, value_name = "CLAIM")]
    pub highlight: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub only: Vec<String>,
    #[arg(long, value_name = "N")]
    pub depth: Option<usize>,
    #[arg(long)]
    pub numbers: bool,
    #[arg(long, value_name = "NAME|FILE")]
    pub theme: Option<String>,
    #[arg(long, value_name = "FILE.json")]
    pub like: Option<PathBuf>,
    #[arg(long)]
    pub grey: bool,
    #[arg(long, default_value = "144")]
    pub dpi: f64,
    #[arg(long, value_name = "PIXELS", conflicts_with = "dpi")]
    pub width: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TextFormat {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Bank {
    #[arg(required = true)]
    pub maps: Vec<PathBuf>,
    #[arg(long, value_enum, default_value = "text")]
    pub format: TextFormat,
    #[arg(long, conflicts_with = "coverage")]
    pub refused: bool,
    #[arg(long, conflicts_with = "open")]
    pub coverage: bool,
    #[arg(long, conflicts_with = "refused")]
    pub open: bool,
    #[arg(short, long)]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Audit {
    #[arg(required = true)]
    pub banks: Vec<PathBuf>,
    #[arg(long, value_enum, default_value = "human")]
    pub format: ReportFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum QuizFormat {
    Text,
    Ron,
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Quiz {
    #[arg(required = true)]
    pub maps: Vec<PathBuf>,
    #[arg(long)]
    pub blueprint: Option<PathBuf>,
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    #[arg(long)]
    pub variant: Option<String>,
    #[arg(long)]
    pub count: Option<usize>,
    #[arg(long)]
    pub open: Option<usize>,
    #[arg(long, value_enum, default_value = "text")]
    pub format: QuizFormat,
    #[arg(short, long)]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Play {
    pub quiz: PathBuf,
    #[arg(long)]
    pub seed: Option<u64>,
    #[arg(long)]
    pub count: Option<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
    #[arg(long, value_enum)]
    pub to: ExportFormat,
    #[arg(short, long)]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
    #[arg(long)]
    pub strict: bool,
    #[arg(long)]
    pub typed: bool,
    #[arg(long)]
    pub fill_in: bool,
    #[arg(long)]
    pub open: Option<usize>,
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    #[arg(long)]
    pub variant: Option<String>,
    #[arg(long)]
    pub count: Option<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[arg(short, long)]
    pub output: Option<PathBuf>,
    #[arg(long, value_enum)]
    pub from: Option<ImportFormat>,
    #[arg(long)]
    pub onto: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    #[arg(long, default_value = "out")]
    pub out: PathBuf,
    #[arg(long, default_value = "maps")]
    pub maps: PathBuf,
    #[arg(long, default_value = "quizzes")]
    pub quizzes: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    pub shell: clap_complete::Shell,
}
