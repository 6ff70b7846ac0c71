use std::fmt::Write;

use elenchus::{ground::rng::Chance, map::model::Map};

use crate::quiz::maps::map;

/// A made-up map of a seed, with cycles, closed sets and all kinds of relations.
pub(crate) fn generated(seed: u64) -> Map {
    map(&format!("made-{seed}"), &text(seed, 24))
}

/// Its text, with so many claims.
pub(crate) fn text(seed: u64, claims: u32) -> String {
    let mut chance = Chance::new(seed);
    let chance = &mut chance;
    let actors = 8;
    let mut text = String::from("Map(\n");
    let _ =
        writeln!(text, "title: {}, question: {},", both("Karte", "Map"), both("Was gilt?", "What holds?"));
    let _ = writeln!(
        text,
        "sides: {{\"one\": (name: {}, thesis: \"c0\"), \"two\": (name: {}, thesis: \"c1\")}},",
        both("Erste", "First"),
        both("Zweite", "Second")
    );
    write_actors(&mut text, actors, chance);
    text.push_str("claims: {\n");
    for claim in 0..claims {
        write_claim(&mut text, claim, actors, chance);
    }
    text.push_str("},\n");
    write_steps(&mut text, claims, actors, chance);
    write_attacks(&mut text, claims, actors, chance);
    write_relations(&mut text, claims, chance);
    text.push_str("closed: [");
    for claim in 0..claims {
        for word in ["SpeakersOf", "ReasonsFor", "ObjectionsTo"] {
            if chance.below(3) == 0 {
                let _ = write!(text, "{word}(\"c{claim}\"), ");
            }
        }
    }
    text.push_str("],\n)\n");
    text
}

fn both(de: &str, en: &str) -> String {
    format!("{{\"de\": \"{de}\", \"en\": \"{en}\"}}")
}

/// A word nobody has used, of about six letters.
fn word(chance: &mut Chance) -> String {
    const SYLLABLES: [&str; 24] = [
        "ba", "do", "ki", "lu", "me", "no", "pa", "ri", "so", "tu", "va", "we", "fi", "go", "ha", "ju", "ze",
        "bro", "kla", "sti", "tre", "dru", "gli", "pfe",
    ];
    let parts: String = (0..3).filter_map(|_| chance.choose(&SYLLABLES).copied()).collect();
    let mut letters = parts.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}

fn write_actors(text: &mut String, actors: u32, chance: &mut Chance) {
    text.push_str("actors: {\n");
    for actor in 0..actors {
        let name = word(chance);
        let kind = chance.choose(&["Person", "Body"]).copied().unwrap_or("Person");
        let whole = if actor + 1 < actors && chance.below(4) == 0 {
            format!(", part_of: [\"a{}\"]", actor + 1)
        } else {
            String::new()
        };
        let _ = writeln!(text, "\"a{actor}\": (kind: {kind}, name: {}{whole}),", both(&name, &name));
    }
    text.push_str("},\nsources: {\n");
    for source in 0..3 {
        let name = format!("{} {}", word(chance), word(chance));
        let _ = writeln!(text, "\"s{source}\": (name: {}, author: \"a{source}\"),", both(&name, &name));
    }
    text.push_str("},\n");
}

fn write_claim(text: &mut String, claim: u32, actors: u32, chance: &mut Chance) {
    let kind = chance
        .choose(&["Fact", "Fact", "Forecast", "Value", "Policy", "Definition"])
        .copied()
        .unwrap_or("Fact");
    let (a, b, c) = (word(chance), word(chance), word(chance));
    let modal = chance.below(4) == 0;
    let (de, en) = if modal {
        (format!("{a} soll {b} vor {c} warnen"), format!("{a} should warn {b} of {c}"))
    } else {
        (format!("{a} bringt {b} nach {c}"), format!("{a} brings {b} to {c}"))
    };
    let _ = write!(text, "\"c{claim}\": (kind: {kind}, short: {}, said: [", both(&de, &en));
    for _ in 0..chance.below(3) {
        let act = chance
            .choose(&["Asserts", "Asserts", "Asserts", "Reports", "Denies", "Concedes", "Asks"])
            .copied();
        let (by, source, paragraph) = (chance.below(actors), chance.below(3), chance.below(9) + 1);
        let act = act.unwrap_or("Asserts");
        let hedge = chance.choose(&["", "", "", ", hedge: Allegedly", ", hedge: Possibly"]).copied();
        let hedge = hedge.unwrap_or_default();
        let _ = write!(text, "(by: \"a{by}\", act: {act}, in: \"s{source}\", para: {paragraph}{hedge}), ");
    }
    text.push_str("], figures: [");
    if chance.below(3) == 0 {
        let (value, month) = (chance.below(90) * 100 + 100, chance.below(9) + 1);
        let bound = chance.choose(&["value", "value", "low", "high"]).copied().unwrap_or("value");
        let kind = chance.choose(&["Measured", "Estimate", "Forecast"]).copied().unwrap_or("Measured");
        let of = both(&format!("die {}", word(chance)), &format!("the {}", word(chance)));
        let _ = write!(
            text,
            "({bound}: {value}, unit: \"tons\", of: {of}, kind: {kind}, as_of: \"2024-0{month}\"), "
        );
    }
    text.push_str("], events: [");
    if chance.below(4) == 0 {
        let (day, month) = (chance.below(28) + 1, chance.below(9) + 1);
        let what = word(chance);
        let _ = write!(text, "(what: {}, on: \"2024-0{month}-{day:02}\"), ", both(&what, &what));
    }
    text.push_str("]),\n");
}

fn write_steps(text: &mut String, claims: u32, actors: u32, chance: &mut Chance) {
    const SCHEMES: [(&str, &str); 5] = [
        ("Sign", "strength"),
        ("Analogy", "alike"),
        ("Consequences", "likely"),
        ("ExpertOpinion", "in-domain"),
        ("PracticalReasoning", "side-effects"),
    ];
    text.push_str("inferences: {\n");
    for step in 0..claims / 2 {
        let mut picked: Vec<u32> = (0..claims).collect();
        chance.shuffle(&mut picked);
        let premises = 1 + chance.below(2) as usize;
        let (from, rest) = picked.split_at(premises);
        let list = |claims: &[u32]| {
            claims.iter().map(|claim| format!("\"c{claim}\"")).collect::<Vec<_>>().join(", ")
        };
        // Mostly up towards the theses; one in five goes anywhere, so that there are cycles.
        let to = if chance.below(5) == 0 { rest[0] } else { rest.iter().copied().min().unwrap_or(0) };
        let tacit = if chance.below(3) == 0 { &rest[rest.len() - 1..] } else { &[] };
        let tacit: Vec<u32> = tacit.iter().copied().filter(|claim| *claim != to).collect();
        let (scheme, ask) = chance.choose(&SCHEMES).copied().unwrap_or(SCHEMES[0]);
        let by = if chance.below(3) > 0 { format!("\"a{}\"", chance.below(actors)) } else { String::new() };
        let answer = if chance.below(2) == 0 {
            format!(", answered_by: \"c{}\"", chance.below(claims))
        } else {
            String::new()
        };
        let question = both(
            &format!("Ist {} wirklich {}?", word(chance), word(chance)),
            &format!("Is {} really {}?", word(chance), word(chance)),
        );
        let _ = writeln!(
            text,
            "\"i{step}\": (from: [{}], implicit: [{}], to: \"c{to}\", scheme: {scheme}, by: [{by}], questions: [(ask: \"{ask}\", text: {question}{answer})]),",
            list(from),
            list(&tacit),
        );
    }
    text.push_str("},\n");
}

fn write_attacks(text: &mut String, claims: u32, actors: u32, chance: &mut Chance) {
    text.push_str("attacks: {\n");
    for attack in 0..claims / 4 {
        let from = chance.below(claims);
        let on = match chance.below(5) {
            0 | 1 => format!("i{}", chance.below(claims / 2)),
            2 if attack > 0 => format!("x{}", chance.below(attack)),
            _ => format!("c{}", (from + 1 + chance.below(claims - 1)) % claims),
        };
        let by = if chance.below(2) == 0 { format!("\"a{}\"", chance.below(actors)) } else { String::new() };
        let _ = writeln!(text, "\"x{attack}\": (from: \"c{from}\", on: \"{on}\", by: [{by}]),");
    }
    text.push_str("},\n");
}

fn write_relations(text: &mut String, claims: u32, chance: &mut Chance) {
    text.push_str("relations: {\n");
    for relation in 0..claims / 6 {
        let one = chance.below(claims);
        let other = (one + 1 + chance.below(claims - 1)) % claims;
        let kinds = ["SameAs", "Rephrase", "Contrary", "Contradictory", "DifferentEstimate"];
        let kind = chance.choose(&kinds).copied().unwrap_or("SameAs");
        let _ = writeln!(text, "\"r{relation}\": (kind: {kind}, between: [\"c{one}\", \"c{other}\"]),");
    }
    text.push_str("},\n");
}
