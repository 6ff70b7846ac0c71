//! Everything for a class, from `maps/` and `quizzes/`: made once, and again only where something changed.

mod manifest;
mod press;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    cli::{
        arguments::Build,
        asking::Wish,
        desk::{CATALOGUE, Desk, expand},
        draw::page_failure,
        failure::Failure,
        output,
    },
    ground::{Arg, Lang, Phrase, Span, Text, say},
    map::{
        html::{HtmlOptions, Shelf, ShelfFile, Shelved, html, index},
        layout::{DrawOptions, draw},
        model::Map,
        paper::House,
    },
    page::{PdfOptions, SvgOptions, pdf, svg},
    quiz::{Form, PaperOptions, PracticeOptions, practice, quiz_sheet},
};
use manifest::{Manifest, fingerprint, program};
use press::Job;

/// Makes what is not current, and says where to look. A quiz that cannot be made does not keep back the rest.
pub(super) fn run(desk: &mut Desk, arguments: &Build) -> Result<(), Failure> {
    let shop = Shop::open(desk.lang, arguments)?;
    let plan = shop.plan();
    let mut manifest = Manifest::read(&arguments.out);
    let stale: Vec<&Planned> = plan
        .iter()
        .filter(|planned| !manifest.is_current(&arguments.out, &planned.file, &planned.from))
        .collect();
    let stock = if stale.is_empty() { Stock::default() } else { shop.stock(desk, &stale)? };
    let can_be_made = |planned: &&Planned| !stock.failed.iter().any(|quiz| planned.ware.is_quiz(*quiz));
    let stale = stale.into_iter().filter(can_be_made);
    let jobs: Vec<Job<'_>> = stale.map(|planned| shop.job(planned, &stock)).collect();
    let lengths = press::run(&jobs, &arguments.out)?;
    for (job, length) in jobs.iter().zip(lengths) {
        manifest.remember(&job.file, &job.from, length);
    }
    let wanted: Vec<PathBuf> = plan.iter().filter(can_be_made).map(|planned| planned.file.clone()).collect();
    manifest.forget_all_but(&arguments.out, &wanted);
    manifest.write(&arguments.out)?;
    tell(desk.lang, &arguments.out, wanted.len(), jobs.len());
    if stock.failed.is_empty() { Ok(()) } else { Err(Failure::Findings) }
}

fn tell(lang: Lang, out: &Path, all: usize, made: usize) {
    let index = out.join(INDEX).display().to_string();
    let args = [("made", Arg::Count(made)), ("all", Arg::Count(all)), ("index", Arg::from(index))];
    output::tell(&say(lang, "cli-build-done", &args));
}

const INDEX: &str = "index.html";

/// What is built from what.
struct Shop {
    lang: Lang,
    /// The map files, without the catalogue.
    maps: Vec<PathBuf>,
    /// A fingerprint of each map with its catalogue and the program, in the same order.
    prints: Vec<String>,
    /// The blueprints, and a fingerprint of each with all maps.
    quizzes: Vec<(PathBuf, String)>,
}

/// What the files are made from, once they are read.
#[derive(Default)]
struct Stock {
    maps: Vec<Map>,
    /// The forms of each quiz, none where it is not to be made anew.
    quizzes: Vec<Vec<Form>>,
    /// The quizzes that cannot be made; why, was told.
    failed: Vec<usize>,
}

/// A kind of file.
#[derive(Clone, Copy)]
enum Ware {
    Index,
    Page(usize),
    Drawing(usize, Lang),
    Sheet(usize, Lang),
    Quiz(usize, Lang),
    Practice(usize),
}

/// A file to stand in the output folder.
struct Planned {
    file: PathBuf,
    ware: Ware,
    from: String,
}

impl Shop {
    fn open(lang: Lang, arguments: &Build) -> Result<Self, Failure> {
        let folder = arguments.maps.clone();
        let (catalogue, maps): (Vec<_>, Vec<_>) = expand(std::slice::from_ref(&folder), "maps")?
            .into_iter()
            .partition(|path| path.file_name().is_some_and(|name| name == CATALOGUE));
        let read = |path: &PathBuf| fs::read(path).map_err(Failure::file(path));
        let shared: Vec<Vec<u8>> = catalogue.iter().map(read).collect::<Result<_, _>>()?;
        let common = fingerprint(
            shared.iter().map(Vec::as_slice).chain([program().as_bytes(), lang.code().as_bytes()]),
        );
        let mut prints = Vec::new();
        for map in &maps {
            let name = map.display().to_string();
            prints.push(fingerprint([common.as_bytes(), name.as_bytes(), &read(map)?]));
        }
        let all = fingerprint(prints.iter().map(String::as_bytes));
        let mut quizzes = Vec::new();
        for quiz in blueprints(&arguments.quizzes)? {
            let print = fingerprint([all.as_bytes(), quiz.display().to_string().as_bytes(), &read(&quiz)?]);
            quizzes.push((quiz, print));
        }
        Ok(Self { lang, maps, prints, quizzes })
    }

    fn plan(&self) -> Vec<Planned> {
        let quizzes = self.quizzes.iter().map(|(_, print)| print);
        let all = fingerprint(self.prints.iter().chain(quizzes).map(String::as_bytes));
        let mut plan = vec![Planned { file: INDEX.into(), ware: Ware::Index, from: all }];
        for (at, print) in self.prints.iter().enumerate() {
            let wares = std::iter::once(Ware::Page(at)).chain(
                Lang::BOTH.into_iter().flat_map(|lang| [Ware::Drawing(at, lang), Ware::Sheet(at, lang)]),
            );
            plan.extend(wares.map(|ware| Planned { file: self.file(ware), ware, from: print.clone() }));
        }
        for (at, (_, print)) in self.quizzes.iter().enumerate() {
            let wares = Lang::BOTH.map(|lang| Ware::Quiz(at, lang)).into_iter().chain([Ware::Practice(at)]);
            plan.extend(wares.map(|ware| Planned { file: self.file(ware), ware, from: print.clone() }));
        }
        plan
    }

    fn file(&self, ware: Ware) -> PathBuf {
        let named =
            |at: usize, ending: &str| Path::new("maps").join(format!("{}.{ending}", stem(&self.maps[at])));
        match ware {
            Ware::Index => INDEX.into(),
            Ware::Page(at) => named(at, "html"),
            Ware::Drawing(at, lang) => named(at, &format!("{lang}.svg")),
            Ware::Sheet(at, lang) => named(at, &format!("{lang}.pdf")),
            Ware::Practice(at) => Path::new("quizzes").join(format!("{}.html", stem(&self.quizzes[at].0))),
            Ware::Quiz(at, lang) => {
                Path::new("quizzes").join(format!("{}.{lang}.pdf", stem(&self.quizzes[at].0)))
            }
        }
    }

    /// Reads the maps, and makes the forms of those quizzes that are among the `stale`.
    fn stock(&self, desk: &mut Desk, stale: &[&Planned]) -> Result<Stock, Failure> {
        let maps = desk.maps(&self.maps)?;
        let (mut quizzes, mut failed) = (Vec::new(), Vec::new());
        for (at, (path, _)) in self.quizzes.iter().enumerate() {
            let wanted =
                stale.iter().any(|planned| matches!(planned.ware, Ware::Index) || planned.ware.is_quiz(at));
            let wish = Wish {
                inputs: std::slice::from_ref(path),
                seed: SEED,
                variants: VARIANTS,
                ..Wish::default()
            };
            let made = if wanted { desk.forms(&wish) } else { Ok(Vec::new()) };
            quizzes.push(made.unwrap_or_else(|failure| {
                failure.report(self.lang);
                output::error_line(
                    self.lang,
                    &say(self.lang, "cli-no-quiz", &[("path", Arg::from(path.display().to_string()))]),
                );
                failed.push(at);
                Vec::new()
            }));
        }
        Ok(Stock { maps, quizzes, failed })
    }

    fn job<'a>(&'a self, planned: &'a Planned, stock: &'a Stock) -> Job<'a> {
        let maps = &stock.maps;
        let make = move || match planned.ware {
            Ware::Index => Ok(self.index(stock).into_bytes()),
            Ware::Quiz(at, lang) => {
                let options = PaperOptions { key: true, ..PaperOptions::new(lang) };
                quiz_sheet(&stock.quizzes[at], options)
                    .pdf(&House::default())
                    .map_err(|error| page_failure(&error, self.lang))
            }
            Ware::Practice(at) => Ok(self.practice(&stock.quizzes[at], maps).into_bytes()),
            Ware::Page(at) => Ok(self.page(&maps[at]).into_bytes()),
            Ware::Drawing(at, lang) => {
                Ok(svg(&draw(&maps[at], &DrawOptions::new(lang)), &SvgOptions::default()).into_bytes())
            }
            Ware::Sheet(at, lang) => {
                let scene = draw(&maps[at], &DrawOptions::new(lang));
                pdf(&scene, &PdfOptions::default()).map_err(|error| page_failure(&error, self.lang))
            }
        };
        Job { file: planned.file.clone(), from: planned.from.clone(), make: Box::new(make) }
    }

    fn page(&self, map: &Map) -> String {
        let drawings: Vec<_> = map.languages.iter().map(|lang| draw(map, &DrawOptions::new(*lang))).collect();
        html(map, &drawings, &HtmlOptions { lang: self.lang, home: Some(format!("../{INDEX}")) })
    }

    /// The page to practise with: the first variant.
    fn practice(&self, forms: &[Form], maps: &[Map]) -> String {
        let maps: Vec<&Map> = maps.iter().collect();
        let options = PracticeOptions {
            lang: self.lang,
            home: Some(format!("../{INDEX}")),
            maps: Some("../maps/".to_owned()),
        };
        forms.first().map(|form| practice(form, &maps, &options)).unwrap_or_default()
    }

    fn index(&self, stock: &Stock) -> String {
        let maps = Shelf {
            title: worded("cli-shelf-maps"),
            entries: stock.maps.iter().map(Self::shelved).collect(),
        };
        let papers = stock.quizzes.iter().enumerate().filter(|(at, _)| !stock.failed.contains(at));
        let papers = papers.map(|(at, forms)| self.shelved_quiz(at, forms));
        let quizzes = Shelf { title: worded("cli-shelf-quizzes"), entries: papers.collect() };
        index(&worded("cli-shelf-title"), &worded("cli-shelf-note"), &[maps, quizzes], self.lang)
    }

    fn shelved_quiz(&self, at: usize, forms: &[Form]) -> Shelved {
        let file = |lang: Lang| ShelfFile {
            name: worded("cli-shelf-paper"),
            href: self.file(Ware::Quiz(at, lang)).to_string_lossy().replace('\\', "/"),
            lang: Some(lang),
        };
        let title = forms.first().map(|form| form.title.clone()).unwrap_or_default();
        let questions = forms.first().map_or(0, |form| form.entries.len());
        let note = |lang| {
            (
                lang,
                Phrase {
                    text: say(lang, "cli-shelf-questions", &[("count", Arg::Count(questions))]),
                    at: Span::default(),
                },
            )
        };
        let page = ShelfFile {
            name: worded("cli-shelf-practice"),
            href: self.file(Ware::Practice(at)).to_string_lossy().replace('\\', "/"),
            lang: None,
        };
        let files = std::iter::once(page).chain(Lang::BOTH.map(file)).collect();
        Shelved { title, note: Text::new(Lang::BOTH.map(note)), files }
    }

    fn shelved(map: &Map) -> Shelved {
        let file = |ending: &str, name: Text, lang| ShelfFile {
            name,
            href: format!("maps/{}.{ending}", map.id),
            lang,
        };
        let drawn = |lang: Lang| {
            [
                file(&format!("{lang}.svg"), Text::of(lang, "SVG"), Some(lang)),
                file(&format!("{lang}.pdf"), Text::of(lang, "PDF"), Some(lang)),
            ]
        };
        let explore = file("html", worded("cli-shelf-explore"), None);
        let files = std::iter::once(explore).chain(Lang::BOTH.into_iter().flat_map(drawn)).collect();
        Shelved { title: map.title.clone(), note: Some(map.question.clone()), files }
    }
}

impl Ware {
    fn is_quiz(self, quiz: usize) -> bool {
        matches!(self, Self::Quiz(at, _) | Self::Practice(at) if at == quiz)
    }
}

/// The forms that are printed for a class: two variants, always of the same seed.
const SEED: u64 = 1;
const VARIANTS: usize = 2;

fn blueprints(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    if folder.is_dir() { expand(&[folder.to_owned()], "quizzes") } else { Ok(Vec::new()) }
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A text of our own in both languages.
fn worded(key: &str) -> Text {
    let phrase = |lang| {
        (lang, crate::ground::Phrase { text: say(lang, key, &[]), at: crate::ground::Span::default() })
    };
    Text::new(Lang::BOTH.map(phrase)).unwrap_or_default()
}
