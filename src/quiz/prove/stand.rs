use std::collections::BTreeMap;

use crate::{
    map::model::{ClaimIx, InferenceIx, Map, Node, RelationKind},
    quiz::{context::Context, query::Standing},
};

/// How many nodes a verdict is held against every semantics for.
#[cfg(test)]
const HELD: usize = 16;

/// The most nodes that are weighed for one question.
const MOST: usize = 200;

/// How a node stands in the grounded labelling (Caminada, *On the issue of reinstatement in argumentation*, 2006).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    In,
    Out,
    Undecided,
}

/// What is left against a claim or a step if `accepted` is accepted, whatever else is thought of the map.
///
/// Claims, steps and attacks are nodes. An attack strikes its target and falls with what it comes from; claims that
/// exclude each other strike each other. What is labelled in or out by the grounded labelling is so under complete,
/// preferred, stable and semi-stable semantics too (Dung 1995). *Open* is only said where the claim and its one
/// attacker strike each other and nothing else strikes either: then each of the two is in some preferred labelling.
pub(crate) fn standing(context: &Context<'_>, accepted: ClaimIx, on: Node) -> Option<Standing> {
    let nodes = Strikes::above(context, Some(accepted), on)?;
    match nodes.grounded(Some(Node::Claim(accepted))).get(&on) {
        Some(Label::In) => Some(Standing::Free),
        Some(Label::Out) => Some(Standing::Struck),
        _ => nodes.is_duel(on).then_some(Standing::Open),
    }
}

/// Whether a reader can see what accepting a claim does for a claim or step: it is set against one of the objections,
/// which changes how things stand; nothing else stands against it that is no attack on it itself; and neither does the
/// claim lead there, which would settle it, nor is it left open what follows from the claim.
pub(crate) fn is_telling(context: &Context<'_>, accepted: ClaimIx, on: Node) -> bool {
    let map = context.map;
    let answers = context.attackers(on).any(|(attack, by)| {
        let strikes = |target| context.attackers(target).any(|(_, from)| from == accepted);
        strikes(Node::Claim(by)) || strikes(Node::Attack(attack))
    });
    let open = map
        .inferences_from(accepted)
        .iter()
        .any(|step| map[*step].questions.iter().any(|question| question.answered_by.is_none()));
    let elsewhere = match on {
        Node::Claim(claim) => {
            let undercut = |step: &InferenceIx| !map.attacks_on(Node::Inference(*step)).is_empty();
            context.closure.bears(accepted, claim).is_none_or(|signs| signs.pure)
                || map.inferences_to(claim).iter().any(undercut)
        }
        Node::Inference(step) => context.closure.bears_on_step(accepted, step).is_none_or(|signs| signs.pure),
        Node::Attack(_) => true,
    };
    answers && !open && !elsewhere && changes(context, accepted, on).unwrap_or(false)
}

/// Whether a claim or step stands otherwise if a claim is accepted than if it is rejected.
fn changes(context: &Context<'_>, accepted: ClaimIx, on: Node) -> Option<bool> {
    let nodes = Strikes::above(context, None, on)?;
    let given = |label| nodes.grounded_given(Some((Node::Claim(accepted), label))).get(&on).copied();
    Some(given(Label::In)? != given(Label::Out)?)
}

/// What is left against `claim` as the map is, if that can be settled, and the other claims that bear on it by
/// strikes; nothing if they are too many.
pub(crate) fn standing_now(
    context: &Context<'_>,
    claim: ClaimIx,
) -> Option<(Option<Standing>, Vec<ClaimIx>)> {
    let nodes = Strikes::above(context, None, Node::Claim(claim))?;
    let now = settled(&nodes.grounded(None), Node::Claim(claim));
    let others = nodes.struck_by.keys().filter_map(|node| match node {
        Node::Claim(other) if *other != claim => Some(*other),
        _ => None,
    });
    Some((now, others.collect()))
}

/// How a claim, step or attack stands as the map is, if that is settled.
pub(crate) fn stands_now(context: &Context<'_>, on: Node) -> Option<Standing> {
    settled(&Strikes::above(context, None, on)?.grounded(None), on)
}

/// How a claim, step or attack stands if a claim is given up, if that is settled.
pub(crate) fn standing_without(context: &Context<'_>, given_up: ClaimIx, on: Node) -> Option<Standing> {
    let given = (Node::Claim(given_up), Label::Out);
    settled(&Strikes::above(context, None, on)?.grounded_given(Some(given)), on)
}

fn settled(labels: &BTreeMap<Node, Label>, on: Node) -> Option<Standing> {
    match labels.get(&on)? {
        Label::In => Some(Standing::Free),
        Label::Out => Some(Standing::Struck),
        Label::Undecided => None,
    }
}

/// What strikes what, as far as it matters for one claim or step.
struct Strikes {
    /// What strikes each node.
    struck_by: BTreeMap<Node, Vec<Node>>,
    /// What each attack falls with.
    needs: BTreeMap<Node, Node>,
}

impl Strikes {
    /// All that bears on a claim or step by strikes; nothing if it is too much, or if something says the same as a claim in
    /// it, so that what strikes one should strike the other.
    fn above(context: &Context<'_>, accepted: Option<ClaimIx>, on: Node) -> Option<Self> {
        let mut strikes = Self { struck_by: BTreeMap::new(), needs: BTreeMap::new() };
        let mut queue = vec![on];
        while let Some(node) = queue.pop() {
            if strikes.struck_by.contains_key(&node) {
                continue;
            }
            let alone = !matches!(node, Node::Claim(one) if context.closure.same(one).len() > 1);
            if strikes.struck_by.len() >= MOST || !alone {
                return None;
            }
            let by = if Some(node) == accepted.map(Node::Claim) {
                Vec::new()
            } else {
                strikers(context.map, node)
            };
            queue.extend(&by);
            if let Node::Attack(attack) = node {
                let from = context.map[attack].from;
                strikes.needs.insert(node, from);
                queue.push(from);
            }
            strikes.struck_by.insert(node, by);
        }
        Some(strikes)
    }

    /// The grounded labelling with `accepted` taken as in.
    fn grounded(&self, accepted: Option<Node>) -> BTreeMap<Node, Label> {
        self.grounded_given(accepted.map(|accepted| (accepted, Label::In)))
    }

    /// The grounded labelling with one label given: the least fixed point, round by round.
    fn grounded_given(&self, given: Option<(Node, Label)>) -> BTreeMap<Node, Label> {
        let mut labels: BTreeMap<Node, Label> =
            self.struck_by.keys().map(|node| (*node, Label::Undecided)).collect();
        labels.extend(given);
        loop {
            let mut changed = false;
            for (node, by) in &self.struck_by {
                if labels[node] == Label::Undecided {
                    let label = self.label(*node, by, &labels);
                    changed |= label != Label::Undecided;
                    labels.insert(*node, label);
                }
            }
            if !changed {
                return labels;
            }
        }
    }

    fn label(&self, node: Node, by: &[Node], labels: &BTreeMap<Node, Label>) -> Label {
        let of = |node: &Node| labels.get(node).copied().unwrap_or(Label::Undecided);
        let need = self.needs.get(&node).map_or(Label::In, of);
        if need == Label::Out || by.iter().any(|by| of(by) == Label::In) {
            Label::Out
        } else if need == Label::In && by.iter().all(|by| of(by) == Label::Out) {
            Label::In
        } else {
            Label::Undecided
        }
    }

    /// Whether a node and one other strike each other, and nothing else strikes either.
    fn is_duel(&self, node: Node) -> bool {
        let by = |node: &Node| self.struck_by.get(node).map_or(&[][..], Vec::as_slice);
        let claim_behind = |striker: &Node| self.needs.get(striker).copied().unwrap_or(*striker);
        let strikers: Vec<Node> = by(&node).iter().map(claim_behind).collect();
        let Some(rival) = strikers.first() else { return false };
        let back: Vec<Node> = by(rival).iter().map(claim_behind).collect();
        let unstruck = |of: &Node| {
            by(of).iter().filter(|by| self.needs.contains_key(by)).all(|attack| by_none(by(attack)))
        };
        strikers.iter().all(|striker| striker == rival)
            && !back.is_empty()
            && back.iter().all(|striker| *striker == node)
            && unstruck(&node)
            && unstruck(rival)
    }
}

#[cfg(test)]
impl Strikes {
    /// The same as a framework of arguments, and the place of a node in it: an attack is struck by what strikes it and
    /// by what strikes that from which it comes.
    fn framework(&self, node: Node) -> Option<(crate::map::derive::Framework, usize)> {
        let nodes: Vec<Node> = self.struck_by.keys().copied().collect();
        let place = |node: &Node| nodes.iter().position(|known| known == node);
        let mut attacks = Vec::new();
        for (on, by) in &self.struck_by {
            let source = self.needs.get(on).and_then(|source| self.struck_by.get(source));
            for by in by.iter().chain(source.into_iter().flatten()) {
                attacks.push((place(by)?, place(on)?));
            }
        }
        Some((crate::map::derive::Framework::new(nodes.len(), &attacks), place(&node)?))
    }
}

const fn by_none(by: &[Node]) -> bool {
    by.is_empty()
}

fn strikers(map: &Map, node: Node) -> Vec<Node> {
    let mut by: Vec<Node> = map.attacks_on(node).iter().map(|attack| Node::Attack(*attack)).collect();
    if let Node::Claim(claim) = node {
        for relation in map.relations_of(claim) {
            let relation = &map[*relation];
            if matches!(relation.kind, RelationKind::Contrary | RelationKind::Contradictory) {
                by.extend(relation.between.into_iter().filter(|other| *other != claim).map(Node::Claim));
            }
        }
    }
    by
}

#[cfg(test)]
mod tests {
    use crate::{
        ground::{Files, Id, rng::Chance},
        map::{
            derive::{Extension, Framework},
            model::{Map, Node},
            ron::{Catalogue, read_map},
        },
        quiz::{
            context::Context,
            prove::stand::{HELD, Strikes, standing},
            query::Standing,
        },
    };

    /// A map of claims and attacks on claims and attacks, cycles among them.
    fn made(seed: u64) -> Map {
        let mut chance = Chance::new(seed);
        let mut text = String::from(
            "Map(languages: [En], title: {\"en\": \"T\"}, question: {\"en\": \"Q?\"}, claims: {",
        );
        for claim in 0..7 {
            text += &format!("\"c{claim}\": (kind: Fact, short: {{\"en\": \"Claim {claim}\"}}),");
        }
        text += "}, inferences: {\"i0\": (from: [\"c0\"], to: \"c1\"), \"i1\": (from: [\"c2\"], to: \"c1\")}, attacks: {";
        for attack in 0..9 {
            let from = chance.below(7);
            let on = if attack > 2 && chance.below(4) == 0 {
                format!("a{}", chance.below(attack))
            } else if chance.below(5) == 0 {
                format!("i{}", chance.below(2))
            } else {
                format!("c{}", (from + 1 + chance.below(6)) % 7)
            };
            text += &format!("\"a{attack}\": (from: \"c{from}\", on: \"{on}\"),");
        }
        text += "})";
        let mut files = Files::default();
        let (file, _) = files.add("made.ron", text.into_bytes());
        let (map, findings) = read_map(&files, file, Id::new("made").expect("an id"), &Catalogue::default());
        map.unwrap_or_else(|| panic!("{findings:?}"))
    }

    /// Whether an argument is in all, or in none of some extensions.
    fn in_all(argument: usize, of: &[Extension]) -> bool {
        of.iter().all(|extension| extension.contains(&argument))
    }

    fn in_none(argument: usize, of: &[Extension]) -> bool {
        of.iter().all(|extension| !extension.contains(&argument))
    }

    fn agree(framework: &Framework, at: usize, found: Standing) -> Option<()> {
        let all =
            [framework.complete()?, framework.preferred()?, framework.stable()?, framework.semi_stable()?];
        match found {
            Standing::Free => assert!(all.iter().all(|extensions| in_all(at, extensions))),
            Standing::Struck => assert!(all.iter().all(|extensions| in_none(at, extensions))),
            Standing::Open => {
                let preferred = &all[1];
                assert!(!in_all(at, preferred) && !in_none(at, preferred));
            }
        }
        Some(())
    }

    #[test]
    fn a_verdict_holds_under_every_semantics() {
        let mut held = 0;
        for seed in 0..400 {
            let map = made(seed);
            let context = Context::new(&map, &[&map]);
            let steps = map.inference_ixs().map(Node::Inference);
            let targets: Vec<Node> = map.claim_ixs().map(Node::Claim).chain(steps).collect();
            for (accepted, on) in
                map.claim_ixs().flat_map(|one| targets.iter().map(move |target| (one, *target)))
            {
                let other = Node::Claim(accepted) != on;
                let Some(found) = standing(&context, accepted, on).filter(|_| other) else { continue };
                let strikes = Strikes::above(&context, Some(accepted), on).expect("it was weighed");
                if strikes.struck_by.len() <= HELD {
                    let (framework, at) = strikes.framework(on).expect("all nodes are there");
                    held += usize::from(agree(&framework, at, found).is_some());
                }
            }
        }
        assert!(held > 1000, "only {held} verdicts were held");
    }
}
