//! Argument maps of Rationale (`.rtnl`): a script that creates boxes below boxes and sets their texts.
//!
//! Read is every command of the form `Create(type, id)`, `CreateChild(parent, type, id)` and `SetText(id, "text")`,
//! with or without brackets and commas, its arguments in any order: a type is known by its name, a parent by having
//! been created before.

use std::collections::BTreeMap;

use crate::{
    ground::{Diagnostic, FileId, Lang, Span},
    map::foreign::{
        boxes::{Box, Sort, enter},
        codes,
        draft::Draft,
    },
};

/// A word or text of the script.
#[derive(Clone, Debug)]
struct Token {
    text: String,
    quoted: bool,
    at: Span,
}

/// Reads a script.
pub(super) fn read(text: &str, file: FileId, lang: Lang) -> Result<Draft, Diagnostic> {
    let mut script = Script { draft: Draft::new(lang), boxes: Vec::new(), known: BTreeMap::new() };
    let tokens = tokens(text, file)?;
    let mut commands = 0;
    let mut from = 0;
    while from < tokens.len() {
        let next =
            tokens[from + 1..].iter().position(is_command).map_or(tokens.len(), |next| from + 1 + next);
        if is_command(&tokens[from]) {
            commands += 1;
            script.command(&tokens[from], &tokens[from + 1..next]);
        }
        from = next;
    }
    if commands == 0 {
        let finding = Diagnostic::new(codes::NOT_THIS, Span::new(file, 0, 0));
        return Err(finding.arg("format", "Rationale").arg("why", "`Create`"));
    }
    regroup(&mut script.boxes);
    enter(&script.boxes, &mut script.draft);
    Ok(script.draft)
}

/// Whether a word begins a command: it is capitalised, and no type.
fn is_command(token: &Token) -> bool {
    let verbs = ["Create", "Set", "Add", "Delete", "Move", "Link", "Open", "New", "Select"];
    !token.quoted && sort(&token.text).is_none() && verbs.iter().any(|verb| token.text.starts_with(verb))
}

/// Words and quoted texts; what stands between is only punctuation.
fn tokens(text: &str, file: FileId) -> Result<Vec<Token>, Diagnostic> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if c == '"' {
            let (words, length) = quoted(&text[at..]).ok_or_else(|| {
                Diagnostic::new(codes::SYNTAX, Span::new(file, at, at + 1))
                    .arg("why", "this text is never closed")
            })?;
            tokens.push(Token { text: words, quoted: true, at: Span::new(file, at, at + length) });
            at += length;
        } else if c.is_alphanumeric() || matches!(c, '-' | '_' | '{' | '}' | '#') {
            let inner = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '{' | '}' | '#' | '.');
            let length = text[at..].find(|c| !inner(c)).unwrap_or(text.len() - at);
            let word = text[at..at + length].to_owned();
            tokens.push(Token { text: word, quoted: false, at: Span::new(file, at, at + length) });
            at += length;
        } else {
            at += c.len_utf8();
        }
    }
    Ok(tokens)
}

/// A text in quotation marks and how many bytes it takes. A mark inside is doubled or stands behind a backslash.
fn quoted(text: &str) -> Option<(String, usize)> {
    let mut out = String::new();
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        match (c, next) {
            ('"', Some('"')) => {
                out.push('"');
                chars.next();
            }
            ('"', _) => return Some((out, at + 1)),
            ('\\', Some('n' | 'r' | 't')) => {
                out.push(' ');
                chars.next();
            }
            ('\\', Some(same @ ('"' | '\\'))) => {
                out.push(same);
                chars.next();
            }
            _ => out.push(c),
        }
    }
    None
}

/// The sort of box that a type is.
fn sort(name: &str) -> Option<Sort> {
    Some(match name.to_ascii_lowercase().as_str() {
        "compoundreason" | "reasongroup" => Sort::Reasons,
        "compoundobjection" | "objectiongroup" | "compoundrebuttal" => Sort::Objections,
        "reason" | "support" | "supporting" | "basis" => Sort::Reason,
        "objection" | "opposing" | "rebuttal" => Sort::Objection,
        "claim" | "contention" | "position" | "premise" | "copremise" | "co-premise" | "conclusion"
        | "box" | "text" | "assumption" => Sort::Claim,
        _ => return None,
    })
}

struct Script {
    draft: Draft,
    boxes: Vec<Box>,
    known: BTreeMap<String, usize>,
}

impl Script {
    fn command(&mut self, command: &Token, arguments: &[Token]) {
        match command.text.as_str() {
            "Create" => self.create(command, arguments, false),
            "CreateChild" => self.create(command, arguments, true),
            "SetText" => self.set_text(command, arguments),
            other => self.draft.report_name(codes::LEFT_OUT, command.at, other),
        }
    }

    fn create(&mut self, command: &Token, arguments: &[Token], child: bool) {
        let kind = arguments.iter().position(|token| sort(&token.text).is_some());
        let rest =
            || arguments.iter().enumerate().filter(|(at, _)| Some(*at) != kind).map(|(_, token)| token);
        let above = if child { rest().find_map(|token| self.known.get(&token.text).copied()) } else { None };
        let fresh = rest().find(|token| !self.known.contains_key(&token.text));
        let words = rest().find(|token| token.quoted && fresh.is_none_or(|own| own.at != token.at));
        if child && above.is_none() {
            let name = fresh.map_or(String::new(), |token| token.text.clone());
            return self.draft.report_name(codes::DANGLING, command.at, &name);
        }
        let name = kind.map(|kind| arguments[kind].text.as_str());
        let unknown = || if child { Sort::Reason } else { Sort::Claim };
        let id = fresh.map_or_else(|| format!("box-{}", self.boxes.len() + 1), |token| token.text.clone());
        self.known.insert(id.clone(), self.boxes.len());
        let key = if id.starts_with(|c: char| c.is_ascii_digit()) { format!("box-{id}") } else { id };
        self.boxes.push(Box {
            key: Some(key),
            at: command.at,
            sort: name.and_then(sort).unwrap_or_else(unknown),
            text: words.map_or(String::new(), |token| token.text.clone()),
            above,
            unstated: name.is_some_and(|name| name.eq_ignore_ascii_case("assumption")),
        });
    }

    fn set_text(&mut self, command: &Token, arguments: &[Token]) {
        let of = arguments.iter().position(|token| self.known.contains_key(&token.text));
        let text = arguments.iter().enumerate().rev().find(|(at, _)| Some(*at) != of);
        match (of, text) {
            (Some(of), Some((_, text))) => {
                self.boxes[self.known[&arguments[of].text]].text.clone_from(&text.text)
            }
            (Some(_), None) => {}
            (None, _) => {
                let name = arguments.first().map_or("", |token| token.text.as_str());
                self.draft.report_name(codes::DANGLING, command.at, name);
            }
        }
    }
}

/// A reason or objection without words of its own that claims stand in is a group of these.
fn regroup(boxes: &mut [Box]) {
    let mut holds = vec![false; boxes.len()];
    for it in boxes.iter() {
        if let (Sort::Claim, Some(above)) = (it.sort, it.above) {
            holds[above] = true;
        }
    }
    for (it, holds) in boxes.iter_mut().zip(holds) {
        let bare = it.text.trim().is_empty() && holds;
        it.sort = match it.sort {
            Sort::Reason if bare => Sort::Reasons,
            Sort::Objection if bare => Sort::Objections,
            other => other,
        };
    }
}
