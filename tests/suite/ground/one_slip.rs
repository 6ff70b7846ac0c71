//! One slip of the finger gives one finding: every mark of a sound map is left out, and written twice.

use elenchus::{
    ground::{Files, Id, Lang, report},
    map::ron::{Catalogue, read_map},
};

const SOUND: &str = include_str!("ron_errors/sound.ron");
const MARKS: &str = "()[]{}:,\"";

/// Everything found in a text, a line each, and whether there is a map.
fn check(text: &str) -> (bool, Vec<String>) {
    let mut files = Files::default();
    let (file, _) = files.add("slip.ron", text.as_bytes().to_vec());
    let (map, found) = read_map(&files, file, Id::new("slip").expect("an id"), &Catalogue::default());
    let told = found.iter().map(|finding| report::human(finding, &files, Lang::En, false));
    (map.is_some(), told.collect())
}

#[test]
fn a_mark_left_out_gives_one_finding() {
    let body = SOUND.find("Map(").expect("there is a map");
    for (at, mark) in SOUND.char_indices().filter(|(at, mark)| *at >= body && MARKS.contains(*mark)) {
        let mut text = SOUND.to_owned();
        text.remove(at);
        let (usable, found) = check(&text);
        // A comma before a closing bracket may be left out.
        let optional = mark == ',' && SOUND[at + 1..].trim_start().starts_with([')', ']', '}']);
        let wanted = usize::from(!optional);
        assert_eq!(
            (usable, found.len()),
            (optional, wanted),
            "without {mark} at {at}:\n{}",
            found.join("\n")
        );
    }
}

#[test]
fn a_mark_written_twice_gives_one_finding() {
    let body = SOUND.find("Map(").expect("there is a map");
    for (at, mark) in SOUND.char_indices().filter(|(at, mark)| *at >= body && MARKS.contains(*mark)) {
        let mut text = SOUND.to_owned();
        text.insert(at, mark);
        let (usable, found) = check(&text);
        assert_eq!((usable, found.len()), (false, 1), "with two {mark} at {at}:\n{}", found.join("\n"));
    }
}

#[test]
fn a_comma_for_a_colon_gives_one_finding() {
    let body = SOUND.find("Map(").expect("there is a map");
    for (at, _) in SOUND.match_indices(':').filter(|(at, _)| *at >= body) {
        let mut text = SOUND.to_owned();
        text.replace_range(at..=at, ",");
        let (usable, found) = check(&text);
        assert_eq!((usable, found.len()), (false, 1), "a comma at {at}:\n{}", found.join("\n"));
        assert!(found[0].contains("E016"), "{}", found[0]);
    }
}
