//! The elements of an Argdown text and how they hang together, before they mean anything.

use crate::{
    ground::{Diagnostic, Span},
    map::foreign::argdown::inline::Inline,
};

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Statement,
    Argument,
}

/// How an element stands to what it hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tie {
    Support,
    Attack,
    Undercut,
    Contradiction,
}

/// What an element hangs on: another element, or a step of a premise-conclusion structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Host {
    Element(usize),
    Step(usize),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Hanging {
    pub tie: Tie,
    pub host: Host,
    /// Whether it leads from the host to the element.
    pub outward: bool,
}

/// A statement or argument where it stands: defined, worded, or only named.
#[derive(Debug)]
pub(super) struct Element {
    pub sort: Sort,
    pub title: Option<String>,
    pub at: Span,
    pub content: Inline,
    pub hanging: Option<Hanging>,
}

/// An inference line.
#[derive(Debug)]
pub(super) struct Step {
    pub at: Span,
    pub content: Inline,
}

/// A line of a premise-conclusion structure: its number and statement, or a step.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item {
    Statement(u32, usize),
    Step(usize),
}

/// A premise-conclusion structure, and the argument element right before it.
#[derive(Debug)]
pub(super) struct Structure {
    pub argument: Option<usize>,
    pub at: Span,
    pub items: Vec<Item>,
}

#[derive(Debug, Default)]
pub(super) struct Tree {
    pub headings: Vec<(usize, Inline, Span)>,
    pub elements: Vec<Element>,
    pub steps: Vec<Step>,
    pub structures: Vec<Structure>,
    pub findings: Vec<Diagnostic>,
}
