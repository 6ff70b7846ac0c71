use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Diagnostic, FileId, Id, Span, nearest},
    map::{
        model::{Map, Source},
        trace::{
            Traced,
            codes::{NO_SOURCE_FILE, SCOPE_BEYOND, UNCITED},
            paragraph::{Paragraph, paragraphs},
        },
    },
};

/// A source's file.
#[derive(Clone, Copy, Debug)]
pub struct SourceText<'a> {
    /// Its name in the folder, as `file` of a source gives it.
    pub name: &'a str,
    /// What it holds; nothing if it could not be read, which is then reported already.
    pub text: Option<&'a str>,
    /// Its number, so that places in it can be shown.
    pub file: FileId,
}

/// The folder of sources.
#[derive(Clone, Copy, Debug, Default)]
pub struct Folder<'a> {
    /// The files that sources name, as far as they are there.
    pub texts: &'a [SourceText<'a>],
    /// The names of all files, for what a wrong name was meant to be.
    pub names: &'a [String],
}

/// What is known of the text of a source.
pub(super) enum Text<'a> {
    /// Its paragraphs.
    Read(FileId, Vec<Paragraph<'a>>),
    /// It cannot be read, and that was reported.
    Lost,
    /// The source names no file.
    Fileless,
}

/// A source with its text and those who cite it.
pub(super) struct Book<'a> {
    pub source: &'a Source,
    pub text: Text<'a>,
    claims: Vec<BTreeSet<&'a Id>>,
    pub cited: bool,
}

impl<'a> Book<'a> {
    pub(super) fn paragraphs(&self) -> &[Paragraph<'a>] {
        match &self.text {
            Text::Read(_, paragraphs) => paragraphs,
            Text::Lost | Text::Fileless => &[],
        }
    }

    /// Notes that a claim cites a paragraph, if there is one of that number.
    pub(super) fn cite(&mut self, paragraph: u32, claim: &'a Id) {
        let at = (paragraph as usize).checked_sub(1);
        if let Some(claims) = at.and_then(|at| self.claims.get_mut(at)) {
            claims.insert(claim);
        }
    }

    fn traced(&self) -> impl Iterator<Item = Traced> {
        (1..).zip(&self.claims).map(|(paragraph, claims)| Traced {
            source: self.source.id.clone(),
            file: self.source.file.clone().unwrap_or_default(),
            paragraph,
            out_of_scope: out_of_scope(self.source, paragraph).is_some(),
            claims: claims.iter().map(|id| (*id).clone()).collect(),
        })
    }
}

/// The place of the range that puts a paragraph out of scope, if there is one.
pub(super) fn out_of_scope(source: &Source, paragraph: u32) -> Option<Span> {
    let ranges = &source.out_of_scope;
    ranges.iter().find(|range| (range.from..=range.to).contains(&paragraph)).map(|range| range.to_at)
}

/// The sources of some maps, each once, though maps share it.
pub(super) struct Shelf<'a> {
    books: Vec<Book<'a>>,
    /// By the place of the source's entry.
    known: BTreeMap<Span, usize>,
}

impl<'a> Shelf<'a> {
    pub(super) fn fill(maps: &'a [Map], folder: Folder<'a>, findings: &mut Vec<Diagnostic>) -> Self {
        let mut shelf = Self { books: Vec::new(), known: BTreeMap::new() };
        for source in maps.iter().flat_map(|map| &map.sources) {
            if !shelf.known.contains_key(&source.at) {
                shelf.known.insert(source.at, shelf.books.len());
                shelf.books.push(book(source, folder, findings));
            }
        }
        shelf
    }

    pub(super) fn book(&mut self, source: &Source) -> Option<&mut Book<'a>> {
        self.known.get(&source.at).map(|at| &mut self.books[*at])
    }

    pub(super) fn traced(&self) -> Vec<Traced> {
        self.books.iter().flat_map(Book::traced).collect()
    }

    /// Tells which paragraphs nobody cites.
    pub(super) fn uncited(&self, findings: &mut Vec<Diagnostic>) {
        for book in &self.books {
            let uncited: Vec<u32> = book
                .traced()
                .filter(|traced| !traced.out_of_scope && traced.claims.is_empty())
                .map(|traced| traced.paragraph)
                .collect();
            if !uncited.is_empty() {
                let finding = Diagnostic::new(UNCITED, book.source.at).arg("count", uncited.len());
                findings
                    .push(finding.arg("name", book.source.id.as_str()).arg("paragraphs", numbers(&uncited)));
            }
        }
    }
}

fn book<'a>(source: &'a Source, folder: Folder<'a>, findings: &mut Vec<Diagnostic>) -> Book<'a> {
    let text = text(source, folder, findings);
    let mut book = Book { source, text, claims: Vec::new(), cited: false };
    let length = book.paragraphs().len();
    book.claims.resize_with(length, BTreeSet::new);
    if matches!(book.text, Text::Read(..)) {
        for range in source.out_of_scope.iter().filter(|range| range.to as usize > length) {
            let finding = Diagnostic::new(SCOPE_BEYOND, range.to_at).arg("count", length);
            findings.push(finding.arg("paragraph", range.to as usize));
        }
    }
    book
}

fn text<'a>(source: &Source, folder: Folder<'a>, findings: &mut Vec<Diagnostic>) -> Text<'a> {
    let Some(name) = &source.file else { return Text::Fileless };
    match folder.texts.iter().find(|text| text.name == name) {
        Some(SourceText { text: Some(text), file, .. }) => Text::Read(*file, paragraphs(text)),
        Some(_) => Text::Lost,
        None => {
            let near = nearest(name, folder.names.iter().map(String::as_str)).map(str::to_owned);
            let finding = Diagnostic::new(NO_SOURCE_FILE, source.file_at).arg("name", name.as_str());
            findings.push(finding.suggest(near));
            Text::Lost
        }
    }
}

/// Numbers in ascending order as people list them: `1–3, 7`.
pub(super) fn numbers(numbers: &[u32]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => ranges.push((*number, *number)),
        }
    }
    let words = ranges.iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    });
    words.collect::<Vec<_>>().join(", ")
}
