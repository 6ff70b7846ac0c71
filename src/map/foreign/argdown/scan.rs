//! The lines of an Argdown text, its comments blanked out without moving anything else.

use std::collections::BTreeMap;

/// A line that is not wholly comment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// Where its first character stands that is no white space; its end for an empty line.
    pub start: usize,
    /// Where it ends, without the line end and white space before it.
    pub end: usize,
    /// How many characters of white space stand before it.
    pub indent: usize,
}

impl Line {
    pub(super) fn is_blank(self) -> bool {
        self.start >= self.end
    }
}

/// A text, ready to be read.
#[derive(Debug)]
pub(super) struct Scan {
    /// The text with spaces instead of comments and front matter; every byte is at its place.
    pub clean: String,
    /// The YAML of the front matter.
    pub front: Option<std::ops::Range<usize>>,
    pub lines: Vec<Line>,
    pub comments: Vec<std::ops::Range<usize>>,
    /// For each brace that begins data, where it ends.
    pub data: BTreeMap<usize, usize>,
}

/// The most bytes of data in braces. A brace whose partner is further away is a character like any other.
const MOST_DATA: usize = 20_000;

pub(super) fn scan(text: &str) -> Scan {
    let mut clean = text.as_bytes().to_vec();
    let mut covered = vec![false; 1 + text.bytes().filter(|byte| *byte == b'\n').count()];
    let front = front_matter(text);
    if let Some((whole, _)) = &front {
        blank(&mut clean, whole.clone());
        let first = text[..whole.start].matches('\n').count();
        let last = first + text[whole.clone()].matches('\n').count();
        covered[first..=last].fill(true);
    }
    let comments = comments(text, front.as_ref().map_or(0, |(whole, _)| whole.end));
    let mut line = 0;
    let mut counted = 0;
    for comment in &comments {
        line += text[counted..comment.start].matches('\n').count();
        let lines = text[comment.clone()].matches('\n').count();
        covered[line..=line + lines].fill(true);
        (line, counted) = (line + lines, comment.end);
        blank(&mut clean, comment.clone());
    }
    let clean = String::from_utf8(clean).expect("whole comments are replaced by ASCII");
    let lines = lines(&clean, &covered);
    let data = braces(&clean);
    Scan { front: front.map(|(_, yaml)| yaml), lines, comments, data, clean }
}

fn blank(clean: &mut [u8], range: std::ops::Range<usize>) {
    for byte in &mut clean[range] {
        if *byte != b'\n' && *byte != b'\r' {
            *byte = b' ';
        }
    }
}

/// The front matter with its lines of `=`, and the YAML between them.
fn front_matter(text: &str) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let start = text.len() - text.trim_start().len();
    let fence = |at: usize| text[at..].bytes().take_while(|byte| *byte == b'=').count();
    let open = fence(start);
    if open < 3 {
        return None;
    }
    let from = start + open;
    let to = from + text[from..].find("===")?;
    Some((start..to + fence(to), from..to))
}

fn comments(text: &str, from: usize) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = from;
    // Where no closing sign follows, none is looked for again.
    let mut unclosed = [false; 2];
    while at < bytes.len() {
        if !matches!(bytes[at], b'\\' | b'<' | b'/') {
            at += 1;
            continue;
        }
        let rest = &bytes[at..];
        let fresh = at == 0 || bytes[at - 1].is_ascii_whitespace();
        let end = if rest.starts_with(b"\\") {
            at += 2;
            continue;
        } else if rest.starts_with(b"<!--") {
            closing(text, at, "-->", &mut unclosed[0])
        } else if rest.starts_with(b"/*") {
            closing(text, at, "*/", &mut unclosed[1])
        } else if rest.starts_with(b"//") && fresh {
            Some(at + text[at..].find(['\n', '\r']).unwrap_or(rest.len()))
        } else {
            None
        };
        match end {
            Some(end) => {
                found.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn closing(text: &str, at: usize, sign: &str, unclosed: &mut bool) -> Option<usize> {
    if *unclosed {
        return None;
    }
    let inside = at + 2;
    let end = text[inside..].find(sign).map(|end| inside + end + sign.len());
    *unclosed = end.is_none();
    end
}

fn lines(clean: &str, covered: &[bool]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut from = 0;
    for (number, line) in clean.split_inclusive('\n').enumerate() {
        let end = from + line.trim_end().len();
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let line_at = Line { start: (from + indent).min(end.max(from)), end: end.max(from), indent };
        from += line.len();
        if !(line_at.is_blank() && covered[number]) {
            lines.push(line_at);
        }
    }
    lines
}

fn braces(clean: &str) -> BTreeMap<usize, usize> {
    let mut open = Vec::new();
    let mut pairs = BTreeMap::new();
    let bytes = clean.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'{' => open.push(at),
            b'}' => {
                if let Some(start) = open.pop().filter(|start| at - start <= MOST_DATA) {
                    pairs.insert(start, at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
    pairs
}
