//! What our own files hold and Argdown has no sign for: as YAML in data and front matter, and back.

use serde_yaml::{Mapping, Value as Yaml};

use crate::map::{
    foreign::{argdown::data, json::quoted},
    ron::value::{Lines, Value},
};

/// Fields with their values.
pub(in crate::map::foreign) type Carried = Vec<(&'static str, Value)>;

/// What a claim, a step and a map carry in this way.
pub(super) const OF_CLAIM: &[&str] = &["said", "figures", "events"];
pub(super) const OF_STEP: &[&str] = &["by", "questions"];
pub(super) const OF_ATTACK: &[&str] = &["by"];
pub(super) const OF_MAP: &[&str] =
    &["balance_note", "preferences", "closed", "actors", "sources", "units", "terms"];

/// Those whose fields are ids.
const BY_ID: &[&str] = &["preferences", "actors", "sources", "units", "terms"];
/// Fields that hold a word of a closed choice.
const WORDS: &[&str] = &["act", "kind", "hedge", "genre", "gender", "number", "language"];
/// What can be closed.
const CLOSED: &[&str] = &["SpeakersOf", "ReasonsFor", "ObjectionsTo", "ReasonsBy"];
/// The fields inside.
const FIELDS: &[&str] = &[
    "accusative",
    "act",
    "anchor",
    "answered_by",
    "approx",
    "as_of",
    "ask",
    "author",
    "by",
    "coined_by",
    "dative",
    "date",
    "definition",
    "english",
    "file",
    "from",
    "gender",
    "genitive",
    "genre",
    "german",
    "hedge",
    "high",
    "in",
    "interest",
    "kind",
    "language",
    "low",
    "name",
    "nominative",
    "number",
    "of",
    "on",
    "out_of_scope",
    "outlet",
    "over",
    "para",
    "possessive",
    "prefer",
    "primary",
    "raised_by",
    "reason",
    "role",
    "term",
    "text",
    "title",
    "to",
    "unit",
    "until",
    "value",
    "what",
];

/// The fields of a value that are carried, each as `name: value` in one line of YAML.
pub(super) fn lines(value: &Value, names: &[&str]) -> Vec<String> {
    let found = names.iter().filter_map(|name| Some((name, value.field(name)?)));
    found.map(|(name, value)| format!("{name}: {}", flow(value))).collect()
}

/// A value in one line of YAML.
pub(super) fn flow(value: &Value) -> String {
    let fields = |fields: Vec<String>| format!("{{{}}}", fields.join(", "));
    match value {
        Value::Text(words) => text(words),
        Value::Token(token) => token.clone(),
        Value::List(values, _) => {
            format!("[{}]", values.iter().map(flow).collect::<Vec<_>>().join(", "))
        }
        Value::Struct(_, inner, _) => {
            fields(inner.iter().map(|(name, value)| format!("{name}: {}", flow(value))).collect())
        }
        Value::Entries(entries, _) => {
            let named = |(key, value): &(String, Value)| match key.as_str() {
                "de" | "en" => format!("{key}: {}", flow(value)),
                _ => format!("{}: {}", text(key), flow(value)),
            };
            fields(entries.iter().map(named).collect())
        }
        Value::Call(name, values) => {
            let inner = values.iter().map(flow).collect::<Vec<_>>().join(", ");
            fields(vec![format!("{name}: [{inner}]")])
        }
    }
}

/// A text in quotation marks, without what Argdown would take for a sign: braces, comments, the end of front matter.
pub(super) fn text(words: &str) -> String {
    let mut out = String::new();
    for c in quoted(words).chars() {
        match c {
            '{' | '}' | '<' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            '/' => out.push_str("\\/"),
            c => out.push(c),
        }
    }
    out.replace("===", "=\\u003d=")
}

/// The fields of these names that are there, as our files hold them, and what in them has no place there.
pub(super) fn fields(data: &Mapping, names: &'static [&'static str]) -> (Carried, Vec<String>) {
    let mut unknown = Vec::new();
    let found = names.iter().filter_map(|name| Some((*name, data.get(*name)?)));
    let made = found.filter_map(|(name, yaml)| {
        let value = match yaml.as_mapping().filter(|_| BY_ID.contains(&name)) {
            Some(entries) => by_id(entries, &mut unknown),
            None => value(name, yaml, &mut unknown),
        };
        Some((name, value?))
    });
    (made.collect(), unknown)
}

fn by_id(entries: &Mapping, unknown: &mut Vec<String>) -> Option<Value> {
    let read = entries.iter().filter_map(|(key, yaml)| Some((data::scalar(key)?, value("", yaml, unknown)?)));
    let read: Vec<_> = read.collect();
    (!read.is_empty()).then_some(Value::Entries(read, Lines::Each))
}

fn value(name: &str, yaml: &Yaml, unknown: &mut Vec<String>) -> Option<Value> {
    let word = |text: &str| WORDS.contains(&name) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match yaml {
        Yaml::Null | Yaml::Tagged(_) => None,
        Yaml::Bool(_) | Yaml::Number(_) => data::scalar(yaml).map(Value::Token),
        Yaml::String(text) if word(text) => Some(Value::Token(text.clone())),
        Yaml::String(text) => Some(Value::Text(text.clone())),
        Yaml::Sequence(values) => {
            let lines = if values.iter().any(Yaml::is_mapping) { Lines::Each } else { Lines::One };
            let values: Vec<_> = values.iter().filter_map(|yaml| value(name, yaml, unknown)).collect();
            Some(Value::List(values, lines))
        }
        Yaml::Mapping(fields) => mapping(fields, unknown),
    }
}

fn mapping(fields: &Mapping, unknown: &mut Vec<String>) -> Option<Value> {
    let keys: Vec<String> = fields.keys().filter_map(data::scalar).collect();
    if keys.iter().all(|key| matches!(key.as_str(), "de" | "en")) {
        let texts = fields.iter().filter_map(|(key, yaml)| Some((data::scalar(key)?, data::scalar(yaml)?)));
        return Some(Value::Entries(texts.map(|(key, text)| (key, Value::Text(text))).collect(), Lines::One));
    }
    if let (1, Some(name)) = (keys.len(), CLOSED.iter().find(|name| keys[0] == **name)) {
        let inner = value("", fields.values().next()?, unknown)?;
        let Value::List(values, _) = inner else { return Some(Value::Call(name, vec![inner])) };
        return Some(Value::Call(name, values));
    }
    let mut made = Vec::new();
    for (key, yaml) in fields {
        let key = data::scalar(key).unwrap_or_default();
        match FIELDS.iter().find(|name| **name == key) {
            Some(name) => made.extend(value(name, yaml, unknown).map(|value| (*name, value))),
            None => unknown.push(key),
        }
    }
    Some(Value::Struct("", made, Lines::One))
}
