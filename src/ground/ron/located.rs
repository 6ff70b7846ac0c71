use std::cell::{Cell, RefCell};

use ron::value::RawValue;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error, Visitor},
};

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        describe::describe,
        plain::plain,
        read::{MOST_FINDINGS, options},
        token::{Lexer, TokenKind},
    },
    span::{FileId, Span},
};

/// A leaf of a file with its place. A leaf of the wrong type is reported and has no value, and reading goes on.
#[derive(Clone, Debug, Default)]
pub struct Located<T> {
    /// The value, unless the token was not one.
    pub value: Option<T>,
    /// The token.
    pub at: Span,
}

/// What reading one text remembers: serde hands no context down, and a leaf must know where its text begins.
struct Session {
    file: FileId,
    base: usize,
    findings: Vec<Diagnostic>,
    /// The leaf that is read from a tree, and was reported already where it cannot be read.
    leaf: Option<Span>,
}

thread_local! {
    static SESSION: RefCell<Option<Session>> = const { RefCell::new(None) };
}

/// Runs `read` over `text`, so that the leaves in it find their places, and returns what was wrong with leaves.
pub(super) fn locate<T>(file: FileId, text: &str, read: impl FnOnce() -> T) -> (T, Vec<Diagnostic>) {
    let session = Session { file, base: text.as_ptr() as usize, findings: Vec::new(), leaf: None };
    let outer = SESSION.replace(Some(session));
    let value = read();
    let session = SESSION.replace(outer);
    (value, session.map(|session| session.findings).unwrap_or_default())
}

/// Says that the leaf at `at` is about to be read from a tree, which reports what it finds wrong itself.
pub(super) fn expect_leaf(at: Span) {
    SESSION.with_borrow_mut(|session| {
        if let Some(session) = session {
            session.leaf = Some(at);
        }
    });
}

/// How many leaves were found wrong so far.
pub(super) fn wrong_leaves() -> usize {
    SESSION.with_borrow(|session| session.as_ref().map_or(0, |session| session.findings.len()))
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let token = match text_of(deserializer) {
            Ok(raw) => trimmed(raw),
            Err(error) => {
                let leaf = SESSION.with_borrow_mut(|session| session.as_mut()?.leaf.take());
                return leaf.map(|at| Self { value: None, at }).ok_or(error);
            }
        };
        let value = plain::<T>(token).map_or_else(|| options().from_str::<T>(token), Ok);
        Ok(SESSION.with_borrow_mut(|session| {
            let Some(session) = session else { return Self { value: value.ok(), at: Span::default() } };
            let start = (token.as_ptr() as usize).saturating_sub(session.base);
            let at = Span::new(session.file, start, start + token.len());
            match value {
                Ok(value) => Self { value: Some(value), at },
                Err(error) => {
                    let told = Span::new(session.file, start, start + head(token));
                    if session.findings.len() <= MOST_FINDINGS {
                        session.findings.push(describe(&error.code, told, token));
                    }
                    Self { value: None, at }
                }
            }
        }))
    }
}

/// The text of the next value, whatever it is.
fn text_of<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'de str, D::Error> {
    let text = Cell::new(None);
    let result = <&RawValue>::deserialize(Raw { inner: deserializer, text: &text });
    match (text.get(), result) {
        (Some(text), _) => Ok(text),
        (None, Ok(raw)) => Ok(raw.get_ron()),
        (None, Err(error)) => Err(error),
    }
}

/// Keeps the text that a raw value is asked of, which was looked through once and need not be again.
struct Raw<'de, 't, D> {
    inner: D,
    text: &'t Cell<Option<&'de str>>,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Raw<'de, '_, D> {
    type Error = D::Error;

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: V,
    ) -> Result<V::Value, D::Error> {
        self.text.set(Some(self.inner.deserialize_newtype_struct(name, TextVisitor)?));
        Err(D::Error::custom(""))
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = &'de str;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("any value")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<&'de str, E> {
        Ok(text)
    }
}

/// A value without the white space and comments around it.
fn trimmed(raw: &str) -> &str {
    if !raw.contains('/') {
        return raw.trim();
    }
    let mut lexer = Lexer::new(raw);
    let first = lexer.next();
    let mut end = first.end;
    loop {
        let token = lexer.next();
        if token.kind == TokenKind::End {
            return &raw[first.start..end];
        }
        end = token.end;
    }
}

/// How much of a value is marked where it is wrong: of what stands in brackets, the opening one.
fn head(token: &str) -> usize {
    let first = Lexer::new(token).next();
    if matches!(first.kind, TokenKind::Open(_)) { first.end } else { token.len() }
}
