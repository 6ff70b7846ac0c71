use crate::{
    ground::{Id, Named, Text},
    quiz::{
        form::model::{Entry, Form, Origin},
        item::{Choice, Cite, Prompt, Scale, Shape},
        open::OpenPrompt,
    },
};

/// A form as a file, laid out to be read and edited by a person.
pub fn write_form(form: &Form) -> String {
    let mut text = String::from(
        "// A frozen form. Wording, order and items may be edited; `correct` says what is right. `from` ties a question to\n\
         // its map: `elenchus check` holds the key against it. A question without `from` is one written by hand.\n",
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
    text.push_str("    ],\n");
    if !form.open.is_empty() {
        text.push_str("    open: [\n");
        form.open.iter().for_each(|open| write_open(&mut text, open));
        text.push_str("    ],\n");
    }
    text.push_str(")\n");
    text
}

fn write_open(text: &mut String, open: &OpenPrompt) {
    text.push_str("        (\n");
    named(text, "id", &open.id);
    named(text, "map", &open.map);
    line(text, 3, "stem", &words(&open.stem));
    list(text, "rubric", open.rubric.iter().map(words));
    list(text, "cites", open.cites.iter().map(cite));
    text.push_str("        ),\n");
}

/// What ties an item and its choices to its map.
fn seal(Entry { item, origin, .. }: &Entry) -> (Option<String>, Vec<Option<String>>) {
    match (origin, &item.derivation) {
        (Origin::Frozen { print, answers }, _) => (Some(print.clone()), answers.clone()),
        (Origin::Made, Some(derivation)) => {
            (Some(derivation.print.clone()), derivation.answers.iter().cloned().map(Some).collect())
        }
        _ => (None, Vec::new()),
    }
}

fn write_entry(text: &mut String, entry: &Entry) {
    let Entry { item, points, .. } = entry;
    let (print, answers) = seal(entry);
    text.push_str("        (\n");
    line(text, 3, "id", &quoted(item.id.as_str()));
    line(text, 3, "kind", item.kind.name());
    named(text, "map", &item.map);
    line(text, 3, "points", &number(*points));
    line(text, 3, "difficulty", &number(item.difficulty));
    if let Some(print) = print {
        line(text, 3, "from", &quoted(&print));
    }
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
        Shape::Figure(Scale { low, high, tolerance }) => {
            let [low, high, tolerance] = [low, high, tolerance].map(|bound| number(*bound));
            line(text, 3, "number", &format!("(low: {low}, high: {high}, tolerance: {tolerance})"));
        }
        Shape::Gap(accepted) => list(text, "gap", accepted.iter().map(words)),
        Shape::Single | Shape::Several => {}
    }
    let froms = answers.into_iter().chain(std::iter::repeat(None));
    list(text, "options", item.choices.iter().zip(froms).map(|(one, from)| choice(one, from)));
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

/// An id; what is written by hand may be about nothing, and then nothing is written.
fn named(text: &mut String, name: &str, id: &Id) {
    if *id != Id::default() {
        line(text, 3, name, &quoted(id.as_str()));
    }
}

fn list(text: &mut String, name: &str, entries: impl Iterator<Item = String>) {
    text.push_str(&format!("            {name}: [\n"));
    for entry in entries {
        text.push_str(&format!("                {entry},\n"));
    }
    text.push_str("            ],\n");
}

fn prompt(prompt: &Prompt) -> String {
    let about = (prompt.about != Id::default()).then(|| format!("about: {}", quoted(prompt.about.as_str())));
    let parts = [format!("text: {}", words(&prompt.text)), format!("option: {}", prompt.choice)];
    format!("({})", parts.into_iter().chain(about).collect::<Vec<_>>().join(", "))
}

fn choice(choice: &Choice, from: Option<String>) -> String {
    let mut parts = vec![format!("text: {}", words(&choice.text)), format!("correct: {}", choice.correct)];
    parts.push(format!("why: {}", words(&choice.why)));
    parts.extend(choice.about.as_ref().map(|about| format!("about: {}", quoted(about.as_str()))));
    parts
        .extend(choice.misconception.map(|misconception| format!("misconception: {}", misconception.name())));
    parts.extend(from.map(|from| format!("from: {}", quoted(&from))));
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
