use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::{
        derive::affirms,
        model::{Act, ActorIx, ClaimIx, Node, RelationKind},
    },
    quiz::{
        context::{Context, own},
        prove::Failure,
        query::{Fill, Query, Reason, Role},
    },
};

/// Queries about who says, holds and denies what.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    match (query, answer) {
        (Query::Says(claim), Fill::Actor(actor)) => said_by(context, *claim, actor, affirms),
        (Query::Holds(claim), Fill::Actor(actor)) => said_by(context, *claim, actor, own),
        (Query::Denies(claim), Fill::Actor(actor)) => {
            said_by(context, *claim, actor, |act| act == Act::Denies)
        }
        (Query::SaidBy(actor), Fill::Claim(claim)) => {
            context.does(*actor, *claim, affirms).then(|| vec![context.id(*claim), context.actor_id(*actor)])
        }
        (Query::MainClaim(actor), Fill::Claim(claim)) => {
            let last = final_claims(context, *actor);
            (last == [*claim]).then(|| vec![context.actor_id(*actor), context.id(*claim)])
        }
        (Query::Thesis(side), Fill::Claim(claim)) => {
            let side = context.map.sides.get(*side)?;
            (side.thesis == *claim).then(|| vec![side.id.clone(), context.id(*claim)])
        }
        (Query::Role(actor, claim), Fill::Role(role)) => (roles(context, *actor, *claim) == [*role])
            .then(|| vec![context.actor_id(*actor), context.id(*claim)]),
        (Query::Act(actor, claim), Fill::Act(act)) => (acts(context, *actor, *claim) == [*act])
            .then(|| vec![context.actor_id(*actor), context.id(*claim)]),
        (Query::Place(claim), Fill::Source(source)) => (sources(context, *claim) == BTreeSet::from([source]))
            .then(|| vec![context.id(*claim), source.clone()]),
        (Query::Issue(one, other), Fill::Claim(claim)) => issue(context, *one, *other, *claim),
        (Query::CommonGround(one, other), Fill::Claim(claim)) => {
            let both = [one, other].iter().all(|actor| context.does(**actor, *claim, own));
            both.then(|| vec![context.id(*claim)])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    match (query, answer) {
        (Query::Says(claim) | Query::Holds(claim), Fill::Actor(actor)) => {
            let (yes, no) = (
                context.closure.affirmers(context.map, *claim),
                context.closure.deniers(context.map, *claim),
            );
            is_outside(context, *claim, actor, &yes, &no)
        }
        (Query::Denies(claim), Fill::Actor(actor)) => {
            let (yes, no) = (
                context.closure.deniers(context.map, *claim),
                context.closure.affirmers(context.map, *claim),
            );
            is_outside(context, *claim, actor, &yes, &no)
        }
        (Query::SaidBy(actor), Fill::Claim(claim)) => {
            let (yes, no) = (
                context.closure.affirmers(context.map, *claim),
                context.closure.deniers(context.map, *claim),
            );
            is_outside(context, *claim, &context.actor_id(*actor), &yes, &no)
        }
        (Query::MainClaim(actor), Fill::Claim(claim)) => is_not_final(context, *actor, *claim),
        (Query::Thesis(side), Fill::Claim(claim)) => is_no_thesis(context, *side, *claim),
        (Query::Role(actor, claim), Fill::Role(role)) => {
            let found = roles(context, *actor, *claim);
            (!found.is_empty() && !found.contains(role))
                .then(|| (Reason::OtherRole, vec![context.id(*claim)]))
        }
        (Query::Act(actor, claim), Fill::Act(act)) => {
            let found = acts(context, *actor, *claim);
            (!found.is_empty() && !found.contains(act))
                .then(|| (Reason::OppositeAct, vec![context.id(*claim)]))
        }
        (Query::Place(claim), Fill::Source(source)) => {
            let outside = context.lists_speakers(*claim) && !sources(context, *claim).contains(source);
            outside.then(|| (Reason::ClosedSet, vec![context.id(*claim)]))
        }
        (Query::Issue(one, other), Fill::Claim(claim)) => is_no_issue(context, *one, *other, *claim),
        (Query::CommonGround(one, other), Fill::Claim(claim)) => is_not_shared(context, *one, *other, *claim),
        _ => None,
    }
}

/// The sources in which a claim is found, in whatever words.
fn sources<'a>(context: &'a Context<'_>, claim: ClaimIx) -> BTreeSet<&'a Id> {
    let said = context.closure.same(claim).iter().flat_map(|same| &context.map[*same].said);
    said.map(|said| &context.map[said.source].id).collect()
}

fn said_by(context: &Context<'_>, claim: ClaimIx, actor: &Id, fits: impl Fn(Act) -> bool) -> Option<Vec<Id>> {
    let actor = context.actor(actor)?;
    context.does(actor, claim, fits).then(|| vec![context.id(claim), context.actor_id(actor)])
}

/// Fails to be among `yes` because it is among `no`, or because the map lists all who speak about the claim. An
/// actor of another map is not among them.
fn is_outside(
    context: &Context<'_>,
    claim: ClaimIx,
    actor: &Id,
    yes: &BTreeSet<ActorIx>,
    no: &BTreeSet<ActorIx>,
) -> Option<Failure> {
    let known = context.actor(actor);
    if known.is_some_and(|actor| yes.contains(&actor)) {
        None
    } else if known.is_some_and(|actor| no.contains(&actor)) {
        Some((Reason::OppositeAct, vec![context.id(claim), actor.clone()]))
    } else {
        context.lists_speakers(claim).then(|| (Reason::ClosedSet, vec![context.id(claim)]))
    }
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

fn is_not_final(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> Option<Failure> {
    if final_claims(context, actor).iter().any(|last| context.closure.are_same(*last, claim)) {
        return None;
    }
    let mut drawn = context.drawn_by(actor).iter();
    let premise_of = drawn.find(|step| context.map[**step].all_premises().any(|premise| premise == claim));
    if let Some(step) = premise_of {
        return Some((Reason::OtherRole, vec![context.node_id(Node::Inference(*step))]));
    }
    let opposed = context.closure.deniers(context.map, claim).contains(&actor);
    let affirmed = context.closure.affirmers(context.map, claim).contains(&actor);
    let conceded = context.does(actor, claim, |act| act == Act::Concedes);
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
    if attacked || context.closure.deniers(map, claim).contains(&actor) {
        roles.push(Role::Opposed);
    }
    roles
}

/// What an actor does with a claim in whatever words; to assert and to forecast are one.
fn acts(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> Vec<Act> {
    let mut acts = Vec::new();
    for same in context.closure.same(claim) {
        let said = context.map[*same].said.iter().filter(|said| said.actor == actor);
        acts.extend(said.map(|said| if said.act == Act::Forecasts { Act::Asserts } else { said.act }));
    }
    if context.closure.opposites(claim).any(|(other, _)| context.does(actor, other, affirms)) {
        acts.push(Act::Denies);
    }
    acts.sort();
    acts.dedup();
    acts
}

fn issue(context: &Context<'_>, one: ActorIx, other: ActorIx, claim: ClaimIx) -> Option<Vec<Id>> {
    if !context.does(one, claim, own) {
        return None;
    }
    if context.does(other, claim, |act| act == Act::Denies) {
        return Some(vec![context.id(claim)]);
    }
    let relations = context.map.relations_of(claim).iter().map(|relation| &context.map[*relation]);
    for relation in relations {
        let [first, second] = relation.between;
        let opposite = if first == claim { second } else { first };
        let excludes = matches!(relation.kind, RelationKind::Contrary | RelationKind::Contradictory);
        if excludes && context.does(other, opposite, own) {
            return Some(vec![context.id(claim), relation.id.clone()]);
        }
    }
    None
}

fn is_no_issue(context: &Context<'_>, one: ActorIx, other: ActorIx, claim: ClaimIx) -> Option<Failure> {
    let (yes, no) =
        (context.closure.affirmers(context.map, claim), context.closure.deniers(context.map, claim));
    let divides = |a: ActorIx, b: ActorIx| yes.contains(&a) && no.contains(&b);
    if divides(one, other) || divides(other, one) {
        return None;
    }
    let both = |set: &BTreeSet<ActorIx>| set.contains(&one) && set.contains(&other);
    if both(&yes) || both(&no) {
        return Some((Reason::OppositeAct, vec![context.id(claim)]));
    }
    context.lists_speakers(claim).then(|| (Reason::ClosedSet, vec![context.id(claim)]))
}

fn is_not_shared(context: &Context<'_>, one: ActorIx, other: ActorIx, claim: ClaimIx) -> Option<Failure> {
    let (yes, no) =
        (context.closure.affirmers(context.map, claim), context.closure.deniers(context.map, claim));
    let missing: Vec<ActorIx> = [one, other].into_iter().filter(|actor| !yes.contains(actor)).collect();
    if missing.is_empty() {
        None
    } else if missing.iter().any(|actor| no.contains(actor)) {
        Some((Reason::OppositeAct, vec![context.id(claim)]))
    } else {
        context.lists_speakers(claim).then(|| (Reason::ClosedSet, vec![context.id(claim)]))
    }
}
