//! A second evaluation of every item, written apart from the first: naive closures over the lists of the map.

use std::collections::BTreeSet;

use elenchus::{
    ground::{Date, Id, Lang},
    map::model::{Act, ActorIx, ClaimIx, Closed, Inference, InferenceIx, Map, Node, Quantity, RelationKind},
    quiz::{Bearing, Dimension, Fill, Item, Link, Query, Role, Shape, Standing, Tie},
};

use crate::quiz::changes;

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
        let mut naive = Self { map, maps, same, reach: Vec::new() };
        naive.reach = naive.closure();
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

    fn say(&self, claim: ClaimIx, deny: bool) -> BTreeSet<ActorIx> {
        let is = |act: Act| if deny { act == Act::Denies } else { !matches!(act, Act::Denies | Act::Asks) };
        self.map[claim].said.iter().filter(|said| is(said.act)).map(|said| said.actor).collect()
    }

    fn affirmers(&self, claim: ClaimIx) -> BTreeSet<ActorIx> {
        let same =
            self.claims().filter(|one| self.are_same(*one, claim)).flat_map(|one| self.say(one, false));
        let denied = self.excluding(claim, true).into_iter().flat_map(|one| self.say(one, true));
        same.chain(denied).collect()
    }

    fn deniers(&self, claim: ClaimIx) -> BTreeSet<ActorIx> {
        let same = self.claims().filter(|one| self.are_same(*one, claim)).flat_map(|one| self.say(one, true));
        let excluding = self.excluding(claim, false).into_iter().flat_map(|one| self.say(one, false));
        same.chain(excluding).collect()
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

    fn holds(&self, query: &Query, fill: &Fill) -> bool {
        let map = self.map;
        match (query, fill) {
            (Query::ReasonFor(claim), Fill::Claim(reason)) => self.reason(*reason, *claim),
            (Query::BearsOn(reason), Fill::Claim(claim)) => self.reason(*reason, *claim),
            (Query::ObjectionTo(claim), Fill::Claim(from)) => self.attacked_by(Node::Claim(*claim), *from),
            (Query::Against(from), Fill::Claim(claim)) => self.attacked_by(Node::Claim(*claim), *from),
            (Query::ObjectionToStep(step), Fill::Claim(from)) => {
                self.attacked_by(Node::Inference(*step), *from)
            }
            (Query::Weakens(claim), Fill::Claim(from)) => self.on_claim(*from, *claim) == [false, true],
            (Query::Strengthens(claim), Fill::Claim(from)) => self.on_claim(*from, *claim) == [true, false],
            (Query::Between(from, to), Fill::Claim(middle)) => {
                self.reason(*from, *middle) && self.reason(*middle, *to)
            }
            (Query::Says(claim), Fill::Actor(actor)) => {
                self.acts(*claim, actor).iter().any(|act| affirms(*act))
            }
            (Query::SaidBy(actor), Fill::Claim(claim)) => {
                self.acts(*claim, &map[*actor].id).iter().any(|act| affirms(*act))
            }
            (Query::Toward(from, to), Fill::Bearing(bearing)) => self.bearings(*from, *to) == [*bearing],
            (Query::Related(relation), Fill::Tie(tie)) => self.ties(*relation) == [*tie],
            (Query::Tacit, Fill::Claim(claim)) => self.tacit(*claim) == (true, false),
            (Query::OfKind(kind), Fill::Claim(claim)) => map[*claim].kind == *kind,
            (Query::Backs(side), Fill::Claim(claim)) => {
                self.on_claim(*claim, map.sides[*side].thesis) == [true, false]
            }
            (Query::Counters(side), Fill::Claim(claim)) => {
                self.on_claim(*claim, map.sides[*side].thesis) == [false, true]
            }
            (Query::Holds(claim), Fill::Actor(actor)) => self.acts(*claim, actor).iter().any(|act| own(*act)),
            (Query::Denies(claim), Fill::Actor(actor)) => self.acts(*claim, actor).contains(&Act::Denies),
            (Query::MainClaim(actor), Fill::Claim(claim)) => {
                let last = self.last_claims(*actor);
                last.contains(claim) && last.iter().all(|other| self.are_same(*other, *claim))
            }
            (Query::Thesis(side), Fill::Claim(claim)) => map.sides[*side].thesis == *claim,
            (Query::Role(actor, claim), Fill::Role(role)) => self.roles(*actor, *claim) == [*role],
            (Query::Act(actor, claim), Fill::Act(act)) => {
                let acts = self.acts(*claim, &map[*actor].id);
                !acts.is_empty() && acts.iter().all(|done| plain(*done) == *act)
            }
            (Query::Place(claim), Fill::Source(source)) => {
                let mut said =
                    self.claims().filter(|one| self.are_same(*one, *claim)).flat_map(|one| &map[one].said);
                !map[*claim].said.is_empty() && said.all(|said| map[said.source].id == *source)
            }
            (Query::Issue(one, other), Fill::Claim(claim)) => {
                self.affirmers(*claim).contains(one) && self.deniers(*claim).contains(other)
            }
            (Query::CommonGround(one, other), Fill::Claim(claim)) => [one, other]
                .iter()
                .all(|actor| self.acts(*claim, &map[**actor].id).iter().any(|act| own(*act))),
            (Query::Figure(claim, at), Fill::Range(low, high)) => {
                named(&map[*claim].figures[*at]) == (low.unwrap_or(f64::NAN), high.unwrap_or(f64::NAN))
            }
            (Query::FigureKind(claim, at), Fill::FigureKind(kind)) => map[*claim].figures[*at].kind == *kind,
            (Query::AsOf(claim, at), Fill::Dates(from, until)) => {
                from == until && map[*claim].figures[*at].as_of == Some(*from)
            }
            (Query::When(claim, at), Fill::Dates(from, until)) => {
                let event = &map[*claim].events[*at];
                event.on == *from && event.until.unwrap_or(event.on) == *until
            }
            (Query::Dimension(relation), Fill::Dimension(dimension)) => {
                self.differ(*relation) == [*dimension]
            }
            (Query::Opposes(claim), Fill::Claim(other)) => map.relations.iter().any(|relation| {
                let opposing = !matches!(relation.kind, RelationKind::SameAs | RelationKind::Rephrase);
                opposing
                    && relation.between.contains(claim)
                    && relation.between.contains(other)
                    && claim != other
            }),
            (Query::Meaning(word), Fill::Meaning(of)) => word == of,
            (Query::AttackKind(attack), Fill::AttackKind(kind)) => self.aim(map[*attack].on) == Some(*kind),
            (Query::Scheme(step), Fill::Scheme(scheme)) => map[*step].scheme == Some(*scheme),
            (Query::SameStructure(step), Fill::Step(other)) => {
                step != other && changes::same_argument(map, *step, *other)
            }
            (Query::Topples(claim), Fill::Claims(set)) => {
                changes::topples(map, &|one, other| self.are_same(one, other), *claim, set)
            }
            (Query::Defeats(claim), Fill::Claims(set)) => {
                set.iter().all(|accepted| self.standing(*accepted, *claim) == Some(Standing::Struck))
            }
            (Query::Critical(step), Fill::SchemeQuestion(scheme, at)) => {
                map[*step].scheme == Some(*scheme) && *at < scheme.questions().len()
            }
            (Query::Answered, Fill::Question(step, at)) => map[*step].questions[*at].answered_by.is_some(),
            (Query::Open, Fill::Question(step, at)) => map[*step].questions[*at].answered_by.is_none(),
            (Query::AnswerTo(step, at), Fill::Claim(claim)) => {
                map[*step].questions[*at].answered_by == Some(*claim)
            }
            (Query::Unstated(step), Fill::Claim(claim)) => map[*step].implicit == [*claim],
            (Query::Kind(claim), Fill::Kind(kind)) => map[*claim].kind == *kind,
            (Query::Linked(one, other), Fill::Link(link)) => self.link(*one, *other) == Some(*link),
            (Query::Stands(accepted, claim), Fill::Standing(standing)) => {
                self.standing(*accepted, *claim) == Some(*standing)
            }
            _ => false,
        }
    }

    fn fails(&self, query: &Query, fill: &Fill) -> bool {
        let map = self.map;
        let no_support = |from: ClaimIx, on: ClaimIx| {
            let [plus, minus] = self.on_claim(from, on);
            !plus && !self.are_same(from, on) && (minus || self.has_part(from))
        };
        let no_objection = |from: ClaimIx, on: Node, named: ClaimIx| {
            let [plus, minus] = self.bears(from, on);
            !minus && (plus || self.has_part(named))
        };
        match (query, fill) {
            (Query::ReasonFor(claim), Fill::Claim(other)) => {
                no_support(*other, *claim)
                    || (!self.on_claim(*other, *claim)[YES] && self.is_closed(Closed::ReasonsFor(*claim)))
            }
            (Query::Strengthens(claim), Fill::Claim(other)) => no_support(*other, *claim),
            (Query::BearsOn(claim), Fill::Claim(other)) => {
                let [plus, minus] = self.on_claim(*claim, *other);
                !plus && !self.are_same(*claim, *other) && (minus || self.has_part(*other))
            }
            (Query::Against(claim), Fill::Claim(other)) => {
                let [plus, minus] = self.on_claim(*claim, *other);
                !minus && (plus || self.has_part(*other))
            }
            (Query::ObjectionTo(claim), Fill::Claim(other)) => {
                no_objection(*other, Node::Claim(*claim), *other)
                    || (!self.on_claim(*other, *claim)[NO] && self.is_closed(Closed::ObjectionsTo(*claim)))
            }
            (Query::Weakens(claim), Fill::Claim(other)) => no_objection(*other, Node::Claim(*claim), *other),
            (Query::Toward(from, to), Fill::Bearing(bearing)) => {
                let found = self.bearings(*from, *to);
                !found.is_empty() && !found.contains(bearing)
            }
            (Query::Related(relation), Fill::Tie(tie)) => !self.ties(*relation).contains(tie),
            (Query::Tacit, Fill::Claim(claim)) => self.tacit(*claim) == (false, true),
            (Query::OfKind(kind), Fill::Claim(claim)) => map[*claim].kind != *kind,
            (Query::Backs(side), Fill::Claim(other)) => no_support(*other, map.sides[*side].thesis),
            (Query::Counters(side), Fill::Claim(other)) => {
                no_objection(*other, Node::Claim(map.sides[*side].thesis), *other)
            }
            (Query::SaidBy(actor), Fill::Claim(claim)) => {
                let (yes, no) = (self.affirmers(*claim), self.deniers(*claim));
                self.is_outside(*claim, &map[*actor].id, &yes, &no)
            }
            (Query::ObjectionToStep(step), Fill::Claim(other)) => {
                no_objection(*other, Node::Inference(*step), *other)
            }
            (Query::Between(from, to), Fill::Claim(other)) => {
                let through = self.on_claim(*from, *other)[YES] && self.on_claim(*other, *to)[YES];
                let against = self.on_claim(*from, *other) == [false, true]
                    || self.on_claim(*other, *to) == [false, true];
                let end = [from, to].iter().any(|end| self.are_same(**end, *other));
                !through && !end && (against || self.has_part(*other))
            }
            (Query::Says(claim) | Query::Holds(claim), Fill::Actor(actor)) => {
                self.is_outside(*claim, actor, &self.affirmers(*claim), &self.deniers(*claim))
            }
            (Query::Denies(claim), Fill::Actor(actor)) => {
                self.is_outside(*claim, actor, &self.deniers(*claim), &self.affirmers(*claim))
            }
            (Query::MainClaim(actor), Fill::Claim(claim)) => {
                let is_last = self.last_claims(*actor).iter().any(|last| self.are_same(*last, *claim));
                let premise = self.steps().any(|step| step.by.contains(actor) && Self::uses(step, *claim));
                let acts = self.acts(*claim, &map[*actor].id);
                !is_last && (premise || acts.iter().any(|act| matches!(act, Act::Denies | Act::Concedes)))
            }
            (Query::Thesis(side), Fill::Claim(claim)) => {
                let thesis = map.sides[*side].thesis;
                let other = map.sides.iter().any(|side| side.thesis == *claim);
                let against = self.on_claim(*claim, thesis) == [false, true];
                !self.are_same(thesis, *claim) && (other || against || self.has_part(*claim))
            }
            (Query::Role(actor, claim), Fill::Role(role)) => {
                let roles = self.roles(*actor, *claim);
                !roles.is_empty() && !roles.contains(role)
            }
            (Query::Act(actor, claim), Fill::Act(act)) => {
                let acts = self.acts(*claim, &map[*actor].id);
                !acts.is_empty() && acts.iter().all(|done| plain(*done) != *act)
            }
            (Query::Place(claim), Fill::Source(source)) => {
                let mut said =
                    self.claims().filter(|one| self.are_same(*one, *claim)).flat_map(|one| &map[one].said);
                self.is_closed(Closed::SpeakersOf(*claim)) && said.all(|said| map[said.source].id != *source)
            }
            (Query::Issue(one, other), Fill::Claim(claim)) => {
                let (yes, no) = (self.affirmers(*claim), self.deniers(*claim));
                let divides =
                    (yes.contains(one) && no.contains(other)) || (yes.contains(other) && no.contains(one));
                let both = |set: &BTreeSet<ActorIx>| set.contains(one) && set.contains(other);
                !divides && (both(&yes) || both(&no) || self.is_closed(Closed::SpeakersOf(*claim)))
            }
            (Query::CommonGround(one, other), Fill::Claim(claim)) => {
                let (yes, no) = (self.affirmers(*claim), self.deniers(*claim));
                let shared = yes.contains(one) && yes.contains(other);
                let denied = [one, other].iter().any(|actor| no.contains(actor) && !yes.contains(actor));
                !shared && (denied || self.is_closed(Closed::SpeakersOf(*claim)))
            }
            (Query::Figure(claim, at), Fill::Range(low, high)) => {
                let asked = &map[*claim].figures[*at];
                let offered = (low.unwrap_or(f64::NAN), high.unwrap_or(f64::NAN));
                self.rivals(*claim, asked).iter().all(|rival| {
                    let (low, high) = named(rival);
                    high < offered.0 || offered.1 < low
                })
            }
            (Query::FigureKind(claim, at), Fill::FigureKind(kind)) => map[*claim].figures[*at].kind != *kind,
            (Query::AsOf(claim, at), Fill::Dates(from, until)) => {
                map[*claim].figures[*at].as_of.is_some_and(|date| apart((date, date), (*from, *until)))
            }
            (Query::When(claim, at), Fill::Dates(from, until)) => {
                let event = &map[*claim].events[*at];
                apart((event.on, event.until.unwrap_or(event.on)), (*from, *until))
            }
            (Query::Dimension(relation), Fill::Dimension(dimension)) => {
                let differ = self.differ(*relation);
                !differ.is_empty() && !differ.contains(dimension)
            }
            (Query::Opposes(claim), Fill::Claim(other)) => {
                let clash = self.on_claim(*claim, *other)[NO] || self.on_claim(*other, *claim)[NO];
                let agree = self.on_claim(*claim, *other)[YES] || self.on_claim(*other, *claim)[YES];
                !clash && !self.are_same(*claim, *other) && (agree || self.has_part(*other))
            }
            (Query::Meaning(word), Fill::Meaning(of)) => map.terms[*word].id != map.terms[*of].id,
            (Query::AttackKind(attack), Fill::AttackKind(kind)) => {
                self.aim(map[*attack].on).is_some_and(|aim| aim != *kind)
            }
            (Query::Scheme(step), Fill::Scheme(scheme)) => {
                map[*step].scheme.is_some_and(|own| own != *scheme)
            }
            (Query::SameStructure(step), Fill::Step(other)) => {
                let (own, theirs) = (map[*step].scheme, map[*other].scheme);
                let patterns = own.is_some() && theirs.is_some() && own != theirs;
                let built_apart = map[*step].premises.len() != map[*other].premises.len();
                (patterns || built_apart) && !changes::same_argument(map, *step, *other)
            }
            (Query::Topples(claim), Fill::Claims(set)) => self.steps().any(|step| {
                let untouched = |one: &ClaimIx| {
                    !self.on_claim(*one, step.conclusion)[YES]
                        || !self.claims().any(|premise| {
                            Self::uses(step, premise)
                                && (self.are_same(premise, *one) || self.on_claim(*one, premise)[YES])
                        })
                };
                self.are_same(step.conclusion, *claim) && set.iter().all(untouched)
            }),
            (Query::Defeats(claim), Fill::Claims(set)) => {
                set.iter().all(|accepted| self.standing(*accepted, *claim) == Some(Standing::Free))
            }
            (Query::Critical(step), Fill::SchemeQuestion(scheme, _)) => {
                let conclusion = map[*step].conclusion;
                self.steps()
                    .filter(|other| other.conclusion == conclusion)
                    .all(|other| other.scheme != Some(*scheme))
            }
            (Query::Answered, Fill::Question(step, at)) => map[*step].questions[*at].answered_by.is_none(),
            (Query::Open, Fill::Question(step, at)) => map[*step].questions[*at].answered_by.is_some(),
            (Query::AnswerTo(step, at), Fill::Claim(claim)) => {
                let answer = map[*step].questions[*at].answered_by;
                let bears = self.bears(*claim, Node::Inference(*step)) != [false; 2];
                !bears && self.has_part(*claim) && answer.is_some_and(|answer| !self.are_same(answer, *claim))
            }
            (Query::Unstated(step), Fill::Claim(claim)) => {
                let tacit = map[*step].implicit.iter().any(|tacit| self.are_same(*tacit, *claim));
                let stated = map[*step].premises.iter().chain([&map[*step].conclusion]);
                let stated = stated.into_iter().any(|stated| self.are_same(*stated, *claim));
                let [supports, against] = self.bears(*claim, Node::Inference(*step));
                !tacit && (stated || (!supports && (against || self.has_part(*claim))))
            }
            (Query::Kind(claim), Fill::Kind(kind)) => map[*claim].kind != *kind,
            (Query::Linked(one, other), Fill::Link(link)) => {
                self.link(*one, *other).is_some_and(|own| own != *link)
            }
            (Query::Stands(accepted, claim), Fill::Standing(standing)) => {
                self.standing(*accepted, *claim).is_some_and(|own| own != *standing)
            }
            _ => false,
        }
    }

    fn is_outside(
        &self,
        claim: ClaimIx,
        actor: &Id,
        yes: &BTreeSet<ActorIx>,
        no: &BTreeSet<ActorIx>,
    ) -> bool {
        let actor = self.actor(actor);
        let is_in = |set: &BTreeSet<ActorIx>| actor.is_some_and(|actor| set.contains(&actor));
        !is_in(yes) && (is_in(no) || self.is_closed(Closed::SpeakersOf(claim)))
    }

    fn acts(&self, claim: ClaimIx, actor: &Id) -> Vec<Act> {
        let said = self.map[claim].said.iter().filter(|said| self.map[said.actor].id == *actor);
        said.map(|said| said.act).collect()
    }

    fn last_claims(&self, actor: ActorIx) -> Vec<ClaimIx> {
        let drawn: Vec<&Inference> = self.steps().filter(|step| step.by.contains(&actor)).collect();
        let used = |claim: ClaimIx| {
            drawn
                .iter()
                .any(|step| self.claims().any(|one| Self::uses(step, one) && self.are_same(one, claim)))
        };
        drawn.iter().map(|step| step.conclusion).filter(|claim| !used(*claim)).collect()
    }

    fn roles(&self, actor: ActorIx, claim: ClaimIx) -> Vec<Role> {
        let all: Vec<ClaimIx> = self.claims().filter(|one| self.are_same(*one, claim)).collect();
        let drawn = || self.steps().filter(|step| step.by.contains(&actor));
        let premise = drawn().any(|step| all.iter().any(|one| Self::uses(step, *one)));
        let conclusion = drawn().any(|step| all.contains(&step.conclusion));
        let attacked =
            self.map.attacks.iter().any(|attack| {
                attack.by.contains(&actor) && all.iter().any(|one| attack.on == Node::Claim(*one))
            });
        let mut roles = Vec::new();
        roles.extend((premise && !conclusion).then_some(Role::Reason));
        roles.extend((premise && conclusion).then_some(Role::Intermediate));
        roles.extend((!premise && conclusion).then_some(Role::Final));
        roles.extend((attacked || self.deniers(claim).contains(&actor)).then_some(Role::Opposed));
        roles
    }

    fn rivals(&self, claim: ClaimIx, asked: &'a Quantity) -> Vec<&'a Quantity> {
        let mut rivals = vec![asked];
        let related = |one: ClaimIx, other: ClaimIx| {
            self.map.relations.iter().any(|relation| {
                let estimate = relation.kind == RelationKind::DifferentEstimate;
                estimate && relation.between.contains(&one) && relation.between.contains(&other)
            })
        };
        let unit = |figure: &&'a Quantity| figure.unit == asked.unit;
        let near =
            |other: &ClaimIx| self.are_same(claim, *other) || (related(claim, *other) && claim != *other);
        for other in self.map.claim_ixs().filter(near) {
            let same =
                |figure: &&'a Quantity| figure.of.is_none() || asked.of.is_none() || alike(figure, asked);
            rivals.extend(self.map[other].figures.iter().filter(unit).filter(same));
        }
        let topic =
            |map: &&&'a Map| map.id == self.map.id || (map.topic.is_some() && map.topic == self.map.topic);
        for map in self.maps.iter().filter(topic) {
            let figures = map.claims.iter().flat_map(|claim| &claim.figures);
            rivals.extend(figures.filter(unit).filter(|figure| alike(figure, asked)));
        }
        rivals
    }

    fn differ(&self, relation: elenchus::map::model::RelationIx) -> Vec<Dimension> {
        let [one, other] = self.map[relation].between.map(|claim| &self.map[claim].figures);
        let pair = one.iter().find_map(|one| Some((one, other.iter().find(|other| other.unit == one.unit)?)));
        let Some((one, other)) = pair else { return Vec::new() };
        let mut differ = Vec::new();
        let ((low, high), (other_low, other_high)) = (named(one), named(other));
        differ.extend((high < other_low || other_high < low).then_some(Dimension::Value));
        if let (Some(first), Some(second)) = (one.as_of, other.as_of) {
            differ.extend(apart((first, first), (second, second)).then_some(Dimension::Date));
        }
        differ.extend((one.kind != other.kind).then_some(Dimension::Basis));
        differ
    }

    /// Whether a claim is taken for granted somewhere, and whether it is said or stated somewhere.
    fn tacit(&self, claim: ClaimIx) -> (bool, bool) {
        let all: Vec<ClaimIx> = self.claims().filter(|one| self.are_same(*one, claim)).collect();
        let tacit = self.steps().any(|step| step.implicit.iter().any(|one| all.contains(one)));
        let stated = self.steps().any(|step| step.premises.iter().any(|one| all.contains(one)));
        (tacit, stated || all.iter().any(|one| !self.map[*one].said.is_empty()))
    }

    /// The ways in which a claim bears on another directly.
    fn bearings(&self, from: ClaimIx, to: ClaimIx) -> Vec<Bearing> {
        let all = |claim: ClaimIx| self.claims().filter(move |one| self.are_same(*one, claim));
        let steps = || self.map.inference_ixs().filter(|step| self.are_same(self.map[*step].conclusion, to));
        let any = |fits: &dyn Fn(ClaimIx) -> bool| all(from).any(fits);
        let mut found = Vec::new();
        found.extend(
            steps().any(|step| any(&|one| self.map[step].premises.contains(&one))).then_some(Bearing::Reason),
        );
        found.extend(
            all(to)
                .any(|to| any(&|one| self.attacked_by(Node::Claim(to), one)))
                .then_some(Bearing::Objection),
        );
        found.extend(
            steps()
                .any(|step| any(&|one| self.attacked_by(Node::Inference(step), one)))
                .then_some(Bearing::StepObjection),
        );
        found
    }

    /// The ways in which the claims of a relation go together, by all relations between what says the same.
    fn ties(&self, relation: elenchus::map::model::RelationIx) -> Vec<Tie> {
        let [one, other] = self.map[relation].between;
        let mut ties = BTreeSet::new();
        if self.are_same(one, other) {
            ties.insert(Tie::Same);
        }
        for relation in &self.map.relations {
            let [first, second] = relation.between;
            let both = |a: ClaimIx, b: ClaimIx| self.are_same(first, a) && self.are_same(second, b);
            if both(one, other) || both(other, one) {
                ties.insert(match relation.kind {
                    RelationKind::SameAs | RelationKind::Rephrase => Tie::Same,
                    RelationKind::Contrary | RelationKind::Contradictory => Tie::Excludes,
                    RelationKind::DifferentEstimate => Tie::Estimates,
                });
            }
        }
        ties.into_iter().collect()
    }

    /// What an attack on a target is aimed at, from the words of the reference: a step is undercut, a conclusion or
    /// thesis rebutted, a premise undermined, and what is both is left out.
    fn aim(&self, target: Node) -> Option<elenchus::map::derive::AttackKind> {
        use elenchus::map::derive::AttackKind;
        let claim = match target {
            Node::Inference(_) => return Some(AttackKind::Undercut),
            Node::Attack(_) => return None,
            Node::Claim(claim) => claim,
        };
        let same = |other: ClaimIx| self.are_same(other, claim);
        let concluded = self.steps().any(|step| same(step.conclusion))
            || self.map.sides.iter().any(|side| same(side.thesis));
        let used = self.steps().any(|step| self.claims().any(|one| same(one) && Self::uses(step, one)));
        match (concluded, used) {
            (true, false) => Some(AttackKind::Rebut),
            (false, true) => Some(AttackKind::Undermine),
            _ => None,
        }
    }

    fn link(&self, one: ClaimIx, other: ClaimIx) -> Option<Link> {
        let using = |claim: ClaimIx| -> Vec<InferenceIx> {
            let uses = |step: &InferenceIx| {
                self.claims().any(|same| self.are_same(same, claim) && Self::uses(&self.map[*step], same))
            };
            self.map.inference_ixs().filter(uses).collect()
        };
        let (first, second) = (using(one), using(other));
        if first.len() != 1 || second.len() != 1 {
            return None;
        }
        let (to, and_to) = (self.map[first[0]].conclusion, self.map[second[0]].conclusion);
        if first == second {
            Some(Link::Together)
        } else if to == and_to {
            Some(Link::Alone)
        } else {
            let crossed = self.on_claim(one, and_to) != [false; 2] || self.on_claim(other, to) != [false; 2];
            (!crossed).then_some(Link::Apart)
        }
    }

    /// How a claim stands in every complete labelling with another taken as accepted, by trying them all.
    fn standing(&self, accepted: ClaimIx, claim: ClaimIx) -> Option<Standing> {
        let mut nodes = vec![Node::Claim(claim)];
        let mut at = 0;
        while at < nodes.len() {
            let node = nodes[at];
            let mut next = self.strikers(node, accepted);
            next.extend(self.need(node));
            for next in next {
                if !nodes.contains(&next) {
                    nodes.push(next);
                }
            }
            at += 1;
            if nodes.len() > 14 {
                return None;
            }
        }
        let mut found = BTreeSet::new();
        self.label(&nodes, accepted, &mut Vec::new(), &mut found);
        match found.into_iter().collect::<Vec<_>>()[..] {
            [IN] => Some(Standing::Free),
            [OUT] => Some(Standing::Struck),
            [_, _, _] => Some(Standing::Open),
            _ => None,
        }
    }

    fn strikers(&self, node: Node, accepted: ClaimIx) -> Vec<Node> {
        if node == Node::Claim(accepted) {
            return Vec::new();
        }
        let on = |at: &elenchus::map::model::AttackIx| self.map[*at].on == node;
        let mut by: Vec<Node> = self.map.attack_ixs().filter(on).map(Node::Attack).collect();
        if let Node::Claim(claim) = node {
            by.extend(self.excluding(claim, false).into_iter().map(Node::Claim));
        }
        by
    }

    fn need(&self, node: Node) -> Option<Node> {
        match node {
            Node::Attack(attack) => Some(self.map[attack].from),
            _ => None,
        }
    }

    /// Collects the labels of the first node over all complete labellings that begin as given.
    fn label(&self, nodes: &[Node], accepted: ClaimIx, labels: &mut Vec<u8>, found: &mut BTreeSet<u8>) {
        if labels.len() < nodes.len() {
            for label in [IN, OUT, UNDECIDED] {
                labels.push(label);
                self.label(nodes, accepted, labels, found);
                labels.pop();
            }
            return;
        }
        let of =
            |node: &Node| nodes.iter().position(|known| known == node).map_or(UNDECIDED, |at| labels[at]);
        let legal = nodes.iter().zip(labels.iter()).all(|(node, label)| {
            let by: Vec<u8> = self.strikers(*node, accepted).iter().map(of).collect();
            let need = self.need(*node).map_or(IN, |need| of(&need));
            let out = need == OUT || by.contains(&IN);
            let is_in = need == IN && by.iter().all(|label| *label == OUT);
            match *label {
                IN => is_in,
                OUT => out,
                _ => !out && !is_in,
            }
        });
        if legal {
            found.insert(labels[0]);
        }
    }
}

const IN: u8 = 0;
const OUT: u8 = 1;
const UNDECIDED: u8 = 2;

fn affirms(act: Act) -> bool {
    act != Act::Denies && act != Act::Asks
}

fn own(act: Act) -> bool {
    [Act::Asserts, Act::Forecasts, Act::Concedes].contains(&act)
}

fn plain(act: Act) -> Act {
    if act == Act::Forecasts { Act::Asserts } else { act }
}

fn named(figure: &Quantity) -> (f64, f64) {
    let low = figure.low().or(figure.high()).unwrap_or(f64::NAN);
    (low, figure.high().unwrap_or(low))
}

fn apart((from, until): (Date, Date), (other_from, other_until): (Date, Date)) -> bool {
    until.latest() < other_from.earliest() || other_until.latest() < from.earliest()
}

/// Whether two figures count things called much the same.
fn alike(one: &Quantity, other: &Quantity) -> bool {
    let (Some(one), Some(other)) = (&one.of, &other.of) else { return false };
    Lang::BOTH.iter().any(|lang| {
        let words = |text: &str| -> BTreeSet<String> {
            let lower = text.to_lowercase();
            let inner = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.'));
            lower.split(inner).filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        let (one, other) = (words(one.get(*lang)), words(other.get(*lang)));
        let both = one.intersection(&other).count();
        both as f64 > 0.6 * (one.len() + other.len() - both) as f64
    })
}
