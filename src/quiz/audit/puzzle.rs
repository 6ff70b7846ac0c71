use crate::{
    ground::{Lang, Named},
    quiz::item::{Item, Shape},
};

/// Longer orders are not guessed at: one does not get them right by chance, nor by one cue.
pub(crate) const LONGEST: usize = 8;

/// A question in which an order is to be made or pairs are to be found, as one who does not know the map sees it, and
/// what is right.
#[derive(Clone, Debug, PartialEq)]
pub struct Puzzle {
    /// The map it is about.
    pub map: String,
    /// Its type.
    pub kind: String,
    /// Its language.
    pub lang: Lang,
    /// What is to be put in order or can be chosen, as it is listed.
    pub options: Vec<String>,
    /// What is to be done with them.
    pub task: Task,
}

/// What is to be done in a puzzle.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// To put the options in an order in which the first of each of these comes before the second.
    Order(Vec<[usize; 2]>),
    /// To find the option of each of these, given with it.
    Pairs(Vec<(String, usize)>),
}

impl Puzzle {
    /// Whether it can be tried at all: what it names is among its options, and it has no more of them than are guessed at.
    pub(super) fn is_sound(&self) -> bool {
        let known = |at: &usize| *at < self.options.len();
        match &self.task {
            Task::Order(pairs) => {
                (2..=LONGEST).contains(&self.options.len()) && pairs.iter().flatten().all(known)
            }
            Task::Pairs(pairs) => self.options.len() > 1 && pairs.iter().all(|(_, option)| known(option)),
        }
    }
}

/// The puzzles among items, in a language that they can be asked in, each with the place of its item.
pub fn puzzles(items: &[Item], lang: Lang) -> Vec<(usize, Puzzle)> {
    let asked = items.iter().enumerate().filter(|(_, item)| item.languages.contains(&lang));
    let puzzles = asked.filter_map(|(at, item)| Some((at, puzzle(item, lang)?)));
    puzzles.filter(|(_, puzzle)| puzzle.is_sound()).collect()
}

fn puzzle(item: &Item, lang: Lang) -> Option<Puzzle> {
    let task = match &item.shape {
        Shape::Ordering(pairs) => Task::Order(pairs.iter().map(|(one, other)| [*one, *other]).collect()),
        Shape::Matching(prompts) => {
            let pair = |prompt: &crate::quiz::item::Prompt| (prompt.text.get(lang).to_owned(), prompt.choice);
            Task::Pairs(prompts.iter().map(pair).collect())
        }
        _ => return None,
    };
    Some(Puzzle {
        map: item.map.to_string(),
        kind: item.kind.name().to_owned(),
        lang,
        options: item.choices.iter().map(|choice| choice.text.get(lang).to_owned()).collect(),
        task,
    })
}
