//! What Moodle's import wants of a file, and the columns of its tables hold: read off its source, because Moodle itself
//! is no part of this repository.

use std::collections::BTreeSet;

use elenchus::{
    ground::{Id, Lang, Text},
    quiz::{Form, foreign::Format},
};
use proptest::prelude::*;
use roxmltree::{Document, Node};

use crate::quiz::foreign::{form, made::made, write};

/// The shares of the points that Moodle knows, in per cent.
const SHARES: [&str; 23] = [
    "100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30", "25", "20",
    "16.66667", "14.28571", "12.5", "11.11111", "10", "5", "0", "-0", "-100",
];
/// The columns of its tables hold so many letters.
const NAME: usize = 255;
const TAG: usize = 50;
const IDNUMBER: usize = 100;

fn children<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children().filter(move |child| child.has_tag_name(name))
}

fn child<'a>(node: Node<'a, 'a>, name: &'static str) -> Option<Node<'a, 'a>> {
    let mut all = children(node, name);
    let first = all.next();
    assert!(all.next().is_none(), "{name} stands twice");
    first
}

/// The text of a child: in a `text` of its own where there is one.
fn words<'a>(node: Node<'a, 'a>, name: &'static str) -> &'a str {
    let node = child(node, name).unwrap_or_else(|| panic!("no {name}"));
    child(node, "text").unwrap_or(node).text().unwrap_or_default()
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

fn share(answer: Node<'_, '_>) -> f64 {
    let share = answer.attribute("fraction").expect("a share");
    let known = SHARES.contains(&share.trim_start_matches('-'));
    assert!(known, "Moodle knows no share of {share}");
    share.parse().expect("a number with a point")
}

/// In a choice of one, one option earns everything; in a choice of several, the right ones earn it together.
fn choice(question: Node<'_, '_>) {
    let shares: Vec<f64> = children(question, "answer").map(share).collect();
    assert!(shares.len() > 1);
    match words(question, "single") {
        "true" => assert_eq!(shares.iter().filter(|share| **share == 100.0).count(), 1),
        "false" => {
            let all: f64 = shares.iter().filter(|share| **share > 0.0).sum();
            assert!((all - 100.0).abs() < 0.001, "{all}");
        }
        other => panic!("single is {other}"),
    }
}

fn matching(question: Node<'_, '_>) {
    let pairs: Vec<_> = children(question, "subquestion").collect();
    let asked = pairs.iter().filter(|pair| !words(**pair, "text").is_empty()).count();
    assert!(asked >= 2, "{asked} pairs");
    for pair in pairs {
        let option = words(pair, "answer");
        assert!(!option.is_empty() && letters(option) <= NAME, "{option}");
    }
}

fn written(question: Node<'_, '_>) {
    let shares: Vec<f64> = children(question, "answer").map(share).collect();
    assert!(shares.contains(&100.0));
    for answer in children(question, "answer") {
        assert!(!words(answer, "text").trim().is_empty());
        if question.attribute("type") == Some("numerical") {
            for number in [words(answer, "text"), words(answer, "tolerance")] {
                assert!(number.parse::<f64>().is_ok(), "{number}");
            }
        }
    }
}

/// The numbers of the answers of an ordering are their places, and Moodle 5 does not take it without the last line.
fn ordering(question: Node<'_, '_>) {
    let places: Vec<f64> = children(question, "answer")
        .map(|answer| answer.attribute("fraction").unwrap().parse().unwrap())
        .collect();
    let wanted: Vec<f64> = (1..=places.len()).map(|place| place as f64).collect();
    assert_eq!(places, wanted);
    assert_eq!(words(question, "shownumcorrect"), "1");
}

/// Every gap names a box, and every picture comes along.
fn gaps(question: Node<'_, '_>) {
    let boxes = children(question, "dragbox").count();
    let gaps: Vec<usize> = words(question, "questiontext")
        .split("[[")
        .skip(1)
        .map(|rest| rest.split_once("]]").expect("a closed gap").0.parse().expect("the number of a box"))
        .collect();
    assert!(!gaps.is_empty() && gaps.iter().all(|gap| (1..=boxes).contains(gap)), "{gaps:?} of {boxes}");
}

fn pictures(question: Node<'_, '_>) {
    for node in question.descendants().filter(|node| node.has_tag_name("text")) {
        for named in node.text().unwrap_or_default().split("@@PLUGINFILE@@/").skip(1) {
            let name = named.split('"').next().expect("a name");
            let mut files = children(node.parent_element().expect("a parent"), "file");
            assert!(files.any(|file| file.attribute("name") == Some(name)), "{name} does not come along");
        }
    }
}

/// Holds a file to what Moodle takes; returns how many questions it has.
fn hold(text: &str) -> usize {
    let document = Document::parse(text).expect("well formed");
    let (mut category, mut ids, mut count) = ("", BTreeSet::new(), 0);
    for question in children(document.root_element(), "question") {
        let kind = question.attribute("type").expect("a type");
        if kind == "category" {
            category = words(question, "category");
            let names = category.replace("//", "\u{1}");
            assert!(names.split('/').all(|name| !name.is_empty() && letters(name) <= NAME + 1), "{category}");
            continue;
        }
        count += 1;
        assert!(category.starts_with("$course$/top/"));
        let (name, id) = (words(question, "name"), words(question, "idnumber"));
        // Moodle takes tags out of a name, and what follows a bracket that begins one.
        assert!(!name.trim().is_empty() && letters(name) <= NAME && !name.contains('<'), "{name}");
        assert!(!id.is_empty() && letters(id) <= IDNUMBER, "{id}");
        assert!(ids.insert((category, id)), "{id} stands twice in {category}");
        assert!(!words(question, "questiontext").is_empty());
        // Open questions are worth nothing unless somebody says so.
        let is_worth = |grade: f64| grade > 0.0 || kind == "essay" && grade == 0.0;
        assert!(words(question, "defaultgrade").parse().is_ok_and(is_worth));
        let tags = child(question, "tags").expect("tags");
        assert!(children(tags, "tag").all(|tag| letters(words(tag, "text")) <= TAG));
        pictures(question);
        match kind {
            "multichoice" => choice(question),
            "matching" => matching(question),
            "numerical" | "shortanswer" => written(question),
            "ordering" => ordering(question),
            "ddwtos" => gaps(question),
            "essay" => assert!(!words(question, "graderinfo").is_empty()),
            other => panic!("no type of Moodle's: {other}"),
        }
    }
    count
}

/// How many questions Moodle takes of a form; none where nothing could be written.
fn taken(form: &Form) -> usize {
    let bytes = write(form, Format::Moodle, Lang::De).bytes;
    bytes.map_or(0, |bytes| hold(std::str::from_utf8(&bytes).expect("it is text")))
}

/// What stands behind a sign of a block, up to another.
fn between<'a>(text: &'a str, begin: &str, end: &str) -> Vec<&'a str> {
    let parts = text.split(begin).skip(1);
    parts.map(|rest| rest.split_once(end).map_or(rest, |(own, _)| own)).collect()
}

/// Holds a file of GIFT to the same tables; returns how many questions it has. Moodle takes what has an equals sign, an
/// arrow and no tilde for pairs, wherever the arrow stands.
fn hold_gift(text: &str) -> usize {
    let mut count = 0;
    for block in text.split("\n\n") {
        for category in between(block, "$CATEGORY: $course$/top/", "\n") {
            let names = category.replace("//", "\u{1}");
            assert!(names.split('/').all(|name| !name.is_empty() && letters(name) <= NAME + 1), "{category}");
        }
        let Some((head, body)) = block.split_once("\n::") else { continue };
        count += 1;
        assert!(between(head, "[id:", "]").iter().all(|id| letters(id) <= IDNUMBER), "{head}");
        assert!(between(head, "[tag:", "]").iter().all(|tag| letters(tag) <= TAG), "{head}");
        let answers = between(body, " {\n", "####")[0];
        if answers.contains("\n\t~") || answers.starts_with("\t~") || answers.starts_with('#') {
            continue;
        }
        // Pairs have no feedback, and words to be written no arrow.
        let has_feedback = answers.replace("\\#", "").contains('#');
        assert!(!(has_feedback && answers.contains("->")), "{answers}");
        assert!(between(answers, " -> ", "\n").iter().all(|option| letters(option) <= 2 * NAME), "{answers}");
    }
    count
}

/// How many questions Moodle takes of a form in GIFT.
fn taken_as_gift(form: &Form) -> usize {
    let bytes = write(form, Format::Gift, Lang::De).bytes;
    bytes.map_or(0, |bytes| hold_gift(std::str::from_utf8(&bytes).expect("it is text")))
}

#[test]
fn a_hard_form_is_taken() {
    // The order that is right in two ways is told and left out.
    assert_eq!(taken(&form(include_str!("hard.ron"))), 8);
}

#[test]
fn what_is_too_long_for_its_tables_is_cut_or_told() {
    let mut form = made(7, 12);
    let long = "Länge ".repeat(60);
    for (at, entry) in form.entries.iter_mut().enumerate() {
        entry.item.id = Id::new(&format!("{}-{at}", "i".repeat(110))).expect("a good id");
        entry.item.map = Id::new(&"m".repeat(120)).expect("a good id");
        entry.item.stem = Text::of(Lang::De, format!("{long}{at}?"));
        if at % 6 == 2 {
            entry.item.choices[0].text = Text::of(Lang::De, long.clone());
        }
    }
    let exported = write(&form, Format::Moodle, Lang::De);
    let kept = hold(std::str::from_utf8(&exported.bytes.expect("questions")).expect("it is text"));
    assert!(kept > 0 && kept < form.entries.len(), "{kept}");
    assert_eq!(exported.findings.iter().filter(|finding| finding.is_error()).count(), 0);
    assert!(exported.findings.len() >= form.entries.len() - kept);
    let as_gift = taken_as_gift(&form);
    assert!(as_gift > 0 && as_gift < form.entries.len(), "{as_gift}");
}

#[test]
fn an_arrow_in_a_feedback_makes_no_pair_of_a_word_to_be_written() {
    let mut form = form(include_str!("hard.ron"));
    for entry in &mut form.entries {
        entry.item.choices.iter_mut().for_each(|choice| choice.why = Text::of(Lang::De, "A -> B".to_owned()));
    }
    assert!(taken_as_gift(&form) > 7);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn every_form_made_by_chance_is_taken(seed in any::<u64>()) {
        taken(&made(seed, 12));
        taken_as_gift(&made(seed, 12));
    }
}
