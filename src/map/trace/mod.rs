//! From a map back to its sources: every anchor is looked up where it is said to stand, and every paragraph is asked
//! who cites it.

pub mod codes;
mod json;
mod lookup;
mod paragraph;
mod shelf;

use crate::ground::{Diagnostic, Id, Span};

pub use json::{TraceJson, json};
pub use lookup::trace;
pub use shelf::{Folder, SourceText};

/// What tracing found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    /// What is wrong, in the order of places.
    pub findings: Vec<Diagnostic>,
    /// How many anchors there are; one that several maps share counts once.
    pub anchors: usize,
    /// The anchors that do not stand where they should, or could not be looked up.
    pub missing: Vec<Missing>,
    /// Every paragraph of every source whose file was read.
    pub paragraphs: Vec<Traced>,
}

/// An anchor that was not found.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// Where it stands in the map file.
    pub at: Span,
    /// The source it should stand in.
    pub source: Id,
    /// The paragraph it should stand in, from 1.
    pub paragraph: u32,
    /// Its words.
    pub anchor: String,
    /// The paragraphs of the source where it does stand.
    pub stands_in: Vec<u32>,
}

/// A paragraph of a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Traced {
    /// Which source.
    pub source: Id,
    /// Its file.
    pub file: String,
    /// Which paragraph, from 1.
    pub paragraph: u32,
    /// Whether it is no part of the article.
    pub out_of_scope: bool,
    /// The claims that cite it, in alphabetical order. A term may cite it too, but does not make it cited.
    pub claims: Vec<Id>,
}

impl Traced {
    /// Whether a part of the article is cited.
    pub fn is_cited(&self) -> bool {
        !self.out_of_scope && !self.claims.is_empty()
    }
}

impl Trace {
    /// How many anchors stand where they should.
    pub fn found(&self) -> usize {
        self.anchors - self.missing.len()
    }

    /// How many paragraphs are part of an article.
    pub fn in_scope(&self) -> usize {
        self.paragraphs.iter().filter(|paragraph| !paragraph.out_of_scope).count()
    }

    /// How many of them are cited.
    pub fn cited(&self) -> usize {
        self.paragraphs.iter().filter(|paragraph| paragraph.is_cited()).count()
    }
}
