//! What a glossary means: the sort of thing a word stands for, and what of its meaning fits among options.

use crate::{
    ground::{Lang, Phrase, Text},
    map::model::Term,
    quiz::traits::{Traits, split},
};

/// How many words of a definition are searched for the one that says what sort of thing it defines.
const HEAD: usize = 8;
/// How many classes a sort counts as, so that it weighs more than what else may set a key apart.
const WEIGHT: u32 = 3;

/// Words by which definitions say what sort of thing they define: persons, groups, words, things, agreements and
/// utterances, conflicts and measures. German compounds end in them.
const SORTS: [[&str; 2]; 6] = [
    [
        "jemand mensch person soldat herrscher fachmann politiker bürger",
        "somebody someone person soldier ruler specialist politician citizen",
    ],
    [
        "gruppe zusammenschluss verband behörde einrichtung organisation versammlung staat staaten armee partei unternehmen \
         soldaten truppen",
        "group union association authority agency body institution organisation organization assembly state states army \
         party company soldiers troops unit",
    ],
    ["ausdruck wort name begriff bezeichnung", "expression word name term phrase label"],
    [
        "waffe waffen rakete geschoss körper gerät geräte stoff geld maschine mittel",
        "weapon weapons missile shell projectile device devices substance money machine warhead currency",
    ],
    [
        "vertrag vertrags abkommen erklärung beschluss zusage anordnung einspruch regel regeln gesetz prüfung grund",
        "treaty agreement declaration statement decision promise order objection rule rules law check reason",
    ],
    [
        "krieg konflikt verschärfung schritt angriff zustand maßnahme maßnahmen verpflichtung",
        "war conflict intensification step attack condition measure measures obligation",
    ],
];

/// The sort of thing that a definition defines, as classes of an option; none where no word tells.
pub(crate) fn sort(definition: &Text) -> u32 {
    let found = |(lang, phrase): (Lang, &Phrase)| sort_of(&phrase.text.to_lowercase(), lang);
    let sort = definition.phrases().find_map(found);
    sort.map_or(0, |sort| ((1 << WEIGHT) - 1) << (sort * WEIGHT))
}

fn sort_of(lower: &str, lang: Lang) -> Option<u32> {
    let says = |word: &str, known: &str| match lang {
        Lang::De => word.ends_with(known),
        Lang::En => word == known,
    };
    let of = |word: &str| {
        SORTS.iter().position(|sort| sort[lang as usize].split(' ').any(|known| says(word, known)))
    };
    split(lower).take(HEAD).find_map(of).and_then(|sort| u32::try_from(sort).ok())
}

/// Whether a word is at issue by what the glossary says of it: somebody coined it, or it judges, or what falls under it is
/// disputed.
pub(crate) fn is_loaded(term: &Term) -> bool {
    const JUDGING: [&str; 9] = [
        "wertend",
        "umstritten",
        "judgemental",
        "judgmental",
        "disparaging",
        "disapproving",
        "derogatory",
        "pejorative",
        "disputed",
    ];
    let judges = |text: &str| JUDGING.iter().any(|word| text.to_lowercase().contains(word));
    !term.coined_by.is_empty() || term.definition.phrases().any(|(_, phrase)| judges(&phrase.text))
}

/// Whether a definition holds the word that it defines, or a part of it: it would give itself away.
pub(crate) fn tells_itself(term: &Text, definition: &Text) -> bool {
    definition.phrases().any(|(lang, phrase)| {
        let word = Traits::of(term.get(lang), lang);
        Traits::of(&phrase.text, lang).overlap(&word) > 0
    })
}

/// A definition as it stands among options: its first clause, up to a colon, a semicolon or the full stop.
pub(crate) fn bare(definition: &Text) -> Text {
    let phrases = definition.phrases().map(|(lang, phrase)| {
        let text = first_clause(phrase.text.trim_end()).trim_end_matches('.').to_owned();
        (lang, Phrase { text, at: phrase.at })
    });
    Text::new(phrases.collect::<Vec<_>>()).unwrap_or_default()
}

/// A text up to what only explains it further, where enough stands before that.
fn first_clause(text: &str) -> &str {
    const ENOUGH: usize = 5;
    let sentence = first_sentence(text);
    let clause = sentence.find([';', ':']).map(|at| &sentence[..at]);
    clause.filter(|clause| split(clause).count() >= ENOUGH).unwrap_or(sentence)
}

/// A text up to the first full stop that ends a sentence: one behind a word of some length, before a capital.
fn first_sentence(text: &str) -> &str {
    const SHORTEST: usize = 4;
    let ends = |at: &usize| {
        let last = text[..*at].rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let next = text[at + 1..].trim_start().chars().next();
        last.chars().count() >= SHORTEST
            && text[at + 1..].starts_with(' ')
            && next.is_some_and(char::is_uppercase)
    };
    text.match_indices('.').map(|(at, _)| at).find(ends).map_or(text, |at| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_sorts_apart_by_the_head_of_a_definition() {
        let sort = |text: &str| sort(&Text::of(Lang::De, text));
        assert_eq!(sort("Jemand, der bei einer Tat mithilft"), sort("Ein Soldat, der eine Armee schult"));
        assert_eq!(sort("Ein Großverband einer Armee"), sort("Ein Zusammenschluss von Staaten"));
        assert_ne!(sort("Abwertender Ausdruck für Soldaten"), sort("Ein Soldat, der eine Armee schult"));
        assert_eq!(sort("Was jemals war"), 0);
    }

    #[test]
    fn keeps_the_first_sentence_and_its_abbreviations() {
        let bare = |text: &str| bare(&Text::of(Lang::De, text)).get(Lang::De).to_owned();
        assert_eq!(bare("Ein Vertrag. Er gilt lange."), "Ein Vertrag");
        assert_eq!(bare("Geräte, z. B. Geschütze, der 3. Armee."), "Geräte, z. B. Geschütze, der 3. Armee");
    }

    #[test]
    fn leaves_out_what_only_explains_further() {
        let bare = |text: &str| bare(&Text::of(Lang::De, text)).get(Lang::De).to_owned();
        let short = bare("Eine Pflicht, die aus Hilfe entsteht: Wer sie annimmt, bleibt etwas schuldig.");
        assert_eq!(short, "Eine Pflicht, die aus Hilfe entsteht");
        assert_eq!(bare("Ein Wort: es wertet nicht."), "Ein Wort: es wertet nicht");
    }

    #[test]
    fn sees_a_word_in_its_own_meaning() {
        let [term, own, other] =
            ["Luftabwehr", "Was Angriffe aus der Luft abwehrt, die Abwehr", "Was Flugzeuge aufhält"]
                .map(|text| Text::of(Lang::De, text));
        assert!(tells_itself(&term, &own) && !tells_itself(&term, &other));
    }
}
