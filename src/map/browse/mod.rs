//! A map to walk through in the terminal: keys in, a screen out. The state is pure; the loop that reads keys and writes
//! screens stands in `cli`.

mod about;
mod paint;
mod screen;
mod seek;
mod sources;
mod tree;

use crate::{
    ground::{Lang, say},
    map::{
        browse::{
            sources::Entry,
            tree::{Filter, Tree},
        },
        derive::{Sides, sides},
        model::{ClaimIx, Map},
        outline::Step,
        show::Tell,
    },
};

pub use screen::{Piece, Row, Screen, Tint};

/// What a person presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Key {
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    Enter,
    Escape,
    Tab,
    Backspace,
    Letter(char),
}

/// What covers the tree, or is asked below it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum View {
    Tree,
    /// All about the chosen line, from this row on.
    About(usize),
    /// A source, paragraph by paragraph: which of the cited ones, and the chosen entry.
    Source(usize, usize),
    /// What the tree may be confined to: the chosen entry.
    Filters(usize),
    /// What is searched for, as far as it is typed.
    Search(String),
    /// The keys, from this row on.
    Help(usize),
}

/// A map being walked through.
#[derive(Debug)]
pub struct Browser<'a> {
    map: &'a Map,
    lang: Lang,
    /// Columns and rows of the terminal.
    size: [usize; 2],
    sides: Sides,
    tree: Tree,
    /// The chosen line.
    cursor: usize,
    view: View,
    filter: Option<Filter>,
    sought: String,
    /// The number that is being typed.
    digits: String,
    note: Option<String>,
    done: bool,
}

impl<'a> Browser<'a> {
    /// Begins at the first thesis; in another language where the map does not speak the one asked for.
    pub fn new(map: &'a Map, lang: Lang, columns: usize, rows: usize) -> Self {
        let spoken = map.languages.contains(&lang);
        Self {
            map,
            lang: if spoken { lang } else { map.languages.first().copied().unwrap_or(lang) },
            size: [columns, rows],
            sides: sides(map),
            tree: Tree::new(map),
            cursor: 0,
            view: View::Tree,
            filter: None,
            sought: String::new(),
            digits: String::new(),
            note: None,
            done: false,
        }
    }

    /// Whether the person has had enough.
    pub const fn is_done(&self) -> bool {
        self.done
    }

    /// The terminal has another size.
    pub const fn resize(&mut self, columns: usize, rows: usize) {
        self.size = [columns, rows];
    }

    /// What the terminal shows.
    pub fn screen(&self) -> Screen {
        paint::screen(self)
    }

    /// Does what a key means where the person is.
    pub fn press(&mut self, key: Key) {
        self.note = None;
        let view = std::mem::replace(&mut self.view, View::Tree);
        match view {
            View::Tree => self.in_tree(key),
            View::About(top) => self.scroll(key, top, View::About),
            View::Help(top) => self.scroll(key, top, View::Help),
            View::Source(source, entry) => self.in_source(key, source, entry),
            View::Filters(at) => self.in_filters(key, at),
            View::Search(typed) => self.in_search(key, typed),
        }
    }

    fn say(&self, key: &str) -> String {
        say(self.lang, key, &[])
    }

    const fn tell(&self) -> Tell<'a> {
        Tell { map: self.map, lang: self.lang }
    }

    fn in_tree(&mut self, key: Key) {
        if let Key::Letter(digit @ '0'..='9') = key {
            return self.type_digit(digit);
        }
        let typed = std::mem::take(&mut self.digits);
        match key {
            Key::Up | Key::Letter('k') => self.step(-1),
            Key::Down | Key::Letter('j') => self.step(1),
            Key::PageUp => self.step(-self.page()),
            Key::PageDown => self.step(self.page()),
            Key::Home | Key::Letter('g') => self.step(isize::MIN),
            Key::End | Key::Letter('G') => self.step(isize::MAX),
            Key::Right => self.open(),
            Key::Left => self.close(),
            Key::Letter(' ') => self.tree.fold(self.cursor, !self.tree.is_folded(self.cursor)),
            Key::Letter('z') => self.fold_all(),
            Key::Letter('w') | Key::Tab => self.elsewhere(),
            Key::Letter('+') => self.next(|step| matches!(step, Step::Inference(_))),
            Key::Letter('-') => self.next(|step| matches!(step, Step::Attack(_))),
            Key::Enter if typed.is_empty() => self.view = View::About(0),
            Key::Escape if typed.is_empty() => self.unfilter(),
            Key::Letter('/') => self.view = View::Search(String::new()),
            Key::Letter('n') => self.find(1),
            Key::Letter('N') => self.find(-1),
            Key::Letter('f') => self.view = View::Filters(0),
            Key::Letter('s') => self.open_source(),
            Key::Letter('l') => self.switch_language(),
            Key::Letter('?' | 'h') => self.view = View::Help(0),
            Key::Letter('q') => self.done = true,
            _ => {}
        }
    }

    /// About a page of lines, which may take several rows each.
    fn page(&self) -> isize {
        isize::try_from(self.size[1] / 3).unwrap_or(8).max(4)
    }

    /// Goes so many visible lines down, or up.
    fn step(&mut self, by: isize) {
        let visible = self.tree.visible();
        let Some(last) = visible.len().checked_sub(1) else { return };
        let at = visible.iter().position(|line| *line >= self.cursor).unwrap_or(last);
        self.cursor = visible[at.saturating_add_signed(by).min(last)];
    }

    /// Unfolds what is folded, or goes down to the first reason or objection.
    fn open(&mut self) {
        if self.tree.is_folded(self.cursor) {
            self.tree.fold(self.cursor, false);
        } else if self.tree.has_children(self.cursor) {
            self.step(1);
        } else if self.tree.is_again(self.cursor) {
            self.elsewhere();
        }
    }

    /// Folds what is open, or goes up to what it is a reason for or an objection to.
    fn close(&mut self) {
        if self.tree.has_children(self.cursor) && !self.tree.is_folded(self.cursor) {
            self.tree.fold(self.cursor, true);
        } else if let Some(parent) = self.tree.parent(self.cursor) {
            self.cursor = parent;
        }
    }

    fn fold_all(&mut self) {
        let open = self.tree.is_all_open();
        self.tree.fold_all(open);
        while let Some(parent) = self.tree.parent(self.cursor).filter(|_| open) {
            self.cursor = parent;
        }
    }

    fn goto(&mut self, line: usize) {
        self.tree.reveal(line);
        self.cursor = line;
        self.view = View::Tree;
    }

    fn goto_claim(&mut self, claim: ClaimIx) {
        let Some(line) = self.tree.first(claim) else { return };
        if self.filter.is_some() && !self.tree.is_wanted(line) {
            self.unfilter();
        }
        self.goto(line);
    }

    /// The next place where the chosen claim stands.
    fn elsewhere(&mut self) {
        match self.tree.again(self.cursor) {
            Some(line) => self.goto(line),
            None => self.note = Some(self.say("browse-nowhere-else")),
        }
    }

    /// The next step, or the next objection, that is not folded away, going round.
    fn next(&mut self, fits: fn(Step) -> bool) {
        let visible = self.tree.visible();
        let is = |line: &usize| self.tree.line(*line).is_some_and(|line| fits(line.step));
        let found = visible.iter().copied().find(|line| *line > self.cursor && is(line));
        self.cursor = found.or_else(|| visible.iter().copied().find(is)).unwrap_or(self.cursor);
    }

    /// Digits one after another name a claim; those that name none begin again.
    fn type_digit(&mut self, digit: char) {
        self.digits.push(digit);
        if self.numbered().is_none() {
            self.digits = digit.to_string();
        }
        match self.numbered() {
            Some(claim) => self.goto_claim(claim),
            None => self.digits.clear(),
        }
    }

    fn numbered(&self) -> Option<ClaimIx> {
        let number: usize = self.digits.parse().ok()?;
        self.map.claim_ixs().nth(number.checked_sub(1)?)
    }

    fn open_source(&mut self) {
        let said = self.tree.claim(self.cursor).and_then(|claim| self.map[claim].said.first());
        let Some(said) = said else {
            self.note = Some(self.say("browse-no-source"));
            return;
        };
        let cited = self.map.cited_sources();
        let source = cited.iter().position(|source| *source == said.source).unwrap_or(0);
        let claim = self.tree.claim(self.cursor);
        let entry = self.entries(source).iter().position(|entry| Some(entry.claim) == claim);
        self.view = View::Source(source, entry.unwrap_or(0));
    }

    fn entries(&self, source: usize) -> Vec<Entry> {
        let cited = self.map.cited_sources();
        cited.get(source).map_or_else(Vec::new, |source| sources::entries(self.map, *source))
    }

    fn in_source(&mut self, key: Key, source: usize, entry: usize) {
        let count = self.map.cited_sources().len();
        let entries = self.entries(source);
        let last = entries.len().saturating_sub(1);
        self.view = match key {
            Key::Escape | Key::Letter('q' | 's') => return,
            Key::Enter => {
                if let Some(entry) = entries.get(entry) {
                    self.goto_claim(entry.claim);
                }
                return;
            }
            Key::Right => View::Source((source + 1) % count.max(1), 0),
            Key::Left => View::Source((source + count.max(1) - 1) % count.max(1), 0),
            Key::Letter('l') => {
                self.switch_language();
                View::Source(source, entry)
            }
            other => View::Source(source, moved(other, entry, last, self.page())),
        };
    }

    /// In a text that is only read: up, down, and back.
    fn scroll(&mut self, key: Key, top: usize, view: fn(usize) -> View) {
        let last = paint::rows_beyond(self, &view(0));
        match key {
            Key::Escape | Key::Enter | Key::Left | Key::Letter('q' | '?' | 'h') => {}
            Key::Letter('l') => {
                self.switch_language();
                self.view = view(top);
            }
            other => self.view = view(moved(other, top.min(last), last, self.page())),
        }
    }

    fn switch_language(&mut self) {
        let spoken = &self.map.languages;
        let at = spoken.iter().position(|lang| *lang == self.lang).unwrap_or(0);
        match spoken.get((at + 1) % spoken.len().max(1)) {
            Some(next) if *next != self.lang => self.lang = *next,
            _ => self.note = Some(self.say("browse-one-language")),
        }
    }
}

/// Where a key leads in a list.
fn moved(key: Key, at: usize, last: usize, page: isize) -> usize {
    let by = match key {
        Key::Up | Key::Letter('k') => -1,
        Key::Down | Key::Letter('j') => 1,
        Key::PageUp => -page,
        Key::PageDown | Key::Letter(' ') => page,
        Key::Home | Key::Letter('g') => isize::MIN,
        Key::End | Key::Letter('G') => isize::MAX,
        _ => 0,
    };
    at.saturating_add_signed(by).min(last)
}
