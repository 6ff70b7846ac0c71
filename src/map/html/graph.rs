use serde::Serialize;

use crate::{
    ground::{Lang, Named, say},
    map::{
        derive::{Sides, attack_kind, status},
        model::{ClaimIx, Map, Node},
        outline::number,
    },
};

/// What the page's script knows: ids, words of closed choices and numbers; no text of the map.
#[derive(Serialize)]
struct Graph<'a> {
    claims: Vec<ClaimNode<'a>>,
    inferences: Vec<InferenceNode<'a>>,
    attacks: Vec<AttackNode<'a>>,
    relations: Vec<RelationNode<'a>>,
    theses: Vec<usize>,
    say: Vec<Sayings>,
}

/// A claim; its place in the list is what others refer to.
#[derive(Serialize)]
struct ClaimNode<'a> {
    id: &'a str,
    number: usize,
    kind: &'static str,
    status: &'static str,
    side: Option<&'a str>,
    by: Vec<&'a str>,
    source: Vec<&'a str>,
}

#[derive(Serialize)]
struct InferenceNode<'a> {
    id: &'a str,
    from: Vec<usize>,
    to: usize,
}

#[derive(Serialize)]
struct AttackNode<'a> {
    id: &'a str,
    kind: &'static str,
    from: &'a str,
    on: &'a str,
}

#[derive(Serialize)]
struct RelationNode<'a> {
    id: &'a str,
    between: [usize; 2],
}

/// What the script says aloud, in one language; `#name` stands for a hole.
#[derive(Serialize)]
struct Sayings {
    lang: &'static str,
    words: Vec<(&'static str, String)>,
}

const SAYINGS: [&str; 13] = [
    "found",
    "found-at",
    "found-none",
    "selected",
    "folded",
    "unfolded",
    "near",
    "all",
    "zoom",
    "reading",
    "close",
    "map",
    "open-branch",
];

/// The graph of a map as JSON.
pub(super) fn graph(map: &Map, sides: &Sides, langs: &[Lang]) -> String {
    let id = |node: Node| map.id_of(node).as_str();
    let place = |claims: &mut dyn Iterator<Item = ClaimIx>| claims.map(ClaimIx::get).collect::<Vec<_>>();
    let graph = Graph {
        claims: map.claim_ixs().map(|claim| claim_node(map, sides, claim)).collect(),
        inferences: (map.inferences.iter())
            .map(|inference| InferenceNode {
                id: inference.id.as_str(),
                from: place(&mut inference.all_premises()),
                to: inference.conclusion.get(),
            })
            .collect(),
        attacks: (map.attack_ixs())
            .map(|at| AttackNode {
                id: map[at].id.as_str(),
                kind: attack_kind(map, at).name(),
                from: id(map[at].from),
                on: id(map[at].on),
            })
            .collect(),
        relations: (map.relations.iter())
            .map(|relation| RelationNode {
                id: relation.id.as_str(),
                between: relation.between.map(ClaimIx::get),
            })
            .collect(),
        theses: map.sides.iter().map(|side| side.thesis.get()).collect(),
        say: langs.iter().map(|lang| sayings(*lang)).collect(),
    };
    serde_json::to_string(&graph).expect("ids, numbers and words are JSON")
}

fn claim_node<'a>(map: &'a Map, sides: &Sides, at: ClaimIx) -> ClaimNode<'a> {
    let claim = &map[at];
    let mut by: Vec<_> = claim.said.iter().map(|said| map[said.actor].id.as_str()).collect();
    let mut source: Vec<_> = claim.said.iter().map(|said| map[said.source].id.as_str()).collect();
    by.dedup();
    source.dedup();
    ClaimNode {
        id: claim.id.as_str(),
        number: number(at),
        kind: claim.kind.name(),
        status: status(map, at).name(),
        side: sides.of(at).map(|side| map.sides[side].id.as_str()),
        by,
        source,
    }
}

fn sayings(lang: Lang) -> Sayings {
    let word = |key: &'static str| {
        let holes = ["at", "count", "name"].map(|name| (name, format!("#{name}").into()));
        (key, say(lang, &format!("html-say-{key}"), &holes))
    };
    Sayings { lang: lang.code(), words: SAYINGS.map(word).into() }
}
