use crate::{
    map::model::{ActorIx, ClaimIx},
    quiz::{
        ask::issue::between,
        context::Context,
        draft::{Asked, Draft},
        item::{Kind, Why},
        query::Query,
    },
};

/// How many pairs of actors are asked about one claim.
const PAIRS: usize = 2;

/// 10: what two actors agree about. Who speaks for the other, as a minister for a country, agrees with nobody.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let mut holders: Vec<ActorIx> =
            context.map[claim].said.iter().filter(|said| said.is_firm()).map(|said| said.actor).collect();
        holders.sort();
        holders.dedup();
        let pairs = holders
            .iter()
            .enumerate()
            .flat_map(|(at, one)| holders[at + 1..].iter().map(move |other| (*one, *other)))
            .filter(|(one, other)| !context.may_be_one(*one, &context.map[*other].id));
        let (mut made, mut several) = (0, None);
        for (one, other) in pairs.take(12) {
            if shared(context, one, other) > 1 {
                several = Some((one, other));
            } else if made < PAIRS {
                made += 1;
                asked.push(draft(context, one, other, claim));
            }
        }
        if let (0, Some((one, other))) = (made, several) {
            let facts = [context.id(claim), context.actor_id(one), context.actor_id(other)];
            asked.refuse(context, Kind::CommonGround, facts, Why::SeveralKeys);
        }
    }
}

/// How many claims two actors share, each counted once.
fn shared(context: &Context<'_>, one: ActorIx, other: ActorIx) -> usize {
    let mut points: Vec<ClaimIx> = Vec::new();
    for claim in context.spoken_by(one) {
        let affirmers = context.affirmers(*claim);
        let both = affirmers.contains(&one) && affirmers.contains(&other);
        if both && !points.iter().any(|point| context.closure.are_same(*point, *claim)) {
            points.push(*claim);
        }
    }
    points.len()
}

fn draft(context: &Context<'_>, one: ActorIx, other: ActorIx, claim: ClaimIx) -> Draft {
    let sayings = ["ask-common", "why-common"];
    between(context, one, other, claim, (Kind::CommonGround, Query::CommonGround(one, other), sayings))
}
