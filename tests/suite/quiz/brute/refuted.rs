//! What fails, query by query, from the words of the reference.

use std::collections::BTreeSet;

use elenchus::{
    ground::Named,
    map::model::{Act, ActorIx, ClaimIx, Closed, Node},
    quiz::{Bearing, Bound, Fill, Query, Standing, Tie},
};

use crate::quiz::{
    brute::{
        NO, Naive, YES,
        found::{apart, denies, given, named, spread},
    },
    changes,
};

impl Naive<'_> {
    pub(super) fn fails(&self, query: &Query, fill: &Fill) -> bool {
        let map = self.map;
        match (query, fill) {
            (Query::ReasonFor(claim) | Query::LeadsTo(claim), Fill::Claim(other)) => {
                self.no_step(*other, *claim)
            }
            (Query::Strengthens(claim), Fill::Claim(other)) => self.only_opposes(*other, *claim),
            (Query::Weakens(claim), Fill::Claim(other)) => self.only_supports(*other, *claim),
            (Query::BearsOn(claim), Fill::Claim(other)) => {
                self.no_step(*claim, *other) || self.stands_beside(*claim, *other)
            }
            (Query::Against(claim), Fill::Claim(other)) => self.no_objection(*claim, *other),
            (Query::ObjectionTo(claim), Fill::Claim(other)) => self.no_objection(*other, *claim),
            (Query::Toward(from, to), Fill::Bearing(bearing)) => {
                let found = self.bearings(*from, *to);
                let may = *bearing == Bearing::Reason && self.adds_up(*from, *to);
                let against = [Bearing::Objection, Bearing::Target];
                let turned = against.contains(bearing) && found.iter().any(|one| against.contains(one));
                !found.is_empty() && !found.contains(bearing) && !may && !turned
            }
            (Query::Related(relation), Fill::Tie(tie)) => {
                let ties = self.ties(*relation);
                let clash = ties.contains(&Tie::Estimates) && *tie == Tie::Excludes;
                let idle = map[*relation].between.iter().any(|claim| map[*claim].figures.is_empty());
                let clash = clash || (idle && *tie == Tie::Estimates);
                !ties.contains(tie) && !clash
            }
            (Query::Tacit, Fill::Claim(claim)) => self.tacit(*claim) == (false, true),
            (Query::OfKind(kind), Fill::Claim(claim)) => map[*claim].kind != *kind && self.worded(*claim),
            (Query::Backs(side), Fill::Claim(other)) => self.no_backing(*other, *side),
            (Query::Counters(side), Fill::Claim(other)) => self.no_counter(*other, *side),
            (Query::SaidBy(actor), Fill::Claim(claim)) => self.keeps_off(*claim, &map[*actor].id),
            (Query::Passes(claim), Fill::Actor(actor)) => self.passes(*claim, actor).1,
            (Query::PassedOn(actor), Fill::Claim(claim)) => self.passes(*claim, &map[*actor].id).1,
            (Query::ObjectionToStep(step), Fill::Claim(other)) => {
                let free = !self.bears(*other, Node::Inference(*step))[NO];
                free && self.no_objection(*other, map[*step].conclusion)
            }
            (Query::ObjectionToAttack(attack), Fill::Claim(other)) => {
                let Node::Claim(attacker) = map[*attack].from else { return false };
                !self.bears(*other, Node::Attack(*attack))[NO] && self.no_objection(*other, attacker)
            }
            (Query::AimedAt(aim), Fill::Claim(claim)) => {
                let aims = self.aims(*claim);
                !aims.is_empty() && aims.iter().all(|found| found.is_some_and(|found| found != *aim))
            }
            (Query::StepStands(accepted, step), Fill::Standing(standing)) => {
                self.standing(*accepted, Node::Inference(*step)).is_some_and(|own| own != *standing)
            }
            (Query::Between(from, to), Fill::Claim(other)) => self.not_between(*from, *to, *other),
            (Query::Says(claim) | Query::Holds(claim), Fill::Actor(actor)) => self.keeps_off(*claim, actor),
            (Query::Denies(claim), Fill::Actor(actor)) => self.denies_not(*claim, actor),
            (Query::MainClaim(actor), Fill::Claim(claim)) => {
                let is_last = self.last_claims(*actor).iter().any(|last| self.are_same(*last, *claim));
                let premise = self.drawn(*actor).iter().any(|step| Self::uses(step, *claim));
                let acts = self.acts(*claim, &map[*actor].id);
                !is_last && (premise || acts.iter().any(|act| matches!(act, Act::Denies | Act::Concedes)))
            }
            (Query::Thesis(side), Fill::Claim(claim)) => {
                let thesis = map.sides[*side].thesis;
                let other = map.sides.iter().any(|side| side.thesis == *claim);
                let against = self.on_claim(*claim, thesis) == [false, true];
                !self.are_same(thesis, *claim) && (other || against || self.has_part(*claim))
            }
            (Query::Central, Fill::Claim(claim)) => self.serves(*claim),
            (Query::Role(actor, claim), Fill::Role(role)) => {
                let roles = self.roles(*actor, *claim);
                !roles.is_empty() && !roles.contains(role)
            }
            (Query::Plays(actor, role), Fill::Claim(claim)) => {
                let roles = self.roles(*actor, *claim);
                !roles.is_empty() && !roles.contains(role)
            }
            (Query::ByScheme(scheme), Fill::Claim(claim)) => {
                let mut here = self.steps().filter(|step| self.are_same(step.conclusion, *claim)).peekable();
                here.peek().is_some() && here.all(|step| step.scheme.is_some_and(|own| own != *scheme))
            }
            (Query::AgainstStep(from), Fill::Claim(claim)) => self.no_objection(*from, *claim),
            (Query::DeniedBy(actor), Fill::Claim(claim)) => self.denies_not(*claim, &map[*actor].id),
            (Query::Counted(claim, at), Fill::Counted(other, place)) => {
                let asked = named(&map[*claim].figures[*at]);
                let offered = &map[*other].figures[*place];
                self.rivals(*other, offered).iter().all(|rival| {
                    let (low, high) = named(rival);
                    high < asked.0 || asked.1 < low
                })
            }
            (
                Query::Happened(claim, at) | Query::Before(claim, at) | Query::After(claim, at),
                Fill::Event(other, place),
            ) => {
                let (asked, offered) = (&map[*claim].events[*at], &map[*other].events[*place]);
                let (asked, offered) = (spread(asked), spread(offered));
                let (before, after) = (offered.1 < asked.0, asked.1 < offered.0);
                match query {
                    Query::Before(..) => after,
                    Query::After(..) => before,
                    _ => before || after,
                }
            }
            (Query::Act(actor, claim), Fill::Act(act)) => {
                let acts = self.acts(*claim, &map[*actor].id);
                let granted = *act == Act::Asserts && acts.contains(&Act::Concedes);
                !acts.is_empty() && !granted && !acts.contains(act)
            }
            (Query::Place(claim), Fill::Source(source)) => {
                let mut said =
                    self.claims().filter(|one| self.are_same(*one, *claim)).flat_map(|one| &map[one].said);
                self.is_closed(Closed::SpeakersOf(*claim)) && said.all(|said| map[said.source].id != *source)
            }
            (Query::Issue(one, other), Fill::Claim(claim)) => self.no_issue([*one, *other], *claim, false),
            (Query::Accounts(one, other), Fill::Claim(claim)) => self.no_issue([*one, *other], *claim, true),
            (Query::CommonGround(one, other), Fill::Claim(claim)) => {
                [one, other].iter().any(|actor| self.keeps_off(*claim, &map[**actor].id))
            }
            (Query::Figure(claim, at), Fill::Range(low, high)) => {
                let asked = &map[*claim].figures[*at];
                let offered = (low.unwrap_or(f64::NAN), high.unwrap_or(f64::NAN));
                self.rivals(*claim, asked).iter().all(|rival| {
                    let (low, high) = named(rival);
                    high < offered.0 || offered.1 < low
                })
            }
            (Query::Bound(claim, at), Fill::Bound(other)) => {
                given(&map[*claim].figures[*at]).is_some_and(|own| own != *other && own != Bound::Exact)
            }
            (Query::AsOf(claim, at), Fill::Dates(from, until)) => {
                map[*claim].figures[*at].as_of.is_some_and(|date| apart((date, date), (*from, *until)))
            }
            (Query::When(claim, at), Fill::Dates(from, until)) => {
                let event = &map[*claim].events[*at];
                let (first, last) = spread(event);
                last < from.earliest() || until.latest() < first
            }
            (Query::Dimension(relation), Fill::Dimension(dimension)) => {
                let differ = self.differ(*relation);
                !differ.is_empty() && !differ.contains(dimension)
            }
            (Query::Opposes(claim), Fill::Claim(other)) => {
                let clash = self.on_claim(*claim, *other)[NO] || self.on_claim(*other, *claim)[NO];
                let agree = self.on_claim(*claim, *other)[YES] || self.on_claim(*other, *claim)[YES];
                !self.counts_the_same_sort(*claim, *other)
                    && !clash
                    && !self.are_same(*claim, *other)
                    && (agree || self.has_part(*other))
            }
            (Query::Meaning(word) | Query::Word(word), Fill::Meaning(of)) => {
                map.terms[*word].id != map.terms[*of].id
            }
            (Query::AttackKind(attack), Fill::AttackKind(kind)) => {
                self.aim(map[*attack].on).is_some_and(|aim| aim != *kind)
            }
            (Query::Scheme(step), Fill::Scheme(scheme)) => {
                let mut there = self.steps_onto(map[*step].conclusion);
                map[*step].scheme.is_some() && there.all(|other| map[other].scheme != Some(*scheme))
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
            (Query::Clears(claim), Fill::Claims(set)) => self.clears_not(*claim, set),
            (Query::Restores(objection), Fill::Claims(set)) => {
                matches!(set[..], [given_up] if self.restores_not(*objection, given_up))
            }
            (Query::Critical(step), Fill::SchemeQuestion(scheme, _)) => {
                let of_somebody = scheme.name().contains("Expert")
                    || scheme.name().contains("Witness")
                    || scheme.name().contains("Position");
                let mut there = self.steps_onto(map[*step].conclusion);
                there.all(|other| map[other].scheme != Some(*scheme))
                    && (map[*step].by.is_empty() || !of_somebody)
            }
            (Query::Answered, Fill::Question(step, at)) => self.stays_open(*step, *at),
            (Query::Open, Fill::Question(step, at)) => {
                map[*step].questions[*at].answered_by.is_some_and(|claim| !self.leaves_open(claim))
            }
            (Query::AnswerTo(step, at), Fill::Claim(claim)) => {
                let own = &map[*step];
                let touches =
                    |one: ClaimIx| self.on_claim(*claim, one) != [false; 2] || self.are_same(one, *claim);
                let here = own.questions.iter().filter_map(|question| question.answered_by);
                let all =
                    own.premises.iter().chain(&own.implicit).copied().chain([own.conclusion]).chain(here);
                let elsewhere =
                    map.inferences.iter().filter(|other| other.id != own.id).any(|other| {
                        other.questions.iter().any(|question| question.answered_by == Some(*claim))
                    });
                own.questions[*at].answered_by.is_some() && elsewhere && !all.into_iter().any(touches)
            }
            (Query::Unstated(step), Fill::Claim(claim)) => {
                let tacit = map[*step].implicit.iter().any(|tacit| self.are_same(*tacit, *claim));
                let stated = map[*step].premises.iter().chain([&map[*step].conclusion]);
                let stated = stated.into_iter().any(|stated| self.are_same(*stated, *claim));
                let [supports, minus] = self.bears(*claim, Node::Inference(*step));
                let against = minus && self.speaks_against(*claim, map[*step].conclusion);
                !tacit && (stated || (!supports && (against || (!minus && self.has_part(*claim)))))
            }
            (Query::Kind(claim), Fill::Kind(kind)) => map[*claim].kind != *kind,
            (Query::Linked(one, other), Fill::Link(link))
            | (Query::Beside(one, link), Fill::Claim(other)) => {
                self.link(*one, *other).is_some_and(|own| own != *link)
            }
            (
                Query::Bereft(_) | Query::StillBacks(..) | Query::FallsWith(..) | Query::AnsweredIf(_),
                Fill::Claim(claim),
            ) => self.falls_not(query, *claim),
            (Query::StruckIf(accepted, about), Fill::Claims(set)) => self.spares_step(*accepted, *about, set),
            (Query::Stands(accepted, claim), Fill::Standing(standing)) => {
                self.standing(*accepted, Node::Claim(*claim)).is_some_and(|own| own != *standing)
            }
            _ => false,
        }
    }

    /// Whether two actors surely do not differ on a claim; where both are asked alike, neither way.
    fn no_issue(&self, [one, other]: [ActorIx; 2], claim: ClaimIx, alike: bool) -> bool {
        let map = self.map;
        let (yes, no) = (self.near(claim), self.near_denial(claim));
        let id = |actor: ActorIx| &map[actor].id;
        let may = |a: ActorIx, b: ActorIx| self.is_near(&yes, id(a)) && self.is_near(&no, id(b));
        let both = |set: &BTreeSet<ActorIx>| set.contains(&one) && set.contains(&other);
        let agreed = both(&self.affirmers(claim)) || both(&self.deniers(claim));
        let carries_it = self.claims().filter(|denied| !self.are_same(*denied, claim)).any(|denied| {
            let is_denied = [one, other].iter().any(|actor| self.does(denied, id(*actor), denies));
            let mut figures = map[claim].figures.iter();
            let unit =
                figures.any(|figure| map[denied].figures.iter().any(|other| other.unit == figure.unit));
            is_denied && (unit || self.leads_to(claim, denied))
        });
        let off = |a: ActorIx, b: ActorIx| self.keeps_off(claim, id(a)) || self.denies_not(claim, id(b));
        let sure = agreed || (off(one, other) && (!alike || off(other, one)));
        !may(one, other) && !may(other, one) && sure && !carries_it
    }
}
