//! A quiz as one HTML file to practise with: no network, no account, nothing kept.
//!
//! Every question with its answers, reasons and places stands in the page as text, once a language; without a script
//! the reasons unfold. The script shows one question at a time, marks answers by the rules of `quiz::grade`, brings
//! back what was missed, and lights the path of the answer on the map.

mod data;
mod question;

use std::collections::BTreeMap;

use maud::{Markup, PreEscaped, html};

use crate::{
    ground::{Arg, Id, Lang, say},
    map::{
        html::{Document, night},
        layout::{DrawOptions, draw},
        model::Map,
    },
    page::{SvgOptions, svg},
    quiz::{
        form::Form,
        practice::{data::data, question::question},
        words::places,
    },
};

/// How a quiz becomes a page.
#[derive(Clone, Debug)]
pub struct PracticeOptions {
    /// The language shown first where the reader's system speaks none of the quiz's.
    pub lang: Lang,
    /// Where the name of the program leads: the index page, if there is one.
    pub home: Option<String>,
    /// The folder of the maps' pages, relative to this one, if they are there.
    pub maps: Option<String>,
}

const STYLE: &str = include_str!("practice.css");
const SCRIPTS: &[&str] = &[include_str!("mark.js"), include_str!("where.js"), include_str!("practice.js")];

/// The quiz as one HTML file in all the languages its questions can be asked in.
pub fn practice(form: &Form, maps: &[&Map], options: &PracticeOptions) -> String {
    let mut langs = form.languages();
    langs.sort_by_key(|lang| *lang != options.lang);
    let shown = Shown { form, maps: used(form, maps), options };
    let titles: Vec<(Lang, &str)> = langs.iter().map(|lang| (*lang, form.title.get(*lang))).collect();
    let body = html! { @for lang in &langs { (shown.edition(*lang)) } };
    let night = night();
    let data = data(form, &shown.maps, &langs);
    Document {
        titles: &titles,
        styles: &[STYLE, &night],
        scripts: SCRIPTS,
        data: Some(&data),
        home: options.home.as_deref(),
        body,
    }
    .print()
}

/// The maps that questions of the form are about, by id.
fn used<'a>(form: &Form, maps: &[&'a Map]) -> BTreeMap<Id, &'a Map> {
    let asked = |map: &&&Map| form.entries.iter().any(|entry| entry.item.map == map.id);
    maps.iter().filter(asked).map(|map| (map.id.clone(), *map)).collect()
}

struct Shown<'a> {
    form: &'a Form,
    maps: BTreeMap<Id, &'a Map>,
    options: &'a PracticeOptions,
}

impl Shown<'_> {
    fn edition(&self, lang: Lang) -> Markup {
        let form = self.form;
        html! {
            div .edition #(lang) lang=(lang) data-title=(form.title.get(lang)) {
                div .head {
                    h1 { (form.title.get(lang)) }
                    p .question { (count(form, lang)) }
                    @if let Some(basis) = form.basis(lang) { p .question { (basis) } }
                }
                (start(lang))
                p .progress .needs-script role="status" hidden {}
                div .questions { @for (at, entry) in form.entries.iter().enumerate() { (question(form, entry, at, lang)) } }
                (self.open(lang))
                section .summary .needs-script tabindex="-1" aria-labelledby={ (lang) "_summary" } hidden {
                    h2 #{ (lang) "_summary" } { (say(lang, "practice-summary", &[])) }
                    p .points {}
                    ul .by-process {}
                    div .again-list hidden {
                        p { (say(lang, "practice-read-again", &[])) }
                        ul {}
                    }
                    p .buttons {
                        button .restart type="button" { (say(lang, "practice-restart", &[])) }
                    }
                }
                (self.drawings(lang))
            }
        }
    }

    /// What is asked without a key, with room to write and what a good answer mentions.
    fn open(&self, lang: Lang) -> Markup {
        let form = self.form;
        html! {
            @if !form.open.is_empty() {
                section .open-prompts aria-labelledby={ (lang) "_open" } {
                    h2 #{ (lang) "_open" } { (say(lang, "open-heading", &[])) }
                    @for (at, open) in form.open.iter().enumerate() {
                        div .card {
                            @if let Some(map) = form.heading(&open.map, lang) { p .label { (map) } }
                            h3 #{ (lang) "_open-" (at) } { (open.stem.get(lang)) }
                            textarea rows="4" aria-labelledby={ (lang) "_open-" (at) } {}
                            details {
                                summary { (say(lang, "open-rubric", &[])) }
                                ul { @for line in &open.rubric { li { (line.get(lang)) } } }
                                p .note { (places(&open.cites, lang)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The maps, out of sight until a question has been answered.
    fn drawings(&self, lang: Lang) -> Markup {
        html! {
            figure .where .needs-script hidden {
                figcaption {
                    span { (say(lang, "practice-on-map", &[])) } " "
                    button .whole type="button" aria-pressed="false" { (say(lang, "practice-whole-map", &[])) }
                }
                @for (at, (id, map)) in self.maps.iter().enumerate() {
                    div .drawn tabindex="0" role="region" aria-label=(map.title.get(lang)) data-map=(id) hidden {
                        (PreEscaped(drawing(map, lang, at)))
                    }
                    @if let Some(folder) = &self.options.maps {
                        p .map-page data-map=(id) hidden {
                            a href={ (folder) (id) ".html#" (lang) } { (say(lang, "practice-map-page", &[])) }
                        }
                    }
                }
            }
        }
    }
}

fn count(form: &Form, lang: Lang) -> String {
    let minutes = form.minutes.unwrap_or(0) as usize;
    let args = [("count", Arg::Count(form.entries.len())), ("minutes", Arg::Count(minutes))];
    say(lang, "practice-count", &args)
}

/// What is said and chosen before the first question.
fn start(lang: Lang) -> Markup {
    html! {
        section .start .needs-script aria-label=(say(lang, "practice-start-label", &[])) {
            p { (say(lang, "practice-intro", &[])) }
            p {
                label .check {
                    input .with-certainty type="checkbox";
                    span { (say(lang, "practice-certainty", &[])) }
                }
            }
            p .note { (say(lang, "practice-certainty-note", &[])) }
            p .buttons { button .begin type="button" { (say(lang, "practice-begin", &[])) } }
        }
    }
}

fn drawing(map: &Map, lang: Lang, at: usize) -> String {
    let options = SvgOptions { embed_fonts: false, prefix: format!("map{at}-{lang}-") };
    let scene = draw(map, &DrawOptions::new(lang));
    svg(&scene, &options).replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1)
}
