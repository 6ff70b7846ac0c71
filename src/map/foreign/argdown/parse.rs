//! Puts the lines of an Argdown text together to elements, and tells what hangs on what.

use std::ops::Range;

use crate::{
    ground::{Code, Diagnostic, FileId, Span},
    map::foreign::{
        argdown::{
            inline::{Inline, inline},
            marks::{head, heading_level, list_mark, statement_number, tie},
            scan::{Line, Scan},
            tree::{Element, Hanging, Host, Item, Sort, Step, Structure, Tie, Tree},
        },
        codes,
    },
};

/// What is being read: it may go on in the next line.
#[derive(Clone, Copy, Debug)]
enum Open {
    Element(usize),
    Step(usize),
    Heading(usize),
}

struct Parser<'a> {
    scan: &'a Scan,
    file: FileId,
    tree: Tree,
    /// What can be hung on, by the indentation of its level, innermost last.
    hosts: Vec<(usize, Host)>,
    in_list: bool,
    /// The argument that stands right before, which a premise-conclusion structure would spell out.
    argument: Option<usize>,
    open: Option<(Open, Range<usize>)>,
    after_blank: bool,
    in_structure: bool,
    /// Where data that was begun ends.
    data_until: usize,
    /// Whether an inference line is open and waits for its end.
    in_step: bool,
}

pub(super) fn parse(scan: &Scan, file: FileId) -> Tree {
    let mut parser = Parser {
        scan,
        file,
        tree: Tree::default(),
        hosts: Vec::new(),
        in_list: false,
        argument: None,
        open: None,
        after_blank: true,
        in_structure: false,
        data_until: 0,
        in_step: false,
    };
    for line in &scan.lines {
        parser.line(*line);
    }
    parser.close();
    parser.tree
}

impl<'a> Parser<'a> {
    fn text(&self, line: Line) -> &'a str {
        &self.scan.clean[line.start..line.end]
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }

    fn report(&mut self, code: Code, line: Line) {
        let at = self.span(line.start..line.end);
        self.tree.findings.push(Diagnostic::new(code, at));
    }

    fn line(&mut self, line: Line) {
        let inside = line.start < self.data_until && self.open.is_some();
        if line.is_blank() && !inside {
            self.close();
            self.after_blank = true;
            self.in_list = false;
            return;
        }
        if inside {
            self.extend(line);
        } else if self.in_step {
            self.step_line(line);
        } else {
            self.fresh(line);
            self.after_blank = false;
        }
        self.watch_data(line);
    }

    /// Remembers where data ends that begins in a line.
    fn watch_data(&mut self, line: Line) {
        if let Some((_, end)) = self.scan.data.range(line.start..line.end.max(line.start)).next_back() {
            self.data_until = self.data_until.max(*end);
        }
    }

    fn fresh(&mut self, line: Line) {
        let text = self.text(line);
        if let Some(level) = heading_level(text) {
            self.heading(line, level);
        } else if text.starts_with("--") && (self.in_structure || !text.starts_with("-->")) {
            self.step(line);
        } else if let Some((number, length)) = statement_number(text) {
            self.structure_line(line, number, length);
        } else if let Some((tie, outward, length)) = tie(text) {
            self.related(line, tie, outward, length);
        } else if let Some(length) = list_mark(text).filter(|_| self.open.is_none() || self.in_list) {
            self.list_item(line, length);
        } else if self.open.is_some() && !self.begins_element(line) {
            self.extend(line);
        } else {
            if self.open.is_some() {
                self.report(codes::LOOSE_FORM, line);
            }
            self.top(line);
        }
    }

    /// Whether a line that could go on with the element before begins another.
    fn begins_element(&self, line: Line) -> bool {
        let text = self.text(line);
        head(text).is_some_and(|head| head.defines || text[head.length..].trim().is_empty())
    }

    fn heading(&mut self, line: Line, level: usize) {
        self.close();
        self.hosts.clear();
        self.argument = None;
        self.in_structure = false;
        let at = self.span(line.start..line.end);
        self.tree.headings.push((level, Inline::default(), at));
        let content = line.start + level..line.end;
        self.open = Some((Open::Heading(self.tree.headings.len() - 1), content));
    }

    fn top(&mut self, line: Line) {
        self.close();
        self.in_structure = false;
        self.in_list = false;
        let element = self.element(line, None);
        self.argument = (self.tree.elements[element].sort == Sort::Argument).then_some(element);
        self.hosts = vec![(0, Host::Element(element))];
    }

    /// An item of a list. What hangs on it must be further in than its mark.
    fn list_item(&mut self, line: Line, length: usize) {
        self.top(Line { start: line.start + length, ..line });
        self.in_list = true;
        self.argument = None;
        self.hosts[0].0 = line.indent + 1;
    }

    /// An element that begins in a line and may go on.
    fn element(&mut self, line: Line, hanging: Option<Hanging>) -> usize {
        let text = self.text(line);
        let head = head(text);
        let length = head.as_ref().map_or(0, |head| head.length);
        let (sort, title) = head.map_or((Sort::Statement, None), |head| (head.sort, Some(head.title)));
        let at = self.span(line.start..line.end);
        let index = self.tree.elements.len();
        self.tree.elements.push(Element { sort, title, at, content: Inline::default(), hanging });
        let start = (line.start + length).min(line.end);
        self.open = Some((Open::Element(index), start..line.end));
        index
    }

    fn extend(&mut self, line: Line) {
        if let Some((_, range)) = &mut self.open {
            range.end = line.end.max(range.end);
        }
    }

    fn close(&mut self) {
        let Some((open, range)) = self.open.take() else { return };
        self.in_step = false;
        let start = range.start.min(range.end);
        let content = inline(self.scan, start..range.end);
        match open {
            Open::Element(at) => self.tree.elements[at].content = content,
            Open::Step(at) => self.tree.steps[at].content = content,
            Open::Heading(at) => self.tree.headings[at].1 = content,
        }
    }

    fn structure_line(&mut self, line: Line, number: u32, length: usize) {
        self.close();
        let items = self.tree.structures.last().map_or(0, |structure| structure.items.len());
        let again = self.in_structure && number == 1 && items > 0 && self.after_blank;
        if !self.in_structure || again {
            let argument = self.argument.take();
            let at = self.span(line.start..line.end);
            self.tree.structures.push(Structure { argument, at, items: Vec::new() });
            self.in_structure = true;
        }
        let gap = self.text(line)[length..].len() - self.text(line)[length..].trim_start().len();
        let element = self.element(Line { start: line.start + length + gap, ..line }, None);
        self.hosts = vec![(0, Host::Element(element))];
        if let Some(structure) = self.tree.structures.last_mut() {
            structure.items.push(Item::Statement(number, element));
        }
    }

    fn step(&mut self, line: Line) {
        self.close();
        if !self.in_structure {
            self.report(codes::LOOSE_FORM, line);
            return;
        }
        let text = self.text(line);
        let dashes = text.bytes().take_while(|byte| *byte == b'-').count();
        let body = text[dashes..].trim_end_matches('-').len();
        let closed = dashes == text.len() && dashes >= 4 || dashes < text.len() && text.ends_with("--");
        let at = self.span(line.start..line.end);
        self.tree.steps.push(Step { at, content: Inline::default() });
        let step = self.tree.steps.len() - 1;
        let start = line.start + dashes;
        self.open = Some((Open::Step(step), start..start + if closed { body } else { text.len() - dashes }));
        if let Some(structure) = self.tree.structures.last_mut() {
            structure.items.push(Item::Step(step));
        }
        self.hosts = vec![(0, Host::Step(step))];
        if closed {
            self.close();
        }
        self.in_step = !closed;
    }

    /// A line of an inference that is written over several.
    fn step_line(&mut self, line: Line) {
        let text = self.text(line);
        if statement_number(text).is_some() {
            self.close();
            return self.fresh(line);
        }
        let body = text.trim_end_matches('-');
        if text.len() - body.len() >= 2 {
            let end = line.start + body.len();
            self.extend(Line { end, ..line });
            self.close();
        } else {
            self.extend(line);
        }
    }

    fn related(&mut self, line: Line, tie: Tie, outward: bool, length: usize) {
        let cut_off = self.after_blank;
        self.close();
        let rest = &self.text(line)[length..];
        let start = line.start + length + (rest.len() - rest.trim_start().len());
        let body = Line { start: start.min(line.end), ..line };
        let Some((level, host)) = self.level(line.indent) else {
            self.report(codes::DANGLING, line);
            return self.top(body);
        };
        if cut_off {
            self.report(codes::CUT_OFF, line);
        }
        if line.indent <= self.hosts[0].0 {
            self.report(codes::LOOSE_FORM, line);
        }
        let element = self.element(body, Some(Hanging { tie, host, outward }));
        self.hosts.push((level, Host::Element(element)));
    }

    /// The level a line of this indentation stands on, and what hangs there: further in than the line before is a
    /// level of its own; further out is the innermost level that is not further in than the line.
    fn level(&mut self, indent: usize) -> Option<(usize, Host)> {
        let (top, host) = self.hosts.last().copied()?;
        if indent > top {
            return Some((indent, host));
        }
        while self.hosts.len() > 2 && self.hosts.last().is_some_and(|(level, _)| indent < *level) {
            self.hosts.pop();
        }
        let level = if self.hosts.len() > 1 { self.hosts.pop()?.0 } else { top };
        self.hosts.last().map(|(_, host)| (level, *host))
    }
}
