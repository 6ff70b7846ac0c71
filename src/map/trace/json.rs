use serde::Serialize;

use crate::{
    ground::{Files, Place},
    map::trace::{Missing, Trace, Traced},
};

/// A trace as a machine reads it: a contract, described in `docs/json.md`.
#[derive(Debug, Serialize)]
pub struct TraceJson {
    anchors: AnchorsJson,
    paragraphs: Vec<ParagraphJson>,
}

#[derive(Debug, Serialize)]
struct AnchorsJson {
    total: usize,
    found: usize,
    missing: Vec<MissingJson>,
}

#[derive(Debug, Serialize)]
struct MissingJson {
    file: String,
    line: usize,
    column: usize,
    source: String,
    paragraph: u32,
    anchor: String,
    stands_in: Vec<u32>,
}

#[derive(Debug, Serialize)]
struct ParagraphJson {
    source: String,
    file: String,
    paragraph: u32,
    status: &'static str,
    claims: Vec<String>,
}

/// The machine's form of a trace.
pub fn json(trace: &Trace, files: &Files) -> TraceJson {
    TraceJson {
        anchors: AnchorsJson {
            total: trace.anchors,
            found: trace.found(),
            missing: trace.missing.iter().map(|missing| missing_json(missing, files)).collect(),
        },
        paragraphs: trace.paragraphs.iter().map(paragraph_json).collect(),
    }
}

fn missing_json(missing: &Missing, files: &Files) -> MissingJson {
    let file = files.get(missing.at.file);
    let Place { line, column } =
        file.map_or(Place { line: 1, column: 1 }, |file| file.place(missing.at.start));
    MissingJson {
        file: file.map_or_else(String::new, |file| file.name.clone()),
        line,
        column,
        source: missing.source.to_string(),
        paragraph: missing.paragraph,
        anchor: missing.anchor.clone(),
        stands_in: missing.stands_in.clone(),
    }
}

fn paragraph_json(traced: &Traced) -> ParagraphJson {
    ParagraphJson {
        source: traced.source.to_string(),
        file: traced.file.clone(),
        paragraph: traced.paragraph,
        status: match (traced.out_of_scope, traced.claims.is_empty()) {
            (true, _) => "out-of-scope",
            (false, true) => "uncited",
            (false, false) => "cited",
        },
        claims: traced.claims.iter().map(ToString::to_string).collect(),
    }
}
