//! What holds, query by query, from the words of the reference.

use std::collections::BTreeSet;

use elenchus::{
    ground::Date,
    map::model::{Act, Attribution, ClaimIx, Inference, Node, RelationKind},
    quiz::{Bound, Fill, Query, Role, Standing},
};

use crate::quiz::{
    brute::{
        Naive,
        found::{apart, denies, firm, given, named, own, spread},
    },
    changes,
};

impl Naive<'_> {
    pub(super) fn holds(&self, query: &Query, fill: &Fill) -> bool {
        let map = self.map;
        match (query, fill) {
            (Query::ReasonFor(claim), Fill::Claim(reason)) => self.reason(*reason, *claim),
            (Query::BearsOn(reason), Fill::Claim(claim)) => self.reason(*reason, *claim),
            (Query::ObjectionTo(claim), Fill::Claim(from)) => {
                self.attacked_by(Node::Claim(*claim), *from) && !self.leads_to(*from, *claim)
            }
            (Query::Against(from), Fill::Claim(claim)) => self.attacked_by(Node::Claim(*claim), *from),
            (Query::ObjectionToStep(step), Fill::Claim(from)) => {
                self.attacked_by(Node::Inference(*step), *from)
                    && !self.leads_to(*from, map[*step].conclusion)
            }
            (Query::ObjectionToAttack(attack), Fill::Claim(from)) => {
                self.attacked_by(Node::Attack(*attack), *from)
            }
            (Query::AimedAt(aim), Fill::Claim(claim)) => {
                let aims = self.aims(*claim);
                !aims.is_empty() && aims.iter().all(|found| *found == Some(*aim))
            }
            (Query::StepStands(accepted, step), Fill::Standing(standing)) => {
                !self.attacked_by(Node::Inference(*step), *accepted)
                    && self.tells(*accepted, Node::Inference(*step))
                    && self.standing(*accepted, Node::Inference(*step)) == Some(*standing)
            }
            (Query::Weakens(claim), Fill::Claim(from)) => {
                self.on_claim(*from, *claim) == [false, true]
                    && self.positions(*from).is_disjoint(&self.positions(*claim))
                    && self.strikes_case(*from, *claim)
            }
            (Query::Strengthens(claim), Fill::Claim(from)) => {
                let supports = self.steps().filter(|step| step.conclusion == *claim).any(|step| {
                    step.premises.iter().any(|premise| {
                        let leads =
                            |below: &Inference| below.premises == [*from] && below.conclusion == *premise;
                        self.steps().any(|below| leads(below) && Self::is_one_case(below, step))
                    })
                });
                let answers = map.attacks.iter().any(|attack| {
                    let Node::Claim(by) = attack.from else { return false };
                    let at = map.attack_ixs().find(|at| std::ptr::eq(&map[*at], attack));
                    let on_it = at.is_some_and(|at| self.attacked_by(Node::Attack(at), *from));
                    attack.on == Node::Claim(*claim) && (on_it || self.attacked_by(Node::Claim(by), *from))
                });
                self.on_claim(*from, *claim) == [true, false] && (supports || answers)
            }
            (Query::LeadsTo(claim), Fill::Claim(from)) => {
                let gives = |step: &Inference, reason: ClaimIx, to: ClaimIx| {
                    step.conclusion == to && step.premises.contains(&reason)
                };
                let middle = self.claims().any(|one| {
                    let mut above = self.steps().filter(|above| gives(above, one, *claim));
                    above.any(|above| {
                        let mut below = self.steps().filter(|below| gives(below, *from, one));
                        below.any(|below| Self::is_one_case(below, above))
                    })
                });
                self.on_claim(*from, *claim) == [true, false] && middle
            }
            (Query::Between(from, to), Fill::Claim(middle)) => {
                let leads = |middle: ClaimIx| self.reason(*from, middle) && self.reason(middle, *to);
                leads(*middle) && self.claims().all(|one| self.are_same(one, *middle) || !leads(one))
            }
            (Query::Says(claim), Fill::Actor(actor)) => {
                self.does(*claim, actor, |said| self.as_worded(*claim, said))
            }
            (Query::SaidBy(actor), Fill::Claim(claim)) => {
                self.does(*claim, &map[*actor].id, |said| self.as_worded(*claim, said))
            }
            (Query::Passes(claim), Fill::Actor(actor)) => self.passes(*claim, actor).0,
            (Query::PassedOn(actor), Fill::Claim(claim)) => self.passes(*claim, &map[*actor].id).0,
            (Query::Toward(from, to), Fill::Bearing(bearing)) => self.bearings(*from, *to) == [*bearing],
            (Query::Related(relation), Fill::Tie(tie)) => self.ties(*relation) == [*tie],
            (Query::Tacit, Fill::Claim(claim)) => self.tacit(*claim) == (true, false),
            (Query::OfKind(kind), Fill::Claim(claim)) => map[*claim].kind == *kind && self.worded(*claim),
            (Query::Backs(side), Fill::Claim(claim)) => {
                let thesis = map.sides[*side].thesis;
                self.on_claim(*claim, thesis) == [true, false]
                    && self.leads_soon(*claim, thesis)
                    && self.positions(*claim) == BTreeSet::from([*side])
            }
            (Query::Counters(side), Fill::Claim(claim)) => {
                let thesis = map.sides[*side].thesis;
                let clash = self.attacked_by(Node::Claim(thesis), *claim)
                    || self.excluding(thesis, false).contains(claim);
                clash
                    && !self.positions(*claim).contains(side)
                    && self.on_claim(*claim, thesis) == [false, true]
            }
            (Query::Holds(claim), Fill::Actor(actor)) => self.does(*claim, actor, firm),
            (Query::Denies(claim), Fill::Actor(actor)) => self.does(*claim, actor, denies),
            (Query::MainClaim(actor), Fill::Claim(claim)) => {
                let last = self.last_claims(*actor);
                last.contains(claim)
                    && last.iter().all(|other| self.are_same(*other, *claim))
                    && self.backed_by(*actor, *claim)
            }
            (Query::Thesis(side), Fill::Claim(claim)) => map.sides[*side].thesis == *claim,
            (Query::Central, Fill::Claim(claim)) => {
                let others = self.claims().filter(|one| one != claim).all(|one| self.serves(one));
                others && !self.serves(*claim) && self.has_part(*claim)
            }
            (Query::Role(actor, claim), Fill::Role(role))
            | (Query::Plays(actor, role), Fill::Claim(claim)) => {
                let last = self.last_claims(*actor);
                let end =
                    || last.iter().all(|one| self.are_same(*one, *claim)) && self.backed_by(*actor, *claim);
                self.roles(*actor, *claim) == [*role] && (*role != Role::Final || end())
            }
            (Query::ByScheme(scheme), Fill::Claim(claim)) => {
                self.steps().any(|step| step.conclusion == *claim && step.scheme == Some(*scheme))
            }
            (Query::AgainstStep(from), Fill::Claim(claim)) => map
                .inference_ixs()
                .any(|step| map[step].conclusion == *claim && self.attacked_by(Node::Inference(step), *from)),
            (Query::DeniedBy(actor), Fill::Claim(claim)) => self.does(*claim, &map[*actor].id, denies),
            (Query::Counted(claim, at), Fill::Counted(other, place)) => (claim, at) == (other, place),
            (Query::Happened(claim, at), Fill::Event(other, place)) => (claim, at) == (other, place),
            (Query::Before(claim, at), Fill::Event(other, place)) => {
                spread(&map[*other].events[*place]).1 < spread(&map[*claim].events[*at]).0
            }
            (Query::After(claim, at), Fill::Event(other, place)) => {
                spread(&map[*claim].events[*at]).1 < spread(&map[*other].events[*place]).0
            }
            (Query::Act(actor, claim), Fill::Act(act)) => {
                let acts = self.acts(*claim, &map[*actor].id);
                let told = *act != Act::Denies && self.tells_a_view(*claim);
                !told && !acts.is_empty() && acts.iter().all(|done| done == act)
            }
            (Query::Place(claim), Fill::Source(source)) => {
                let mut said =
                    self.claims().filter(|one| self.are_same(*one, *claim)).flat_map(|one| &map[one].said);
                !map[*claim].said.is_empty() && said.all(|said| map[said.source].id == *source)
            }
            (Query::Issue(one, other), Fill::Claim(claim)) => {
                self.does(*claim, &map[*one].id, |said| self.as_worded(*claim, said))
                    && self.does(*claim, &map[*other].id, denies)
            }
            (Query::Accounts(one, other), Fill::Claim(claim)) => {
                let theirs = self.excluding(*claim, false);
                self.does(*claim, &map[*one].id, own)
                    && theirs.into_iter().any(|theirs| self.does(theirs, &map[*other].id, own))
            }
            (Query::CommonGround(one, other), Fill::Claim(claim)) => {
                let both = |said: &Attribution| firm(said) && self.as_worded(*claim, said);
                [one, other].iter().all(|actor| self.does(*claim, &map[**actor].id, both))
            }
            (Query::Figure(claim, at), Fill::Range(low, high)) => {
                named(&map[*claim].figures[*at]) == (low.unwrap_or(f64::NAN), high.unwrap_or(f64::NAN))
            }
            (Query::Bound(claim, at), Fill::Bound(found)) => {
                *found != Bound::Exact && given(&map[*claim].figures[*at]) == Some(*found)
            }
            (Query::AsOf(claim, at), Fill::Dates(from, until)) => {
                let of_source = |date: Date| !apart((date, date), (*from, *until));
                let mut dates =
                    self.sayings(*claim).into_iter().flat_map(|said| [map[said.source].date, said.on]);
                let bare = dates.all(|date| date.is_none_or(|date| !of_source(date)));
                from == until && map[*claim].figures[*at].as_of == Some(*from) && bare
            }
            (Query::When(claim, at), Fill::Dates(from, until)) => {
                let event = &map[*claim].events[*at];
                event.on == *from && event.until.unwrap_or(event.on) == *until
            }
            (Query::Dimension(relation), Fill::Dimension(dimension)) => {
                self.differ(*relation) == [*dimension]
            }
            (Query::Opposes(claim), Fill::Claim(other)) => map.relations.iter().any(|relation| {
                let opposing = match relation.kind {
                    RelationKind::SameAs | RelationKind::Rephrase => false,
                    RelationKind::Contrary | RelationKind::Contradictory => true,
                    RelationKind::DifferentEstimate => self.gap_between(relation.between),
                };
                opposing
                    && relation.between.contains(claim)
                    && relation.between.contains(other)
                    && claim != other
            }),
            (Query::Meaning(word) | Query::Word(word), Fill::Meaning(of)) => word == of,
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
            (Query::Clears(claim), Fill::Claims(set)) => self.clears(*claim, set),
            (Query::Restores(objection), Fill::Claims(set)) => {
                matches!(set[..], [given_up] if self.restores(*objection, given_up))
            }
            (Query::Critical(step), Fill::SchemeQuestion(scheme, at)) => {
                map[*step].scheme == Some(*scheme) && *at < scheme.questions().len()
            }
            (Query::Answered, Fill::Question(step, at)) => {
                map[*step].questions[*at].answered_by.is_some_and(|claim| !self.leaves_open(claim))
            }
            (Query::Open, Fill::Question(step, at)) => self.stays_open(*step, *at),
            (Query::AnswerTo(step, at), Fill::Claim(claim)) => {
                map[*step].questions[*at].answered_by == Some(*claim) && !self.leaves_open(*claim)
            }
            (Query::Unstated(step), Fill::Claim(claim)) => map[*step].implicit == [*claim],
            (Query::Kind(claim), Fill::Kind(kind)) => map[*claim].kind == *kind && self.worded(*claim),
            (Query::Linked(one, other), Fill::Link(link))
            | (Query::Beside(one, link), Fill::Claim(other)) => self.link(*one, *other) == Some(*link),
            (
                Query::Bereft(_) | Query::StillBacks(..) | Query::FallsWith(..) | Query::AnsweredIf(_),
                Fill::Claim(claim),
            ) => self.falls(query, *claim),
            (Query::StruckIf(accepted, about), Fill::Claims(set)) => {
                self.strikes_step(*accepted, *about, set)
            }
            (Query::Stands(accepted, claim), Fill::Standing(standing)) => {
                let opposed = self.attacked_by(Node::Claim(*claim), *accepted)
                    || self.excluding(*claim, false).contains(accepted);
                !opposed
                    && self.tells(*accepted, Node::Claim(*claim))
                    && self.standing(*accepted, Node::Claim(*claim)) == Some(*standing)
            }
            _ => false,
        }
    }
}
