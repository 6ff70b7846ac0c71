use std::ops::Range;

use crate::ground::nearest;

/// A paragraph of a source: a line that is not blank.
pub(super) struct Paragraph<'a> {
    line: &'a str,
    /// The byte of the text at which the line begins.
    start: usize,
    /// The line as it is compared.
    normal: String,
}

/// The paragraphs of a text, in order.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph<'_>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let place = |line: &str| line.as_ptr() as usize - text.as_ptr() as usize;
    lines.map(|line| Paragraph { line, start: place(line), normal: normal(line) }).collect()
}

/// A text as anchors are compared: every white space is one blank, every quotation mark the same, and what has no
/// width, such as a soft hyphen, is not there. Editors and browsers change these, authors do not mean them.
pub(super) fn normal(text: &str) -> String {
    let text: String = normal_chars(text).map(|(_, c)| c).collect();
    text.trim().to_owned()
}

/// The letters of the normal form, white space at the ends kept, each with the byte it comes from.
fn normal_chars(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut behind_space = false;
    text.char_indices().filter_map(move |(at, c)| {
        if is_invisible(c) {
            return None;
        }
        let doubled = c.is_whitespace() && behind_space;
        behind_space = c.is_whitespace();
        (!doubled).then(|| (at, normal_char(c)))
    })
}

const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn normal_char(c: char) -> char {
    match c {
        '"' | '\'' | '„' | '“' | '”' | '‟' | '«' | '»' | '‹' | '›' | '‚' | '‘' | '’' | '‛' => {
            '"'
        }
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// The most words of a paragraph among which a near wording is looked for.
const MOST_WORDS: usize = 2000;

impl Paragraph<'_> {
    /// How many bytes are searched to find an anchor.
    pub(super) fn weight(&self) -> usize {
        self.normal.len()
    }

    /// Whether words in normal form stand here.
    pub(super) fn holds(&self, anchor: &str) -> bool {
        !anchor.is_empty() && self.normal.contains(anchor)
    }

    /// Where words in normal form stand, as bytes of the text.
    pub(super) fn place(&self, anchor: &str) -> Option<Range<usize>> {
        // The normal form has lost a blank at the beginning, if there was one.
        let indent = normal_chars(self.line).take_while(|(_, c)| *c == ' ').count();
        let first = self.normal[..self.normal.find(anchor)?].chars().count() + indent;
        let last = first + anchor.chars().count().checked_sub(1)?;
        let mut chars = normal_chars(self.line);
        let (start, _) = chars.nth(first)?;
        let end = if last == first { start } else { chars.nth(last - first - 1)?.0 };
        let width = self.line[end..].chars().next().map_or(0, char::len_utf8);
        Some(self.start + start..self.start + end + width)
    }

    /// The words here that words in normal form were most likely meant to be.
    pub(super) fn nearest(&self, anchor: &str) -> Option<String> {
        let words: Vec<&str> = self.normal.split(' ').take(MOST_WORDS).collect();
        let count = anchor.split(' ').count();
        let lengths = [count, count.saturating_sub(1), count + 1];
        let lengths = lengths.into_iter().filter(|length| (1..=6).contains(length));
        let windows: Vec<String> =
            lengths.flat_map(|length| words.windows(length).map(|words| words.join(" "))).collect();
        nearest(anchor, windows.iter().map(|window| bare(window))).map(str::to_owned)
    }
}

/// Words without the punctuation around them.
fn bare(words: &str) -> &str {
    words.trim_matches(|c: char| matches!(c, ',' | '.' | ':' | ';' | '!' | '?' | '"' | '(' | ')'))
}

#[cfg(test)]
mod tests {
    use crate::map::trace::paragraph::{normal, paragraphs};

    #[test]
    fn quotation_marks_and_white_space_are_alike() {
        assert_eq!(normal(" „so\u{a0}\u{202f} viel“ \t"), "\"so viel\"");
        assert_eq!(normal("Kim’s »Sol\u{ad}daten«"), "Kim\"s \"Soldaten\"");
        assert_eq!(normal("\u{200b} \u{feff}"), "");
    }

    #[test]
    fn blank_lines_are_no_paragraphs() {
        let text = "one\r\n\r\n \u{a0}\t\n two \n\nthree";
        let found: Vec<_> = paragraphs(text).iter().map(|paragraph| paragraph.line).collect();
        assert_eq!(found, ["one", " two ", "three"]);
    }

    #[test]
    fn a_place_is_in_the_bytes_of_the_text() {
        let text = "zuerst\n\n  Er sagt:  „Kein\u{a0}\u{a0}Öl“ und geht";
        let paragraphs = paragraphs(text);
        let place = |anchor: &str| paragraphs[1].place(&normal(anchor)).map(|range| &text[range]);
        assert_eq!(place("sagt: \"Kein Öl\""), Some("sagt:  „Kein\u{a0}\u{a0}Öl“"));
        assert_eq!(place("Er"), Some("Er"));
        assert_eq!(place("geht"), Some("geht"));
        assert_eq!(place("Ö"), Some("Ö"));
        assert_eq!(place("zuerst"), None);
    }

    #[test]
    fn a_near_wording_is_found_in_place() {
        let text = "Ein Satz, der mehrere gute Wörter (und mehr) enthält.";
        assert_eq!(
            paragraphs(text)[0].nearest("mehrere guten Wörter").as_deref(),
            Some("mehrere gute Wörter")
        );
        assert_eq!(paragraphs(text)[0].nearest("ganz anderes"), None);
    }
}
