//! Files as they usually are, read straight from their text: several times faster than `ron` reads them, which may do
//! anything anywhere. Whatever is written in any other way is given up, and left to `ron`.

use ron::value::RawValue;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor, value},
};

/// A text as a `T`; nothing if it is not written in the usual way, or wrong. Law: what is read here, `ron` reads alike.
pub(super) fn plain<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
    let mut plain = Plain { text, at: 0 };
    let value = T::deserialize(&mut plain).ok()?;
    plain.peek().is_none().then_some(value).filter(|_| plain.at == text.len())
}

/// Nothing is told of why a text is given up: `ron` says what is wrong, if anything is.
type Result<T> = std::result::Result<T, value::Error>;

fn given_up<T>() -> Result<T> {
    Err(value::Error::custom(""))
}

/// A text that is read from its beginning to its end.
struct Plain<'de> {
    text: &'de str,
    at: usize,
}

impl<'de> Plain<'de> {
    /// The first byte of the next token; nothing at the end, and before a comment that is not closed.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at)? {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                b'/' if bytes.get(self.at + 1) == Some(&b'/') => {
                    self.at += self.text[self.at..].find('\n')?;
                }
                byte => return Some(*byte),
            }
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, byte: u8) -> Result<()> {
        if self.take(byte) { Ok(()) } else { given_up() }
    }

    /// The next bytes, as long as they are of a kind.
    fn run(&mut self, is_part: impl Fn(u8) -> bool) -> &'de str {
        let rest = &self.text[self.at..];
        // Bytes that are taken are ASCII, so no letter is cut.
        let length = rest.bytes().position(|byte| !is_part(byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn word(&mut self) -> Result<&'de str> {
        match self.peek() {
            Some(b'A'..=b'Z' | b'a'..=b'z') => {
                Ok(self.run(|byte| byte.is_ascii_alphanumeric() || byte == b'_'))
            }
            _ => given_up(),
        }
    }

    /// A word that does not make something optional.
    fn bare_word(&mut self) -> Result<&'de str> {
        match self.word()? {
            "None" | "Some" => given_up(),
            word => Ok(word),
        }
    }

    /// A number in decimal digits, with a sign and a point at most; none that is too long for any type.
    fn number(&mut self) -> Result<&'de str> {
        const LONGEST: usize = 15;
        self.peek();
        let token = self.run(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
        let digits = token.strip_prefix('-').unwrap_or(token);
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let leads = whole.len() > 1 && whole.starts_with('0');
        let fits = is_digits(whole) && is_digits(part) && !leads && token.len() <= LONGEST;
        if fits { Ok(token) } else { given_up() }
    }

    fn parsed<N: std::str::FromStr>(&mut self) -> Result<N> {
        self.number()?.parse().or_else(|_| given_up())
    }

    /// A string with its quotation marks.
    fn string(&mut self) -> Result<&'de str> {
        self.expect(b'"')?;
        let start = self.at - 1;
        loop {
            let Some(length) = self.text[self.at..].find('"') else { return given_up() };
            let inner = &self.text[self.at..self.at + length];
            self.at += length + 1;
            // An odd number of backslashes before it makes a quotation mark part of the text.
            let slashes = inner.bytes().rev().take_while(|byte| *byte == b'\\').count();
            if slashes.is_multiple_of(2) {
                return Ok(&self.text[start..self.at]);
            }
        }
    }

    /// A string without escapes.
    fn text(&mut self) -> Result<&'de str> {
        let token = self.string()?;
        if token.contains('\\') { given_up() } else { Ok(&token[1..token.len() - 1]) }
    }

    /// The token of a leaf, whatever is asked of it.
    fn leaf(&mut self) -> Result<&'de str> {
        match self.peek() {
            Some(b'"') => {
                let token = self.string()?;
                let is_sound = !token.contains('\\') || RawValue::from_ron(token).is_ok();
                if is_sound { Ok(token) } else { given_up() }
            }
            Some(b'0'..=b'9' | b'-') => self.number(),
            _ => self.bare_word(),
        }
    }

    /// What stands between two brackets.
    fn within<T>(
        &mut self,
        [open, close]: [u8; 2],
        read: impl FnOnce(&mut List<'_, 'de>) -> Result<T>,
    ) -> Result<T> {
        self.expect(open)?;
        let mut list = List { plain: self, close, state: State::First };
        let value = read(&mut list)?;
        if list.more()? { given_up() } else { Ok(value) }
    }
}

/// How far a list was read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    First,
    Later,
    Closed,
}

/// Entries with commas between them.
struct List<'p, 'de> {
    plain: &'p mut Plain<'de>,
    close: u8,
    state: State,
}

impl List<'_, '_> {
    /// Whether another entry follows. If not, the bracket is closed.
    fn more(&mut self) -> Result<bool> {
        if self.state == State::Closed {
            return Ok(false);
        }
        let divided = self.state == State::First || self.plain.take(b',');
        if self.plain.take(self.close) {
            self.state = State::Closed;
            return Ok(false);
        }
        self.state = State::Later;
        if divided { Ok(true) } else { given_up() }
    }
}

impl<'de> SeqAccess<'de> for List<'_, 'de> {
    type Error = value::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if self.more()? { seed.deserialize(&mut *self.plain).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for List<'_, 'de> {
    type Error = value::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if self.more()? { seed.deserialize(&mut *self.plain).map(Some) } else { Ok(None) }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        self.plain.expect(b':')?;
        seed.deserialize(&mut *self.plain)
    }
}

impl<'de> Deserializer<'de> for &mut Plain<'de> {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value> {
        given_up()
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_borrowed_str(self.word()?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.word()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => given_up(),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_u32(self.parsed()?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_u64(self.parsed()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_f64(self.parsed()?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_enum(self.word()?.into_deserializer())
    }

    /// Optional fields are written bare.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let start = self.at;
        if matches!(self.peek(), Some(b'N' | b'S')) {
            self.bare_word()?;
        }
        self.at = start;
        visitor.visit_some(self)
    }

    /// The token of a leaf, which is asked for as raw text.
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value> {
        if !name.starts_with("$ron::") {
            return given_up();
        }
        visitor.visit_borrowed_str(self.leaf()?)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.within(*b"[]", |list| visitor.visit_seq(list))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.within(*b"()", |list| visitor.visit_seq(list))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.within(*b"{}", |list| visitor.visit_map(list))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        if self.peek() != Some(b'(') && self.word()? != name {
            return given_up();
        }
        self.within(*b"()", |list| visitor.visit_map(list))
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u128 f32 char bytes byte_buf unit unit_struct tuple_struct ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::ground::{
        FileId,
        ron::{Entries, Located, located::locate, read::options},
    };
    use serde::{Deserialize, de::DeserializeOwned};
    use std::fmt::Debug;

    /// What the short way makes of a token, if it takes it, is what `ron` makes of it.
    fn assert_alike<T: DeserializeOwned + PartialEq + Debug>(token: &str) -> bool {
        let short = plain::<T>(token);
        let long = options().from_str::<T>(token).ok();
        assert!(short.is_none() || short == long, "{token}: {short:?}, {long:?}");
        short.is_some()
    }

    #[test]
    fn the_short_way_reads_as_ron_does() {
        let tokens = [
            "0",
            "1",
            "-1",
            "007",
            "42",
            "4294967296",
            "18446744073709551616",
            "1.5",
            "0.5",
            "-0.25",
            ".5",
            "-.5",
            "1.",
            "1..2",
            "-",
            "1-2",
            "0x1F",
            "1_000",
            "+1",
            "1e3",
            "inf",
            "NaN",
            "true",
            "false",
            "True",
            "None",
            "Some",
            "r#true",
            "\"true\"",
            "\"\"",
            "\"a\\n\"",
            "'a'",
            "()",
            "\u{fc}",
        ];
        let taken = |alike: fn(&str) -> bool| tokens.into_iter().filter(|token| alike(token)).count();
        assert_eq!(taken(assert_alike::<bool>), 2);
        assert!(taken(assert_alike::<u32>) >= 3);
        assert!(taken(assert_alike::<usize>) >= 4);
        assert!(taken(assert_alike::<f64>) >= 6);
        assert_eq!(taken(assert_alike::<String>), 2);
        assert_eq!(taken(assert_alike::<i64>), 0);
    }

    #[derive(Debug, Default, Deserialize)]
    #[serde(rename = "Sample", deny_unknown_fields, default)]
    struct Sample {
        title: Entries<Located<String>>,
        of: Option<Inner>,
        pairs: Vec<(usize, usize)>,
        rows: Vec<Inner>,
        none: Option<Located<f64>>,
    }

    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Inner {
        is: Option<Located<bool>>,
        many: Option<Located<u32>>,
        names: Option<Vec<Located<String>>>,
    }

    const SAMPLE: &str = r#"// A comment.
Sample(
    title: {"de": "Größe, „so“", "en": "a\"b"}, // here
    of: (is: true, many: 12),
    pairs: [(0, 1), (2, 3,)],
    rows: [(), (names: ["x", "y"], is: false), (many: 3)],
    none: -1.5,
)
"#;

    /// How `ron` reads a text, where it is read here at all; whether it is.
    fn is_read_alike(text: &str) -> bool {
        let (short, told) = locate(FileId::default(), text, || plain::<Sample>(text));
        let (long, found) = locate(FileId::default(), text, || options().from_str::<Sample>(text));
        let Some(short) = short else { return false };
        let long = long.unwrap_or_else(|error| panic!("`ron` refuses {text}: {error}"));
        assert_eq!((format!("{short:?}"), told), (format!("{long:?}"), found), "{text}");
        true
    }

    #[test]
    fn files_with_a_slip_are_read_as_ron_reads_them_or_given_up() {
        const SCRAPS: &[&str] = &[
            "", "(", ")", "[", "]", "{", "}", ":", ",", "\"", "\\", "\\n", "\\q", "/", "//", "/*", "\n", "#",
            "'", "None", "Some", "Some(", "N", "0", "1e9", ".", "-", "_", "r#", "b\"", "\u{a0}", "\u{85}",
            "\0", "ß", "=", "x: 1,",
        ];
        assert!(is_read_alike(SAMPLE));
        let places: Vec<usize> = SAMPLE.char_indices().map(|(at, _)| at).chain([SAMPLE.len()]).collect();
        let mut read = 0;
        for (at, scrap) in places.iter().flat_map(|at| SCRAPS.iter().map(move |scrap| (*at, scrap))) {
            let (head, tail) = SAMPLE.split_at(at);
            // Every other time it is put in, else it takes a letter's place.
            let letter = tail.chars().next().filter(|_| at % 2 == 0 || scrap.is_empty());
            let tail = &tail[letter.map_or(0, char::len_utf8)..];
            read += usize::from(is_read_alike(&format!("{head}{scrap}{tail}")));
        }
        assert!(read > 500, "{read}");
    }
}
