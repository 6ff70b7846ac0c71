use std::collections::BTreeMap;

use crate::{
    ground::{Named, Text},
    map::model::{InferenceIx, Scheme},
    quiz::{
        ask::step::{more, name_step},
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::{differs, structure},
        query::{Fill, Query, Reason},
        saying::Saying,
    },
};

/// How many other steps are tried as distractors.
const MOST: usize = 30;

/// 16: the argument of the same structure.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let steps: Vec<InferenceIx> = context.map.inference_ixs().collect();
    let mut alike: BTreeMap<String, Vec<InferenceIx>> = BTreeMap::new();
    for step in &steps {
        alike.entry(structure(context, *step)).or_default().push(*step);
    }
    for alike in alike.values() {
        for (at, step) in alike.iter().enumerate() {
            // It is asked by pattern: where none is named, nothing but a number would be left to ask for.
            if context.map[*step].scheme.is_none() {
                asked.refuse(context, Kind::SameStructure, [context.map[*step].id.clone()], Why::Missing);
                continue;
            }
            let apart =
                |other: &&InferenceIx| context.map[**other].conclusion != context.map[*step].conclusion;
            let mut around = alike.iter().cycle().skip(at + 1).take(alike.len() - 1);
            match around.find(apart) {
                Some(same) => asked.push(draft(context, *step, *same, &steps)),
                None => {
                    asked.refuse(context, Kind::SameStructure, [context.map[*step].id.clone()], Why::Missing)
                }
            }
        }
    }
}

fn draft(context: &Context<'_>, step: InferenceIx, same: InferenceIx, steps: &[InferenceIx]) -> Draft {
    let map = context.map;
    let around = steps.iter().cycle().skip(step.get() + 1).take(steps.len() - 1);
    let others = around.filter_map(|other| Some((*other, differs(context, step, *other)?))).take(MOST);
    let lures: Vec<Offer> = others.map(|(other, reason)| lure(context, step, other, reason)).collect();
    let own = map[step].scheme.map_or_else(String::new, |scheme| format!("scheme-{}", scheme.name()));
    let why = Saying::new("why-same-structure").word("own", own);
    Draft::new(Kind::SameStructure, Query::SameStructure(step), Saying::new("ask-same-structure"))
        .put(name_step(context, step, "ask-same-structure", &[]))
        .facts([map[step].id.clone(), map[same].id.clone()])
        .cites(context.cites(map[same].conclusion))
        .cites(context.cites(map[step].conclusion))
        .side(context.sides.of(map[same].conclusion))
        .key(offer(context, same, why))
        .lures(lures)
        // Where both others had more or fewer reasons, counting them would be enough.
        .beside(Misconception::OtherScheme)
        .distance(3)
}

/// A step of another structure, with what tells it apart.
fn lure(context: &Context<'_>, step: InferenceIx, other: InferenceIx, reason: Reason) -> Offer {
    let map = context.map;
    let as_many = map[other].premises.len() == map[step].premises.len();
    match (reason, map[step].scheme, map[other].scheme) {
        (Reason::OtherTag, Some(own), Some(theirs)) => {
            let name = |scheme: Scheme| format!("scheme-{}", scheme.name());
            let why =
                Saying::new("why-not-same-structure").word("other", name(theirs)).word("own", name(own));
            let by_pattern_alone =
                if as_many { Misconception::OtherScheme } else { Misconception::OtherStructure };
            offer(context, other, why).mistaken(by_pattern_alone)
        }
        _ => {
            let fewer = map[other].premises.len() < map[step].premises.len();
            let key = if fewer { "why-not-same-fewer" } else { "why-not-same-more" };
            offer(context, other, Saying::new(key)).mistaken(Misconception::OtherStructure)
        }
    }
}

fn offer(context: &Context<'_>, step: InferenceIx, why: Saying) -> Offer {
    let inference = &context.map[step];
    let (premise, claim) = (inference.premises[0], inference.conclusion);
    let saying = match inference.premises.len() {
        1 => Saying::new("option-step"),
        several => Saying::new("option-step-and").word("others", more(several)),
    };
    let text: Text = saying.claim("from", premise).claim("about", claim).lower(context.map);
    Offer::text(Fill::Step(step), text, why)
}
