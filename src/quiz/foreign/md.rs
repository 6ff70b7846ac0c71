//! Markdown: the questions, then the key with every reason and place.

use crate::{
    ground::{Arg, Lang, say},
    quiz::{
        foreign::sheet::{Body, Question, Sheet},
        words::{letter, order},
    },
};

/// The quiz as a page of CommonMark.
pub(super) fn write(sheet: &Sheet<'_>) -> String {
    let lang = sheet.lang;
    let version = say(lang, "paper-version", &[("variant", Arg::from(sheet.variant))]);
    let seed = say(lang, "paper-footer-plain", &[("seed", Arg::from(sheet.seed.to_string()))]);
    let mut out = format!("# {}\n\n{} · {}\n", escaped(&sheet.title), escaped(&version), escaped(&seed));
    for (at, question) in sheet.questions.iter().enumerate() {
        out += &format!("\n## {}\n\n{}", at + 1, asked(question, lang));
    }
    out += &format!("\n# {}\n", escaped(&say(lang, "paper-key", &[])));
    for (at, question) in sheet.questions.iter().enumerate() {
        out += &format!("\n## {}\n\n{}", at + 1, answered(question, lang));
    }
    out
}

fn asked(question: &Question<'_>, lang: Lang) -> String {
    let lines: Vec<String> = question.stem.lines().map(escaped).collect();
    let mut out = format!("{}\n", lines.join("\\\n"));
    if let Some(note) = question.note(lang) {
        out += &format!("\n*{}*\n", escaped(&note));
    }
    if let Body::Matching(prompts, _) = &question.body {
        out.push('\n');
        for (at, (prompt, _)) in prompts.iter().enumerate() {
            out += &format!("{}. {}\n", at + 1, escaped(prompt));
        }
    }
    out.push('\n');
    for (at, choice) in question.choices().iter().enumerate() {
        out += &format!("- **{}** {}\n", letter(at), escaped(&choice.text));
    }
    out
}

fn answered(question: &Question<'_>, lang: Lang) -> String {
    let mut out = format!("**{}**\n\n", escaped(&key(question)));
    for (at, choice) in question.told().iter().enumerate().filter(|(_, choice)| !choice.why.is_empty()) {
        let letter =
            if question.choices().is_empty() { String::new() } else { format!("**{}** ", letter(at)) };
        out += &format!("- {letter}{}\n", escaped(&choice.why));
    }
    if let Body::Open(rubric) = &question.body {
        rubric.iter().for_each(|line| out += &format!("- {}\n", escaped(line)));
    }
    if let Some(reading) = question.reading(lang) {
        out += &format!("\n{}\n", escaped(&reading));
    }
    out += &format!("\n`{}`\n", question.id);
    out
}

/// The right answer in letters, or as it is written.
pub(super) fn key(question: &Question<'_>) -> String {
    let letters: Vec<String> = match &question.body {
        Body::Single(choices) | Body::Several(choices) => {
            let right = choices.iter().enumerate().filter(|(_, choice)| choice.right);
            right.map(|(at, _)| letter(at)).collect()
        }
        Body::Matching(prompts, _) => {
            let pairs = prompts.iter().enumerate();
            pairs.map(|(at, (_, choice))| format!("{} {}", at + 1, letter(*choice))).collect()
        }
        Body::Ordering(choices, pairs) => order(choices.len(), pairs).into_iter().map(letter).collect(),
        Body::Number(_, choice) | Body::Gap(_, choice) => vec![choice.text.clone()],
        Body::Open(_) => vec!["–".to_owned()],
    };
    letters.join(", ")
}

/// A text on one line, with every sign that Markdown could read as a mark behind a backslash.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (at, c) in words.char_indices() {
        let anywhere =
            matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '$');
        // A number with a point, a dash or a plus begins a list where a line begins.
        let first = at == 0 && matches!(c, '-' | '+' | '=' | ':');
        let listed = matches!(c, '.' | ')') && at > 0 && words[..at].bytes().all(|b| b.is_ascii_digit());
        if anywhere || first || listed {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
