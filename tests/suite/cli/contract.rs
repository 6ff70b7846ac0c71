//! Machine-readable output holds what `docs/json.md` promises.

use std::{collections::BTreeSet, fs};

use serde_json::Value;

use crate::cli::program::{SOUND, folder, put, run, run_in};

fn parsed(args: &[&str]) -> Value {
    let ended = run(args);
    serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{args:?}: {error}: {}", ended.err))
}

/// The names of an object.
fn fields(object: &Value) -> BTreeSet<&str> {
    object.as_object().unwrap_or_else(|| panic!("{object} is no object")).keys().map(String::as_str).collect()
}

/// The block of the page below a heading, as a shape: what stands in `{…}` behind a name are that name's fields.
fn shape(heading: &str) -> Shape {
    let page = fs::read_to_string("docs/json.md").expect("the page is there");
    let below = page.split_once(heading).unwrap_or_else(|| panic!("no `{heading}`")).1;
    let block = below.split("```").nth(1).expect("a block");
    let mut letters = block.trim_start_matches("text").trim().chars().peekable();
    Shape::read(&mut letters)
}

/// What the page says of a value: its fields, if it has some. Of a list, what is in it.
#[derive(Debug, Default)]
struct Shape(Vec<(String, Shape)>);

type Letters<'a> = std::iter::Peekable<std::str::Chars<'a>>;

impl Shape {
    fn read(letters: &mut Letters<'_>) -> Self {
        skip_blank(letters);
        match letters.peek() {
            Some('{') => Self::fields(letters),
            Some('[') => {
                letters.next();
                let inner = Self::read(letters);
                skip_blank(letters);
                assert_eq!(letters.next(), Some(']'), "a list is closed");
                inner
            }
            _ => {
                // One value, or several to choose from.
                while letters.peek().is_some_and(|c| !matches!(c, ',' | '}' | ']')) {
                    letters.next();
                }
                Self::default()
            }
        }
    }

    fn fields(letters: &mut Letters<'_>) -> Self {
        letters.next();
        let mut fields = Vec::new();
        loop {
            skip_blank(letters);
            let mut name = String::new();
            while letters.peek().is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '?' | '…')) {
                name.extend(letters.next());
            }
            skip_blank(letters);
            let inner =
                if letters.next_if_eq(&':').is_some() { Self::read(letters) } else { Self::default() };
            if !name.starts_with('…') {
                fields.push((name.trim_end_matches('?').to_owned(), inner));
            }
            skip_blank(letters);
            match letters.next() {
                Some(',') => {}
                Some('}') => return Self(fields),
                other => panic!("a field ends with {other:?}"),
            }
        }
    }

    /// Holds every value to the shape; counts how often each named field was seen with something in it.
    fn hold(&self, value: &Value, place: &str, seen: &mut BTreeSet<String>) {
        if let Some(list) = value.as_array() {
            list.iter().for_each(|value| self.hold(value, place, seen));
            return;
        }
        if self.0.is_empty() || value.is_null() {
            return;
        }
        let found = fields(value);
        for (name, inner) in &self.0 {
            assert!(found.contains(name.as_str()), "{place} has no `{name}`: {value}");
            let place = format!("{place}.{name}");
            inner.hold(&value[name], &place, seen);
            if !value[name].is_null() {
                seen.insert(place);
            }
        }
    }

    fn names(&self, place: &str) -> Vec<String> {
        let inner = |(name, inner): &(String, Self)| {
            let place = format!("{place}.{name}");
            let below = inner.names(&place);
            std::iter::once(place).chain(below).collect::<Vec<_>>()
        };
        self.0.iter().flat_map(inner).collect()
    }
}

fn skip_blank(letters: &mut Letters<'_>) {
    while letters.next_if(|c| c.is_whitespace()).is_some() {}
}

fn hold(heading: &str, value: &Value) -> Vec<String> {
    let shape = shape(heading);
    let mut seen = BTreeSet::new();
    shape.hold(value, "", &mut seen);
    shape.names("").into_iter().filter(|name| !seen.contains(name)).collect()
}

#[test]
fn the_export_has_every_field_of_the_page() {
    let export = parsed(&["export", "maps", "--to", "json"]);
    assert_eq!(export["version"], "1.0");
    let unseen = hold("## `elenchus export", &export);
    // Our own debates need none of these; they are null there.
    let rare = [
        ".maps.inferences.questions.text",
        ".maps.closed.actor",
        ".maps.preferences.id",
        ".maps.preferences.prefer",
        ".maps.preferences.over",
        ".maps.preferences.by",
        ".maps.inferences.strength",
        ".sources.title",
        ".maps.balance_note",
    ];
    let unseen: Vec<_> = unseen.iter().filter(|name| !rare.contains(&name.as_str())).collect();
    assert!(unseen.is_empty(), "never seen with a value: {unseen:?}");
}

#[test]
fn texts_of_the_export_stand_in_the_languages_of_the_map() {
    let export = parsed(&["export", "maps/blood-debt.ron", "--to", "json"]);
    let title = &export["maps"][0]["title"];
    assert_eq!(fields(title), BTreeSet::from(["de", "en"]));
    assert_eq!(export["maps"][0]["languages"], serde_json::json!(["de", "en"]));
}

#[test]
fn findings_have_every_field_of_the_page() {
    let folder = folder("contract");
    put(&folder, "broken.ron", SOUND.replace("to: \"claim\"", "to: \"ümläut\", strength: Strog"));
    let ended = run_in(&folder, ["check", "--format", "json", "broken.ron"]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    let found: Value = serde_json::from_str(&ended.out).expect("it is JSON");
    assert_eq!(hold("## `elenchus check", &found), Vec::<String>::new());
    let first = &found[0];
    assert_eq!((&first["code"], &first["name"]), (&"E104".into(), &"unknown-id".into()));
    assert_eq!((&first["line"], &first["column"]), (&8.into(), &49.into()));
    assert_eq!(first["file"], "broken.ron");
    assert_eq!(found[1]["column"], 69, "columns are counted in characters");
    put(&folder, "sound.ron", SOUND);
    let ended = run_in(&folder, ["check", "--format", "json", "sound.ron"]);
    let found: Value = serde_json::from_str(&ended.out).expect("it is JSON");
    let only_warnings =
        found.as_array().is_some_and(|rows| rows.iter().all(|row| row["severity"] == "warning"));
    assert!(ended.code == 0 && only_warnings, "a sound map has warnings at most: {}", ended.out);
}

#[test]
fn the_trace_has_every_field_of_the_page() {
    let sources = folder("contract_sources");
    let catalogue = fs::read_to_string("maps/catalogue.ron").expect("our catalogue");
    // Made-up sources under the names of the real ones: no anchor stands in them.
    for name in catalogue.split("file: \"").skip(1).filter_map(|rest| rest.split('"').next()) {
        put(&sources, name, "Ein Absatz.\n".repeat(60));
    }
    let found =
        parsed(&["trace", "maps", "--sources", sources.to_str().expect("a path"), "--format", "json"]);
    assert_eq!(hold("## `elenchus trace", &found), Vec::<String>::new());
    let states: BTreeSet<_> = found["paragraphs"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["status"].as_str())
        .collect();
    assert_eq!(states, BTreeSet::from(["cited", "uncited", "out-of-scope"]));
    assert_eq!(found["anchors"]["found"], 0);
}

#[test]
fn the_bank_and_the_quiz_have_every_field_of_the_page() {
    let bank = parsed(&["bank", "maps/blood-debt.ron", "--format", "json"]);
    assert_eq!(hold("## `elenchus bank", &bank), Vec::<String>::new());
    let quiz = parsed(&["quiz", "maps/blood-debt.ron", "--count", "5", "--seed", "7", "--format", "json"]);
    assert_eq!(hold("## `elenchus quiz", &quiz), Vec::<String>::new());
    let again = parsed(&["quiz", "maps/blood-debt.ron", "--count", "5", "--seed", "7", "--format", "json"]);
    assert_eq!(quiz, again, "the same seed gives the same quiz");
}

#[test]
fn the_audit_has_every_field_of_the_page() {
    let folder = folder("contract_audit");
    let bank = run(["bank", "maps/china.ron", "--format", "json"]);
    put(&folder, "bank.json", &bank.out);
    let ended = run_in(&folder, ["audit", "bank.json", "--format", "json"]);
    let rows: Value = serde_json::from_str(&ended.out).expect("it is JSON");
    assert_eq!(hold("## `elenchus audit", &rows), Vec::<String>::new());
    assert_eq!(fields(&rows[0]).len(), 9);
    assert_eq!((&rows[0]["guesser"], &rows[0]["type"]), (&"longest".into(), &"all".into()));
    // A map is asked about as its bank is.
    let direct = run(["audit", "maps/china.ron", "--format", "json"]);
    assert_eq!(direct.out, ended.out);
    put(&folder, "broken.json", "[{\"options\": []}]");
    let broken = run_in(&folder, ["audit", "broken.json"]);
    assert_eq!(broken.code, 2);
    assert!(broken.err.contains("broken.json") && broken.err.contains("stem"), "{}", broken.err);
}
