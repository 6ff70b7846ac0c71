//! What holds and what fails, query by query, from the words of the reference.

use std::collections::BTreeSet;

use elenchus::{
    map::model::{Act, ActorIx, ClaimIx, Closed, Node, RelationKind},
    quiz::{Bearing, Fill, Query, Standing},
};

use crate::quiz::{
    brute::{
        NO, Naive, YES,
        found::{affirms, apart, named, own, plain},
    },
    changes,
};

impl Naive<'_> {
    pub(super) fn holds(&self, query: &Query, fill: &Fill) -> bool {
        let map = self.map;
        match (query, fill) {
            (Query::ReasonFor(claim), Fill::Claim(reason)) => self.reason(*reason, *claim),
            (Query::BearsOn(reason), Fill::Claim(claim)) => self.reason(*reason, *claim),
            (Query::ObjectionTo(claim), Fill::Claim(from)) => self.attacked_by(Node::Claim(*claim), *from),
            (Query::Against(from), Fill::Claim(claim)) => self.attacked_by(Node::Claim(*claim), *from),
            (Query::ObjectionToStep(step), Fill::Claim(from)) => {
                self.attacked_by(Node::Inference(*step), *from)
            }
            (Query::ObjectionToAttack(attack), Fill::Claim(from)) => {
                self.attacked_by(Node::Attack(*attack), *from)
            }
            (Query::AimedAt(aim), Fill::Claim(claim)) => {
                let aims = self.aims(*claim);
                !aims.is_empty() && aims.iter().all(|found| *found == Some(*aim))
            }
            (Query::StepStands(accepted, step), Fill::Standing(standing)) => {
                self.standing(*accepted, Node::Inference(*step)) == Some(*standing)
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
            (Query::Toward(from, to), Fill::Bearing(bearing)) => {
                let found = self.bearings(*from, *to);
                let objects = *bearing == Bearing::Objection && found == [*bearing, Bearing::Target];
                found == [*bearing] || objects
            }
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
            (Query::Defeats(claim), Fill::Claims(set)) => set
                .iter()
                .all(|accepted| self.standing(*accepted, Node::Claim(*claim)) == Some(Standing::Struck)),
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
                self.standing(*accepted, Node::Claim(*claim)) == Some(*standing)
            }
            _ => false,
        }
    }

    pub(super) fn fails(&self, query: &Query, fill: &Fill) -> bool {
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
            (Query::ObjectionToAttack(attack), Fill::Claim(other)) => {
                no_objection(*other, Node::Attack(*attack), *other)
            }
            (Query::AimedAt(aim), Fill::Claim(claim)) => {
                let aims = self.aims(*claim);
                !aims.is_empty() && aims.iter().all(|found| found.is_some_and(|found| found != *aim))
            }
            (Query::StepStands(accepted, step), Fill::Standing(standing)) => {
                self.standing(*accepted, Node::Inference(*step)).is_some_and(|own| own != *standing)
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
            (Query::Defeats(claim), Fill::Claims(set)) => set
                .iter()
                .all(|accepted| self.standing(*accepted, Node::Claim(*claim)) == Some(Standing::Free)),
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
                self.standing(*accepted, Node::Claim(*claim)).is_some_and(|own| own != *standing)
            }
            _ => false,
        }
    }
}
