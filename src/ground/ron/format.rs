//! The canonical layout of a file. The writer decides by the line breaks: what stands in brackets on one line stays
//! on one line, and what spans lines gets one entry a line, four spaces in, each with a comma. At most one blank line
//! is kept between entries, and every comment stays where it was.

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        describe::describe,
        parse::parse,
        read::{MOST_FINDINGS, listed, offset, options},
        token::{Lexer, TokenKind},
        written::{Comment, Group, Item, Piece, Written, written},
    },
    span::{FileId, Files, Span},
};

/// The canonical layout of a file, its comments kept.
///
/// Nothing is returned if the text is not RON. [`layout`] says why.
pub fn format(text: &str) -> Option<String> {
    arrange(FileId::default(), text).ok()
}

/// The canonical layout of a file, or all that is in the way of laying it out.
pub fn layout(files: &Files, file: FileId) -> Result<String, Vec<Diagnostic>> {
    arrange(file, files.text(file))
}

fn arrange(file: FileId, text: &str) -> Result<String, Vec<Diagnostic>> {
    if let Err(error) = options().from_str::<serde::de::IgnoredAny>(text) {
        let problems = parse(file, text, MOST_FINDINGS + 1).problems;
        if !problems.is_empty() {
            return Err(listed(problems));
        }
        let (start, end) = (offset(text, error.span.start), offset(text, error.span.end));
        let at = start..end.max(start);
        return Err(vec![describe(&error.code, Span::new(file, at.start, at.end), &text[at])]);
    }
    let laid_out = print(&written(text));
    // Nothing may be lost, changed or moved; if it were, the file would rather stay as it is.
    Ok(if tokens(&laid_out) == tokens(text) { laid_out } else { text.to_owned() })
}

/// All that a layout must keep: every token and comment but commas, in order.
fn tokens(text: &str) -> Vec<&str> {
    let mut lexer = Lexer::new(text);
    let mut tokens = Vec::new();
    loop {
        let token = lexer.next_or_comment();
        match token.kind {
            TokenKind::End => return tokens,
            TokenKind::Comma => {}
            _ => tokens.push(text[token.range()].trim_end()),
        }
    }
}

struct Printer<'a> {
    out: String,
    /// How deep in groups that span lines.
    depth: usize,
    /// Whether nothing stands yet in the innermost group, or in the file.
    top: bool,
    written: &'a Written<'a>,
}

fn print(written: &Written<'_>) -> String {
    let mut printer = Printer { out: String::new(), depth: 0, top: true, written };
    for line in &written.header {
        printer.own_line(line);
    }
    for item in &written.items {
        printer.item(item, "");
    }
    for comment in &written.last {
        printer.own_line(comment);
    }
    printer.out.push('\n');
    printer.out
}

impl Printer<'_> {
    /// Begins a line, after a blank one where the writer left one, but not at the top of a group.
    fn begin_line(&mut self, blank: bool) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        if blank && !std::mem::take(&mut self.top) {
            self.out.push('\n');
        }
        self.top = false;
        self.out.push_str(&"    ".repeat(self.depth));
    }

    fn own_line(&mut self, comment: &Comment<'_>) {
        self.begin_line(comment.blank);
        self.out.push_str(comment.text);
    }

    /// An entry on lines of its own, with the comments above it and behind it.
    fn item(&mut self, item: &Item<'_>, comma: &str) {
        for comment in &item.above {
            self.own_line(comment);
        }
        self.begin_line(item.blank);
        self.pieces(&item.pieces);
        self.out.push_str(comma);
        let mut full = false;
        for comment in &item.behind {
            if full {
                self.begin_line(false);
                self.out.push_str(comment);
            } else {
                self.behind(comment);
            }
            full = comment.starts_with("//");
        }
    }

    fn behind(&mut self, comment: &str) {
        self.out.push(' ');
        self.out.push_str(comment);
    }

    fn pieces(&mut self, pieces: &[Piece<'_>]) {
        let mut before = None;
        for piece in pieces {
            if before.is_some_and(|before| parted(before, piece)) {
                self.out.push(' ');
            }
            match piece {
                Piece::Token(text) | Piece::Comment(text) => self.out.push_str(text),
                Piece::LineComment(text) => {
                    self.out.push_str(text);
                    self.depth += 1;
                    self.begin_line(false);
                    self.depth -= 1;
                }
                Piece::Group(group) => self.group(&self.written.groups[*group]),
            }
            before = Some(piece);
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        self.out.push_str(group.open);
        if group.is_broken() {
            group.behind.iter().for_each(|comment| self.behind(comment));
            self.depth += 1;
            self.top = true;
            for item in &group.items {
                self.item(item, ",");
            }
            for comment in &group.last {
                self.own_line(comment);
            }
            self.depth -= 1;
            self.begin_line(false);
        } else {
            for (at, item) in group.items.iter().enumerate() {
                self.out.push_str(if at > 0 { ", " } else { "" });
                self.pieces(&item.pieces);
                item.behind.iter().for_each(|comment| self.inline(comment));
            }
            group.last.iter().for_each(|comment| self.inline(comment.text));
        }
        self.out.push_str(group.close);
    }

    fn inline(&mut self, comment: &str) {
        if !self.out.ends_with(['(', '[', '{']) {
            self.out.push(' ');
        }
        self.out.push_str(comment);
    }
}

/// Whether a space stands between two pieces: not before a colon, nor between a name and its bracket.
fn parted(before: &Piece<'_>, piece: &Piece<'_>) -> bool {
    match (before, piece) {
        (Piece::LineComment(_), _) | (_, Piece::Token(":")) => false,
        (Piece::Token(":"), _) | (Piece::Comment(_), _) | (_, Piece::Comment(_) | Piece::LineComment(_)) => {
            true
        }
        (Piece::Token(_), Piece::Group(_)) => false,
        _ => true,
    }
}
