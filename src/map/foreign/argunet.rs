//! Argunet's GraphML: theses, arguments with premises and conclusion, sketched and exact relations.

use std::collections::BTreeMap;

use crate::{
    ground::{Diagnostic, FileId, Lang, Span},
    map::foreign::{
        codes,
        draft::{Draft, Node},
        xml::{At, Element, Xml},
    },
};

/// Reads a debate.
pub(super) fn read(text: &str, file: FileId, lang: Lang) -> Result<Draft, Diagnostic> {
    let (xml, root) = Xml::read(text, file)?;
    let theirs = xml.all("thesis").next().is_some() || xml.all("argument").next().is_some();
    if xml.get(root).name != "graphml" || !theirs {
        let finding = Diagnostic::new(codes::NOT_THIS, xml.get(root).span).arg("format", "Argunet");
        return Err(finding.arg("why", "`arg:thesis`, `arg:argument`"));
    }
    let mut reader =
        Reader { xml: &xml, draft: Draft::new(lang), nodes: BTreeMap::new(), propositions: BTreeMap::new() };
    for (_, debate) in xml.all("debate") {
        if let Some(title) =
            debate.attribute("title").map(str::to_owned).or_else(|| reader.child(debate, "title"))
        {
            reader.draft.title = reader.draft.words(title);
        }
    }
    for (_, node) in xml.all("node") {
        reader.node(node);
    }
    for (_, edge) in xml.all("edge").filter(|(_, edge)| edge.attribute("source").is_some()) {
        reader.edge(edge);
    }
    Ok(reader.draft)
}

/// What a node is: a thesis, or an argument with its last step, if it has one.
#[derive(Clone, Copy, Debug)]
enum Box {
    Thesis(usize),
    Argument { gist: usize },
    Structure { step: usize },
}

struct Reader<'a> {
    xml: &'a Xml,
    draft: Draft,
    nodes: BTreeMap<&'a str, Box>,
    /// The claim of each proposition by its id.
    propositions: BTreeMap<&'a str, usize>,
}

impl<'a> Reader<'a> {
    /// The text of a child element.
    fn child(&self, of: &'a Element, name: &str) -> Option<String> {
        let child = of.children.iter().map(|at| self.xml.get(*at)).find(|child| child.name == name)?;
        let text = child.text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then_some(text)
    }

    fn node(&mut self, node: &'a Element) {
        let id = node.attribute("id").unwrap_or_default();
        if self.nodes.contains_key(id) {
            return self.draft.report_name(codes::TWICE, node.span, id);
        }
        let inside = self.data(&node.children);
        let Some(content) = inside else { return };
        let made = match content.name.as_str() {
            "thesis" => Box::Thesis(self.thesis(content)),
            "argument" => self.argument(content),
            _ => {
                let title = self.child(content, "title").unwrap_or_else(|| content.name.clone());
                return self.draft.report_name(codes::LEFT_OUT, content.span, &title);
            }
        };
        self.nodes.insert(id, made);
    }

    /// What stands in the data of a node: a thesis, an argument or a group.
    fn data(&self, children: &[At]) -> Option<&'a Element> {
        let data = children.iter().map(|at| self.xml.get(*at)).filter(|child| child.name == "data");
        let inner = data.flat_map(|data| &data.children).map(|at| self.xml.get(*at));
        inner.into_iter().find(|inner| matches!(inner.name.as_str(), "thesis" | "argument" | "group"))
    }

    fn thesis(&mut self, thesis: &'a Element) -> usize {
        let id = thesis.attribute("id").unwrap_or_default();
        let title = self.child(thesis, "title");
        let text = self.child(thesis, "content").or_else(|| self.child(thesis, "description"));
        self.proposition(id, thesis.span, title.clone(), text.or(title).unwrap_or_default())
    }

    /// The claim of a proposition: one of the same id says the same.
    fn proposition(&mut self, id: &'a str, at: Span, title: Option<String>, text: String) -> usize {
        if let Some(known) = self.propositions.get(id).filter(|_| !id.is_empty()) {
            if self.draft.claims[*known].key.is_none() {
                self.draft.claims[*known].key = title;
            }
            return *known;
        }
        let claim = self.draft.claim(title, at, text);
        self.propositions.insert(id, claim);
        claim
    }

    fn argument(&mut self, argument: &'a Element) -> Box {
        let title = self.child(argument, "title");
        let description = self.child(argument, "description");
        let propositions: Vec<&Element> = self.xml.children(argument, "proposition").collect();
        let mut waiting = Vec::new();
        let mut step = None;
        let last = propositions.iter().rposition(|it| it.attribute("type") != Some("premise"));
        for (at, proposition) in propositions.iter().enumerate() {
            let text = self.child(proposition, "content").unwrap_or_default();
            let own_title = self.child(proposition, "title");
            let id = proposition.attribute("id").unwrap_or_default();
            let claim = self.proposition(id, proposition.span, own_title, text);
            if proposition.attribute("type") == Some("premise") {
                waiting.push(claim);
                continue;
            }
            let key = title
                .clone()
                .map(|title| if Some(at) == last { title } else { format!("{title}-step-{}", at + 1) });
            step = Some(self.draft.infer(key, proposition.span, std::mem::take(&mut waiting), claim));
            waiting.push(claim);
        }
        match step {
            Some(step) => {
                if let Some(description) = description {
                    self.draft.report_name(codes::LEFT_OUT, argument.span, &description);
                }
                Box::Structure { step }
            }
            None => {
                for claim in waiting {
                    let text = self.draft.claims[claim]
                        .short
                        .first()
                        .map_or(String::new(), |(_, text)| text.clone());
                    self.draft.report_name(codes::INCOMPLETE, argument.span, &text);
                }
                let text = description.or_else(|| title.clone()).unwrap_or_default();
                Box::Argument { gist: self.draft.claim(title, argument.span, text) }
            }
        }
    }

    fn edge(&mut self, edge: &'a Element) {
        let end = |name: &str| self.nodes.get(edge.attribute(name).unwrap_or_default()).copied();
        let (Some(from), Some(to)) = (end("source"), end("target")) else {
            let names = format!(
                "{} → {}",
                edge.attribute("source").unwrap_or_default(),
                edge.attribute("target").unwrap_or_default()
            );
            return self.draft.report_name(codes::DANGLING, edge.span, &names);
        };
        let data = edge.children.iter().map(|at| self.xml.get(*at)).filter(|child| child.name == "data");
        let own = data
            .flat_map(|data| &data.children)
            .map(|at| self.xml.get(*at))
            .find(|inner| inner.name == "edge");
        let kind = own.and_then(|own| own.attribute("type")).unwrap_or_default();
        let exact = |name: &str| self.propositions.get(own.and_then(|own| own.attribute(name))?).copied();
        let (source, target) = (exact("sourcePropositionId"), exact("targetPropositionId"));
        match kind {
            "support" | "sketchedSupport" => self.support(edge, from, to, source, target),
            "attack" | "sketchedAttack" => self.attack(edge, from, to, source, target),
            other => self.draft.report_name(codes::LEFT_OUT, edge.span, other),
        }
    }

    fn says(&self, it: Box) -> usize {
        match it {
            Box::Thesis(claim) | Box::Argument { gist: claim } => claim,
            Box::Structure { step } => self.draft.inferences[step].conclusion,
        }
    }

    fn support(&mut self, edge: &Element, from: Box, to: Box, source: Option<usize>, target: Option<usize>) {
        let reason = source.unwrap_or_else(|| self.says(from));
        let premises = match to {
            Box::Structure { step } => self.draft.inferences[step].premises.clone(),
            _ => Vec::new(),
        };
        if target.is_none() && premises.len() > 1 && !premises.contains(&reason) {
            self.draft.report(codes::WHICH_PREMISE, edge.span);
        }
        let target = target.or_else(|| premises.first().copied()).unwrap_or_else(|| self.says(to));
        // Where a conclusion is the premise or thesis itself, the edge only shows what is known.
        if reason != target && !premises.contains(&reason) {
            self.draft.infer(None, edge.span, vec![reason], target);
        }
    }

    fn attack(&mut self, edge: &Element, from: Box, to: Box, source: Option<usize>, target: Option<usize>) {
        let node = |it: Box| match it {
            Box::Structure { step } => Node::Inference(step),
            Box::Thesis(claim) | Box::Argument { gist: claim } => Node::Claim(claim),
        };
        let attacker = match (source, from) {
            (Some(claim), Box::Thesis(_) | Box::Argument { .. }) => Node::Claim(claim),
            _ => node(from),
        };
        self.draft.attack(None, edge.span, attacker, target.map_or_else(|| node(to), Node::Claim));
    }
}
