use crate::{
    ground::{Date, Id, Span, Text, named},
    map::model::map::{ActorIx, SourceIx},
};

/// What kind of statement a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaimKind {
    /// What is or was the case.
    Fact,
    /// What will or may come.
    Forecast,
    /// What is good or bad.
    Value,
    /// What should be done.
    Policy,
    /// What a word means or what something counts as.
    Definition,
}

/// What an actor does with a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Says that it is so.
    Asserts,
    /// Passes on that somebody says so.
    Reports,
    /// Says that it is not so.
    Denies,
    /// Grants it to the other side.
    Concedes,
    /// Raises it as a question.
    Asks,
    /// Says that it will be so.
    Forecasts,
}

/// How sure the source makes its statement sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hedge {
    /// It may be so.
    Possibly,
    /// It is likely so.
    Probably,
    /// It is said to be so.
    Allegedly,
    /// It is expressly certain.
    Certainly,
}

/// Who says a claim, how, and where that can be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// Where it stands in the map file.
    pub at: Span,
    /// Who.
    pub actor: ActorIx,
    /// What the actor does with the claim.
    pub act: Act,
    /// In which source.
    pub source: SourceIx,
    /// In which paragraph, from 1.
    pub paragraph: u32,
    /// Where the paragraph number stands in the map file.
    pub paragraph_at: Span,
    /// At most six words that stand there literally.
    pub anchor: Option<String>,
    /// Where the anchor stands in the map file.
    pub anchor_at: Span,
    /// When it was said.
    pub on: Option<Date>,
    /// How cautiously.
    pub hedge: Option<Hedge>,
}

impl Attribution {
    /// Whether the actor says it in their own name, and not as hearsay: they assert, expect or grant it.
    pub const fn is_own(&self) -> bool {
        matches!(self.act, Act::Asserts | Act::Forecasts | Act::Concedes)
            && !matches!(self.hedge, Some(Hedge::Allegedly))
    }

    /// Whether the actor stands by it: says it in their own name, as more than a possibility, and does not only grant it.
    pub const fn is_firm(&self) -> bool {
        self.is_own() && !matches!(self.act, Act::Concedes) && !matches!(self.hedge, Some(Hedge::Possibly))
    }

    /// Whether the actor passes it on from others: as a report, or as what is said.
    pub const fn is_passed_on(&self) -> bool {
        matches!(self.act, Act::Reports)
            || (matches!(self.hedge, Some(Hedge::Allegedly))
                && matches!(self.act, Act::Asserts | Act::Forecasts))
    }
}

/// How a quantity is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuantityKind {
    /// Counted or measured.
    Measured,
    /// Estimated.
    Estimate,
    /// Expected.
    Forecast,
}

/// A figure.
///
/// Law: at least one bound is there, and the lower is not above the upper; both are finite.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Where it stands in the map file.
    pub at: Span,
    low: Option<f64>,
    high: Option<f64>,
    /// The unit's id.
    pub unit: Id,
    /// What is counted: a noun phrase.
    pub of: Option<Text>,
    /// How it is known.
    pub kind: QuantityKind,
    /// As of when.
    pub as_of: Option<Date>,
    /// Whether the source says *about*, *over*, *almost*.
    pub approx: bool,
}

impl Quantity {
    /// A quantity between two bounds (equal for a single value), if they keep the law.
    pub fn new(at: Span, low: Option<f64>, high: Option<f64>, unit: Id, kind: QuantityKind) -> Option<Self> {
        let finite = low.into_iter().chain(high).all(f64::is_finite);
        let ordered = match (low, high) {
            (None, None) => false,
            (Some(low), Some(high)) => low <= high,
            _ => true,
        };
        (finite && ordered).then_some(Self {
            at,
            low,
            high,
            unit,
            of: None,
            kind,
            as_of: None,
            approx: false,
        })
    }

    /// The least it can be; none for *up to*.
    pub const fn low(&self) -> Option<f64> {
        self.low
    }

    /// The most it can be; none for *at least*.
    pub const fn high(&self) -> Option<f64> {
        self.high
    }

    /// The value, if it is a single one.
    pub fn exact(&self) -> Option<f64> {
        self.low.filter(|_| self.low == self.high)
    }
}

/// Something that happened, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Where it stands in the map file.
    pub at: Span,
    /// What: a noun phrase.
    pub what: Text,
    /// When it happened or began.
    pub on: Date,
    /// When it ended.
    pub until: Option<Date>,
    /// Whether the date is only approximate.
    pub approx: bool,
}

/// A statement of the debate.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its id.
    pub id: Id,
    /// Where the id stands.
    pub at: Span,
    /// What kind of statement it is.
    pub kind: ClaimKind,
    /// The statement on its own, short enough for a box.
    pub short: Text,
    /// The statement in full; the short one again where the file gives no other.
    pub full: Text,
    /// The index of the side it is put on by hand.
    pub side: Option<usize>,
    /// Whether the author takes it as settled.
    pub settled: bool,
    /// Who says it.
    pub said: Vec<Attribution>,
    /// The figures it gives.
    pub figures: Vec<Quantity>,
    /// The events it dates.
    pub events: Vec<Event>,
}

named! {
    ClaimKind: Fact Forecast Value Policy Definition;
    Act: Asserts Reports Denies Concedes Asks Forecasts;
    Hedge: Possibly Probably Allegedly Certainly;
    QuantityKind: Measured Estimate Forecast;
}
