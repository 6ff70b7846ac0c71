//! D2.

use std::fmt::Write;

use crate::{
    ground::{Diagnostic, Lang},
    map::{
        foreign::diagram::{Kind, Meaning, diagram, lines},
        model::Map,
    },
};

/// A map as a D2 diagram.
pub(super) fn write(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let (diagram, losses) = diagram(map, lang);
    let mut out = String::from("direction: up\n");
    let _ = writeln!(
        out,
        "title: {} {{near: top-center; shape: text; style.font-size: 28}}",
        quoted(map.title.get(lang))
    );
    for shown in &diagram.boxes {
        let label = lines(&shown.label, 36).iter().map(|line| escaped(line)).collect::<Vec<_>>().join("\\n");
        let look = match shown.kind {
            Kind::Claim => "style.border-radius: 6",
            Kind::Step => "shape: oval",
            Kind::Attack => "shape: hexagon; style.stroke-dash: 4",
        };
        let _ = writeln!(out, "{}: \"{label}\" {{{look}}}", shown.name);
    }
    for arrow in &diagram.arrows {
        let (line, look) = match arrow.meaning {
            Meaning::Support => ("->", "style.stroke: \"#1b7837\""),
            Meaning::Unstated => ("->", "style.stroke: \"#1b7837\"; style.stroke-dash: 2"),
            Meaning::Attack => ("->", "style.stroke: \"#b2182b\"; style.stroke-dash: 5"),
            Meaning::Relation => ("--", "style.stroke-dash: 2"),
        };
        let _ = writeln!(out, "{} {line} {}: {} {{{look}}}", arrow.from, arrow.to, quoted(&arrow.label));
    }
    (out, losses)
}

fn escaped(text: &str) -> String {
    let even = text.split_whitespace().collect::<Vec<_>>().join(" ");
    even.replace('\\', "\\\\").replace('"', "\\\"").replace("${", "\\${")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}
