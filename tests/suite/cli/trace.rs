//! `trace` at work: which files it reads, what it makes of bad ones, and how it ends.

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::cli::program::{folder, put, run_in};

fn map(file: &str, anchor: &str) -> String {
    r#"Map(
    title: {"en": "t"}, question: {"en": "q"}, languages: [En],
    claims: {"claim": (kind: Fact, short: {"en": "c"}, said: [(by: "council", act: Asserts, in: "paper", para: 1, anchor: "ANCHOR")])},
    actors: {"council": (kind: Body, name: {"en": "council"})},
    sources: {"paper": (name: {"en": "Paper"}, file: FILE)},
)"#
    .replace("FILE", &format!("{file:?}"))
    .replace("ANCHOR", anchor)
}

/// A folder with a map in `maps/` and a source beside it.
fn desk(test: &str, file: &str, anchor: &str) -> std::path::PathBuf {
    let folder = folder(test);
    fs::create_dir_all(folder.join("maps")).expect("a folder can be made");
    fs::create_dir_all(folder.join("sources")).expect("a folder can be made");
    put(&folder.join("maps"), "one.ron", map(file, anchor));
    put(&folder.join("sources"), "paper.txt", "First words here.\n\nMore words.\n");
    folder
}

fn trace(folder: &Path) -> Value {
    let ended = run_in(folder, ["trace", "--sources", "sources", "--format", "json"]);
    serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {} {}", ended.out, ended.err))
}

#[test]
fn what_nobody_cites_is_told_and_is_no_error() {
    let folder = desk("trace_fine", "paper.txt", "First words");
    let ended = run_in(&folder, ["trace", "--sources", "sources"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.out.contains("W130"), "{}", ended.out);
    assert!(
        ended.out.ends_with("1 of 1 anchors found; 1 of 2 paragraphs cited, 0 out of scope\n"),
        "{}",
        ended.out
    );
    let german = run_in(&folder, ["--lang", "de", "trace", "--sources", "sources"]).out;
    assert!(german.ends_with("1 von 1 Ankern gefunden; 1 von 2 Absätzen zitiert, 0 außerhalb\n"), "{german}");
}

#[test]
fn a_wrong_anchor_is_a_finding() {
    let folder = desk("trace_wrong", "paper.txt", "More words");
    let ended = run_in(&folder, ["trace", "maps", "--sources", "sources"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("E130") && ended.out.contains("it stands in paragraph 2"), "{}", ended.out);
    let found = trace(&folder);
    assert_eq!(found["anchors"]["missing"][0]["stands_in"], json!([2]));
    assert_eq!(found["anchors"]["missing"][0]["file"], "maps/one.ron");
    assert_eq!(
        found["paragraphs"][1],
        json!({"source": "paper", "file": "paper.txt", "paragraph": 2, "status": "uncited", "claims": []})
    );
}

#[test]
fn no_name_leads_out_of_the_folder() {
    for (at, name) in ["../secret.txt", "sub/../../secret.txt", "./paper.txt", "sub", "/etc/hostname", ""]
        .iter()
        .enumerate()
    {
        let folder = desk(&format!("trace_escape{at}"), name, "First words");
        put(&folder, "secret.txt", "First words of a secret.\n");
        fs::create_dir_all(folder.join("sources/sub")).expect("a folder can be made");
        let ended = run_in(&folder, ["trace", "--sources", "sources"]);
        assert_eq!(ended.code, 1, "`{name}`: {}", ended.out);
        assert!(
            !ended.out.contains("secret of") && !ended.out.contains("of a secret"),
            "`{name}`: {}",
            ended.out
        );
    }
}

#[test]
fn sources_that_are_no_text_are_told_of() {
    let folder = desk("trace_bytes", "paper.txt", "First words");
    put(&folder.join("sources"), "paper.txt", [b"First words \xff\xfe\n".as_slice(), &[0; 100_000]].concat());
    let ended = run_in(&folder, ["trace", "--sources", "sources"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("E001") && ended.out.contains("1 of 1 anchors found"), "{}", ended.out);
}

#[test]
#[cfg(target_os = "linux")]
fn a_huge_source_is_refused_before_it_is_read() {
    let folder = desk("trace_huge", "paper.txt", "First words");
    // The file has holes: it takes up no room, but would for one who copied it, so it does not stay.
    let path = folder.join("sources/paper.txt");
    let file = fs::File::create(&path).expect("a file can be made");
    file.set_len(1 << 40).expect("holes cost nothing");
    let ended = run_in(&folder, ["trace", "--sources", "sources"]);
    fs::remove_file(&path).expect("one's own file can be removed");
    assert_eq!(ended.code, 1, "{}", ended.err);
    assert!(ended.out.contains("E002") && ended.out.contains("0 of 1 anchors found"), "{}", ended.out);
}
