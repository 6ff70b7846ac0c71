use std::cell::RefCell;

use ron::value::RawValue;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};

use crate::ground::{
    diagnostic::Diagnostic,
    ron::{describe::describe, read::options},
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
}

thread_local! {
    static SESSION: RefCell<Option<Session>> = const { RefCell::new(None) };
}

/// Runs `read` over `text`, so that the leaves in it find their places, and returns what was wrong with leaves.
pub(super) fn locate<T>(file: FileId, text: &str, read: impl FnOnce() -> T) -> (T, Vec<Diagnostic>) {
    let session = Session { file, base: text.as_ptr() as usize, findings: Vec::new() };
    let outer = SESSION.replace(Some(session));
    let value = read();
    let session = SESSION.replace(outer);
    (value, session.map(|session| session.findings).unwrap_or_default())
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let token = <&RawValue>::deserialize(deserializer)?.trim().get_ron();
        let value = options().from_str::<T>(token);
        Ok(SESSION.with_borrow_mut(|session| {
            let Some(session) = session else { return Self { value: value.ok(), at: Span::default() } };
            let start = (token.as_ptr() as usize).saturating_sub(session.base);
            let at = Span::new(session.file, start, start + token.len());
            match value {
                Ok(value) => Self { value: Some(value), at },
                Err(error) => {
                    session.findings.push(describe(&error.code, at));
                    Self { value: None, at }
                }
            }
        }))
    }
}
