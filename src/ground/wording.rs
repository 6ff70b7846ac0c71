//! Every word the program says, in one place: the Fluent files of `src/wording`, one folder a language.

use std::{borrow::Cow, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::ground::lang::Lang;

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

static GERMAN: Wording = include!(concat!(env!("OUT_DIR"), "/de.rs"));
static ENGLISH: Wording = include!(concat!(env!("OUT_DIR"), "/en.rs"));

/// The files of a language. Most runs say little, so each file is parsed only when something in it is first said; in
/// which a key stands was found when the program was built (`build.rs`).
struct Wording {
    code: &'static str,
    texts: &'static [&'static str],
    parsed: &'static [OnceLock<Bundle>],
    /// The keys, sorted, each with the first file in which it stands.
    keys: &'static [(&'static str, usize)],
}

impl Wording {
    fn place(&self, key: &str) -> Option<usize> {
        self.keys.binary_search_by_key(&key, |(known, _)| known).ok().map(|at| self.keys[at].1)
    }

    /// The parsed file in which a key stands.
    fn bundle(&self, key: &str) -> Option<&Bundle> {
        let at = self.place(key)?;
        Some(self.parsed[at].get_or_init(|| parse(self.code, self.texts[at])))
    }
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
