use std::collections::BTreeMap;

use crate::{
    ground::{Arg, Diagnostic, Id, Lang, Named, Span, say},
    map::model::Map,
    quiz::{
        foreign::{
            ExportOptions, codes,
            excerpt::{Excerpts, MOST_SHOWN},
            figure::bounds,
            fill::{Fill, fills},
            markup::holds,
            report::Report,
        },
        form::{Entry, Form},
        item::{Item, Process, Scale, Shape},
        open::OpenPrompt,
        words::{order, places},
    },
};

/// A form in one language, as every writer takes it. Its texts hold no control characters but line ends and tabs.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub id: &'a str,
    pub title: String,
    pub lang: Lang,
    pub variant: &'a str,
    pub seed: u64,
    pub minutes: Option<u32>,
    pub stamp: u32,
    /// The questions, of one map and reading process after the other as on the form.
    pub questions: Vec<Question<'a>>,
    /// Parts of the maps that are to be filled in, if they are wanted.
    pub fills: Vec<Fill<'a>>,
    /// The pictures of the maps.
    pub excerpts: Excerpts<'a>,
}

/// A question in one language.
///
/// Law: its body is sound, so that a writer need not ask whether there is a right answer.
#[derive(Debug)]
pub(super) struct Question<'a> {
    /// The item's id.
    pub id: &'a str,
    /// Where its stem stands.
    pub at: Span,
    pub process: Process,
    pub map: &'a Id,
    pub map_title: String,
    /// What it asks, behind the map it is about where the form asks about several.
    pub stem: String,
    /// So many bytes of the stem name the map.
    headed: usize,
    pub body: Body,
    pub points: f64,
    /// Whether the order of the options must stay.
    pub sorted: bool,
    /// Where the key can be read.
    pub place: String,
    /// What it is filed under, name and value.
    pub tags: Vec<(&'static str, String)>,
    /// What it tests.
    pub facts: &'a [Id],
    pub difficulty: f64,
}

/// How a question is answered.
#[derive(Clone, Debug)]
pub(super) enum Body {
    /// Exactly one option is right, of at least two.
    Single(Vec<Choice>),
    /// At least one option is right.
    Several(Vec<Choice>),
    /// Every prompt has one option; some may be left over.
    Matching(Vec<(String, usize)>, Vec<Choice>),
    /// In every right order the first of a pair stands before the second; there is such an order.
    Ordering(Vec<Choice>, Vec<(usize, usize)>),
    /// A number is written; the one choice says it in words.
    Number(Scale, Choice),
    /// A word is written, one of these; the one choice says the first of them.
    Gap(Vec<String>, Choice),
    /// Nothing is keyed: what a good answer mentions.
    Open(Vec<String>),
}

/// Something to choose, to match with, or to put in order.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub text: String,
    pub right: bool,
    /// Why it is right or wrong.
    pub why: String,
}

impl<'a> Sheet<'a> {
    /// The form in a language. Questions that cannot be asked so are reported.
    pub(super) fn new(form: &'a Form, maps: &[&'a Map], options: ExportOptions, report: &mut Report) -> Self {
        let lang = options.lang;
        let mut sheet = Self {
            id: form.id.as_str(),
            title: clean(form.title.get(lang)),
            lang,
            variant: &form.variant,
            seed: form.seed,
            minutes: form.minutes,
            stamp: options.stamp,
            questions: Vec::new(),
            fills: maps.iter().filter(|_| options.fill_in).flat_map(|map| fills(map, lang)).collect(),
            excerpts: Excerpts::new(maps, lang),
        };
        let mut headings = BTreeMap::new();
        for entry in &form.entries {
            let question = Question::new(entry, maps, lang).under(form, lang, &mut headings);
            match body(&entry.item, lang) {
                Ok(body) => sheet.questions.push(Question { body, ..question }),
                Err(why) => report.refuse(&question, why),
            }
        }
        for open in &form.open {
            let question = Question::open(open, maps, lang).under(form, lang, &mut headings);
            if question.stem.is_empty() {
                report.refuse(&question, "export-why-language");
            } else {
                sheet.questions.push(question);
            }
        }
        // What was refused so far is in no writer's hands.
        report.refused = 0;
        sheet
    }

    /// Tells which maps no excerpt can be drawn of, and which questions are about too much of one.
    pub(super) fn tell_missing_excerpts(&self, maps: &[&Map], report: &mut Report) {
        let mut asked: BTreeMap<&Id, Vec<&Question<'_>>> = BTreeMap::new();
        for question in &self.questions {
            asked.entry(question.map).or_default().push(question);
        }
        for (id, questions) in asked {
            let tell = |code, at| Diagnostic::new(code, at).arg("map", id.as_str());
            let large: Vec<_> =
                questions.iter().filter(|question| self.excerpts.is_too_large(question)).collect();
            if !maps.iter().any(|map| map.id == *id) {
                report.findings.extend(questions.first().map(|question| tell(codes::NO_MAP, question.at)));
            } else if let Some(first) = large.first() {
                let finding = tell(codes::NO_EXCERPT, first.at).arg("count", large.len());
                report.findings.push(finding.arg("most", MOST_SHOWN));
            }
        }
    }
}

impl<'a> Question<'a> {
    fn new(Entry { item, points, .. }: &'a Entry, maps: &[&Map], lang: Lang) -> Self {
        let map = maps.iter().find(|map| map.id == item.map);
        Self {
            id: item.id.as_str(),
            at: item.stem.phrase(lang).map_or_else(Span::default, |phrase| phrase.at),
            process: item.kind.process(),
            map: &item.map,
            map_title: clean(map.map_or(item.map.as_str(), |map| map.title.get(lang))),
            stem: clean(item.stem.get(lang)),
            headed: 0,
            body: Body::Single(Vec::new()),
            points: if points.is_finite() { points.max(0.0) } else { 1.0 },
            sorted: item.sorted,
            place: clean(&places(&item.cites, lang)),
            tags: tags(item),
            facts: &item.facts,
            difficulty: item.difficulty,
        }
    }

    /// A question without a key, worth no points.
    fn open(open: &'a OpenPrompt, maps: &[&Map], lang: Lang) -> Self {
        let map = maps.iter().find(|map| map.id == open.map);
        Self {
            id: open.id.as_str(),
            at: open.stem.phrase(lang).map_or_else(Span::default, |phrase| phrase.at),
            process: Process::Evaluate,
            map: &open.map,
            map_title: clean(map.map_or(open.map.as_str(), |map| map.title.get(lang))),
            stem: open.stem.phrase(lang).map_or_else(String::new, |phrase| clean(&phrase.text)),
            headed: 0,
            body: Body::Open(open.rubric.iter().map(|line| clean(line.get(lang))).collect()),
            points: 0.0,
            sorted: false,
            place: clean(&places(&open.cites, lang)),
            tags: vec![("map", open.map.to_string()), ("type", "Open".to_owned())],
            facts: &[],
            difficulty: 0.5,
        }
    }

    /// The question with the map it is about, where its form asks about several. What is said of a map is said again.
    fn under(self, form: &Form, lang: Lang, headings: &mut BTreeMap<&'a Id, String>) -> Self {
        let heading =
            || form.heading(self.map, lang).map_or_else(String::new, |map| format!("{}: ", clean(&map)));
        let heading = headings.entry(self.map).or_insert_with(heading).as_str();
        if self.stem.is_empty() {
            return self;
        }
        Self { headed: heading.len(), stem: [heading, &self.stem].concat(), ..self }
    }

    /// The name of its reading process in words.
    pub(super) fn process(&self, lang: Lang) -> String {
        say(lang, &format!("process-{}", self.process.name()), &[])
    }

    /// What can be chosen, matched with or put in order; nothing where an answer is written.
    pub(super) fn choices(&self) -> &[Choice] {
        match &self.body {
            Body::Single(choices) | Body::Several(choices) => choices,
            Body::Matching(_, choices) | Body::Ordering(choices, _) => choices,
            Body::Number(..) | Body::Gap(..) | Body::Open(_) => &[],
        }
    }

    /// What there is to say about answers: its choices, or the one answer that is to be written.
    pub(super) fn told(&self) -> &[Choice] {
        match &self.body {
            Body::Number(_, choice) | Body::Gap(_, choice) => std::slice::from_ref(choice),
            _ => self.choices(),
        }
    }

    /// The name of its shape, as in our own files.
    pub(super) const fn shape(&self) -> &'static str {
        match self.body {
            Body::Single(_) => "Single",
            Body::Several(_) => "Several",
            Body::Matching(..) => "Matching",
            Body::Ordering(..) => "Ordering",
            Body::Number(..) => "Figure",
            Body::Gap(..) => "Gap",
            Body::Open(_) => "Open",
        }
    }

    /// Why its options belong where they do, a line each, where options have no feedback of their own.
    pub(super) fn reasons(&self) -> Vec<String> {
        let line = |choice: &Choice| format!("{}: {}", one_line(&choice.text), one_line(&choice.why));
        match self.body {
            Body::Matching(..) | Body::Ordering(..) => self.choices().iter().map(line).collect(),
            _ => Vec::new(),
        }
    }

    /// How it is to be answered, where that does not go without saying.
    pub(super) fn note(&self, lang: Lang) -> Option<String> {
        let note = match &self.body {
            Body::Single(_) | Body::Open(_) => return None,
            Body::Several(_) => "paper-note-Several",
            Body::Matching(..) => "paper-note-Matching",
            Body::Ordering(..) => "paper-note-Ordering",
            Body::Gap(..) => "paper-note-Gap",
            Body::Number(_, choice) => {
                let args = [("unit", Arg::from(unit(&choice.text)))];
                return Some(say(lang, "export-number", &args));
            }
        };
        Some(say(lang, note, &[]))
    }

    /// Where its key can be read, as a sentence; nothing if nowhere.
    pub(super) fn reading(&self, lang: Lang) -> Option<String> {
        let args = [("places", Arg::from(self.place.as_str()))];
        (!self.place.is_empty()).then(|| say(lang, "play-place", &args))
    }

    /// A name for lists of questions: the beginning of the stem.
    pub(super) fn name(&self) -> String {
        const MOST: usize = 80;
        let stem = self.stem[self.headed..].split_whitespace().collect::<Vec<_>>().join(" ");
        if stem.chars().count() <= MOST {
            return stem;
        }
        let cut: String = stem.chars().take(MOST - 1).collect();
        format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
    }
}

fn tags(item: &Item) -> Vec<(&'static str, String)> {
    let mut tags = vec![
        ("map", item.map.to_string()),
        ("type", item.kind.name().to_owned()),
        ("process", item.kind.process().name().to_owned()),
        ("bloom", item.kind.bloom().name().to_owned()),
    ];
    tags.extend(item.side.as_ref().map(|side| ("side", side.to_string())));
    tags
}

/// The body of an item, or the wording that says what is wrong with it.
fn body(item: &Item, lang: Lang) -> Result<Body, &'static str> {
    if item.stem.phrase(lang).is_none_or(|stem| stem.text.trim().is_empty()) {
        return Err("export-why-language");
    }
    let mut choices: Vec<Choice> = item
        .choices
        .iter()
        .map(|choice| Choice {
            text: clean(choice.text.get(lang)),
            right: choice.correct,
            why: clean(choice.why.get(lang)),
        })
        .collect();
    let written = item.shape.is_written() && choices.len() == 1;
    if (choices.len() < 2 && !written) || choices.iter().any(|choice| choice.text.trim().is_empty()) {
        return Err("export-why-options");
    }
    let right = choices.iter().filter(|choice| choice.right).count();
    match &item.shape {
        Shape::Single if right == 1 => Ok(Body::Single(choices)),
        Shape::Several if right > 0 => Ok(Body::Several(choices)),
        Shape::Matching(prompts) if prompts.iter().all(|prompt| prompt.choice < choices.len()) => {
            let prompts = prompts.iter().map(|prompt| (clean(prompt.text.get(lang)), prompt.choice));
            Ok(Body::Matching(prompts.collect(), choices))
        }
        Shape::Ordering(pairs) if orders(choices.len(), pairs, 1).len() == 1 => {
            Ok(Body::Ordering(choices, pairs.clone()))
        }
        Shape::Figure(scale) if written && scale.low <= scale.high && bounds(*scale).is_finite() => {
            Ok(Body::Number(*scale, choices.swap_remove(0)))
        }
        Shape::Gap(words) if written && !words.is_empty() => {
            let words = words.iter().map(|word| clean(word.get(lang))).filter(|word| !word.is_empty());
            Ok(Body::Gap(words.collect(), choices.swap_remove(0)))
        }
        _ => Err("export-why-key"),
    }
}

/// What is counted in a figure's words: what stands behind its last digit.
pub(super) fn unit(words: &str) -> &str {
    words.rsplit_once(|c: char| c.is_ascii_digit()).map_or("", |(_, unit)| unit.trim())
}

/// The orders of `count` things that keep all pairs, at most so many. The first is the one that takes, of what may
/// come next, what stands first.
pub(super) fn orders(count: usize, pairs: &[(usize, usize)], most: usize) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    let within = pairs.iter().all(|(one, other)| *one < count && *other < count);
    // Pairs that go round in a circle would be searched in vain.
    if within && keeps(&order(count, pairs), pairs) {
        extend(&mut Vec::new(), count, pairs, most, &mut found);
    }
    found
}

fn keeps(order: &[usize], pairs: &[(usize, usize)]) -> bool {
    let place = |choice: usize| order.iter().position(|at| *at == choice);
    pairs.iter().all(|(one, other)| place(*one) < place(*other))
}

fn extend(
    order: &mut Vec<usize>,
    count: usize,
    pairs: &[(usize, usize)],
    most: usize,
    found: &mut Vec<Vec<usize>>,
) {
    if order.len() == count {
        found.push(order.clone());
    }
    for next in 0..count {
        let free = !order.contains(&next)
            && pairs.iter().all(|(before, after)| *after != next || order.contains(before));
        if free && found.len() < most {
            order.push(next);
            extend(order, count, pairs, most, found);
            order.pop();
        }
    }
}

/// A text on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without what no file may hold: line ends are one character, other control characters are replaced.
pub(super) fn clean(text: &str) -> String {
    // Most texts hold none of either: no control characters, none of U+FFFE and U+FFFF, whose first byte is this.
    if !holds(text, |byte| byte.is_ascii_control() || matches!(byte, 0xc2 | 0xef)) {
        return text.trim().to_owned();
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let bad = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    text.trim().chars().map(|c| if bad(c) { '\u{fffd}' } else { c }).collect()
}
