//! What the texts of a question tell about others on the same form: figures and dates, words of the glossary, and
//! statements that are right for one question and wrong for another.

use crate::{
    ground::{Lang, rng::fnv1a},
    quiz::{
        form::model::{Entry, Origin},
        item::{Item, Kind, Shape},
        material::quoted,
        numerals::{Numeral, numerals},
        query::Query,
        traits::split,
    },
};

/// The texts of a question, as far as others could be answered from them. Everything is a hash or a number, sorted.
#[derive(Debug, Default)]
pub(super) struct Traces {
    /// The figure one is asked for, or what it is given for.
    asked: Vec<u64>,
    /// The figures that stems and statements say.
    said: Vec<u64>,
    /// The claim and the year one is asked for.
    dated: Vec<u64>,
    /// Claims with the years that they are said with.
    years: Vec<u64>,
    /// The statements that are shown, wherever.
    pub(super) statements: Vec<u64>,
    /// Those that are right.
    pub(super) keyed: Vec<u64>,
    /// Those that are offered as wrong.
    offered: Vec<u64>,
    /// The texts of a question on the glossary.
    glossary: Vec<u64>,
    /// What is asked in one of two ways that exclude each other, in the one and in the other.
    ways: [Vec<u64>; 2],
    /// Whose statements a question on who says what is about.
    pub(super) voices: Vec<u64>,
}

/// Smaller numbers stand in many sentences.
const LEAST_FIGURE: f64 = 20.0;
/// Fewer words are a name.
const STATEMENT: usize = 4;

impl Traces {
    /// The traces of an item that was made from its map.
    pub(super) fn of(item: &Item) -> Self {
        let names = item.derivation.as_ref().map(|derivation| derivation.answers.as_slice());
        Self::new(item, |at| names.and_then(|names| names.get(at)).map(String::as_str))
    }

    /// The traces of a question of a form.
    pub(super) fn of_entry(entry: &Entry) -> Self {
        match &entry.origin {
            Origin::Frozen { answers, .. } => {
                Self::new(&entry.item, |at| answers.get(at).and_then(Option::as_deref))
            }
            _ => Self::of(&entry.item),
        }
    }

    fn new<'a>(item: &'a Item, name: impl Fn(usize) -> Option<&'a str>) -> Self {
        let mut traces = Self::default();
        for lang in &item.languages {
            let stem = item.stem.get(*lang);
            traces.dates(item, *lang);
            traces.asked(item, *lang);
            let prompts: &[_] = if let Shape::Matching(prompts) = &item.shape { prompts } else { &[] };
            let choices = item.choices.iter().map(|choice| &choice.text);
            for text in
                std::iter::once(&item.stem).chain(prompts.iter().map(|prompt| &prompt.text)).chain(choices)
            {
                let text = text.get(*lang);
                if split(&text.to_lowercase()).count() >= STATEMENT {
                    traces.said.extend(figures(text, *lang).map(f64::to_bits));
                }
            }
            if is_glossary(item) {
                let shown = item.choices.iter().map(|choice| choice.text.get(*lang));
                let shown = shown.chain(prompts.iter().map(|prompt| prompt.text.get(*lang)));
                traces.glossary.extend(shown.chain(quoted(stem)).map(hash));
            }
        }
        traces.state(item, name);
        traces.two_ways(item);
        for row in [
            &mut traces.asked,
            &mut traces.said,
            &mut traces.dated,
            &mut traces.years,
            &mut traces.statements,
            &mut traces.keyed,
            &mut traces.offered,
            &mut traces.glossary,
        ] {
            row.sort_unstable();
            row.dedup();
        }
        traces
    }

    /// What a speaker says is not what they only pass on, and what a map leaves open is not what it answers: of two such
    /// questions each shows what is wrong in the other.
    fn two_ways(&mut self, item: &Item) {
        let of = |about: &str| fnv1a(format!("{} {about}", item.map).as_bytes());
        let voices = || item.also.iter().map(|actor| of(actor.as_str())).collect();
        if item.kind == Kind::Attribution {
            self.voices = voices();
        }
        match item.derivation.as_ref().map(|derivation| &derivation.query) {
            Some(Query::SaidBy(_) | Query::Says(_)) => self.ways[0] = voices(),
            Some(Query::PassedOn(_) | Query::Passes(_)) => self.ways[1] = voices(),
            Some(Query::Answered) => self.ways[0] = vec![of("?")],
            Some(Query::Open) => self.ways[1] = vec![of("?")],
            _ => {}
        }
    }

    /// The figure that is asked for, or else that which the stem names.
    fn asked(&mut self, item: &Item, lang: Lang) {
        if item.kind != Kind::Figure && !matches!(item.shape, Shape::Figure(_)) {
            return;
        }
        let keys = item.keys().flat_map(|key| numerals(key.text.get(lang), lang));
        let keys: Vec<Numeral> = keys.collect();
        let dates = keys.iter().any(|key| key.is_year);
        let stem = item.stem.get(lang);
        let asked = keys.into_iter().filter(is_figure).map(|key| key.value);
        self.asked.extend(asked.map(f64::to_bits));
        if let Shape::Figure(scale) = item.shape {
            let written = [scale.low, scale.high].into_iter().filter(|value| *value >= LEAST_FIGURE);
            self.asked.extend(written.map(f64::to_bits));
        }
        if self.asked.is_empty() && !dates {
            self.asked.extend(figures(stem, lang).map(f64::to_bits));
        }
    }

    /// The years of what is shown of each claim, and which of them one is asked for.
    fn dates(&mut self, item: &Item, lang: Lang) {
        let years = |text: &str| -> Vec<f64> {
            numerals(text, lang).into_iter().filter(|found| found.is_year).map(|found| found.value).collect()
        };
        let of = |claim: &str, year: &f64| fnv1a(format!("{} {claim} {year}", item.map).as_bytes());
        let stem = years(item.stem.get(lang));
        let in_stem = item.facts.iter().flat_map(|fact| stem.iter().map(move |year| of(fact.as_str(), year)));
        self.years.extend(in_stem);
        for choice in &item.choices {
            let Some(claim) = &choice.about else { continue };
            self.years.extend(years(choice.text.get(lang)).iter().map(|year| of(claim.as_str(), year)));
        }
        let dates = item.keys().any(|key| !years(key.text.get(lang)).is_empty());
        if item.kind == Kind::Events || item.kind == Kind::Figure && dates {
            let keys = item.keys().flat_map(|key| years(key.text.get(lang))).chain(stem);
            let facts = item.facts.first();
            self.dated.extend(keys.filter_map(|year| Some(of(facts?.as_str(), &year))));
        }
    }

    /// The statements that are shown: claims that are offered or matched, and what a stem or an option quotes.
    fn state<'a>(&mut self, item: &Item, name: impl Fn(usize) -> Option<&'a str>) {
        let Some(lang) = item.languages.first().copied() else { return };
        let is_long = |text: &&str| split(&text.to_lowercase()).count() >= STATEMENT;
        self.statements.extend(quoted(item.stem.get(lang)).filter(is_long).map(hash));
        if let Shape::Matching(prompts) = &item.shape {
            let prompts = prompts.iter().map(|prompt| prompt.text.get(lang));
            self.statements.extend(prompts.filter(is_long).map(hash));
        }
        for (at, choice) in item.choices.iter().enumerate().filter(|_| !item.listed) {
            let text = choice.text.get(lang);
            let named = name(at).and_then(|name| name.split(' ').next());
            let is_statement = named.map_or(choice.about.is_some(), |sort| sort == "claim");
            let own = (is_statement && is_long(&text)).then_some(text);
            let shown: Vec<u64> = own.into_iter().chain(quoted(text).filter(is_long)).map(hash).collect();
            self.statements.extend(&shown);
            // A claim that is offered with what it is about is offered alone.
            let offered =
                if is_statement { quoted(text).count().min(1) + own.iter().count() } else { shown.len() };
            let shown = shown.into_iter().take(offered);
            let chosen = matches!(item.shape, Shape::Single | Shape::Several);
            match choice.correct {
                true if chosen => self.keyed.extend(shown),
                false if chosen => self.offered.extend(shown),
                _ => {}
            }
        }
    }

    /// Whether somebody who has one question before them could tell from it what is right for the other: it says the
    /// figure or the date that is asked for, both explain words with the same texts, what is right for one is shown to be
    /// wrong by what the other asks, or each offers as wrong what is right for the other in a question of one type.
    pub(super) fn hints(&self, other: &Self, same_type: bool) -> bool {
        meet(&self.asked, &other.said)
            || meet(&other.asked, &self.said)
            || meet(&self.dated, &other.years)
            || meet(&other.dated, &self.years)
            || meet(&self.glossary, &other.glossary)
            || meet(&self.ways[0], &other.ways[1])
            || meet(&self.ways[1], &other.ways[0])
            || same_type && meet(&self.keyed, &other.offered) && meet(&other.keyed, &self.offered)
    }

    /// What any two questions have in common of which one hints at the other.
    pub(super) fn tags(&self) -> impl Iterator<Item = u64> + '_ {
        let rows: [(u64, &[u64]); 9] = [
            (1, &self.asked),
            (1, &self.said),
            (2, &self.dated),
            (2, &self.years),
            (3, &self.glossary),
            (4, &self.keyed),
            (4, &self.offered),
            (5, &self.ways[0]),
            (5, &self.ways[1]),
        ];
        rows.into_iter().flat_map(|(sort, row)| row.iter().map(move |tag| tag.rotate_left(8) ^ sort))
    }

    /// Whether it asks about the glossary.
    pub(super) const fn is_glossary(&self) -> bool {
        !self.glossary.is_empty()
    }
}

/// Whether two sorted rows have an element in common.
pub(super) fn meet(one: &[u64], other: &[u64]) -> bool {
    let (few, many) = if one.len() > other.len() { (other, one) } else { (one, other) };
    few.iter().any(|element| many.binary_search(element).is_ok())
}

fn is_figure(found: &Numeral) -> bool {
    !found.is_year && found.value >= LEAST_FIGURE
}

fn figures(text: &str, lang: Lang) -> impl Iterator<Item = f64> {
    numerals(text, lang).into_iter().filter(is_figure).map(|found| found.value)
}

/// Whether a question is about what a word means: to match with speakers or reasons names claims or actors.
fn is_glossary(item: &Item) -> bool {
    let named = item.choices.iter().any(|choice| choice.about.is_some());
    item.kind == Kind::Matching && !named
}

fn hash(text: &str) -> u64 {
    let mut words = String::new();
    for word in split(&text.to_lowercase()) {
        words.push_str(word.trim_end_matches('.'));
        words.push(' ');
    }
    fnv1a(words.as_bytes())
}
