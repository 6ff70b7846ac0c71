//! Standard output carries the result alone, so that pipes work.

use std::process::Stdio;

use crate::cli::program::{SOUND, folder, program, put, run, run_in};

const ESCAPE: char = '\u{1b}';

#[test]
fn results_go_one_way_and_words_the_other() {
    let checked = run(["check", "maps/blood-debt.ron"]);
    assert!(checked.err.contains("1 file:"), "the summary is no result: {}", checked.err);
    let exported = run(["export", "maps/blood-debt.ron", "--to", "json"]);
    assert!(exported.out.starts_with('{') && exported.out.ends_with("}\n"));
    assert_eq!(exported.err, "");
    let shown = run(["show", "maps/blood-debt.ron"]);
    assert_eq!(shown.err, "");
    assert!(!shown.out.is_empty());
}

#[test]
fn no_colour_goes_into_a_pipe() {
    let folder = folder("colour");
    put(&folder, "broken.ron", SOUND.replace("to: \"claim\"", "to: \"clam\""));
    for args in [&["check", "broken.ron"][..], &["show", "broken.ron"], &["--help"], &["chekc"]] {
        for forced in [false, true] {
            let mut call = program();
            if forced {
                // Even where colour is forced, NO_COLOR has the last word.
                call.env("NO_COLOR", "1");
            }
            let ended = call.current_dir(&folder).args(args).output().expect("it starts");
            let told = [ended.stdout, ended.stderr].concat();
            assert!(!String::from_utf8_lossy(&told).contains(ESCAPE), "{args:?}");
        }
    }
    let coloured = program().env("CLICOLOR_FORCE", "1").arg("--help").output().expect("it starts");
    assert!(String::from_utf8_lossy(&coloured.stdout).contains(ESCAPE), "the test can tell colour");
}

#[test]
fn a_reader_who_goes_away_ends_it_quietly() {
    for args in [
        &["export", "maps", "--to", "json"][..],
        &["show", "maps/blood-debt.ron"],
        &["completions", "zsh"],
        &["check", "--format", "json", "maps"],
        &["--help"],
    ] {
        let mut call = program();
        let mut child =
            call.args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        drop(child.stdout.take());
        let ended = child.wait_with_output().expect("it ends");
        let words = String::from_utf8_lossy(&ended.stderr);
        assert!(!words.contains("panicked"), "{args:?}: {words}");
        assert_eq!(ended.status.code(), Some(0), "{args:?}: {words}");
    }
}

#[test]
fn the_same_call_gives_the_same_bytes() {
    let once = run(["export", "maps", "--to", "json"]).out;
    assert_eq!(once, run(["export", "maps", "--to", "json"]).out);
}

#[test]
fn a_map_is_found_by_its_name() {
    assert_eq!(run(["show", "blood-debt"]).out, run(["show", "maps/blood-debt.ron"]).out);
    let folder = folder("by_name");
    assert_eq!(run_in(&folder, ["show", "blood-debt"]).code, 2, "elsewhere there is none of that name");
}
