use std::collections::BTreeMap;

use elenchus::{
    ground::{Lang, Named},
    map::model::Map,
    quiz::{Item, Shape, Why, bank},
};

use crate::quiz::maps::{foreign, map, shipped, shipped_bank};

/// Speakers whose names bring no forms: a plural, a title in quotation marks, names that end in x and ß; statements
/// that ask and that quote.
const ODD_NAMES: &str = include_str!("odd_names.ron");

/// Prints questions to be read aloud: `cargo test --test suite read_aloud -- --ignored --nocapture`.
#[test]
#[ignore = "prints for a person to read"]
fn read_aloud() {
    let maps = shipped();
    let maps: Vec<&Map> = maps.iter().collect();
    let only = std::env::var("ONLY").unwrap_or_default();
    let each: usize = std::env::var("EACH").ok().and_then(|each| each.parse().ok()).unwrap_or(3);
    let begin = std::time::Instant::now();
    let (items, refused) = bank(&maps);
    println!("{} items, {} refused in {:?}", items.len(), refused.len(), begin.elapsed());
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for item in items.iter().filter(|item| item.id.as_str().contains(&only)) {
        let shown = seen.entry(name(item)).or_default();
        *shown += 1;
        if *shown <= each {
            print(item);
        }
    }
    let mut counts: BTreeMap<(String, &str, &str), usize> = BTreeMap::new();
    for item in &items {
        *counts.entry((item.map.to_string(), item.kind.name(), name(item))).or_default() += 1;
    }
    for map in &maps {
        let own: Vec<_> = counts.iter().filter(|((id, _, _), _)| *id == map.id.as_str()).collect();
        let total: usize = own.iter().map(|(_, count)| **count).sum();
        println!("\n{} ({} claims): {total} items", map.id, map.claims.len());
        let list: Vec<_> = own.iter().map(|((_, _, query), count)| format!("{query} {count}")).collect();
        println!("{}", list.join(", "));
    }
    let mut whys: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for refusal in &refused {
        *whys.entry((refusal.kind.name(), refusal.why.name())).or_default() += 1;
    }
    for ((kind, why), count) in whys {
        println!("{kind:20} {why:20} {count}");
    }
}

fn print(item: &Item) {
    println!("\n--- {} ({}, {:.2})", item.id, item.kind.name(), item.difficulty);
    for lang in Lang::BOTH {
        println!("{}", item.stem.get(lang));
        if let Shape::Matching(prompts) = &item.shape {
            for prompt in prompts {
                println!("    {} -> {}", prompt.text.get(lang), item.choices[prompt.choice].text.get(lang));
            }
        }
        for choice in &item.choices {
            let mark = if choice.correct { '+' } else { '-' };
            println!("  {mark} {}\n        {}", choice.text.get(lang), choice.why.get(lang));
        }
    }
}

fn name(item: &Item) -> &'static str {
    item.derivation.as_ref().map_or("", |derivation| derivation.query.name())
}

/// What nobody says: a preposition beside the article it is one word with, doubled marks, open quotations.
#[test]
fn no_sentence_stumbles() {
    const UNSAID: [&str; 9] =
        [" von dem ", "Von dem ", " zu dem Zeitpunkt", "  ", "..", " ,", "??", "?.", ". ."];
    let mut items = shipped_bank().to_vec();
    for map in foreign().iter().chain([&map("odd-names", ODD_NAMES)]) {
        items.extend(bank(&[map]).0);
    }
    let mut wrong = Vec::new();
    for item in items {
        for lang in item.languages.iter().copied() {
            let whys = item.choices.iter().map(|choice| choice.why.get(lang));
            for sentence in std::iter::once(item.stem.get(lang)).chain(whys) {
                let said = unquoted(sentence);
                let unsaid = UNSAID.iter().any(|unsaid| said.contains(unsaid));
                let (open, close) = if lang == Lang::De { ('„', '“') } else { ('“', '”') };
                let balanced = sentence.matches(open).count() == sentence.matches(close).count();
                if unsaid || !balanced || !sentence.starts_with(|c: char| !c.is_lowercase()) {
                    wrong.push(format!("{}: {sentence}", item.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_without_forms_are_put_into_sentences_that_take_any_name() {
    let (items, _) = bank(&[&map("odd-names", ODD_NAMES)]);
    let stems: Vec<&str> = items.iter().map(|item| item.stem.get(Lang::De)).collect();
    let whys = items.iter().flat_map(|item| &item.choices).map(|choice| choice.why.get(Lang::De));
    let said = stems.iter().copied().chain(whys).collect::<Vec<_>>().join("\n");
    for right in [
        "die Stimme „Stadträte“",
        "die Stimme „Die Grünen“",
        "die Stimme „Institut ‚Stadt und Zukunft‘“",
        "laut Karte Max?",
        "von Agnes Weiß",
    ] {
        assert!(said.contains(right), "{right}\n{said}");
    }
    for wrong in ["Grünens", "Stadträtes", "von Stadträte", "laut Karte von Die", "Zukunft“s"] {
        assert!(!said.contains(wrong), "{wrong}");
    }
    let stance =
        stems.iter().any(|stem| stem.contains("„Was ist wichtiger als ‚saubere Luft‘ in der Stadt?“"));
    assert!(stance, "{stems:#?}");
}

#[test]
fn a_question_that_would_be_too_long_is_asked_in_few_words() {
    let long = |what: &str| {
        format!(
            "{what} würde nach Angaben aller Beteiligten spätestens in drei Jahren die Kosten für sämtliche Busse und Bahnen der ganzen Stadt vollständig tragen"
        )
    };
    let claim =
        |id: &str, what: &str| format!("\"{id}\": (kind: Fact, short: {{\"de\": \"{}\"}}),", long(what));
    let names = ["Eine Abgabe", "Ein Kredit", "Ein Pfand", "Eine Lotterie", "Ein Sponsor"];
    let short = |id: &str, words: &str| format!("\"{id}\": (kind: Value, short: {{\"de\": \"{words}\"}}),");
    let claims: String = names.iter().enumerate().map(|(at, name)| claim(&format!("c{at}"), name)).collect();
    let beside =
        [("d0", "Züge fahren überall"), ("d1", "Fähren bleiben teuer"), ("d2", "Räder kosten wenig")];
    let beside: String = beside.iter().map(|(id, words)| short(id, words)).collect();
    let text = format!(
        "Map(title: {{\"de\": \"T\"}}, question: {{\"de\": \"F?\"}}, languages: [De], claims: {{{claims}{beside}}}, \
         inferences: {{\"i\": (from: [\"d0\"], to: \"c0\"), \"j\": (from: [\"d1\"], to: \"c1\")}}, attacks: {{\"x\": (from: \"d2\", on: \"c0\")}})"
    );
    let (items, _) = bank(&[&map("long", &text)]);
    let stems: Vec<&str> = items.iter().map(|item| item.stem.get(Lang::De)).collect();
    for name in ["Eine Abgabe", "Ein Kredit"] {
        let begin = format!("Woraus schließt die Karte unmittelbar auf „{name}");
        assert!(
            stems.iter().any(|stem| stem.starts_with(&begin) && stem.ends_with("“?")),
            "{begin}: {stems:#?}"
        );
    }
    assert!(
        stems.iter().all(|stem| {
            let named = stem.contains("laut Karte") || stem.contains("die Karte");
            stem.lines().last().is_some_and(|asked| asked.split_whitespace().count() <= 30) && named
        }),
        "{stems:#?}"
    );
}

#[test]
fn what_is_still_too_long_has_its_statements_set_apart() {
    let long =
        "wird nach Angaben aller Beteiligten spätestens in drei Jahren die Kosten für sämtliche Busse tragen";
    let claim =
        |id: &str, what: &str| format!("\"{id}\": (kind: Forecast, short: {{\"de\": \"{what} {long}\"}}),");
    let claims: String = [("a", "Eine Abgabe"), ("b", "Ein Kredit"), ("c", "Ein Pfand")]
        .map(|(id, what)| claim(id, what))
        .concat();
    let text = format!(
        "Map(title: {{\"de\": \"T\"}}, question: {{\"de\": \"F?\"}}, languages: [De], claims: {{{claims}}}, \
         inferences: {{\"i\": (from: [\"b\"], to: \"a\")}}, attacks: {{\"x\": (from: \"c\", on: \"a\")}})"
    );
    let (items, _) = bank(&[&map("long", &text)]);
    let stems: Vec<&str> = items.iter().map(|item| item.stem.get(Lang::De)).collect();
    let set_apart = |one: &str, other: &str| {
        format!("(1) „{one} {long}“\n(2) „{other} {long}“\nWelche Rolle spielt laut Karte (1) für (2)?")
    };
    let [there, back] = [("Ein Kredit", "Eine Abgabe"), ("Eine Abgabe", "Ein Kredit")];
    let found = [there, back].into_iter().any(|(one, other)| stems.contains(&set_apart(one, other).as_str()));
    assert!(found, "{stems:#?}");
    let too_long = text.replace("sämtliche Busse", &format!("sämtliche Busse {}", "und Bahnen ".repeat(20)));
    let (items, refused) = bank(&[&map("long", &too_long)]);
    assert!(items.iter().all(|item| !item.stem.get(Lang::De).contains("(1)")));
    assert!(refused.iter().any(|one| one.why == Why::Flaw("stem-length")));
}

/// A sentence without what it quotes.
fn unquoted(sentence: &str) -> String {
    let mut quoted = false;
    let mut said = String::new();
    for c in sentence.chars() {
        let begins = c == '„' || (c == '“' && !quoted);
        match c {
            _ if begins => {
                quoted = true;
                said.push('Q');
            }
            '“' | '”' => quoted = false,
            _ if !quoted => said.push(c),
            _ => {}
        }
    }
    said
}
