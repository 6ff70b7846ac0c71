//! What an Argdown text means: statements and arguments become claims, steps and attacks.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Mapping;

use crate::{
    ground::{FileId, Lang, Span},
    map::{
        foreign::{
            argdown::{
                data,
                parse::{Element, Host, Item, Sort, Structure, Tie, Tree, parse},
                scan::{Scan, scan},
            },
            codes,
            draft::{Draft, Node, Side},
            schemes::scheme,
        },
        model::{ClaimKind, RelationKind, Scheme},
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
struct Argument {
    title: String,
    /// The last step of its premise-conclusion structure.
    main: Option<usize>,
    /// The claim that stands for it where it has no such structure.
    gist: Option<usize>,
    wordings: Vec<Wording>,
    /// What it does where it has no structure.
    deeds: Vec<Node>,
}

#[derive(Clone, Debug)]
struct Wording {
    lang: Lang,
    text: String,
    at: Span,
    canonical: bool,
    full: bool,
}

/// What an element stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Claim(usize),
    Argument(usize),
    Step(usize),
}

struct Meaning<'a> {
    scan: &'a Scan,
    file: FileId,
    draft: Draft,
    strict: bool,
    claims: BTreeMap<String, usize>,
    by_title: BTreeMap<String, usize>,
    arguments: Vec<Argument>,
    /// The wordings of each claim.
    wordings: Vec<Vec<Wording>>,
    ends: Vec<End>,
    /// The step each inference line became.
    steps: Vec<Option<usize>>,
    implicit: BTreeSet<usize>,
    tags: BTreeMap<String, Span>,
    done: BTreeSet<(Tie2, End, End)>,
}

type Tie2 = u8;

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
            implicit: BTreeSet::new(),
            tags: BTreeMap::new(),
            done: BTreeSet::new(),
        }
    }

    fn left_out(&mut self, what: &str, at: Span) {
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

    /// Takes in the words and data of an element.
    fn word(&mut self, end: End, element: &Element, data: &Mapping) {
        const KNOWN: &[&str] = &[
            "lang",
            "language",
            "full",
            "kind",
            "settled",
            "side",
            "implicit",
            "isCanonical",
            "uses",
            "scheme",
            "strength",
        ];
        for name in data::others(data, KNOWN) {
            self.left_out(&name, element.at);
        }
        if let End::Claim(claim) = end {
            let claim = &mut self.draft.claims[claim];
            claim.kind = data::word::<ClaimKind>(data, "kind").or(claim.kind);
            claim.settled |= data::flag(data, "settled");
            if let Some(side) = data::text(data, "side") {
                let known = self.draft.sides.iter().position(|known| known.key == side);
                claim.side = known;
                if known.is_none() {
                    claim.side = Some(self.draft.sides.len());
                    self.draft.sides.push(Side { key: side, ..Side::default() });
                }
            }
        }
        if element.content.text.is_empty() {
            return;
        }
        let lang = data::lang(data).unwrap_or_else(|| self.draft.lang());
        if !self.draft.languages.contains(&lang) {
            self.draft.languages.push(lang);
        }
        let wording = Wording {
            lang,
            text: element.content.text.clone(),
            at: element.at,
            canonical: data::flag(data, "isCanonical"),
            full: data::flag(data, "full"),
        };
        match end {
            End::Claim(claim) => self.wordings[claim].push(wording),
            End::Argument(argument) => self.arguments[argument].wordings.push(wording),
            End::Step(_) => {}
        }
    }

    /// Chooses among the wordings of a claim: the last, or the one marked so, is the one that counts; of another the
    /// longer becomes the full text. More than two cannot be kept.
    fn settle_words(&mut self) {
        for argument in &mut self.arguments {
            if let Some(gist) = argument.gist {
                self.wordings[gist].append(&mut argument.wordings);
            }
        }
        let languages = self.draft.languages.clone();
        for (claim, wordings) in std::mem::take(&mut self.wordings).into_iter().enumerate() {
            let mut spare = Vec::new();
            for lang in &languages {
                let mut own: Vec<Wording> =
                    wordings.iter().filter(|wording| wording.lang == *lang).cloned().collect();
                own.dedup_by(|one, other| one.text == other.text);
                let marked = own.iter().position(|wording| wording.canonical && !wording.full);
                let last = own.iter().rposition(|wording| !wording.full).or(own.len().checked_sub(1));
                let Some(chosen) = marked.or(last) else { continue };
                let mut short = own.remove(chosen);
                let longest = (0..own.len()).max_by_key(|at| (own[*at].full, own[*at].text.len(), *at));
                if let Some(mut full) = longest.map(|at| own.remove(at)) {
                    if !full.full && full.text.len() < short.text.len() {
                        std::mem::swap(&mut short, &mut full);
                    }
                    self.draft.claims[claim].full.push((*lang, full.text));
                }
                self.draft.claims[claim].short.retain(|(_, text)| !text.is_empty());
                self.draft.claims[claim].short.push((*lang, short.text));
                spare.extend(own);
            }
            let full = &mut self.draft.claims[claim].full;
            if !full.is_empty() && full.len() < languages.len() {
                let short = self.draft.claims[claim].short.clone();
                let full = &mut self.draft.claims[claim].full;
                let missing: Vec<_> =
                    short.into_iter().filter(|(lang, _)| full.iter().all(|(own, _)| own != lang)).collect();
                full.extend(missing);
            }
            for wording in spare {
                self.left_out(&wording.text, wording.at);
            }
            self.name_wordless(claim);
        }
        for argument in 0..self.arguments.len() {
            for wording in std::mem::take(&mut self.arguments[argument].wordings) {
                self.left_out(&wording.text, wording.at);
            }
        }
    }

    /// What is only ever named says what its title says.
    fn name_wordless(&mut self, claim: usize) {
        let wordless = self.draft.claims[claim].short.iter().all(|(_, text)| text.is_empty());
        if let Some(title) = self.draft.claims[claim].key.clone().filter(|_| wordless) {
            self.draft.claims[claim].short = self.draft.words(title);
        }
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
                    main = Some(self.step(tree, step, key, &premises, &numbered, conclusion));
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
        for name in data::others(&data, &["uses", "scheme", "strength"]) {
            self.left_out(&name, line.at);
        }
        self.steps[step] = Some(at);
        at
    }

    fn ties(&mut self, tree: &Tree) {
        let mut undercuts = Vec::new();
        for (at, element) in tree.elements.iter().enumerate() {
            let Some(hanging) = element.hanging else { continue };
            let host = match hanging.host {
                Host::Element(host) => self.ends[host],
                Host::Step(step) => match self.steps[step] {
                    Some(step) => End::Step(step),
                    None => continue,
                },
            };
            let (from, to) = if hanging.outward { (host, self.ends[at]) } else { (self.ends[at], host) };
            if !self.done.insert((hanging.tie as Tie2, from, to)) {
                continue;
            }
            match hanging.tie {
                Tie::Support => self.support(from, to, element.at),
                Tie::Attack => self.attack(from, to, element.at),
                Tie::Undercut => undercuts.push((from, to, element.at)),
                Tie::Contradiction => self.contradiction(from, to, element.at),
            }
        }
        for (from, to, at) in undercuts {
            self.undercut(from, to, at);
        }
    }

    /// The claim that supports where `end` does.
    fn reason(&self, end: End) -> usize {
        match end {
            End::Claim(claim) => claim,
            End::Step(step) => self.draft.inferences[step].conclusion,
            End::Argument(argument) => {
                let argument = &self.arguments[argument];
                let concluded = argument.main.map(|main| self.draft.inferences[main].conclusion);
                concluded.or(argument.gist).unwrap_or(0)
            }
        }
    }

    fn attacker(&self, end: End) -> Node {
        match end {
            End::Step(step) => Node::Inference(step),
            End::Argument(argument) => {
                self.arguments[argument].main.map_or(Node::Claim(self.reason(end)), Node::Inference)
            }
            End::Claim(claim) => Node::Claim(claim),
        }
    }

    fn remember(&mut self, end: End, deed: Node) {
        if let End::Argument(argument) = end {
            self.arguments[argument].deeds.push(deed);
        }
    }

    fn support(&mut self, from: End, to: End, at: Span) {
        let reason = self.reason(from);
        let target = match to {
            End::Claim(claim) => claim,
            End::Step(step) => {
                self.draft.report(codes::STEP_SUPPORT, at);
                self.draft.inferences[step].premises.push(reason);
                return;
            }
            End::Argument(argument) => match self.arguments[argument].main {
                None => self.reason(to),
                Some(main) => {
                    let premises = &self.draft.inferences[main].premises;
                    let first = premises.first().copied().unwrap_or(self.draft.inferences[main].conclusion);
                    if premises.len() > 1 {
                        self.draft.report(codes::WHICH_PREMISE, at);
                    }
                    first
                }
            },
        };
        let concluded = matches!(from, End::Argument(argument) if self.arguments[argument].main.is_some());
        if reason == target && concluded {
            return;
        }
        let step = self.draft.infer(None, at, vec![reason], target);
        self.remember(from, Node::Inference(step));
    }

    fn attack(&mut self, from: End, to: End, at: Span) {
        if let (true, End::Claim(one), End::Claim(other)) = (self.strict, from, to) {
            if self.done.insert((9, End::Claim(one.min(other)), End::Claim(one.max(other)))) {
                self.draft.relate(None, at, RelationKind::Contrary, [one, other]);
            }
            return;
        }
        let on = match to {
            End::Claim(claim) => Node::Claim(claim),
            other => self.attacker(other),
        };
        let attack = self.draft.attack(None, at, self.attacker(from), on);
        self.remember(from, Node::Attack(attack));
    }

    fn undercut(&mut self, from: End, to: End, at: Span) {
        let attacker = self.attacker(from);
        let on = match to {
            End::Step(step) => vec![Node::Inference(step)],
            End::Claim(claim) => {
                self.draft.report(codes::WRONG_END, at);
                vec![Node::Claim(claim)]
            }
            End::Argument(argument) => match self.arguments[argument].main {
                Some(main) => vec![Node::Inference(main)],
                None if self.arguments[argument].deeds.is_empty() => {
                    self.draft.report(codes::WRONG_END, at);
                    vec![Node::Claim(self.reason(to))]
                }
                None => self.arguments[argument].deeds.clone(),
            },
        };
        for on in on {
            self.draft.attack(None, at, attacker, on);
        }
    }

    fn contradiction(&mut self, from: End, to: End, at: Span) {
        for end in [from, to] {
            if !matches!(end, End::Claim(_)) {
                self.draft.report(codes::WRONG_END, at);
            }
        }
        let (one, other) = (self.reason(from), self.reason(to));
        if self.done.insert((8, End::Claim(one.min(other)), End::Claim(one.max(other)))) {
            self.draft.relate(None, at, RelationKind::Contradictory, [one, other]);
        }
    }

    /// What our own export writes into the front matter: sides, and relations that Argdown has no sign for.
    fn extras(&mut self, front: &Mapping) {
        let Some(own) = data::inner(front, "elenchus") else {
            return self.drop_unknown_sides();
        };
        let lang = self.draft.lang();
        for (key, side) in data::inner(own, "sides").into_iter().flatten() {
            let (Some(key), Some(side)) = (data::scalar(key), side.as_mapping()) else { continue };
            let thesis = data::text(side, "thesis").and_then(|title| self.claims.get(&title).copied());
            let Some(thesis) = thesis else { continue };
            let at = self.draft.sides.iter().position(|known| known.key == key);
            let at = at.unwrap_or_else(|| {
                self.draft.sides.push(Side::default());
                self.draft.sides.len() - 1
            });
            let name = data::words(side, "name", lang);
            self.draft.sides[at] = Side { key, name, thesis };
        }
        self.order_sides(own);
        for (key, relation) in data::inner(own, "relations").into_iter().flatten() {
            let (Some(key), Some(relation)) = (data::scalar(key), relation.as_mapping()) else { continue };
            let claims: Vec<usize> = data::texts(relation, "between")
                .iter()
                .filter_map(|title| self.claims.get(title).copied())
                .collect();
            if let (Some(kind), &[one, other]) = (data::word::<RelationKind>(relation, "kind"), &claims[..]) {
                self.draft.relate(Some(key), Span::new(self.file, 0, 0), kind, [one, other]);
            }
        }
        self.own_attacks(own);
        self.drop_unknown_sides();
    }

    /// The ids of attacks, and attacks on attacks.
    fn own_attacks(&mut self, own: &Mapping) {
        let mut known = BTreeMap::new();
        for (at, attack) in self.draft.attacks.iter().enumerate() {
            known.entry((attack.from, attack.on)).or_insert(at);
        }
        let mut by_id: BTreeMap<String, usize> = BTreeMap::new();
        let at = Span::new(self.file, 0, 0);
        let entries: Vec<_> = data::inner(own, "attacks").into_iter().flatten().collect();
        for (key, attack) in &entries {
            let (Some(key), Some(attack)) = (data::scalar(key), attack.as_mapping()) else { continue };
            let node = |name| data::text(attack, name).and_then(|title| self.node(&title));
            let found = node("from").zip(node("on")).and_then(|ends| known.get(&ends).copied());
            let place = found
                .unwrap_or_else(|| self.draft.attack(None, at, Node::Claim(0), Node::Attack(usize::MAX)));
            self.draft.attacks[place].key = Some(key.clone());
            by_id.insert(key, place);
        }
        for (key, attack) in entries {
            let (Some(key), Some(attack)) = (data::scalar(key), attack.as_mapping()) else { continue };
            let Some(place) = by_id.get(&key).copied() else { continue };
            if self.draft.attacks[place].on != Node::Attack(usize::MAX) {
                continue;
            }
            let on = data::text(attack, "on").and_then(|title| {
                by_id.get(&title).map(|at| Node::Attack(*at)).or_else(|| self.node(&title))
            });
            let from = data::text(attack, "from").and_then(|title| self.node(&title));
            if let Some((from, on)) = from.zip(on) {
                (self.draft.attacks[place].from, self.draft.attacks[place].on) = (from, on);
            }
        }
    }

    /// What a title stands for: a claim, or the last step of an argument.
    fn node(&self, title: &str) -> Option<Node> {
        let step = || Some(Node::Inference(self.arguments[*self.by_title.get(title)?].main?));
        self.claims.get(title).map(|claim| Node::Claim(*claim)).or_else(step)
    }

    /// Brings the sides into the order of the front matter.
    fn order_sides(&mut self, own: &Mapping) {
        let wanted: Vec<String> = data::inner(own, "sides")
            .into_iter()
            .flatten()
            .filter_map(|(key, _)| data::scalar(key))
            .collect();
        let place = |key: &str| wanted.iter().position(|known| known == key).unwrap_or(usize::MAX);
        let mut order: Vec<usize> = (0..self.draft.sides.len()).collect();
        order.sort_by_key(|at| place(&self.draft.sides[*at].key));
        let mut sides: Vec<_> = std::mem::take(&mut self.draft.sides).into_iter().map(Some).collect();
        self.draft.sides = order.iter().filter_map(|at| sides[*at].take()).collect();
        let new = |old: usize| order.iter().position(|at| *at == old);
        for claim in &mut self.draft.claims {
            claim.side = claim.side.and_then(new);
        }
    }

    /// A side that nobody says anything about is no side.
    fn drop_unknown_sides(&mut self) {
        let known: Vec<bool> = self.draft.sides.iter().map(|side| !side.name.is_empty()).collect();
        for claim in &mut self.draft.claims {
            claim.side = claim.side.filter(|side| known[*side]);
        }
        let mut new = vec![0; known.len()];
        let mut count = 0;
        for (at, known) in known.iter().enumerate() {
            new[at] = count;
            count += usize::from(*known);
        }
        for claim in &mut self.draft.claims {
            claim.side = claim.side.map(|side| new[side]);
        }
        self.draft.sides.retain(|side| !side.name.is_empty());
    }
}
