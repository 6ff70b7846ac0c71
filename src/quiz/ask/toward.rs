use std::collections::BTreeSet;

use crate::{
    ground::Named,
    map::model::{ClaimIx, Node, RelationIx},
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception},
        prove::{tie, toward},
        query::{Bearing, Fill, Query, Tie},
        saying::Saying,
    },
};

/// 6 and 21, for whatever stands side by side in the map: how one claim bears on another, and how two that are related
/// go together. So every step, attack and relation can be asked about, however its claims are worded.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for (from, to) in pairs(context) {
        if let Some(found) = toward(context, from, to) {
            asked.push(bearing(context, from, to, found));
        }
    }
    for relation in context.map.relation_ixs() {
        if let Some(found) = tie(context, relation) {
            asked.push(related(context, relation, found));
        }
    }
}

/// Every claim with what it is a direct reason for or a direct objection to.
fn pairs(context: &Context<'_>) -> BTreeSet<(ClaimIx, ClaimIx)> {
    let map = context.map;
    let mut pairs = BTreeSet::new();
    for step in map.inference_ixs() {
        pairs.extend(map[step].premises.iter().map(|premise| (*premise, map[step].conclusion)));
    }
    for attack in map.attack_ixs() {
        match (map[attack].from, map[attack].on) {
            (Node::Claim(from), Node::Claim(to)) => _ = pairs.insert((from, to)),
            (Node::Claim(from), Node::Inference(step)) => _ = pairs.insert((from, map[step].conclusion)),
            _ => {}
        }
    }
    pairs
}

fn bearing(context: &Context<'_>, from: ClaimIx, to: ClaimIx, own: Bearing) -> Draft {
    let offer = |bearing: Bearing, why: String| {
        let text = Saying::new(format!("option-bearing-{}", bearing.name())).lower(context.map);
        Offer::text(Fill::Bearing(bearing), text, Saying::new(why))
    };
    let others = Bearing::ALL.iter().filter(|other| **other != own);
    let others = others.map(|other| {
        offer(*other, format!("why-not-bearing-{}", other.name())).mistaken(Misconception::WrongRole)
    });
    let map = context.map;
    let steps = map.inferences_to(to).iter().filter(|step| match own {
        Bearing::Reason => context.states(**step, from),
        Bearing::StepObjection => context.attackers(Node::Inference(**step)).any(|(_, by)| by == from),
        Bearing::Objection => false,
    });
    let steps: Vec<_> = steps.map(|step| map[*step].id.clone()).collect();
    let attacks = map.attacks_from(Node::Claim(from)).iter().filter(|attack| match map[**attack].on {
        Node::Claim(on) => on == to && own == Bearing::Objection,
        Node::Inference(step) => map[step].conclusion == to && own == Bearing::StepObjection,
        Node::Attack(_) => false,
    });
    let attacks: Vec<_> = attacks.map(|attack| map[*attack].id.clone()).collect();
    let stem = Saying::new("ask-toward").claim("one", from).claim("other", to);
    Draft::new(Kind::Role, Query::Toward(from, to), stem)
        .facts([context.id(from), context.id(to)])
        .facts(steps)
        .facts(attacks)
        .cites(context.cites(from))
        .cites(context.cites(to))
        .asked([from, to])
        .side(context.sides.of(from))
        .key(offer(own, format!("why-bearing-{}", own.name())))
        .lures(others)
        .listed()
}

fn related(context: &Context<'_>, relation: RelationIx, own: Tie) -> Draft {
    let [one, other] = context.map[relation].between;
    let offer = |tie: Tie, why: String| {
        let text = Saying::new(format!("option-tie-{}", tie.name())).lower(context.map);
        Offer::text(Fill::Tie(tie), text, Saying::new(why))
    };
    let others = Tie::ALL.iter().filter(|other| **other != own);
    let others = others.map(|other| {
        offer(*other, format!("why-not-tie-{}", other.name())).mistaken(Misconception::WrongTag)
    });
    let stem = Saying::new("ask-related").claim("one", one).claim("other", other);
    Draft::new(Kind::Differ, Query::Related(relation), stem)
        .facts([context.map[relation].id.clone(), context.id(one), context.id(other)])
        .cites(context.cites(one))
        .cites(context.cites(other))
        .asked([one, other])
        .key(offer(own, format!("why-tie-{}", own.name())))
        .lures(others)
        .listed()
}
