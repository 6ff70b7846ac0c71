//! How the program is linked, and what it need not find out whenever it starts.

use std::{
    env::var,
    fs,
    path::{Path, PathBuf},
};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    link_at_a_fixed_place();
    let out = PathBuf::from(var("OUT_DIR").expect("cargo names a folder for what is built"));
    for lang in ["de", "en"] {
        fs::write(out.join(lang).with_extension("rs"), wording(lang)).expect("the folder can be written to");
    }
}

/// A hundred thousand addresses in it would else be written into its memory whenever it starts, page by page: half of the
/// time that a short run takes. Where it is linked by GNU's tools for Linux, it is laid at a fixed place instead.
fn link_at_a_fixed_place() {
    let is = |name: &str, value: &str| var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}

/// The wordings of a language as Rust: the texts of its files, and every key in order with the first file it stands in.
fn wording(lang: &str) -> String {
    let folder = Path::new(&var("CARGO_MANIFEST_DIR").expect("cargo names the package")).join("src/wording");
    println!("cargo:rerun-if-changed={}", folder.join(lang).display());
    let entries = fs::read_dir(folder.join(lang)).expect("every language has a folder");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder is read").path()).collect();
    files.sort();
    let mut keys: Vec<(String, usize)> = Vec::new();
    for (at, file) in files.iter().enumerate() {
        let text = fs::read_to_string(file).expect("wording is UTF-8");
        keys.extend(text.lines().filter_map(key_of).map(|key| (key.to_owned(), at)));
    }
    keys.sort();
    keys.dedup_by(|later, first| later.0 == first.0);
    let texts: String = files.iter().map(|file| format!("include_str!({file:?}), ")).collect();
    let count = files.len();
    let parsed =
        format!("static PARSED: [OnceLock<Bundle>; {count}] = [const {{ OnceLock::new() }}; {count}];");
    format!(
        "{{ {parsed} Wording {{ code: {lang:?}, texts: &[{texts}], parsed: &PARSED, keys: &{keys:?} }} }}"
    )
}

/// The key of the message that begins with a line, if one does.
fn key_of(line: &str) -> Option<&str> {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let (key, rest) = line.split_at(line.bytes().position(|byte| !inner(byte))?);
    let is_key = key.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start().starts_with('=');
    is_key.then_some(key)
}
