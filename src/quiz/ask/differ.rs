use crate::{
    ground::Named,
    map::model::{ClaimIx, RelationIx, RelationKind},
    quiz::{
        ask::related_to,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::holds,
        query::{Dimension, Fill, Query},
        saying::Saying,
    },
};

/// 21: in what respect two accounts differ, and what a claim cannot be reconciled with.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for relation in context.map.relation_ixs() {
        let kind = context.map[relation].kind;
        let [one, other] = context.map[relation].between;
        if kind == RelationKind::DifferentEstimate {
            let query = Query::Dimension(relation);
            let found = Dimension::ALL
                .iter()
                .find(|found| holds(context, &query, &Fill::Dimension(**found)).is_some());
            match found {
                Some(found) => asked.push(dimension(context, relation, *found)),
                None => {
                    asked.refuse(context, Kind::Differ, [context.map[relation].id.clone()], Why::Ambiguous);
                }
            }
        }
        if !matches!(kind, RelationKind::SameAs | RelationKind::Rephrase) {
            asked.push(opposite(context, relation, one, other));
            asked.push(opposite(context, relation, other, one));
        }
    }
}

fn dimension(context: &Context<'_>, relation: RelationIx, own: Dimension) -> Draft {
    let [one, other] = context.map[relation].between;
    let offer = |dimension: Dimension, why: Saying| {
        let text = Saying::new(format!("option-dimension-{}", dimension.name())).lower(context.map);
        Offer::text(Fill::Dimension(dimension), text, why)
    };
    let others = Dimension::ALL.iter().filter(|other| **other != own).map(|other| {
        offer(*other, Saying::new(format!("why-not-dimension-{}", other.name())))
            .mistaken(Misconception::WrongTag)
    });
    let stem = Saying::new("ask-dimension").claim("one", one).claim("other", other);
    Draft::new(Kind::Differ, Query::Dimension(relation), stem)
        .facts([context.map[relation].id.clone()])
        .cites(context.cites(one))
        .cites(context.cites(other))
        .asked([one, other])
        .key(offer(own, Saying::new(format!("why-dimension-{}", own.name()))))
        .lures(others)
        .listed()
        .distance(2)
}

fn opposite(context: &Context<'_>, relation: RelationIx, about: ClaimIx, key: ClaimIx) -> Draft {
    let estimate = context.map[relation].kind == RelationKind::DifferentEstimate;
    let (stem, why) =
        if estimate { ("ask-estimate", "why-estimate") } else { ("ask-opposite", "why-opposite") };
    let lures = context.around(about).into_iter().filter(|near| *near != key).map(|near| {
        let why = match context.map[about].figures.iter().find_map(|figure| figure.of.as_ref()) {
            Some(of) if estimate => Saying::new("why-not-estimate").text("of", of),
            _ => related_to(context, near, about).1,
        };
        Offer::claim(near, why).mistaken(Misconception::Compatible)
    });
    Draft::new(Kind::Differ, Query::Opposes(about), Saying::new(stem).claim("about", about))
        .facts([context.id(about), context.map[relation].id.clone()])
        .cites(context.cites(key))
        .cites(context.cites(about))
        .asked([about])
        .side(context.sides.of(key))
        .key(Offer::claim(key, Saying::new(why).claim("about", about)))
        .lures(lures)
        .distance(2)
}
