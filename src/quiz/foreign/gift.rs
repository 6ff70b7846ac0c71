//! GIFT, Moodle's plain text: <https://docs.moodle.org/en/GIFT_format>. What is written keeps away from what its readers
//! disagree about.

use crate::{
    ground::Lang,
    quiz::foreign::{
        figure::{bounds, plain},
        moodle::{NAME, category_of, idnumber, name, tag},
        report::Report,
        sheet::{Body, Choice, Question, Sheet, one_line, orders},
    },
};

/// The questions, a category before each run of them that share map and process.
pub(super) fn write(sheet: &Sheet<'_>, report: &mut Report) -> String {
    let mut out = format!("// {} · {} · {}\n\n", one_line(&sheet.title), sheet.id, sheet.lang);
    let mut category = String::new();
    for question in &sheet.questions {
        let own = category_of(question, sheet.lang);
        match block(question, sheet.lang, report) {
            Ok(block) => {
                if own != category {
                    out += &format!("$CATEGORY: {own}\n\n");
                    category = own;
                }
                out += &block;
            }
            Err(why) => report.refuse(question, why),
        }
    }
    out
}

fn block(question: &Question<'_>, lang: Lang, report: &mut Report) -> Result<String, &'static str> {
    no_weight(question)?;
    let mut stem = escaped(&question.stem);
    let answers = match &question.body {
        Body::Single(choices) => single(choices, question, report)?,
        Body::Number(scale, choice) => {
            stem += &format!("\\n{}", escaped(&question.note(lang).unwrap_or_default()));
            let range = bounds(*scale);
            format!("#\t={}:{}{}\n", plain(range.middle()), plain(range.reach()), feedback(choice))
        }
        Body::Gap(words, choice) => {
            // Among words to be written, an arrow in a feedback makes a pair of it too.
            let why = if choice.why.is_empty() {
                String::new()
            } else {
                format!("#{}", side(&choice.why, question, report))
            };
            let word = |word: &String| format!("\t={}{why}\n", side(word, question, report));
            words.iter().map(word).collect()
        }
        Body::Open(_) => String::new(),
        Body::Several(choices) => several(choices, question, report)?,
        Body::Matching(prompts, choices) => matching(prompts, choices, question, report)?,
        Body::Ordering(choices, pairs) => ordering(choices, pairs, question, report)?,
    };
    let tags: String =
        question.tags.iter().map(|(name, value)| format!(" [tag:{}]", tag(name, value))).collect();
    let general = general(question, lang);
    let own = signs(&name(question));
    Ok(format!(
        "// [id:{}]{tags}\n::{own}::[plain]{stem} {{\n{answers}{general}}}\n\n",
        idnumber(question.id)
    ))
}

/// What is said whatever was answered: where to read it, and for matching and ordering why.
fn general(question: &Question<'_>, lang: Lang) -> String {
    let mut lines = question.reasons();
    if let Body::Open(rubric) = &question.body {
        lines.extend(rubric.iter().cloned());
    }
    lines.extend(question.reading(lang));
    if lines.is_empty() { String::new() } else { format!("####{}\n", escaped(&lines.join("\n"))) }
}

fn feedback(choice: &Choice) -> String {
    if choice.why.is_empty() { String::new() } else { format!("#{}", escaped(&choice.why)) }
}

/// Some readers take whatever an answer begins with for a weight if it is a percent sign, and read nothing of the file if
/// it is none. It cannot be escaped.
fn no_weight(question: &Question<'_>) -> Result<(), &'static str> {
    let weight = |text: &str| text.trim_start().starts_with('%');
    let choices = question.told().iter().map(|choice| &choice.text);
    let others = match &question.body {
        Body::Matching(prompts, _) => prompts.iter().map(|(prompt, _)| prompt).collect(),
        Body::Gap(words, _) => words.iter().collect(),
        _ => Vec::new(),
    };
    if choices.chain(others).any(|text| weight(text)) { Err("export-why-weight") } else { Ok(()) }
}

fn single(choices: &[Choice], question: &Question<'_>, report: &mut Report) -> Result<String, &'static str> {
    let mut answer = |choice: &Choice| {
        let sign = if choice.right { '=' } else { '~' };
        format!("\t{sign}{}{}\n", side(&choice.text, question, report), feedback(choice))
    };
    Ok(choices.iter().map(&mut answer).collect())
}

fn several(choices: &[Choice], question: &Question<'_>, report: &mut Report) -> Result<String, &'static str> {
    let right = choices.iter().filter(|choice| choice.right).count();
    let (plus, minus) = (share(right)?, share(choices.len() - right)?);
    let mut answer = |choice: &Choice| {
        let (sign, share) = if choice.right { ("", plus) } else { ("-", minus) };
        format!("\t~%{sign}{share}%{}{}\n", side(&choice.text, question, report), feedback(choice))
    };
    Ok(choices.iter().map(&mut answer).collect())
}

/// The share of 100 that each of so many has, as Moodle knows it.
pub(super) const fn share(of: usize) -> Result<&'static str, &'static str> {
    Ok(match of {
        0 | 1 => "100",
        2 => "50",
        3 => "33.33333",
        4 => "25",
        5 => "20",
        6 => "16.66667",
        7 => "14.28571",
        8 => "12.5",
        9 => "11.11111",
        10 => "10",
        20 => "5",
        _ => return Err("export-why-shares"),
    })
}

/// An arrow makes some readers see a pair to be matched, and cannot be escaped.
fn side(text: &str, question: &Question<'_>, report: &mut Report) -> String {
    if text.contains("->") {
        report.change(question, "export-rule-arrow");
    }
    escaped(&text.replace("->", "→"))
}

fn matching(
    prompts: &[(String, usize)],
    choices: &[Choice],
    question: &Question<'_>,
    report: &mut Report,
) -> Result<String, &'static str> {
    if prompts.len() < 2 || choices.len() < 2 {
        return Err("export-why-pairs");
    }
    if choices.iter().any(|choice| choice.text.chars().count() > NAME) {
        return Err("export-why-long-option");
    }
    let mut out = String::new();
    for (prompt, choice) in prompts {
        let (prompt, text) = (side(prompt, question, report), side(&choices[*choice].text, question, report));
        out += &format!("\t={prompt} -> {text}\n");
    }
    let used = |at: usize| prompts.iter().any(|(_, choice)| *choice == at);
    for (at, choice) in choices.iter().enumerate().filter(|(at, _)| !used(*at)) {
        debug_assert!(!used(at));
        out += &format!("\t= -> {}\n", side(&choice.text, question, report));
    }
    Ok(out)
}

/// There is no ordering in GIFT: each step is matched with its place.
fn ordering(
    choices: &[Choice],
    pairs: &[(usize, usize)],
    question: &Question<'_>,
    report: &mut Report,
) -> Result<String, &'static str> {
    let [order] = &orders(choices.len(), pairs, 2)[..] else { return Err("export-why-orders") };
    report.change(question, "export-rule-places");
    let place = |at: usize| order.iter().position(|other| *other == at).unwrap_or(at) + 1;
    let step = |(at, choice): (usize, &Choice)| {
        format!("\t={} -> {}.\n", side(&choice.text, question, report), place(at))
    };
    Ok(choices.iter().enumerate().map(step).collect())
}

/// A text as GIFT has it. One that begins like the name of a notation gets the name of its own in front.
fn escaped(text: &str) -> String {
    if ["[html]", "[moodle]", "[plain]", "[markdown]"].iter().any(|name| text.trim_start().starts_with(name))
    {
        return format!("[plain]{}", signs(text));
    }
    signs(text)
}

/// A text on one line, its signs escaped.
fn signs(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '~' | '=' | '#' | '{' | '}' | ':' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
