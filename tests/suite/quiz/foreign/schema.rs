//! QTI keeps to the content models of its schemas, as far as we use them: `imsqti_v2p2.xsd`, and for packages
//! `qtiv2p2_imscpv1p2_v1p0.xsd`, read by hand, because the schemas themselves are no part of this repository. Version 3
//! has the same models under other names, but that what is said to answers and to markers stands in a body of its own.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
};

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
    ("rubricBlock", &["view", "use"], &[], Of(FLOW, 0, MANY)),
    ("contentBody", &[], &[], Of(FLOW, 1, MANY)),
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
fn hold(file: &str, name: &str, children: &[String], three: bool) {
    if three && matches!(name, "modalFeedback" | "rubricBlock") {
        assert_eq!(children, ["contentBody"], "{file}: {name}");
        return;
    }
    assert!(three || name != "contentBody", "{file}: {name}");
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

/// A name of version 3 as version 2 has it: `qti-choice-interaction` is `choiceInteraction`.
fn camel(name: &str) -> String {
    let mut parts = name.strip_prefix("qti-").unwrap_or(name).split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + &part[..1].to_ascii_uppercase() + &part[1..])
}

/// The name of an element; in version 3 all have its prefix but those of HTML.
fn name_of(file: &str, start: &BytesStart<'_>, three: bool) -> String {
    let name = start.name().as_ref().to_owned();
    let is_html = ["p", "ul", "li", "br"].contains(&name.as_str());
    assert_eq!(name.starts_with("qti-"), three && !is_html, "{file}: <{name}>");
    camel(&name)
}

fn attributes(file: &str, start: &BytesStart<'_>, three: bool) {
    let name = name_of(file, start, three);
    if matches!(name.as_str(), "responseIf" | "responseElseIf") {
        return;
    }
    let (_, must, may, _) = rule(file, &name);
    let own: Vec<String> =
        start.attributes().map(|attribute| camel(attribute.expect("sound").key.as_ref())).collect();
    assert!(must.iter().all(|name| own.iter().any(|own| own == name)), "{file}: <{name}> {own:?}");
    let known = |own: &String| must.contains(&own.as_str()) || may.contains(&own.as_str());
    assert!(own.iter().all(known), "{file}: <{name}> {own:?}");
}

fn document(file: &str, text: &str, three: bool) {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<(String, Vec<String>)> = Vec::new();
    loop {
        match reader.read_event().expect("well formed") {
            Event::Start(start) => {
                attributes(file, &start, three);
                open.push((name_of(file, &start, three), Vec::new()));
            }
            Event::Empty(start) => {
                attributes(file, &start, three);
                let name = name_of(file, &start, three);
                hold(file, &name, &[], three);
                open.last_mut().expect("a root").1.push(name);
            }
            Event::End(_) => {
                let (name, children) = open.pop().expect("it was begun");
                hold(file, &name, &children, three);
                if let Some((_, siblings)) = open.last_mut() {
                    siblings.push(name);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
}

/// Holds a manifest to its schema: what kind of package it is, its parts in order, names that stand once and are there.
fn manifest(text: &str, files: &BTreeSet<String>, three: bool) {
    let document = roxmltree::Document::parse(text).expect("well formed");
    let root = document.root_element();
    let parts = |node: roxmltree::Node<'_, '_>| -> Vec<String> {
        node.children()
            .filter(|child| child.is_element())
            .map(|child| child.tag_name().name().to_owned())
            .collect()
    };
    assert_eq!(parts(root), ["metadata", "organizations", "resources"]);
    let (kind, number, suffix) =
        if three { ("QTI Package", "3.0.0", "v3p0") } else { ("QTIv2.2 Package", "1.0.0", "v2p2") };
    let said = |name: &str| root.descendants().find(|node| node.tag_name().name() == name)?.text();
    assert_eq!((said("schema"), said("schemaversion")), (Some(kind), Some(number)));
    let resources: Vec<_> = root.descendants().filter(|node| node.tag_name().name() == "resource").collect();
    let name = |text: &str| {
        let is_sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_sound)
    };
    let ids: BTreeSet<&str> =
        resources.iter().filter_map(|resource| resource.attribute("identifier")).collect();
    assert_eq!(ids.len(), resources.len(), "a name stands twice");
    let all = ids.iter().copied().chain(root.attribute("identifier"));
    assert!(all.clone().all(name), "{:?}", all.collect::<Vec<_>>());
    let mut listed = BTreeSet::from(["imsmanifest.xml".to_owned()]);
    for resource in resources {
        let kind = resource.attribute("type").expect("a type");
        let is_known = ["item", "test"].iter().any(|what| kind == format!("imsqti_{what}_xml{suffix}"));
        assert!(is_known, "{kind}");
        let own = parts(resource);
        let count = own.iter().take_while(|part| *part == "file").count();
        assert!(count == 1 && own[count..].iter().all(|part| part == "dependency"), "{own:?}");
        for part in resource.children().filter(|child| child.is_element()) {
            if let Some(href) = part.attribute("href") {
                assert_eq!(Some(href), resource.attribute("href"));
                listed.insert(href.to_owned());
            } else {
                assert!(part.attribute("identifierref").is_some_and(|id| ids.contains(id)));
            }
        }
    }
    assert_eq!(&listed, files);
}

#[test]
fn qti_keeps_to_its_content_models() {
    let form = form(include_str!("hard.ron"));
    for (format, three) in [(Format::Qti22, false), (Format::Qti30, true)] {
        for lang in Lang::BOTH {
            let bytes = write(&form, format, lang).bytes.expect("questions");
            let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a package");
            let (mut seen, mut files, mut about) = (0, BTreeSet::new(), String::new());
            for at in 0..zip.len() {
                let mut entry = zip.by_index(at).expect("an entry");
                let name = entry.name().expect("a name").into_owned();
                let mut text = String::new();
                entry.read_to_string(&mut text).expect("text");
                if name == "test.xml" || name.starts_with("items/") {
                    document(&name, &text, three);
                    seen += 1;
                } else {
                    about = text;
                }
                files.insert(name);
            }
            assert!(seen > 8, "{seen}");
            manifest(&about, &files, three);
        }
    }
}
