use crate::{
    ground::{Named, Text},
    map::{
        derive::{AttackKind, attack_kind},
        model::{AttackIx, ClaimIx, Map, Node},
    },
    quiz::{
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::{aim_of, attack_aim},
        query::{Aim, Fill, Query},
        saying::Saying,
    },
};

/// How many objections with another aim are tried as distractors.
const MOST: usize = 64;

/// 7: what an objection is aimed at, and which of several is aimed there.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    aimed_at(context, asked);
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
    let target = struck(map, attack);
    let offer =
        |kind: AttackKind, why: Saying| Offer::text(Fill::AttackKind(kind), words(context, kind), why);
    let why = Saying::new(format!("why-aim-{}", kind.name())).claim("about", target);
    let others = AttackKind::ALL.iter().filter(|other| **other != kind).map(|other| {
        let hit = Saying::new(format!("hit-{}", kind.name())).claim("about", target);
        let why = Saying::new(format!("why-not-aim-{}", other.name())).said("hit", hit);
        offer(*other, why).mistaken(Misconception::OtherTarget)
    });
    let over = in_dispute(map, attack);
    let alone = Saying::new("ask-attack-kind-alone").claim("about", from);
    let whole = Saying::new("ask-attack-kind").claim("over", over).claim("about", from);
    let mut ways = vec![(whole, vec![from, over]), (alone.clone(), vec![from])];
    ways.retain_mut(|(stem, _)| stem.fits(map));
    Draft::new(Kind::AttackKind, Query::AttackKind(attack), alone)
        .put(ways)
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

/// Which objection is aimed at what, each asked for once. At most half of the questions want one aim, so that each
/// objection can be wrong beside others about twice as often as it is right.
fn aimed_at(context: &Context<'_>, asked: &mut Asked<'_>) {
    let claims = context.map.claim_ixs().filter(|claim| context.closure.same(*claim)[0] == *claim);
    let all: Vec<(ClaimIx, Aim)> =
        claims.filter_map(|claim| Some((claim, aim_of(context, claim)?))).collect();
    for aim in Aim::ALL {
        let (own, others): (Vec<_>, Vec<_>) = all.iter().partition(|(_, other)| other == aim);
        // With one other there is nothing to choose from.
        let most = if others.len() < 2 { 0 } else { others.len() };
        for (at, &(claim, _)) in own.into_iter().take(most).enumerate() {
            // Each begins elsewhere among the others, so that all of them are near misses somewhere.
            let around = others.iter().cycle().skip(at * 2 % most).take(most.min(MOST));
            let lures = around.map(|(other, theirs)| {
                offer_aimed(context, *other, *theirs).mistaken(Misconception::OtherTarget)
            });
            let lures: Vec<Offer> = lures.collect();
            asked.push(aimed_draft(context, claim, *aim).lures(lures));
        }
    }
}

fn aimed_draft(context: &Context<'_>, claim: ClaimIx, aim: Aim) -> Draft {
    let attacks = context.map.attacks_from(Node::Claim(claim)).iter();
    let word = format!("option-aim-{}", aim.name());
    Draft::new(Kind::AttackKind, Query::AimedAt(aim), Saying::new("ask-aimed-at").word("aim", word))
        .facts(attacks.map(|attack| context.map[*attack].id.clone()))
        .facts([context.id(claim)])
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(offer_aimed(context, claim, aim))
}

/// An objection with what it is aimed at.
fn offer_aimed(context: &Context<'_>, claim: ClaimIx, aim: Aim) -> Offer {
    let map = context.map;
    let same = context.closure.same(claim).iter();
    let struck = same.flat_map(|one| map.attacks_from(Node::Claim(*one))).next().map(|at| struck(map, *at));
    let why = Saying::new(format!("why-aim-{}", aim.name())).claim("about", struck.unwrap_or(claim));
    Offer::claim(claim, why)
}

/// What the argument comes to that an attack is aimed at somewhere: the claim attacked if it is concluded or for nothing,
/// what it is a reason for, or the result of the step.
fn in_dispute(map: &Map, attack: AttackIx) -> ClaimIx {
    let target = struck(map, attack);
    let used = || map.inferences_from(target).first().map(|step| map[*step].conclusion);
    let reason = matches!(attack_kind(map, attack), AttackKind::Undermine);
    if reason { used().unwrap_or(target) } else { target }
}

/// The claim that an attack is on, or the result of the step, or what the objection says.
fn struck(map: &Map, attack: AttackIx) -> ClaimIx {
    match map[attack].on {
        Node::Claim(claim) => claim,
        Node::Inference(step) => map[step].conclusion,
        Node::Attack(other) => source(map, other),
    }
}

fn source(map: &Map, attack: AttackIx) -> ClaimIx {
    match map[attack].from {
        Node::Claim(claim) => claim,
        Node::Inference(step) => map[step].conclusion,
        Node::Attack(other) => struck(map, other),
    }
}
