use std::collections::BTreeSet;

use crate::{
    ground::{Arg, Date, Lang, Named, say},
    map::{
        model::{Act, Attribution, ClaimIx, Event, Map, Quantity, SourceIx},
        outline::number,
        words,
    },
};

/// Sources, each with its paragraphs.
type Places = Vec<(SourceIx, BTreeSet<u32>)>;

/// The words of one language for the parts of a map, as they stand on paper.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub map: &'a Map,
    pub lang: Lang,
}

impl Words<'_> {
    /// The wording of a key.
    pub(super) fn say(&self, key: &str) -> String {
        say(self.lang, key, &[])
    }

    /// The wording of a key with a text in its hole.
    pub(super) fn with(&self, key: &str, name: &'static str, text: impl Into<Arg>) -> String {
        say(self.lang, key, &[(name, text.into())])
    }

    /// That a sheet shows only so many claims of all; none where it shows all.
    pub(super) fn excerpt(&self, count: usize, all: usize) -> Option<String> {
        let args = [("count", Arg::Count(count)), ("all", Arg::Count(all))];
        (count < all).then(|| say(self.lang, "sheet-excerpt", &args))
    }

    /// The word for one of a closed choice: a kind, a status, an act.
    pub(super) fn named<T: Named>(&self, kind: &str, word: T) -> String {
        self.say(&format!("{kind}-{}", word.name()))
    }

    /// A date as the language writes it, as exactly as it is known.
    pub(super) fn date(&self, date: Date) -> String {
        date.in_words(self.lang)
    }

    /// When something happened.
    pub(super) fn when(&self, event: &Event) -> String {
        let about = if event.approx { self.say("amount-about") + " " } else { String::new() };
        let Some(until) = event.until else { return about + &self.date(event.on) };
        let (from, to) = (event.on, until);
        // Within one year the year is said once.
        let short = (from.year() == to.year() && from.day().is_none()).then(|| from.month()).flatten();
        let from = short.map_or_else(|| self.date(from), |month| self.say(&format!("month-{month}")));
        format!("{about}{from} – {}", self.date(to))
    }

    /// A figure with its unit.
    pub(super) fn amount(&self, figure: &Quantity) -> String {
        words::amount(self.map, figure, self.lang)
    }

    /// A place in a source: its name and paragraph.
    pub(super) fn cite(&self, said: &Attribution) -> String {
        words::place(self.map[said.source].name.get(self.lang), [said.paragraph], self.lang)
    }

    /// Who says a claim and what else they do with it, each once: *NIS; North Korea denies it*.
    pub(super) fn voices(&self, claim: ClaimIx) -> Vec<String> {
        let mut voices = Vec::new();
        for said in &self.map[claim].said {
            let voice = self.voice(said);
            if !voices.contains(&voice) {
                voices.push(voice);
            }
        }
        voices
    }

    /// The places where a claim is said, each once.
    pub(super) fn places(&self, claim: ClaimIx) -> Vec<String> {
        let mut places = Vec::new();
        for said in &self.map[claim].said {
            let cite = self.cite(said);
            if !places.contains(&cite) {
                places.push(cite);
            }
        }
        places
    }

    /// Who says a claim and what else they do with it, each with the places: *NIS (Report, ¶ 3, 5); North Korea denies
    /// it (Comment, ¶ 2)*. Those who follow each other with the same places are told together.
    pub(super) fn said(&self, claim: ClaimIx) -> String {
        self.told(claim, |voices, places| {
            let cite = |(source, paragraphs): (SourceIx, BTreeSet<u32>)| {
                words::place(self.map[source].name.get(self.lang), paragraphs, self.lang)
            };
            let places: Vec<_> = places.into_iter().map(cite).collect();
            format!("{voices} ({})", places.join("; "))
        })
    }

    /// The same with the sources by their numbers in a list: *NIS [3] ¶ 3, 5; North Korea denies it [1] ¶ 2*. A place
    /// holds together.
    pub(super) fn said_by_number(&self, claim: ClaimIx, sources: &[SourceIx]) -> String {
        self.told(claim, |voices, places| {
            let cite = |(source, paragraphs): (SourceIx, BTreeSet<u32>)| {
                let at = sources.iter().position(|known| *known == source).map_or(0, |at| at + 1);
                let paragraphs: Vec<String> = paragraphs.iter().map(ToString::to_string).collect();
                let args = [
                    ("source", Arg::from(format!("[{at}]"))),
                    ("paragraph", Arg::from(paragraphs.join(", "))),
                ];
                say(self.lang, "draw-cite", &args).replace(' ', "\u{a0}")
            };
            let places: Vec<_> = places.into_iter().map(cite).collect();
            format!("{voices} {}", places.join(", "))
        })
    }

    fn told(&self, claim: ClaimIx, write: impl Fn(String, Places) -> String) -> String {
        let mut told: Vec<(String, Places)> = Vec::new();
        for said in &self.map[claim].said {
            let voice = self.voice(said);
            let at = told.iter().position(|(known, _)| *known == voice).unwrap_or(told.len());
            if at == told.len() {
                told.push((voice, Vec::new()));
            }
            let places = &mut told[at].1;
            match places.iter_mut().find(|(source, _)| *source == said.source) {
                Some((_, paragraphs)) => _ = paragraphs.insert(said.paragraph),
                None => places.push((said.source, BTreeSet::from([said.paragraph]))),
            }
        }
        let mut groups: Vec<(Vec<String>, Places)> = Vec::new();
        for (voice, places) in told {
            match groups.last_mut().filter(|(_, known)| *known == places) {
                Some((voices, _)) => voices.push(voice),
                None => groups.push((vec![voice], places)),
            }
        }
        let group = |(voices, places): (Vec<String>, Places)| write(voices.join(", "), places);
        groups.into_iter().map(group).collect::<Vec<_>>().join("; ")
    }

    /// Somebody, and what they do with a claim where that is not just to say it.
    fn voice(&self, said: &Attribution) -> String {
        let actor = &self.map[said.actor];
        let name = actor.name.get(self.lang);
        match said.act {
            Act::Asserts | Act::Forecasts => name.to_owned(),
            act => format!("{name} {}", words::act(actor, act, self.lang)),
        }
    }

    /// A source as a list names it.
    pub(super) fn source(&self, at: SourceIx) -> String {
        words::source(&self.map[at], self.lang)
    }

    /// Numbers of claims, in order.
    pub(super) fn numbers(claims: impl IntoIterator<Item = ClaimIx>) -> String {
        let mut claims: Vec<ClaimIx> = claims.into_iter().collect();
        claims.sort();
        claims.dedup();
        claims.into_iter().map(|claim| number(claim).to_string()).collect::<Vec<_>>().join(", ")
    }
}
