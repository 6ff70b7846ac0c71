//! Maps to fill in: every gap has one right filling, which the map says.

use elenchus::{
    ground::Lang,
    map::model::{ClaimIx, Map, Node},
    quiz::{
        Form,
        foreign::{ExportOptions, Format, export},
    },
};
use indoc::indoc;
use quick_xml::{Reader, escape::unescape, events::Event};

use crate::quiz::{
    foreign::{form, told},
    generate::generated,
    maps::{map, shipped},
};

fn written(maps: &[&Map], format: Format) -> (String, Vec<String>) {
    let form: Form = form(include_str!("hard.ron"));
    let exported = export(&form, maps, format, ExportOptions { lang: Lang::De, stamp: 0, fill_in: true });
    (String::from_utf8_lossy(&exported.bytes.expect("questions")).into_owned(), told(&exported.findings))
}

/// A question as Moodle reads it: the outline, the words behind each letter, how many can be dragged.
struct Ddwtos {
    outline: Vec<Vec<String>>,
    bank: Vec<String>,
    drags: usize,
}

fn questions(xml: &str) -> Vec<Ddwtos> {
    let parts = xml.split("<question type=\"ddwtos\">").skip(1);
    parts
        .map(|part| {
            let part = part.split("</question>").next().unwrap();
            let (_, text) = part.split_once("<questiontext format=\"html\">\n<text>").unwrap();
            let text = unescape(text.split_once("</text>").unwrap().0).unwrap();
            let (list, bank) = text.rsplit_once("</ul>").unwrap();
            let bank = bank.split("</b> ").skip(1).map(|line| line.split_once("</p>").unwrap().0);
            Ddwtos {
                outline: outline(&format!("{list}</ul>")),
                bank: bank.map(|line| unescape(line).unwrap().into_owned()).collect(),
                drags: part.matches("<dragbox>").count(),
            }
        })
        .collect()
}

/// Every item of the lists with all that it stands in, the innermost last.
fn outline(html: &str) -> Vec<Vec<String>> {
    let mut reader = Reader::from_str(html);
    let (mut open, mut found) = (Vec::<String>::new(), Vec::new());
    loop {
        match reader.read_event().expect("HTML that is XML") {
            Event::Start(start) if start.name().as_ref() == "li" => open.push(String::new()),
            Event::End(end) if end.name().as_ref() == "li" => {
                found.push(open.clone());
                open.pop();
            }
            Event::Text(text) => {
                if let Some(last) = open.last_mut() {
                    last.push_str(&text.xml10_content());
                }
            }
            Event::GeneralRef(entity) => {
                let entity = format!("&{};", entity.xml10_content());
                if let Some(last) = open.last_mut() {
                    last.push_str(&unescape(&entity).unwrap());
                }
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn called(map: &Map, words: &str) -> Vec<ClaimIx> {
    map.claim_ixs().filter(|claim| map[*claim].short.get(Lang::De) == words).collect()
}

fn is_reason(map: &Map, claim: ClaimIx, of: ClaimIx) -> bool {
    map.inferences_to(of).iter().any(|step| map[*step].all_premises().any(|premise| premise == claim))
}

fn is_objection(map: &Map, claim: ClaimIx, to: ClaimIx) -> bool {
    map.attacks_on(Node::Claim(to)).iter().any(|attack| map[*attack].from == Node::Claim(claim))
}

fn hold(map: &Map, question: &Ddwtos) {
    let mut filled = Vec::new();
    for path in &question.outline {
        let [.., above, heading, own] = &path[..] else { continue };
        let Some(gap) = own.strip_prefix("[[").and_then(|own| own.strip_suffix("]]")) else { continue };
        let gap: usize = gap.parse().expect("a number");
        filled.push(gap);
        let fits = |words: &String| {
            called(map, words).iter().any(|claim| {
                called(map, above).iter().any(|target| {
                    match heading.starts_with("Grund") || heading.starts_with("Gründe") {
                        true => is_reason(map, *claim, *target),
                        false => is_objection(map, *claim, *target),
                    }
                })
            })
        };
        let right: Vec<usize> = (1..=question.bank.len()).filter(|at| fits(&question.bank[at - 1])).collect();
        assert_eq!(right, [gap], "{}: {path:?} {:?}", map.id, question.bank);
    }
    assert!(filled.len() >= 3, "{filled:?}");
    assert!(question.bank.len() <= filled.len() + 2 && question.drags == question.bank.len());
    filled.sort_unstable();
    assert!(filled.windows(2).all(|pair| pair[0] < pair[1]), "a letter belongs into one gap");
    let shown: Vec<&String> = question.outline.iter().filter_map(|path| path.last()).collect();
    assert!(question.bank.iter().all(|words| !shown.contains(&words)), "what is missing is not shown");
}

#[test]
fn every_gap_has_one_right_filling() {
    let mut count = 0;
    let mut maps = shipped();
    maps.extend((0..40).map(generated));
    for map in &maps {
        for question in questions(&written(&[map], Format::Moodle).0) {
            hold(map, &question);
            count += 1;
        }
    }
    assert!(count >= 8, "{count}: too few to say anything");
}

#[test]
fn what_could_be_exchanged_is_shown() {
    let map = map(
        "twins",
        indoc! {r#"
            Map(
                title: {"de": "T"}, question: {"de": "F"}, languages: [De],
                claims: {
                    "top": (kind: Fact, short: {"de": "Oben [[1]]"}),
                    "one": (kind: Fact, short: {"de": "Eins <b>"}),
                    "two": (kind: Fact, short: {"de": "Zwei"}),
                    "against": (kind: Fact, short: {"de": "Gegen"}),
                    "below": (kind: Fact, short: {"de": "Unter zwei"}),
                },
                inferences: {
                    "a": (from: ["one"], to: "top"), "b": (from: ["two"], to: "top"),
                    "c": (from: ["below"], to: "two"),
                },
                attacks: { "d": (from: "against", on: "top") },
            )
        "#},
    );
    let (xml, _) = written(&[&map], Format::Moodle);
    let [question] = &questions(&xml)[..] else { panic!("{xml}") };
    hold(&map, question);
    let own: Vec<&str> = question.outline.iter().filter_map(|path| path.last()).map(String::as_str).collect();
    assert!(own.contains(&"Zwei") && own.contains(&"Oben [[1]]"), "{own:?}");
    assert!(
        !xml.contains("[[1]] <") && xml.contains("&amp;#91;&amp;#91;1&amp;#93;&amp;#93;"),
        "no claim makes a gap"
    );
}

#[test]
fn what_has_no_such_questions_says_so() {
    let maps = shipped();
    let maps: Vec<&Map> = maps.iter().collect();
    let (_, told) = written(&maps, Format::Gift);
    assert!(
        told.iter().any(|line| line == "X303 this format carries for no question: maps to fill in"),
        "{told:?}"
    );
}
