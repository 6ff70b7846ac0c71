//! A school's own template and letterhead: files of their folders are found, nothing beyond them is.

use std::path::Path;

use crate::cli::program::{Ended, SOUND, folder, names, put, run_in};

const PICTURE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="40pt" height="10pt"><rect width="40" height="10"/></svg>"#;

/// A folder with a map, and one of a school beside it.
fn school(test: &str) -> std::path::PathBuf {
    let folder = folder(test);
    std::fs::create_dir_all(folder.join("school/parts")).expect("a folder can be made");
    put(&folder, "sound.ron", SOUND);
    put(&folder, "secret.txt", "not for paper");
    put(&folder, "school/parts/logo.svg", PICTURE);
    put(&folder, "school/words.typ", "#let motto = [Learn and ask]");
    folder
}

fn print(folder: &Path, template: &str) -> Ended {
    put(folder, "school/own.typ", template);
    run_in(folder, ["print", "handout", "sound.ron", "--template", "school/own.typ", "-o", "out.pdf"])
}

#[test]
fn a_template_uses_files_of_its_folder() {
    let folder = school("restyle-own");
    let template = "#import \"words.typ\": motto\n#image(\"parts/logo.svg\", alt: \"logo\")\n#motto\n#include \"ours.typ\"\n";
    let ended = print(&folder, template);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert!(names(&folder).contains(&"out.pdf".to_owned()));
}

#[test]
fn nothing_beyond_its_folder_is_read() {
    for (test, template) in [
        ("restyle-above", "\n#read(\"../secret.txt\")"),
        ("restyle-absolute", "\n#read(\"/etc/hostname\")"),
        ("restyle-missing", "\n#read(\"nowhere.txt\")"),
        ("restyle-package", "\n#import \"@preview/cetz:0.3.4\": canvas"),
    ] {
        let folder = school(test);
        let ended = print(&folder, template);
        assert_eq!(ended.code, 2, "{test}: {}", ended.err);
        assert!(ended.err.contains("the template, line 2: "), "{test}: {}", ended.err);
        assert!(!names(&folder).contains(&"out.pdf".to_owned()), "{test}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let folder = school("restyle-link");
    std::os::unix::fs::symlink("../secret.txt", folder.join("school/link.txt")).expect("a link can be made");
    assert_eq!(print(&folder, "\n#read(\"link.txt\")").code, 2);
}

#[test]
fn a_fault_in_a_further_file_is_told_with_its_line() {
    let folder = school("restyle-fault");
    put(&folder, "school/words.typ", "\n\n#let motto = foo");
    let ended = print(&folder, "#import \"words.typ\": motto");
    assert!(ended.err.contains("`words.typ`, line 3: unknown variable: foo"), "{}", ended.err);
}

#[test]
fn a_quiz_has_the_letterhead_too() {
    let folder = school("restyle-quiz");
    let map = std::fs::canonicalize("maps/western-answer.ron").expect("the map is shipped");
    let map = map.display().to_string();
    put(&folder, "school/head.typ", "#image(\"parts/logo.svg\", alt: \"logo\") *School*");
    let ended = run_in(
        &folder,
        ["print", &map, "--students", "2", "--same", "--letterhead", "school/head.typ", "-o", "quiz.pdf"],
    );
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
}

#[test]
fn a_map_is_walked_through_at_a_terminal_only() {
    let ended = run_in(&school("restyle-browse"), ["browse", "sound.ron"]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.contains("`elenchus show`"), "{}", ended.err);
}
