//! Words in texts: where they stand, and which are akin.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    ground::{Code, Diagnostic, Lang, Phrase, Span},
    map::{
        lint::lexicon::{ENDINGS_DE, ENDINGS_EN, FILLERS_DE, FILLERS_EN, PARTICLES},
        model::{Claim, Map},
    },
};

/// A word and its bytes in the text.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) lower: String,
    pub(super) range: Range<usize>,
}

impl Word<'_> {
    /// Whether its first letter is a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// The words of a text: runs of letters and digits.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let length = text[start..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - start);
        rest = start + length;
        let word = &text[start..rest];
        Some(Word { text: word, lower: word.to_lowercase(), range: start..rest })
    })
}

/// Where a part of a phrase stands in its file: the very bytes where the literal holds no escapes, else the whole
/// literal.
pub(super) fn place(phrase: &Phrase, part: Range<usize>) -> Span {
    let length = phrase.at.range().len();
    if length != phrase.text.len() + 2 {
        return phrase.at;
    }
    let start = phrase.at.start as usize + 1;
    Span::new(phrase.at.file, start + part.start, start + part.end)
}

/// Every short text in the languages of a map, with its language.
pub(super) fn short_texts(map: &Map) -> impl Iterator<Item = (Lang, &Phrase)> {
    map.claims.iter().flat_map(|claim| claim.short.phrases())
}

/// Finds the short texts that begin as `wrong` says of the text, its first word and the one behind it.
pub(super) fn beginnings(
    map: &Map,
    code: Code,
    wrong: fn(Lang, &str, &Word<'_>, Option<&Word<'_>>) -> bool,
) -> Vec<Diagnostic> {
    let finding = |(lang, phrase): (Lang, &Phrase)| {
        let mut words = words(&phrase.text);
        let first = words.next()?;
        wrong(lang, &phrase.text, &first, words.next().as_ref())
            .then(|| Diagnostic::new(code, place(phrase, first.range)).arg("word", first.text))
    };
    short_texts(map).filter_map(finding).collect()
}

/// A word that carries meaning, and what it is recognised by in other words.
#[derive(Clone, Debug)]
pub(super) struct Term<'a> {
    pub(super) word: Word<'a>,
    pub(super) marks: Vec<u64>,
}

/// The words of a text that carry meaning.
pub(super) fn terms(lang: Lang, text: &str) -> Vec<Term<'_>> {
    let fillers = match lang {
        Lang::De => FILLERS_DE,
        Lang::En => FILLERS_EN,
    };
    let carries = |word: &Word<'_>| {
        word.lower.chars().count() >= 3
            && word.lower.chars().any(char::is_alphabetic)
            && fillers.binary_search(&word.lower.as_str()).is_err()
    };
    words(text).filter(carries).map(|word| Term { marks: marks(lang, &word.lower), word }).collect()
}

/// What two akin words have in common, as numbers: any five letters in a row of what is left without endings, so
/// that parts of compounds are found, or the first four, so that *Russland* and *russisch* are, or all that is left.
fn marks(lang: Lang, lower: &str) -> Vec<u64> {
    let plain: String = lower.chars().map(without_umlaut).collect::<String>().replace('ß', "ss");
    let stem: Vec<char> = stem(lang, &plain).chars().collect();
    let first: Vec<char> = plain.chars().take(4).collect();
    let tells = |run: &&[char]| {
        let start: String = run.iter().take(4).collect();
        !PARTICLES.contains(&start.as_str())
    };
    let mut marks: Vec<u64> = stem.windows(5).filter(tells).map(|run| number('*', run)).collect();
    marks.extend(Some(first.as_slice()).filter(tells).map(|first| number('^', first)));
    if lang == Lang::De {
        marks.extend(stem.last_chunk::<4>().map(|last| number('$', last)));
    }
    marks.push(number('=', &stem));
    marks
}

/// The number of some letters behind a sign (FNV-1a, 64 bits): far cheaper to compare than the letters.
fn number(sign: char, letters: &[char]) -> u64 {
    let step =
        |number: u64, letter: char| (number ^ u64::from(u32::from(letter))).wrapping_mul(0x0100_0000_01b3);
    letters.iter().fold(step(0xcbf2_9ce4_8422_2325, sign), |number, letter| step(number, *letter))
}

/// The marks of all words that carry a claim, in its short and its full text.
pub(super) fn marks_of(lang: Lang, claim: &Claim) -> BTreeSet<u64> {
    let (short, full) = (claim.short.get(lang), claim.full.get(lang));
    let texts = std::iter::once(short).chain((full != short).then_some(full));
    texts.flat_map(|text| terms(lang, text)).flat_map(|term| term.marks).collect()
}

/// A word without its ending, at least three letters of it.
fn stem(lang: Lang, plain: &str) -> &str {
    let endings = match lang {
        Lang::De => ENDINGS_DE,
        Lang::En => ENDINGS_EN,
    };
    let stems = endings.iter().filter_map(|ending| plain.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.chars().count() >= 3).unwrap_or(plain)
}

const fn without_umlaut(letter: char) -> char {
    match letter {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{FILLERS_DE, FILLERS_EN, terms};
    use crate::ground::Lang;

    fn akin(lang: Lang, one: &str, other: &str) -> bool {
        let (one, other) = (terms(lang, one), terms(lang, other));
        one[0].marks.iter().any(|mark| other[0].marks.contains(mark))
    }

    #[test]
    fn fillers_can_be_searched() {
        assert!(FILLERS_DE.is_sorted() && FILLERS_EN.is_sorted());
    }

    #[test]
    fn akin_words_are_recognised() {
        assert!(akin(Lang::De, "Atomwaffen", "Waffe"));
        assert!(akin(Lang::De, "Länder", "Land"));
        assert!(akin(Lang::De, "russische", "Russland"));
        assert!(akin(Lang::En, "threatening", "threats"));
        assert!(!akin(Lang::De, "Soldaten", "Sanktionen"));
        assert!(!akin(Lang::De, "Unterstützung", "Unterlassung"));
        assert!(!akin(Lang::En, "missiles", "soldiers"));
    }
}
