//! Answers by name, as a frozen form remembers them: with the ids of the map, so that edits of texts and of the order
//! of elements change nothing.

use crate::{
    ground::{Id, Named, Text, rng::fnv1a},
    map::model::{ClaimIx, InferenceIx, Map, Scheme},
    quiz::query::Fill,
};

/// A fingerprint of words, in every language.
pub(crate) fn print(texts: &[&Text]) -> String {
    let mut all = String::new();
    for (lang, phrase) in texts.iter().flat_map(|text| text.phrases()) {
        all += lang.code();
        all += &phrase.text;
        all.push('\n');
    }
    let hash = fnv1a(all.as_bytes());
    format!("{:08x}", (hash ^ (hash >> 32)) as u32)
}

/// The name of an answer in a map.
pub(crate) fn name(map: &Map, fill: &Fill) -> String {
    let claim = |claim: &ClaimIx| map[*claim].id.to_string();
    let step = |step: &InferenceIx| map[*step].id.to_string();
    match fill {
        Fill::Claim(one) => format!("claim {}", claim(one)),
        Fill::Claims(set) => format!("claims {}", set.iter().map(claim).collect::<Vec<_>>().join(" ")),
        Fill::Actor(id) => format!("actor {id}"),
        Fill::Source(id) => format!("source {id}"),
        Fill::Role(role) => format!("role {}", role.name()),
        Fill::AttackKind(kind) => format!("aim {}", kind.name()),
        Fill::Scheme(scheme) => format!("scheme {}", scheme.key()),
        Fill::Question(one, at) => format!("question {} {at}", step(one)),
        Fill::SchemeQuestion(scheme, at) => format!("critical {} {at}", scheme.key()),
        Fill::Step(one) => format!("step {}", step(one)),
        Fill::Kind(kind) => format!("kind {}", kind.name()),
        Fill::Act(act) => format!("act {}", act.name()),
        Fill::Range(low, high) => format!("range {} {}", bound(*low), bound(*high)),
        Fill::Bound(found) => format!("bound {}", found.name()),
        Fill::Dimension(dimension) => format!("dimension {}", dimension.name()),
        Fill::Bearing(bearing) => format!("bearing {}", bearing.name()),
        Fill::Tie(tie) => format!("tie {}", tie.name()),
        Fill::Link(link) => format!("link {}", link.name()),
        Fill::Standing(standing) => format!("standing {}", standing.name()),
        Fill::Dates(from, until) => format!("dates {from} {until}"),
        Fill::Event(one, at) => format!("event {} {at}", claim(one)),
        Fill::Counted(one, at) => format!("counted {} {at}", claim(one)),
        Fill::Meaning(at) => {
            format!("meaning {}", map.terms.get(*at).map(|term| term.id.as_str()).unwrap_or_default())
        }
    }
}

fn bound(bound: Option<f64>) -> String {
    bound.map_or_else(|| "-".to_owned(), |bound| format!("{bound:?}"))
}

/// The answer of a name; nothing if the map has no such element.
pub(crate) fn parse(map: &Map, name: &str) -> Option<Fill> {
    let mut words = name.split_whitespace();
    let sort = words.next()?;
    let words: Vec<&str> = words.collect();
    let claim = |word: &&str| map.find_claim(word);
    let step = |word: &str| map.inference_ixs().find(|step| map[*step].id.as_str() == word);
    let scheme = |word: &str| Scheme::ALL.iter().copied().find(|scheme| scheme.key() == word);
    Some(match (sort, &words[..]) {
        ("claim", [one]) => Fill::Claim(claim(one)?),
        ("claims", set) => Fill::Claims(set.iter().map(claim).collect::<Option<_>>()?),
        ("actor", [id]) => Fill::Actor(Id::new(id)?),
        ("source", [id]) => Fill::Source(Id::new(id)?),
        ("role", [word]) => Fill::Role(tag(word)?),
        ("aim", [word]) => Fill::AttackKind(tag(word)?),
        ("scheme", [word]) => Fill::Scheme(scheme(word)?),
        ("question", [one, at]) => Fill::Question(step(one)?, at.parse().ok()?),
        ("critical", [word, at]) => Fill::SchemeQuestion(scheme(word)?, at.parse().ok()?),
        ("step", [one]) => Fill::Step(step(one)?),
        ("kind", [word]) => Fill::Kind(tag(word)?),
        ("act", [word]) => Fill::Act(tag(word)?),
        ("range", [low, high]) => Fill::Range(read_bound(low)?, read_bound(high)?),
        ("bound", [word]) => Fill::Bound(tag(word)?),
        ("dimension", [word]) => Fill::Dimension(tag(word)?),
        ("bearing", [word]) => Fill::Bearing(tag(word)?),
        ("tie", [word]) => Fill::Tie(tag(word)?),
        ("link", [word]) => Fill::Link(tag(word)?),
        ("standing", [word]) => Fill::Standing(tag(word)?),
        ("dates", [from, until]) => Fill::Dates(from.parse().ok()?, until.parse().ok()?),
        ("event", [one, at]) => Fill::Event(claim(one)?, at.parse().ok()?),
        ("counted", [one, at]) => Fill::Counted(claim(one)?, at.parse().ok()?),
        ("meaning", [id]) => Fill::Meaning(map.terms.iter().position(|term| term.id.as_str() == *id)?),
        _ => return None,
    })
}

fn tag<T: Named>(word: &str) -> Option<T> {
    T::ALL.iter().copied().find(|tag| tag.name() == word)
}

fn read_bound(word: &str) -> Option<Option<f64>> {
    if word == "-" { Some(None) } else { word.parse().ok().map(Some) }
}
