use std::collections::BTreeMap;

use crate::{
    ground::{Diagnostic, FileId, Span},
    map::foreign::{
        codes,
        draft::brief,
        json::{At, Json},
    },
};

/// What a node of an AIF graph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A claim.
    Information,
    /// A step.
    Inference,
    /// An attack.
    Conflict,
    /// A rephrase.
    Rephrase,
    /// A preference.
    Preference,
    /// What somebody says.
    Locution,
    /// What somebody does by saying it.
    Illocution,
    /// How one locution follows another.
    Transition,
    /// Something else.
    Other,
}

impl Kind {
    /// Whether somebody can hold it: it becomes a claim, step, attack or preference.
    pub(super) const fn is_held(self) -> bool {
        matches!(self, Self::Information | Self::Inference | Self::Conflict | Self::Preference)
    }
}

#[derive(Debug)]
pub(super) struct Node {
    pub id: String,
    pub kind: Kind,
    pub text: String,
    pub scheme: String,
    /// Who speaks, where the node itself says it.
    pub speaker: String,
    pub at: Span,
    pub sources: Vec<usize>,
    pub targets: Vec<usize>,
}

/// The nodes of a file and how they hang together.
#[derive(Debug, Default)]
pub(super) struct Graph {
    pub nodes: Vec<Node>,
    pub by_id: BTreeMap<String, usize>,
    pub findings: Vec<Diagnostic>,
}

/// Reads nodes and edges. Ids may be numbers or texts. Older files of OVA say `id` for `nodeID`, and their edges hold
/// whole nodes in `from` and `to`.
pub(super) fn graph(json: &Json<'_>, root: At, file: FileId) -> Result<Graph, Diagnostic> {
    let Some(nodes) = json.get(root, "nodes") else {
        let finding = Diagnostic::new(codes::NOT_THIS, Span::new(file, 0, 0));
        return Err(finding.arg("format", "AIF").arg("why", "`nodes`"));
    };
    let mut graph = Graph::default();
    for at in json.list(nodes) {
        graph.node(json, *at);
    }
    let edges = json.list_of(root, "edges");
    for at in edges {
        graph.edge(json, *at);
    }
    Ok(graph)
}

impl Graph {
    fn node(&mut self, json: &Json<'_>, at: At) {
        let id =
            json.scalar_of(at, "nodeID").or_else(|| json.scalar_of(at, "id")).unwrap_or_default().to_owned();
        let span = json.span(json.get(at, "nodeID").or_else(|| json.get(at, "id")).unwrap_or(at));
        let place = self.nodes.len();
        if !id.is_empty() && self.by_id.contains_key(&id) {
            self.findings.push(Diagnostic::new(codes::TWICE, span).arg("name", brief(&id)));
            return;
        }
        self.by_id.insert(id.clone(), place);
        let text = |name| json.scalar_of(at, name).unwrap_or_default().to_owned();
        let kind = kind(&text("type"));
        if kind == Kind::Other {
            let name = format!("{} {}", text("type"), text("text"));
            self.findings.push(Diagnostic::new(codes::LEFT_OUT, span).arg("name", brief(&name)));
        }
        let node = Node {
            id,
            kind,
            text: text("text"),
            scheme: text("scheme"),
            speaker: text("participantID"),
            at: span,
            sources: Vec::new(),
            targets: Vec::new(),
        };
        self.nodes.push(node);
    }

    fn edge(&mut self, json: &Json<'_>, at: At) {
        let end = |name: &str, older: &str| {
            let found = json.get(at, name).or_else(|| json.get(at, older));
            let inner = found.and_then(|end| json.get(end, "id").or_else(|| json.get(end, "nodeID")));
            let id = inner.or(found).and_then(|id| json.scalar(id)).unwrap_or_default();
            self.by_id.get(id).copied().ok_or_else(|| {
                let span = json.span(inner.or(found).unwrap_or(at));
                Diagnostic::new(codes::DANGLING, span).arg("name", brief(id))
            })
        };
        match (end("fromID", "from"), end("toID", "to")) {
            (Ok(from), Ok(to)) => {
                if [from, to].iter().all(|end| self.nodes[*end].kind == Kind::Information) {
                    self.findings.push(Diagnostic::new(codes::WRONG_END, json.span(at)));
                }
                self.nodes[from].targets.push(to);
                self.nodes[to].sources.push(from);
            }
            (Err(finding), _) | (_, Err(finding)) => self.findings.push(finding),
        }
    }

    /// The nodes of a kind, in the order of the file.
    pub(super) fn of(&self, kind: Kind) -> Vec<usize> {
        (0..self.nodes.len()).filter(|at| self.nodes[*at].kind == kind).collect()
    }
}

fn kind(name: &str) -> Kind {
    match name {
        "I" => Kind::Information,
        "RA" => Kind::Inference,
        "CA" => Kind::Conflict,
        "MA" => Kind::Rephrase,
        "PA" => Kind::Preference,
        "L" => Kind::Locution,
        "YA" => Kind::Illocution,
        "TA" => Kind::Transition,
        _ => Kind::Other,
    }
}
