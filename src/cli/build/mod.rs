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
        desk::{CATALOGUE, Desk, expand},
        draw::page_failure,
        failure::Failure,
        output,
    },
    ground::{Arg, Lang, Text, say},
    map::{
        html::{HtmlOptions, Shelf, ShelfFile, Shelved, html, index},
        layout::{DrawOptions, draw},
        model::Map,
    },
    page::{PdfOptions, SvgOptions, pdf, svg},
};
use manifest::{Manifest, fingerprint, program};
use press::Job;

/// Makes what is not current, and says where to look.
pub(super) fn run(desk: &mut Desk, arguments: &Build) -> Result<(), Failure> {
    let shop = Shop::open(desk.lang, arguments)?;
    let plan = shop.plan();
    let mut manifest = Manifest::read(&arguments.out);
    let stale: Vec<&Planned> = plan
        .iter()
        .filter(|planned| !manifest.is_current(&arguments.out, &planned.file, &planned.from))
        .collect();
    if !stale.is_empty() {
        let maps = desk.maps(&shop.maps)?;
        let jobs: Vec<Job<'_>> = stale.iter().map(|planned| shop.job(planned, &maps)).collect();
        let lengths = press::run(&jobs, &arguments.out)?;
        for (job, length) in jobs.iter().zip(lengths) {
            manifest.remember(&job.file, &job.from, length);
        }
    }
    let wanted: Vec<PathBuf> = plan.iter().map(|planned| planned.file.clone()).collect();
    manifest.forget_all_but(&arguments.out, &wanted);
    manifest.write(&arguments.out)?;
    tell(desk.lang, &arguments.out, plan.len(), stale.len());
    Ok(())
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
}

/// A kind of file.
#[derive(Clone, Copy)]
enum Ware {
    Index,
    Page(usize),
    Drawing(usize, Lang),
    Sheet(usize, Lang),
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
        Ok(Self { lang, maps, prints })
    }

    fn plan(&self) -> Vec<Planned> {
        let all = fingerprint(self.prints.iter().map(String::as_bytes));
        let mut plan = vec![Planned { file: INDEX.into(), ware: Ware::Index, from: all }];
        for (at, print) in self.prints.iter().enumerate() {
            let wares = std::iter::once(Ware::Page(at)).chain(
                Lang::BOTH.into_iter().flat_map(|lang| [Ware::Drawing(at, lang), Ware::Sheet(at, lang)]),
            );
            plan.extend(wares.map(|ware| Planned { file: self.file(ware), ware, from: print.clone() }));
        }
        plan
    }

    fn file(&self, ware: Ware) -> PathBuf {
        let named = |at: usize, ending: &str| {
            let name = self.maps[at].file_stem().unwrap_or_default().to_string_lossy();
            Path::new("maps").join(format!("{name}.{ending}"))
        };
        match ware {
            Ware::Index => INDEX.into(),
            Ware::Page(at) => named(at, "html"),
            Ware::Drawing(at, lang) => named(at, &format!("{lang}.svg")),
            Ware::Sheet(at, lang) => named(at, &format!("{lang}.pdf")),
        }
    }

    fn job<'a>(&'a self, planned: &'a Planned, maps: &'a [Map]) -> Job<'a> {
        let make = move || match planned.ware {
            Ware::Index => Ok(self.index(maps).into_bytes()),
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

    fn index(&self, maps: &[Map]) -> String {
        let shelf = Shelf {
            title: worded("cli-shelf-maps"),
            entries: maps.iter().map(|map| Self::shelved(map)).collect(),
        };
        index(&worded("cli-shelf-title"), &worded("cli-shelf-note"), &[shelf], self.lang)
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

/// A text of our own in both languages.
fn worded(key: &str) -> Text {
    let phrase = |lang| {
        (lang, crate::ground::Phrase { text: say(lang, key, &[]), at: crate::ground::Span::default() })
    };
    Text::new(Lang::BOTH.map(phrase)).unwrap_or_default()
}
