use std::collections::BTreeSet;

use crate::{
    ground::{Diagnostic, FileId, Id, Span},
    map::{
        model::{Map, SourceIx},
        trace::{
            Missing, Trace,
            codes::{CITES_OUT_OF_SCOPE, FILELESS, NO_ANCHOR, NO_PARAGRAPH, WRONG_ANCHOR},
            paragraph::{Paragraph, normal},
            shelf::{Book, Folder, Shelf, Text, numbers, out_of_scope},
        },
    },
};

/// Traces maps, with the catalogue's terms that they hold, to their sources.
pub fn trace(maps: &[Map], folder: Folder<'_>) -> Trace {
    let mut findings = Vec::new();
    let shelf = Shelf::fill(maps, folder, &mut findings);
    let mut tracer = Tracer { shelf, trace: Trace::default(), seen: BTreeSet::new(), left: MOST_SEARCHED };
    tracer.trace.findings = findings;
    for map in maps {
        for citation in citations(map) {
            tracer.follow(map, citation);
        }
    }
    let Tracer { shelf, mut trace, .. } = tracer;
    shelf.uncited(&mut trace.findings);
    trace.paragraphs = shelf.traced();
    trace.findings.sort_by_key(|finding| (finding.at, finding.code));
    trace.findings.dedup();
    trace
}

/// A place in a source that a claim or term names.
struct Citation<'a> {
    /// The claim; none for a term.
    claim: Option<&'a Id>,
    source: SourceIx,
    paragraph: u32,
    paragraph_at: Span,
    anchor: Option<&'a str>,
    anchor_at: Span,
}

fn citations(map: &Map) -> impl Iterator<Item = Citation<'_>> {
    let said = map.claims.iter().flat_map(|claim| claim.said.iter().map(move |said| (claim, said)));
    let said = said.map(|(claim, said)| Citation {
        claim: Some(&claim.id),
        source: said.source,
        paragraph: said.paragraph,
        paragraph_at: said.paragraph_at,
        anchor: said.anchor.as_deref(),
        anchor_at: said.anchor_at,
    });
    let passages = map.terms.iter().filter_map(|term| term.passage.as_ref());
    said.chain(passages.map(|passage| Citation {
        claim: None,
        source: passage.source,
        paragraph: passage.paragraph,
        paragraph_at: passage.paragraph_at,
        anchor: passage.anchor.as_deref(),
        anchor_at: passage.anchor_at,
    }))
}

/// How many bytes are searched in all to find where wrong anchors stand instead, or what is near them: for each the
/// whole source is gone through, and a broken map may hold very many.
const MOST_SEARCHED: usize = 100_000_000;

struct Tracer<'a> {
    shelf: Shelf<'a>,
    trace: Trace,
    /// The places of citations already followed: what maps share is followed once.
    seen: BTreeSet<(Span, Span)>,
    left: usize,
}

impl<'a> Tracer<'a> {
    fn follow(&mut self, map: &'a Map, citation: Citation<'a>) {
        let Some(book) = self.shelf.book(&map[citation.source]) else { return };
        if let Some(claim) = citation.claim {
            book.cite(citation.paragraph, claim);
        }
        if !self.seen.insert((citation.paragraph_at, citation.anchor_at)) {
            return;
        }
        let first = !std::mem::replace(&mut book.cited, true);
        let trace = &mut self.trace;
        check_place(book, &citation, first, &mut trace.findings);
        let Some(anchor) = citation.anchor else {
            trace.findings.push(Diagnostic::new(NO_ANCHOR, citation.paragraph_at));
            return;
        };
        trace.anchors += 1;
        trace.missing.extend(look_up(book, &citation, anchor, &mut self.left, &mut trace.findings));
    }
}

/// Tells what is wrong with the paragraph a citation names.
fn check_place(book: &Book<'_>, citation: &Citation<'_>, first: bool, findings: &mut Vec<Diagnostic>) {
    let Citation { paragraph, paragraph_at, .. } = *citation;
    match &book.text {
        Text::Fileless if first => {
            findings.push(Diagnostic::new(FILELESS, book.source.at).arg("name", book.source.id.as_str()));
        }
        Text::Fileless | Text::Lost => {}
        Text::Read(_, paragraphs) if !(1..=paragraphs.len()).contains(&(paragraph as usize)) => {
            let finding = Diagnostic::new(NO_PARAGRAPH, paragraph_at).arg("count", paragraphs.len());
            let finding = finding.arg("paragraph", paragraph as usize);
            findings.push(finding.arg("name", book.source.id.as_str()));
        }
        Text::Read(..) => {
            if let Some(range) = out_of_scope(book.source, paragraph) {
                let finding = Diagnostic::new(CITES_OUT_OF_SCOPE, paragraph_at);
                let finding = finding.arg("paragraph", paragraph as usize).note(range, "out-of-scope-here");
                findings.push(finding.arg("name", book.source.id.as_str()));
            }
        }
    }
}

/// The anchor, if it does not stand in the paragraph it names.
fn look_up(
    book: &Book<'_>,
    citation: &Citation<'_>,
    anchor: &str,
    left: &mut usize,
    findings: &mut Vec<Diagnostic>,
) -> Option<Missing> {
    let words = normal(anchor);
    let named = (citation.paragraph as usize).checked_sub(1).and_then(|at| book.paragraphs().get(at));
    if named.is_some_and(|paragraph| paragraph.holds(&words)) {
        return None;
    }
    let elsewhere = elsewhere(book, &words, left);
    if let (Text::Read(file, _), Some(named)) = (&book.text, named) {
        let near = if elsewhere.is_empty() { near(named, &words, left) } else { None };
        findings.push(wrong_anchor(citation, anchor, &words, (*file, named, &elsewhere, near)));
    }
    Some(Missing {
        at: citation.anchor_at,
        source: book.source.id.clone(),
        paragraph: citation.paragraph,
        anchor: anchor.to_owned(),
        stands_in: elsewhere.iter().map(|(number, _)| *number).collect(),
    })
}

/// A paragraph with its number.
type Numbered<'a> = (u32, &'a Paragraph<'a>);

fn elsewhere<'a>(book: &'a Book<'a>, words: &str, left: &mut usize) -> Vec<Numbered<'a>> {
    let weight = book.paragraphs().iter().map(Paragraph::weight).sum();
    let Some(rest) = left.checked_sub(weight) else { return Vec::new() };
    *left = rest;
    (1..).zip(book.paragraphs()).filter(|(_, paragraph)| paragraph.holds(words)).collect()
}

/// How many bytes searched for a literal anchor take as long as one that is compared for a near wording.
const NEAR_WEIGHT: usize = 2000;
/// No more bytes of a paragraph are compared, about as many as the words that are.
const MOST_COMPARED: usize = 16_000;

fn near(named: &Paragraph<'_>, words: &str, left: &mut usize) -> Option<String> {
    *left = left.checked_sub(named.weight().min(MOST_COMPARED) * NEAR_WEIGHT)?;
    named.nearest(words)
}

/// The finding for an anchor that does not stand in the paragraph it names: where it stands instead, or else what
/// stands there that is nearly the same.
fn wrong_anchor(
    citation: &Citation<'_>,
    anchor: &str,
    words: &str,
    (file, named, elsewhere, near): (FileId, &Paragraph<'_>, &[Numbered<'_>], Option<String>),
) -> Diagnostic {
    let standing: Vec<u32> = elsewhere.iter().map(|(number, _)| *number).collect();
    let mut finding = Diagnostic::new(WRONG_ANCHOR, citation.anchor_at)
        .arg("anchor", anchor)
        .arg("paragraph", citation.paragraph as usize)
        .arg("elsewhere", standing.len())
        .arg("paragraphs", numbers(&standing));
    let span = |range: std::ops::Range<usize>| Span::new(file, range.start, range.end);
    if let Some(place) = elsewhere.first().and_then(|(_, paragraph)| paragraph.place(words)) {
        return finding.note(span(place), "stands-here");
    }
    if let Some(place) = near.as_deref().and_then(|near| named.place(near)) {
        finding = finding.note(span(place), "nearly-here");
    }
    finding.suggest(near)
}
