//! A small reader of HTML as our pages write it: enough to see whether a page is sound.

use std::collections::BTreeSet;

/// An element's beginning.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// How many elements it stands in.
    pub(crate) depth: usize,
    /// The text up to the next tag.
    pub(crate) text: String,
    /// The text behind elements that end before the next one begins.
    pub(crate) tail: String,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

const VOID: [&str; 5] = ["meta", "link", "input", "br", "hr"];

/// All tags in order. Elements must be closed in the order in which they were opened.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut closed = false;
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a doctype");
    while let Some(start) = rest.find('<') {
        if let Some(tag) = tags.last_mut() {
            let text = if closed { &mut tag.tail } else { &mut tag.text };
            text.push_str(&rest[..start]);
        }
        rest = &rest[start + 1..];
        if let Some(closing) = rest.strip_prefix('/') {
            let (name, after) = closing.split_once('>').expect("a closing tag ends");
            assert_eq!(open.pop().as_deref(), Some(name), "closed in order before {:.80}", after);
            rest = after;
            closed = true;
            continue;
        }
        closed = false;
        let (tag, after) = tag(rest, open.len());
        rest = after;
        if matches!(&*tag.name, "script" | "style") {
            let (text, after) = rest.split_once(&format!("</{}>", tag.name)).expect("raw text ends");
            tags.push(Tag { text: text.to_owned(), ..tag });
            rest = after;
            closed = true;
            continue;
        }
        if !VOID.contains(&&*tag.name) && !tag.attributes.iter().any(|(key, _)| key == "/") {
            open.push(tag.name.clone());
        }
        tags.push(tag);
    }
    assert_eq!(open, Vec::<String>::new(), "every element is closed");
    tags
}

/// Reads a tag behind its `<`.
fn tag(text: &str, depth: usize) -> (Tag, &str) {
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).expect("a tag ends");
    let mut tag = Tag {
        name: text[..end].to_owned(),
        attributes: vec![],
        depth,
        text: String::new(),
        tail: String::new(),
    };
    let mut rest = &text[end..];
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, after);
        }
        if let Some(after) = rest.strip_prefix('/') {
            tag.attributes.push(("/".to_owned(), String::new()));
            rest = after;
            continue;
        }
        let end = rest.find(['=', ' ', '>']).expect("an attribute ends");
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix("=\"") {
            let (found, after) = after.split_once('"').expect("a value ends");
            value = unescape(found);
            rest = after;
        }
        tag.attributes.push((name, value));
    }
}

pub(crate) fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// What every page of ours keeps to, whatever it shows.
pub(crate) fn assert_sound(page: &str) {
    let tags = tags(page);
    let ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), known.len(), "ids are unique");
    for tag in &tags {
        assert_refers(tag, &known);
        assert!(tag.attributes.iter().all(|(key, _)| key != "style" && !key.starts_with("on")), "{tag:?}");
        for address in ["href", "src"].into_iter().filter_map(|name| tag.get(name)) {
            assert!(address.starts_with("data:") || !address.contains("//"), "an address outside: {address}");
        }
        let is_key = |word: &str| word.trim().starts_with("html-") || word.trim().starts_with("question-");
        assert!(matches!(&*tag.name, "style" | "script") || !is_key(&tag.text), "without wording: {tag:?}");
        let named = tag.get("aria-label").is_none_or(|name| !name.trim().is_empty() && !is_key(name));
        assert!(named, "without a name: {tag:?}");
    }
    assert!(!page.contains("://"), "the page names no address");
    assert_labelled(&tags);
    assert_headings(&tags);
}

/// Every reference within the page leads somewhere.
fn assert_refers(tag: &Tag, known: &BTreeSet<&str>) {
    for name in ["for", "aria-labelledby", "aria-describedby", "popovertarget"] {
        for id in tag.get(name).into_iter().flat_map(str::split_whitespace) {
            assert!(known.contains(id), "{name} leads nowhere: {tag:?}");
        }
    }
    if let Some(id) = tag.get("href").and_then(|href| href.strip_prefix('#')) {
        assert!(known.contains(id), "a link leads nowhere: {tag:?}");
    }
}

fn assert_labelled(tags: &[Tag]) {
    let labelled: BTreeSet<&str> = tags.iter().filter_map(|tag| tag.get("for")).collect();
    for tag in tags.iter().filter(|tag| matches!(&*tag.name, "input" | "select")) {
        assert!(tag.get("id").is_some_and(|id| labelled.contains(id)), "without label: {tag:?}");
    }
    for (at, tag) in
        tags.iter().enumerate().filter(|(_, tag)| matches!(&*tag.name, "button" | "a" | "summary"))
    {
        let inside = tags[at + 1..].iter().take_while(|other| other.depth > tag.depth);
        let text: String =
            std::iter::once(tag).chain(inside).flat_map(|tag| [tag.text.as_str(), &tag.tail]).collect();
        assert!(tag.get("aria-label").is_some() || !text.trim().is_empty(), "without a name: {tag:?}");
    }
}

/// In each language a heading of the first level comes first, and no level is left out.
fn assert_headings(tags: &[Tag]) {
    let mut level = 0;
    for tag in tags {
        let Some(of) = tag.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok()) else {
            continue;
        };
        assert!(of <= level + 1, "a level is left out before {tag:?}");
        assert!(level > 0 || of == 1, "the first heading is {tag:?}");
        level = of;
    }
}
