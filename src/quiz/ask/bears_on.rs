use crate::{
    map::model::{ClaimIx, InferenceIx, Node},
    quiz::{
        ask::elsewhere,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::{Ground, Hit, no_step},
        query::Query,
        saying::Saying,
    },
};

/// 8: what a claim is a direct reason for.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        let same = context.closure.same(claim);
        let steps: Vec<InferenceIx> =
            same.iter().flat_map(|same| context.map.inferences_from(*same)).copied().collect();
        let attacks = same.iter().any(|same| !context.map.attacks_from(Node::Claim(*same)).is_empty());
        let stated = steps.iter().filter(|step| context.states(**step, claim));
        match steps[..] {
            [] => {}
            _ if attacks => asked.refuse(context, Kind::BearsOn, [context.id(claim)], Why::SeveralKeys),
            // What else it is a reason for is no wrong answer, so each may be asked for.
            _ => stated.for_each(|step| asked.push(draft(context, claim, *step))),
        }
        asked.extend(against(context, claim));
    }
}

/// What a claim is a direct objection to, itself or a step to it, where that is all it is used for.
fn against(context: &Context<'_>, claim: ClaimIx) -> Option<Draft> {
    let same = context.closure.same(claim);
    let attacks = || same.iter().flat_map(|same| context.map.attacks_from(Node::Claim(*same)));
    let used = same.iter().any(|same| !context.map.inferences_from(*same).is_empty());
    let (1, Some(attack), false) = (attacks().count(), attacks().next(), used) else { return None };
    let (target, key, query) = match context.map[*attack].on {
        Node::Claim(target) => (target, "ask-against", Query::Against(claim)),
        Node::Inference(step) => {
            (context.map[step].conclusion, "ask-against-step", Query::AgainstStep(claim))
        }
        Node::Attack(_) => return None,
    };
    let lures = context.around(claim).into_iter().filter(|near| *near != target).map(|near| {
        let (misconception, why) = elsewhere(context, near);
        let supported = context.closure.bears(claim, near).is_some_and(|signs| signs.only_plus());
        let why = if supported { Saying::new("why-not-supported").claim("about", claim) } else { why };
        let misconception = if supported { Misconception::SupportingAsOpposing } else { misconception };
        Offer::claim(near, why).mistaken(misconception)
    });
    let why = if matches!(query, Query::Against(_)) { "why-against" } else { "why-against-step" };
    let why = Saying::new(why).claim("about", claim);
    let draft = Draft::new(Kind::BearsOn, query, Saying::new(key).claim("about", claim))
        .facts([context.id(claim), context.map[*attack].id.clone(), context.id(target)])
        .cites(context.cites(claim))
        .cites(context.cites(target))
        .asked([claim])
        .side(context.sides.of(target))
        .key(Offer::claim(target, why))
        .lures(lures.collect::<Vec<_>>());
    Some(draft)
}

fn draft(context: &Context<'_>, claim: ClaimIx, step: InferenceIx) -> Draft {
    let parent = context.map[step].conclusion;
    let around = context.around_both(claim, parent).into_iter().filter(|near| *near != claim);
    let lures = around.map(|near| lure(context, near, claim, step));
    let partner = context.map[step].premises.iter().copied().find(|other| *other != claim);
    let (stem, why) = match partner {
        Some(with) => (
            Saying::new("ask-bears-on-with").claim("with", with),
            Saying::new("why-bears-on-with").claim("with", with),
        ),
        None => (Saying::new("ask-bears-on"), Saying::new("why-bears-on")),
    };
    let why = why.claim("about", claim);
    Draft::new(Kind::BearsOn, Query::BearsOn(claim), stem.claim("about", claim))
        .asked(partner)
        .facts([context.id(claim), context.map[step].id.clone(), context.id(parent)])
        .cites(context.cites(claim))
        .cites(context.cites(parent))
        .asked([claim])
        .side(context.sides.of(parent))
        .key(Offer::claim(parent, why))
        .lures(lures)
}

fn lure(context: &Context<'_>, near: ClaimIx, claim: ClaimIx, step: InferenceIx) -> Offer {
    let map = context.map;
    let parent = map[step].conclusion;
    let is_reason =
        map.inferences_to(claim).iter().any(|below| map[*below].all_premises().any(|one| one == near));
    let beside = map[step].all_premises().any(|one| one == near);
    let for_parent = map.inferences_from(near).iter().any(|other| map[*other].conclusion == parent);
    let ground = no_step(context, claim, near);
    let (misconception, why) = if is_reason {
        (Misconception::ReasonAsConclusion, Saying::new("why-not-reason-here").claim("about", claim))
    } else if beside {
        (Misconception::ReasonAsConclusion, Saying::new("why-not-beside").claim("about", claim))
    } else if for_parent {
        (Misconception::ReasonAsConclusion, Saying::new("why-not-itself-reason").claim("other", parent))
    } else {
        match ground {
            Some(Ground::Against(against)) if against.by == claim && against.hits == Hit::Claim => {
                let why = Saying::new("why-not-spoken-against").claim("about", claim);
                (Misconception::OpposingAsSupporting, why)
            }
            _ => match map.inferences_to(near).first().and_then(|from| map[*from].premises.first()) {
                Some(other) => {
                    let why =
                        Saying::new("why-not-follows-from").claim("about", claim).claim("other", *other);
                    (Misconception::OtherBranch, why)
                }
                None => elsewhere(context, near),
            },
        }
    };
    Offer::claim(near, why).mistaken(misconception)
}
