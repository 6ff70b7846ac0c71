use std::collections::BTreeMap;

use crate::{
    ground::rng::fnv1a,
    quiz::audit::{guess::Scores, question::Question, view::View},
};

/// How many parts a bank of one map is cut into, each guessed at by what the others teach.
const PARTS: u64 = 5;

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

/// What questions can teach, all together or each class of them by itself: which words stand in their right options and
/// in the others. The words of a class are numbered, so that it can be learnt again and again from fewer of them.
#[derive(Debug)]
pub(in crate::quiz::audit) struct Course<'a> {
    lessons: Vec<Lesson<'a>>,
    classes: usize,
    words: usize,
}

/// A question with the number of its class and those of the words of each option.
#[derive(Debug)]
struct Lesson<'a> {
    question: &'a Question,
    class: usize,
    options: Vec<Vec<usize>>,
}

impl<'a> Course<'a> {
    /// The course of some questions, each with the hashes of the words of its options, each once.
    pub(in crate::quiz::audit) fn new<'b>(
        questions: impl Iterator<Item = (&'a Question, Vec<&'b [u64]>)>,
        class: impl Fn(&'a Question) -> &'a str,
    ) -> Self {
        let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
        let mut words: Vec<BTreeMap<u64, usize>> = Vec::new();
        let mut count = 0;
        let lessons = questions.map(|(question, options)| {
            let next = classes.len();
            let class = *classes.entry(class(question)).or_insert(next);
            words.resize_with(classes.len(), BTreeMap::new);
            let mut number = |word: &u64| {
                *words[class].entry(*word).or_insert_with(|| {
                    count += 1;
                    count - 1
                })
            };
            let options = options.into_iter().map(|words| words.iter().map(&mut number).collect()).collect();
            Lesson { question, class, options }
        });
        let lessons = lessons.collect();
        Self { lessons, classes: classes.len(), words: count }
    }

    /// What the words of the options are worth, of those of the questions that are at some places, given what the others
    /// among them teach.
    pub(in crate::quiz::audit) fn scores(&self, places: &[usize]) -> Scores {
        let folds = folds(places.iter().map(|at| self.lessons[*at].question));
        let mut parts: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, fold) in folds.iter().enumerate() {
            parts.entry(fold).or_default().push(place);
        }
        let nothing =
            || Learnt { words: vec![[0.0; 2]; self.words], classes: vec![Class::default(); self.classes] };
        let (mut all, mut own) = (nothing(), nothing());
        let lesson = |place: &usize| &self.lessons[places[*place]];
        (0..places.len()).for_each(|place| all.learn(lesson(&place), 1.0));
        let mut scores = vec![Vec::new(); places.len()];
        for part in parts.into_values() {
            part.iter().for_each(|place| own.learn(lesson(place), 1.0));
            for place in &part {
                let Lesson { class, options, .. } = lesson(place);
                scores[*place] = options.iter().map(|words| all.ratio(&own, *class, words)).collect();
            }
            part.iter().for_each(|place| own.learn(lesson(place), -1.0));
        }
        scores
    }
}

/// What was learnt: how often each word stands in right and in wrong options, and the same of all words of each class.
struct Learnt {
    words: Vec<[f64; 2]>,
    classes: Vec<Class>,
}

#[derive(Clone, Default)]
struct Class {
    total: [f64; 2],
    /// How many different words it has.
    size: f64,
}

impl Learnt {
    /// Learns a lesson, or with −1 forgets it.
    fn learn(&mut self, lesson: &Lesson<'_>, times: f64) {
        let class = &mut self.classes[lesson.class];
        for (at, words) in lesson.options.iter().enumerate() {
            let side = usize::from(at != lesson.question.key);
            for word in words {
                let counts = &mut self.words[*word];
                class.size += f64::from(u8::from(*counts == [0.0; 2]));
                counts[side] += times;
                class.size -= f64::from(u8::from(*counts == [0.0; 2]));
                class.total[side] += times;
            }
        }
    }

    /// How much more likely the words of an option are in right options than in wrong ones, without what `own` has
    /// taught: the product of their ratios, each with one added (Laplace). Products of so few words stay finite, and
    /// unlike sums of logarithms they are the same on every platform.
    fn ratio(&self, own: &Self, class: usize, words: &[usize]) -> f64 {
        let (all, part) = (&self.classes[class], &own.classes[class]);
        let total = |side: usize| all.total[side] - part.total[side] + all.size;
        let totals = [total(0), total(1)];
        let one = |word: &usize| {
            let count = |side: usize| self.words[*word][side] - own.words[*word][side] + 1.0;
            (count(0) / totals[0]) / (count(1) / totals[1])
        };
        words.iter().map(one).product()
    }
}

/// Naive Bayes over the words of options (Maron, *Automatic indexing*, 1961), learnt from the other maps.
pub(super) fn words(views: &[View<'_>]) -> Scores {
    learn(views, |_| "")
}

/// The same, each type of question learnt by itself.
pub(super) fn words_by_type(views: &[View<'_>]) -> Scores {
    learn(views, |question| question.kind.as_str())
}

fn learn<'a>(views: &'a [View<'_>], class: impl Fn(&'a Question) -> &'a str) -> Scores {
    let words = |view: &'a View<'_>| {
        let options = view.options.iter().map(|option| option.traits.words.hashes.as_slice());
        (view.question, options.collect())
    };
    Course::new(views.iter().map(words), class).scores(&Vec::from_iter(0..views.len()))
}
