use std::fmt;

use crate::ground::Lang;

/// What can go wrong on the way from a scene or a template to a picture or to paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageError {
    /// The picture would have more pixels than the printer is willing to hold in memory.
    TooLarge {
        /// The width it would have, in pixels.
        width: u64,
        /// The height it would have, in pixels.
        height: u64,
        /// The most pixels (width times height) that are printed.
        most: u64,
    },
    /// The resolution is not a positive number.
    Resolution,
    /// A library could not take the drawing; its own words (English) say why.
    Drawing(String),
    /// A paper template could not be typeset.
    Template {
        /// The virtual file the fault is in, if it is not the template itself.
        file: Option<String>,
        /// The line the fault is on, counted from 1, where it is known.
        line: Option<usize>,
        /// What is wrong, in the typesetter's words (English).
        message: String,
        /// A file that was asked for and is not there, by its name.
        missing: Option<String>,
        /// What the typesetter advises, each an own sentence (English).
        hints: Vec<String>,
    },
}

impl PageError {
    /// What is wrong: lowercase, without a full stop.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::TooLarge { width, height, most }, Lang::De) => {
                format!("das Bild hätte {width} × {height} Pixel, gezeichnet werden höchstens {most}")
            }
            (Self::TooLarge { width, height, most }, Lang::En) => {
                format!("the picture would have {width} × {height} pixels, at most {most} are drawn")
            }
            (Self::Resolution, Lang::De) => "die Auflösung muss eine Zahl über null sein".into(),
            (Self::Resolution, Lang::En) => "the resolution must be a number above zero".into(),
            (Self::Drawing(why), Lang::De) => format!("die Zeichnung lässt sich nicht drucken: {why}"),
            (Self::Drawing(why), Lang::En) => format!("the drawing cannot be printed: {why}"),
            (Self::Template { file, line, message, .. }, _) => {
                format!("{}: {message}", place(file.as_deref(), *line, lang))
            }
        }
    }

    /// What the reader can do about it, if we know.
    pub fn hint(&self, lang: Lang) -> Option<String> {
        match (self, lang) {
            (Self::TooLarge { .. }, Lang::De) => {
                Some("wähle eine kleinere Auflösung oder drucke nach `svg` oder `pdf`".into())
            }
            (Self::TooLarge { .. }, Lang::En) => {
                Some("choose a lower resolution or print to `svg` or `pdf`".into())
            }
            (Self::Template { hints, .. }, _) if !hints.is_empty() => Some(hints.join("; ")),
            _ => None,
        }
    }
}

/// Names the place of a template's fault, as far as it is known.
fn place(file: Option<&str>, line: Option<usize>, lang: Lang) -> String {
    let what = match (file, lang) {
        (Some(file), _) => format!("`{file}`"),
        (None, Lang::De) => "die Vorlage".into(),
        (None, Lang::En) => "the template".into(),
    };
    match (line, lang) {
        (Some(line), Lang::De) => format!("{what}, Zeile {line}"),
        (Some(line), Lang::En) => format!("{what}, line {line}"),
        (None, _) => what,
    }
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for PageError {}
