//! Anchors and paragraphs, against small sources made up here.

use elenchus::{
    ground::{Diagnostic, FileId, Files, Id, Lang, report},
    map::{
        model::Map,
        ron::{Catalogue, read_catalogue, read_map},
        trace::{Folder, SourceText, Trace, json, trace},
    },
};
use indoc::{formatdoc, indoc};

const ARTICLE: &str = indoc! {"
    Ein Titel

    Der Rat sagt: „So geht es nicht weiter“, und zwar laut.
    \u{a0}\t
    Der Rat prüft das Kleingedruckte.
    Der Rat prüft noch einmal.
    Anzeige
"};

/// What was read and traced.
struct Desk {
    files: Files,
    trace: Trace,
}

impl Desk {
    /// Traces maps to the given files, with one catalogue.
    fn new(catalogue: &str, maps: &[String], sources: &[(&str, &str)]) -> Self {
        let mut files = Files::default();
        let (file, _) = files.add("catalogue.ron", catalogue.into());
        let (catalogue, findings) = read_catalogue(&files, file);
        assert_eq!(findings, [], "the catalogue is sound");
        let maps: Vec<Map> =
            maps.iter().enumerate().map(|(at, text)| read(&mut files, at, text, &catalogue)).collect();
        let held: Vec<FileId> =
            sources.iter().map(|(name, text)| files.add(*name, (*text).into()).0).collect();
        let texts: Vec<SourceText<'_>> = sources
            .iter()
            .zip(held)
            .map(|((name, text), file)| SourceText { name, text: Some(text), file })
            .collect();
        let names: Vec<String> = sources.iter().map(|(name, _)| (*name).to_owned()).collect();
        let trace = trace(&maps, Folder { texts: &texts, names: &names });
        Self { files, trace }
    }

    /// Traces one map with these attributions of one claim each to [`ARTICLE`].
    fn of(said: &[&str]) -> Self {
        Self::new(
            &shared("out_of_scope: [(from: 5, to: 5, reason: {\"de\": \"Werbung\"})]"),
            &[map(said)],
            &[("a.txt", ARTICLE)],
        )
    }

    /// Codes with their lines and hints.
    fn told(&self) -> Vec<String> {
        self.trace.findings.iter().map(|finding| self.tell(finding)).collect()
    }

    fn tell(&self, finding: &Diagnostic) -> String {
        let place = self.files.get(finding.at.file).expect("a known file").place(finding.at.start);
        let hint = report::hint(finding, Lang::En).unwrap_or_default();
        format!("{} {}:{} {hint}", finding.code.id, place.line, place.column)
    }
}

fn read(files: &mut Files, at: usize, text: &str, catalogue: &Catalogue) -> Map {
    let (file, _) = files.add(format!("map{at}.ron"), text.into());
    let (map, findings) = read_map(files, file, Id::new("map").expect("an id"), catalogue);
    map.unwrap_or_else(|| panic!("{findings:?}"))
}

fn shared(source: &str) -> String {
    formatdoc! {r#"
        Catalogue(
            actors: {{"rat": (kind: Body, name: {{"de": "Rat", "en": "council"}})}},
            sources: {{
                "a": (
                    name: {{"de": "A", "en": "A"}}, file: "a.txt",
                    {}),
            }},
            claims: {{
                "common": (kind: Fact, short: {{"de": "x", "en": "x"}}, said: [(by: "rat", act: Asserts, in: "a", para: 4, anchor: "Der Rat prüft noch einmal")]),
            }},
            terms: {{
                "fine-print": (term: {{"de": "x", "en": "x"}}, definition: {{"de": "x", "en": "x"}}, in: "a", para: 3, anchor: "das Kleingedruckte"),
            }},
        )
    "#, source.replace("{\"de\": \"Werbung\"}", "{\"de\": \"Werbung\", \"en\": \"advertising\"}")}
}

/// A map of one claim for each attribution: the first stands in line 5, the second in line 6 and so on.
fn map(said: &[&str]) -> String {
    let mut text = String::from(
        "Map(title: {\"de\": \"t\", \"en\": \"t\"},\nquestion: {\"de\": \"q\", \"en\": \"q\"},\n\nclaims: {\n",
    );
    for (at, said) in said.iter().enumerate() {
        text += &format!(
            "\"c{at}\": (kind: Fact, short: {{\"de\": \"x\", \"en\": \"x\"}}, said: [(by: \"rat\", act: Asserts, in: \"a\", {said})]),\n"
        );
    }
    text + "})"
}

#[test]
fn what_stands_there_is_found_in_spite_of_quotation_marks_and_spaces() {
    let desk = Desk::of(&[
        "para: 1, anchor: \"Ein\u{202f}Titel\"",
        "para: 2, anchor: \"sagt: »So geht  es nicht\"",
        "para: 2, anchor: \"weiter', und zwar\"",
        "para: 3, anchor: \"das Kleingedruckte.\"",
        "para: 4, anchor: \"noch einmal\"",
    ]);
    assert_eq!(desk.told(), Vec::<String>::new());
    assert_eq!((desk.trace.anchors, desk.trace.found()), (6, 6), "five here, and the term of the catalogue");
    assert_eq!((desk.trace.cited(), desk.trace.in_scope(), desk.trace.paragraphs.len()), (4, 4, 5));
}

#[test]
fn a_wrong_anchor_is_told_with_where_it_stands() {
    let desk = Desk::of(&[
        "para: 1, anchor: \"Ein Titel\"",
        "para: 2, anchor: \"Der Rat prüft\"",
        "para: 2, anchor: \"so gehts nicht weiter\"",
        "para: 3, anchor: \"völlig anderes\"",
        "para: 4, anchor: \"der Rat prüft\"",
    ]);
    assert_eq!(desk.told().len(), 4, "{:#?}", desk.told());
    assert!(
        desk.told()[0].starts_with("E130 6:") && desk.told()[0].ends_with("it stands in paragraphs 3, 4")
    );
    assert!(desk.told()[1].ends_with("did you mean `So geht es nicht weiter`?"), "{}", desk.told()[1]);
    assert!(desk.told()[2].ends_with("copy at most six words from the paragraph as they stand there"));
    assert!(desk.told()[3].ends_with("did you mean `Der Rat prüft`?"), "case counts: {}", desk.told()[3]);
    let german = report::human(&desk.trace.findings[0], &desk.files, Lang::De, false);
    assert!(german.contains("hier steht es") && german.contains("es steht in den Absätzen 3, 4"), "{german}");
    assert!(german.contains("a.txt:5:1"), "the place in the source is shown: {german}");
    let missing: Vec<_> = desk.trace.missing.iter().map(|missing| missing.stands_in.clone()).collect();
    assert_eq!(missing, [vec![3, 4], vec![], vec![], vec![]]);
}

#[test]
fn paragraphs_that_are_not_there_or_out_of_scope_cannot_be_cited() {
    let desk = Desk::of(&[
        "para: 1, anchor: \"Ein Titel\"",
        "para: 2, anchor: \"Der Rat sagt\"",
        "para: 3, anchor: \"Der Rat\"",
        "para: 4, anchor: \"einmal\"",
        "para: 5, anchor: \"Anzeige\"",
        "para: 6, anchor: \"Anzeige\"",
        "para: 4294967295, anchor: \"Anzeige\"",
    ]);
    let codes: Vec<_> = desk.trace.findings.iter().map(|finding| finding.code.id).collect();
    assert_eq!(codes, ["E133", "E131", "E131"], "{:?}", desk.told());
    assert_eq!((desk.trace.anchors, desk.trace.found()), (8, 6));
    assert_eq!(desk.trace.missing[0].stands_in, [5]);
}

#[test]
fn paragraphs_nobody_cites_are_told_once_for_each_source() {
    let desk = Desk::of(&["para: 2", "para: 2, anchor: \"laut\""]);
    assert_eq!(desk.told().len(), 2, "{:?}", desk.told());
    assert!(desk.told()[0].starts_with("W130 4:9 let a claim cite them"), "{}", desk.told()[0]);
    let message = report::message(&desk.trace.findings[0], Lang::En);
    assert_eq!(
        message, "nobody cites 3 paragraphs of `a`: 1, 3, 4",
        "a term cites paragraph 3, but no claim does"
    );
    assert!(desk.told()[1].starts_with("W131 5:"), "a citation without an anchor counts, and is told of");
}

#[test]
fn citations_of_all_maps_add_up_and_shared_ones_count_once() {
    let shared_claim = |text: String| text.replacen("\n\nclaims", "\nshared: [\"common\"],\nclaims", 1);
    let one = shared_claim(map(&["para: 1, anchor: \"Titel\"", "para: 2, anchor: \"laut\""]));
    let two = shared_claim(map(&["para: 3, anchor: \"Rat\""]));
    let desk = Desk::new(&shared(""), &[one, two], &[("a.txt", ARTICLE)]);
    assert_eq!(desk.told().len(), 1, "only the advertisement is uncited: {:?}", desk.told());
    assert_eq!(desk.trace.anchors, 5, "three here, one shared claim, one term");
    let claims: Vec<Vec<&str>> = desk
        .trace
        .paragraphs
        .iter()
        .map(|paragraph| paragraph.claims.iter().map(Id::as_str).collect())
        .collect();
    assert_eq!(claims, [vec!["c0"], vec!["c1"], vec!["c0"], vec!["common"], vec![]]);
}

#[test]
fn files_and_ranges_are_held_to_the_folder() {
    let maps = [map(&["para: 1, anchor: \"Ein Titel\""])];
    let near = Desk::new(&shared(""), &maps, &[("b.txt", ARTICLE)]);
    assert_eq!(near.told(), ["E132 5:49 did you mean `b.txt`?"]);
    assert_eq!((near.trace.anchors, near.trace.found()), (2, 0));
    let range = "out_of_scope: [(from: 2, to: 9, reason: {\"de\": \"Werbung\"})]";
    let beyond = Desk::new(&shared(range), &maps, &[("a.txt", ARTICLE)]);
    let codes: Vec<_> = beyond.trace.findings.iter().map(|finding| finding.code.id).collect();
    assert_eq!(codes, ["E134", "E133"], "the term cites what is out of scope");
    let fileless = shared("").replace("file: \"a.txt\",", "");
    assert_eq!(Desk::new(&fileless, &maps, &[]).told().len(), 1, "W132 alone");
    let empty = Desk::new(&shared(""), &maps, &[("a.txt", "\n \n")]);
    assert!(empty.told().iter().all(|told| told.starts_with("E131") && told.ends_with("its file is empty")));
}

#[test]
fn a_machine_reads_what_the_page_says() {
    let desk = Desk::of(&["para: 1, anchor: \"Ein Titel\"", "para: 2, anchor: \"Der Rat prüft\""]);
    let found = serde_json::to_value(json(&desk.trace, &desk.files)).expect("it is JSON");
    let missing = &found["anchors"]["missing"][0];
    assert_eq!(found["anchors"]["total"], 3);
    assert_eq!(found["anchors"]["found"], 2);
    assert_eq!(missing["file"], "map0.ron");
    assert_eq!(missing["line"], 6);
    assert_eq!(missing["source"], "a");
    assert_eq!(missing["paragraph"], 2);
    assert_eq!(missing["anchor"], "Der Rat prüft");
    assert_eq!(missing["stands_in"], serde_json::json!([3, 4]));
    let states: Vec<_> =
        found["paragraphs"].as_array().expect("a list").iter().map(|one| &one["status"]).collect();
    assert_eq!(states, ["cited", "cited", "uncited", "uncited", "out-of-scope"]);
    assert_eq!(
        found["paragraphs"][0],
        serde_json::json!({"source": "a", "file": "a.txt", "paragraph": 1, "status": "cited", "claims": ["c0"]})
    );
}

#[test]
fn very_many_wrong_anchors_end_in_good_time() {
    let source: String =
        (0..2000).map(|at| format!("Absatz {at} mit einigen Wörtern darin und noch mehr\n")).collect();
    let said: Vec<String> =
        (0..3000).map(|at| format!("para: {}, anchor: \"es fehlt {at}\"", at % 2000 + 1)).collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let desk = Desk::new(&shared(""), &[map(&said)], &[("a.txt", &source)]);
    assert_eq!(desk.trace.missing.len(), 3001);
}

#[test]
fn a_very_long_paragraph_full_of_near_words_ends_in_good_time() {
    let source = "fehlt es oft ".repeat(50_000);
    let said: Vec<String> = (0..1000).map(|at| format!("para: 1, anchor: \"es fehlt {at}\"")).collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let desk = Desk::new(&shared(""), &[map(&said)], &[("a.txt", &source)]);
    assert_eq!(desk.trace.missing.len(), 1001);
}
