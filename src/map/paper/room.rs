use crate::ground::Lang;
use crate::map::{
    layout::{Alike, Skeleton},
    model::Map,
    paper::{
        legible::{ARM, size_for},
        paint::{drawn_size, fitted},
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

    fn area(self) -> f64 {
        self.room[0] * self.room[1]
    }

    /// With no more room for the map than it takes, so that what stands beside or below it begins where it ends.
    fn taken_by(self, skeleton: &Skeleton, scale: f64) -> Self {
        let [width, height] = drawn_size(skeleton);
        let [wide, high] = self.room;
        Self { room: [wide.min(width * scale), high.min(height * scale)], ..self }
    }
}

/// The width of what stands beside the map, with its gap.
pub(super) const BESIDE: f64 = 68.0 * MM;

/// The smallest text on a sheet to write on, in points: somewhat more than arm's length asks for.
const SMALLEST: f64 = 8.0;

/// The largest the smallest text gets on a map of a few claims, in points.
pub(super) const LARGEST: f64 = 15.0;

/// The part of a room that boxes take at most; between them there must be room for lines.
const FULL: f64 = 0.65;

/// The measures in which a part may be drawn.
type Measures<'a> = dyn Fn(&Part) -> Vec<Alike> + 'a;

/// How a paper may be held for a part, with the room that is left for its map.
type Pages<'a> = dyn Fn(&Part) -> Vec<Page> + 'a;

/// The largest part of the map whose text can be read from arm's length on the paper, held one way or the other.
/// `smallest` is its smallest text in the measures given.
pub(super) fn readable(
    map: &Map,
    lang: Lang,
    (paper, pages): (Format, &Pages<'_>),
    smallest: f64,
    measures: &Measures<'_>,
) -> (Part, Skeleton, Page) {
    let least = SMALLEST.max(size_for(ARM)) / smallest;
    let fit = |part: &Part, alikes: &[Alike], page: Page| (fitted(&part.map, lang, alikes, page.room), page);
    let taken = |part: Part, ((skeleton, scale), page): ((Skeleton, f64), Page)| {
        let page = page.taken_by(&skeleton, scale.min(LARGEST / smallest));
        (part, skeleton, page)
    };
    let mut last = usize::MAX;
    for most in (FEWEST + 1..=MOST.min(map.claims.len())).rev() {
        let part = Part::near_theses(map, most);
        if std::mem::replace(&mut last, part.whole.len()) == part.whole.len() {
            continue;
        }
        let alikes = measures(&part);
        let area = least * least * part.whole.len() as f64 * least_area(&alikes);
        let roomy = pages(&part).into_iter().filter(|page| area <= page.area() * FULL);
        let laid = roomy.map(|page| fit(&part, &alikes, page));
        let best = laid.reduce(|one, other| if other.0.1 > one.0.1 { other } else { one });
        if let Some(best) = best.filter(|best| best.0.1 >= least) {
            return taken(part, best);
        }
    }
    let part = Part::near_theses(map, FEWEST);
    let page = pages(&part).first().copied().unwrap_or_else(|| Page::both(paper, 0.0)[0]);
    let laid = fit(&part, &measures(&part), page);
    taken(part, laid)
}

/// The area of the smallest of some boxes.
fn least_area(alikes: &[Alike]) -> f64 {
    alikes.iter().map(|alike| alike.claim[0] * alike.claim[1]).fold(f64::INFINITY, f64::min)
}
