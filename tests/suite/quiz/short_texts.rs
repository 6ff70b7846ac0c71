//! Short texts of five or six sentences, cut into pieces and put together as graphs, in both languages: maps without
//! closed lists, schemes or sides, of which many are asked about together.

use std::{collections::BTreeSet, fmt::Write};

use elenchus::{
    ground::{Files, Lang},
    map::{
        foreign::{Format, Input, guess_language, import},
        model::Map,
    },
    quiz::{Item, audit::questions, bank, blueprint::Blueprint, form_limits, forms, judge, open_prompts},
};

use crate::quiz::{brute::Naive, generate::generated, maps::map, unguessable::not_surely_beyond};

/// `= topic`, then a sentence a line as side, German and English, then the edges: from, what they do, to a sentence or
/// to an edge `c1`.
const TEXTS: &str = include_str!("short_texts.txt");

/// The graph of one text in a language (0 is German), as corpora of such texts write it.
fn graph(at: usize, text: &str, lang: usize) -> String {
    let mut lines = text.lines();
    let topic = lines.next().unwrap_or_default().trim();
    let (edges, sentences): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with('>'));
    let mut graph = format!("<?xml version=\"1.0\"?>\n<arggraph id=\"t{at}\" topic_id=\"{topic}\">\n");
    for (at, sentence) in (1..).zip(&sentences) {
        let parts: Vec<&str> = sentence.split(" | ").collect();
        let _ = writeln!(graph, "<edu id=\"e{at}\"><![CDATA[{}]]></edu>", parts[lang + 1]);
        let _ = writeln!(graph, "<adu id=\"a{at}\" type=\"{}\"/>", parts[0]);
        let _ = writeln!(graph, "<edge id=\"s{at}\" src=\"e{at}\" trg=\"a{at}\" type=\"seg\"/>");
    }
    let edges = edges.iter().flat_map(|line| line[1..].split_whitespace());
    for (at, edge) in (1..).zip(edges) {
        let parts: Vec<&str> = edge.split('-').collect();
        let to = if parts[2].starts_with('c') { parts[2].to_owned() } else { format!("a{}", parts[2]) };
        let _ =
            writeln!(graph, "<edge id=\"c{at}\" src=\"a{}\" trg=\"{to}\" type=\"{}\"/>", parts[0], parts[1]);
    }
    graph + "</arggraph>\n"
}

fn texts() -> Vec<Map> {
    let texts = TEXTS.split("= ").filter(|text| !text.trim().is_empty());
    let map_of = |(at, text): (usize, &str)| {
        let mut files = Files::default();
        let inputs = [0, 1].map(|lang| {
            let text = graph(at, text, lang);
            let lang = guess_language(&text);
            let (file, _) = files.add(format!("t{at}.{}.xml", lang.code()), text.into_bytes());
            Input { file, format: Format::Arggraph, lang }
        });
        assert_eq!(inputs.map(|input| input.lang), Lang::BOTH, "t{at}");
        let made = import(&files, &inputs, &format!("t{at}"));
        map(&format!("t{at}"), &made.text.expect("the two go together"))
    };
    texts.enumerate().map(map_of).collect()
}

#[test]
fn short_texts_are_asked_about_in_several_ways_and_give_no_key_away() {
    let maps = texts();
    assert!(maps.len() > 20);
    let mut items: Vec<Item> = Vec::new();
    for map in &maps {
        let own = bank(&[map]).0;
        assert!(own.len() >= 2, "{}: {}", map.id, own.len());
        let naive = Naive::new(map, &[]);
        for item in &own {
            assert_eq!(judge(item), [], "{}", item.id);
            assert_eq!(naive.agrees(item), Ok(()));
        }
        items.extend(own);
    }
    let kinds: BTreeSet<_> = items.iter().map(|item| item.kind).collect();
    assert!(items.len() >= 100 && kinds.len() >= 8, "{} over {kinds:?}", items.len());
    for lang in Lang::BOTH {
        let (asked, left) = questions(&items, lang);
        assert_eq!(left.broken, 0);
        not_surely_beyond("short texts", &asked, |_| true);
    }
}

/// A text of five sentences has few elements, and each question is about two or three of them.
#[test]
fn a_quiz_on_a_short_text_has_most_of_its_questions() {
    let (mut asked, mut there) = (0, 0);
    for map in texts() {
        let items = bank(&[&map]).0;
        let made = forms(&items, &Blueprint::standard(items.len()), 1, 1).0.remove(0);
        let told = form_limits(&made.entries, &[&map]);
        assert!(told.iter().all(|finding| !["W228", "W230"].contains(&finding.code.id)), "{told:?}");
        asked += made.entries.len();
        there += items.len();
    }
    assert!(asked * 4 >= there * 3, "{asked} of {there}");
}

#[test]
fn open_prompts_do_not_hang_on_a_text() {
    for map in texts() {
        for line in open_prompts(&map).iter().flat_map(|prompt| &prompt.rubric) {
            for (_, phrase) in line.phrases() {
                assert!(![",“", ",”"].iter().any(|end| phrase.text.contains(end)), "{}", phrase.text);
            }
        }
    }
}

#[test]
fn claims_in_questions_do_not_hang_on_a_text() {
    for map in texts() {
        for item in bank(&[&map]).0 {
            for text in item.choices.iter().map(|choice| &choice.text).chain([&item.stem]) {
                for (lang, phrase) in text.phrases() {
                    let said = &phrase.text;
                    let tied = [" aber ", " jedoch ", ", however", "“but ", "“doch ", "“denn ", ",”", ",“"];
                    let found = tied.iter().find(|word| said.contains(**word));
                    assert!(found.is_none(), "{} {}: {found:?} in {said}", item.id, lang.code());
                }
            }
        }
    }
}

/// Everything in a map by which claims bear on each other and that no question tests is refused somewhere, with a reason.
#[test]
fn what_no_question_tests_is_refused_with_its_reason() {
    let mut chains = 0;
    for map in (40..52).map(generated).chain(texts()) {
        let (items, refused) = bank(&[&map]);
        let tested: BTreeSet<_> = items.iter().flat_map(|item| &item.facts).collect();
        let told: BTreeSet<_> = refused.iter().flat_map(|refusal| &refusal.facts).collect();
        let steps = map.inferences.iter().map(|step| &step.id);
        let attacks = map.attacks.iter().map(|attack| &attack.id);
        for id in steps.chain(attacks) {
            assert!(tested.contains(id) || told.contains(id), "{}: nothing is said of {id}", map.id);
        }
        chains += items.iter().filter(|item| item.id.as_str().contains("objection-to-attack")).count();
    }
    assert!(chains > 3, "{chains} questions on what answers an objection");
}
