use crate::{
    ground::{Lang, Named},
    quiz::item::{Item, Shape},
};

/// A question with one right option, as one who does not know the map sees it, and which option is right.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The map it is about: what is learnt from a map is not tried on it.
    pub map: String,
    /// Its type.
    pub kind: String,
    /// Its language.
    pub lang: Lang,
    /// What is asked.
    pub stem: String,
    /// What can be chosen, in order.
    pub options: Vec<String>,
    /// The index of the right one.
    pub key: usize,
}

/// How many questions of a bank no guesser tries, by the way they are answered: with several right blind chance is not one
/// in so many options, and single cues point nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Several options may be right.
    pub several: usize,
    /// A number or a word is to be written.
    pub written: usize,
    /// Nothing that could be answered: no option, none that is right, or an order of too many things.
    pub broken: usize,
}

impl Left {
    /// Counts what else was left out.
    pub fn add(&mut self, other: &Self) {
        self.several += other.several;
        self.written += other.written;
        self.broken += other.broken;
    }
}

/// The questions of one right option among items, in a language that they can be asked in, and what is left out.
pub fn questions(items: &[Item], lang: Lang) -> (Vec<Question>, Left) {
    let mut left = Left::default();
    let mut asked = Vec::new();
    for item in items.iter().filter(|item| item.languages.contains(&lang)) {
        match item.shape {
            Shape::Single => asked.extend(question(item, lang)),
            Shape::Several => left.several += 1,
            // Those are puzzles.
            Shape::Matching(_) | Shape::Ordering(_) => {}
            Shape::Figure(_) | Shape::Gap(_) => left.written += 1,
        }
    }
    (asked, left)
}

fn question(item: &Item, lang: Lang) -> Option<Question> {
    Some(Question {
        map: item.map.to_string(),
        kind: item.kind.name().to_owned(),
        lang,
        stem: item.stem.get(lang).to_owned(),
        options: item.choices.iter().map(|choice| choice.text.get(lang).to_owned()).collect(),
        key: item.choices.iter().position(|choice| choice.correct)?,
    })
}
