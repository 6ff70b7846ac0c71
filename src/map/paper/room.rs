use crate::map::{
    layout::Skeleton,
    model::Map,
    paper::{
        legible::{ARM, size_for},
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
    /// Both ways to hold a paper.
    pub(super) fn both(paper: Format) -> [Self; 2] {
        let [width, height] = paper.size();
        let upright = Self { flipped: false, room: [width - 26.0 * MM, height - 110.0 * MM] };
        let turned = Self { flipped: true, room: [height - 26.0 * MM - BESIDE, width - 60.0 * MM] };
        [upright, turned]
    }
}

/// The width of what stands beside the map, with its gap.
const BESIDE: f64 = 68.0 * MM;

/// Lays a part out for a room; with the scale at which it fits.
type Lay<'a> = dyn Fn(&Part, [f64; 2]) -> (Skeleton, f64) + 'a;

/// The largest part of the map whose text can be read from arm's length on the paper, held one way or the other.
pub(super) fn readable(map: &Map, paper: Format, smallest: f64, lay: &Lay<'_>) -> (Part, Skeleton, Page) {
    let least = size_for(ARM) / smallest;
    for most in (FEWEST + 1..=MOST.min(map.claims.len())).rev() {
        let part = Part::near_theses(map, most);
        let laid = Page::both(paper).map(|page| (lay(&part, page.room), page));
        let [upright, turned] = laid;
        let best = if turned.0.1 > upright.0.1 { turned } else { upright };
        if best.0.1 >= least {
            return (part, best.0.0, best.1);
        }
    }
    let part = Part::near_theses(map, FEWEST);
    let page = Page::both(paper)[0];
    let (skeleton, _) = lay(&part, page.room);
    (part, skeleton, page)
}
