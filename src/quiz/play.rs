//! A quiz played question by question: a state machine without clock and terminal.

use crate::{
    ground::{Arg, Lang, Named, number::number, say},
    quiz::{
        form::{Entry, Form},
        grade::{Answer, Mark, grade, number_of},
        item::{Item, Process, Shape},
        open::OpenPrompt,
        plain::{cited, question, rubric},
        words::{key, letter, places},
    },
};

/// A form that is being played.
#[derive(Debug)]
pub struct Game<'a> {
    form: &'a Form,
    lang: Lang,
    marks: Vec<Mark>,
    /// How many open prompts were thought about.
    prompts: usize,
}

impl<'a> Game<'a> {
    /// A game at its first question.
    pub const fn new(form: &'a Form, lang: Lang) -> Self {
        Self { form, lang, marks: Vec::new(), prompts: 0 }
    }

    fn entry(&self) -> Option<&'a Entry> {
        self.form.entries.get(self.marks.len())
    }

    /// The open prompt that is to be thought about, once all questions are answered.
    fn prompt(&self) -> Option<&'a OpenPrompt> {
        if self.entry().is_some() { None } else { self.form.open.get(self.prompts) }
    }

    /// The question that is to be answered, and how, or the open prompt; nothing after the last.
    pub fn ask(&self) -> Option<String> {
        if let Some(prompt) = self.prompt() {
            let head = say(self.lang, "open-heading", &[]);
            let how = say(self.lang, "play-how-open", &[]);
            return Some(format!("{head}\n{}\n{how}", prompt.stem.get(self.lang)));
        }
        let item = &self.entry()?.item;
        let args = [
            ("number", Arg::from((self.marks.len() + 1).to_string())),
            ("all", Arg::from(self.form.entries.len().to_string())),
        ];
        let head = say(self.lang, "play-question", &args);
        let how = say(self.lang, &format!("play-how-{}", item.shape.name()), &[]);
        let map = self.form.heading(&item.map, self.lang).or_else(|| self.form.basis(self.lang));
        let map = map.map_or_else(String::new, |map| format!(" · {map}"));
        Some(format!("{head}{map}\n{}\n{how}", question(item, self.lang)))
    }

    /// Takes an answer in letters and says what it is worth, or says nothing if it cannot be read as an answer.
    /// An empty answer skips the question. After an open prompt it says what a good answer mentions.
    pub fn answer(&mut self, line: &str) -> Option<String> {
        if let Some(prompt) = self.prompt() {
            self.prompts += 1;
            return Some(rubric(prompt, self.lang));
        }
        let item = &self.entry()?.item;
        let given = if line.trim().is_empty() { None } else { Some(read(item, line)?) };
        let mark = given.as_ref().map_or(Mark { share: 0.0, right: false }, |answer| grade(item, answer));
        self.marks.push(mark);
        Some(self.feedback(item, given.as_ref(), mark))
    }

    fn feedback(&self, item: &Item, given: Option<&Answer>, mark: Mark) -> String {
        let percent = number(self.lang, (mark.share * 100.0).round());
        let args = [("key", Arg::from(key(item, self.lang))), ("percent", Arg::from(percent))];
        let verdict = match given {
            None => "play-skipped",
            Some(_) if mark.right => "play-right",
            Some(_) if mark.share > 0.0 => "play-partly",
            Some(_) => "play-wrong",
        };
        let mut lines = vec![say(self.lang, verdict, &args)];
        let told =
            item.choices.iter().enumerate().filter(|(at, choice)| choice.correct || picked(given, *at));
        let mark = |at| if item.shape.is_written() { "→".to_owned() } else { letter(at) };
        lines.extend(told.map(|(at, choice)| format!("   {}  {}", mark(at), choice.why.get(self.lang))));
        let places = places(&item.cites, self.lang);
        if !places.is_empty() {
            lines.push(say(self.lang, "play-place", &[("places", Arg::from(places))]));
        }
        lines.join("\n") + "\n"
    }

    /// What was reached, by reading process, and what is worth reading again.
    pub fn summary(&self) -> String {
        let played: Vec<(&Entry, Mark)> = self.form.entries.iter().zip(self.marks.iter().copied()).collect();
        let mut lines = vec![self.points("play-summary", &played, None)];
        for process in Process::ALL {
            let own: Vec<_> =
                played.iter().filter(|(entry, _)| entry.item.kind.process() == *process).copied().collect();
            if !own.is_empty() {
                lines.push(format!("   {}", self.points("play-process", &own, Some(*process))));
            }
        }
        let missed: Vec<_> = played.iter().filter(|(_, mark)| !mark.right).collect();
        if !missed.is_empty() {
            lines.push(say(self.lang, "play-again", &[]));
        }
        for (entry, _) in missed {
            lines.push(format!(
                "   {}{}",
                entry.item.stem.get(self.lang).replace('\n', "\n   "),
                cited(&entry.item.cites, self.lang)
            ));
        }
        lines.push(say(self.lang, "play-seed", &[("seed", Arg::from(self.form.seed.to_string()))]));
        lines.join("\n") + "\n"
    }

    fn points(&self, words: &str, played: &[(&Entry, Mark)], process: Option<Process>) -> String {
        let reached: f64 = played.iter().map(|(entry, mark)| mark.points(entry.points)).sum();
        let most: f64 = played.iter().map(|(entry, _)| entry.points).sum();
        let process = process.map(|process| say(self.lang, &format!("process-{}", process.name()), &[]));
        let args = [
            ("points", Arg::from(number(self.lang, reached))),
            ("most", Arg::from(number(self.lang, most))),
            ("process", Arg::from(process.unwrap_or_default())),
        ];
        say(self.lang, words, &args)
    }
}

fn picked(given: Option<&Answer>, at: usize) -> bool {
    match given {
        Some(Answer::Single(choice)) => *choice == Some(at),
        Some(Answer::Several(choices)) => choices.contains(&at),
        _ => false,
    }
}

/// Reads letters as an answer to an item; nothing if they name no choice, one twice, or too many or few.
fn read(item: &Item, line: &str) -> Option<Answer> {
    match item.shape {
        Shape::Figure(_) => return number_of(line).map(Answer::Figure),
        Shape::Gap(_) => return Some(Answer::Gap(line.trim().to_owned())),
        _ => {}
    }
    if let Some(order) = ranks(line).filter(|_| matches!(item.shape, Shape::Ordering(_))) {
        return (order.len() == item.choices.len()).then_some(Answer::Ordering(order));
    }
    let letters = line.chars().filter(|c| c.is_alphabetic());
    let choices: Vec<usize> = letters.map(|c| choice(c, item.choices.len())).collect::<Option<_>>()?;
    let mut once = choices.clone();
    once.sort_unstable();
    once.dedup();
    let doubled = once.len() < choices.len();
    match &item.shape {
        Shape::Single => (choices.len() == 1).then(|| Answer::Single(choices.first().copied())),
        Shape::Several => (!choices.is_empty() && !doubled).then_some(Answer::Several(choices)),
        Shape::Matching(prompts) => (choices.len() == prompts.len())
            .then(|| Answer::Matching(choices.into_iter().map(Some).collect())),
        Shape::Ordering(_) => {
            (choices.len() == item.choices.len() && !doubled).then_some(Answer::Ordering(choices))
        }
        Shape::Figure(_) | Shape::Gap(_) => None,
    }
}

/// Reads digits as the places of the choices, 1 for what comes first; nothing unless every place is given once.
fn ranks(line: &str) -> Option<Vec<usize>> {
    let is_apart = |c: char| c.is_whitespace() || ",;.".contains(c);
    let places = line.chars().filter(|c| !is_apart(*c)).map(|c| c.to_digit(10));
    let places: Vec<usize> = places.map(|place| place.map(|place| place as usize)).collect::<Option<_>>()?;
    let order = (1..=places.len()).map(|place| places.iter().position(|own| *own == place));
    order.collect::<Option<Vec<_>>>().filter(|order| !order.is_empty())
}

fn choice(letter: char, choices: usize) -> Option<usize> {
    let upper = letter.to_ascii_uppercase();
    let at = (upper as usize).checked_sub('A' as usize)?;
    (at < choices).then_some(at)
}
