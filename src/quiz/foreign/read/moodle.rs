//! Moodle XML, ours or what Moodle makes of it.

use crate::{
    ground::{Diagnostic, FileId, Id, Lang, Text, say},
    map::foreign::xml::{Element, Xml},
    quiz::{
        foreign::{
            codes,
            figure::{Range, words},
            read::{
                Found, Reading, choice, html,
                lack::{Lack, Lacks},
                missed::{Missed, number},
                note::{without_map, without_note},
                open::FoundOpen,
                pair,
            },
        },
        item::{Choice, Kind, Prompt, Scale, Shape},
    },
};

pub(super) fn read(text: &str, file: FileId, lang: Lang) -> Result<Reading, Diagnostic> {
    let (xml, root) = Xml::read(text, file)?;
    let root = xml.get(root);
    if root.name != "quiz" {
        return Err(Diagnostic::new(codes::NOT_READ, root.span));
    }
    let mut reading = Reading::default();
    for question in xml.children(root, "question") {
        let kind = question.attribute("type").unwrap_or_default();
        if kind == "category" {
            continue;
        }
        let reader = Reader { xml: &xml, question, lang };
        if kind == "essay" {
            reading.open.push(reader.essay());
            continue;
        }
        match reader.question(kind) {
            Ok(found) => reading.found.push(found),
            Err(missed) => reading.findings.push(missed.told(&reader.name(), question.span)),
        }
    }
    Ok(reading)
}

struct Reader<'x> {
    xml: &'x Xml,
    question: &'x Element,
    lang: Lang,
}

impl<'x> Reader<'x> {
    fn child(&self, of: &'x Element, name: &'x str) -> Option<&'x Element> {
        self.xml.children(of, name).next()
    }

    fn value(&self, name: &'x str) -> Option<&'x str> {
        self.child(self.question, name).map(|element| element.text.trim())
    }

    /// The text in an element, as plain words.
    fn words(&self, of: &'x Element) -> String {
        let Some(text) = self.child(of, "text") else { return String::new() };
        match of.attribute("format") {
            Some("plain_text" | "markdown") => text.text.trim().to_owned(),
            _ => html::text(&text.text),
        }
    }

    fn name(&self) -> String {
        let named = self.value("idnumber").filter(|id| !id.is_empty()).map(str::to_owned);
        named.or_else(|| self.child(self.question, "name").map(|name| self.words(name))).unwrap_or_default()
    }

    fn question(&self, kind: &str) -> Result<Found, Missed> {
        self.shares()?;
        let mut found = Found::new(self.name(), self.question.span, self.lang);
        found.item.id = self.value("idnumber").and_then(Id::new).unwrap_or_default();
        let stem = self.child(self.question, "questiontext").map(|text| self.words(text)).unwrap_or_default();
        let (stem, unit) = without_note(without_map(&stem, self.lang), self.lang);
        found.item.stem = Text::of(self.lang, stem);
        found.unit = unit;
        for tags in self.xml.children(self.question, "tags") {
            for tag in self.xml.children(tags, "tag") {
                found.tagged(&self.words(tag));
            }
        }
        found.points = self.value("defaultgrade").and_then(|grade| grade.parse().ok());
        found.general = self.child(self.question, "generalfeedback").map(|text| self.words(text));
        found.lacks = self.lacks();
        match kind {
            "multichoice" => self.multichoice(&mut found),
            "truefalse" => self.truefalse(&mut found),
            "matching" | "match" => self.matching(&mut found),
            "ordering" => self.ordering(&mut found),
            "numerical" => self.numerical(&mut found)?,
            "shortanswer" => self.shortanswer(&mut found)?,
            _ => return Err(Missed::Kind(kind.to_owned())),
        }
        Ok(found)
    }

    /// What a good answer mentions stands in the information for those who mark, a line each.
    fn essay(&self) -> FoundOpen {
        let mut open = FoundOpen::new(self.name(), self.question.span);
        let stem = self.child(self.question, "questiontext").map(|text| self.words(text)).unwrap_or_default();
        open.stem = without_map(&stem, self.lang).to_owned();
        open.lacks = self.lacks();
        let rubric = ["graderinfo", "generalfeedback"]
            .map(|name| self.child(self.question, name).map(|text| self.words(text)).unwrap_or_default());
        open.rubric = rubric.iter().flat_map(|text| text.lines()).map(str::to_owned).collect();
        for tags in self.xml.children(self.question, "tags") {
            let tags = self.xml.children(tags, "tag").map(|tag| self.words(tag));
            open.map = tags.filter_map(|tag| Id::new(tag.strip_prefix("map:")?)).next().unwrap_or(open.map);
        }
        open
    }

    /// What the question has and an item has no room for.
    fn lacks(&self) -> Lacks {
        let says =
            |name: &&'x str| self.xml.children(self.question, name).any(|one| !self.words(one).is_empty());
        let overall = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"];
        let units = self.child(self.question, "units");
        let found = [
            (self.has_pictures(), Lack::Pictures),
            (says(&"hint"), Lack::Hints),
            (overall.iter().any(says), Lack::Overall),
            (units.is_some_and(|units| self.xml.children(units, "unit").next().is_some()), Lack::Units),
            (self.value("usecase") == Some("1"), Lack::Capitals),
            (says(&"responsetemplate"), Lack::Template),
        ];
        found.into_iter().filter_map(|(is_there, lack)| is_there.then_some(lack)).collect()
    }

    /// Whether it shows something, but for the excerpt of the map behind the answer, which is drawn anew.
    fn has_pictures(&self) -> bool {
        let shows =
            |of: &'x Element| self.xml.children(of, "text").any(|text| html::has_pictures(&text.text));
        let parts = ["questiontext", "answer", "subquestion", "graderinfo"];
        let is_excerpt = |file: &Element| {
            let print = file.attribute("name").and_then(|name| name.strip_suffix(".svg")?.rsplit_once('-'));
            print.is_some_and(|(_, print)| print.len() == 16 && u64::from_str_radix(print, 16).is_ok())
        };
        let general = |of: &'x Element| shows(of) && !self.xml.children(of, "file").any(is_excerpt);
        let feedback = |of: &'x Element| self.xml.children(of, "feedback").any(shows);
        let within =
            |name: &&'x str| self.xml.children(self.question, name).any(|part| shows(part) || feedback(part));
        parts.iter().any(within) || self.xml.children(self.question, "generalfeedback").any(general)
    }

    /// Whether something is said to written answers that is not said to the first right one, which is kept.
    fn told_more(&self, kept: Option<&&'x Element>) -> Option<Lack> {
        let said = kept.map(|kept| self.feedback(kept)).unwrap_or_default();
        let all = self.xml.children(self.question, "answer").map(|answer| self.feedback(answer));
        let mut more = all.filter(|feedback| !feedback.is_empty() && *feedback != said);
        more.next().map(|_| Lack::Others)
    }

    /// Fails if what an answer earns is no number.
    fn shares(&self) -> Result<(), Missed> {
        let answers = self.xml.children(self.question, "answer");
        answers
            .filter_map(|answer| answer.attribute("fraction"))
            .try_for_each(|share| number(share).map(drop))
    }

    /// What an answer earns, in hundredths; nothing if it does not say.
    fn fraction(answer: &Element) -> f64 {
        answer.attribute("fraction").and_then(|share| number(share).ok()).unwrap_or(0.0)
    }

    fn feedback(&self, answer: &'x Element) -> String {
        self.child(answer, "feedback").map(|text| self.words(text)).unwrap_or_default()
    }

    fn multichoice(&self, found: &mut Found) {
        if self.value("single").is_some_and(|single| matches!(single, "false" | "0" | "")) {
            found.item.shape = Shape::Several;
        }
        found.item.sorted =
            self.value("shuffleanswers").is_some_and(|shuffle| matches!(shuffle, "false" | "0"));
        let answers: Vec<&Element> = self.xml.children(self.question, "answer").collect();
        let most = answers.iter().map(|answer| Self::fraction(answer)).fold(0.0, f64::max);
        for answer in answers {
            let share = Self::fraction(answer);
            let (text, why) = (self.words(answer), self.feedback(answer));
            let partly = matches!(found.item.shape, Shape::Single) && share < most && share > 0.0;
            if partly {
                found.partly.push(text.clone());
            }
            found.item.choices.push(choice(self.lang, text, share > 0.0 && !partly, why));
        }
    }

    fn truefalse(&self, found: &mut Found) {
        for (at, answer) in self.xml.children(self.question, "answer").enumerate() {
            let words = self.words(answer).to_ascii_lowercase();
            // Old files say it in the language of their site, the true one first.
            let is_true = words == "true" || (words != "false" && at == 0);
            found.item.choices.push(verdict(
                is_true,
                Self::fraction(answer) > 0.0,
                self.feedback(answer),
                self.lang,
            ));
        }
        found.item.sorted = true;
    }

    fn matching(&self, found: &mut Found) {
        let mut prompts: Vec<Prompt> = Vec::new();
        for line in self.xml.children(self.question, "subquestion") {
            let prompt = self.words(line);
            // Options are no HTML, but hold entities.
            let option = self.child(line, "answer").map(|answer| self.words(answer)).unwrap_or_default();
            let known = found.item.choices.iter().position(|choice| choice.text.get(self.lang) == option);
            let at = known.unwrap_or(found.item.choices.len());
            if known.is_none() {
                found.item.choices.push(choice(self.lang, option, !prompt.is_empty(), ""));
            }
            if !prompt.is_empty() {
                prompts.push(Prompt {
                    text: Text::of(self.lang, prompt),
                    choice: at,
                    about: pair(prompts.len()),
                });
            }
        }
        found.item.shape = Shape::Matching(prompts);
    }

    fn ordering(&self, found: &mut Found) {
        for answer in self.xml.children(self.question, "answer") {
            found.item.choices.push(choice(self.lang, self.words(answer), true, ""));
        }
        found.item.shape = in_order(found.item.choices.len());
    }

    /// The right number; what is said to wrong ones has no place in an item.
    fn numerical(&self, found: &mut Found) -> Result<(), Missed> {
        let (whole, partly) = self.earning();
        let (answer, others) = whole.split_first().ok_or(Missed::Unsound)?;
        found.lacks.extend(self.told_more(Some(answer)));
        // A form has room for one range.
        found.partly.extend(others.iter().chain(&partly).map(|answer| self.word(answer)));
        let middle = number(&self.word(answer))?;
        let reach = self.child(answer, "tolerance").map_or("", |text| text.text.trim());
        let reach = if reach.is_empty() { 0.0 } else { number(reach)? };
        figure(found, middle, reach, self.feedback(answer), self.lang)
    }

    fn shortanswer(&self, found: &mut Found) -> Result<(), Missed> {
        let (whole, partly) = self.earning();
        found.partly.extend(partly.iter().map(|answer| self.word(answer)));
        found.lacks.extend(self.told_more(whole.first()));
        let words = whole.iter().map(|answer| self.word(answer)).collect();
        gap(found, words, whole.first().map(|answer| self.feedback(answer)).unwrap_or_default(), self.lang)
    }

    /// The answers that earn the most, and those that earn less.
    fn earning(&self) -> (Vec<&Element>, Vec<&Element>) {
        let answers = self.xml.children(self.question, "answer");
        let answers: Vec<&Element> = answers.filter(|answer| Self::fraction(answer) > 0.0).collect();
        let most = answers.iter().map(|answer| Self::fraction(answer)).fold(0.0, f64::max);
        answers.into_iter().partition(|answer| Self::fraction(answer) >= most)
    }

    /// The words of an answer that are no HTML; an asterisk that stands for itself has a backslash.
    fn word(&self, answer: &Element) -> String {
        self.child(answer, "text").map_or_else(String::new, |text| text.text.trim().replace("\\*", "*"))
    }
}

/// The option that a statement is true, or that it is not.
pub(super) fn verdict(is_true: bool, right: bool, why: String, lang: Lang) -> Choice {
    choice(lang, say(lang, if is_true { "import-true" } else { "import-false" }, &[]), right, why)
}

/// Makes a question that is answered with a number. Fails if the tolerance is negative, or leads beyond all numbers.
pub(super) fn figure(
    found: &mut Found,
    middle: f64,
    reach: f64,
    why: String,
    lang: Lang,
) -> Result<(), Missed> {
    let range = Range { low: middle - reach, high: middle + reach };
    if !range.is_finite() || reach < 0.0 {
        return Err(Missed::NoNumber(format!("{middle}:{reach}")));
    }
    found.item.kind = Kind::Figure;
    let unit = found.unit.clone().unwrap_or_default();
    let words = words(range, &unit, lang);
    found.item.choices.push(choice(lang, words.trim_end(), true, why));
    found.item.shape = Shape::Figure(Scale { low: range.low, high: range.high, tolerance: 0.0 });
    Ok(())
}

/// Makes a question that is answered with a word. A spelling without umlauts is accepted by every form. Fails without a
/// word.
pub(super) fn gap(found: &mut Found, words: Vec<String>, why: String, lang: Lang) -> Result<(), Missed> {
    let spelt = |word: &str| {
        let word = word.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
        word.replace('Ä', "Ae").replace('Ö', "Oe").replace('Ü', "Ue")
    };
    let mut kept: Vec<String> = Vec::new();
    for word in words.into_iter().filter(|word| !word.is_empty()) {
        if !kept.iter().any(|known| *known == word || spelt(known) == word) {
            kept.push(word);
        }
    }
    let first = kept.first().ok_or(Missed::Unsound)?.clone();
    found.item.choices.push(choice(lang, first, true, why));
    found.item.shape = Shape::Gap(kept.into_iter().map(|word| Text::of(lang, word)).collect());
    Ok(())
}

/// The order in which choices stand.
pub(super) fn in_order(count: usize) -> Shape {
    let pairs = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
    Shape::Ordering(pairs.collect())
}
