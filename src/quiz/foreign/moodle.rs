//! Moodle XML: <https://docs.moodle.org/en/Moodle_XML_format>. Every question in the type that fits it best.

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    ground::{Arg, Lang, Named, rng::fnv1a, say},
    quiz::foreign::{
        excerpt::Picture,
        figure::{bounds, plain},
        fill::{Fill, Piece},
        gift::share,
        markup::{Xml, as_is, html, paragraph},
        report::Report,
        sheet::{Body, Choice, Question, Sheet, one_line, orders},
    },
    quiz::item::{Process, Scale},
};

/// The questions, in a tree of categories by map and reading process.
pub(super) fn write(sheet: &Sheet<'_>, report: &mut Report) -> String {
    let mut xml = Xml::new(as_is);
    xml.open("quiz", &[]);
    let mut category = String::new();
    for question in &sheet.questions {
        if let Err(why) = carried(question) {
            report.refuse(question, why);
            continue;
        }
        let own = category_of(question, sheet.lang);
        if own != category {
            open_category(&mut xml, &own);
            category = own;
        }
        Writer { sheet, question, xml: &mut xml }.question();
    }
    for fill in &sheet.fills {
        let own = path(fill.map.title.get(sheet.lang), &say(sheet.lang, "export-fill", &[]));
        if own != category {
            open_category(&mut xml, &own);
            category = own;
        }
        fill_in(sheet, fill, &mut xml);
    }
    xml.finish()
}

/// Whether Moodle has a type for the question.
fn carried(question: &Question<'_>) -> Result<(), &'static str> {
    match &question.body {
        Body::Several(choices) => {
            let right = choices.iter().filter(|choice| choice.right).count();
            share(right).and(share(choices.len() - right)).map(|_| ())
        }
        Body::Matching(prompts, _) if prompts.len() < 2 => Err("export-why-pairs"),
        Body::Matching(_, choices) if choices.iter().any(|choice| letters(&choice.text) > NAME) => {
            Err("export-why-long-option")
        }
        Body::Ordering(choices, pairs) if orders(choices.len(), pairs, 2).len() > 1 => {
            Err("export-why-orders")
        }
        _ => Ok(()),
    }
}

fn open_category(xml: &mut Xml, path: &str) {
    xml.within("question", &[("type", "category")], |xml| {
        xml.within("category", &[], |xml| xml.leaf("text", &[], path));
        text(xml, "info", "moodle_auto_format", "");
    });
}

/// The category of a question: its reading process in its map.
pub(super) fn category_of(question: &Question<'_>, lang: Lang) -> String {
    path(&question.map_title, &question.process(lang))
}

/// A category in a category of the course; a slash in a name is doubled, and a space keeps it from the slashes around.
fn path(outer: &str, inner: &str) -> String {
    let part = |name: &str| {
        let name = short(&one_line(name), NAME).replace('/', "//");
        let edge = |is_slash: bool| if is_slash { " " } else { "" };
        format!("{}{name}{}", edge(name.starts_with('/')), edge(name.ends_with('/')))
    };
    format!("$course$/top/{}/{}", part(outer), part(inner))
}

/// How many letters Moodle's tables hold of the name of a category or of what is matched with, and of a tag.
pub(super) const NAME: usize = 255;
const TAG: usize = 50;

/// The name of a question. Moodle takes tags out of names, and all that follows a bracket which begins one.
pub(super) fn name(question: &Question<'_>) -> String {
    question.name().replace('<', "‹").replace('>', "›")
}

/// What a question is filed under.
pub(super) fn tag(name: &str, value: &str) -> String {
    short(&format!("{name}:{value}"), TAG)
}

/// A name of at most so many letters; one that is too long ends in a hash of itself, so that two stay two.
fn short(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    let head: String = name.chars().take(most - 17).collect();
    format!("{head}.{:016x}", fnv1a(name.as_bytes()))
}

/// An option that is matched with, as Moodle wants it: no HTML, yet its pages read entities in it.
fn option(text: &str) -> String {
    html(text).replace("<br>", " ").replace("&quot;", "\"")
}

fn letters(text: &str) -> usize {
    option(text).chars().count()
}

/// The id by which Moodle knows a question: the item's; one that is too long ends in a hash of itself.
pub(super) fn idnumber(id: &str) -> String {
    short(id, 100)
}

fn text(xml: &mut Xml, name: &'static str, format: &str, words: &str) {
    xml.within(name, &[("format", format)], |xml| xml.leaf("text", &[], words));
}

fn feedback_of_all(xml: &mut Xml) {
    for name in ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"] {
        text(xml, name, "html", "");
    }
}

fn tags(xml: &mut Xml, tags: &[(&str, String)]) {
    xml.within("tags", &[], |xml| {
        for (name, value) in tags {
            xml.within("tag", &[], |xml| xml.leaf("text", &[], &tag(name, value)));
        }
    });
}

/// What is shown after an answer: words, and part of the map.
fn general_feedback(xml: &mut Xml, mut words: String, picture: Option<&Picture>) {
    if let Some(picture) = picture {
        let (name, alt) = (html(&picture.name), html(&picture.alt).replace("<br>", " "));
        words +=
            &format!("<p><img src=\"@@PLUGINFILE@@/{name}\" alt=\"{alt}\" style=\"max-width:100%\"></p>");
    }
    xml.within("generalfeedback", &[("format", "html")], |xml| {
        xml.leaf("text", &[], &words);
        if let Some(picture) = picture {
            let file = [("name", picture.name.as_str()), ("path", "/"), ("encoding", "base64")];
            xml.leaf("file", &file, &STANDARD.encode(&picture.svg));
        }
    });
}

/// A map to fill in, as words that are dragged into a text. Dragged are letters: Moodle sets what is dragged on one
/// line, and a claim is too long for that.
fn fill_in(sheet: &Sheet<'_>, fill: &Fill<'_>, xml: &mut Xml) {
    let args = [("claim", Arg::from(fill.top.as_str()))];
    xml.open("question", &[("type", "ddwtos")]);
    xml.within("name", &[], |xml| xml.leaf("text", &[], &say(sheet.lang, "export-fill-name", &args)));
    let stem = paragraph(&say(sheet.lang, "export-fill-stem", &[]));
    text(xml, "questiontext", "html", &(stem + &outline(fill) + &bank(fill)));
    let part = sheet.excerpts.part(&fill.map.id, &fill.claims);
    general_feedback(xml, String::new(), part.as_deref());
    xml.leaf("defaultgrade", &[], "1");
    xml.leaf("penalty", &[], "0.3333333");
    xml.leaf("hidden", &[], "0");
    xml.leaf("idnumber", &[], &idnumber(&fill.id));
    xml.leaf("shuffleanswers", &[], "0");
    feedback_of_all(xml);
    xml.empty("shownumcorrect", &[]);
    for (letter, _) in ('A'..).zip(&fill.bank) {
        xml.within("dragbox", &[], |xml| {
            xml.leaf("text", &[], &letter.to_string());
            xml.leaf("group", &[], "1");
        });
    }
    let process = Process::Understand.name();
    let filed = [("map", fill.map.id.to_string()), ("type", "FillIn".into()), ("process", process.into())];
    tags(xml, &filed);
    xml.close();
}

/// The outline as lists in lists. A gap is the number of what belongs there in double brackets, so no other brackets
/// may stand side by side.
fn outline(fill: &Fill<'_>) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for (at, (own, piece)) in fill.lines.iter().enumerate() {
        let own = own + 1;
        out +=
            &if at > 0 && own <= depth { "</li></ul>".repeat(depth - own) + "</li>" } else { String::new() };
        out += &"<ul><li dir=\"auto\">".repeat(own.saturating_sub(depth));
        out += if own <= depth { "<li dir=\"auto\">" } else { "" };
        depth = own;
        out += &match piece {
            Piece::Heading(words) => format!("<i>{}</i>", html(words)),
            Piece::Claim(words) => unbracketed(words),
            Piece::Gap(at) => format!("[[{}]]", at + 1),
        };
    }
    out + &"</li></ul>".repeat(depth)
}

/// What can be dragged, in words, each with its letter.
fn bank(fill: &Fill<'_>) -> String {
    let line = |(letter, words): (char, &String)| {
        format!("<p dir=\"auto\"><b>{letter}</b> {}</p>", unbracketed(words))
    };
    ('A'..).zip(&fill.bank).map(line).collect()
}

fn unbracketed(words: &str) -> String {
    html(words).replace("[[", "&#91;&#91;").replace("]]", "&#93;&#93;")
}

struct Writer<'x, 'a> {
    sheet: &'x Sheet<'a>,
    question: &'x Question<'a>,
    xml: &'x mut Xml,
}

impl Writer<'_, '_> {
    fn question(mut self) {
        let question = self.question;
        let kind = match &question.body {
            Body::Single(_) | Body::Several(_) => "multichoice",
            Body::Matching(..) => "matching",
            Body::Ordering(..) => "ordering",
            Body::Number(..) => "numerical",
            Body::Gap(..) => "shortanswer",
            Body::Open(_) => "essay",
        };
        self.xml.open("question", &[("type", kind)]);
        self.head();
        match &question.body {
            Body::Single(choices) => self.multichoice(choices, true),
            Body::Several(choices) => self.multichoice(choices, false),
            Body::Matching(prompts, choices) => self.matching(prompts, choices),
            Body::Ordering(choices, pairs) => self.ordering(choices, pairs),
            Body::Number(scale, choice) => self.numerical(*scale, choice),
            Body::Gap(words, choice) => self.shortanswer(words, choice),
            Body::Open(rubric) => self.essay(rubric),
        }
        tags(self.xml, &question.tags);
        self.xml.close();
    }

    fn head(&mut self) {
        let question = self.question;
        self.xml.within("name", &[], |xml| xml.leaf("text", &[], &name(question)));
        let mut stem = paragraph(&question.stem);
        if let (Body::Number(..), Some(note)) = (&question.body, question.note(self.sheet.lang)) {
            stem += &format!("<p class=\"elenchus-note\" dir=\"auto\">{}</p>", html(&note));
        }
        text(self.xml, "questiontext", "html", &stem);
        self.general_feedback();
        self.xml.leaf("defaultgrade", &[], &question.points.to_string());
        self.xml.leaf("penalty", &[], "0.3333333");
        self.xml.leaf("hidden", &[], "0");
        self.xml.leaf("idnumber", &[], &idnumber(question.id));
    }

    /// Where to read it, and the part of the map that it is about; for matching and ordering also why.
    fn general_feedback(&mut self) {
        let question = self.question;
        let mut words = String::new();
        let reasons = question.reasons();
        if !reasons.is_empty() {
            let item = |line: &String| format!("<li dir=\"auto\">{}</li>", html(line));
            words += &format!("<ul>{}</ul>", reasons.iter().map(item).collect::<String>());
        }
        words += &question.reading(self.sheet.lang).map_or_else(String::new, |words| paragraph(&words));
        general_feedback(self.xml, words, self.sheet.excerpts.picture(question).as_deref());
    }

    fn feedback_of_all(&mut self) {
        feedback_of_all(self.xml);
    }

    fn multichoice(&mut self, choices: &[Choice], single: bool) {
        let right = choices.iter().filter(|choice| choice.right).count();
        // What has no share was refused before.
        let (plus, minus) = (share(right).unwrap_or("0"), share(choices.len() - right).unwrap_or("0"));
        let shuffled = if self.question.sorted { "false" } else { "true" };
        self.xml.leaf("single", &[], if single { "true" } else { "false" });
        self.xml.leaf("shuffleanswers", &[], shuffled);
        self.xml.leaf("answernumbering", &[], "ABCD");
        self.xml.leaf("showstandardinstruction", &[], if single { "0" } else { "1" });
        self.feedback_of_all();
        for choice in choices {
            let fraction = match (choice.right, single) {
                (true, true) => "100".to_owned(),
                (false, true) => "0".to_owned(),
                (true, false) => plus.to_owned(),
                (false, false) => format!("-{minus}"),
            };
            self.answer(&fraction, "html", &paragraph(&choice.text), &choice.why, None);
        }
    }

    fn answer(&mut self, fraction: &str, format: &str, words: &str, why: &str, tolerance: Option<&str>) {
        self.xml.within("answer", &[("fraction", fraction), ("format", format)], |xml| {
            xml.leaf("text", &[], words);
            text(xml, "feedback", "html", &paragraph(why));
            if let Some(tolerance) = tolerance {
                xml.leaf("tolerance", &[], tolerance);
            }
        });
    }

    fn numerical(&mut self, scale: Scale, choice: &Choice) {
        let range = bounds(scale);
        let (number, reach) = (plain(range.middle()), plain(range.reach()));
        self.answer("100", "moodle_auto_format", &number, &choice.why, Some(&reach));
        for (name, value) in
            [("unitgradingtype", "0"), ("unitpenalty", "0.1000000"), ("showunits", "3"), ("unitsleft", "0")]
        {
            self.xml.leaf(name, &[], value);
        }
    }

    /// Moodle compares letter by letter but for case, so a word stands there with and without its umlauts.
    fn shortanswer(&mut self, words: &[String], choice: &Choice) {
        self.xml.leaf("usecase", &[], "0");
        let mut all: Vec<String> = Vec::new();
        for word in words {
            // An asterisk stands for any letters unless a backslash says that it does not.
            let word = word.replace('*', "\\*");
            let spelt = word.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
            all.extend([word, spelt.replace('Ä', "Ae").replace('Ö', "Oe").replace('Ü', "Ue")]);
        }
        all.dedup();
        for word in all {
            self.answer("100", "moodle_auto_format", &word, &choice.why, None);
        }
    }

    /// What a good answer mentions stands where only those who mark see it.
    fn essay(&mut self, rubric: &[String]) {
        for (name, value) in [
            ("responseformat", "editor"),
            ("responserequired", "1"),
            ("responsefieldlines", "15"),
            ("attachments", "0"),
        ] {
            self.xml.leaf(name, &[], value);
        }
        let lines: String =
            rubric.iter().map(|line| format!("<li dir=\"auto\">{}</li>", html(line))).collect();
        text(self.xml, "graderinfo", "html", &format!("<ul>{lines}</ul>"));
        text(self.xml, "responsetemplate", "html", "");
    }

    /// An option that belongs to no prompt stands with an empty one.
    fn matching(&mut self, prompts: &[(String, usize)], choices: &[Choice]) {
        self.xml.leaf("shuffleanswers", &[], "true");
        self.feedback_of_all();
        self.xml.empty("shownumcorrect", &[]);
        let left_over = (0..choices.len()).filter(|at| !prompts.iter().any(|(_, choice)| choice == at));
        let pairs = prompts.iter().map(|(prompt, choice)| (prompt.as_str(), *choice));
        for (prompt, choice) in pairs.chain(left_over.map(|at| ("", at))) {
            self.xml.within("subquestion", &[("format", "html")], |xml| {
                xml.leaf("text", &[], &paragraph(prompt));
                let option = option(&choices[choice].text);
                xml.within("answer", &[], |xml| xml.leaf("text", &[], &option));
            });
        }
    }

    fn ordering(&mut self, choices: &[Choice], pairs: &[(usize, usize)]) {
        for (name, value) in [
            ("layouttype", "VERTICAL"),
            ("selecttype", "ALL"),
            ("selectcount", "0"),
            ("gradingtype", "RELATIVE_ALL_PREVIOUS_AND_NEXT"),
            ("showgrading", "SHOW"),
            ("numberingstyle", "none"),
        ] {
            self.xml.leaf(name, &[], value);
        }
        self.feedback_of_all();
        self.xml.leaf("shownumcorrect", &[], "1");
        let order = orders(choices.len(), pairs, 1).swap_remove(0);
        for (place, at) in order.into_iter().enumerate() {
            let fraction = format!("{}.0000000", place + 1);
            self.answer(&fraction, "html", &paragraph(&choices[at].text), "", None);
        }
    }
}
