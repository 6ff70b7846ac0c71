//! A quiz as plain text: the questions, then the key.

use crate::{
    ground::{Arg, Id, Lang, Named, say},
    quiz::{
        form::Form,
        item::{Item, Refusal, Shape, Why},
        open::OpenPrompt,
        words::{key, letter, note, places},
    },
};

/// The form as text, its key behind a rule.
pub fn plain(form: &Form, lang: Lang) -> String {
    let numbered = || form.entries.iter().enumerate().map(|(at, entry)| (at + 1, &entry.item));
    let version = say(lang, "paper-version", &[("variant", Arg::from(form.variant.as_str()))]);
    let footer = say(lang, "paper-footer-plain", &[("seed", Arg::from(form.seed.to_string()))]);
    let mut text = format!("{}\n{version} · {footer}\n", form.title.get(lang));
    form.basis(lang).into_iter().for_each(|basis| text += &format!("{basis}\n"));
    for (number, item) in numbered() {
        let map = form.heading(&item.map, lang).map_or_else(String::new, |map| format!("{map}\n   "));
        text += &format!("\n{number}. {map}{}", question(item, lang));
    }
    if !form.open.is_empty() {
        text += &format!("\n{}\n", say(lang, "open-heading", &[]));
        for open in &form.open {
            let map = form.heading(&open.map, lang).map_or_else(String::new, |map| format!("{map}: "));
            text += &format!("– {map}{}\n", open.stem.get(lang));
        }
    }
    text += &format!("\n{}\n{}\n", "─".repeat(40), say(lang, "paper-key", &[]));
    for (number, item) in numbered() {
        text += &format!("{number}. {}  [{}]\n", key(item, lang), places(&item.cites, lang));
    }
    if !form.open.is_empty() {
        text += &format!("\n{}\n", say(lang, "open-rubric", &[]));
        text += &write_open(&form.open, lang);
    }
    text
}

/// Open prompts with what a good answer mentions.
pub fn write_open(prompts: &[OpenPrompt], lang: Lang) -> String {
    let one = |open: &OpenPrompt| {
        let mut text = format!("{} · {}\n", open.stem.get(lang), open.id);
        open.rubric.iter().for_each(|line| text += &format!("   – {}\n", line.get(lang)));
        let places = places(&open.cites, lang);
        if places.is_empty() { text } else { text + &format!("   [{places}]\n") }
    };
    prompts.iter().map(one).collect()
}

/// A question with everything that can be chosen, over several lines.
pub(crate) fn question(item: &Item, lang: Lang) -> String {
    let mut text = format!("{}\n", item.stem.get(lang));
    if let Some(note) = note(item, lang) {
        text += &format!("   ({note})\n");
    }
    if let Shape::Matching(prompts) = &item.shape {
        for (at, prompt) in prompts.iter().enumerate() {
            text += &format!("   {}  {}\n", at + 1, prompt.text.get(lang));
        }
        text.push('\n');
    }
    if item.shape.is_written() {
        return text + "   ______________\n";
    }
    for (at, choice) in item.choices.iter().enumerate() {
        text += &format!("   {}  {}\n", letter(at), choice.text.get(lang));
    }
    text
}

/// Items one below the other, each with its name, its type and what is right.
pub fn write_items(items: &[Item], lang: Lang) -> String {
    let mut text = String::new();
    for item in items.iter().filter(|item| item.languages.contains(&lang)) {
        text += &format!("{} · {}\n{}", item.id, item.kind.name(), question(item, lang));
        text += &format!("   → {}  [{}]\n\n", key(item, lang), places(&item.cites, lang));
    }
    text
}

/// Refused questions, a line each: the map, the type, what it would have asked about, and why it is not asked.
pub fn write_refusals(refused: &[Refusal], lang: Lang) -> String {
    let line = |refusal: &Refusal| {
        let facts: Vec<&str> = refusal.facts.iter().map(Id::as_str).collect();
        let (key, code) = match refusal.why {
            Why::Flaw(code) => ("refused-flaw".to_owned(), format!(" ({code})")),
            why => (format!("refused-{}", why.name()), String::new()),
        };
        let why = say(lang, &key, &[]);
        format!("{} · {} · {}: {why}{code}\n", refusal.map, refusal.kind.name(), facts.join(", "))
    };
    refused.iter().map(line).collect()
}
