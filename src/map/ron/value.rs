//! RON as it is written: values, and their canonical layout.

use crate::ground::{Lang, Text};

/// A value of a file that is to be written.
#[derive(Clone, Debug)]
pub(in crate::map) enum Value {
    /// A text in quotation marks.
    Text(String),
    /// A bare token: a number or a word.
    Token(String),
    /// `[ … ]`
    List(Vec<Self>, Lines),
    /// `Name( field: … )`; the name may be empty.
    Struct(&'static str, Vec<(&'static str, Self)>, Lines),
    /// `{ "key": … }`
    Entries(Vec<(String, Self)>, Lines),
    /// `Name(value, …)`
    Call(&'static str, Vec<Self>),
}

/// Whether the parts of a value stand on one line or on a line each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::map) enum Lines {
    One,
    Each,
}

/// A text in quotation marks.
pub(in crate::map) fn quoted(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

/// A bare token.
pub(in crate::map) fn token(text: impl ToString) -> Value {
    Value::Token(text.to_string())
}

/// A list of texts on one line.
pub(in crate::map) fn quoted_list(texts: impl IntoIterator<Item = String>) -> Value {
    Value::List(texts.into_iter().map(Value::Text).collect(), Lines::One)
}

/// Wordings in one or both languages, on one line.
pub(in crate::map) fn wordings<'a>(phrases: impl IntoIterator<Item = (Lang, &'a str)>) -> Value {
    let entries = phrases.into_iter().map(|(lang, words)| (lang.code().to_owned(), quoted(words)));
    Value::Entries(entries.collect(), Lines::One)
}

/// A text of the model.
pub(in crate::map) fn text(text: &Text) -> Value {
    wordings(text.phrases().map(|(lang, phrase)| (lang, phrase.text.as_str())))
}

/// The fields of a struct that are there.
#[derive(Debug, Default)]
pub(in crate::map) struct Fields(Vec<(&'static str, Value)>);

impl Fields {
    /// Adds a field.
    pub(in crate::map) fn put(&mut self, name: &'static str, value: Value) {
        self.0.push((name, value));
    }

    /// Adds a field if there is a value.
    pub(in crate::map) fn maybe(&mut self, name: &'static str, value: Option<Value>) {
        self.0.extend(value.map(|value| (name, value)));
    }

    /// Adds fields that are made already.
    pub(in crate::map) fn more(&mut self, fields: &[(&'static str, Value)]) {
        self.0.extend(fields.iter().cloned());
    }

    /// Adds a list of texts unless it is empty.
    pub(in crate::map) fn texts(&mut self, name: &'static str, texts: Vec<String>) {
        if !texts.is_empty() {
            self.put(name, quoted_list(texts));
        }
    }

    /// Adds a list of values, a line each, unless it is empty.
    pub(in crate::map) fn list(&mut self, name: &'static str, values: Vec<Value>) {
        if !values.is_empty() {
            self.put(name, Value::List(values, Lines::Each));
        }
    }

    /// Adds entries, a line each, unless there are none.
    pub(in crate::map) fn entries(&mut self, name: &'static str, entries: Vec<(String, Value)>) {
        if !entries.is_empty() {
            self.put(name, Value::Entries(entries, Lines::Each));
        }
    }

    /// Adds `name: true` where it is.
    pub(in crate::map) fn flag(&mut self, name: &'static str, is: bool) {
        if is {
            self.put(name, token("true"));
        }
    }

    /// The struct of these fields, if there are any.
    pub(in crate::map) fn some(self, name: &'static str, lines: Lines) -> Option<Value> {
        (!self.0.is_empty()).then(|| self.done(name, lines))
    }

    /// The struct of these fields.
    pub(in crate::map) fn done(self, name: &'static str, lines: Lines) -> Value {
        Value::Struct(name, self.0, lines)
    }
}

impl Value {
    /// A field of a struct.
    pub(in crate::map) fn field(&self, name: &str) -> Option<&Self> {
        let Self::Struct(_, fields, _) = self else { return None };
        fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value)
    }

    /// The values of entries, in order.
    pub(in crate::map) fn values(&self) -> Vec<&Self> {
        match self {
            Self::Entries(entries, _) => entries.iter().map(|(_, value)| value).collect(),
            _ => Vec::new(),
        }
    }
}

/// The text of a file that holds one value.
pub(in crate::map) fn print(value: &Value) -> String {
    let mut out = String::new();
    put(&mut out, value, 0);
    out.push('\n');
    out
}

/// Prints a map file field by field, so that no tree of the whole need be held.
#[derive(Debug)]
pub(in crate::map) struct Printer(String);

impl Printer {
    /// Begins a file that will have about so many bytes.
    pub(in crate::map) fn new(name: &str, size: usize) -> Self {
        let mut out = String::with_capacity(size);
        out.push_str(name);
        out.push('(');
        Self(out)
    }

    /// Adds a field.
    pub(in crate::map) fn put(&mut self, name: &str, value: &Value) {
        new_line(&mut self.0, 1);
        self.0.extend([name, ": "]);
        put(&mut self.0, value, 1);
        self.0.push(',');
    }

    /// Adds entries, a line each, unless there are none.
    pub(in crate::map) fn entries<'a>(
        &mut self,
        name: &str,
        entries: impl Iterator<Item = (&'a str, Value)>,
    ) {
        let mut entries = entries.peekable();
        if entries.peek().is_none() {
            return;
        }
        new_line(&mut self.0, 1);
        self.0.extend([name, ": {"]);
        for (key, value) in entries {
            new_line(&mut self.0, 2);
            quote(&mut self.0, key);
            self.0.push_str(": ");
            put(&mut self.0, &value, 2);
            self.0.push(',');
        }
        new_line(&mut self.0, 1);
        self.0.push_str("},");
    }

    /// Ends the file.
    pub(in crate::map) fn done(mut self) -> String {
        self.0.push_str("\n)\n");
        self.0
    }
}

fn put(out: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Text(text) => quote(out, text),
        Value::Token(token) => out.push_str(token),
        Value::List(values, lines) => {
            let parts = values.iter().map(|value| (None, value));
            group(out, ['[', ']'], parts, *lines, depth);
        }
        Value::Struct(name, fields, lines) => {
            out.push_str(name);
            let parts = fields.iter().map(|(name, value)| (Some(Key::Field(name)), value));
            group(out, ['(', ')'], parts, *lines, depth);
        }
        Value::Entries(entries, lines) => {
            let parts = entries.iter().map(|(key, value)| (Some(Key::Entry(key)), value));
            group(out, ['{', '}'], parts, *lines, depth);
        }
        Value::Call(name, values) => {
            out.push_str(name);
            group(out, ['(', ')'], values.iter().map(|value| (None, value)), Lines::One, depth);
        }
    }
}

enum Key<'a> {
    Field(&'a str),
    Entry(&'a str),
}

fn group<'a>(
    out: &mut String,
    [open, close]: [char; 2],
    parts: impl ExactSizeIterator<Item = (Option<Key<'a>>, &'a Value)>,
    lines: Lines,
    depth: usize,
) {
    let broken = lines == Lines::Each && parts.len() > 0;
    out.push(open);
    for (at, (key, value)) in parts.enumerate() {
        if broken {
            new_line(out, depth + 1);
        } else if at > 0 {
            out.push_str(", ");
        }
        match key {
            Some(Key::Field(name)) => out.extend([name, ": "]),
            Some(Key::Entry(key)) => {
                quote(out, key);
                out.push_str(": ");
            }
            None => {}
        }
        put(out, value, depth + 1);
        if broken {
            out.push(',');
        }
    }
    if broken {
        new_line(out, depth);
    }
    out.push(close);
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("    ", depth));
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    // Looked at to the end whatever comes, many bytes go in one step.
    let plain = |byte: u8| matches!(byte, b' '..=b'~') & (byte != b'"') & (byte != b'\\');
    if text.bytes().fold(true, |all, byte| all & plain(byte)) {
        out.push_str(text);
        return out.push('"');
    }
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // No map may hold these; what a foreign file had there is seen to be missing.
            c if (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{fffe}' | '\u{ffff}') =>
            {
                out.push('\u{fffd}');
            }
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                out.push_str(&format!("\\u{{{:x}}}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
