use crate::{
    map::model::{ClaimIx, InferenceIx},
    quiz::{
        ask::{step::about_step, tell::tell_against},
        context::Context,
        draft::{Asked, Offer},
        item::{Kind, Misconception, Why},
        prove,
        query::Query,
        saying::Saying,
    },
};

/// How many tacit premises of other steps are tried as distractors.
const MOST: usize = 24;

/// 14: what an argument takes for granted.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let tacit: Vec<(InferenceIx, ClaimIx)> = context
        .map
        .inference_ixs()
        .flat_map(|step| context.map[step].implicit.iter().map(move |claim| (step, *claim)))
        .collect();
    for (at, (step, claim)) in tacit.iter().enumerate() {
        if context.map[*step].implicit.len() > 1 {
            asked.refuse(context, Kind::Unstated, [context.map[*step].id.clone()], Why::SeveralKeys);
            continue;
        }
        let others =
            tacit.iter().cycle().skip(at + 1).take(tacit.len() - 1).take(MOST).map(|(other, claim)| {
                Offer::claim(*claim, needed_by(context, *other, *step))
                    .mistaken(Misconception::OtherInference)
            });
        let stated = context.map[*step].premises.iter().map(|claim| {
            Offer::claim(*claim, Saying::new("why-not-unstated")).mistaken(Misconception::StatedAsUnstated)
        });
        let why = Saying::new("why-unstated").claim("about", context.map[*step].conclusion);
        let draft = about_step(context, Kind::Unstated, Query::Unstated(*step), *step, "ask-unstated")
            .facts([context.id(*claim)])
            .key(Offer::claim(*claim, why))
            // What is taken for granted elsewhere is worded as a rule too: among news, the key would be told by its look.
            .lures(others)
            .lures(stated)
            .lures(against(context, *step))
            .beside(Misconception::OtherInference)
            .distance(2);
        asked.push(draft);
    }
}

/// That another step needs an assumption: named by where it leads, or if both lead there, by what it starts from.
fn needed_by(context: &Context<'_>, other: InferenceIx, step: InferenceIx) -> Saying {
    let (own, theirs) = (&context.map[step], &context.map[other]);
    match theirs.premises.first() {
        Some(premise) if own.conclusion == theirs.conclusion => {
            Saying::new("why-not-unstated-from").claim("other", *premise)
        }
        _ => Saying::new("why-not-unstated-here").claim("other", theirs.conclusion),
    }
}

fn against(context: &Context<'_>, step: InferenceIx) -> Vec<Offer> {
    let claim = context.map[step].conclusion;
    let near = context.around(claim).into_iter();
    let opposing = near.filter_map(|near| {
        let minus = context.closure.bears_on_step(near, step).is_some_and(|signs| signs.only_minus());
        let found = prove::against(context, near, claim).filter(|_| minus)?;
        let why = tell_against(found, near, claim);
        Some(Offer::claim(near, why).mistaken(Misconception::OpposingAsSupporting))
    });
    opposing.collect()
}
