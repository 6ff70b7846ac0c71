//! Every word the program says, in one place: the Fluent files of `src/wording`, one folder a language.

use std::{borrow::Cow, sync::LazyLock};

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

macro_rules! resources {
    ($lang:literal: $($file:literal),* $(,)?) => {
        &[$(include_str!(concat!("../wording/", $lang, "/", $file, ".ftl"))),*]
    };
}

static GERMAN: LazyLock<Bundle> = LazyLock::new(|| {
    bundle(
        "de",
        resources!(
            "de": "ground", "map", "scheme", "lint", "quiz", "form", "practice", "audit", "paper", "sheet", "html", "draw", "foreign", "cli"
        ),
    )
});
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| {
    bundle(
        "en",
        resources!(
            "en": "ground", "map", "scheme", "lint", "quiz", "form", "practice", "audit", "paper", "sheet", "html", "draw", "foreign", "cli"
        ),
    )
});

fn bundle(code: &str, resources: &[&str]) -> Bundle {
    let language: LanguageIdentifier = code.parse().expect("language codes are fixed");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for source in resources {
        // A broken entry is left out; a test holds every file to parse whole.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

const fn bundle_of(lang: Lang) -> &'static LazyLock<Bundle> {
    match lang {
        Lang::De => &GERMAN,
        Lang::En => &ENGLISH,
    }
}

/// Whether there is a wording for `key`.
pub fn knows(lang: Lang, key: &str) -> bool {
    bundle_of(lang).has_message(key)
}

fn without_keys<'a>(args: &[(&'a str, Arg)]) -> Vec<(&'a str, Arg)> {
    args.iter().filter(|(_, arg)| !matches!(arg, Arg::Key(_))).cloned().collect()
}

/// The wording of `key` in `lang`, its holes filled. A key without wording is said as it is.
pub fn say(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    let bundle: &Bundle = bundle_of(lang);
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
