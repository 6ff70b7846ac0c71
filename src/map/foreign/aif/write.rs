use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    ground::{Diagnostic, Lang},
    map::{
        foreign::{aif::dialogue::illocution, codes, loss::Losses, schemes::title},
        model::{ActorIx, Map, Node as Element, RelationKind},
    },
};

#[derive(Debug, Serialize)]
struct Envelope {
    #[serde(rename = "AIF")]
    aif: Aif,
    text: String,
    #[serde(rename = "OVA")]
    ova: Ova,
}

#[derive(Debug, Default, Serialize)]
struct Ova {
    firstname: &'static str,
    surname: &'static str,
    url: &'static str,
    nodes: Vec<()>,
    edges: Vec<()>,
}

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "lowercase")]
struct Aif {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    locutions: Vec<Locution>,
    participants: Vec<Participant>,
    schemefulfillments: Vec<()>,
}

#[derive(Debug, Serialize)]
struct Node {
    #[serde(rename = "nodeID")]
    id: String,
    text: String,
    #[serde(rename = "type")]
    kind: &'static str,
}

#[derive(Debug, Serialize)]
struct Edge {
    #[serde(rename = "edgeID")]
    id: String,
    #[serde(rename = "fromID")]
    from: String,
    #[serde(rename = "toID")]
    to: String,
}

#[derive(Debug, Serialize)]
struct Locution {
    #[serde(rename = "nodeID")]
    node: String,
    #[serde(rename = "personID")]
    person: String,
}

#[derive(Debug, Serialize)]
struct Participant {
    #[serde(rename = "participantID")]
    id: String,
    firstname: String,
    surname: String,
}

/// A map as AIF JSON, in the envelope of xAIF if wanted.
pub(in crate::map::foreign) fn write(map: &Map, lang: Lang, envelope: bool) -> (String, Vec<Diagnostic>) {
    let mut writer = Writer { map, lang, aif: Aif::default(), taken: ids(map), speakers: BTreeSet::new() };
    writer.all();
    let mut losses = Losses::default();
    losses.usual(map, lang, &[codes::LOST_SAID, codes::LOST_SCHEME, codes::LOST_BY, codes::LOST_PREFERENCE]);
    losses.add(codes::LOST_HEAD, map.at);
    let json = if envelope {
        let text = map.title.get(lang).to_owned();
        serde_json::to_string_pretty(&Envelope { aif: writer.aif, text, ova: Ova::default() })
    } else {
        serde_json::to_string_pretty(&writer.aif)
    };
    let json = json.expect("texts and lists are always JSON");
    (json + "\n", losses.findings())
}

/// The ids that nodes of the map itself have.
fn ids(map: &Map) -> BTreeSet<String> {
    let claims = map.claims.iter().map(|claim| &claim.id);
    let others =
        map.inferences.iter().map(|step| &step.id).chain(map.attacks.iter().map(|attack| &attack.id));
    let rest = map.relations.iter().map(|it| &it.id).chain(map.preferences.iter().map(|it| &it.id));
    claims.chain(others).chain(rest).map(ToString::to_string).collect()
}

struct Writer<'a> {
    map: &'a Map,
    lang: Lang,
    aif: Aif,
    taken: BTreeSet<String>,
    speakers: BTreeSet<ActorIx>,
}

impl Writer<'_> {
    fn node(&mut self, id: &str, kind: &'static str, text: impl Into<String>) {
        self.aif.nodes.push(Node { id: id.to_owned(), text: text.into(), kind });
    }

    fn edge(&mut self, from: &str, to: &str) {
        let id = format!("e{}", self.aif.edges.len() + 1);
        self.aif.edges.push(Edge { id, from: from.to_owned(), to: to.to_owned() });
    }

    fn all(&mut self) {
        let map = self.map;
        for claim in &map.claims {
            self.node(claim.id.as_str(), "I", claim.full.get(self.lang));
        }
        for step in &map.inferences {
            let text = step.scheme.map_or_else(|| "Default Inference".to_owned(), title);
            self.node(step.id.as_str(), "RA", text);
            for premise in step.all_premises() {
                self.edge(map[premise].id.as_str(), step.id.as_str());
            }
            self.edge(step.id.as_str(), map[step.conclusion].id.as_str());
        }
        for attack in &map.attacks {
            self.between(attack.id.as_str(), ["CA", "Default Conflict"], attack.from, attack.on);
        }
        for relation in &map.relations {
            let [one, other] = relation.between.map(Element::Claim);
            self.between(relation.id.as_str(), relation_words(relation.kind), one, other);
        }
        for preference in &map.preferences {
            let id = preference.id.as_str();
            self.between(id, ["PA", "Default Preference"], preference.prefer, preference.over);
        }
        self.dialogue();
    }

    fn between(&mut self, id: &str, [kind, text]: [&'static str; 2], from: Element, to: Element) {
        self.node(id, kind, text);
        let map = self.map;
        self.edge(map.id_of(from).as_str(), id);
        self.edge(id, map.id_of(to).as_str());
    }

    /// Everything that somebody says, draws, raises or weighs, as a locution.
    fn dialogue(&mut self) {
        let map = self.map;
        for claim in &map.claims {
            for said in &claim.said {
                let words = claim.full.get(self.lang);
                self.locution(said.actor, illocution(said.act), claim.id.as_str(), words);
            }
        }
        for step in &map.inferences {
            for actor in &step.by {
                self.locution(*actor, "Arguing", step.id.as_str(), "");
            }
        }
        for attack in &map.attacks {
            for actor in &attack.by {
                self.locution(*actor, "Disagreeing", attack.id.as_str(), "");
            }
        }
        for preference in &map.preferences {
            self.locution(preference.by, "Arguing", preference.id.as_str(), "");
        }
        for actor in std::mem::take(&mut self.speakers) {
            let actor = &map[actor];
            let name = actor.name.get(self.lang).to_owned();
            let id = actor.id.to_string();
            self.aif.participants.push(Participant { id, firstname: String::new(), surname: name });
        }
    }

    fn locution(&mut self, actor: ActorIx, act: &'static str, to: &str, words: &str) {
        self.speakers.insert(actor);
        let (locution, illocution) = (self.fresh("L"), self.fresh("YA"));
        let speaker = self.map[actor].name.get(self.lang);
        self.node(&locution, "L", format!("{speaker}: {words}"));
        self.node(&illocution, "YA", act);
        self.edge(&locution, &illocution);
        self.edge(&illocution, to);
        self.aif.locutions.push(Locution { node: locution, person: self.map[actor].id.to_string() });
    }

    /// An id that nothing else has.
    fn fresh(&mut self, kind: &str) -> String {
        let mut number = self.aif.locutions.len() + 1;
        loop {
            let id = format!("{kind}-{number}");
            if self.taken.insert(id.clone()) {
                return id;
            }
            number += 1;
        }
    }
}

const fn relation_words(kind: RelationKind) -> [&'static str; 2] {
    match kind {
        RelationKind::SameAs => ["MA", "Same As"],
        RelationKind::Rephrase => ["MA", "Default Rephrase"],
        RelationKind::Contrary => ["CA", "Contrary"],
        RelationKind::Contradictory => ["CA", "Contradictory"],
        RelationKind::DifferentEstimate => ["CA", "Different Estimate"],
    }
}
