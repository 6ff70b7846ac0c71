//! Located XML: a tree of elements, read without recursion. Entities other than the five of XML itself stay as they
//! are written; nothing is fetched or expanded.

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use crate::{
    ground::{Diagnostic, FileId, Span},
    map::foreign::codes,
};

/// An element of a tree, by its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct At(usize);

/// An element: its name without prefix, its attributes without prefix, its own text, what stands in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// The text right inside it, without that of the elements in it.
    pub text: String,
    pub children: Vec<At>,
    pub span: Span,
}

/// An XML text, read.
#[derive(Debug, Default)]
pub(crate) struct Xml {
    elements: Vec<Element>,
}

impl Xml {
    /// Reads a text. What is wrong with it is told with its place. The root is element 0.
    pub(crate) fn read(text: &str, file: FileId) -> Result<(Self, At), Diagnostic> {
        let mut xml = Self::default();
        let mut reader = Reader::from_str(text);
        let mut open: Vec<At> = Vec::new();
        loop {
            let before = position(&reader, text);
            let event = reader.read_event().map_err(|error| {
                let at = usize::try_from(reader.error_position()).unwrap_or(usize::MAX).min(text.len());
                syntax(file, text, at, &error.to_string())
            })?;
            let span = Span::new(file, before, position(&reader, text));
            match event {
                Event::Start(start) => {
                    let at = xml.add(&start, span, open.last().copied());
                    if open.is_empty() && at != At(0) {
                        return Err(syntax(file, text, before, "there is more than one outermost element"));
                    }
                    open.push(at);
                }
                Event::Empty(start) => {
                    let at = xml.add(&start, span, open.last().copied());
                    if open.is_empty() && at != At(0) {
                        return Err(syntax(file, text, before, "there is more than one outermost element"));
                    }
                }
                Event::End(_) => {
                    open.pop();
                }
                Event::Text(words) => xml.write(&open, &words.xml10_content()),
                Event::CData(words) => xml.write(&open, &words.xml10_content()),
                Event::GeneralRef(entity) => {
                    let resolved = entity.resolve_char_ref().ok().flatten().map(String::from);
                    let name = entity.xml10_content();
                    let known = quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
                    xml.write(&open, &resolved.or(known).unwrap_or_else(|| format!("&{name};")));
                }
                Event::Eof => break,
                _ => {}
            }
        }
        match open.last() {
            Some(at) => Err(Diagnostic::new(codes::SYNTAX, xml.get(*at).span).arg("why", "never closed")),
            None if xml.elements.is_empty() => Err(syntax(file, text, 0, "there is no element")),
            None => Ok((xml, At(0))),
        }
    }

    fn add(&mut self, start: &BytesStart<'_>, span: Span, parent: Option<At>) -> At {
        let mut attributes = Vec::new();
        for attribute in start.html_attributes().with_checks(false).flatten() {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_or_else(|_| attribute.value.to_string(), |value| value.into_owned());
            attributes.push((attribute.key.local_name().as_ref().to_owned(), value));
        }
        let element =
            Element { name: start.local_name().as_ref().to_owned(), attributes, span, ..Element::default() };
        let at = At(self.elements.len());
        self.elements.push(element);
        if let Some(parent) = parent {
            self.elements[parent.0].children.push(at);
        }
        at
    }

    fn write(&mut self, open: &[At], words: &str) {
        if let Some(at) = open.last() {
            self.elements[at.0].text.push_str(words);
        }
    }

    /// An element.
    pub(crate) fn get(&self, at: At) -> &Element {
        &self.elements[at.0]
    }

    /// All elements of a name, in the order of the file.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (At, &'a Element)> {
        let named = self.elements.iter().enumerate().filter(move |(_, element)| element.name == name);
        named.map(|(at, element)| (At(at), element))
    }

    /// The children of a name.
    pub(crate) fn children<'a>(
        &'a self,
        of: &'a Element,
        name: &'a str,
    ) -> impl Iterator<Item = &'a Element> {
        of.children.iter().map(|at| self.get(*at)).filter(move |element| element.name == name)
    }
}

impl Element {
    /// An attribute's value.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

fn position(reader: &Reader<&[u8]>, text: &str) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX).min(text.len())
}

fn syntax(file: FileId, text: &str, at: usize, why: &str) -> Diagnostic {
    let mut start = at.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    Diagnostic::new(codes::SYNTAX, Span::new(file, start, end)).arg("why", why)
}

/// A text as it stands in XML, in an element or an attribute. Characters that XML cannot hold are replaced.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_into(&mut out, text);
    out
}

/// The same, put behind what is there already. What stands between two characters of note is copied in one go.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let instead = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\n' => "&#10;",
            '\t' => "&#9;",
            '\r' => "&#13;",
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => "\u{fffd}",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(instead);
        from = at + c.len_utf8();
    }
    out.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expands_no_entities_and_tells_where_it_breaks() {
        let bomb = r#"<!DOCTYPE a [<!ENTITY x "boom"><!ENTITY y "&x;&x;">]><a b="&y;">&y;&amp;&#228;</a>"#;
        let (xml, root) = Xml::read(bomb, FileId::default()).unwrap();
        assert_eq!(xml.get(root).text, "&y;&ä");
        assert_eq!(xml.get(root).attribute("b"), Some("&y;"));
        let broken = Xml::read("<a>\n  <b></c>\n</a>", FileId::default()).unwrap_err();
        assert!(broken.at.start >= 6, "{broken:?}");
    }
}
