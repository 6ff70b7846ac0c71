//! Mermaid flowcharts.

use std::fmt::Write;

use crate::{
    ground::{Diagnostic, Lang},
    map::{
        foreign::diagram::{Kind, Meaning, diagram},
        model::Map,
    },
};

/// A map as a Mermaid flowchart.
pub(super) fn write(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let (diagram, losses) = diagram(map, lang);
    let title = crate::map::foreign::json::quoted(map.title.get(lang));
    let mut out = format!("---\ntitle: {title}\n---\nflowchart BT\n");
    for shown in &diagram.boxes {
        let label = escaped(&shown.label);
        let _ = match shown.kind {
            Kind::Claim => writeln!(out, "    {}[\"{label}\"]", shown.name),
            Kind::Step => writeln!(out, "    {}([\"{label}\"])", shown.name),
            Kind::Attack => writeln!(out, "    {}{{{{\"{label}\"}}}}", shown.name),
        };
    }
    for arrow in &diagram.arrows {
        let line = match arrow.meaning {
            Meaning::Support => "-->",
            Meaning::Unstated => "-.->",
            Meaning::Attack => "--x",
            Meaning::Relation => "-.-",
        };
        let label =
            if arrow.label.is_empty() { String::new() } else { format!("|\"{}\"|", escaped(&arrow.label)) };
        let _ = writeln!(out, "    {} {line}{label} {}", arrow.from, arrow.to);
    }
    (out, losses)
}

/// A text in quotation marks, every sign that could mean something written as its code.
fn escaped(text: &str) -> String {
    let even = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(even.len());
    for c in even.chars() {
        match c {
            '"' | '#' | '<' | '>' | '&' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '|' | '\\' | ';'
            | '~' | '$' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    // A number and a point at the beginning would make a list.
    out.replacen(". ", "#46; ", usize::from(out.starts_with(|c: char| c.is_ascii_digit())))
}
