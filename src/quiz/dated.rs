//! What is dated in the maps of a topic: it lends the wrong dates.

use crate::{
    ground::{Date, Text},
    map::model::{Claim, Map},
    quiz::saying::Saying,
};

/// How many dates are tried as distractors.
const DATES: usize = 30;

/// A date with what it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Dated {
    /// From and until when.
    pub(crate) dates: (Date, Date),
    of: What,
}

#[derive(Clone, Debug)]
enum What {
    /// An event.
    Event(Text),
    /// A figure, with the claim that gives it.
    Figure(Text),
    /// Somebody's words.
    Said(Text),
}

impl Dated {
    /// That the date belongs to this, and not to what is asked for.
    pub(crate) fn elsewhere(&self) -> Saying {
        match &self.of {
            What::Event(what) => Saying::new("why-not-when-event").quoted("what", what),
            What::Figure(claim) => Saying::new("why-not-when-figure").quoted("about", claim),
            What::Said(claim) => Saying::new("why-not-when-said").quoted("about", claim),
        }
    }
}

/// The dates of the events, figures and words of some maps, some of them, each once.
pub(crate) fn dates(topic: &[&Map]) -> Vec<Dated> {
    let claims = || topic.iter().flat_map(|map| &map.claims);
    let events = claims().flat_map(|claim| &claim.events);
    let events = events.map(|event| Dated {
        dates: (event.on, event.until.unwrap_or(event.on)),
        of: What::Event(event.what.clone()),
    });
    let bare = |date: Date, of: What| Dated { dates: (date, date), of };
    let short = |claim: &Claim| claim.short.clone();
    let figures = claims().flat_map(|claim| claim.figures.iter().map(move |figure| (claim, figure.as_of)));
    let figures = figures.filter_map(|(claim, on)| Some(bare(on?, What::Figure(short(claim)))));
    let said = claims().flat_map(|claim| claim.said.iter().map(move |said| (claim, said.on)));
    let said = said.filter_map(|(claim, on)| Some(bare(on?, What::Said(short(claim)))));
    let mut known: Vec<Dated> = Vec::new();
    for dated in events.take(200).chain(figures.chain(said).take(400)) {
        if known.len() >= DATES {
            break;
        }
        if !known.iter().any(|known| known.dates == dated.dates) {
            known.push(dated);
        }
    }
    known
}
