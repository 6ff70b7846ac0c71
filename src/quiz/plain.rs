//! A quiz as plain text: the questions, then the key.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    ground::{Arg, Id, Lang, Named, say},
    quiz::{
        form::Form,
        item::{Cite, Item, Kind, Refusal, Shape, Why},
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
        text += &format!("{number}. {}{}\n", key(item, lang), cited(&item.cites, lang));
    }
    if !form.open.is_empty() {
        text += &format!("\n{}\n", say(lang, "open-rubric", &[]));
        text += &write_open(&form.open, lang);
    }
    text
}

/// Open prompts with what a good answer mentions.
pub fn write_open(prompts: &[OpenPrompt], lang: Lang) -> String {
    let one = |open: &OpenPrompt| format!("{} · {}\n{}", open.stem.get(lang), open.id, rubric(open, lang));
    prompts.iter().map(one).collect()
}

/// What a good answer to an open prompt mentions, a line each, and where that can be read.
pub(crate) fn rubric(open: &OpenPrompt, lang: Lang) -> String {
    let mut text: String = open.rubric.iter().map(|line| format!("   – {}\n", line.get(lang))).collect();
    let cited = cited(&open.cites, lang);
    if !cited.is_empty() {
        text += &format!(" {cited}\n");
    }
    text
}

/// Where something can be read, in brackets and apart from what stands before; nothing where that is nowhere.
pub(crate) fn cited(cites: &[Cite], lang: Lang) -> String {
    let places = places(cites, lang);
    if places.is_empty() { places } else { format!("  [{places}]") }
}

/// A question with everything that can be chosen, over several lines.
pub(crate) fn question(item: &Item, lang: Lang) -> String {
    let mut text = format!("{}\n", item.stem.get(lang).replace('\n', "\n   "));
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
        text += &format!("   → {}{}\n\n", key(item, lang), cited(&item.cites, lang));
    }
    text
}

/// Refused questions: first how many there are for each reason, of which types, and what would help; then a line each,
/// with the map, the type, what it would have asked about, and why it is not asked.
pub fn write_refusals(refused: &[Refusal], lang: Lang) -> String {
    let line = |refusal: &Refusal| {
        let facts: Vec<&str> = refusal.facts.iter().map(Id::as_str).collect();
        let (why, kind) = (why(refusal.why, lang), refusal.kind.name());
        format!("{} · {kind} · {}: {why}\n", refusal.map, facts.join(", "))
    };
    let lines: String = refused.iter().map(line).collect();
    if refused.is_empty() { lines } else { format!("{}\n{lines}", reasons(refused, lang)) }
}

/// Why a question is not asked, in words.
fn why(why: Why, lang: Lang) -> String {
    match why {
        Why::Flaw(code) => format!("{} ({code})", say(lang, "refused-flaw", &[])),
        why => say(lang, &format!("refused-{}", why.name()), &[]),
    }
}

/// How many questions there are for each reason, the most first, of which types, and what would help.
fn reasons(refused: &[Refusal], lang: Lang) -> String {
    let mut counts: BTreeMap<Why, BTreeMap<Kind, usize>> = BTreeMap::new();
    for Refusal { why, kind, .. } in refused {
        *counts.entry(*why).or_default().entry(*kind).or_default() += 1;
    }
    let mut counts: Vec<(Why, Vec<(Kind, usize)>)> =
        counts.into_iter().map(|(why, kinds)| (why, kinds.into_iter().collect())).collect();
    let all = |kinds: &[(Kind, usize)]| kinds.iter().map(|(_, count)| count).sum::<usize>();
    counts.sort_by_key(|(_, kinds)| Reverse(all(kinds)));
    let mut text = String::new();
    for (reason, mut kinds) in counts {
        kinds.sort_by_key(|(_, count)| Reverse(*count));
        let named = kinds.iter().map(|(kind, count)| format!("{} {count}", kind.name()));
        let named = named.collect::<Vec<_>>().join(", ");
        let help = if let Why::Flaw(_) = reason { "flaw" } else { reason.name() };
        let help = say(lang, &format!("refused-{help}-help"), &[]);
        text += &format!("{} × {}: {named}\n   → {help}\n", all(&kinds), why(reason, lang));
    }
    text
}
