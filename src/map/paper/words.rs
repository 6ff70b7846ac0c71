use crate::{
    ground::{Arg, Date, Lang, Named, number::number as in_words, say},
    map::{
        model::{Attribution, ClaimIx, Event, GrammaticalNumber, Map, Quantity, SourceIx},
        outline::number,
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

    /// The word for one of a closed choice: a kind, a status, an act.
    pub(super) fn named<T: Named>(&self, kind: &str, word: T) -> String {
        self.say(&format!("{kind}-{}", word.name()))
    }

    /// A date as the language writes it, as exactly as it is known.
    pub(super) fn date(&self, date: Date) -> String {
        let year = date.year().to_string();
        let Some(month) = date.month() else { return year };
        let month = self.say(&format!("html-month-{month}"));
        match date.day() {
            None => format!("{month} {year}"),
            Some(day) if self.lang == Lang::De => format!("{day}. {month} {year}"),
            Some(day) => format!("{day} {month} {year}"),
        }
    }

    /// When something happened.
    pub(super) fn when(&self, event: &Event) -> String {
        let about = if event.approx { self.say("html-about") + " " } else { String::new() };
        let until = event.until.map(|until| format!(" – {}", self.date(until))).unwrap_or_default();
        format!("{about}{}{until}", self.date(event.on))
    }

    /// A figure with its unit: *about 1,500 soldiers*, *at least 11,000 soldiers*.
    pub(super) fn amount(&self, figure: &Quantity) -> String {
        let write = |value: f64| in_words(self.lang, value);
        let value = match (figure.low(), figure.high()) {
            (Some(low), Some(high)) if low < high => format!("{}–{}", write(low), write(high)),
            (Some(low), Some(_)) => write(low),
            (Some(low), None) => self.with("html-at-least", "value", write(low)),
            (None, Some(high)) => self.with("html-at-most", "value", write(high)),
            (None, None) => String::new(),
        };
        let value = format!("{value} {}", self.map.unit_name(&figure.unit, self.lang));
        if figure.approx { format!("{} {value}", self.say("html-about")) } else { value }
    }

    /// A place in a source: its name and paragraph.
    pub(super) fn cite(&self, said: &Attribution) -> String {
        let args = [
            ("source", Arg::from(self.map[said.source].name.get(self.lang))),
            ("paragraph", Arg::from(said.paragraph.to_string())),
        ];
        say(self.lang, "show-cite", &args)
    }

    /// Who says a claim and what else they do with it, each once: *NIS; North Korea denies it*.
    pub(super) fn voices(&self, claim: ClaimIx) -> Vec<String> {
        let mut voices = Vec::new();
        for said in &self.map[claim].said {
            let actor = &self.map[said.actor];
            let name = actor.name.get(self.lang);
            let plural = actor.number(self.lang) == GrammaticalNumber::Plural;
            let count = Arg::Count(if plural { 2 } else { 1 });
            let act = self.with(&format!("act-{}", said.act.name()), "count", count);
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
        let source = &self.map[at];
        let outlet = source.outlet.clone().unwrap_or_else(|| self.say("html-outlet-unknown"));
        let date = source.date.map_or_else(|| self.say("html-date-unknown"), |date| self.date(date));
        let title = source.title.as_deref().map(|title| format!(": {title}")).unwrap_or_default();
        format!("{outlet}, {date}{title}")
    }

    /// Numbers of claims, in order.
    pub(super) fn numbers(claims: impl IntoIterator<Item = ClaimIx>) -> String {
        let mut claims: Vec<ClaimIx> = claims.into_iter().collect();
        claims.sort();
        claims.dedup();
        claims.into_iter().map(|claim| number(claim).to_string()).collect::<Vec<_>>().join(", ")
    }
}
