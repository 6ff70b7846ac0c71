//! Items as they stand in a form's or a blueprint's file: frozen ones and those written by hand.

use serde::Deserialize;

use crate::{
    ground::{
        Code, Diagnostic, Id, Lang, Phrase, Span, Text, Word, is_blank,
        number::number,
        ron::{Entries, Located},
    },
    map::ron::codes::{BAD_ID, EMPTY_TEXT, MISSING_FIELD, UNKNOWN_LANGUAGE},
    quiz::{
        blueprint::codes::{BAD_DIFFICULTY, BAD_POINTS},
        form::{
            codes::{BAD_PLACE, BAD_SCALE},
            model::{Entry, Origin},
        },
        item::{Choice, Cite, Item, Kind, Misconception, Prompt, Scale, Shape},
        open::OpenPrompt,
    },
};

/// An item. What the file gives by name is read by name, so that a person may edit it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::quiz) struct ItemIn {
    id: Option<Located<String>>,
    kind: Option<Located<Word<Kind>>>,
    map: Option<Located<String>>,
    points: Option<Located<f64>>,
    difficulty: Option<Located<f64>>,
    from: Option<Located<String>>,
    stem: Entries<Located<String>>,
    prompts: Vec<PromptIn>,
    options: Vec<OptionIn>,
    several: Option<Located<bool>>,
    sorted: Option<Located<bool>>,
    listed: Option<Located<bool>>,
    order: Vec<(usize, usize)>,
    number: Option<ScaleIn>,
    gap: Vec<Entries<Located<String>>>,
    cites: Vec<CiteIn>,
    facts: Vec<Located<String>>,
    also: Vec<Located<String>>,
    side: Option<Located<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct PromptIn {
    text: Entries<Located<String>>,
    option: Option<Located<usize>>,
    about: Option<Located<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OptionIn {
    text: Entries<Located<String>>,
    correct: Option<Located<bool>>,
    why: Entries<Located<String>>,
    about: Option<Located<String>>,
    misconception: Option<Located<Word<Misconception>>>,
    from: Option<Located<String>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ScaleIn {
    low: Option<Located<f64>>,
    high: Option<Located<f64>>,
    tolerance: Option<Located<f64>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CiteIn {
    source: Option<Located<String>>,
    name: Entries<Located<String>>,
    paragraph: Option<Located<u32>>,
}

/// An open prompt.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::quiz) struct OpenIn {
    id: Option<Located<String>>,
    map: Option<Located<String>>,
    stem: Entries<Located<String>>,
    rubric: Vec<Entries<Located<String>>>,
    cites: Vec<CiteIn>,
}

/// Reads items and tells what is wrong with them on their own.
pub(in crate::quiz) struct Reader<'a> {
    pub findings: &'a mut Vec<Diagnostic>,
    /// Where the file begins: the place of what is not there.
    pub at: Span,
}

pub(super) fn value<T: Clone>(field: &Option<Located<T>>) -> Option<T> {
    field.as_ref().and_then(|field| field.value.clone())
}

impl Reader<'_> {
    pub(super) fn id(&mut self, field: Option<Located<String>>) -> Option<Id> {
        let field = field?;
        let text = field.value?;
        let id = Id::new(&text);
        if id.is_none() {
            self.findings.push(Diagnostic::new(BAD_ID, field.at).arg("name", text));
        }
        id
    }

    fn ids(&mut self, fields: Vec<Located<String>>) -> Vec<Id> {
        fields.into_iter().filter_map(|field| self.id(Some(field))).collect()
    }

    pub(super) fn text(&mut self, text: Entries<Located<String>>) -> Text {
        let mut phrases = Vec::new();
        for (code, words) in text.0 {
            let name = code.value.unwrap_or_default();
            match name.parse::<Lang>() {
                Ok(lang) => {
                    let text = words.value.unwrap_or_default();
                    if is_blank(&text) {
                        self.findings.push(Diagnostic::new(EMPTY_TEXT, words.at));
                    }
                    phrases.push((lang, Phrase { text, at: words.at }));
                }
                Err(_) => self.findings.push(Diagnostic::new(UNKNOWN_LANGUAGE, code.at).arg("name", name)),
            }
        }
        Text::new(phrases).unwrap_or_default()
    }

    fn missing(&mut self, name: &'static str, at: Span) {
        self.findings.push(Diagnostic::new(MISSING_FIELD, at).arg("field", name));
    }

    /// An item; what has no `from` was written by hand.
    pub(in crate::quiz) fn entry(&mut self, item: ItemIn) -> Entry {
        let points = self.within(&item.points, f64::INFINITY, BAD_POINTS).unwrap_or(1.0);
        let difficulty = self.within(&item.difficulty, 1.0, BAD_DIFFICULTY).unwrap_or(0.5);
        let stem = self.text(item.stem);
        let at = place(&stem).or(item.id.as_ref().map(|id| id.at)).unwrap_or(self.at);
        let named = item.id.is_some();
        let id = self.id(item.id);
        if !named {
            self.missing("id", at);
        }
        if stem.phrases().next().is_none() {
            self.missing("stem", at);
        }
        let froms: Vec<Option<String>> = item.options.iter().map(|option| value(&option.from)).collect();
        let mut choices: Vec<Choice> = item.options.into_iter().map(|option| self.choice(option)).collect();
        let shape = self.shape(
            (item.prompts, item.order, value(&item.several).unwrap_or(false)),
            (item.number, item.gap),
            &mut choices,
            at,
        );
        let origin = match value(&item.from) {
            Some(print) => Origin::Frozen { print, answers: froms },
            None => Origin::Hand,
        };
        let item = Item {
            id: id.unwrap_or_default(),
            kind: value(&item.kind).map_or(Kind::Reason, |word| word.0),
            map: self.id(item.map).unwrap_or_default(),
            languages: stem.phrases().map(|(lang, _)| lang).collect(),
            shape,
            stem,
            choices,
            cites: item.cites.into_iter().filter_map(|cite| self.cite(cite)).collect(),
            facts: self.ids(item.facts),
            also: self.ids(item.also),
            side: self.id(item.side),
            difficulty,
            sorted: value(&item.sorted).unwrap_or(false),
            listed: value(&item.listed).unwrap_or(false),
            derivation: None,
        };
        Entry { item, points, at, origin }
    }

    /// A number from 0 on; another is reported.
    fn within(&mut self, field: &Option<Located<f64>>, most: f64, code: Code) -> Option<f64> {
        let (number, at) = (value(field)?, field.as_ref()?.at);
        let fits = number.is_finite() && (0.0..=most).contains(&number);
        if !fits {
            self.findings.push(Diagnostic::new(code, at));
        }
        fits.then_some(number)
    }

    fn shape(
        &mut self,
        (prompts, order, several): (Vec<PromptIn>, Vec<(usize, usize)>, bool),
        (number, gap): (Option<ScaleIn>, Vec<Entries<Located<String>>>),
        choices: &mut Vec<Choice>,
        at: Span,
    ) -> Shape {
        let count = choices.len();
        let shape = if let Some(number) = number {
            self.scale(&number, at)
        } else if !gap.is_empty() {
            Shape::Gap(gap.into_iter().map(|word| self.text(word)).collect())
        } else if !prompts.is_empty() {
            Shape::Matching(prompts.into_iter().map(|prompt| self.prompt(prompt)).collect())
        } else if !order.is_empty() {
            Shape::Ordering(order)
        } else if several {
            Shape::Several
        } else {
            Shape::Single
        };
        let mut place = |choice: usize| {
            if choice >= count {
                let finding = Diagnostic::new(BAD_PLACE, at).arg("place", choice).arg("count", count);
                self.findings.push(finding);
            }
        };
        match &shape {
            Shape::Matching(prompts) => prompts.iter().for_each(|prompt| place(prompt.choice)),
            Shape::Ordering(pairs) => pairs.iter().for_each(|(one, other)| {
                place(*one);
                place(*other);
            }),
            Shape::Gap(words) if choices.is_empty() => choices.extend(words.first().map(answer)),
            Shape::Figure(scale) if choices.is_empty() => choices.push(answer(&figure(*scale))),
            _ => {}
        }
        shape
    }

    fn scale(&mut self, number: &ScaleIn, at: Span) -> Shape {
        let low = value(&number.low).or(value(&number.high));
        if low.is_none() {
            self.missing("low", at);
        }
        let low = low.unwrap_or_default();
        let high = value(&number.high).unwrap_or(low);
        let tolerance = self.within(&number.tolerance, f64::INFINITY, BAD_SCALE).unwrap_or(0.0);
        if !(low.is_finite() && high.is_finite() && low <= high) {
            let at = number.low.as_ref().map_or(at, |low| low.at);
            self.findings.push(Diagnostic::new(BAD_SCALE, at));
        }
        Shape::Figure(Scale { low, high, tolerance })
    }

    fn choice(&mut self, option: OptionIn) -> Choice {
        Choice {
            text: self.text(option.text),
            correct: value(&option.correct).unwrap_or(false),
            why: self.text(option.why),
            misconception: value(&option.misconception).map(|word| word.0),
            about: self.id(option.about),
        }
    }

    fn prompt(&mut self, prompt: PromptIn) -> Prompt {
        Prompt {
            text: self.text(prompt.text),
            choice: value(&prompt.option).unwrap_or_default(),
            about: self.id(prompt.about).unwrap_or_default(),
        }
    }

    fn cite(&mut self, cite: CiteIn) -> Option<Cite> {
        let name = self.text(cite.name);
        Some(Cite { source: self.id(cite.source)?, name, paragraph: value(&cite.paragraph)? })
    }

    pub(super) fn open(&mut self, open: OpenIn) -> OpenPrompt {
        let stem = self.text(open.stem);
        OpenPrompt {
            id: self.id(open.id).unwrap_or_default(),
            map: self.id(open.map).unwrap_or_default(),
            stem,
            rubric: open.rubric.into_iter().map(|line| self.text(line)).collect(),
            cites: open.cites.into_iter().filter_map(|cite| self.cite(cite)).collect(),
        }
    }
}

/// Where a text begins in its file.
pub(super) fn place(text: &Text) -> Option<Span> {
    text.phrases().map(|(_, phrase)| phrase.at).next()
}

/// A number that is to be written, as both languages write it.
fn figure(scale: Scale) -> Text {
    let words = |lang| {
        let (low, high) = (number(lang, scale.low), number(lang, scale.high));
        let text = if scale.low < scale.high { format!("{low}–{high}") } else { low };
        (lang, Phrase { text, at: Span::NOWHERE })
    };
    Text::new(Lang::BOTH.map(words)).unwrap_or_default()
}

/// The choice of an item whose answer is written: what it says.
fn answer(word: &Text) -> Choice {
    Choice { text: word.clone(), correct: true, why: word.clone(), misconception: None, about: None }
}
