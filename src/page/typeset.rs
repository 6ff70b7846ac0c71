use std::{
    path::PathBuf,
    sync::{LazyLock, Mutex, PoisonError},
};

use typst::{
    Library, LibraryExt, World, WorldExt,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Dict, Duration, Smart, Value},
    syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook, FontFamily, FontList, TextElem},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{
    ground::Lang,
    page::{error::PageError, font::Face},
};

/// Typesets a template of Typst's on paper, as a tagged PDF; one that has a title and a text for each picture also
/// declares itself accessible (PDF/UA-1).
///
/// The template sees the given files by their names and nothing else: no network, no packages, no clock. Data belongs
/// into a JSON file that the template reads with `json("data.json")`, so that no text is ever taken for markup. Text is
/// set in Noto Sans and hyphenated after the language (`sys.inputs.lang`) unless the template says otherwise.
/// The same template and files give the same bytes.
///
/// # Errors
/// If the template does not compile, with its first fault and the line it is on.
pub fn typeset(template: &str, files: &[(&str, Vec<u8>)], lang: Lang) -> Result<Vec<u8>, PageError> {
    typeset_within(template, files, lang, usize::MAX).map(|(pdf, _)| pdf)
}

/// Like [`typeset`], but the PDF stays empty where it would have more pages than that; with the number of pages.
///
/// # Errors
/// As [`typeset`].
pub fn typeset_within(
    template: &str,
    files: &[(&str, Vec<u8>)],
    lang: Lang,
    pages: usize,
) -> Result<(Vec<u8>, usize), PageError> {
    let desk = Desk::new(template, files, lang)?;
    let document =
        typst::compile::<PagedDocument>(&desk).output.map_err(|errors| desk.explain(errors.first()))?;
    let count = document.pages().len();
    if count > pages {
        return Ok((Vec::new(), count));
    }
    let pdf = print(&document, &[PdfStandard::Ua_1]).or_else(|_| print(&document, &[]));
    // What the typesetter remembers of earlier sheets would otherwise pile up in a program that runs for long.
    typst::comemo::evict(8);
    pdf.map(|pdf| (pdf, count)).map_err(|errors| desk.explain(errors.first()))
}

fn print(document: &PagedDocument, standards: &[PdfStandard]) -> typst::diag::SourceResult<Vec<u8>> {
    let standards = PdfStandards::new(standards).unwrap_or_default();
    typst_pdf::pdf(document, &PdfOptions { standards, creator: Smart::Custom(None), ..PdfOptions::default() })
}

/// The name the template goes by among the files.
const MAIN: &str = "main.typ";

/// All the typesetter may reach.
struct Desk {
    lang: Lang,
    main: Source,
    files: Vec<(FileId, Bytes)>,
    /// The file that was asked for last and is not there.
    missing: Mutex<Option<String>>,
}

impl Desk {
    fn new(template: &str, files: &[(&str, Vec<u8>)], lang: Lang) -> Result<Self, PageError> {
        let main = Source::new(file_id(MAIN)?, template.into());
        let file = |(name, data): &(&str, Vec<u8>)| Ok((file_id(name)?, Bytes::new(data.clone())));
        let files = files.iter().map(file).collect::<Result<_, _>>()?;
        Ok(Self { lang, main, files, missing: Mutex::new(None) })
    }

    /// The first fault in our words.
    fn explain(&self, fault: Option<&SourceDiagnostic>) -> PageError {
        let Some(fault) = fault else {
            return PageError::Drawing(String::new());
        };
        let file = fault.span.id().filter(|id| *id != self.main.id());
        PageError::Template {
            file: file.map(|id| id.vpath().get_without_slash().into()),
            line: self.line(fault.span),
            message: fault.message.to_string(),
            missing: self.missing.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            hints: fault
                .hints
                .iter()
                .map(|hint| hint.v.to_string())
                .filter(|hint| !hint.contains("--root"))
                .collect(),
        }
    }

    fn line(&self, span: DiagSpan) -> Option<usize> {
        let start = self.range(span)?.start;
        self.source(span.id()?).ok()?.lines().byte_to_line(start).map(|line| line + 1)
    }
}

fn file_id(name: &str) -> Result<FileId, PageError> {
    let path = VirtualPath::new(name).map_err(|error| PageError::Drawing(format!("`{name}`: {error}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What all sheets share: our two faces and the typesetter's library in each language.
struct Press {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    /// In the order of [`Lang::BOTH`].
    libraries: [LazyHash<Library>; 2],
}

static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let fonts: Vec<Font> =
        Face::ALL.into_iter().flat_map(|face| Font::iter(Bytes::new(face.bytes()))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    Press { fonts, book, libraries: Lang::BOTH.map(|lang| LazyHash::new(library(lang))) }
});

fn library(lang: Lang) -> Library {
    let inputs = Dict::from_iter([("lang".into(), Value::Str(lang.code().into()))]);
    let mut library = Library::builder().with_inputs(inputs).build();
    let code = match lang {
        Lang::De => typst::text::Lang::GERMAN,
        Lang::En => typst::text::Lang::ENGLISH,
    };
    library.styles.set(TextElem::lang, code);
    library.styles.set(TextElem::font, FontList(vec![FontFamily::new(Face::FAMILY)]));
    library.styles.set(TextElem::hyphenate, Smart::Custom(true));
    library
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &PRESS.libraries[self.lang as usize]
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &PRESS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            return Ok(self.main.clone());
        }
        let text = String::from_utf8(self.file(id)?.to_vec()).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, data)| data.clone()).ok_or_else(|| {
            let name = id.vpath().get_without_slash().to_owned();
            *self.missing.lock().unwrap_or_else(PoisonError::into_inner) = Some(name);
            FileError::NotFound(path(id))
        })
    }

    fn font(&self, index: usize) -> Option<Font> {
        PRESS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn path(id: FileId) -> PathBuf {
    PathBuf::from(id.vpath().get_without_slash())
}
