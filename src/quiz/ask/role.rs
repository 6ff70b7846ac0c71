use std::collections::BTreeSet;

use crate::{
    ground::Named,
    map::model::{ActorIx, ClaimIx},
    quiz::{
        ask::on_question,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::{final_claims, roles},
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
        for &claim in &claims {
            match roles(context, actor, claim)[..] {
                [role] => {
                    asked.push(draft(context, actor, claim, role));
                    asked.extend(playing(context, actor, claim, role, &claims));
                }
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

/// Which of an actor's claims plays that part: the same from the other end. What is the only one they come to,
/// `main_claim` asks.
fn playing(
    context: &Context<'_>,
    actor: ActorIx,
    claim: ClaimIx,
    role: Role,
    all: &BTreeSet<ClaimIx>,
) -> Option<Draft> {
    if role == Role::Final && final_claims(context, actor).len() == 1 {
        return None;
    }
    let around = context.around(claim).into_iter().filter(|near| all.contains(near));
    let lures = around.filter_map(|near| {
        let theirs = *roles(context, actor, near).first()?;
        let why = Saying::new(format!("why-role-{}", theirs.name())).actor("who", actor);
        Some(Offer::claim(near, why).mistaken(Misconception::WrongRole))
    });
    let lures: Vec<Offer> = lures.collect();
    let why = Saying::new(format!("why-role-{}", role.name())).actor("who", actor);
    let stem =
        Saying::new("ask-plays").actor("who", actor).word("role", format!("option-role-{}", role.name()));
    let draft = Draft::new(Kind::Role, Query::Plays(actor, role), stem)
        .facts([context.id(claim)])
        .also([context.actor_id(actor)])
        .cites(context.cites_by(actor, claim))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(Offer::claim(claim, why))
        .lures(lures);
    Some(draft)
}
