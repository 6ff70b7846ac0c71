use std::collections::BTreeMap;

use crate::{
    map::model::{ClaimIx, Map, Node},
    quiz::{
        ask::{lures_against, lures_for},
        context::Context,
        draft::{Asked, Draft, Offer},
        item::Kind,
        query::Query,
        saying::Saying,
    },
};

/// 15: what would weaken or strengthen the case for a claim, two steps away from it.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let (weakening, strengthening) = (weakening(context, claim), strengthening(context, claim));
        if weakening.is_empty() && strengthening.is_empty() {
            continue;
        }
        let (against, support) = (lures_against(context, claim), lures_for(context, claim));
        for (key, why) in weakening {
            asked.push(draft(context, Query::Weakens(claim), claim, (key, why), &against));
        }
        for (key, why) in strengthening {
            asked.push(draft(context, Query::Strengthens(claim), claim, (key, why), &support));
        }
    }
}

/// Claims, each with the question it answers and how it touches the case for another.
type Touching = BTreeMap<ClaimIx, (&'static str, Saying)>;

/// The reasons for a claim that the map states.
fn reasons(map: &Map, claim: ClaimIx) -> impl Iterator<Item = ClaimIx> {
    map.inferences_to(claim).iter().flat_map(|step| map[*step].premises.iter().copied())
}

/// What attacks a reason for the claim. What attacks a step to it is an objection whether it is accepted or not: that is
/// asked as such.
fn weakening(context: &Context<'_>, claim: ClaimIx) -> Touching {
    let mut found = Touching::new();
    for reason in reasons(context.map, claim) {
        let why = || {
            ("ask-weakens", Saying::new("why-weakens-reason").claim("about", claim).claim("reason", reason))
        };
        for (_, from) in context.attackers(Node::Claim(reason)) {
            found.entry(from).or_insert_with(why);
        }
    }
    found
}

/// What supports a premise of a step to the claim, or attacks an attacker or its attack.
fn strengthening(context: &Context<'_>, claim: ClaimIx) -> Touching {
    let mut found = Touching::new();
    for reason in reasons(context.map, claim) {
        let why = || {
            let why = Saying::new("why-strengthens-reason").claim("about", claim).claim("reason", reason);
            ("ask-strengthens", why)
        };
        for below in reasons(context.map, reason) {
            found.entry(below).or_insert_with(why);
        }
    }
    for (attack, attacker) in context.attackers(Node::Claim(claim)) {
        let why = || {
            let why = Saying::new("why-strengthens-answer").claim("about", claim);
            ("ask-answers", why.claim("objection", attacker))
        };
        let answers = context.attackers(Node::Claim(attacker)).chain(context.attackers(Node::Attack(attack)));
        for (_, from) in answers {
            found.entry(from).or_insert_with(why);
        }
    }
    found
}

fn draft(
    context: &Context<'_>,
    query: Query,
    claim: ClaimIx,
    (key, (stem, why)): (ClaimIx, (&'static str, Saying)),
    lures: &[Offer],
) -> Draft {
    Draft::new(Kind::Weaken, query, Saying::new(stem).claim("about", claim))
        .facts([context.id(claim), context.id(key)])
        .facts(context.counters(key, |struck| struck == Node::Claim(claim)))
        .cites(context.cites(key))
        .cites(context.cites(claim))
        .asked([claim])
        .side(context.sides.of(key))
        .key(Offer::claim(key, why))
        .lures(lures.iter().cloned())
        .distance(2)
}
