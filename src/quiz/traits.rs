use std::sync::LazyLock;

use crate::ground::{Lang, rng::fnv1a};

/// What can be seen of an option without knowing the map: all that might give a key away.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traits {
    /// Length in characters.
    pub(crate) length: usize,
    /// Its words.
    pub(crate) words: WordSet,
    /// Which classes of words and marks it holds.
    pub(crate) marks: u32,
}

/// What two texts can have in common.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordSet {
    /// The hashes of the words in small letters, sorted, each once.
    pub(crate) hashes: Vec<u64>,
    /// The stems of the content words.
    stems: Vec<Stem>,
}

/// Words that say what ought to be.
pub(crate) const MUST: u32 = 1;
/// Words that say what may, can or will be.
pub(crate) const MODAL: u32 = 1 << 1;
/// Past tense.
pub(crate) const PAST: u32 = 1 << 2;
/// Words that make past tense of a participle.
const AUXILIARY: u32 = 1 << 3;
/// Negation.
pub(crate) const NEGATION: u32 = 1 << 4;
/// Words that tone down.
pub(crate) const HEDGE: u32 = 1 << 5;
/// Words that allow no exception.
pub(crate) const ABSOLUTE: u32 = 1 << 6;
/// Digits.
pub(crate) const DIGIT: u32 = 1 << 7;
/// Quotation marks.
pub(crate) const QUOTE: u32 = 1 << 8;
/// A comma: a sentence of several clauses.
pub(crate) const COMMA: u32 = 1 << 9;
/// Words that point back or connect.
pub(crate) const CONNECTIVE: u32 = 1 << 10;
/// Words that point at place, time or the text.
pub(crate) const DEICTIC: u32 = 1 << 11;

const GERMAN: &[(u32, &str)] = &[
    (MUST, "soll sollen sollte sollten sollt muss müssen müsste müssten musste mussten darf dürfen nötig"),
    (MODAL, "kann können könnte könnten mag mögen will wollen wollte wollten würde würden dürfte dürften"),
    (PAST, "hatte hatten war waren wurde wurden gewesen worden"),
    (AUXILIARY, "hat haben ist sind"),
    (
        NEGATION,
        "nicht kein keine keinen keinem keiner keines nichts nie niemand niemals ohne weder unbekannt",
    ),
    (
        HEDGE,
        "vielleicht wohl offenbar vermutlich wahrscheinlich angeblich mutmaßlich dürfte dürften womöglich \
             eventuell manche einige teils oft meist häufig kaum eher fast rund etwa möglicherweise",
    ),
    (
        ABSOLUTE,
        "immer nie niemals nur alle allen aller alles jede jeder jedes jeden stets ausschließlich völlig ganz \
                jederzeit keinesfalls niemand",
    ),
    (
        CONNECTIVE,
        "aber doch jedoch deshalb daher darum deswegen denn weil also folglich somit dennoch trotzdem \
                  allerdings außerdem zudem ferner nämlich halt mal hingegen dagegen vielmehr einerseits andererseits \
                  demnach infolgedessen überdies gleichwohl nichtsdestotrotz",
    ),
    (
        DEICTIC,
        "dies diese dieser dieses diesem diesen hier dort jetzt heute gestern morgen derzeit hierbei solche \
               solcher solches solchen jene jener jenes damals",
    ),
];

const ENGLISH: &[(u32, &str)] = &[
    (MUST, "should must ought shall need needs has-to have-to"),
    (MODAL, "can could may might will would"),
    (PAST, "had was were been did"),
    (AUXILIARY, "has have"),
    (
        NEGATION,
        "not no none never nothing nobody without neither nor cannot don't doesn't isn't aren't unknown",
    ),
    (
        HEDGE,
        "perhaps maybe probably apparently allegedly presumably likely unlikely seems seem some often mostly \
             hardly rather almost nearly around about possibly said reportedly",
    ),
    (
        ABSOLUTE,
        "always never only all every everything everyone entirely completely exclusively any whoever nobody",
    ),
    (
        CONNECTIVE,
        "but however therefore thus hence because although moreover furthermore nevertheless consequently \
                  yet instead accordingly nonetheless whereas",
    ),
    (DEICTIC, "this these those here now today yesterday tomorrow currently such"),
];

/// Words that carry no content of their own.
const GERMAN_STOP: &str = "der die das den dem des ein eine einen einem einer eines und oder als auch auf aus bei bis \
    dass durch für gegen im in ins ist sind sei seien zu zum zur von vom vor mit nach über unter um am an sich sie er \
    es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner wie wer was wo wenn hat haben wird werden wurde war \
    waren kann soll muss nicht kein keine mehr sehr so laut karte welche welcher welches aussage";
const ENGLISH_STOP: &str = "the a an and or of to in on at by for from with as is are was were be been being it its \
    they their them he she his her that this these those which who what when where how than has have had will would \
    can could may might must should not no more most so if into over under about according map statement does do";

impl WordSet {
    pub(crate) fn of(text: &str, lang: Lang) -> Self {
        Self::of_words(&words(&text.to_lowercase(), lang), lang)
    }

    fn of_words(words: &[Word<'_>], lang: Lang) -> Self {
        Self { hashes: set(words.iter().map(|word| word.hash)), stems: stems(words, lang) }
    }

    /// How many of its content words also stand in `other`.
    pub(crate) fn overlap(&self, other: &Self) -> usize {
        self.stems.iter().filter(|stem| other.stems.iter().any(|theirs| stem.is_related(theirs))).count()
    }
}

impl Traits {
    pub(crate) fn of(text: &str, lang: Lang) -> Self {
        let lower = text.to_lowercase();
        Self::of_words(text, &lower, &words(&lower, lang), lang)
    }

    /// The traits of a text whose words are known already.
    pub(crate) fn of_words(text: &str, lower: &str, words: &[Word<'_>], lang: Lang) -> Self {
        Self {
            length: text.chars().count(),
            words: WordSet::of_words(words, lang),
            marks: word_marks(words, lang) & !POINTER | pointers(lower, words, lang) | sign_marks(text),
        }
    }

    /// The share of words in common.
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        likeness(&self.words.hashes, &other.words.hashes)
    }

    /// How many of its content words also stand in `other`.
    pub(crate) fn overlap(&self, other: &Self) -> usize {
        self.words.overlap(&other.words)
    }

    pub(crate) const fn has(&self, mark: u32) -> bool {
        self.marks & mark != 0
    }
}

/// What a character is to the words of a text.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    /// A letter or digit.
    Letter,
    /// Part of a word where it stands inside one.
    Inner,
    /// What parts words.
    Gap,
}

/// The signs of ASCII, looked up: most characters are among them.
const SIGNS: [Sign; 128] = {
    let mut signs = [Sign::Gap; 128];
    let mut at: u8 = 0;
    while at < 128 {
        if at.is_ascii_alphanumeric() {
            signs[at as usize] = Sign::Letter;
        } else if matches!(at, b'\'' | b'-' | b'.') {
            signs[at as usize] = Sign::Inner;
        }
        at += 1;
    }
    signs
};

/// The sign of a character beyond ASCII.
fn sign(c: char) -> Sign {
    match c {
        '’' => Sign::Inner,
        _ if c.is_alphanumeric() => Sign::Letter,
        _ => Sign::Gap,
    }
}

/// The words of a text in small letters.
pub(crate) fn split(lower: &str) -> impl Iterator<Item = &str> {
    // A word is the stretch from its first letter or digit to its last; signs inside it are part of it.
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut word: Option<(usize, usize)> = None;
        while let Some(byte) = lower.as_bytes().get(at) {
            let (sign, width) = match SIGNS.get(usize::from(*byte)) {
                Some(sign) => (*sign, 1),
                None => lower[at..].chars().next().map_or((Sign::Gap, 1), |c| (sign(c), c.len_utf8())),
            };
            let start = at;
            at += width;
            match sign {
                Sign::Letter => word = Some((word.map_or(start, |(first, _)| first), at)),
                Sign::Gap if word.is_some() => break,
                _ => {}
            }
        }
        word.map(|(start, end)| &lower[start..end])
    })
}

/// A word of a text in small letters.
pub(crate) struct Word<'a> {
    text: &'a str,
    pub(crate) hash: u64,
    /// Its classes.
    pub(crate) marks: u32,
}

/// The words of a text in small letters, as they come.
pub(crate) fn words(lower: &str, lang: Lang) -> Vec<Word<'_>> {
    let word = |text| {
        let hash = hash(text);
        Word { text, hash, marks: marks_of(text, hash, lang) }
    };
    split(lower).map(word).collect()
}

/// The hashes of the words of a text in small letters, sorted, each once.
pub(crate) fn word_set(text: &str) -> Vec<u64> {
    set(split(&text.to_lowercase()).map(hash))
}

/// The share of words that two sets have in common (Jaccard 1901).
pub(crate) fn likeness(one: &[u64], other: &[u64]) -> f64 {
    let (mut at, mut beside, mut both) = (0, 0, 0);
    while let (Some(word), Some(theirs)) = (one.get(at), other.get(beside)) {
        both += usize::from(word == theirs);
        at += usize::from(word <= theirs);
        beside += usize::from(theirs <= word);
    }
    let any = one.len() + other.len() - both;
    if any == 0 { 1.0 } else { both as f64 / any as f64 }
}

fn set(hashes: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut set: Vec<u64> = hashes.collect();
    set.sort_unstable();
    set.dedup();
    set
}

fn hash(word: &str) -> u64 {
    fnv1a(word.as_bytes())
}

/// The listed words of a language with their marks, by the hashes of the words.
type Lexicon = Vec<(u64, &'static str, u32)>;

/// The mark of words that carry no content of their own.
const STOP: u32 = 1 << 31;

static LEXICONS: LazyLock<[Lexicon; 2]> =
    LazyLock::new(|| [lexicon(GERMAN, GERMAN_STOP), lexicon(ENGLISH, ENGLISH_STOP)]);

fn lexicon(lists: &[(u32, &'static str)], stop: &'static str) -> Lexicon {
    let words = |(mark, list): &(u32, &'static str)| {
        let mark = *mark;
        list.split_whitespace().map(move |word| (hash(word), word, mark))
    };
    let mut lexicon: Lexicon = lists.iter().chain([&(STOP, stop)]).flat_map(words).collect();
    lexicon.sort_unstable();
    lexicon.dedup_by(|next, kept| {
        let same = next.1 == kept.1;
        kept.2 |= if same { next.2 } else { 0 };
        same
    });
    lexicon
}

fn marks_of(word: &str, hash: u64, lang: Lang) -> u32 {
    let lexicon = &LEXICONS[lang as usize];
    let first = lexicon.partition_point(|(known, ..)| *known < hash);
    let same = lexicon[first..].iter().take_while(|(known, ..)| *known == hash);
    same.into_iter().find(|(_, known, _)| *known == word).map_or(0, |(.., marks)| *marks)
}

/// The classes of the words of a text in small letters.
pub(crate) fn marks(lower: &str, lang: Lang) -> u32 {
    split(lower).fold(0, |marks, word| marks | marks_of(word, hash(word), lang))
}

/// How many of some words in small letters are of a class.
pub(crate) fn count_marked<'a>(words: impl Iterator<Item = &'a str>, lang: Lang, mark: u32) -> usize {
    words.filter(|word| marks_of(word, hash(word), lang) & mark != 0).count()
}

fn word_marks(words: &[Word<'_>], lang: Lang) -> u32 {
    let marks = words.iter().fold(0, |marks, word| marks | word.marks) & !STOP;
    let past = marks & AUXILIARY != 0 && has_participle(words, lang);
    (marks & !AUXILIARY) | if past { PAST } else { 0 }
}

/// Words that connect or point, outside of what is quoted: names of papers may hold such words.
const POINTER: u32 = CONNECTIVE | DEICTIC;

fn pointers(lower: &str, words: &[Word<'_>], lang: Lang) -> u32 {
    if !lower.contains(['„', '“', '”']) {
        return words.iter().fold(0, |marks, word| marks | word.marks) & POINTER;
    }
    let mut quoted = false;
    let mut said = String::new();
    for c in lower.chars() {
        match c {
            '„' => quoted = true,
            '“' => quoted = !quoted,
            '”' => quoted = false,
            _ if !quoted => said.push(c),
            _ => {}
        }
    }
    marks(&said, lang) & POINTER
}

/// Whether a participle stands where one makes past tense: at the end of a German clause, behind an English auxiliary.
fn has_participle(words: &[Word<'_>], lang: Lang) -> bool {
    match lang {
        Lang::De => words.last().is_some_and(|last| {
            let last = last.text;
            let prefixed =
                ["be", "ver", "ent", "er", "zer", "ge"].iter().any(|prefix| last.starts_with(prefix));
            let inner = last.contains("ge") && !last.starts_with("ge");
            last.ends_with("iert") || ((prefixed || inner) && (last.ends_with('t') || last.ends_with("en")))
        }),
        Lang::En => words.windows(2).any(|pair| {
            let participle = ["ed", "en", "wn", "ne", "nt", "ght", "id", "ade"]
                .iter()
                .any(|end| pair[1].text.ends_with(end));
            pair[0].marks & AUXILIARY != 0 && participle
        }),
    }
}

fn sign_marks(text: &str) -> u32 {
    let mut marks = 0;
    for c in text.chars() {
        marks |= match c {
            '0'..='9' => DIGIT,
            '„' | '“' | '”' | '"' => QUOTE,
            ',' => COMMA,
            _ => 0,
        };
    }
    // Grouped thousands are no clause.
    if marks & COMMA != 0 && !text.contains(", ") { marks & !COMMA } else { marks }
}

/// A stem with its first and last four bytes, by which most that are not related are told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stem {
    ends: [u32; 2],
    text: String,
}

impl Stem {
    fn new(text: String) -> Self {
        let fold = |ends: u32, byte: &u8| ends << 8 | u32::from(*byte);
        let bytes = text.as_bytes();
        let head = bytes.iter().take(4).fold(0, fold);
        let tail = bytes.iter().rev().take(4).fold(0, fold);
        Self { ends: [head, tail], text }
    }

    /// Whether two stems are the same word or one is a part of the other's compound.
    fn is_related(&self, other: &Self) -> bool {
        let [head, tail] = [0, 1].map(|end| self.ends[end] == other.ends[end]);
        (head || tail) && related(&self.text, &other.text)
    }
}

fn stems(words: &[Word<'_>], lang: Lang) -> Vec<Stem> {
    let content = words.iter().filter(|word| word.marks & STOP == 0);
    let mut stems: Vec<Stem> = content.map(|word| Stem::new(stem(word.text, lang))).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// A word without its inflection: a light stemmer in the manner of Savoy (2006), which only has to treat all
/// options alike.
fn stem(word: &str, lang: Lang) -> String {
    let endings: &[&str] = match lang {
        Lang::De => &["ern", "en", "er", "es", "em", "e", "s", "n"],
        Lang::En => &["'s", "’s", "ing", "es", "ed", "s"],
    };
    let mut folded: String = if word.is_ascii() { word.to_owned() } else { word.chars().map(fold).collect() };
    let shorter = endings
        .iter()
        .find_map(|ending| folded.strip_suffix(ending).filter(|rest| rest.chars().nth(3).is_some()));
    folded.truncate(shorter.map_or(folded.len(), str::len));
    folded
}

const fn fold(c: char) -> char {
    match c {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        _ => c,
    }
}

/// Whether two stems are the same word or one is a part of the other's compound.
fn related(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.len() == long.len() {
        return short == long;
    }
    short.len() >= 5 && (long.starts_with(short) || long.ends_with(short))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_compounds_and_inflections() {
        let stem = Traits::of("Nordkoreanische Soldaten kommen nach Kursk", Lang::De);
        let option = Traits::of("Der Soldateneinsatz hilft", Lang::De);
        assert_eq!(option.overlap(&stem), 1);
        assert_eq!(Traits::of("Die Ukraine kämpft", Lang::De).overlap(&stem), 0);
    }

    #[test]
    fn words_are_stretches_without_the_signs_around_them() {
        let plain = |text: &'static str| -> Vec<&str> {
            let inner = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '.');
            let trimmed =
                text.split(move |c: char| !inner(c)).map(|word| word.trim_matches(['.', '-', '\'', '’']));
            trimmed.filter(|word| !word.is_empty()).collect()
        };
        for text in [
            "",
            "-",
            "a",
            "'a' b.c. -- d-e-",
            "1,500 \u{201e}ä’s\u{201c} …x",
            "..a..b ’’ c\u{301}d-",
            "é-.—f",
        ] {
            assert_eq!(split(text).collect::<Vec<_>>(), plain(text), "{text}");
        }
    }

    #[test]
    fn likeness_is_the_share_of_words_in_common() {
        for (one, other, share) in [
            (&[1, 3, 5, 9][..], &[0, 3, 4, 9, 10][..], 2.0 / 7.0),
            (&[1, 2], &[1, 2], 1.0),
            (&[7], &[], 0.0),
            (&[], &[], 1.0),
        ] {
            assert_eq!((likeness(one, other), likeness(other, one)), (share, share), "{one:?} {other:?}");
        }
    }

    #[test]
    fn sees_modality_and_digits() {
        let traits = Traits::of("Europe should send 1,500 soldiers", Lang::En);
        assert!(traits.has(MUST) && traits.has(DIGIT) && !traits.has(COMMA));
    }
}
