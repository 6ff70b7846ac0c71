//! A print without colours loses nothing: every relation and every status can still be told.

use std::collections::BTreeMap;

use elenchus::{
    ground::Lang,
    map::layout::{DrawOptions, Tie, draw},
    page::{Colour, Group, Item, Scene},
};

use crate::map::{
    layout_made::{EVERYTHING, read},
    layout_text::{area, groups, inside},
};

/// The colour as a printer without colours prints it.
fn grey(colour: Colour) -> Colour {
    let shade = u32::from(colour.grey());
    Colour::rgb(shade << 16 | shade << 8 | shade)
}

fn scene(lang: Lang) -> Scene {
    draw(&read(EVERYTHING), &DrawOptions::new(lang))
}

/// What of a sample in the legend is left without colours: dashes, widths and words.
#[derive(Clone, Debug, PartialEq)]
struct Left {
    dashes: Vec<Option<[f64; 4]>>,
    shapes: usize,
    widths: Vec<u64>,
    words: Vec<String>,
}

fn left(group: &Group) -> Left {
    let mut left = Left { dashes: vec![], shapes: 0, widths: vec![], words: vec![] };
    for item in group.items() {
        let style = match item {
            Item::Path(path) => {
                left.shapes += path.steps().len();
                path.style()
            }
            Item::Rect(rect) => rect.style(),
            Item::Text(text) => {
                left.words.extend(text.lines().map(|(_, line)| line.to_owned()));
                continue;
            }
            Item::Group(_) => continue,
        };
        if style.stroke_colour().is_some() {
            left.dashes.push(style.dash().map(|dash| dash.lengths()));
            left.widths.push((style.stroke_width() * 100.0) as u64);
        }
    }
    left
}

fn samples(scene: &Scene) -> BTreeMap<String, Left> {
    let mut found = Vec::new();
    groups(scene.items(), &mut found);
    let samples = found.into_iter().filter(|group| group.class().starts_with("sample "));
    samples.map(|group| (group.class().to_owned(), left(group))).collect()
}

#[test]
fn every_relation_is_told_by_dash_sign_and_word() {
    for lang in Lang::BOTH {
        let samples = samples(&scene(lang));
        let ties: Vec<_> = Tie::ALL.iter().map(|tie| &samples[&format!("sample {}", tie.class())]).collect();
        for (at, one) in ties.iter().enumerate() {
            for other in &ties[at + 1..] {
                assert_ne!(one.dashes.first(), other.dashes.first(), "{one:?} {other:?}");
                let (sign, word) = one.words[0].split_once(' ').expect("a sign and a word");
                let (other_sign, other_word) = other.words[0].split_once(' ').expect("a sign and a word");
                assert_ne!(sign, other_sign);
                assert_ne!(word, other_word);
            }
        }
    }
}

#[test]
fn every_line_of_the_drawing_bears_its_sign_and_word() {
    let scene = scene(Lang::De);
    let mut found = Vec::new();
    groups(scene.items(), &mut found);
    let parts: Vec<_> = found
        .into_iter()
        .filter(|group| group.id_name().is_some() && !group.class().starts_with("claim "))
        .collect();
    assert_eq!(parts.len(), 1 + 3 + 5);
    for group in parts {
        let left = left(group);
        assert!(!left.words.is_empty(), "{}", group.class());
        let sign = left.words[0].chars().next().expect("a sign");
        let tie = Tie::ALL.into_iter().find(|tie| tie.sign().starts_with(sign)).expect("a known sign");
        assert!(group.class().ends_with(tie.class()), "{} has the sign of {tie:?}", group.class());
        assert_eq!(left.dashes.first(), Some(&tie.dash().map(|dash| dash.lengths())), "{}", group.class());
    }
}

/// A claim of every status.
const STATUSES: &str = r#"Map(title: {"en": "T"}, question: {"en": "Q?"}, languages: [En],
    actors: {"ann": (kind: Person, name: {"en": "Ann"}, english: (name: "Ann", possessive: "Ann's"))},
    sources: {"paper": (name: {"en": "paper"})},
    claims: {
        "asserted": (kind: Fact, short: {"en": "A"}, said: [(by: "ann", act: Asserts, in: "paper", para: 1)]),
        "settled": (kind: Fact, short: {"en": "B"}, settled: true, said: [(by: "ann", act: Asserts, in: "paper", para: 1)]),
        "disputed": (kind: Fact, short: {"en": "C"}, said: [
            (by: "ann", act: Asserts, in: "paper", para: 1), (by: "ann", act: Denies, in: "paper", para: 2)]),
        "reported": (kind: Fact, short: {"en": "D"}, said: [(by: "ann", act: Reports, in: "paper", para: 1)]),
        "denied": (kind: Fact, short: {"en": "E"}, said: [(by: "ann", act: Denies, in: "paper", para: 1)]),
        "forecast": (kind: Forecast, short: {"en": "F"}, said: [(by: "ann", act: Forecasts, in: "paper", para: 1)]),
        "unstated": (kind: Fact, short: {"en": "G"}),
    },
)"#;

#[test]
fn every_status_is_told_by_its_border() {
    let samples = samples(&draw(&read(STATUSES), &DrawOptions::new(Lang::En)));
    assert_eq!(samples.len(), 7);
    let samples: Vec<_> = samples.iter().collect();
    for (at, (class, one)) in samples.iter().enumerate() {
        for (other_class, other) in &samples[at + 1..] {
            assert_ne!(one, other, "{class} looks like {other_class}");
        }
    }
}

/// The text's colour and what it stands on: the last filled box drawn under it, or else the paper.
fn grounds(group: &Group) -> Vec<(Colour, Colour)> {
    let mut filled = Vec::new();
    let mut found = Vec::new();
    for item in group.items() {
        match item {
            Item::Rect(rect) => filled.extend(rect.style().fill_colour().map(|fill| (area(rect), fill))),
            Item::Text(text) => found.extend(text.lines().map(|(at, _)| {
                let under = |(area, _): &&([f64; 4], Colour)| inside([at.x(), at.y(), at.x(), at.y()], *area);
                (text.colour(), filled.iter().rev().find(under).map_or(Colour::WHITE, |(_, fill)| *fill))
            })),
            Item::Path(_) | Item::Group(_) => {}
        }
    }
    found
}

#[test]
fn everything_can_be_read_in_colour_and_in_grey() {
    let scene = scene(Lang::De);
    let mut found = Vec::new();
    groups(scene.items(), &mut found);
    let texts: Vec<_> = found.iter().flat_map(|group| grounds(group)).collect();
    assert!(texts.iter().any(|(colour, _)| *colour == Colour::WHITE), "plates have white words");
    for (colour, ground) in texts {
        assert!(colour.contrast(ground) >= 4.5, "{colour} on {ground}");
        assert!(grey(colour).contrast(grey(ground)) >= 4.5, "{colour} on {ground} in grey");
    }
    for tie in Tie::ALL {
        assert!(tie.colour().contrast(Colour::WHITE) >= 4.5, "{tie:?}");
        assert!(grey(tie.colour()).contrast(Colour::WHITE) >= 4.5, "{tie:?} in grey");
    }
}
