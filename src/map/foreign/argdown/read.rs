//! What an Argdown text means: statements and arguments become claims, steps and attacks.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Mapping;

use crate::{
    ground::{FileId, Lang, Span},
    map::{
        foreign::{
            argdown::{
                carry, data,
                parse::parse,
                scan::{Scan, scan},
                tree::{Element, Item, Sort, Structure, Tree},
            },
            codes,
            draft::{Draft, Node},
            schemes::scheme,
        },
        model::Scheme,
    },
};

/// Reads an Argdown text.
pub(in crate::map::foreign) fn read(text: &str, file: FileId, lang: Lang) -> Draft {
    let scan = scan(text);
    let mut tree = parse(&scan, file);
    let mut draft = Draft::new(lang);
    draft.findings.append(&mut tree.findings);
    let front = data::front(text, &scan, file, &mut draft.findings);
    let mut meaning = Meaning::new(&scan, file, draft);
    meaning.head(&front, &tree);
    meaning.elements(&tree);
    meaning.structures(&tree);
    meaning.ties(&tree);
    meaning.extras(&front);
    for comment in &scan.comments {
        meaning.left_out(&text[comment.clone()], Span::new(file, comment.start, comment.end));
    }
    meaning.draft
}

/// An argument by its title.
#[derive(Debug, Default)]
pub(super) struct Argument {
    pub title: String,
    /// The last step of its premise-conclusion structure.
    pub main: Option<usize>,
    /// The claim that stands for it where it has no such structure.
    pub gist: Option<usize>,
    pub wordings: Vec<Wording>,
    /// What it does where it has no structure.
    pub deeds: Vec<Node>,
}

#[derive(Clone, Debug)]
pub(super) struct Wording {
    pub lang: Lang,
    pub text: String,
    pub at: Span,
    pub canonical: bool,
    pub full: bool,
}

/// What an element stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    Claim(usize),
    Argument(usize),
    Step(usize),
}

pub(super) struct Meaning<'a> {
    pub scan: &'a Scan,
    pub file: FileId,
    pub draft: Draft,
    pub strict: bool,
    pub claims: BTreeMap<String, usize>,
    pub by_title: BTreeMap<String, usize>,
    pub arguments: Vec<Argument>,
    /// The wordings of each claim.
    pub wordings: Vec<Vec<Wording>>,
    pub ends: Vec<End>,
    /// The step each inference line became.
    pub steps: Vec<Option<usize>>,
    /// The step that leads to each conclusion of a premise-conclusion structure.
    pub concluded: BTreeMap<usize, usize>,
    pub implicit: BTreeSet<usize>,
    pub tags: BTreeMap<String, Span>,
    pub done: BTreeSet<(TieNumber, End, End)>,
}

/// A tie as a number, so that ties can be told apart in a set.
pub(super) type TieNumber = u8;

impl<'a> Meaning<'a> {
    fn new(scan: &'a Scan, file: FileId, draft: Draft) -> Self {
        Self {
            scan,
            file,
            draft,
            strict: false,
            claims: BTreeMap::new(),
            by_title: BTreeMap::new(),
            arguments: Vec::new(),
            wordings: Vec::new(),
            ends: Vec::new(),
            steps: Vec::new(),
            concluded: BTreeMap::new(),
            implicit: BTreeSet::new(),
            tags: BTreeMap::new(),
            done: BTreeSet::new(),
        }
    }

    pub(super) fn left_out(&mut self, what: &str, at: Span) {
        self.draft.report_name(codes::LEFT_OUT, at, what);
    }

    /// Title and question; headings beside the title are groups, and a map has none.
    fn head(&mut self, front: &Mapping, tree: &Tree) {
        let lang = self.draft.lang();
        let own = data::inner(front, "elenchus").cloned().unwrap_or_default();
        self.strict = data::inner(front, "model").and_then(|model| data::text(model, "mode")).as_deref()
            == Some("strict");
        let known: Vec<Lang> =
            data::texts(&own, "languages").iter().filter_map(|code| code.parse().ok()).collect();
        if !known.is_empty() {
            self.draft.languages = known;
        }
        self.draft.title = data::words(&own, "title", lang);
        self.draft.question = data::words(&own, "question", lang);
        self.draft.topic = data::text(&own, "topic");
        if self.draft.title.is_empty() {
            self.draft.title = data::words(front, "title", lang);
        }
        if self.draft.question.is_empty() {
            self.draft.question = data::words(front, "question", lang);
        }
        let first = tree.headings.first();
        let titles = self.draft.title.is_empty() && first.is_some();
        if let Some((_, content, _)) = first.filter(|_| titles) {
            self.draft.title = self.draft.words(content.text.clone());
        }
        let same = |text: &str| self.draft.title.iter().any(|(_, title)| title == text);
        let groups: Vec<_> =
            tree.headings.iter().skip(usize::from(titles)).filter(|group| !same(&group.1.text)).collect();
        for (level, content, at) in groups {
            self.left_out(&format!("{} {}", "#".repeat(*level), content.text), *at);
        }
        for (_, content, _) in &tree.headings {
            self.marks(&content.tags, &content.links);
        }
        let settings = ["title", "subTitle", "author", "date", "question", "elenchus", "model"];
        if let Some(at) = self.scan.front.clone() {
            for name in data::others(front, &settings) {
                self.left_out(&name, Span::new(self.file, at.start, at.end));
            }
        }
    }

    /// Reports tags and the addresses of links.
    fn marks(&mut self, tags: &[(String, std::ops::Range<usize>)], links: &[std::ops::Range<usize>]) {
        for (tag, at) in tags {
            let at = Span::new(self.file, at.start, at.end);
            if !self.tags.contains_key(tag) {
                self.tags.insert(tag.clone(), at);
                self.left_out(&format!("#{tag}"), at);
            }
        }
        for link in links {
            let words = self.scan.clean[link.clone()].to_owned();
            self.draft.report_name(codes::LINK, Span::new(self.file, link.start, link.end), &words);
        }
    }

    fn elements(&mut self, tree: &Tree) {
        let reconstructed: BTreeSet<&str> = tree
            .structures
            .iter()
            .filter_map(|structure| tree.elements[structure.argument?].title.as_deref())
            .collect();
        for (at, element) in tree.elements.iter().enumerate() {
            self.marks(&element.content.tags, &element.content.links);
            let data = data::data(self.scan, self.file, &element.content.data, &mut self.draft.findings);
            let end = match (element.sort, &element.title) {
                (Sort::Statement, title) => End::Claim(self.statement(title.as_deref(), element)),
                (Sort::Argument, title) => End::Argument(self.argument(title.as_deref().unwrap_or_default())),
            };
            if data::flag(&data, "implicit") {
                self.implicit.insert(at);
            }
            self.word(end, element, &data);
            if let End::Argument(argument) = end {
                let title = self.arguments[argument].title.clone();
                if !reconstructed.contains(title.as_str()) && self.arguments[argument].gist.is_none() {
                    let gist = self.draft.claim(Some(title), element.at, "");
                    self.wordings.push(Vec::new());
                    self.arguments[argument].gist = Some(gist);
                }
            }
            self.ends.push(end);
        }
        self.settle_words();
    }

    fn statement(&mut self, title: Option<&str>, element: &Element) -> usize {
        if let Some(known) = title.and_then(|title| self.claims.get(title)) {
            return *known;
        }
        let claim = self.draft.claim(title.map(str::to_owned), element.at, "");
        self.wordings.push(Vec::new());
        if let Some(title) = title {
            self.claims.insert(title.to_owned(), claim);
        }
        claim
    }

    fn argument(&mut self, title: &str) -> usize {
        if let Some(known) = self.by_title.get(title) {
            return *known;
        }
        self.arguments.push(Argument { title: title.to_owned(), ..Argument::default() });
        self.by_title.insert(title.to_owned(), self.arguments.len() - 1);
        self.arguments.len() - 1
    }

    fn structures(&mut self, tree: &Tree) {
        self.steps = vec![None; tree.steps.len()];
        for structure in &tree.structures {
            let argument = structure.argument.and_then(|at| match self.ends[at] {
                End::Argument(argument) => Some(argument),
                _ => None,
            });
            let main = self.structure(tree, structure, argument);
            let Some(argument) = argument else { continue };
            if self.arguments[argument].main.is_some() {
                self.draft.report_name(
                    codes::SECOND_RECONSTRUCTION,
                    structure.at,
                    &self.arguments[argument].title.clone(),
                );
            } else {
                self.arguments[argument].main = main;
            }
        }
    }

    /// Makes the steps of a premise-conclusion structure and gives the last.
    fn structure(&mut self, tree: &Tree, structure: &Structure, argument: Option<usize>) -> Option<usize> {
        let mut numbered: BTreeMap<u32, usize> = BTreeMap::new();
        let mut waiting: Vec<usize> = Vec::new();
        let mut main = None;
        let title = argument.map(|argument| self.arguments[argument].title.clone());
        let count = structure.items.iter().filter(|item| matches!(item, Item::Step(_))).count();
        let mut nth = 0;
        let mut items = structure.items.iter().peekable();
        while let Some(item) = items.next() {
            match *item {
                Item::Statement(number, element) => {
                    numbered.insert(number, element);
                    waiting.push(element);
                }
                Item::Step(step) => {
                    nth += 1;
                    let next = items.peek().and_then(|item| match item {
                        Item::Statement(_, element) => Some(*element),
                        Item::Step(_) => None,
                    });
                    let Some(conclusion) = next else {
                        self.draft.report(codes::INCOMPLETE, tree.steps[step].at);
                        continue;
                    };
                    let key = title
                        .clone()
                        .map(|title| if nth == count { title } else { format!("{title}-step-{nth}") });
                    let premises = std::mem::take(&mut waiting);
                    let made = self.step(tree, step, key, &premises, &numbered, conclusion);
                    self.concluded.insert(conclusion, made);
                    main = Some(made);
                }
            }
        }
        if count == 0 {
            self.draft.report(codes::INCOMPLETE, structure.at);
        }
        main
    }

    fn step(
        &mut self,
        tree: &Tree,
        step: usize,
        key: Option<String>,
        before: &[usize],
        numbered: &BTreeMap<u32, usize>,
        conclusion: usize,
    ) -> usize {
        let line = &tree.steps[step];
        let data = data::data(self.scan, self.file, &line.content.data, &mut self.draft.findings);
        let uses: Vec<u32> =
            data::texts(&data, "uses").iter().filter_map(|number| number.parse().ok()).collect();
        let mut used: Vec<usize> = before.to_vec();
        if !uses.is_empty() {
            used = uses.iter().filter_map(|number| numbered.get(number).copied()).collect();
        }
        let claim_of = |element: &usize| match self.ends[*element] {
            End::Claim(claim) => claim,
            _ => 0,
        };
        let stated = used.iter().filter(|at| !self.implicit.contains(at)).map(claim_of).collect();
        let implicit = used.iter().filter(|at| self.implicit.contains(at)).map(claim_of).collect();
        let at = self.draft.infer(key, line.at, stated, claim_of(&conclusion));
        self.draft.inferences[at].implicit = implicit;
        self.draft.inferences[at].strength = data::word(&data, "strength");
        self.draft.inferences[at].scheme = data::word::<Scheme>(&data, "scheme");
        for rule in line.content.text.split(',').map(str::trim).filter(|rule| !rule.is_empty()) {
            match scheme(rule) {
                Some(scheme) if self.draft.inferences[at].scheme.is_none_or(|own| own == scheme) => {
                    self.draft.inferences[at].scheme = Some(scheme);
                }
                _ => self.left_out(rule, line.at),
            }
        }
        self.draft.inferences[at].carried = self.carried(&data, carry::OF_STEP, line.at);
        for name in data::others(&data, &["uses", "scheme", "strength", "by", "questions"]) {
            self.left_out(&name, line.at);
        }
        self.steps[step] = Some(at);
        at
    }
}
