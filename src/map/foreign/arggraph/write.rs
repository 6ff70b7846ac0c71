use std::{
    collections::{BTreeSet, VecDeque},
    fmt::Write,
};

use crate::{
    ground::{Diagnostic, Lang},
    map::{
        foreign::{codes, loss::Losses, xml::escaped},
        model::{ClaimIx, Map, Node, Scheme},
    },
};

/// A map as arggraph XML.
pub(in crate::map::foreign) fn write(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let mut losses = Losses::default();
    losses.usual(map, lang, &[codes::LOST_IMPLICIT, codes::LOST_SCHEME]);
    losses.add(codes::LOST_HEAD, map.at);
    for relation in &map.relations {
        losses.add(codes::LOST_RELATION, relation.at);
    }
    let mut writer = Writer { map, out: String::new(), taken: ids(map), losses };
    writer.all(lang);
    (writer.out, writer.losses.findings())
}

/// The stance of the text, where it has one: the one side of the map.
fn stance(map: &Map) -> Option<&str> {
    match &map.sides[..] {
        [side] => ["pro", "con"].into_iter().find(|stance| *stance == side.id.as_str()),
        _ => None,
    }
}

fn ids(map: &Map) -> BTreeSet<String> {
    let claims = map.claims.iter().map(|claim| &claim.id);
    let edges = map.inferences.iter().map(|step| &step.id).chain(map.attacks.iter().map(|attack| &attack.id));
    claims.chain(edges).map(ToString::to_string).collect()
}

struct Writer<'a> {
    map: &'a Map,
    out: String,
    taken: BTreeSet<String>,
    losses: Losses,
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        let _ = writeln!(self.out, "  {line}");
    }

    fn fresh(&mut self, kind: &str, number: usize) -> String {
        let mut id = format!("{kind}{number}");
        while !self.taken.insert(id.clone()) {
            id.push('x');
        }
        id
    }

    fn edge(&mut self, id: &str, from: &str, to: &str, kind: &str) {
        let [id, from, to] = [id, from, to].map(escaped);
        self.line(&format!(r#"<edge id="{id}" src="{from}" trg="{to}" type="{kind}"/>"#));
    }

    fn all(&mut self, lang: Lang) {
        let map = self.map;
        let topic = map.topic.as_ref().map(|topic| format!(r#" topic_id="{}""#, escaped(topic)));
        let id = escaped(map.id.as_str());
        let _ = write!(
            self.out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<arggraph id=\"{id}\"{}{}>\n",
            topic.unwrap_or_default(),
            stance(map).map(|stance| format!(r#" stance="{stance}""#)).unwrap_or_default()
        );
        let unsaid: Vec<bool> = map.claim_ixs().map(|claim| self.unsaid(claim)).collect();
        let mut edus = Vec::new();
        for claim in map.claim_ixs() {
            let edu = self.fresh("e", claim.get() + 1);
            let implicit = if unsaid[claim.get()] { r#" implicit="true""# } else { "" };
            let text = map[claim].full.get(lang).split_whitespace().collect::<Vec<_>>().join(" ");
            self.line(&format!(r#"<edu id="{edu}"{implicit}>{}</edu>"#, escaped(&text)));
            edus.push(edu);
        }
        let opposed = opposed(map);
        for claim in map.claim_ixs() {
            let kind = if opposed[claim.get()] { "opp" } else { "pro" };
            self.line(&format!(r#"<adu id="{}" type="{kind}"/>"#, map[claim].id));
        }
        for claim in map.claim_ixs() {
            let segment = self.fresh("s", claim.get() + 1);
            self.edge(&segment, &edus[claim.get()], map[claim].id.as_str(), "seg");
        }
        self.steps(&unsaid);
        self.attacks();
        self.out.push_str("</arggraph>\n");
    }

    /// Whether a claim is a premise, and never a stated one.
    fn unsaid(&self, claim: ClaimIx) -> bool {
        let map = self.map;
        let mut steps = map.inferences_from(claim).iter().peekable();
        steps.peek().is_some()
            && map[claim].said.is_empty()
            && steps.all(|step| map[*step].implicit.contains(&claim))
    }

    fn steps(&mut self, unsaid: &[bool]) {
        let map = self.map;
        let mut added = 0;
        for step in &map.inferences {
            let kind = if step.scheme == Some(Scheme::Example) { "exa" } else { "sup" };
            let other = step.scheme.is_some_and(|scheme| scheme != Scheme::Example);
            self.losses.add_if(other, codes::LOST_SCHEME, step.at);
            let stated = step.implicit.iter().any(|premise| !unsaid[premise.get()]);
            self.losses.add_if(stated, codes::LOST_IMPLICIT, step.at);
            for (at, premise) in step.all_premises().enumerate() {
                let from = map[premise].id.as_str();
                if at == 0 {
                    self.edge(step.id.as_str(), from, map[step.conclusion].id.as_str(), kind);
                } else {
                    added += 1;
                    let id = self.fresh("a", added);
                    self.edge(&id, from, step.id.as_str(), "add");
                }
            }
        }
    }

    fn attacks(&mut self) {
        let map = self.map;
        for attack in &map.attacks {
            let from = match attack.from {
                Node::Inference(step) => {
                    self.losses.add(codes::LOST_ATTACKER, attack.at);
                    map[map[step].conclusion].id.as_str()
                }
                node => map.id_of(node).as_str(),
            };
            let kind = if matches!(attack.on, Node::Claim(_)) { "reb" } else { "und" };
            self.edge(attack.id.as_str(), from, map.id_of(attack.on).as_str(), kind);
        }
    }
}

/// Which claims speak for the other side: what attacks the proponent's, and what supports that. A claim that somebody
/// called the opponent says is the opponent's.
fn opposed(map: &Map) -> Vec<bool> {
    let mut role: Vec<Option<bool>> = vec![None; map.claims.len()];
    for claim in map.claim_ixs() {
        let voice = map[claim].said.first().map(|said| map[said.actor].id.as_str());
        role[claim.get()] = match voice {
            Some("opponent") => Some(true),
            Some("proponent") => Some(false),
            _ => None,
        };
    }
    let ends = map.claim_ixs().filter(|claim| {
        map.inferences_from(*claim).is_empty() && map.attacks_from(Node::Claim(*claim)).is_empty()
    });
    let mut waiting: VecDeque<(Node, bool)> = ends.map(|claim| (Node::Claim(claim), false)).collect();
    let mut seen = BTreeSet::new();
    let mut left = map.claim_ixs();
    loop {
        let Some((node, opposed)) = waiting.pop_front() else {
            match left.next() {
                Some(claim) => waiting.push_back((Node::Claim(claim), role[claim.get()].unwrap_or(false))),
                None => break,
            }
            continue;
        };
        if !seen.insert(node) {
            continue;
        }
        let mut own = opposed;
        if let Node::Claim(claim) = node {
            own = *role[claim.get()].get_or_insert(opposed);
            waiting.extend(map.inferences_to(claim).iter().map(|step| (Node::Inference(*step), own)));
        }
        if let Node::Inference(step) = node {
            waiting.extend(map[step].all_premises().map(|premise| (Node::Claim(premise), own)));
        }
        for attack in map.attacks_on(node) {
            waiting.push_back((map[*attack].from, !own));
            waiting.push_back((Node::Attack(*attack), !own));
        }
    }
    role.into_iter().map(|role| role.unwrap_or(false)).collect()
}
