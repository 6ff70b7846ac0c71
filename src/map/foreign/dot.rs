//! Graphviz dot.

use std::fmt::Write;

use crate::{
    ground::{Diagnostic, Lang},
    map::{
        foreign::diagram::{Kind, Meaning, diagram, lines},
        model::Map,
    },
};

/// A map as a dot graph. Attacks are dashed and end in a bar, so that no meaning hangs on colour alone.
pub(super) fn write(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let (diagram, losses) = diagram(map, lang);
    let mut out = String::from("digraph map {\n  rankdir=BT;\n");
    let _ = writeln!(out, "  label={};\n  labelloc=t;", quoted(map.title.get(lang)));
    out.push_str("  node [shape=box, style=rounded, fontname=\"Noto Sans\"];\n");
    for shown in &diagram.boxes {
        let label = lines(&shown.label, 36).iter().map(|line| escaped(line)).collect::<Vec<_>>().join("\\n");
        let shape = match shown.kind {
            Kind::Claim => "",
            Kind::Step => ", shape=ellipse, style=solid, fontsize=10",
            Kind::Attack => ", shape=octagon, style=dashed, fontsize=10",
        };
        let _ = writeln!(out, "  {} [label=\"{label}\", id={}{shape}];", shown.name, quoted(&shown.id));
    }
    for arrow in &diagram.arrows {
        let look = match arrow.meaning {
            Meaning::Support => "color=\"#1b7837\"",
            Meaning::Unstated => "color=\"#1b7837\", style=dotted",
            Meaning::Attack => "color=\"#b2182b\", style=dashed, arrowhead=tee",
            Meaning::Relation => "dir=none, style=dotted, constraint=false",
        };
        let label =
            if arrow.label.is_empty() { String::new() } else { format!(", label={}", quoted(&arrow.label)) };
        let _ = writeln!(out, "  {} -> {} [{look}{label}];", arrow.from, arrow.to);
    }
    out.push_str("}\n");
    (out, losses)
}

fn escaped(text: &str) -> String {
    let even = text.split_whitespace().collect::<Vec<_>>().join(" ");
    even.replace('\\', "\\\\").replace('"', "\\\"").replace('\0', "\u{fffd}")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}
