use crate::{
    ground::{Date, Id, Named, number::number},
    map::{
        model::{ClaimIx, Map, Quantity, QuantityKind},
        words::amount,
    },
    quiz::{
        ask::events::dates,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::named_bounds,
        query::{Fill, Query},
        saying::{Saying, in_all},
    },
};

/// How many other figures are tried as distractors.
const MOST: usize = 40;

/// 20: the figure that is given for something, and how it is known.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    for claim in context.map.claim_ixs() {
        for (at, figure) in context.map[claim].figures.iter().enumerate() {
            let one = named_bounds(figure) == (Some(1.0), Some(1.0));
            if figure.of.is_none() || one {
                asked.refuse(context, Kind::Figure, [context.id(claim)], Why::Missing);
            } else {
                asked.push(value(context, claim, at, figure));
                if is_counted_off(figure) {
                    asked.refuse(context, Kind::Figure, [context.id(claim)], Why::Missing);
                } else {
                    asked.push(basis(context, claim, at, figure));
                }
                asked.extend(as_of(context, claim, at, figure));
            }
        }
    }
}

/// A few of something, counted: that they were counted goes without saying.
fn is_counted_off(figure: &Quantity) -> bool {
    const FEW: f64 = 10.0;
    let few = named_bounds(figure).1.is_some_and(|high| high.abs() < FEW);
    few && figure.kind == QuantityKind::Measured
}

/// The number of one of several figures of a claim.
fn numbered(at: usize) -> Option<Id> {
    (at > 0).then(|| Id::new(&(at + 1).to_string())).flatten()
}

fn value(context: &Context<'_>, claim: ClaimIx, at: usize, figure: &Quantity) -> Draft {
    let offer = |map: &Map, figure: &Quantity, why: Saying| {
        let (low, high) = named_bounds(figure);
        Offer::text(Fill::Range(low, high), words(context.map, map, figure), why)
    };
    let kind = match (figure.low(), figure.high()) {
        (Some(_), None) => "-least",
        (None, Some(_)) => "-most",
        _ => "",
    };
    let stem = match only_speaker(context, claim) {
        Some(actor) => Saying::new(format!("ask-figure{kind}-by")).actor("who", actor),
        None => Saying::new(format!("ask-figure{kind}")),
    };
    let of = figure.of.clone().unwrap_or_default();
    let others = context.figures(&figure.unit).filter(|(_, other)| !std::ptr::eq(*other, figure));
    let mut others: Vec<_> = others.take(MOST).collect();
    // A number of another size is no near miss.
    others.sort_by(|(_, one), (_, other)| times(figure, one).total_cmp(&times(figure, other)));
    let mut lures: Vec<Offer> = Vec::new();
    for (map, other) in others {
        let why = match &other.of {
            Some(of) => Saying::new("why-not-figure-of").text("of", of),
            None => Saying::new("why-not-figure"),
        };
        let lure = offer(map, other, why).mistaken(Misconception::WrongFigure);
        let one = named_bounds(other) == (Some(1.0), Some(1.0));
        if !one && !lures.iter().any(|known| known.answer == lure.answer) {
            lures.push(lure);
        }
    }
    let mut draft = Draft::new(Kind::Figure, Query::Figure(claim, at), stem.text("of", &of))
        .facts([context.id(claim)])
        .also(numbered(at))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(offer(context.map, figure, Saying::new("why-figure").claim("about", claim)))
        .lures(lures);
    draft.sorted = true;
    draft
}

/// How many times the larger of two figures is as large as the smaller.
fn times(one: &Quantity, other: &Quantity) -> f64 {
    let [one, other] = [one, other].map(|figure| named_bounds(figure).0.unwrap_or_default().abs().max(1.0));
    one.max(other) / one.min(other)
}

fn only_speaker(context: &Context<'_>, claim: ClaimIx) -> Option<crate::map::model::ActorIx> {
    let speakers = context.speakers(claim);
    let sole = speakers.len() == 1 && context.closure.affirmers(context.map, claim).len() == 1;
    sole.then(|| speakers.first().copied()).flatten()
}

/// A number with its unit, the unit named as in the map it comes from.
fn words(asking: &Map, map: &Map, figure: &Quantity) -> crate::ground::Text {
    in_all(asking, |lang| {
        let unit = map.unit_name(&figure.unit, lang);
        match named_bounds(figure) {
            (Some(low), Some(high)) if low < high => {
                let to = crate::ground::say(lang, "figure-to", &[]);
                format!("{} {to} {} {unit}", number(lang, low), number(lang, high))
            }
            (low, _) => format!("{} {unit}", number(lang, low.unwrap_or_default())),
        }
    })
}

/// As of when a figure holds.
fn as_of(context: &Context<'_>, claim: ClaimIx, at: usize, figure: &Quantity) -> Option<Draft> {
    let date = figure.as_of?;
    let offer = |(from, until): (Date, Date), why: Saying| {
        Offer::text(Fill::Dates(from, until), dates(context.map, from, until), why)
    };
    let others = context.dates.iter();
    let others = others.map(|other| offer(other.dates, other.elsewhere()).mistaken(Misconception::WrongDate));
    let stem = about_figure(context.map, figure, Saying::new("ask-as-of"));
    let mut draft = Draft::new(Kind::Figure, Query::AsOf(claim, at), stem)
        .facts([context.id(claim)])
        .also(numbered(at))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(offer((date, date), Saying::new("why-as-of").claim("about", claim)))
        .lures(others.collect::<Vec<_>>());
    draft.sorted = true;
    Some(draft)
}

/// A question about a figure, which names it with its unit and with what it counts.
fn about_figure(map: &Map, figure: &Quantity, stem: Saying) -> Saying {
    let amount = in_all(map, |lang| amount(map, figure, lang));
    stem.quoted("amount", &amount).text("of", &figure.of.clone().unwrap_or_default())
}

/// How a figure is known: counted, estimated or expected.
fn basis(context: &Context<'_>, claim: ClaimIx, at: usize, figure: &Quantity) -> Draft {
    let key = |kind: QuantityKind| format!("option-figure-{}", kind.name());
    let offer = |kind: QuantityKind, why: Saying| {
        Offer::text(Fill::FigureKind(kind), Saying::new(key(kind)).lower(context.map), why)
    };
    let others = QuantityKind::ALL.iter().filter(|other| **other != figure.kind).map(|other| {
        let why = Saying::new("why-not-figure-kind").word("other", key(*other)).word("own", key(figure.kind));
        offer(*other, why).mistaken(Misconception::WrongTag)
    });
    let own = Saying::new("why-figure-kind").word("own", key(figure.kind)).claim("about", claim);
    let stem = about_figure(context.map, figure, Saying::new("ask-figure-kind"));
    Draft::new(Kind::Figure, Query::FigureKind(claim, at), stem)
        .facts([context.id(claim)])
        .also(numbered(at))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(offer(figure.kind, own))
        .lures(others)
        .listed()
}
