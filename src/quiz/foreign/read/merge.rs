//! A question of a file onto the item it was once made from. What the file says counts; what it says nothing about stays.

use crate::{
    ground::{Arg, Diagnostic, Id, Lang, Phrase, Span, Text, number::number, say},
    quiz::{
        foreign::{
            codes,
            figure::bounds,
            read::{Change, Found},
            sheet::{one_line, unit},
        },
        form::{Entry, Form, Origin},
        item::{Choice, Item, Prompt, Scale, Shape},
        words::{key, letter, places},
    },
};

/// The entry that a question becomes: that of its home with its edits, or a new one.
pub(super) fn merge(
    mut found: Found,
    home: Option<&Entry>,
    onto: &Form,
    lang: Lang,
    changes: &mut Vec<Change>,
    findings: &mut Vec<Diagnostic>,
) -> Entry {
    match home {
        Some(entry) => Merger { old: &entry.item, lang, changes, findings }.merge(found, entry),
        None => {
            if !onto.entries.is_empty() {
                let stem = found.item.stem.get(lang).to_owned();
                changes.push(Change::new(&found.item.id, "import-item", "").now(stem));
            }
            reasons(&mut found, lang, findings);
            let points = found.points.filter(|points| *points >= 0.0).unwrap_or(1.0);
            Entry { item: found.item, points, at: Default::default(), origin: Origin::Hand }
        }
    }
}

/// Gives the options of a new question the reasons that stand among what is said to every answer, and tells the rest.
fn reasons(found: &mut Found, lang: Lang, findings: &mut Vec<Diagnostic>) {
    let general = found.general.take().unwrap_or_default();
    for line in general.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let own = found.item.choices.iter_mut().find_map(|choice| {
            let why = line.strip_prefix(one_line(choice.text.get(lang)).as_str())?.strip_prefix(": ")?;
            choice.why.phrase(lang).is_none().then_some((choice, why))
        });
        match own {
            Some((choice, why)) => choice.why = Text::of(lang, why),
            None => findings.push(
                Diagnostic::new(codes::NOT_TAKEN, found.at)
                    .arg("item", found.item.id.as_str())
                    .arg("text", line),
            ),
        }
    }
}

/// Choices, where those of the file came to stand, and for each the place of the old one it stands for.
type Merged = (Vec<Choice>, Vec<usize>, Vec<Option<usize>>);

/// What ties an entry to its map, once its choices are these.
fn origin(entry: &Entry, kept: &[Option<usize>]) -> Origin {
    let moved = |answers: &dyn Fn(usize) -> Option<String>| -> Vec<Option<String>> {
        kept.iter().map(|old| old.and_then(answers)).collect()
    };
    match (&entry.origin, &entry.item.derivation) {
        (Origin::Frozen { print, answers }, _) => {
            Origin::Frozen { print: print.clone(), answers: moved(&|at| answers.get(at).cloned().flatten()) }
        }
        (Origin::Made, Some(derivation)) => Origin::Frozen {
            print: derivation.print.clone(),
            answers: moved(&|at| derivation.answers.get(at).cloned()),
        },
        (origin, _) => origin.clone(),
    }
}

struct Merger<'a> {
    old: &'a Item,
    lang: Lang,
    changes: &'a mut Vec<Change>,
    findings: &'a mut Vec<Diagnostic>,
}

impl Merger<'_> {
    fn merge(mut self, mut found: Found, entry: &Entry) -> Entry {
        let before = self.changes.len();
        self.units(&mut found);
        let whys = self.general(&found);
        let mut item = self.old.clone();
        item.stem = self.text(&self.old.stem, &found.item.stem, "import-stem", "");
        let merged = if self.same_figure(&found.item) {
            let choice = self.choice(0, &self.old.choices[0], &self.named(&found.item.choices[0]), None);
            (vec![choice], vec![Some(0)])
        } else {
            let (choices, places, from) = self.choices(&found.item.choices, whys.as_deref());
            item.shape = self.shape(&found.item, &places);
            (choices, from)
        };
        item.choices = merged.0;
        self.keys(&item);
        let changed = self.changes.len() > before;
        if changed {
            self.other_language();
        }
        let origin = origin(entry, &merged.1);
        if merged.1.iter().ne((0..self.old.choices.len()).map(Some).collect::<Vec<_>>().iter()) {
            item.derivation = None;
        }
        let points = self.points(found.points, entry.points);
        Entry { item, points, at: entry.at, origin }
    }

    /// Whether the file asks for the numbers that the item asks for. It says them with their tolerance.
    fn same_figure(&self, found: &Item) -> bool {
        let (Shape::Figure(old), Shape::Figure(new)) = (&self.old.shape, &found.shape) else { return false };
        let (old, new) = (bounds(*old), bounds(*new));
        let near = |one: f64, other: f64| (one - other).abs() <= 1e-5 * one.abs().max(1.0);
        near(old.low, new.low) && near(old.high, new.high)
    }

    /// The choice of a file under the words of the item's own: numbers may be written in more than one way.
    fn named(&self, new: &Choice) -> Choice {
        let words = self.old.choices[0].text.get(self.lang);
        Choice { text: Text::of(self.lang, words), ..new.clone() }
    }

    fn change(&mut self, what: &'static str, which: &str, old: &str, new: &str) {
        if old.trim() != new.trim() {
            self.changes.push(Change::new(&self.old.id, what, which).old(old.trim()).now(new.trim()));
        }
    }

    /// The old text with the new wording of this language.
    fn text(&mut self, old: &Text, new: &Text, what: &'static str, which: &str) -> Text {
        let (before, after) = (old.get(self.lang).to_owned(), new.get(self.lang).trim().to_owned());
        if before.trim() == after {
            return old.clone();
        }
        self.change(what, which, &before, &after);
        let other = self.lang.other();
        let phrase = Phrase { text: after, at: Default::default() };
        let kept = old.phrase(other).cloned().map(|phrase| (other, phrase));
        // A text without words is none.
        let new = Some((self.lang, phrase)).filter(|(_, phrase)| !phrase.text.is_empty());
        Text::new(kept.into_iter().chain(new)).unwrap_or_default()
    }

    /// A unit that the file does not name is that of the item's own figure.
    fn units(&self, found: &mut Found) {
        let own = self.old.choices.first().map_or("", |choice| unit(choice.text.get(self.lang)));
        let unnamed = found.unit.as_deref().unwrap_or_default().is_empty();
        if unnamed && !own.is_empty() && matches!(found.item.shape, Shape::Figure(_)) {
            for choice in &mut found.item.choices {
                choice.text = Text::of(self.lang, format!("{} {own}", choice.text.get(self.lang)));
            }
        }
    }

    /// What is said whatever was answered: the reasons of options that have none of their own, and the places, which an
    /// item has from its map. Anything else is told, for an item has no room for it.
    fn general(&mut self, found: &Found) -> Option<Vec<String>> {
        let lines: Vec<String> = found.general.as_ref()?.lines().map(|line| line.trim().to_owned()).collect();
        let reading =
            say(self.lang, "play-place", &[("places", Arg::from(places(&self.old.cites, self.lang)))]);
        let told = matches!(self.old.shape, Shape::Matching(_) | Shape::Ordering(_));
        let of_option = |line: &String| told && line.contains(": ");
        let strange = lines.iter().find(|line| !line.is_empty() && **line != reading && !of_option(line));
        if let Some(line) = strange {
            let finding = Diagnostic::new(codes::NOT_TAKEN, found.at);
            self.findings.push(finding.arg("item", self.old.id.as_str()).arg("text", line.as_str()));
        }
        told.then_some(lines)
    }

    /// The choices, and where each of the file's came to stand. Those that stay keep their order, their other language
    /// and what they are about.
    fn choices(&mut self, new: &[Choice], lines: Option<&[String]>) -> Merged {
        let texts = |choices: &[Choice]| -> Vec<String> {
            choices.iter().map(|choice| choice.text.get(self.lang).trim().to_owned()).collect()
        };
        let pairs = align(&texts(&self.old.choices), &texts(new));
        let mut choices = Vec::new();
        let mut kept = Vec::new();
        let mut places = vec![0; new.len()];
        for (at, old) in self.old.choices.clone().iter().enumerate() {
            match pairs.iter().position(|pair| *pair == Some(at)) {
                Some(from) => {
                    places[from] = choices.len();
                    kept.push(Some(at));
                    choices.push(self.choice(at, old, &new[from], lines));
                }
                None => {
                    let gone = Change::new(&self.old.id, "import-option", letter(at));
                    self.changes.push(gone.old(old.text.get(self.lang)));
                }
            }
        }
        for (from, choice) in new.iter().enumerate().filter(|(from, _)| pairs[*from].is_none()) {
            places[from] = choices.len();
            let fresh = Change::new(&self.old.id, "import-option", letter(choices.len()));
            self.changes.push(fresh.now(choice.text.get(self.lang)));
            choices.push(choice.clone());
            kept.push(None);
        }
        (choices, places, kept)
    }

    fn choice(&mut self, at: usize, old: &Choice, new: &Choice, lines: Option<&[String]>) -> Choice {
        let text = self.text(&old.text, &new.text, "import-option", &letter(at));
        let told = lines.map(|lines| {
            let names = [one_line(text.get(self.lang)), one_line(old.text.get(self.lang))];
            let of = |line: &String| {
                names
                    .iter()
                    .find_map(|name| line.strip_prefix(name.as_str())?.strip_prefix(": "))
                    .map(str::to_owned)
            };
            lines.iter().find_map(of)
        });
        let why = match told {
            None => self.text(&old.why, &new.why, "import-why", &letter(at)),
            Some(None) => old.why.clone(),
            Some(Some(why)) => {
                // Line ends are how such lists are parted.
                let same = one_line(old.why.get(self.lang)) == one_line(&why);
                let why = if same { old.why.clone() } else { Text::of(self.lang, why) };
                self.text(&old.why, &why, "import-why", &letter(at))
            }
        };
        Choice { text, why, correct: new.correct, ..old.clone() }
    }

    fn shape(&mut self, new: &Item, places: &[usize]) -> Shape {
        match (&self.old.shape, &new.shape) {
            (Shape::Matching(old), Shape::Matching(found)) => {
                Shape::Matching(self.prompts(&old.clone(), found, places))
            }
            (_, Shape::Matching(found)) => {
                let moved =
                    |prompt: &Prompt| Prompt { choice: place(places, prompt.choice), ..prompt.clone() };
                Shape::Matching(found.iter().map(moved).collect())
            }
            (old, Shape::Ordering(found)) => {
                let moved = |(one, other): &(usize, usize)| (place(places, *one), place(places, *other));
                let found: Vec<(usize, usize)> = found.iter().map(moved).collect();
                match old {
                    // The file knows one order; where that is among the right ones, all of them stay.
                    Shape::Ordering(pairs) if pairs.iter().all(|pair| found.contains(pair)) => {
                        Shape::Ordering(pairs.clone())
                    }
                    _ => Shape::Ordering(found),
                }
            }
            (Shape::Gap(old), Shape::Gap(new)) => Shape::Gap(self.words(&old.clone(), new)),
            (Shape::Figure(old), Shape::Figure(new)) => {
                let told = |scale: &Scale| {
                    let range = bounds(*scale);
                    format!("{}–{}", number(self.lang, range.low), number(self.lang, range.high))
                };
                let (before, after) = (told(old), told(new));
                self.change("import-bounds", "", &before, &after);
                Shape::Figure(*new)
            }
            (_, other) => other.clone(),
        }
    }

    /// The words that fill a gap: those that stay keep their other language.
    fn words(&mut self, old: &[Text], new: &[Text]) -> Vec<Text> {
        let texts = |words: &[Text]| -> Vec<String> {
            words.iter().map(|word| word.get(self.lang).trim().to_owned()).collect()
        };
        let (before, after) = (texts(old), texts(new));
        if before == after {
            return old.to_vec();
        }
        self.change("import-words", "", &before.join(" / "), &after.join(" / "));
        let known = |word: &String| before.iter().position(|old| old == word).map(|at| old[at].clone());
        after.iter().map(|word| known(word).unwrap_or_else(|| Text::of(self.lang, word.clone()))).collect()
    }

    fn prompts(&mut self, old: &[Prompt], new: &[Prompt], places: &[usize]) -> Vec<Prompt> {
        let lang = self.lang;
        let texts = |prompts: &[Prompt]| -> Vec<String> {
            prompts.iter().map(|prompt| prompt.text.get(lang).trim().to_owned()).collect()
        };
        let pairs = align(&texts(old), &texts(new));
        let mut prompts = Vec::new();
        for (at, (prompt, pair)) in new.iter().zip(pairs).enumerate() {
            let choice = place(places, prompt.choice);
            let which = (at + 1).to_string();
            prompts.push(match pair.and_then(|pair| old.get(pair)) {
                Some(old) => {
                    let text = self.text(&old.text, &prompt.text, "import-prompt", &which);
                    Prompt { text, choice, about: old.about.clone() }
                }
                None => {
                    let fresh = Change::new(&self.old.id, "import-prompt", which);
                    self.changes.push(fresh.now(prompt.text.get(self.lang)));
                    Prompt { choice, ..prompt.clone() }
                }
            });
        }
        for (at, prompt) in old.iter().enumerate() {
            let kept = prompts.iter().any(|new| new.about == prompt.about && prompt.about != Id::default())
                || texts(new).contains(&texts(old)[at]);
            if !kept && prompts.len() < old.len() {
                let gone = Change::new(&self.old.id, "import-prompt", (at + 1).to_string());
                self.changes.push(gone.old(prompt.text.get(self.lang)));
            }
        }
        prompts
    }

    fn keys(&mut self, item: &Item) {
        let (old, new) = (key(self.old, self.lang), key(item, self.lang));
        if item.shape.is_written() && self.old.shape.is_written() {
            // It is the option itself.
            return;
        }
        self.change("import-key", "", &old, &new);
    }

    fn points(&mut self, found: Option<f64>, old: f64) -> f64 {
        let new = found.unwrap_or(old);
        let alike = number(self.lang, new) == number(self.lang, old);
        self.change("import-points", "", &number(self.lang, old), &number(self.lang, new));
        if alike { old } else { new }
    }

    fn other_language(&mut self) {
        let other = self.lang.other();
        if self.old.languages.contains(&other) {
            let finding = Diagnostic::new(codes::ONE_LANGUAGE, Span::NOWHERE);
            let finding = finding.arg("item", self.old.id.as_str()).arg("lang", self.lang.code());
            self.findings.push(finding.arg("other", other.code()));
        }
    }
}

fn place(places: &[usize], at: usize) -> usize {
    places.get(at).copied().unwrap_or(at)
}

/// For each new text the old one it stands for: the same one, or else the likest that is left, or else the only one.
fn align(old: &[String], new: &[String]) -> Vec<Option<usize>> {
    /// Below this, a text is another one and not an edited one.
    const ALIKE: f64 = 0.35;
    let mut pairs: Vec<Option<usize>> = vec![None; new.len()];
    for (at, text) in new.iter().enumerate() {
        pairs[at] = (0..old.len()).find(|known| old[*known] == *text && !pairs.contains(&Some(*known)));
    }
    loop {
        let mut best: Option<(f64, usize, usize)> = None;
        for at in (0..new.len()).filter(|at| pairs[*at].is_none()) {
            for known in (0..old.len()).filter(|known| !pairs.contains(&Some(*known))) {
                let likeness = strsim::normalized_damerau_levenshtein(&old[known], &new[at]);
                if likeness >= ALIKE && best.is_none_or(|(most, ..)| likeness > most) {
                    best = Some((likeness, at, known));
                }
            }
        }
        let Some((_, at, known)) = best else { break };
        pairs[at] = Some(known);
    }
    // One that is left on either side was written anew.
    let left: Vec<usize> = (0..old.len()).filter(|known| !pairs.contains(&Some(*known))).collect();
    if let ([known], 1) = (&left[..], pairs.iter().filter(|pair| pair.is_none()).count()) {
        pairs.iter_mut().filter(|pair| pair.is_none()).for_each(|pair| *pair = Some(*known));
    }
    pairs
}
