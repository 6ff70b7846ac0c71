//! Flaws planted in sound questions are found, each under its name.

use elenchus::{
    ground::{Lang, Phrase, Span, Text},
    quiz::{Fill, Item, Kind, Shape, judge},
};

use crate::quiz::maps::shipped_bank;

/// How often each flaw is planted, and how often it must be found.
const PLANTED: usize = 200;
const FOUND: f64 = 0.99;

/// Plants a flaw in a question in one language; false if it cannot be planted there.
type Plant = fn(&mut Item, Lang) -> bool;

fn set(text: &mut Text, lang: Lang, words: &str) {
    let phrase = |own: Lang, text: &str| (own, Phrase { text: text.to_owned(), at: Span::default() });
    let others = text.phrases().filter(|(own, _)| *own != lang).map(|(own, known)| phrase(own, &known.text));
    let all: Vec<_> = others.chain([phrase(lang, words)]).collect();
    *text = Text::new(all).expect("it has words");
}

fn begin(text: &mut Text, lang: Lang, words: &str) {
    let longer = format!("{words}{}", text.get(lang));
    set(text, lang, &longer);
}

fn in_stem(item: &mut Item, lang: Lang, words: &str) {
    let stem = item.stem.get(lang).trim_end_matches('?').to_owned();
    set(&mut item.stem, lang, &format!("{stem} {words}?"));
}

fn by(lang: Lang, german: &'static str, english: &'static str) -> &'static str {
    if lang == Lang::De { german } else { english }
}

fn key(item: &Item) -> usize {
    item.choices.iter().position(|choice| choice.correct).unwrap_or(0)
}

fn wrong(item: &Item) -> Option<usize> {
    item.choices.iter().position(|choice| !choice.correct)
}

const fn is_single(item: &Item) -> bool {
    matches!(item.shape, Shape::Single)
}

const fn is_choice(item: &Item) -> bool {
    matches!(item.shape, Shape::Single | Shape::Several)
}

/// The fills of a row of numbers, if the item is one.
fn numbers(item: &mut Item) -> Option<&mut Vec<Fill>> {
    let fills = &mut item.derivation.as_mut()?.fills;
    fills.iter().all(|fill| matches!(fill, Fill::Range(..) | Fill::Dates(..))).then_some(fills)
}

const PLANTS: &[(&str, Plant)] = &[
    ("option-count", |item, _| {
        item.choices.truncate(2);
        true
    }),
    ("option-empty", |item, lang| {
        set(&mut item.choices[0].text, lang, " ");
        true
    }),
    ("key-count", |item, _| {
        item.choices.iter_mut().for_each(|choice| choice.correct = true);
        is_choice(item)
    }),
    ("option-length", |item, lang| {
        let at = key(item);
        let longer = item.choices[at].text.get(lang).repeat(2) + " und noch etwas mehr davon";
        set(&mut item.choices[at].text, lang, &longer);
        is_choice(item)
    }),
    ("option-alike", |item, lang| {
        let (at, Some(other)) = (key(item), wrong(item)) else { return false };
        let same = item.choices[at].text.get(lang).to_owned();
        set(&mut item.choices[other].text, lang, &same);
        is_choice(item)
    }),
    ("option-pointer", |item, lang| {
        begin(&mut item.choices[1].text, lang, by(lang, "Aber ", "However "));
        true
    }),
    ("cut-off", |item, lang| {
        let cut = format!("{}…", item.choices[0].text.get(lang));
        set(&mut item.choices[0].text, lang, &cut);
        true
    }),
    ("option-joker", |item, lang| {
        let Some(at) = wrong(item) else { return false };
        set(&mut item.choices[at].text, lang, by(lang, "Keine der genannten", "None of the above"));
        true
    }),
    ("odd-one-out", |item, lang| {
        let at = key(item);
        let bare = |text: &str| !text.to_lowercase().split_whitespace().any(|word| MUST.contains(&word));
        let fits = is_single(item) && item.choices.iter().all(|choice| bare(choice.text.get(lang)));
        begin(&mut item.choices[at].text, lang, by(lang, "Man muss ", "One must "));
        fits
    }),
    ("overlap-with-stem", |item, lang| {
        let at = key(item);
        begin(
            &mut item.choices[at].text,
            lang,
            "Zwetschgenkuchen Quittengelee Brombeersaft Himbeergeist Kirschkern Pflaumenmus Apfelmost Birnbaum ",
        );
        in_stem(
            item,
            lang,
            "Zwetschgenkuchen Quittengelee Brombeersaft Himbeergeist Kirschkern Pflaumenmus Apfelmost Birnbaum",
        );
        is_single(item)
    }),
    ("stem-length", |item, lang| {
        in_stem(item, lang, &"sehr ".repeat(31));
        true
    }),
    ("stem-no-question", |item, lang| {
        let stem = item.stem.get(lang).trim_end_matches('?').to_owned();
        set(&mut item.stem, lang, &stem);
        true
    }),
    ("stem-states-key", |item, lang| {
        let words = item.choices[key(item)].text.get(lang).to_owned();
        in_stem(item, lang, &words);
        is_choice(item)
    }),
    ("stem-states-option", |item, lang| {
        let Some(at) = wrong(item) else { return false };
        let words = item.choices[at].text.get(lang).to_owned();
        in_stem(item, lang, &words);
        is_choice(item) && words.split_whitespace().count() > 4
    }),
    ("stem-negation", |item, lang| {
        in_stem(item, lang, by(lang, "nicht", "not"));
        true
    }),
    ("double-negation", |item, lang| {
        in_stem(item, lang, by(lang, "NICHT", "NOT"));
        begin(&mut item.choices[0].text, lang, by(lang, "Nicht ", "Not "));
        is_choice(item)
    }),
    ("loaded-verb", |item, lang| {
        in_stem(item, lang, by(lang, "wie er behauptet", "as he admits"));
        true
    }),
    ("no-feedback", |item, lang| {
        set(&mut item.choices[2].why, lang, "");
        true
    }),
    ("unsorted", |item, _| numbers(item).map(|fills| fills.reverse()).is_some()),
    ("numbers-overlap", |item, _| {
        let Some(fills) = numbers(item) else { return false };
        fills[1] = fills[0].clone();
        true
    }),
    ("option-form", |item, lang| {
        let at = key(item);
        let ended = format!("{}!", item.choices[at].text.get(lang));
        set(&mut item.choices[at].text, lang, &ended);
        is_choice(item)
    }),
    ("stem-pointer", |item, lang| {
        begin(&mut item.stem, lang, by(lang, "Doch ", "But "));
        true
    }),
    ("stem-unconditional", |item, lang| {
        let stem = item.stem.get(lang).replace("wenn", "da").replace("Wenn", "Da").replace("if ", "as ");
        set(&mut item.stem, lang, &stem.replace("If ", "As "));
        matches!(item.kind, Kind::Weaken | Kind::WhatStands)
    }),
];

const MUST: &[&str] = &[
    "soll", "sollen", "sollte", "sollten", "muss", "müssen", "darf", "dürfen", "must", "should", "shall",
    "need", "needs", "ought", "nötig", "sollt", "müsste", "müssten", "musste", "mussten",
];

#[test]
fn every_planted_flaw_is_found() {
    for (code, plant) in PLANTS {
        let (mut planted, mut found) = (0, 0);
        let mut missed = Vec::new();
        // Where few questions can have the flaw, it is planted again with the options in other orders.
        for turn in 0..3 {
            for item in shipped_bank() {
                for lang in Lang::BOTH {
                    if turn > 0 && planted >= PLANTED {
                        continue;
                    }
                    let mut item = item.clone();
                    let turned = item.choices.len();
                    if turn > 0 && !item.sorted {
                        item.choices.rotate_left(turn % turned);
                    }
                    if plant(&mut item, lang) {
                        planted += 1;
                        let hit = judge(&item).iter().any(|flaw| flaw.code == *code && flaw.lang == lang);
                        found += usize::from(hit);
                        if !hit {
                            missed.push(format!("{} {lang}", item.id));
                        }
                    }
                }
            }
        }
        missed.truncate(5);
        assert!(planted >= PLANTED, "`{code}` was planted {planted} times");
        assert!(
            f64::from(found as u32) >= FOUND * planted as f64,
            "`{code}`: {found} of {planted}; not {missed:?}"
        );
    }
}

#[test]
fn every_check_has_a_mutant() {
    let planted: Vec<&str> = PLANTS.iter().map(|(code, _)| *code).collect();
    let unplanted: Vec<_> = elenchus::quiz::flaw_codes().filter(|code| !planted.contains(code)).collect();
    assert!(unplanted.is_empty(), "{unplanted:?}");
}

#[test]
fn sound_questions_have_no_flaw() {
    for item in shipped_bank() {
        assert_eq!(judge(item), [], "{}", item.id);
    }
}
