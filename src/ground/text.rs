use crate::ground::{lang::Lang, span::Span};

/// A text in one language, and where it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// Their place in the file.
    pub at: Span,
}

/// A text in one or both languages; at least one of them is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    phrases: [Option<Phrase>; 2],
}

impl Text {
    /// The text of the given wordings, if there is one.
    pub fn new(phrases: impl IntoIterator<Item = (Lang, Phrase)>) -> Option<Self> {
        let mut text = Self::default();
        for (lang, phrase) in phrases {
            text.phrases[lang as usize] = Some(phrase);
        }
        text.phrases.iter().any(Option::is_some).then_some(text)
    }

    /// A text in one language, read nowhere.
    pub fn of(lang: Lang, text: impl Into<String>) -> Self {
        let mut made = Self::default();
        made.phrases[lang as usize] = Some(Phrase { text: text.into(), at: Span::default() });
        made
    }

    /// The words in `lang`, or else in the other language.
    pub fn get(&self, lang: Lang) -> &str {
        let phrase = self.phrase(lang).or_else(|| self.phrase(lang.other()));
        phrase.map_or("", |phrase| phrase.text.as_str())
    }

    /// The language of the words that [`get`](Self::get) gives.
    pub fn lang(&self, lang: Lang) -> Lang {
        if self.phrase(lang).is_some() { lang } else { lang.other() }
    }

    /// The wording in exactly this language, with its place.
    pub fn phrase(&self, lang: Lang) -> Option<&Phrase> {
        self.phrases[lang as usize].as_ref()
    }

    /// The wordings there are.
    pub fn phrases(&self) -> impl Iterator<Item = (Lang, &Phrase)> {
        Lang::BOTH.into_iter().filter_map(|lang| Some((lang, self.phrase(lang)?)))
    }
}

/// Whether a text shows nothing: it is empty, or holds only blanks and signs that have no shape of their own.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_shapeless(c))
}

/// The signs that Unicode lets a page ignore (`Default_Ignorable_Code_Point`), as far as texts are known to hold them.
pub(super) const fn is_shapeless(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}'
    )
}
