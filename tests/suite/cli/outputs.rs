//! What stands where a result is to go is treated as it asks for.

use std::fs;

use crate::cli::program::{SOUND, folder, names, put, run_in};

const DEBT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/maps/blood-debt.ron");

#[test]
fn a_long_name_can_be_written() {
    let folder = folder("outputs_long");
    put(&folder, "sound.ron", SOUND);
    let name = format!("{}.svg", "n".repeat(245));
    let ended = run_in(&folder, ["draw", "sound.ron", "-o", &name]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(names(&folder), [name, "sound.ron".to_owned()]);
}

#[test]
fn what_a_result_was_made_from_is_not_written_over() {
    let folder = folder("outputs_input");
    put(&folder, "sound.ron", SOUND);
    put(&folder, "other.ron", SOUND);
    put(&folder, "catalogue.ron", "Catalogue(actors: {}, sources: {})\n");
    let before = |name: &str| fs::read_to_string(folder.join(name)).expect("it is there");
    for (verb, output) in [
        (&["export", "sound.ron", "--to", "dot"][..], "sound.ron"),
        (&["export", "sound.ron", "--to", "json"], "./sound.ron"),
        (&["export", "sound.ron", "--to", "md"], "other.ron"),
        (&["export", "sound.ron", "--to", "json"], "catalogue.ron"),
        (&["bank", "sound.ron"], "catalogue.ron"),
        (&["bank", "sound.ron"], "other.ron"),
        (&["quiz", DEBT, "--count", "1"], "sound.ron"),
        (&["quiz", DEBT, "--count", "1", "--format", "ron"], "other.ron"),
        (&["print", "handout", "sound.ron"], "sound.ron"),
    ] {
        let there = before(output);
        let ended = run_in(&folder, verb.iter().copied().chain(["-o", output]));
        assert_eq!(ended.code, 2, "{verb:?} -o {output}: {}", ended.err);
        assert!(ended.err.contains("`--force` writes over it"), "{verb:?} -o {output}: {}", ended.err);
        assert_eq!(before(output), there, "{verb:?} -o {output}");
    }
    let ended = run_in(&folder, ["bank", "sound.ron", "-o", "other.ron"]);
    assert!(ended.err.contains("`other.ron` holds a `Map`; `--force` writes over it"), "{}", ended.err);
    let ended = run_in(&folder, ["--lang", "de", "bank", "sound.ron", "-o", "sound.ron"]);
    assert!(ended.err.contains("woraus das gemacht wurde"), "{}", ended.err);
    let forced = run_in(&folder, ["bank", "sound.ron", "--force", "-o", "other.ron"]);
    assert_eq!(forced.code, 0, "{}", forced.err);
    assert!(!before("other.ron").starts_with("Map"));
}

#[test]
fn a_form_may_be_drawn_anew() {
    let folder = folder("outputs_form");
    let call = |seed| ["quiz", DEBT, "--format", "ron", "--seed", seed, "-o", "form.ron"];
    let ended = run_in(&folder, call("1"));
    assert_eq!((ended.code, run_in(&folder, call("2")).code), (0, 0), "{}", ended.err);
    let over_itself = run_in(&folder, ["quiz", "form.ron", "-o", "form.ron"]);
    assert_eq!(over_itself.code, 2, "{}", over_itself.err);
}

#[cfg(unix)]
mod unix {
    use std::{
        fs::{self, File, OpenOptions, Permissions},
        io::Read,
        os::unix::fs::{FileTypeExt, PermissionsExt, symlink},
        path::Path,
        process::{Command, Stdio},
        thread,
    };

    use crate::cli::program::{SOUND, folder, names, program, put, run_in};

    const DRAW: [&str; 3] = ["draw", "sound.ron", "-o"];

    fn draw(folder: &Path, output: &str) -> crate::cli::program::Ended {
        run_in(folder, DRAW.into_iter().chain([output]))
    }

    #[test]
    fn links_stay_and_lead_to_what_was_written() {
        let folder = folder("outputs_links");
        put(&folder, "sound.ron", SOUND.replace("    ", "  "));
        put(&folder, "old.svg", "old");
        fs::create_dir(folder.join("deep")).expect("a folder can be made");
        for (target, link) in
            [("old.svg", "a.svg"), ("a.svg", "b.svg"), ("../new.svg", "deep/c.svg"), ("sound.ron", "d.ron")]
        {
            symlink(target, folder.join(link)).expect("a link can be made");
        }
        for link in ["b.svg", "deep/c.svg"] {
            assert_eq!(draw(&folder, link).code, 0);
        }
        assert_eq!(run_in(&folder, ["fmt", "d.ron"]).code, 0);
        for link in ["a.svg", "b.svg", "deep/c.svg", "d.ron"] {
            assert!(folder.join(link).is_symlink(), "`{link}` is no link any more");
        }
        for written in ["old.svg", "new.svg"] {
            assert!(
                fs::read_to_string(folder.join(written)).expect("a text").starts_with("<svg"),
                "{written}"
            );
        }
        assert_eq!(fs::read_to_string(folder.join("sound.ron")).expect("a text"), SOUND);
        symlink("round.svg", folder.join("round.svg")).expect("a link can be made");
        let ended = draw(&folder, "round.svg");
        assert_eq!(ended.code, 2, "{}", ended.err);
    }

    #[test]
    fn the_rights_of_a_file_stay_as_they_were() {
        let folder = folder("outputs_rights");
        put(&folder, "sound.ron", SOUND);
        for mode in [0o600, 0o640, 0o664] {
            put(&folder, "out.svg", "old");
            fs::set_permissions(folder.join("out.svg"), Permissions::from_mode(mode)).expect("a mode");
            assert_eq!(draw(&folder, "out.svg").code, 0);
            let now = fs::metadata(folder.join("out.svg")).expect("it is there").permissions().mode();
            assert_eq!(now & 0o777, mode);
        }
        put(&folder, "out.svg", "kept");
        fs::set_permissions(folder.join("out.svg"), Permissions::from_mode(0o444)).expect("a mode");
        let ended = draw(&folder, "out.svg");
        assert_eq!(ended.code, 2, "not even an administrator writes over it: {}", ended.err);
        assert!(ended.err.contains("`out.svg` may not be read or written"), "{}", ended.err);
        assert_eq!(fs::read_to_string(folder.join("out.svg")).expect("a text"), "kept");
        assert_eq!(names(&folder), ["out.svg", "sound.ron"], "nothing else is left");
    }

    #[test]
    fn a_pipe_is_written_into() {
        let folder = folder("outputs_fifo");
        put(&folder, "sound.ron", SOUND);
        let pipe = folder.join("pipe.svg");
        let made = Command::new("mkfifo").arg(&pipe).status();
        assert!(made.expect("a pipe can be made").success());
        let reader = thread::spawn({
            let pipe = pipe.clone();
            move || {
                let mut text = String::new();
                File::open(pipe).and_then(|mut pipe| pipe.read_to_string(&mut text)).map(|_| text)
            }
        });
        let ended = draw(&folder, "pipe.svg");
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert!(fs::metadata(&pipe).expect("it is there").file_type().is_fifo(), "it is a pipe still");
        assert!(reader.join().expect("it ends").expect("it was read").starts_with("<svg"));
    }

    #[test]
    fn a_full_disk_is_told_of() {
        let full = || OpenOptions::new().write(true).open("/dev/full").map(Stdio::from);
        if full().is_err() {
            // Not every system has one.
            return;
        }
        let map = concat!(env!("CARGO_MANIFEST_DIR"), "/maps/blood-debt.ron");
        for args in [
            &["show", map][..],
            &["bank", map],
            &["check", map, "--format", "json"],
            &["quiz", map, "--format", "ron"],
            &["export", map, "--to", "json"],
            &["completions", "bash"],
            &["man"],
            &["--help"],
            &["--version"],
        ] {
            let mut call = program();
            let ended = call.args(args).stdout(full().expect("it is there")).output().expect("it starts");
            let words = String::from_utf8_lossy(&ended.stderr).into_owned();
            assert_eq!(ended.status.code(), Some(2), "{args:?}: {words}");
            assert!(words.contains("standard output: there is no room left"), "{args:?}: {words}");
        }
    }
}

/// A map for the wall does not go on a sheet for the desk: that is told before it is printed.
#[test]
fn letters_too_small_for_the_sheet_are_told() {
    let folder = folder("small-letters");
    let drawn = |paper: &str, name: &str| run_in(&folder, ["draw", DEBT, "--paper", paper, "-o", name]);
    let small = drawn("a4", "a4.pdf");
    assert_eq!(small.code, 0, "{}", small.err);
    assert!(small.err.contains("can be read from 0.1"), "{}", small.err);
    let large = drawn("a0", "a0.pdf");
    assert_eq!((large.code, &*large.err), (0, ""));
}
