//! QTI 2.2 keeps to the content models of its schema, as far as we use it: `imsqti_v2p2.xsd`, read by hand, because
//! the schema itself is no part of this repository.

use std::io::{Cursor, Read};

use elenchus::{ground::Lang, quiz::foreign::Format};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use crate::quiz::foreign::{form, write};

/// What may stand in an element: a sequence of names with how often each may stand there; or so many of some names.
enum Model {
    Sequence(&'static [(&'static str, usize, usize)]),
    Some(&'static [&'static str], usize, usize),
    Text,
}

use Model::{Sequence, Some as Of, Text};

const MANY: usize = usize::MAX;
const RULES: &[&str] = &["responseCondition", "setOutcomeValue"];
const EXPRESSIONS: &[&str] = &[
    "and",
    "baseValue",
    "correct",
    "gte",
    "lte",
    "mapResponse",
    "match",
    "ordered",
    "sum",
    "testVariables",
    "variable",
];
const BLOCKS: &[&str] = &[
    "p",
    "ul",
    "rubricBlock",
    "choiceInteraction",
    "orderInteraction",
    "matchInteraction",
    "extendedTextInteraction",
];
const FLOW: &[&str] = &["p", "ul", "img", "br"];

/// An element: the attributes it must have, those it may have, its content.
type Rule = (&'static str, &'static [&'static str], &'static [&'static str], Model);

const ITEM: &[Rule] = &[
    (
        "assessmentItem",
        &["identifier", "title", "adaptive", "timeDependent"],
        &["xml:lang", "xmlns", "xmlns:xsi", "xsi:schemaLocation"],
        Sequence(&[
            ("responseDeclaration", 0, MANY),
            ("outcomeDeclaration", 0, MANY),
            ("itemBody", 0, 1),
            ("responseProcessing", 0, 1),
            ("modalFeedback", 0, MANY),
        ]),
    ),
    (
        "responseDeclaration",
        &["identifier", "cardinality"],
        &["baseType"],
        Sequence(&[("defaultValue", 0, 1), ("correctResponse", 0, 1), ("mapping", 0, 1)]),
    ),
    (
        "outcomeDeclaration",
        &["identifier", "cardinality"],
        &["baseType", "externalScored"],
        Sequence(&[("defaultValue", 0, 1)]),
    ),
    ("correctResponse", &[], &[], Sequence(&[("value", 1, MANY)])),
    ("defaultValue", &[], &[], Sequence(&[("value", 1, MANY)])),
    ("value", &[], &[], Text),
    ("mapping", &[], &["defaultValue", "lowerBound", "upperBound"], Sequence(&[("mapEntry", 1, MANY)])),
    ("mapEntry", &["mapKey", "mappedValue"], &["caseSensitive"], Sequence(&[])),
    ("itemBody", &[], &[], Of(BLOCKS, 1, MANY)),
    ("p", &[], &["dir"], Of(&["textEntryInteraction", "br", "img"], 0, MANY)),
    ("ul", &[], &[], Sequence(&[("li", 0, MANY)])),
    ("li", &[], &["dir"], Of(FLOW, 0, MANY)),
    ("br", &[], &[], Sequence(&[])),
    ("img", &["src", "alt"], &["width", "height"], Sequence(&[])),
    ("prompt", &[], &["dir"], Of(FLOW, 0, MANY)),
    ("rubricBlock", &["view"], &["use"], Of(FLOW, 0, MANY)),
    (
        "choiceInteraction",
        &["responseIdentifier"],
        &["shuffle", "maxChoices", "minChoices"],
        Sequence(&[("prompt", 0, 1), ("simpleChoice", 1, MANY)]),
    ),
    (
        "orderInteraction",
        &["responseIdentifier"],
        &["shuffle"],
        Sequence(&[("prompt", 0, 1), ("simpleChoice", 1, MANY)]),
    ),
    ("simpleChoice", &["identifier"], &["fixed", "dir"], Of(FLOW, 0, MANY)),
    (
        "matchInteraction",
        &["responseIdentifier"],
        &["shuffle", "maxAssociations", "minAssociations"],
        Sequence(&[("prompt", 0, 1), ("simpleMatchSet", 2, 2)]),
    ),
    ("simpleMatchSet", &[], &[], Sequence(&[("simpleAssociableChoice", 0, MANY)])),
    ("simpleAssociableChoice", &["identifier", "matchMax"], &["fixed", "matchMin", "dir"], Of(FLOW, 0, MANY)),
    ("extendedTextInteraction", &["responseIdentifier"], &["expectedLines"], Sequence(&[("prompt", 0, 1)])),
    ("textEntryInteraction", &["responseIdentifier"], &["expectedLength"], Sequence(&[])),
    ("modalFeedback", &["outcomeIdentifier", "showHide", "identifier"], &["title"], Of(FLOW, 0, MANY)),
    ("responseProcessing", &[], &[], Of(RULES, 0, MANY)),
    (
        "responseCondition",
        &[],
        &[],
        Sequence(&[("responseIf", 1, 1), ("responseElseIf", 0, MANY), ("responseElse", 0, 1)]),
    ),
    ("match", &[], &[], Of(EXPRESSIONS, 2, 2)),
    ("and", &[], &[], Of(EXPRESSIONS, 1, MANY)),
    ("gte", &[], &[], Of(EXPRESSIONS, 2, 2)),
    ("lte", &[], &[], Of(EXPRESSIONS, 2, 2)),
    ("ordered", &[], &[], Of(EXPRESSIONS, 0, MANY)),
    ("sum", &[], &[], Of(EXPRESSIONS, 1, MANY)),
    ("variable", &["identifier"], &[], Sequence(&[])),
    ("correct", &["identifier"], &[], Sequence(&[])),
    ("baseValue", &["baseType"], &[], Text),
    ("mapResponse", &["identifier"], &[], Sequence(&[])),
    ("testVariables", &[], &["variableIdentifier"], Sequence(&[])),
    ("setOutcomeValue", &["identifier"], &[], Of(EXPRESSIONS, 1, 1)),
    (
        "assessmentTest",
        &["identifier", "title"],
        &["xmlns", "xmlns:xsi", "xsi:schemaLocation"],
        Sequence(&[
            ("outcomeDeclaration", 0, MANY),
            ("timeLimits", 0, 1),
            ("testPart", 1, MANY),
            ("outcomeProcessing", 0, 1),
        ]),
    ),
    ("timeLimits", &[], &["minTime", "maxTime"], Sequence(&[])),
    (
        "testPart",
        &["identifier", "navigationMode", "submissionMode"],
        &[],
        Sequence(&[("assessmentSection", 1, MANY)]),
    ),
    (
        "assessmentSection",
        &["identifier", "title", "visible"],
        &[],
        Sequence(&[("assessmentItemRef", 0, MANY)]),
    ),
    ("assessmentItemRef", &["identifier", "href"], &["category"], Sequence(&[])),
    ("outcomeProcessing", &[], &[], Of(&["setOutcomeValue"], 0, MANY)),
];

/// Holds an element that has ended to its rule.
fn hold(file: &str, name: &str, children: &[String]) {
    if matches!(name, "responseIf" | "responseElseIf") {
        let (first, rest) = children.split_first().expect("what is asked comes first");
        assert!(EXPRESSIONS.contains(&first.as_str()), "{file}: {name} {children:?}");
        assert!(rest.iter().all(|child| RULES.contains(&child.as_str())), "{file}: {name} {children:?}");
        return;
    }
    let (.., model) = rule(file, name);
    let fits = match model {
        Text => children.is_empty(),
        Of(names, least, most) => {
            (*least..=*most).contains(&children.len())
                && children.iter().all(|child| names.contains(&child.as_str()))
        }
        Sequence(parts) => {
            let mut rest = children;
            parts.iter().all(|(name, least, most)| {
                let count = rest.iter().take_while(|child| child == name).count();
                rest = &rest[count..];
                (*least..=*most).contains(&count)
            }) && rest.is_empty()
        }
    };
    assert!(fits, "{file}: <{name}> holds {children:?}");
}

fn rule(file: &str, name: &str) -> &'static Rule {
    ITEM.iter().find(|(own, ..)| *own == name).unwrap_or_else(|| panic!("{file}: <{name}> is new here"))
}

fn attributes(file: &str, start: &BytesStart<'_>) {
    let name = start.name().as_ref().to_owned();
    if matches!(name.as_str(), "responseIf" | "responseElseIf") {
        return;
    }
    let (_, must, may, _) = rule(file, &name);
    let own: Vec<String> =
        start.attributes().map(|attribute| attribute.expect("sound").key.as_ref().to_owned()).collect();
    assert!(must.iter().all(|name| own.iter().any(|own| own == name)), "{file}: <{name}> {own:?}");
    let known = |own: &String| must.contains(&own.as_str()) || may.contains(&own.as_str());
    assert!(own.iter().all(known), "{file}: <{name}> {own:?}");
}

fn document(file: &str, text: &str) {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<(String, Vec<String>)> = Vec::new();
    loop {
        match reader.read_event().expect("well formed") {
            Event::Start(start) => {
                attributes(file, &start);
                open.push((start.name().as_ref().to_owned(), Vec::new()));
            }
            Event::Empty(start) => {
                attributes(file, &start);
                let name = start.name().as_ref().to_owned();
                hold(file, &name, &[]);
                open.last_mut().expect("a root").1.push(name);
            }
            Event::End(_) => {
                let (name, children) = open.pop().expect("it was begun");
                hold(file, &name, &children);
                if let Some((_, siblings)) = open.last_mut() {
                    siblings.push(name);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
}

#[test]
fn qti_22_keeps_to_its_content_models() {
    let form = form(include_str!("hard.ron"));
    for lang in Lang::BOTH {
        let bytes = write(&form, Format::Qti22, lang).bytes.expect("questions");
        let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a package");
        let mut seen = 0;
        for at in 0..zip.len() {
            let mut entry = zip.by_index(at).expect("an entry");
            let name = entry.name().expect("a name").into_owned();
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("text");
            if name == "test.xml" || name.starts_with("items/") {
                document(&name, &text);
                seen += 1;
            }
        }
        assert!(seen > 8, "{seen}");
    }
}
