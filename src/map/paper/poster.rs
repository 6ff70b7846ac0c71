use serde::Serialize;

use crate::{
    ground::{Arg, Lang, number::number, say},
    map::{
        layout::{DrawOptions, draw},
        model::Map,
        paper::{
            legible::{ARM, Demand, reading_distance},
            sheet::Sheet,
            tiles::{Format, MARGIN, MM, OVERLAP, Tile, Tiling, rounded},
        },
    },
    page::{Area, Scene, crop, smallest_text},
};

/// What poster to make.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PosterOptions {
    /// The language of texts and instructions.
    pub lang: Lang,
    /// The size of the whole poster.
    pub size: Format,
    /// The sheets it is cut into; one page of the poster's size without.
    pub tile: Option<Format>,
    /// How legible it must be.
    pub demand: Demand,
}

impl PosterOptions {
    /// A poster of one page that can be read from arm's length.
    pub const fn new(lang: Lang, size: Format) -> Self {
        Self { lang, size, tile: None, demand: Demand::Distance(ARM) }
    }
}

/// A poster, and how well it can be read.
#[derive(Clone, Debug)]
pub struct Poster {
    /// What is set.
    pub sheet: Sheet,
    /// The size of its smallest text, in points.
    pub smallest: f64,
    /// The distance from which all of it can be read, in metres.
    pub distance: f64,
}

/// Why a poster is not made: its smallest text could not be read as was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct TooSmall {
    /// The size of the poster.
    pub size: Format,
    /// What was asked for.
    pub demand: Demand,
    /// The size its smallest text would have, in points.
    pub smallest: f64,
    /// The smallest poster that would do, if any.
    pub next: Option<Format>,
}

/// Makes a poster whose smallest text can be read as the options demand.
///
/// # Errors
/// If it could not be read so, with what would fit.
pub fn poster(map: &Map, options: &PosterOptions) -> Result<Poster, TooSmall> {
    let scene = draw(map, &DrawOptions::new(options.lang));
    // Numbers of points are compared as they are told.
    let smallest_on = |size: Format| rounded(smallest_text(&scene).unwrap_or(0.0) * scale(&scene, size));
    let fits = |size: Format| smallest_on(size) >= rounded(options.demand.points());
    let smallest = smallest_on(options.size);
    if !fits(options.size) {
        let next = Format::POSTERS.into_iter().find(|size| *size > options.size && fits(*size));
        return Err(TooSmall { size: options.size, demand: options.demand, smallest, next });
    }
    let sheet = Data::new(map, &scene, options, smallest).sheet(&scene, options.lang);
    Ok(Poster { sheet, smallest, distance: reading_distance(smallest) })
}

impl TooSmall {
    /// What is wrong.
    pub fn message(&self, lang: Lang) -> String {
        let key = match self.demand {
            Demand::Distance(_) => "sheet-too-far",
            Demand::MinPt(_) => "sheet-too-small",
        };
        let asked = match self.demand {
            Demand::Distance(metres) => in_metres(lang, metres),
            Demand::MinPt(points) => in_points(lang, points),
        };
        let args = [
            ("size", Arg::from(self.size.name())),
            ("points", Arg::from(in_points(lang, self.smallest))),
            ("distance", Arg::from(in_metres(lang, reading_distance(self.smallest)))),
            ("asked", Arg::from(asked)),
            (
                "needed",
                Arg::from(format!("{} pt", number(lang, (self.demand.points() * 10.0).ceil() / 10.0))),
            ),
        ];
        say(lang, key, &args)
    }

    /// What would fit.
    pub fn hint(&self, lang: Lang) -> String {
        let within = match self.demand {
            Demand::Distance(_) => format!("--distance {}m", down(reading_distance(self.smallest), 100.0)),
            Demand::MinPt(_) => format!("--min-pt {}", down(self.smallest, 10.0)),
        };
        let within = Arg::from(within);
        match self.next {
            Some(next) => {
                let name = next.name().to_lowercase();
                say(lang, "sheet-fits-larger", &[("next", Arg::from(name)), ("within", within)])
            }
            None => say(lang, "sheet-fits-nearer", &[("within", within)]),
        }
    }
}

/// Rounded down, so that what is offered fits.
fn down(value: f64, parts: f64) -> f64 {
    (value * parts + 1e-6).floor() / parts
}

fn in_metres(lang: Lang, metres: f64) -> String {
    format!("{} m", number(lang, down(metres, 100.0)))
}

fn in_points(lang: Lang, points: f64) -> String {
    format!("{} pt", number(lang, down(points, 10.0)))
}

/// The sheet turned to where the drawing comes out larger.
fn page(scene: &Scene, size: Format) -> [f64; 2] {
    let [width, height] = size.size();
    let scale = |[width, height]: [f64; 2]| {
        ((width - 2.0 * MARGIN) / scene.width()).min((height - 2.0 * MARGIN) / scene.height())
    };
    if scale([height, width]) > scale([width, height]) { [height, width] } else { [width, height] }
}

/// By how much the drawing is enlarged on a poster.
fn scale(scene: &Scene, size: Format) -> f64 {
    let [width, height] = page(scene, size);
    ((width - 2.0 * MARGIN) / scene.width()).min((height - 2.0 * MARGIN) / scene.height())
}

/// All that the template is told.
#[derive(Serialize)]
struct Data {
    lang: &'static str,
    title: String,
    footer: String,
    alt: String,
    words: Words,
    page: [f64; 2],
    drawing: [f64; 2],
    sheet: [f64; 2],
    facts: Vec<String>,
    steps: Vec<String>,
    tiles: Vec<Placed>,
}

#[derive(Serialize)]
struct Words {
    assembly: String,
    part: String,
    letterhead: String,
}

/// A tile and where it stands in words.
#[derive(Serialize)]
struct Placed {
    #[serde(flatten)]
    tile: Tile,
    place: String,
}

impl Data {
    fn new(map: &Map, scene: &Scene, options: &PosterOptions, smallest: f64) -> Self {
        let lang = options.lang;
        let word = |key: &str| say(lang, key, &[]);
        let scale = scale(scene, options.size);
        let drawing = [rounded(scene.width() * scale), rounded(scene.height() * scale)];
        let tiling = options.tile.map(|format| Tiling::new(drawing, format));
        let facts = facts(options, drawing, tiling.as_ref(), smallest);
        Self {
            lang: lang.code(),
            title: map.title.get(lang).to_owned(),
            footer: format!("{} · {}", map.title.get(lang), facts[0]),
            alt: format!("{}\n{}", scene.title(), scene.alternative()),
            words: Words {
                assembly: word("sheet-assembly"),
                part: word("sheet-part"),
                letterhead: word("sheet-letterhead"),
            },
            page: page(scene, options.size),
            drawing,
            sheet: tiling.as_ref().map_or([0.0; 2], |tiling| tiling.sheet),
            facts,
            steps: ["sheet-step-print", "sheet-step-cut", "sheet-step-glue"].map(word).into(),
            tiles: tiling.map(|tiling| placed(tiling, lang)).unwrap_or_default(),
        }
    }

    fn sheet(self, scene: &Scene, lang: Lang) -> Sheet {
        let scale = self.drawing[0] / scene.width();
        let mut sheet =
            Sheet::new(lang, ("poster.typ", include_str!("poster.typ")), &self).picture("poster.svg", scene);
        for Placed { tile, .. } in &self.tiles {
            let area = Area {
                left: tile.x / scale,
                top: tile.y / scale,
                right: (tile.x + tile.width) / scale,
                bottom: (tile.y + tile.height) / scale,
            };
            sheet = sheet.picture(format!("tile-{}.svg", tile.name), &crop(scene, area));
        }
        sheet
    }
}

fn placed(tiling: Tiling, lang: Lang) -> Vec<Placed> {
    let (columns, rows) = (tiling.columns, tiling.rows);
    let place = |at: usize| {
        let args = [
            ("row", Arg::Count(at / columns + 1)),
            ("rows", Arg::Count(rows)),
            ("column", Arg::Count(at % columns + 1)),
            ("columns", Arg::Count(columns)),
        ];
        say(lang, "sheet-tile-place", &args)
    };
    tiling.tiles.into_iter().enumerate().map(|(at, tile)| Placed { tile, place: place(at) }).collect()
}

/// How well the poster can be read, how large it is, of how many sheets.
fn facts(options: &PosterOptions, drawing: [f64; 2], tiling: Option<&Tiling>, smallest: f64) -> Vec<String> {
    let lang = options.lang;
    let args = [
        ("points", Arg::from(in_points(lang, smallest))),
        ("distance", Arg::from(in_metres(lang, reading_distance(smallest)))),
    ];
    let mut facts = vec![say(lang, "sheet-legible", &args)];
    if let (Some(tiling), Some(tile)) = (tiling, options.tile) {
        let centimetres = drawing.map(|length| number(lang, (length / MM / 10.0).round()));
        let args = [
            ("size", Arg::from(options.size.name())),
            ("width", Arg::from(centimetres[0].as_str())),
            ("height", Arg::from(centimetres[1].as_str())),
            ("count", Arg::Count(tiling.tiles.len())),
            ("tile", Arg::from(tile.name())),
            ("overlap", Arg::from(number(lang, OVERLAP / MM))),
        ];
        facts.push(say(lang, "sheet-made-of", &args));
    }
    facts
}
