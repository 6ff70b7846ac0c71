use std::collections::BTreeSet;

use crate::{
    ground::{Date, Id},
    map::model::{ClaimIx, Event, Quantity, Relation, RelationIx, RelationKind},
    quiz::{
        context::Context,
        prove::{Failure, argument::part},
        query::{Bound, Dimension, Fill, Query, Reason},
        rival::alike,
    },
};

/// The bounds of a quantity; none where it is open.
pub(crate) type Bounds = (Option<f64>, Option<f64>);

/// How far apart figures must lie to be told apart: the share of the larger that is left between them.
const TOLERANCE: f64 = 0.05;
/// The same where a source says *about*.
const LOOSE: f64 = 0.15;

/// Queries about figures, dates and where accounts differ.
pub(super) fn holds(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Vec<Id>> {
    match (query, answer) {
        (Query::Figure(claim, at), Fill::Range(low, high)) => {
            let figure = context.map[*claim].figures.get(*at)?;
            (named_bounds(figure) == (*low, *high)).then(|| vec![context.id(*claim)])
        }
        // That a number is the very number is told by no word of the map: it is never right, only wrong.
        (Query::Bound(claim, at), Fill::Bound(found)) => {
            let own = bound(context.map[*claim].figures.get(*at)?)?;
            (own != Bound::Exact && own == *found).then(|| vec![context.id(*claim)])
        }
        (Query::Counted(claim, at), Fill::Counted(other, place)) => {
            ((claim, at) == (other, place)).then(|| vec![context.id(*claim)])
        }
        (Query::Happened(claim, at), Fill::Event(other, place)) => {
            ((claim, at) == (other, place)).then(|| vec![context.id(*claim)])
        }
        (Query::Before(..) | Query::After(..), Fill::Event(claim, _)) => {
            let (asked, found) = dates_of(context, query, answer)?;
            precedes(query, asked, found).then(|| vec![context.id(*claim)])
        }
        (Query::When(claim, at), Fill::Dates(from, until)) => {
            let event = context.map[*claim].events.get(*at)?;
            (event_dates(event) == (*from, *until)).then(|| vec![context.id(*claim)])
        }
        (Query::AsOf(claim, at), Fill::Dates(from, until)) => {
            let date = context.map[*claim].figures.get(*at)?.as_of?;
            let is_own = (date, date) == (*from, *until) && !is_date_of_source(context, *claim, date);
            is_own.then(|| vec![context.id(*claim)])
        }
        (Query::Dimension(relation), Fill::Dimension(dimension)) => {
            (differing(context, *relation)? == [*dimension]).then(|| vec![context.map[*relation].id.clone()])
        }
        (Query::Opposes(claim), Fill::Claim(other)) => {
            let mut relations =
                context.map.relations_of(*claim).iter().map(|relation| &context.map[*relation]);
            let found = relations.find(|relation| {
                clashes(context, relation) && relation.between.contains(other) && claim != other
            })?;
            Some(vec![found.id.clone()])
        }
        (Query::Meaning(word) | Query::Word(word), Fill::Meaning(of)) => {
            (word == of).then(|| context.map.terms.get(*word).map(|term| vec![term.id.clone()])).flatten()
        }
        _ => None,
    }
}

pub(super) fn fails(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<Failure> {
    match (query, answer) {
        (Query::Figure(claim, at), Fill::Range(low, high)) => {
            context.map[*claim].figures.get(*at)?;
            let mut rivals = rivals(context, *claim, *at);
            rivals
                .all(|rival| apart(rival, (*low, *high)))
                .then(|| (Reason::DisjointRange, vec![context.id(*claim)]))
        }
        (Query::Bound(claim, at), Fill::Bound(other)) => {
            let found = bound(context.map[*claim].figures.get(*at)?)?;
            let sure = found != Bound::Exact && found != *other;
            sure.then(|| (Reason::OtherTag, vec![context.id(*claim)]))
        }
        (Query::Counted(claim, at), Fill::Counted(other, place)) => {
            let asked = named_bounds(context.map[*claim].figures.get(*at)?);
            context.map[*other].figures.get(*place)?;
            // What is a part of the other, or the whole of it, has a number that might be given for the other too.
            let nested = context.rivals.nested(*other, *place).iter().copied();
            rivals(context, *other, *place)
                .chain(nested)
                .all(|rival| apart(rival, asked))
                .then(|| (Reason::DisjointRange, vec![context.id(*other)]))
        }
        (Query::Happened(..), Fill::Event(other, _)) => {
            let (asked, found) = dates_of(context, query, answer)?;
            let apart = asked.1.before(found.0) || found.1.before(asked.0);
            apart.then(|| (Reason::DisjointRange, vec![context.id(*other)]))
        }
        (Query::Before(claim, at), Fill::Event(other, _)) => {
            let (asked, found) = dates_of(context, query, answer)?;
            precedes(&Query::After(*claim, *at), asked, found)
                .then(|| (Reason::DisjointRange, vec![context.id(*other)]))
        }
        (Query::After(claim, at), Fill::Event(other, _)) => {
            let (asked, found) = dates_of(context, query, answer)?;
            precedes(&Query::Before(*claim, *at), asked, found)
                .then(|| (Reason::DisjointRange, vec![context.id(*other)]))
        }
        (Query::When(claim, at), Fill::Dates(from, until)) => {
            let (own_from, own_until) = loosely(context.map[*claim].events.get(*at)?);
            let apart = own_until.before(*from) || until.before(own_from);
            apart.then(|| (Reason::DisjointRange, vec![context.id(*claim)]))
        }
        (Query::AsOf(claim, at), Fill::Dates(from, until)) => {
            let date = context.map[*claim].figures.get(*at)?.as_of?;
            let apart = date.before(*from) || until.before(date);
            apart.then(|| (Reason::DisjointRange, vec![context.id(*claim)]))
        }
        (Query::Dimension(relation), Fill::Dimension(dimension)) => {
            let differing = differing(context, *relation)?;
            (!differing.contains(dimension))
                .then(|| (Reason::OtherTag, vec![context.map[*relation].id.clone()]))
        }
        (Query::Opposes(claim), Fill::Claim(other)) => is_compatible(context, *claim, *other),
        (Query::Meaning(word) | Query::Word(word), Fill::Meaning(of)) => {
            let (asked, offered) = (context.map.terms.get(*word)?, context.map.terms.get(*of)?);
            (asked.id != offered.id).then(|| (Reason::OtherRole, vec![offered.id.clone()]))
        }
        _ => None,
    }
}

type Span = (Date, Date);

/// From and until when the event that is asked about was, and the one that is offered.
fn dates_of(context: &Context<'_>, query: &Query, answer: &Fill) -> Option<(Span, Span)> {
    let (Query::Happened(claim, at) | Query::Before(claim, at) | Query::After(claim, at)) = query else {
        return None;
    };
    let Fill::Event(other, place) = answer else { return None };
    let dates = |claim: ClaimIx, at: usize| context.map[claim].events.get(at).map(loosely);
    Some((dates(*claim, *at)?, dates(*other, *place)?))
}

/// Whether what is offered was over before the event asked about began, or the other way round.
fn precedes(query: &Query, asked: Span, found: Span) -> bool {
    match query {
        Query::Before(..) => found.1.before(asked.0),
        _ => asked.1.before(found.0),
    }
}

/// The bounds of a quantity, as a source names them: *at least 11,000* and *up to 11,000* both name 11,000.
pub(crate) fn named_bounds(figure: &Quantity) -> Bounds {
    (figure.low().or(figure.high()), figure.high().or(figure.low()))
}

/// How a source gives a single number; nothing for a span between two.
pub(crate) fn bound(figure: &Quantity) -> Option<Bound> {
    match (figure.low(), figure.high()) {
        (Some(_), None) => Some(Bound::Least),
        (None, Some(_)) => Some(Bound::Most),
        _ => figure.exact().map(|_| if figure.approx { Bound::About } else { Bound::Exact }),
    }
}

/// From and until when an event was.
pub(crate) fn event_dates(event: &Event) -> (Date, Date) {
    (event.on, event.until.unwrap_or(event.on))
}

/// The same, where a date is only about right with the month, or year, before and after it.
fn loosely(event: &Event) -> Span {
    let (from, until) = event_dates(event);
    if event.approx { (beside(from, false), beside(until, true)) } else { (from, until) }
}

/// The month of a day, or the month or year next to one.
fn beside(date: Date, later: bool) -> Date {
    let next = |year: u16| if later { year.saturating_add(1) } else { year.saturating_sub(1) };
    let found = match (date.month(), date.day()) {
        (Some(month), Some(_)) => Date::new(date.year(), Some(month), None),
        (Some(12), None) if later => Date::new(next(date.year()), Some(1), None),
        (Some(1), None) if !later => Date::new(next(date.year()), Some(12), None),
        (Some(month), None) => Date::new(date.year(), Some(if later { month + 1 } else { month - 1 }), None),
        (None, _) => Date::new(next(date.year()), None, None),
    };
    found.unwrap_or(date)
}

/// Whether a date is, or may be, that of a source in which a claim is found: then it says nothing of the figure.
fn is_date_of_source(context: &Context<'_>, claim: ClaimIx, date: Date) -> bool {
    let same = context.closure.same(claim).iter().flat_map(|same| &context.map[*same].said);
    let mut dates = same.flat_map(|said| [context.map[said.source].date, said.on]).flatten();
    dates.any(|other| !date.before(other) && !other.before(date))
}

/// The figures that could answer a question for one: those of the same unit in what says the same or gives another
/// estimate, and those that count what has the same words.
fn rivals<'a>(context: &'a Context<'_>, claim: ClaimIx, at: usize) -> impl Iterator<Item = &'a Quantity> {
    let map = context.map;
    let asked = &map[claim].figures[at];
    let estimates = map.relations_of(claim).iter().flat_map(move |relation| {
        let relation = &map[*relation];
        let related = relation.kind == RelationKind::DifferentEstimate;
        relation.between.into_iter().filter(move |_| related)
    });
    let related = context.closure.same(claim).iter().copied().chain(estimates);
    let here = related.flat_map(move |claim| &map[claim].figures).filter(|other| other.unit == asked.unit);
    here.filter(move |other| alike(other, asked))
        .chain(context.rivals.of(claim, at).iter().copied())
        .chain(std::iter::once(asked))
}

fn apart(figure: &Quantity, (low, high): Bounds) -> bool {
    let share = if figure.approx { LOOSE } else { TOLERANCE };
    let (own_low, own_high) = named_bounds(figure);
    let (own_low, own_high) = (own_low.unwrap_or(f64::NEG_INFINITY), own_high.unwrap_or(f64::INFINITY));
    let (low, high) = (low.unwrap_or(f64::NEG_INFINITY), high.unwrap_or(f64::INFINITY));
    let gap = |below: f64, above: f64| below < above && above - below >= share * above.abs().max(below.abs());
    gap(own_high, low) || gap(high, own_low)
}

const fn opposes(relation: &Relation) -> bool {
    matches!(
        relation.kind,
        RelationKind::Contrary | RelationKind::Contradictory | RelationKind::DifferentEstimate
    )
}

/// Whether two claims surely cannot both hold, or give figures for one thing of which none could be the other.
fn clashes(context: &Context<'_>, relation: &Relation) -> bool {
    let [one, other] = relation.between.map(|claim| &context.map[claim].figures);
    let first = one.first().zip(other.first());
    let mut pairs = one.iter().flat_map(|one| other.iter().map(move |other| (one, other)));
    // The map says that they count the same: where no unit is common, it is one by another name.
    let counted = pairs.find(|(one, other)| one.unit == other.unit).or(first);
    // Bounds that are left open reach as far as they can: *at least* and *in all* go together.
    let ends = |of: &Quantity| (of.low().unwrap_or(f64::NEG_INFINITY), of.high().unwrap_or(f64::INFINITY));
    let disjoint = |one: &Quantity, other: &Quantity| {
        let (one, other) = (ends(one), ends(other));
        one.1 < other.0 || other.1 < one.0
    };
    let estimate = relation.kind == RelationKind::DifferentEstimate;
    opposes(relation) && (!estimate || counted.is_some_and(|(one, other)| disjoint(one, other)))
}

/// The units of a claim's figures, and of all that gives other figures for the same: one thing may go by several names.
fn units_beside<'a>(context: &'a Context<'_>, claim: ClaimIx) -> BTreeSet<&'a Id> {
    let map = context.map;
    let same = context.closure.same(claim).iter();
    let relations = same.clone().flat_map(|same| map.relations_of(*same));
    let estimates = relations.filter(|at| map[**at].kind == RelationKind::DifferentEstimate);
    let claims = estimates.flat_map(|at| map[*at].between).chain(same.copied());
    claims.flat_map(|one| map[one].figures.iter().map(|figure| &figure.unit)).collect()
}

/// What the map says does not go together with a claim.
fn opposed(context: &Context<'_>, claim: ClaimIx) -> BTreeSet<ClaimIx> {
    let (map, same) = (context.map, context.closure.same(claim));
    let relations = same.iter().flat_map(|one| map.relations_of(*one)).map(|relation| &map[*relation]);
    let between = relations.filter(|relation| opposes(relation)).flat_map(|relation| relation.between);
    between.filter(|one| !same.contains(one)).flat_map(|one| context.closure.same(one)).copied().collect()
}

fn is_compatible(context: &Context<'_>, claim: ClaimIx, other: ClaimIx) -> Option<Failure> {
    let (here, there) = (context.closure.bears(other, claim)?, context.closure.bears(claim, other)?);
    let (own, theirs) = (opposed(context, claim), opposed(context, other));
    // What goes with neither of two answers to a question may be a third: then these two need not go together either.
    let opposed = theirs.iter().any(|one| own.contains(one) || context.closure.are_same(*one, claim));
    // Whether two figures of one sort count the same thing is for the map to say, and here it does not.
    let mut figures = context.map[other].figures.iter();
    let counts_alike = figures.any(|figure| units_beside(context, claim).contains(&figure.unit));
    let clash = opposed || counts_alike || here.minus || there.minus;
    if clash || context.closure.are_same(claim, other) {
        None
    } else if here.plus || there.plus {
        Some((Reason::OppositeSign, vec![context.id(other)]))
    } else {
        part(context, other).map(|part| (Reason::OtherRole, vec![part]))
    }
}

/// In which respects two related claims differ in their figures; nothing where a respect is left open.
fn differing(context: &Context<'_>, relation: RelationIx) -> Option<Vec<Dimension>> {
    let relation = &context.map[relation];
    let [one, other] = relation.between.map(|claim| &context.map[claim].figures);
    let mut pairs = one.iter().flat_map(|one| other.iter().map(move |other| (one, other)));
    let (one, other) = pairs.find(|(one, other)| one.unit == other.unit)?;
    let mut differing = Vec::new();
    if apart(one, named_bounds(other)) {
        differing.push(Dimension::Value);
    } else if named_bounds(one) != named_bounds(other) || one.exact().is_some() != other.exact().is_some() {
        return None;
    }
    let (first, second) = (one.as_of?, other.as_of?);
    if first.before(second) || second.before(first) {
        differing.push(Dimension::Date);
    } else if first != second {
        return None;
    }
    if one.kind != other.kind {
        differing.push(Dimension::Basis);
    }
    Some(differing)
}
