use crate::{
    ground::{Named, Text},
    map::{
        derive::AttackKind,
        model::{AttackIx, ClaimIx, Node},
    },
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::attack_aim,
        query::{Fill, Query},
        saying::Saying,
    },
};

/// 7: what an objection is aimed at.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for attack in context.map.attack_ixs() {
        let map = context.map;
        let Node::Claim(from) = map[attack].from else { continue };
        let alone = context
            .closure
            .same(from)
            .iter()
            .map(|same| map.attacks_from(Node::Claim(*same)).len())
            .sum::<usize>();
        let mut refuse = |why| asked.refuse(context, Kind::AttackKind, [map[attack].id.clone()], why);
        match attack_aim(context, attack) {
            _ if alone != 1 => refuse(Why::SeveralKeys),
            None => refuse(Why::Ambiguous),
            Some(kind) => asked.push(draft(context, attack, from, kind)),
        }
    }
}

fn draft(context: &Context<'_>, attack: AttackIx, from: ClaimIx, kind: AttackKind) -> Draft {
    let map = context.map;
    let target = match map[attack].on {
        Node::Claim(claim) => claim,
        Node::Inference(step) => map[step].conclusion,
        Node::Attack(_) => from,
    };
    let offer =
        |kind: AttackKind, why: Saying| Offer::text(Fill::AttackKind(kind), words(context, kind), why);
    let why = Saying::new(format!("why-aim-{}", kind.name())).claim("about", target);
    let others = AttackKind::ALL.iter().filter(|other| **other != kind).map(|other| {
        let why = Saying::new(format!("why-not-aim-{}", other.name()));
        offer(*other, why).mistaken(Misconception::OtherTarget)
    });
    Draft::new(
        Kind::AttackKind,
        Query::AttackKind(attack),
        Saying::new("ask-attack-kind").claim("about", from),
    )
    .facts([map[attack].id.clone(), context.id(from)])
    .cites(context.cites(from))
    .cites(context.cites(target))
    .asked([from])
    .side(context.sides.of(from))
    .key(offer(kind, why))
    .lures(others)
    .listed()
}

fn words(context: &Context<'_>, kind: AttackKind) -> Text {
    Saying::new(format!("option-aim-{}", kind.name())).lower(context.map)
}
