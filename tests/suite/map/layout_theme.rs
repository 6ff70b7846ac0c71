//! Every theme can be read, in colour and in grey, and what is wrong with one's own is told where it stands.

use elenchus::{
    ground::{Files, Lang},
    map::{
        layout::{DrawOptions, Hue, Letters, Theme, Tie, draw},
        theme::read_theme,
    },
    page::{Group, Item, Scene, smallest_text},
};

use crate::map::{
    layout_made::{EVERYTHING, read, shipped},
    layout_text::groups,
};

fn all(scene: &Scene) -> Vec<&Group> {
    let mut found = Vec::new();
    groups(scene.items(), &mut found);
    found
}

#[test]
fn every_drawing_in_grey_still_tells_its_relations_apart() {
    for map in shipped().into_iter().chain([read(EVERYTHING)]) {
        for lang in Lang::BOTH {
            let scene = draw(&map, &DrawOptions::new(lang)).in_grey();
            for group in all(&scene).into_iter().filter(|group| group.id_name().is_some()) {
                let Some(tie) = Tie::ALL.into_iter().find(|tie| group.class().ends_with(tie.class())) else {
                    continue;
                };
                let dashes: Vec<_> = group
                    .items()
                    .iter()
                    .filter_map(|item| match item {
                        Item::Path(path) if path.style().stroke_width() == tie.width() => path.style().dash(),
                        _ => None,
                    })
                    .collect();
                assert!(dashes.iter().all(|dash| Some(*dash) == tie.dash()), "{}", group.class());
                let words: Vec<_> = group
                    .items()
                    .iter()
                    .filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None })
                    .flat_map(|text| text.lines().map(|(_, line)| line.to_owned()))
                    .collect();
                assert!(
                    words.iter().any(|word| word.starts_with(tie.sign())),
                    "{}: {words:?}",
                    group.class()
                );
            }
        }
    }
}

#[test]
fn every_theme_has_its_contrast() {
    for name in Theme::NAMES {
        let theme = Theme::named(name).expect("a known name");
        for hue in [Hue::Ink, Hue::Faint] {
            assert!(theme.hue(hue).contrast(theme.hue(Hue::Paper)) >= 4.5, "{name} {hue:?}");
            assert!(theme.hue(hue).contrast(theme.hue(Hue::Neutral)) >= 4.5, "{name} {hue:?}");
            for (ground, _) in theme.sides() {
                assert!(theme.hue(hue).contrast(*ground) >= 4.5, "{name} {hue:?} on a side");
            }
        }
        let plates = [Hue::Support, Hue::Against, Hue::Undercut, Hue::Exclude, Hue::Differ, Hue::Same];
        let marks = theme.sides().iter().map(|(_, mark)| *mark);
        for mark in plates.map(|hue| theme.hue(hue)).into_iter().chain(marks) {
            assert!(mark.contrast(theme.hue(Hue::Plate)) >= 4.5, "{name}: words on a plate");
            assert!(mark.contrast(theme.hue(Hue::Paper)) >= 3.0, "{name}: a line");
        }
    }
}

#[test]
fn high_contrast_is_seven_to_one() {
    let theme = Theme::named("high-contrast").expect("a known name");
    for hue in Hue::ALL.into_iter().filter(|hue| ![Hue::Paper, Hue::Neutral, Hue::Plate].contains(hue)) {
        assert!(theme.hue(hue).contrast(theme.hue(Hue::Paper)) >= 7.0, "{hue:?}");
    }
}

#[test]
fn large_text_is_large_everywhere() {
    let mut options = DrawOptions::new(Lang::De);
    options.letters = Letters::LARGE;
    let scene = draw(&read(EVERYTHING), &options);
    assert!(smallest_text(&scene).expect("there is text") >= 14.0);
}

#[test]
fn a_theme_repaints_every_colour() {
    let theme = Theme::named("dark").expect("a known name");
    let scene = theme.paint(draw(&read(EVERYTHING), &DrawOptions::new(Lang::En)));
    assert_eq!(scene.background(), Some(theme.hue(Hue::Paper)));
    let known: Vec<_> = Hue::ALL.map(|hue| theme.hue(hue)).into_iter().collect();
    for group in all(&scene) {
        for item in group.items() {
            if let Item::Text(text) = item {
                assert!(known.contains(&text.colour()), "{} in {}", text.colour(), group.class());
            }
        }
    }
}

fn told(text: &str) -> (Option<Theme>, Vec<String>) {
    let mut files = Files::default();
    let (file, _) = files.add("own.ron", text.as_bytes().to_vec());
    let (theme, findings) = read_theme(&files, file);
    let found = findings.iter().map(|finding| {
        let at = files.text(file)[finding.at.start as usize..finding.at.end as usize].to_owned();
        format!("{} {at}", finding.code.id)
    });
    (theme, found.collect())
}

#[test]
fn a_theme_of_ones_own_begins_from_another() {
    let (theme, found) = told(
        r##"Theme(base: "high-contrast", letters: (body: 15), colours: {"support": "#004000"},
            sides: [(ground: "#ffffff", mark: "#600000"), (ground: "#f0f0f0", mark: "#000060")])"##,
    );
    assert_eq!(found, [""; 0]);
    let theme = theme.expect("a theme");
    assert_eq!(theme.letters, Letters { body: 15.0, small: 10.0 });
    assert_eq!(theme.hue(Hue::Support).to_string(), "#004000");
    assert_eq!(theme.sides().len(), 2);
}

#[test]
fn what_is_wrong_with_a_theme_is_told_at_its_place() {
    let (theme, found) = told(
        r##"Theme(base: "hi-contrast", letters: (small: 2), colours: {"suport": "#004000", "ink": "black", "faint": "#eeeeee"})"##,
    );
    assert!(theme.is_none());
    assert_eq!(
        found,
        [r#"E140 "hi-contrast""#, "E143 2", r#"E141 "suport""#, r#"E142 "black""#, r##"W140 "#eeeeee""##]
    );
}
