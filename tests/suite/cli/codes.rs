//! 0 is fine, 1 are findings, 2 is a wrong call.

use crate::cli::program::{SOUND, folder, put, run, run_in};

#[test]
fn fine_is_nought() {
    let folder = folder("fine");
    put(&folder, "sound.ron", SOUND);
    for args in
        [&["check", "sound.ron"][..], &["show", "sound.ron"], &["--help"], &["--version"], &[], &["man"]]
    {
        let ended = run_in(&folder, args);
        assert_eq!(ended.code, 0, "{args:?}: {}", ended.err);
    }
}

#[test]
fn findings_are_one() {
    let folder = folder("findings");
    put(&folder, "broken.ron", SOUND.replace("to: \"claim\"", "to: \"clam\""));
    put(&folder, "untidy.ron", SOUND.replace("    ", "  "));
    let checked = run_in(&folder, ["check", "broken.ron"]);
    assert_eq!(checked.code, 1);
    assert!(checked.out.contains("E104") && checked.out.contains("did you mean `claim`?"), "{}", checked.out);
    for args in [
        &["show", "broken.ron"][..],
        &["export", "broken.ron", "--to", "json"],
        &["fmt", "--check", "untidy.ron"],
    ] {
        let ended = run_in(&folder, args);
        assert_eq!(ended.code, 1, "{args:?}");
        assert!(ended.out.is_empty() && !ended.err.is_empty(), "{args:?}: what is wrong is no result");
    }
}

#[test]
fn a_wrong_call_is_two_and_says_what_was_meant() {
    for (args, said, meant) in [
        (&["chekc"][..], "there is no verb `chekc`", "did you mean `check`?"),
        (&["check", "--fromat", "json"], "there is no argument `--fromat`", "did you mean `--format`?"),
        (&["check", "--format", "jsom"], "`jsom` does not fit", "did you mean `json`?"),
        (&["--lang", "fr", "check"], "`fr` does not fit", "possible is de, en"),
        (&["show"], "missing: ", "<MAP>"),
        (&["export", "maps"], "missing: ", "--to"),
        (&["check", "--format"], "needs a value", "--format"),
        (&["draw", "weak-or-axis", "-o", "x.pgn"], "does not say how to draw", "did you mean `.png`?"),
        (&["check", "no/such.ron"], "there is no file or folder `no/such.ron`", ""),
        (&["trace", "maps", "--sources", "no/such"], "there is no file or folder `no/such`", ""),
    ] {
        let ended = run(args);
        assert_eq!(ended.code, 2, "{args:?}: {}", ended.err);
        assert!(ended.out.is_empty(), "{args:?}: {}", ended.out);
        assert!(ended.err.contains(said) && ended.err.contains(meant), "{args:?}: {}", ended.err);
    }
}

#[test]
fn a_wrong_call_is_told_in_german_too() {
    let ended = run(["--lang", "de", "chekc"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("ein Verb `chekc` gibt es nicht"), "{}", ended.err);
    assert!(ended.err.contains("ist `check` gemeint?"), "{}", ended.err);
}
