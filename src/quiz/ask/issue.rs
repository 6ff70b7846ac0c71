use std::collections::BTreeSet;

use crate::{
    map::model::{ActorIx, Attribution, ClaimIx, RelationKind},
    quiz::{
        context::{Context, denies},
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::fails,
        query::Query,
        saying::Saying,
    },
};

/// How many pairs of actors are asked about one claim: more would be the same question with other names.
const PAIRS: usize = 2;

/// 9: what one actor says and another denies.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let mut pairs = Vec::new();
        for one in doing(context, claim, |said| context.is_plain(claim, said)) {
            for other in doing(context, claim, denies) {
                if one != other && !pairs.contains(&(one, other)) {
                    pairs.push((one, other));
                }
            }
        }
        for (one, other) in pairs.into_iter().take(PAIRS) {
            if issues(context, one, other) == 1 {
                asked.push(draft(context, one, other, claim));
            } else {
                let facts = [context.id(claim), context.actor_id(one), context.actor_id(other)];
                asked.refuse(context, Kind::Issue, facts, Why::SeveralKeys);
            }
        }
    }
    accounts(context, asked);
}

/// Where two actors say what cannot both be true, and neither denies what the other says.
fn accounts(context: &Context<'_>, asked: &mut Asked<'_>) {
    for relation in context.map.relation_ixs() {
        let relation = &context.map[relation];
        if !matches!(relation.kind, RelationKind::Contrary | RelationKind::Contradictory) {
            continue;
        }
        let [claim, theirs] = relation.between;
        let own = |claim: ClaimIx| doing(context, claim, Attribution::is_own);
        let silent = |actor: &ActorIx, claim: ClaimIx| !context.does(*actor, claim, denies);
        let pair = own(claim).into_iter().find_map(|one| {
            let mut others =
                own(theirs).into_iter().filter(|other| !context.may_be_one(one, &context.map[*other].id));
            let other = others.find(|other| silent(other, claim) && silent(&one, theirs))?;
            Some((one, other))
        });
        let Some((one, other)) = pair else { continue };
        if issues(context, one, other) == 1 {
            let sayings = ["ask-accounts", "why-accounts"];
            let query = Query::Accounts(one, other);
            asked.push(
                between(context, one, other, claim, (Kind::Issue, query, sayings))
                    .facts([relation.id.clone()])
                    .cites(context.cites(theirs)),
            );
        } else {
            let facts = [context.id(claim), context.actor_id(one), context.actor_id(other)];
            asked.refuse(context, Kind::Issue, facts, Why::SeveralKeys);
        }
    }
}

fn doing(context: &Context<'_>, claim: ClaimIx, fits: impl Fn(&Attribution) -> bool) -> Vec<ActorIx> {
    context.map[claim].said.iter().filter(|said| fits(said)).map(|said| said.actor).collect()
}

/// How many points divide two actors, each counted once.
fn issues(context: &Context<'_>, one: ActorIx, other: ActorIx) -> usize {
    let map = context.map;
    let mut points: Vec<ClaimIx> = Vec::new();
    let spoken = context.spoken_by(one).iter().chain(context.spoken_by(other));
    for claim in spoken {
        let (yes, mut no) = (context.closure.affirmers(map, *claim), context.closure.deniers(map, *claim));
        let excluding = |actor: &ActorIx| context.closure.excluded_by(map, *claim, *actor).is_some();
        no.extend([one, other].into_iter().filter(excluding));
        let divides =
            (yes.contains(&one) && no.contains(&other)) || (yes.contains(&other) && no.contains(&one));
        let known = |point: &ClaimIx| {
            context.closure.are_same(*point, *claim) || context.closure.excludes(*point, *claim)
        };
        if divides && !points.iter().any(known) {
            points.push(*claim);
        }
    }
    points.len()
}

fn draft(context: &Context<'_>, one: ActorIx, other: ActorIx, claim: ClaimIx) -> Draft {
    let sayings = ["ask-issue", "why-issue"];
    between(context, one, other, claim, (Kind::Issue, Query::Issue(one, other), sayings))
}

/// A question about what stands between two actors, whose answer is `claim`: its type, query, and the keys of its stem
/// and of the reason for its answer.
pub(super) fn between(
    context: &Context<'_>,
    one: ActorIx,
    other: ActorIx,
    claim: ClaimIx,
    (kind, query, [ask, why]): (Kind, Query, [&'static str; 2]),
) -> Draft {
    let saying = |key| Saying::new(key).actor("one", one).actor("other", other);
    let lures = spoken_lures(context, one, other, claim);
    // Where one of the two says anything else, it must be told apart from what stands between them.
    let tells = |lure: &Offer| {
        lure.misconception == Some(Misconception::OneSided) && fails(context, &query, &lure.answer).is_some()
    };
    let one_sided = lures.iter().any(tells);
    let draft = Draft::new(kind, query, saying(ask))
        .facts([context.id(claim)])
        .also([context.actor_id(one), context.actor_id(other)])
        .cites(context.cites_by(one, claim))
        .cites(context.cites_by(other, claim))
        .side(context.sides.of(claim))
        .key(Offer::claim(claim, saying(why)))
        .lures(lures)
        .distance(2);
    if one_sided { draft.beside(Misconception::OneSided) } else { draft }
}

/// What either of two actors says, other than `claim`, and then what others say.
fn spoken_lures(context: &Context<'_>, one: ActorIx, other: ActorIx, claim: ClaimIx) -> Vec<Offer> {
    const MOST: usize = 40;
    let spoken = context.spoken_by(one).iter().take(MOST).chain(context.spoken_by(other).iter().take(MOST));
    let around = context.around(claim);
    let mut lures: Vec<Offer> = Vec::new();
    for spoken in spoken.chain(&around).filter(|spoken| !context.closure.are_same(**spoken, claim)) {
        if !lures.iter().any(|lure| lure.claim == Some(*spoken)) {
            lures.push(lure(context, one, other, *spoken));
        }
    }
    lures
}

fn lure(context: &Context<'_>, one: ActorIx, other: ActorIx, spoken: ClaimIx) -> Offer {
    let map = context.map;
    let speaks =
        |actor: ActorIx| context.closure.same(spoken).iter().any(|same| context.does(actor, *same, |_| true));
    let excludes = [one, other]
        .into_iter()
        .find_map(|actor| Some((actor, context.closure.excluded_by(map, spoken, actor)?)));
    let (misconception, why) = match (speaks(one), speaks(other), excludes) {
        (true, true, _) => (Misconception::Shared, Saying::new(between_both(context, one, other, spoken))),
        (.., Some((actor, claim))) => (
            Misconception::OneSided,
            Saying::new("why-not-excludes").actor("who", actor).claim("other", claim),
        ),
        (false, false, None) => (Misconception::WrongSpeaker, told_by_neither(context, [one, other], spoken)),
        (first, ..) => {
            let who = if first { one } else { other };
            let denied = context.deniers(spoken).contains(&who);
            let key = if denied { "why-not-denies" } else { "why-not-one-sided" };
            (Misconception::OneSided, Saying::new(key).actor("who", who))
        }
    };
    Offer::claim(spoken, why).mistaken(misconception)
}

/// That neither of two actors says a claim; where one of them is the voice of a source in which it stands, whose it is.
fn told_by_neither(context: &Context<'_>, [one, other]: [ActorIx; 2], claim: ClaimIx) -> Saying {
    let prints = |actor: &ActorIx| {
        let mut said = context.map[claim].said.iter();
        said.any(|said| context.map[said.source].author == Some(*actor))
    };
    let owner = context.affirmers(claim).iter().copied().find(|owner| ![one, other].contains(owner));
    match [one, other].into_iter().find(prints).zip(owner) {
        Some((who, owner)) => Saying::new("why-not-own").actor("who", who).actor("owner", owner),
        None => Saying::new("why-not-neither"),
    }
}

/// What two actors who both speak about a claim do with it.
fn between_both(context: &Context<'_>, one: ActorIx, other: ActorIx, claim: ClaimIx) -> &'static str {
    let both = |actors: &BTreeSet<ActorIx>| actors.contains(&one) && actors.contains(&other);
    if both(&context.closure.affirmers(context.map, claim)) {
        "why-not-both"
    } else if both(&context.closure.deniers(context.map, claim)) {
        "why-not-both-deny"
    } else {
        "why-not-both-hold"
    }
}
