//! Claims freed of what ties them to their text. Maps that were made by cutting a text into pieces have claims such as
//! *but children need rest,*: as a choice that would point elsewhere, and in a stem it would not stand alone. Only what
//! leaves a sentence a sentence is taken away: a conjunction or set-off adverb at the beginning, a particle within.

use std::borrow::Cow;

use crate::{
    ground::{Lang, Phrase, Text},
    map::model::{Claim, Map},
    quiz::{
        alone::is_cut_off,
        subject::{begins_sentence, may_be_verb},
    },
};

/// Maps whose claims stand alone, as far as that can be had; those that need no change are lent.
pub(crate) fn freed<'a>(maps: &[&'a Map]) -> Vec<Cow<'a, Map>> {
    maps.iter().map(|map| freed_map(map)).collect()
}

fn freed_map(map: &Map) -> Cow<'_, Map> {
    let words = |claim: &Claim| {
        let whole = whole(claim);
        freed_text(whole.unwrap_or(&claim.short)).or_else(|| whole.cloned())
    };
    let changes = map.claims.iter().enumerate().filter_map(|(at, claim)| Some((at, words(claim)?)));
    let changes: Vec<(usize, Text)> = changes.collect();
    if changes.is_empty() {
        return Cow::Borrowed(map);
    }
    let mut own = map.clone();
    for (at, text) in changes {
        own.claims[at].short = text;
    }
    Cow::Owned(own)
}

/// What a claim says in full, where its short text breaks off: half a statement can neither be asked about nor offered.
fn whole(claim: &Claim) -> Option<&Text> {
    let breaks_off = |text: &Text| text.phrases().any(|(_, phrase)| is_cut_off(&phrase.text));
    (breaks_off(&claim.short) && !breaks_off(&claim.full)).then_some(&claim.full)
}

/// The text freed in every language; nothing if it was free in one, for what it says there ties it to nothing.
fn freed_text(text: &Text) -> Option<Text> {
    let freed =
        |(lang, phrase): (Lang, &Phrase)| (lang, Phrase { text: free(&phrase.text, lang), at: phrase.at });
    let is_tied = text.phrases().all(|(lang, phrase)| free(&phrase.text, lang) != phrase.text);
    is_tied.then(|| Text::new(text.phrases().map(freed).collect::<Vec<_>>())).flatten()
}

/// A sentence without what ties it to others.
fn free(text: &str, lang: Lang) -> String {
    let bare = text.trim().trim_end_matches([',', ';', ':', '–', '—', ' ']);
    let mut words: Vec<&str> = bare.split_whitespace().collect();
    if lang == Lang::En && words.len() > 4 && starts(&words, ["so", "that"]) {
        words.drain(..2);
    }
    while words.len() > 3 && is_opening(words[0], words[1], lang) && !is_subordinate(&words, lang) {
        words.remove(0);
    }
    let kept = without_particles(&words, lang);
    capital(&kept)
}

fn starts(words: &[&str], with: [&str; 2]) -> bool {
    words.iter().zip(with).all(|(word, with)| word.eq_ignore_ascii_case(with))
}

/// Whether the first word only connects, and a whole sentence follows. An English adverb does so before its comma: *Besides
/// Iran* says something. *Because*, *since* and *although* do where the piece begins small, as one that was cut from a text:
/// a statement that its author began with one says how its two halves hang together.
fn is_opening(word: &str, next: &str, lang: Lang) -> bool {
    const ADVERBS: &[&str] = &[
        "additionally",
        "admittedly",
        "also",
        "besides",
        "consequently",
        "finally",
        "furthermore",
        "hence",
        "however",
        "indeed",
        "moreover",
        "nevertheless",
        "nonetheless",
        "still",
        "therefore",
        "thus",
        "yet",
    ];
    let lower = word.to_lowercase();
    match lang {
        Lang::De => match lower.as_str() {
            "denn" => true,
            "und" | "aber" | "doch" | "oder" | "sondern" => begins_sentence(next, lang),
            _ => false,
        },
        Lang::En => match lower.strip_suffix(',') {
            Some(adverb) => ADVERBS.contains(&adverb),
            None if word == "because" => true,
            // A year or a number behind *since* is when something began.
            None if matches!(word, "since" | "although") => {
                next.starts_with(char::is_alphabetic) && begins_sentence(next, lang)
            }
            None => match lower.as_str() {
                "and" | "or" => begins_sentence(next, lang),
                "but" | "so" | "yet" => begins_sentence(next, lang) || !may_be_verb(next),
                _ => false,
            },
        },
    }
}

/// Whether an English sentence begins with a subordinate clause and goes on with its main clause: without the conjunction
/// two main clauses would stand side by side.
fn is_subordinate(words: &[&str], lang: Lang) -> bool {
    const CONJUNCTIONS: [&str; 3] = ["because", "since", "although"];
    const RELATIVES: [&str; 5] = ["who", "what", "whoever", "that", "those"];
    let goes_on = |pair: &[&str]| {
        let next = pair[1].to_lowercase();
        pair[0].ends_with(',') && begins_sentence(pair[1], lang) && !RELATIVES.contains(&next.as_str())
    };
    let conjunction = words[0].to_lowercase();
    lang == Lang::En && CONJUNCTIONS.contains(&conjunction.as_str()) && words.windows(2).any(goes_on)
}

/// The words without particles that only connect: in German those within a clause, in English those set off by commas.
fn without_particles(words: &[&str], lang: Lang) -> String {
    let mut kept: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let last = kept.last().map_or("", String::as_str);
        let is_particle = match lang {
            Lang::De => !last.is_empty() && is_german_particle(last, word),
            Lang::En => last.ends_with(',') && is_english_particle(word, at + 1 == words.len()),
        };
        match kept.last_mut().filter(|_| is_particle) {
            Some(last) if lang == Lang::En => {
                last.truncate(last.trim_end_matches(',').len());
                last.push_str(if word.ends_with('.') { "." } else { "" });
            }
            Some(_) => {}
            None => kept.push((*word).to_owned()),
        }
    }
    kept.join(" ")
}

/// A particle in the middle of a German clause, where it can be left out.
fn is_german_particle(last: &str, word: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "aber",
        "jedoch",
        "allerdings",
        "zwar",
        "hingegen",
        "zudem",
        "außerdem",
        "dennoch",
        "trotzdem",
        "deshalb",
        "deswegen",
        "daher",
        "somit",
        "nämlich",
        "ferner",
        "überdies",
        "vielmehr",
        "demnach",
        "folglich",
        "gleichwohl",
    ];
    PARTICLES.contains(&word) && !last.ends_with([',', ';', ':', '.', '–']) && !matches!(last, "und" | "oder")
}

/// A connecting adverb between English commas, or behind one at the end.
fn is_english_particle(word: &str, is_last: bool) -> bool {
    const PARTICLES: &[&str] = &[
        "however",
        "though",
        "therefore",
        "nevertheless",
        "nonetheless",
        "moreover",
        "furthermore",
        "thus",
        "hence",
    ];
    let bare = word.trim_end_matches([',', '.']);
    PARTICLES.contains(&bare) && (word.ends_with(',') || is_last)
}

/// With a capital at the beginning, unless the first word has one inside or makes it a subordinate clause.
fn capital(text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default();
    let subordinates = ["weil", "dass", "sodass", "obwohl"].contains(&first) || text.starts_with("so dass ");
    if subordinates || first.contains(char::is_uppercase) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let head = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    head + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::free;
    use crate::ground::Lang::{De, En};

    #[test]
    fn what_ties_a_sentence_to_its_text_goes() {
        for (lang, tied, alone) in [
            (De, "denn alle Kinder sehen gleich aus,", "Alle Kinder sehen gleich aus"),
            (De, "doch der Nutzen wiegt das auf.", "Der Nutzen wiegt das auf."),
            (
                De,
                "Die Angestellten brauchen aber einen freien Tag,",
                "Die Angestellten brauchen einen freien Tag",
            ),
            (De, "manche Eltern haben kein Geld", "Manche Eltern haben kein Geld"),
            (En, "because all children look the same", "All children look the same"),
            (En, "Moreover, uniforms are cheap.", "Uniforms are cheap."),
            (En, "A cap, however, scares off builders,", "A cap scares off builders"),
            (En, "Many feel better, though.", "Many feel better."),
            (En, "so that even fewer flats are built.", "Even fewer flats are built."),
            (En, "but according to many cities they are few.", "According to many cities they are few."),
        ] {
            assert_eq!(free(tied, lang), alone);
        }
    }

    #[test]
    fn what_would_be_no_sentence_any_more_stays() {
        for (lang, text) in [
            (De, "Zwar schränkt das die Freiheit ein"),
            (De, "Das ist teuer, aber gut"),
            (De, "Doch ist das nicht sicher"),
            (De, "weil in kleinen Küchen kein Platz ist"),
            (En, "But is no cure for all"),
            (En, "Though expensive, it works well"),
            (En, "Still waters run deep"),
            (En, "iPhones are dear"),
            (En, "All roads lead to Rome"),
            (En, "Because nobody is distracted, all learn more"),
            (En, "Because the tide is low the harbour is open"),
            (En, "Since 1962 the harbour has been outside the village"),
            (En, "Besides Norway, Sweden and Denmark also fish here"),
            (En, "Besides the dam there is a harbour"),
            (En, "Although small the harbour is busy"),
        ] {
            assert_eq!(free(text, lang), text);
        }
        assert_eq!(free("und behält mehr davon im Kopf", De), "Und behält mehr davon im Kopf");
    }
}
