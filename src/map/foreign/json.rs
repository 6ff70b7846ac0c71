//! Located JSON: a tree whose values know where they stand. It is read without recursion, so that no depth of nesting
//! is too much.

use crate::{
    ground::{Diagnostic, FileId, Span},
    map::foreign::codes,
};

/// A value of a tree, by its place in the list of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At(usize);

#[derive(Debug)]
enum Kind {
    Null,
    Bool(bool),
    Number,
    Text(String),
    List(Vec<At>),
    Object(Vec<(String, At)>),
}

/// A JSON text, read.
#[derive(Debug)]
pub(super) struct Json<'a> {
    text: &'a str,
    file: FileId,
    values: Vec<(Kind, usize, usize)>,
}

impl<'a> Json<'a> {
    /// Reads a text. What is wrong with it is told with its place.
    pub(super) fn read(text: &'a str, file: FileId) -> Result<(Self, At), Diagnostic> {
        let json = Self { text, file, values: Vec::new() };
        Reader { json, at: 0, open: Vec::new() }.run()
    }

    /// The token of a value, or the opening bracket of a list or object.
    pub(super) fn span(&self, at: At) -> Span {
        let (_, start, end) = self.values[at.0];
        Span::new(self.file, start, end)
    }

    /// The value of a field.
    pub(super) fn get(&self, at: At, name: &str) -> Option<At> {
        self.fields(at).iter().find(|(key, _)| key == name).map(|(_, value)| *value)
    }

    /// The fields of an object, in order; none of anything else.
    pub(super) fn fields(&self, at: At) -> &[(String, At)] {
        match &self.values[at.0].0 {
            Kind::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The values of a list; none of anything else.
    pub(super) fn list(&self, at: At) -> &[At] {
        match &self.values[at.0].0 {
            Kind::List(values) => values,
            _ => &[],
        }
    }

    /// The values of a list field.
    pub(super) fn list_of(&self, at: At, name: &str) -> &[At] {
        self.get(at, name).map_or(&[], |at| self.list(at))
    }

    /// A text.
    pub(super) fn text(&self, at: At) -> Option<&str> {
        match &self.values[at.0].0 {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A text, number or truth value as it is written: what ids are, quoted or not.
    pub(super) fn scalar(&self, at: At) -> Option<&str> {
        let (kind, start, end) = &self.values[at.0];
        match kind {
            Kind::Text(text) => Some(text),
            Kind::Number => Some(&self.text[*start..*end]),
            Kind::Bool(true) => Some("true"),
            Kind::Bool(false) => Some("false"),
            _ => None,
        }
    }

    /// A field's text, number or truth value.
    pub(super) fn scalar_of(&self, at: At, name: &str) -> Option<&str> {
        self.get(at, name).and_then(|at| self.scalar(at))
    }

    /// Whether a value is an object.
    pub(super) fn is_object(&self, at: At) -> bool {
        matches!(self.values[at.0].0, Kind::Object(_))
    }

    /// Whether a value is `null`.
    pub(super) fn is_null(&self, at: At) -> bool {
        matches!(self.values[at.0].0, Kind::Null)
    }
}

struct Reader<'a> {
    json: Json<'a>,
    at: usize,
    /// The lists and objects that are open, and the key that waits for its value.
    open: Vec<(At, Option<String>)>,
}

type Read<T> = Result<T, (usize, &'static str)>;

impl<'a> Reader<'a> {
    fn run(mut self) -> Result<(Json<'a>, At), Diagnostic> {
        match self.values() {
            Ok(root) => Ok((self.json, root)),
            Err((at, why)) => {
                let end = self.json.text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
                Err(Diagnostic::new(codes::SYNTAX, Span::new(self.json.file, at, end)).arg("why", why))
            }
        }
    }

    fn bytes(&self) -> &'a [u8] {
        self.json.text.as_bytes()
    }

    fn peek(&mut self) -> Option<u8> {
        while self.bytes().get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.bytes().get(self.at).copied()
    }

    fn values(&mut self) -> Read<At> {
        let mut root = None;
        loop {
            let value = self.value()?;
            root = root.or(Some(value));
            if matches!(self.json.values[value.0].0, Kind::List(_) | Kind::Object(_)) {
                self.open.push((value, None));
                if self.enter()? {
                    continue;
                }
            }
            if !self.next()? {
                break;
            }
        }
        match self.peek() {
            None => root.ok_or((self.at, "expected a value")),
            Some(_) => Err((self.at, "expected the end of the file")),
        }
    }

    /// Goes into the container just opened. False if it is empty, and closed again.
    fn enter(&mut self) -> Read<bool> {
        let close = self.closing();
        if self.peek() == Some(close) {
            self.at += 1;
            self.open.pop();
            return Ok(false);
        }
        self.key()?;
        Ok(true)
    }

    fn closing(&self) -> u8 {
        match self.open.last().map(|(at, _)| &self.json.values[at.0].0) {
            Some(Kind::Object(_)) => b'}',
            _ => b']',
        }
    }

    /// Goes on after a value: to the next one in the innermost container, out of those that end here. False at the end.
    fn next(&mut self) -> Read<bool> {
        while !self.open.is_empty() {
            let close = self.closing();
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.key()?;
                    return Ok(true);
                }
                Some(byte) if byte == close => {
                    self.at += 1;
                    self.open.pop();
                }
                _ => return Err((self.at, "expected `,` or a closing bracket")),
            }
        }
        Ok(false)
    }

    fn key(&mut self) -> Read<()> {
        if self.closing() == b']' {
            return Ok(());
        }
        if self.peek() != Some(b'"') {
            return Err((self.at, "expected a name in quotation marks"));
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err((self.at, "expected `:`"));
        }
        self.at += 1;
        if let Some((_, waiting)) = self.open.last_mut() {
            *waiting = Some(key);
        }
        Ok(())
    }

    fn value(&mut self) -> Read<At> {
        let start = match self.peek() {
            Some(_) => self.at,
            None => return Err((self.at, "expected a value")),
        };
        let kind = match self.bytes()[start] {
            b'{' => self.opened(Kind::Object(Vec::new())),
            b'[' => self.opened(Kind::List(Vec::new())),
            b'"' => Kind::Text(self.string()?),
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.word()?,
        };
        let at = At(self.json.values.len());
        self.json.values.push((kind, start, self.at));
        if let Some((container, key)) = self.open.last_mut() {
            let (container, key) = (container.0, key.take());
            match &mut self.json.values[container].0 {
                Kind::List(values) => values.push(at),
                Kind::Object(fields) => fields.push((key.unwrap_or_default(), at)),
                _ => {}
            }
        }
        Ok(at)
    }

    fn opened(&mut self, kind: Kind) -> Kind {
        self.at += 1;
        kind
    }

    fn number(&mut self) -> Kind {
        let number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E');
        self.at += self.bytes()[self.at..].iter().take_while(|byte| number(byte)).count();
        Kind::Number
    }

    fn word(&mut self) -> Read<Kind> {
        let rest = &self.bytes()[self.at..];
        let words = [
            (&b"null"[..], Kind::Null),
            (b"true", Kind::Bool(true)),
            (b"false", Kind::Bool(false)),
            (b"NaN", Kind::Null),
        ];
        for (word, kind) in words {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(kind);
            }
        }
        Err((self.at, "expected a value"))
    }

    fn string(&mut self) -> Read<String> {
        let start = self.at;
        self.at += 1;
        let mut out = String::new();
        loop {
            let plain =
                self.bytes()[self.at..].iter().take_while(|byte| !matches!(byte, b'"' | b'\\')).count();
            out.push_str(&self.json.text[self.at..self.at + plain]);
            self.at += plain;
            match self.bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(_) => self.escape(&mut out)?,
                None => return Err((start, "this text is never closed")),
            }
        }
    }

    fn escape(&mut self, out: &mut String) -> Read<()> {
        let at = self.at;
        let escaped = self.bytes().get(at + 1).copied();
        self.at += 2;
        out.push(match escaped {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(same @ (b'"' | b'\\' | b'/')) => char::from(same),
            Some(b'u') => self.unicode(at)?,
            _ => return Err((at, "there is no such escape")),
        });
        Ok(())
    }

    /// A UTF-16 escape, or a pair of them. Half a pair stands for a character that cannot be shown.
    fn unicode(&mut self, at: usize) -> Read<char> {
        let high = self.unit(at)?;
        if !(0xd800..0xdc00).contains(&high) {
            return Ok(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        if !self.bytes()[self.at..].starts_with(b"\\u") {
            return Ok(char::REPLACEMENT_CHARACTER);
        }
        let back = self.at;
        self.at += 2;
        let low = self.unit(at)?;
        if !(0xdc00..0xe000).contains(&low) {
            self.at = back;
            return Ok(char::REPLACEMENT_CHARACTER);
        }
        let joined = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
        Ok(char::from_u32(joined).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn unit(&mut self, at: usize) -> Read<u32> {
        let digits = self
            .json
            .text
            .get(self.at..self.at + 4)
            .filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        self.at += 4;
        unit.ok_or((at, "four hexadecimal digits must follow `\\u`"))
    }
}

/// A text as JSON writes it, quotation marks included.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_nests_deeply_and_tells_where_it_breaks() {
        let deep = "[".repeat(200_000) + &"]".repeat(200_000);
        assert!(Json::read(&deep, FileId::default()).is_ok());
        let broken = Json::read("{\"a\": [1, 2}", FileId::default()).unwrap_err();
        assert_eq!((broken.at.start, broken.at.end), (11, 12));
        let (json, root) =
            Json::read(r#"{"a": "\u00e4\ud83d\ude00\ud800", "b": 12.5}"#, FileId::default()).unwrap();
        assert_eq!(json.scalar_of(root, "a"), Some("ä😀\u{fffd}"));
        assert_eq!(json.scalar_of(root, "b"), Some("12.5"));
    }
}
