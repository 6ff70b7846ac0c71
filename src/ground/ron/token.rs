//! The words of RON, one at a time, with their places. White space and comments lie between them.

/// A kind of bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Open(Bracket),
    Close(Bracket),
    Colon,
    Comma,
    /// A string or byte string, raw or not.
    Text,
    /// A string that runs to the end of the file.
    OpenText,
    Char,
    Word,
    Number,
    /// Any other character.
    Stray,
    LineComment,
    BlockComment,
    /// A block comment that runs to the end of the file.
    OpenComment,
    End,
}

impl TokenKind {
    /// Whether it is a value of its own.
    pub(super) const fn is_leaf(self) -> bool {
        matches!(self, Self::Text | Self::OpenText | Self::Char | Self::Word | Self::Number)
    }

    /// Whether it is a whole comment.
    pub(super) const fn is_comment(self) -> bool {
        matches!(self, Self::LineComment | Self::BlockComment)
    }
}

/// A token and the bytes it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub start: usize,
    pub end: usize,
}

impl Token {
    /// The bytes it stands on.
    pub(super) const fn range(self) -> std::ops::Range<usize> {
        self.start..self.end
    }
}

/// Reads tokens one by one. It may be set to any place in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    /// Where the next token is looked for.
    pub at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The same text from `at` on.
    pub(super) const fn from(self, at: usize) -> Self {
        Self { at, ..self }
    }

    /// Goes past the attributes `#![…]` that a file may begin with, and the comments among them.
    pub(super) fn skip_header(&mut self) {
        loop {
            let before = self.at;
            let token = self.next_or_comment();
            let rest = &self.text[token.start..];
            let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
            match line.find(']') {
                _ if token.kind.is_comment() => {}
                Some(end) if rest.starts_with("#!") => self.at = token.start + end + 1,
                _ => {
                    self.at = before;
                    return;
                }
            }
        }
    }

    /// The next token that is no comment.
    pub(super) fn next(&mut self) -> Token {
        loop {
            let token = self.next_or_comment();
            if !token.kind.is_comment() {
                return token;
            }
        }
    }

    /// The next token or comment.
    pub(super) fn next_or_comment(&mut self) -> Token {
        self.skip_space();
        let start = self.at;
        let (kind, length) = token(&self.text[start..]);
        self.at = start + length;
        Token { kind, start, end: self.at }
    }

    fn skip_space(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            self.at += match byte {
                b' ' | b'\t'..=b'\r' => 1,
                0x80.. => match self.text[self.at..].chars().next() {
                    // The white space of RON beyond ASCII, as `ron` has it.
                    Some(c @ ('\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')) => c.len_utf8(),
                    _ => return,
                },
                _ => return,
            };
        }
    }
}

/// The first token of `rest`, which does not begin with white space, and its length.
fn token(rest: &str) -> (TokenKind, usize) {
    let Some(first) = rest.chars().next() else { return (TokenKind::End, 0) };
    match first {
        '(' => (TokenKind::Open(Bracket::Round), 1),
        '[' => (TokenKind::Open(Bracket::Square), 1),
        '{' => (TokenKind::Open(Bracket::Curly), 1),
        ')' => (TokenKind::Close(Bracket::Round), 1),
        ']' => (TokenKind::Close(Bracket::Square), 1),
        '}' => (TokenKind::Close(Bracket::Curly), 1),
        ':' => (TokenKind::Colon, 1),
        ',' => (TokenKind::Comma, 1),
        '"' => text(rest, 0),
        '\'' => char_literal(rest, 0).unwrap_or((TokenKind::Stray, 1)),
        '/' => comment(rest),
        '0'..='9' | '+' | '-' | '.' => (TokenKind::Number, number(rest)),
        _ if is_word_start(first) => word_or_text(rest),
        _ => (TokenKind::Stray, first.len_utf8()),
    }
}

pub(super) fn is_word_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

fn is_word_part(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

fn length_while(rest: &str, keep: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !keep(c)).unwrap_or(rest.len())
}

/// A string whose opening quotation mark stands at `open`.
fn text(rest: &str, open: usize) -> (TokenKind, usize) {
    let bytes = rest.as_bytes();
    let mut at = open + 1;
    while let Some(found) = rest[at..].find('"') {
        let quote = at + found;
        // An odd number of backslashes before it makes it part of the text.
        let slashes = bytes[at..quote].iter().rev().take_while(|byte| **byte == b'\\').count();
        if slashes.is_multiple_of(2) {
            return (TokenKind::Text, quote + 1);
        }
        at = quote + 1;
    }
    (TokenKind::OpenText, rest.len())
}

fn raw_text(rest: &str, open: usize, hashes: usize) -> (TokenKind, usize) {
    let end = format!("\"{}", "#".repeat(hashes));
    match rest[open + 1..].find(&end) {
        Some(found) => (TokenKind::Text, open + 1 + found + end.len()),
        None => (TokenKind::OpenText, rest.len()),
    }
}

/// A character, `'x'` or `'\n'`, whose quotation mark stands at `open`.
fn char_literal(rest: &str, open: usize) -> Option<(TokenKind, usize)> {
    let mut inner = rest[open + 1..].char_indices();
    let (_, first) = inner.next()?;
    if matches!(first, '\'' | '\n') {
        return None;
    }
    if first == '\\' {
        inner.next()?;
    }
    let near = |(at, c): (usize, char)| (c == '\'').then_some(open + 1 + at + 1);
    // The longest escape is `\u{10FFFF}`.
    let end = inner.take(if first == '\\' { 10 } else { 1 }).find_map(near)?;
    Some((TokenKind::Char, end))
}

fn comment(rest: &str) -> (TokenKind, usize) {
    if rest.starts_with("//") {
        return (TokenKind::LineComment, rest.find('\n').unwrap_or(rest.len()));
    }
    if !rest.starts_with("/*") {
        return (TokenKind::Stray, 1);
    }
    let (mut at, mut depth) = (2, 1);
    while let Some(found) = rest[at..].find(['/', '*']) {
        at += found;
        if rest[at..].starts_with("/*") {
            (at, depth) = (at + 2, depth + 1);
        } else if rest[at..].starts_with("*/") {
            (at, depth) = (at + 2, depth - 1);
        } else {
            at += 1;
        }
        if depth == 0 {
            return (TokenKind::BlockComment, at);
        }
    }
    (TokenKind::OpenComment, rest.len())
}

fn number(rest: &str) -> usize {
    let mut end = 1;
    while let Some(c) = rest[end..].chars().next() {
        let signed = matches!(c, '+' | '-') && rest[..end].ends_with(['e', 'E']);
        if !(is_word_part(c) || c == '.' || signed) {
            break;
        }
        end += c.len_utf8();
    }
    end
}

fn word_or_text(rest: &str) -> (TokenKind, usize) {
    let prefixed = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'));
    if let Some(behind) = prefixed {
        let prefix = rest.len() - behind.len();
        let hashes = length_while(behind, |c| c == '#');
        match behind[hashes..].chars().next() {
            Some('"') => return raw_text(rest, prefix + hashes, hashes),
            Some(c) if hashes == 1 && is_word_start(c) => {
                let raw = length_while(&behind[1..], |c| is_word_part(c) || matches!(c, '.' | '+' | '-'));
                return (TokenKind::Word, prefix + 1 + raw);
            }
            _ => {}
        }
    }
    if rest.starts_with("b\"") {
        return text(rest, 1);
    }
    let byte = if rest.starts_with("b'") { char_literal(rest, 1) } else { None };
    byte.unwrap_or_else(|| (TokenKind::Word, length_while(rest, is_word_part)))
}
