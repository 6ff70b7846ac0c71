use crate::{
    ground::Named,
    map::model::ClaimIx,
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception},
        prove::link,
        query::{Fill, Link, Query},
        saying::Saying,
    },
};

/// 23: whether two reasons count only together, each alone, or for different claims.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for (one, other) in pairs(context) {
        if let Some((kind, _)) = link(context, one, other) {
            asked.push(draft(context, one, other, kind));
            if kind != Link::Apart {
                asked.push(beside(context, one, other, kind));
                asked.push(beside(context, other, one, kind));
            }
        }
    }
}

/// Which reason counts together with another, or alone for the same: the same from the other end.
fn beside(context: &Context<'_>, one: ClaimIx, key: ClaimIx, kind: Link) -> Draft {
    let map = context.map;
    let results = |claim: ClaimIx| map.inferences_from(claim).first().map(|step| map[*step].conclusion);
    let lures = context.around_both(key, one).into_iter().filter(|near| *near != one).filter_map(|near| {
        let (found, _) = link(context, one, near)?;
        let why = match (found, results(near)) {
            (Link::Apart, Some(result)) => Saying::new("why-not-beside-apart").claim("other", result),
            (Link::Apart, None) => Saying::new("why-not-elsewhere"),
            _ => Saying::new(format!("why-not-beside-{}", found.name())),
        };
        Some(Offer::claim(near, why).mistaken(Misconception::OtherInference))
    });
    let mut why = Saying::new(format!("why-beside-{}", kind.name()));
    if let Some(result) = results(one) {
        why = why.claim("about", result);
    }
    let stem = Saying::new(format!("ask-beside-{}", kind.name())).claim("about", one);
    Draft::new(Kind::Linked, Query::Beside(one, kind), stem)
        .facts([context.id(key), context.id(one)])
        .cites(context.cites(key))
        .cites(context.cites(one))
        .asked([one])
        .side(context.sides.of(key))
        .key(Offer::claim(key, why))
        .lures(lures.collect::<Vec<_>>())
        .distance(2)
}

/// Premises of one step, of two steps to one claim, and of steps that stand next to each other in the map.
fn pairs(context: &Context<'_>) -> Vec<(ClaimIx, ClaimIx)> {
    let map = context.map;
    let mut pairs = Vec::new();
    for claim in map.claim_ixs() {
        let steps = map.inferences_to(claim);
        for step in steps {
            let premises = &map[*step].premises;
            pairs.extend(premises.windows(2).map(|pair| (pair[0], pair[1])));
        }
        pairs.extend(steps.windows(2).map(|pair| (map[pair[0]].premises[0], map[pair[1]].premises[0])));
    }
    let steps: Vec<_> = map.inference_ixs().collect();
    for pair in steps.windows(2) {
        if map[pair[0]].conclusion != map[pair[1]].conclusion {
            pairs.push((map[pair[0]].premises[0], map[pair[1]].premises[0]));
        }
    }
    pairs.retain(|(one, other)| one != other);
    pairs
}

fn draft(context: &Context<'_>, one: ClaimIx, other: ClaimIx, own: Link) -> Draft {
    let offer = |link: Link, why: Saying| {
        let text = Saying::new(format!("option-link-{}", link.name())).lower(context.map);
        Offer::text(Fill::Link(link), text, why)
    };
    let tell = |key: String| {
        let mut why = Saying::new(key);
        for (name, reason) in [("about", one), ("other", other)] {
            if let Some(step) = context.map.inferences_from(reason).first() {
                why = why.claim(name, context.map[*step].conclusion);
            }
        }
        why
    };
    let others = Link::ALL.iter().filter(|other| **other != own).map(|wrong| {
        let why = match wrong {
            Link::Apart => "why-not-link-Apart".to_owned(),
            wrong => format!("why-not-link-{}-{}", wrong.name(), own.name()),
        };
        offer(*wrong, tell(why)).mistaken(Misconception::WrongTag)
    });
    let why = tell(format!("why-link-{}", own.name()));
    let stem = Saying::new("ask-linked").claim("one", one).claim("other", other);
    Draft::new(Kind::Linked, Query::Linked(one, other), stem)
        .facts([context.id(one), context.id(other)])
        .cites(context.cites(one))
        .cites(context.cites(other))
        .asked([one, other])
        .side(context.sides.of(one))
        .key(offer(own, why))
        .lures(others)
        .listed()
        .distance(2)
}
