use maud::{Markup, html};

use crate::{
    ground::{Lang, Text, say},
    map::html::document::Document,
};

/// A group of things on the index page: the maps, the quizzes.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// Its heading.
    pub title: Text,
    /// What stands on it.
    pub entries: Vec<Shelved>,
}

/// A thing on the index page, with the files it comes in.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// Its title.
    pub title: Text,
    /// A sentence on it: the question of a map.
    pub note: Option<Text>,
    /// Its files; the first is the one the title leads to.
    pub files: Vec<ShelfFile>,
}

/// A file on the index page.
#[derive(Clone, Debug)]
pub struct ShelfFile {
    /// What the link says: *PDF*.
    pub name: Text,
    /// Where it leads, relative to the index page.
    pub href: String,
    /// The language of the file; none for one that speaks both.
    pub lang: Option<Lang>,
}

/// The page one hands to a class: everything that was built, in both languages.
pub fn index(title: &Text, note: &Text, shelves: &[Shelf], lang: Lang) -> String {
    let langs = [lang, lang.other()];
    let titles = langs.map(|lang| (lang, title.get(lang)));
    let body = html! { @for lang in langs { (edition(title, note, shelves, lang)) } };
    let styles = &[include_str!("index.css")];
    Document { titles: &titles, styles, scripts: &[], data: None, home: None, body }.print()
}

fn edition(title: &Text, note: &Text, shelves: &[Shelf], lang: Lang) -> Markup {
    html! {
        div .edition #(lang) lang=(lang) data-title=(title.get(lang)) {
            div .head { h1 { (title.get(lang)) } p .question { (note.get(lang)) } }
            @for (at, shelf) in shelves.iter().enumerate() {
                @let heading = format!("{lang}_shelf-{at}");
                section .shelf aria-labelledby=(heading) {
                    h2 #(heading) { (shelf.title.get(lang)) }
                    ul .entries role="list" { @for entry in &shelf.entries { (shelved(entry, lang)) } }
                }
            }
        }
    }
}

fn shelved(entry: &Shelved, lang: Lang) -> Markup {
    let fits = |file: &&ShelfFile| file.lang.is_none_or(|of| of == lang);
    let files: Vec<&ShelfFile> = entry.files.iter().filter(fits).collect();
    let address = |file: &ShelfFile| match file.lang {
        None if file.href.ends_with(".html") => format!("{}#{lang}", file.href),
        _ => file.href.clone(),
    };
    let title = entry.title.get(lang);
    html! {
        li .entry {
            h3 {
                @match files.first() {
                    Some(first) => a href=(address(first)) { (title) },
                    None => (title),
                }
            }
            @if let Some(note) = &entry.note { p { (note.get(lang)) } }
            p .files {
                @for file in files {
                    a href=(address(file)) { (file.name.get(lang)) span .hidden { " (" (say(lang, "html-file-of", &[("title", title.into())])) ")" } }
                }
            }
        }
    }
}
