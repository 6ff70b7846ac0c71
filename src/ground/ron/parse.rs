//! Text to tree, whatever the text. Each problem is told once, at the token that is wrong, and what follows is read
//! as its writer meant it: what bracket, quotation mark or comma is missing shows in the layout of the lines.

use std::{cell::OnceCell, ops::Range};

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        describe::DEPTH,
        token::{Bracket, Lexer, Token, TokenKind},
        tree::{Kind, NodeIx, Tree},
    },
    span::FileId,
};

/// No brackets may nest deeper: no map comes near it, and `ron` goes no deeper either.
pub(super) const MOST_DEPTH: usize = 128;

/// A text as a tree, and what is wrong with its form.
#[derive(Debug)]
pub(super) struct Parsed {
    pub tree: Tree,
    pub problems: Vec<Diagnostic>,
    /// Whether reading stopped before the end, because what followed could not be told apart any more.
    pub stopped: bool,
}

/// Reads a text, up to `most` problems.
pub(super) fn parse(file: FileId, text: &str, most: usize) -> Parsed {
    let mut parser = Parser::new(file, text, most);
    parser.lexer.skip_header();
    parser.run();
    Parsed { tree: parser.tree, problems: parser.problems, stopped: parser.stopped }
}

/// How far an entry has been read.
#[derive(Clone, Copy, Debug)]
pub(super) enum State {
    /// An entry or the closing bracket may come.
    Start,
    /// A name, key or value was read; a colon will tell.
    Key(NodeIx),
    /// A name or key and its colon were read.
    Colon(NodeIx),
    /// A whole entry was read.
    Done,
}

/// A bracket that is open.
#[derive(Debug)]
pub(super) struct Frame {
    pub node: NodeIx,
    /// The bracket that closes it.
    pub bracket: Bracket,
    /// The bracket it should have been.
    pub style: Bracket,
    pub open: usize,
    /// The line it was opened on: its number and the width of its indentation.
    pub line: usize,
    pub indent: usize,
    pub state: State,
    /// Whether an entry had a name.
    pub named: bool,
    pub empty: bool,
    /// Whether a stray character in this entry was told of.
    pub complained: bool,
}

pub(super) struct Parser<'a> {
    pub file: FileId,
    pub text: &'a str,
    pub lexer: Lexer<'a>,
    /// The token found last from some place on.
    peeked: Option<(usize, Token)>,
    pub tree: Tree,
    pub problems: Vec<Diagnostic>,
    pub frames: Vec<Frame>,
    /// The value at the root, or its name.
    pub root: State,
    pub most: usize,
    /// Whether all brackets match.
    pub balanced: OnceCell<bool>,
    /// Whether a text without end was read.
    pub open_text: bool,
    pub stopped: bool,
    /// Where the last token ended.
    pub last_end: usize,
    /// The line of the current token, from 0; where it begins and how far it is indented.
    pub line: usize,
    line_start: usize,
    pub indent: usize,
    /// How far the line of the last token was indented.
    pub last_indent: usize,
    /// Whether the current token is the first on its line.
    pub first_on_line: bool,
    /// A bracket that was closed by one at another indentation: where a missing bracket was likely meant to be.
    pub suspect: Option<(Range<usize>, Range<usize>)>,
}

impl<'a> Parser<'a> {
    fn new(file: FileId, text: &'a str, most: usize) -> Self {
        Self {
            file,
            text,
            lexer: Lexer::new(text),
            peeked: None,
            tree: Tree::default(),
            problems: Vec::new(),
            frames: Vec::new(),
            root: State::Start,
            most,
            balanced: OnceCell::new(),
            open_text: false,
            stopped: false,
            last_end: 0,
            line: 0,
            line_start: 0,
            indent: 0,
            last_indent: 0,
            first_on_line: true,
            suspect: None,
        }
    }

    fn run(&mut self) {
        while !self.stopped {
            let token = self.next();
            self.follow_lines(token.start);
            match token.kind {
                TokenKind::End => return self.end(),
                TokenKind::Open(bracket) => self.open(bracket, token.start, token.start),
                TokenKind::Close(bracket) => self.close(bracket, token),
                TokenKind::Colon => self.colon(token),
                TokenKind::Comma => self.comma(token),
                TokenKind::OpenComment => {
                    self.unclosed(token.start..token.start + 2, "*/");
                    self.stopped = true;
                }
                TokenKind::Stray => self.stray(token),
                _ => self.leaf(token),
            }
            self.last_end = self.lexer.at;
        }
    }

    /// The token that comes next, which is remembered so that it is read once.
    pub(super) fn peek(&mut self) -> Token {
        match self.peeked {
            Some((at, token)) if at == self.lexer.at => token,
            _ => {
                let token = { self.lexer }.next();
                self.peeked = Some((self.lexer.at, token));
                token
            }
        }
    }

    fn next(&mut self) -> Token {
        let token = self.peek();
        self.lexer.at = token.end;
        token
    }

    /// Keeps line and indentation in step with a token at `start`.
    fn follow_lines(&mut self, start: usize) {
        let gap = &self.text[self.last_end..start];
        self.last_indent = self.indent;
        self.first_on_line = self.last_end == 0;
        if let Some(newline) = gap.rfind('\n') {
            self.line_start = self.last_end + newline + 1;
            self.first_on_line = true;
            self.line += 1;
        }
        if self.first_on_line {
            self.indent = start - self.line_start;
        }
    }

    pub(super) fn state(&self) -> State {
        self.frames.last().map_or(self.root, |frame| frame.state)
    }

    pub(super) fn set_state(&mut self, state: State) {
        match self.frames.last_mut() {
            Some(frame) => frame.state = state,
            None => self.root = state,
        }
    }

    /// The text of a node, as messages name it.
    pub(super) fn name(&self, node: NodeIx) -> &'a str {
        match self.tree.kind(node) {
            Kind::Group(_) => "(…)",
            _ => self.text[self.tree.range(node)].trim_matches('"'),
        }
    }

    /// A token that is a value, or begins one at a name.
    fn leaf(&mut self, token: Token) {
        let Some(token) = self.mend_leaf(token) else { return };
        self.lexer.at = token.end;
        let next = self.peek();
        if let TokenKind::Open(bracket) = next.kind
            && self.names_bracket(token, bracket)
        {
            self.lexer.at = next.end;
            return self.open(bracket, token.start, next.start);
        }
        if next.kind == TokenKind::Colon {
            self.mend_open(token);
        }
        if !self.prepare(token, next.kind) {
            return;
        }
        let node = self.tree.add(Kind::Leaf(token.kind), &token.range());
        self.place(node);
    }

    /// Whether a word before a bracket is the name of what stands in it: `Map(`, but not `sides {`.
    fn names_bracket(&self, token: Token, bracket: Bracket) -> bool {
        let field = self.frames.last().is_some_and(|frame| frame.style == Bracket::Round)
            && matches!(self.state(), State::Start | State::Done)
            && self.text[token.range()].starts_with(|c: char| c.is_lowercase() || c == '_');
        token.kind == TokenKind::Word && !field && (bracket == Bracket::Round || self.frames.is_empty())
    }

    /// Puts a broken value in place.
    pub(super) fn broken(&mut self, range: Range<usize>) {
        let end = range.end;
        self.lexer.at = end;
        let next = self.peek().kind;
        if self.prepare(Token { kind: TokenKind::Text, start: range.start, end }, next) {
            let node = self.tree.add(Kind::Broken, &range);
            self.place(node);
        }
    }

    /// Makes sure that a value can stand at `token`, where `next` follows it. False if nothing more is read.
    pub(super) fn prepare(&mut self, token: Token, next: TokenKind) -> bool {
        self.close_forgotten(token, next);
        match self.state() {
            State::Start | State::Colon(_) => {}
            State::Key(_) if self.frames.is_empty() && next == TokenKind::Colon => {
                self.wrong("why-open-round", self.last_end..self.last_end);
                self.stopped = true;
            }
            _ if self.frames.is_empty() => {
                self.wrong("why-trailing", token.range());
                self.stopped = true;
            }
            State::Done => self.missing_comma(),
            State::Key(key) if self.lacks_colon(key) => {
                let end = self.tree.range(key).end;
                self.missing_colon(key, end..end);
            }
            State::Key(_) => {
                self.missing_comma();
                self.finish_entry();
                self.set_state(State::Start);
            }
        }
        !self.stopped
    }

    /// Puts a value where the state says it belongs.
    fn place(&mut self, node: NodeIx) {
        match self.state() {
            State::Colon(key) => {
                if let Some(frame) = self.frames.last() {
                    self.tree.add_entry(frame.node, Some(key), Some(node));
                }
                self.set_state(State::Done);
            }
            _ => {
                if self.frames.is_empty() {
                    self.tree.root = Some(node);
                }
                self.set_state(State::Key(node));
            }
        }
    }

    pub(super) fn open(&mut self, bracket: Bracket, start: usize, open: usize) {
        let kind = TokenKind::Open(bracket);
        if !self.prepare(Token { kind, start, end: open + 1 }, TokenKind::End) {
            return;
        }
        self.push(bracket, start, open);
        if start < open && bracket != Bracket::Round {
            self.wrong("why-round", open..open + 1);
            self.restyle(Bracket::Round);
        }
    }

    pub(super) fn push(&mut self, bracket: Bracket, start: usize, open: usize) {
        if self.frames.len() >= MOST_DEPTH {
            self.tell(Diagnostic::new(DEPTH, self.span(open..open + 1)));
            self.stopped = true;
            return;
        }
        let node = self.tree.add_group(bracket, start, open);
        self.place(node);
        let (line, indent) = (self.line, self.indent);
        self.frames.push(Frame {
            node,
            bracket,
            style: bracket,
            open,
            line,
            indent,
            state: State::Start,
            named: false,
            empty: true,
            complained: false,
        });
    }

    /// Takes the innermost brackets for what their content shows them to be.
    pub(super) fn restyle(&mut self, style: Bracket) {
        if let Some(frame) = self.frames.last_mut() {
            frame.style = style;
            let node = frame.node;
            self.tree.rebracket(node, style);
        }
    }
}
