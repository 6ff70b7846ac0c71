//! The text of an element: emphasis, links, mentions, tags, data and escapes.

use std::ops::Range;

use crate::map::foreign::{argdown::scan::Scan, draft::make_even};

/// What stands in an element.
#[derive(Debug, Default)]
pub(super) struct Inline {
    /// The words, without marks.
    pub text: String,
    pub tags: Vec<(String, Range<usize>)>,
    /// Links, whose address is left out of the words.
    pub links: Vec<Range<usize>>,
    /// Data, braces included.
    pub data: Vec<Range<usize>>,
}

/// The signs that Argdown writes between dots or colons (its emoji aside).
const SIGNS: &[(&str, &str)] = &[
    ("A", "∀"),
    ("E", "∃"),
    ("O", "𝗢"),
    ("P", "𝗣"),
    ("->", "→"),
    ("<->", "↔"),
    ("~", "¬"),
    ("^", "∧"),
    ("v", "∨"),
    ("v_", "⊻"),
    ("<>", "◇"),
    ("[]", "◻"),
];

struct Reader<'a> {
    scan: &'a Scan,
    at: usize,
    end: usize,
    out: Inline,
    /// Marks of emphasis that may be closed later: the mark, and where it stands in the words.
    open: Vec<(&'static str, usize)>,
    /// The places of marks in the words that belong to a pair.
    marks: Vec<Range<usize>>,
}

/// Reads what stands in `range`.
pub(super) fn inline(scan: &Scan, range: Range<usize>) -> Inline {
    let (at, end) = (range.start, range.end);
    let out = Inline { text: String::with_capacity(range.len()), ..Inline::default() };
    let mut reader = Reader { scan, at, end, out, open: Vec::new(), marks: Vec::new() };
    while reader.at < reader.end {
        reader.step();
    }
    reader.done()
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.scan.clean[self.at..self.end]
    }

    /// What follows on this line, as far as a title or address may reach.
    fn near(&self) -> &str {
        const MOST: usize = 2000;
        let rest = self.rest();
        let mut end = rest.len().min(MOST);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        rest[..end].split('\n').next().unwrap_or_default()
    }

    fn step(&mut self) {
        let run = self.rest().bytes().take_while(u8::is_ascii_alphanumeric).count();
        if run > 0 {
            self.out.text.push_str(&self.scan.clean[self.at..self.at + run]);
            self.at += run;
            return;
        }
        let Some(c) = self.rest().chars().next() else { return };
        let taken = match c {
            '\\' => self.escape(),
            '{' => self.data(),
            '#' => self.tag(),
            '[' => self.link(),
            '@' => self.mention(),
            '*' | '_' => self.emphasis(),
            '.' | ':' => self.sign(),
            c if c.is_whitespace() => self.space(),
            _ => false,
        };
        if !taken {
            self.out.text.push(c);
            self.at += c.len_utf8();
        }
    }

    fn space(&mut self) -> bool {
        let gap = self.rest().len() - self.rest().trim_start().len();
        self.at += gap;
        if !self.out.text.is_empty() && !self.out.text.ends_with(' ') {
            self.out.text.push(' ');
        }
        true
    }

    fn escape(&mut self) -> bool {
        let Some(next) = self.rest()[1..].chars().next() else { return false };
        self.at += 1 + next.len_utf8();
        self.out.text.push(if next.is_whitespace() { ' ' } else { next });
        true
    }

    fn data(&mut self) -> bool {
        let end = self.scan.data.get(&self.at).copied().filter(|end| *end <= self.end);
        let Some(end) = end else { return false };
        self.out.data.push(self.at..end);
        self.at = end;
        true
    }

    /// Whether what stands before belongs to another word.
    fn at_word_start(&self) -> bool {
        let before = self.out.text.chars().next_back();
        before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '"' | '„' | '“'))
    }

    fn tag(&mut self) -> bool {
        if !self.at_word_start() {
            return false;
        }
        let rest = &self.near()[1..];
        let (tag, length) = match rest.strip_prefix('(') {
            Some(inner) => match inner.find(')') {
                Some(close) if close > 0 => (&inner[..close], close + 2),
                _ => return false,
            },
            None => {
                let tag_char = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || c >= '\u{a0}';
                let length = rest.find(|c: char| !tag_char(c)).unwrap_or(rest.len());
                (&rest[..length], length)
            }
        };
        if tag.is_empty() {
            return false;
        }
        let tag = tag.to_owned();
        let start = self.at;
        self.at += 1 + length;
        self.out.tags.push((tag, start..self.at));
        true
    }

    fn link(&mut self) -> bool {
        let line = self.near();
        let Some(close) = line.find("](") else { return false };
        let title = &line[1..close];
        let Some(end) = line[close..].find(')').map(|end| close + end) else { return false };
        if title.is_empty() || title.contains(']') || end == close + 2 {
            return false;
        }
        let title = title.to_owned();
        self.out.links.push(self.at..self.at + end + 1);
        self.out.text.push_str(&title);
        self.at += end + 1;
        true
    }

    fn mention(&mut self) -> bool {
        let line = self.near();
        let close = match line.as_bytes().get(1) {
            Some(b'[') => ']',
            Some(b'<') => '>',
            _ => return false,
        };
        let Some(end) = line.find(close).filter(|end| *end > 2) else { return false };
        let title = line[2..end].to_owned();
        self.out.text.push_str(&title);
        self.at += end + 1;
        true
    }

    fn sign(&mut self) -> bool {
        let mark = &self.rest()[..1];
        let rest = &self.rest()[1..];
        let known =
            SIGNS.iter().find(|(name, _)| rest.strip_prefix(name).is_some_and(|rest| rest.starts_with(mark)));
        let Some((name, sign)) = known else { return false };
        self.at += name.len() + 2;
        self.out.text.push_str(sign);
        true
    }

    fn emphasis(&mut self) -> bool {
        let rest = self.rest();
        let mark = ["**", "__", "*", "_"].into_iter().find(|mark| rest.starts_with(mark)).unwrap_or("*");
        let next = rest[mark.len()..].chars().next();
        let before = self.out.text.chars().next_back();
        let closes = before.is_some_and(|c| !c.is_whitespace()) && next.is_none_or(|c| !c.is_alphanumeric());
        let opens = next.is_some_and(|c| !c.is_whitespace()) && before.is_none_or(|c| !c.is_alphanumeric());
        let start = self.out.text.len();
        self.out.text.push_str(mark);
        self.at += mark.len();
        if closes && self.open.last().is_some_and(|(open, _)| *open == mark) {
            if let Some((mark, open)) = self.open.pop() {
                self.marks.push(open..open + mark.len());
                self.marks.push(start..start + mark.len());
            }
        } else if opens {
            self.open.push((mark, start));
        }
        true
    }

    /// The words without the marks that came in pairs.
    fn done(mut self) -> Inline {
        if !self.marks.is_empty() {
            self.marks.sort_by_key(|mark| mark.start);
            let mut text = String::with_capacity(self.out.text.len());
            let mut from = 0;
            for mark in &self.marks {
                text.push_str(&self.out.text[from..mark.start]);
                from = mark.end;
            }
            text.push_str(&self.out.text[from..]);
            self.out.text = text;
        }
        make_even(&mut self.out.text);
        self.out
    }
}
