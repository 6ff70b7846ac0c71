//! Which bracket is missing, or one too many, where they do not match: the layout of the lines tells.

use crate::ground::diagnostic::Diagnostic;
use crate::ground::ron::{
    describe::{STRAY_BRACKET, UNCLOSED, WRONG_BRACKET},
    parse::{Frame, Parser, State},
    token::{Bracket, Lexer, Token, TokenKind},
    tree::{Kind, NodeIx},
};

/// Whether every bracket of a text is closed by its like. Where that is so, none is missing, however strange the
/// layout.
fn is_balanced(text: &str) -> bool {
    let mut lexer = Lexer::new(text);
    lexer.skip_header();
    let mut open = Vec::new();
    loop {
        match lexer.next().kind {
            TokenKind::Open(bracket) => open.push(bracket),
            TokenKind::Close(bracket) if open.last() != Some(&bracket) => return false,
            TokenKind::Close(_) => _ = open.pop(),
            TokenKind::OpenText | TokenKind::OpenComment => return false,
            TokenKind::End => return open.is_empty(),
            _ => {}
        }
    }
}

impl Parser<'_> {
    /// Whether every bracket of the text is closed by its like. That takes a reading of its own, and is only asked
    /// where a bracket stands strangely.
    pub(super) fn is_balanced(&self) -> bool {
        *self.balanced.get_or_init(|| is_balanced(self.text))
    }

    pub(super) fn close(&mut self, bracket: Bracket, token: Token) {
        match self.closes(bracket, token) {
            Some(depth) => {
                while self.frames.len() > depth + 1 {
                    self.pop_unclosed(token.start);
                }
                let outer =
                    self.frames.last().filter(|frame| self.first_on_line && self.indent != frame.indent);
                if let (Some(frame), None) = (outer, &self.suspect) {
                    self.suspect = Some((frame.open..frame.open + 1, token.range()));
                }
                self.pop(token.end);
            }
            None => self.close_wrongly(bracket, token),
        }
    }

    /// A closing bracket that fits nothing: either it is the wrong one, or there is one too many.
    fn close_wrongly(&mut self, bracket: Bracket, token: Token) {
        let found = close_of(bracket);
        let meant = self.frames.last().map(|frame| (frame.bracket, frame.open));
        let meant_here = self.frames.last().is_some_and(|top| self.is_meant(top, token));
        let at = self.span(token.range());
        match meant {
            Some((meant, open)) if meant_here => {
                let problem = Diagnostic::new(WRONG_BRACKET, at).arg("found", found);
                let note = self.span(open..open + 1);
                self.tell(problem.arg("close", close_of(meant)).note(note, "opened-here"));
                self.pop(token.end);
            }
            _ if bracket == Bracket::Square && self.wrap_list(token.end) => {}
            _ => {
                self.tell(Diagnostic::new(STRAY_BRACKET, at).arg("found", found));
                self.stopped |= self.frames.is_empty();
                let next = self.peek();
                if next.kind == TokenKind::Comma && matches!(self.state(), State::Start) {
                    self.lexer.at = next.end;
                }
            }
        }
    }

    /// Puts what stands behind the last name into a list whose opening bracket is missing.
    fn wrap_list(&mut self, end: usize) -> bool {
        let Some(frame) = self.frames.last().filter(|frame| frame.named) else { return false };
        let node = frame.node;
        if !matches!(frame.state, State::Done) {
            self.finish_entry();
        }
        let Some(start) = self.tree.wrap_last(node, end) else { return false };
        self.wrong("why-open-square", start..start);
        self.set_state(State::Done);
        true
    }

    /// Closes brackets before a comma that shows that they should be: the comma stands where their closing one is
    /// missing, or behind a bracket that was doubled.
    pub(super) fn close_before_comma(&mut self) {
        let Some(top) = self.frames.last() else { return };
        let outdented = self.first_on_line && self.indent <= top.indent && self.line != top.line;
        let missing = match top.state {
            State::Start => outdented,
            State::Key(key) => top.empty && self.is_group(key) && self.tree.range(key).start == top.open + 1,
            _ => false,
        };
        if missing && !self.is_balanced() {
            self.pop_unclosed(self.last_end);
        }
    }

    fn is_group(&self, node: NodeIx) -> bool {
        matches!(self.tree.kind(node), Kind::Group(_))
    }

    /// Closes the innermost brackets, whose closing one is missing before `at`.
    pub(super) fn pop_unclosed(&mut self, at: usize) {
        let Some(frame) = self.frames.last() else { return };
        let (open, close) = (frame.open, close_of(frame.bracket));
        let (node, style, empty, state) = (frame.node, frame.style, frame.empty, frame.state);
        let problem = Diagnostic::new(UNCLOSED, self.span(open..open + 1)).arg("close", close);
        self.tell(problem.note(self.span(at..at), "close-before"));
        if let (true, State::Key(inner)) = (empty, state) {
            // Brackets right in brackets: the outer ones were opened twice.
            if self.tree.take_over(node, inner, style) {
                self.frames.pop();
                return;
            }
        }
        self.pop(self.last_end);
        self.tree.unwrap(node, style);
    }

    fn pop(&mut self, end: usize) {
        self.finish_entry();
        if let Some(frame) = self.frames.pop() {
            self.tree.close(frame.node, end);
        }
    }

    /// The end of the file. Of the brackets that are still open one is told: that whose closing one went astray, or
    /// else the innermost.
    pub(super) fn end(&mut self) {
        let Some(innermost) = self.frames.last() else {
            if matches!(self.root, State::Start) {
                self.wrong("why-empty", 0..0);
            }
            return;
        };
        let (at, close) = (innermost.open..innermost.open + 1, close_of(innermost.bracket));
        match self.suspect.take() {
            Some((open, closed)) => {
                let close = self.text[open.clone()].chars().next().map_or("", close_char);
                let problem = Diagnostic::new(UNCLOSED, self.span(open)).arg("close", close);
                self.tell(problem.note(self.span(closed), "closed-astray"));
            }
            None => self.unclosed(at, close),
        }
        self.stopped = true;
    }

    /// Closes brackets whose closing one was forgotten, where `token` (with `next` behind it) cannot stand in them but
    /// can stand further out.
    pub(super) fn close_forgotten(&mut self, token: Token, next: TokenKind) {
        let Some((top, outer)) = self.frames.split_last() else { return };
        if fits(top, token, next) || self.is_balanced() {
            return;
        }
        let outdented = self.first_on_line && self.indent <= top.indent && self.line != top.line;
        let inline = !self.first_on_line
            && next == TokenKind::Colon
            && !top.empty
            && !self.is_closed_behind(top.bracket, token);
        let square = inline && top.style != Bracket::Round;
        if !outdented && !square {
            return;
        }
        // Where both stand alike, the layout tells nothing.
        let level = top.indent;
        let inside = |frame: &Frame| {
            !self.first_on_line
                || self.indent > frame.indent
                || (self.indent == level && frame.indent == level)
        };
        let meant = outer.iter().rposition(|frame| fits(frame, token, next) && inside(frame));
        let Some(depth) = meant else { return };
        while self.frames.len() > depth + 1 && !self.stopped {
            self.pop_unclosed(self.last_end);
        }
        self.set_state(State::Start);
    }

    /// The depth of the open bracket that a closing one was meant for, if it was meant for any.
    pub(super) fn closes(&self, bracket: Bracket, token: Token) -> Option<usize> {
        let top = self.frames.len().checked_sub(1)?;
        let alike = |depth: &usize| self.frames[*depth].bracket == bracket;
        let plainly = self.frames[top].bracket == bracket && self.frames[top].indent == self.indent;
        if self.first_on_line && !plainly && !self.is_balanced() {
            let level = |depth: &usize| self.frames[*depth].indent == self.indent;
            if let Some(depth) = (0..=top).rev().filter(alike).find(level) {
                return Some(depth);
            }
        }
        let depth = (0..=top).rev().find(alike)?;
        let leaves = match self.frames[depth].line == self.line {
            _ if depth == top => true,
            true => !self.is_closed_next(depth, token),
            false => self.leaves(depth, token),
        };
        leaves.then_some(depth)
    }

    /// Whether the bracket behind `token` closes the brackets at `depth` and can close no others.
    fn is_closed_next(&self, depth: usize, token: Token) -> bool {
        let bracket = self.frames[depth].bracket;
        let others = self.frames[..depth].last().is_some_and(|outer| outer.bracket == bracket);
        self.lexer.from(token.end).next().kind == TokenKind::Close(bracket) && !others
    }

    /// Whether the first closing bracket behind `token` whose opening one is not behind it too is of this kind.
    fn is_closed_behind(&self, bracket: Bracket, token: Token) -> bool {
        let (mut lexer, mut depth) = (self.lexer.from(token.end), 0);
        loop {
            match lexer.next().kind {
                TokenKind::Open(_) => depth += 1,
                TokenKind::Close(found) if depth == 0 => return found == bracket,
                TokenKind::Close(_) => depth -= 1,
                TokenKind::End => return false,
                _ => {}
            }
        }
    }

    /// Whether the next line stands outside the brackets at `depth`, so that they were closed by `token`.
    fn leaves(&self, depth: usize, token: Token) -> bool {
        let Some((next, indent)) = self.next_line(token.end) else {
            return self.frames.last().is_none_or(|top| !self.goes_on(top, token));
        };
        match depth.checked_sub(1).map(|outer| &self.frames[outer]) {
            None => next.kind == TokenKind::End,
            Some(_) if next.kind == TokenKind::End => true,
            Some(outer) if matches!(next.kind, TokenKind::Close(_)) => indent == outer.indent,
            Some(outer) => indent > outer.indent && indent <= self.frames[depth].indent,
        }
    }

    /// Whether a closing bracket of another sort stands for the one that closes the innermost brackets.
    pub(super) fn is_meant(&self, top: &Frame, token: Token) -> bool {
        let right = TokenKind::Close(top.bracket);
        match self.next_line(token.end) {
            None => !self.goes_on(top, token),
            Some((next, indent)) if matches!(next.kind, TokenKind::Close(_)) => {
                next.kind != right || indent != top.indent
            }
            Some((next, indent)) => next.kind == TokenKind::End || indent <= top.indent,
        }
    }

    /// Whether what stands behind `token` in the same line belongs in open brackets: their closing one, or an entry.
    fn goes_on(&self, frame: &Frame, token: Token) -> bool {
        let mut lexer = self.lexer.from(token.end);
        match lexer.next().kind {
            TokenKind::Close(bracket) => bracket == frame.bracket,
            TokenKind::Comma => {
                let next = lexer.next();
                next.kind.is_leaf() && fits(frame, next, lexer.next().kind)
            }
            _ => false,
        }
    }

    /// The token behind `at`, past a comma, and its indentation, if it begins a line.
    fn next_line(&self, at: usize) -> Option<(Token, usize)> {
        let mut lexer = self.lexer.from(at);
        let mut next = lexer.next();
        if next.kind == TokenKind::Comma {
            next = lexer.next();
        }
        let newline = self.text[at..next.start].rfind('\n')?;
        Some((next, next.start - (at + newline + 1)))
    }
}

/// Whether a value or name can stand in open brackets.
pub(super) fn fits(frame: &Frame, token: Token, next: TokenKind) -> bool {
    let named = next == TokenKind::Colon;
    match frame.style {
        Bracket::Square => !named,
        Bracket::Curly => token.kind.is_leaf() && !(named && token.kind == TokenKind::Word),
        Bracket::Round if frame.named => named && token.kind == TokenKind::Word,
        Bracket::Round => !(named && token.kind == TokenKind::Text),
    }
}

/// The closing bracket of a kind.
pub(super) const fn close_of(bracket: Bracket) -> &'static str {
    match bracket {
        Bracket::Round => ")",
        Bracket::Square => "]",
        Bracket::Curly => "}",
    }
}

fn close_char(open: char) -> &'static str {
    match open {
        '(' => ")",
        '[' => "]",
        _ => "}",
    }
}
