use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::model::{Act, ActorIx, Attribution, ClaimIx, Node},
    quiz::{
        context::Context,
        prove::Failure,
        query::{Fill, Query, Reason, Role},
    },
};

/// Queries about what part a claim plays for somebody, and where it stands.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    match (query, answer) {
        (Query::MainClaim(actor), Fill::Claim(claim)) => {
            let last = final_claims(context, *actor);
            let sole = last == [*claim] && stands_by(context, *actor, *claim);
            sole.then(|| vec![context.actor_id(*actor), context.id(*claim)])
        }
        (Query::Thesis(side), Fill::Claim(claim)) => {
            let side = context.map.sides.get(*side)?;
            (side.thesis == *claim).then(|| vec![side.id.clone(), context.id(*claim)])
        }
        (Query::Central, Fill::Claim(claim)) => {
            (central(context) == Some(*claim)).then(|| vec![context.id(*claim)])
        }
        (Query::Role(actor, claim), Fill::Role(role)) | (Query::Plays(actor, role), Fill::Claim(claim)) => {
            let end = || final_claims(context, *actor).len() == 1 && stands_by(context, *actor, *claim);
            let sole = roles(context, *actor, *claim) == [*role] && (*role != Role::Final || end());
            sole.then(|| vec![context.actor_id(*actor), context.id(*claim)])
        }
        // What somebody holds or wants is passed on by whoever tells it, whatever they do with the claim.
        (Query::Act(actor, claim), Fill::Act(act)) => {
            let plain = *act == Act::Denies || !context.worded(*claim).reports_view;
            (plain && acts(context, *actor, *claim) == [*act])
                .then(|| vec![context.actor_id(*actor), context.id(*claim)])
        }
        (Query::Place(claim), Fill::Source(source)) => (sources(context, *claim) == BTreeSet::from([source]))
            .then(|| vec![context.id(*claim), source.clone()]),
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    match (query, answer) {
        (Query::MainClaim(actor), Fill::Claim(claim)) => is_not_final(context, *actor, *claim),
        (Query::Thesis(side), Fill::Claim(claim)) => is_no_thesis(context, *side, *claim),
        (Query::Central, Fill::Claim(claim)) => {
            serves(context, *claim).then(|| (Reason::OtherRole, vec![context.id(*claim)]))
        }
        (Query::Role(actor, claim), Fill::Role(role)) => {
            let found = roles(context, *actor, *claim);
            (!found.is_empty() && !found.contains(role))
                .then(|| (Reason::OtherRole, vec![context.id(*claim)]))
        }
        (Query::Plays(actor, role), Fill::Claim(claim)) => {
            let found = roles(context, *actor, *claim);
            (!found.is_empty() && !found.contains(role))
                .then(|| (Reason::OtherRole, vec![context.id(*claim)]))
        }
        (Query::Act(actor, claim), Fill::Act(act)) => {
            let found = acts(context, *actor, *claim);
            (!found.is_empty() && !goes_beside(*act, &found))
                .then(|| (Reason::OppositeAct, vec![context.id(*claim)]))
        }
        (Query::Place(claim), Fill::Source(source)) => {
            let outside = context.lists_speakers(*claim) && !sources(context, *claim).contains(source);
            outside.then(|| (Reason::ClosedSet, vec![context.id(*claim)]))
        }
        _ => None,
    }
}

/// The sources in which a claim is found, in whatever words.
fn sources<'a>(context: &'a Context<'_>, claim: ClaimIx) -> BTreeSet<&'a Id> {
    let said = context.closure.same(claim).iter().flat_map(|same| &context.map[*same].said);
    said.map(|said| &context.map[said.source].id).collect()
}

/// The conclusions that an actor draws and uses for nothing further, in the order of the map.
pub(crate) fn final_claims(context: &Context<'_>, actor: ActorIx) -> Vec<ClaimIx> {
    let drawn = context.drawn_by(actor);
    let used = |claim: ClaimIx| {
        drawn.iter().any(|step| {
            context.map[*step].all_premises().any(|premise| context.closure.are_same(premise, claim))
        })
    };
    let mut last: Vec<ClaimIx> = Vec::new();
    for step in drawn {
        let claim = context.map[*step].conclusion;
        if !used(claim) && !last.iter().any(|known| context.closure.are_same(*known, claim)) {
            last.push(claim);
        }
    }
    last
}

/// What a map without sides comes down to: the one claim that is no reason and no objection, where every claim has a
/// part.
pub(crate) fn central(context: &Context<'_>) -> Option<ClaimIx> {
    let map = context.map;
    let mut ends = map.claim_ixs().filter(|claim| !serves(context, *claim));
    let (Some(end), None, true) = (ends.next(), ends.next(), map.sides.is_empty()) else { return None };
    let node = Node::Claim(end);
    (!map.inferences_to(end).is_empty() || !map.attacks_on(node).is_empty()).then_some(end)
}

/// Whether a claim, in whatever words, is a reason for something or an objection to something.
fn serves(context: &Context<'_>, claim: ClaimIx) -> bool {
    let map = context.map;
    context.closure.same(claim).iter().any(|same| {
        !map.inferences_from(*same).is_empty() || !map.attacks_from(Node::Claim(*same)).is_empty()
    })
}

/// Whether somebody stands by a claim: says it, does not only grant it, and gives nothing more weight than it or a step
/// of theirs to it.
fn stands_by(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> bool {
    let map = context.map;
    let of_claim = |node: Node| match node {
        Node::Claim(one) => context.closure.are_same(one, claim),
        Node::Inference(step) => context.closure.are_same(map[step].conclusion, claim),
        Node::Attack(_) => false,
    };
    let outranked = map.preferences.iter().any(|one| one.by == actor && of_claim(one.over));
    let mut own = map[claim].said.iter().filter(|said| said.actor == actor);
    let plain = own.clone().any(|said| context.is_plain(claim, said));
    plain && !own.any(|said| said.act == Act::Concedes) && !outranked
}

fn is_not_final(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> Option<Failure> {
    if final_claims(context, actor).iter().any(|last| context.closure.are_same(*last, claim)) {
        return None;
    }
    let mut drawn = context.drawn_by(actor).iter();
    let premise_of = drawn.find(|step| context.map[**step].all_premises().any(|premise| premise == claim));
    if let Some(step) = premise_of {
        return Some((Reason::OtherRole, vec![context.node_id(Node::Inference(*step))]));
    }
    let opposed = context.deniers(claim).contains(&actor);
    let affirmed = context.affirmers(claim).contains(&actor);
    let conceded = context.does(actor, claim, |said| said.act == Act::Concedes);
    ((opposed && !affirmed) || conceded).then(|| (Reason::OppositeAct, vec![context.id(claim)]))
}

fn is_no_thesis(context: &Context<'_>, side: usize, claim: ClaimIx) -> Option<Failure> {
    let own = context.map.sides.get(side)?;
    if context.closure.are_same(own.thesis, claim) {
        return None;
    }
    let mut others = context.map.sides.iter().filter(|other| other.id != own.id);
    if let Some(other) = others.find(|other| other.thesis == claim) {
        return Some((Reason::OtherRole, vec![other.id.clone()]));
    }
    let signs = context.closure.bears(claim, own.thesis)?;
    if signs.only_minus() {
        return Some((Reason::OppositeSign, vec![context.id(claim)]));
    }
    let step = context.map.inferences_from(claim).first()?;
    Some((Reason::OtherRole, vec![context.node_id(Node::Inference(*step))]))
}

/// The parts that a claim plays in an actor's argument, over all that says the same.
pub(crate) fn roles(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> Vec<Role> {
    let map = context.map;
    let same = |other: ClaimIx| context.closure.are_same(other, claim);
    let drawn = context.drawn_by(actor);
    let premise = drawn.iter().any(|step| map[*step].all_premises().any(same));
    let conclusion = drawn.iter().any(|step| same(map[*step].conclusion));
    let attacked = context.raised_by(actor).iter().any(|attack| match map[*attack].on {
        Node::Claim(target) => same(target),
        _ => false,
    });
    let mut roles = match (premise, conclusion) {
        (true, false) => vec![Role::Reason],
        (true, true) => vec![Role::Intermediate],
        (false, true) => vec![Role::Final],
        (false, false) => Vec::new(),
    };
    if attacked || context.deniers(claim).contains(&actor) {
        roles.push(Role::Opposed);
    }
    roles
}

/// What an actor does with a claim in whatever words; to assert and to forecast are one, and what they say as
/// hearsay is left out, for it is neither theirs nor somebody's.
fn acts(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> Vec<Act> {
    let said = context.closure.same(claim).iter().flat_map(|same| &context.map[*same].said);
    let act = |said: &Attribution| match said.act {
        Act::Forecasts => Act::Asserts,
        act => act,
    };
    let of_actor = said.filter(|said| said.actor == actor);
    let mut acts: Vec<Act> = Vec::new();
    for said in of_actor {
        if said.is_passed_on() && said.act != Act::Reports {
            return Vec::new();
        }
        acts.push(act(said));
    }
    acts.sort();
    acts.dedup();
    acts
}

/// Whether an act may be done beside others: who grants something says it too.
fn goes_beside(act: Act, found: &[Act]) -> bool {
    found.contains(&act) || (act == Act::Asserts && found.contains(&Act::Concedes))
}
