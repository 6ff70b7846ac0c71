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

    /// The wording in exactly this language, with its place.
    pub fn phrase(&self, lang: Lang) -> Option<&Phrase> {
        self.phrases[lang as usize].as_ref()
    }

    /// The wordings there are.
    pub fn phrases(&self) -> impl Iterator<Item = (Lang, &Phrase)> {
        Lang::BOTH.into_iter().filter_map(|lang| Some((lang, self.phrase(lang)?)))
    }
}
