use serde::Serialize;

/// A sheet of paper, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Format {
    A4,
    Letter,
    A3,
    Tabloid,
    A2,
    A1,
    A0,
    TwoA0,
    FourA0,
}

impl Format {
    /// The sizes of posters, from the smallest.
    pub const POSTERS: [Self; 6] = [Self::A3, Self::A2, Self::A1, Self::A0, Self::TwoA0, Self::FourA0];

    /// The name as people say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::Letter => "Letter",
            Self::A3 => "A3",
            Self::Tabloid => "Tabloid",
            Self::A2 => "A2",
            Self::A1 => "A1",
            Self::A0 => "A0",
            Self::TwoA0 => "2A0",
            Self::FourA0 => "4A0",
        }
    }

    /// The name by which Typst knows the sheets that are printed on; A4 for those it has no name of.
    pub(crate) const fn page_name(self) -> &'static str {
        match self {
            Self::A3 => "a3",
            Self::Letter => "us-letter",
            Self::Tabloid => "us-tabloid",
            _ => "a4",
        }
    }

    /// Width and height upright, in points (ISO 216, DIN 476 above A0; ANSI A and B).
    pub fn size(self) -> [f64; 2] {
        let millimetres = match self {
            Self::A4 => [210.0, 297.0],
            Self::Letter => [215.9, 279.4],
            Self::A3 => [297.0, 420.0],
            Self::Tabloid => [279.4, 431.8],
            Self::A2 => [420.0, 594.0],
            Self::A1 => [594.0, 841.0],
            Self::A0 => [841.0, 1189.0],
            Self::TwoA0 => [1189.0, 1682.0],
            Self::FourA0 => [1682.0, 2378.0],
        };
        millimetres.map(|length| length * MM)
    }
}

/// A millimetre in points.
pub(super) const MM: f64 = 72.0 / 25.4;
/// What no printer prints on, on each edge of a sheet.
pub(super) const MARGIN: f64 = 10.0 * MM;
/// How far neighbouring tiles show the same, for gluing.
pub(super) const OVERLAP: f64 = 10.0 * MM;

/// A large picture cut into sheets of paper, each of which shows a little of its right and lower neighbour.
///
/// Laws: the tiles cover the picture; neighbours share a strip at least [`OVERLAP`] wide; no tile is larger than what
/// can be printed on its sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Tiling {
    /// The paper of a tile.
    pub format: Format,
    /// Width and height of the sheet of a tile, in points.
    pub sheet: [f64; 2],
    /// How many tiles stand side by side.
    pub columns: usize,
    /// How many stand one above the other.
    pub rows: usize,
    /// The tiles row by row.
    pub tiles: Vec<Tile>,
}

/// A part of the picture on a sheet of its own; all measures are points of the picture as it is printed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tile {
    /// Its number, row by row.
    pub name: String,
    /// Its place, row by row, from 0.
    #[serde(skip)]
    pub place: usize,
    /// Its left edge in the picture.
    pub x: f64,
    /// Its upper edge in the picture.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The width of the strip that the right neighbour is glued on; 0 where there is none.
    pub right: f64,
    /// The height of the strip that the lower neighbour is glued on; 0 where there is none.
    pub below: f64,
}

impl Tiling {
    /// The tilings of a picture with sheets held upright and turned.
    pub fn both(picture: [f64; 2], format: Format) -> [Self; 2] {
        let [width, height] = format.size();
        [[width, height], [height, width]].map(|sheet| Self::on(picture, format, sheet))
    }

    /// Leaves out tiles that are not wanted, told for each: at the ends of rows, so that those of a row still hold
    /// together, and whole rows above and below. Gives the names of those left out.
    pub(super) fn keep(&mut self, wanted: &[bool]) -> Vec<String> {
        let mut kept = vec![false; self.tiles.len()];
        let rows: Vec<Option<[usize; 2]>> = wanted.chunks(self.columns).map(ends).collect();
        let Some([first, last]) = ends(&rows.iter().map(Option::is_some).collect::<Vec<_>>()) else {
            return Vec::new();
        };
        for (row, found) in rows.iter().enumerate().take(last + 1).skip(first) {
            let [left, right] = found.unwrap_or([0, self.columns - 1]);
            (left..=right).for_each(|column| kept[row * self.columns + column] = true);
        }
        for at in 0..self.tiles.len() {
            let is_last = (at + 1).is_multiple_of(self.columns);
            let (right, below) = (kept.get(at + 1).filter(|_| !is_last), kept.get(at + self.columns));
            let tile = &mut self.tiles[at];
            tile.right = if right == Some(&false) { 0.0 } else { tile.right };
            tile.below = if below == Some(&false) { 0.0 } else { tile.below };
        }
        let gone = self.tiles.iter().filter(|tile| !kept[tile.place]).map(|tile| tile.name.clone()).collect();
        self.tiles.retain(|tile| kept[tile.place]);
        gone
    }

    fn on(picture: [f64; 2], format: Format, sheet: [f64; 2]) -> Self {
        let [across, along] = [0, 1].map(|axis| cuts(picture[axis], sheet[axis] - 2.0 * MARGIN));
        let tile = |row: usize, column: usize| {
            let ([x, width], [y, height]) = (across[column], along[row]);
            let strip = |cuts: &[[f64; 2]], at: usize, end: f64| {
                cuts.get(at + 1).map_or(0.0, |[start, _]| rounded(end - start))
            };
            let (right, below) = (strip(&across, column, x + width), strip(&along, row, y + height));
            let place = row * across.len() + column;
            Tile { name: (place + 1).to_string(), place, x, y, width, height, right, below }
        };
        let tiles = (0..along.len()).flat_map(|row| (0..across.len()).map(move |column| (row, column)));
        Self {
            format,
            sheet,
            columns: across.len(),
            rows: along.len(),
            tiles: tiles.map(|(row, column)| tile(row, column)).collect(),
        }
    }
}

/// The first and the last of some that are true.
fn ends(are: &[bool]) -> Option<[usize; 2]> {
    Some([are.iter().position(|is| *is)?, are.iter().rposition(|is| *is)?])
}

/// The pages that so many tiles make together, in every arrangement of full rows, upright and turned.
pub(super) fn pages_of(tile: Format, count: usize) -> Vec<[f64; 2]> {
    let [width, height] = tile.size();
    // A little less, since what is drawn on them is rounded to a hundredth of a point.
    let length = |sheet: f64, parts: usize| {
        parts as f64 * (sheet - 2.0 * MARGIN - OVERLAP) + OVERLAP + 2.0 * MARGIN - 0.02
    };
    let rows = (1..=count).filter(|rows| count.is_multiple_of(*rows));
    rows.flat_map(|rows| {
        [[width, height], [height, width]]
            .map(|[across, along]| [length(across, count / rows), length(along, rows)])
    })
    .collect()
}

/// Beginning and length of each part of a length, none longer than `room`; all are of one length.
fn cuts(length: f64, room: f64) -> Vec<[f64; 2]> {
    let count = ((length - OVERLAP) / (room - OVERLAP)).ceil().max(1.0);
    let part = (length - OVERLAP) / count + OVERLAP;
    (0..count as usize).map(|at| [rounded(at as f64 * (part - OVERLAP)), rounded(part + 0.005)]).collect()
}

/// To a hundredth of a point, as pictures are printed.
pub(super) fn rounded(points: f64) -> f64 {
    (points * 100.0).round() / 100.0
}
