//! GraphML, for graph editors.

use std::fmt::Write;

use crate::{
    ground::{Diagnostic, Lang},
    map::{
        foreign::{
            diagram::{Kind, Meaning, diagram},
            xml::escaped,
        },
        model::Map,
    },
};

const KEYS: &[(&str, &str)] =
    &[("node", "id"), ("node", "kind"), ("node", "label"), ("edge", "kind"), ("edge", "label")];

/// A map as GraphML: ids, kinds and labels as data of nodes and edges.
pub(super) fn write(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let (diagram, losses) = diagram(map, lang);
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
    );
    for (of, name) in KEYS {
        let _ =
            writeln!(out, r#"  <key id="{of}-{name}" for="{of}" attr.name="{name}" attr.type="string"/>"#);
    }
    let _ = writeln!(out, r#"  <graph id="{}" edgedefault="directed">"#, escaped(map.id.as_str()));
    let _ = writeln!(out, "    <desc>{}</desc>", escaped(map.title.get(lang)));
    for shown in &diagram.boxes {
        let kind = match shown.kind {
            Kind::Claim => "claim",
            Kind::Step => "inference",
            Kind::Attack => "attack",
        };
        let _ = writeln!(out, r#"    <node id="{}">"#, shown.name);
        data(&mut out, "node", &[("id", &shown.id), ("kind", kind), ("label", &shown.label)]);
        out.push_str("    </node>\n");
    }
    for (number, arrow) in diagram.arrows.iter().enumerate() {
        let kind = match arrow.meaning {
            Meaning::Support => "support",
            Meaning::Unstated => "unstated",
            Meaning::Attack => "attack",
            Meaning::Relation => "relation",
        };
        let directed = if arrow.meaning == Meaning::Relation { r#" directed="false""# } else { "" };
        let _ = writeln!(
            out,
            r#"    <edge id="e{number}" source="{}" target="{}"{directed}>"#,
            arrow.from, arrow.to
        );
        data(&mut out, "edge", &[("kind", kind), ("label", &arrow.label)]);
        out.push_str("    </edge>\n");
    }
    out.push_str("  </graph>\n</graphml>\n");
    (out, losses)
}

fn data(out: &mut String, of: &str, data: &[(&str, &str)]) {
    for (name, value) in data.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(out, r#"      <data key="{of}-{name}">{}</data>"#, escaped(value));
    }
}
