//! A value of the wrong type, wherever it stands, gives one finding, and that at the value.

use elenchus::{
    ground::{Files, Id, Lang, report},
    map::ron::{Catalogue, codes::UNKNOWN_ID, read_map},
};

const SOUND: &str = include_str!("ron_errors/sound.ron");

/// A value of every type.
const VALUES: &[&str] =
    &["5", "-0.5", "true", "Sound", "'c'", "[7]", "(7)", "(odd: 7)", "{7: 7}", "Sound(7)"];

/// The ranges of all values behind a colon: to the comma or closing bracket that ends them.
fn values() -> Vec<std::ops::Range<usize>> {
    let body = SOUND.find("Map(").expect("there is a map");
    let colons = SOUND.match_indices(": ").map(|(at, _)| at + 2).filter(|at| *at > body);
    colons.map(|start| start..start + length(&SOUND[start..])).collect()
}

fn length(rest: &str) -> usize {
    let (mut depth, mut quoted) = (0, false);
    for (at, c) in rest.char_indices() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ',' | ')' | ']' | '}' if depth == 0 => return at,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    rest.len()
}

#[test]
fn a_value_of_the_wrong_type_gives_one_finding_at_its_place() {
    let mut wrong = Vec::new();
    for value in values() {
        for other in VALUES {
            let mut text = SOUND.to_owned();
            text.replace_range(value.clone(), other);
            let mut files = Files::default();
            let (file, _) = files.add("type.ron", text.into_bytes());
            let (map, found) = read_map(&files, file, Id::new("type").expect("an id"), &Catalogue::default());
            let here = value.start..value.start + other.len();
            // What was only named in the value that is gone does dangle now.
            let news: Vec<_> = found.iter().filter(|one| one.code != UNKNOWN_ID).collect();
            let at_home = news.iter().all(|one| here.contains(&one.at.range().start));
            // A key and its value are two.
            let most = if other.contains("7: ") { 2 } else { 1 };
            let fits = at_home && news.len() <= most && map.is_some() == found.is_empty();
            if !fits {
                let place = files.get(file).map(|file| file.place(value.start as u32));
                let told: Vec<_> = found
                    .iter()
                    .map(|one| format!("{} {} {}", one.at.start, one.code.id, report::message(one, Lang::En)))
                    .collect();
                wrong.push(format!("`{other}` at {place:?} ({here:?}): {told:#?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of these:\n{}", wrong.len(), wrong.join("\n"));
}
