use crate::map::{
    layout::Skeleton,
    model::Map,
    paper::{
        legible::{ARM, size_for},
        paint::drawn_size,
        part::Part,
        tiles::{Format, MM},
    },
};

/// The most claims on a worksheet, and how many are printed however small they come out.
const MOST: usize = 24;
const FEWEST: usize = 4;

/// How a sheet holds its map: the paper upright, with the bank below, or on its side, with the bank at the right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Page {
    pub flipped: bool,
    /// The room for the map, in points.
    pub room: [f64; 2],
}

impl Page {
    /// Both ways to hold a paper, with room for what stands below the map when it is upright.
    pub(super) fn both(paper: Format, below: f64) -> [Self; 2] {
        let [width, height] = paper.size();
        let upright = Self { flipped: false, room: [width - 26.0 * MM, height - 64.0 * MM - below] };
        let turned = Self { flipped: true, room: [height - 26.0 * MM - BESIDE, width - 60.0 * MM] };
        [upright, turned]
    }

    /// With no more room for the map than it takes, so that what stands beside or below it begins where it ends.
    fn taken_by(self, skeleton: &Skeleton, scale: f64) -> Self {
        let [width, height] = drawn_size(skeleton);
        let [wide, high] = self.room;
        Self { room: [wide.min(width * scale), high.min(height * scale)], ..self }
    }
}

/// The width of what stands beside the map, with its gap.
const BESIDE: f64 = 68.0 * MM;

/// The smallest text on a sheet to write on, in points: somewhat more than arm's length asks for.
const SMALLEST: f64 = 8.0;

/// The largest the smallest text gets on a map of a few claims, in points.
pub(super) const LARGEST: f64 = 15.0;

/// Lays a part out for a room; with the scale at which it fits.
type Lay<'a> = dyn Fn(&Part, [f64; 2]) -> (Skeleton, f64) + 'a;

/// The largest part of the map whose text can be read from arm's length on the paper, held one way or the other.
pub(super) fn readable(
    map: &Map,
    (paper, below): (Format, f64),
    smallest: f64,
    lay: &Lay<'_>,
) -> (Part, Skeleton, Page) {
    let least = SMALLEST.max(size_for(ARM)) / smallest;
    let taken = |part: Part, (skeleton, scale): (Skeleton, f64), page: Page| {
        let page = page.taken_by(&skeleton, scale.min(LARGEST / smallest));
        (part, skeleton, page)
    };
    for most in (FEWEST + 1..=MOST.min(map.claims.len())).rev() {
        let part = Part::near_theses(map, most);
        let [upright, turned] = Page::both(paper, below).map(|page| (lay(&part, page.room), page));
        let (laid, page) = if turned.0.1 > upright.0.1 { turned } else { upright };
        if laid.1 >= least {
            return taken(part, laid, page);
        }
    }
    let part = Part::near_theses(map, FEWEST);
    let page = Page::both(paper, below)[0];
    let laid = lay(&part, page.room);
    taken(part, laid, page)
}
