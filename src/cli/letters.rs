//! Letters that no font of the program has: paper and PNG show boxes for them.

use serde_json::Value;

use crate::{
    cli::desk::Desk,
    ground::{Code, Diagnostic, Span, is_blank},
    map::paper::Sheet,
    page::{Face, Item, Scene, missing},
};

/// Letters that a page cannot show.
const NO_LETTER: Code = Code::warning("W150", "no-letter");

/// The most letters that are named.
const MOST_NAMED: usize = 12;

impl Desk {
    /// Tells of the letters of a drawing that no font has.
    pub(super) fn tell_letters_of_scene(&self, scene: &Scene) {
        let mut found = Vec::new();
        in_items(scene.items(), &mut found);
        self.tell_letters(&found);
    }

    /// Tells of the letters of a sheet that no font has.
    pub(super) fn tell_letters_of_sheet(&self, sheet: &Sheet) {
        let mut found = Vec::new();
        in_value(sheet.data(), &mut found);
        sheet.pictures().for_each(|(_, picture)| look(picture, &mut found));
        self.tell_letters(&found);
    }

    fn tell_letters(&self, found: &[char]) {
        if found.is_empty() {
            return;
        }
        let at = found.iter().find_map(|c| self.files.find(*c)).unwrap_or(Span::NOWHERE);
        let mut letters: Vec<String> = found.iter().take(MOST_NAMED).map(|c| format!("`{c}`")).collect();
        letters.extend((found.len() > MOST_NAMED).then(|| "…".to_owned()));
        self.tell(&[Diagnostic::new(NO_LETTER, at).arg("letters", letters.join(" "))]);
    }
}

/// Adds the letters of a text that cannot be shown. Signs without a shape of their own are no loss.
fn look(text: &str, found: &mut Vec<char>) {
    let shown = |c: &char| !is_blank(c.encode_utf8(&mut [0; 4]));
    for c in missing(text, Face::Regular).into_iter().filter(shown) {
        if !found.contains(&c) {
            found.push(c);
        }
    }
}

fn in_items(items: &[Item], found: &mut Vec<char>) {
    for item in items {
        match item {
            Item::Text(text) => text.lines().for_each(|(_, line)| look(line, found)),
            Item::Group(group) => in_items(group.items(), found),
            _ => {}
        }
    }
}

fn in_value(value: &Value, found: &mut Vec<char>) {
    match value {
        Value::String(text) => look(text, found),
        Value::Array(values) => values.iter().for_each(|value| in_value(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| in_value(value, found)),
        _ => {}
    }
}
