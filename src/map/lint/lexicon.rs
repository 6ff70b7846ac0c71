//! Lists of words of the two languages.

/// German words that carry no meaning of their own, sorted.
#[rustfmt::skip]
pub(super) const FILLERS_DE: &[&str] = &[
    "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "ander", "andere",
    "anderen", "anderer", "anderes", "auch", "auf", "aus", "außer", "bei", "beide", "beiden", "beim",
    "bereits", "bis", "bisher", "bleiben", "bleibt", "brauchen", "braucht", "da", "dabei", "dadurch",
    "dafür", "dagegen", "daher", "damit", "danach", "daran", "darauf", "daraus", "darf", "darin",
    "darum", "darüber", "das", "dass", "davon", "dazu", "dem", "den", "denen", "denn", "der", "deren",
    "des", "deshalb", "dessen", "die", "dies", "diese", "dieselbe", "diesem", "diesen", "dieser",
    "dieses", "doch", "dort", "durch", "dürfen", "eher", "ein", "eine", "einem", "einen", "einer",
    "eines", "einige", "einmal", "er", "erst", "es", "etwa", "etwas", "für", "ganz", "geben", "gegen",
    "gegenüber", "geht", "gerade", "gibt", "gleich", "gut", "haben", "halten", "hat", "hatte", "hatten",
    "her", "hier", "hin", "hinter", "hält", "hätte", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem",
    "ihren", "ihrer", "ihres", "im", "immer", "in", "indem", "ins", "ist", "ja", "je", "jede", "jedem",
    "jeden", "jeder", "jedes", "jedoch", "jene", "jetzt", "kann", "kaum", "kein", "keine", "keinem",
    "keinen", "keiner", "keines", "kommen", "kommt", "können", "könnte", "könnten", "lassen", "lässt",
    "machen", "macht", "man", "manche", "mehr", "mehrere", "meist", "mit", "muss", "mögen", "möglich",
    "müssen", "müsste", "nach", "neben", "nicht", "nichts", "noch", "nun", "nur", "ob", "obwohl",
    "oder", "offenbar", "ohne", "schon", "sehr", "sein", "seine", "seinem", "seinen", "seiner",
    "seines", "seit", "selbst", "sich", "sie", "sind", "so", "sobald", "sogar", "solche", "solchen",
    "solcher", "soll", "sollen", "sollte", "sollten", "somit", "sondern", "sowie", "statt", "stehen",
    "steht", "um", "und", "unter", "viel", "viele", "vielen", "vielleicht", "vom", "von", "vor", "wahr",
    "wann", "war", "waren", "warum", "was", "weder", "wegen", "weil", "weit", "weiter", "weitere",
    "wenig", "wenige", "weniger", "wenn", "wer", "werden", "wessen", "wie", "wieder", "will", "wird",
    "wo", "wollen", "womöglich", "worden", "wurde", "wurden", "wäre", "wären", "würde", "würden", "zu",
    "zudem", "zum", "zur", "zwar", "zwei", "zwischen", "zählt", "über",
];

/// English words that carry no meaning of their own, sorted.
#[rustfmt::skip]
pub(super) const FILLERS_EN: &[&str] = &[
    "about", "above", "across", "after", "again", "against", "all", "almost", "already", "also",
    "although", "among", "and", "another", "any", "apparently", "are", "around", "because", "been",
    "before", "being", "below", "between", "beyond", "both", "but", "came", "can", "come", "comes",
    "could", "did", "does", "doing", "done", "during", "each", "either", "else", "enough", "even",
    "ever", "every", "far", "few", "for", "from", "further", "get", "gets", "give", "given", "gives",
    "giving", "goes", "going", "had", "has", "have", "having", "hence", "her", "here", "hers", "him",
    "his", "how", "however", "including", "into", "its", "just", "keep", "keeps", "less", "like",
    "likely", "made", "make", "makes", "making", "many", "may", "might", "more", "most", "much", "must",
    "need", "needs", "neither", "never", "next", "nor", "not", "nothing", "now", "off", "often", "once",
    "one", "only", "other", "others", "our", "out", "over", "own", "perhaps", "possible", "possibly",
    "put", "puts", "rather", "really", "same", "say", "says", "several", "shall", "she", "should",
    "since", "some", "something", "still", "such", "take", "takes", "than", "that", "the", "their",
    "them", "then", "there", "therefore", "these", "they", "thing", "things", "this", "those", "though",
    "three", "through", "thus", "too", "towards", "true", "two", "under", "until", "upon", "very",
    "via", "want", "wants", "was", "way", "ways", "well", "were", "what", "when", "where", "whether",
    "which", "while", "who", "whole", "whom", "whose", "why", "will", "with", "within", "without",
    "would", "yet", "you", "your",
];

/// German endings, umlauts taken off, longer ones first.
#[rustfmt::skip]
pub(super) const ENDINGS_DE: &[&str] = &[
    "ischen", "ischer", "isches", "ischem", "lichen", "licher", "liches", "lichem", "keiten", "heiten",
    "ische", "liche", "ungen", "isch", "lich", "keit", "heit", "igen", "iger", "ung", "ige", "ern",
    "ten", "ter", "tem", "tet", "te", "en", "er", "es", "em", "st", "e", "s", "n", "t",
];

/// English endings, longer ones first.
#[rustfmt::skip]
pub(super) const ENDINGS_EN: &[&str] = &[
    "ations", "ically", "ation", "ments", "ment", "ings", "ical", "ally", "ians", "ions", "ing", "ian",
    "ans", "ers", "ied", "ies", "ion", "an", "er", "ed", "es", "ly", "s", "y", "e",
];

/// Beginnings that very different words share.
#[rustfmt::skip]
pub(super) const PARTICLES: &[&str] = &[
    "unte", "uber", "gege", "wied", "zusa", "mite", "entg", "hint", "vora", "zuru", "inte", "cont",
    "unde", "over", "comm", "cons", "tran", "comp",
];
