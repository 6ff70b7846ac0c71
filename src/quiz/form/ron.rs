use serde::Deserialize;

use crate::{
    ground::{
        Diagnostic, FileId, Files, Id, Lang, Named, Phrase, Text, Word,
        ron::{Entries, Located, read},
    },
    map::ron::codes::{BAD_ID, UNKNOWN_LANGUAGE},
    quiz::{
        form::model::{Entry, Form},
        item::{Choice, Cite, Item, Kind, Misconception, Prompt, Shape},
    },
};

/// The surface of a form. What the file gives by name is read by name, so that a person may edit it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename = "Form", deny_unknown_fields, default)]
struct FormIn {
    id: Option<Located<String>>,
    title: Entries<Located<String>>,
    seed: Option<Located<u64>>,
    variant: Option<Located<String>>,
    lang: Option<Located<Word<Lang>>>,
    minutes: Option<Located<u32>>,
    items: Vec<ItemIn>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ItemIn {
    id: Option<Located<String>>,
    kind: Option<Located<Word<Kind>>>,
    map: Option<Located<String>>,
    points: Option<Located<f64>>,
    difficulty: Option<Located<f64>>,
    stem: Entries<Located<String>>,
    prompts: Vec<PromptIn>,
    options: Vec<OptionIn>,
    several: Option<Located<bool>>,
    sorted: Option<Located<bool>>,
    listed: Option<Located<bool>>,
    order: Vec<(usize, usize)>,
    cites: Vec<CiteIn>,
    facts: Vec<Located<String>>,
    also: Vec<Located<String>>,
    side: Option<Located<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct PromptIn {
    text: Entries<Located<String>>,
    option: Option<Located<usize>>,
    about: Option<Located<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OptionIn {
    text: Entries<Located<String>>,
    correct: Option<Located<bool>>,
    why: Entries<Located<String>>,
    about: Option<Located<String>>,
    misconception: Option<Located<Word<Misconception>>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CiteIn {
    source: Option<Located<String>>,
    name: Entries<Located<String>>,
    paragraph: Option<Located<u32>>,
}

/// Reads a frozen form. Nothing is returned if it has errors.
pub fn read_form(files: &Files, file: FileId) -> (Option<Form>, Vec<Diagnostic>) {
    let mut reading = read::<FormIn>(files, file);
    let mut findings = std::mem::take(&mut reading.findings);
    let form = reading.value.map(|form| Reader { findings: &mut findings }.form(form));
    findings.sort_by_key(|finding| (finding.at, finding.code));
    (form.filter(|_| !findings.iter().any(Diagnostic::is_error)), findings)
}

struct Reader<'a> {
    findings: &'a mut Vec<Diagnostic>,
}

fn value<T: Clone>(field: &Option<Located<T>>) -> Option<T> {
    field.as_ref().and_then(|field| field.value.clone())
}

impl Reader<'_> {
    fn form(&mut self, form: FormIn) -> Form {
        Form {
            id: self.id(form.id).unwrap_or_default(),
            title: self.text(form.title),
            seed: value(&form.seed).unwrap_or_default(),
            variant: value(&form.variant).unwrap_or_else(|| "A".to_owned()),
            lang: value(&form.lang).map(|word| word.0),
            minutes: value(&form.minutes),
            entries: form.items.into_iter().map(|item| self.entry(item)).collect(),
        }
    }

    fn id(&mut self, field: Option<Located<String>>) -> Option<Id> {
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

    fn text(&mut self, text: Entries<Located<String>>) -> Text {
        let mut phrases = Vec::new();
        for (code, words) in text.0 {
            let name = code.value.unwrap_or_default();
            match name.parse::<Lang>() {
                Ok(lang) => {
                    phrases.push((lang, Phrase { text: words.value.unwrap_or_default(), at: words.at }))
                }
                Err(_) => self.findings.push(Diagnostic::new(UNKNOWN_LANGUAGE, code.at).arg("name", name)),
            }
        }
        Text::new(phrases).unwrap_or_default()
    }

    fn entry(&mut self, item: ItemIn) -> Entry {
        let points = value(&item.points).unwrap_or(1.0);
        let stem = self.text(item.stem);
        let choices: Vec<Choice> = item.options.into_iter().map(|option| self.choice(option)).collect();
        let prompts: Vec<Prompt> = item.prompts.into_iter().map(|prompt| self.prompt(prompt)).collect();
        let shape = if !prompts.is_empty() {
            Shape::Matching(prompts)
        } else if !item.order.is_empty() {
            Shape::Ordering(item.order)
        } else if value(&item.several).unwrap_or(false) {
            Shape::Several
        } else {
            Shape::Single
        };
        let item = Item {
            id: self.id(item.id).unwrap_or_default(),
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
            difficulty: value(&item.difficulty).unwrap_or_default(),
            sorted: value(&item.sorted).unwrap_or(false),
            listed: value(&item.listed).unwrap_or(false),
            derivation: None,
        };
        Entry { item, points }
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
}

/// A form as a file, laid out to be read and edited by a person.
pub fn write_form(form: &Form) -> String {
    let mut text = String::from(
        "// A frozen form. Wording, order and items may be edited; `correct` says what is right.\n",
    );
    text.push_str("Form(\n");
    line(&mut text, 1, "id", &quoted(form.id.as_str()));
    line(&mut text, 1, "title", &words(&form.title));
    line(&mut text, 1, "seed", &form.seed.to_string());
    line(&mut text, 1, "variant", &quoted(&form.variant));
    if let Some(lang) = form.lang {
        line(&mut text, 1, "lang", lang.name());
    }
    if let Some(minutes) = form.minutes {
        line(&mut text, 1, "minutes", &minutes.to_string());
    }
    text.push_str("    items: [\n");
    for entry in &form.entries {
        write_entry(&mut text, entry);
    }
    text.push_str("    ],\n)\n");
    text
}

fn write_entry(text: &mut String, Entry { item, points }: &Entry) {
    text.push_str("        (\n");
    line(text, 3, "id", &quoted(item.id.as_str()));
    line(text, 3, "kind", item.kind.name());
    line(text, 3, "map", &quoted(item.map.as_str()));
    line(text, 3, "points", &number(*points));
    line(text, 3, "difficulty", &number(item.difficulty));
    line(text, 3, "stem", &words(&item.stem));
    for (flag, set) in
        [("several", matches!(item.shape, Shape::Several)), ("sorted", item.sorted), ("listed", item.listed)]
    {
        if set {
            line(text, 3, flag, "true");
        }
    }
    match &item.shape {
        Shape::Matching(prompts) => list(text, "prompts", prompts.iter().map(prompt)),
        Shape::Ordering(pairs) => {
            let pairs: Vec<String> = pairs.iter().map(|(one, other)| format!("({one}, {other})")).collect();
            line(text, 3, "order", &format!("[{}]", pairs.join(", ")));
        }
        Shape::Single | Shape::Several => {}
    }
    list(text, "options", item.choices.iter().map(choice));
    list(text, "cites", item.cites.iter().map(cite));
    line(text, 3, "facts", &ids(&item.facts));
    line(text, 3, "also", &ids(&item.also));
    if let Some(side) = &item.side {
        line(text, 3, "side", &quoted(side.as_str()));
    }
    text.push_str("        ),\n");
}

fn line(text: &mut String, depth: usize, name: &str, value: &str) {
    text.push_str(&"    ".repeat(depth));
    text.push_str(&format!("{name}: {value},\n"));
}

fn list(text: &mut String, name: &str, entries: impl Iterator<Item = String>) {
    text.push_str(&format!("            {name}: [\n"));
    for entry in entries {
        text.push_str(&format!("                {entry},\n"));
    }
    text.push_str("            ],\n");
}

fn prompt(prompt: &Prompt) -> String {
    format!(
        "(text: {}, option: {}, about: {})",
        words(&prompt.text),
        prompt.choice,
        quoted(prompt.about.as_str())
    )
}

fn choice(choice: &Choice) -> String {
    let mut parts = vec![format!("text: {}", words(&choice.text)), format!("correct: {}", choice.correct)];
    parts.push(format!("why: {}", words(&choice.why)));
    parts.extend(choice.about.as_ref().map(|about| format!("about: {}", quoted(about.as_str()))));
    parts
        .extend(choice.misconception.map(|misconception| format!("misconception: {}", misconception.name())));
    format!("({})", parts.join(", "))
}

fn cite(cite: &Cite) -> String {
    let source = quoted(cite.source.as_str());
    format!("(source: {source}, name: {}, paragraph: {})", words(&cite.name), cite.paragraph)
}

fn ids(ids: &[Id]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| quoted(id.as_str())).collect();
    format!("[{}]", ids.join(", "))
}

fn words(text: &Text) -> String {
    let phrases =
        text.phrases().map(|(lang, phrase)| format!("{}: {}", quoted(lang.code()), quoted(&phrase.text)));
    format!("{{{}}}", phrases.collect::<Vec<_>>().join(", "))
}

fn quoted(text: &str) -> String {
    ron::to_string(text).unwrap_or_default()
}

/// A number that reads as one with a point.
fn number(value: f64) -> String {
    format!("{value:?}")
}
