//! GIFT, ours or what other programs make of it.

use std::borrow::Cow;

use crate::{
    ground::{FileId, Id, Lang, Span, Text},
    quiz::{
        foreign::read::{
            Found, Reading, choice, html,
            lack::Lack,
            missed::{Missed, number},
            moodle::{figure, gap, in_order, verdict},
            note::{without_map, without_note},
            open::FoundOpen,
            pair,
        },
        item::{Prompt, Shape},
    },
};

pub(super) fn read(text: &str, file: FileId, lang: Lang) -> Reading {
    let mut reading = Reading::default();
    let text = even_ends(text);
    for (start, block) in blocks(&text) {
        let at = Span::new(file, start, start + block.trim_end().len());
        let head = Head::of(block);
        if head.body.trim().is_empty() {
            continue;
        }
        match question(&head, at, lang) {
            Ok(Asked::Keyed(found)) => reading.found.push(*found),
            Ok(Asked::Open(open)) => reading.open.push(open),
            Err(missed) => {
                let at = if missed == Missed::Unclosed { opening(block, at) } else { at };
                reading.findings.push(missed.told(&head.label(), at));
            }
        }
    }
    reading
}

/// A text whose lines end as usual, with every place as it was: a carriage return alone ended them once.
fn even_ends(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let is_alone = |at: usize| !matches!(&bytes[at + 1..], [b'\n', ..] | [b'\r', b'\n', ..]);
    let alone = |(at, c)| if c == '\r' && is_alone(at) { '\n' } else { c };
    if text.contains('\r') { text.char_indices().map(alone).collect() } else { Cow::Borrowed(text) }
}

/// The stretches that hold a question each, with their places. Between them are blank lines and categories; where a
/// blank line is missing, a question ends with the line that ends its answers.
fn blocks(text: &str) -> Vec<(usize, &str)> {
    let mut blocks = Vec::new();
    let (mut start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        let next = at + line.len();
        let bare = line.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
        if bare.is_empty() || bare.starts_with("$CATEGORY:") {
            blocks.extend((start < at).then(|| (start, &text[start..at])));
            start = next;
        } else if ends_answers(&text[start..at]) && begins_answers(&text[at..]) {
            blocks.push((start, &text[start..at]));
            start = at;
        }
        at = next;
    }
    blocks.extend((start < at).then(|| (start, &text[start..at])));
    blocks
}

fn is_comment(line: &str) -> bool {
    line.trim_start_matches('\u{feff}').trim_start().starts_with("//")
}

/// Whether the last line of what was read of a question ends its answers.
fn ends_answers(block: &str) -> bool {
    let last = block.lines().next_back().unwrap_or_default();
    !is_comment(last) && split_at(last, "}").is_some_and(|(_, tail)| tail.trim().is_empty())
}

/// Whether another question has answers before the next blank line.
fn begins_answers(rest: &str) -> bool {
    let lines = rest.lines().take_while(|line| !line.trim().is_empty());
    lines.filter(|line| !is_comment(line)).any(|line| split_at(line, "{").is_some())
}

/// Where the answers of a block begin that stands at `at`.
fn opening(block: &str, at: Span) -> Span {
    let mut start = at.start as usize;
    for line in block.split_inclusive('\n') {
        if let Some((before, _)) = split_at(line, "{").filter(|_| !is_comment(line)) {
            let brace = start + before.len();
            return Span::new(at.file, brace, brace + 1);
        }
        start += line.len();
    }
    at
}

/// A block without its comments, and what they say.
#[derive(Debug, Default)]
struct Head {
    id: Option<String>,
    tags: Vec<String>,
    body: String,
}

impl Head {
    fn of(block: &str) -> Self {
        let mut head = Self::default();
        for line in block.lines() {
            let line = line.trim_start_matches('\u{feff}');
            let Some(comment) = line.trim_start().strip_prefix("//") else {
                head.body.push_str(line);
                head.body.push('\n');
                continue;
            };
            for part in comment.split('[').skip(1) {
                let mark = part.split(']').next().unwrap_or_default();
                match mark.split_once(':') {
                    Some(("id", id)) => head.id = Some(id.trim().to_owned()),
                    Some(("tag", tag)) => head.tags.push(tag.trim().to_owned()),
                    _ => {}
                }
            }
        }
        head
    }

    /// Its title, which may be empty, and what follows.
    fn parts(&self) -> (&str, &str) {
        let body = self.body.trim();
        let titled = body.strip_prefix("::").and_then(|rest| split_at(rest, "::"));
        titled.map_or(("", body), |(title, rest)| (title.trim(), rest.trim_start()))
    }

    /// Its id; where nothing names a question, its title does.
    fn name(&self) -> String {
        self.id.clone().unwrap_or_else(|| self.parts().0.to_owned())
    }

    /// What a person finds it by: its name, or how it begins.
    fn label(&self) -> String {
        let name = self.name();
        if !name.is_empty() {
            return name;
        }
        self.body.trim().lines().next().unwrap_or_default().chars().take(60).collect()
    }
}

/// What a block asks.
enum Asked {
    Keyed(Box<Found>),
    Open(FoundOpen),
}

fn question(head: &Head, at: Span, lang: Lang) -> Result<Asked, Missed> {
    let (_, body) = head.parts();
    let (format, body) = formatted(body).unwrap_or(("moodle", body));
    // Words without answers are what Moodle calls a description.
    let (stem, rest) = split_at(body, "{").ok_or_else(|| Missed::Kind("description".to_owned()))?;
    let (answers, tail) = split_at(rest, "}").ok_or(Missed::Unclosed)?;
    if split_at(tail, "{").is_some() {
        return Err(Missed::Merged);
    }
    let words = Words { html: matches!(format, "html" | "moodle"), lang };
    let mut stem = words.plain(stem);
    if !tail.trim().is_empty() {
        stem = format!("{} ___ {}", stem.trim_end(), words.plain(tail));
    }
    let pictures = (words.html && html::has_pictures(&head.body)).then_some(Lack::Pictures);
    let (answers, general) = split_at(answers, "####").unwrap_or((answers, ""));
    if answers.trim().is_empty() {
        let mut open = FoundOpen::new(head.name(), at);
        let map = head.tags.iter().find_map(|tag| Id::new(tag.strip_prefix("map:")?));
        open.map = map.unwrap_or(open.map);
        open.rubric = words.plain(general).lines().map(str::to_owned).collect();
        let stem = without_map(&stem, lang).to_owned();
        open.lacks.extend(pictures);
        return Ok(Asked::Open(FoundOpen { stem, ..open }));
    }
    let mut found = Found::new(head.name(), at, lang);
    found.item.id = head.id.as_deref().and_then(Id::new).unwrap_or_default();
    head.tags.iter().for_each(|tag| found.tagged(tag));
    let (stem, unit) = without_note(without_map(&stem, lang), lang);
    found.item.stem = Text::of(lang, stem);
    found.unit = unit;
    found.general = Some(words.plain(general));
    found.lacks.extend(pictures);
    words.answers(answers.trim(), &mut found)?;
    Ok(Asked::Keyed(Box::new(found)))
}

/// What notation a text is in, if it says so, and the text.
fn formatted(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.trim_start().strip_prefix('[')?.split_once(']')?;
    matches!(name, "html" | "moodle" | "plain" | "markdown").then_some((name, rest))
}

/// Parts a text at the first sign that stands there unescaped.
fn split_at<'a>(text: &'a str, sign: &str) -> Option<(&'a str, &'a str)> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if !escaped && text[at..].starts_with(sign) {
            return Some((&text[..at], &text[at + sign.len()..]));
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

/// An answer: its sign, its weight, its text and what is said to it, still escaped.
#[derive(Debug)]
struct Answer<'a> {
    right: bool,
    weight: Option<f64>,
    text: &'a str,
    feedback: &'a str,
}

impl Answer<'_> {
    /// Whether it earns anything, if it is right.
    fn earns(&self) -> bool {
        self.weight.is_none_or(|weight| weight > 0.0)
    }

    /// Whether it is right and earns everything.
    fn is_whole(&self) -> bool {
        self.right && self.weight.is_none_or(|weight| weight >= 100.0)
    }
}

fn split(text: &str) -> Vec<Answer<'_>> {
    let mut starts: Vec<(usize, char)> = Vec::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if !escaped && matches!(c, '=' | '~') {
            starts.push((at, c));
        }
        escaped = c == '\\' && !escaped;
    }
    let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    starts.iter().zip(ends).map(|((at, sign), end)| answer(*sign == '=', &text[at + 1..end])).collect()
}

fn answer(right: bool, text: &str) -> Answer<'_> {
    let (text, feedback) = split_at(text, "#").unwrap_or((text, ""));
    let text = text.trim();
    let weighted = text.strip_prefix('%').and_then(|rest| rest.split_once('%'));
    let weight = weighted.and_then(|(weight, rest)| Some((weight.parse().ok()?, rest)));
    let (weight, text) = weight.map_or((None, text), |(weight, rest)| (Some(weight), rest.trim()));
    Answer { right, weight, text, feedback: feedback.trim() }
}

/// Whether a statement is called true or false.
fn verdict_of(text: &str) -> Option<bool> {
    match text.split('#').next().unwrap_or_default().trim() {
        "T" | "TRUE" => Some(true),
        "F" | "FALSE" => Some(false),
        _ => None,
    }
}

struct Words {
    html: bool,
    lang: Lang,
}

impl Words {
    /// A text without its escapes, and without markup if it has any.
    fn plain(&self, text: &str) -> String {
        let (html, text) = match formatted(text) {
            Some((name, rest)) => (matches!(name, "html" | "moodle"), rest),
            None => (self.html, text),
        };
        let mut out = String::new();
        let mut chars = text.trim().chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some('n') => out.push('\n'),
                    Some(sign @ ('~' | '=' | '#' | '{' | '}' | ':' | '\\')) => out.push(sign),
                    Some(other) => out.extend(['\\', other]),
                    None => out.push('\\'),
                },
                c => out.push(c),
            }
        }
        if html && out.contains(['<', '&']) { html::text(&out) } else { out.trim().to_owned() }
    }

    fn answers(&self, text: &str, found: &mut Found) -> Result<(), Missed> {
        if let Some(numbers) = text.strip_prefix('#') {
            return self.numbers(numbers, found);
        }
        if let Some(is_true) = verdict_of(text) {
            let (_, feedback) = split_at(text, "#").unwrap_or((text, ""));
            // What is said to a wrong answer comes first.
            let (wrong, right) = split_at(feedback, "#").unwrap_or((feedback, ""));
            for option in [true, false] {
                let why = if option == is_true { right } else { wrong };
                found.item.choices.push(verdict(option, option == is_true, self.plain(why), self.lang));
            }
            found.item.sorted = true;
            return Ok(());
        }
        let answers = split(text);
        let wrong = answers.iter().any(|answer| !answer.right);
        let pairs = answers.iter().filter(|answer| split_at(answer.text, "->").is_some()).count();
        if wrong {
            self.choices(&answers, found);
            Ok(())
        } else if pairs == answers.len() && pairs > 0 {
            self.pairs(&answers, found);
            Ok(())
        } else {
            let (whole, partly): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.is_whole());
            found.partly.extend(partly.iter().filter(|one| one.earns()).map(|one| self.plain(one.text)));
            let words = whole.iter().map(|answer| self.plain(answer.text)).collect();
            let why = answers.first().map(|answer| self.plain(answer.feedback)).unwrap_or_default();
            found.lacks.extend(told_more(answers.iter().skip(1), answers.first()));
            gap(found, words, why, self.lang)
        }
    }

    fn choices(&self, answers: &[Answer<'_>], found: &mut Found) {
        if answers.iter().all(|answer| !answer.right) {
            found.item.shape = Shape::Several;
        }
        for answer in answers {
            let (text, why) = (self.plain(answer.text), self.plain(answer.feedback));
            let weighs = answer.weight.is_some_and(|weight| weight > 0.0);
            let partly = matches!(found.item.shape, Shape::Single) && weighs && !answer.right;
            if partly {
                found.partly.push(text.clone());
            }
            let right = answer.right || (weighs && !partly);
            found.item.choices.push(choice(self.lang, text, right, why));
        }
    }

    /// Pairs; or, where what they are matched with are the places from `1.` on, an order.
    fn pairs(&self, answers: &[Answer<'_>], found: &mut Found) {
        let pairs = answers.iter().filter_map(|answer| split_at(answer.text, "->"));
        let prompts: Vec<(String, String)> =
            pairs.map(|(prompt, option)| (self.plain(prompt), self.plain(option))).collect();
        let place = |at: usize| prompts.iter().position(|(_, option)| *option == format!("{}.", at + 1));
        let places: Option<Vec<usize>> = (0..prompts.len()).map(place).collect();
        if let Some(order) = places {
            for at in order {
                found.item.choices.push(choice(self.lang, prompts[at].0.clone(), true, ""));
            }
            found.item.shape = in_order(found.item.choices.len());
            return;
        }
        let mut kept: Vec<Prompt> = Vec::new();
        for (prompt, option) in prompts {
            let known = found.item.choices.iter().position(|choice| choice.text.get(self.lang) == option);
            let at = known.unwrap_or(found.item.choices.len());
            if known.is_none() {
                found.item.choices.push(choice(self.lang, option, !prompt.is_empty(), ""));
            }
            if !prompt.is_empty() {
                kept.push(Prompt { text: Text::of(self.lang, prompt), choice: at, about: pair(kept.len()) });
            }
        }
        found.item.shape = Shape::Matching(kept);
    }

    /// The right number, with a tolerance, `2600:50`, or between bounds, `2500..2700`.
    fn numbers(&self, text: &str, found: &mut Found) -> Result<(), Missed> {
        let mut answers = split(text);
        // The first right one may stand there without a sign.
        let alone = text.find(['=', '~']).map_or(text, |at| &text[..at]);
        answers.splice(..0, (!alone.trim().is_empty()).then(|| answer(true, alone)));
        let answer = answers.iter().find(|one| one.is_whole()).ok_or(Missed::Unsound)?;
        // A form has room for one range.
        let others = answers.iter().filter(|one| !std::ptr::eq(*one, answer));
        found.lacks.extend(told_more(others.clone(), Some(answer)));
        found.partly.extend(others.filter(|one| one.right && one.earns()).map(|one| self.plain(one.text)));
        let (middle, reach) = match (answer.text.split_once(".."), answer.text.split_once(':')) {
            (Some((low, high)), _) => {
                let (low, high) = (number(low)?, number(high)?);
                ((low + high) / 2.0, (high - low) / 2.0)
            }
            (_, Some((middle, reach))) => (number(middle)?, number(reach)?),
            _ => (number(answer.text)?, 0.0),
        };
        figure(found, middle, reach, self.plain(answer.feedback), self.lang)
    }
}

/// Whether something is said to other answers that is not said to the one that is kept.
fn told_more<'a>(others: impl Iterator<Item = &'a Answer<'a>>, kept: Option<&Answer<'_>>) -> Option<Lack> {
    let said = kept.map_or("", |kept| kept.feedback);
    let mut more = others.filter(|other| !other.feedback.is_empty() && other.feedback != said);
    more.next().map(|_| Lack::Others)
}
