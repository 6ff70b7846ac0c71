use crate::{
    ground::{Date, Id, Named, Text, number::number},
    map::{
        model::{ClaimIx, Map, Quantity},
        words::amount,
    },
    quiz::{
        ask::events::dates,
        context::Context,
        draft::{Asked, Draft, Offer},
        item::{Kind, Misconception, Why},
        prove::{bound, named_bounds},
        query::{Bound, Fill, Query},
        saying::{Saying, in_all},
    },
};

/// How many other figures are tried as distractors.
const MOST: usize = 40;

/// 20: the figure that is given for something, and whether as the least, the most or about so many.
pub(super) fn ask(context: &Context<'_>, asked: &mut Asked<'_>) {
    let all = all(context);
    for claim in context.map.claim_ixs() {
        for (at, figure) in context.map[claim].figures.iter().enumerate() {
            let one = named_bounds(figure) == (Some(1.0), Some(1.0));
            if figure.of.is_none() || one {
                asked.refuse(context, Kind::Figure, [context.id(claim)], Why::Missing);
            } else {
                asked.push(value(context, claim, at, figure));
                asked.extend(bounded(context, claim, at, figure));
                asked.extend(as_of(context, claim, at, figure));
                asked.extend(counted(context, claim, at, figure, &all));
            }
        }
    }
}

type Found<'a> = (ClaimIx, usize, &'a Quantity, &'a Text);

/// Every figure of the map that is given for something.
fn all<'a>(context: &Context<'a>) -> Vec<Found<'a>> {
    let map = context.map;
    let figures = |claim: ClaimIx| map[claim].figures.iter().enumerate();
    let all = map.claim_ixs().flat_map(|claim| figures(claim).map(move |(at, figure)| (claim, at, figure)));
    all.filter_map(|(claim, at, figure)| Some((claim, at, figure, figure.of.as_ref()?))).collect()
}

/// So many other figures are offered, beginning behind that asked about, so that all are offered alike.
fn behind<'a, 'b>(all: &'b [Found<'a>], claim: ClaimIx, at: usize) -> impl Iterator<Item = &'b Found<'a>> {
    let place = all.iter().position(|found| (found.0, found.1) == (claim, at)).unwrap_or_default();
    all.iter().cycle().skip(place + 1).take(all.len().saturating_sub(1).min(MOST))
}

/// For what a figure is given: the same as `value` from the other end, among figures of one unit.
fn counted(
    context: &Context<'_>,
    claim: ClaimIx,
    at: usize,
    figure: &Quantity,
    all: &[Found<'_>],
) -> Option<Draft> {
    let map = context.map;
    let offer = |claim: ClaimIx, at: usize, of: &Text, why: Saying| {
        Offer::text(Fill::Counted(claim, at), of.clone(), why)
    };
    let lures = behind(all, claim, at).filter(|(.., other, _)| other.unit == figure.unit);
    let lures = lures.map(|(claim, at, other, of)| {
        let why = Saying::new("why-not-counted").text("number", &words(map, map, other));
        offer(*claim, *at, of, why).mistaken(Misconception::WrongFigure)
    });
    let stem = Saying::new("ask-counted").text("number", &words(map, map, figure));
    let why = Saying::new("why-counted").claim("about", claim);
    let draft = Draft::new(Kind::Figure, Query::Counted(claim, at), stem)
        .facts([context.id(claim)])
        .also(numbered(at))
        .cites(context.cites(claim))
        .side(context.sides.of(claim))
        .key(offer(claim, at, figure.of.as_ref()?, why))
        .lures(lures.collect::<Vec<_>>());
    Some(draft)
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
    let sole = speakers.len() == 1 && context.affirmers(claim).len() == 1;
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

/// How a source gives a number that the stem names. *Over twenty* is rough and a minimum at once: a rough number is neither
/// asked for nor offered.
fn bounded(context: &Context<'_>, claim: ClaimIx, at: usize, figure: &Quantity) -> Option<Draft> {
    let own = bound(figure).filter(|own| matches!(own, Bound::Least | Bound::Most))?;
    let offer = |bound: Bound, why: &str| {
        let text = Saying::new(format!("option-bound-{}", bound.name())).lower(context.map);
        let why = Saying::new(format!("{why}-{}", own.name()))
            .text("number", &words(context.map, context.map, figure));
        Offer::text(Fill::Bound(bound), text, why)
    };
    let others = Bound::ALL.iter().filter(|other| ![own, Bound::About].contains(other));
    let others = others.map(|other| offer(*other, "why-bound").mistaken(Misconception::WrongTag));
    let of = figure.of.clone().unwrap_or_default();
    let number = words(context.map, context.map, figure);
    let stem = match only_speaker(context, claim) {
        Some(actor) => Saying::new("ask-bound-by").actor("who", actor),
        None => Saying::new("ask-bound"),
    };
    let draft =
        Draft::new(Kind::Figure, Query::Bound(claim, at), stem.text("of", &of).quoted("number", &number))
            .facts([context.id(claim)])
            .also(numbered(at))
            .cites(context.cites(claim))
            .side(context.sides.of(claim))
            .key(offer(own, "why-bound"))
            .lures(others)
            .listed();
    Some(draft)
}
