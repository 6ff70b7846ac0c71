use crate::{
    ground::{Id, Lang, Phrase, Span, Text, named, say},
    quiz::{
        form::Entry,
        item::{Item, Kind, Process},
    },
};

/// An id in a blueprint, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The id.
    pub id: Id,
    /// Its place.
    pub at: Span,
}

/// Over how many sources the places of an item are spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// All in one source, or in none.
    One,
    /// In several sources.
    Several,
}

named! {
    Spread: One Several;
}

/// Which items a quota counts: those that fit all that is given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// The reading process.
    pub process: Option<Process>,
    /// The type of question.
    pub kind: Option<Kind>,
    /// The map.
    pub map: Option<Reference>,
    /// The side of the debate.
    pub side: Option<Reference>,
    /// A source that is cited.
    pub source: Option<Reference>,
    /// Over how many sources its places are spread.
    pub spread: Option<Spread>,
    /// The predicted difficulty is at most this.
    pub easier: Option<f64>,
    /// The predicted difficulty is at least this.
    pub harder: Option<f64>,
}

/// At least so many items of a form fit a filter, and at most so many. One item may count for several quotas.
#[derive(Clone, Debug, PartialEq)]
pub struct Quota {
    /// Where it stands.
    pub at: Span,
    /// Which items.
    pub filter: Filter,
    /// How many at least.
    pub count: usize,
    /// How many at most; no limit if none is given.
    pub most: Option<usize>,
}

/// What a form shall hold.
#[derive(Clone, Debug)]
pub struct Blueprint {
    /// Its id: the name of its file.
    pub id: Id,
    /// Where it begins.
    pub at: Span,
    /// The title of the form.
    pub title: Text,
    /// The maps it is drawn from; all there are if none is named.
    pub maps: Vec<Reference>,
    /// How many items.
    pub count: usize,
    /// How many minutes.
    pub minutes: Option<u32>,
    /// The language; any if none is given.
    pub lang: Option<Lang>,
    /// What it must have of each sort.
    pub quotas: Vec<Quota>,
    /// Items written by hand: they are on every form.
    pub items: Vec<Entry>,
    /// How many open prompts follow the questions.
    pub open: usize,
    /// Whether figures and words are to be written instead of chosen, where that can be.
    pub typed: bool,
    /// Items that must be on it.
    pub include: Vec<Reference>,
    /// Items that must not be on it, and elements of the maps that none of its items may test.
    pub exclude: Vec<Reference>,
    /// Points for a process, a type or an item, by name, with their place. Others have one.
    pub points: Vec<(String, f64, Span)>,
}

/// The shares of points of a default form: process, spread over sources, percent. After the PISA reading framework.
const SHARES: [(Process, Spread, usize); 6] = [
    (Process::Locate, Spread::One, 15),
    (Process::Understand, Spread::One, 30),
    (Process::Evaluate, Spread::One, 20),
    (Process::Locate, Spread::Several, 10),
    (Process::Understand, Spread::Several, 15),
    (Process::Evaluate, Spread::Several, 10),
];

/// The shares of a form of so many items, as quotas: each process by itself, for where its sources cannot be had as
/// wished, and each over one source and over several.
fn wishes(count: usize) -> Vec<Quota> {
    let wish = |process: Process, spread: Option<Spread>, share: usize| Quota {
        at: Span::NOWHERE,
        filter: Filter { process: Some(process), spread, ..Filter::default() },
        count: count * share / 100,
        most: None,
    };
    let of_process = |process: &Process| {
        let share = SHARES.iter().filter(|(own, ..)| own == process).map(|(.., share)| share).sum();
        wish(*process, None, share)
    };
    let spread = SHARES.iter().map(|(process, spread, share)| wish(*process, Some(*spread), *share));
    use crate::ground::Named;
    let all = Process::ALL.iter().map(of_process).chain(spread);
    all.filter(|quota| quota.count > 0).collect()
}

/// How many items a form has that says nothing of it.
pub(super) const COUNT: usize = 12;

impl Blueprint {
    /// The form that is made where nobody writes a blueprint: so many items, spread over the reading processes.
    /// Its quotas are wishes: a bank that cannot fill them fills the rest as it can.
    pub fn standard(count: usize) -> Self {
        Self {
            id: Id::new("standard").unwrap_or_default(),
            at: Span::NOWHERE,
            title: in_both("form-title"),
            maps: Vec::new(),
            count,
            minutes: None,
            lang: None,
            quotas: wishes(count),
            items: Vec::new(),
            open: 0,
            typed: false,
            include: Vec::new(),
            exclude: Vec::new(),
            points: Vec::new(),
        }
    }

    /// The same for another number of items, if one is given. A longer form keeps what it must have at least; of a shorter one all
    /// quotas and the time shrink in proportion, so that one that could be met still can.
    pub fn sized(mut self, count: Option<usize>) -> Self {
        let Some(count) = count else { return self };
        let old = std::mem::replace(&mut self.count, count).max(1);
        if self.is_standard() {
            self.quotas = wishes(count);
            return self;
        }
        for quota in &mut self.quotas {
            quota.count = quota.count.min(quota.count * count / old);
            quota.most = quota.most.map(|most| (most * count).div_ceil(old));
        }
        self.quotas.retain(|quota| quota.count > 0 || quota.most.is_some());
        self.minutes =
            self.minutes.map(|minutes| (f64::from(minutes) * count as f64 / old as f64).ceil() as u32);
        self
    }

    /// Whether an item may stand on the form at all.
    pub fn allows(&self, item: &Item) -> bool {
        let named = |reference: &Reference| {
            reference.id == item.id || item.facts.contains(&reference.id) || item.also.contains(&reference.id)
        };
        let of_map = self.maps.is_empty() || self.maps.iter().any(|map| map.id == item.map);
        of_map
            && self.lang.is_none_or(|lang| item.languages.contains(&lang))
            && !self.exclude.iter().any(named)
    }

    /// The points of an item: those of its id, or else of its type, or else of its process, or else one.
    pub fn points_of(&self, item: &Item) -> f64 {
        use crate::ground::Named;
        let names = [item.id.as_str(), item.kind.name(), item.kind.process().name()];
        let given = |name: &&str| self.points.iter().find(|(known, ..)| known == name);
        names.iter().find_map(given).map_or(1.0, |(_, points, _)| *points)
    }

    /// Whether nobody wrote it.
    pub(crate) fn is_standard(&self) -> bool {
        self.at == Span::NOWHERE && self.quotas.iter().all(|quota| quota.at == Span::NOWHERE)
    }
}

impl Filter {
    /// Whether every item that fits another filter fits this one, as far as their words tell.
    pub(super) fn covers(&self, other: &Self) -> bool {
        let same = |own: &Option<Reference>, their: &Option<Reference>| {
            own.as_ref().is_none_or(|own| their.as_ref().is_some_and(|their| own.id == their.id))
        };
        let of_process = |process: Process| {
            other.process == Some(process) || other.kind.is_some_and(|kind| kind.process() == process)
        };
        self.process.is_none_or(of_process)
            && self.kind.is_none_or(|kind| other.kind == Some(kind))
            && same(&self.map, &other.map)
            && same(&self.side, &other.side)
            && same(&self.source, &other.source)
            && self.spread.is_none_or(|spread| other.spread == Some(spread))
            && self.easier.is_none_or(|most| other.easier.is_some_and(|easier| easier <= most))
            && self.harder.is_none_or(|least| other.harder.is_some_and(|harder| harder >= least))
    }

    /// Whether an item fits.
    pub fn fits(&self, item: &Item) -> bool {
        let side = |side: &Reference| item.side.as_ref() == Some(&side.id);
        self.process.is_none_or(|process| item.kind.process() == process)
            && self.kind.is_none_or(|kind| item.kind == kind)
            && self.map.as_ref().is_none_or(|map| item.map == map.id)
            && self.side.as_ref().is_none_or(side)
            && self
                .source
                .as_ref()
                .is_none_or(|source| item.cites.iter().any(|cite| cite.source == source.id))
            && self.spread.is_none_or(|spread| spread_of(item) == spread)
            && self.easier.is_none_or(|most| item.difficulty <= most)
            && self.harder.is_none_or(|least| item.difficulty >= least)
    }

    /// It in the words of its file, for messages.
    pub fn describe(&self) -> String {
        use crate::ground::Named;
        let quoted = |reference: &Reference| format!("\"{}\"", reference.id);
        let parts = [
            self.process.map(|process| format!("process: {}", process.name())),
            self.kind.map(|kind| format!("kind: {}", kind.name())),
            self.map.as_ref().map(|map| format!("map: {}", quoted(map))),
            self.side.as_ref().map(|side| format!("side: {}", quoted(side))),
            self.source.as_ref().map(|source| format!("source: {}", quoted(source))),
            self.spread.map(|spread| format!("spread: {}", spread.name())),
            self.easier.map(|most| format!("easier: {most}")),
            self.harder.map(|least| format!("harder: {least}")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// Over how many sources the places of an item are spread.
pub(crate) fn spread_of(item: &Item) -> Spread {
    let first = item.cites.first().map(|cite| &cite.source);
    let several = item.cites.iter().any(|cite| Some(&cite.source) != first);
    if several { Spread::Several } else { Spread::One }
}

/// A wording in both languages.
pub(super) fn in_both(key: &str) -> Text {
    let phrase = |lang: Lang| (lang, Phrase { text: say(lang, key, &[]), at: Span::NOWHERE });
    Text::new(Lang::BOTH.map(phrase)).unwrap_or_default()
}
