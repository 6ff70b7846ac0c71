use crate::{
    ground::{Date, Id, Text, say},
    map::model::{ClaimIx, Event, Map},
    quiz::{
        context::Context,
        draft::{Asked, Draft, Form, Offer},
        item::{Kind, Misconception},
        prove::event_dates,
        query::{Fill, Query},
        saying::{Saying, in_all},
    },
};

/// How many events are put in order.
const WINDOW: usize = 3;

/// 24: when something happened, and in what order.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let events = all(context);
    for (claim, at, event) in &events {
        asked.push(when(context, *claim, *at, event));
        asked.push(happened(context, (*claim, *at, event), &events));
    }
    let dated: Vec<_> = events.into_iter().filter(|(_, _, event)| !event.approx).collect();
    for pair in apart(&dated).windows(2) {
        asked.push(beside(context, pair[1], pair[0], &dated));
        asked.push(beside(context, pair[0], pair[1], &dated));
    }
    // Every other event too: what their words give away is let go of, and then enough are left.
    let row = apart(&dated);
    let ends = [
        Vec::from_iter(row.iter().copied().step_by(2)),
        Vec::from_iter(row.iter().skip(1).copied().step_by(2)),
    ];
    for row in [row].iter().chain(&ends) {
        row.windows(WINDOW).for_each(|window| asked.push(order(context, window)));
    }
}

type Found<'a> = (ClaimIx, usize, &'a Event);

/// The events of the map, each once, by date.
fn all<'a>(context: &Context<'a>) -> Vec<Found<'a>> {
    let mut events: Vec<Found<'a>> = Vec::new();
    for claim in context.map.claim_ixs() {
        for (at, event) in context.map[claim].events.iter().enumerate() {
            if !events.iter().any(|(_, _, known)| same(known, event)) {
                events.push((claim, at, event));
            }
        }
    }
    events.sort_by_key(|(claim, at, event)| (event.on.earliest(), *claim, *at));
    events
}

fn same(one: &Event, other: &Event) -> bool {
    one.on == other.on && one.what.phrases().any(|(lang, phrase)| phrase.text == other.what.get(lang))
}

/// The longest row of events in which each is surely over before the next begins, taken greedily by the end.
fn apart<'a>(events: &[Found<'a>]) -> Vec<Found<'a>> {
    let mut by_end = events.to_vec();
    by_end.sort_by_key(|(claim, at, event)| (event_dates(event).1.latest(), *claim, *at));
    let mut row: Vec<Found<'a>> = Vec::new();
    for event in by_end {
        if row.last().is_none_or(|last| event_dates(last.2).1.before(event.2.on)) {
            row.push(event);
        }
    }
    row
}

/// The number of one of several events of a claim.
fn number(at: usize) -> Option<Id> {
    (at > 0).then(|| Id::new(&(at + 1).to_string())).flatten()
}

fn when(context: &Context<'_>, claim: ClaimIx, at: usize, event: &Event) -> Draft {
    let offer = |(from, until): (Date, Date), why: Saying| {
        Offer::text(Fill::Dates(from, until), dates(context.map, from, until), why)
    };
    let mut lures: Vec<Offer> = Vec::new();
    for other in &context.dates {
        let lure = offer(other.dates, other.elsewhere()).mistaken(Misconception::WrongDate);
        if !lures.iter().any(|known| known.answer == lure.answer) {
            lures.push(lure);
        }
    }
    // Were it said in the options, the key would be the only one that is said so.
    let stem = if event.approx { "ask-when-about" } else { "ask-when" };
    let stem = Saying::new(stem).quoted("what", &event.what);
    let why = Saying::new("why-when").quoted("what", &event.what).text("when", &dated(context.map, event));
    let mut draft = Draft::new(Kind::Events, Query::When(claim, at), stem)
        .facts([context.id(claim)])
        .also(number(at))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(offer(event_dates(event), why))
        .lures(lures);
    draft.sorted = true;
    draft
}

/// What happened when an event did: the same from the other end.
fn happened(context: &Context<'_>, (claim, at, event): Found<'_>, all: &[Found<'_>]) -> Draft {
    let stem = Saying::new("ask-happened").text("when", &dated(context.map, event));
    let why = Saying::new("why-happened");
    Draft::new(Kind::Events, Query::Happened(claim, at), stem)
        .facts([context.id(claim)])
        .also(number(at))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(Offer::text(Fill::Event(claim, at), event.what.clone(), why))
        .lures(other_events(context, &[(claim, at)], all))
}

/// What comes before an event, or after it.
fn beside(context: &Context<'_>, asked: Found<'_>, key: Found<'_>, all: &[Found<'_>]) -> Draft {
    let (claim, at, event) = asked;
    let earlier = event_dates(key.2).1.before(event.on);
    let (query, stem) = if earlier {
        (Query::Before(claim, at), "ask-before")
    } else {
        (Query::After(claim, at), "ask-after")
    };
    let why = Saying::new("why-order").text("when", &dated(context.map, key.2));
    Draft::new(Kind::Events, query, Saying::new(stem).quoted("what", &event.what))
        .facts([context.id(key.0), context.id(claim)])
        .also(number(key.1))
        .also(number(at))
        .cites(context.cites(key.0))
        .cites(context.cites(claim))
        .side(context.sides.of(key.0))
        .key(Offer::text(Fill::Event(key.0, key.1), key.2.what.clone(), why))
        .lures(other_events(context, &[(claim, at), (key.0, key.1)], all))
        .distance(2)
}

/// The events of the map but for some, each with its date.
fn other_events(context: &Context<'_>, but: &[(ClaimIx, usize)], all: &[Found<'_>]) -> Vec<Offer> {
    const MOST: usize = 40;
    let others = all.iter().filter(|(claim, at, _)| !but.contains(&(*claim, *at))).take(MOST);
    let offers = others.map(|(claim, at, event)| {
        let why = Saying::new("why-order").text("when", &dated(context.map, event));
        Offer::text(Fill::Event(*claim, *at), event.what.clone(), why).mistaken(Misconception::WrongDate)
    });
    offers.collect()
}

/// When an event was, in words: *July 2024*, *about July 2024*.
fn dated(map: &Map, event: &Event) -> Text {
    let (from, until) = event_dates(event);
    let bare = dates(map, from, until);
    let about = |lang| format!("{} {}", say(lang, "amount-about", &[]), bare.get(lang));
    if event.approx { in_all(map, about) } else { bare }
}

/// A date or a span of time in words.
pub(in crate::quiz) fn dates(map: &Map, from: Date, until: Date) -> Text {
    in_all(map, |lang| {
        if from == until {
            return from.in_words(lang);
        }
        say(
            lang,
            "date-span",
            &[("from", from.in_words(lang).into()), ("until", until.in_words(lang).into())],
        )
    })
}

fn order(context: &Context<'_>, window: &[Found<'_>]) -> Draft {
    let pairs =
        (0..window.len()).flat_map(|at| (at + 1..window.len()).map(move |later| (at, later))).collect();
    let query = Query::Order(window.iter().map(|(claim, at, _)| (*claim, *at)).collect());
    let mut draft = Draft::new(Kind::Events, query, Saying::new("ask-order"))
        .facts(window.iter().map(|(claim, _, _)| context.id(*claim)))
        .also(window.iter().filter_map(|(_, at, _)| number(*at)))
        .form(Form::Ordering(pairs))
        .distance(WINDOW as u8);
    for (claim, at, event) in window {
        let why = Saying::new("why-order").text("when", &dated(context.map, event));
        draft = draft.cites(context.cites(*claim)).key(Offer::text(
            Fill::Event(*claim, *at),
            event.what.clone(),
            why,
        ));
    }
    draft
}
