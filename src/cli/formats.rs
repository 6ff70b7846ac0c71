//! The formats that maps and quizzes go to and come from, as they are named on the command line: the names of the
//! formats themselves, in small letters. Where one name is both, what is given decides.

use std::sync::LazyLock;

use clap::{ValueEnum, builder::PossibleValue};

use crate::{ground::Named, map::foreign::Format as MapFormat, quiz::foreign::Format as QuizFormat};

/// Formats of one name.
#[derive(Clone, Debug)]
struct Known {
    name: String,
    map: Option<MapFormat>,
    quiz: Option<QuizFormat>,
}

/// What can be written.
static WRITTEN: LazyLock<Vec<ExportFormat>> = LazyLock::new(|| {
    let known = known(MapFormat::is_written, |_| true);
    known.into_iter().map(ExportFormat).collect()
});

/// What can be read.
static READ: LazyLock<Vec<ImportFormat>> = LazyLock::new(|| {
    let known = known(MapFormat::is_read, QuizFormat::is_read);
    known.into_iter().map(ImportFormat).collect()
});

fn known(of_maps: fn(MapFormat) -> bool, of_quizzes: fn(QuizFormat) -> bool) -> Vec<Known> {
    let maps = MapFormat::ALL.iter().filter(|format| of_maps(**format));
    let maps = maps.map(|format| Known { name: small(format.name()), map: Some(*format), quiz: None });
    let mut known: Vec<Known> = maps.collect();
    for format in QuizFormat::ALL.iter().filter(|format| of_quizzes(**format)) {
        let name = small(format.name());
        match known.iter_mut().find(|known| known.name == name) {
            Some(known) => known.quiz = Some(*format),
            None => known.push(Known { name, map: None, quiz: Some(*format) }),
        }
    }
    known
}

/// `AnkiTxt` as `anki-txt`.
pub(crate) fn small(name: &str) -> String {
    let mut out = String::new();
    for (at, c) in name.char_indices() {
        if c.is_ascii_uppercase() && at > 0 {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

#[derive(Clone, Debug)]
pub(crate) struct ExportFormat(Known);

#[derive(Clone, Debug)]
pub(crate) struct ImportFormat(Known);

impl ValueEnum for ExportFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &WRITTEN
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name.clone()))
    }
}

impl ValueEnum for ImportFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &READ
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name.clone()))
    }
}

impl ExportFormat {
    /// The format of maps it is.
    pub(crate) const fn map(&self) -> Option<MapFormat> {
        self.0.map
    }

    /// The format of quizzes it is.
    pub(crate) const fn quiz(&self) -> Option<QuizFormat> {
        self.0.quiz
    }
}

impl ImportFormat {
    /// The format of maps it is.
    pub(crate) const fn map(&self) -> Option<MapFormat> {
        self.0.map
    }

    /// The format of quizzes it is.
    pub(crate) const fn quiz(&self) -> Option<QuizFormat> {
        self.0.quiz
    }
}
