//! A sample of every feature of each format, and what becomes of it.

use elenchus::{ground::Lang, map::foreign::Format};

use crate::map::foreign::{findings, import_text, read};

pub(crate) const SAMPLES: &[(Format, &str)] = &[
    (Format::Argdown, include_str!("samples/school.argdown")),
    (Format::Aif, include_str!("samples/bus.aif.json")),
    (Format::Xaif, include_str!("samples/lunch.xaif.json")),
    (Format::Arggraph, include_str!("samples/bike.arggraph.xml")),
    (Format::Kialo, include_str!("samples/uniform.kialo.txt")),
    (Format::Argunet, include_str!("samples/homework.argunet.graphml")),
    (Format::Mindmup, include_str!("samples/tram.mup")),
    (Format::Rationale, include_str!("samples/park.rtnl")),
];

#[test]
fn samples_become_maps() {
    for (format, text) in SAMPLES {
        let (files, imported) = import_text(text, *format, Lang::En);
        let words =
            format!("{}\n{}", findings(&files, &imported), imported.text.as_deref().unwrap_or("no map"));
        insta::assert_snapshot!(format!("{format:?}"), words);
    }
}

/// Files of OVA before its third version: `id` for `nodeID`, whole nodes at the ends of edges, speakers at nodes.
#[test]
fn older_files_of_ova() {
    let node = |id: u32, kind: &str, text: &str| {
        format!(r#"{{"id": {id}, "type": "{kind}", "text": "{text}", "participantID": "3", "scheme": "0"}}"#)
    };
    let nodes = [
        node(1, "I", "The pool should stay open."),
        node(2, "I", "Children learn to swim there."),
        node(3, "RA", "Default Inference"),
        node(4, "L", "Ann : children learn to swim"),
        node(5, "YA", "Asserting"),
        node(6, "L", "Analyst : Ann : children learn to swim"),
        node(7, "YA", "Analysing"),
    ];
    let edge = |from: usize, to: usize| {
        format!(r#"{{"from": {}, "to": {}, "visible": true}}"#, nodes[from - 1], nodes[to - 1])
    };
    let edges = [edge(2, 3), edge(3, 1), edge(4, 5), edge(5, 2), edge(6, 7), edge(7, 4), edge(2, 1)];
    let people = r#"[{"id": 3, "firstname": "Ann", "surname": "None"}]"#;
    let text = format!(
        r#"{{"nodes": [{}], "edges": [{}], "participants": {people}}}"#,
        nodes.join(","),
        edges.join(",")
    );
    let (files, imported) = import_text(&text, Format::Aif, Lang::En);
    let made = imported.text.as_deref().expect("the file is whole");
    assert!(made.contains(r#""3": (from: ["2"], to: "1")"#), "{made}");
    assert!(made.contains(r#"(by: "3", act: Asserts, in: "dialogue", para: 1)"#), "{made}");
    assert!(made.contains(r#""3": (kind: Person, name: {"en": "Ann"})"#), "{made}");
    assert!(!made.contains("Analyst"), "{made}");
    // An edge from claim to claim says nothing of how they stand.
    assert!(findings(&files, &imported).contains("F215"));
}

/// A part of a discussion begins with whatever number it has there.
#[test]
fn parts_of_kialo_discussions() {
    let text =
        "Discussion Name: Pool\n\n1.2. Pro: It is warm.\n1.2.1. Con: It is cold.\n1.2.1.1. Pro: -> See 1.2.";
    let (_, imported) = import_text(text, Format::Kialo, Lang::En);
    let made = imported.text.expect("the file is whole");
    assert!(made.contains(r#"title: {"en": "Pool"}"#), "{made}");
    assert!(made.contains(r#"(from: "it-is-cold", on: "it-is-warm")"#), "{made}");
    assert!(made.contains(r#"(from: ["it-is-warm"], to: "it-is-cold")"#), "{made}");
}

#[test]
fn errors_have_a_place() {
    let broken = [
        (Format::Aif, "{\"nodes\": [\n  {\"nodeID\": 1,}\n]}", "2:16 F102"),
        (Format::Arggraph, "<arggraph>\n  <edu id=\"e1\">x</adu>\n</arggraph>", "2:"),
        (Format::Mindmup, "{\"ideas\": ", "1:11 F102"),
        (Format::Rationale, "Create(\"Claim\", 1)\nSetText(1, \"open", "2:12 F102"),
        (Format::Argunet, "<graphml/>", "1:1 F104"),
        (Format::Kialo, "Discussion Title: x\n", "1:1 F103"),
    ];
    for (format, text, place) in broken {
        let (files, imported) = import_text(text, format, Lang::En);
        assert!(imported.text.is_none(), "{format:?}");
        let words = findings(&files, &imported);
        assert!(words.contains(place), "{format:?}: {words}");
    }
}

#[test]
fn every_finding_is_worded() {
    for code in elenchus::map::foreign::codes::ALL {
        for lang in Lang::BOTH {
            assert!(elenchus::ground::knows(lang, code.name), "{lang}: {}", code.name);
        }
    }
}

/// An edit elsewhere leaves every id but, where ids are made of texts, that of the claim itself.
#[test]
fn an_edited_text_leaves_the_other_ids() {
    let ids = |text: &str, format: Format| -> Vec<(String, String)> {
        let (_, imported) = import_text(text, format, Lang::En);
        let map = read(&imported.text.expect("the file is whole"));
        map.claims.iter().map(|claim| (claim.id.to_string(), claim.full.get(Lang::En).to_owned())).collect()
    };
    for (format, text) in SAMPLES {
        let before = ids(text, *format);
        let mut edited = 0;
        for (at, (_, words)) in before.iter().enumerate() {
            if text.matches(words.as_str()).count() != 1 {
                continue;
            }
            let after = ids(&text.replacen(words.as_str(), &format!("{words} Indeed"), 1), *format);
            assert_eq!(after.len(), before.len(), "{format:?}: {words}");
            assert!(after[at].1.ends_with("Indeed"), "{format:?}: {:?}", after[at]);
            for (other, ((old, _), (new, _))) in before.iter().zip(&after).enumerate() {
                let made_of_text = matches!(format, Format::Argdown | Format::Kialo | Format::Argunet);
                assert!(
                    old == new || other == at && made_of_text,
                    "{format:?}: `{words}` renames {old} to {new}"
                );
            }
            edited += 1;
        }
        assert!(edited >= 2, "{format:?}: {edited}");
    }
}
