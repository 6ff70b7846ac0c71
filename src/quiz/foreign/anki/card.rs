use crate::{
    ground::Lang,
    quiz::{
        foreign::{
            anki::picture_name,
            excerpt::Picture,
            markup::{holds, html},
            md::key,
            sheet::{Body, Question},
        },
        words::{letter, order},
    },
};

/// A question as pieces of HTML, for the front of a card and its back.
#[derive(Debug)]
pub(super) struct Card {
    pub question: String,
    pub options: String,
    pub answer: String,
    pub why: String,
    pub place: String,
    pub picture: String,
}

/// The pieces of a question.
pub(super) fn card(question: &Question<'_>, picture: Option<&Picture>, lang: Lang) -> Card {
    let note = question.note(lang);
    let note = note.map_or_else(String::new, |note| format!("<p><i>{}</i></p>", plain(&note)));
    let prompts = match &question.body {
        Body::Matching(prompts, _) => list("1", prompts.iter().map(|(prompt, _)| plain(prompt))),
        _ => String::new(),
    };
    let options = list("A", question.choices().iter().map(|choice| plain(&choice.text)));
    Card {
        question: format!("<p dir=\"auto\">{}</p>{note}", plain(&question.stem)),
        options: format!("{prompts}{options}"),
        answer: format!("<p dir=\"auto\"><b>{}</b></p>{}", plain(&key(question)), right(question)),
        why: why(question),
        place: question.reading(lang).map_or_else(String::new, |words| format!("<p>{}</p>", plain(&words))),
        picture: picture.map_or_else(String::new, |picture| {
            format!(
                "<img src=\"{}\" alt=\"{}\">",
                picture_name(picture),
                plain(&picture.alt).replace("<br>", " ")
            )
        }),
    }
}

fn list(kind: &str, items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| format!("<li dir=\"auto\">{item}</li>")).collect();
    if items.is_empty() { items } else { format!("<ol type=\"{kind}\">{items}</ol>") }
}

/// The right answer in words.
fn right(question: &Question<'_>) -> String {
    let choices = question.choices();
    let text = |at: usize| plain(&choices[at].text);
    match &question.body {
        Body::Single(_) | Body::Several(_) => {
            let right = (0..choices.len()).filter(|at| choices[*at].right);
            right.map(|at| format!("<p dir=\"auto\">{}</p>", text(at))).collect()
        }
        Body::Matching(prompts, _) => {
            list("1", prompts.iter().map(|(prompt, at)| format!("{} → {}", plain(prompt), text(*at))))
        }
        Body::Ordering(_, pairs) => list("1", order(choices.len(), pairs).into_iter().map(text)),
        Body::Number(..) | Body::Gap(..) => String::new(),
        Body::Open(rubric) => list("1", rubric.iter().map(|line| plain(line))),
    }
}

fn why(question: &Question<'_>) -> String {
    let told = question.told().iter().enumerate().filter(|(_, choice)| !choice.why.is_empty());
    let items: String = told
        .map(|(at, choice)| {
            let letter = if question.choices().is_empty() { String::new() } else { letter(at) };
            format!("<li dir=\"auto\"><b>{letter}</b> {}</li>", plain(&choice.why))
        })
        .collect();
    if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
}

/// A text as HTML in which Anki finds no sounds and no formulas of its own.
fn plain(text: &str) -> String {
    let html = html(text);
    if !holds(&html, |byte| matches!(byte, b'[' | b'\\' | b'{')) {
        return html;
    }
    html.replace('[', "&#91;").replace("\\(", "&#92;(").replace("{{", "{&#123;")
}
