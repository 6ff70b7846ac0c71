use std::collections::BTreeMap;

use crate::{
    ground::{
        Arg, Code, Date, Diagnostic, Id, Lang, Named, Phrase, Span, Text, Word, is_blank, nearest,
        ron::{Entries, Located, Reading},
    },
    map::{
        model::{ActorIx, ClaimIx, Node, SourceIx},
        ron::{
            codes::{
                BAD_DATE, BAD_ID, CASE_ID, CONTROL_CHARACTER, DUPLICATE_ID, EMPTY_TEXT, MISSING_FIELD,
                MISSING_TRANSLATION, UNKNOWN_ID, UNKNOWN_LANGUAGE, WRONG_SORT,
            },
            surface::{self, Field},
        },
    },
};

/// The ids of one namespace: what they stand for, and where.
#[derive(Debug)]
pub(super) struct Names<T> {
    known: BTreeMap<Id, (T, Span)>,
    lower: BTreeMap<String, Span>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self { known: BTreeMap::new(), lower: BTreeMap::new() }
    }
}

/// What an id of claims, inferences, attacks and relations stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Meaning {
    /// What can be attacked, or weighed.
    Node(Node),
    /// A relation or preference.
    Other,
    /// What could not be read; that was reported.
    Broken,
}

/// How many names are looked through in all to find what unknown ones were meant to be: the search is linear for
/// each, and a broken file may hold very many.
const MOST_NEAR: usize = 5_000_000;

/// What is known while a map is resolved, and what was found wrong.
pub(super) struct Resolver {
    pub findings: Vec<Diagnostic>,
    pub languages: Vec<Lang>,
    pub actors: Names<ActorIx>,
    pub sources: Names<SourceIx>,
    pub units: Names<()>,
    pub terms: Names<()>,
    pub sides: Names<usize>,
    pub nodes: Names<Meaning>,
    lost: Vec<Span>,
    lost_ids: std::collections::BTreeSet<String>,
    near_left: usize,
}

impl Resolver {
    pub(super) fn new() -> Self {
        Self {
            findings: Vec::new(),
            languages: Lang::BOTH.to_vec(),
            actors: Names::default(),
            sources: Names::default(),
            units: Names::default(),
            terms: Names::default(),
            sides: Names::default(),
            nodes: Names::default(),
            lost: Vec::new(),
            lost_ids: std::collections::BTreeSet::new(),
            near_left: MOST_NEAR,
        }
    }

    /// Takes in what was left out of a file while it was read.
    pub(super) fn forgive<T>(&mut self, reading: &Reading<T>) {
        self.lost.extend(&reading.lost);
        self.lost_ids.extend(reading.lost_ids.iter().cloned());
    }

    pub(super) fn report(&mut self, code: Code, at: Span) -> &mut Diagnostic {
        self.findings.push(Diagnostic::new(code, at));
        self.findings.last_mut().expect("one was just pushed")
    }

    pub(super) fn report_with(&mut self, code: Code, at: Span, name: &'static str, value: impl Into<Arg>) {
        self.findings.push(Diagnostic::new(code, at).arg(name, value));
    }

    /// Whether something was left out where the token at `at` stands.
    pub(super) fn is_lossy(&self, at: Span) -> bool {
        let next = self.lost.partition_point(|lost| lost.end <= at.start);
        self.lost.get(next).is_some_and(|lost| lost.file == at.file && lost.start <= at.start)
    }

    /// Tells of a missing field, unless it may have been left out.
    pub(super) fn missing(&mut self, field: &'static str, at: Span) {
        if !self.is_lossy(at) {
            self.report_with(MISSING_FIELD, at, "field", field);
        }
    }

    /// The value of a field that must be there. A token of the wrong type was already reported.
    pub(super) fn require<T>(&mut self, field: Field<T>, name: &'static str, at: Span) -> Option<(T, Span)> {
        match field {
            Some(Located { value, at }) => Some((value?, at)),
            None => {
                self.missing(name, at);
                None
            }
        }
    }

    pub(super) fn word<T: Named>(
        &mut self,
        field: Field<Word<T>>,
        name: &'static str,
        at: Span,
    ) -> Option<T> {
        self.require(field, name, at).map(|(Word(word), _)| word)
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, text: Option<surface::Text>, name: &'static str, at: Span) -> Option<Text> {
        match text {
            Some(text) => self.optional_text(text, at),
            None => {
                self.missing(name, at);
                None
            }
        }
    }

    /// A text that may be left out, checked where it is there.
    pub(super) fn optional_text(&mut self, text: surface::Text, at: Span) -> Option<Text> {
        let mut phrases: Vec<(Lang, Phrase)> = Vec::new();
        let unread = text.0.iter().any(|(key, _)| key.value.is_none());
        let near = text.0.first().map_or(at, |(key, _)| key.at);
        for (key, words) in text.0 {
            let Some(lang) = self.language(&key) else { continue };
            if let Some((_, first)) = phrases.iter().find(|(known, _)| *known == lang) {
                let first = first.at;
                *self.report(DUPLICATE_ID, key.at) =
                    Diagnostic::new(DUPLICATE_ID, key.at).arg("name", lang.code()).note(first, "first-here");
                continue;
            }
            let blank = words.value.as_deref().is_some_and(is_blank);
            if blank {
                self.report(EMPTY_TEXT, words.at);
            }
            self.printable(words.value.as_deref().unwrap_or_default(), words.at);
            phrases.push((lang, Phrase { text: words.value.unwrap_or_default(), at: words.at }));
        }
        for lang in self.languages.clone() {
            if !unread
                && !self.is_lossy(near)
                && !self.is_lossy(at)
                && !phrases.iter().any(|(known, _)| *known == lang)
            {
                self.report_with(MISSING_TRANSLATION, near, "lang", lang.code());
            }
        }
        Text::new(phrases)
    }

    pub(super) fn language(&mut self, code: &Located<String>) -> Option<Lang> {
        let word = code.value.as_deref()?;
        let lang = word.parse::<Lang>().ok();
        if lang.is_none() {
            self.report_with(UNKNOWN_LANGUAGE, code.at, "name", word);
        }
        lang
    }

    /// A line of text that is not translated, such as a name or a headline.
    pub(super) fn line(&mut self, field: Field<String>) -> Option<String> {
        let line = field?;
        let text = line.value?;
        if is_blank(&text) {
            self.report(EMPTY_TEXT, line.at);
            return None;
        }
        self.printable(&text, line.at);
        Some(text)
    }

    /// Tells of a character that pages cannot hold: XML forbids it, and nobody sees it; or one that turns what follows
    /// round, so that a page or terminal shows another text than the file holds.
    fn printable(&mut self, text: &str, at: Span) {
        // The bytes with which what is looked for begins, and few other characters.
        let may_begin = |byte: u8| byte < b' ' || matches!(byte, 0x7f | 0xc2 | 0xe2 | 0xef);
        if !text.bytes().fold(false, |any, byte| any | may_begin(byte)) {
            return;
        }
        let hidden = |c: &char| {
            (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{fffe}' | '\u{ffff}')
        };
        if let Some(found) = text.chars().find(hidden) {
            self.report_with(CONTROL_CHARACTER, at, "found", format!("U+{:04X}", u32::from(found)));
        }
    }

    pub(super) fn date(&mut self, field: Field<String>) -> Option<Date> {
        let field = field?;
        let date = field.value.as_deref()?.parse().ok();
        if date.is_none() {
            self.report(BAD_DATE, field.at);
        }
        date
    }

    /// Enters the ids of `entries` into a namespace and drops those without a usable id.
    pub(super) fn enter<T, S>(
        &mut self,
        names: impl Fn(&mut Self) -> &mut Names<T>,
        entries: Entries<S>,
        mut meaning: impl FnMut(usize) -> T,
    ) -> Vec<(Id, Span, S)> {
        let mut kept = Vec::new();
        for (key, value) in entries.0 {
            let Some(text) = key.value else { continue };
            let Some(id) = Id::new(&text) else {
                self.report_with(BAD_ID, key.at, "name", text);
                continue;
            };
            let meaning = meaning(kept.len());
            let clash = names(self).insert(id.clone(), key.at, meaning);
            match clash {
                None => kept.push((id, key.at, value)),
                Some((code, first)) => {
                    let finding = Diagnostic::new(code, key.at).arg("name", text);
                    self.findings.push(finding.note(first, "first-here"));
                    if code == CASE_ID {
                        kept.push((id, key.at, value));
                    }
                }
            }
        }
        kept
    }

    /// What an id refers to. `sort` is the wording that names what is looked for.
    pub(super) fn refer<T: Copy>(
        &mut self,
        names: impl Fn(&Self) -> &Names<T>,
        sort: &'static str,
        id: &Located<String>,
    ) -> Option<T> {
        let text = id.value.as_deref()?;
        if let Some((meaning, _)) = names(self).known.get(text) {
            return Some(*meaning);
        }
        // Where nothing was left of what could be referred to, it was left out.
        let all_lost = names(self).known.is_empty() && !self.lost.is_empty();
        if !all_lost && !self.lost_ids.contains(text) {
            let near = self.near(text, |resolver| names(resolver));
            let finding = Diagnostic::new(UNKNOWN_ID, id.at).arg("name", text).arg("sort", Arg::Key(sort));
            self.findings.push(finding.suggest(near));
        }
        None
    }

    fn near<T>(&mut self, word: &str, names: impl Fn(&Self) -> &Names<T>) -> Option<String> {
        let candidates = names(self).known.len();
        self.near_left = self.near_left.checked_sub(candidates)?;
        nearest(word, names(self).known.keys().map(Id::as_str)).map(str::to_owned)
    }

    pub(super) fn actor(&mut self, id: &Located<String>) -> Option<ActorIx> {
        self.refer(|resolver| &resolver.actors, "sort-actors", id)
    }

    pub(super) fn actors_of(&mut self, ids: &[Located<String>]) -> Vec<ActorIx> {
        ids.iter().filter_map(|id| self.actor(id)).collect()
    }

    pub(super) fn source(&mut self, id: &Located<String>) -> Option<SourceIx> {
        self.refer(|resolver| &resolver.sources, "sort-sources", id)
    }

    pub(super) fn node(&mut self, id: &Located<String>) -> Option<Node> {
        match self.refer(|resolver| &resolver.nodes, "sort-nodes", id)? {
            Meaning::Node(node) => Some(node),
            Meaning::Other => self.wrong_sort(id),
            Meaning::Broken => None,
        }
    }

    pub(super) fn claim(&mut self, id: &Located<String>) -> Option<ClaimIx> {
        match self.refer(|resolver| &resolver.nodes, "sort-claims", id)? {
            Meaning::Node(Node::Claim(claim)) => Some(claim),
            Meaning::Node(_) | Meaning::Other => self.wrong_sort(id),
            Meaning::Broken => None,
        }
    }

    pub(super) fn wrong_sort<T>(&mut self, id: &Located<String>) -> Option<T> {
        let name = id.value.clone().unwrap_or_default();
        self.report_with(WRONG_SORT, id.at, "name", name);
        None
    }
}

impl<T> Names<T> {
    /// Enters an id. What it clashes with is returned with its place.
    fn insert(&mut self, id: Id, at: Span, meaning: T) -> Option<(Code, Span)> {
        if let Some((_, first)) = self.known.get(&id) {
            return Some((DUPLICATE_ID, *first));
        }
        let twin = self.lower.insert(id.as_str().to_ascii_lowercase(), at);
        self.known.insert(id, (meaning, at));
        twin.map(|first| (CASE_ID, first))
    }
}
