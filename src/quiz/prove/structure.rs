use crate::{
    ground::Named,
    map::{
        derive::attack_kind,
        model::{ClaimIx, InferenceIx, Node, Scheme},
    },
    quiz::{
        context::Context,
        prove::{Failure, overlapping},
        query::Reason,
    },
};

/// How many steps and attacks deep two arguments are compared.
const DEPTH: usize = 2;

/// The canonical form of the argument around a step: its pattern, its premises with what supports and attacks them,
/// the attacks on the step and on its conclusion, and whether other steps lead there. Arguments are of the same
/// structure if and only if their forms are equal, since the parts are unordered trees and stand sorted (Aho, Hopcroft
/// and Ullman, *The design and analysis of computer algorithms*, 1974, 3.2).
pub(crate) fn structure(context: &Context<'_>, step: InferenceIx) -> String {
    let map = context.map;
    let conclusion = map[step].conclusion;
    let alone = if map.inferences_to(conclusion).len() > 1 { "convergent" } else { "sole" };
    let attacks = attacks(context, Node::Claim(conclusion), DEPTH - 1);
    format!("{} {alone} {attacks}", argument(context, step, DEPTH))
}

fn argument(context: &Context<'_>, step: InferenceIx, depth: usize) -> String {
    let inference = &context.map[step];
    let scheme = inference.scheme.map_or("-", Scheme::key);
    let stated = listed(inference.premises.iter().map(|premise| support(context, *premise, depth - 1)));
    let tacit = inference.implicit.len();
    format!("{scheme}({stated}+{tacit}){}", attacks(context, Node::Inference(step), depth - 1))
}

/// What a claim stands on, so many steps deep.
fn support(context: &Context<'_>, claim: ClaimIx, depth: usize) -> String {
    if depth == 0 {
        return String::new();
    }
    let steps = context.map.inferences_to(claim).iter();
    let steps = listed(steps.map(|step| argument(context, *step, depth)));
    format!("{steps}{}", attacks(context, Node::Claim(claim), depth))
}

/// What attacks a node, each by its kind and by what attacks it in turn.
fn attacks(context: &Context<'_>, on: Node, depth: usize) -> String {
    if depth == 0 {
        return String::new();
    }
    let on = context.map.attacks_on(on).iter();
    listed(on.map(|attack| {
        let back = attacks(context, Node::Attack(*attack), depth - 1);
        let from = match context.map[*attack].from {
            Node::Claim(from) => attacks(context, Node::Claim(from), depth - 1),
            _ => String::new(),
        };
        format!("!{}{back}{from}", attack_kind(context.map, *attack).name())
    }))
}

fn listed(parts: impl Iterator<Item = String>) -> String {
    let mut parts: Vec<String> = parts.collect();
    parts.sort_unstable();
    format!("[{}]", parts.join(","))
}

/// In what two arguments stated in the map surely differ: patterns that exclude each other, or the number of reasons
/// that count together. That one has no objection or no further reasons is none: the map may only leave it out.
pub(crate) fn differs(context: &Context<'_>, step: InferenceIx, other: InferenceIx) -> Option<Reason> {
    let map = context.map;
    let schemes = map[step].scheme.zip(map[other].scheme);
    if schemes.is_some_and(|(own, theirs)| own != theirs && !overlapping(own, theirs)) {
        Some(Reason::OtherTag)
    } else {
        (map[step].premises.len() != map[other].premises.len()).then_some(Reason::OtherStructure)
    }
}

pub(super) fn fails(context: &Context<'_>, step: InferenceIx, other: InferenceIx) -> Option<Failure> {
    Some((differs(context, step, other)?, vec![context.map[other].id.clone()]))
}
