use std::cell::RefCell;

use ron::value::RawValue;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{
        describe::describe,
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

impl<'de, T: DeserializeOwned> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let token = match <&RawValue>::deserialize(deserializer) {
            Ok(raw) => trimmed(raw.get_ron()),
            Err(error) => {
                let leaf = SESSION.with_borrow_mut(|session| session.as_mut()?.leaf.take());
                return leaf.map(|at| Self { value: None, at }).ok_or(error);
            }
        };
        let value = options().from_str::<T>(token);
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

/// A value without the white space and comments around it.
fn trimmed(raw: &str) -> &str {
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
