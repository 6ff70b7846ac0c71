//! What the map says of claims, actors and figures, looked up the long way.

use std::collections::BTreeSet;

use elenchus::{
    ground::{Date, Id, Lang},
    map::{
        derive::AttackKind,
        model::{
            Act, ActorIx, Attribution, ClaimIx, Closed, Event, Hedge, Inference, InferenceIx, Map, Node,
            Quantity, RelationIx, RelationKind, Scheme,
        },
    },
    quiz::{Aim, Bearing, Bound, Dimension, Link, Role, Tie},
};

use crate::quiz::brute::Naive;

impl<'a> Naive<'a> {
    /// Whether an actor surely does not say a claim.
    pub(super) fn keeps_off(&self, claim: ClaimIx, actor: &Id) -> bool {
        let mut excluding = self.excluding(claim, false).into_iter();
        let opposed = self.actor(actor).is_some_and(|actor| self.deniers(claim).contains(&actor))
            || excluding.any(|one| self.does(one, actor, own));
        !self.is_near(&self.near(claim), actor) && (opposed || self.is_closed(Closed::SpeakersOf(claim)))
    }

    /// Whether an actor surely does not deny a claim: says it, or is known to speak of it otherwise or to deny nothing.
    pub(super) fn denies_not(&self, claim: ClaimIx, actor: &Id) -> bool {
        let says = self.actor(actor).is_some_and(|actor| self.affirmers(claim).contains(&actor));
        let mut sayings = self.sayings(claim).into_iter();
        let speaks = sayings.any(|said| self.map[said.actor].id == *actor);
        let denier = self.claims().any(|one| self.does(one, actor, denies));
        let closed = self.is_closed(Closed::SpeakersOf(claim)) && (speaks || !denier);
        !self.is_near(&self.near_denial(claim), actor) && (says || closed)
    }

    /// Whether an actor passes a claim on and does nothing else with it; and whether they surely do not.
    pub(super) fn passes(&self, claim: ClaimIx, actor: &Id) -> (bool, bool) {
        let by = |said: &Attribution| self.map[said.actor].id == *actor;
        let all: Vec<_> = self.sayings(claim).into_iter().filter(|said| by(said)).collect();
        let here = self.map[claim].said.iter().any(|said| by(said) && said.act == Act::Reports);
        let yes = here && all.iter().all(|said| [Act::Reports, Act::Asks].contains(&said.act));
        let says = self.map[claim].said.iter().any(|said| by(said) && own(said));
        let closed = self.is_closed(Closed::SpeakersOf(claim));
        let no = (says && !all.iter().any(|said| relayed(said)))
            || (closed && !self.is_near(&self.near(claim), actor));
        (yes, no)
    }

    /// What an actor does with this wording of a claim.
    pub(super) fn does(&self, claim: ClaimIx, actor: &Id, fits: impl Fn(&Attribution) -> bool) -> bool {
        self.map[claim].said.iter().any(|said| self.map[said.actor].id == *actor && fits(said))
    }

    /// All that an actor does with a claim in whatever words.
    pub(super) fn acts(&self, claim: ClaimIx, actor: &Id) -> Vec<Act> {
        let said = self.sayings(claim).into_iter().filter(|said| self.map[said.actor].id == *actor);
        let said: Vec<_> = said.collect();
        let heard = said.iter().any(|said| said.act != Act::Reports && relayed(said));
        if heard { Vec::new() } else { said.into_iter().map(|said| plain(said.act)).collect() }
    }

    /// The steps that an actor draws, of which they say every stated part as their own.
    pub(super) fn drawn(&self, actor: ActorIx) -> Vec<&'a Inference> {
        let says = |claim: &ClaimIx| self.does(*claim, &self.map[actor].id, own);
        let mine = |step: &&Inference| {
            step.by.contains(&actor) && says(&step.conclusion) && step.premises.iter().all(says)
        };
        self.map.inferences.iter().filter(mine).collect()
    }

    pub(super) fn last_claims(&self, actor: ActorIx) -> Vec<ClaimIx> {
        let drawn = self.drawn(actor);
        let used = |claim: ClaimIx| {
            drawn
                .iter()
                .any(|step| self.claims().any(|one| Self::uses(step, one) && self.are_same(one, claim)))
        };
        drawn.iter().map(|step| step.conclusion).filter(|claim| !used(*claim)).collect()
    }

    /// Whether an actor says a claim as their own and grants it nowhere, and weighs nothing above it.
    pub(super) fn backed_by(&self, actor: ActorIx, claim: ClaimIx) -> bool {
        let said = || self.map[claim].said.iter().filter(|said| said.actor == actor);
        let above = self.map.preferences.iter().filter(|one| one.by == actor).any(|one| match one.over {
            Node::Claim(over) => self.are_same(over, claim),
            Node::Inference(step) => self.are_same(self.map[step].conclusion, claim),
            Node::Attack(_) => false,
        });
        said().any(|said| self.as_worded(claim, said))
            && said().all(|said| said.act != Act::Concedes)
            && !above
    }

    pub(super) fn roles(&self, actor: ActorIx, claim: ClaimIx) -> Vec<Role> {
        let all: Vec<ClaimIx> = self.claims().filter(|one| self.are_same(*one, claim)).collect();
        let drawn = || self.drawn(actor).into_iter();
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

    pub(super) fn rivals(&self, claim: ClaimIx, asked: &'a Quantity) -> Vec<&'a Quantity> {
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

    pub(super) fn differ(&self, relation: RelationIx) -> Vec<Dimension> {
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

    /// Whether two claims have figures, of one unit if any are, of which all that one allows is more than all that the
    /// other does.
    pub(super) fn gap_between(&self, [one, other]: [ClaimIx; 2]) -> bool {
        let below = |one: &Quantity, other: &Quantity| matches!((one.high(), other.low()), (Some(high), Some(low)) if high < low);
        let (one, other) = (&self.map[one].figures, &self.map[other].figures);
        let alike = one.iter().flat_map(|one| other.iter().map(move |other| (one, other)));
        let first = alike.clone().find(|(one, other)| one.unit == other.unit);
        let pair = first.or_else(|| alike.into_iter().next());
        pair.is_some_and(|(one, other)| below(one, other) || below(other, one))
    }

    /// Whether a figure of a claim has the unit of one of another's, or of what gives another figure than that one.
    pub(super) fn counts_the_same_sort(&self, claim: ClaimIx, other: ClaimIx) -> bool {
        let estimates = self.map.relations.iter().filter(|one| one.kind == RelationKind::DifferentEstimate);
        let beside = estimates.filter(|one| one.between.iter().any(|end| self.are_same(*end, claim)));
        let claims: Vec<ClaimIx> = beside.flat_map(|one| one.between).chain([claim]).collect();
        let mut units = claims.iter().flat_map(|one| &self.map[*one].figures).map(|figure| &figure.unit);
        units.any(|unit| self.map[other].figures.iter().any(|figure| figure.unit == *unit))
    }

    /// Whether a claim is taken for granted somewhere, and whether it is said or stated somewhere.
    pub(super) fn tacit(&self, claim: ClaimIx) -> (bool, bool) {
        let all: Vec<ClaimIx> = self.claims().filter(|one| self.are_same(*one, claim)).collect();
        let tacit = self.steps().any(|step| step.implicit.iter().any(|one| all.contains(one)));
        let stated = self.steps().any(|step| step.premises.iter().any(|one| all.contains(one)));
        (tacit, stated || all.iter().any(|one| !self.map[*one].said.is_empty()))
    }

    /// The ways in which a claim bears on another directly, or the other on it; the same twice where that has no name.
    /// Two that object to each other do so in one way.
    pub(super) fn bearings(&self, from: ClaimIx, to: ClaimIx) -> Vec<Bearing> {
        let mut found = self.one_way(from, to);
        let objects = found.contains(&Bearing::Objection);
        for back in self.one_way(to, from) {
            match back {
                Bearing::Reason => found.push(Bearing::Result),
                Bearing::Objection if objects => {}
                Bearing::Objection => found.push(Bearing::Target),
                _ => found.extend([back, back]),
            }
        }
        found
    }

    fn one_way(&self, from: ClaimIx, to: ClaimIx) -> Vec<Bearing> {
        let mut found = Vec::new();
        for step in self.steps().filter(|step| self.are_same(step.conclusion, to)) {
            if step.premises.iter().any(|one| self.are_same(*one, from)) {
                if step.premises.len() == 1 {
                    found.push(Bearing::Reason);
                }
                if step.premises.len() + step.implicit.len() > 1 {
                    found.push(Bearing::Joint);
                }
            }
        }
        for attack in &self.map.attacks {
            if matches!(attack.from, Node::Claim(by) if self.are_same(by, from)) {
                match attack.on {
                    Node::Claim(on) if self.are_same(on, to) => found.push(Bearing::Objection),
                    Node::Inference(step) if self.are_same(self.map[step].conclusion, to) => {
                        found.push(Bearing::StepObjection);
                    }
                    Node::Attack(struck) if matches!(self.map[struck].from, Node::Claim(by) if self.are_same(by, to)) => {
                        found.push(Bearing::Counter)
                    }
                    _ => {}
                }
            }
        }
        found.sort();
        found.dedup();
        found
    }

    /// Whether a claim is among the examples or signs for another, which count alone and beside the others.
    pub(super) fn adds_up(&self, from: ClaimIx, to: ClaimIx) -> bool {
        self.steps().any(|step| {
            let kind = [Some(Scheme::Example), Some(Scheme::Sign)].contains(&step.scheme);
            kind && self.are_same(step.conclusion, to)
                && step.premises.iter().any(|one| self.are_same(*one, from))
        })
    }

    /// The ways in which the claims of a relation go together, by all relations between what says the same.
    pub(super) fn ties(&self, relation: RelationIx) -> Vec<Tie> {
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
    pub(super) fn aim(&self, target: Node) -> Option<AttackKind> {
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

    /// What each objection of a claim, in whatever words, is aimed at.
    pub(super) fn aims(&self, claim: ClaimIx) -> Vec<Option<Aim>> {
        let all: Vec<Node> =
            self.claims().filter(|one| self.are_same(*one, claim)).map(Node::Claim).collect();
        let raised = self.map.attacks.iter().filter(|attack| all.contains(&attack.from));
        let aim = |on: Node| match self.aim(on) {
            _ if matches!(on, Node::Attack(_)) => Some(Aim::Counter),
            Some(AttackKind::Rebut) => Some(Aim::Rebut),
            Some(AttackKind::Undercut) => Some(Aim::Undercut),
            Some(AttackKind::Undermine) => Some(Aim::Undermine),
            None => None,
        };
        raised.map(|attack| aim(attack.on)).collect()
    }

    pub(super) fn link(&self, one: ClaimIx, other: ClaimIx) -> Option<Link> {
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
        let (step, other_step) = (&self.map[first[0]], &self.map[second[0]]);
        if first == second {
            let loose = [Some(Scheme::Example), Some(Scheme::Sign)].contains(&step.scheme);
            (!loose).then_some(Link::Together)
        } else if to == and_to {
            let unsaid = step.implicit.len() + other_step.implicit.len();
            (unsaid == 0 && step.premises.len() + other_step.premises.len() == 2).then_some(Link::Alone)
        } else if self.claims().any(|end| {
            let last = !self.steps().any(|step| Self::uses(step, end));
            last && self.leads_to(one, end) && self.leads_to(other, end)
        }) {
            None
        } else {
            let crossed = self.on_claim(one, and_to) != [false; 2] || self.on_claim(other, to) != [false; 2];
            (!crossed).then_some(Link::Apart)
        }
    }
}

/// Said in one's own name: asserted, expected or granted, and not as something heard.
pub(super) fn own(said: &Attribution) -> bool {
    [Act::Asserts, Act::Forecasts, Act::Concedes].contains(&said.act) && said.hedge != Some(Hedge::Allegedly)
}

impl Naive<'_> {
    /// Said in one's own name, and no less surely than the short text has it.
    pub(super) fn as_worded(&self, claim: ClaimIx, said: &Attribution) -> bool {
        const DE: &str = " vielleicht wohl offenbar vermutlich wahrscheinlich angeblich mutmaßlich dürfte dürften \
            womöglich eventuell manche einige teils oft meist häufig kaum eher fast rund etwa möglicherweise kann \
            können könnte könnten mag mögen will wollen wollte wollten würde würden soll sollen sei seien ";
        const EN: &str = " perhaps maybe probably apparently allegedly presumably likely unlikely seems seem some \
            often mostly hardly rather almost nearly around about possibly said reportedly can could may might will \
            would ";
        let sure = matches!(said.hedge, None | Some(Hedge::Certainly));
        let says_so = || {
            self.map[claim].short.phrases().all(|(lang, phrase)| {
                let list = if lang == Lang::De { DE } else { EN };
                let lower = phrase.text.to_lowercase();
                let words = lower.split(|c: char| !(c.is_alphanumeric() || "-'’".contains(c)));
                words.filter(|word| !word.is_empty()).any(|word| list.contains(&format!(" {word} ")))
            })
        };
        own(said) && said.act != Act::Concedes && (sure || says_so())
    }
}

pub(super) fn firm(said: &Attribution) -> bool {
    own(said) && said.act != Act::Concedes && said.hedge != Some(Hedge::Possibly)
}

pub(super) fn relayed(said: &Attribution) -> bool {
    let heard = said.hedge == Some(Hedge::Allegedly) && [Act::Asserts, Act::Forecasts].contains(&said.act);
    said.act == Act::Reports || heard
}

pub(super) fn denies(said: &Attribution) -> bool {
    said.act == Act::Denies
}

pub(super) fn plain(act: Act) -> Act {
    if act == Act::Forecasts { Act::Asserts } else { act }
}

pub(super) fn named(figure: &Quantity) -> (f64, f64) {
    let low = figure.low().or(figure.high()).unwrap_or(f64::NAN);
    (low, figure.high().unwrap_or(low))
}

/// How a number is given; nothing for two.
pub(super) fn given(figure: &Quantity) -> Option<Bound> {
    match (figure.low(), figure.high(), figure.approx) {
        (Some(_), None, _) => Some(Bound::Least),
        (None, _, _) => Some(Bound::Most),
        (Some(low), Some(high), _) if low < high => None,
        (.., true) => Some(Bound::About),
        (.., false) => Some(Bound::Exact),
    }
}

pub(super) fn apart((from, until): (Date, Date), (other_from, other_until): (Date, Date)) -> bool {
    until.latest() < other_from.earliest() || other_until.latest() < from.earliest()
}

/// The first and the last day, as numbers, on which an event may have been; one that is dated *about* may have been as
/// much as a month, or a year, beside what is said.
pub(super) fn spread(event: &Event) -> (u32, u32) {
    let (first, last) = (event.on, event.until.unwrap_or(event.on));
    if !event.approx {
        return (first.earliest(), last.latest());
    }
    let months = |date: Date, by: i64| -> u32 {
        let whole = i64::from(date.year()) * 12 + i64::from(date.month().unwrap_or(1)) - 1 + by;
        u32::try_from(whole / 12 * 10_000 + (whole % 12 + 1) * 100).unwrap_or(0)
    };
    // Of a day the month it is in, of a month that before it and that after it, and likewise of a year.
    let reach = |date: Date| match (date.month(), date.day()) {
        (_, Some(_)) => (0, 1),
        (Some(_), None) => (-1, 2),
        (None, _) => (-12, 24),
    };
    (months(first, reach(first).0) + 1, months(last, reach(last).1))
}

/// Whether two figures count things called much the same.
pub(super) fn alike(one: &Quantity, other: &Quantity) -> bool {
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
