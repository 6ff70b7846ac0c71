use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::{
    cli::{desk::Desk, failure::Failure, output, print::style::Restyle, wishes::part},
    ground::say,
    map::layout::View,
    map::paper::{ARM, Demand, Format, PosterOptions, TooSmall, poster},
};

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    pub map: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long, value_enum)]
    pub size: Option<PosterSize>,
    #[arg(long, value_enum)]
    pub tile: Option<TileSize>,
    #[arg(long, value_parser = metres, conflicts_with = "min_pt")]
    pub distance: Option<f64>,
    #[arg(long, value_parser = points)]
    pub min_pt: Option<f64>,
    #[arg(long, value_name = "NAME")]
    pub only: Vec<String>,
    #[arg(long, value_name = "N")]
    pub depth: Option<usize>,
    #[arg(long)]
    pub brief: bool,
    #[command(flatten)]
    pub restyle: Restyle,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PosterSize {
    Letter,
    A3,
    Tabloid,
    A2,
    A1,
    A0,
    #[value(name = "2a0")]
    TwoA0,
    #[value(name = "4a0")]
    FourA0,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TileSize {
    A4,
    A3,
    Letter,
    Tabloid,
}

/// Prints a poster, or says what would fit.
pub(super) fn run(desk: &mut Desk, arguments: &Arguments) -> Result<(), Failure> {
    if arguments.tile.is_none() && arguments.restyle.letterhead.is_some() {
        return Err(Failure::usage("cli-print-no-letterhead", []));
    }
    let map = desk.lone_map(&arguments.map)?;
    let view = part(&map, &arguments.only, arguments.depth, desk.lang)?;
    let made = poster(&map, &arguments.options(desk, view)).map_err(|refused| refusal(desk, &refused))?;
    arguments.restyle.print(desk, &made.sheet, &arguments.output)?;
    if let Some(legible) = made.sheet.data()["facts"][0].as_str() {
        output::tell(legible);
    }
    Ok(())
}

/// The refusal in words, with what would fit.
pub(super) fn refusal(desk: &Desk, refused: &TooSmall) -> Failure {
    let help = say(desk.lang, "level-help", &[]);
    Failure::Words(format!("{}\n{help}: {}", refused.message(desk.lang), refused.hint(desk.lang)))
}

impl Arguments {
    fn options(&self, desk: &Desk, view: View) -> PosterOptions {
        let demand = match self.min_pt {
            Some(points) => Demand::MinPt(points),
            None => Demand::Distance(self.distance.unwrap_or(ARM)),
        };
        PosterOptions {
            lang: desk.lang,
            size: self.size.map(PosterSize::format),
            tile: self.tile.map(TileSize::format),
            demand,
            view,
            brief: self.brief,
        }
    }
}

impl PosterSize {
    pub(super) const fn format(self) -> Format {
        match self {
            Self::Letter => Format::Letter,
            Self::A3 => Format::A3,
            Self::Tabloid => Format::Tabloid,
            Self::A2 => Format::A2,
            Self::A1 => Format::A1,
            Self::A0 => Format::A0,
            Self::TwoA0 => Format::TwoA0,
            Self::FourA0 => Format::FourA0,
        }
    }
}

impl TileSize {
    pub(super) const fn format(self) -> Format {
        match self {
            Self::A4 => Format::A4,
            Self::A3 => Format::A3,
            Self::Letter => Format::Letter,
            Self::Tabloid => Format::Tabloid,
        }
    }
}

/// A distance: `3m`, `2.5m`, `2,5m`, `80cm`, or a bare number of metres.
fn metres(text: &str) -> Result<f64, String> {
    let text = text.trim().to_lowercase().replace(',', ".");
    match text.strip_suffix("cm") {
        Some(centimetres) => positive(centimetres).map(|length| length / 100.0),
        None => positive(text.strip_suffix('m').unwrap_or(&text)),
    }
}

/// A size: `24`, `24pt`.
fn points(text: &str) -> Result<f64, String> {
    let text = text.trim().to_lowercase().replace(',', ".");
    positive(text.strip_suffix("pt").unwrap_or(&text))
}

fn positive(text: &str) -> Result<f64, String> {
    let number: Option<f64> = text.trim().parse().ok();
    number.filter(|number| number.is_finite() && *number > 0.0).ok_or_else(|| text.to_owned())
}
