use crate::{
    ground::Text,
    quiz::item::{Item, Scale, Shape},
};

/// What somebody gives as their answer. Numbers are places among the item's choices.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// One choice, or none.
    Single(Option<usize>),
    /// All choices that were picked.
    Several(Vec<usize>),
    /// The choice given to each prompt, or none.
    Matching(Vec<Option<usize>>),
    /// The choices in the order they were put.
    Ordering(Vec<usize>),
    /// A number.
    Figure(f64),
    /// A word.
    Gap(String),
}

/// What an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The share of the item's points, 0–1.
    pub share: f64,
    /// Whether it is right in full.
    pub right: bool,
}

impl Mark {
    const NOTHING: Self = Self { share: 0.0, right: false };

    fn new(share: f64) -> Self {
        let share = share.clamp(0.0, 1.0);
        Self { share, right: share >= 1.0 }
    }

    /// The points it earns of so many.
    pub fn points(self, most: f64) -> f64 {
        self.share * most
    }
}

/// Marks an answer. An answer of another shape than the item's earns nothing.
///
/// - One right choice: right or wrong, no correction for guessing (number right; Diamond and Evans, *The correction
///   for guessing*, Review of Educational Research 43, 1973, on why to leave it off where all are told to answer).
/// - Several right choices: the share of the right ones picked less the share of the wrong ones picked, never below
///   nothing, so that picking everything earns nothing (plus/minus scoring of multiple response items; Muckle, Becker
///   and Wu, *Investigating the multiple answer multiple choice item format*, 2011).
/// - Matching: the share of prompts with the right choice; choices left over cost nothing, because lists of unequal
///   length already keep the last pair from falling out by elimination (Haladyna, Downing and Rodriguez, 2002).
/// - Ordering: Kendall's tau over the pairs that the map puts in order (Kendall, *A new measure of rank
///   correlation*, Biometrika 30, 1938; for partial orders Fagin et al., *Comparing partial rankings*, 2006), never
///   below nothing. Every order that keeps all pairs earns everything. Where pairs all stand in one line this is
///   the share of neighbours that would have to be swapped to mend the order (the edit distance of bubble sort, which
///   is Kendall's), counted from one half down.
/// - A number: right within the bounds of the figure, widened by its tolerance; nothing else earns anything (numerical
///   items with an accepted error, as in GIFT and QTI 2.1, *inaccuracy*).
/// - A word in a gap: right if it is one of those accepted, whatever its case, spaces and punctuation; umlauts may be
///   written with an `e`. What is nearly right earns nothing, since it may be another word.
pub fn grade(item: &Item, answer: &Answer) -> Mark {
    match (&item.shape, answer) {
        (Shape::Single, Answer::Single(Some(picked))) => {
            Mark::new(f64::from(item.choices.get(*picked).is_some_and(|choice| choice.correct)))
        }
        (Shape::Several, Answer::Several(picked)) => several(item, picked),
        (Shape::Matching(prompts), Answer::Matching(given)) => {
            let pairs = prompts.iter().zip(given);
            let right = pairs.filter(|(prompt, given)| **given == Some(prompt.choice)).count();
            Mark::new(right as f64 / prompts.len().max(1) as f64)
        }
        (Shape::Ordering(pairs), Answer::Ordering(order)) => ordering(item, pairs, order),
        (Shape::Figure(scale), Answer::Figure(number)) => Mark::new(f64::from(scale.takes(*number))),
        (Shape::Gap(words), Answer::Gap(word)) => Mark::new(f64::from(fills(words, word))),
        _ => Mark::NOTHING,
    }
}

fn several(item: &Item, picked: &[usize]) -> Mark {
    let is_picked = |at: &usize| picked.contains(at);
    let places = (0..item.choices.len()).filter(is_picked);
    let (right, wrong): (Vec<usize>, Vec<usize>) = places.partition(|at| item.choices[*at].correct);
    let keys = item.keys().count();
    let share = |picked: usize, of: usize| picked as f64 / of.max(1) as f64;
    Mark::new(share(right.len(), keys) - share(wrong.len(), item.choices.len() - keys))
}

fn ordering(item: &Item, pairs: &[(usize, usize)], order: &[usize]) -> Mark {
    let place = |choice: usize| order.iter().position(|at| *at == choice);
    let whole =
        (0..item.choices.len()).all(|choice| place(choice).is_some()) && order.len() == item.choices.len();
    if !whole || pairs.is_empty() {
        return Mark::NOTHING;
    }
    let kept = pairs.iter().filter(|(one, other)| place(*one) < place(*other)).count();
    Mark::new((2.0 * kept as f64 - pairs.len() as f64) / pairs.len() as f64)
}

impl Scale {
    /// Whether a number is right.
    pub fn takes(self, number: f64) -> bool {
        let (low, high) =
            (self.low - self.tolerance * self.low.abs(), self.high + self.tolerance * self.high.abs());
        number.is_finite() && low <= number && number <= high
    }
}

fn fills(words: &[Text], word: &str) -> bool {
    let given = plainly(word);
    let mut accepted = words.iter().flat_map(Text::phrases).map(|(_, phrase)| plainly(&phrase.text));
    !given.is_empty() && accepted.any(|accepted| accepted == given)
}

/// A word without case, spaces and punctuation, its umlauts written out.
fn plainly(word: &str) -> String {
    let mut plain = String::new();
    for letter in word.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric()) {
        match letter {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            _ => plain.push(letter),
        }
    }
    plain
}

/// The number that somebody wrote, with points or commas in it as German or English sets them, and words around it;
/// nothing if there is none or more than one. A single mark before exactly three digits groups them.
pub fn number_of(written: &str) -> Option<f64> {
    let joined = written.replace(['\u{a0}', '\u{202f}', '’', '\''], " ");
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let mut numbers: Vec<String> = Vec::new();
    for part in joined.split(|c: char| !is_part(c)).map(|part| part.trim_matches(['.', ','])) {
        if !part.is_empty() {
            numbers.push(part.to_owned());
        }
    }
    // Groups may stand apart: 10 000.
    let grouped = |part: &String| part.len() == 3 && part.chars().all(|c| c.is_ascii_digit());
    let whole = match numbers.split_first() {
        Some((first, rest)) if rest.iter().all(grouped) && first.chars().all(|c| c.is_ascii_digit()) => {
            numbers.concat()
        }
        Some((first, [])) => first.clone(),
        _ => return None,
    };
    let number: f64 = ungrouped(&whole).parse().ok()?;
    Some(if joined.trim_start().starts_with(['-', '−']) { -number } else { number })
}

/// Without the marks that group thousands, the decimal mark as a point.
pub(crate) fn ungrouped(number: &str) -> String {
    let marks: Vec<(usize, char)> = number.char_indices().filter(|(_, c)| !c.is_ascii_digit()).collect();
    let Some((last, mark)) = marks.last().copied() else { return number.to_owned() };
    let alike = marks.iter().filter(|(_, other)| *other == mark).count();
    let groups = alike > 1 || (marks.len() == 1 && number.len() - last == 4 && !number.starts_with('0'));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if groups { digits(number) } else { format!("{}.{}", digits(&number[..last]), &number[last + 1..]) }
}
