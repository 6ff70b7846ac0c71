//! The houses stand on one line, each using only those below it; and what else holds of every file.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// From the ground up.
const HOUSES: &[&str] = &["ground", "page", "map", "quiz", "class", "cli"];

/// The rooms of the standard library that touch the outside, and who may.
const OUTSIDE: &[&str] = &["fs", "env", "time", "net", "process", "thread"];
const DOORS: &[&str] = &["cli/", "class/http", "class/store", "main.rs"];

/// No file is longer: one that is asks to be two.
const MOST_LINES: usize = 450;

/// Every Rust file of the crate: its path below `src`, and its text.
fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).expect("a folder of the source can be read");
        let mut paths: Vec<PathBuf> =
            entries.map(|entry| entry.expect("so can its entries").path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(&root).expect("it lies below");
                let text = fs::read_to_string(&path).expect("source is text");
                files.push((below.to_string_lossy().replace('\\', "/"), text));
            }
        }
    }
    files
}

/// The text without comments, so that prose names nothing.
fn code(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The names right behind `root::` in a text, in `root::name` as well as in `root::{name, name::…}`.
fn names_behind<'a>(root: &str, text: &'a str) -> Vec<&'a str> {
    let start = format!("{root}::");
    let mut names = Vec::new();
    for (at, _) in text.match_indices(&start) {
        let longer = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
        if longer {
            continue;
        }
        let rest = &text[at + start.len()..];
        match rest.strip_prefix('{') {
            Some(list) => names.extend(listed(list)),
            None => names.extend(word(rest)),
        }
    }
    names
}

/// The names at the top of a list in braces whose opening one stands before it.
fn listed(list: &str) -> Vec<&str> {
    let (mut depth, mut names, mut begins) = (0, Vec::new(), true);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            _ if begins && !c.is_whitespace() => {
                names.extend(word(&list[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn word(rest: &str) -> Option<&str> {
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}

/// The houses that a file uses although they stand above it.
fn above<'a>(path: &str, text: &'a str) -> Vec<&'a str> {
    let floor = |house: &str| HOUSES.iter().position(|known| *known == house);
    let Some(own) = path.split(['/', '.']).next().and_then(floor) else { return Vec::new() };
    names_behind("crate", text)
        .into_iter()
        .filter(|name| floor(name).is_some_and(|used| used > own))
        .collect()
}

#[test]
fn the_scan_sees_every_way_of_using_a_house() {
    let text = code(
        "use crate::{\n    ground::{Id, quiz},\n    cli::run,\n};\n// crate::quiz\nlet a = crate::map::x(); $crate::page::y; my_crate::class::z",
    );
    assert_eq!(names_behind("crate", &text), ["ground", "cli", "map", "page"]);
    assert_eq!(above("map/model/claim.rs", &text), ["cli"]);
    assert_eq!(above("ground/mod.rs", &text), ["cli", "map", "page"]);
    assert_eq!(above("cli/mod.rs", &text), [""; 0]);
    assert_eq!(names_behind("std", "use std::{fmt, fs::read}; std::env::args()"), ["fmt", "fs", "env"]);
}

#[test]
fn every_house_uses_only_those_below_it() {
    let mut upward = Vec::new();
    for (path, text) in files() {
        upward.extend(above(&path, &code(&text)).into_iter().map(|house| format!("src/{path} uses {house}")));
    }
    assert!(upward.is_empty(), "\n{}", upward.join("\n"));
}

#[test]
fn every_house_is_known() {
    let rooms: Vec<String> = files().into_iter().map(|(path, _)| path).collect();
    let outer = rooms.iter().filter_map(|path| path.split_once('/')).map(|(house, _)| house);
    let unknown: Vec<_> = outer.filter(|house| !HOUSES.contains(house)).collect();
    assert!(unknown.is_empty(), "{unknown:?} have no place in the order of houses");
}

#[test]
fn only_the_doors_touch_the_outside() {
    let mut outside = Vec::new();
    for (path, text) in files() {
        if DOORS.iter().any(|door| path.starts_with(door)) {
            continue;
        }
        let text = code(&text);
        let used = names_behind("std", &text).into_iter().filter(|name| OUTSIDE.contains(name));
        outside.extend(used.map(|room| format!("src/{path} uses std::{room}")));
    }
    assert!(outside.is_empty(), "\n{}", outside.join("\n"));
}

#[test]
fn no_order_is_left_to_chance() {
    let hashed = |text: &str| ["HashMap", "HashSet", "RandomState"].iter().any(|name| text.contains(name));
    let files = files().into_iter().filter(|(_, text)| hashed(&code(text)));
    let found: Vec<_> = files.map(|(path, _)| path).collect();
    assert!(found.is_empty(), "these iterate in an order that changes from run to run: {found:?}");
}

#[test]
fn no_file_is_long() {
    let files = files().into_iter().map(|(path, text)| (path, text.lines().count()));
    let long: Vec<_> = files.filter(|(_, lines)| *lines > MOST_LINES).collect();
    assert!(long.is_empty(), "these ask to be two rooms: {long:?}");
}
