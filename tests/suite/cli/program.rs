//! The built program, called as a person calls it.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// What a call came to.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).expect("results here are text"),
            err: String::from_utf8(output.stderr).expect("words are text"),
        }
    }
}

/// The program, in an English surrounding, with nobody at the terminal.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_elenchus"));
    for name in ["LANG", "LANGUAGE", "LC_MESSAGES", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.env("LC_ALL", "en_GB.UTF-8").stdin(Stdio::null());
    command
}

/// Calls the program at the root of the repository.
pub(crate) fn run<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Ended {
    program().args(args).output().expect("the program can be started").into()
}

/// Calls the program in a folder.
pub(crate) fn run_in<A: AsRef<OsStr>>(folder: &Path, args: impl IntoIterator<Item = A>) -> Ended {
    program().current_dir(folder).args(args).output().expect("the program can be started").into()
}

/// An empty folder of a test's own.
pub(crate) fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("what an earlier run left can be removed");
    }
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// The names in a folder, in order.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Writes a file of a test.
pub(crate) fn put(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    fs::write(folder.join(name), bytes).expect("a file can be written");
}

/// The verbs that the program tells of.
pub(crate) fn verbs() -> Vec<String> {
    let help = run(["--help"]).out;
    let listed = help
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| line.starts_with(char::is_alphabetic));
    listed.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// A small map without a fault.
pub(crate) const SOUND: &str = r#"Map(
    title: {"de": "Titel", "en": "Title"},
    question: {"de": "Frage?", "en": "Question?"},
    claims: {
        "claim": (kind: Fact, short: {"de": "These", "en": "Claim"}),
        "reason": (kind: Fact, short: {"de": "Grund", "en": "Reason"}),
    },
    inferences: {"step": (from: ["reason"], to: "claim")},
)
"#;
