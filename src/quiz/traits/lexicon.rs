//! Which classes the words of a language belong to.

use std::sync::LazyLock;

use crate::{ground::Lang, quiz::traits::hash};

/// Words that say what ought to be.
pub(crate) const MUST: u32 = 1;
/// Words that say what may, can or will be.
pub(crate) const MODAL: u32 = 1 << 1;
/// Past tense.
pub(crate) const PAST: u32 = 1 << 2;
/// Words that make past tense of a participle.
pub(super) const AUXILIARY: u32 = 1 << 3;
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

/// The listed words of a language with their marks, by the hashes of the words.
type Lexicon = Vec<(u64, &'static str, u32)>;

/// The mark of words that carry no content of their own.
pub(super) const STOP: u32 = 1 << 31;

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

/// The classes of a word in small letters, whose hash is known.
pub(super) fn marks_of(word: &str, hash: u64, lang: Lang) -> u32 {
    let lexicon = &LEXICONS[lang as usize];
    let first = lexicon.partition_point(|(known, ..)| *known < hash);
    let same = lexicon[first..].iter().take_while(|(known, ..)| *known == hash);
    same.into_iter().find(|(_, known, _)| *known == word).map_or(0, |(.., marks)| *marks)
}
