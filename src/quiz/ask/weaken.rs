use std::collections::BTreeMap;

use crate::{
    map::model::{ClaimIx, Map, Node},
    quiz::{
        ask::{lures_below, lures_if_accepted},
        context::Context,
        draft::{Asked, Draft, Offer},
        item::Kind,
        prove::{fails, holds, opposing},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// With fewer wrong answers than so many that speak against a claim, it is not only asked what strengthens the case for it.
const ENOUGH: usize = 4;

/// 15: what would weaken or strengthen the case for a claim, two steps away from it. Where too little speaks the other way
/// to stand beside what strengthens it, it is asked what leads there in the map: that the map does something else with a
/// claim shows that it is not among its reasons, not that it would not strengthen them.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let (weakening, strengthening) = (weakening(context, claim), strengthening(context, claim));
        if weakening.is_empty() && strengthening.is_empty() {
            continue;
        }
        let [support, against] = lures_if_accepted(context, claim);
        for (key, why) in weakening {
            asked.push(draft(context, Query::Weakens(claim), claim, (key, why), &against));
        }
        let fits = |lure: &&Offer| fails(context, &Query::Strengthens(claim), &lure.answer).is_some();
        let few = support.iter().filter(fits).take(ENOUGH).count() < ENOUGH;
        for (key, why) in strengthening {
            asked.push(draft(context, Query::Strengthens(claim), claim, (key, why), &support));
        }
        if few {
            leading(context, asked, claim);
        }
    }
}

/// Claims, each with the question it answers and how it touches the case for another.
type Touching = BTreeMap<ClaimIx, (&'static str, Saying)>;

/// The reasons for a claim that the map states.
fn reasons(map: &Map, claim: ClaimIx) -> impl Iterator<Item = ClaimIx> {
    map.inferences_to(claim).iter().flat_map(|step| map[*step].premises.iter().copied())
}

/// What attacks a reason for the claim or a step to that reason. What attacks the claim or a step to it is an objection
/// whether it is accepted or not: that is asked as such.
fn weakening(context: &Context<'_>, claim: ClaimIx) -> Touching {
    let mut found = Touching::new();
    for (by, reason, on_step) in opposing(context, claim) {
        let key = if on_step { "why-not-undercuts-reason" } else { "why-weakens-reason" };
        let why = || Saying::new(key).claim("about", claim).claim("reason", reason);
        found.entry(by).or_insert_with(|| ("ask-weakens", why()));
    }
    found
}

/// What supports a premise of a step to the claim, or attacks an attacker or its attack.
fn strengthening(context: &Context<'_>, claim: ClaimIx) -> Touching {
    let mut found = Touching::new();
    for reason in reasons(context.map, claim) {
        let why = || ("ask-strengthens", for_a_reason(claim, reason));
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

fn for_a_reason(claim: ClaimIx, reason: ClaimIx) -> Saying {
    Saying::new("why-strengthens-reason").claim("about", claim).claim("reason", reason)
}

/// What the map gives as reasons for the reasons for a claim, one question for each.
fn leading(context: &Context<'_>, asked: &mut Asked<'_>, claim: ClaimIx) {
    let query = Query::LeadsTo(claim);
    let mut known: Vec<ClaimIx> = Vec::new();
    let lures = lures_below(context, claim);
    for reason in reasons(context.map, claim) {
        for below in reasons(context.map, reason) {
            if known.contains(&below) || holds(context, &query, &Fill::Claim(below)).is_none() {
                continue;
            }
            known.push(below);
            let stem = Saying::new("ask-leads-to").claim("about", claim);
            asked.push(
                about(context, Kind::Chain, query.clone(), stem, claim, below)
                    .key(Offer::claim(below, for_a_reason(claim, reason)))
                    .lures(lures.iter().cloned()),
            );
        }
    }
}

fn draft(
    context: &Context<'_>,
    query: Query,
    claim: ClaimIx,
    (key, (stem, why)): (ClaimIx, (&'static str, Saying)),
    lures: &[Offer],
) -> Draft {
    about(context, Kind::Weaken, query, Saying::new(stem).claim("about", claim), claim, key)
        .facts(context.counters(key, |struck| struck == Node::Claim(claim)))
        .key(Offer::claim(key, why))
        .lures(lures.iter().cloned())
}

fn about(
    context: &Context<'_>,
    kind: Kind,
    query: Query,
    stem: Saying,
    claim: ClaimIx,
    key: ClaimIx,
) -> Draft {
    Draft::new(kind, query, stem)
        .facts([context.id(claim), context.id(key)])
        .cites(context.cites(key))
        .cites(context.cites(claim))
        .asked([claim])
        .side(context.sides.of(key))
        .distance(2)
}
