//! Quizzes for the programs that teachers already use, and back: one file a format, each a pure function.
//!
//! ```text
//! Form → Sheet (one language, every text clean, every key sound) → writer → bytes + what the format cannot carry
//! ```
//!
//! A writer gets nothing but the sheet. What it cannot carry it refuses or changes by a stated rule, and says so with
//! the item's id; nothing is dropped in silence.

mod amc;
mod anki;
pub mod codes;
mod csv;
mod excerpt;
mod figure;
mod fill;
mod fit;
mod games;
mod gift;
mod h5p;
mod markup;
mod md;
mod moodle;
mod pack;
mod qti;
mod read;
mod report;
mod sheet;
mod table;
mod xlsx;

use crate::{
    ground::{Diagnostic, Lang, named},
    map::model::Map,
    quiz::{
        foreign::{qti::Version, report::Report, sheet::Sheet},
        form::Form,
        json::quiz_json,
    },
};

pub use read::{Change, Imported, guess_format, import, write_changes};

/// A format of quizzes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Format {
    Moodle,
    Gift,
    Qti22,
    Qti30,
    Apkg,
    AnkiTxt,
    H5p,
    Kahoot,
    Blooket,
    Gimkit,
    Wayground,
    Quizlet,
    Classquiz,
    Amc,
    Md,
    Csv,
    Json,
}

named! {
    Format: Moodle Gift Qti22 Qti30 Apkg AnkiTxt H5p Kahoot Blooket Gimkit Wayground Quizlet Classquiz Amc Md Csv Json;
}

impl Format {
    /// Whether it has room for excerpts of maps.
    const fn has_pictures(self) -> bool {
        matches!(self, Self::Moodle | Self::Apkg)
    }

    /// What it has no room for in any question: a wording.
    const fn without(self) -> Option<&'static str> {
        Some(match self {
            Self::Moodle | Self::Json => return None,
            Self::Gift => "export-gift-without",
            Self::Qti22 | Self::Qti30 => "export-qti-without",
            Self::Apkg => "export-apkg-without",
            Self::AnkiTxt => "export-anki-without",
            Self::H5p => "export-h5p-without",
            Self::Kahoot | Self::Blooket | Self::Gimkit | Self::Quizlet | Self::Classquiz => {
                "export-games-without"
            }
            Self::Wayground => "export-wayground-without",
            Self::Amc => "export-amc-without",
            Self::Md => "export-md-without",
            Self::Csv => "export-csv-without",
        })
    }

    /// Whether quizzes come from it.
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Moodle | Self::Gift | Self::Json)
    }

    /// Whether its files are no text.
    pub const fn is_binary(self) -> bool {
        matches!(
            self,
            Self::Qti22
                | Self::Qti30
                | Self::Apkg
                | Self::H5p
                | Self::Kahoot
                | Self::Wayground
                | Self::Classquiz
        )
    }
}

/// How a quiz is written.
#[derive(Clone, Copy, Debug)]
pub struct ExportOptions {
    /// The language.
    pub lang: Lang,
    /// When the quiz was last changed, in seconds since 1970: programs that keep questions ask for it, and no clock is
    /// read here.
    pub stamp: u32,
    /// Whether parts of the maps follow as maps to fill in.
    pub fill_in: bool,
}

/// A quiz in another format.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The file; nothing if no question is left.
    pub bytes: Option<Vec<u8>>,
    /// What the format cannot carry, question by question.
    pub findings: Vec<Diagnostic>,
}

/// Writes a form in another format. The maps lend titles and pictures; those that are missing are told.
pub fn export(form: &Form, maps: &[&Map], format: Format, options: ExportOptions) -> Exported {
    if format == Format::Json {
        let bytes = serde_json::to_vec_pretty(&quiz_json(form, options.lang)).ok();
        return Exported { bytes, findings: Vec::new() };
    }
    let mut report = Report::default();
    if let Some(what) = format.without() {
        report.without(what);
    }
    let sheet = Sheet::new(form, maps, options, &mut report);
    if format.has_pictures() {
        sheet.tell_missing_excerpts(maps, &mut report);
    }
    if !sheet.fills.is_empty() && format != Format::Moodle {
        report.without("export-without-fill");
    }
    if sheet.questions.is_empty() {
        report.empty();
        return Exported { bytes: None, findings: report.findings };
    }
    let bytes = write(&sheet, format, &mut report);
    if report.refused < sheet.questions.len() {
        return Exported { bytes: Some(bytes), findings: report.findings };
    }
    report.empty();
    Exported { bytes: None, findings: report.findings }
}

fn write(sheet: &Sheet<'_>, format: Format, report: &mut Report) -> Vec<u8> {
    match format {
        Format::Moodle => moodle::write(sheet, report).into_bytes(),
        Format::Qti22 => qti::write(sheet, Version::Two, report),
        Format::Qti30 => qti::write(sheet, Version::Three, report),
        Format::Apkg => anki::apkg(sheet),
        Format::AnkiTxt => anki::text(sheet),
        Format::H5p => h5p::write(sheet, report),
        Format::Kahoot => games::kahoot(sheet, report),
        Format::Blooket => games::blooket(sheet, report),
        Format::Gimkit => games::gimkit(sheet, report),
        Format::Wayground => games::wayground(sheet, report),
        Format::Quizlet => games::quizlet(sheet, report),
        Format::Classquiz => games::classquiz(sheet, report),
        Format::Amc => amc::write(sheet, report).into_bytes(),
        Format::Gift => gift::write(sheet, report).into_bytes(),
        Format::Md => md::write(sheet).into_bytes(),
        Format::Csv => csv::write(sheet, report),
        // Our own JSON carries the form as it is, not the sheet.
        Format::Json => Vec::new(),
    }
}
