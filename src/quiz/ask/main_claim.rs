use std::collections::BTreeSet;

use crate::{
    map::model::{Act, ActorIx, ClaimIx},
    quiz::{
        ask::{
            on_question,
            tell::{Parts, elsewhere, part_in},
        },
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::{central, final_claims},
        query::Query,
        saying::Saying,
    },
};

/// What a claim is instead of the thesis of a position.
const NO_THESIS: Parts = [
    "why-not-thesis-reason-for",
    "why-not-thesis-against",
    "why-not-thesis-against-step",
    "why-not-thesis-follows",
    "why-not-elsewhere",
];

/// 1: what an actor's arguments come down to, and what a side holds.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for (actor, _) in context.arguers() {
        match final_claims(context, actor)[..] {
            [claim] => asked.push(of_actor(context, actor, claim)),
            [] => asked.refuse(context, Kind::MainClaim, [context.actor_id(actor)], Why::Missing),
            _ => asked.refuse(context, Kind::MainClaim, [context.actor_id(actor)], Why::SeveralKeys),
        }
    }
    for at in 0..context.map.sides.len() {
        asked.push(of_side(context, at));
    }
    asked.extend(central(context).map(|claim| of_all(context, claim)));
}

/// What a map without sides comes down to.
fn of_all(context: &Context<'_>, claim: ClaimIx) -> Draft {
    let lures = context.around(claim).into_iter().map(|near| {
        let (_, why) = elsewhere(context, near);
        Offer::claim(near, why).mistaken(Misconception::ReasonAsConclusion)
    });
    Draft::new(Kind::MainClaim, Query::Central, Saying::new("ask-central"))
        .facts([context.id(claim)])
        .cites(context.cites(claim))
        .key(Offer::claim(claim, Saying::new("why-central")))
        .lures(lures.collect::<Vec<_>>())
        .distance(2)
}

fn of_actor(context: &Context<'_>, actor: ActorIx, claim: ClaimIx) -> Draft {
    let map = context.map;
    let why = Saying::new("why-main-claim").actor("who", actor);
    // What a step takes for granted is not said by whoever draws it.
    let stated = context.drawn_by(actor).iter().flat_map(|step| map[*step].premises.iter().copied());
    let premises: BTreeSet<ClaimIx> = stated.collect();
    let reasons = premises.into_iter().map(|premise| {
        let why = Saying::new("why-not-reason-of").actor("who", actor);
        Offer::claim(premise, why).mistaken(Misconception::ReasonAsConclusion)
    });
    let opposed = context.spoken_by(actor).iter().filter(|spoken| {
        context.does(actor, **spoken, |said| matches!(said.act, Act::Denies | Act::Concedes))
    });
    let opposed = opposed.map(|spoken| {
        let why = Saying::new("why-not-held").actor("who", actor);
        Offer::claim(*spoken, why).mistaken(Misconception::WrongSide)
    });
    let [on, bare] = ["ask-main-claim-on", "ask-main-claim"].map(|key| Saying::new(key).actor("who", actor));
    Draft::new(Kind::MainClaim, Query::MainClaim(actor), bare.clone())
        .put(on_question(map, on, &bare))
        .facts([context.id(claim)])
        .also([context.actor_id(actor)])
        .cites(context.cites_by(actor, claim))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(Offer::claim(claim, why))
        .lures(reasons)
        .lures(opposed)
}

fn of_side(context: &Context<'_>, at: usize) -> Draft {
    let map = context.map;
    let side = &map.sides[at];
    let why = Saying::new("why-thesis").quoted("side", &side.name);
    let others = map.sides.iter().filter(|other| other.id != side.id);
    let others = others.map(|other| {
        let why = Saying::new("why-not-thesis").quoted("side", &other.name);
        Offer::claim(other.thesis, why).mistaken(Misconception::WrongSide)
    });
    let around = context.around(side.thesis).into_iter().map(|claim| {
        let supports = context.closure.bears(claim, side.thesis).is_some_and(|signs| signs.only_plus());
        let (misconception, why) = if supports {
            let why = Saying::new("why-not-reason-of-side").quoted("side", &side.name);
            (Misconception::ReasonAsConclusion, why)
        } else {
            part_in(context, claim, &NO_THESIS)
        };
        Offer::claim(claim, why).mistaken(misconception)
    });
    Draft::new(Kind::MainClaim, Query::Thesis(at), Saying::new("ask-thesis").quoted("side", &side.name))
        .facts([context.id(side.thesis)])
        .also([side.id.clone()])
        .cites(context.cites(side.thesis))
        .side(Some(at))
        .key(Offer::claim(side.thesis, why))
        .lures(others)
        .lures(around)
}
