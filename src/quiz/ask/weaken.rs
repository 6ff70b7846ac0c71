use std::collections::BTreeSet;

use crate::{
    map::model::{ClaimIx, Node},
    quiz::{
        ask::lures_about,
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
        let (weakening, strengthening) = candidates(context, claim);
        if weakening.is_empty() && strengthening.is_empty() {
            continue;
        }
        let lures = lures_about(context, claim);
        for key in weakening {
            asked.push(draft(context, Query::Weakens(claim), claim, key, &lures));
        }
        for key in strengthening {
            asked.push(draft(context, Query::Strengthens(claim), claim, key, &lures));
        }
    }
}

/// What attacks a step to the claim or a premise of one, and what supports a premise or attacks an attacker.
fn candidates(context: &Context<'_>, claim: ClaimIx) -> (BTreeSet<ClaimIx>, BTreeSet<ClaimIx>) {
    let map = context.map;
    let (mut weakening, mut strengthening) = (BTreeSet::new(), BTreeSet::new());
    for step in map.inferences_to(claim) {
        weakening.extend(context.attackers(Node::Inference(*step)).map(|(_, from)| from));
        for premise in &map[*step].premises {
            weakening.extend(context.attackers(Node::Claim(*premise)).map(|(_, from)| from));
            for below in map.inferences_to(*premise) {
                strengthening.extend(map[*below].premises.iter().copied());
            }
        }
    }
    for (attack, attacker) in context.attackers(Node::Claim(claim)) {
        strengthening.extend(context.attackers(Node::Claim(attacker)).map(|(_, from)| from));
        strengthening.extend(context.attackers(Node::Attack(attack)).map(|(_, from)| from));
    }
    (weakening, strengthening)
}

fn draft(context: &Context<'_>, query: Query, claim: ClaimIx, key: ClaimIx, lures: &[Offer]) -> Draft {
    let weakens = matches!(query, Query::Weakens(_));
    let (stem, why) =
        if weakens { ("ask-weakens", "why-weakens") } else { ("ask-strengthens", "why-strengthens") };
    Draft::new(Kind::Weaken, query, Saying::new(stem).claim("about", claim))
        .facts([context.id(claim), context.id(key)])
        .facts(context.counters(key))
        .cites(context.cites(key))
        .cites(context.cites(claim))
        .asked([claim])
        .side(context.sides.of(key))
        .key(Offer::claim(context, key, Saying::new(why).claim("about", claim)))
        .lures(lures.iter().cloned())
        .distance(2)
}
