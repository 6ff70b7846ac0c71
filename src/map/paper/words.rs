use crate::{
    ground::{Arg, Date, Lang, Named, say},
    map::{
        model::{Attribution, ClaimIx, Event, Map, Quantity, SourceIx},
        outline::number,
        words,
    },
};

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
        let until = event.until.map(|until| format!(" – {}", self.date(until))).unwrap_or_default();
        format!("{about}{}{until}", self.date(event.on))
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
            let actor = &self.map[said.actor];
            let name = actor.name.get(self.lang);
            let act = words::act(actor, said.act, self.lang);
            let plain =
                matches!(said.act, crate::map::model::Act::Asserts | crate::map::model::Act::Forecasts);
            let voice = if plain { name.to_owned() } else { format!("{name} {act}") };
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
