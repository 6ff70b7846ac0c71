//! The formats that maps and quizzes go to and come from, as they are named on the command line.

use clap::ValueEnum;

use crate::{map::foreign::Format as MapFormat, quiz::foreign::Format as QuizFormat};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    Json,
    Md,
    Argdown,
    Aif,
    Xaif,
    Arggraph,
    Kialo,
    Dot,
    Graphml,
    Mermaid,
    D2,
    Text,
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
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ImportFormat {
    Argdown,
    Aif,
    Xaif,
    Arggraph,
    Kialo,
    Argunet,
    Mindmup,
    Rationale,
    Moodle,
    Gift,
    Json,
}

impl ImportFormat {
    /// The format of maps it is.
    pub(crate) const fn map(self) -> Option<MapFormat> {
        Some(match self {
            Self::Argdown => MapFormat::Argdown,
            Self::Aif => MapFormat::Aif,
            Self::Xaif => MapFormat::Xaif,
            Self::Arggraph => MapFormat::Arggraph,
            Self::Kialo => MapFormat::Kialo,
            Self::Argunet => MapFormat::Argunet,
            Self::Mindmup => MapFormat::Mindmup,
            Self::Rationale => MapFormat::Rationale,
            Self::Moodle | Self::Gift | Self::Json => return None,
        })
    }

    /// The format of quizzes it is.
    pub(crate) const fn quiz(self) -> Option<QuizFormat> {
        Some(match self {
            Self::Moodle => QuizFormat::Moodle,
            Self::Gift => QuizFormat::Gift,
            Self::Json => QuizFormat::Json,
            _ => return None,
        })
    }
}

impl ExportFormat {
    /// The format of maps it is.
    pub(crate) const fn map(self) -> Option<MapFormat> {
        Some(match self {
            Self::Json => MapFormat::Json,
            Self::Argdown => MapFormat::Argdown,
            Self::Aif => MapFormat::Aif,
            Self::Xaif => MapFormat::Xaif,
            Self::Arggraph => MapFormat::Arggraph,
            Self::Kialo => MapFormat::Kialo,
            Self::Dot => MapFormat::Dot,
            Self::Graphml => MapFormat::Graphml,
            Self::Mermaid => MapFormat::Mermaid,
            Self::D2 => MapFormat::D2,
            Self::Md => MapFormat::Md,
            Self::Text => MapFormat::Text,
            _ => return None,
        })
    }

    /// The format of quizzes it is.
    pub(crate) const fn quiz(self) -> Option<QuizFormat> {
        Some(match self {
            Self::Moodle => QuizFormat::Moodle,
            Self::Gift => QuizFormat::Gift,
            Self::Qti22 => QuizFormat::Qti22,
            Self::Qti30 => QuizFormat::Qti30,
            Self::Apkg => QuizFormat::Apkg,
            Self::AnkiTxt => QuizFormat::AnkiTxt,
            Self::H5p => QuizFormat::H5p,
            Self::Kahoot => QuizFormat::Kahoot,
            Self::Blooket => QuizFormat::Blooket,
            Self::Gimkit => QuizFormat::Gimkit,
            Self::Wayground => QuizFormat::Wayground,
            Self::Quizlet => QuizFormat::Quizlet,
            Self::Classquiz => QuizFormat::Classquiz,
            Self::Amc => QuizFormat::Amc,
            Self::Md => QuizFormat::Md,
            Self::Csv => QuizFormat::Csv,
            Self::Json => QuizFormat::Json,
            _ => return None,
        })
    }
}
