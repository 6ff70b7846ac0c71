//! Which bracket is missing, or one too many, where they do not match: the layout of the lines tells.

use crate::ground::ron::{
    parse::{Frame, Parser, State},
    token::{Bracket, Lexer, Token, TokenKind},
};

/// Whether every bracket of a text is closed by its like. Where that is so, none is missing, however strange the
/// layout.
pub(super) fn is_balanced(text: &str) -> bool {
    let mut lexer = Lexer::new(text);
    lexer.skip_header();
    let mut open = Vec::new();
    loop {
        match lexer.next().kind {
            TokenKind::Open(bracket) => open.push(bracket),
            TokenKind::Close(bracket) => {
                if open.pop() != Some(bracket) {
                    return false;
                }
            }
            TokenKind::OpenText | TokenKind::OpenComment => return false,
            TokenKind::End => return open.is_empty(),
            _ => {}
        }
    }
}

impl Parser<'_> {
    /// Closes brackets whose closing one was forgotten, where `token` (with `next` behind it) cannot stand in them but
    /// can stand further out.
    pub(super) fn close_forgotten(&mut self, token: Token, next: TokenKind) {
        let Some((top, outer)) = self.frames.split_last() else { return };
        if self.balanced || fits(top, token, next) {
            return;
        }
        let outdented = self.first_on_line && self.indent <= top.indent && self.line != top.line;
        let list_ended = top.style == Bracket::Square && next == TokenKind::Colon && !top.empty;
        if !outdented && !list_ended {
            return;
        }
        let inside = |frame: &Frame| !self.first_on_line || self.indent > frame.indent;
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
        if self.first_on_line && !self.balanced {
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

    /// Whether the next line stands outside the brackets at `depth`, so that they were closed by `token`.
    fn leaves(&self, depth: usize, token: Token) -> bool {
        let Some((next, indent)) = self.next_line(token.end) else { return true };
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
            None => self.lexer.from(token.end).next().kind != right,
            Some((next, indent)) if matches!(next.kind, TokenKind::Close(_)) => {
                next.kind != right || indent != top.indent
            }
            Some((next, indent)) => next.kind == TokenKind::End || indent <= top.indent,
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
fn fits(frame: &Frame, token: Token, next: TokenKind) -> bool {
    let named = next == TokenKind::Colon;
    match frame.style {
        Bracket::Square => !named,
        Bracket::Curly => token.kind.is_leaf() && !(named && token.kind == TokenKind::Word),
        Bracket::Round if frame.named => named && token.kind == TokenKind::Word,
        Bracket::Round => !(named && token.kind == TokenKind::Text),
    }
}
