//! The words of both languages: whole, alike, all there and all used.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use elenchus::{
    ground::{self, Code, Lang, knows},
    map,
};
use fluent_bundle::FluentResource;

use crate::cli::program::verbs;

fn files(lang: Lang) -> Vec<PathBuf> {
    under(&Path::new("src/wording").join(lang.code()), "ftl")
}

/// The files of an ending in a folder and those below it, in order.
pub(crate) fn under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(under(&path, ending));
        } else if path.extension().is_some_and(|known| known == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every key of a file with the text behind it, up to the next key.
fn entries(path: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(path).expect("wording is UTF-8");
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        match line.split_once(" =").filter(|_| begins) {
            Some((key, words)) => entries.push((key.to_owned(), words.to_owned())),
            None => {
                if let Some((_, words)) = entries.last_mut() {
                    *words += "\n";
                    *words += line;
                }
            }
        }
    }
    entries
}

pub(crate) fn all(lang: Lang) -> BTreeMap<String, String> {
    files(lang).iter().flat_map(|file| entries(file)).collect()
}

/// The forms of an actor's name, filled in together: which of them a sentence needs depends on its language.
const FORMS: [&str; 5] = ["-gen", "-dat", "-acc", "-von", "-number"];

/// The names of what is filled in, `$name`, whatever its form.
pub(crate) fn holes(words: &str) -> BTreeSet<&str> {
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let names = words.split('$').skip(1).map(|rest| rest.split(ends).next().unwrap_or_default());
    names.map(|name| FORMS.iter().find_map(|form| name.strip_suffix(form)).unwrap_or(name)).collect()
}

#[test]
fn every_file_parses_whole() {
    for file in Lang::BOTH.into_iter().flat_map(files) {
        let text = fs::read_to_string(&file).expect("wording is UTF-8");
        if let Err((_, errors)) = FluentResource::try_new(text) {
            panic!("{}: {errors:?}", file.display());
        }
    }
}

#[test]
fn both_languages_have_the_same_files() {
    let names = |lang: Lang| -> Vec<_> {
        files(lang).iter().filter_map(|file| Some(file.file_name()?.to_owned())).collect()
    };
    assert_eq!(names(Lang::De), names(Lang::En));
    assert!(!names(Lang::De).is_empty());
}

#[test]
fn every_key_stands_once_in_each_language_with_the_same_holes() {
    let [german, english] = [Lang::De, Lang::En].map(all);
    for (lang, here, there) in [(Lang::De, &german, &english), (Lang::En, &english, &german)] {
        let lone: Vec<_> = here.keys().filter(|key| !there.contains_key(*key)).collect();
        assert!(lone.is_empty(), "in {lang} alone: {lone:?}");
        let mut seen = BTreeSet::new();
        let keys = files(lang).into_iter().flat_map(|file| entries(&file)).map(|(key, _)| key);
        let doubles: Vec<_> = keys.filter(|key| !seen.insert(key.clone())).collect();
        assert!(doubles.is_empty(), "twice in {lang}: {doubles:?}");
    }
    for (key, words) in &german {
        assert_eq!(holes(words), holes(&english[key]), "the holes of `{key}`");
    }
    assert!(german.len() > 300, "the keys are found at all");
}

#[test]
fn every_key_is_in_the_program() {
    // A file that is not compiled in would be found here alone.
    for lang in Lang::BOTH {
        for key in all(lang).keys() {
            assert!(knows(lang, key), "{lang}: `{key}` is in no file that the program takes in");
        }
    }
}

#[test]
fn every_finding_has_its_words() {
    let reading: [&[Code]; 3] = [ground::ron::CODES, map::ron::codes::ALL, map::trace::codes::ALL];
    let files = [ground::NOT_UTF8, ground::TOO_LARGE];
    let codes: Vec<Code> = reading.into_iter().flatten().chain(&files).copied().collect();
    for lang in Lang::BOTH {
        for code in &codes {
            assert!(knows(lang, code.name), "{lang}: {} `{}` has no message", code.id, code.name);
        }
    }
    let ids: BTreeSet<_> = codes.iter().map(|code| code.id).collect();
    assert_eq!(ids.len(), codes.len(), "every code has a number of its own");
    assert!(codes.iter().all(|code| code.id.starts_with(if code.severity == ground::Severity::Error {
        'E'
    } else {
        'W'
    })));
}

/// Keys that the program puts together: what they begin with, and what makes them.
const BUILT: &[(&str, &str)] = &[
    ("act-", "an act"),
    ("ask-beside-", "how a reason counts beside another"),
    ("ask-figure", "what is asked of a figure"),
    ("attack-", "the kind of an attack"),
    ("cli-arg-", "an argument of any verb"),
    ("cli-print-", "a kind of sheet, or an argument of one"),
    ("cli-value-", "what stands for a value in a call"),
    ("coverage-", "a sort of elements"),
    ("critical-", "a critical question, asked in a quiz"),
    ("does-kind-", "what a statement of a kind does"),
    ("draw-means-", "what a line means"),
    ("form-state-", "what became of a frozen question"),
    ("foreign-", "a party of an arggraph"),
    ("guess-", "a guesser, or a column of what it did"),
    ("hit-", "what an objection hits"),
    ("html-genre-", "the genre of a source"),
    ("html-hedge-", "a hedge"),
    ("html-known-", "how a figure is known"),
    ("html-say-", "what the page tells when something happens"),
    ("html-strength-", "the strength of a step"),
    ("kind-", "the kind of a claim"),
    ("mark-scheme-", "what arguments of a pattern do"),
    ("sheet-act-", "an act, with its count"),
    ("month-", "a month"),
    ("option-", "an answer of a closed choice"),
    ("paper-note-", "a direction on paper"),
    ("play-how-", "how to answer a question"),
    ("practice-move-", "where a step of an order goes"),
    ("practice-say-", "what the practice page tells"),
    ("practice-sure-", "how sure an answer is"),
    ("process-", "what answering takes"),
    ("question-", "a critical question of a scheme"),
    ("kinds-", "several claims of a kind"),
    ("refused-", "why a question was not asked"),
    ("relation-", "the kind of a relation"),
    ("scheme-", "the name of a scheme"),
    ("status-", "the status of a claim"),
    ("word-bearing-", "how a claim bears on another, within a sentence"),
    ("why-", "why an answer of a closed choice is right or wrong"),
];

/// What the program puts behind keys that it names: the hint of a finding, how a step is named, and a question that would
/// be too long in few words.
const BEHIND: [&str; 6] = ["-hint", "-by", "-sole", "-with", "-and", "-brief"];

/// Whether a key is that of a verb or of one of its arguments or their values.
fn is_verb(key: &str, verbs: &[String], code: &str) -> bool {
    let Some(rest) = key.strip_prefix("cli-") else { return false };
    let is_argument = |name: &str| code.contains(&format!("pub {name}:"));
    verbs.iter().any(|verb| {
        rest.strip_prefix(verb.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.strip_prefix('-').is_some_and(is_argument))
    })
}

#[test]
fn no_wording_is_left_over() {
    let code: String = ["rs", "typ"]
        .into_iter()
        .flat_map(|ending| under(Path::new("src"), ending))
        .map(|file| fs::read_to_string(file).expect("code is UTF-8"))
        .collect();
    let verbs = verbs();
    let all = all(Lang::En);
    let named = |key: &str| code.contains(&format!("\"{key}\""));
    let bare = |key: &str| BEHIND.iter().find_map(|end| key.strip_suffix(end)).map(str::to_owned);
    let behind = |key: &str| std::iter::successors(bare(key), |key| bare(key)).any(|key| named(&key));
    let built = |key: &str| BUILT.iter().any(|(start, _)| key.starts_with(start));
    // A wording for each word of a closed choice: `draw-Fact`.
    let drawn =
        |key: &str| key.strip_prefix("draw-").is_some_and(|rest| rest.starts_with(char::is_uppercase));
    // Words that other words take in: `{ other-key }`.
    let inner = |key: &str| all.values().any(|words| words.contains(&format!("{{ {key} }}")));
    let used = |key: &str| {
        named(key) || behind(key) || built(key) || drawn(key) || inner(key) || is_verb(key, &verbs, &code)
    };
    let left: Vec<_> = all.keys().filter(|key| !used(key)).collect();
    assert!(left.is_empty(), "nobody says {left:#?}");
    let idle: Vec<_> =
        BUILT.iter().filter(|(start, _)| !all.keys().any(|key| key.starts_with(start))).collect();
    assert!(idle.is_empty(), "no key begins so: {idle:?}");
}
