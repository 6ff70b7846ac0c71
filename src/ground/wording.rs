//! Every word the program says, in one place: the Fluent files of `src/wording`, one folder a language.

use std::{
    borrow::Cow,
    sync::{LazyLock, OnceLock},
};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::ground::{lang::Lang, rng::fnv1a};

/// What fills a hole in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, put in as they are.
    Text(String),
    /// A count, which also chooses between one and many.
    Count(usize),
    /// A wording of its own, with the same holes.
    Key(&'static str),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

type Bundle = FluentBundle<FluentResource>;

macro_rules! wording {
    ($lang:literal: $($file:literal),* $(,)?) => {
        LazyLock::new(|| {
            Wording::new($lang, &[$(include_str!(concat!("../wording/", $lang, "/", $file, ".ftl"))),*])
        })
    };
}

static GERMAN: LazyLock<Wording> = wording!(
    "de": "ground", "map", "scheme", "lint", "quiz", "form", "practice", "audit", "paper", "sheet", "html", "draw", "foreign", "browse", "export", "cli"
);
static ENGLISH: LazyLock<Wording> = wording!(
    "en": "ground", "map", "scheme", "lint", "quiz", "form", "practice", "audit", "paper", "sheet", "html", "draw", "foreign", "browse", "export", "cli"
);

/// The files of a language. Most runs say little, so each file is parsed only when something in it is first said.
struct Wording {
    code: &'static str,
    files: Vec<(&'static str, OnceLock<Bundle>)>,
    /// The hashes of the keys, sorted, each with its key and the file in which that stands.
    places: Vec<(u64, &'static str, usize)>,
}

impl Wording {
    fn new(code: &'static str, sources: &[&'static str]) -> Self {
        let keys = |(at, source): (usize, &&'static str)| {
            source.lines().filter_map(key_of).map(move |key| (fnv1a(key.as_bytes()), key, at))
        };
        let mut places: Vec<(u64, &str, usize)> = sources.iter().enumerate().flat_map(keys).collect();
        places.sort_unstable();
        Self { code, files: sources.iter().map(|source| (*source, OnceLock::new())).collect(), places }
    }

    /// The first file in which a key stands.
    fn place(&self, key: &str) -> Option<usize> {
        let hash = fnv1a(key.as_bytes());
        let first = self.places.partition_point(|(known, ..)| *known < hash);
        let same = self.places[first..].iter().take_while(|(known, ..)| *known == hash);
        same.into_iter().find(|(_, known, _)| *known == key).map(|(.., place)| *place)
    }

    /// The parsed file in which a key stands.
    fn bundle(&self, key: &str) -> Option<&Bundle> {
        let (source, bundle) = &self.files[self.place(key)?];
        Some(bundle.get_or_init(|| parse(self.code, source)))
    }
}

/// The key of the message that begins with a line, if one does.
fn key_of(line: &'static str) -> Option<&'static str> {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let (key, rest) = line.split_at(line.bytes().position(|byte| !inner(byte))?);
    let is_key = key.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start().starts_with('=');
    is_key.then_some(key)
}

fn parse(code: &str, source: &str) -> Bundle {
    let language: LanguageIdentifier = code.parse().expect("language codes are fixed");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    // A broken entry is left out; a test holds every file to parse whole.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let _ = bundle.add_resource(resource);
    bundle
}

fn wording_of(lang: Lang) -> &'static Wording {
    match lang {
        Lang::De => &GERMAN,
        Lang::En => &ENGLISH,
    }
}

/// Whether there is a wording for `key`.
pub fn knows(lang: Lang, key: &str) -> bool {
    wording_of(lang).place(key).is_some()
}

fn without_keys<'a>(args: &[(&'a str, Arg)]) -> Vec<(&'a str, Arg)> {
    args.iter().filter(|(_, arg)| !matches!(arg, Arg::Key(_))).cloned().collect()
}

/// The wording of `key` in `lang`, its holes filled. A key without wording is said as it is.
pub fn say(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    let Some(bundle) = wording_of(lang).bundle(key) else { return key.to_owned() };
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let mut filled = FluentArgs::new();
    for (name, arg) in args {
        let value = match arg {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text.as_str())),
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Key(inner) => FluentValue::String(Cow::Owned(say(lang, inner, &without_keys(args)))),
        };
        filled.set(*name, value);
    }
    bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned()
}
