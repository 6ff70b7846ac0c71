use crate::{
    ground::Text,
    map::model::{InferenceIx, Scheme},
    quiz::{
        ask::scheme::name_step,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// How many other steps are tried as distractors.
const MOST: usize = 30;

/// 16: the step that follows the same pattern.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked) {
    let steps: Vec<(InferenceIx, Scheme)> =
        context.map.inference_ixs().filter_map(|step| Some((step, context.map[step].scheme?))).collect();
    for (at, (step, scheme)) in steps.iter().enumerate() {
        let around = || steps.iter().cycle().skip(at + 1).take(steps.len() - 1);
        let apart = |other: &InferenceIx| context.map[*other].conclusion != context.map[*step].conclusion;
        if let Some((same, _)) = around().find(|(other, theirs)| theirs == scheme && apart(other)) {
            let others = around().filter(|(_, theirs)| theirs != scheme).take(MOST);
            asked.push(draft(context, *step, *same, *scheme, others));
        }
    }
}

fn draft<'a>(
    context: &Context<'_>,
    step: InferenceIx,
    same: InferenceIx,
    scheme: Scheme,
    others: impl Iterator<Item = &'a (InferenceIx, Scheme)>,
) -> Draft {
    let map = context.map;
    let name = |scheme: Scheme| format!("option-scheme-{}", scheme.key());
    let lures = others.map(|(other, theirs)| {
        let why =
            Saying::new("why-not-same-structure").word("other", name(*theirs)).word("own", name(scheme));
        offer(context, *other, why).mistaken(Misconception::OtherScheme)
    });
    let (stem, shown) = name_step(context, step, "ask-same-structure");
    let why = Saying::new("why-same-structure").word("own", name(scheme));
    Draft::new(Kind::SameStructure, Query::SameStructure(step), stem)
        .facts([map[step].id.clone(), map[same].id.clone()])
        .cites(context.cites(map[same].conclusion))
        .cites(context.cites(map[step].conclusion))
        .asked(shown)
        .side(context.sides.of(map[same].conclusion))
        .key(offer(context, same, why))
        .lures(lures.collect::<Vec<_>>())
        .distance(3)
}

fn offer(context: &Context<'_>, step: InferenceIx, why: Saying) -> Offer {
    let inference = &context.map[step];
    let (premise, claim) = (inference.premises[0], inference.conclusion);
    let text: Text =
        Saying::new("option-step").claim("from", premise).claim("about", claim).lower(context.map);
    Offer::text(Fill::Step(step), text, why)
}
