//! A quiz on paper: sheets in variants, and the key with reasons and places.

use serde::Serialize;

use crate::{
    ground::{Arg, Lang, say},
    page::{PageError, typeset},
    quiz::{
        form::Form,
        item::{Item, Shape},
        open::OpenPrompt,
        words::{key, letter, note, places},
    },
};

/// How a quiz is set.
#[derive(Clone, Copy, Debug)]
pub struct PaperOptions {
    /// The language.
    pub lang: Lang,
    /// Whether the sheets with the questions are printed.
    pub sheets: bool,
    /// Whether the keys are printed, behind all sheets.
    pub key: bool,
    /// `a4` or `us-letter`, as typst names it.
    pub paper: &'static str,
}

#[derive(Serialize)]
struct Data<'a> {
    lang: &'static str,
    title: &'a str,
    subtitle: String,
    paper: &'static str,
    words: Words,
    sheets: Vec<Sheet<'a>>,
}

#[derive(Serialize)]
struct Words {
    name: String,
    class: String,
    date: String,
    page: String,
    key: String,
    instruction: String,
    open: String,
    rubric: String,
}

#[derive(Serialize)]
struct Sheet<'a> {
    variant: Option<&'a str>,
    footer: String,
    items: Vec<Question<'a>>,
    key: Vec<Solution<'a>>,
    /// What is asked without a key, each with what a good answer mentions; that only with the key.
    open: Vec<Open<'a>>,
}

#[derive(Serialize)]
struct Question<'a> {
    number: String,
    shape: &'static str,
    stem: &'a str,
    note: Option<String>,
    left: Vec<Lettered<'a>>,
    options: Vec<Lettered<'a>>,
}

#[derive(Serialize)]
struct Open<'a> {
    stem: &'a str,
    rubric: Vec<&'a str>,
    place: String,
}

#[derive(Serialize)]
struct Lettered<'a> {
    letter: String,
    text: &'a str,
}

#[derive(Serialize)]
struct Solution<'a> {
    number: String,
    answer: String,
    why: String,
    place: String,
    others: Vec<Lettered<'a>>,
}

/// The forms as one PDF: their sheets, then their keys.
pub fn paper(forms: &[Form], options: PaperOptions) -> Result<Vec<u8>, PageError> {
    let data = serde_json::to_vec(&data(forms, options)).expect("the data has text keys and finite numbers");
    typeset(include_str!("paper.typ"), &[("data.json", data)], options.lang)
}

fn data(forms: &[Form], options: PaperOptions) -> Data<'_> {
    let lang = options.lang;
    let word = |name: &str| say(lang, &format!("paper-{name}"), &[]);
    let minutes = forms.first().and_then(|form| form.minutes).unwrap_or(0) as usize;
    let several = forms.len() > 1;
    let sheets = forms.iter().filter(|_| options.sheets).map(|form| sheet(form, lang, several, false));
    let keys = forms.iter().filter(|_| options.key).map(|form| sheet(form, lang, several, true));
    Data {
        lang: lang.code(),
        title: forms.first().map_or("", |form| form.title.get(lang)),
        subtitle: String::new(),
        paper: options.paper,
        words: Words {
            name: word("name"),
            class: word("class"),
            date: word("date"),
            page: word("page"),
            key: word("key"),
            open: say(lang, "open-heading", &[]),
            rubric: say(lang, "open-rubric", &[]),
            instruction: say(lang, "paper-instruction", &[("minutes", Arg::Count(minutes))]),
        },
        sheets: sheets.chain(keys).collect(),
    }
}

fn sheet(form: &Form, lang: Lang, several: bool, key: bool) -> Sheet<'_> {
    let args = [("variant", Arg::from(form.variant.as_str())), ("seed", Arg::from(form.seed.to_string()))];
    let numbered = || form.entries.iter().enumerate().map(|(at, entry)| ((at + 1).to_string(), &entry.item));
    Sheet {
        variant: several.then_some(form.variant.as_str()),
        footer: say(lang, if several { "paper-footer" } else { "paper-footer-plain" }, &args),
        items: if key {
            Vec::new()
        } else {
            numbered().map(|(number, item)| question(number, item, lang)).collect()
        },
        key: if key {
            numbered().map(|(number, item)| solution(number, item, lang)).collect()
        } else {
            Vec::new()
        },
        open: form.open.iter().map(|prompt| open(prompt, lang, key)).collect(),
    }
}

fn open(prompt: &OpenPrompt, lang: Lang, key: bool) -> Open<'_> {
    let rubric = prompt.rubric.iter().filter(|_| key).map(|line| line.get(lang));
    let place = if key { places(&prompt.cites, lang) } else { String::new() };
    Open { stem: prompt.stem.get(lang), rubric: rubric.collect(), place }
}

fn question(number: String, item: &Item, lang: Lang) -> Question<'_> {
    let left = match &item.shape {
        Shape::Matching(prompts) => prompts.as_slice(),
        _ => &[],
    };
    let left = left.iter().enumerate();
    let shown = if item.shape.is_written() { &[][..] } else { &item.choices[..] };
    let options = shown.iter().enumerate();
    Question {
        number,
        shape: item.shape.name(),
        stem: item.stem.get(lang),
        note: note(item, lang),
        left: left
            .map(|(at, prompt)| Lettered { letter: (at + 1).to_string(), text: prompt.text.get(lang) })
            .collect(),
        options: options
            .map(|(at, choice)| Lettered { letter: letter(at), text: choice.text.get(lang) })
            .collect(),
    }
}

/// The key of a question: why the right answer is right, why each other is not, and where it can be read.
fn solution(number: String, item: &Item, lang: Lang) -> Solution<'_> {
    let plain = matches!(item.shape, Shape::Single | Shape::Several) || item.shape.is_written();
    let why: Vec<&str> = item.keys().map(|choice| choice.why.get(lang)).filter(|_| plain).collect();
    let others = item.choices.iter().enumerate().filter(|(_, choice)| !plain || !choice.correct);
    Solution {
        number,
        answer: key(item, lang),
        why: why.join(" "),
        place: places(&item.cites, lang),
        others: others
            .map(|(at, choice)| Lettered { letter: letter(at), text: choice.why.get(lang) })
            .collect(),
    }
}
