use std::{borrow::Cow, rc::Rc};

use crate::{
    ground::{Lang, Text},
    quiz::{
        alone::{is_cut_off, is_tied},
        distract::{MOST_LIKENESS, MOST_RATIO, TELLING, range, ratio, size},
        item::{Choice, Item, Kind, Shape},
        material::{is_long, quoted},
        query::Fill,
        traits::{CONNECTIVE, DEICTIC, NEGATION, Traits, WordSet, marks, split},
        weigh::Looks,
    },
};

/// A limit that an item breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flaw {
    /// Its name in machine-readable output, and behind `refused-` in the wording.
    pub code: &'static str,
    /// The wording of what it means.
    pub key: &'static str,
    /// The language in which it shows.
    pub lang: Lang,
}

/// A check: a name, the key of its meaning, and whether the item breaks it in a language.
type Check = (&'static str, &'static str, fn(&Seen<'_>) -> bool);

/// Every limit that one item can break by itself.
const CHECKS: &[Check] = &[
    ("option-count", "flaw-option-count", option_count),
    ("option-empty", "flaw-option-empty", |seen| {
        seen.item.choices.iter().any(|choice| choice.text.get(seen.lang).trim().is_empty())
    }),
    ("key-count", "flaw-key-count", key_count),
    ("option-length", "flaw-option-length", option_length),
    ("option-alike", "flaw-option-alike", option_alike),
    ("option-pointer", "flaw-option-pointer", |seen| {
        seen.options.iter().any(|option| option.has(CONNECTIVE | DEICTIC))
    }),
    ("cut-off", "flaw-cut-off", |seen| {
        let quoted = quoted(seen.stem);
        let mut texts = quoted.chain(seen.item.choices.iter().map(|choice| choice.text.get(seen.lang)));
        texts.any(is_cut_off)
    }),
    ("option-joker", "flaw-option-joker", option_joker),
    ("odd-one-out", "flaw-odd-one-out", odd_one_out),
    ("overlap-with-stem", "flaw-overlap-with-stem", overlap_with_stem),
    ("stem-length", "flaw-stem-length", |seen| is_long(seen.stem)),
    ("stem-no-question", "flaw-stem-no-question", |seen| !seen.stem.trim_end().ends_with('?')),
    ("stem-states-key", "flaw-stem-states-key", stem_states_key),
    ("stem-states-option", "flaw-stem-states-option", stem_states_option),
    ("stem-negation", "flaw-stem-negation", stem_negation),
    ("double-negation", "flaw-double-negation", double_negation),
    ("loaded-verb", "flaw-loaded-verb", loaded_verb),
    ("no-feedback", "flaw-no-feedback", |seen| {
        seen.item.choices.iter().any(|choice| choice.why.get(seen.lang).trim().is_empty())
    }),
    ("unsorted", "flaw-unsorted", unsorted),
    ("numbers-overlap", "flaw-numbers-overlap", numbers_overlap),
    ("option-form", "flaw-option-form", option_form),
    ("stem-pointer", "flaw-stem-pointer", |seen| {
        seen.frame_marks & CONNECTIVE != 0 || cites_tied(seen.stem, seen.lang)
    }),
    ("stem-unconditional", "flaw-stem-unconditional", stem_unconditional),
];

/// The names of all limits that are checked.
pub fn flaw_codes() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|(code, ..)| *code)
}

/// An item in one language.
struct Seen<'a> {
    item: &'a Item,
    lang: Lang,
    stem: &'a str,
    /// The stem in small letters.
    lower: String,
    /// Its words.
    words: Cow<'a, WordSet>,
    /// The stem without what it quotes, and that in small letters.
    frame: String,
    frame_lower: String,
    frame_marks: u32,
    options: Vec<Rc<Traits>>,
    /// What can be chosen, in small letters.
    choices: Vec<String>,
}

/// Every limit that an item breaks, in every language it can be asked in.
pub fn judge(item: &Item) -> Vec<Flaw> {
    judge_by(item, &[], &Looks::default())
}

/// The same, given the words of the stem in each language, as far as they are known, and how the options of many items
/// look.
pub(crate) fn judge_by(item: &Item, words: &[WordSet], looks: &Looks) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (at, lang) in item.languages.iter().enumerate() {
        let seen = Seen::new(item, *lang, words.get(at), looks);
        let broken = CHECKS.iter().filter(|(.., is_broken)| is_broken(&seen));
        flaws.extend(broken.map(|(code, key, _)| Flaw { code, key, lang: *lang }));
    }
    flaws
}

/// The first limit that a stem breaks by itself, whatever its options.
pub(crate) fn judge_stem(stem: &Text, languages: &[Lang]) -> Option<&'static str> {
    let flaw = |lang: &Lang| {
        let stem = stem.get(*lang);
        let long = is_long(stem).then_some("stem-length");
        long.or_else(|| (!stem.trim_end().ends_with('?')).then_some("stem-no-question"))
            .or_else(|| cites_tied(stem, *lang).then_some("stem-pointer"))
    };
    languages.iter().find_map(flaw)
}

/// Whether a stem quotes a statement that does not stand alone.
fn cites_tied(stem: &str, lang: Lang) -> bool {
    quoted(stem).any(|quoted| split(quoted).nth(STATEMENT - 1).is_some() && is_tied(quoted, lang))
}

/// So many words make a statement; names and expressions have fewer.
const STATEMENT: usize = 4;

impl<'a> Seen<'a> {
    fn new(item: &'a Item, lang: Lang, words: Option<&'a WordSet>, looks: &Looks) -> Self {
        let stem = item.stem.get(lang);
        let look = |choice: &Choice| Rc::clone(&looks.of(choice.text.get(lang), lang).traits);
        let lower = |choice: &Choice| choice.text.get(lang).trim().to_lowercase();
        let frame = frame(stem);
        let frame_lower = frame.to_lowercase();
        Self {
            item,
            lang,
            stem,
            lower: stem.to_lowercase(),
            words: words.map_or_else(|| Cow::Owned(WordSet::of(stem, lang)), Cow::Borrowed),
            frame_marks: marks(&frame_lower, lang),
            frame,
            frame_lower,
            options: item.choices.iter().map(look).collect(),
            choices: item.choices.iter().map(lower).collect(),
        }
    }

    /// The right choices or the wrong ones, in small letters, with their traits.
    fn those(&self, correct: bool) -> impl Iterator<Item = (&str, &Traits)> {
        let choices = self.item.choices.iter().zip(self.choices.iter().zip(&self.options));
        let those = choices.filter(move |(choice, _)| choice.correct == correct);
        those.map(|(_, (lower, traits))| (lower.as_str(), &**traits))
    }

    const fn is_choice(&self) -> bool {
        matches!(self.item.shape, Shape::Single | Shape::Several)
    }
}

/// A stem without what it quotes: quotations are mentioned, not said.
fn frame(stem: &str) -> String {
    let mut depth = 0;
    let mut frame = String::new();
    for c in stem.chars() {
        match c {
            '„' => depth += 1,
            '“' if depth == 0 => depth = 1,
            '“' | '”' => depth = 0,
            _ if depth == 0 => frame.push(c),
            _ => {}
        }
    }
    frame
}

fn option_count(seen: &Seen<'_>) -> bool {
    let count = seen.item.choices.len();
    let most = if matches!(seen.item.shape, Shape::Matching(_)) { 6 } else { 4 };
    let fewest = if seen.item.shape.is_written() { 1 } else { 3 };
    !(fewest..=most).contains(&count)
}

fn key_count(seen: &Seen<'_>) -> bool {
    let keys = seen.item.keys().count();
    match &seen.item.shape {
        Shape::Single => keys != 1,
        Shape::Several => keys == 0 || keys == seen.item.choices.len(),
        Shape::Matching(prompts) => prompts.iter().any(|prompt| prompt.choice >= seen.item.choices.len()),
        Shape::Ordering(_) => keys != seen.item.choices.len(),
        Shape::Figure(_) | Shape::Gap(_) => keys != 1,
    }
}

fn option_length(seen: &Seen<'_>) -> bool {
    let lengths = || seen.options.iter().map(|option| option.length);
    let (longest, shortest) = (lengths().max().unwrap_or(0), lengths().min().unwrap_or(0));
    seen.is_choice() && ratio(longest, shortest) > MOST_RATIO
}

fn option_alike(seen: &Seen<'_>) -> bool {
    let pairs =
        (0..seen.options.len()).flat_map(|one| (one + 1..seen.options.len()).map(move |other| (one, other)));
    pairs.into_iter().any(|(one, other)| {
        let limit = if seen.is_choice() { MOST_LIKENESS } else { 0.99 };
        seen.options[one].likeness(&seen.options[other]) > limit
    })
}

/// *All of these* and its kin.
fn option_joker(seen: &Seen<'_>) -> bool {
    const JOKERS: &[&str] = &[
        "alle genannten",
        "keine der genannten",
        "alle davon",
        "keine davon",
        "beides",
        "all of the above",
        "none of the above",
        "all of these",
        "none of these",
        "both of these",
    ];
    seen.choices.iter().any(|choice| JOKERS.contains(&choice.as_str()))
}

/// A telling mark that all that is right has and nothing else, or all that is wrong.
fn odd_one_out(seen: &Seen<'_>) -> bool {
    let marks = |correct: bool| -> Vec<u32> { seen.those(correct).map(|(_, option)| option.marks).collect() };
    seen.is_choice() && is_parted(&marks(true), &marks(false))
}

/// Whether a telling mark parts what is right from what is wrong.
pub(crate) fn is_parted(right: &[u32], wrong: &[u32]) -> bool {
    let all = |marks: &[u32]| marks.iter().fold(u32::MAX, |all, marks| all & marks);
    let any = |marks: &[u32]| marks.iter().fold(0, |any, marks| any | marks);
    let parts = (all(right) & !any(wrong)) | (all(wrong) & !any(right));
    !right.is_empty() && !wrong.is_empty() && parts & TELLING != 0
}

fn overlap_with_stem(seen: &Seen<'_>) -> bool {
    let overlap = |option: &Traits| option.words.overlap(&seen.words);
    let least = seen.those(true).map(|(_, option)| overlap(option)).min();
    let most = seen.those(false).map(|(_, option)| overlap(option)).max();
    seen.is_choice() && least.zip(most).is_some_and(|(least, most)| least > most)
}

fn stem_states_key(seen: &Seen<'_>) -> bool {
    seen.is_choice() && seen.those(true).any(|(choice, _)| says(&seen.lower, choice))
}

/// A statement that the stem quotes and that is offered all the same: nobody would pick it. Names and other options of
/// a few words may well stand in what is quoted.
fn stem_states_option(seen: &Seen<'_>) -> bool {
    let quoted = |choice: &str| says(&seen.lower, choice) && split(choice).nth(STATEMENT - 1).is_some();
    seen.is_choice() && seen.those(false).any(|(choice, _)| quoted(choice))
}

/// Whether a text in small letters says `words` as whole words.
pub(crate) fn states(lower: &str, words: &str) -> bool {
    says(lower, &words.trim().to_lowercase())
}

/// The same for words in small letters.
fn says(lower: &str, words: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    // Most words are not there at all, which is seen in less than where they are.
    !words.is_empty()
        && words.len() <= lower.len()
        && lower.contains(words)
        && lower.match_indices(words).any(|(at, _)| {
            edge(lower[..at].chars().next_back()) && edge(lower[at + words.len()..].chars().next())
        })
}

/// More than one negation, or one that does not stand out in capitals.
fn stem_negation(seen: &Seen<'_>) -> bool {
    if seen.frame_marks & NEGATION == 0 {
        return false;
    }
    let negates = |word: &&str| marks(&word.to_lowercase(), seen.lang) & NEGATION != 0;
    let negations: Vec<&str> = seen.frame.split_whitespace().filter(negates).collect();
    negations.len() > 1 || negations.iter().any(|word| word.chars().any(char::is_lowercase))
}

/// Whether a stem says no in its own words.
pub(crate) fn is_negated(stem: &str, lang: Lang) -> bool {
    Traits::of(&frame(stem), lang).has(NEGATION)
}

fn double_negation(seen: &Seen<'_>) -> bool {
    seen.frame_marks & NEGATION != 0
        && seen.is_choice()
        && seen.options.iter().any(|option| option.has(NEGATION))
}

/// Words that take a side when they tell what somebody says.
fn loaded_verb(seen: &Seen<'_>) -> bool {
    const LOADED: &[&str] = &[
        "behauptet",
        "behaupten",
        "leugnet",
        "leugnen",
        "gibt zu",
        "zugibt",
        "räumt ein",
        "gesteht",
        "enthüllt",
        "claims to",
        "alleges",
        "admits",
        "admit",
        "denies the fact",
        "concedes that",
        "reveals",
        "exposes",
        "confesses",
    ];
    LOADED.iter().any(|verb| says(&seen.frame_lower, verb))
}

/// Options with numbers that do not rise.
fn unsorted(seen: &Seen<'_>) -> bool {
    let Some(derivation) = &seen.item.derivation else { return false };
    let sizes: Vec<f64> = derivation.fills.iter().map(size).collect();
    let numeric = |fill: &Fill| matches!(fill, Fill::Range(..) | Fill::Dates(..));
    derivation.fills.iter().all(numeric) && sizes.windows(2).any(|pair| pair[0] > pair[1])
}

/// Numbers or dates of which one could be another.
fn numbers_overlap(seen: &Seen<'_>) -> bool {
    let Some(derivation) = &seen.item.derivation else { return false };
    let ranges: Vec<_> = derivation.fills.iter().filter_map(range).collect();
    let overlap = |one: &(f64, f64), other: &(f64, f64)| one.0 <= other.1 && other.0 <= one.1;
    ranges.iter().enumerate().any(|(at, one)| ranges[at + 1..].iter().any(|other| overlap(one, other)))
}

/// Options that end differently: some ask and others do not, or some are whole sentences with a stop.
fn option_form(seen: &Seen<'_>) -> bool {
    let end = |choice: &Choice| {
        let last = choice.text.get(seen.lang).trim_end().chars().next_back();
        last.filter(|c| matches!(c, '?' | '!' | '.' | ':' | ';'))
    };
    let mut ends = seen.item.choices.iter().map(end);
    let first = ends.next();
    seen.is_choice() && ends.any(|end| Some(end) != first)
}

/// What stands if something is accepted is asked on the condition that it is.
fn stem_unconditional(seen: &Seen<'_>) -> bool {
    let supposes = matches!(seen.item.kind, Kind::Weaken | Kind::WhatStands);
    let condition = match seen.lang {
        Lang::De => "wenn",
        Lang::En => "if",
    };
    supposes && !split(&seen.frame_lower).any(|word| word == condition)
}
