use crate::{
    ground::{Id, Lang, Text},
    quiz::query::{Fill, Query, Reason},
};

pub use crate::quiz::kind::{Bloom, Kind, Misconception, Process};

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cite {
    /// The source's id.
    pub source: Id,
    /// How the source is cited.
    pub name: Text,
    /// The paragraph, from 1.
    pub paragraph: u32,
}

/// One thing to choose, to match with or to put in order.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it says.
    pub text: Text,
    /// Whether choosing it is right. Always so where an order is asked for; for matching, whether it is no surplus.
    pub correct: bool,
    /// Why it is right or wrong.
    pub why: Text,
    /// What choosing it wrongly shows.
    pub misconception: Option<Misconception>,
    /// The claim or actor it names, if it names one.
    pub about: Option<Id>,
}

/// What is to be matched with a choice.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// What it says.
    pub text: Text,
    /// The index of the choice that belongs to it.
    pub choice: usize,
    /// The claim or term it names.
    pub about: Id,
}

/// How an item is answered.
#[derive(Clone, Debug)]
pub enum Shape {
    /// One choice is right.
    Single,
    /// Some choices are right, at least one.
    Several,
    /// Every prompt has one choice; some choices may be left over.
    Matching(Vec<Prompt>),
    /// The choices are put in order: for every pair the first choice comes before the second. Orders that keep
    /// all pairs are right.
    Ordering(Vec<(usize, usize)>),
    /// A number is written. The one choice says the figure in words.
    Figure(Scale),
    /// A word is written into a gap: one of these, in whatever language. The one choice says the first of them.
    Gap(Vec<Text>),
}

/// Which numbers are right where one is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The least.
    pub low: f64,
    /// The most; the same for a single figure.
    pub high: f64,
    /// The share of the nearer bound by which an answer may still miss it.
    pub tolerance: f64,
}

impl Shape {
    /// Its name in files and machine-readable output.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Single => "Single",
            Self::Several => "Several",
            Self::Matching(_) => "Matching",
            Self::Ordering(_) => "Ordering",
            Self::Figure(_) => "Figure",
            Self::Gap(_) => "Gap",
        }
    }

    /// Whether the answer is written and not chosen.
    pub const fn is_written(&self) -> bool {
        matches!(self, Self::Figure(_) | Self::Gap(_))
    }

    /// Whether its choices stand in an order that is asked for.
    pub(super) fn is_in_order(&self) -> bool {
        matches!(self, Self::Ordering(pairs) if pairs.iter().all(|(one, other)| one < other))
    }
}

/// One step of the derivation of an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// The key holds because the map states these elements.
    Holds(Vec<Id>),
    /// Nothing else that is offered holds.
    Unique,
    /// The choice of that index fails, for a positive reason that these elements give.
    Fails(usize, Reason, Vec<Id>),
}

/// Why an item's key is right and nothing else, relative to its map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proof(pub Vec<Step>);

/// What a generated item follows from. The indices in it are those of its map.
#[derive(Clone, Debug)]
pub struct Derivation {
    /// What is asked.
    pub query: Query,
    /// What each choice puts into the hole of the query.
    pub fills: Vec<Fill>,
    /// The same by name, each with a fingerprint of the choice's words: what a frozen form remembers.
    pub answers: Vec<String>,
    /// A fingerprint of the stem, the places and what is to be matched.
    pub print: String,
    /// Why the key is right and nothing else.
    pub proof: Proof,
}

impl Derivation {
    /// Follows its choices into another order: the new places hold those of the old places `order`.
    pub(crate) fn reorder(&mut self, order: &[usize], new: impl Fn(usize) -> usize) {
        self.fills = order.iter().filter_map(|old| self.fills.get(*old).cloned()).collect();
        self.answers = order.iter().filter_map(|old| self.answers.get(*old).cloned()).collect();
        for step in &mut self.proof.0 {
            if let Step::Fails(at, ..) = step {
                *at = new(*at);
            }
        }
    }
}

/// A question in the languages of its map.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name, from its type and facts: edits of texts do not change it.
    pub id: Id,
    /// The type of question.
    pub kind: Kind,
    /// The map it is about.
    pub map: Id,
    /// The languages it can be asked in.
    pub languages: Vec<Lang>,
    /// How it is answered.
    pub shape: Shape,
    /// The question.
    pub stem: Text,
    /// What can be chosen, in the order of the bank.
    pub choices: Vec<Choice>,
    /// Where the key can be read.
    pub cites: Vec<Cite>,
    /// The claims, steps, attacks, relations and words that it tests, the one that is asked about first.
    pub facts: Vec<Id>,
    /// The actors and sides that it names besides.
    pub also: Vec<Id>,
    /// The side of the debate that the key belongs to.
    pub side: Option<Id>,
    /// How hard it should be, 0–1, predicted from the structure.
    pub difficulty: f64,
    /// Whether the order of the choices is given by their numbers and must stay.
    pub sorted: bool,
    /// Whether the choices come from a fixed list, such as the kinds of claims.
    pub listed: bool,
    /// What it follows from; nothing for one that was frozen into a form or written by hand.
    pub derivation: Option<Derivation>,
}

impl Item {
    /// The choices that are right.
    pub fn keys(&self) -> impl Iterator<Item = &Choice> {
        self.choices.iter().filter(|choice| choice.correct)
    }
}

/// Why no item was made. The name is the wording key behind `refused-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The map does not say that it lists all of these.
    NotClosed,
    /// More than one answer is right.
    SeveralKeys,
    /// Not every distractor could be shown to be wrong for a positive reason.
    TooFewProved,
    /// Those shown to be wrong do not go with the key in length, form or wording.
    TooFewAlike,
    /// What is asked about plays more than one part.
    Ambiguous,
    /// The map does not carry what the question needs.
    Missing,
    /// The paths are too many to follow.
    TooEntangled,
    /// The wording would break a limit.
    Flaw(&'static str),
    /// The bank has enough questions with this key.
    Balance,
    /// The bank asks what the one has to do with the other in two other ways.
    Repeated,
}

impl Why {
    /// Its name in machine-readable output, and behind `refused-` in the wording.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotClosed => "not-closed",
            Self::SeveralKeys => "several-keys",
            Self::TooFewProved => "too-few-proved",
            Self::TooFewAlike => "too-few-alike",
            Self::Ambiguous => "ambiguous",
            Self::Missing => "missing",
            Self::TooEntangled => "too-entangled",
            Self::Flaw(code) => code,
            Self::Balance => "balance",
            Self::Repeated => "repeated",
        }
    }
}

/// A question that was not made.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// Its type.
    pub kind: Kind,
    /// The map.
    pub map: Id,
    /// The elements it would have asked about.
    pub facts: Vec<Id>,
    /// Why it was not made.
    pub why: Why,
}
