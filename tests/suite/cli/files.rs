//! What is written is whole or not there, and nothing is written over by mistake.

use std::fs;

use crate::cli::program::{SOUND, folder, names, put, run_in};

#[test]
fn what_cannot_be_written_is_told_and_leaves_nothing_behind() {
    let folder = folder("unwritable");
    put(&folder, "sound.ron", SOUND);
    put(&folder, "file", "in the way");
    fs::create_dir(folder.join("folder.svg")).expect("a folder can be made");
    for args in [
        &["draw", "sound.ron", "-o", "folder.svg"][..],
        &["draw", "sound.ron", "-o", "file/under.svg"],
        &["export", "sound.ron", "--to", "json", "-o", "folder.svg"],
        &["export", "sound.ron", "--to", "json", "-o", "file/under.json"],
    ] {
        let ended = run_in(&folder, args);
        assert_eq!(ended.code, 2, "{args:?}: {}", ended.err);
        assert!(ended.err.contains("error: ") && ended.err.contains('`'), "{args:?}: {}", ended.err);
    }
    assert_eq!(names(&folder), ["file", "folder.svg", "sound.ron"]);
    assert_eq!(names(&folder.join("folder.svg")), Vec::<String>::new());
    assert_eq!(fs::read_to_string(folder.join("file")).expect("a text"), "in the way");
}

#[test]
fn what_is_written_replaces_what_was_there() {
    let folder = folder("written");
    put(&folder, "sound.ron", SOUND);
    put(&folder, "out.json", "old and longer than nothing");
    let ended = run_in(&folder, ["export", "sound.ron", "--to", "json", "-o", "out.json"]);
    assert_eq!((ended.code, ended.out.as_str()), (0, ""));
    let written = fs::read_to_string(folder.join("out.json")).expect("a text");
    assert_eq!(written, run_in(&folder, ["export", "sound.ron", "--to", "json"]).out);
    let made = run_in(&folder, ["draw", "sound.ron", "-o", "new/folder/map.svg"]);
    assert_eq!(made.code, 0, "missing folders are made: {}", made.err);
    assert_eq!(names(&folder.join("new/folder")), ["map.svg"], "and nothing else stands beside it");
}

#[test]
fn a_new_map_is_written_once() {
    let folder = folder("new");
    let made = run_in(&folder, ["new", "school", "--lang", "de"]);
    assert_eq!((made.code, made.out.as_str()), (0, ""), "{}", made.err);
    assert!(made.err.contains("elenchus check maps/school.ron"), "{}", made.err);
    let written = fs::read_to_string(folder.join("maps/school.ron")).expect("it was written");
    assert!(written.contains("Ein Beispiel zum Ändern"), "{written}");
    let checked = run_in(&folder, ["check"]);
    assert_eq!((checked.code, checked.out.as_str()), (0, ""), "nothing is wrong with it: {}", checked.out);
    assert_eq!(run_in(&folder, ["fmt", "--check", "maps"]).code, 0, "it is laid out canonically");
    let again = run_in(&folder, ["new", "school"]);
    assert_eq!(again.code, 2, "it is not written over");
    assert!(again.err.contains("is there already"), "{}", again.err);
    assert_eq!(fs::read_to_string(folder.join("maps/school.ron")).expect("it is still there"), written);
    assert_eq!(run_in(&folder, ["new", "other.ron"]).code, 0, "the ending may be given");
    assert_eq!(names(&folder.join("maps")), ["other.ron", "school.ron"]);
}

#[test]
fn a_name_that_is_no_id_is_refused() {
    let folder = folder("new_bad");
    for name in ["../up", "/tmp/elenchus-escape", "ümlaut", "", ".hidden", "a/b", "two words", "-x"] {
        let ended = run_in(&folder, ["new", "--", name]);
        assert_eq!(ended.code, 2, "`{name}`: {}", ended.err);
    }
    assert_eq!(names(&folder), Vec::<String>::new());
}

#[test]
fn bytes_that_are_no_text_are_told_of() {
    let folder = folder("bytes");
    put(&folder, "bad.ron", [b"Map(title: \"".as_slice(), &[0xff, 0xfe], b"\")"].concat());
    put(&folder, "empty.ron", "");
    let ended = run_in(&folder, ["check", "bad.ron", "empty.ron"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("E001"), "{}", ended.out);
    assert!(!ended.err.contains("panicked"), "{}", ended.err);
}

#[test]
fn what_cannot_be_laid_out_stays_as_it_is_and_says_why() {
    let folder = folder("fmt_broken");
    fs::write(folder.join("broken.ron"), "Map(title: \"x\" claims: {})\n").expect("a file can be written");
    let ended = run_in(&folder, ["fmt", "broken.ron"]);
    assert_eq!(ended.code, 1);
    assert!(ended.err.contains("broken.ron:1:15"), "{}", ended.err);
    let kept = fs::read_to_string(folder.join("broken.ron")).expect("it is there");
    assert_eq!(kept, "Map(title: \"x\" claims: {})\n");
}

#[test]
fn a_pack_holds_the_sheets_and_a_quiz_with_its_keys() {
    let folder = folder("pack");
    let map = concat!(env!("CARGO_MANIFEST_DIR"), "/maps/how-many.ron");
    let ended = run_in(&folder, ["print", "pack", map, "--variants", "A,B", "--seed", "7", "-o", "set"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for sheet in ["poster", "handout", "cards", "worksheet-texts", "quiz"] {
        assert!(names(&folder.join("set")).contains(&format!("{sheet}.pdf")), "{sheet}: {}", ended.err);
    }
}
