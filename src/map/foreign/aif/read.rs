use std::collections::BTreeMap;

use crate::{
    ground::{Diagnostic, FileId, Lang},
    map::{
        foreign::{
            aif::{
                dialogue::dialogue,
                graph::{Graph, Kind, graph},
            },
            codes,
            draft::{Draft, Node, Preference},
            json::Json,
            schemes::scheme,
        },
        model::RelationKind,
    },
};

/// Reads AIF JSON, in the envelope of xAIF or without.
pub(in crate::map::foreign) fn read(text: &str, file: FileId, lang: Lang) -> Result<Draft, Diagnostic> {
    let (json, root) = Json::read(text, file)?;
    let envelope = ["AIF", "aif"].into_iter().find_map(|name| json.get(root, name));
    let envelope = envelope.filter(|aif| json.is_object(*aif));
    let mut graph = graph(&json, envelope.unwrap_or(root), file)?;
    let mut draft = Draft::new(lang);
    draft.findings.append(&mut graph.findings);
    let mut made = Made::default();
    made.claims(&graph, &mut draft);
    made.steps(&graph, &mut draft);
    made.conflicts(&graph, &mut draft);
    made.rephrases(&graph, &mut draft);
    let said = dialogue(&json, envelope.unwrap_or(root), &graph, &mut draft, &made);
    made.preferences(&graph, &mut draft, &said);
    Ok(draft)
}

/// What the nodes became.
#[derive(Debug, Default)]
pub(super) struct Made {
    pub claims: BTreeMap<usize, usize>,
    pub steps: BTreeMap<usize, Vec<usize>>,
    pub attacks: BTreeMap<usize, Vec<usize>>,
}

impl Made {
    fn claims(&mut self, graph: &Graph, draft: &mut Draft) {
        for at in graph.of(Kind::Information) {
            let node = &graph.nodes[at];
            let key = (!node.id.is_empty()).then(|| node.id.clone());
            self.claims.insert(at, draft.claim(key, node.at, node.text.clone()));
        }
    }

    fn claims_of(&self, nodes: &[usize]) -> Vec<usize> {
        nodes.iter().filter_map(|at| self.claims.get(at).copied()).collect()
    }

    /// Every conclusion of an RA node makes a step of its own. What supports a step becomes one of its premises.
    fn steps(&mut self, graph: &Graph, draft: &mut Draft) {
        let mut extra: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for at in graph.of(Kind::Inference) {
            let node = &graph.nodes[at];
            let supported: Vec<_> =
                node.targets.iter().filter(|to| graph.nodes[**to].kind == Kind::Inference).collect();
            for to in &supported {
                draft.report(codes::STEP_SUPPORT, node.at);
                extra.entry(**to).or_default().extend(self.claims_of(&node.sources));
            }
            for to in &node.targets {
                let kind = graph.nodes[*to].kind;
                if !matches!(
                    kind,
                    Kind::Information | Kind::Inference | Kind::Conflict | Kind::Preference | Kind::Rephrase
                ) {
                    draft.report(codes::WRONG_END, node.at);
                }
            }
        }
        for at in graph.of(Kind::Inference) {
            let node = &graph.nodes[at];
            let mut premises = self.claims_of(&node.sources);
            premises.extend(extra.remove(&at).unwrap_or_default());
            let conclusions = self.claims_of(&node.targets);
            let supports = node.targets.iter().any(|to| graph.nodes[*to].kind == Kind::Inference);
            if (conclusions.is_empty() && !supports) || (premises.is_empty() && !conclusions.is_empty()) {
                draft.report(codes::INCOMPLETE, node.at);
                continue;
            }
            let kind = scheme(&node.scheme).or_else(|| scheme(&node.text));
            for conclusion in conclusions {
                let step = draft.infer(Some(node.id.clone()), node.at, premises.clone(), conclusion);
                draft.inferences[step].scheme = kind;
                self.steps.entry(at).or_default().push(step);
            }
        }
    }

    /// Every pair of a source and a target of a CA node makes an attack of its own; a target that is a CA node is the
    /// first attack of that one.
    fn conflicts(&mut self, graph: &Graph, draft: &mut Draft) {
        let mut later = Vec::new();
        for at in graph.of(Kind::Conflict) {
            let node = &graph.nodes[at];
            let sources: Vec<Node> = node.sources.iter().filter_map(|from| self.node(*from)).collect();
            let on_attacks: Vec<usize> =
                node.targets.iter().copied().filter(|to| graph.nodes[*to].kind == Kind::Conflict).collect();
            let targets: Vec<Node> = node.targets.iter().flat_map(|to| self.nodes(*to)).collect();
            if let (Some(kind), &[Node::Claim(one)], &[Node::Claim(other)]) =
                (exclusion(&node.text), &sources[..], &targets[..])
            {
                draft.relate(Some(node.id.clone()), node.at, kind, [one, other]);
                continue;
            }
            if sources.is_empty() || targets.is_empty() && on_attacks.is_empty() {
                draft.report(codes::INCOMPLETE, node.at);
                continue;
            }
            if sources.len() > 1 {
                draft.report(codes::JOINT_ATTACK, node.at);
            }
            for from in sources {
                for on in &targets {
                    let attack = draft.attack(Some(node.id.clone()), node.at, from, *on);
                    self.attacks.entry(at).or_default().push(attack);
                }
                for on in &on_attacks {
                    let attack = draft.attack(Some(node.id.clone()), node.at, from, Node::Attack(usize::MAX));
                    self.attacks.entry(at).or_default().push(attack);
                    later.push((attack, *on, node.at));
                }
            }
        }
        for (attack, on, at) in later {
            match self.attacks.get(&on).and_then(|attacks| attacks.first()) {
                Some(target) => draft.attacks[attack].on = Node::Attack(*target),
                None => draft.report(codes::INCOMPLETE, at),
            }
        }
    }

    /// The claim or first step that a node became.
    fn node(&self, at: usize) -> Option<Node> {
        self.nodes(at).into_iter().next()
    }

    fn nodes(&self, at: usize) -> Vec<Node> {
        let claim = self.claims.get(&at).map(|claim| Node::Claim(*claim));
        let steps = self.steps.get(&at).into_iter().flatten().map(|step| Node::Inference(*step));
        claim.into_iter().chain(steps).collect()
    }

    fn rephrases(&mut self, graph: &Graph, draft: &mut Draft) {
        for at in graph.of(Kind::Rephrase) {
            let node = &graph.nodes[at];
            let (from, to) = (self.claims_of(&node.sources), self.claims_of(&node.targets));
            let spoken =
                node.sources.iter().chain(&node.targets).any(|at| graph.nodes[*at].kind == Kind::Locution);
            if (from.is_empty() || to.is_empty()) && !spoken {
                draft.report(codes::INCOMPLETE, node.at);
            }
            let kind = if node.text == "Same As" { RelationKind::SameAs } else { RelationKind::Rephrase };
            for one in &from {
                for other in &to {
                    draft.relate(Some(node.id.clone()), node.at, kind, [*one, *other]);
                }
            }
        }
    }

    fn preferences(&mut self, graph: &Graph, draft: &mut Draft, speakers: &BTreeMap<usize, usize>) {
        for at in graph.of(Kind::Preference) {
            let node = &graph.nodes[at];
            let weighed = |at: &usize| {
                let attack = self.attacks.get(at).and_then(|attacks| attacks.first());
                self.node(*at).or_else(|| attack.map(|attack| Node::Attack(*attack)))
            };
            let (prefer, over) =
                (node.sources.iter().find_map(weighed), node.targets.iter().find_map(weighed));
            match (prefer, over, speakers.get(&at)) {
                (Some(prefer), Some(over), Some(by)) => {
                    let key = Some(node.id.clone());
                    draft.preferences.push(Preference { key, prefer, over, by: *by });
                }
                (Some(_), Some(_), None) => draft.report(codes::NOBODY, node.at),
                _ => draft.report(codes::INCOMPLETE, node.at),
            }
        }
    }
}

/// Symmetric relations that AIF has no node type for, under the words our export writes.
fn exclusion(text: &str) -> Option<RelationKind> {
    Some(match text {
        "Contrary" => RelationKind::Contrary,
        "Contradictory" => RelationKind::Contradictory,
        "Different Estimate" => RelationKind::DifferentEstimate,
        _ => return None,
    })
}
