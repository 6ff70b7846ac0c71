use std::sync::LazyLock;

use crate::{
    ground::Named,
    map::model::{ClaimIx, InferenceIx, Scheme},
    quiz::{
        ask::{Options, step::about_step},
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::{overlapping, steps_to},
        query::{Fill, Query},
        saying::Saying,
    },
};

/// 11: the pattern of an argument.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let options = Options::new(context.map, "scheme");
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
            asked.push(draft(context, step, scheme, &options));
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
        let why = in_steps(context, near, ["why-not-by-scheme", "why-not-by-scheme-several"]);
        let why = why.word("own", mark(theirs));
        Some(Offer::claim(near, why).mistaken(Misconception::OtherScheme))
    });
    let why = in_steps(context, claim, ["why-by-scheme", "why-by-scheme-several"]).word("mark", mark(scheme));
    let stem = Saying::new("ask-by-scheme").word("scheme", named(scheme));
    Draft::new(Kind::Scheme, Query::ByScheme(scheme), stem)
        .facts([inference.id.clone()])
        .cites(context.cites(claim))
        .cites(inference.premises.iter().flat_map(|premise| context.cites(*premise)))
        .side(context.sides.of(claim))
        .key(Offer::claim(claim, why))
        .lures(lures.collect::<Vec<_>>())
}

/// What is said of the step to a claim, or of one of several.
fn in_steps(context: &Context<'_>, claim: ClaimIx, [one, several]: [&'static str; 2]) -> Saying {
    Saying::new(if steps_to(context, claim).len() > 1 { several } else { one })
}

fn draft(context: &Context<'_>, step: InferenceIx, scheme: Scheme, options: &Options<Scheme>) -> Draft {
    let offer = |scheme: Scheme, why: Saying| Offer::text(Fill::Scheme(scheme), options.words(scheme), why);
    let others = Scheme::ALL.iter().filter(|other| **other != scheme && !overlapping(scheme, **other));
    let others = others.map(|other| {
        let why = Saying::new("why-not-scheme").word("mark", mark(*other)).word("own", mark(scheme));
        offer(*other, why).mistaken(Misconception::OtherScheme)
    });
    let inference = &context.map[step];
    let why = Saying::new("why-scheme")
        .word("mark", mark(scheme))
        .claims("from", &inference.premises)
        .claim("about", inference.conclusion);
    about_step(context, Kind::Scheme, Query::Scheme(step), step, "ask-scheme")
        .key(offer(scheme, why))
        .lures(others)
        .listed()
}

/// The keys of the names of all patterns and of what their arguments do, each put together once.
static KEYS: LazyLock<Vec<[String; 2]>> = LazyLock::new(|| {
    let keys =
        |scheme: &Scheme| [format!("scheme-{}", scheme.name()), format!("mark-scheme-{}", scheme.key())];
    Scheme::ALL.iter().map(keys).collect()
});

/// The wording of the name of a pattern.
pub(super) fn named(scheme: Scheme) -> &'static str {
    &KEYS[scheme as usize][0]
}

/// The wording of what arguments of a pattern do.
pub(super) fn mark(scheme: Scheme) -> &'static str {
    &KEYS[scheme as usize][1]
}
