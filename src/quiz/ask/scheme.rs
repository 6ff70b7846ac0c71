use crate::{
    ground::Named,
    map::model::{ActorIx, ClaimIx, InferenceIx, Scheme},
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::overlapping,
        query::{Fill, Query},
        saying::Saying,
    },
};

/// 11: the pattern of an argument.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for step in context.map.inference_ixs() {
        let Some(scheme) = context.map[step].scheme else { continue };
        let rival = context
            .map
            .inferences_to(context.map[step].conclusion)
            .iter()
            .any(|other| *other != step && context.map[*other].premises == context.map[step].premises);
        if rival {
            asked.refuse(context, Kind::Scheme, [context.map[step].id.clone()], Why::SeveralKeys);
        } else {
            asked.push(draft(context, step, scheme));
        }
        asked.push(concluded(context, step, scheme));
    }
}

/// What is concluded by a pattern: the same from the other end.
fn concluded(context: &Context<'_>, step: InferenceIx, scheme: Scheme) -> Draft {
    let map = context.map;
    let inference = &map[step];
    let claim = inference.conclusion;
    let lures = context.around(claim).into_iter().filter_map(|near| {
        let theirs = map.inferences_to(near).iter().find_map(|other| map[*other].scheme)?;
        let why = Saying::new("why-not-by-scheme").word("own", format!("option-scheme-{}", theirs.key()));
        Some(Offer::claim(context, near, why).mistaken(Misconception::OtherScheme))
    });
    let stem = Saying::new("ask-by-scheme").word("scheme", format!("option-scheme-{}", scheme.key()));
    Draft::new(Kind::Scheme, Query::ByScheme(scheme), stem)
        .facts([inference.id.clone()])
        .cites(context.cites(claim))
        .cites(inference.premises.iter().flat_map(|premise| context.cites(*premise)))
        .side(context.sides.of(claim))
        .key(Offer::claim(context, claim, Saying::new("why-by-scheme")))
        .lures(lures.collect::<Vec<_>>())
}

fn draft(context: &Context<'_>, step: InferenceIx, scheme: Scheme) -> Draft {
    let offer = |scheme: Scheme, why: Saying| {
        let text = Saying::new(format!("option-scheme-{}", scheme.key())).lower(context.map);
        Offer::text(Fill::Scheme(scheme), text, why)
    };
    let others =
        Scheme::ALL.iter().filter(|other| **other != scheme && !overlapping(scheme, **other)).map(|other| {
            let why = Saying::new("why-not-scheme").word("own", format!("option-scheme-{}", scheme.key()));
            offer(*other, why).mistaken(Misconception::OtherScheme)
        });
    let why = Saying::new("why-scheme").claim("about", context.map[step].conclusion);
    about_step(context, Kind::Scheme, Query::Scheme(step), step, "ask-scheme")
        .key(offer(scheme, why))
        .lures(others)
        .listed()
}

/// A question about a step, which the stem names as briefly as it can.
pub(super) fn about_step(
    context: &Context<'_>,
    kind: Kind,
    query: Query,
    step: InferenceIx,
    key: &str,
) -> Draft {
    let inference = &context.map[step];
    let (stem, shown) = name_step(context, step, key);
    Draft::new(kind, query, stem)
        .facts([inference.id.clone()])
        .cites(context.cites(inference.conclusion))
        .cites(inference.premises.iter().flat_map(|premise| context.cites(*premise)))
        .asked(shown)
        .side(context.sides.of(inference.conclusion))
}

/// Names a step in a stem and tells the claims it quotes: by its conclusion where no other step leads there, or else
/// with the actor who alone draws one there, or else by a premise that no other step uses, or else by both ends.
pub(super) fn name_step(context: &Context<'_>, step: InferenceIx, key: &str) -> (Saying, Vec<ClaimIx>) {
    let map = context.map;
    let inference = &map[step];
    let claim = inference.conclusion;
    let others: Vec<InferenceIx> =
        context.closure.same(claim).iter().flat_map(|same| map.inferences_to(*same)).copied().collect();
    let alone = |actor: &ActorIx| others.iter().filter(|other| map[**other].by.contains(actor)).count() == 1;
    let used_once = |premise: &&ClaimIx| {
        context.closure.same(**premise).iter().map(|same| map.inferences_from(*same).len()).sum::<usize>()
            == 1
    };
    if others.len() == 1 {
        return (Saying::new(format!("{key}-sole")).claim("about", claim), vec![claim]);
    }
    if let Some(actor) = context.drawer(step).filter(alone) {
        return (Saying::new(format!("{key}-by")).actor("who", actor).claim("about", claim), vec![claim]);
    }
    if let Some(premise) = inference.premises.iter().find(used_once) {
        return (Saying::new(format!("{key}-with")).claim("from", *premise), vec![*premise]);
    }
    let premise = inference.premises[0];
    (Saying::new(key.to_owned()).claim("from", premise).claim("about", claim), vec![claim, premise])
}
