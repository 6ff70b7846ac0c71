use std::collections::BTreeSet;

use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use crate::{
    ground::{Lang, say},
    page::{Face, font_for},
};

/// What every page shares: colours, type, buttons, the head of the page.
const BASE_CSS: &str = include_str!("base.css");
/// The colours on a dark ground; they go into the page twice, as the reader's choice and as the system's.
const DARK_CSS: &str = include_str!("dark.css");
/// Runs before anything is shown, so that language and theme do not flicker.
const EARLY_JS: &str = include_str!("early.js");
/// Switches of language and theme.
const PAGE_JS: &str = include_str!("page.js");
/// The sign of the page in tabs: a claim with two reasons, 16 pixels square.
const ICON: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAgMAAABinRfyAAAACVBMVEUAAAAfWqb///9r/u4vAAAAAXRSTlMAQObYZgAAAC5JREFUeNpjEA0NDWEIBQKG0KilKETYVGQibNWqqQxhU8OgRNTSqKVIBNgAkFEAASQabuCvu0EAAAAASUVORK5CYII=";

/// A page of the program's look: map, index, practice.
pub(crate) struct Document<'a> {
    /// The title in each language of the page; the first is shown first.
    pub titles: &'a [(Lang, &'a str)],
    /// Style sheets behind the shared one.
    pub styles: &'a [&'a str],
    /// Scripts behind the shared one. They are one module together, so their names must differ.
    pub scripts: &'a [&'a str],
    /// JSON for the scripts, read from the element `data`.
    pub data: Option<&'a str>,
    /// Where the name of the program leads.
    pub home: Option<&'a str>,
    /// The content: an element of class `edition`, with `id` and `lang` of its language, for each title.
    pub body: Markup,
}

impl Document<'_> {
    /// The whole file. Style and script stand in it, admitted by their digests; everything else is refused, so the
    /// page can load nothing.
    pub(crate) fn print(self) -> String {
        let body = html! {
            (self.header())
            main { (self.body) }
        };
        let style = self.style(&body.0);
        let script = format!("{PAGE_JS}\n{}", self.scripts.join("\n"));
        let first = self.titles.first();
        let page = html! {
            (DOCTYPE)
            html lang=(first.map_or("en", |(lang, _)| lang.code())) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy(&style, &[EARLY_JS, &script]));
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="referrer" content="no-referrer";
                    title { (first.map_or("", |(_, title)| title)) }
                    link rel="icon" href=(ICON);
                    style { (PreEscaped(&style)) }
                    script { (PreEscaped(EARLY_JS)) }
                }
                body {
                    (body)
                    @if let Some(data) = self.data {
                        script #data type="application/json" { (PreEscaped(data.replace('<', "\\u003c"))) }
                    }
                    script type="module" { (PreEscaped(&script)) }
                }
            }
        };
        page.into_string()
    }

    /// The strip on top: the program's name, the languages, the theme.
    fn header(&self) -> Markup {
        html! {
            header .strip {
                @match self.home {
                    Some(home) => a .brand href=(home) { "Elenchus" },
                    None => span .brand { "Elenchus" },
                }
                nav .languages aria-label=(self.labels("html-language")) {
                    @for (lang, title) in self.titles {
                        a href={ "#" (lang) } lang=(lang) hreflang=(lang) data-language=(lang)
                            data-title=(title) { (say(*lang, "html-this-language", &[])) }
                    }
                }
                button #theme .needs-script type="button" aria-pressed="false" {
                    (self.in_each("html-dark"))
                }
            }
        }
    }

    fn labels(&self, key: &str) -> String {
        self.titles.iter().map(|(lang, _)| say(*lang, key, &[])).collect::<Vec<_>>().join(" / ")
    }

    fn in_each(&self, key: &str) -> Markup {
        both(self.titles.iter().map(|(lang, _)| (*lang, say(*lang, key, &[]))))
    }

    fn style(&self, body: &str) -> String {
        let dark = DARK_CSS.trim_end();
        let themes = format!(
            ":root[data-theme=dark] {{\n{dark}\n}}\n@media (prefers-color-scheme: dark) {{\n:root:not([data-theme=light]) {{\n{dark}\n}}\n}}\n"
        );
        format!("{}{BASE_CSS}{themes}{}", fonts(body), self.styles.join("\n"))
    }
}

/// Words in each language of a page, of which its style shows those of the language chosen.
pub(crate) fn both(words: impl IntoIterator<Item = (Lang, String)>) -> Markup {
    html! { @for (lang, words) in words { span .in lang=(lang) { (words) } } }
}

/// Both faces, cut down to the characters of the page.
fn fonts(body: &str) -> String {
    let used = letters(body);
    let mut css = String::new();
    for face in Face::ALL {
        let data = STANDARD.encode(font_for(face, &used));
        css.push_str(&format!(
            "@font-face {{ font-family: '{}'; font-weight: {}; src: url(data:font/ttf;base64,{data}) format('truetype') }}\n",
            Face::FAMILY,
            face.weight()
        ));
    }
    css
}

/// The characters of a text. A long text has few, so each is looked up in a table first.
fn letters(text: &str) -> BTreeSet<char> {
    let mut seen = vec![false; char::MAX as usize + 1];
    let mut letters = BTreeSet::new();
    for c in text.chars() {
        if !std::mem::replace(&mut seen[c as usize], true) && !c.is_control() {
            letters.insert(c);
        }
    }
    letters
}

/// A Content Security Policy that admits these texts and nothing else.
fn policy(style: &str, scripts: &[&str]) -> String {
    let scripts: Vec<String> = scripts.iter().map(|script| digest(script)).collect();
    format!(
        "default-src 'none'; style-src {}; script-src {}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
        digest(style),
        scripts.join(" ")
    )
}

/// The digest of an inline text, as the policy names it.
fn digest(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
