//! What a text of a frozen question says, beside what its map would say there now.

use std::collections::BTreeSet;

use crate::{
    ground::{Lang, Text, say},
    map::model::Map,
    quiz::{
        fill_name::print,
        judge::states,
        numerals::numerals,
        traits::{NEGATION, count_marked, likeness, split, word_set},
    },
};

/// In what two wordings of one text differ.
pub(super) struct Difference {
    /// The words of the form that its map does not say there.
    pub said: String,
    /// The words of the map in their place.
    pub now: String,
    /// Whether both cannot mean the same: another number or month in the place of one, another actor, a negation more or
    /// less.
    pub is_contrary: bool,
    /// Whether the form says a number or month there, and the map none: so it may be in an instruction that a person put
    /// into a stem.
    pub is_dated: bool,
}

/// The difference of a text from what the map would say now: in the language in which they are contrary, else in the
/// first in which their words differ. Nothing where capitals and marks are all that differs.
pub(super) fn difference(map: &Map, own: &Text, now: &Text) -> Option<Difference> {
    let wordings = own.phrases().filter_map(|(lang, own)| Some((lang, &own.text, &now.phrase(lang)?.text)));
    let mut differing = wordings.filter(|(_, own, now)| !same_words(own, now)).map(|(lang, own, now)| {
        let (said, instead) = apart(own, now);
        Difference {
            said,
            now: instead,
            is_contrary: are_contrary(map, lang, own, now),
            is_dated: other_numbers(lang, own, now) || other_months(lang, own, now),
        }
    });
    let first = differing.next()?;
    let is_grave = |difference: &Difference| difference.is_contrary || difference.is_dated;
    let contrary = if is_grave(&first) { None } else { differing.find(is_grave) };
    Some(contrary.unwrap_or(first))
}

/// Whether two texts are made of the same words, whatever their capitals and marks.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    split(&one.to_lowercase()).eq(split(&other.to_lowercase()))
}

/// Whether a text has the same words as another in some language.
pub(super) fn is_said_by(own: &Text, other: &Text) -> bool {
    own.phrases()
        .any(|(lang, own)| other.phrase(lang).is_some_and(|other| same_words(&own.text, &other.text)))
}

/// Whether a text is the one of a fingerprint. Options of older forms were sealed with their full stop.
pub(super) fn is_sealed(text: &Text, sealed: &str) -> bool {
    let stopped = text.phrases().map(|(lang, phrase)| {
        let mut phrase = phrase.clone();
        phrase.text.push('.');
        (lang, phrase)
    });
    print(&[text]) == sealed
        || Text::new(stopped.collect::<Vec<_>>()).is_some_and(|text| print(&[&text]) == sealed)
}

/// The text that says the same as another, or else the one that shares most words with it.
pub(super) fn nearest_of<'a>(texts: &'a [Text], own: &Text) -> Option<&'a Text> {
    let words = |text: &Text| text.phrases().map(|(_, phrase)| word_set(&phrase.text)).collect::<Vec<_>>();
    let same = |text: &&Text| {
        own.phrases()
            .all(|(lang, own)| text.phrase(lang).is_none_or(|text| same_words(&own.text, &text.text)))
    };
    let alike = |text: &Text| -> f64 {
        let own = words(own);
        own.iter().zip(&words(text)).map(|(own, text)| likeness(own, text)).sum()
    };
    let likest = || texts.iter().max_by(|one, other| alike(one).total_cmp(&alike(other)));
    texts.iter().find(same).or_else(likest)
}

/// The words in which two texts differ: what is left without those they begin and end with alike, and one more where
/// nothing would be left of one of them.
fn apart(one: &str, other: &str) -> (String, String) {
    let (one, other): (Vec<&str>, Vec<&str>) =
        (one.split_whitespace().collect(), other.split_whitespace().collect());
    let alike = |(one, other): &(&&str, &&str)| one == other;
    let mut begin = one.iter().zip(&other).take_while(alike).count();
    let rest = one.len().min(other.len()) - begin;
    let mut end = one.iter().rev().zip(other.iter().rev()).take(rest).take_while(alike).count();
    if one.len() == begin + end || other.len() == begin + end {
        begin -= usize::from(begin > 0);
        end -= usize::from(begin == 0 && end > 0);
    }
    let middle = |words: &[&str]| {
        let middle = words[begin..words.len() - end].join(" ");
        middle.trim_end_matches(['?', '.', ',', ':']).to_owned()
    };
    (middle(&one), middle(&other))
}

fn are_contrary(map: &Map, lang: Lang, own: &str, now: &str) -> bool {
    let both_ways = |other: fn(Lang, &str, &str) -> bool| other(lang, own, now) && other(lang, now, own);
    both_ways(other_numbers) || both_ways(other_months) || other_sign(lang, own, now) || {
        let (own, now) = (named(map, lang, own), named(map, lang, now));
        !own.is_subset(&now) && !now.is_subset(&own)
    }
}

/// Whether a text says a number that the other does not.
fn other_numbers(lang: Lang, own: &str, now: &str) -> bool {
    let known = numerals(now, lang);
    let is_known =
        |value: f64| known.iter().any(|known| (known.value - value).abs() < 1e-9 * value.abs().max(1.0));
    numerals(own, lang).iter().any(|said| !is_known(said.value))
}

/// Whether a text names a month that the other does not.
fn other_months(lang: Lang, own: &str, now: &str) -> bool {
    let (own, now) = (own.to_lowercase(), now.to_lowercase());
    (1..=12).any(|month| {
        let name = say(lang, &format!("month-{month}"), &[]);
        states(&own, &name) && !states(&now, &name)
    })
}

/// Whether one of two texts says no oftener than the other.
fn other_sign(lang: Lang, own: &str, now: &str) -> bool {
    let negations = |text: &str| count_marked(split(&text.to_lowercase()), lang, NEGATION);
    negations(own) != negations(now)
}

/// The actors, by their place in the map, that a text names.
fn named(map: &Map, lang: Lang, text: &str) -> BTreeSet<usize> {
    let lower = text.to_lowercase();
    let is_named = |at: &usize| {
        let actor = &map.actors[*at];
        let forms = &actor.forms;
        let forms = match lang {
            Lang::De => [&forms.nominative, &forms.genitive, &forms.dative, &forms.accusative],
            Lang::En => [&forms.english, &forms.possessive, &forms.english, &forms.english],
        };
        let name = actor.name.phrase(lang).map(|phrase| phrase.text.as_str());
        // A name that somebody put in may have the ending that the other had.
        let ending = if lang == Lang::De { "s" } else { "’s" };
        let inflected = name.map(|name| format!("{name}{ending}"));
        let inflected = inflected.as_deref();
        forms.into_iter().map(String::as_str).chain(name).chain(inflected).any(|form| states(&lower, form))
    };
    (0..map.actors.len()).filter(is_named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_words_that_differ() {
        assert_eq!(apart("stammen laut Karte NICHT von ihm", "stammen laut Karte von ihm").0, "Karte NICHT");
        assert_eq!(apart("die Zahl 7 nennt", "die Zahl 2 nennt"), ("7".to_owned(), "2".to_owned()));
        assert_eq!(apart("NICHT er", "er"), ("NICHT er".to_owned(), "er".to_owned()));
        assert_eq!(apart("er nicht", "er"), ("er nicht".to_owned(), "er".to_owned()));
        assert_eq!(apart("a a", "a"), ("a a".to_owned(), "a".to_owned()));
        assert_eq!(apart("", "eins"), (String::new(), "eins".to_owned()));
    }

    #[test]
    fn capitals_and_marks_are_no_difference() {
        assert!(same_words("Die „Achse“, sagt er.", "die Achse sagt er"));
        assert!(!same_words("die Achse sagt er", "die Achse sagt sie"));
        assert!(other_sign(Lang::De, "Wer sagt das NICHT?", "Wer sagt das?"));
        assert!(
            other_numbers(Lang::De, "seit 2021", "seit 2022") && !other_numbers(Lang::De, "seit", "seit 2")
        );
        assert!(other_months(Lang::De, "im Juni 2024", "im Juli 2024"));
    }
}
