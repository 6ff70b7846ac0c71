use std::collections::BTreeSet;

use crate::{
    ground::{Id, Named, rng::fnv1a},
    map::model::{ClaimIx, Node, RelationIx},
    quiz::{
        ask::Options,
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
    // Every other reason is asked about from its end, so that no answer is usual; where a map begins is left to its name.
    // The other question of a pair is there for forms that were frozen with it.
    let mut turn = fnv1a(context.map.id.as_str().as_bytes()) >> 32 & 1 == 1;
    let offered = (offered(context), Options::new(context.map, "option-bearing"));
    for (from, to) in pairs(context) {
        let mut ways = [(from, to), (to, from)];
        if toward(context, to, from).is_some() {
            if turn {
                ways.reverse();
            }
            turn = !turn;
        }
        for (one, other) in ways {
            if let Some(found) = toward(context, one, other) {
                asked.push(bearing(context, one, other, found, &offered));
            }
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
            (Node::Claim(from), Node::Attack(struck)) => {
                if let Node::Claim(raised) = map[struck].from {
                    pairs.insert((from, raised));
                }
            }
            _ => {}
        }
    }
    pairs
}

/// The bearings that occur in the map: what is never right is soon known to be wrong. Where there are too few to choose
/// from, the most usual others too.
fn offered(context: &Context<'_>) -> BTreeSet<Bearing> {
    const USUAL: [Bearing; 3] = [Bearing::Reason, Bearing::Objection, Bearing::Result];
    let both = pairs(context).into_iter().flat_map(|(from, to)| [(from, to), (to, from)]);
    let mut found: BTreeSet<Bearing> = both.filter_map(|(from, to)| toward(context, from, to)).collect();
    for usual in USUAL {
        if found.len() < USUAL.len() {
            found.insert(usual);
        }
    }
    found
}

fn bearing(
    context: &Context<'_>,
    from: ClaimIx,
    to: ClaimIx,
    own: Bearing,
    offered: &(BTreeSet<Bearing>, Options<Bearing>),
) -> Draft {
    let (offered, options) = offered;
    let offer =
        |bearing: Bearing, why: Saying| Offer::text(Fill::Bearing(bearing), options.words(bearing), why);
    let word = |bearing: Bearing| format!("word-bearing-{}", bearing.name());
    let others = offered.iter().filter(|other| **other != own).map(|other| {
        let why = Saying::new("why-not-bearing").word("own", word(own)).word("other", word(*other));
        offer(*other, why).mistaken(Misconception::WrongRole)
    });
    let between = match own {
        Bearing::Result | Bearing::Target => links(context, to, from, own),
        // Where both object to each other, both objections are told.
        Bearing::Objection => [links(context, from, to, own), links(context, to, from, own)].concat(),
        _ => links(context, from, to, own),
    };
    let why = Saying::new(format!("why-bearing-{}", own.name())).claim("one", from).claim("other", to);
    let stem = Saying::new("ask-toward").claim("one", from).claim("other", to);
    Draft::new(Kind::Role, Query::Toward(from, to), stem)
        .facts([context.id(from), context.id(to)])
        .facts(between)
        .cites(context.cites(from))
        .cites(context.cites(to))
        .asked([from, to])
        .side(context.sides.of(from))
        .key(offer(own, why))
        .lures(others)
        .listed()
}

/// The steps and attacks by which a claim bears on another in one of the ways.
fn links(context: &Context<'_>, from: ClaimIx, to: ClaimIx, own: Bearing) -> Vec<Id> {
    let map = context.map;
    let steps = map.inferences_to(to).iter().filter(|step| match own {
        Bearing::Reason | Bearing::Joint | Bearing::Result => context.states(**step, from),
        Bearing::StepObjection => context.attackers(Node::Inference(**step)).any(|(_, by)| by == from),
        Bearing::Objection | Bearing::Target | Bearing::Counter => false,
    });
    let attacks = map.attacks_from(Node::Claim(from)).iter().filter(|attack| match map[**attack].on {
        Node::Claim(on) => on == to && matches!(own, Bearing::Objection | Bearing::Target),
        Node::Inference(step) => map[step].conclusion == to && own == Bearing::StepObjection,
        Node::Attack(struck) => map[struck].from == Node::Claim(to) && own == Bearing::Counter,
    });
    let steps = steps.map(|step| map[*step].id.clone());
    steps.chain(attacks.map(|attack| map[*attack].id.clone())).collect()
}

fn related(context: &Context<'_>, relation: RelationIx, own: Tie) -> Draft {
    let [one, other] = context.map[relation].between;
    let offer = |tie: Tie, why: String| {
        let text = Saying::new(format!("option-tie-{}", tie.name())).lower(context.map);
        Offer::text(Fill::Tie(tie), text, Saying::new(why))
    };
    let others = Tie::ALL.iter().filter(|other| **other != own);
    let others = others.map(|other| {
        let mut offer = offer(*other, format!("why-not-tie-{}", other.name()));
        offer.why = offer.why.said("own", Saying::new(format!("why-tie-{}", own.name())));
        offer.mistaken(Misconception::WrongTag)
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
