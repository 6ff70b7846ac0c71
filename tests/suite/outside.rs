//! What programs from elsewhere make of what is written. They are not on every machine, so these tests are run by
//! `.ci/run`, which installs them.

use std::{fs, path::Path, process::Command};

fn elenchus() -> &'static str {
    env!("CARGO_BIN_EXE_elenchus")
}

fn succeeds(command: &mut Command) {
    let status = command.current_dir(env!("CARGO_MANIFEST_DIR")).status().expect("the program starts");
    assert!(status.success(), "{command:?} ended with {status}");
}

#[test]
#[ignore = "needs Python, Node and Graphviz: `.ci/run` installs them"]
fn other_programs_read_what_is_written() {
    succeeds(Command::new("tests/peers/run").env("ELENCHUS", elenchus()));
}

#[test]
#[ignore = "needs poppler, qpdf and Python: `.ci/run` installs them"]
fn other_programs_read_what_is_printed() {
    succeeds(Command::new("tests/peers/paper").env("ELENCHUS", elenchus()));
}

#[test]
#[ignore = "needs Chromium and Node: `.ci/run` installs them"]
fn every_page_works_in_a_browser() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    succeeds(Command::new(elenchus()).args(["build", "--out"]).arg(&out));
    let mut pages = vec![out.join("index.html")];
    for folder in ["maps", "quizzes"] {
        let made = fs::read_dir(out.join(folder)).expect("they were made");
        let made = made.map(|entry| entry.expect("a folder can be read").path());
        pages.extend(made.filter(|path| path.extension().is_some_and(|ending| ending == "html")));
    }
    pages.sort();
    succeeds(Command::new("tests/e2e/run").args(pages));
}
