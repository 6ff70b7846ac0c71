use serde::Serialize;

use crate::{
    ground::{Arg, Lang, number::number, say},
    map::{
        layout::{DrawOptions, Fit, Letters, View, layout_view},
        model::Map,
        paper::{
            legible::{ARM, Demand, reading_distance},
            refusal::{TooSmall, in_metres, in_points},
            sheet::Sheet,
            tiles::{Format, MARGIN, MM, OVERLAP, Tile, Tiling, pages_of, rounded},
        },
    },
    page::{Area, Landmark, Scene, crop, ink, smallest_text},
};

/// What poster to make.
#[derive(Clone, Debug, PartialEq)]
pub struct PosterOptions {
    /// The language of texts and instructions.
    pub lang: Lang,
    /// The size of the whole poster; the smallest that can be read without one, in sheets the fewest.
    pub size: Option<Format>,
    /// The sheets it is cut into; one page of the poster's size without.
    pub tile: Option<Format>,
    /// How legible it must be.
    pub demand: Demand,
    /// The part of the map that it shows, and what stands out in it.
    pub view: View,
    /// Whether it is left out who says what and which sources there are, so that all letters are large.
    pub brief: bool,
}

impl PosterOptions {
    /// The smallest poster of one page that can be read from arm's length.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            size: None,
            tile: None,
            demand: Demand::Distance(ARM),
            view: View::default(),
            brief: false,
        }
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

/// The room around a drawing that is chosen for sheets of the A series, whose shape is the same for all sizes.
const MODEL: Format = Format::A1;
/// Small print that comes near to the text: on a poster, the smallest text decides.
const LETTERS: Letters = Letters { body: 11.0, small: 9.5 };
/// No small print at all.
const BRIEF: Letters = Letters { body: 11.0, small: 11.0 };
/// By how much larger the smallest text must come out for a drawing that is folded to the sheet.
const FOLDED: f64 = 1.05;
/// The most sheets that are glued together where no size is asked for: about what a poster of the largest size needs in
/// A4.
const MOST_TILES: usize = 100;
/// From how many claims on only the drawing is made that is folded to the sheet.
const MANY: usize = 300;

/// Makes a poster whose smallest text can be read as the options demand.
///
/// # Errors
/// If it could not be read so, with what would fit.
pub fn poster(map: &Map, options: &PosterOptions) -> Result<Poster, TooSmall> {
    let scenes = drawings(map, options);
    let mut made = scenes.iter().filter_map(|scene| Some((scene, scaled(scene, options)?)));
    let counts = options.size.is_none() && options.tile.is_some();
    // The first of those on as few sheets.
    let best = if counts { made.min_by_key(|(_, scaled)| scaled.count()) } else { made.next() };
    let Some((scene, scaled)) = best else { return Err(TooSmall::new(map, &scenes[0], options)) };
    let smallest = smallest_at(scene, scaled.scale);
    let sheet = Data::new(map, scene, options, scaled).sheet(scene, options.lang);
    Ok(Poster { sheet, smallest, distance: reading_distance(smallest) })
}

/// The smallest of the sizes asked for on which the drawing is legible.
fn scaled(scene: &Scene, options: &PosterOptions) -> Option<Scaled> {
    let needed = options.demand.least();
    let is_legible = |scaled: &Scaled| smallest_at(scene, scaled.scale) >= needed;
    match (options.size, options.tile) {
        (Some(size), tile) => Some(Scaled::on(scene, size))
            .filter(is_legible)
            .map(|scaled| scaled.parted(scene, tile, &ink(scene))),
        (None, Some(tile)) => Scaled::on_fewest(scene, tile, is_legible),
        (None, None) => Format::POSTERS.into_iter().map(|size| Scaled::on(scene, size)).find(is_legible),
    }
}

/// The drawing whose smallest text comes out largest on a sheet, and behind it another, which is taken where it needs fewer
/// sheets or alone can be read.
fn drawings(map: &Map, options: &PosterOptions) -> Vec<Scene> {
    let folded = folded(map, options, &options.view);
    if map.claims.len() >= MANY {
        return vec![folded];
    }
    let usual = layout_view(map, &drawn(options), &options.view).scene();
    let smallest = |scene: &Scene| smallest_on(scene, MODEL);
    if smallest(&folded) > smallest(&usual) * FOLDED { vec![folded, usual] } else { vec![usual, folded] }
}

/// A part of the map folded to the shape of the sheets.
pub(super) fn folded(map: &Map, options: &PosterOptions, view: &View) -> Scene {
    layout_view(map, &DrawOptions { fit: Some(Fit::A), ..drawn(options) }, view).scene()
}

fn drawn(options: &PosterOptions) -> DrawOptions {
    let letters = if options.brief { BRIEF } else { LETTERS };
    DrawOptions { letters, brief: options.brief, ..DrawOptions::new(options.lang) }
}

/// The size of a drawing's smallest text on a poster, in points, as numbers of points are told.
pub(super) fn smallest_on(scene: &Scene, size: Format) -> f64 {
    smallest_at(scene, Scaled::on(scene, size).scale)
}

fn smallest_at(scene: &Scene, scale: f64) -> f64 {
    rounded(smallest_text(scene).unwrap_or(0.0) * scale)
}

/// How large a drawing is scaled.
struct Scaled {
    /// The page that it is fitted to, turned to where it comes out larger.
    page: [f64; 2],
    /// By how much it is enlarged.
    scale: f64,
    /// The name of the page, where it has one.
    size: Option<Format>,
    /// The sheets it is cut into, where they are several, and the names of those left out.
    tiling: Option<(Tiling, Vec<String>)>,
}

impl Scaled {
    /// As large as a sheet allows.
    fn on(scene: &Scene, size: Format) -> Self {
        let [width, height] = size.size();
        let fitted =
            |page: [f64; 2]| Self { page, scale: within(scene, page), size: Some(size), tiling: None };
        let (upright, turned) = (fitted([width, height]), fitted([height, width]));
        if turned.scale > upright.scale { turned } else { upright }
    }

    /// As large as the fewest tiles with ink allow on which it is as wanted. Arrangements of somewhat more tiles than it
    /// needs are tried too: more of theirs may be white.
    fn on_fewest(scene: &Scene, tile: Format, is_wanted: impl Fn(&Self) -> bool) -> Option<Self> {
        let fitted = |count: usize| {
            let pages = pages_of(tile, count).into_iter();
            let fitted =
                pages.map(|page| Self { page, scale: within(scene, page), size: None, tiling: None });
            fitted.filter(&is_wanted).collect::<Vec<_>>()
        };
        let least = (1..=MOST_TILES).find(|count| !fitted(*count).is_empty())?;
        let inked = ink(scene);
        let all = (least..=(least * 3 / 2).min(MOST_TILES)).flat_map(fitted);
        let parted = all.map(|scaled| scaled.parted(scene, Some(tile), &inked));
        parted.reduce(|one, two| {
            let is_better = two.count() < one.count() || two.count() == one.count() && two.scale > one.scale;
            if is_better { two } else { one }
        })
    }

    /// Cut into tiles, where one is not enough: held the way that needs fewer with ink.
    fn parted(self, scene: &Scene, tile: Option<Format>, inked: &[Area]) -> Self {
        let drawing = self.drawing(scene);
        let parted = |mut tiling: Tiling| {
            let white = left_out(&mut tiling, inked, self.scale);
            (tiling, white)
        };
        let both = tile.map(|tile| Tiling::both(drawing, tile).map(parted));
        let fewest = both.map(
            |[upright, turned]| {
                if turned.0.tiles.len() < upright.0.tiles.len() { turned } else { upright }
            },
        );
        Self { tiling: fewest.filter(|(tiling, _)| tiling.tiles.len() > 1), ..self }
    }

    /// How many sheets of paper it takes.
    fn count(&self) -> usize {
        self.tiling.as_ref().map_or(1, |(tiling, _)| tiling.tiles.len())
    }

    /// Width and height of the drawing as it is printed, in points.
    fn drawing(&self, scene: &Scene) -> [f64; 2] {
        [scene.width(), scene.height()].map(|length| rounded(length * self.scale))
    }
}

/// By how much a drawing can be enlarged on a page.
fn within(scene: &Scene, [width, height]: [f64; 2]) -> f64 {
    ((width - 2.0 * MARGIN) / scene.width()).min((height - 2.0 * MARGIN) / scene.height())
}

/// All that the template is told.
#[derive(Serialize)]
struct Data {
    lang: &'static str,
    title: String,
    footer: String,
    /// The size of the smallest text of the drawing, in points.
    smallest: f64,
    alt: String,
    words: Words,
    page: [f64; 2],
    drawing: [f64; 2],
    sheet: [f64; 2],
    /// What the bookmarks of a poster of one page name, and where it is on the drawing.
    marks: Vec<Mark>,
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

#[derive(Serialize)]
struct Mark {
    level: u8,
    text: String,
    x: f64,
    y: f64,
}

/// The deepest level of bookmarks.
const DEEPEST: u8 = 7;

/// A tile and where it stands in words.
#[derive(Serialize)]
struct Placed {
    #[serde(flatten)]
    tile: Tile,
    place: String,
}

impl Data {
    fn new(map: &Map, scene: &Scene, options: &PosterOptions, scaled: Scaled) -> Self {
        let lang = options.lang;
        let word = |key: &str| say(lang, key, &[]);
        let scale = scaled.scale;
        let drawing = scaled.drawing(scene);
        let (tiling, white) = scaled.tiling.unzip();
        let white = white.unwrap_or_default();
        let mut facts = vec![legibility(lang, smallest_at(scene, scale))];
        facts.extend(tiling.as_ref().map(|tiling| extent(lang, drawing, tiling, scaled.size)));
        let args = [("count", Arg::Count(white.len())), ("numbers", Arg::from(white.join(", ")))];
        facts.extend((!white.is_empty()).then(|| say(lang, "sheet-left-out", &args)));
        Self {
            lang: lang.code(),
            title: map.title.get(lang).to_owned(),
            footer: format!("{} · {}", map.title.get(lang), facts[0]),
            smallest: smallest_at(scene, scale),
            alt: format!("{}\n{}", scene.title(), scene.alternative()),
            words: Words {
                assembly: word("sheet-assembly"),
                part: word("sheet-part"),
                letterhead: word("sheet-letterhead"),
            },
            page: scaled.page,
            drawing,
            sheet: tiling.as_ref().map_or([0.0; 2], |tiling| tiling.sheet),
            marks: if tiling.is_none() { marks(scene, scale) } else { Vec::new() },
            facts,
            steps: ["sheet-step-print", "sheet-step-cut", "sheet-step-glue"].map(word).into(),
            tiles: tiling.map(|tiling| placed(tiling, lang)).unwrap_or_default(),
        }
    }

    fn sheet(self, scene: &Scene, lang: Lang) -> Sheet {
        let scale = self.drawing[0] / scene.width();
        let mut sheet = Sheet::new(lang, ("poster.typ", include_str!("poster.typ")), &self)
            .picture("poster.svg", scene)
            .sorted("sheet-sort-poster");
        for Placed { tile, .. } in &self.tiles {
            sheet = sheet.picture(format!("tile-{}.svg", tile.name), &crop(scene, area(tile, scale)));
        }
        sheet
    }
}

fn marks(scene: &Scene, scale: f64) -> Vec<Mark> {
    let mark = |mark: &Landmark| Mark {
        level: mark.level.min(DEEPEST) + 1,
        text: mark.text.clone(),
        x: rounded(mark.place.x() * scale),
        y: rounded(mark.place.y() * scale),
    };
    scene.landmarks().iter().map(mark).collect()
}

fn placed(tiling: Tiling, lang: Lang) -> Vec<Placed> {
    let (columns, rows) = (tiling.columns, tiling.rows);
    let place = |tile: &Tile| {
        let at = tile.place;
        let args = [
            ("row", Arg::Count(at / columns + 1)),
            ("rows", Arg::Count(rows)),
            ("column", Arg::Count(at % columns + 1)),
            ("columns", Arg::Count(columns)),
        ];
        say(lang, "sheet-tile-place", &args)
    };
    tiling.tiles.into_iter().map(|tile| Placed { place: place(&tile), tile }).collect()
}

/// Leaves white sheets out of a tiling, by where there is ink; tells their names.
fn left_out(tiling: &mut Tiling, inked: &[Area], scale: f64) -> Vec<String> {
    let is_inked = |tile: &Tile| {
        let shown = area(tile, scale);
        inked.iter().any(|ink| ink.meets(shown))
    };
    let wanted: Vec<bool> = tiling.tiles.iter().map(is_inked).collect();
    tiling.keep(&wanted)
}

/// What a tile shows of a drawing that is so much enlarged.
fn area(tile: &Tile, scale: f64) -> Area {
    Area {
        left: tile.x / scale,
        top: tile.y / scale,
        right: (tile.x + tile.width) / scale,
        bottom: (tile.y + tile.height) / scale,
    }
}

/// How well the poster can be read.
fn legibility(lang: Lang, smallest: f64) -> String {
    let args = [
        ("points", Arg::from(in_points(lang, smallest))),
        ("distance", Arg::from(in_metres(lang, reading_distance(smallest)))),
    ];
    say(lang, "sheet-legible", &args)
}

/// How large the drawing is, what it is fitted to, and of how many sheets it is made.
fn extent(lang: Lang, drawing: [f64; 2], tiling: &Tiling, size: Option<Format>) -> String {
    let centimetres = drawing.map(|length| number(lang, (length / MM / 10.0).round()));
    let args = [
        ("size", Arg::from(size.map_or("none", Format::name))),
        ("width", Arg::from(centimetres[0].as_str())),
        ("height", Arg::from(centimetres[1].as_str())),
        ("count", Arg::Count(tiling.tiles.len())),
        ("tile", Arg::from(tiling.format.name())),
        ("overlap", Arg::from(number(lang, OVERLAP / MM))),
    ];
    say(lang, "sheet-made-of", &args)
}
