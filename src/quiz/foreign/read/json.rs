//! Our own JSON, a form or a bank, as `docs/json.md` describes it.

use serde::Deserialize;

use crate::{
    ground::{Diagnostic, FileId, Id, Lang, Named, Span, Text},
    quiz::{
        foreign::{
            codes,
            read::{Found, Reading, choice, nowhere, open::FoundOpen, pair},
        },
        item::{Cite, Misconception, Prompt, Scale, Shape},
    },
};

#[derive(Deserialize)]
struct FormIn {
    form: HeadIn,
    items: Vec<ItemIn>,
    #[serde(default)]
    open: Vec<OpenIn>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct HeadIn {
    title: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ItemIn {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    shape: String,
    map: String,
    stem: String,
    options: Vec<OptionIn>,
    prompts: Vec<PromptIn>,
    order: Vec<(usize, usize)>,
    figure: Option<ScaleIn>,
    accepted: Vec<String>,
    cites: Vec<CiteIn>,
    facts: Vec<String>,
    side: Option<String>,
    difficulty: f64,
    points: Option<f64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct OpenIn {
    id: String,
    map: String,
    stem: String,
    rubric: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ScaleIn {
    low: f64,
    high: f64,
    tolerance: f64,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct OptionIn {
    text: String,
    correct: bool,
    why: String,
    claim: Option<String>,
    misconception: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct PromptIn {
    text: String,
    option: usize,
    claim: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CiteIn {
    source: String,
    paragraph: u32,
    name: String,
}

pub(super) fn read(text: &str, file: FileId, lang: Lang) -> Result<Reading, Diagnostic> {
    let whole = Span::new(file, 0, 0);
    let json = text.trim_start_matches('\u{feff}');
    let broken = |error: serde_json::Error| syntax(&error, text, text.len() - json.len(), file);
    let FormIn { form: HeadIn { title }, items, open } = if json.trim_start().starts_with('[') {
        let items = serde_json::from_str(json).map_err(broken)?;
        FormIn { form: HeadIn::default(), items, open: Vec::new() }
    } else {
        serde_json::from_str(json).map_err(broken)?
    };
    let found = items.into_iter().map(|item| item.found(whole, lang)).collect();
    let open = open.into_iter().map(|open| open.found(whole)).collect();
    Ok(Reading { title, found, open, findings: Vec::new() })
}

/// What is wrong with JSON that begins `skipped` bytes into a text, with the place that the reader names by line and
/// column.
fn syntax(error: &serde_json::Error, text: &str, skipped: usize, file: FileId) -> Diagnostic {
    let lines = text[skipped..].split_inclusive('\n').take(error.line().saturating_sub(1));
    let start = skipped + lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let start = (0..=start.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    let why = error.to_string();
    let why = why.rsplit_once(" at line ").map_or(why.as_str(), |(why, _)| why);
    Diagnostic::new(codes::SYNTAX, Span::new(file, start, end)).arg("why", why)
}

impl ItemIn {
    fn found(self, at: Span, lang: Lang) -> Found {
        let mut found = Found::new(self.id.clone(), at, lang);
        found.tagged(&format!("type:{}", self.kind));
        found.points = self.points;
        let item = &mut found.item;
        item.id = Id::new(&self.id).unwrap_or_default();
        item.map = Id::new(&self.map).unwrap_or_else(nowhere);
        item.stem = Text::of(lang, self.stem);
        item.choices = self.options.into_iter().map(|option| option.choice(lang)).collect();
        item.shape = match self.shape.as_str() {
            "Several" => Shape::Several,
            "Matching" => Shape::Matching(
                self.prompts.into_iter().enumerate().map(|(at, prompt)| prompt.prompt(at, lang)).collect(),
            ),
            "Ordering" => Shape::Ordering(self.order),
            "Gap" => Shape::Gap(self.accepted.into_iter().map(|word| Text::of(lang, word)).collect()),
            "Figure" => {
                let ScaleIn { low, high, tolerance } = self.figure.unwrap_or_default();
                Shape::Figure(Scale { low, high: high.max(low), tolerance: tolerance.max(0.0) })
            }
            _ => Shape::Single,
        };
        item.cites = self.cites.into_iter().filter_map(|cite| cite.cite(lang)).collect();
        item.facts = self.facts.iter().filter_map(|fact| Id::new(fact)).collect();
        item.side = self.side.as_deref().and_then(Id::new);
        item.difficulty = self.difficulty;
        found
    }
}

impl OpenIn {
    fn found(self, at: Span) -> FoundOpen {
        let mut open = FoundOpen::new(self.id, at);
        open.map = Id::new(&self.map).unwrap_or(open.map);
        FoundOpen { stem: self.stem, rubric: self.rubric, ..open }
    }
}

impl OptionIn {
    fn choice(self, lang: Lang) -> crate::quiz::item::Choice {
        let known = |name: &str| Misconception::ALL.iter().copied().find(|known| known.name() == name);
        let mut made = choice(lang, self.text, self.correct, self.why);
        made.about = self.claim.as_deref().and_then(Id::new);
        made.misconception = self.misconception.as_deref().and_then(known);
        made
    }
}

impl PromptIn {
    fn prompt(self, at: usize, lang: Lang) -> Prompt {
        let about = Id::new(&self.claim).unwrap_or_else(|| pair(at));
        Prompt { text: Text::of(lang, self.text), choice: self.option, about }
    }
}

impl CiteIn {
    fn cite(self, lang: Lang) -> Option<Cite> {
        Some(Cite {
            source: Id::new(&self.source)?,
            name: Text::of(lang, self.name),
            paragraph: self.paragraph,
        })
    }
}
