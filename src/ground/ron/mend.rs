//! What a writer most likely meant where quotation marks, colons or letters went astray.

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        balance::fits,
        describe::{INNER_QUOTE, MISSING_COLON, MISSING_COMMA, NOT_QUOTED},
        parse::{Parser, State},
        token::{Bracket, Token, TokenKind},
    },
};

/// How far a line is searched for the end of a text: no hand-written line is longer, and a file may be one line.
const MOST_LINE: usize = 2000;

/// The marks that word processors and German keyboards put around texts.
const QUOTES: &[char] = &['"', '„', '“', '”', '«', '»', '‚', '‘', '’', '‹', '›', '\'', '`', '´'];

impl Parser<'_> {
    /// The rest of the line from `at` on, as far as it is searched.
    fn line_from(&self, at: usize) -> &str {
        let mut end = self.text.len().min(at + MOST_LINE);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let rest = &self.text[at..end];
        &rest[..rest.find('\n').unwrap_or(rest.len())]
    }

    /// A leaf as it was meant; nothing if it could not be read and was put in place as broken.
    pub(super) fn mend_leaf(&mut self, token: Token) -> Option<Token> {
        match token.kind {
            TokenKind::Text | TokenKind::OpenText => self.mend_text(token),
            TokenKind::Word | TokenKind::Number => self.mend_bare(token),
            _ => Some(token),
        }
    }

    /// A text that is followed at once by a letter was closed by a quotation mark that was meant to open another, or
    /// that stands inside it.
    fn mend_text(&mut self, token: Token) -> Option<Token> {
        let open = token.kind == TokenKind::OpenText;
        let plain = self.text[token.start..].starts_with('"');
        let after = self.text[token.end..].chars().next();
        let runs_on = plain && after.is_some_and(|c| c.is_alphanumeric() || c == '_');
        if !open && !runs_on {
            return Some(token);
        }
        let first_line = self.line_from(token.start).len();
        if plain && self.is_doubled(token) {
            self.tell(Diagnostic::new(INNER_QUOTE, self.span(token.start..token.start + 1)));
            self.lexer.at = token.start + 1;
            return None;
        }
        if open || first_line < token.end - token.start {
            let end = token.start + meant_end(&self.text[token.start..token.start + first_line]);
            self.unclosed(token.start..end, "\"");
            // A second text without end would only repeat the first.
            let at_end = token.start + first_line >= self.text.trim_end().len();
            self.stopped |= open && (!plain || at_end || std::mem::replace(&mut self.open_text, true));
            self.broken(token.start..end);
            return None;
        }
        let line = self.line_from(token.start);
        let is_key = matches!(self.state(), State::Start)
            && self.frames.last().is_some_and(|frame| frame.style == Bracket::Curly);
        let end = if is_key { key_end(line) } else { None };
        let mend = match end.or_else(|| missing_end(line, token.end - token.start)) {
            Some(end) => {
                let range = token.start..token.start + end;
                self.unclosed(range.clone(), "\"");
                range
            }
            None => {
                let end = token.end + last_closing_quote(self.line_from(token.end)).unwrap_or(0);
                self.tell(Diagnostic::new(INNER_QUOTE, self.span(token.end - 1..token.end)));
                token.start..end
            }
        };
        self.broken(mend);
        None
    }

    /// Whether a text begins at a quotation mark that was written twice.
    fn is_doubled(&self, token: Token) -> bool {
        let behind_text = self.last_end == token.start && self.text[..token.start].ends_with('"');
        behind_text || self.text[token.start + 1..].starts_with('"')
    }

    /// A word or number with more letters right behind it is a text without quotation marks.
    fn mend_bare(&mut self, token: Token) -> Option<Token> {
        let rest = self.line_from(token.end);
        let behind = rest.trim_start_matches([' ', '\t', '\r']);
        let apart = behind.len() < rest.len();
        let names = self.frames.last().is_some_and(|frame| frame.style == Bracket::Round)
            && matches!(self.state(), State::Start | State::Done);
        let ends =
            behind.is_empty() || behind.starts_with([',', ')', ']', '}', ':', '(', '[', '{', '/', ';', '=']);
        if !ends && !apart && behind.starts_with('"') && behind.matches('"').count().is_multiple_of(2) {
            self.wrong("why-open-round", token.end..token.end);
            self.lexer.at = token.end;
            if self.prepare(token, TokenKind::End) {
                self.push(Bracket::Round, token.start, token.end);
            }
            return None;
        }
        let names = names && !behind.starts_with('"');
        let line = self.line_from(token.start);
        if !names && lacks_opening_quote(line) {
            return self.unquoted(token.start, bare_end(line));
        }
        if ends || (apart && (names || behind.starts_with('"') || is_name(behind))) {
            return Some(token);
        }
        if names {
            let length = line.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')));
            let length = length.unwrap_or(line.len());
            let named = line[length..].trim_start().starts_with(':');
            return Some(if named { Token { end: token.start + length, ..token } } else { token });
        }
        self.unquoted(token.start, bare_end(line))
    }

    fn unquoted(&mut self, start: usize, length: usize) -> Option<Token> {
        self.tell(Diagnostic::new(NOT_QUOTED, self.span(start..start + length)));
        self.broken(start..start + length);
        None
    }

    /// A leaf with a colon behind it where a value should stand: the value, or its opening bracket, is missing.
    pub(super) fn mend_open(&mut self, token: Token) {
        let Some(frame) = self.frames.last() else { return };
        let begins = frame.empty || (self.first_on_line && self.indent > frame.indent);
        let element = frame.style == Bracket::Square && begins && !self.is_balanced();
        match frame.state {
            State::Colon(_) if self.first_on_line && fits(frame, token, TokenKind::Colon) => {
                self.finish_entry();
                self.set_state(State::Start);
                return;
            }
            State::Colon(_) => {}
            State::Start if element => {}
            _ => return,
        }
        let word = token.kind == TokenKind::Word;
        let (why, bracket) =
            if word { ("why-open-round", Bracket::Round) } else { ("why-open-curly", Bracket::Curly) };
        let at = if element { token.start } else { self.last_end };
        self.wrong(why, at..at);
        let indent = self.indent;
        if !element {
            self.indent = self.last_indent;
        }
        self.push(bracket, token.start, token.start);
        self.indent = indent;
    }

    /// A character that means nothing in RON.
    pub(super) fn stray(&mut self, token: Token) {
        let found = self.text[token.range()].chars().next().unwrap_or('\0');
        let state = self.state();
        match found {
            '=' if matches!(state, State::Key(_)) => self.instead_of_colon(token),
            ';' if matches!(state, State::Key(_) | State::Done) => {
                self.tell(Diagnostic::new(MISSING_COMMA, self.span(token.range())));
                self.finish_entry();
                self.set_state(State::Start);
            }
            '#' | '/' | '%' if matches!(state, State::Start) => {
                self.wrong("why-comment", token.range());
                self.lexer.at = token.start + self.line_from(token.start).len();
            }
            _ if QUOTES.contains(&found) && matches!(state, State::Start | State::Colon(_)) => {
                self.misquoted(token);
            }
            _ => self.meaningless(token, found),
        }
    }

    fn instead_of_colon(&mut self, token: Token) {
        let State::Key(key) = self.state() else { return };
        let name = self.name(key).to_owned();
        let end = token.end + usize::from(self.text[token.end..].starts_with('>'));
        self.tell(Diagnostic::new(MISSING_COLON, self.span(token.start..end)).arg("name", name));
        self.lexer.at = end;
        self.take_colon(key);
    }

    /// A text in quotation marks of another sort.
    fn misquoted(&mut self, token: Token) {
        let line = self.line_from(token.end);
        let closing = line.char_indices().filter(|(_, c)| QUOTES.contains(c));
        let ends = closing.map(|(at, c)| at + c.len_utf8()).find(|end| ends_value(&line[*end..]));
        let end = token.end + ends.unwrap_or_else(|| meant_end(line));
        self.tell(Diagnostic::new(NOT_QUOTED, self.span(token.start..end)));
        self.broken(token.start..end);
    }

    fn meaningless(&mut self, token: Token, found: char) {
        let mut end = token.end;
        let mut ahead = self.lexer;
        loop {
            let next = ahead.next();
            if next.kind != TokenKind::Stray || next.start != end {
                break;
            }
            end = next.end;
        }
        self.lexer.at = end;
        let told = match self.frames.last_mut() {
            Some(frame) => std::mem::replace(&mut frame.complained, true),
            None => false,
        };
        if told {
            return;
        }
        let invisible =
            found.is_whitespace() || found.is_control() || matches!(found, '\u{200b}' | '\u{feff}');
        let why = if invisible { "why-invisible" } else { "why-char" };
        let shown = if invisible {
            format!("U+{:04X}", u32::from(found))
        } else {
            self.text[token.start..end].to_owned()
        };
        self.wrong_with(why, token.start..end, &shown);
        if self.frames.is_empty() && !found.is_whitespace() {
            self.stopped = true;
        }
    }
}

/// Where a text without closing quotation mark was meant to end: at the end of the line, before the comma and the
/// brackets that are not its own.
fn meant_end(line: &str) -> usize {
    let mut end = line.trim_end().len();
    if line[..end].ends_with(['(', '[', '{']) {
        end = line[..end - 1].trim_end().len();
        end -= usize::from(line[..end].ends_with(':'));
    }
    loop {
        let kept = &line[..end];
        let count = |c: char| kept.matches(c).count();
        let strip = match kept.chars().next_back() {
            Some(',') => true,
            Some(')') => count('(') < count(')'),
            Some(']') => count('[') < count(']'),
            Some('}') => count('{') < count('}'),
            _ => false,
        };
        if !strip || end <= 1 {
            return end;
        }
        end = kept[..end - 1].trim_end().len();
    }
}

/// Where a key without closing quotation mark was meant to end: before the colon, if it looks like a key so far.
fn key_end(line: &str) -> Option<usize> {
    let end = line.find(':')?;
    let letters = line[1..end].chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    letters.then_some(end)
}

/// Where a text was meant to end whose closing quotation mark, before `end`, opens the next text: `"one, "two": …`.
fn missing_end(line: &str, end: usize) -> Option<usize> {
    let next = &line[end..];
    let after_next = next.find('"').map(|at| &next[at + 1..])?;
    let before = line[..end - 1].trim_end().trim_end_matches(['(', '[', '{']).trim_end();
    // The first field behind a comma, or else the comma before the next text.
    let mut commas = before.match_indices(',').map(|(at, _)| at + 1);
    let comma = commas.clone().find(|at| is_name(before[*at..].trim_start())).or(commas.next_back())?;
    let rest = before[comma..].trim_start();
    (ends_value(after_next) && (rest.is_empty() || is_name(rest))).then(|| meant_end(&before[..comma]))
}

/// Whether a value can have ended before `rest`.
fn ends_value(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.is_empty() || rest.starts_with([',', ')', ']', '}', ':']) || rest.starts_with("//")
}

/// Behind the last quotation mark of a line that can have ended a value.
fn last_closing_quote(line: &str) -> Option<usize> {
    line.rmatch_indices('"').map(|(at, _)| at + 1).find(|end| ends_value(&line[*end..]))
}

/// Whether the first quotation mark of a line closes a text that none opened.
fn lacks_opening_quote(line: &str) -> bool {
    let Some(quote) = line.find('"') else { return false };
    let text_only = !line[..quote].contains([':', '(', '[', '{']) && ends_value(&line[quote + 1..]);
    text_only && line.matches('"').count() % 2 == 1
}

/// Whether a field's name and its colon stand at the start.
fn is_name(rest: &str) -> bool {
    let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
    length > 0 && rest[length..].trim_start().starts_with(':')
}

/// Where a text without opening quotation mark ends: behind its closing one, or before the next comma, colon or
/// closing bracket.
fn bare_end(line: &str) -> usize {
    if line.matches('"').count() % 2 == 1 {
        return line.find('"').map_or(line.len(), |at| at + 1);
    }
    let end = line.find([',', ')', ']', '}', ':', '"']).unwrap_or(line.len());
    line[..end].trim_end().len()
}
