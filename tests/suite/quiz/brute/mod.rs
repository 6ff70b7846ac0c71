//! A second evaluation of every item, written apart from the first: naive closures over the lists of the map.

mod fallen;
mod found;
mod questions;
mod refuted;
mod standing;
mod sure;
mod verdict;
mod voice;
mod wordings;

use std::collections::BTreeSet;

use elenchus::{
    ground::{Id, Lang},
    map::model::{ActorIx, Attribution, ClaimIx, Closed, Inference, Map, Node, RelationKind},
    quiz::{Fill, Item, Query, Shape},
};

use crate::quiz::brute::found::{denies, own};

const YES: usize = 0;
const NO: usize = 1;

/// A map with its closures worked out the long way.
pub(crate) struct Naive<'a> {
    map: &'a Map,
    maps: &'a [&'a Map],
    /// Which claims say the same.
    same: Vec<Vec<bool>>,
    /// Whether a node reaches another with a sign.
    reach: Vec<Vec<[bool; 2]>>,
    /// Whether a node leads to another over nothing but reasons.
    leads: Vec<Vec<bool>>,
}

impl<'a> Naive<'a> {
    pub(crate) fn new(map: &'a Map, maps: &'a [&'a Map]) -> Self {
        let count = map.claims.len();
        let mut same = vec![vec![false; count]; count];
        for (at, row) in same.iter_mut().enumerate() {
            row[at] = true;
        }
        for relation in &map.relations {
            if matches!(relation.kind, RelationKind::SameAs | RelationKind::Rephrase) {
                let [one, other] = relation.between.map(ClaimIx::get);
                same[one][other] = true;
                same[other][one] = true;
            }
        }
        for through in 0..count {
            for one in 0..count {
                for other in 0..count {
                    if same[one][through] && same[through][other] {
                        same[one][other] = true;
                    }
                }
            }
        }
        let mut naive = Self { map, maps, same, reach: Vec::new(), leads: Vec::new() };
        naive.reach = naive.closure();
        naive.leads = naive.reasons();
        naive
    }

    fn number(&self, node: Node) -> usize {
        match node {
            Node::Claim(claim) => claim.get(),
            Node::Inference(step) => self.map.claims.len() + step.get(),
            Node::Attack(attack) => self.map.claims.len() + self.map.inferences.len() + attack.get(),
        }
    }

    /// Steps of length one, then longer and longer ones until nothing is new.
    fn closure(&self) -> Vec<Vec<[bool; 2]>> {
        let map = self.map;
        let size = map.claims.len() + map.inferences.len() + map.attacks.len();
        let mut edges: Vec<(usize, usize, usize)> = Vec::new();
        for (at, step) in map.inferences.iter().enumerate() {
            let here = map.claims.len() + at;
            edges.push((here, step.conclusion.get(), YES));
            edges
                .extend(step.premises.iter().chain(&step.implicit).map(|premise| (premise.get(), here, YES)));
        }
        for (at, attack) in map.attacks.iter().enumerate() {
            let here = map.claims.len() + map.inferences.len() + at;
            edges.push((self.number(attack.from), here, YES));
            edges.push((here, self.number(attack.on), NO));
        }
        for relation in &map.relations {
            let [one, other] = relation.between.map(ClaimIx::get);
            let signs: &[usize] = match relation.kind {
                RelationKind::SameAs | RelationKind::Rephrase => &[YES],
                RelationKind::Contrary | RelationKind::Contradictory => &[NO],
                RelationKind::DifferentEstimate => &[YES, NO],
            };
            for sign in signs {
                edges.push((one, other, *sign));
                edges.push((other, one, *sign));
            }
        }
        let mut reach = vec![vec![[false; 2]; size]; size];
        for (from, to, sign) in &edges {
            reach[*from][*to][*sign] = true;
        }
        loop {
            let mut grew = false;
            for row in &mut reach {
                for (middle, to, sign) in &edges {
                    for before in [YES, NO] {
                        let after = before ^ *sign;
                        if row[*middle][before] && !row[*to][after] {
                            row[*to][after] = true;
                            grew = true;
                        }
                    }
                }
            }
            if !grew {
                return reach;
            }
        }
    }

    /// Premises lead to their step, steps to their conclusion, claims to what says the same; nothing else leads anywhere.
    fn reasons(&self) -> Vec<Vec<bool>> {
        let claims = self.map.claims.len();
        let size = claims + self.map.inferences.len();
        let mut leads = vec![vec![false; size]; size];
        for (row, same) in leads.iter_mut().zip(&self.same) {
            row[..claims].copy_from_slice(same);
        }
        for (at, step) in self.steps().enumerate() {
            leads[claims + at][step.conclusion.get()] = true;
            for claim in self.claims().filter(|claim| Self::uses(step, *claim)) {
                leads[claim.get()][claims + at] = true;
            }
        }
        for through in 0..size {
            let further = leads[through].clone();
            for row in leads.iter_mut().filter(|row| row[through]) {
                row.iter_mut().zip(&further).for_each(|(leads, further)| *leads |= further);
            }
        }
        leads
    }

    /// Whether a claim leads to a node over reasons alone.
    fn leads(&self, from: ClaimIx, on: Node) -> bool {
        self.leads[from.get()][self.number(on)]
    }

    fn leads_to(&self, from: ClaimIx, on: ClaimIx) -> bool {
        self.leads(from, Node::Claim(on))
    }

    /// With which signs a claim bears on a node.
    fn bears(&self, from: ClaimIx, on: Node) -> [bool; 2] {
        self.reach[from.get()][self.number(on)]
    }

    fn on_claim(&self, from: ClaimIx, on: ClaimIx) -> [bool; 2] {
        self.bears(from, Node::Claim(on))
    }

    fn are_same(&self, one: ClaimIx, other: ClaimIx) -> bool {
        self.same[one.get()][other.get()]
    }

    fn claims(&self) -> impl Iterator<Item = ClaimIx> {
        self.map.claim_ixs()
    }

    fn steps(&self) -> impl Iterator<Item = &Inference> {
        self.map.inferences.iter()
    }

    fn uses(step: &Inference, claim: ClaimIx) -> bool {
        step.premises.contains(&claim) || step.implicit.contains(&claim)
    }

    fn has_part(&self, claim: ClaimIx) -> bool {
        let in_step = self.steps().any(|step| step.conclusion == claim || Self::uses(step, claim));
        let node = Node::Claim(claim);
        in_step || self.map.attacks.iter().any(|attack| attack.from == node || attack.on == node)
    }

    /// Whether a claim, in whatever words, is used as a reason or raised as an objection.
    fn serves(&self, claim: ClaimIx) -> bool {
        self.claims().filter(|one| self.are_same(*one, claim)).any(|one| {
            self.steps().any(|step| Self::uses(step, one))
                || self.map.attacks.iter().any(|attack| attack.from == Node::Claim(one))
        })
    }

    fn excluding(&self, claim: ClaimIx, contradictory_only: bool) -> Vec<ClaimIx> {
        let mut found = Vec::new();
        for relation in &self.map.relations {
            let fits = relation.kind == RelationKind::Contradictory
                || (!contradictory_only && relation.kind == RelationKind::Contrary);
            let [one, other] = relation.between;
            for (here, there) in [(one, other), (other, one)] {
                if fits && self.are_same(here, claim) {
                    found.extend(self.claims().filter(|claim| self.are_same(*claim, there)));
                }
            }
        }
        found
    }

    /// What is said of a claim in whatever words.
    fn sayings(&self, claim: ClaimIx) -> Vec<&Attribution> {
        self.claims().filter(|one| self.are_same(*one, claim)).flat_map(|one| &self.map[one].said).collect()
    }

    /// Whoever says a claim as their own, in whatever words, or denies its contradictory.
    fn affirmers(&self, claim: ClaimIx) -> BTreeSet<ActorIx> {
        let own = self.sayings(claim).into_iter().filter(|said| own(said));
        let contradicted = self.excluding(claim, true);
        let denied = contradicted.iter().flat_map(|one| self.sayings(*one)).filter(|said| denies(said));
        own.chain(denied).map(|said| said.actor).collect()
    }

    fn deniers(&self, claim: ClaimIx) -> BTreeSet<ActorIx> {
        self.sayings(claim).into_iter().filter(|said| denies(said)).map(|said| said.actor).collect()
    }

    /// Whoever a claim may be taken to come from: all who do more with it than deny it, and the articles it is in.
    fn near(&self, claim: ClaimIx) -> BTreeSet<ActorIx> {
        let mut near = self.affirmers(claim);
        for said in self.sayings(claim).into_iter().filter(|said| !denies(said)) {
            near.insert(said.actor);
        }
        near.extend(self.sayings(claim).iter().filter_map(|said| self.map[said.source].author));
        near
    }

    /// Whether one of a set may be taken for an actor.
    fn is_near(&self, set: &BTreeSet<ActorIx>, actor: &Id) -> bool {
        set.iter().any(|one| self.is_one_voice(&self.map[*one].id, actor))
    }

    /// Whoever may be taken to deny a claim.
    fn near_denial(&self, claim: ClaimIx) -> BTreeSet<ActorIx> {
        let excluding = self.excluding(claim, false);
        self.deniers(claim).into_iter().chain(excluding.into_iter().flat_map(|one| self.near(one))).collect()
    }

    fn is_closed(&self, closed: Closed) -> bool {
        self.map.closed.contains(&closed)
    }

    fn actor(&self, id: &Id) -> Option<ActorIx> {
        self.map.actor_ixs().find(|actor| self.map[*actor].id == *id)
    }

    /// Whether the item's key holds and all else fails.
    pub(crate) fn agrees(&self, item: &Item) -> Result<(), String> {
        let derivation = item.derivation.as_ref().ok_or("no derivation")?;
        let query = &derivation.query;
        match &item.shape {
            Shape::Single | Shape::Several => {
                for (choice, fill) in item.choices.iter().zip(&derivation.fills) {
                    let text = choice.text.get(Lang::En);
                    if choice.correct && !self.holds(query, fill) {
                        return Err(format!("{}: key does not hold: {text}", item.id));
                    }
                    if !choice.correct && !self.fails(query, fill) {
                        return Err(format!("{}: distractor may hold: {text}", item.id));
                    }
                }
            }
            Shape::Matching(prompts) => {
                for (at, prompt) in prompts.iter().enumerate() {
                    let query = match query {
                        Query::Speakers(claims) => Query::Says(claims[at]),
                        Query::Terms(terms) => Query::Meaning(terms[at]),
                        Query::Reasons(pairs) => Query::BearsOn(pairs[at].0),
                        other => return Err(format!("{}: {other:?} cannot be matched", item.id)),
                    };
                    for (choice, fill) in derivation.fills.iter().enumerate() {
                        let right = if choice == prompt.choice {
                            self.holds(&query, fill)
                        } else {
                            self.fails(&query, fill)
                        };
                        if !right {
                            return Err(format!("{}: prompt {at} and choice {choice}", item.id));
                        }
                    }
                }
            }
            Shape::Figure(_) | Shape::Gap(_) => return Err(format!("{}: nothing to choose", item.id)),
            Shape::Ordering(pairs) => {
                for (one, other) in pairs {
                    if !self.precedes(query, &derivation.fills[*one], &derivation.fills[*other]) {
                        return Err(format!("{}: order of {one} and {other}", item.id));
                    }
                }
            }
        }
        Ok(())
    }

    fn precedes(&self, query: &Query, one: &Fill, other: &Fill) -> bool {
        match (query, one, other) {
            (Query::Steps(chain), Fill::Claim(one), Fill::Claim(other)) => {
                let leads = |pair: &[ClaimIx]| {
                    self.steps().any(|step| step.premises.contains(&pair[0]) && step.conclusion == pair[1])
                };
                let place = |claim: &ClaimIx| chain.iter().position(|link| link == claim);
                chain.windows(2).all(leads) && place(one) < place(other) && !self.on_claim(*other, *one)[YES]
            }
            (Query::Order(_), Fill::Event(one, at), Fill::Event(other, other_at)) => {
                let (one, other) = (&self.map[*one].events[*at], &self.map[*other].events[*other_at]);
                one.until.unwrap_or(one.on).latest() < other.on.earliest()
            }
            _ => false,
        }
    }

    fn attacked_by(&self, target: Node, from: ClaimIx) -> bool {
        self.map.attacks.iter().any(|attack| attack.on == target && attack.from == Node::Claim(from))
    }

    fn reason(&self, premise: ClaimIx, claim: ClaimIx) -> bool {
        self.steps().any(|step| step.conclusion == claim && step.premises.contains(&premise))
    }
}
