use std::collections::BTreeSet;

use maud::{Markup, PreEscaped, html as markup};

use crate::{
    ground::Lang,
    map::{
        derive::{mentioned, sides},
        html::{
            about::About,
            document::Document,
            graph::graph,
            lists::{cards, differences, events, sources, speakers, terms},
            marks::Marks,
            night::night,
            reading::reading,
            tools::tools,
            words::{Said, Words},
        },
        model::Map,
        paper::{chart, timescale},
        show::side_letter,
    },
    page::{Scene, SvgOptions, svg},
};

/// How a map becomes a page.
#[derive(Clone, Debug)]
pub struct HtmlOptions {
    /// The language shown first where the reader's system speaks none of the map's.
    pub lang: Lang,
    /// Where the name of the program leads: the index page, if there is one.
    pub home: Option<String>,
}

const MAP_CSS: [&str; 3] = [include_str!("map.css"), include_str!("stage.css"), include_str!("print.css")];
const MAP_JS: &[&str] = &[
    include_str!("graph.js"),
    include_str!("view.js"),
    include_str!("stage.js"),
    include_str!("find.js"),
    include_str!("keys.js"),
    include_str!("map.js"),
];

/// The map as one HTML file in all its languages.
///
/// The drawings, one a language at most, are shown where there are any; groups in them whose id is that of a claim,
/// inference, attack or relation come to life. A language without a drawing has its linear reading alone.
pub fn html(map: &Map, drawings: &[Scene], options: &HtmlOptions) -> String {
    let mut langs = map.languages.clone();
    langs.sort_by_key(|lang| *lang != options.lang);
    langs.dedup();
    let titles: Vec<(Lang, &str)> = langs.iter().map(|lang| (*lang, map.title.get(*lang))).collect();
    let mentioned = mentioned(map);
    let body = markup! {
        @for lang in &langs {
            @let drawing = drawings.iter().find(|drawing| drawing.lang() == *lang);
            (edition(Words { map, lang: *lang, said: &Said::default() }, drawing, &mentioned))
        }
    };
    let [words, stage, print] = MAP_CSS;
    let night = night();
    let data = graph(map, &sides(map), &langs);
    Document {
        titles: &titles,
        styles: &[words, stage, &night, print],
        scripts: MAP_JS,
        data: Some(&data),
        home: options.home.as_deref(),
        body,
    }
    .print()
}

/// A part of the page under a heading of its own.
struct Section {
    id: &'static str,
    title: &'static str,
    body: Markup,
}

/// The page in one language.
fn edition(words: Words<'_>, drawing: Option<&Scene>, mentioned: &BTreeSet<usize>) -> Markup {
    let map = words.map;
    let about = About { words, marks: Marks::new(map, words.lang), sides: sides(map) };
    let sections = sections(&about, mentioned);
    markup! {
        div .edition #(words.lang) lang=(words.lang) data-title=(map.title.get(words.lang)) {
            (contents(words, drawing.is_some(), &sections))
            (head(words))
            @if let Some(drawing) = drawing {
                section .stage #(words.own("drawing")) aria-labelledby=(words.own("drawing-title")) tabindex="-1" {
                    h2 #(words.own("drawing-title")) { (words.say("html-drawing")) }
                    (tools(&about))
                    (stage(words, drawing))
                }
            }
            @for Section { id, title, body } in &sections {
                section .part #(words.own(id)) aria-labelledby={ (words.own(id)) "-title" } tabindex="-1" {
                    h2 #{ (words.own(id)) "-title" } { (words.say(title)) }
                    (body)
                }
            }
            (cards(&about.marks, words, mentioned))
        }
    }
}

/// Links to the parts of the page: the way past the drawing for keyboards and screen readers.
fn contents(words: Words<'_>, drawn: bool, sections: &[Section]) -> Markup {
    let drawing = drawn.then_some(("drawing", "html-drawing"));
    let parts = drawing.into_iter().chain(sections.iter().map(|section| (section.id, section.title)));
    markup! {
        nav .contents aria-label=(words.say("html-contents")) {
            ul role="list" {
                @for (id, title) in parts { li { a href={ "#" (words.own(id)) } { (words.say(title)) } } }
            }
        }
    }
}

/// Title, question and what each side holds.
fn head(words: Words<'_>) -> Markup {
    let map = words.map;
    markup! {
        div .head {
            h1 dir="auto" { (map.title.get(words.lang)) }
            p .question dir="auto" { (map.question.get(words.lang)) }
            @if !map.sides.is_empty() {
                ul .sides role="list" aria-label=(words.say("html-sides")) {
                    @for (at, side) in map.sides.iter().enumerate() {
                        li data-side=(at % 5) {
                            span .side { (side_letter(at)) " " (side.name.get(words.lang)) } " "
                            (words.link(side.thesis))
                        }
                    }
                }
            }
        }
    }
}

/// The drawing and, beside it, the details of what is chosen in it.
fn stage(words: Words<'_>, drawing: &Scene) -> Markup {
    let options = SvgOptions { embed_fonts: false, prefix: format!("map-{}-", words.lang) };
    // In HTML the name space is understood, and the page is to name no address at all.
    let drawing = svg(drawing, &options).replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1);
    markup! {
        div .frame {
            div .canvas .drawn tabindex="0" role="region" aria-label=(words.say("html-canvas")) {
                div .paper { (PreEscaped(drawing)) }
            }
            p .status .needs-script role="status" aria-live="polite" {}
            aside .panel .needs-script aria-label=(words.say("html-panel")) {
                div .hint {
                    p { (words.say("html-choose")) }
                    @if let Some(note) = balance(words) { (note) }
                }
            }
        }
        details .drawer .legend-drawer .needs-script hidden {
            summary { (words.say("html-legend")) }
            div .drawer-body .drawn {}
        }
    }
}

/// How wide the chart of figures and the scale of time are, in points.
const CHART: f64 = 560.0;
const TIMESCALE: f64 = 720.0;

/// The figures that differ as marks on common axes; the tables below it say the same.
fn figures(words: Words<'_>) -> Markup {
    chart(words.map, words.lang, CHART)
        .map_or_else(Markup::default, |chart| picture(words, &chart, "chart", "html-differences"))
}

/// The events on a scale of time; the list below it says the same.
fn scale_of_time(words: Words<'_>) -> Markup {
    timescale(words.map, words.lang, TIMESCALE)
        .map_or_else(Markup::default, |scale| picture(words, &scale, "time", "html-timeline"))
}

/// A picture that a narrow page moves sideways instead of shrinking it.
fn picture(words: Words<'_>, scene: &Scene, name: &str, label: &str) -> Markup {
    markup! {
        div class={ "figures is-" (name) } role="group" aria-label=(words.say(label)) tabindex="0" { (within(scene, name, words.lang)) }
    }
}

/// A drawing within the page, its ids apart from those of the page's other drawings.
fn within(scene: &Scene, name: &str, lang: Lang) -> PreEscaped<String> {
    let options = SvgOptions { embed_fonts: false, prefix: format!("{name}-{lang}-") };
    PreEscaped(svg(scene, &options).replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1))
}

/// What the author says about one side having more to say.
fn balance(words: Words<'_>) -> Option<Markup> {
    let note = words.map.balance_note.as_ref()?.get(words.lang);
    Some(markup! { p .note dir="auto" { b { (words.say("html-balance")) } ": " (note) } })
}

fn sections(about: &About<'_>, mentioned: &BTreeSet<usize>) -> Vec<Section> {
    let words = about.words;
    let mut sections = vec![Section {
        id: "reading",
        title: "html-reading",
        body: markup! {
            p .note { (words.say("html-reading-note")) }
            @if let Some(note) = balance(words) { (note) }
            (reading(about))
        },
    }];
    let mut add = |id, title, body: Option<Markup>| {
        sections.extend(body.map(|body| Section { id, title, body }));
    };
    add(
        "differences",
        "html-differences",
        differences(words).map(|table| markup! { (figures(words)) (table) }),
    );
    add("events", "html-timeline", events(words).map(|list| markup! { (scale_of_time(words)) (list) }));
    add("speakers", "html-speakers", (!words.map.speakers().is_empty()).then(|| speakers(words)));
    add("terms", "html-terms", (!mentioned.is_empty()).then(|| terms(words, mentioned)));
    add("sources", "html-sources", (!words.map.cited_sources().is_empty()).then(|| sources(words)));
    sections
}
