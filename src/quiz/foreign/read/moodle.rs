//! Moodle XML, ours or what Moodle makes of it.

use crate::{
    ground::{Diagnostic, FileId, Id, Lang, Text, number::number},
    map::foreign::xml::{Element, Xml},
    quiz::{
        foreign::{
            codes,
            figure::{Range, words},
            read::{Found, Reading, choice, html, note::without_note, pair},
        },
        item::{Kind, Prompt, Shape},
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
        match reader.question(kind) {
            Some(found) => reading.found.push(found),
            None => reading.findings.push(
                Diagnostic::new(codes::LEFT_OUT, question.span).arg("item", reader.name()).arg("kind", kind),
            ),
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

    fn question(&self, kind: &str) -> Option<Found> {
        let mut found = Found::new(self.name(), self.question.span, self.lang);
        found.item.id = self.value("idnumber").and_then(Id::new).unwrap_or_default();
        let stem = self.child(self.question, "questiontext").map(|text| self.words(text)).unwrap_or_default();
        let (stem, unit) = without_note(&stem, self.lang);
        found.item.stem = Text::of(self.lang, stem);
        found.unit = unit;
        for tags in self.xml.children(self.question, "tags") {
            for tag in self.xml.children(tags, "tag") {
                found.tagged(&self.words(tag));
            }
        }
        found.points = self.value("defaultgrade").and_then(|grade| grade.parse().ok());
        found.general = self.child(self.question, "generalfeedback").map(|text| self.words(text));
        match kind {
            "multichoice" => self.multichoice(&mut found),
            "matching" => self.matching(&mut found),
            "ordering" => self.ordering(&mut found),
            "numerical" => self.numerical(&mut found)?,
            _ => return None,
        }
        Some(found)
    }

    fn fraction(answer: &Element) -> f64 {
        answer.attribute("fraction").and_then(|share| share.trim().parse().ok()).unwrap_or(0.0)
    }

    fn feedback(&self, answer: &'x Element) -> String {
        self.child(answer, "feedback").map(|text| self.words(text)).unwrap_or_default()
    }

    fn multichoice(&self, found: &mut Found) {
        if self.value("single").is_some_and(|single| matches!(single, "false" | "0")) {
            found.item.shape = Shape::Several;
        }
        found.item.sorted =
            self.value("shuffleanswers").is_some_and(|shuffle| matches!(shuffle, "false" | "0"));
        for answer in self.xml.children(self.question, "answer") {
            let right = Self::fraction(answer) > 0.0;
            found.item.choices.push(choice(self.lang, self.words(answer), right, self.feedback(answer)));
        }
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

    fn numerical(&self, found: &mut Found) -> Option<()> {
        found.item.kind = Kind::Figure;
        found.item.sorted = true;
        let unit = found.unit.clone().unwrap_or_default();
        for answer in self.xml.children(self.question, "answer") {
            let middle: f64 = self.child(answer, "text")?.text.trim().parse().ok()?;
            let tolerance = self.child(answer, "tolerance").and_then(|text| text.text.trim().parse().ok());
            let words = figure(middle, tolerance.unwrap_or(0.0), &unit, self.lang)?;
            found.item.choices.push(choice(
                self.lang,
                words,
                Self::fraction(answer) > 0.0,
                self.feedback(answer),
            ));
        }
        Some(())
    }
}

/// The words of a number with its tolerance; nothing if it is no number that a text could hold.
pub(super) fn figure(middle: f64, tolerance: f64, unit: &str, lang: Lang) -> Option<String> {
    let sound = middle.is_finite() && tolerance.is_finite() && tolerance >= 0.0;
    let range = Range { low: middle - tolerance, high: middle + tolerance };
    // What cannot be told from its neighbours in our notation is one number.
    let range = if number(lang, range.low) == number(lang, range.high) {
        Range { low: middle, high: middle }
    } else {
        range
    };
    sound.then(|| words(range, unit, lang).trim_end().to_owned())
}

/// The order in which choices stand.
pub(super) fn in_order(count: usize) -> Shape {
    let pairs = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
    Shape::Ordering(pairs.collect())
}
