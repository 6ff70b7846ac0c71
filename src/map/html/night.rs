//! The drawing's colours on a dark ground.

use std::fmt::Write;

/// What each colour of the drawing becomes. A drawing writes its colours into every shape; a style sheet overrules
/// them by what is written.
const NIGHT: [(&str, &str); 20] = [
    // Ink, small print, borders, the ground of claims on no side.
    ("#1b2430", "#f1efe9"),
    ("#3d4754", "#c1c8d0"),
    ("#2b3642", "#9aa5b1"),
    ("#f5f5f3", "#2a313a"),
    // The sides: grounds, then badges.
    ("#fbf3e1", "#393017"),
    ("#e6f1f3", "#1a343b"),
    ("#f4ebf5", "#38283c"),
    ("#f0f3e1", "#2e341c"),
    ("#f1ece8", "#362f2a"),
    ("#8a5e0c", "#e3b55c"),
    ("#35646f", "#86c5d3"),
    ("#74457a", "#dba5e2"),
    ("#56642a", "#bccb82"),
    ("#635348", "#cdb8a8"),
    // Lines and their plates: support, attacks, undercuts, then relations.
    ("#0b5fa5", "#74b7f2"),
    ("#b23a12", "#ff9a76"),
    ("#6d2a8a", "#d6a3f0"),
    ("#7d4706", "#e8ae68"),
    ("#5f5a06", "#d5cd62"),
    ("#3f4c59", "#b4c0cc"),
];
/// Paper, and the letters on plates.
const WHITE: &str = "#ffffff";
const LETTERS: &str = "#10151b";

/// Rules for both ways to a dark page: the reader's choice, and the system's. Paper stays white.
pub(crate) fn night() -> String {
    let chosen = rules(":root[data-theme=dark]");
    let given = rules(":root:not([data-theme=light])");
    format!("@media screen {{\n{chosen}}}\n@media screen and (prefers-color-scheme: dark) {{\n{given}}}\n")
}

fn rules(root: &str) -> String {
    let mut css = String::new();
    let mut rule = |on: &str, what: &str, day: &str, night: &str| {
        writeln!(css, "{root} .drawn {on}[{what}=\"{day}\"] {{ {what}: {night} }}")
            .expect("writing to a string succeeds");
    };
    for (day, night) in NIGHT {
        rule("", "fill", day, night);
        rule("", "stroke", day, night);
    }
    rule("rect", "fill", WHITE, "var(--surface)");
    rule("g", "fill", WHITE, LETTERS);
    css
}

#[cfg(test)]
mod tests {
    use crate::{
        ground::{Files, Id, Lang},
        map::{
            html::night::{NIGHT, WHITE},
            layout::{DrawOptions, draw},
            ron::{Catalogue, read_map},
        },
        page::{SvgOptions, svg},
    };

    /// Five sides, every status, attack and relation.
    const EVERYTHING: &str = include_str!("everything.ron");

    #[test]
    fn every_colour_of_a_drawing_has_one_for_the_night() {
        let mut files = Files::default();
        let (file, _) = files.add("everything.ron", EVERYTHING.into());
        let id = Id::new("everything").expect("an id");
        let (map, found) = read_map(&files, file, id, &Catalogue::default());
        let map = map.unwrap_or_else(|| panic!("the map is sound: {found:?}"));
        let drawing = svg(&draw(&map, &DrawOptions::new(Lang::En)), &SvgOptions::default());
        let mut used: Vec<&str> = drawing
            .split('"')
            .filter(|value| value.len() == 7 && value.starts_with('#') && *value != WHITE)
            .collect();
        used.sort_unstable();
        used.dedup();
        let mut known: Vec<&str> = NIGHT.map(|(day, _)| day).to_vec();
        known.sort_unstable();
        assert_eq!(used, known);
    }
}
