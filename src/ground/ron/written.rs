//! A sound file as its writer laid it out: entries, the comments above and behind them, and where blank lines are.

use crate::ground::ron::token::{Lexer, Token, TokenKind};

/// A comment on a line of its own.
#[derive(Debug)]
pub(super) struct Comment<'a> {
    pub text: &'a str,
    /// Whether a blank line stands before it.
    pub blank: bool,
}

/// A part of an entry.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    Token(&'a str),
    /// A comment in the middle of a line.
    Comment(&'a str),
    /// A comment that ends a line in the middle of an entry.
    LineComment(&'a str),
    /// A group, by its number.
    Group(usize),
}

/// An entry, or the value at the root.
#[derive(Debug, Default)]
pub(super) struct Item<'a> {
    pub above: Vec<Comment<'a>>,
    /// Whether a blank line stands before it, below its comments.
    pub blank: bool,
    pub pieces: Vec<Piece<'a>>,
    /// The comments behind it, in the same line.
    pub behind: Vec<&'a str>,
}

impl Item<'_> {
    /// Whether a comment behind it takes up the rest of the line.
    fn is_line_full(&self) -> bool {
        self.behind.last().is_some_and(|last| last.starts_with("//"))
    }
}

/// What stands in a pair of brackets.
#[derive(Debug)]
pub(super) struct Group<'a> {
    pub open: &'a str,
    /// The comments behind the opening bracket, in the same line.
    pub behind: Vec<&'a str>,
    pub close: &'a str,
    pub items: Vec<Item<'a>>,
    /// The comments behind the last entry.
    pub last: Vec<Comment<'a>>,
    /// Whether it spans lines.
    spans: bool,
}

impl Group<'_> {
    /// Whether every entry gets a line of its own.
    pub(super) fn is_broken(&self) -> bool {
        self.spans && !(self.items.is_empty() && self.last.is_empty() && self.behind.is_empty())
    }
}

/// A file.
#[derive(Debug, Default)]
pub(super) struct Written<'a> {
    /// The attributes that it begins with, and the comments among them.
    pub header: Vec<Comment<'a>>,
    pub items: Vec<Item<'a>>,
    pub last: Vec<Comment<'a>>,
    pub groups: Vec<Group<'a>>,
}

/// A group that is being read, or at the bottom the file.
#[derive(Debug, Default)]
struct Open<'a> {
    open: &'a str,
    behind: Vec<&'a str>,
    items: Vec<Item<'a>>,
    item: Item<'a>,
    /// Comments since the last entry that may belong above the next.
    above: Vec<Comment<'a>>,
    spans: bool,
}

/// Reads the layout of a sound file.
pub(super) fn written(text: &str) -> Written<'_> {
    let mut written = Written::default();
    let mut lexer = Lexer::new(text);
    header(text, &mut lexer, &mut written);
    let mut reader = Reader { text, written, open: vec![Open::default()], end: lexer.at };
    loop {
        let token = lexer.next_or_comment();
        if token.kind == TokenKind::End {
            break;
        }
        let follows = { lexer }.next();
        reader.token(token, follows);
        reader.end = token.end;
    }
    reader.finish()
}

fn header<'a>(text: &'a str, lexer: &mut Lexer<'a>, written: &mut Written<'a>) {
    let mut behind = *lexer;
    behind.skip_header();
    let mut end = 0;
    while lexer.at < behind.at {
        let token = lexer.next_or_comment();
        let rest = &text[token.start..behind.at];
        let length = if token.kind.is_comment() {
            token.end - token.start
        } else {
            rest.find(']').map_or(0, |at| at + 1)
        };
        if length == 0 {
            break;
        }
        written
            .header
            .push(Comment { text: rest[..length].trim_end(), blank: is_blank(text, end, token.start) });
        end = token.start + length;
        lexer.at = end;
    }
}

/// Whether a blank line stands between two places.
fn is_blank(text: &str, from: usize, to: usize) -> bool {
    text[from..to].matches('\n').count() > 1
}

struct Reader<'a> {
    text: &'a str,
    written: Written<'a>,
    open: Vec<Open<'a>>,
    /// Where the last token or comment ended.
    end: usize,
}

impl<'a> Reader<'a> {
    /// Takes a token or comment in; `follows` is the next token.
    fn token(&mut self, token: Token, follows: Token) {
        let text = self.text[token.range()].trim_end();
        let newline = self.text[self.end..token.start].contains('\n');
        let blank = is_blank(self.text, self.end, token.start);
        let ends_line = follows.kind == TokenKind::End || self.text[token.end..follows.start].contains('\n');
        let Some(open) = self.open.last_mut() else { return };
        open.spans |= newline;
        match token.kind {
            TokenKind::LineComment | TokenKind::BlockComment => {
                let line = token.kind == TokenKind::LineComment;
                open.comment(Comment { text, blank }, line, newline, ends_line, follows.kind);
            }
            TokenKind::Comma => open.end_item(),
            TokenKind::Open(_) => {
                open.begin(blank);
                self.open.push(Open { open: text, ..Open::default() });
            }
            TokenKind::Close(_) => self.close(text),
            _ => {
                open.begin(blank);
                open.item.pieces.push(Piece::Token(text));
            }
        }
    }

    fn close(&mut self, close: &'a str) {
        let Some(mut inner) = self.open.pop() else { return };
        inner.end_item();
        let Open { open, behind, items, above: last, spans, .. } = inner;
        let group = Group { open, behind, close, items, last, spans };
        let number = self.written.groups.len();
        self.written.groups.push(group);
        if let Some(outer) = self.open.last_mut() {
            outer.spans |= spans;
            outer.item.pieces.push(Piece::Group(number));
        }
    }

    fn finish(mut self) -> Written<'a> {
        if let Some(mut file) = self.open.pop() {
            file.end_item();
            (self.written.items, self.written.last) = (file.items, file.above);
        }
        self.written
    }
}

impl<'a> Open<'a> {
    /// Begins an entry, unless one has begun.
    fn begin(&mut self, blank: bool) {
        if self.item.pieces.is_empty() {
            self.item.above = std::mem::take(&mut self.above);
            self.item.blank = blank;
        }
    }

    fn end_item(&mut self) {
        if !self.item.pieces.is_empty() {
            self.items.push(std::mem::take(&mut self.item));
        }
    }

    /// A comment belongs behind the entry in whose line it stands, in the entry that goes on behind it, or else above
    /// the next.
    fn comment(&mut self, comment: Comment<'a>, line: bool, newline: bool, ends_line: bool, next: TokenKind) {
        let text = comment.text;
        if newline && matches!(next, TokenKind::Close(_) | TokenKind::End) {
            self.end_item();
        }
        let over = matches!(next, TokenKind::Comma | TokenKind::Close(_) | TokenKind::End);
        if !self.item.pieces.is_empty() {
            match (line, over) {
                // Behind a comment that ends its line, before a comma, only comments can come.
                _ if self.item.is_line_full() => self.item.behind.push(text),
                (true, true) => self.item.behind.push(text),
                (true, false) => self.item.pieces.push(Piece::LineComment(text)),
                (false, _) => self.item.pieces.push(Piece::Comment(text)),
            }
            return;
        }
        let same_line = !newline && self.above.is_empty();
        match self.items.last_mut() {
            Some(last) if same_line && (ends_line || over) && !last.is_line_full() => last.behind.push(text),
            None if same_line && ends_line && !self.open.is_empty() => self.behind.push(text),
            _ if line || ends_line || over => self.above.push(comment),
            _ => {
                self.begin(comment.blank);
                self.item.pieces.push(Piece::Comment(text));
            }
        }
    }
}
