//! The words for parts of a map, the same on pages, on paper, in a terminal and in a quiz.

use crate::{
    ground::{Arg, Lang, Named, number::number, say},
    map::model::{Act, Actor, ActorIx, GrammaticalNumber, Map, Quantity, Source},
};

/// A figure with its unit: *about 1,500 soldiers*, *at least 11,000 soldiers*,
/// *at least about 100,000 deaths*.
pub(crate) fn amount(map: &Map, figure: &Quantity, lang: Lang) -> String {
    let about = if figure.approx { format!("{} ", say(lang, "amount-about", &[])) } else { String::new() };
    let write = |value: f64| format!("{about}{}", number(lang, value));
    let bound = |key: &str, value: f64| say(lang, key, &[("value", Arg::from(write(value)))]);
    let value = match (figure.low(), figure.high()) {
        (Some(low), Some(high)) if low < high => format!("{}–{}", write(low), number(lang, high)),
        (Some(low), Some(_)) => write(low),
        (Some(low), None) => bound("amount-at-least", low),
        (None, Some(high)) => bound("amount-at-most", high),
        (None, None) => String::new(),
    };
    format!("{value} {}", map.unit_name(&figure.unit, lang))
}

/// What someone does with a claim, in the number of their name: *says so*, *say so*.
pub(crate) fn act(actor: &Actor, act: Act, lang: Lang) -> String {
    say(lang, &format!("act-{}", act.name()), &[("count", Arg::Count(act_count(actor, lang)))])
}

/// How many someone is for a verb: one or several, or none where nobody knows and a wording must do for both.
pub(crate) fn act_count(actor: &Actor, lang: Lang) -> usize {
    match actor.number(lang) {
        GrammaticalNumber::Plural => 2,
        GrammaticalNumber::Singular => usize::from(actor.has_known_number(lang)),
    }
}

/// Who makes a step or an objection: *according to NIS*; none where nobody is named.
pub(crate) fn by(map: &Map, actors: &[ActorIx], lang: Lang) -> Option<String> {
    let names: Vec<_> = actors.iter().map(|actor| map[*actor].name.get(lang)).collect();
    (!names.is_empty()).then(|| say(lang, "by-whom", &[("names", Arg::from(names.join(", ")))]))
}

/// A source as a list describes it: its outlet, its date and its title, as far as they are known and its name does not
/// say them already; empty where nothing is left.
pub(crate) fn source(source: &Source, lang: Lang) -> String {
    let name = source.name.get(lang);
    let facts = [source.outlet.clone(), source.date.map(|date| date.in_words(lang))];
    let facts: Vec<String> = facts.into_iter().flatten().filter(|fact| !says(name, fact)).collect();
    let title = source.title.clone().filter(|title| title != name);
    let parts = [Some(facts.join(", ")), title];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ")
}

/// Whether words stand in a name, as words: *taz* in *taz-Kommentar*, but not *AP* in *MAP*.
fn says(name: &str, words: &str) -> bool {
    let is_open = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    name.match_indices(words).any(|(at, _)| {
        let (before, after) = (&name[..at], &name[at + words.len()..]);
        is_open(before.chars().next_back()) && is_open(after.chars().next())
    })
}

/// A source with its name before what is known of it.
pub(crate) fn named_source(of: &Source, lang: Lang) -> String {
    let (name, known) = (of.name.get(lang), source(of, lang));
    if known.is_empty() { name.to_owned() } else { format!("{name}: {known}") }
}

/// A place in a source: its name and the numbers of paragraphs.
pub(crate) fn place(name: &str, paragraphs: impl IntoIterator<Item = u32>, lang: Lang) -> String {
    let paragraphs: Vec<String> = paragraphs.into_iter().map(|paragraph| paragraph.to_string()).collect();
    say(lang, "show-cite", &[("source", Arg::from(name)), ("paragraph", Arg::from(paragraphs.join(", ")))])
}
