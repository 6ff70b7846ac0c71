//! A sample of every feature of each format, and what becomes of it.

use elenchus::{ground::Lang, map::foreign::Format};

use crate::map::foreign::{findings, import_text};

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
