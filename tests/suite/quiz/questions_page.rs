//! `docs/questions.md`: the examples in it are made from the shipped maps.

use std::fs;

use elenchus::{
    ground::{Lang, Named},
    map::model::Map,
    quiz::{Item, Kind, Shape, bank, open_prompts},
};

use crate::{docs::kept, quiz::maps::shipped};

const PAGE: &str = "docs/questions.md";

/// What each type asks, and when it is asked at all.
const ABOUT: [(Kind, &str, &str); 25] = [
    (
        Kind::MainClaim,
        "What somebody’s argument, or a side, comes down to.",
        "their arguments end in one claim",
    ),
    (
        Kind::Attribution,
        "According to whom, or in which source?",
        "the map calls the list of speakers closed and only one says so",
    ),
    (Kind::Stance, "Who shares it, who denies it? Several are right.", "the list of speakers is closed"),
    (
        Kind::Reason,
        "A direct reason for a claim.",
        "nothing else that is offered supports it, directly or by further steps",
    ),
    (
        Kind::Objection,
        "A direct objection to a claim or a step.",
        "nothing else that is offered speaks against it",
    ),
    (Kind::Role, "The part a claim plays in somebody’s argument.", "it plays just one"),
    (
        Kind::AttackKind,
        "What an objection is aimed at: conclusion, reason, or the step between.",
        "its target is not both reason and conclusion",
    ),
    (
        Kind::BearsOn,
        "What a claim is a reason for, or an objection to.",
        "no other claim offered is reached with that sign",
    ),
    (
        Kind::Issue,
        "What two people disagree about.",
        "one says it, the other contradicts it or says what excludes it",
    ),
    (
        Kind::CommonGround,
        "What two people agree on.",
        "both hold it in their own name, and the rest is shown not to be shared",
    ),
    (
        Kind::Scheme,
        "The pattern of an argument, and what is concluded by one.",
        "no second pattern fits as well",
    ),
    (
        Kind::CriticalQuestion,
        "The critical question that tests an argument.",
        "the question belongs to its pattern, and the others to two patterns that the map follows elsewhere",
    ),
    (
        Kind::Answered,
        "Which critical question the map answers, which it leaves open, and what answers one.",
        "the map words the question, and one is open only where nothing in the map could answer it, the step asked about among it",
    ),
    (
        Kind::Unstated,
        "What an argument takes for granted.",
        "there is exactly one unstated premise, and the others are unstated elsewhere or general too",
    ),
    (
        Kind::Weaken,
        "What would weaken or strengthen the case for a claim.",
        "all its paths have one sign, and those of what else is offered the other",
    ),
    (
        Kind::SameStructure,
        "The argument of the same structure: the same pattern and as many reasons.",
        "the two arguments can be laid over each other, and the others differ in what the map states",
    ),
    (
        Kind::WhatStands,
        "What stands if something is supposed: what becomes of the objections to a claim if another is accepted, which \
         objection or step that strikes, and what falls with a reason that is given up.",
        "grounded, complete, preferred, stable and semi-stable semantics agree, and what counts together is stated",
    ),
    (
        Kind::SmallestChange,
        "The fewest claims to give up so that no reason is left, the fewest objections to refute so that none is, and the \
         one claim that an objection stands or falls with.",
        "trying all sets finds one smallest",
    ),
    (
        Kind::ClaimKind,
        "Fact, forecast, value or demand? Said, passed on, denied or granted?",
        "its words show it in every language beyond dispute, and what the speakers do with it agrees",
    ),
    (
        Kind::Figure,
        "A figure, its date, whether it is given as the least, the most or about so many, and what it is given for.",
        "all figures for the same thing lie apart from those offered",
    ),
    (
        Kind::Differ,
        "Where two accounts differ, and what cannot both be true.",
        "they differ in one respect, and nothing else that is offered counts the same sort of thing",
    ),
    (
        Kind::Chain,
        "The missing step of a chain, the order of its steps, or what belongs to it.",
        "the steps lead one way only",
    ),
    (
        Kind::Linked,
        "Whether two reasons count together or each alone, and which counts beside another.",
        "each is used in one step",
    ),
    (
        Kind::Events,
        "When something was, what was then, before or after, and in what order.",
        "the dates do not overlap",
    ),
    (
        Kind::Matching,
        "Who says what, which reason is for what, which word means what.",
        "every prompt has one option, and some are left over; of the words, those that are coined, judging or defined here",
    ),
];

/// Replaces what stands between the marks of a part of the page.
fn fill(page: &str, part: &str, with: &str) -> String {
    let (open, close) = (format!("<!-- {part} -->\n"), format!("<!-- end {part} -->"));
    let (before, rest) = page.split_once(&open).expect("the page has the mark");
    let (_, after) = rest.split_once(&close).expect("the part ends");
    format!("{before}{open}{with}{close}{after}")
}

/// The example of a type: the item with the shortest stem.
fn example(items: &[Item], kind: Kind) -> Option<&Item> {
    let own = items.iter().filter(|item| item.kind == kind);
    own.min_by_key(|item| (item.stem.get(Lang::En).chars().count(), &item.id))
}

fn show(item: &Item) -> String {
    let mut text = format!("> **{}**<br>\n> *{}*\n>\n", item.stem.get(Lang::En), item.stem.get(Lang::De));
    if let Shape::Matching(prompts) = &item.shape {
        for prompt in prompts {
            let choice = item.choices.get(prompt.choice).map_or("", |choice| choice.text.get(Lang::En));
            text += &format!("> - {} → **{choice}**\n", prompt.text.get(Lang::En));
        }
        for surplus in item.choices.iter().filter(|choice| !choice.correct) {
            text += &format!("> - left over: {}\n", surplus.text.get(Lang::En));
        }
        return text + "\n";
    }
    for choice in &item.choices {
        let (words, why) = (choice.text.get(Lang::En), choice.why.get(Lang::En));
        let keyed = choice.correct && !matches!(item.shape, Shape::Ordering(_));
        text +=
            &if keyed { format!("> - **{words}** – {why}\n") } else { format!("> - {words} – {why}\n") };
    }
    text + "\n"
}

fn types(items: &[Item]) -> String {
    let mut text = String::new();
    for (at, (kind, asks, when)) in ABOUT.iter().enumerate() {
        let (process, bloom) = (kind.process().name(), kind.bloom().name());
        text += &format!("### {}. `{}`\n\n", at + 1, kind.name());
        text += &format!("{asks} *{process}*, Bloom: {bloom}. Asked where {when}.\n\n");
        text += &example(items, *kind).map_or_else(String::new, show);
    }
    text
}

fn open(map: &Map) -> String {
    let prompt = &open_prompts(map)[0];
    let mut text = format!("> **{}**\n>\n", prompt.stem.get(Lang::En));
    for line in &prompt.rubric {
        text += &format!("> - {}\n", line.get(Lang::En));
    }
    text + "\n"
}

#[test]
fn the_page_of_questions_is_made_from_the_code() {
    let maps = shipped();
    let maps: Vec<&Map> = maps.iter().collect();
    let (items, _) = bank(&maps);
    let page = fs::read_to_string(PAGE).expect("the page is there");
    let kinds: Vec<Kind> = ABOUT.iter().map(|(kind, ..)| *kind).collect();
    assert_eq!(kinds, Kind::ALL, "every type is explained, in order");
    for kind in Kind::ALL {
        assert!(example(&items, *kind).is_some(), "no shipped map yields {}", kind.name());
    }
    let fresh = fill(&fill(&page, "types", &types(&items)), "open", &open(maps[0]));
    kept(PAGE, &fresh);
}

#[test]
fn the_questions_page_names_every_limit() {
    let page = fs::read_to_string(PAGE).expect("the page is there");
    let code = fs::read_to_string("src/quiz/judge.rs").expect("the code is there");
    let checks =
        code.split("const CHECKS").nth(1).and_then(|rest| rest.split("];").next()).expect("the checks");
    let names = checks.split("(\"").skip(1).filter_map(|rest| rest.split('"').next());
    for name in names {
        assert!(page.contains(&format!("| `{name}` |")), "{name}");
    }
}
