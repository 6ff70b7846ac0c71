//! What is written is whole or not there, and nothing is written over by mistake.

use std::fs;

use crate::cli::program::{SOUND, folder, names, put, run, run_in};

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
fn bytes_that_are_no_text_are_told_of_on_every_way() {
    let folder = folder("bytes_anywhere");
    let latin = |text: &str| {
        text.replace('ü', "\u{1}").bytes().map(|b| if b == 1 { 0xfc } else { b }).collect::<Vec<u8>>()
    };
    put(&folder, "a.gift", latin("::ü::Wer?{=Müller ~Mayer}\n"));
    put(
        &folder,
        "a.ron",
        latin("Form(id: \"a\", title: {\"de\": \"ü\"}, seed: 0, variant: \"A\", items: [])"),
    );
    put(&folder, "b.ron", latin("Blueprint(title: {\"de\": \"ü\"}, count: 3)"));
    for args in [
        &["import", "a.gift"][..],
        &["import", "a.gift", "--from", "gift"],
        &["export", "a.ron", "--to", "md"],
        &["export", "b.ron", "--to", "md"],
        &["print", "a.ron", "-o", "a.html"],
    ] {
        let ended = run_in(&folder, args);
        assert_eq!(ended.code, 1, "{args:?}: {}", ended.err);
        assert!(ended.err.contains("E001"), "{args:?}: {}", ended.err);
    }
    assert_eq!(names(&folder), ["a.gift", "a.ron", "b.ron"]);
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
    for sheet in
        ["poster", "handout", "cards", "worksheet-texts", "worksheet-texts-solution", "quiz", "quiz-solution"]
    {
        assert!(names(&folder.join("set")).contains(&format!("{sheet}.pdf")), "{sheet}: {}", ended.err);
    }
}

#[test]
fn what_holds_one_map_is_not_made_of_several() {
    let folder = folder("several");
    fs::create_dir(folder.join("maps")).expect("a folder can be made");
    put(&folder, "maps/one.ron", SOUND);
    put(&folder, "maps/two.ron", SOUND);
    for (args, output) in [
        (&["draw", "maps"][..], "x.svg"),
        (&["print", "handout", "maps"], "x.pdf"),
        (&["print", "poster", "maps"], "x.pdf"),
        (&["print", "worksheet", "maps"], "x.pdf"),
    ] {
        let ended = run_in(&folder, args.iter().copied().chain(["-o", output]));
        assert_eq!(ended.code, 2, "{args:?}");
        assert!(ended.err.contains("`maps` holds several maps"), "{args:?}: {}", ended.err);
    }
    assert_eq!(names(&folder), ["maps"]);
}

#[test]
fn a_map_counts_once_and_its_name_too() {
    let folder = folder("twice");
    for sub in ["a", "b"] {
        fs::create_dir(folder.join(sub)).expect("a folder can be made");
        put(&folder, &format!("{sub}/m.ron"), SOUND);
    }
    let once = run_in(&folder, ["export", "a/m.ron", "--to", "json"]);
    let again = run_in(&folder, ["export", "a/m.ron", "a", "./a/m.ron", "--to", "json"]);
    assert_eq!((once.code, &once.out), (0, &again.out), "{}", again.err);
    let both = run_in(&folder, ["bank", "a/m.ron", "b/m.ron"]);
    assert_eq!(both.code, 2, "{}", both.err);
    assert!(both.err.contains("`b/m.ron` and `a/m.ron` are maps of one name"), "{}", both.err);
}

#[test]
fn the_order_of_names_does_not_matter() {
    let folder = folder("order");
    let map = |name: &str| format!("{}/maps/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    let (one, other) = (map("blood-debt"), map("how-many"));
    let bank = |maps: [&str; 2]| run_in(&folder, ["bank", maps[0], maps[1], "--format", "json"]);
    let (ahead, behind) = (bank([&one, &other]), bank([&other, &one]));
    assert_eq!((ahead.code, behind.code), (0, 0), "{}", ahead.err);
    assert!(ahead.out.len() > 1000 && ahead.out == behind.out);
}

#[test]
fn what_an_editor_or_system_keeps_is_passed_over_and_nothing_is_no_success() {
    let folder = folder("passed_over");
    fs::create_dir_all(folder.join("maps/deeper")).expect("a folder can be made");
    for args in [&["check", "maps"][..], &["check"], &["fmt", "--check", "maps"], &["check", "/"]] {
        let ended = run_in(&folder, args);
        assert_eq!(ended.code, 2, "{args:?}: {}", ended.err);
        assert!(ended.err.contains("no files here"), "{args:?}: {}", ended.err);
    }
    put(&folder, "maps/SOUND.RON", SOUND);
    put(&folder, "maps/._sound.ron", [0, 5, 22, 7]);
    put(&folder, "maps/.#sound.ron", "nobody@nowhere");
    let ended = run_in(&folder, ["check", "maps"]);
    assert_eq!(ended.code, 0, "{}", ended.out);
    assert!(ended.err.contains("1 file:"), "{}", ended.err);
    let named = run_in(&folder, ["new", "catalogue"]);
    assert!(named.code == 2 && named.err.contains("choose another"), "{}", named.err);
}

#[test]
fn a_map_that_a_blueprint_misspells_is_told_with_its_place() {
    let folder = folder("misspelt");
    for sub in ["maps", "quizzes"] {
        fs::create_dir(folder.join(sub)).expect("a folder can be made");
    }
    put(&folder, "maps/sound.ron", SOUND);
    put(&folder, "quizzes/typo.ron", "Blueprint(\n    maps: [\"suond\"],\n)\n");
    for args in [
        &["check", "quizzes/typo.ron"][..],
        &["quiz", "typo"],
        &["export", "typo", "--to", "gift"],
        &["print", "typo", "-o", "x.pdf"],
    ] {
        let ended = run_in(&folder, args);
        let told = ended.out + &ended.err;
        assert_eq!(ended.code, 1, "{args:?}: {told}");
        assert!(told.contains("typo.ron:2:12") && told.contains("did you mean `sound`?"), "{args:?}: {told}");
    }
}

#[test]
fn a_form_shorter_than_asked_for_is_a_warning_at_no_place() {
    let folder = folder("short");
    let map = concat!(env!("CARGO_MANIFEST_DIR"), "/maps/blood-debt.ron");
    let ended = run_in(&folder, ["quiz", map, "--count", "100000"]);
    assert_eq!(ended.code, 0);
    assert!(ended.err.contains("warning[W211]") && !ended.err.contains("-->"), "{}", ended.err);
    assert!(!ended.err.contains("error"), "{}", ended.err);
}

#[test]
fn a_broken_catalogue_is_told_once_and_not_by_every_map() {
    let folder = folder("files_broken_catalogue");
    fs::create_dir(folder.join("maps")).expect("a folder can be made");
    put(&folder, "maps/catalogue.ron", "Catalogue(\n    actors: [\n)\n");
    let said = SOUND.replacen(
        "kind: Fact,",
        "kind: Fact, said: [(by: \"council\", act: Asserts, in: \"daily\", para: 1)],",
        1,
    );
    assert_ne!(said, SOUND);
    for name in ["maps/one.ron", "maps/two.ron"] {
        put(&folder, name, &said);
    }
    let checked = run_in(&folder, ["check", "maps"]);
    assert_eq!((checked.code, checked.out.matches("error[").count()), (1, 1), "{}", checked.out);
    let shown = run_in(&folder, ["show", "maps/two.ron"]);
    assert_eq!((shown.code, shown.err.matches("error[").count()), (1, 1), "{}", shown.err);
}

#[test]
fn a_comment_without_end_is_told_wherever_it_begins() {
    let folder = folder("files_open_comment");
    put(&folder, "m.ron", format!("/* a note\n{SOUND}"));
    let checked = run_in(&folder, ["check", "m.ron"]);
    assert!(checked.out.contains("error[E011]") && !checked.out.contains("E119"), "{}", checked.out);
}

#[cfg(unix)]
#[test]
fn what_never_ends_is_too_large() {
    let checked = run(["check", "/dev/zero"]);
    assert_eq!((checked.code, checked.err.matches("error[").count()), (1, 1), "{}", checked.err);
    assert!(checked.err.contains("E002"), "{}", checked.err);
}
