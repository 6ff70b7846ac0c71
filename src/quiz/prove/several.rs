use crate::quiz::{
    context::Context,
    prove::{event_dates, holds},
    query::{Fill, Query},
};

/// Whether an order that is asked for is the only one: every claim of a chain is a stated reason for the next and
/// nothing leads back, every event is over before the next begins.
pub(crate) fn holds_in_order(context: &Context<'_>, query: &Query) -> bool {
    let map = context.map;
    match query {
        Query::Steps(chain) => chain.windows(2).all(|pair| {
            let stated = holds(context, &Query::ReasonFor(pair[1]), &Fill::Claim(pair[0])).is_some();
            stated && context.closure.bears(pair[1], pair[0]).is_some_and(|signs| !signs.plus)
        }),
        Query::Order(events) => events.windows(2).all(|pair| {
            let [one, other] = [pair[0], pair[1]].map(|(claim, at)| map[claim].events.get(at));
            one.zip(other).is_some_and(|(one, other)| event_dates(one).1.before(other.on))
        }),
        _ => false,
    }
}
