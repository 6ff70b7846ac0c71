use std::collections::BTreeSet;

use crate::{
    map::model::ClaimIx,
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::{NoChange, defeating, left_standing, steps_to, toppling},
        query::{Fill, Query},
        saying::{Saying, in_all, quote_all},
    },
};

/// How many claims nearby are put into sets that are not enough.
const NEAR: usize = 24;
/// How many of them are.
const TWINS: usize = 8;

/// 18: the smallest set of claims to give up so that no reason is left for a claim, and the one claim to accept so
/// that an objection to it stands.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let mut refuse = |why: NoChange| {
            let why = match why {
                NoChange::Nothing => return,
                NoChange::Several => Why::SeveralKeys,
                NoChange::TooMuch => Why::TooEntangled,
            };
            asked.refuse(context, Kind::SmallestChange, [context.id(claim)], why);
        };
        let (given_up, accepted) = (toppling(context, claim), defeating(context, claim));
        given_up.as_ref().err().copied().into_iter().chain(accepted.err()).for_each(&mut refuse);
        asked.extend(given_up.ok().map(|set| giving_up(context, claim, &set)));
        asked.extend(accepted.ok().map(|accepted| accepting(context, claim, accepted)));
    }
}

fn giving_up(context: &Context<'_>, claim: ClaimIx, set: &[ClaimIx]) -> Draft {
    let stem = if set.len() == 1 { "ask-topples-one" } else { "ask-topples" };
    let wrong = |set: Vec<ClaimIx>| {
        let left = left_standing(context, claim, &set)?;
        let why =
            Saying::new("why-not-topples").claims("from", &context.map[left].premises).claim("about", claim);
        Some(offer(context, set, why).mistaken(Misconception::TooLittle))
    };
    let steps = steps_to(context, claim).into_iter();
    let mut near: Vec<ClaimIx> = steps.flat_map(|step| context.map[step].all_premises()).collect();
    near.extend(context.around(claim));
    let lures = swapped(context, near, set, wrong);
    let why = if set.len() == 1 { "why-topples-one" } else { "why-topples" };
    let why = Saying::new(why).claim("about", claim);
    changing(context, Query::Topples(claim), Saying::new(stem), claim, set)
        .key(offer(context, set.to_vec(), why))
        .lures(lures)
}

/// Sets of the same size that are not enough. Where several claims must go, two of the sets that stand side by side have
/// one of them each replaced by the same other claim, so that no member is more frequent among the options than another.
pub(super) fn swapped(
    context: &Context<'_>,
    mut near: Vec<ClaimIx>,
    set: &[ClaimIx],
    wrong: impl Fn(Vec<ClaimIx>) -> Option<Offer>,
) -> Vec<Offer> {
    let mut known = BTreeSet::new();
    near.retain(|other| !set.contains(other) && known.insert(*other));
    if set.len() == 1 {
        return near.into_iter().filter_map(|other| wrong(vec![other])).collect();
    }
    near.truncate(NEAR);
    near.sort_by_key(|other| set.iter().map(|one| unlike(context, *one, *other)).max());
    let with = |other: ClaimIx| -> Option<[Offer; 2]> {
        let without = |at: usize| {
            let rest = set.iter().enumerate().filter(move |(place, _)| *place != at);
            wrong(rest.map(|(_, one)| *one).chain([other]).collect())
        };
        Some([without(set.len() - 2)?, without(set.len() - 1)?])
    };
    let twins = near.into_iter().filter_map(with).take(TWINS);
    (1..).zip(twins).flat_map(|(twin, pair)| pair.map(|offer| offer.twin(twin))).collect()
}

/// How many characters lie between the lengths of two claims, in the language where it is most.
fn unlike(context: &Context<'_>, one: ClaimIx, other: ClaimIx) -> usize {
    let length = |claim: ClaimIx, lang| context.map[claim].short.get(lang).chars().count();
    let languages = context.map.languages.iter();
    languages.map(|lang| length(one, *lang).abs_diff(length(other, *lang))).max().unwrap_or(0)
}

fn accepting(context: &Context<'_>, claim: ClaimIx, accepted: ClaimIx) -> Draft {
    let others = context.around(claim).into_iter().filter(|other| *other != accepted);
    let lures = others.map(|other| {
        let why = Saying::new("why-not-defeats").claim("about", claim);
        offer(context, vec![other], why).mistaken(Misconception::TooLittle)
    });
    let why = Saying::new("why-defeats").claim("about", claim);
    changing(context, Query::Defeats(claim), Saying::new("ask-defeats"), claim, &[accepted])
        .key(offer(context, vec![accepted], why))
        .lures(lures.collect::<Vec<_>>())
}

/// A question about the smallest change that does something for a claim.
pub(super) fn changing(
    context: &Context<'_>,
    query: Query,
    stem: Saying,
    claim: ClaimIx,
    set: &[ClaimIx],
) -> Draft {
    Draft::new(Kind::SmallestChange, query, stem.claim("about", claim))
        .facts(std::iter::once(claim).chain(set.iter().copied()).map(|one| context.id(one)))
        .cites(set.iter().flat_map(|one| context.cites(*one)))
        .cites(context.cites(claim))
        .asked([claim])
        .side(context.sides.of(claim))
        .distance(3)
}

/// A set of claims: one as it stands, several in quotation marks.
pub(super) fn offer(context: &Context<'_>, set: Vec<ClaimIx>, why: Saying) -> Offer {
    if let [one] = set[..] {
        let mut offer = Offer::claim(one, why);
        offer.answer = Fill::Claims(set);
        return offer;
    }
    let text = in_all(context.map, |lang| quote_all(context.map, lang, &set));
    Offer::text(Fill::Claims(set), text, why)
}
