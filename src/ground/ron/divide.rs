//! Colons and commas, which divide what stands in a bracket: what is the name of an entry, and where an entry ends.

use std::ops::Range;

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        describe::MISSING_COLON,
        parse::{Parser, State},
        token::{Bracket, Token, TokenKind},
        tree::{Kind, NodeIx},
    },
};

impl Parser<'_> {
    /// Whether a value right behind `key` means that the colon between them is missing.
    pub(super) fn lacks_colon(&self, key: NodeIx) -> bool {
        let Some(frame) = self.frames.last() else { return false };
        match frame.style {
            Bracket::Curly => true,
            Bracket::Square => false,
            Bracket::Round => {
                matches!(self.tree.kind(key), Kind::Leaf(TokenKind::Word))
                    && self.name(key).starts_with(|c: char| c.is_lowercase() || c == '_')
            }
        }
    }

    pub(super) fn colon(&mut self, token: Token) {
        match self.state() {
            State::Key(key) => self.take_colon(key),
            _ => self.wrong("why-colon", token.range()),
        }
    }

    /// Takes what was read for the name of an entry.
    pub(super) fn take_colon(&mut self, key: NodeIx) {
        let Some(frame) = self.frames.last() else {
            self.wrong("why-no-bracket", self.tree.range(key));
            self.stopped = true;
            return;
        };
        let (open, first) = (frame.open, frame.empty);
        let is_text = !matches!(self.tree.kind(key), Kind::Leaf(TokenKind::Word));
        match frame.style {
            Bracket::Square | Bracket::Round if is_text && first && !self.fields_follow() => {
                self.wrong("why-curly", open..open + 1);
                self.restyle(Bracket::Curly);
            }
            Bracket::Square if first => {
                self.wrong("why-round", open..open + 1);
                self.restyle(Bracket::Round);
            }
            Bracket::Round if is_text => self.wrong("why-quoted-name", self.tree.range(key)),
            Bracket::Square => {
                let end = self.tree.range(key).end;
                return self.wrong("why-colon", end..end);
            }
            _ => {}
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.named = true;
            frame.empty = false;
        }
        self.set_state(State::Colon(key));
    }

    /// Whether the entry behind the one that is being read is a field.
    fn fields_follow(&self) -> bool {
        let (mut lexer, mut depth) = (self.lexer, 0);
        loop {
            match lexer.next().kind {
                TokenKind::Open(_) => depth += 1,
                TokenKind::Close(_) if depth > 0 => depth -= 1,
                TokenKind::Comma if depth == 0 => break,
                TokenKind::Close(_) | TokenKind::End => return false,
                _ => {}
            }
        }
        lexer.next().kind == TokenKind::Word && lexer.next().kind == TokenKind::Colon
    }

    /// Takes a name whose colon is missing at `at` for one that had it.
    pub(super) fn missing_colon(&mut self, key: NodeIx, at: Range<usize>) {
        let name = self.name(key).to_owned();
        let problem = Diagnostic::new(MISSING_COLON, self.span(at)).arg("name", name);
        self.tell(problem);
        self.set_state(State::Colon(key));
    }

    /// Whether the value of an entry follows, so that the comma before it was meant to be a colon.
    fn value_follows(&self) -> bool {
        let mut lexer = self.lexer;
        let value = lexer.next().kind;
        let leaf = matches!(value, TokenKind::Word | TokenKind::Text | TokenKind::Number);
        match (value, lexer.next().kind) {
            (TokenKind::Open(_), _) => true,
            (_, TokenKind::Close(_)) => leaf,
            // In curly brackets it may be the next name without a value.
            (_, TokenKind::Comma) => {
                leaf && (lexer.next().kind, lexer.next().kind) != (TokenKind::Text, TokenKind::Comma)
            }
            _ => false,
        }
    }

    pub(super) fn comma(&mut self, token: Token) {
        self.close_before_comma();
        if let State::Key(key) = self.state()
            && self.lacks_colon(key)
            && self.value_follows()
        {
            return self.missing_colon(key, token.range());
        }
        if self.frames.is_empty() {
            self.wrong("why-trailing", token.range());
            self.stopped = true;
            return;
        }
        if matches!(self.state(), State::Start) {
            self.wrong("why-comma", token.range());
        }
        self.finish_entry();
        self.set_state(State::Start);
    }

    /// Enters what was read of an entry before a comma or closing bracket.
    pub(super) fn finish_entry(&mut self) {
        let Some(frame) = self.frames.last_mut() else { return };
        frame.complained = false;
        frame.empty &= matches!(frame.state, State::Start);
        let (node, style, state) = (frame.node, frame.style, frame.state);
        match state {
            State::Start | State::Done => {}
            State::Colon(key) => {
                let end = self.last_end;
                self.missing_value(key, end..end);
                self.tree.add_entry(node, Some(key), None);
            }
            State::Key(key) if style == Bracket::Curly => {
                self.missing_value(key, self.tree.range(key));
                self.tree.add_entry(node, Some(key), None);
            }
            State::Key(value) => self.tree.add_entry(node, None, Some(value)),
        }
        self.set_state(State::Done);
    }
}
