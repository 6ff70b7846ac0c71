//! What a file is and what language it is in, where nobody says so.

use crate::{ground::Lang, map::foreign::Format};

/// How much of a file is looked at.
const ENOUGH: usize = 100_000;

/// The format of a file by its name and content, if it can be told.
pub fn guess_format(name: &str, text: &str) -> Option<Format> {
    let head = head(text).trim_start();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "argdown" | "ad" => return Some(Format::Argdown),
        "mup" => return Some(Format::Mindmup),
        "rtnl" => return Some(Format::Rationale),
        _ => {}
    }
    if head.starts_with('{') {
        // What tells of edges stands behind all the nodes.
        return json(text);
    }
    if head.starts_with('<') && !head.starts_with("<!--") {
        let known = xml(head);
        if known.is_some() || ending == "xml" || ending == "graphml" {
            return known;
        }
    }
    if ["Discussion Title:", "Discussion Name:"].iter().any(|sign| head.starts_with(sign))
        || head.starts_with("1. ") && head.contains("\n1.1. ")
    {
        return Some(Format::Kialo);
    }
    if head.contains("CreateChild") && head.contains("SetText") {
        return Some(Format::Rationale);
    }
    argdown(head).then_some(Format::Argdown)
}

fn json(text: &str) -> Option<Format> {
    let has = |name: &str| text.contains(&format!("\"{name}\""));
    if has("AIF") || has("aif") {
        Some(Format::Xaif)
    } else if has("nodes") && (has("edges") || has("locutions")) {
        Some(Format::Aif)
    } else if has("ideas") || has("formatVersion") {
        Some(Format::Mindmup)
    } else {
        None
    }
}

fn xml(head: &str) -> Option<Format> {
    if head.contains("<arggraph") {
        Some(Format::Arggraph)
    } else if head.contains("<graphml") {
        Some(Format::Argunet)
    } else {
        None
    }
}

/// Whether some line begins as only Argdown does.
fn argdown(head: &str) -> bool {
    let signs = ["[", "<", "+ ", "- ", "+>", "->", "<+", "<-", "><", "===", "(1)", "_>", "<_"];
    head.lines().any(|line| signs.iter().any(|sign| line.trim_start().starts_with(sign)))
}

fn head(text: &str) -> &str {
    let mut end = text.len().min(ENOUGH);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Words that stand in nearly every text of one language and in none of the other.
const GERMAN: &[&str] = &[
    "der", "das", "und", "nicht", "ist", "ein", "eine", "den", "dem", "von", "zu", "mit", "auf", "für",
    "sich", "auch", "sind", "wird", "werden", "oder", "im", "dass", "als", "bei", "nur", "aber", "sollte",
    "sollten", "mehr", "kein", "keine", "wenn", "weil", "einen", "einer", "über",
];
const ENGLISH: &[&str] = &[
    "the", "and", "of", "to", "is", "that", "are", "it", "for", "not", "be", "with", "this", "by", "should",
    "would", "we", "have", "has", "they", "or", "from", "but", "more", "if", "because", "can", "there", "no",
    "a", "their", "than", "on", "as",
];

/// The language of a text by its commonest words; English where they do not tell.
pub fn guess_language(text: &str) -> Lang {
    let mut score = 0_i64;
    for word in head(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase();
        score += i64::from(GERMAN.contains(&word.as_str())) - i64::from(ENGLISH.contains(&word.as_str()));
        score += i64::from(word.contains(['ä', 'ö', 'ü', 'ß']));
    }
    if score > 0 { Lang::De } else { Lang::En }
}
