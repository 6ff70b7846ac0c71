//! Telling of problems, each once, and no more than wanted.

use std::ops::Range;

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        describe::{MISSING_COMMA, MISSING_VALUE, SYNTAX, UNCLOSED},
        parse::{Parser, State},
        tree::{Kind, NodeIx},
    },
    span::Span,
    wording::Arg,
};

impl Parser<'_> {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }

    pub(super) fn tell(&mut self, problem: Diagnostic) {
        if self.problems.len() < self.most {
            self.problems.push(problem);
        }
        self.stopped |= self.problems.len() >= self.most;
    }

    pub(super) fn wrong(&mut self, why: &'static str, at: Range<usize>) {
        self.tell(Diagnostic::new(SYNTAX, self.span(at)).arg("why", Arg::Key(why)));
    }

    pub(super) fn wrong_with(&mut self, why: &'static str, at: Range<usize>, found: &str) {
        self.tell(Diagnostic::new(SYNTAX, self.span(at)).arg("why", Arg::Key(why)).arg("found", found));
    }

    pub(super) fn unclosed(&mut self, at: Range<usize>, close: &str) {
        self.tell(Diagnostic::new(UNCLOSED, self.span(at)).arg("close", close));
    }

    pub(super) fn missing_comma(&mut self) {
        let at = self.span(self.last_end..self.last_end);
        self.tell(Diagnostic::new(MISSING_COMMA, at));
        self.set_state(State::Start);
    }

    /// Tells of a name without a value, unless the name itself is broken.
    pub(super) fn missing_value(&mut self, key: NodeIx, at: Range<usize>) {
        if matches!(self.tree.kind(key), Kind::Broken) {
            return;
        }
        let name = self.name(key).to_owned();
        self.tell(Diagnostic::new(MISSING_VALUE, self.span(at)).arg("name", name));
    }
}
