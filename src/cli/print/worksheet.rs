use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::{
    cli::{
        desk::Desk,
        failure::Failure,
        output,
        print::{poster::TileSize, style::Restyle},
    },
    ground::say,
    map::{
        model::Map,
        paper::{BrokenOptions, Hide, WorksheetOptions, broken, worksheet},
    },
};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    pub map: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long, value_enum, default_value = "texts")]
    pub hide: Hidden,
    #[arg(long, value_name = "N", conflicts_with_all = ["hide", "level", "variants"])]
    pub broken: Option<usize>,
    #[arg(long, default_value = "2", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub level: u8,
    #[arg(long, default_value = "1")]
    pub seed: u64,
    #[arg(long, value_delimiter = ',', default_value = "A")]
    pub variants: Vec<String>,
    #[arg(long, conflicts_with_all = ["variants", "broken"], value_parser = clap::value_parser!(u16).range(1..=500))]
    pub students: Option<u16>,
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: TileSize,
    #[arg(long)]
    pub one_sided: bool,
    #[command(flatten)]
    pub restyle: Restyle,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Hidden {
    Texts,
    Relations,
    Roles,
    Speakers,
    Branches,
}

/// Prints a map to fill in.
pub(super) fn run(desk: &mut Desk, arguments: &Arguments) -> Result<(), Failure> {
    let map = desk.lone_map(&arguments.map)?;
    if let Some(errors) = arguments.broken {
        return mend(desk, arguments, &map, errors);
    }
    let options = WorksheetOptions {
        lang: desk.lang,
        hide: arguments.hide.hide(),
        level: arguments.level,
        seed: arguments.seed,
        variants: arguments.named_variants(),
        paper: arguments.paper.format(),
        both_sides: !arguments.one_sided,
    };
    let sheet = worksheet(&map, &options);
    let asked = sheet.data()["variants"].as_array().into_iter().flatten();
    match asked.filter_map(|variant| variant["asked"].as_u64()).min() {
        Some(0) => return Err(Failure::Words(say(desk.lang, "cli-worksheet-asks-nothing", &[]))),
        Some(1) if options.hide != Hide::Texts => {
            output::warning_line(desk.lang, &say(desk.lang, "cli-worksheet-one-answer", &[]));
        }
        _ => {}
    }
    arguments.restyle.print(desk, &sheet, &arguments.output)
}

/// Prints a map with errors.
fn mend(desk: &Desk, arguments: &Arguments, map: &Map, errors: usize) -> Result<(), Failure> {
    let paper = arguments.paper.format();
    let options = BrokenOptions { lang: desk.lang, errors, seed: arguments.seed, paper, variant: None };
    let sheet = broken(map, &options).map_err(|many| Failure::Words(many.message(desk.lang)))?;
    arguments.restyle.print(desk, &sheet, &arguments.output)
}

impl Arguments {
    /// The names of the variants; a number for each student where they are counted.
    fn named_variants(&self) -> Vec<String> {
        match self.students {
            Some(students) => (1..=students).map(|student| student.to_string()).collect(),
            None => self.variants.clone(),
        }
    }
}

impl Hidden {
    const fn hide(self) -> Hide {
        match self {
            Self::Texts => Hide::Texts,
            Self::Relations => Hide::Relations,
            Self::Roles => Hide::Roles,
            Self::Speakers => Hide::Speakers,
            Self::Branches => Hide::Branches,
        }
    }
}
