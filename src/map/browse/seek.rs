//! Looking for something on a map: words that are typed, or a side, a speaker or a source the tree is confined to.

use crate::{
    ground::{Arg, say},
    map::{
        browse::{Browser, Key, View, moved, tree::Filter},
        model::ClaimIx,
        show::side_letter,
    },
};

impl Browser<'_> {
    pub(super) fn in_search(&mut self, key: Key, mut typed: String) {
        match key {
            Key::Escape => return,
            Key::Enter => {
                self.sought = typed;
                return self.find(0);
            }
            Key::Backspace => _ = typed.pop(),
            Key::Letter(letter) => typed.push(letter),
            _ => {}
        }
        self.view = View::Search(typed);
    }

    /// The next claim in which what is sought stands, from the chosen line on (0), after it (1) or before it (−1).
    pub(super) fn find(&mut self, way: isize) {
        let found = self.found();
        let next = match way {
            0 => found.iter().find(|line| **line >= self.cursor).or(found.first()),
            1 => found.iter().find(|line| **line > self.cursor).or(found.first()),
            _ => found.iter().rev().find(|line| **line < self.cursor).or(found.last()),
        };
        match next.copied() {
            Some(line) => {
                if !self.tree.visible().contains(&line) && self.filter.is_some() {
                    self.unfilter();
                }
                self.goto(line);
                let at = found.iter().position(|other| *other == line).unwrap_or(0) + 1;
                let args = [
                    ("at", Arg::Count(at)),
                    ("count", Arg::Count(found.len())),
                    ("words", Arg::from(&*self.sought)),
                ];
                self.note = Some(say(self.lang, "browse-found", &args));
            }
            None if self.sought.is_empty() => self.note = Some(self.say("browse-nothing-sought")),
            None => self.note = Some(self.tell().with("browse-not-found", "words", &*self.sought)),
        }
    }

    /// The lines whose claims hold what is sought: in their texts, or in the names of who says them.
    pub(super) fn found(&self) -> Vec<usize> {
        let sought = self.sought.to_lowercase();
        let holds = |claim: ClaimIx| {
            let claim = &self.map[claim];
            let texts = [claim.short.get(self.lang), claim.full.get(self.lang)];
            let names = claim.said.iter().map(|said| self.map[said.actor].name.get(self.lang));
            names.chain(texts).any(|text| text.to_lowercase().contains(&sought))
        };
        let first = |claim: ClaimIx| self.tree.first(claim);
        let mut lines: Vec<usize> = if sought.is_empty() {
            Vec::new()
        } else {
            self.map.claim_ixs().filter(|claim| holds(*claim)).filter_map(first).collect()
        };
        lines.sort_unstable();
        lines
    }

    /// What the tree can be confined to: first nothing, then sides, speakers and sources.
    pub(super) fn filters(&self) -> Vec<Option<Filter>> {
        let sides = (0..self.map.sides.len()).map(Filter::Side);
        let speakers = self.map.speakers().into_iter().map(Filter::Speaker);
        let sources = self.map.cited_sources().into_iter().map(Filter::Source);
        std::iter::once(None).chain(sides.chain(speakers).chain(sources).map(Some)).collect()
    }

    pub(super) fn filter_name(&self, filter: Filter) -> String {
        match filter {
            Filter::Side(side) => {
                format!("{} {}", side_letter(side), self.map.sides[side].name.get(self.lang))
            }
            Filter::Speaker(actor) => self.map[actor].name.get(self.lang).to_owned(),
            Filter::Source(source) => self.map[source].name.get(self.lang).to_owned(),
        }
    }

    pub(super) fn in_filters(&mut self, key: Key, at: usize) {
        let all = self.filters();
        let last = all.len() - 1;
        let at = match key {
            Key::Escape | Key::Letter('q' | 'f') => return,
            Key::Enter | Key::Letter(' ') => return self.confine(all[at.min(last)]),
            other => moved(other, at, last, self.page()),
        };
        self.view = View::Filters(at);
    }

    pub(super) fn confine(&mut self, filter: Option<Filter>) {
        let Some(wanted) = filter else { return self.unfilter() };
        let (map, sides) = (self.map, &self.sides);
        self.tree.filter(|claim| match wanted {
            Filter::Side(side) => sides.of(claim) == Some(side),
            Filter::Speaker(actor) => map[claim].said.iter().any(|said| said.actor == actor),
            Filter::Source(source) => map[claim].said.iter().any(|said| said.source == source),
        });
        self.filter = filter;
        self.tree.fold_all(false);
        let visible = self.tree.visible();
        let wanted = visible.iter().copied().find(|line| self.tree.is_wanted(*line));
        match wanted {
            Some(line) => self.cursor = line,
            None => {
                self.unfilter();
                self.note = Some(self.say("browse-filter-empty"));
            }
        }
    }

    pub(super) fn unfilter(&mut self) {
        self.tree.unfilter();
        self.filter = None;
        self.tree.reveal(self.cursor);
    }
}
