//! Banks and forms as JSON: contracts, described in `docs/json.md`.

use serde::Serialize;

use crate::{
    ground::{Id, Lang, Named},
    quiz::{
        form::{Entry, Form},
        item::{Cite, Item, Refusal, Scale, Shape, Step},
        open::OpenPrompt,
    },
};

/// The version of the contract.
pub const VERSION: &str = "1.0";

/// An item in one language.
#[derive(Debug, Serialize)]
pub struct ItemJson {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    process: &'static str,
    bloom: &'static str,
    shape: &'static str,
    map: String,
    lang: &'static str,
    stem: String,
    options: Vec<OptionJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    prompts: Vec<PromptJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    order: Vec<(usize, usize)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<ScaleJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    accepted: Vec<String>,
    cites: Vec<CiteJson>,
    facts: Vec<String>,
    side: Option<String>,
    difficulty: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    points: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    proof: Vec<StepJson>,
}

#[derive(Debug, Serialize)]
struct OptionJson {
    text: String,
    correct: bool,
    why: String,
    claim: Option<String>,
    misconception: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct PromptJson {
    text: String,
    option: usize,
    claim: String,
}

#[derive(Debug, Serialize)]
struct ScaleJson {
    low: f64,
    high: f64,
    tolerance: f64,
}

#[derive(Debug, Serialize)]
struct CiteJson {
    source: String,
    paragraph: u32,
    name: String,
}

#[derive(Debug, Serialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
enum StepJson {
    Holds { by: Vec<String> },
    Unique,
    Fails { option: usize, reason: &'static str, by: Vec<String> },
}

/// A form in one language.
#[derive(Debug, Serialize)]
pub struct QuizJson {
    form: FormJson,
    items: Vec<ItemJson>,
    open: Vec<OpenJson>,
}

#[derive(Debug, Serialize)]
struct FormJson {
    version: &'static str,
    id: String,
    title: String,
    seed: u64,
    variant: String,
    lang: &'static str,
    minutes: Option<u32>,
    points: f64,
    difficulty: f64,
}

/// A question without a key, and what a good answer mentions.
#[derive(Debug, Serialize)]
pub struct OpenJson {
    id: String,
    map: String,
    lang: &'static str,
    graded: bool,
    stem: String,
    rubric: Vec<String>,
    cites: Vec<CiteJson>,
}

/// A question that was not made.
#[derive(Debug, Serialize)]
pub struct RefusalJson {
    #[serde(rename = "type")]
    kind: &'static str,
    map: String,
    facts: Vec<String>,
    why: &'static str,
}

fn words(ids: &[Id]) -> Vec<String> {
    ids.iter().map(Id::to_string).collect()
}

/// The items that can be asked in a language.
pub fn bank_json(items: &[Item], lang: Lang) -> Vec<ItemJson> {
    let asked = items.iter().filter(|item| item.languages.contains(&lang));
    asked.map(|item| item_json(item, lang, None)).collect()
}

/// A form with its items.
pub fn quiz_json(form: &Form, lang: Lang) -> QuizJson {
    QuizJson {
        form: FormJson {
            version: VERSION,
            id: form.id.to_string(),
            title: form.title.get(lang).to_owned(),
            seed: form.seed,
            variant: form.variant.clone(),
            lang: lang.code(),
            minutes: form.minutes,
            points: form.points(),
            difficulty: form.difficulty(),
        },
        items: form
            .entries
            .iter()
            .map(|Entry { item, points, .. }| item_json(item, lang, Some(*points)))
            .collect(),
        open: open_json(&form.open, lang),
    }
}

/// What was refused and why.
pub fn refusals_json(refused: &[Refusal]) -> Vec<RefusalJson> {
    let one = |refusal: &Refusal| RefusalJson {
        kind: refusal.kind.name(),
        map: refusal.map.to_string(),
        facts: words(&refusal.facts),
        why: refusal.why.name(),
    };
    refused.iter().map(one).collect()
}

fn item_json(item: &Item, lang: Lang, points: Option<f64>) -> ItemJson {
    let (prompts, order) = match &item.shape {
        Shape::Matching(prompts) => (prompts.as_slice(), Vec::new()),
        Shape::Ordering(pairs) => (&[][..], pairs.clone()),
        _ => (&[][..], Vec::new()),
    };
    ItemJson {
        id: item.id.to_string(),
        kind: item.kind.name(),
        process: item.kind.process().name(),
        bloom: item.kind.bloom().name(),
        shape: item.shape.name(),
        map: item.map.to_string(),
        lang: lang.code(),
        stem: item.stem.get(lang).to_owned(),
        options: options(item, lang),
        prompts: prompts
            .iter()
            .map(|prompt| PromptJson {
                text: prompt.text.get(lang).to_owned(),
                option: prompt.choice,
                claim: prompt.about.to_string(),
            })
            .collect(),
        order,
        figure: match item.shape {
            Shape::Figure(Scale { low, high, tolerance }) => Some(ScaleJson { low, high, tolerance }),
            _ => None,
        },
        accepted: match &item.shape {
            Shape::Gap(words) => words.iter().map(|word| word.get(lang).to_owned()).collect(),
            _ => Vec::new(),
        },
        cites: cites(&item.cites, lang),
        facts: words(&item.facts).into_iter().chain(words(&item.also)).collect(),
        side: item.side.as_ref().map(Id::to_string),
        difficulty: item.difficulty,
        points,
        proof: item.derivation.iter().flat_map(|derivation| &derivation.proof.0).map(step).collect(),
    }
}

/// Open prompts in one language.
pub fn open_json(prompts: &[OpenPrompt], lang: Lang) -> Vec<OpenJson> {
    let one = |open: &OpenPrompt| OpenJson {
        id: open.id.to_string(),
        map: open.map.to_string(),
        lang: lang.code(),
        graded: false,
        stem: open.stem.get(lang).to_owned(),
        rubric: open.rubric.iter().map(|line| line.get(lang).to_owned()).collect(),
        cites: cites(&open.cites, lang),
    };
    prompts.iter().map(one).collect()
}

fn cites(cites: &[Cite], lang: Lang) -> Vec<CiteJson> {
    let one = |cite: &Cite| CiteJson {
        source: cite.source.to_string(),
        paragraph: cite.paragraph,
        name: cite.name.get(lang).to_owned(),
    };
    cites.iter().map(one).collect()
}

fn options(item: &Item, lang: Lang) -> Vec<OptionJson> {
    let option = |choice: &crate::quiz::item::Choice| OptionJson {
        text: choice.text.get(lang).to_owned(),
        correct: choice.correct,
        why: choice.why.get(lang).to_owned(),
        claim: choice.about.as_ref().map(Id::to_string),
        misconception: choice.misconception.map(Named::name),
    };
    item.choices.iter().map(option).collect()
}

fn step(step: &Step) -> StepJson {
    match step {
        Step::Holds(by) => StepJson::Holds { by: words(by) },
        Step::Unique => StepJson::Unique,
        Step::Fails(option, reason, by) => {
            StepJson::Fails { option: *option, reason: reason.name(), by: words(by) }
        }
    }
}
