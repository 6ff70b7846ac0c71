use crate::{
    map::model::{ActorIx, AttackIx, Attribution, ClaimIx, InferenceIx, Node},
    quiz::{
        ask::{lures_against, only, step::name_step},
        context::Context,
        draft::{Asked, Draft, Offer},
        item::Kind,
        query::Query,
        saying::Saying,
    },
};

/// 5: a direct objection to a claim, to a step, or to an objection.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for attack in context.map.attack_ixs() {
        let Node::Claim(from) = context.map[attack].from else { continue };
        match context.map[attack].on {
            Node::Claim(claim) => asked.push(to_claim(context, attack, from, claim)),
            Node::Inference(step) => asked.push(to_step(context, attack, from, step)),
            Node::Attack(struck) => asked.extend(to_objection(context, attack, from, struck)),
        }
    }
}

/// The claims around another as wrong answers, but for objections to a step from or to it, or to a reason for it: what is
/// set against one step may well be meant against the next.
fn lures(context: &Context<'_>, claim: ClaimIx) -> Vec<Offer> {
    let objects = |one: &ClaimIx| {
        let mut attacks = context.map.attacks_from(Node::Claim(*one)).iter();
        attacks.any(|attack| is_near(context, context.map[*attack].on, claim))
    };
    let near = |lure: &Offer| lure.claim.is_some_and(|one| context.closure.same(one).iter().any(objects));
    lures_against(context, claim).into_iter().filter(|lure| !near(lure)).collect()
}

/// Whether what is objected to is a step from or to a claim, a reason for it, or an objection to one of these.
fn is_near(context: &Context<'_>, on: Node, claim: ClaimIx) -> bool {
    let map = context.map;
    let is = |one: &ClaimIx| context.closure.are_same(*one, claim);
    match on {
        Node::Claim(target) => {
            is(&target) || map.inferences_from(target).iter().any(|step| is(&map[*step].conclusion))
        }
        Node::Inference(step) => is(&map[step].conclusion) || map[step].premises.iter().any(is),
        Node::Attack(struck) => is_near(context, map[struck].on, claim),
    }
}

fn to_claim(context: &Context<'_>, attack: AttackIx, from: ClaimIx, claim: ClaimIx) -> Draft {
    let says = |actor: &ActorIx| context.does(*actor, from, Attribution::is_own);
    let stem = match only(&context.map[attack].by).filter(says) {
        Some(actor) => Saying::new("ask-objection-by").actor("who", actor),
        None => Saying::new("ask-objection"),
    };
    let why = Saying::new("why-objection").claim("about", claim);
    Draft::new(Kind::Objection, Query::ObjectionTo(claim), stem.claim("about", claim))
        .facts([context.id(claim), context.map[attack].id.clone(), context.id(from)])
        .cites(context.cites(from))
        .cites(context.cites(claim))
        .asked([claim])
        .side(context.sides.of(from))
        .key(Offer::claim(from, why))
        .lures(lures(context, claim))
}

fn to_step(context: &Context<'_>, attack: AttackIx, from: ClaimIx, step: InferenceIx) -> Draft {
    let map = context.map;
    let claim = map[step].conclusion;
    let ways = name_step(context, step, "ask-step-objection", &[]);
    let why = Saying::new("why-step-objection").claims("from", &map[step].premises).claim("about", claim);
    Draft::new(Kind::Objection, Query::ObjectionToStep(step), Saying::new("ask-step-objection"))
        .put(ways)
        .facts([map[step].id.clone(), map[attack].id.clone(), context.id(from)])
        .cites(context.cites(from))
        .cites(context.cites(claim))
        .side(context.sides.of(from))
        .key(Offer::claim(from, why))
        .lures(lures(context, claim))
}

/// What the map sets against an objection: not against what it says, but against its being an objection. The objection
/// is named by its claim where it is the only one from there, or else by what it is raised against as well.
fn to_objection(context: &Context<'_>, attack: AttackIx, from: ClaimIx, struck: AttackIx) -> Option<Draft> {
    let map = context.map;
    let Node::Claim(source) = map[struck].from else { return None };
    let same = context.closure.same(source).iter();
    let is_sole = same.map(|one| map.attacks_from(Node::Claim(*one)).len()).sum::<usize>() == 1;
    let (stem, shown) = match (is_sole, map[struck].on) {
        (true, _) => (Saying::new("ask-answers-objection"), vec![source]),
        (_, Node::Claim(target)) => {
            (Saying::new("ask-answers-objection-to").claim("about", target), vec![source, target])
        }
        (_, Node::Inference(step)) => {
            let to = map[step].conclusion;
            (Saying::new("ask-answers-objection-on-step").claim("about", to), vec![source, to])
        }
        (_, Node::Attack(_)) => return None,
    };
    let why = Saying::new("why-answers-objection").claim("from", source);
    let draft = Draft::new(Kind::Objection, Query::ObjectionToAttack(struck), stem.claim("from", source))
        .facts([map[struck].id.clone(), map[attack].id.clone(), context.id(from)])
        .cites(context.cites(from))
        .cites(context.cites(source))
        .asked(shown)
        .side(context.sides.of(from))
        .key(Offer::claim(from, why))
        .lures(lures(context, source));
    Some(draft)
}
