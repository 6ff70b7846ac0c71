use std::sync::LazyLock;

/// One of the two faces everything is set in, on paper and on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Face {
    /// Noto Sans Regular.
    #[default]
    Regular,
    /// Noto Sans Bold.
    Bold,
}

/// A face's vertical measures as fractions of the font size; all are positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Metrics {
    /// From the baseline up to the top of the tallest letters with accents.
    pub ascent: f64,
    /// From the baseline down to the bottom of the lowest letters.
    pub descent: f64,
    /// The height of a capital without accents: what centring a line by eye goes by.
    pub cap_height: f64,
    /// The height of a small `x`.
    pub x_height: f64,
}

impl Face {
    /// Both faces.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The family name both faces answer to, in SVG and in templates.
    pub const FAMILY: &'static str = "Noto Sans";

    /// The font file (TrueType).
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => notosans::REGULAR_TTF,
            Self::Bold => notosans::BOLD_TTF,
        }
    }

    /// The weight as CSS counts it.
    pub const fn weight(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Bold => 700,
        }
    }

    /// The face's vertical measures.
    pub fn metrics(self) -> Metrics {
        self.table().metrics
    }

    /// Whether the face can draw this character; what it cannot draw, printers show as an empty box.
    pub fn has(self, c: char) -> bool {
        self.glyph(c).is_some()
    }

    /// The width of a text set in one line at this size, in points. Kerning, which mostly narrows, is left out.
    pub fn width(self, text: &str, size: f64) -> f64 {
        self.points(self.units(text), size)
    }

    /// The width of a text in font units: whole numbers, so that sums are exact and the same everywhere.
    pub(crate) fn units(self, text: &str) -> u64 {
        let table = self.table();
        text.chars().map(|c| u64::from(table.advance(c))).sum()
    }

    /// Font units as points.
    pub(crate) fn points(self, units: u64, size: f64) -> f64 {
        units as f64 * size / f64::from(self.table().units_per_em)
    }

    /// How many whole font units fit into so many points; none into a negative length, and never more than can be
    /// added up and squared safely.
    pub(crate) fn units_in(self, points: f64, size: f64) -> u64 {
        (points * f64::from(self.table().units_per_em) / size).clamp(0.0, MOST_UNITS) as u64
    }

    /// The number of the glyph that draws a character.
    pub(crate) fn glyph(self, c: char) -> Option<u16> {
        self.table().font.glyph_index(c).map(|id| id.0)
    }

    fn table(self) -> &'static Table {
        static TABLES: [LazyLock<Table>; 2] =
            [LazyLock::new(|| Table::read(Face::Regular)), LazyLock::new(|| Table::read(Face::Bold))];
        &TABLES[self as usize]
    }
}

/// The characters of a text that a face cannot draw, each once, in the order of their first appearance.
pub fn missing(text: &str, face: Face) -> Vec<char> {
    let mut found = Vec::new();
    for c in text.chars().filter(|c| !c.is_control() && !face.has(*c)) {
        if !found.contains(&c) {
            found.push(c);
        }
    }
    found
}

/// Some hundred thousand kilometres of text.
const MOST_UNITS: f64 = 1e12;
/// Latin up to Extended-B.
const LATIN: usize = 0x250;
/// General punctuation: dashes, quotation marks, the ellipsis, thin spaces.
const PUNCTUATION: std::ops::Range<usize> = 0x2000..0x2070;

/// A parsed face and the advances of the characters our languages use, read once.
struct Table {
    font: ttf_parser::Face<'static>,
    units_per_em: u16,
    metrics: Metrics,
    latin: Vec<u16>,
    punctuation: Vec<u16>,
}

impl Table {
    fn read(face: Face) -> Self {
        let font =
            ttf_parser::Face::parse(face.bytes(), 0).expect("the font the program is built with is sound");
        let metrics = metrics(&font);
        let units_per_em = font.units_per_em();
        let mut table = Self { font, units_per_em, metrics, latin: Vec::new(), punctuation: Vec::new() };
        table.latin = table.advances(0..LATIN);
        table.punctuation = table.advances(PUNCTUATION);
        table
    }

    fn advances(&self, codes: std::ops::Range<usize>) -> Vec<u16> {
        codes.map(|code| char::from_u32(code as u32).map_or(0, |c| self.look_up(c))).collect()
    }

    fn advance(&self, c: char) -> u16 {
        let code = c as usize;
        match self.latin.get(code) {
            Some(advance) => *advance,
            None if PUNCTUATION.contains(&code) => self.punctuation[code - PUNCTUATION.start],
            None => self.look_up(c),
        }
    }

    fn look_up(&self, c: char) -> u16 {
        let known = self.font.glyph_index(c).and_then(|id| self.font.glyph_hor_advance(id));
        known.unwrap_or_else(|| self.guess(c))
    }

    /// The width of what another font will have to draw: a wide East Asian character takes a full em,
    /// a mark or an invisible sign nothing, any other what the empty box for missing glyphs takes.
    fn guess(&self, c: char) -> u16 {
        match textwrap::core::display_width(c.encode_utf8(&mut [0; 4])) {
            0 => 0,
            1 => self.font.glyph_hor_advance(ttf_parser::GlyphId(0)).unwrap_or(self.units_per_em / 2),
            _ => self.units_per_em,
        }
    }
}

fn metrics(font: &ttf_parser::Face<'_>) -> Metrics {
    let em = f64::from(font.units_per_em());
    let part = |units: i16| f64::from(units).abs() / em;
    Metrics {
        ascent: part(font.ascender()),
        descent: part(font.descender()),
        cap_height: font.capital_height().map_or(0.7, part),
        x_height: font.x_height().map_or(0.5, part),
    }
}
