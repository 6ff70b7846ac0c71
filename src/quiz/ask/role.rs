use std::collections::BTreeSet;

use crate::{
    ground::Named,
    map::model::{ActorIx, ClaimIx},
    quiz::{
        ask::on_question,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::roles,
        query::{Fill, Query, Role},
        saying::Saying,
    },
};

/// 6: the part that a claim plays in an actor's argument.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for (actor, drawn) in context.arguers() {
        let claims: BTreeSet<ClaimIx> = drawn
            .iter()
            .flat_map(|step| {
                context.map[*step].premises.iter().copied().chain([context.map[*step].conclusion])
            })
            .chain(context.spoken_by(actor).iter().copied())
            .collect();
        for claim in claims {
            match roles(context, actor, claim)[..] {
                [role] => asked.push(draft(context, actor, claim, role)),
                [] => {}
                _ => asked.refuse(
                    context,
                    Kind::Role,
                    [context.actor_id(actor), context.id(claim)],
                    Why::Ambiguous,
                ),
            }
        }
    }
}

fn draft(context: &Context<'_>, actor: ActorIx, claim: ClaimIx, role: Role) -> Draft {
    let offer = |role: Role, why: Saying| {
        let text = Saying::new(format!("option-role-{}", role.name())).lower(context.map);
        Offer::text(Fill::Role(role), text, why.actor("who", actor))
    };
    let others = Role::ALL.iter().filter(|other| **other != role).map(|other| {
        offer(*other, Saying::new(format!("why-not-role-{}", other.name())))
            .mistaken(Misconception::WrongRole)
    });
    let stem = |key: &'static str| Saying::new(key).claim("about", claim).actor("who", actor);
    Draft::new(Kind::Role, Query::Role(actor, claim), stem("ask-role"))
        .put(on_question(context.map, stem("ask-role-on"), &stem("ask-role")))
        .facts([context.id(claim)])
        .also([context.actor_id(actor)])
        .cites(context.cites_by(actor, claim))
        .cites(context.cites(claim))
        .asked([claim])
        .side(context.sides.of(claim))
        .key(offer(role, Saying::new(format!("why-role-{}", role.name()))))
        .lures(others)
        .listed()
}
