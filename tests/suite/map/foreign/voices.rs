//! What formats say of voices: who says a claim, that nobody else does, and which stance a text takes.

use elenchus::{
    ground::{Files, Lang},
    map::foreign::{Format, Input, import},
};

fn imported(text: &str, format: Format) -> (String, Vec<&'static str>) {
    let mut files = Files::default();
    let (file, _) = files.add("t", text.as_bytes().to_vec());
    let made = import(&files, &[Input { file, format, lang: Lang::En }], "t");
    let codes = made.findings.iter().map(|finding| finding.code.id).collect();
    (made.text.unwrap_or_default(), codes)
}

/// Two sentences of a text, the second an objection to the first.
fn graph(stance: &str, second: &str) -> String {
    format!(
        "<arggraph id=\"t\" topic_id=\"later_school\" stance=\"{stance}\"><edu id=\"e1\">School should begin later</edu>\
         <edu id=\"e2\">Buses run early</edu><adu id=\"a1\" type=\"pro\"/><adu id=\"a2\"{second}/>\
         <edge id=\"s1\" src=\"e1\" trg=\"a1\" type=\"seg\"/><edge id=\"s2\" src=\"e2\" trg=\"a2\" type=\"seg\"/>\
         <edge id=\"c1\" src=\"a2\" trg=\"a1\" type=\"reb\"/></arggraph>"
    )
}

#[test]
fn where_every_unit_has_its_voice_nobody_else_says_it() {
    let (text, codes) = imported(&graph("pro", " type=\"opp\""), Format::Arggraph);
    assert!(text.contains("SpeakersOf(\"a1\"),\n        SpeakersOf(\"a2\"),"), "{text}");
    assert!(codes.contains(&"F224"), "{codes:?}");
    let (text, codes) = imported(&graph("pro", ""), Format::Arggraph);
    assert!(!text.contains("SpeakersOf") && !codes.contains(&"F224"), "{text}");
}

#[test]
fn a_stance_is_a_side_whose_thesis_is_what_all_leads_to() {
    let (text, codes) = imported(&graph("con", " type=\"opp\""), Format::Arggraph);
    assert!(text.contains("\"con\": (name: {\"en\": \"against: later school\"}, thesis: \"a1\")"), "{text}");
    assert!(!codes.contains(&"F205"), "{codes:?}");
    let (text, codes) = imported(&graph("unclear", " type=\"opp\""), Format::Arggraph);
    assert!(!text.contains("sides"), "{text}");
    assert!(codes.contains(&"F205"), "{codes:?}");
}

#[test]
fn a_dialogue_is_told_as_a_whole_where_every_claim_has_its_speaker() {
    let dialogue = |speaker: &str| {
        format!(
            r#"{{"nodes": [{{"nodeID": "1", "text": "School should begin later", "type": "I"}},
            {{"nodeID": "2", "text": "Kim : School should begin later", "type": "L"}},
            {{"nodeID": "3", "text": "Asserting", "type": "YA"}}], "edges": [{{"fromID": "2", "toID": "3"}},
            {{"fromID": "3", "toID": "1"}}], "locutions": [{{"nodeID": "2", "personID": "{speaker}"}}],
            "participants": [{{"participantID": "9", "firstname": "Kim", "surname": "Berg"}}]}}"#
        )
    };
    let (text, codes) = imported(&dialogue("9"), Format::Aif);
    assert!(text.contains("SpeakersOf(") && codes.contains(&"F224"), "{text}");
    let without = dialogue("9").replace(r#"{"fromID": "3", "toID": "1"}"#, r#"{"fromID": "3", "toID": "2"}"#);
    let (text, codes) = imported(&without, Format::Aif);
    assert!(!text.contains("SpeakersOf(") && !codes.contains(&"F224"), "{text}");
}
