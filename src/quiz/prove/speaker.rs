use std::collections::BTreeSet;

use crate::{
    ground::Id,
    map::model::{ActorIx, Attribution, ClaimIx},
    quiz::{
        context::{Context, denies},
        prove::Failure,
        query::{Fill, Query, Reason},
    },
};

/// Queries about who says, passes on and denies what.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    match (query, answer) {
        (Query::Says(claim), Fill::Actor(actor)) => {
            said_by(context, *claim, actor, |said| context.is_plain(*claim, said))
        }
        (Query::Holds(claim), Fill::Actor(actor)) => said_by(context, *claim, actor, Attribution::is_firm),
        (Query::Denies(claim), Fill::Actor(actor)) => said_by(context, *claim, actor, denies),
        (Query::Passes(claim), Fill::Actor(actor)) => {
            let actor = context.actor(actor)?;
            context.passes_on(actor, *claim).then(|| vec![context.id(*claim), context.actor_id(actor)])
        }
        (Query::SaidBy(actor), Fill::Claim(claim)) => context
            .does(*actor, *claim, |said| context.is_plain(*claim, said))
            .then(|| vec![context.id(*claim), context.actor_id(*actor)]),
        (Query::PassedOn(actor), Fill::Claim(claim)) => {
            context.passes_on(*actor, *claim).then(|| vec![context.id(*claim), context.actor_id(*actor)])
        }
        (Query::DeniedBy(actor), Fill::Claim(claim)) => {
            context.does(*actor, *claim, denies).then(|| vec![context.id(*claim), context.actor_id(*actor)])
        }
        (Query::Issue(one, other), Fill::Claim(claim)) => {
            let says = context.does(*one, *claim, |said| context.is_plain(*claim, said));
            let divides = says && context.does(*other, *claim, denies);
            divides.then(|| vec![context.id(*claim)])
        }
        (Query::Accounts(one, other), Fill::Claim(claim)) => {
            let theirs = context.closure.excluded_by(context.map, *claim, *other)?;
            let says = context.does(*one, *claim, Attribution::is_own)
                && context.does(*other, theirs, Attribution::is_own);
            says.then(|| vec![context.id(*claim), context.id(theirs)])
        }
        (Query::CommonGround(one, other), Fill::Claim(claim)) => {
            let firm = |said: &Attribution| said.is_firm() && context.is_plain(*claim, said);
            let both = [one, other].iter().all(|actor| context.does(**actor, *claim, firm));
            both.then(|| vec![context.id(*claim)])
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    match (query, answer) {
        (Query::Says(claim) | Query::Holds(claim), Fill::Actor(actor)) => says_not(context, *claim, actor),
        (Query::SaidBy(actor), Fill::Claim(claim)) => says_not(context, *claim, &context.actor_id(*actor)),
        (Query::Denies(claim), Fill::Actor(actor)) => denies_not(context, *claim, actor),
        (Query::DeniedBy(actor), Fill::Claim(claim)) => {
            denies_not(context, *claim, &context.actor_id(*actor))
        }
        (Query::Passes(claim), Fill::Actor(actor)) => passes_not(context, *claim, actor),
        (Query::PassedOn(actor), Fill::Claim(claim)) => {
            passes_not(context, *claim, &context.actor_id(*actor))
        }
        (Query::Issue(one, other), Fill::Claim(claim)) => is_no_issue(context, [*one, *other], false, *claim),
        (Query::Accounts(one, other), Fill::Claim(claim)) => {
            is_no_issue(context, [*one, *other], true, *claim)
        }
        (Query::CommonGround(one, other), Fill::Claim(claim)) => {
            [one, other].into_iter().find_map(|actor| says_not(context, *claim, &context.actor_id(*actor)))
        }
        _ => None,
    }
}

fn said_by(
    context: &Context<'_>,
    claim: ClaimIx,
    actor: &Id,
    fits: impl Fn(&Attribution) -> bool,
) -> Option<Vec<Id>> {
    let actor = context.actor(actor)?;
    context.does(actor, claim, fits).then(|| vec![context.id(claim), context.actor_id(actor)])
}

/// Whether one of a set is the actor, a part or a whole of it, belongs with it to one whole, or may be among it or it among
/// them.
fn touches(context: &Context<'_>, set: &BTreeSet<ActorIx>, actor: &Id) -> bool {
    set.iter().any(|one| context.may_be_one(*one, actor))
}

/// That an actor surely does not say a claim: neither they nor what they belong to bring it up, and they deny it, say
/// in their own name what excludes it, or the map lists all who speak about it. Who passes it on is neither in nor out.
fn says_not(context: &Context<'_>, claim: ClaimIx, actor: &Id) -> Option<Failure> {
    if touches(context, context.mentioners(claim), actor) {
        return None;
    }
    let known = context.actor(actor);
    if known.is_some_and(|actor| context.deniers(claim).contains(&actor)) {
        return Some((Reason::OppositeAct, vec![context.id(claim), actor.clone()]));
    }
    let excluding = known.and_then(|actor| context.closure.excluded_by(context.map, claim, actor));
    if let Some(excluding) = excluding {
        return Some((Reason::OppositeAct, vec![context.id(excluding), actor.clone()]));
    }
    context.lists_speakers(claim).then(|| (Reason::ClosedSet, vec![context.id(claim)]))
}

/// That an actor surely does not deny a claim: they say it in their own name, or the map lists all who speak about it, and
/// they only pass it on, or deny nothing on the map. Whoever denies one thing may well deny another that it implies.
fn denies_not(context: &Context<'_>, claim: ClaimIx, actor: &Id) -> Option<Failure> {
    if touches(context, &may_deny(context, claim), actor) {
        return None;
    }
    let known = context.actor(actor);
    if known.is_some_and(|actor| context.affirmers(claim).contains(&actor)) {
        return Some((Reason::OppositeAct, vec![context.id(claim), actor.clone()]));
    }
    let passes = |actor| context.closure.same(claim).iter().any(|same| context.does(actor, *same, |_| true));
    let may = known.is_some_and(|actor| context.denies_anything(actor) && !passes(actor));
    (context.lists_speakers(claim) && !may).then(|| (Reason::ClosedSet, vec![context.id(claim)]))
}

/// Whoever denies a claim or brings up what excludes it.
fn may_deny(context: &Context<'_>, claim: ClaimIx) -> BTreeSet<ActorIx> {
    let excluding = context.closure.opposites(claim).map(|(other, _)| other);
    let mut may = context.deniers(claim).clone();
    may.extend(excluding.flat_map(|other| context.mentioners(other)));
    may
}

/// That an actor surely does not pass a claim on: they say it in their own name, or neither they nor what they belong
/// to bring it up, though the map lists all who do.
fn passes_not(context: &Context<'_>, claim: ClaimIx, actor: &Id) -> Option<Failure> {
    let known = context.actor(actor);
    let passes = |actor: ActorIx| {
        context.closure.same(claim).iter().any(|same| context.does(actor, *same, Attribution::is_passed_on))
    };
    let own = |actor: &ActorIx| context.does(*actor, claim, Attribution::is_own) && !passes(*actor);
    if known.is_some_and(|actor| own(&actor)) {
        return Some((Reason::OppositeAct, vec![context.id(claim), actor.clone()]));
    }
    if touches(context, context.mentioners(claim), actor) {
        return None;
    }
    context.lists_speakers(claim).then(|| (Reason::ClosedSet, vec![context.id(claim)]))
}

/// That two actors surely do not differ on a claim: both say it or both deny it, or the first surely does not say it or the
/// second not deny it; where it is asked of both alike, the other way round as well.
fn is_no_issue(
    context: &Context<'_>,
    [one, other]: [ActorIx; 2],
    mutual: bool,
    claim: ClaimIx,
) -> Option<Failure> {
    if bears_on_issue(context, one, other, claim) {
        return None;
    }
    let (yes, no) = (context.mentioners(claim), may_deny(context, claim));
    let may = |set: &BTreeSet<ActorIx>, actor: ActorIx| touches(context, set, &context.map[actor].id);
    let divides = |a: ActorIx, b: ActorIx| may(yes, a) && may(&no, b);
    if divides(one, other) || divides(other, one) {
        return None;
    }
    let (say, deny) = (context.affirmers(claim), context.deniers(claim));
    let both = |set: &BTreeSet<ActorIx>| set.contains(&one) && set.contains(&other);
    if both(say) || both(deny) {
        return Some((Reason::OppositeAct, vec![context.id(claim)]));
    }
    let off = |a: ActorIx, b: ActorIx| {
        let silent = says_not(context, claim, &context.actor_id(a));
        silent.or_else(|| denies_not(context, claim, &context.actor_id(b)))
    };
    let apart = off(one, other).is_some() && (!mutual || off(other, one).is_some());
    apart.then(|| (Reason::ClosedSet, vec![context.id(claim)]))
}

/// Whether a claim leads to what either of two actors denies, or counts the same sort of thing: who says the one then
/// says the other, and the two differ on both.
fn bears_on_issue(context: &Context<'_>, one: ActorIx, other: ActorIx, claim: ClaimIx) -> bool {
    let units = |of: ClaimIx| context.map[of].figures.iter().map(|figure| &figure.unit);
    let denied = |actor: ActorIx| {
        let spoken = context.spoken_by(actor).iter();
        spoken.copied().filter(move |spoken| context.does(actor, *spoken, denies))
    };
    denied(one).chain(denied(other)).any(|denied| {
        let leads = context.closure.bears(claim, denied).is_none_or(|signs| signs.pure);
        let counts = units(claim).any(|unit| units(denied).any(|other| other == unit));
        !context.closure.are_same(claim, denied) && (leads || counts)
    })
}
