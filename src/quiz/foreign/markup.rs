//! Writing XML and HTML: every text passes here once for each notation it stands in.

use std::borrow::Cow;

use crate::map::foreign::xml::escape_into;

/// XML, element by element.
#[derive(Debug)]
pub(super) struct Xml {
    out: String,
    open: Vec<Cow<'static, str>>,
    rename: Rename,
}

/// What an element is called in a document.
pub(super) type Rename = fn(&'static str) -> Cow<'static, str>;

/// Elements as they are called in the code.
pub(super) const fn as_is(name: &'static str) -> Cow<'static, str> {
    Cow::Borrowed(name)
}

/// Names and values of attributes.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A document. Names of elements are written as `rename` says; attributes keep theirs, but for those that QTI 3
    /// writes with dashes.
    pub(super) fn new(rename: Rename) -> Self {
        Self { out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), open: Vec::new(), rename }
    }

    fn start(&mut self, name: &'static str, attributes: Attributes<'_>, end: &str) -> Cow<'static, str> {
        let own = (self.rename)(name);
        let dashed = own != name && own.contains('-');
        self.out.push('<');
        self.out.push_str(&own);
        for (attribute, value) in attributes {
            let plain = attribute.contains(':') || !dashed;
            self.out.push(' ');
            self.out.push_str(&if plain { Cow::Borrowed(*attribute) } else { Cow::Owned(dashes(attribute)) });
            self.out.push_str("=\"");
            escape_into(&mut self.out, value);
            self.out.push('"');
        }
        self.out.push_str(end);
        own
    }

    /// Begins an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        let own = self.start(name, attributes, ">\n");
        self.open.push(own);
    }

    /// Ends the innermost element.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.end(&name);
        }
    }

    fn end(&mut self, own: &str) {
        self.out.push_str("</");
        self.out.push_str(own);
        self.out.push_str(">\n");
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.start(name, attributes, "/>\n");
    }

    /// An element with a text in it.
    pub(super) fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        let own = self.start(name, attributes, ">");
        escape_into(&mut self.out, text);
        self.end(&own);
    }

    /// An element with a text in it whose line ends are breaks.
    pub(super) fn lines(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        let own = self.start(name, attributes, ">");
        for (at, line) in text.lines().enumerate() {
            if at > 0 {
                self.out.push_str("<br/>");
            }
            escape_into(&mut self.out, line);
        }
        self.end(&own);
    }

    /// Something in an element of its own.
    pub(super) fn within(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        inside(self);
        self.close();
    }

    /// The text.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }
}

/// `maxChoices` as `max-choices`.
pub(super) fn dashes(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// What is written in HTML for a character that may not stand as it is.
const fn sign(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\n' => Some("<br>"),
        _ => None,
    }
}

/// Whether a text holds a byte of a kind. It is looked through to its end, which takes many bytes at a time.
pub(super) fn holds(text: &str, is_one: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |found, byte| found | is_one(byte))
}

/// A text as HTML: no sign of it is markup, its line ends are breaks.
pub(super) fn html(text: &str) -> String {
    if !holds(text, |byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\n')) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((at, sign)) = rest.bytes().enumerate().find_map(|(at, byte)| Some((at, sign(byte)?))) {
        out.push_str(&rest[..at]);
        out.push_str(sign);
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out
}

/// A paragraph of HTML that runs as its letters do, from left or from right.
pub(super) fn paragraph(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<p dir=\"auto\">{}</p>", html(text)) }
}
