//! Tree to value: a deserializer that goes on where something is wrong. What cannot be read is reported and left out,
//! so that one pass tells of everything.

use std::{cell::RefCell, collections::BTreeSet};

use ron::Error;
use serde::de::{DeserializeOwned, DeserializeSeed};

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        describe::{describe, wrong_type},
        located::{locate, wrong_leaves},
        read::MOST_FINDINGS,
        token::{Bracket, Lexer, TokenKind},
        tree::{EntryIx, Group, Kind, NodeIx, Tree},
    },
    span::{FileId, Span},
};

/// What was read from a tree.
#[derive(Debug)]
pub(super) struct Collected<T> {
    pub value: Option<T>,
    pub findings: Vec<Diagnostic>,
    /// The places right inside those brackets where something was left out.
    pub lost: Vec<Span>,
    /// The texts of what was left out.
    pub lost_ids: BTreeSet<String>,
}

/// What may surround the letters of a name.
const NO_LETTERS: fn(char) -> bool = |c| !c.is_alphanumeric();

/// How often a tree is read anew. Only a value that cannot be stood in for makes that necessary.
const MOST_ROUNDS: usize = 100;

/// Reads the root of a tree as a `T`.
pub(super) fn collect<T: DeserializeOwned>(file: FileId, text: &str, tree: &Tree) -> Collected<T> {
    let mut left_out = BTreeSet::new();
    let mut told = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let memory = RefCell::new(Memory { left_out: std::mem::take(&mut left_out), ..Memory::default() });
        let Some(root) = tree.root else { break };
        let place = Place { file, text, tree, memory: &memory, node: root, entry: None };
        let (value, leaves) = locate(file, text, || T::deserialize(place));
        let mut memory = memory.into_inner();
        told.append(&mut memory.fatal);
        if value.is_ok() || !memory.again {
            memory.findings.extend(told);
            memory.findings.extend(leaves);
            let Memory { findings, lost, lost_ids, .. } = memory;
            return Collected { value: value.ok(), findings, lost, lost_ids };
        }
        left_out = memory.left_out;
    }
    Collected { value: None, findings: told, lost: Vec::new(), lost_ids: BTreeSet::new() }
}

#[derive(Default)]
pub(super) struct Memory {
    findings: Vec<Diagnostic>,
    /// What broke off a reading; it is told whatever later readings find.
    fatal: Vec<Diagnostic>,
    /// What is not to be read again.
    left_out: BTreeSet<EntryIx>,
    /// Whether reading broke off at an entry that has been left out since.
    again: bool,
    /// Whether something in what was read last was left out.
    incomplete: bool,
    lost: Vec<Span>,
    lost_ids: BTreeSet<String>,
}

/// A node that is being read, and the entry whose value it is.
#[derive(Clone, Copy)]
pub(super) struct Place<'de, 'm> {
    file: FileId,
    text: &'de str,
    pub tree: &'m Tree,
    memory: &'m RefCell<Memory>,
    pub node: NodeIx,
    pub entry: Option<EntryIx>,
}

impl<'de, 'm> Place<'de, 'm> {
    pub(super) fn at(self, node: NodeIx, entry: EntryIx) -> Self {
        Self { node, entry: Some(entry), ..self }
    }

    pub(super) fn kind(self) -> Kind {
        self.tree.kind(self.node)
    }

    pub(super) fn token(self) -> &'de str {
        self.text_of(self.node)
    }

    pub(super) fn text_of(self, node: NodeIx) -> &'de str {
        &self.text[self.tree.range(node)]
    }

    pub(super) fn span(self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }

    /// What is marked where the node is wrong: of what stands in brackets, the name and the opening one.
    pub(super) fn mark(self) -> Span {
        let range = self.tree.range(self.node);
        match self.kind() {
            Kind::Group(group) => self.span(range.start..group.open as usize + 1),
            _ => self.span(range),
        }
    }

    pub(super) fn tell(self, finding: Diagnostic) {
        if !self.is_full() {
            self.memory.borrow_mut().findings.push(finding);
        }
    }

    /// Whether more was found than will be listed.
    pub(super) fn is_full(self) -> bool {
        self.memory.borrow().findings.len() + wrong_leaves() > MOST_FINDINGS
    }

    pub(super) fn group(self, bracket: Bracket) -> Option<Group> {
        match self.kind() {
            Kind::Group(group) if group.bracket == bracket => Some(group),
            _ => None,
        }
    }

    /// The name in front of the brackets.
    pub(super) fn name(self) -> &'de str {
        let start = self.tree.range(self.node).start;
        match self.kind() {
            Kind::Group(group) => self.text[start..group.open as usize].trim_end(),
            Kind::Leaf(TokenKind::Word) => self.token(),
            _ => "",
        }
    }

    /// The value of an entry, unless it is missing or broken.
    pub(super) fn readable(self, entry: EntryIx) -> Option<NodeIx> {
        self.tree.entry(entry).value.filter(|value| self.is_whole(*value))
    }

    /// Whether a node was read as it stands.
    pub(super) fn is_whole(self, node: NodeIx) -> bool {
        !matches!(self.tree.kind(node), Kind::Broken)
    }

    /// What stands in a group, but for what has been left out.
    pub(super) fn children(self, group: Group) -> std::vec::IntoIter<EntryIx> {
        let all: Vec<_> = self.tree.entries(group).collect();
        let is_out = |entry: &EntryIx| self.memory.borrow().left_out.contains(entry);
        let (out, kept): (Vec<_>, Vec<_>) = all.into_iter().partition(is_out);
        out.into_iter().for_each(|entry| self.lose(entry));
        kept.into_iter()
    }

    /// Reads an entry's value, and leaves the entry out next time if that fails for good.
    pub(super) fn read<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        let result = seed.deserialize(self);
        if let Err(error) = &result {
            self.give_up(describe(error, self.mark(), self.token()));
        }
        result
    }

    /// Breaks off, unless something further in did so already.
    pub(super) fn give_up(self, why: Diagnostic) {
        let Some(entry) = self.entry else { return };
        let again = std::mem::replace(&mut self.memory.borrow_mut().again, true);
        if !again {
            // What was left out is reason enough.
            let known = self.was_incomplete();
            self.lose(entry);
            let mut memory = self.memory.borrow_mut();
            if !known {
                memory.fatal.push(why);
            }
            memory.left_out.insert(entry);
        }
    }

    /// Leaves an entry out. Its texts are kept, so that what refers to them does not seem to dangle.
    pub(super) fn lose(self, entry: EntryIx) {
        let range = self.tree.entry_range(entry);
        let text = &self.text[range.clone()];
        let broken =
            self.tree.entry(entry).name.filter(|name| !self.is_whole(*name)).map(|name| self.text_of(name));
        let mut memory = self.memory.borrow_mut();
        memory.incomplete = true;
        memory.lost.push(self.span(range));
        memory.lost_ids.extend(broken.map(|name| name.trim_matches(NO_LETTERS).to_owned()));
        let mut lexer = Lexer::new(text);
        loop {
            let token = lexer.next();
            match token.kind {
                TokenKind::End => return,
                TokenKind::Text => {
                    memory.lost_ids.insert(text[token.range()].trim_matches('"').to_owned());
                }
                _ => {}
            }
        }
    }

    /// Says that something was left out.
    pub(super) fn is_incomplete(self) {
        self.memory.borrow_mut().incomplete = true;
    }

    /// Whether something in what was read last was left out; asking forgets it.
    pub(super) fn was_incomplete(self) -> bool {
        std::mem::take(&mut self.memory.borrow_mut().incomplete)
    }

    /// Remembers that something is missing right inside these brackets: the places of all that is left there.
    pub(super) fn lossy(self, group: Group) {
        let mut from = match self.entry {
            Some(entry) => self.tree.entry_range(entry).start,
            None => 0,
        };
        for child in self.tree.entries(group) {
            let Some(value) = self.tree.entry(child).value else { continue };
            if matches!(self.tree.kind(value), Kind::Group(_)) {
                let range = self.tree.range(value);
                self.memory.borrow_mut().lost.push(self.span(from..range.start));
                from = range.end;
            }
        }
        let end = self.tree.range(self.node).end;
        self.memory.borrow_mut().lost.push(self.span(from..end.max(from)));
    }

    /// Reports that something else should stand here. Nothing is read in its place.
    pub(super) fn mistyped(self, expected: &'static str) {
        self.tell(wrong_type(self.mark(), expected));
        self.left_out();
    }

    /// Leaves the node out: nothing is read in its place.
    pub(super) fn left_out(self) {
        match self.entry {
            Some(entry) => self.lose(entry),
            None => {
                let whole = self.span(0..self.text.len().max(1));
                self.memory.borrow_mut().lost.push(whole);
            }
        }
    }
}
