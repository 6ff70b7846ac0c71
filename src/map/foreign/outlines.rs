//! A map line by line: as a Markdown outline, and as plain text for a screen reader.

use std::fmt::Write;

use crate::{
    ground::{Arg, Diagnostic, Lang, Named, say},
    map::{
        derive::attack_kind,
        foreign::{codes, loss::Losses},
        model::{Attribution, ClaimIx, Map},
        outline::{Line, Step, number, outline},
        words::act,
    },
};

/// The deepest indentation; what lies deeper stands there too.
const DEEPEST: usize = 30;

fn losses(map: &Map, lang: Lang) -> Vec<Diagnostic> {
    let mut losses = Losses::default();
    let keeps = [
        codes::LOST_SCHEME,
        codes::LOST_IMPLICIT,
        codes::LOST_KIND,
        codes::LOST_SAID,
        codes::LOST_SIDES,
        codes::LOST_PREFERENCE,
        codes::LOST_BY,
    ];
    losses.usual(map, lang, &keeps);
    for preference in &map.preferences {
        losses.add(codes::LOST_PREFERENCE, preference.at);
    }
    losses.findings()
}

/// A map as a nested list in Markdown.
pub(super) fn markdown(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let mut out = format!("# {}\n\n{}\n\n", escaped(map.title.get(lang)), escaped(map.question.get(lang)));
    for side in &map.sides {
        let _ = writeln!(
            out,
            "- **{}**: {}",
            escaped(side.name.get(lang)),
            escaped(map[side.thesis].short.get(lang))
        );
    }
    if !map.sides.is_empty() {
        out.push_str("\n---\n\n");
    }
    for line in outline(map) {
        let indent = "  ".repeat(line.depth.min(DEEPEST));
        let words = match line.step {
            Step::Claim { claim, again } | Step::Implicit { claim, again } => {
                let mark = unstated(line, lang).map_or_else(String::new, |word| format!(" *({word})*"));
                let end = if again {
                    format!(" *({})*", say(lang, "show-again", &[]))
                } else {
                    speakers(map, claim, lang)
                };
                format!(
                    "**{}** {}{mark}{}",
                    number(claim),
                    escaped(map[claim].full.get(lang)),
                    escape_end(&end, again)
                )
            }
            _ => format!("*{}*", escaped(&heading(map, line, lang))),
        };
        let _ = writeln!(out, "{indent}- {words}");
    }
    relations(map, lang, &mut out, "\n- ");
    (out, losses(map, lang))
}

fn escape_end(end: &str, again: bool) -> String {
    if again { end.to_owned() } else { escaped_spaced(end) }
}

fn escaped_spaced(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(" {}", escaped(text)) }
}

/// A map as sentences: every line says how deep it stands and what it is, so that nothing is in the layout.
pub(super) fn text(map: &Map, lang: Lang) -> (String, Vec<Diagnostic>) {
    let mut out = format!("{}\n\n{}\n\n", even(map.title.get(lang)), even(map.question.get(lang)));
    for side in &map.sides {
        let _ = writeln!(out, "{}: {}", even(side.name.get(lang)), even(map[side.thesis].short.get(lang)));
    }
    if !map.sides.is_empty() {
        out.push('\n');
    }
    for line in outline(map) {
        let level = say(lang, "foreign-level", &[("level", Arg::Count(line.depth + 1))]);
        let words = match line.step {
            Step::Claim { claim, again } | Step::Implicit { claim, again } => {
                let mark = unstated(line, lang).map_or_else(String::new, |word| format!(" ({word})"));
                let end = if again { say(lang, "show-again", &[]) } else { speakers(map, claim, lang) };
                let end = if end.is_empty() { end } else { format!(" {end}") };
                let claim_word =
                    say(lang, "foreign-claim-number", &[("number", Arg::Text(number(claim).to_string()))]);
                format!("{claim_word}{mark}: {}{end}", even(map[claim].full.get(lang)))
            }
            _ => heading(map, line, lang),
        };
        let _ = writeln!(out, "{level} {words}");
    }
    relations(map, lang, &mut out, "\n");
    (out, losses(map, lang))
}

fn unstated(line: Line, lang: Lang) -> Option<String> {
    matches!(line.step, Step::Implicit { .. }).then(|| say(lang, "show-unstated", &[]))
}

/// What a step or an objection is called, and who makes it.
fn heading(map: &Map, line: Line, lang: Lang) -> String {
    let (mut words, by) = match line.step {
        Step::Inference(at) => {
            let step = &map[at];
            let linked = if step.all_premises().count() > 1 { "show-linked" } else { "show-reason" };
            let mut words = say(lang, linked, &[]);
            if let Some(scheme) = step.scheme {
                let _ = write!(words, " ({})", say(lang, &format!("scheme-{}", scheme.name()), &[]));
            }
            (words, &step.by[..])
        }
        Step::Attack(at) => {
            let key = format!("attack-{}", attack_kind(map, at).name());
            (say(lang, &key, &[]), &map[at].by[..])
        }
        _ => return String::new(),
    };
    if !by.is_empty() {
        let names: Vec<_> = by.iter().map(|actor| even(map[*actor].name.get(lang))).collect();
        let _ = write!(words, ", {}", say(lang, "by-whom", &[("names", Arg::from(names.join(", ")))]));
    }
    words + ":"
}

/// Who says a claim, in brackets.
fn speakers(map: &Map, claim: ClaimIx, lang: Lang) -> String {
    let kind = say(lang, &format!("kind-{}", map[claim].kind.name()), &[]);
    let speaker = |said: &Attribution| {
        let actor = &map[said.actor];
        format!("{} {}", even(actor.name.get(lang)), act(actor, said.act, lang))
    };
    let parts: Vec<String> = std::iter::once(kind).chain(map[claim].said.iter().map(speaker)).collect();
    format!("({})", parts.join("; "))
}

fn relations(map: &Map, lang: Lang, out: &mut String, lead: &str) {
    for relation in &map.relations {
        let [one, other] = relation.between.map(number);
        let word = say(lang, &format!("relation-{}", relation.kind.name()), &[]);
        let one = say(lang, "foreign-claim-number", &[("number", Arg::Text(one.to_string()))]);
        let other = say(lang, "foreign-claim-number", &[("number", Arg::Text(other.to_string()))]);
        let _ = write!(out, "{lead}{one}: {word}: {other}.");
    }
    if !map.relations.is_empty() {
        out.push('\n');
    }
}

fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text with every sign that Markdown could read as a mark behind a backslash.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in even(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
