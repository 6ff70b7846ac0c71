use maud::{Markup, html};

use crate::{
    ground::{Arg, Lang, Named, Text, say},
    quiz::{
        form::{Entry, Form},
        item::{Item, Shape},
        material::parts,
        words::{key, letter, note, places, right_order},
    },
};

/// A question: how it is answered, and behind that what is right and why.
pub(super) fn question(form: &Form, entry: &Entry, at: usize, lang: Lang) -> Markup {
    let item = &entry.item;
    let id = |part: &str| format!("{lang}_q{at}{part}");
    html! {
        section .card .item #(id("")) data-item=(at) tabindex="-1" aria-labelledby=(id("-stem")) {
            p .label {
                span .number { (say(lang, "practice-question", &[("number", Arg::from((at + 1).to_string()))])) }
                " · " (say(lang, &format!("process-{}", item.kind.process().name()), &[]))
                @if let Some(map) = form.heading(&item.map, lang) { " · " (map) }
            }
            (stem(item.stem.get(lang), &id("-stem")))
            @if let Some(note) = note(item, lang).filter(|_| !item.shape.is_written()) { p .note #(id("-note")) { (note) } }
            form novalidate {
                fieldset .answer {
                    legend .hidden { (item.stem.get(lang)) }
                    (controls(item, at, lang))
                }
                (certainty(at, lang))
                p .buttons .needs-script { button type="submit" .primary { (say(lang, "practice-check", &[])) } }
                p .not-yet role="alert" {}
            }
            div .verdict tabindex="-1" role="status" {}
            (solution(item, lang))
            p .buttons .after .needs-script hidden {
                button .next .primary type="button" { (say(lang, "practice-next", &[])) }
            }
        }
    }
}

/// A question below the statements that are set apart for it.
fn stem(stem: &str, id: &str) -> Markup {
    let (cited, question) = parts(stem);
    if cited.is_empty() {
        return html! { h2 #(id) { (question) } };
    }
    html! {
        div #(id) {
            @for (at, cited) in cited.iter().enumerate() { p .cited { "(" (at + 1) ") " (cited) } }
            h2 { (question) }
        }
    }
}

fn controls(item: &Item, at: usize, lang: Lang) -> Markup {
    let name = format!("{lang}_q{at}");
    match &item.shape {
        Shape::Single => choices(item, &name, "radio", lang),
        Shape::Several => choices(item, &name, "checkbox", lang),
        Shape::Matching(prompts) => html! {
            ul .prompts role="list" {
                @for (row, prompt) in prompts.iter().enumerate() {
                    li {
                        label for={ (name) "-" (row) } { (prompt.text.get(lang)) }
                        select #{ (name) "-" (row) } autocomplete="off" {
                            option value="" { (say(lang, "practice-choose", &[])) }
                            @for (choice, offered) in item.choices.iter().enumerate() {
                                option value=(choice) { (letter(choice)) "  " (offered.text.get(lang)) }
                            }
                        }
                    }
                }
            }
        },
        Shape::Ordering(_) => html! {
            ol .order role="list" {
                @for (choice, offered) in item.choices.iter().enumerate() {
                    li data-choice=(choice) {
                        span .words { (offered.text.get(lang)) }
                        span .moves .needs-script {
                            (mover("up", &offered.text, lang)) (mover("down", &offered.text, lang))
                        }
                    }
                }
            }
        },
        Shape::Figure(_) => html! {
            label .written {
                span { (say(lang, "paper-note-Figure", &[])) } " "
                input type="text" inputmode="decimal" autocomplete="off" .figure;
            }
        },
        Shape::Gap(_) => html! {
            label .written {
                span { (say(lang, "paper-note-Gap", &[])) } " "
                input type="text" autocomplete="off" autocapitalize="off" spellcheck="false" .gap;
            }
        },
    }
}

fn choices(item: &Item, name: &str, sort: &str, lang: Lang) -> Markup {
    html! {
        ul .choices role="list" {
            @for (choice, offered) in item.choices.iter().enumerate() {
                li {
                    label .choice {
                        input type=(sort) name=(name) value=(choice) autocomplete="off";
                        b { (letter(choice)) }
                        span { (offered.text.get(lang)) }
                    }
                }
            }
        }
    }
}

/// A button that moves a step of an order one place.
fn mover(way: &str, text: &Text, lang: Lang) -> Markup {
    let label = say(lang, &format!("practice-move-{way}"), &[("step", Arg::from(text.get(lang)))]);
    let sign = if way == "up" { "↑" } else { "↓" };
    html! { button type="button" data-move=(way) aria-label=(label) { (sign) } }
}

fn certainty(at: usize, lang: Lang) -> Markup {
    html! {
        fieldset .certainty .needs-script hidden {
            legend { (say(lang, "practice-how-sure", &[])) }
            @for level in 1..=3 {
                label {
                    input type="radio" name={ (lang) "_c" (at) } value=(level) checked[level == 1] autocomplete="off";
                    span { (say(lang, &format!("practice-sure-{level}"), &[])) }
                }
            }
        }
    }
}

/// Every choice with why it is right or wrong, and where that can be read.
fn solution(item: &Item, lang: Lang) -> Markup {
    let places = places(&item.cites, lang);
    let keyed = matches!(item.shape, Shape::Single | Shape::Several);
    html! {
        details .solution {
            summary { (say(lang, "paper-key", &[])) }
            @if !keyed { p .key { b { (say(lang, "practice-right-answer", &[])) } " " (answer(item, lang)) } }
            ul .whys role="list" {
                @for (at, is_last) in by_why(item, lang) {
                    @let choice = &item.choices[at];
                    li data-choice=(at) .right[keyed && choice.correct] { (why(item, (at, is_last), keyed, lang)) }
                }
            }
            @if !places.is_empty() {
                p .place { (say(lang, "play-place", &[("places", Arg::from(places))])) }
            }
            div .on-map {}
        }
    }
}

/// The choices in their order, but those with the same reason behind each other, each with whether it is the last of
/// them: the reason is said once, below it.
fn by_why(item: &Item, lang: Lang) -> Vec<(usize, bool)> {
    let why = |at: &usize| item.choices[*at].why.get(lang);
    let first = |at: &usize| (0..*at).find(|other| why(other) == why(at)).unwrap_or(*at);
    let mut order: Vec<usize> = (0..item.choices.len()).collect();
    order.sort_by_key(first);
    let is_last = |at: usize| order.get(at + 1).is_none_or(|next| why(next) != why(&order[at]));
    order.iter().enumerate().map(|(at, choice)| (*choice, is_last(at))).collect()
}

fn why(item: &Item, (at, is_last): (usize, bool), keyed: bool, lang: Lang) -> Markup {
    let choice = &item.choices[at];
    html! {
        @if !item.shape.is_written() {
            p .what {
                b .letter { (letter(at)) } " " (choice.text.get(lang))
                @if keyed && choice.correct { " " b .tag { (say(lang, "practice-tag-right", &[])) } }
                span .picked hidden { " " b .tag { (say(lang, "practice-tag-picked", &[])) } }
            }
        }
        @if is_last { p .why { (choice.why.get(lang)) } }
    }
}

/// The right answer in words.
fn answer(item: &Item, lang: Lang) -> Markup {
    match &item.shape {
        Shape::Matching(prompts) => html! {
            span .pairs {
                @for prompt in prompts {
                    span .pair {
                        (prompt.text.get(lang)) " → "
                        b { (item.choices.get(prompt.choice).map_or("", |choice| choice.text.get(lang))) }
                    }
                }
            }
        },
        Shape::Ordering(_) => {
            let order = right_order(item);
            html! {
                span .pairs {
                    @for (rank, at) in order.iter().enumerate() {
                        span .pair { b { (rank + 1) "." } " " (item.choices.get(*at).map_or("", |choice| choice.text.get(lang))) }
                    }
                }
            }
        }
        _ => html! { (key(item, lang)) },
    }
}
