use std::collections::BTreeSet;

use crate::map::model::{Act, ActorIx, AttackIx, Attribution, ClaimIx, InferenceIx, Map, Node, RelationKind};

/// On which way something bears on something else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// Some path supports it.
    pub plus: bool,
    /// Some path speaks against it.
    pub minus: bool,
    /// Some path leads there by reasons alone: the only one that surely supports. What strikes an objection only takes
    /// it away.
    pub pure: bool,
}

impl Signs {
    const fn from_bits(bits: u8) -> Self {
        Self { plus: bits & PLUS != 0, minus: bits & MINUS != 0, pure: bits & PURE != 0 }
    }

    /// Whether there is no path at all.
    pub const fn none(self) -> bool {
        !self.plus && !self.minus
    }

    /// Whether every path supports it, and there is one.
    pub const fn only_plus(self) -> bool {
        self.plus && !self.minus
    }

    /// Whether every path speaks against it, and there is one.
    pub const fn only_minus(self) -> bool {
        self.minus && !self.plus
    }
}

const PLUS: u8 = 1;
const MINUS: u8 = 2;
const PURE: u8 = 4;
/// Of a reason and what it leads to.
const SUPPORT: u8 = PLUS | PURE;

/// The LIBERAL reading of a map: what follows from it over same-as and rephrase, over paths of support and attack
/// with the product of their signs, and over shared attribution.
///
/// The nodes are classes of claims that say the same, inferences and attacks. A premise supports its inference and
/// that its conclusion; what attacks supports its attack and that speaks against its target; claims that exclude
/// each other speak against each other; two estimates of one quantity bear on each other both ways. Cycles are
/// legal: a node is visited once a sign.
#[derive(Clone, Debug)]
pub struct Closure {
    /// The first claim of each claim's class.
    class: Vec<u32>,
    /// The claims of the class that begins with a claim.
    members: Vec<Vec<ClaimIx>>,
    /// For each claim's class and each inference, what bears on it, sorted; nothing where it was too much to follow.
    onto: Vec<Option<Vec<(u32, u8)>>>,
    /// The classes that a claim's class contradicts, and those it merely excludes.
    opposites: Vec<Vec<(u32, RelationKind)>>,
    claims: usize,
    inferences: usize,
}

impl Closure {
    /// Follows everything in a map. The work is bounded by a multiple of the map's size; what lies behind more
    /// than that is left unknown.
    pub fn new(map: &Map) -> Self {
        let class = classes(map);
        let mut members = vec![Vec::new(); map.claims.len()];
        for claim in map.claim_ixs() {
            members[class[claim.get()] as usize].push(claim);
        }
        let mut closure = Self {
            opposites: opposites(map, &class),
            class,
            members,
            onto: Vec::new(),
            claims: map.claims.len(),
            inferences: map.inferences.len(),
        };
        closure.onto = Follower::new(&closure, map).follow();
        closure
    }

    /// Whether everything could be followed.
    pub fn is_whole(&self) -> bool {
        self.onto.iter().all(Option::is_some)
    }

    /// The claims that say the same as `claim`, itself among them.
    pub fn same(&self, claim: ClaimIx) -> &[ClaimIx] {
        &self.members[self.class[claim.get()] as usize]
    }

    /// Whether two claims say the same.
    pub fn are_same(&self, one: ClaimIx, other: ClaimIx) -> bool {
        self.class[one.get()] == self.class[other.get()]
    }

    /// How `from` bears on the claim `on`; nothing where the map is too entangled to say. What says the same supports
    /// itself.
    pub fn bears(&self, from: ClaimIx, on: ClaimIx) -> Option<Signs> {
        let signs = self.look_up(self.class[on.get()] as usize, from)?;
        let same = self.are_same(from, on);
        Some(Signs { plus: signs.plus || same, minus: signs.minus, pure: signs.pure || same })
    }

    /// How `from` bears on the step `on`.
    pub fn bears_on_step(&self, from: ClaimIx, on: InferenceIx) -> Option<Signs> {
        self.look_up(self.claims + on.get(), from)
    }

    /// How `from` bears on the attack `on`: it does so over what the attack comes from, and over what attacks it.
    pub fn bears_on_attack(&self, map: &Map, from: ClaimIx, on: AttackIx) -> Option<Signs> {
        let mut found = Signs::default();
        let (mut known, mut queue) = (BTreeSet::new(), vec![(on, false)]);
        while let Some((attack, turned)) = queue.pop() {
            if !known.insert((attack, turned)) {
                continue;
            }
            let signs = match map[attack].from {
                Node::Claim(source) => self.bears(from, source)?,
                Node::Inference(source) => self.bears_on_step(from, source)?,
                Node::Attack(source) => {
                    queue.push((source, turned));
                    Signs::default()
                }
            };
            found.plus |= if turned { signs.minus } else { signs.plus };
            found.minus |= if turned { signs.plus } else { signs.minus };
            queue.extend(map.attacks_on(Node::Attack(attack)).iter().map(|by| (*by, !turned)));
        }
        Some(found)
    }

    /// What leads to the claim `on` by reasons alone, one claim of each class; nothing where that is unknown. What says
    /// the same as `on` is among it.
    pub fn leading_to(&self, on: ClaimIx) -> impl Iterator<Item = ClaimIx> + '_ {
        let own = self.class[on.get()];
        let known = self.onto[own as usize].iter().flatten();
        let pure =
            known.filter(move |(node, signs)| signs & PURE != 0 && *node != own).map(|(node, _)| *node);
        let known = self.onto[own as usize].as_ref().map(|_| own);
        known.into_iter().chain(pure).filter_map(|class| self.members[class as usize].first().copied())
    }

    fn look_up(&self, target: usize, from: ClaimIx) -> Option<Signs> {
        let known = self.onto[target].as_ref()?;
        let from = self.class[from.get()];
        let at = known.binary_search_by_key(&from, |(node, _)| *node);
        Some(at.map_or(Signs::default(), |at| Signs::from_bits(known[at].1)))
    }

    /// The claims that contradict `claim` or only exclude it, with the relation.
    pub fn opposites(&self, claim: ClaimIx) -> impl Iterator<Item = (ClaimIx, RelationKind)> + '_ {
        let classes = &self.opposites[self.class[claim.get()] as usize];
        classes.iter().flat_map(|(class, kind)| self.members[*class as usize].iter().map(|one| (*one, *kind)))
    }

    /// Whether two claims cannot both be true.
    pub fn excludes(&self, one: ClaimIx, other: ClaimIx) -> bool {
        let other = self.class[other.get()];
        self.opposites[self.class[one.get()] as usize].iter().any(|(class, _)| *class == other)
    }

    /// Whoever says `claim` in their own name, in whatever words, or denies what contradicts it.
    pub fn affirmers(&self, map: &Map, claim: ClaimIx) -> BTreeSet<ActorIx> {
        let own = self.same(claim).iter().flat_map(|one| said(map, *one, Attribution::is_own));
        let contradicted = self.opposites(claim).filter(|(_, kind)| *kind == RelationKind::Contradictory);
        own.chain(contradicted.flat_map(|(one, _)| said(map, one, denies))).collect()
    }

    /// Whoever brings `claim` up otherwise than to deny it: says it, passes it on or asks it, or is the voice of a
    /// source in which it stands.
    pub fn mentioners(&self, map: &Map, claim: ClaimIx) -> BTreeSet<ActorIx> {
        let mentions = |one: &ClaimIx| {
            let brings_up = said(map, *one, |said| !denies(said));
            brings_up.chain(map[*one].said.iter().filter_map(|said| map[said.source].author))
        };
        self.same(claim).iter().flat_map(mentions).chain(self.affirmers(map, claim)).collect()
    }

    /// Whoever denies `claim` in whatever words.
    pub fn deniers(&self, map: &Map, claim: ClaimIx) -> BTreeSet<ActorIx> {
        self.same(claim).iter().flat_map(|one| said(map, *one, denies)).collect()
    }

    /// What an actor says in their own name that excludes `claim`.
    pub fn excluded_by(&self, map: &Map, claim: ClaimIx, actor: ActorIx) -> Option<ClaimIx> {
        self.opposites(claim)
            .map(|(one, _)| one)
            .find(|one| map[*one].said.iter().any(|said| said.actor == actor && said.is_own()))
    }

    const fn nodes(&self, map: &Map) -> usize {
        self.claims + self.inferences + map.attacks.len()
    }

    fn node(&self, node: Node) -> usize {
        match node {
            Node::Claim(claim) => self.class[claim.get()] as usize,
            Node::Inference(inference) => self.claims + inference.get(),
            Node::Attack(attack) => self.claims + self.inferences + attack.get(),
        }
    }
}

/// Whether an act puts a claim forward, in one's own name or another's.
pub const fn affirms(act: Act) -> bool {
    !matches!(act, Act::Denies | Act::Asks)
}

const fn denies(said: &Attribution) -> bool {
    matches!(said.act, Act::Denies)
}

fn said(map: &Map, claim: ClaimIx, fits: impl Fn(&Attribution) -> bool) -> impl Iterator<Item = ActorIx> {
    map[claim].said.iter().filter(move |said| fits(said)).map(|said| said.actor)
}

/// The first claim of each claim's class under same-as and rephrase (union-find, Tarjan 1975, with path halving).
fn classes(map: &Map) -> Vec<u32> {
    fn root(parent: &mut [u32], mut at: u32) -> u32 {
        while parent[at as usize] != at {
            parent[at as usize] = parent[parent[at as usize] as usize];
            at = parent[at as usize];
        }
        at
    }
    let mut parent: Vec<u32> = (0..map.claims.len() as u32).collect();
    for relation in &map.relations {
        if matches!(relation.kind, RelationKind::SameAs | RelationKind::Rephrase) {
            let [one, other] = relation.between.map(|claim| root(&mut parent, claim.get() as u32));
            parent[one.max(other) as usize] = one.min(other);
        }
    }
    (0..map.claims.len() as u32).map(|at| root(&mut parent, at)).collect()
}

fn opposites(map: &Map, class: &[u32]) -> Vec<Vec<(u32, RelationKind)>> {
    let mut opposites = vec![Vec::new(); map.claims.len()];
    for relation in &map.relations {
        if matches!(relation.kind, RelationKind::Contrary | RelationKind::Contradictory) {
            let [one, other] = relation.between.map(|claim| class[claim.get()]);
            opposites[one as usize].push((other, relation.kind));
            opposites[other as usize].push((one, relation.kind));
        }
    }
    opposites
}

/// Goes backwards from every claim and inference along the signed edges.
struct Follower<'a> {
    closure: &'a Closure,
    /// What bears directly on each node, and with which signs.
    back: Vec<Vec<(u32, u8)>>,
    /// The signs with which each node was reached in the round of that number.
    seen: Vec<(u32, u8)>,
    work_left: usize,
}

impl<'a> Follower<'a> {
    fn new(closure: &'a Closure, map: &Map) -> Self {
        let nodes = closure.nodes(map);
        let mut back = vec![Vec::new(); nodes];
        let mut edge = |from: usize, to: usize, signs: u8| back[to].push((from as u32, signs));
        for at in map.inference_ixs() {
            let step = closure.node(Node::Inference(at));
            edge(step, closure.node(Node::Claim(map[at].conclusion)), SUPPORT);
            for premise in map[at].all_premises() {
                edge(closure.node(Node::Claim(premise)), step, SUPPORT);
            }
        }
        for at in map.attack_ixs() {
            let attack = closure.node(Node::Attack(at));
            edge(closure.node(map[at].from), attack, SUPPORT);
            edge(attack, closure.node(map[at].on), MINUS);
        }
        for relation in &map.relations {
            let [one, other] = relation.between.map(|claim| closure.node(Node::Claim(claim)));
            let signs = match relation.kind {
                RelationKind::SameAs | RelationKind::Rephrase => continue,
                RelationKind::Contrary | RelationKind::Contradictory => MINUS,
                RelationKind::DifferentEstimate => PLUS | MINUS,
            };
            edge(one, other, signs);
            edge(other, one, signs);
        }
        Self { closure, back, seen: vec![(u32::MAX, 0); nodes], work_left: 400 * nodes + 100_000 }
    }

    fn follow(mut self) -> Vec<Option<Vec<(u32, u8)>>> {
        let targets = self.closure.claims + self.closure.inferences;
        (0..targets).map(|target| self.bearing_on(target as u32)).collect()
    }

    /// The classes of claims that bear on `target`.
    fn bearing_on(&mut self, target: u32) -> Option<Vec<(u32, u8)>> {
        let is_other = self.closure.class.get(target as usize).is_some_and(|first| *first != target);
        if is_other {
            return Some(Vec::new());
        }
        let mut reached = Vec::new();
        let mut queue = vec![(target, SUPPORT)];
        self.seen[target as usize] = (target, SUPPORT);
        while let Some((node, signs)) = queue.pop() {
            for at in 0..self.back[node as usize].len() {
                self.work_left = self.work_left.checked_sub(1)?;
                let (from, edge) = self.back[node as usize][at];
                let signs = product(signs, edge);
                let (round, known) = self.seen[from as usize];
                let known = if round == target { known } else { 0 };
                let new = signs & !known;
                if new != 0 {
                    reached.push(from);
                    self.seen[from as usize] = (target, known | signs);
                    queue.push((from, new));
                }
            }
        }
        reached.sort_unstable();
        reached.dedup();
        let claims = self.closure.claims as u32;
        let of_claims = reached.into_iter().filter(|node| *node < claims);
        Some(of_claims.map(|node| (node, self.seen[node as usize].1)).collect())
    }
}

const fn product(one: u8, other: u8) -> u8 {
    let mut signs = 0;
    if one & PLUS != 0 {
        signs |= other & (PLUS | MINUS);
    }
    if one & MINUS != 0 {
        signs |= (other & PLUS) << 1 | (other & MINUS) >> 1;
    }
    signs & !PURE | one & other & PURE
}
