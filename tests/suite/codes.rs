//! The codes of all findings: each means one thing, and `docs/codes.md` says what.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use elenchus::ground::{Arg, Lang, say};

use crate::{
    docs::kept,
    wording::{all, holes, under},
};

/// A code as it stands in the program: its number, the key of its words, and the file that has it.
struct Found {
    id: String,
    key: String,
    file: PathBuf,
}

/// All codes of the program, in the order of its files. Tests at the end of a file speak of codes; what makes one
/// stands before.
fn found() -> Vec<Found> {
    let is_code = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|c| "EWFX".contains(c))
            && word.len() == 4
            && letters.all(|c| c.is_ascii_digit())
    };
    let mut found = Vec::new();
    for file in under(Path::new("src"), "rs") {
        let text = fs::read_to_string(&file).expect("code is UTF-8");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let quoted: Vec<&str> = code.split('"').skip(1).step_by(2).collect();
        for pair in quoted.windows(2).filter(|pair| is_code(pair[0])) {
            found.push(Found { id: pair[0].to_owned(), key: pair[1].to_owned(), file: file.clone() });
        }
    }
    found
}

#[test]
fn every_code_means_one_thing() {
    let mut first: BTreeMap<String, PathBuf> = BTreeMap::new();
    for Found { id, file, .. } in found() {
        let other = first.insert(id.clone(), file.clone());
        assert!(other.is_none(), "{id}: {} and {}", file.display(), other.unwrap_or_default().display());
    }
    assert!(first.len() > 150, "the codes are found at all: {}", first.len());
}

/// What the codes of a hundred have in common.
const FAMILIES: &[(&str, &str)] = &[
    ("E0", "Files, and RON as such"),
    ("E1", "Maps, catalogues and themes"),
    ("W1", "Maps and sources that could be better"),
    ("E2", "Quizzes: blueprints and forms"),
    ("W2", "Quizzes that could be better"),
    ("F1", "Maps of other programs that cannot be read"),
    ("F2", "What a map of another program loses on the way in"),
    ("F3", "What a map loses on the way out"),
    ("X1", "Quizzes of and for other programs that come to nothing"),
    ("X2", "What a quiz of another program loses on the way in"),
    ("X3", "What a quiz loses on the way out"),
];

/// A message or a hint in English, an ellipsis for each thing that it names.
fn words(key: &str, patterns: &BTreeMap<String, String>) -> Option<String> {
    let holes = holes(patterns.get(key)?);
    let args: Vec<(&str, Arg)> = holes.into_iter().map(|hole| (hole, Arg::Text("…".into()))).collect();
    Some(say(Lang::En, key, &args).replace(['\n', '|'], " "))
}

fn page() -> String {
    let patterns = all(Lang::En);
    let mut codes = found();
    codes.sort_by(|a, b| a.id.cmp(&b.id));
    let mut page = String::from(
        "# Findings\n\n\
         Everything that `elenchus` finds has a code, which is the same in both languages and in [JSON](json.md). `E`, `F1` and `X1` are\n\
         errors: what they are about is not used. All others are warnings. An ellipsis stands for what a finding names: a claim, a word, a number.\n\n\
         This page is made from the code; `UPDATE_DOCS=1 cargo test --test suite made_from_the_code` writes it anew.\n",
    );
    for (family, title) in FAMILIES {
        page += &format!("\n## {title}\n\n| code | what is found | what helps |\n|---|---|---|\n");
        for Found { id, key, .. } in codes.iter().filter(|code| code.id.starts_with(family)) {
            let found = words(key, &patterns).unwrap_or_else(|| panic!("{id}: `{key}` has no words"));
            let help = words(&format!("{key}-hint"), &patterns).unwrap_or_default();
            page += &format!("| {id} `{key}` | {found} | {help} |\n");
        }
    }
    page
}

#[test]
fn every_code_is_of_a_family() {
    for Found { id, .. } in found() {
        assert!(FAMILIES.iter().any(|(family, _)| id.starts_with(family)), "{id} is on no page");
    }
}

#[test]
fn the_page_of_codes_is_made_from_the_code() {
    kept("docs/codes.md", &page());
}
