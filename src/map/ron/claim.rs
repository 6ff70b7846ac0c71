use crate::{
    ground::{Arg, Id, Span, ron::Located},
    map::{
        model::{Act, Attribution, Claim, ClaimKind, Event, Quantity, QuantityKind},
        ron::{
            codes::{BAD_QUANTITY, ENDS_EARLY, LONG_ANCHOR},
            resolver::Resolver,
            surface::{self, Field},
        },
    },
};

/// The most words an anchor may have: enough to find the place, too few to copy the text.
const MOST_ANCHOR_WORDS: usize = 6;

impl Resolver {
    pub(super) fn resolve_claim(&mut self, id: Id, at: Span, claim: surface::Claim) -> Claim {
        let short = self.text(claim.short, "short", at).unwrap_or_default();
        let full = claim.full.and_then(|full| self.optional_text(full, at));
        Claim {
            kind: self.word(claim.kind, "kind", at).unwrap_or(ClaimKind::Fact),
            full: full.unwrap_or_else(|| short.clone()),
            short,
            side: claim.side.and_then(|side| self.refer(|resolver| &resolver.sides, "sort-sides", &side)),
            settled: claim.settled.and_then(|settled| settled.value).unwrap_or(false),
            said: claim.said.into_iter().filter_map(|said| self.attribution(said, at)).collect(),
            figures: claim.figures.into_iter().filter_map(|figure| self.quantity(figure, at)).collect(),
            events: claim.events.into_iter().filter_map(|event| self.event(event, at)).collect(),
            id,
            at,
        }
    }

    fn attribution(&mut self, said: surface::Attribution, at: Span) -> Option<Attribution> {
        let texts =
            [&said.by, &said.source, &said.anchor, &said.on].into_iter().flatten().map(|text| text.at);
        let words =
            said.act.as_ref().map(|act| act.at).into_iter().chain(said.para.as_ref().map(|para| para.at));
        let at = texts.chain(words).min().unwrap_or(at);
        let actor = self.require(said.by, "by", at);
        let actor = actor.and_then(|(by, at)| self.actor(&Located { value: Some(by), at }));
        let act = self.word(said.act, "act", at).unwrap_or(Act::Asserts);
        let passage = self.passage(said.source, said.para, said.anchor, at);
        let on = self.date(said.on);
        let hedge = said.hedge.and_then(|hedge| hedge.value).map(|word| word.0);
        let passage = passage?;
        Some(Attribution {
            at,
            actor: actor?,
            act,
            source: passage.source,
            paragraph: passage.paragraph,
            paragraph_at: passage.paragraph_at,
            anchor: passage.anchor,
            anchor_at: passage.anchor_at,
            on,
            hedge,
        })
    }

    pub(super) fn anchor(&mut self, anchor: Field<String>) -> Option<String> {
        let at = anchor.as_ref()?.at;
        let text = self.line(anchor)?;
        let words = text.split_whitespace().count();
        if words > MOST_ANCHOR_WORDS {
            self.report_with(LONG_ANCHOR, at, "words", Arg::Count(words));
        }
        Some(text)
    }

    fn quantity(&mut self, figure: surface::Quantity, at: Span) -> Option<Quantity> {
        let numbers =
            [&figure.value, &figure.low, &figure.high].into_iter().flatten().map(|number| number.at);
        let first = numbers.chain(figure.unit.as_ref().map(|unit| unit.at)).next();
        let at = first.or(figure.kind.as_ref().map(|kind| kind.at)).unwrap_or(at);
        if figure.value.is_some() && (figure.low.is_some() || figure.high.is_some()) {
            self.report(BAD_QUANTITY, at);
        }
        let number = |field: &Field<f64>| field.as_ref().and_then(|field| field.value);
        let value = number(&figure.value);
        let (low, high) = (number(&figure.low).or(value), number(&figure.high).or(value));
        let unreadable = [&figure.value, &figure.low, &figure.high]
            .into_iter()
            .flatten()
            .any(|field| field.value.is_none());
        let (unit, unit_at) = self.require(figure.unit, "unit", at)?;
        let unit = self.unit(&unit, unit_at)?;
        let kind = self.word(figure.kind, "kind", at).unwrap_or(QuantityKind::Estimate);
        let quantity = Quantity::new(at, low, high, unit, kind);
        if quantity.is_none() && !unreadable {
            self.report(BAD_QUANTITY, at);
        }
        let of = figure.of.and_then(|of| self.optional_text(of, at));
        let as_of = self.date(figure.as_of);
        let approx = figure.approx.and_then(|approx| approx.value).unwrap_or(false);
        let mut quantity = quantity?;
        (quantity.of, quantity.as_of, quantity.approx) = (of, as_of, approx);
        Some(quantity)
    }

    /// A unit need not be declared; its id is then its name.
    fn unit(&mut self, text: &str, at: Span) -> Option<Id> {
        let unit = Id::new(text);
        if unit.is_none() {
            self.report_with(crate::map::ron::codes::BAD_ID, at, "name", text);
        }
        unit
    }

    fn event(&mut self, event: surface::Event, at: Span) -> Option<Event> {
        let at = event.on.as_ref().map_or(at, |on| on.at);
        if event.on.is_none() {
            self.missing("on", at);
        }
        let what = self.text(event.what, "what", at);
        let on = self.date(event.on);
        let until_at = event.until.as_ref().map_or(at, |until| until.at);
        let until = self.date(event.until);
        if on.zip(until).is_some_and(|(on, until)| until.before(on)) {
            self.report(ENDS_EARLY, until_at);
        }
        let approx = event.approx.and_then(|approx| approx.value).unwrap_or(false);
        Some(Event { at, what: what?, on: on?, until, approx })
    }
}
