use crate::{
    ground::{Date, Id, Lang, Span, Text, named},
    map::model::map::{ActorIx, SourceIx},
};

/// What kind of text a source is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Genre {
    Comment,
    Report,
    Analysis,
    Interview,
    #[default]
    Other,
}

/// Paragraphs that are no part of the article: navigation, advertising, captions.
#[derive(Clone, Debug)]
pub struct OutOfScope {
    /// First paragraph, from 1.
    pub from: u32,
    /// Last paragraph.
    pub to: u32,
    /// Where the last paragraph's number stands in the map file.
    pub to_at: Span,
    /// Why.
    pub reason: Option<Text>,
}

/// A text that claims are taken from.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// How it is cited.
    pub name: Text,
    /// The outlet, where it is known.
    pub outlet: Option<String>,
    /// The headline, where it is given.
    pub title: Option<String>,
    /// The voice that speaks where nobody else is named.
    pub author: Option<ActorIx>,
    /// When it appeared, as far as known.
    pub date: Option<Date>,
    /// What kind of text it is.
    pub genre: Genre,
    /// Whether it is first-hand.
    pub primary: bool,
    /// Its language, where it is given.
    pub language: Option<Lang>,
    /// The name of its file in the folder of sources.
    pub file: Option<String>,
    /// Where the file name stands in the map file.
    pub file_at: Span,
    /// What is not part of the article.
    pub out_of_scope: Vec<OutOfScope>,
}

/// A place in a source: a paragraph, and words that stand there.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// Which source.
    pub source: SourceIx,
    /// The paragraph, from 1.
    pub paragraph: u32,
    /// Where the paragraph number stands in the map file.
    pub paragraph_at: Span,
    /// At most six words that stand there literally.
    pub anchor: Option<String>,
    /// Where the anchor stands in the map file.
    pub anchor_at: Span,
}

/// A word that readers need explained.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// The word.
    pub term: Text,
    /// What it means.
    pub definition: Text,
    /// Who coined it.
    pub coined_by: Vec<ActorIx>,
    /// Where a source defines or coins it.
    pub passage: Option<Passage>,
}

/// A unit of figures, as each language names it.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its id.
    pub id: Id,
    /// Its name behind a number.
    pub name: Text,
}

named! {
    Genre: Comment Report Analysis Interview Other;
}
