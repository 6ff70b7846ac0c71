use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    ground::rng::fnv1a,
    quiz::audit::{guess::Scores, question::Question, view::View},
};

/// How many parts a bank of one map is cut into, each guessed at by what the others teach.
const PARTS: u64 = 5;

/// What a question can teach: which words stand in its right option and in the others.
pub(in crate::quiz::audit) struct Lesson<'a> {
    pub(in crate::quiz::audit) question: &'a Question,
    /// The words of each option, each once.
    pub(in crate::quiz::audit) words: Vec<Cow<'a, [u64]>>,
}

/// What is learnt from a question is not tried on its own fold: the map, or, where there is only one, a fifth of it.
pub(super) fn folds<'a>(questions: impl Iterator<Item = &'a Question> + Clone) -> Vec<String> {
    let mut maps = questions.clone().map(|question| &question.map);
    let first = maps.next();
    let alone = maps.all(|map| Some(map) == first);
    let fold = |question: &Question| match alone {
        true => (fnv1a(question.stem.as_bytes()) % PARTS).to_string(),
        false => question.map.clone(),
    };
    questions.map(fold).collect()
}

/// How often a word stands in right and in wrong options.
type Counts = BTreeMap<u64, [f64; 2]>;

#[derive(Default)]
struct Learnt {
    words: Counts,
    total: [f64; 2],
}

impl Learnt {
    fn learn(&mut self, lesson: &Lesson<'_>) {
        for (at, words) in lesson.words.iter().enumerate() {
            let class = usize::from(at != lesson.question.key);
            for word in words.iter() {
                self.words.entry(*word).or_default()[class] += 1.0;
                self.total[class] += 1.0;
            }
        }
    }

    /// How much more likely the words of an option are in right options than in wrong ones, without what `own` has
    /// taught: the product of their ratios, each with one added (Laplace). Products of so few words stay finite, and
    /// unlike sums of logarithms they are the same on every platform.
    fn ratio(&self, own: &Self, words: &[u64]) -> f64 {
        let size = self.words.len() as f64;
        let total = |class: usize| self.total[class] - own.total[class] + size;
        let count = |word: &u64, class: usize| {
            let of = |learnt: &Self| learnt.words.get(word).map_or(0.0, |counts| counts[class]);
            of(self) - of(own) + 1.0
        };
        let one = |word: &u64| (count(word, 0) / total(0)) / (count(word, 1) / total(1));
        words.iter().map(one).product()
    }
}

/// Naive Bayes over the words of options (Maron, *Automatic indexing*, 1961), learnt from the other maps.
pub(super) fn words(views: &[View<'_>]) -> Scores {
    learn(&lessons(views), |_| "")
}

/// The same, each type of question learnt by itself.
pub(super) fn words_by_type(views: &[View<'_>]) -> Scores {
    learn_by_type(&lessons(views))
}

fn lessons<'a>(views: &'a [View<'_>]) -> Vec<Lesson<'a>> {
    let lesson = |view: &'a View<'_>| Lesson {
        question: view.question,
        words: view.options.iter().map(|option| Cow::Borrowed(option.traits.words.as_slice())).collect(),
    };
    views.iter().map(lesson).collect()
}

/// What the words of options are worth, each type of question learnt by itself.
pub(in crate::quiz::audit) fn learn_by_type(lessons: &[Lesson<'_>]) -> Scores {
    learn(lessons, |lesson| lesson.question.kind.as_str())
}

fn learn<'a>(lessons: &'a [Lesson<'_>], class: impl Fn(&'a Lesson<'_>) -> &'a str) -> Scores {
    let folds = folds(lessons.iter().map(|lesson| lesson.question));
    let mut all: BTreeMap<&str, Learnt> = BTreeMap::new();
    let mut own: BTreeMap<(&str, &str), Learnt> = BTreeMap::new();
    for (lesson, fold) in lessons.iter().zip(&folds) {
        all.entry(class(lesson)).or_default().learn(lesson);
        own.entry((class(lesson), fold)).or_default().learn(lesson);
    }
    let one = |(lesson, fold): (&'a Lesson<'_>, &String)| {
        let (all, own) = (&all[class(lesson)], &own[&(class(lesson), fold.as_str())]);
        lesson.words.iter().map(|words| all.ratio(own, words)).collect()
    };
    lessons.iter().zip(&folds).map(one).collect()
}
