//! Maps from elsewhere and for elsewhere: one file a format, each a pure function either way. What cannot be carried
//! over is a finding with its place, never dropped in silence.

// A file fails once, and its finding is told at once: its size does not matter.
#![allow(clippy::result_large_err)]

mod aif;
mod argdown;
mod arggraph;
mod argunet;
mod boxes;
pub mod codes;
mod d2;
mod diagram;
mod dot;
mod draft;
mod finish;
mod graphml;
mod guess;
mod json;
mod kialo;
mod loss;
mod mermaid;
mod mindmup;
mod names;
mod outlines;
mod print;
mod rationale;
mod schemes;
pub(crate) mod xml;

use crate::{
    ground::{Diagnostic, FileId, Files, Lang, Span, named},
    map::{foreign::draft::Draft, model::Map},
};

pub use finish::Imported;
pub use guess::{guess_format, guess_language};

/// A format of maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Format {
    Argdown,
    Aif,
    Xaif,
    Arggraph,
    Kialo,
    Argunet,
    Mindmup,
    Rationale,
    Dot,
    Graphml,
    Mermaid,
    D2,
    Md,
    Text,
    Json,
}

named! {
    Format: Argdown Aif Xaif Arggraph Kialo Argunet Mindmup Rationale Dot Graphml Mermaid D2 Md Text Json;
}

impl Format {
    /// Whether maps come from it.
    pub const fn is_read(self) -> bool {
        matches!(
            self,
            Self::Argdown
                | Self::Aif
                | Self::Xaif
                | Self::Arggraph
                | Self::Kialo
                | Self::Argunet
                | Self::Mindmup
                | Self::Rationale
        )
    }

    /// Whether maps go to it.
    pub const fn is_written(self) -> bool {
        !matches!(self, Self::Argunet | Self::Mindmup | Self::Rationale)
    }
}

/// A file that is to be read.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// Which.
    pub file: FileId,
    /// Its format.
    pub format: Format,
    /// The language of its texts.
    pub lang: Lang,
}

/// Makes the text of a map file of foreign files: of one, or of two arggraph files of one text in two languages.
/// `name` stands in for a title they may lack.
pub fn import(files: &Files, inputs: &[Input], name: &str) -> Imported {
    let start = Span::new(inputs.first().map_or_else(FileId::default, |input| input.file), 0, 0);
    let drafts: Result<Vec<Draft>, Diagnostic> = inputs.iter().map(|input| draft(files, *input)).collect();
    match drafts.and_then(|drafts| joined(drafts, start)) {
        Ok(Some(draft)) => finish::finish(draft, name, start),
        Ok(None) => Imported { text: None, findings: vec![Diagnostic::new(codes::EMPTY, start)] },
        Err(finding) => Imported { text: None, findings: vec![finding] },
    }
}

fn joined(drafts: Vec<Draft>, at: Span) -> Result<Option<Draft>, Diagnostic> {
    let mut drafts = drafts.into_iter();
    match (drafts.next(), drafts.next()) {
        (Some(first), Some(second)) => arggraph::merge(first, second, at).map(Some),
        (first, _) => Ok(first),
    }
}

fn draft(files: &Files, Input { file, format, lang }: Input) -> Result<Draft, Diagnostic> {
    let text = files.text(file);
    match format {
        Format::Argdown => Ok(argdown::read(text, file, lang)),
        Format::Aif | Format::Xaif => aif::read(text, file, lang),
        Format::Arggraph => arggraph::read(text, file, lang),
        Format::Kialo => Ok(kialo::read(text, file, lang)),
        Format::Argunet => argunet::read(text, file, lang),
        Format::Mindmup => mindmup::read(text, file, lang),
        Format::Rationale => rationale::read(text, file, lang),
        _ => Err(Diagnostic::new(codes::UNKNOWN_FORMAT, Span::new(file, 0, 0))),
    }
}

/// A map in another format, with what that cannot carry. `lang` is the language of the texts, or the first of two.
/// Formats that are only read give nothing.
pub fn export(map: &Map, format: Format, lang: Lang) -> (String, Vec<Diagnostic>) {
    match format {
        Format::Argdown => argdown::write(map, lang),
        Format::Aif => aif::write(map, lang, false),
        Format::Xaif => aif::write(map, lang, true),
        Format::Arggraph => arggraph::write(map, lang),
        Format::Kialo => kialo::write(map, lang),
        Format::Dot => dot::write(map, lang),
        Format::Graphml => graphml::write(map, lang),
        Format::Mermaid => mermaid::write(map, lang),
        Format::D2 => d2::write(map, lang),
        Format::Md => outlines::markdown(map, lang),
        Format::Text => outlines::text(map, lang),
        _ => (String::new(), Vec::new()),
    }
}
