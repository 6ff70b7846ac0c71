use std::{
    cell::LazyCell,
    collections::{BTreeSet, VecDeque},
};

use crate::{
    ground::{Arg, Lang, say},
    map::{
        derive::sides,
        layout::network::What,
        model::{ActorIx, AttackIx, ClaimIx, InferenceIx, Map, Node, RelationIx, SourceIx},
        outline::{Step, number},
    },
};

/// Whose part of a map is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// What a speaker says.
    Speaker(ActorIx),
    /// What stands in a source.
    Source(SourceIx),
    /// What is on a side, by its place among the sides.
    Side(usize),
}

impl Only {
    /// Whether both name a speaker, a source or a side.
    fn is_alike(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// Which part of a map is drawn, and what of it stands out. A step or an objection is drawn where all that it joins is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Only the claims of one of these speakers, one of these sources and one of these sides, as far as such are named.
    pub only: Vec<Only>,
    /// Only claims at most so many steps below what the sides hold.
    pub depth: Option<usize>,
    /// The claim that stands out, with all that leads to it and all it leads to.
    pub highlight: Option<ClaimIx>,
    /// Only these claims, if they are named.
    pub claims: Option<BTreeSet<ClaimIx>>,
}

/// A view of one map.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    shown: Vec<bool>,
    lit: Option<Vec<bool>>,
    chosen: Option<ClaimIx>,
}

/// How a thing stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Light {
    /// As everything does.
    Usual,
    /// It is what is highlighted.
    Chosen,
    /// It leads there or from there.
    Lit,
    /// It does not.
    Dim,
}

impl View {
    /// Whether there is anything to be seen.
    pub fn shows(&self, map: &Map) -> bool {
        self.of(map).shown.contains(&true)
    }

    /// How many claims are to be seen.
    pub fn count(&self, map: &Map) -> usize {
        self.of(map).shown.into_iter().filter(|shown| *shown).count()
    }

    pub(super) fn of(&self, map: &Map) -> Seen {
        let sides = LazyCell::new(|| sides(map));
        let is = |claim: ClaimIx, only: &Only| match only {
            Only::Speaker(actor) => map[claim].said.iter().any(|said| said.actor == *actor),
            Only::Source(source) => map[claim].said.iter().any(|said| said.source == *source),
            Only::Side(side) => sides.of(claim) == Some(*side),
        };
        let near = self.depth.map(|depth| within(map, depth));
        let shown = map.claim_ixs().map(|claim| {
            self.only.iter().all(|one| self.only.iter().any(|other| one.is_alike(other) && is(claim, other)))
                && near.as_ref().is_none_or(|near| near[claim.get()])
                && self.claims.as_ref().is_none_or(|claims| claims.contains(&claim))
        });
        let mut shown: Vec<bool> = shown.collect();
        if !self.only.is_empty() {
            self.add_unstated(map, &mut shown);
        }
        let lit = self.highlight.map(|claim| bearing(map, claim));
        Seen { shown, lit, chosen: self.highlight }
    }

    /// An unstated premise belongs to whoever draws the step: it is shown where all that the step joins beside it is.
    fn add_unstated(&self, map: &Map, shown: &mut [bool]) {
        let near = self.depth.map(|depth| within(map, depth));
        let may = |claim: ClaimIx| {
            map[claim].said.is_empty()
                && near.as_ref().is_none_or(|near| near[claim.get()])
                && self.claims.as_ref().is_none_or(|claims| claims.contains(&claim))
        };
        for at in map.inference_ixs() {
            let step = &map[at];
            let stated = step.premises.iter().chain([&step.conclusion]);
            if stated.into_iter().all(|claim| shown[claim.get()]) {
                step.implicit.iter().filter(|claim| may(**claim)).for_each(|claim| shown[claim.get()] = true);
            }
        }
    }

    /// What is told of it below the question.
    pub(super) fn words(&self, map: &Map, lang: Lang) -> Vec<String> {
        let only = self.only.iter().map(|only| {
            let name = match only {
                Only::Speaker(actor) => map[*actor].name.get(lang),
                Only::Source(source) => map[*source].name.get(lang),
                Only::Side(side) => map.sides[*side].name.get(lang),
            };
            say(lang, "draw-only", &[("name", Arg::from(name))])
        });
        let depth = self.depth.map(|depth| say(lang, "draw-depth", &[("depth", Arg::Count(depth))]));
        let lit = self.highlight.map(|claim| say(lang, "draw-lit", &[("number", Arg::Count(number(claim)))]));
        let (count, all) = (self.count(map), map.claims.len());
        let args = [("count", Arg::Count(count)), ("all", Arg::Count(all))];
        let is_part = count < all && (depth.is_some() || !self.only.is_empty());
        let part = is_part.then(|| say(lang, "draw-part", &args));
        only.chain(depth).chain(part).chain(lit).collect()
    }
}

impl Seen {
    pub(super) fn claim(&self, claim: ClaimIx) -> bool {
        self.shown[claim.get()]
    }

    pub(super) fn inference(&self, map: &Map, at: InferenceIx) -> bool {
        map[at].all_premises().chain([map[at].conclusion]).all(|claim| self.claim(claim))
    }

    pub(super) fn relation(&self, map: &Map, at: RelationIx) -> bool {
        map[at].between.iter().all(|claim| self.claim(*claim))
    }

    /// What of the linear reading is seen.
    pub(super) fn step(&self, map: &Map, step: Step) -> bool {
        match step {
            Step::Claim { claim, .. } | Step::Implicit { claim, .. } => self.claim(claim),
            Step::Inference(at) => self.inference(map, at),
            Step::Attack(at) => self.attack(map, at),
        }
    }

    pub(super) fn attack(&self, map: &Map, at: AttackIx) -> bool {
        claims_of(map, at).iter().all(|claim| self.claim(*claim))
    }

    pub(super) fn light(&self, map: &Map, what: What) -> Light {
        let Some(lit) = &self.lit else { return Light::Usual };
        let all = |claims: &[ClaimIx]| claims.iter().all(|claim| lit[claim.get()]);
        let is_lit = match what {
            What::Claim(claim) if self.chosen == Some(claim) => return Light::Chosen,
            What::Claim(claim) => all(&[claim]),
            What::Inference(at) => all(&step_of(map, at)),
            What::Attack(at) => all(&claims_of(map, at)),
            What::Relation(at) => all(&map[at].between),
        };
        if is_lit { Light::Lit } else { Light::Dim }
    }
}

fn step_of(map: &Map, at: InferenceIx) -> Vec<ClaimIx> {
    map[at].all_premises().chain([map[at].conclusion]).collect()
}

/// The claims that an attack joins, through the steps and attacks it comes from and is on.
fn claims_of(map: &Map, at: AttackIx) -> Vec<ClaimIx> {
    let mut claims = Vec::new();
    let mut known = BTreeSet::from([at]);
    let mut waiting = vec![map[at].from, map[at].on];
    while let Some(node) = waiting.pop() {
        match node {
            Node::Claim(claim) => claims.push(claim),
            Node::Inference(inference) => claims.extend(step_of(map, inference)),
            Node::Attack(attack) if known.insert(attack) => {
                waiting.extend([map[attack].from, map[attack].on])
            }
            Node::Attack(_) => {}
        }
    }
    claims
}

/// The claims from which one step leads to a claim: premises, and what objects to it or to a step to it.
fn below(map: &Map, claim: ClaimIx) -> Vec<ClaimIx> {
    let mut claims = Vec::new();
    let mut targets = vec![Node::Claim(claim)];
    for step in map.inferences_to(claim) {
        claims.extend(map[*step].all_premises());
        targets.push(Node::Inference(*step));
    }
    let mut known = BTreeSet::new();
    while let Some(target) = targets.pop() {
        for attack in map.attacks_on(target).iter().filter(|attack| known.insert(**attack)) {
            targets.push(Node::Attack(*attack));
            match map[*attack].from {
                Node::Claim(attacker) => claims.push(attacker),
                Node::Inference(step) => claims.extend(map[step].all_premises()),
                Node::Attack(_) => {}
            }
        }
    }
    claims
}

/// What the sides hold; without sides, what leads nowhere; and if all goes round in circles, the first claim.
fn tops(map: &Map) -> Vec<ClaimIx> {
    let mut tops: Vec<ClaimIx> = map.sides.iter().map(|side| side.thesis).collect();
    if tops.is_empty() {
        let below: BTreeSet<ClaimIx> = map.claim_ixs().flat_map(|claim| below(map, claim)).collect();
        tops.extend(map.claim_ixs().filter(|claim| !below.contains(claim)));
    }
    if tops.is_empty() { map.claim_ixs().take(1).collect() } else { tops }
}

fn within(map: &Map, depth: usize) -> Vec<bool> {
    let mut near = vec![false; map.claims.len()];
    let mut waiting: VecDeque<(ClaimIx, usize)> = tops(map).into_iter().map(|top| (top, 0)).collect();
    while let Some((claim, at)) = waiting.pop_front() {
        if !std::mem::replace(&mut near[claim.get()], true) && at < depth {
            waiting.extend(below(map, claim).into_iter().map(|claim| (claim, at + 1)));
        }
    }
    near
}

/// What leads to a claim and what it leads to, itself included, and the premises that are needed beside those.
fn bearing(map: &Map, claim: ClaimIx) -> Vec<bool> {
    let mut above = vec![Vec::new(); map.claims.len()];
    for to in map.claim_ixs() {
        below(map, to).into_iter().for_each(|from| above[from.get()].push(to));
    }
    let mut lit = vec![false; map.claims.len()];
    for upwards in [false, true] {
        let mut seen = vec![false; map.claims.len()];
        let mut waiting = vec![claim];
        while let Some(claim) = waiting.pop() {
            if std::mem::replace(&mut seen[claim.get()], true) {
                continue;
            }
            lit[claim.get()] = true;
            if upwards {
                waiting.extend(&above[claim.get()]);
                let steps = map.inferences_from(claim).iter().flat_map(|step| map[*step].all_premises());
                steps.for_each(|premise| lit[premise.get()] = true);
            } else {
                waiting.extend(below(map, claim));
            }
        }
    }
    lit
}
