use crate::{
    ground::Named,
    map::model::{InferenceIx, Scheme},
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
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked) {
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
    }
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

/// A question about a step: named by its conclusion alone where that is enough, else with its first premise.
pub(super) fn about_step(
    context: &Context<'_>,
    kind: Kind,
    query: Query,
    step: InferenceIx,
    key: &str,
) -> Draft {
    let map = context.map;
    let inference = &map[step];
    let (premise, claim) = (inference.premises[0], inference.conclusion);
    let sole = map.inferences_to(claim).len() == 1;
    let (key, shown) =
        if sole { (format!("{key}-sole"), vec![claim]) } else { (key.to_owned(), vec![claim, premise]) };
    let stem = Saying::new(key).claim("from", premise).claim("about", claim);
    Draft::new(kind, query, stem)
        .facts([inference.id.clone()])
        .cites(context.cites(claim))
        .cites(inference.premises.iter().flat_map(|premise| context.cites(*premise)))
        .asked(shown)
        .side(context.sides.of(claim))
}
