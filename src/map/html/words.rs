use std::{cell::RefCell, collections::BTreeMap};

use maud::{Markup, html};

use crate::{
    ground::{Arg, Date, Lang, Named, say},
    map::{
        model::{ActorIx, Attribution, ClaimIx, Event, Map, Quantity, SourceIx},
        outline::number,
        words::{act_count, amount},
    },
};

/// What has been said in one language, so that a large map asks for each wording once.
#[derive(Default)]
pub(super) struct Said(RefCell<BTreeMap<String, String>>);

impl Said {
    fn get(&self, key: String, make: impl FnOnce() -> String) -> String {
        self.0.borrow_mut().entry(key).or_insert_with(make).clone()
    }
}

/// The words of one language for the parts of a map.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub map: &'a Map,
    pub lang: Lang,
    pub said: &'a Said,
}

/// Stands in a wording where a text goes: a character for private use, which no wording holds.
const HOLE: &str = "\u{f0000}";

impl Words<'_> {
    /// The wording of a key.
    pub(super) fn say(&self, key: &str) -> String {
        self.said.get(key.to_owned(), || say(self.lang, key, &[]))
    }

    /// The wording of a key about so many things.
    pub(super) fn count(&self, key: &str, count: usize) -> String {
        self.said.get(format!("{key} {count}"), || say(self.lang, key, &[("count", Arg::from(count))]))
    }

    /// The wording of a key with a text in its hole.
    pub(super) fn with(&self, key: &str, name: &str, text: &str) -> String {
        let wording =
            self.said.get(format!("{key} {name}"), || say(self.lang, key, &[(name, Arg::from(HOLE))]));
        wording.replace(HOLE, text)
    }

    /// The word for one of a closed choice: a kind, a status, an act.
    pub(super) fn named<T: Named>(&self, kind: &str, word: T) -> String {
        self.say(&format!("{kind}-{}", word.name()))
    }

    /// An id of this language's edition.
    pub(super) fn own(&self, id: &str) -> String {
        format!("{}_{id}", self.lang)
    }

    /// The id in the page of an element of the map.
    pub(super) fn id(&self, id: &crate::ground::Id) -> String {
        format!("{}-{id}", self.lang)
    }

    /// A link to a claim: its number and, if asked for, its words.
    pub(super) fn link(&self, claim: ClaimIx) -> Markup {
        let (id, number) = (self.id(&self.map[claim].id), number(claim));
        html! {
            a .to href={ "#" (id) } {
                span .number { (number) } " "
                span dir="auto" { (self.map[claim].short.get(self.lang)) }
            }
        }
    }

    /// Links to claims by their numbers alone.
    pub(super) fn numbers(&self, claims: &[ClaimIx]) -> Markup {
        html! {
            @for (at, claim) in claims.iter().enumerate() {
                @if at > 0 { ", " }
                a .to href={ "#" (self.id(&self.map[*claim].id)) } title=(self.map[*claim].short.get(self.lang)) {
                    (number(*claim))
                }
            }
        }
    }

    /// Names, separated by commas.
    pub(super) fn names(&self, actors: &[ActorIx]) -> String {
        let names: Vec<_> = actors.iter().map(|actor| self.map[*actor].name.get(self.lang)).collect();
        names.join(", ")
    }

    /// A place in a source, as a link to the source.
    pub(super) fn place(&self, source: SourceIx, paragraph: u32, anchor: Option<&str>) -> Markup {
        let (source, paragraph) = (&self.map[source], paragraph.to_string());
        html! {
            a href={ "#" (self.own("source-")) (source.id) } { (source.name.get(self.lang)) }
            ", " (self.with("html-paragraph", "paragraph", &paragraph))
            @if let Some(anchor) = anchor {
                ": " q lang=[source.language.map(Lang::code)] { (anchor) }
            }
        }
    }

    /// What someone does with a claim, in the number of their name.
    pub(super) fn act(&self, said: &Attribution) -> String {
        let count = act_count(&self.map[said.actor], self.lang);
        self.count(&format!("act-{}", said.act.name()), count)
    }

    /// Who says a claim, how, and where.
    pub(super) fn saying(&self, said: &Attribution) -> Markup {
        html! {
            b { (self.map[said.actor].name.get(self.lang)) } " "
            (self.act(said))
            @if let Some(hedge) = said.hedge { ", " (self.named("html-hedge", hedge)) }
            @if let Some(on) = said.on { " (" (self.date(on)) ")" }
            span .place { (self.place(said.source, said.paragraph, said.anchor.as_deref())) }
        }
    }

    /// A date as the language writes it, as exactly as it is known.
    pub(super) fn date(&self, date: Date) -> Markup {
        html! { time datetime=(date) { (date.in_words(self.lang)) } }
    }

    /// When something happened.
    pub(super) fn when(&self, event: &Event) -> Markup {
        let (from, to) = (event.on, event.until.unwrap_or(event.on));
        // Within one year the year is said once, as on paper.
        let same = event.until.is_some() && from.year() == to.year() && from.day().is_none();
        let month = from.month().filter(|_| same);
        html! {
            @if event.approx { (self.say("amount-about")) " " }
            @match month {
                Some(month) => time datetime=(from) { (self.say(&format!("month-{month}"))) },
                None => (self.date(from)),
            }
            @if let Some(until) = event.until { " – " (self.date(until)) }
        }
    }

    /// A figure with what it counts, how it is known and as of when.
    pub(super) fn figure(&self, figure: &Quantity) -> Markup {
        html! {
            b { (amount(self.map, figure, self.lang)) }
            @if let Some(of) = &figure.of { ": " span dir="auto" { (of.get(self.lang)) } }
            " (" (self.named("html-known", figure.kind))
            @if let Some(as_of) = figure.as_of { ", " (self.say("html-as-of")) " " (self.date(as_of)) }
            ")"
        }
    }
}
