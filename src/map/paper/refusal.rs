use crate::{
    ground::{Arg, Id, Lang, number::number, say},
    map::{
        layout::{Only, View},
        model::Map,
        paper::{
            legible::{Demand, reading_distance},
            poster::{PosterOptions, folded, smallest_on},
            tiles::Format,
        },
    },
    page::Scene,
};

/// Why a poster is not made: its smallest text could not be read as was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct TooSmall {
    /// The size of the poster.
    pub size: Format,
    /// What was asked for.
    pub demand: Demand,
    /// The size its smallest text would have, in points.
    pub smallest: f64,
    /// The smallest poster that would do, if any.
    pub next: Option<Format>,
    /// What of the map would do on this size: all without its speakers, and of each sort of parts the largest.
    pub parts: Vec<Fitting>,
    /// How many claims the poster was to show.
    pub claims: usize,
}

/// A part of a map that can be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitting {
    /// What is shown.
    pub view: View,
    /// The options that ask for it.
    pub flags: String,
    /// How many claims it shows.
    pub claims: usize,
    /// Whether it is left out who says what.
    pub brief: bool,
}

/// The deepest part that is offered.
const DEEPEST: usize = 12;
/// The fewest claims that are worth a poster.
const FEWEST: usize = 2;

impl TooSmall {
    pub(super) fn new(map: &Map, scene: &Scene, options: &PosterOptions) -> Self {
        let needed = options.demand.least();
        // Where none was asked for, even the largest did not do.
        let size = options.size.unwrap_or(Format::FourA0);
        let fits = |size: &Format| smallest_on(scene, *size) >= needed;
        let next = Format::POSTERS.into_iter().find(|larger| *larger > size && fits(larger));
        let claims = options.view.count(map);
        let readable = |part: &Fitting| {
            (FEWEST..claims).contains(&part.claims)
                && smallest_on(&folded(map, options, &part.view), size) >= needed
        };
        let shallower = shallower(map, &options.view, claims).into_iter().find(readable);
        let whose = [sides(map), voices(map)]
            .map(|whose| parts(map, &options.view, whose).into_iter().find(readable));
        let whose = whose.into_iter().flatten().next();
        let brief = (!options.brief).then(|| without_speakers(&options.view, claims));
        let is_readable = |part: &Fitting| {
            let options = PosterOptions { brief: true, ..options.clone() };
            smallest_on(&folded(map, &options, &part.view), size) >= needed
        };
        let parts = brief.into_iter().filter(is_readable).chain(shallower).chain(whose).collect();
        let smallest = smallest_on(scene, size);
        Self { size, demand: options.demand, smallest, next, parts, claims }
    }

    /// What is wrong.
    pub fn message(&self, lang: Lang) -> String {
        let key = match self.demand {
            Demand::Distance(_) => "sheet-too-far",
            Demand::MinPt(_) => "sheet-too-small",
        };
        let asked = match self.demand {
            Demand::Distance(metres) => in_metres(lang, metres),
            Demand::MinPt(points) => in_points(lang, points),
        };
        let args = [
            ("size", Arg::from(self.size.name())),
            ("points", Arg::from(in_points(lang, self.smallest))),
            ("distance", Arg::from(in_metres(lang, reading_distance(self.smallest)))),
            ("asked", Arg::from(asked)),
            (
                "needed",
                Arg::from(format!("{} pt", number(lang, (self.demand.points() * 10.0).ceil() / 10.0))),
            ),
        ];
        say(lang, key, &args)
    }

    /// What would fit.
    pub fn hint(&self, lang: Lang) -> String {
        let within = match self.demand {
            Demand::Distance(_) => format!("--distance {}m", down(reading_distance(self.smallest), 100.0)),
            Demand::MinPt(_) => format!("--min-pt {}", down(self.smallest, 10.0)),
        };
        let within = ("within", Arg::from(within));
        let whole = match self.next {
            Some(next) => {
                say(lang, "sheet-fits-larger", &[("next", Arg::from(next.name().to_lowercase())), within])
            }
            None => say(lang, "sheet-fits-nearer", &[within]),
        };
        let part = |part: &Fitting| {
            let args = [
                ("flags", Arg::from(part.flags.as_str())),
                ("claims", Arg::Count(part.claims)),
                ("all", Arg::Count(self.claims)),
            ];
            format!("\n{}", say(lang, "sheet-fits-part", &args))
        };
        whole + &self.parts.iter().map(part).collect::<String>()
    }
}

/// All the claims, without who says them.
fn without_speakers(view: &View, claims: usize) -> Fitting {
    Fitting { flags: "--brief".to_owned(), claims, view: view.clone(), brief: true }
}

/// Fewer and fewer steps below what the sides hold, from the most.
fn shallower(map: &Map, view: &View, claims: usize) -> Vec<Fitting> {
    let deepest = view.depth.unwrap_or(DEEPEST);
    let part = |depth: usize| {
        let view = View { depth: Some(depth), ..view.clone() };
        Fitting { flags: format!("--depth {depth}"), claims: view.count(map), view, brief: false }
    };
    let mut parts: Vec<_> = (1..deepest).rev().map(part).collect();
    parts.retain(|part| part.claims < claims);
    parts.dedup_by_key(|part| part.claims);
    parts
}

/// Each side, by the name that asks for it.
fn sides(map: &Map) -> Vec<(Only, &Id)> {
    map.sides.iter().enumerate().map(|(at, side)| (Only::Side(at), &side.id)).collect()
}

/// Each speaker and each source.
fn voices(map: &Map) -> Vec<(Only, &Id)> {
    let speakers = map.speakers().into_iter().map(|actor| (Only::Speaker(actor), &map[actor].id));
    let sources = map.cited_sources().into_iter().map(|source| (Only::Source(source), &map[source].id));
    speakers.chain(sources).collect()
}

/// The part that each of these has in a view, from the largest.
fn parts(map: &Map, view: &View, whose: Vec<(Only, &Id)>) -> Vec<Fitting> {
    let part = |(only, id): (Only, &Id)| {
        let view = View { only: view.only.iter().copied().chain([only]).collect(), ..view.clone() };
        Fitting { flags: format!("--only {id}"), claims: view.count(map), view, brief: false }
    };
    let mut parts: Vec<_> = whose.into_iter().map(part).collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.claims));
    parts
}

/// Rounded down, so that what is offered fits.
fn down(value: f64, parts: f64) -> f64 {
    (value * parts + 1e-6).floor() / parts
}

/// A distance in words.
pub fn in_metres(lang: Lang, metres: f64) -> String {
    format!("{} m", number(lang, down(metres, 100.0)))
}

/// A size of type in words.
pub fn in_points(lang: Lang, points: f64) -> String {
    format!("{} pt", number(lang, down(points, 10.0)))
}
