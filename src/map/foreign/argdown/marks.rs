//! What a line of Argdown begins with.

use crate::map::foreign::argdown::tree::{Sort, Tie};

/// The title that an element begins with.
pub(super) struct Head {
    pub sort: Sort,
    pub title: String,
    /// Whether a colon follows.
    pub defines: bool,
    /// How many bytes it takes, colon included.
    pub length: usize,
}

/// The most bytes of a title.
const MOST_TITLE: usize = 1000;

/// A title in brackets at the beginning of an element.
pub(super) fn head(text: &str) -> Option<Head> {
    let (sort, close) = match text.as_bytes().first()? {
        b'[' => (Sort::Statement, ']'),
        b'<' => (Sort::Argument, '>'),
        _ => return None,
    };
    let end = text.char_indices().take_while(|(at, _)| *at <= MOST_TITLE).find(|(_, c)| *c == close)?.0;
    let title = text[1..end].trim();
    let after = &text[end + 1..];
    let is_link = sort == Sort::Statement && after.starts_with('(');
    if title.is_empty() || is_link {
        return None;
    }
    let defines = after.starts_with(':');
    Some(Head { sort, title: title.to_owned(), defines, length: end + 1 + usize::from(defines) })
}

/// How deep a heading is.
pub(super) fn heading_level(text: &str) -> Option<usize> {
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    (level > 0 && text[level..].starts_with(' ')).then_some(level)
}

/// `(12)` at the beginning of a line: the number, and how many bytes it takes.
pub(super) fn statement_number(text: &str) -> Option<(u32, usize)> {
    let digits = text.strip_prefix('(')?.bytes().take_while(u8::is_ascii_digit).count();
    let number = text[1..1 + digits].parse().ok()?;
    text[1 + digits..].starts_with(')').then_some((number, digits + 2))
}

/// The sign of a relation: what it is, whether it leads away from the host, and how many bytes it takes.
pub(super) fn tie(text: &str) -> Option<(Tie, bool, usize)> {
    const SIGNS: &[(&str, Tie, bool)] = &[
        ("+>", Tie::Support, true),
        ("->", Tie::Attack, true),
        ("_>", Tie::Undercut, true),
        ("><", Tie::Contradiction, true),
        ("<+", Tie::Support, false),
        ("<-", Tie::Attack, false),
        ("<_", Tie::Undercut, false),
        ("+", Tie::Support, false),
        ("-", Tie::Attack, false),
    ];
    if text.strip_prefix('_').is_some_and(|rest| rest.starts_with(char::is_whitespace)) {
        return Some((Tie::Undercut, false, 1));
    }
    let (sign, tie, outward) = SIGNS.iter().find(|(sign, ..)| text.starts_with(sign))?;
    Some((*tie, *outward, sign.len()))
}

/// `*` or `1.` at the beginning of a list item, with the white space behind.
pub(super) fn list_mark(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mark = match text.as_bytes().get(digits)? {
        b'*' if digits == 0 => 1,
        b'.' if digits > 0 => digits + 1,
        _ => return None,
    };
    let gap = text[mark..].len() - text[mark..].trim_start().len();
    (gap > 0).then_some(mark + gap)
}
