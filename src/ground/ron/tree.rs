//! A file as a tree that keeps every place. It is made of any text, however broken, and is as flat in memory as a
//! list, so that no depth of brackets can hurt.

use std::ops::Range;

use crate::ground::ron::token::{Bracket, TokenKind};

/// A node's number in its [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeIx(u32);

/// An entry's number in its [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct EntryIx(u32);

/// What a node is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// A token that is a value of its own.
    Leaf(TokenKind),
    /// What should have been such a token; it was reported.
    Broken,
    /// What stands in brackets.
    Group(Group),
}

/// What stands in brackets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    /// The brackets it should have, from what stands in them.
    pub bracket: Bracket,
    /// Where the opening bracket stands. The node begins before it if it has a name.
    pub open: u32,
    first: Option<EntryIx>,
    last: Option<EntryIx>,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    kind: Kind,
    start: u32,
    end: u32,
}

/// One of the things in a pair of brackets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// The field's name or the map's key.
    pub name: Option<NodeIx>,
    /// The value, unless it is missing.
    pub value: Option<NodeIx>,
    next: Option<EntryIx>,
}

/// A file as a tree.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    entries: Vec<Entry>,
    /// The value, if the file has one.
    pub root: Option<NodeIx>,
}

impl Tree {
    pub(super) fn add(&mut self, kind: Kind, range: &Range<usize>) -> NodeIx {
        self.nodes.push(Node { kind, start: range.start as u32, end: range.end as u32 });
        NodeIx(self.nodes.len() as u32 - 1)
    }

    /// Adds brackets that open at `open`; a name may stand before them from `start` on.
    pub(super) fn add_group(&mut self, bracket: Bracket, start: usize, open: usize) -> NodeIx {
        let group = Group { bracket, open: open as u32, first: None, last: None };
        self.add(Kind::Group(group), &(start..open + 1))
    }

    pub(super) fn close(&mut self, group: NodeIx, end: usize) {
        self.nodes[group.0 as usize].end = end as u32;
    }

    /// Says that a group should have had other brackets.
    pub(super) fn rebracket(&mut self, group: NodeIx, bracket: Bracket) {
        if let Kind::Group(group) = &mut self.nodes[group.0 as usize].kind {
            group.bracket = bracket;
        }
    }

    pub(super) fn add_entry(&mut self, group: NodeIx, name: Option<NodeIx>, value: Option<NodeIx>) {
        let new = EntryIx(self.entries.len() as u32);
        self.entries.push(Entry { name, value, next: None });
        let Kind::Group(group) = &mut self.nodes[group.0 as usize].kind else { return };
        match group.last.replace(new) {
            Some(last) => self.entries[last.0 as usize].next = Some(new),
            None => group.first = Some(new),
        }
    }

    /// Makes a group what another one is, if that one has the same brackets: they were opened twice.
    pub(super) fn take_over(&mut self, group: NodeIx, inner: NodeIx, bracket: Bracket) -> bool {
        let Kind::Group(inner) = self.kind(inner) else { return false };
        match &mut self.nodes[group.0 as usize].kind {
            Kind::Group(outer) if inner.bracket == bracket => {
                (outer.first, outer.last) = (inner.first, inner.last);
                true
            }
            _ => false,
        }
    }

    /// Makes a group what the only thing in it is, if that has the same brackets.
    pub(super) fn unwrap(&mut self, group: NodeIx, bracket: Bracket) {
        let Kind::Group(outer) = self.kind(group) else { return };
        let only = outer.first.filter(|_| outer.first == outer.last).map(|only| self.entry(only));
        if let Some(Entry { name: None, value: Some(inner), .. }) = only {
            self.take_over(group, inner, bracket);
        }
    }

    /// Puts the value of the last named entry of a group, and the nameless entries behind it, into a list that ends
    /// at `end`. Where it begins, if there is such an entry and it is no list yet.
    pub(super) fn wrap_last(&mut self, group: NodeIx, end: usize) -> Option<usize> {
        let Kind::Group(outer) = self.kind(group) else { return None };
        let named = self.entries(outer).filter(|entry| self.entry(*entry).name.is_some()).last()?;
        let Entry { value: Some(value), next, .. } = self.entry(named) else { return None };
        if matches!(self.kind(value), Kind::Group(Group { bracket: Bracket::Square, .. })) {
            return None;
        }
        let start = self.range(value).start;
        let list = self.add_group(Bracket::Square, start, start);
        self.close(list, end);
        self.add_entry(list, None, Some(value));
        let mut following = next;
        while let Some(entry) = following {
            let moved = self.entry(entry);
            self.add_entry(list, None, moved.value);
            following = moved.next;
        }
        let entry = &mut self.entries[named.0 as usize];
        (entry.value, entry.next) = (Some(list), None);
        if let Kind::Group(outer) = &mut self.nodes[group.0 as usize].kind {
            outer.last = Some(named);
        }
        Some(start)
    }

    pub(super) fn kind(&self, node: NodeIx) -> Kind {
        self.nodes[node.0 as usize].kind
    }

    /// The bytes of a node, its name and brackets included.
    pub(super) fn range(&self, node: NodeIx) -> Range<usize> {
        let Node { start, end, .. } = self.nodes[node.0 as usize];
        start as usize..end as usize
    }

    pub(super) fn entry(&self, entry: EntryIx) -> Entry {
        self.entries[entry.0 as usize]
    }

    /// What stands in a group, in order.
    pub(super) fn entries(&self, group: Group) -> impl Iterator<Item = EntryIx> + '_ {
        std::iter::successors(group.first, |entry| self.entry(*entry).next)
    }

    /// The bytes of an entry.
    pub(super) fn entry_range(&self, entry: EntryIx) -> Range<usize> {
        let Entry { name, value, .. } = self.entry(entry);
        let first = name.or(value).map_or(0..0, |node| self.range(node));
        first.start..value.map_or(first.end, |value| self.range(value).end)
    }
}
