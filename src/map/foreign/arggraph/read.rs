use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ground::{Arg, Diagnostic, FileId, Lang, Span, say},
    map::{
        foreign::{
            codes,
            draft::{Actor, Draft, Node, Said, Side, Source},
            xml::{Element, Xml},
        },
        model::{Act, ActorKind, Scheme},
    },
};

/// Reads an arggraph.
pub(in crate::map::foreign) fn read(text: &str, file: FileId, lang: Lang) -> Result<Draft, Diagnostic> {
    let (xml, root) = Xml::read(text, file)?;
    let root = xml.get(root);
    if root.name != "arggraph" {
        let finding = Diagnostic::new(codes::NOT_THIS, root.span).arg("format", "arggraph");
        return Err(finding.arg("why", format!("`<{}>`", root.name)));
    }
    let mut reader =
        Reader { xml: &xml, draft: Draft::new(lang), adus: BTreeMap::new(), edges: BTreeMap::new() };
    reader.head(root);
    let unsaid = reader.units(root);
    reader.edges(root, &unsaid);
    reader.side(root);
    Ok(reader.draft)
}

struct Reader<'a> {
    xml: &'a Xml,
    draft: Draft,
    adus: BTreeMap<&'a str, usize>,
    /// What each edge between units became, or its target if it only adds a premise.
    edges: BTreeMap<&'a str, Edge<'a>>,
}

#[derive(Clone, Copy, Debug)]
enum Edge<'a> {
    Node(Node),
    Added(&'a str),
}

impl<'a> Reader<'a> {
    fn head(&mut self, root: &'a Element) {
        let topic = root.attribute("topic_id").filter(|topic| !topic.trim().is_empty());
        self.draft.topic = topic.map(str::to_owned);
        if let Some(topic) = topic {
            self.draft.title = self.draft.words(topic.replace('_', " "));
        }
        for other in root.children.iter().map(|at| self.xml.get(*at)) {
            if !matches!(other.name.as_str(), "edu" | "joint" | "adu" | "edge") {
                self.draft.report_name(codes::LEFT_OUT, other.span, &format!("<{}>", other.name));
            }
        }
    }

    /// Makes a claim of every unit, and gives those that are implicit.
    fn units(&mut self, root: &'a Element) -> BTreeSet<usize> {
        let mut edus: BTreeMap<&str, (u32, &Element)> = BTreeMap::new();
        for (number, edu) in self.xml.children(root, "edu").enumerate() {
            let number = u32::try_from(number + 1).unwrap_or(u32::MAX);
            edus.insert(edu.attribute("id").unwrap_or_default(), (number, edu));
        }
        let mut segments: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for edge in self.xml.children(root, "edge").filter(|edge| edge.attribute("type") == Some("seg")) {
            let (from, to) =
                (edge.attribute("src").unwrap_or_default(), edge.attribute("trg").unwrap_or_default());
            segments.entry(to).or_default().push(from);
        }
        let mut unsaid = BTreeSet::new();
        let mut is_voiced = true;
        for adu in self.xml.children(root, "adu") {
            let id = adu.attribute("id").unwrap_or_default();
            if self.adus.contains_key(id) {
                self.draft.report_name(codes::TWICE, adu.span, id);
                continue;
            }
            let parts = parts(id, &segments, &edus);
            let texts: Vec<&str> = parts.iter().map(|(_, edu)| edu.text.trim()).collect();
            let claim = self.draft.claim(Some(id.to_owned()), adu.span, texts.join(" "));
            self.adus.insert(id, claim);
            let implicit =
                |edu: &Element| matches!(edu.attribute("implicit"), Some("true" | "True" | "1" | "yes"));
            if !parts.is_empty() && parts.iter().all(|(_, edu)| implicit(edu)) {
                unsaid.insert(claim);
            } else if let Some((paragraph, _)) = parts.first() {
                is_voiced &= self.voice(claim, adu, *paragraph);
            }
        }
        // A unit has one voice: if all have theirs, nobody else says any of them.
        if is_voiced {
            let said =
                (0..self.draft.claims.len()).filter(|claim| !self.draft.claims[*claim].said.is_empty());
            self.draft.closed = said.collect();
        }
        if !self.draft.closed.is_empty() {
            self.draft.report(codes::VOICES, root.span);
        }
        unsaid
    }

    /// Who speaks: the proponent or the opponent, in the one text. False if that is not said.
    fn voice(&mut self, claim: usize, adu: &Element, paragraph: u32) -> bool {
        let key = match adu.attribute("type") {
            Some("pro") => "proponent",
            Some("opp") => "opponent",
            _ => return false,
        };
        let lang = self.draft.lang();
        if self.draft.sources.is_empty() {
            let name = vec![(lang, say(lang, "foreign-microtext", &[]))];
            self.draft.sources.push(Source { key: Some("text".to_owned()), name });
        }
        let known = self.draft.actors.iter().position(|actor| actor.key.as_deref() == Some(key));
        let actor = known.unwrap_or_else(|| {
            let name = vec![(lang, say(lang, &format!("foreign-{key}"), &[]))];
            self.draft.actors.push(Actor { key: Some(key.to_owned()), name, kind: ActorKind::Person });
            self.draft.actors.len() - 1
        });
        let said = Said { actor, act: Act::Asserts, source: 0, paragraph, on: None };
        self.draft.claims[claim].said.push(said);
        true
    }

    /// The stance that the text takes on its topic: a side whose thesis is the one claim that all others lead to.
    fn side(&mut self, root: &Element) {
        let Some(stance) = root.attribute("stance").filter(|stance| !stance.is_empty()) else { return };
        let key = ["pro", "con"].into_iter().find(|known| *known == stance);
        let (Some(key), Some(thesis)) = (key, self.thesis()) else {
            return self.draft.report_name(codes::LEFT_OUT, root.span, &format!("stance={stance}"));
        };
        let lang = self.draft.lang();
        let name = match self.draft.title.first() {
            Some((_, topic)) => {
                say(lang, &format!("foreign-stance-{key}-on"), &[("topic", Arg::from(topic.clone()))])
            }
            None => say(lang, &format!("foreign-stance-{key}"), &[]),
        };
        self.draft.sides.push(Side { key: key.to_owned(), name: vec![(lang, name)], thesis });
    }

    /// The one claim that is no reason and no objection.
    fn thesis(&self) -> Option<usize> {
        let Draft { claims, inferences, attacks, .. } = &self.draft;
        let mut leading: BTreeSet<usize> =
            inferences.iter().flat_map(|step| step.premises.iter().chain(&step.implicit)).copied().collect();
        leading.extend(attacks.iter().filter_map(|attack| match attack.from {
            Node::Claim(from) => Some(from),
            _ => None,
        }));
        let mut last = (0..claims.len()).filter(|claim| !leading.contains(claim));
        last.next().filter(|_| last.next().is_none())
    }

    fn edges(&mut self, root: &'a Element, unsaid: &BTreeSet<usize>) {
        let edges: Vec<&Element> = self.xml.children(root, "edge").collect();
        let kind = |edge: &'a Element| edge.attribute("type").unwrap_or_default();
        let mut later = Vec::new();
        for edge in edges {
            let id = edge.attribute("id").unwrap_or_default();
            if !id.is_empty() && self.edges.contains_key(id) {
                self.draft.report_name(codes::TWICE, edge.span, id);
                continue;
            }
            let target = edge.attribute("trg").unwrap_or_default();
            if kind(edge) == "seg" {
                continue;
            }
            if kind(edge) == "add" {
                self.edges.insert(id, Edge::Added(target));
                later.push(edge);
                continue;
            }
            let Some(from) = self.unit(edge, "src") else { continue };
            let made = match kind(edge) {
                "sup" | "exa" if self.adus.contains_key(target) => {
                    let to = self.adus[target];
                    let step = self.draft.infer(Some(id.to_owned()), edge.span, Vec::new(), to);
                    self.premise(step, from, unsaid);
                    self.draft.inferences[step].scheme = (kind(edge) == "exa").then_some(Scheme::Example);
                    Node::Inference(step)
                }
                "reb" | "und" => {
                    let on = self.adus.get(target).map_or(Node::Attack(usize::MAX), |to| Node::Claim(*to));
                    Node::Attack(self.draft.attack(Some(id.to_owned()), edge.span, Node::Claim(from), on))
                }
                "sup" | "exa" => {
                    self.edges.insert(id, Edge::Added(target));
                    later.push(edge);
                    continue;
                }
                other => {
                    self.draft.report_name(codes::LEFT_OUT, edge.span, other);
                    continue;
                }
            };
            self.edges.insert(id, Edge::Node(made));
            later.push(edge);
        }
        for edge in later {
            self.target(edge, unsaid);
        }
    }

    fn premise(&mut self, step: usize, claim: usize, unsaid: &BTreeSet<usize>) {
        let step = &mut self.draft.inferences[step];
        if unsaid.contains(&claim) { step.implicit.push(claim) } else { step.premises.push(claim) }
    }

    fn unit(&mut self, edge: &Element, end: &str) -> Option<usize> {
        let id = edge.attribute(end).unwrap_or_default();
        let unit = self.adus.get(id).copied();
        if unit.is_none() {
            self.draft.report_name(codes::DANGLING, edge.span, id);
        }
        unit
    }

    /// Follows edges that point at edges: attacks on steps and attacks, and further premises.
    fn target(&mut self, edge: &'a Element, unsaid: &BTreeSet<usize>) {
        let id = edge.attribute("id").unwrap_or_default();
        let target = edge.attribute("trg").unwrap_or_default();
        match self.edges.get(id).copied() {
            Some(Edge::Node(Node::Attack(attack)))
                if self.draft.attacks[attack].on == Node::Attack(usize::MAX) =>
            {
                match self.resolve(target) {
                    Some(on) => self.draft.attacks[attack].on = on,
                    None => self.draft.report_name(codes::DANGLING, edge.span, target),
                }
            }
            Some(Edge::Added(_)) => {
                let Some(from) = self.unit(edge, "src") else { return };
                if edge.attribute("type") != Some("add") {
                    self.draft.report(codes::STEP_SUPPORT, edge.span);
                }
                self.add(edge.span, from, target, unsaid);
            }
            _ => {}
        }
    }

    fn add(&mut self, at: Span, from: usize, target: &str, unsaid: &BTreeSet<usize>) {
        match self.resolve(target) {
            Some(Node::Inference(step)) => self.premise(step, from, unsaid),
            Some(Node::Attack(attack)) => {
                let on = self.draft.attacks[attack].on;
                self.draft.report(codes::JOINT_ATTACK, at);
                self.draft.attack(None, at, Node::Claim(from), on);
            }
            _ => self.draft.report_name(codes::DANGLING, at, target),
        }
    }

    /// What an edge is, behind all that only adds to it. A ring of such edges is nothing.
    fn resolve(&self, target: &str) -> Option<Node> {
        let mut target = target;
        for _ in 0..=self.edges.len().min(64) {
            match self.edges.get(target)? {
                Edge::Node(node) => return Some(*node),
                Edge::Added(next) => target = next,
            }
        }
        None
    }
}

/// The elementary units that make up a unit, in the order of the text. Joints may hold joints.
fn parts<'a>(
    unit: &str,
    segments: &BTreeMap<&'a str, Vec<&'a str>>,
    edus: &BTreeMap<&'a str, (u32, &'a Element)>,
) -> Vec<(u32, &'a Element)> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<&str> = segments.get(unit).into_iter().flatten().copied().collect();
    while let Some(part) = waiting.pop() {
        if !seen.insert(part) {
            continue;
        }
        match edus.get(part) {
            Some(edu) => found.push(*edu),
            None => waiting.extend(segments.get(part).into_iter().flatten()),
        }
    }
    found.sort_by_key(|(number, _)| *number);
    found
}
