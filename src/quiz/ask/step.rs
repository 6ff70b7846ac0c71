use crate::{
    map::model::{ActorIx, ClaimIx, InferenceIx},
    quiz::{
        context::Context,
        draft::{Draft, Way},
        item::Kind,
        query::Query,
        saying::Saying,
    },
};

/// A question about a step, named by both its ends: they are set apart where the question would be too long with them.
pub(super) fn about_step(
    context: &Context<'_>,
    kind: Kind,
    query: Query,
    step: InferenceIx,
    key: &'static str,
) -> Draft {
    let inference = &context.map[step];
    Draft::new(kind, query, Saying::new(key))
        .put(short_enough(context, both_ends(context, step, key)))
        .facts([inference.id.clone()])
        .cites(context.cites(inference.conclusion))
        .cites(inference.premises.iter().flat_map(|premise| context.cites(*premise)))
        .side(context.sides.of(inference.conclusion))
}

/// The ways to name a step in a stem that may quote other claims too, the fullest first, those that are short enough if
/// any is: both ends with all its reasons, or one of them, or one end where that says which step it is.
pub(super) fn name_step(
    context: &Context<'_>,
    step: InferenceIx,
    key: &str,
    beside: &[(&'static str, ClaimIx)],
) -> Vec<Way> {
    let fill = |(saying, shown): Way| {
        (beside.iter().fold(saying, |saying, (name, claim)| saying.claim(name, *claim)), shown)
    };
    let ways = both_ends(context, step, key).into_iter().chain(one_end(context, step, key)).map(fill);
    short_enough(context, ways.collect())
}

/// The ways that are short enough; where none is, all can be put with their statements set apart.
fn short_enough(context: &Context<'_>, mut ways: Vec<Way>) -> Vec<Way> {
    let fits: Vec<bool> = ways.iter_mut().map(|(saying, _)| saying.fits(context.map)).collect();
    if fits.contains(&true) {
        let mut fits = fits.into_iter();
        ways.retain(|_| fits.next().unwrap_or(false));
    }
    ways
}

/// From these premises to the conclusion.
fn ends(context: &Context<'_>, step: InferenceIx, key: &str, from: &[ClaimIx]) -> Way {
    let claim = context.map[step].conclusion;
    let saying = Saying::new(key.to_owned()).claims("from", from).claim("about", claim);
    (saying, from.iter().copied().chain([claim]).collect())
}

/// By all premises and the conclusion; or by one of several premises, where no other step leads there from it.
fn both_ends(context: &Context<'_>, step: InferenceIx, key: &str) -> Vec<Way> {
    let premises = &context.map[step].premises;
    let mut ways = vec![ends(context, step, key, premises)];
    let others = more(premises.len());
    for premise in
        premises.iter().filter(|premise| premises.len() > 1 && is_telling(context, step, **premise))
    {
        let (saying, shown) = ends(context, step, &format!("{key}-and"), &[*premise]);
        ways.push((saying.word("others", others), shown));
    }
    ways
}

/// How the reasons beside one of several are spoken of.
pub(super) const fn more(premises: usize) -> &'static str {
    if premises == 2 { "step-one-more" } else { "step-some-more" }
}

/// Whether no other step leads from a premise to the same conclusion.
fn is_telling(context: &Context<'_>, step: InferenceIx, premise: ClaimIx) -> bool {
    let same = context.closure.same(premise).iter();
    let mut others = same.flat_map(|same| context.map.inferences_from(*same)).filter(|other| **other != step);
    let to = context.map[step].conclusion;
    !others.any(|other| context.closure.are_same(context.map[*other].conclusion, to))
}

/// By its conclusion where no other step leads there, with the actor who alone draws one there, or by a premise that no
/// other step uses.
fn one_end(context: &Context<'_>, step: InferenceIx, key: &str) -> Vec<Way> {
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
    let mut ways = Vec::new();
    if others.len() == 1 {
        ways.push((Saying::new(format!("{key}-sole")).claim("about", claim), vec![claim]));
    }
    if let Some(actor) = context.drawer(step).filter(alone) {
        ways.push((Saying::new(format!("{key}-by")).actor("who", actor).claim("about", claim), vec![claim]));
    }
    if let Some(premise) = inference.premises.iter().find(used_once) {
        ways.push((Saying::new(format!("{key}-with")).claim("from", *premise), vec![*premise]));
    }
    ways
}
