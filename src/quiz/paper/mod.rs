//! A quiz on paper: sheets in versions, answer sheets, and the key with reasons and places.

mod grid;
mod key;
mod open;
mod question;
mod versions;

use serde::Serialize;

use crate::{
    ground::{Arg, Lang, number::number, say},
    map::paper::{Format, Sheet, SheetPart},
    quiz::{
        form::Form,
        paper::{
            grid::{Row, manners, rows},
            key::{Solution, solution},
            open::{Open, open},
            question::{Question, question},
            versions::{Versions, versions},
        },
    },
};

/// How a quiz is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperOptions {
    /// The language.
    pub lang: Lang,
    /// Whether the sheets with the questions are printed.
    pub sheets: bool,
    /// Whether the keys are printed, behind all sheets.
    pub key: bool,
    /// The paper.
    pub paper: Format,
    /// Large print: 18 points.
    pub large: bool,
    /// Letters, words and lines further apart, words not broken.
    pub wide: bool,
    /// Whether answers go onto a sheet of their own.
    pub grid: bool,
    /// Extended time, in percent of the usual.
    pub extra: Option<u32>,
    /// Room for a code in the place of name and class.
    pub code: bool,
    /// Whether each sheet begins on a new leaf when both sides are printed on.
    pub both_sides: bool,
}

impl PaperOptions {
    /// The sheets alone, on A4, answered beside the questions.
    pub const fn new(lang: Lang) -> Self {
        Self {
            lang,
            sheets: true,
            key: false,
            paper: Format::A4,
            large: false,
            wide: false,
            grid: false,
            extra: None,
            code: false,
            both_sides: true,
        }
    }
}

#[derive(Serialize)]
struct Data<'a> {
    lang: &'static str,
    title: &'a str,
    paper: &'static str,
    large: bool,
    wide: bool,
    grid: bool,
    code: bool,
    both_sides: bool,
    words: Words,
    sheets: Vec<Printed<'a>>,
    versions: Option<Versions>,
    keys: Vec<Key<'a>>,
}

#[derive(Serialize)]
struct Words {
    name: String,
    class: String,
    date: String,
    code: String,
    page: String,
    of: String,
    key: String,
    answers: String,
    points: String,
    on_sheet: String,
    open: String,
    rubric: String,
    letterhead: String,
    /// The map, minutes and points, and how long it takes with extended time.
    facts: Vec<String>,
}

/// The sheet of a version.
#[derive(Serialize)]
struct Printed<'a> {
    version: Option<&'a str>,
    footer: String,
    points: String,
    items: Vec<Question<'a>>,
    answers: Vec<Row>,
    /// How the rows are marked.
    manners: Vec<String>,
    open: Vec<Open<'a>>,
}

/// The key of a version.
#[derive(Serialize)]
struct Key<'a> {
    version: Option<&'a str>,
    footer: String,
    items: Vec<Solution<'a>>,
    open: Vec<Open<'a>>,
}

/// The forms on paper: their sheets, then what stands where in each version, then their keys.
pub fn quiz_sheet(forms: &[Form], options: PaperOptions) -> Sheet {
    let sheet = Sheet::new(options.lang, ("quiz.typ", include_str!("quiz.typ")), &data(forms, options))
        .closer(&data(&forms[..forms.len().min(SAMPLE)], options))
        .sorted("sheet-sort-quiz");
    if options.sheets { sheet } else { sheet.only(SheetPart::Solution) }
}

/// So many versions tell whether all are set closer: they are about equally long.
const SAMPLE: usize = 2;

fn data(forms: &[Form], options: PaperOptions) -> Data<'_> {
    let PaperOptions { lang, large, wide, grid, code, both_sides, .. } = options;
    let several = forms.len() > 1;
    let sheets = forms.iter().filter(|_| options.sheets);
    let keys = forms.iter().filter(|_| options.key);
    Data {
        lang: lang.code(),
        title: forms.first().map_or("", |form| form.title.get(lang)),
        paper: options.paper.page_name(),
        large,
        wide,
        grid,
        code,
        both_sides,
        words: words(forms.first(), options),
        sheets: sheets.map(|form| printed(form, options, several)).collect(),
        versions: (several && options.key).then(|| versions(forms, lang)),
        keys: keys.map(|form| key(form, lang, several)).collect(),
    }
}

fn words(form: Option<&Form>, options: PaperOptions) -> Words {
    let word = |key: &str| say(options.lang, key, &[]);
    Words {
        name: word("paper-name"),
        class: word("paper-class"),
        date: word("paper-date"),
        code: word("paper-code"),
        page: word("paper-page"),
        of: word("paper-of"),
        key: word("paper-key"),
        answers: word("paper-answers"),
        points: word("paper-points"),
        on_sheet: word("paper-on-sheet"),
        open: word("open-heading"),
        rubric: word("open-rubric"),
        letterhead: word("sheet-letterhead"),
        facts: facts(form, options),
    }
}

/// The map it is about if it is one, and how long it takes, as far as the form says so, and with extended time.
fn facts(form: Option<&Form>, options: PaperOptions) -> Vec<String> {
    let minutes = form.and_then(|form| form.minutes);
    let usual = minutes
        .map(|minutes| say(options.lang, "paper-minutes", &[("minutes", Arg::Count(minutes as usize))]));
    let extended = options.extra.map(|percent| {
        let args = [
            ("percent", Arg::from(percent.to_string())),
            ("minutes", Arg::Count(minutes.map_or(0, |minutes| longer(minutes, percent)))),
        ];
        say(options.lang, "paper-extra-time", &args)
    });
    let basis = form.and_then(|form| form.basis(options.lang));
    basis.into_iter().chain(usual).chain(extended).collect()
}

/// So many minutes and so many percent more, begun minutes counting as whole.
fn longer(minutes: u32, percent: u32) -> usize {
    (u64::from(minutes) * (100 + u64::from(percent))).div_ceil(100) as usize
}

/// Version and seed; the seed alone where there is one version.
fn footer(form: &Form, lang: Lang, several: bool) -> String {
    let args = [("variant", Arg::from(form.variant.as_str())), ("seed", Arg::from(form.seed.to_string()))];
    say(lang, if several { "paper-footer" } else { "paper-footer-plain" }, &args)
}

fn printed(form: &Form, options: PaperOptions, several: bool) -> Printed<'_> {
    let lang = options.lang;
    let numbered = || form.entries.iter().enumerate().map(|(at, entry)| (at + 1, entry));
    let answers: Vec<Row> = if options.grid {
        numbered().flat_map(|(at, entry)| rows(at, &entry.item)).collect()
    } else {
        Vec::new()
    };
    Printed {
        version: several.then_some(form.variant.as_str()),
        footer: footer(form, lang, several),
        points: number(lang, form.points()),
        items: numbered().map(|(at, entry)| question(form, at, entry, lang)).collect(),
        manners: manners(&answers, lang),
        answers,
        open: form.open.iter().map(|prompt| open(form, prompt, lang)).collect(),
    }
}

fn key(form: &Form, lang: Lang, several: bool) -> Key<'_> {
    Key {
        version: several.then_some(form.variant.as_str()),
        footer: footer(form, lang, several),
        items: form
            .entries
            .iter()
            .enumerate()
            .map(|(at, entry)| solution(at + 1, &entry.item, lang))
            .collect(),
        open: form.open.iter().map(|prompt| open(form, prompt, lang)).collect(),
    }
}
